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
        assert frame["source"].iloc[0].startswith("Source: "), name
        assert frame["source"].iloc[1:].eq("").all(), name
        told = pd.to_numeric(frame["value"]).dropna()
        assert all(len(repr(each).rpartition(".")[2]) <= 2 for each in told[told.abs() >= 1]), name
        medians = frame[frame["type"].str.contains("edian")]
        assert medians["year"].astype(str).str.fullmatch(r"20\d\d(/20\d\d|\.0)?").all(), name
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
    said = "charts.find(each => compareOf(each)).querySelector('.of').textContent"
    head = "titleOf(charts.find(each => compareOf(each)))"
    printed = seen.page.evaluate(head)
    assert "Asia-Pacific" in printed
    seen.page.locator(".peers select").first.select_option("income")
    assert seen.page.evaluate(said) == "Compare with: Upper middle income"
    assert seen.page.evaluate(head) == "Thailand – Upper middle income"
    sentences = seen.page.locator(".finding:has(.peers) > p:not(.csv)")
    assert not sentences.first.is_visible()
    seen.page.locator(".peers select").first.select_option("")
    assert seen.page.evaluate(head) == printed
    assert sentences.first.is_visible()
    assert "Thailand and economies of Asia-Pacific" in seen.page.evaluate(said)
    assert seen.errors == []
    seen.page.close()
