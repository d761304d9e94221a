"""Sentences of reports that misled a reader, each with the claim that stands there now."""

import json
from math import nan
from types import SimpleNamespace

import pandas as pd
import pytest

from research import access, catalogue, costs, economies, findings, messages, options
from research import practices as documented
from research.batch.study import find
from research.charts import theme
from research.findings.answers import peers as answer
from research.findings.comparison import ground, ground_chart, structural
from research.findings.comparison.structural import leading, most_like
from research.findings.core.clear import lead, margin
from research.findings.core.latest import comparable
from research.findings.core.ranks import of_a_time
from research.findings.core.yardstick import Yardstick
from research.findings.costs.income import income_of
from research.findings.divides.girls_values import both, score
from research.findings.economy.ecosystem_line import Line
from research.findings.index import ranks, reasons
from research.findings.index.case import case
from research.findings.index.ranks import on_fewer_parts
from research.findings.infrastructure.offline import Offline, offline
from research.findings.practice import practices, tried
from research.findings.progress import over_time
from research.findings.progress.forecasts import ahead, change_of, paced, sure, yearly
from research.findings.targets import path, status
from research.findings.targets.claims import asked, pace_needed, standing_of
from research.messages import say
from research.messages.values import (
    About,
    Claim,
    Count,
    Economy,
    Group,
    Indicator,
    Items,
    Percent,
    Quantity,
    Text,
    Title,
    Year,
    Years,
    claim,
)
from research.metrics.filled import measured
from research.metrics.forecast import project
from research.metrics.pace import Pace, change
from research.metrics.peers.moved import moved
from research.metrics.place import Place
from research.report.finding import Finding
from research.report.slots import said
from research.targets import target
from tests.stores import keep


def _told(finding: Finding) -> dict[str, Claim]:
    return {
        each.id: each for each in (finding.headline, *finding.claims, *finding.notes, *finding.gaps)
    }


def test_level_in_whole_numbers_is_not_the_lead() -> None:
    """Kenya had more fixed broadband than each neighbour, from 2 and 2 per 100 in whole numbers."""
    found = _told(findings.beside_neighbours("KEN", ["fixed_broadband_per_100"]))[
        "neighbours-level-border"
    ]
    assert (found.values["level"], found.values["compared"]) == (Count(1), Count(5))


def test_a_slight_change_is_no_change() -> None:
    """Growth in Thailand "fell" from 2.6 to 2.5 %; that in Bangladesh did."""
    assert findings.over_time("THA", ["gdp_growth"]).headline.id == "over-time-same"
    assert findings.over_time("BGD", ["gdp_growth"]).headline.id == "over-time-fell"


def test_coverage_that_contradicts_use_is_not_called_unavailable(store) -> None:
    """Tuvalu: coverage "not available", under a chart of 27 % covered; more people are online than
    that.
    """
    keep(
        store,
        "worldbank",
        "2026-07-01",
        {("internet_users", "TUV", 2023): 74.0, ("population", "TUV", 2024): 9_600.0},
    )
    keep(store, "itu", "2026-07-01", {("coverage_4g", "TUV", 2022): 27.0})
    found = findings.offline_gaps("TUV")
    assert (found.headline.id, found.gaps) == ("offline-contradicted", ()), "said by coverage"


def test_first_of_a_dozen_is_not_first_in_the_world(store) -> None:
    """Fiji was first in the world in digital government, by an index that only Pacific islands have
    here.
    """
    few = list(economies.groups()["itu:asia-pacific"].members)[:12]
    values = {("egdi", code, 2024): 0.3 + at / 50 for at, code in enumerate(few)}
    values |= {("egdi_online_services", code, 2024): 0.3 + at / 50 for at, code in enumerate(few)}
    keep(store, "data360", "2026-07-01", values)
    found = findings.digital_policies(few[-1])
    assert (found.headline.id, found.missing) == ("eco-values", False), "nobody to compare with"
    assert found.df[["peers", "world"]].isna().all(axis=None)


def test_a_note_names_publishers_and_no_packages() -> None:
    """ "By way of" and the name of a Python package stood in reports; the sources of a report cite
    it.
    """
    for found in (findings.people_by_age("KEN"),):
        source = [each for each in found.notes if each.id.endswith("-source")]
        assert source
        assert all("publisher" in each.values for each in source)


def test_a_correction_prints_no_figure_that_a_report_says_is_missing() -> None:
    """Inflation in Thailand was "missing", and its figures stood in the note on a correction."""
    assert "inflation" not in comparable("inflation").index
    found = findings.missing("THA", ["inflation", "gdp_growth"])
    assert found.df.index.tolist() == [Indicator("inflation")]
    assert Economy("THA") == found.headline.values["economy"]
    wrong = access.corrections(["THA"], ["inflation"])
    assert found.df["why"].iloc[0] in [each.reason for each in wrong if each.action == "drop"]
    for each in wrong:
        assert not any(char.isdigit() for char in each.reason.replace(str(each.year), ""))


def test_no_more_people_are_online_than_a_network_covers(store) -> None:
    """Tuvalu: "no gap in Internet use where there is 4G", from 74 % online and 27 % covered."""
    keep(store, "worldbank", "2026-07-01", {("internet_users", "TUV", 2023): 74.0})
    keep(store, "itu", "2026-07-01", {("coverage_4g", "TUV", 2022): 27.0})
    found = findings.options("TUV", ["use"])
    said = found.action[0].claim
    assert said.id == "options-problem-online"
    assert said.values["benchmark"] == Percent(95.0)


def test_no_ground_is_lost_across_a_break(monkeypatch) -> None:
    """Kenya "lost most in households with Internet", by two values that were later given up."""
    ends = pd.DataFrame(
        {"then": range(1, 11), "then_year": 2015.0, "now": range(11, 1, -1), "now_year": 2024.0},
        [*economies.group("itu:africa")[:9], "KEN"],
    ).astype(float)
    monkeypatch.setattr(ground, "ends_of", lambda *_: ends)
    assert ground._moved("KEN", "households_internet", tuple(ends.index)) is not None
    monkeypatch.setattr(ground, "breaks_of", lambda *_: (2018,))
    assert ground._moved("KEN", "households_internet", tuple(ends.index)) is None


def test_women_and_men_are_not_both_above_everybody(store) -> None:
    """Fiji: 78.6 % of women and 80.4 % of men online, of another survey than the 74.5 % of all."""
    keep(
        store,
        "spc",
        "2026-07-01",
        {
            ("internet_users_female", "FJI", 2021): 78.6,
            ("internet_users_male", "FJI", 2021): 80.4,
        },
    )
    keep(store, "worldbank", "2026-07-01", {("internet_users", "FJI", 2021): 74.5})
    assert findings.divide("FJI", "sex").missing


def _ends(then: list[float], now: list[float], members: list[str]) -> pd.DataFrame:
    columns = {"then": then, "then_year": 2015.0, "now": now, "now_year": 2024.0}
    return pd.DataFrame(columns, members).astype(float)


def test_a_place_among_all_who_have_it_is_no_ground_gained(monkeypatch) -> None:
    """Fiji, Tuvalu and Bangladesh "gained most ground in access to electricity, to 1st of 39".

    A note said that it was not ranked.
    """
    others = [each for each in economies.group("itu:asia-pacific") if each != "FJI"]
    members = [*others[:9], "FJI"]
    power = _ends(
        [*range(45, 45 + len(members) - 1), 42], [97.0, *[99.8] * (len(members) - 1)], members
    )
    use = _ends([*range(40, 40 + len(members))], [*range(70, 70 + len(members))], members)
    ends = {"electricity_access": power, "internet_users": use}
    found, power = _moves(monkeypatch, "FJI", ends), Indicator("electricity_access")
    kept = Indicator("internet_users")
    assert (found.headline.id, found.headline.values["indicator"]) == ("ground-kept", kept)
    assert _told(found)["ground-not-named"].values["indicators"] == Items((power,))
    assert not [each for each in found.claims if each.values.get("indicator") == power]


def test_what_all_have_is_not_counted_where_nothing_else_can_be_compared(monkeypatch) -> None:
    """Tuvalu: no gain or loss "in the one indicator compared", which was "not ranked here"."""
    members = economies.group("itu:asia-pacific")[:11]
    power = _ends([97.0 + k / 4 for k in range(11)], [99.8] * 11, members)
    found = _moves(monkeypatch, members[0], {"electricity_access": power})
    assert (found.headline.id, found.missing) == ("ground-unknown", True), "a gap, and no heading"


