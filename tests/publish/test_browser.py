"""Reports in a real browser, straight from the disk: every chart drawn, no console error, no
request to anywhere.
"""

import shutil

import pytest

from tests.publish.pages import ALL_DRAWN, opened

pytestmark = [pytest.mark.browser, pytest.mark.slow]
THREE = ("THA", "PRK", "MHL")
MARKS = """[...document.querySelectorAll('figure.chart')].map(figure => ({
    label: figure.querySelector('[role=img]').getAttribute('aria-label'),
    marks: [...figure.querySelectorAll('.scatterlayer path, .barlayer path')].filter(p => {
        const box = p.getBoundingClientRect(); return box.width + box.height > 1; }).length}))"""


@pytest.mark.parametrize("iso3", THREE)
@pytest.mark.parametrize(("width", "scheme"), [(1440, "light"), (768, "dark"), (320, "light")])
def test_every_chart_is_drawn(chromium, reports, iso3: str, width: int, scheme: str) -> None:
    out, _ = reports
    seen = opened(chromium, out / iso3 / "country_profile.html", width, color_scheme=scheme)
    seen.draw()
    charts = seen.page.evaluate(MARKS)
    assert len(charts) >= {"THA": 3, "PRK": 0, "MHL": 3}[iso3], "one comparison is no chart"
    assert all(chart["marks"] > 0 and len(chart["label"]) > 10 for chart in charts), charts
    assert seen.page.evaluate("document.documentElement.scrollWidth <= window.innerWidth + 1")
    assert seen.errors == []
    assert seen.outside() == []
    seen.page.close()


def test_rows_on_paper_leave_their_marks_room(chromium, reports) -> None:
    """Thailand: names of 43 letters in one line, and all marks in a quarter of the page."""
    seen = opened(chromium, reports[0] / "THA" / "country_profile.html", 1280)
    seen.draw()
    seen.page.evaluate("dispatchEvent(new Event('beforeprint'))")
    widths = seen.page.evaluate("""[...document.querySelectorAll('figure.chart')]
        .filter(figure => dataOf(figure).layout.meta?.compare)
        .map(figure => figure.querySelector('.plot')._fullLayout._size.w)""")
    assert widths
    assert min(widths) >= 260
    seen.page.close()


def test_charts_below_the_fold_are_drawn_when_the_browser_is_idle(chromium, reports) -> None:
    """A page that was captured or saved had empty frames."""
    seen = opened(chromium, reports[0] / "THA" / "country_profile.html", 320)
    seen.page.wait_for_function(f"() => {ALL_DRAWN}")
    assert seen.page.evaluate("scrollY") == 0
    assert seen.errors == []
    seen.page.evaluate("dispatchEvent(new Event('beforeprint'))")
    assert seen.page.evaluate(ALL_DRAWN)
    widths = seen.page.evaluate(
        "[...document.querySelectorAll('figure.chart svg.main-svg')].map(s => s.clientWidth)"
    )
    assert max(widths) <= 840, "which paper shows at 0.8"
    shares = seen.page.evaluate("""[...document.querySelectorAll('figure.chart .plot')]
      .filter(({ layout }) => layout?.meta?.aspect)
      .map(({ _fullLayout: { xaxis, width } }) => xaxis._length / width)""")
    assert min(shares) >= 0.6, "of the width of paper, or the names on a map are not read"
    seen.page.close()


ON_PAPER = """() => {
  const box = element => element.getBoundingClientRect(), visible = element => box(element).width;
  const cross = (a, b) => Math.min(a.right, b.right) - Math.max(a.left, b.left) > 2 && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 2;
  const cells = [...document.querySelectorAll(".finding:has(> figure)")];
  return {
    apart: cells.map(cell => [box(cell.querySelector("h3")).bottom <= box(cell.querySelector(".drawn")).top && (!cell.querySelector(":scope > p") || (cell.matches(".aside") ? box(cell.querySelector("figcaption")).right <= box(cell.querySelector(".drawn")).left : box(cell.querySelector(":scope > p")).bottom <= box(cell.querySelector(".drawn")).top)), getComputedStyle(cell).breakInside]),
    heights: cells.map(cell => box(cell).height),
    over: [...document.querySelectorAll("figure.chart .legend .bg")].filter(visible).flatMap(legend => {
      const notes = [...legend.closest(".plot").querySelectorAll(".annotation-text-g")].filter(visible);
      return notes.filter(note => cross(box(note), box(legend))).map(note => note.textContent);
    }),
    halves: [...document.querySelectorAll(".half + .half")].map(cell => box(cell).left >= box(cell.previousElementSibling).right),
    order: [".answer", ".tiles", "#summary", "#how-it-compares"].map(name => box(document.querySelector(name)).top),
  };
}"""  # noqa: E501
PAGE = 1009  # pixels between the margins of an A4 page


