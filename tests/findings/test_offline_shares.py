"""Shares of the people offline who live in some economies."""

import pandas as pd
import pytest

from research.findings.core.nation import nation
from research.findings.overview import people_offline_chart
from research.findings.overview.offline_shares import in_words, share_of
from research.findings.overview.people_offline_chart import offline_chart
from research.messages.values import Percent, Range, claim
from research.report.slots import shown


def test_a_share_is_least_where_the_group_has_its_low_and_the_others_their_high_figures() -> None:
    ends = pd.DataFrame({"low": [10.0, 30.0], "high": [20.0, 40.0]}, ["A", "B"])
    assert share_of(ends, pd.Index(["A"])) == (100 * 10 / 50, 100 * 20 / 50)


def test_shares_below_one_percent_have_one_rounding() -> None:
    """6.5 million people were "under 1%" in a table, and 6.8 million "0.5%"."""
    assert in_words(0.46, 0.49) == Percent(0.49, 1)
    assert in_words(0.43, 0.49) == Range(Percent(0.4, 1), Percent(0.5, 1))
    assert in_words(0.04, 0.12).id == "value-up-to"
    assert in_words(0.01, 0.02) == claim("number-under", value=Percent(0.1, 1))


def test_each_end_has_its_own_share_of_the_population() -> None:
    """China was "110 to 340 million, 4 to 12%" by the share of the newest figure alone."""
    whole = nation("CHN", 2024).people
    ends = pd.DataFrame({"low": [0.08 * whole], "high": [0.24 * whole]}, ["CHN"])
    years = pd.Series({"CHN": 2024})
    headline = claim("people-offline-axis")
    drawn = offline_chart(ends.mean(axis=1), ends, years, headline, world=False)
    written = "110 or 340\u00a0million, 8 or 24%"  # of 1.41 billion people
    assert written in {text for bars in shown(drawn).data for text in bars.text or ()}


@pytest.mark.parametrize("mark", ["mark-none", "mark-filled"])
def test_an_economy_with_a_remark_has_a_hollow_bar(monkeypatch, mark: str) -> None:
    """Pakistan was "possibly an estimate" in the table, and a bar like any other."""
    monkeypatch.setattr(people_offline_chart, "doubt_mark", lambda *_: mark)
    ends = pd.DataFrame({"low": [4e6], "high": [4e6]}, ["PAK"])
    headline, years = claim("people-offline-axis"), pd.Series({"PAK": 2023})
    drawn = offline_chart(ends.mean(axis=1), ends, years, headline, world=False)
    assert (shown(drawn).data[0].marker.color[0] == "white") == (mark != "mark-none")


def test_the_bar_of_a_region_runs_from_the_fewest_to_the_most_people() -> None:
    """Asia and the Pacific had 1.4 billion, of whom China alone leaves 240 million open."""
    ends = pd.DataFrame({"low": [1.1e8, 5e8], "high": [3.4e8, 5e8]}, ["CHN", "IND"])
    years = pd.Series(2024, ends.index)
    drawn = offline_chart(ends.mean(axis=1), ends, years, claim("people-offline-axis"), world=True)
    low, pale = (bars for bars in shown(drawn).data[1:3])
    assert (low.x[0], pale.base[0], pale.x[0]) == (6.1e8, 6.1e8, pytest.approx(2.3e8))
    assert pale.text[0] == "610 to 840\u00a0million"
