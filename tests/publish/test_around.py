"""A report leads to the reports around it, which only the site knows: a page made alone is the same
page as one made in a batch.
"""

import json
import re
from pathlib import Path
from typing import Any

import nbformat
import pandas as pd
import pytest
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook, new_output

from research import manifest
from research.manifest import Manifest
from research.messages.values import Count, Text, claim
from research.publish import shared, site
from research.publish.page import PLOTLY, Page, render
from research.publish.sections import holds_little
from research.report.bundles import MIME
from research.report.finding import Finding
from research.report.parted import Line
from research.report.table import Column, Table
from tests.publish import made_up
from tests.publish.pages import opened
from tests.publish.test_accessible import violations

SIZED = {"horizon": 5}
GROUP_PAGE = re.compile(r"\.\./[a-z-]+/index\.html")  # of a group without a report of the study


def told() -> Manifest:
    """Two economies of Asia-Pacific and one of Africa; the second has no report on cost."""
    cost = {"study": "cost", "study_title": "Cost"}
    sized = {"parameters": SIZED, "html": "THA/cost--horizon-5.html"}
    return made_up.manifest(
        made_up.report(),
        made_up.report(**cost),
        made_up.report(**cost | sized),
        made_up.report("VNM", "Viet Nam"),
        made_up.report("VNM", "Viet Nam", **cost, status="failed", error="no price"),
        made_up.report("KEN", "Kenya"),
        made_up.report("itu:asia-pacific", "Asia-Pacific"),
        made_up.report("world", "World"),
    )


def data(text: str) -> dict[str, Any]:
    found = re.search(r"^navigate\((.*)\);$", text, re.MULTILINE)
    assert found is not None
    return json.loads(found[1])


def test_what_was_made_is_named_and_nothing_else() -> None:
    found = data(site.render(told())["assets/reports.js"])
    stems = [stem for stem, _ in found["studies"]]
    assert dict(found["studies"])["cost--horizon-5"] == "Cost (horizon 5)"
    name, reports, groups = found["places"]["THA"]
    assert name == "Thailand"
    assert [stems[each] for each in reports] == ["use", "cost", "cost--horizon-5"]
    assert groups[0] == "itu-asia-pacific"
    assert [stems[each] for each in found["places"]["VNM"][1]] == ["use"]
    assert found["places"]["itu-africa"] == ["Africa", []]  # a page, but no report of its own
    assert [each for each in found["places"] if each in ("KEN", "THA", "VNM")] == [
        "KEN",
        "THA",
        "VNM",
    ]


def test_a_name_is_text_and_the_record_is_true_of_the_script(tmp_path: Path) -> None:
    shared.place(tmp_path)
    record = made_up.manifest(made_up.report(name="</script><b>"))
    assert "</script" not in site.render(record)["assets/reports.js"]
    for _ in range(2):
        site.write(tmp_path, record)
        faults = manifest.faults(tmp_path, manifest.read(tmp_path))
        assert not [fault for fault in faults if "reports.js" in fault]


def written(out: Path, folder: str, title: str, stem: str = "use") -> Path:
    chart = {PLOTLY: {"data": [{"type": "bar", "x": [1], "y": ["a"]}], "layout": {}}}
    rows = "".join(f'<tr><th scope="row">{name}</th></tr>' for name in ("Viet Nam", "Elsewhere"))
    table = {"text/html": f"<table><tbody>{rows}</tbody></table>"}
    outputs = [new_output("display_data", data=each) for each in (chart, table)]
    cells = [new_markdown_cell("# T\n\n## One"), new_code_cell("1", outputs=outputs)]
    page = Page(title=title, study="Use", area="", root="../", stem=f"{folder}/{stem}")
    path = out / folder / f"{stem}.html"
    path.parent.mkdir(exist_ok=True)
    path.write_text(render(nbformat.from_dict(new_notebook(cells=cells)), page), encoding="utf-8")
    return path


