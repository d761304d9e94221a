"""What a chart of a report saves as CSV: who, what, when, in what unit and from where, in words."""

import io
from pathlib import Path
from typing import Any

import pandas as pd
import pytest

from research import economies
from tests.publish.pages import opened

pytestmark = [pytest.mark.browser, pytest.mark.slow]
CORE = ["economy", "code", "indicator", "year", "value", "unit", "type", "source"]


@pytest.fixture(scope="module")
def frames(one_chromium: Any, reports: Any) -> dict[str, pd.DataFrame]:
    """The figures of every chart of a profile, by its id."""
    seen = opened(one_chromium, Path(reports[0]) / "THA" / "country_profile.html")
    seen.draw()
    texts = seen.page.evaluate(
        "charts.map(each => [each.querySelector('.plot').id, csvText(each)])"
    )
    seen.page.close()
    return {
        name: pd.read_csv(io.BytesIO(text.encode()), keep_default_na=False) for name, text in texts
    }


def test_figures_of_every_chart_say_who_what_and_from_where(frames) -> None:
    assert len(frames) >= 3
    for name, frame in frames.items():
        assert set(CORE) <= {*frame.columns}, name
        assert len(frame), name
        assert frame["indicator"].ne("").all(), name
        assert frame["source"].str.startswith("Source: ").all(), name
        assert not frame.duplicated().any(), name
        assert not frame.astype(str).stack().str.contains(r"mark-|place-|<br>|<b>").any(), name
    everyone = pd.concat(frames)
    known = everyone[everyone["code"].ne("")]
    names = {each: economies.name(each) for each in known["code"].unique()}
    assert {*zip(known["code"], known["economy"], strict=True)} == {*names.items()}
    assert "THA" in names


def test_a_map_saves_every_economy_it_shows_with_its_year(frames) -> None:
    frame = next(each for name, each in frames.items() if "map" in name)
    assert frame["code"].str.fullmatch("[A-Z]{3}").all()
    assert frame["code"].is_unique
    valued = frame[frame["value"].ne("")]
    own = valued.set_index("code").loc["THA"]
    assert (own["indicator"], float(own["value"]), int(own["year"])) == (
        "Individuals using the Internet",
        90.0,
        2023,
    )
    assert (own["type"], own["unit"]) == ("reported", "% of population")
    assert (valued["year"].astype(int) > 2000).all()


def test_a_chart_says_whom_a_reader_compares_with(chromium, reports) -> None:
    seen = opened(chromium, Path(reports[0]) / "THA" / "country_profile.html")
    seen.draw()
    seen.page.locator(".peers select").first.select_option("income")
    said = "charts.find(each => compareOf(each)).querySelector('.of').textContent"
    assert seen.page.evaluate(said) == "Compare with: Upper middle income"
    seen.page.locator(".peers select").first.select_option("")
    assert "Thailand and economies of Asia-Pacific" in seen.page.evaluate(said)
    assert seen.errors == []
    seen.page.close()
