"""A reader chooses whom an economy is compared with; the choice is in the address."""

import statistics
from pathlib import Path
from typing import Any

import pytest

from research import findings
from research.publish.page import Page
from research.report.slots import said
from tests.publish.made_up import page_of
from tests.publish.pages import opened

PAGE = Page(title="Thailand", study="A study", area="", root="../", stem="THA/study")
KEYS = ["internet_users", "electricity_access", "mobile_per_100"]
MARKS = """kind => document.querySelector(".plot").data.filter(each => each.legendgroup === kind)
    .flatMap(each => each.y.map((row, at) => [each.name, row, each.x[at], each.customdata[at]]))"""

BESIDE = """document.querySelector(".plot").layout.annotations
    .filter(({ name }) => /value|verdict|chosen/.test(name)).map(({ text }) => text)"""


@pytest.fixture(scope="module")
def compare() -> dict[str, Any]:
    return figure()["layout"]["meta"]["compare"]


def figure() -> dict[str, Any]:
    chart = findings.beside_peers("THA", KEYS).fig
    assert chart is not None
    return chart.to_plotly_json()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A page with one chart that compares."""
    chart = findings.beside_peers("THA", KEYS).fig
    return page_of(tmp_path, chart, PAGE)


def test_values_are_of_all_economies_of_a_time_to_three_digits(compare: dict[str, Any]) -> None:
    for values in compare["values"]:
        assert len(values) > 130
        assert all(value == float(f"{value:.3g}") for value in values.values())
    assert {"structural", "region", "income", "world"} == set(compare["sets"])


@pytest.mark.browser
@pytest.mark.slow
def test_a_set_is_chosen_and_its_median_is_that_of_python(
    chromium, path: Path, compare: dict[str, Any]
) -> None:
    seen = opened(chromium, path)
    seen.draw()
    before = [seen.page.evaluate(MARKS, kind) for kind in ("median", "others")]
    printed = seen.page.evaluate(BESIDE)
    for name in ("income", "structural", "world"):
        seen.page.locator(".peers select").first.select_option(name)
        assert seen.page.evaluate("location.hash") == f"#peers={name}"
        drawn = seen.page.evaluate(MARKS, "median")
        members = compare["sets"][name]
        assert {row[0] for row in drawn} == {said(compare["labels"][name]["median"], "en")}
        for values, (_, _, median, written) in zip(compare["values"], drawn, strict=True):
            among = [values[code] for code in members if code in values]
            assert float(written.removesuffix("%")) == pytest.approx(median, rel=0.01)
            assert median == pytest.approx(statistics.median(among))
        figures = seen.page.evaluate("csvText(charts[0])")
        assert figures.count(said(compare["labels"][name]["median"], "en")) >= len(drawn)
        dots = seen.page.evaluate(MARKS, "others")
        kept = seen.page.evaluate(MARKS, "printed others")
        drawn_once = {(row, economy) for _, row, _, economy in [*dots, *kept]}
        assert len(drawn_once) == len(dots) + len(kept)
        assert figures.count(",reported,") == len(drawn_once) + len(
            seen.page.evaluate(MARKS, "own")
        )
        assert (len(kept) == 0) == (name == "world")
        assert len(dots) == sum(
            code in values and code != "THA" for values in compare["values"] for code in members
        )
        texts = seen.page.evaluate(BESIDE)
        assert [text for text in texts if text in set(printed)] == printed
        assert len(texts) == len(printed) + len(compare["values"])  # a median a row
    seen.page.locator(".peers select").first.select_option("")
    assert [seen.page.evaluate(MARKS, kind) for kind in ("median", "others")] == before
    assert seen.page.evaluate("location.hash") == ""
    assert (seen.errors, seen.outside()) == ([], [])
    seen.page.close()


@pytest.mark.browser
@pytest.mark.slow
def test_an_address_names_up_to_five_economies(
    chromium, path: Path, compare: dict[str, Any]
) -> None:
    asked = "VNM,XXX,MYS,IDN,VNM,KHM,LAO,SGP"
    seen = opened(chromium, path)
    seen.page.evaluate(f"location.hash = 'peers={asked}'")
    seen.page.locator(".peers button").first.wait_for()
    assert seen.page.locator(".peers").first.locator("button").count() == 5
    seen.draw()
    marked = {code: seen.page.evaluate(MARKS, code) for code in ("VNM", "MYS", "IDN", "KHM")}
    names = {name for marks in marked.values() for name, *_ in marks}
    assert names == {"Viet Nam", "Malaysia", "Indonesia", "Cambodia"}
    key = seen.page.locator(".annotation").first.text_content()
    assert all(name in key for name in names)
    beside = seen.page.evaluate(
        "document.querySelector('.plot').layout.annotations.map(each => [each.name, each.text])"
    )
    verdicts = sum(name == "verdict" for name, _ in beside)  # printed ones
    assert verdicts == len(compare["values"]), "each median that is drawn is written"
    first = " ".join(text for name, text in beside if name == "chosen").split("</span>")[1:4]
    values = [compare["values"][0][code] for code in ("VNM", "MYS", "IDN")]
    assert [float(text.split("%")[0]) for text in first] == [round(each) for each in values]
    seen.page.locator(".peers button").first.click()
    assert "VNM" not in seen.page.evaluate("location.hash")
    assert seen.page.evaluate(MARKS, "VNM") == []
    assert seen.errors == []
    seen.page.close()


@pytest.mark.browser
@pytest.mark.slow
def test_without_a_script_there_is_no_control(chromium, path: Path) -> None:
    seen = opened(chromium, path, java_script_enabled=False)
    assert seen.page.locator(".peers").count() == 0
    seen.page.close()