@pytest.mark.browser
@pytest.mark.slow
@pytest.mark.parametrize("width", [1280, 390])
def test_a_reader_goes_on_to_the_next_economy_and_the_other_reports(
    chromium, tmp_path, width: int
) -> None:
    shared.place(tmp_path)
    path = written(tmp_path, "THA", "Thailand")
    site.write(tmp_path, told())
    seen = opened(chromium, path, width)
    bar = seen.page.locator("nav.bar")
    bar.locator("summary").first.wait_for()
    crumbs = bar.locator(":scope > a, summary").all_inner_texts()
    assert crumbs == ["All reports", "Asia-Pacific", "Thailand", "Use"]
    bar.locator("summary").first.press("Enter")
    links = bar.locator("details[open] a:visible")
    found = dict(zip(links.all_inner_texts(), _targets(links), strict=True))
    assert {name: to for name, to in found.items() if not GROUP_PAGE.fullmatch(to)} == {
        "Other reports: Thailand": "index.html",
        "Viet Nam": "../VNM/use.html",
        "Asia-Pacific": "../itu-asia-pacific/use.html",
    }
    inside = "details => details.lastChild.getBoundingClientRect().right <= innerWidth"
    assert bar.locator("details[open]").evaluate(inside)
    seen.page.keyboard.press("Escape")
    assert bar.locator("details[open]").count() == 0
    assert seen.page.locator(".others li a").all_inner_texts() == ["Cost", "Cost (horizon 5)"]
    rows = seen.page.locator("main tbody th a")
    assert _targets(rows) == ["../VNM/index.html"], "the reports on the economy of a row"
    assert seen.errors == []
    assert seen.outside() == []
    seen.page.emulate_media(media="print")
    assert not bar.is_visible(), "paper leads nowhere"
    seen.page.close()


@pytest.mark.browser
@pytest.mark.slow
@pytest.mark.parametrize("width", [1280, 390])
@pytest.mark.parametrize(
    ("typed", "to"),
    [
        ("viet", "VNM/use.html"),  # it has the same report
        ("KENYA", "KEN/use.html"),
        ("pacific", "itu-asia-pacific/use.html"),  # a part of a name, of a group
        ("asean", "org-asean/index.html"),  # it has no such report
    ],
)
def test_a_reader_types_the_name_of_another_economy(
    chromium, tmp_path, width: int, typed: str, to: str
) -> None:
    """Without the network and from a shared folder, by keys alone."""
    shared.place(tmp_path)
    path = written(tmp_path, "THA", "Thailand")
    site.write(tmp_path, told())
    if not (tmp_path / to).exists():
        written(tmp_path, to.partition("/")[0], typed)
    seen = opened(chromium, path, width)
    field = seen.page.get_by_role("combobox", name="Go to an economy")
    field.focus()
    names = seen.page.locator("#places option").evaluate_all("each => each.map(o => o.value)")
    assert names[:2] == ["Kenya", "Viet Nam"], "economies first, without that of the page"
    assert "Thailand" not in names
    box = field.bounding_box()
    assert box["x"] >= 0
    assert box["x"] + box["width"] <= width
    field.fill("nowhere")
    field.press("Enter")
    assert field.get_attribute("aria-invalid") == "true"
    assert seen.page.get_by_role("status").text_content() == "No report here by that name."
    assert violations(seen.page) == []
    field.fill(typed)
    assert seen.page.get_by_role("status").count() == 0
    with seen.page.expect_navigation(url=f"**/{to}"):
        field.press("Enter")
    assert seen.outside() == []
    seen.page.close()


MEMBERS = {"Thailand": "../THA/index.html", "Viet Nam": "../VNM/country_profile.html"}


@pytest.mark.browser
@pytest.mark.slow
@pytest.mark.parametrize(
    ("folder", "title", "wider"), [("itu-asia-pacific", "Asia-Pacific", 0), ("world", "World", 8)]
)
@pytest.mark.parametrize("width", [1280, 390])
def test_a_group_and_the_world_lead_to_their_economies(
    chromium, tmp_path, width: int, folder: str, title: str, wider: int
) -> None:
    shared.place(tmp_path)
    path = written(tmp_path, folder, title)
    profile = made_up.report("VNM", "Viet Nam", study="country_profile", study_title="Profile")
    record = told()
    site.write(tmp_path, record.model_copy(update={"reports": (*record.reports, profile)}))
    seen = opened(chromium, path, width)
    bar = seen.page.locator("nav.bar")
    bar.locator("summary").press("Enter")
    links = bar.locator("details[open] a:visible")
    found = dict(zip(links.all_inner_texts(), _targets(links), strict=True))
    kenya = {"Kenya": "../KEN/index.html"} if wider else {}
    assert MEMBERS | kenya == {name: found[name] for name in MEMBERS | kenya}
    groups = [to for to in found.values() if GROUP_PAGE.fullmatch(to)]
    assert len(groups) >= wider, "the world leads to its groups too"
    assert ("Kenya" in found) == bool(wider)
    box = bar.locator("details[open] > div").bounding_box()
    assert box["x"] >= 0
    assert box["x"] + box["width"] <= width
    assert violations(seen.page) == []
    seen.page.keyboard.press("Escape")
    assert bar.locator("details[open]").count() == 0
    assert seen.errors == []
    seen.page.close()