@pytest.mark.parametrize("iso3", ["THA", "MHL"])
def test_paper_has_text_apart_from_its_chart_and_the_order_of_the_screen(
    chromium, reports, iso3: str
) -> None:
    """No heading leaves its chart, no legend stands on a title, and the first page begins as the
    screen does.
    """
    seen = opened(chromium, reports[0] / iso3 / "country_profile.html", 680)
    seen.draw()
    seen.page.evaluate("dispatchEvent(new Event('beforeprint'))")
    seen.page.emulate_media(media="print")
    found = seen.page.evaluate(ON_PAPER)
    assert len(found["apart"]) >= 3
    assert {tuple(each) for each in found["apart"]} == {(True, "avoid")}
    assert max(found["heights"]) < 0.6 * PAGE
    assert all(found["halves"]), "two in a row, as on a screen"
    assert found["over"] == []
    assert found["order"] == sorted(found["order"])
    assert found["order"][-1] < PAGE
    seen.page.close()


HEIGHTEN = """() => {
  const [cell] = document.querySelectorAll("main > .half"), held = cell.querySelector("script");
  const chart = JSON.parse(held.textContent);
  chart.layout = { ...chart.layout, height: 600, meta: { whole: true, kept: true } };
  held.textContent = JSON.stringify(chart);
}"""


def test_a_row_with_a_high_chart_is_two_on_paper_and_one_again_after(chromium, reports) -> None:
    """Half a page was empty before such a row."""
    seen = opened(chromium, reports[0] / "THA" / "country_profile.html", 1280)
    seen.draw()
    halves = "document.querySelectorAll('main > .half').length"
    before = seen.page.evaluate(halves)
    assert before >= 2
    seen.page.evaluate(HEIGHTEN)
    for event, left in (("beforeprint", before - 2), ("afterprint", before)):
        seen.page.evaluate(f"dispatchEvent(new Event('{event}'))")
        assert seen.page.evaluate(halves) == left
    assert seen.errors == []
    seen.page.close()


def test_only_rows_and_not_whole_priorities_are_kept_on_a_page(chromium, reports) -> None:
    """A priority of half a page left the page before empty."""
    seen = opened(chromium, reports[0] / "THA" / "country_profile.html", 680)
    seen.page.emulate_media(media="print")
    kept = """name => [...document.querySelectorAll(`main > .cell > .priorities ${name}`)]
      .map(each => getComputedStyle(each).breakInside)"""
    assert {*seen.page.evaluate(kept, ".problem")} == {"auto"}
    assert {*seen.page.evaluate(kept, "dd")} == {"avoid"}
    seen.page.close()


# Texts of one chart that stand on each other, with the names of rows and of ends, values, and the
# numbers of axes; a key of several lines is one text.
OVERLAPPING = """() => charts.flatMap(figure => {
  const box = each => each.getBoundingClientRect();
  const texts = [...figure.querySelectorAll('.xtick text, .ytick text, .annotation text')].filter(each => each.textContent.trim() && box(each).width);
  return texts.flatMap((a, at) => texts.slice(at + 1).filter(b => {
    const [p, q] = [box(a), box(b)];
    return Math.min(p.right, q.right) - Math.max(p.left, q.left) > 2 && Math.min(p.bottom, q.bottom) - Math.max(p.top, q.top) > 3;
  }).map(b => `${a.textContent} / ${b.textContent}`));
})"""  # noqa: E501
PAIRED = """() => {
  const [one, other] = [...document.querySelectorAll("main > .cell:has(> figure.chart)")];
  for (const cell of [one, other]) cell.classList.remove("aside");
  for (const cell of [one, other]) cell.classList.add("half");
}"""


@pytest.mark.parametrize("iso3", ["THA", "MHL"])
@pytest.mark.parametrize("width", [1280, 390, 680])
def test_no_text_of_a_chart_stands_on_another(chromium, reports, iso3: str, width: int) -> None:
    """Nor where two findings share a row; a page of 680 pixels is printed."""
    page = reports[0] / iso3 / "country_profile.html"
    seen = opened(chromium, page, width, script=f"({PAIRED})()")
    seen.draw()
    seen.page.evaluate("charts.forEach(each => draw(each))")
    if width == 680:
        seen.page.emulate_media(media="print")
        seen.page.evaluate("dispatchEvent(new Event('beforeprint'))")
    seen.page.wait_for_timeout(500)
    assert seen.page.evaluate(OVERLAPPING) == []
    seen.page.close()


