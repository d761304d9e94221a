"""Sentences of reports that misled a reader, each with the claim that stands there now."""

import pytest

from research import access, economies, findings
from research.findings.core.latest import comparable
from research.messages.values import Claim, Count, Economy, Indicator, Items, claim
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
