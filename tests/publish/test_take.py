"""Every chart can be taken away: as a picture with its title and source, as figures, as a link, in
a frame of another page.
"""

import io
import re
from dataclasses import replace
from pathlib import Path
from typing import Any

import nbformat
import pandas as pd
import pytest
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook, new_output

from research.charts import bars
from research.publish import pictures, share, shared
from research.publish.imprint import Imprint
from research.publish.page import PLOTLY, Page, part, render
from research.report.slots import shown
from tests.publish.pages import opened

PAGE = Page(title="A land & sea", study="A study", area="", root="../", stem="THA/study")
HEADING = "More than <half> & rising"


def notebook() -> nbformat.NotebookNode:
    """A finding with a chart and a table, and a chart alone."""
    values = pd.Series({"Use": 60.0, "Phones": 20.0})
    chart = shown(
        bars.lines(values, labels=values.astype(str), unit="%", top=100, alt="Bars.")
    ).to_plotly_json()
    figure = {
        PLOTLY: {"data": [{**chart["data"][0], "x": [20.0, 60.0]}], "layout": chart["layout"]}
    }
    table = {
        "text/html": '<div class="table"><table><caption>x</caption><tr><td>1</td></tr></table></div>',  # noqa: E501
        "text/csv": "row,value\nUse,60\n",
    }
    heading = {"text/html": "<h3>More than &lt;half&gt; &amp; rising</h3>"}
    cells = [new_markdown_cell("# T\n\n## One")]
    for outputs in ((heading, figure, table), ({"text/html": "<h3>Alone</h3>"}, figure)):
        cells.append(
            new_code_cell("1", outputs=[new_output("display_data", data=each) for each in outputs])
        )
    return nbformat.from_dict(new_notebook(cells=cells))