def _targets(links: Any) -> list[str]:
    return links.evaluate_all("links => links.map(each => each.getAttribute('href'))")


def test_without_the_site_the_bar_has_its_links(tmp_path: Path) -> None:
    text = written(tmp_path, "THA", "Thailand").read_text(encoding="utf-8")
    assert '<a href="../index.html">All reports</a> <a href="index.html">Thailand</a>' in text
    world = written(tmp_path, "world", "World").read_text(encoding="utf-8")
    assert 'href="index.html"' not in world  # the page of the world is the index


@pytest.mark.browser
@pytest.mark.slow
@pytest.mark.parametrize("there", [True, False])
def test_priorities_elsewhere_lead_to_the_profile_where_there_is_one(
    chromium, tmp_path, there: bool
) -> None:
    shared.place(tmp_path)
    path = written(tmp_path, "THA", "Thailand")
    brief = '<li class="problem">A gap. <small class="whole">In the profile</small></li>'
    rest = '<li class="elsewhere">Gaps on other subjects.</li>'
    rest = f'<ul class="priorities">{brief}{rest}</ul>'
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace("</main>", f"{rest}</main>"), encoding="utf-8")
    profile = {"study": "country_profile", "study_title": "Country profile"}
    more = [made_up.report(**profile)] if there else [made_up.report("VNM", "Viet Nam", **profile)]
    site.write(tmp_path, made_up.manifest(made_up.report(), *more))
    seen = opened(chromium, path)
    seen.page.locator("nav.bar summary, nav.bar a").first.wait_for()
    line = seen.page.locator(".elsewhere")
    assert line.inner_text() == "Gaps on other subjects." + " Country profile" * there
    targets = ["../THA/country_profile.html#policy-options"] if there else []
    assert _targets(line.locator("a")) == targets
    whole = seen.page.locator(".whole")
    assert whole.inner_text() == "In the profile", "said where the report is alone, too"
    assert _targets(whole.locator("a")) == targets
    assert seen.errors == []
    seen.page.close()


def test_a_report_that_holds_almost_nothing_is_marked_where_it_is_listed() -> None:
    little = {"study": "cost", "study_title": "Cost", "little": True}
    pages = site.render(made_up.manifest(made_up.report(), made_up.report(**little)))
    found = data(pages["assets/reports.js"])
    assert found["says"]["little"] == "little data"
    stems = [stem for stem, _ in found["studies"]]
    assert {folder: [stems[each] for each in of] for folder, of in found["little"].items()} == {
        "THA": ["cost"]
    }
    marked = '>Cost <small class="little">· little data</small></a>'
    assert marked in pages["THA/index.html"]
    assert pages["THA/index.html"].count('class="little"') == 1
    assert "1 with little data" in pages["index.html"]


def _shown(finding: Finding, *more: dict[str, Any], tags: tuple[str, ...] = ()) -> bool:
    """Return whether a notebook that shows a finding, and more after it, holds little."""
    outputs = [new_output("display_data", data={MIME: finding.as_json()})]
    outputs += [new_output("display_data", data=each) for each in more]
    heading = new_markdown_cell("# T\n\n## One", metadata={"tags": [*tags]})
    cells = [heading, new_code_cell("1", outputs=outputs)]
    return holds_little(nbformat.from_dict(new_notebook(cells=cells)))


def test_little_is_no_chart_and_at_most_two_rows_less_answer_options_and_gaps() -> None:
    said = claim("income-most", nearest=Count(20))

    def found(rows: int, **more: Any) -> Finding:
        frame = pd.DataFrame({"users": [78.0] * rows}, index=[*"abc"[:rows]])
        columns = {"users": Column(Text("Users"), "percent")}
        return Finding(said, table=Table(frame, columns, Column(Text("What"), "text")), **more)

    assert _shown(found(2))
    assert not _shown(found(3))
    assert _shown(found(3, answer=True))
    assert _shown(found(3, action=(Line("problem", said),)))
    assert _shown(found(3), tags=("data-gaps",))
    assert not _shown(found(1), {PLOTLY: {"data": [], "layout": {}}})
    assert not _shown(found(1), {"image/png": ""})
