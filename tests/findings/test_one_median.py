"""One median a group; values in doubt are marked, and in no rank, count, median or question."""

import pandas as pd
import pytest

from research import economies, findings
from research.findings.core.ranks import standing
from research.findings.core.similar import similar
from research.findings.core.yardstick import Yardstick
from research.findings.practice.sentences import women_unread
from research.findings.progress.adoption import years
from research.findings.progress.breaks import is_doubted
from research.findings.progress.settled import doubted, settled, typical
from research.messages.values import Count, Economy, Exact, Percent, claim
from research.metrics.forecast import Projection
from tests.findings.test_one_rule import TUVALU, _keep_tuvalu, _keep_women_and_men
from tests.stores import keep

USE, FIXED = "internet_users", "fixed_broadband_per_100"
AFRICA = economies.groups()["itu:africa"].members
UGANDA = [5.3, 6.2, 6.8, 7.4, 8.1, 8.9, 9.8, 10.6, 11.4, 12.3, 13.4, 14.3, 15.3, 8.9]


def _keep_africa(store) -> None:
    others = [iso3 for iso3 in AFRICA if iso3 != "UGA"]
    values = {(USE, iso3, 2023): 10.0 + at for at, iso3 in enumerate(others)}
    values |= {(USE, "UGA", 2011 + at): value for at, value in enumerate(UGANDA)}
    keep(store, "worldbank", "2026-07-01", values)


def test_who_is_in_doubt_is_in_no_rank_count_or_median(store) -> None:
    """Nigeria was "18th of 41", Uganda's 8.9% after 15.3% among them."""
    _keep_africa(store)
    assert "UGA" in doubted(USE)
    assert standing("UGA", USE).among_peers is None
    place = standing("NGA", USE).among_peers
    assert place is not None
    assert place.of == len(AFRICA) - 1
    known = settled(USE, AFRICA)["value"]
    assert "UGA" not in known.index
    assert typical(USE, AFRICA) == known.median()
    found = findings.region_map("NGA", USE)
    assert found.headline.values["others"].value == place.of - 1
    assert found.headline.values["higher"].value == place.rank - 1
    assert found.df.at["UGA", "part"].id == "region-apart"
    assert found.df.at["UGA", "mark"] == "mark-suspect"
    assert "UGA" not in similar("KEN", USE).index


def test_who_is_the_median_is_said_to_be_it(store) -> None:
    """Kenya was "close to the median of Africa", which it is."""
    values = {(USE, iso3, 2023): 10.0 + (at + 1) // 2 for at, iso3 in enumerate(AFRICA)}
    values |= {(FIXED, iso3, 2023): 5.0 + (at + 1) // 2 / 8 for at, iso3 in enumerate(AFRICA)}
    keep(store, "worldbank", "2026-07-01", values)
    middle = AFRICA[len(AFRICA) // 2]
    close = findings.beside_peers(middle, [USE, FIXED]).headline
    assert close.id == "peers-close"
    first, second = close.values["close"].values
    assert (first.id, second.id) == ("peers-against-equal", "peers-against-equal")


def test_what_a_survey_contradicts_is_compared_where_both_agree(store, monkeypatch) -> None:
    """Tuvalu: "the figures conflict", and yet "18th of 35" and "What explains the lead?"."""
    _keep_tuvalu(store)
    _keep_women_and_men(store, 84.0, 85.0)
    assert is_doubted(USE, "TUV")
    figures = findings.key_figures("TUV")
    assert figures.df.at[USE, "mark"] == "mark-suspect"
    assert figures.df.at[USE, "world"] == claim("place-in-doubt")
    assert findings.beside_peers("TUV", [USE]).df.at[USE, "mark"] == "mark-suspect"
    assert findings.region_map("TUV", USE).missing
    income = findings.against_income("TUV", USE)
    assert income.headline.id == "peers-count-doubt", "the series has 51% for the survey's year"
    assert findings.discussion(income).headline.id == "discussion-none"
    for median, agree in ((80.0, False), (62.0, False), (40.0, True)):
        monkeypatch.setattr(Yardstick, "median", lambda *_, median=median: median)
        figures = findings.key_figures("TUV")
        compared = [each for each in figures.tiles[0].places if each.id == "key-median"]
        assert bool(compared) == agree, median
        assert figures.df.at[USE, "median"] == median, "a dash, where charts draw it"


def test_years_that_were_filled_in_are_marked_and_the_last_that_is_in_doubt(store) -> None:
    """Tuvalu: 2018 to 2020 are 20% more each year, and stood like the surveys around them."""
    _keep_tuvalu(store)
    _keep_women_and_men(store, 84.0, 85.0)
    marks = years("TUV", pd.Series(TUVALU), Projection(2023, 74.3), USE).frame["mark"]
    assert [*marks.index[marks.eq("mark-between")]] == [*range(2011, 2017), *range(2018, 2021)]
    assert [*marks.index[marks.eq("mark-suspect")]] == [2023]


def test_women_who_cannot_read_are_counted_by_the_rate_printed(store) -> None:
    """Uganda: "at least 3.5 million", which fits the 76% of 2023, beside 73.5% of 2024."""
    levels = {2020: 75.0, 2021: 75.3, 2022: 75.6, 2023: 76.0}
    values = {("literacy_female", "UGA", year): of for year, of in levels.items()}
    keep(store, "worldbank", "2026-07-01", values)
    before = women_unread("UGA")
    keep(store, "worldbank", "2026-07-02", values | {("literacy_female", "UGA", 2024): 66.0})
    after = women_unread("UGA")
    assert after.high > 1.3 * before.value, "34% of all, and no bound of 24%"
    assert after.low == pytest.approx(before.value, rel=0.02), "and by the value before a break"


def test_the_median_price_of_a_briefing_is_that_of_the_pages_of_its_members(store) -> None:
    """Asia-Pacific: 1.6% with prices in doubt, and 1.66% without them on each member's page."""
    price = "mobile_data_basket_gni"
    values = {
        (price, iso3, 2025): of for iso3, of in zip(AFRICA[:40], range(40), strict=False) if of
    }
    doubtful = AFRICA[39]
    values |= {(price, doubtful, 2024): 400.0, ("mobile_data_basket_usd", doubtful, 2025): 2.0}
    keep(store, "itu", "2026-07-01", values)
    assert doubtful in doubted(price)
    found = findings.affordability("itu:africa")
    median = found.claim("price-median").values["median"]
    assert median == Exact(Percent(typical(price, AFRICA), 2))
    page = findings.beside_peers(AFRICA[1], [price, FIXED]).df
    assert page.at[price, "itu:africa"] == median.of.value
    assert found.headline.values["economies"] == Count(39), "over 2% by each figure"
    assert doubtful in found.df.index
    dots = next(each for each in found.chart.data if each.marker.symbol == "circle")
    fills = dict(zip(dots.x, dots.marker.color, strict=True))
    assert [of for of, fill in fills.items() if fill == "white"] == [max(fills)], (
        "in doubt, counted"
    )
    assert claim("price-median-sure") in found.notes
    assert found.claim("price-median").values["economy"] == Economy(AFRICA[38])
