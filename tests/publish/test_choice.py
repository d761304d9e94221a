"""A reader chooses whom an economy is compared with; the choice is in the address."""

import statistics
from pathlib import Path
from typing import Any

import pytest

from research import findings
from research.publish.page import Page
from tests.publish.made_up import page_of
from tests.publish.pages import opened

PAGE = Page(title="Thailand", study="A study", area="", root="../", stem="THA/study")
BARS = """() => {
    const [bars] = document.querySelector(".plot").data;
    return bars.y.map((name, at) => [name.replaceAll("<br>", " "), bars.x[at], bars.text[at]]);
}"""


@pytest.fixture(scope="module")
def compare() -> dict[str, Any]:
    return figure()["layout"]["meta"]["compare"]


def figure() -> dict[str, Any]:
    chart = findings.beside_peers("THA", ["internet_users", "electricity_access"]).fig
    assert chart is not None
    return chart.to_plotly_json()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A page with one chart that compares."""
    chart = findings.beside_peers("THA", ["internet_users", "electricity_access"]).fig
    return page_of(tmp_path, chart, PAGE)


def test_values_are_of_all_economies_to_three_digits(compare: dict[str, Any]) -> None:
    for values in compare["values"]:
        assert len(values) > 150
        assert all(value == float(f"{value:.3g}") for value in values.values())
    assert {"structural", "region", "income"} == set(compare["sets"])


@pytest.mark.browser
@pytest.mark.slow
def test_a_set_is_chosen_and_its_median_is_that_of_python(
    chromium, path: Path, compare: dict[str, Any]
) -> None:
    seen = opened(chromium, path)
    seen.draw()
    before = seen.page.evaluate(BARS)
    control = seen.page.locator(".peers select").first
    control.select_option("region")
    assert seen.page.evaluate("location.hash") == "#peers=region"
    drawn = seen.page.evaluate(BARS)
    label = compare["labels"]["region"]
    values = compare["values"][0]
    others = [values[code] for code in compare["sets"]["region"] if code in values]
    others.remove(values["THA"])
    median, written = next((x, text) for name, x, text in drawn if name == label)
    assert float(written.removesuffix("%")) == pytest.approx(median, rel=0.01)
    assert median == pytest.approx(statistics.median(others))
    seen.page.locator(".peers select").first.select_option("")
    assert seen.page.evaluate(BARS) == before
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
    drawn = [name for name, *_ in seen.page.evaluate(BARS)]
    assert {"Viet Nam", "Malaysia", "Indonesia", "Cambodia", "Thailand"} <= set(drawn)
    seen.page.locator(".peers button").first.click()
    assert "VNM" not in seen.page.evaluate("location.hash")
    assert "Viet Nam" not in [name for name, *_ in seen.page.evaluate(BARS)]
    assert seen.errors == []
    seen.page.close()


@pytest.mark.browser
@pytest.mark.slow
def test_without_a_script_there_is_no_control(chromium, path: Path) -> None:
    seen = opened(chromium, path, java_script_enabled=False)
    assert seen.page.locator(".peers").count() == 0
    seen.page.close()