def test_the_last_that_rose_less_lost_ground_though_it_cannot_fall(monkeypatch) -> None:
    """Fiji: 0.4 more per 100, others 7.2, 15th of 15 both times: "no gain or loss is clear"."""
    others = [each for each in economies.group("itu:asia-pacific") if each != "FJI"][:14]
    then = [*(2.3 + 0.7 * at for at in range(14)), 1.4]
    ends = _ends(then, [*(9.1 + 0.9 * at for at in range(14)), 1.8], [*others, "FJI"])
    found = _moves(monkeypatch, "FJI", {"fixed_broadband_per_100": ends})
    (lost,) = (each for each in found.claims if each.id == "ground-lost")
    assert found.headline.id == "ground-all-lost"
    assert lost.values["change"] == Quantity(pytest.approx(0.4), "fixed_broadband_per_100")
    assert lost.values["usual"].value == pytest.approx(8.1), "6.8 + 0.2 for each, 6.5 places on"
    first = _moves(monkeypatch, others[13], {"fixed_broadband_per_100": ends})
    assert first.headline.id in ("ground-all-gained", "ground-kept"), "the first cannot rise"


def test_a_rise_is_compared_with_those_that_had_as_much_room(monkeypatch) -> None:
    """Bangladesh led with electricity, 74 to 99.5%: the others had next to nothing to gain."""
    others = [each for each in economies.group("itu:asia-pacific") if each != "BGD"]
    members = [*others[:11], "BGD"]
    power = _ends(
        [*[96 + k / 3 for k in range(11)], 64.0], [*[97 + k / 4 for k in range(11)], 98.6], members
    )
    assert _moves(monkeypatch, "BGD", {"electricity_access": power}).missing, "no section"
    alike = [*[66.0, 70.5, 75.0, 78.5, 81.0], *[90 + k / 3 for k in range(6)], 74.0]
    power = _ends(alike, [*[74.0, 77.0, 80.0, 85.0, 86.0], *[91.8] * 6, 92.5], members)
    gained = _moves(monkeypatch, "BGD", {"electricity_access": power})
    assert gained.headline.id == "ground-all-gained"


def _moves(monkeypatch, iso3: str, ends: dict[str, pd.DataFrame]) -> Finding:
    monkeypatch.setattr(ground, "GROUND", tuple(ends))
    monkeypatch.setattr(ground, "surveyed", lambda key: key)
    monkeypatch.setattr(ground, "ends_of", lambda key, *_: ends[key])
    monkeypatch.setattr(ground, "breaks_of", lambda *_: ())
    return findings.ground(iso3)


def test_a_profile_leads_with_the_value_that_moved_most_not_the_place(monkeypatch) -> None:
    """Kenya: fixed broadband from 0.3 to 3 per 100 led, electricity from 42 to 76% was left out."""
    members = [*[each for each in economies.group("itu:africa") if each != "KEN"][:11], "KEN"]
    lit = [31, 33.5, 36, 38, 40, 43, 47, 52, 58, 63, 71, 41.6]
    now = [44, 46, 50, 51, 55, 58, 60, 66, 70, 77, 85, 76.2]
    mobile = [10, 12, 14, 15, 16, 18, 19, 21, 24, 27, 30, 11]
    since = [40, 43, 45, 46, 47, 50, 52, 55, 58, 62, 65, 90]
    fixed = [*[0.3 + 0.01 * k for k in range(11)], 0.29], [*[0.61 + 0.07 * k for k in range(11)], 3]
    power = _ends(lit, now, members)
    ends = {
        "fixed_broadband_per_100": _ends(*fixed, members),
        "mobile_broadband_per_100": _ends(mobile, since, members),
        "electricity_access": power,
    }
    found = _moves(monkeypatch, "KEN", ends)
    # Of 12 places: mobile broadband from 11th to 1st, electricity from 7th to 2nd; digital first.
    both = Items(map(Indicator, ("mobile_broadband_per_100", "electricity_access")))
    assert (found.headline.id, found.headline.values["indicators"]) == ("ground-all-gained", both)
    each = [one for one in found.claims if one.id == "ground-gained"]
    assert Items(one.values["indicator"] for one in each) == both
    values, usual = each[1].values, (power["now"] - power["then"]).drop("KEN").median()
    assert (values["before"].value, values["after"].value) == (41.6, 76.2)
    assert values["usual"].values["value"].value == pytest.approx(usual, abs=0.5)
    assert found.df.loc["electricity_access", "usual"] == pytest.approx(usual)
    assert not [each for each in found.claims if each.id == "ground-lost"]


def test_ground_is_drawn_as_far_as_the_headline_counts_it(monkeypatch) -> None:
    """Tuvalu: "not clear in the one indicator compared" over two rows, one of them in doubt."""
    members = [*[each for each in economies.group("itu:africa") if each != "KEN"][:11], "KEN"]
    mobile = [10, 12, 14, 15, 16, 18, 19, 21, 24, 27, 30, 11]
    since = [40, 43, 45, 46, 47, 50, 52, 55, 58, 62, 65, 90]
    lit = [31, 33.5, 36, 38, 40, 43, 47, 52, 58, 63, 71, 41.6]
    ends = {
        "mobile_broadband_per_100": _ends(mobile, since, members),
        "mobile_per_100": _ends(mobile, since, members),
        "electricity_access": _ends(lit, [each + 13.5 for each in lit], members),
    }
    monkeypatch.setattr(ground, "is_doubted", lambda key, _: key == "electricity_access")
    found = _moves(monkeypatch, "KEN", ends)
    assert found.headline.id == "ground-all-gained"
    rows = {said(name).partition("<br>")[0] for trace in found.chart.data for name in trace.y}
    assert rows == {"Mobile-broadband", "Mobile-cellular"}
    assert [*found.df.index] == [*ends]
    del ends["mobile_per_100"]
    ends["mobile_broadband_per_100"] = _ends(mobile, [each + 30.3 for each in mobile], members)
    held = _moves(monkeypatch, "KEN", ends)
    assert (held.headline.id, held.chart) == ("ground-kept", None)


def test_a_change_that_hardly_differs_is_no_ground_lost(monkeypatch) -> None:
    """Tuvalu "fell from 15th to 22nd" in fixed broadband, from 4.1 to 4.5 per 100."""
    others = [each for each in economies.group("itu:asia-pacific") if each != "TUV"][:11]
    then = [4.0 - 0.1 * k - 0.01 * k * k for k in range(11)]

    def moved_by(rise: float) -> list[Claim]:
        now = [each + rise + 0.01 * k * k for k, each in enumerate(then)]
        ends = _ends([*then, 4.1], [*now, 4.3], [*others, "TUV"])
        found = _moves(monkeypatch, "TUV", {"fixed_broadband_per_100": ends})
        return [found.headline, *found.claims]

    for rise in (0.1, 2.5):  # and its place: from the first to the last
        (unclear,) = moved_by(rise)
        assert unclear.id == "ground-unknown"
    _, lost = moved_by(11.0)
    assert (lost.id, lost.values["after"].value) == ("ground-lost", 4.3)


def test_a_place_that_rounding_moved_is_no_ground_lost() -> None:
    """Papua New Guinea "lost most ground", from 0.2 per 100 written like three others' to 0.2."""
    then = {"PNG": 0.17, "LAO": 0.21, "SLB": 0.22, "AFG": 0.1}
    ends = pd.DataFrame({"then": then, "now": {**then, "PNG": 0.18, "LAO": 0.5, "SLB": 0.6}})
    ends = ends.assign(then_year=2015.0, now_year=2024.0)
    found = moved(ends, "PNG", "up", 1, None)
    assert (found.then.rank, found.now.rank, found.gained) == (1, 3, 0)
    assert moved(ends.assign(then=[0.3, 0.21, 0.22, 0.1]), "PNG", "up", 1, None).gained == -2


def test_data_are_brought_down_from_the_price_that_is_asked(store) -> None:
    """Ethiopia: 4.8 % of an income of US$ 534, and the gap was paid for at one of US$ 1,110.

    People offline are taken to have midway from 45 % to all of that income.
    """
    year = access.reference_year()
    prices = {"mobile_data_basket_gni": 4.8, "mobile_data_basket_usd": 2.13}
    values = {(key, "ETH", year): value for key, value in prices.items()}
    values |= {
        ("internet_users", "ETH", year): 16.7, ("population", "ETH", year): 126e6,
        ("gni_per_capita_atlas", "ETH", year): 1_110.0, ("gdp_current_usd", "ETH", year): 1e13,
    }  # fmt: skip
    keep(store, "itu", "2026-07-01", values)
    found = findings.cost_of_use("ETH").df.loc["use-part-data", "each"]
    assert found == pytest.approx((2.13 * 12) * (1 - 0.725 * 2 / 4.8), rel=0.01)


