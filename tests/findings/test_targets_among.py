"""Members of a group counted by where they stand: old values are of no state, and what is counted
twice is counted alike.
"""

from collections.abc import Iterable
from pathlib import Path

import pytest

from research import economies, findings, targets
from research.findings.core.latest import comparable
from research.findings.targets import status_table
from research.findings.targets.series import judged_from, stands
from research.messages.values import Count, claim
from tests.stores import keep

ASIA = "itu:asia-pacific"


def stood(iso3: str, value: float, years: Iterable[int]) -> dict[tuple[str, str, int], float]:
    return {("internet_users", iso3, year): value for year in years}


def test_an_old_value_is_no_state_of_today_nor_a_path(store: Path) -> None:
    """A share of 1990 is neither behind nor on a path; states are counted by current figures."""
    use = (
        stood("THA", 80.0, range(2010, 2024))
        | stood("PRK", 0.0, range(1990, 2013))
        | stood("VNM", 0.0, [1990])
    )
    use |= stood("NZL", 97.0, range(2010, 2018))  # reached once; what holds today is not known
    keep(store, "worldbank", "2026-07-01", use)
    among, paths = findings.targets_among(ASIA), findings.adoption(ASIA)
    shown = among.df.loc["Internet users (set for people aged 15 and over, measured at all ages)"]
    rows = comparable("internet_users")
    current = rows["year"] >= judged_from(targets.target("umc-individuals"))
    known = rows.loc[current, "value"].reindex(economies.group(ASIA))
    assert shown[targets.NO_DATA] == known.isna().sum()
    assert shown[targets.MET] == (known >= 95).sum()
    told = among.headline.values
    assert (told["met"].value, told["known"].value) == (shown[targets.MET], known.notna().sum())
    assert among.df["first"].min() > 1990
    assert paths.df.index.tolist() == ["THA"]
    assert paths.gaps == (claim("adoption-members-lacking", economies=Count(38)),)


@pytest.mark.slow
def test_entry_level_broadband_is_the_mobile_basket(store: Path) -> None:
    """The states of the target are those that the question for ministers and the prices count."""
    prices = {
        ("mobile_data_basket_gni", iso3, 2025): price
        for iso3, price in (("THA", 1.0), ("VNM", 2.0), ("TUV", 4.0))
    }
    keep(store, "itu", "2026-07-01", prices)
    shown = findings.targets_among(ASIA).df.loc["Entry-level broadband (mobile data, 5 GB)"]
    assert (shown[targets.MET], shown[targets.NOT_MET], shown[targets.NO_DATA]) == (2, 1, 36)
    assert (shown["rule"], shown["threshold"], shown["unit"]) == (
        "target-rule-at-most",
        2,
        "% of GNI per capita",
    )


def test_targets_are_counted_with_what_they_ask_for() -> None:
    """An aim has no number rather than no data."""
    table = findings.targets_among(ASIA, "sdg").df
    power = comparable("electricity_access")["value"].reindex(economies.group(ASIA))
    row, target = table.loc["Population with access to electricity (7.1.1)"], "sdg-7.1.1"
    assert row[targets.MET] == (power >= 100).sum()
    assert (row["due"], row["threshold"]) == (
        targets.target(target).year,
        targets.target(target).threshold,
    )
    assert row["rule"] == "target-rule-at-least"
    assert "target-rule-aim" not in set(table["rule"])


def test_parity_is_counted_by_the_range_that_is_asked_for(store: Path) -> None:
    shares = {
        ("internet_users_female", iso3, 2023): share
        for iso3, share in (("THA", 50.2), ("VNM", 30.2), ("IND", 50.0))
    }
    men = {"THA": 50.1, "VNM": 50.1, "IND": 50.0}  # of whole numbers rounding decides
    shares |= {("internet_users_male", iso3, 2023): share for iso3, share in men.items()}
    both = {"THA": 50.1, "VNM": 40.1, "IND": 50.0}
    everybody = {("internet_users", iso3, 2023): share for iso3, share in both.items()}
    keep(store, "worldbank", "2026-07-01", shares | everybody)
    row = findings.targets_among(ASIA).df.loc["Gender parity in Internet use"]
    assert (row["threshold"], row["to"]) == (0.98, 1.02)
    assert (row[targets.MET], row[targets.NOT_MET], row[targets.NO_DATA]) == (1, 1, 37)


def test_parity_may_be_the_target_that_is_furthest(store: Path) -> None:
    """Where no share is behind: distances are compared in points."""
    shares = {"internet_users": 96.0, "internet_users_female": 90.3, "internet_users_male": 98.2}
    keep(store, "worldbank", "2026-07-01", {(key, "VNM", 2023): shares[key] for key in shares})
    standing = findings.targets_answer("VNM").claims[0].values["standing"]
    assert standing.id == "target-standing"
    assert "parity" in str(standing.values["target"])


def test_a_share_of_all_ages_may_meet_a_target_from_age_15(store: Path) -> None:
    """Thailand: 90 % of everybody is 88 to 100 % of people aged 15 and over; of Kenya too few."""
    keep(
        store,
        "worldbank",
        "2026-07-01",
        {**stood("THA", 90.0, [2023]), **stood("KEN", 35.0, [2023])},
    )
    use = targets.target("umc-individuals")
    thai, kenya = stands(use, "THA"), stands(use, "KEN")
    assert thai.older == (pytest.approx(88, abs=1), pytest.approx(100))
    assert (thai.status, kenya.status, kenya.older) == ("possible", "not-met", None)
    found = findings.target_status("THA")
    assert found.headline.id == "targets-judged", "not short of the target"
    assert "target-ages" in {each.id for each in found.claims}
    assert found.table.frame["paces"].iloc[0].id == "target-paces-ages"
    assert "target-ages" in {each.id for each in findings.targets_answer("THA").claims}


def test_a_value_in_doubt_has_the_shares_of_its_ages_in_the_table(store: Path, monkeypatch) -> None:
    keep(store, "worldbank", "2026-07-01", stood("THA", 90.0, [2023]))
    monkeypatch.setattr(status_table, "is_sure", lambda each, iso3: False)
    found = findings.target_status("THA")
    assert found.table.frame["paces"].iloc[0].id == "target-paces-ages"