@pytest.fixture(params=["site", "single file"])
def path(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """A page with its folder, and one that stands alone."""
    made = notebook()
    text = render(made, PAGE) if request.param == "site" else share.single([part(made, PAGE)])
    file = tmp_path / "THA" / "study.html"
    file.parent.mkdir()
    file.write_text(text, encoding="utf-8")
    shared.place(tmp_path)
    return file


def saved(page: Any, kind: str, chart: int = 0) -> tuple[str, bytes]:
    """What a button saves: the name of the file and what is in it."""
    with page.expect_download() as download:
        bar = page.locator(".tools").nth(chart)
        bar.locator("details").evaluate("more => { more.open = true }")
        bar.locator(f"button[value={kind}]").click()
    return download.value.suggested_filename, Path(download.value.path()).read_bytes()


@pytest.mark.browser
@pytest.mark.slow
def test_a_chart_is_saved_as_pictures_and_figures(chromium, path: Path) -> None:
    seen = opened(chromium, path, color_scheme="dark", accept_downloads=True)
    seen.draw()
    name, svg = saved(seen.page, "svg")
    assert name == "THA-study-chart.svg"
    drawn = svg.decode()
    assert "More than &lt;half&gt; &amp; rising" in drawn
    assert re.search(r">A land &amp; sea: A study · [^<]*20\d\d<", drawn)
    assert "World Factbook" not in drawn  # another figure's source
    assert "#e4e9ee" not in drawn  # for paper, whatever the screen
    assert drawn.count("Phones") == 1
    name, png = saved(seen.page, "png")
    width, height = pictures.size(png)
    assert (name, width) == ("THA-study-chart.png", 2160)
    assert height > 300
    for chart in (0, 1):  # with a table of its own and without
        name, figures = saved(seen.page, "csv", chart)
        assert name == f"THA-study-chart{'-2' * chart}.csv"
        frame = pd.read_csv(io.BytesIO(figures))
        assert frame[["item", "value", "type"]].values.tolist() == [
            ["Phones", 20.0, "reported"],
            ["Use", 60.0, "reported"],
        ]
    assert seen.errors == []
    assert seen.outside() == []
    seen.page.close()


@pytest.mark.browser
@pytest.mark.slow
@pytest.mark.parametrize("address", ["", "https://example.org/reports"])
def test_what_is_taken_leads_back_to_its_chart(chromium, tmp_path: Path, address: str) -> None:
    """Without an address the report is named, and none is made up."""
    file = tmp_path / "study.html"
    page = replace(PAGE, imprint=Imprint(title="The Forum", address=address))
    file.write_text(share.single([part(notebook(), page)]), encoding="utf-8")
    if address:  # a single file has none of its own
        told = f'<meta property="og:url" content="{address}/THA/study.html"></head>'
        file.write_text(file.read_text(encoding="utf-8").replace("</head>", told, 1), "utf-8")
    seen = opened(chromium, file, accept_downloads=True)
    seen.draw()
    svg, rows = (saved(seen.page, kind)[1].decode() for kind in ("svg", "csv"))
    snippet = seen.page.evaluate("snippet(charts[0])")
    links = re.findall(r'<a href="([^"]+)"', svg)
    if address:
        assert links == [f"{address}/THA/study.html#chart"]
        assert f'src="{address}/THA/study.html#embed=chart"' in snippet
    else:
        assert links == []
        assert 'src="study.html#embed=chart"' in snippet
    for text in (svg, rows):
        assert "The Forum" in text
        assert ("https://example.org" in text) is bool(address)
    assert (seen.errors, seen.outside()) == ([], [])
    seen.page.close()


@pytest.mark.browser
@pytest.mark.slow
def test_a_chart_is_saved_as_a_slide_with_what_it_is_of(chromium, path: Path) -> None:
    said = '<div class="drawn"><p class="of">Use (%), 2024</p>'
    text = path.read_text(encoding="utf-8").replace('<div class="drawn">', said)
    path.write_text(text, encoding="utf-8")
    seen = opened(chromium, path, width=390, accept_downloads=True)
    seen.draw()
    name, slide = saved(seen.page, "slide")
    assert (name, pictures.size(slide)) == ("THA-study-chart-16x9.png", (1600, 900))
    drawing = seen.page.evaluate("drawing(charts[0], FORMS.slide).then(made => made.text)")
    said = re.findall(r"<text[^>]*>([^<]+)<", drawing)
    assert {"More than &lt;half&gt; &amp; rising", "Use (%), 2024"} <= {*said}
    assert any(line.startswith("A land &amp; sea: A study") for line in said)
    assert "Use (%), 2024" in saved(seen.page, "svg")[1].decode()
    assert (seen.errors, seen.outside()) == ([], [])
    seen.page.close()


SUMMARY = """<div class="summary"><p class="answer">Half are online. <a href="#x">Figure 1</a></p>
<ul><li>First point.</li></ul><p class="actions">Priorities</p>
<ul><li><strong>One.</strong><dl><div class="step"><dt>First step</dt><dd>Start.</dd></div>
<div class="cost"><dt>Cost</dt><dd>US$ 1.</dd></div></dl></li><li><strong>Two.</strong>
<dl><div class="step"><dt>First step</dt><dd>Ask.</dd></div></dl></li>
<li><strong>Three.</strong></li><li><strong>Four.</strong></li></ul></div>
<dl class="tiles"><div class="tile"><dt>Internet users</dt><dd><span class="value">50%</span>
<span class="unit">2024</span></dd></div></dl>"""


@pytest.mark.browser
@pytest.mark.slow
def test_the_summary_is_saved_as_a_slide(chromium, path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    at = text.index(">", text.index("<main")) + 1
    path.write_text(text[:at] + SUMMARY + text[at:], encoding="utf-8")
    seen = opened(chromium, path, accept_downloads=True)
    seen.draw()
    with seen.page.expect_download() as download:
        seen.page.locator(".summary .tools button").click()
    picture = Path(download.value.path()).read_bytes()
    assert download.value.suggested_filename == "THA-study-summary.png"
    assert pictures.size(picture) == (1600, 900)
    said = re.findall(r"<text[^>]*>([^<]+)<", seen.page.evaluate("summarySlide().text"))
    expected = ["A study", "A land &amp; sea", "Half are online.", "Internet users", "50%", "2024"]
    assert said[: len(expected)] == expected
    lines = ["First step: Start.", "Cost: US$ 1."]
    listed = ["Priorities", "• One.", *lines, "• Two.", "First step: Ask.", "• Three."]
    assert said[len(expected) :][: len(listed)] == listed
    assert said[-1].startswith("A land &amp; sea: A study")
    assert any("Licence: " in each for each in said)
    assert not {"• Four.", "• First point.", "Figure 1"} & {*said}
    assert (seen.errors, seen.outside()) == ([], [])
    seen.page.close()


@pytest.mark.browser
@pytest.mark.slow
def test_a_frame_shows_one_chart_with_its_title_and_source(chromium, path: Path) -> None:
    seen = opened(chromium, path)
    seen.draw()
    seen.page.locator(".tools summary").first.click()
    button = seen.page.locator(".tools button[value=embed]").first
    button.click()
    snippet = seen.page.locator(".tools textarea").input_value()
    assert 'src="study.html#embed=chart"' in snippet
    assert button.get_attribute("aria-expanded") == "true"
    button.click()
    assert seen.page.locator(".tools textarea").count() == 0
    seen.page.close()
    other = path.parent / "mine.html"
    other.write_text(f"<!DOCTYPE html><title>Mine</title>{snippet}", encoding="utf-8")
    framed = opened(chromium, other)
    inner = framed.page.frame_locator("iframe")
    inner.locator("svg.main-svg").first.wait_for()
    assert inner.locator("h1:visible").inner_text() == HEADING
    assert inner.locator("figure:visible").count() == 1
    assert inner.locator("main > p:visible").inner_text().startswith("A land & sea: A study · ")
    assert inner.locator(":is(header, nav, footer):visible").count() == 0
    fits = inner.locator("html").evaluate(
        "html => html.scrollHeight <= innerHeight && html.scrollWidth <= innerWidth"
    )
    assert fits
    assert framed.errors == []
    assert framed.outside() == []
    framed.page.close()


@pytest.mark.browser
@pytest.mark.slow
@pytest.mark.parametrize("refused", [False, True])
def test_a_link_is_copied_or_shown_to_be_copied_by_hand(chromium, path: Path, refused) -> None:
    clipboard = """refused => Object.defineProperty(navigator, "clipboard", { value: {
      writeText: async text => { if (refused) throw new Error(); window.copied = text; } } })"""
    seen = opened(chromium, path)
    seen.draw()
    seen.page.evaluate(clipboard, refused)
    link = seen.page.locator(".tools a").nth(1)
    assert link.inner_text().startswith("Copy link")
    link.click()
    address = f"{path.as_uri()}#chart-2"
    if refused:
        assert seen.page.locator(".tools textarea").input_value() == address
    else:
        seen.page.get_by_text("Copied").wait_for()
        assert seen.page.evaluate("window.copied") == address
    assert seen.errors == []
    seen.page.close()


@pytest.mark.browser
@pytest.mark.slow
def test_without_a_script_there_is_the_link_alone(chromium, path: Path) -> None:
    seen = opened(chromium, path, java_script_enabled=False)
    assert seen.page.locator(".tools a:visible").count() == 2
    assert seen.page.locator(".tools button:visible").count() == 0
    assert seen.page.locator(".tools a").first.get_attribute("href") == "#chart"
    assert seen.page.locator("#chart").count() == 1
    seen.page.close()


def test_nothing_in_the_markup_runs_by_itself() -> None:
    text = render(notebook(), PAGE)
    assert not re.search(r"<[^>]+ on\w+=", text[: text.rindex("<script")])
    assert text.count('class="tools"') == 2


def test_a_chart_without_a_table_has_its_figures_among_those_of_the_page() -> None:
    tables = part(notebook(), PAGE).body.tables
    assert [table.id for table in tables] == ["table-1", "table-2"]
    assert tables[1].cells == [
        ["Series", "Across", "Up"],
        ["", "20.0", "Phones"],
        ["", "60.0", "Use"],
    ]


# Texts of a drawing that stand on each other.
OVER = """text => {
  const made = new DOMParser().parseFromString(text, "image/svg+xml").documentElement;
  document.body.prepend(made);
  const texts = [...made.querySelectorAll("text")].filter(each => each.textContent.trim());
  const lines = texts.flatMap(each => {
    const parts = [...each.querySelectorAll("tspan.line")];
    return parts.length ? parts : [each];
  }).map(each => [each.textContent, each.getBoundingClientRect()]);
  const apart = (one, other) => Math.min(one[1], other[1]) - Math.max(one[0], other[0]);
  return lines.flatMap(([said, one], at) => lines.slice(at + 1).filter(([, other]) => {
    const across = apart([one.left, one.right], [other.left, other.right]);
    const up = apart([one.top, one.bottom], [other.top, other.bottom]);
    return across > 1 && up > 0.3 * Math.min(one.height, other.height);
  }).map(([below]) => `${said} | ${below}`));
}"""


def with_rows(count: int) -> nbformat.NotebookNode:
    """A chart of rows with long names, in two panels, and values in two lines at their right."""
    names = [f"Indicator {at} of the use of digital services by all<br>people" for at in range(9)]
    names = [f"{name} {part}" for part in range(count // 9) for name in names]
    half = len(names) // 2
    axes = {
        f"yaxis{end}": {"type": "category", "range": [half - 0.5, -0.5], "domain": domain}
        for end, domain in (("", [0.55, 1]), ("2", [0, 0.45]))
    }
    notes = [
        {
            "xref": "paper",
            "x": 1,
            "xanchor": "left",
            "y": name,
            "yref": f"y{'2' if at >= half else ''}",
            "showarrow": False,
            "text": text,
            "yshift": way,
        }
        for at, name in enumerate(names)
        for text, way in (("35%", 8), ("better 37%", -8))
    ]
    layout = axes | {"xaxis2": {"anchor": "y2"}, "annotations": notes, "margin": {"r": 110, "t": 8}}
    dots = [
        {"type": "scatter", "mode": "markers", "x": [3.5, *range(1, len(rows))], "y": rows} | axis
        for rows, axis in ((names[:half], {}), (names[half:], {"xaxis": "x2", "yaxis": "y2"}))
    ]
    figure = {PLOTLY: {"data": dots, "layout": layout | {"height": 30 * len(names)}}}
    cell = new_code_cell("1", outputs=[new_output("display_data", data=figure)])
    return nbformat.from_dict(new_notebook(cells=[new_markdown_cell("# T\n\n## One"), cell]))


@pytest.mark.browser
@pytest.mark.slow
@pytest.mark.parametrize(("rows", "offered"), [(9, True), (54, False)])
def test_a_slide_has_no_text_on_another_or_is_not_offered(
    chromium, tmp_path: Path, rows: int, offered: bool
) -> None:
    file = tmp_path / "study.html"
    file.write_text(share.single([part(with_rows(rows), PAGE)]), encoding="utf-8")
    seen = opened(chromium, file)
    seen.draw()
    seen.page.locator(".tools summary").first.click()
    seen.page.locator(".tools button[value=svg]").first.wait_for()
    slide = seen.page.locator(".tools button[value=slide]").first
    slide.wait_for(state="visible" if offered else "hidden", timeout=10_000)
    if offered:
        text = seen.page.evaluate("drawing(charts[0], FORMS.slide).then(made => made.text)")
        assert "better 37%" in text
        assert seen.page.evaluate(OVER, text) == []
    seen.page.close()