def test_the_target_furthest_behind_is_not_one_on_track() -> None:
    """Papua New Guinea: "furthest behind" was the price that the line above called on track."""
    price, use = (
        Pace(target(name), "", value, 2024, bound, now, needed, None)
        for name, value, bound, now, needed in (
            ("umc-price", 11.4, 2.0, -6.0, -1.9),
            ("umc-individuals", 40.0, 95.0, 1.0, 9.2),
        )
    )
    assert (price.status, use.status) == ("on-track", "off-track")
    (told,) = status.behind("PNG", [price, use])
    assert told.values["standing"] == standing_of(use, "PNG")


def test_a_part_without_a_score_parts_nobody(store) -> None:
    """Afghanistan "24 points behind by network coverage", of which it has no figure."""
    prices = {"fixed_basket_gni": 3.0, "mobile_data_basket_gni": 2.0}
    known = {"coverage_4g": 50.0, "coverage_5g": 50.0} | prices
    among = economies.group("itu:asia-pacific")
    values = {
        (key, iso3, 2024): value * (1 + place / 50)
        for place, iso3 in enumerate(among)
        for key, value in known.items()
        if place < len(among) - 9 or key in prices
    }
    keep(store, "itu", "2026-07-01", values)
    of = case("itu:asia-pacific", "connectivity")
    parts = findings.index_parts("itu:asia-pacific", "connectivity")
    best, worst = of.ranked.index[0], of.ranked.index[-1]
    scores = of.result.scores.loc[[best, worst]]
    told = [parts.headline.values["part"]] + [
        each.values["part"] for claims in parts.claims for each in claims.values["parts"].values
    ]
    unshared = {
        Title(part.title)
        for part in of.parts
        if part.code in scores and scores[part.code].isna().any()
    }
    assert unshared.isdisjoint(each for each in told if isinstance(each, Title))
    columns = [part.code for part in of.parts if part.code in parts.df]
    missing = of.result.scores.reindex(parts.df.index)[columns].isna()
    assert parts.df[columns].isna().equals(missing)


def test_next_to_nothing_is_no_strength() -> None:
    """Ethiopia: "Strongest: 5G coverage (0.02 %, ahead of 63 %)"."""
    place = Place(rank=70, of=190, tied=0)
    line = Line("coverage_5g", 0.02, Text("0.02%"), True, place)
    assert (line.ahead, line.standing) == (None, "eco-cell-slight")
    assert Line("coverage_5g", 2.0, Text("2%"), True, place).ahead == pytest.approx(63.5, abs=0.1)


def test_who_has_3g_is_told_beside_those_without_4g(store) -> None:
    """Ethiopia: 74 million "need a network", of whom nearly all have 3G."""
    year = access.reference_year()
    shares = {"coverage_4g": 44.0, "coverage_3g": 98.8, "internet_users": 16.7}
    values = {(key, "ETH", year): value for key, value in shares.items()}
    keep(store, "itu", "2026-07-01", values | {("population", "ETH", year): 126e6})
    told = _told(findings.offline_gaps("ETH"))["offline-3g"].values["people"]
    assert told == About(pytest.approx(0.548 * 126e6))


def test_estimates_are_no_ground_lost(store) -> None:
    """Tuvalu "lost most in households with Internet", by ten estimates of its compiler."""
    members = economies.group("itu:asia-pacific")[:9]
    values = {
        ("households_internet", iso3, year): float(at + 10 * k if year == 2015 else 90 - at - 8 * k)
        for at, year in ((1, 2015), (2, 2023))
        for k, iso3 in enumerate(members)
    }
    keep(store, "itu", "2026-07-01", values, flag="estimate")
    assert ground._moved(members[0], "households_internet", tuple(members)) is None


def test_the_measure_named_is_one_in_which_women_are_behind(store) -> None:
    """Thailand: "behind in one of 8, writing a program", which its table called level."""
    values = {("literacy_female", "THA", 2023): 59.0, ("literacy_male", "THA", 2023): 75.0}
    keep(store, "worldbank", "2026-07-01", values)
    keep(
        store,
        "gender_ict",
        "2026-07-01",
        {
            ("ict_skill_programming_female", "THA", 2023): 0.7,
            ("ict_skill_programming_male", "THA", 2023): 1.0,
        },
    )
    few = both("THA", "ict_skill_programming")
    assert score(few).state == "open"  # of so few, a third of a point is too close to tell
    answer = findings.girls_answer("THA")
    assert answer.claim("parity-did").values["skill"] == claim("did-literacy")
    parity = findings.gender_parity("THA")
    assert parity.claim("parity-in-open").values["scores"].values


def test_years_filled_in_are_said_to_be(store) -> None:
    """Tuvalu went "further than similar economies" along years that each grow by a factor 1.2."""
    filled = [37.0, 44.4, 53.28, 63.936, 66.0, 69.0]
    values = {("internet_users", "TUV", 2017 + k): value for k, value in enumerate(filled)}
    keep(store, "worldbank", "2026-07-01", values)
    found = _told(findings.adoption("TUV"))["filled-in"]
    assert found.values["years"] == Items((Years(2017, 2020),))
    assert "adoption-fastest" not in _told(findings.adoption("TUV"))


def test_no_change_is_taken_across_a_step() -> None:
    """Fiji's households "rose by 44 points" across the break its own page marks."""
    households = pd.Series({2017: 35.9, 2020: 78.0, 2021: 79.0, 2022: 79.4, 2023: 80.0})
    assert change(households) is not None
    assert change(households, steps=[2020]) is None


def test_a_score_names_the_part_it_is_without(store) -> None:
    """Tuvalu ranked above Fiji in an index without the coverage that others were scored on."""
    known = {"coverage_4g": 50.0, "coverage_5g": 50.0}
    prices = {"fixed_basket_gni": 3.0, "mobile_data_basket_gni": 2.0}
    values = {
        (key, iso3, 2024): value
        for key, value in (known | prices).items()
        for iso3 in economies.group("itu:asia-pacific")
        if iso3 != "VNM" or key in prices
    }
    keep(store, "itu", "2026-07-01", values)
    of = case("itu:asia-pacific", "connectivity")
    assert "VNM" in of.totals.index
    assert "VNM" not in of.ranked.index
    (told,) = (
        each for each in on_fewer_parts(of) if each.values["part"] == Title("Network coverage")
    )
    assert Economy("VNM") in {
        who for each in told.values["economies"].values for who in each.values["economies"].values
    }


@pytest.mark.parametrize(
    ("figures", "why"),
    [
        ({}, "index-lacks-none"),
        ({("coverage_4g", "VNM", 2020): 50.0}, "index-lacks-older"),
        ({("coverage_4g", "VNM", 2012): 50.0}, "index-lacks-doubt"),
    ],
)
def test_a_part_without_a_score_says_why(store, figures, why: str) -> None:
    """Economies were "scored without network coverage", which stood in the table below."""
    keys = ("coverage_4g", "coverage_5g", "fixed_basket_gni", "mobile_data_basket_gni")
    values = {
        (key, iso3, 2024): 50.0 if key.startswith("coverage") else 3.0
        for key in keys
        for iso3 in economies.group("itu:asia-pacific")
        if iso3 != "VNM" or not key.startswith("coverage")
    }
    keep(store, "itu", "2026-07-01", values | figures)
    (told,) = (
        each
        for each in on_fewer_parts(case("itu:asia-pacific", "connectivity"))
        if each.values["part"] == Title("Network coverage")
    )
    (kind,) = (
        each.id
        for each in told.values["economies"].values
        if Economy("VNM") in each.values["economies"].values
    )
    assert kind == why


@pytest.mark.parametrize(
    ("year", "others", "why"),
    [
        (2024, [2020, 2022], "newer"),
        (2018, [2020, 2022], "older"),
        (2023, [2020, 2022], "doubt"),
        (2021, [2019, 2022], "doubt"),
        (2024, [], "doubt"),
    ],
)
def test_a_figure_is_newer_or_older_by_more_than_three_years(
    monkeypatch, year: int, others: list[int], why: str
) -> None:
    """A figure of 2023 was "over three years older" than others, or newer where it was not."""
    leaf = SimpleNamespace(code="a", indicator="coverage_4g")
    years = pd.DataFrame([others], ["VNM"], [*map(str, others)], dtype=float)
    framework = SimpleNamespace(way_up=lambda _: ["part"])
    of = SimpleNamespace(
        framework=framework,
        leaves=[leaf],
        years=years,
        values=pd.DataFrame({"a": [float("nan")]}, ["VNM"]),
    )
    known = pd.DataFrame({"year": [year]}, ["VNM"])
    for name in ("latest", "comparable"):
        monkeypatch.setattr(ranks, name, lambda _: known)
    assert ranks._why(of, "part", "VNM") == (why, leaf, year)


