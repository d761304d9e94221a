"""Members of a group counted by where they stand: old values are of no state, and what is counted twice is counted alike."""

from collections.abc import Iterable
from pathlib import Path

from research import economies, findings
from research.findings.latest import comparable
from tests.stores import keep

ASIA = "itu:asia-pacific"


def stood(iso3: str, value: float, years: Iterable[int]) -> dict[tuple[str, str, int], float]:
    return {("internet_users", iso3, year): value for year in years}


def test_an_old_value_is_no_state_of_today_nor_a_path(store: Path) -> None:
    """A share of 1990 is neither behind nor on a path; the counts of states, of paths and of a ranking are the same."""
    use = stood("THA", 80.0, range(2010, 2024)) | stood("PRK", 0.0, range(1990, 2013)) | stood("VNM", 0.0, [1990])
    use |= stood("NZL", 97.0, range(2010, 2018))  # reached once; what holds today is not known
    keep(store, "worldbank", "2026-07-01", use)
    among, paths = findings.targets_among(ASIA), findings.adoption(ASIA)
    shown = among.df.loc["People aged 15 and over who use the Internet"]
    known = comparable("internet_users")["value"].reindex(economies.group(ASIA))
    assert shown["No data"] == str(int(known.isna().sum()))
    assert shown["Target met"] == str(int((known >= 95).sum()))
    assert f"{shown['Target met']} of {known.notna().sum()} economies with a value" in among.title
    assert "1990" not in among.note()
    assert paths.df.index.tolist() == ["Thailand"]
    assert "38 more have no recent value or fewer than three, and no forecast." in paths.note()
    assert "A target of 100 % counts as met from 95 %." in among.remarks


def test_entry_level_broadband_is_the_mobile_basket(store: Path) -> None:
    """The states of the target are those that the question for ministers and the prices count."""
    prices = {("mobile_data_basket_gni", iso3, 2025): price for iso3, price in (("THA", 1.0), ("VNM", 2.0), ("TUV", 4.0))}
    keep(store, "itu", "2026-07-01", prices)
    shown = findings.targets_among(ASIA).df.loc["Entry-level broadband"]
    assert (shown["Target met"], shown["Not met"], shown["No data"]) == ("2", "1", "36")
    said = "2 of 39 economies meet the target for 2030 of at most 2 % of GNI per capita in entry-level broadband; no data"
    assert said in findings.index_targets(ASIA, "connectivity").note()


def test_an_index_counts_parity_as_the_targets_do(store: Path) -> None:
    shares = {("internet_users_female", iso3, 2023): share for iso3, share in (("THA", 50.0), ("VNM", 30.0))}
    shares |= {("internet_users_male", iso3, 2023): 50.0 for iso3 in ("THA", "VNM")}
    keep(store, "worldbank", "2026-07-01", shares)
    note = findings.index_targets(ASIA, "connectivity").note()
    assert "1 of 39 economies meets the target for 2030 of 0.98 to 1.02 in gender parity in Internet use; no data" in note
    assert "met by 1 of 2 economies with a value (2023), no data for 37" in findings.targets_among(ASIA).note()
