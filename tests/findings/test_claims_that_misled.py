"""Sentences of reports that misled a reader, each with the claim that stands there now."""

from types import SimpleNamespace

import pandas as pd
import pytest

from research import access, economies, findings
from research.findings.comparison import ground
from research.findings.core.latest import comparable
from research.findings.costs import network
from research.messages.values import (
    About,
    Claim,
    Count,
    Economy,
    Indicator,
    Items,
    Range,
    claim,
)
from research.report.finding import Finding
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


@pytest.mark.parametrize("iso3", ["TUV", "THA"])
def test_a_target_of_a_total_says_whose(iso3: str) -> None:
    """A page of Tuvalu said "the one target that can be measured is met": that of all least
    developed countries.
    """
    headline = findings.target_status(iso3, "connect-2030").headline
    assert headline.id == "targets-totals-one-met"
    assert headline.values["totals"] == Items((claim("target-binds-ldc"),))


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
    assert (found.headline.id, [each.id for each in found.gaps]) == (
        "offline-contradicted",
        ["offline-more-online"],
    )


def test_first_of_a_dozen_is_not_first_in_the_world(store) -> None:
    """Fiji was first in the world in digital government, by an index that only Pacific islands have
    here.
    """
    few = list(economies.groups()["itu:asia-pacific"].members)[:12]
    values = {("egdi", code, 2024): 0.3 + at / 50 for at, code in enumerate(few)}
    values |= {("egdi_online_services", code, 2024): 0.3 + at / 50 for at, code in enumerate(few)}
    keep(store, "data360", "2026-07-01", values)
    found = findings.digital_policies(few[-1])
    assert found.headline.id in ("eco-values", "eco-few")
    assert found.df[["rank_peers", "rank_world"]].isna().all(axis=None)


def test_a_note_names_publishers_and_no_packages() -> None:
    """ "By way of" and the name of a Python package stood in reports; the sources of a report cite
    it.
    """
    for found in (
        findings.people_by_province("KEN"),
        findings.settlements("KEN"),
        findings.people_by_age("KEN"),
    ):
        source = [each for each in found.notes if each.id.endswith("-source")]
        assert source
        assert all("publisher" in each.values for each in source)


def test_a_correction_prints_no_figure_that_a_report_says_is_missing() -> None:
    """Inflation in Thailand was "missing", and its figures stood in the note on a correction."""
    assert "inflation" not in comparable("inflation").index
    gaps = _told(findings.missing("THA", ["inflation", "gdp_growth"]))
    assert gaps["missing-withdrawn"] == claim(
        "missing-withdrawn", indicators=Items((Indicator("inflation"),))
    )
    assert Economy("THA") == gaps["missing-some"].values["economy"]
    for each in access.corrections(["THA"], ["inflation"]):
        assert not any(char.isdigit() for char in each.reason.replace(str(each.year), ""))


def test_a_total_is_not_the_shortfall_of_an_economy(store) -> None:
    """Kenya's page: "Furthest behind: price of broadband", by the mean of developing economies."""
    keep(
        store,
        "itu",
        "2026-07-01",
        {
            (indicator, iso3, 2023): value
            for iso3 in economies.group("all")
            for indicator, value in (("mobile_data_basket_gni", 6.3), ("population", 1e6))
        },
    )
    found = _told(findings.target_status("KEN", "connect-2030"))
    assert "targets-bind-others" in found
    assert not {"target-end-furthest", "target-end-only", "target-end-unmet"} & {*found}


def test_no_more_people_are_online_than_a_network_covers(store) -> None:
    """Tuvalu: "no gap in Internet use where there is 4G", from 74 % online and 27 % covered."""
    keep(store, "worldbank", "2026-07-01", {("internet_users", "TUV", 2023): 74.0})
    keep(store, "itu", "2026-07-01", {("coverage_4g", "TUV", 2022): 27.0})
    found = _told(findings.options("TUV"))
    unchecked = found["options-unchecked"].values["topics"]
    assert claim("options-topic-use") in unchecked.values


def test_a_range_of_sites_holds_the_number_it_is_of() -> None:
    """Egypt: "2,300 sites (1,200 to 2,000)", as in the dearest case more people get satellite."""
    zones = pd.DataFrame({"by_satellite": [False], "unconnected": [1000.0]})
    runs = {
        level: SimpleNamespace(sites=sites, table=zones)
        for level, sites in (("low", 1200.0), ("central", 2300.0), ("high", 2000.0))
    }
    needs = network._needs(SimpleNamespace(runs=runs))
    assert needs.values["range"] == Range(About(1200.0), About(2300.0))


def test_no_ground_is_lost_across_a_break(monkeypatch) -> None:
    """Kenya "lost most in households with Internet", by two values that were later given up."""
    ends = pd.DataFrame(
        {"then": range(1, 11), "then_year": 2015.0, "now": range(11, 1, -1), "now_year": 2024.0},
        [*economies.group("itu:africa")[:9], "KEN"],
    ).astype(float)
    monkeypatch.setattr(ground, "both_ends", lambda *_: ends)
    assert ground._moved("KEN", "households_internet", list(ends.index)) is not None
    broken = SimpleNamespace(breaks=(2018,))
    monkeypatch.setattr(ground, "forecast_of", lambda *_: broken)
    assert ground._moved("KEN", "households_internet", list(ends.index)) is None


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