def test_infants_get_no_telephone_and_no_course(store) -> None:
    """Bangladesh: 98 million "would have to learn first", 17 million of them under ten."""
    need, counted = findings.training_need("BGD"), findings.cost_of_use("BGD").headline.values
    who, pyramid = offline("BGD"), access.pyramid("BGD", access.reference_year()).sum(axis=1)
    share = float(pyramid.loc[10:].sum() / pyramid.sum())
    # All children are offline, 28 million, or as many as of everybody, 17 million.
    fewest = who.people - (1 - share) * who.population
    assert need.df.loc["training-row-aged", "least"] == pytest.approx(fewest, rel=0.01)
    assert need.df.loc["training-row-aged", "most"] == pytest.approx(who.people * share, rel=0.005)
    readers = need.df.loc["training-row-course", ["least", "people", "most"]]
    assert counted["people"].value == pytest.approx(readers["people"])
    answer = findings.skills_answer("BGD")
    assert answer.claim("answer-skills-people").values["offline"].value == pytest.approx(who.people)
    assert need.claim("training-cost-offline-readers") == answer.headline


def test_a_large_economy_measured_in_another_year_is_counted(store) -> None:
    """Ethiopia, Sudan and Yemen were among nobody offline: use of 2021, people of 2025."""
    year = access.reference_year()
    keep(
        store,
        "worldbank",
        "2026-07-01",
        {("internet_users", "ETH", year - 2): 16.7}
        | {("population", "ETH", year + k): 120e6 + k * 3e6 for k in range(-3, 3)},
    )
    found = findings.people_offline()
    assert found.df.loc["ETH", "people"] == pytest.approx(0.833 * 114e6), "of year - 2"
    who = offline("ETH")
    assert isinstance(who, Offline)
    assert (who.population, who.years["population"]) == (114e6, year - 2)
    without = _told(found)["people-offline-without"].values["economies"]
    assert Economy("CHN") in without.values  # its figure is in doubt


def test_a_change_is_between_values_that_were_measured() -> None:
    """Tuvalu "up 32 points since 2018", a year filled in between 2017 and 2021."""
    even = {2017: 37.0, 2018: 44.4, 2019: 53.28, 2020: 63.936, 2021: 66.0, 2023: 69.0}
    found = change_of(pd.Series(even))
    assert (found.first, found.last) == (2017, 2023)


def test_what_is_left_out_is_not_called_unpublished(store) -> None:
    """Tuvalu: "not published: women using the Internet", beside the figure that does not fit."""
    year = access.reference_year()
    figures = {"internet_users_female": 84.0, "internet_users_male": 85.0, "internet_users": 51.0}
    keep(store, "worldbank", "2026-07-01", {(key, "TUV", year): v for key, v in figures.items()})
    found = findings.gender_parity("TUV")
    assert any(each.id == "pair-left-out" for each in found.notes)
    absent = [item for gap in found.gaps for item in gap.values["indicators"].values]
    assert Indicator("internet_users_female") not in absent


def test_training_costs_what_it_did_at_the_income_it_was_paid_at() -> None:
    """India's scheme paid US$ 5.76 at an income of 1,970; the low end was scaled from 5,030."""
    at = costs.at("low")
    assert at["training"] * 1_970 / at["training_income"] == pytest.approx(5.1, abs=0.7)


def test_two_paces_that_look_alike_are_told_apart() -> None:
    """Fiji: "takes a fall of 0.2 points a year; recent years brought a fall of 0.2. Off track"."""
    each = Pace(target("umc-price"), "Satisfactory", 2.9, 2025, 2.0, -0.175, -0.18, None)
    told = pace_needed(each)[0]
    sizes = [told.values[key].values["change"].values["value"].value for key in ("needed", "now")]
    assert sizes == [0.18, 0.175]


def test_whole_per_cents_leave_a_range_of_people(store) -> None:
    """Thailand: "up to 1.4 million" out of reach of 98 %, which may be 97.5 to 98.5."""
    keep(store, "itu", "2026-07-01", {("coverage_4g", "THA", 2024): 98.0})
    told = _told(findings.offline_gaps("THA"))["offline-rounded-range"].values["people"]
    assert told.high.value == pytest.approx(2.5 / 1.5 * told.low.value)


@pytest.mark.parametrize("flag", ["estimate", ""])
def test_an_estimate_of_coverage_below_use_is_not_compared(store, flag: str) -> None:
    """Tuvalu: "the largest gap: 4G coverage", 27 % by estimate where 74 % are online.

    What is reported holds: next to no 4G in Palestine, where 87 % are online.
    """
    keep(store, "worldbank", "2026-07-01", {("internet_users", "TUV", 2023): 74.0})
    keep(store, "itu", "2026-07-01", {("coverage_4g", "TUV", 2022): 27.0}, flag=flag)
    assert ("TUV" in comparable("coverage_4g").index) == (not flag)
    found = findings.options("TUV", ["coverage"])
    compared = [line for line in found.action if line.claim.id == "options-problem-coverage"]
    assert bool(compared) == (not flag)


def test_an_estimate_of_coverage_does_not_come_back_as_an_earlier_value(store) -> None:
    """Fiji, with 98 % reported in 2024, was ranked with values of 2021 by an estimate of 27 %."""
    members = ("FJI", "TUV")
    keep(store, "worldbank", "2026-07-01", {("internet_users", m, 2021): 74.0 for m in members})
    covered = {("coverage_4g", m, 2024): 98.0 for m in members}
    earlier = {("coverage_4g", "FJI", 2021): 27.0, ("coverage_4g", "TUV", 2021): 91.0}
    flags = dict.fromkeys(earlier, "estimate")
    keep(store, "itu", "2026-07-01", covered | earlier, flag=flags)
    ranked = of_a_time("coverage_4g", 2021)
    assert "FJI" not in ranked.index, "27 % by estimate, where 74 % are online"
    assert ranked.loc["TUV", ["value", "year"]].tolist() == [91.0, 2021]
    assert of_a_time("coverage_4g", 2024).loc["FJI", "value"] == 98.0
    keep(store, "itu", "2026-08-01", covered | earlier)
    assert of_a_time("coverage_4g", 2021).loc["FJI", "value"] == 27.0, "reported"


def test_a_price_has_its_unit_once(store) -> None:
    """Five reports: "costs 9.9% of income per person of income per person"."""
    keep(store, "itu", "2026-07-01", {("fixed_basket_gni", "THA", 2024): 2.54})
    told = findings.affordability("THA")
    assert told.title.count("of income per person") == 1


def test_what_is_not_named_is_said(monkeypatch) -> None:
    """Bangladesh "gained most in GDP per capita", above a row of electricity from 30th to 1st."""
    members = economies.group("itu:asia-pacific")[:9]
    power = _ends([*range(60, 69)], [99.8] * 9, members)
    use = _ends([*range(40, 49)], [*range(82, 64, -2)], members)
    ends = {"electricity_access": power, "internet_users": use}
    monkeypatch.setattr(ground, "GROUND", tuple(ends))
    monkeypatch.setattr(ground, "surveyed", lambda key: key)
    monkeypatch.setattr(ground, "ends_of", lambda key, *_: ends[key])
    monkeypatch.setattr(ground, "breaks_of", lambda *_: ())
    told = _told(findings.ground(members[0]))
    assert told["ground-gained"].values["indicator"] == Indicator("internet_users")
    assert told["ground-not-named"].values["indicators"] == Items(
        (Indicator("electricity_access"),)
    )


def test_a_trend_of_modelled_figures_says_so(store) -> None:
    """Kenya: "youth unemployment of women rose from 6.2% to 19%", as the ILO's model has it."""
    key = "youth_unemployment_female"
    keep(store, "worldbank", "2026-07-01", {(key, "KEN", 2019 + k): 10.0 + k for k in range(5)})
    assert "work-modelled" in _told(findings.over_time("KEN", [key]))


def test_the_page_on_girls_has_no_trend_of_modelled_figures() -> None:
    """Nigeria's "rose to 12% in 2020, then fell to 6.3%" was a model that met new surveys."""
    cells = json.loads(find()["girls_and_youth"].path.read_text(encoding="utf-8"))["cells"]
    assert not any("over_time" in line for cell in cells for line in cell["source"])


def test_prices_stand_in_a_study_of_one_economy() -> None:
    """Prices were in the briefing of a region alone."""
    studies = [each for each in find().values() if "economy" in each.scopes]
    assert any("findings.affordability(economy)" in each.text for each in studies)