BESIDE = """() => [...document.querySelectorAll("main > .aside:has(> p)")].map(cell => {
  const box = name => cell.querySelector(name).getBoundingClientRect(), drawn = box(".drawn");
  const [text, caption, tools] = [":scope > p", "figcaption", ".tools"].map(box);
  return [text.right <= drawn.left, [caption, tools].every(each => each.left >= drawn.left - 1), drawn.bottom <= caption.top && caption.bottom <= tools.top + 1, box(".of").bottom <= box(".plot").top];
})"""  # noqa: E501


def test_the_parts_of_a_chart_stay_in_its_column(chromium, reports) -> None:
    """Its source and links stood below a text at its side."""
    seen = opened(chromium, reports[0] / "THA" / "country_profile.html")
    seen.page.evaluate(
        "document.querySelector('main > .half:has(> p)').classList.replace('half', 'aside')"
    )
    seen.draw()
    assert seen.page.evaluate(BESIDE) == [[True] * 4]
    seen.page.locator(".aside .tools summary").first.click()
    assert seen.page.evaluate(BESIDE) == [[True] * 4], "tools stay where they are opened"
    seen.page.close()


def test_every_chart_says_what_it_draws(chromium, reports) -> None:
    seen = opened(chromium, reports[0] / "THA" / "country_profile.html")
    said = seen.page.locator("figure.chart").evaluate_all(
        "each => each.map(figure => figure.querySelector('.of')?.textContent ?? '')"
    )
    assert len(said) >= 3
    assert all("Thailand" in each for each in said)
    seen.page.close()


def test_tiles_are_low_and_hold_what_they_say(chromium, reports) -> None:
    page = opened(chromium, reports[0] / "THA" / "country_profile.html").page
    tiles = page.locator(".tile")
    heights = tiles.evaluate_all("each => each.map(tile => tile.offsetHeight)")
    assert len(heights) >= 3
    assert max(heights) <= 220
    over = "tile => tile.scrollHeight - tile.clientHeight"
    assert max(tile.evaluate(over) for tile in tiles.all()) <= 0
    for part in (".value", ".scale", ".change", ".place", ".goal"):
        tops = tiles.locator(part).evaluate_all("each => each.map(part => part.offsetTop)")
        assert max(tops, default=0) - min(tops, default=0) <= 1, f"{part} of a row at one height"
    page.close()


def test_a_summary_leaves_the_steps_of_a_priority_to_its_section(chromium, reports) -> None:
    """A summary filled three screens of a phone before the first section, and a page on paper."""
    page = opened(chromium, reports[0] / "THA" / "country_profile.html", 390).page
    assert page.locator(".summary .problem").count()
    assert page.locator(".summary .problem :is(.step, details)").count() == 0
    assert page.locator("main > .cell .problem .step").count()
    page.close()


def test_charts_that_share_a_row_leave_no_hole_below_one(chromium, reports) -> None:
    """A chart of two rows stood beside one of twelve, over a third of the page with nothing."""
    seen = opened(chromium, reports[0] / "THA" / "country_profile.html", 1280)
    seen.draw()
    seen.page.wait_for_timeout(300)
    pairs = seen.page.evaluate("""() => {
      const cells = [...document.querySelectorAll("main > .half:has(> figure)")];
      const rows = Map.groupBy(cells, cell => cell.offsetTop);
      return [...rows.values()].filter(row => row.length === 2).map(row => row.map(cell => {
        const plot = cell.querySelector(".plot"), data = cell.querySelector("script").textContent;
        const { height, meta } = JSON.parse(data).layout;
        return { own: height, drawn: plot.offsetHeight, map: Boolean(meta?.aspect) };
      }));
    }""")
    assert pairs
    for one, other in pairs:
        low, high = sorted((one, other), key=lambda each: each["drawn"])
        filled = low["drawn"] >= min(high["drawn"], 1.4 * low["own"]) - 60  # of the key of a map
        assert low["map"] or filled, (low, high)
    seen.page.close()


def test_charts_that_share_a_row_are_as_tall_after_the_window_was_narrow(chromium, reports) -> None:
    """A tablet that was turned twice had both charts of a row at their height on a phone."""
    seen = opened(chromium, reports[0] / "THA" / "country_profile.html", 1280)
    heights = []
    for width in (1280, 420, 1280):
        seen.page.set_viewport_size({"width": width, "height": 900})
        seen.draw()
        seen.page.wait_for_timeout(700)
        plots = seen.page.locator("main > .half > figure .plot")
        heights.append(plots.evaluate_all("each => each.map(plot => plot.offsetHeight)"))
    assert heights[0] == heights[2]
    assert heights[0] != heights[1]
    seen.page.close()