def test_a_rounded_rest_is_neither_a_most_nor_a_least(store) -> None:
    """Jamaica: "up to 28,000 are out of reach of 4G", beside a range of 14,000 to 43,000."""
    keep(store, "itu", "2026-07-01", {("coverage_4g", "THA", 2024): 97.0})
    rounded = findings.offline_gaps("THA")
    assert rounded.headline.id == "offline-headline-rounded"
    rows = {"offline-gap-coverage-rounded", "offline-gap-usage-rounded"}
    assert set(rounded.df.index) == rows | {"offline-all", "offline-young"}
    assert not _told(findings.cost_of_use("THA")).keys() & {"use-data-at-least", "use-later"}
    keep(store, "itu", "2026-07-02", {("coverage_4g", "THA", 2024): 98.2})
    exact = findings.offline_gaps("THA")
    assert exact.headline.id == "offline-headline-parts"
    keep(store, "itu", "2026-07-03", {("coverage_4g", "THA", 2024): 99.2})
    near = findings.offline_gaps("THA")  # within the error of coverage: from none to so many
    assert near.headline.id == "offline-headline-nearly"
    people = near.df.at["offline-gap-coverage", "people"]
    assert near.headline.values["beyond"].value == pytest.approx(people)


def test_a_heading_and_its_table_bound_a_share_alike(store) -> None:
    """Pakistan: "at least 73%" over a bar labelled 74%, and 26% for "at most" 26.2%."""
    use = {("internet_users", "THA", 2024): 90.7, ("population", "THA", 2024): 71.6e6}
    keep(store, "worldbank", "2026-07-01", use)
    keep(store, "itu", "2026-07-01", {("coverage_4g", "THA", 2024): 98.25})
    found = findings.offline_gaps("THA")
    assert say(found.headline.values["share"], "en") == "81%", "7.55 of 9.3"
    assert found.df["share"].dropna().tolist() == [19.0, 81.0]


@pytest.mark.parametrize(
    ("covered", "gaps", "cost"),
    [
        (99.0, "offline-rounded-all", "cost-rounded"),
        (99.4, "offline-headline-nearly", "cost-near-all"),
    ],
)
def test_a_rounding_of_coverage_has_no_price(store, covered: float, gaps: str, cost: str) -> None:
    """The Netherlands: 120 sites for US$ 77 million, for the 1% that a report of 99% leaves."""
    use = {("internet_users", "THA", 2024): 90.7, ("population", "THA", 2024): 71.6e6}
    keep(store, "worldbank", "2026-07-01", use)
    keep(store, "itu", "2026-07-01", {("coverage_4g", "THA", 2024): covered})
    assert findings.offline_gaps("THA").headline.id == gaps
    priced, answer = findings.cost_to_connect("THA").headline, findings.infrastructure_answer("THA")
    assert priced.id == cost
    # A rounded figure has no decimal.
    as_published = Percent(covered, 0 if covered == 99 else 1)
    assert priced.values["covered"] == answer.headline.values["covered"] == as_published
    who = offline("THA")
    assert isinstance(who, Offline)
    left = 0.0 if covered == 99 else 0.006 * 71.6e6
    assert who.out_of_reach == pytest.approx(left)
    assert who.within_reach == pytest.approx(0.093 * 71.6e6 - left)


def test_coverage_that_contradicts_use_heads_no_section(store) -> None:
    """Tuvalu: "networks cover 27% (4G) of people", and 74% are online."""
    use = {("internet_users", "TUV", 2023): 74.3, ("population", "TUV", 2024): 9_600.0}
    keep(store, "worldbank", "2026-07-01", use)
    keep(store, "itu", "2026-07-01", {("coverage_4g", "TUV", 2022): 27.0})
    told = findings.coverage("TUV").headline
    assert told.id == "coverage-contradicted"
    assert (told.values["covered"].value, told.values["online"].value) == (27.0, 74.3)
    keep(store, "itu", "2026-07-02", {("coverage_4g", "TUV", 2022): 80.0})
    assert findings.coverage("TUV").headline.id == "coverage-published"


def test_no_coverage_has_its_year(store) -> None:
    """Bangladesh: "by the figures reported, nobody is within reach of 5G", of no year."""
    known = {("coverage_5g", "BGD", 2024): 0.0, ("coverage_4g", "BGD", 2023): 98.3}
    keep(store, "itu", "2026-07-01", known)
    none = findings.coverage("BGD").claim("coverage-none")
    assert none is not None
    assert none.values["years"] == Years(2024, 2024)


def test_revenue_says_where_prices_are_shares_of_another_income(store) -> None:
    """Nigeria: revenue at US$ 1,360 a person, where ITU's price is a share of US$ 760."""
    values = {
        ("mobile_data_basket_gni", "NGA", 2025): 1.56,
        ("mobile_data_basket_usd", "NGA", 2025): 0.99,
    }
    income_usd = {("gni_per_capita_atlas", "NGA", 2025): 1_360.0}
    keep(store, "worldbank", "2026-07-01", income_usd)
    keep(store, "itu", "2026-07-01", values)
    defined, differs = income_of("NGA")
    assert defined.id == "cost-income-gni"
    assert differs.values["income"].value == pytest.approx(12 * 0.99 / 0.0156)
    assert differs.values["ours"].value == 1_360
    assert differs.values["since"] == Year(2025)
    assert differs.values["other"].value == pytest.approx(100 * 12 * 0.99 / 1_360)
    keep(store, "worldbank", "2026-07-02", {("gni_per_capita_atlas", "NGA", 2025): 800.0})
    assert [each.id for each in income_of("NGA")] == ["cost-income-gni"]


def test_sim_cards_struck_off_are_a_break_in_the_series() -> None:
    """Nigeria: "mobile subscriptions fell to 71 per 100", of 98 a year before, by a recount."""
    values = pd.Series({2018: 88.0, 2019: 92.0, 2020: 95.0, 2021: 97.0, 2022: 100.0, 2023: 98.5})
    fallen = pd.concat([values, pd.Series({2024: 70.8})])
    assert project(values.index, values, upper=None, like="mobile_per_100").breaks == ()
    assert project(fallen.index, fallen, upper=None, like="mobile_per_100").breaks == (2024,)


def test_what_practically_everybody_has_meets_its_target_practically(store) -> None:
    """Bangladesh: electricity "practically universal" at 99.5 %, and "possible", or no status."""
    for day, value in ((1, 99.4), (2, 97.0)):
        values = {("electricity_access", "BGD", 2023): value}
        keep(store, "worldbank", f"2026-07-0{day}", values)
        *_, electricity = findings.key_figures("BGD").tiles
        assert (electricity.status == claim("status-practically")) == (value > 99)


def test_a_target_of_change_asks_for_a_rise_or_a_fall() -> None:
    """ "Youth and adults with ICT skills: at least 40 %", which is a rise by 40 %."""
    assert asked(target("connect-2030-2.10")).id == "target-asks-rise"
    fall = asked(target("connect-2030-1.3"))
    assert (fall.id, fall.values["value"].value) == ("target-asks-fall", 25.0)


def test_no_question_of_gaps_where_women_are_behind_in_nothing(store) -> None:
    """Thailand: women "level in 1 and too close to tell in 1: which gap opens first?"."""
    pairs = {"youth_literacy": (99.0, 99.0), "literacy": (70.0, 70.2)}
    pairs["ict_skill_programming"] = 1.0, 1.2
    values = {
        (f"{stem}_{sex}", "THA", 2024): value
        for stem, both in pairs.items()
        for sex, value in zip(("female", "male"), both, strict=True)
    }
    keep(store, "worldbank", "2026-07-01", values)
    told = findings.gender_parity("THA")
    assert told.headline.id == "parity-match"
    named = {each.id for each in told.headline.values["topics"].values}
    assert named == {"topic-youth-literacy", "topic-literacy"}, "none that is too close to tell"


def test_a_change_is_the_difference_of_its_ends_as_they_are_written() -> None:
    """Thailand: 52.2% and 92.6%, a rise of 40.5 in the table and of 41 in the summary."""
    ends = _ends([52.15, 40.0, 41.0], [92.64, 60.0, 62.0], ["THA", "KEN", "UGA"])
    found = moved(ends, "THA", "up", 1, None)
    assert found.change == pytest.approx(40.4)
    assert moved(ends, "THA", "up", None, None).change == pytest.approx(40.49)


@pytest.mark.parametrize(("now", "word"), [(108.7, "full"), (98.7, "level")])
def test_a_smaller_rise_of_what_is_high_is_called_so(now: float, word: str) -> None:
    """Thailand: mobile broadband rose by 24, of 38 elsewhere, and was "not clear"."""
    ends = _ends([now - 24.1, 20.0, 21.0], [now, 57.6, 60.0], ["THA", "KEN", "UGA"])
    found = moved(ends, "THA", "up", 1, None)
    row = ground_chart._row("mobile_broadband_per_100", found, "level", "THA")
    assert row.word.id == f"ground-side-{word}"


def test_ranks_of_what_hardly_anybody_has_are_not_named() -> None:
    """Nigeria "gained most ground in fixed broadband, from 41st to 32nd", at 0.1 per 100."""
    members = economies.group("itu:africa")[:9]
    ends = _ends([0.01 * k for k in range(9)], [0.02 * k for k in range(9)], members)
    found = moved(ends, members[4], "up", 1, None)
    assert not ground._counts("fixed_broadband_per_100", found, members[4])