def test_a_chart_in_the_dark_has_light_letters(chromium, reports) -> None:
    fills = {}
    for scheme in ("light", "dark"):
        seen = opened(chromium, reports[0] / "THA" / "country_profile.html", color_scheme=scheme)
        seen.draw()
        fills[scheme] = seen.page.evaluate(
            "getComputedStyle(document.querySelector('.xtick text')).fill"
        )
        seen.page.close()
    assert fills == {"light": "rgb(29, 39, 51)", "dark": "rgb(228, 233, 238)"}


def test_every_colour_of_the_house_is_known_in_the_dark() -> None:
    from research.charts import theme
    from research.publish import shared

    script = shared.text("report.js")
    named = {
        value for value in vars(theme).values() if isinstance(value, str) and value.startswith("#")
    }
    assert {
        colour
        for colour in (*named, *theme.SEQUENCE, *theme.CLASSES)
        if f'"{colour}"' not in script
    } == set()


def test_a_report_moved_with_its_assets_opens(chromium, reports, tmp_path) -> None:
    out, _ = reports
    shutil.copy(out / "THA" / "country_profile.html", tmp_path / "mine.html")
    shutil.copytree(out / "assets", tmp_path / "assets")
    seen = opened(chromium, tmp_path / "mine.html")
    seen.draw()
    assert seen.outside() == []
    seen.page.close()


@pytest.mark.parametrize("script", [True, False])
def test_without_charts_the_figures_are_shown(chromium, reports, tmp_path, script: bool) -> None:
    """No assets beside the page, or a reader who runs no scripts: each chart's table is there
    instead.
    """
    page = tmp_path / "THA" / "alone.html"
    page.parent.mkdir()
    shutil.copy(reports[0] / "THA" / "country_profile.html", page)
    body = page.read_text(encoding="utf-8").partition("<main")[2].partition(">")[2]
    assert "The charts are missing" not in body, "nor in the text of a page that has its charts"
    seen = opened(chromium, page, java_script_enabled=script)
    seen.page.wait_for_selector("main details table", state="visible")
    assert seen.page.locator(".notice:visible").count() == 1
    assert seen.page.locator(".plot:visible").count() == 0
    assert (
        seen.page.locator("main details table:visible").count()
        == seen.page.locator("main details table").count()
    )
    seen.page.close()


@pytest.mark.parametrize("script", [True, False])
def test_the_contents_are_at_hand_at_any_width(chromium, reports, script: bool) -> None:
    """On a phone they were a strip cut at its edge, out of sight below the first screen."""
    path = reports[0] / "THA" / "country_profile.html"
    wide = opened(chromium, path, java_script_enabled=script).page
    assert wide.locator("nav.contents a").first.is_visible()
    assert not wide.locator("nav.contents summary").is_visible()
    wide.close()
    phone = opened(chromium, path, 390, java_script_enabled=script).page
    assert not phone.locator("nav.contents a").first.is_visible()
    phone.mouse.wheel(0, 3000)
    phone.wait_for_timeout(300)
    phone.locator("nav.contents summary").click()
    link = phone.locator("nav.contents a").nth(2)
    assert link.is_visible()
    link.click()
    target = phone.locator(link.get_attribute("href"))
    assert 0 < target.bounding_box()["y"] < 900
    assert link.is_visible() != script
    phone.close()


def test_a_table_is_saved_as_csv_without_a_script(chromium, reports) -> None:
    import pandas as pd

    page = chromium.new_page(java_script_enabled=False, accept_downloads=True)
    page.goto((reports[0] / "THA" / "country_profile.html").as_uri())
    with page.expect_download() as download:
        page.locator("a[download]").last.click()
    frame = pd.read_csv(download.value.path())
    assert download.value.suggested_filename.startswith("THA-country_profile-table-")
    internet = frame[frame["indicator"].eq("internet_users")]
    assert internet[["economy", "year", "value", "source"]].values.tolist() == [
        ["THA", 2023, 90.0, "factbook"]
    ]
    page.close()


def test_pages_stay_small(reports) -> None:
    out, made = reports
    assert (out / "index.html").stat().st_size < 500_000
    assert all((out / report.html).stat().st_size < 400_000 for report in made)
    texts = [(out / report.html).read_text(encoding="utf-8") for report in made]
    assert not any("HEAVIEST" in text for text in texts if '"weigh":' not in text)