def test_who_leads_its_peers_is_said_to(store) -> None:
    """Mongolia: "best figure among the most similar: 82%", where Mongolia has 83%."""
    peers = most_like("MNG")
    values = {("internet_users", iso3, 2024): 82.0 for iso3 in peers}
    keep(store, "worldbank", "2026-07-01", values | {("internet_users", "MNG", 2024): 83.0})
    assert findings.practice_answer("MNG").headline.id == "answer-practice-ahead"


def test_the_last_of_ten_peers_is_not_one_to_ask_first(store) -> None:
    """Thailand was to ask Malaysia first, the seventh of its peers."""
    peers = most_like("MNG")
    values = {("internet_users", iso3, 2024): 70.0 for iso3 in [*peers, "MNG"]}
    for at, kind in ((2, "behind"), (6, "far")):
        better = {("internet_users", peers[at], 2024): 98.0}
        keep(store, "worldbank", f"2026-07-0{at}", values | better)
        assert findings.practice_answer("MNG").headline.id == f"answer-practice-{kind}"


def test_who_has_better_peers_is_said_with_its_own_figure(store) -> None:
    """Thailand: "the best figure in Internet use is 98%, in Malaysia", and its own was left out."""
    peers = most_like("MNG")
    better = {("internet_users", iso3, 2024): 90.0 + at for at, iso3 in enumerate(peers[:2])}
    values = {("internet_users", iso3, 2024): 70.0 for iso3 in [*peers, "MNG"]}
    keep(store, "worldbank", "2026-07-01", values | better)
    assert findings.practice_answer("MNG").headline == claim(
        "answer-practice-behind",
        economy=Economy("MNG"),
        indicator=Indicator("internet_users"),
        own=Quantity(70.0, "internet_users"),
        better=Count(2),
        peers=Count(len(peers)),
        best=Items(
            claim(
                "practice-lead", economy=Economy(code), value=Quantity(value, "internet_users", 0)
            )
            for code, value in ((peers[0], 90.0), (peers[1], 91.0))
        ),
    )


@pytest.mark.parametrize(
    ("others", "kind", "better"),
    [
        ((75.0, 74.9, 71.3), "behind", 1),
        ((74.9, 73.0, 60.0), "level", None),
        ((71.0, 60.0, 60.0), "level", None),
    ],
)
def test_a_lead_of_less_than_five_points_is_not_clear(store, others, kind, better) -> None:
    """Kenya: six economies "clearly do better than its 35%", among them Zimbabwe with 38.4%."""
    peers = most_like("MNG")
    values = {("internet_users", iso3, 2024): 60.0 for iso3 in peers}
    values |= {("internet_users", iso3, 2024): of for iso3, of in zip(peers, others, strict=False)}
    keep(store, "worldbank", "2026-07-01", values | {("internet_users", "MNG", 2024): 70.0})
    said = findings.practice_answer("MNG").headline
    assert said.id == f"answer-practice-{kind}"
    assert said.values.get("better") == (Count(better) if better else None)
    told = findings.structural_peers("MNG", "internet_users").headline
    assert told.id == ("structural-more" if better else "structural-close")
    assert told.values.get("more", Count(0)) == Count(better or 0)


def test_nobody_is_counted_above_a_value_without_a_rank(store, monkeypatch) -> None:
    """Pakistan: "9 of the 10 economies most like Pakistan lead its 27% (possibly an estimate)"."""
    peers = most_like("MNG")
    values = {("internet_users", code, 2024): 60.0 + at for at, code in enumerate(peers)}
    values |= {("internet_users", "MNG", 2015 + at): 20.3 + 2.1 * at for at in range(10)}
    keep(store, "worldbank", "2026-07-01", values)
    said = findings.practice_answer("MNG").headline
    assert said.id == "answer-practice-peer-own", "no median where no figure is sure"
    assert said.values["own"].id == "value-either", "its doubt is said with it"
    assert said.values["value"] == Quantity(60.0 + len(peers) - 1, "internet_users")
    monkeypatch.setattr(answer, "on_one_side", lambda *_: True)
    said = findings.practice_answer("MNG").headline
    latest = Quantity(39.2, "internet_users")
    doubted, filled = (claim(f"value-{why}", value=latest) for why in ("in-doubt", "filled"))
    own = claim("value-either", value=doubted, of=filled)
    median = Quantity(60.0 + (len(peers) - 1) / 2, "internet_users")
    assert said.id == "answer-practice-median"
    assert (said.values["own"], said.values["median"]) == (own, median)
    found = findings.structural_peers("MNG", "internet_users")
    assert found.headline.id == "structural-named", "not compared, and then with the median"
    assert found.df.index[0] == "MNG"
    assert found.df.loc["MNG", ["value", "mark"]].tolist() == [39.2, "mark-filled"]
    low = {key: 30.0 if key[1] in peers else of for key, of in values.items()}
    keep(store, "worldbank", "2026-07-02", low)
    assert findings.practice_answer("MNG").headline.id == "answer-practice-median-none"
    monkeypatch.setattr(answer, "leading", lambda *of: leading(*of).drop(peers[0]))
    sure = findings.practice_answer("MNG").headline
    assert sure.id == "answer-practice-median-sure", "one of them is in doubt, as Kiribati is"
    assert sure.values["peers"] == Count(len(peers) - 1)


def test_a_peer_that_would_lead_but_is_in_doubt_is_named(monkeypatch) -> None:
    """Tuvalu: one economy leads it, Jamaica; Kiribati, with a jump to 88%, was left unsaid."""
    peers = most_like("MNG")
    values = dict.fromkeys(peers, (60.0, 2024.0)) | {"MNG": (70.0, 2024.0)}
    values |= {peers[0]: (88.0, 2024.0), peers[1]: (71.0, 2024.0)}
    known = pd.DataFrame.from_dict(values, orient="index", columns=["value", "year"])
    monkeypatch.setattr(answer, "comparable", lambda key: known)
    monkeypatch.setattr(answer, "unsure", lambda key: frozenset(peers[:2]))
    of = {"economy": Economy(peers[0]), "value": Quantity(88.0, "internet_users", 0)}
    named = claim("answer-practice-doubted", peers=Items([claim("practice-lead", **of)]))
    assert answer._doubted("MNG", catalogue.indicator("internet_users"), peers) == (named,)
    assert answer._doubted("MNG", catalogue.indicator("internet_users"), peers[1:]) == ()
    known.loc[peers[0], "year"] = access.reference_year() - 5
    assert answer._doubted("MNG", catalogue.indicator("internet_users"), peers) == (), "of 2018"


def test_what_is_no_share_leads_clearly_by_a_tenth() -> None:
    entry = catalogue.indicator("mobile_data_basket_gni")
    assert not catalogue.is_share(catalogue.indicator("fixed_broadband_per_100"))
    others = pd.Series({"A": 43.9, "B": 44.0, "C": 60.0, "D": 36.0, "E": 40.5})
    found = lead(others, 40.0, catalogue.indicator("fixed_broadband_per_100"))
    assert found.to_dict() == {"C": 60.0, "B": 44.0}  # 43.9 is close to it
    cheaper = lead(others, 44.0, catalogue.indicator("fixed_broadband_per_100"), "down")
    assert cheaper.index.tolist() == ["D"]
    assert margin(entry).id in ("margin-points", "margin-tenth")


def test_an_older_value_is_no_leader() -> None:
    """Fiji: Kosovo was second of its leaders by a figure of 2018."""
    year = access.reference_year()
    rows = {"JAM": (89.5, year - 1), "XKX": (89.4, year - 4), "BTN": (88.4, year - 3)}
    rows |= {"ALB": (nan, nan)}
    known = pd.DataFrame.from_dict(rows, orient="index", columns=["value", "year"])
    found = structural.leading(known, ["XKX", "JAM", "BTN", "ALB", "DJI"], "internet_users")
    assert found.to_dict() == {"JAM": 89.5, "BTN": 88.4}


def test_practices_of_an_economy_alone_are_no_practices_of_another() -> None:
    """Fiji: "one practice of another economy is documented, from Fiji"."""
    table = pd.DataFrame({"economy": ["FJI"], "relation": ["practices-own"]})
    judged = practices._Judged([], [], set(), set())
    said = practices._headline("FJI", table, judged, Indicator("internet_users"))
    assert said == claim("practices-own-alone", economy=Economy("FJI"))


def test_a_practice_bears_on_what_it_is_for_and_on_what_that_keeps_low() -> None:
    """Payments by phone were listed as what Cambodia did for Internet use."""
    known = documented.table()
    for key, on in (("khm-bakong", False), ("khm-electrification", False), ("mmr-licences", True)):
        assert practices._bears(known[key], "internet_users", {"competition"}) == on, key
        assert not practices._bears(known[key], "internet_users", set()), "no gap at home"
    assert practices._bears(known["khm-bakong"], "digital_payments", set())
    assert not practices._bears(known["mmr-licences"], "electricity_access", {"competition"})


def test_first_and_last_are_apart_by_the_parts_both_have() -> None:
    """63 points between Korea and Nauru are 15, 14 and 10, and a part that only one of them has."""
    scored = pd.DataFrame(
        {"use": [90.0, 50.0, 20.0], "price": [80.0, 40.0, None]}, index=["KOR", "FJI", "NRU"]
    )
    assert reasons._last_alike(scored) == "FJI"
    assert reasons._last_alike(scored.iloc[[0, 2]]) == "NRU"


def test_an_old_value_is_not_what_holds_a_digital_economy_back(store) -> None:
    """Bangladesh: "weakest in high technology", by a figure five years before the others."""
    members = sorted(economies.groups()["itu:asia-pacific"].members)
    years = {"households_internet": 2023, "coverage_4g": 2023, "coverage_5g": 2020}
    of_all = {
        (key, iso3, year): 50.0 + n / 10
        for key, year in years.items()
        for n, iso3 in enumerate(members)
    }
    own = {("coverage_5g", "BGD", 2020): 1.0, ("households_internet", "BGD", 2023): 50.15}
    keep(store, "itu", "2026-07-01", of_all | own)
    found = findings.digital_infrastructure("BGD")
    assert pd.isna(found.df.loc["coverage_5g", ["ahead", "peers", "world"]]).all()
    named = [value for each in found.claims for value in each.values.values()]
    assert Indicator("coverage_5g") not in named
    answer = findings.economy_answer("BGD")
    held = [each.values for each in (answer.headline, *answer.claims)]
    assert Indicator("coverage_5g") not in [value for of in held for value in of.values()]


def test_a_rise_that_has_turned_is_not_told_as_a_rise() -> None:
    """Thailand: "mobile subscriptions rose from 0.11 to 161", after a peak of 181."""
    years = {1990: 0.1, 2000: 5.0, 2010: 108.0, 2015: 153.0, 2019: 181.0, 2022: 170.0, 2024: 161.0}
    filled = pd.Series(years).reindex(range(1990, 2025)).interpolate()
    entry = catalogue.indicator("mobile_per_100")
    said, *_ = over_time._move(Economy("THA"), entry, filled, 2015, 2024)
    assert (said.id, said.values["turn"]) == ("over-time-peaked", Year(2019))
    dip = pd.Series({2015: 5.0, 2016: 4.0, 2024: 100.0}).reindex(range(2015, 2025)).interpolate()
    said, *_ = over_time._move(Economy("THA"), entry, dip, 2015, 2024)
    assert said.id == "over-time-rose"  # the dip is a hundredth of the way


def test_a_group_is_not_sent_to_economies_that_do_worse(store) -> None:
    """Asia-Pacific, at a median of 74%, "could look at" Rwanda with 34% and Kenya with 35%."""
    problem = options.problems()["use"]
    members = ["THA", "VNM", "IDN"]
    online = dict.fromkeys(members, 74.0) | {"RWA": 34.0, "KEN": 35.0, "CRI": 85.0, "IND": 56.0}
    keep(
        store,
        "worldbank",
        "2026-07-01",
        {("internet_users", at, 2024): online[at] for at in online},
    )
    every = [documented.table()[key] for each in options.of("use") for key in each.practices]
    economies = [each.economy for each in every if tried.is_proven(problem, each, members)]
    assert {"RWA", "KEN", "IND"}.isdisjoint(economies), "these do worse"
    assert tried.tried_among(problem, members, members) == [], "no result counts people online"


def test_what_a_pace_is_told_of_is_drawn(store) -> None:
    """Kenya "takes 10 points a year; the recent pace is 2.5", and no chart had either.

    A pace carried on in a straight line is no forecast, and was drawn as one.
    """
    use = {
        ("internet_users", "KEN", year): 20.0 + 2.5 * (year - 2018) + 0.3 * (year % 2)
        for year in range(2005, 2025)
    }
    keep(store, "worldbank", "2026-07-01", {key: max(0.0, value) for key, value in use.items()})
    found = findings.path_to_target("KEN")
    answer = findings.pace_answer("KEN")
    assert answer.headline == found.headline, "whether the target will be met"
    assert found.claim("over-time-rose")
    assert answer.claims == (), "six lines of summary: the pace is with the chart that draws it"
    short = found.claim("answer-pace-short")
    assert short
    assert "ahead" not in short.values, "the forecast was told twice"
    assert found.headline not in found.claims
    (needed,) = (each for each in found.chart.data if each.line.dash == "dashdot")
    told = findings.adoption("KEN").table.frame
    assert [*needed.x] == [2026, 2030], "from the year of the release on"
    assert [*needed.y] == [told["forecast"][2026], 95.0]
    dashed = (each for each in found.chart.data if each.line.dash == "dash")
    (drawn,) = (each for each in dashed if each.line.color == theme.SUBJECT)
    ahead = dict(zip(drawn.x, drawn.y, strict=True))[2030]
    assert answer.headline.values["ahead"].value == ahead == told["forecast"][2030]
    ends = answer.headline.values["interval"]
    assert (ends.low.value, ends.high.value) == tuple(told.loc[2030, ["low", "high"]])
    met = {("internet_users", "KEN", year): 97.0 for year in range(2018, 2025)}
    keep(store, "worldbank", "2026-08-01", met)
    reached = findings.path_to_target("KEN")
    assert reached.headline.id == "adoption-reached"
    assert not [each for each in reached.claims if "pace" in each.id]


def test_a_last_value_that_may_repeat_is_hollow_and_says_so(store) -> None:
    """Kenya: a mark of 2024 that repeats 2023 looked like one that was measured."""
    use = {year: 14.3 + 2.1 * (year - 2012) + 0.3 * (year % 3) for year in range(2012, 2024)}
    rows = {("internet_users", "KEN", year): value for year, value in use.items()}
    keep(store, "worldbank", "2026-07-01", rows | {("internet_users", "KEN", 2024): use[2023]})
    chart = findings.path_to_target("KEN").chart
    (line,) = (each for each in chart.data if said(each.name) == "Published")
    hollow = [x for x, fill in zip(line.x, line.marker.color, strict=True) if fill == "white"]
    assert hollow == [2024]
    notes = [str(said(note.text)).replace("<br>", " ") for note in chart.layout.annotations]
    assert "Kenya, 2024: 37.7%, may repeat 2023" in notes
    (needed,) = (each for each in chart.data if each.line.dash == "dashdot")
    assert needed.x[0] == 2026, "from the forecast of the year of the release on"


def test_a_forecast_is_not_rounded_up_to_its_target() -> None:
    """Tuvalu: "2030: 95%" in a chart, whose text had it reach 95% in 2031."""
    entry = catalogue.indicator("internet_users")
    for value, digits in ((94.7, 1), (94.97, 2), (95.2, 0), (90.4, 0)):
        years = pd.DataFrame({"value": value, "low": 82.0, "high": 100.0}, range(2023, 2031))
        found = ahead(SimpleNamespace(path=years), entry, 95.0)
        assert found is not None
        assert found[0].decimals == digits


def test_practices_are_of_economies_that_do_no_worse(store) -> None:
    """Kenya, at 35%, was shown what Pakistan did, at 27%, and stipends for girls."""
    values = {(("internet_users"), code, 2024): 30.0 for code in economies.table()}
    keep(store, "worldbank", "2026-07-01", values | {("internet_users", "KEN", 2024): 35.0})
    entry = catalogue.indicator("internet_users")
    assert "PAK" in practices._behind("KEN", entry)
    assert practices._behind("KEN", catalogue.indicator("urban_population")) == set()
    shown = findings.shared_practices("KEN", "internet_users")
    digital = {key for key, each in options.problems().items() if each.digital}
    known = {each.name: each.id for each in documented.table().values()}
    assert all(digital & {*options.problems_of(known[name])} for name in shown.df.index)
    judged = practices._Judged([*economies.table()], [], {*economies.table()}, set())
    listed = practices._listed(pd.DataFrame(), "KEN", "internet_users", judged)
    alone = listed[listed["economy"].ne("KEN")]["evidence"].eq(practices._ALONE)
    assert (~alone).sum() > 1, "of those with a result that compares"
    assert alone.sum() == 3, "Pakistan was shown one of Kenya alone, and none of India or Ghana"
    assert alone.tail(3).all()


def test_years_of_one_decimal_on_a_curve_are_filled_in() -> None:
    """Tuvalu "went from 27.3% in 2015", a year of eight that each grow by 13%, cut to a decimal."""
    tuvalu = [14.6, 16.5, 18.7, 21.2, 24.1, 27.3, 31.0, 35.2, 42.3, 50.8]
    known = measured(pd.Series(tuvalu, index=range(2010, 2020)), 2015)
    assert known.index.tolist() == [2010, 2017, 2018, 2019]
    surveyed = pd.Series([14.6, 16.5, 19.2, 21.2, 23.1, 27.3, 31.9, 35.2], index=range(2010, 2018))
    assert measured(surveyed, 2015).equals(surveyed)


def test_the_recent_pace_is_of_measured_years(store) -> None:
    """Tuvalu's "4.4 points a year" from 2020, a year filled in; from 2021 it was half a point."""
    use = {2017: 35.2, 2018: 42.24, 2019: 50.69, 2020: 60.83, 2021: 72.99, 2022: 73.5, 2023: 74.0}
    keep(
        store,
        "worldbank",
        "2026-07-01",
        {("internet_users", "TUV", year): value for year, value in use.items()},
    )
    assert "forecast-pace-recent" not in _told(findings.adoption("TUV")), "nor a chance"
    recent = paced(yearly("internet_users", "TUV"), sure("internet_users"), "TUV")
    assert recent.index.tolist() == [2021, 2022, 2023], "what follows the years filled in"


def test_what_went_up_and_down_is_not_told_as_a_rise() -> None:
    """Youth unemployment in Bangladesh "rose from 5.8% in 1991 to 16% in 2017", by way of 6%."""
    values = pd.Series(
        [5.8, 8.0, 10.1, 6.0, 12.8, 7.0, 9.0, 12.0, 16.0, 12.0, 8.0, 5.3], index=range(2014, 2026)
    )
    entry = catalogue.indicator("youth_unemployment_female")
    (said,) = over_time._move(Economy("BGD"), entry, values, 2015, 2025)
    assert said.id == "over-time-moved"
    assert [said.values[end].value for end in ("low", "high", "after")] == [5.3, 16.0, 5.3]
    rising = pd.Series([12.0, 6.0, 7.1, 8.3, 9.2, 10.4, 11.9], index=range(2014, 2021))
    said, before = over_time._move(Economy("BGD"), entry, rising, 2015, 2020)
    assert (said.id, before.id) == ("over-time-rose", "over-time-before")
    assert before.values["begun"] == Year(2014)


def test_nobody_is_listed_with_no_people_offline_or_none_of_all() -> None:
    """The atlas listed Bahrain with 0 people offline, and 1.2 million in Chile as 0% of all."""
    found = findings.people_offline()
    assert found.table is not None
    listed = found.table.frame
    assert listed["people"].min() > 0
    assert claim("people-offline-listed", least=Percent(0.1, 1)) in found.notes
    assert "0%" not in {messages.say(each) for each in listed["of_all"]}
    assert listed["share"].min() >= 0.1, "the rest is in its file"
    assert found.table.file is not None
    assert len(found.table.file) > len(listed)


def test_most_people_offline_may_live_where_data_are_cheap(store) -> None:
    """ "15 of 38 economies fall short in the price of mobile data", where few are offline."""
    members = economies.groups()["itu:asia-pacific"].members
    cheap = {"IND", "CHN", "IDN"}
    price = {
        ("mobile_data_basket_gni", each, 2024): 0.9 if each in cheap else 4 for each in members
    }
    keep(store, "itu", "2026-07-01", price)
    found = findings.people_offline("itu:asia-pacific")
    told = found.claim("people-offline-affordable")
    people = found.df["people"]
    there = people.reindex(list(cheap)).dropna()
    assert told.values["share"].value == pytest.approx(100 * there.sum() / people.sum())
    keep(store, "itu", "2026-08-01", {("mobile_data_basket_gni", "FJI", 2024): 4.0}, whole=True)
    few = findings.people_offline("itu:asia-pacific")
    assert few.claim("people-offline-affordable") is None  # known for too few of them


def test_the_line_of_a_region_ends_at_its_median(store, monkeypatch) -> None:
    """Africa's line ended at 35% and its median was 37%: they were of other economies."""
    year = access.reference_year()
    members = economies.groups()["itu:africa"].members
    use = {
        ("internet_users", code, year - back): 20.0 + at + (5 - back) * 1.7 + back % 2 * 0.6
        for at, code in enumerate(members)
        for back in range(at % 3, 6)
    }
    keep(store, "worldbank", "2026-07-01", use)
    monkeypatch.setattr(path, "yardstick", lambda iso3: Yardstick(iso3, "itu:africa"))
    medians, _ = path._medians("KEN", "internet_users")
    region = medians[claim("peers-row-median", group=Group("itu:africa"))]
    own = max(when for _, code, when in use if code == "KEN")
    near = [
        use.get(("internet_users", code, own - 1), use.get(("internet_users", code, own - 2)))
        for code in members
    ]
    known = [value for value in near if value is not None]
    assert region.iloc[-2] == pytest.approx(pd.Series(known).median()), "no older figure"
    median = Yardstick("KEN", "itu:africa").median("internet_users")
    assert (region.index[-1], region.iloc[-1]) == (own, pytest.approx(median))
    assert median != pytest.approx(region.loc[: own - 1].iloc[-1], abs=1)


def test_the_line_of_others_is_that_of_what_the_page_judges_by(store) -> None:
    """The page spoke of economies of similar income, and its chart drew the median of Africa."""
    year, codes = access.reference_year(), economies.groups()["all"].members[:60]
    near = {code: at for at, code in enumerate([*(c for c in codes if c != "KEN")][:30])}
    income = {
        ("gdp_per_capita_ppp_2021", code, year): 5000.0 + 90 * at for code, at in near.items()
    }
    use = {
        ("internet_users", code, year - back): 20.0 + at + (5 - back) * 1.7 + back % 2 * 0.6
        for code, at in near.items()
        for back in range(6)
    }
    own = {("internet_users", "KEN", year - back): 30.0 - 2.3 * back for back in range(6)}
    own[("gdp_per_capita_ppp_2021", "KEN", year)] = 4990.0
    keep(store, "worldbank", "2026-07-01", income | use | own)
    ((name, line),) = path._medians("KEN", "internet_users")[0].items()
    assert name == claim("peers-row-median", group=claim("yardstick-similar"))
    assert line.iloc[-1] == pytest.approx(Yardstick("KEN").median("internet_users"))


@pytest.mark.parametrize(("use", "status"), [(96.0, "-met"), (93.0, ""), (60.0, None)])
def test_a_page_without_a_gap_of_networks_says_what_is_open(store, use, status) -> None:
    """Thailand: "6.5 million people are offline", over priorities of fixed broadband alone."""
    year = access.reference_year()
    own = {"internet_users": use, "population": 71.6e6}
    keep(store, "worldbank", "2026-07-01", {(key, "THA", year): of for key, of in own.items()})
    rows = {("coverage_4g", "THA", year): 99.0, ("fixed_basket_gni", "THA", year): 2.5}
    keep(store, "itu", "2026-07-01", rows)
    said = findings.infrastructure_answer("THA").claim("answer-networks-met")
    assert (said is None) == (status is None), "people offline lead where their target is missed"
    if said is not None:
        assert said.id == f"answer-networks-met{status}"
        assert said.values["topic"] == claim("options-topic-fixed-price")


def test_people_within_the_error_of_coverage_are_from_none_on_every_page(store) -> None:
    """Indonesia: "too few to count", "up to 2.4 million" and "another 2 million"."""
    use = {("internet_users", "THA", 2024): 60.0, ("population", "THA", 2024): 71.6e6}
    keep(store, "worldbank", "2026-07-01", use)
    keep(store, "itu", "2026-07-01", {("coverage_4g", "THA", 2024): 99.2})
    gaps, need = findings.offline_gaps("THA"), findings.training_need("THA")
    assert gaps.headline.id == "offline-headline-nearly"
    said = need.claim("training-later")
    assert said.id == "training-later-none"
    row = need.df.loc["training-row-later"]
    assert (row["least"], row["most"]) == (0, said.values["people"].value)


def test_an_old_figure_is_the_newest_read_not_the_last_there_is() -> None:
    """ "last measured in 2017" of phones in Bangladesh, from a database of 2020."""
    old = {"topic": claim("options-topic-devices"), "year": Year(2017)}
    assert say(claim("options-last-measured", **old)) == (
        "mobile phone ownership (newest figure in the sources read here: 2017)"
    )
    members = {"known": Count(2), "members": Count(39), "among": Group("itu:asia-pacific")}
    of = {"topic": claim("options-topic-devices"), "group": Text("women"), "other": Text("men")}
    few = say(claim("divide-members-few", **members, **of, since=Year(2018)))
    assert few.startswith("In the sources read here, only 2 of 39 economies in Asia-Pacific have")
    assert "newest figure on literacy in the sources read here" in say(
        claim("use-literacy-old", year=Year(2000))
    )
