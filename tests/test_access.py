"""Loading: what the embedded data hold, what the issue of the data demands of them, corrections
applied.
"""

from typing import Any

import numpy as np
import pandas as pd
import pytest

import research
from research import access, corrections, economies, frame
from research.corrections import Correction
from research.errors import InputError
from research.vintages import listing

WORLD_BANK = set(economies.table()) - {"TWN"}


@pytest.mark.parametrize(
    ("indicators", "least"),
    [
        (["internet_users"], 214),
        (["mobile_per_100"], 215),
        (["fixed_broadband_per_100"], 208),
        (["electricity_access"], 214),
        (list(research.indicators("gdp per capita").index), 211),
        (["population"], 216),
        (["gini"], 147),
        (["literacy_female"], 126),
        (["urban_population"], 214),
    ],
)
def test_coverage_of_the_world_bank_economies(indicators: list[str], least: int) -> None:
    known = set(research.observations(indicators)["economy"]) & WORLD_BANK
    assert len(known) >= least


# Read in the Factbook's own text by hand.
@pytest.mark.parametrize(
    ("economy", "indicator", "year", "value"),
    [
        ("THA", "internet_users", 2023, 90),
        ("THA", "mobile_per_100", 2024, 161),
        ("THA", "fixed_broadband_per_100", 2023, 16),
        ("THA", "electricity_access", 2022, 99.9),
        ("THA", "population", 2025, 70_025_248),
        ("THA", "gini", 2023, 33.5),
        ("THA", "gdp_per_capita_ppp_2021", 2024, 21_700),
        ("BWA", "gdp_growth", 2024, -3),
        ("THA", "exports", 2024, 369.191e9),
        ("THA", "literacy_female", 2022, 91.5),
        ("THA", "age_65_plus", 2024, 15.1),
        ("THA", "urbanisation_rate", 2025, 1.43),
        ("PSE", "population", 2025, 2_184_652 + 3_310_554),
        ("CHI", "population", 2025, 103_944 + 67_923),
        ("TUV", "gdp_services", 2012, 70.0),
    ],
)
def test_values(economy: str, indicator: str, year: int, value: float) -> None:
    found = research.load(indicator, economy)
    assert found.loc[(economy, year), indicator] == pytest.approx(value)


def test_known_errors_are_not_passed_on() -> None:
    mobile = research.observations("mobile_per_100", ["UZB", "FJI"])
    assert mobile[["economy", "value", "flag"]].values.tolist() == [["UZB", 110.0, "corrected"]]
    assert research.observations("fixed_telephone_per_100", "TCD").empty
    assert research.observations("internet_users", "ASM")["flag"].tolist() == ["undated"]


def test_less_than_one_is_computed_and_marked() -> None:
    rows = research.observations("fixed_broadband_per_100", "COD")
    total = research.observations("fixed_broadband_subscriptions", "COD")["value"].item()
    people = research.observations("population", "COD")["value"].item()
    assert rows["flag"].tolist() == ["estimate"]
    assert rows["value"].item() == pytest.approx(100 * total / people)
    assert rows["value"].item() < 1


def test_price_bases_are_not_mixed() -> None:
    assert research.observations("gdp_per_capita_ppp_2021", "PRK").empty
    assert set(research.observations("gdp_per_capita_ppp_2015", "PRK")["unit"]) == {
        "2015 dollars, as stated"
    }


def test_asking_for_what_is_not_there() -> None:
    with pytest.raises(InputError, match="internet_users"):
        research.load("internet_user")
    with pytest.raises(InputError, match="Thailand"):
        research.load("internet_users", "Tailand")
    with pytest.raises(InputError, match="2026-02-04"):
        research.load("internet_users", vintage="2020-01-01")
    empty = research.load(["internet_users", "gini"], "PRK")
    assert list(empty.columns) == ["internet_users", "gini"]
    assert empty.empty


def test_years_and_groups() -> None:
    found = research.observations("gdp_growth", "itu:asia-pacific", years=range(2023, 2025))
    assert set(found["year"]) == {2023, 2024}
    assert set(found["economy"]) <= set(economies.group("itu:asia-pacific"))


@pytest.mark.parametrize("years", ["2024", 2024.0, np.int64(2024), ["2024"], pd.Series([2024])])
def test_a_year_may_come_from_a_frame_or_a_file(years: Any) -> None:
    assert research.observations("gdp_growth", "THA", years)["year"].tolist() == [2024]


@pytest.mark.parametrize("years", ["2020-2024", 2024.5, float("nan"), True, [2024, None]])
def test_what_is_no_year_is_refused(years: Any) -> None:
    with pytest.raises(InputError, match="is no year; give one such as 2023"):
        research.load("gdp_growth", "THA", years)


def test_a_correction_that_no_longer_fits_is_an_error() -> None:
    stale = Correction(
        source="factbook",
        economy="THA",
        indicator="internet_users",
        year=2023,
        expect=12,
        action="drop",
        reason="a test",
    )
    with pytest.raises(InputError, match=r"expects 12 for THA internet_users 2023.*now prints 90"):
        corrections.apply(research.observations("internet_users", "THA"), (stale,))


def test_what_was_read_is_remembered() -> None:
    research.load("airports", "THA")
    assert "airports" in access.indicators_read()


def test_the_source_agrees_with_the_world_bank_where_both_know(shared) -> None:
    """The Factbook's internet use and electricity are the World Bank's rounded: 95 % within two
    points, as measured before.
    """
    import pandas as pd

    panel = pd.read_csv(shared / "worldbank" / "panel.csv.gz")
    for indicator, code in (
        ("internet_users", "IT.NET.USER.ZS"),
        ("electricity_access", "EG.ELC.ACCS.ZS"),
    ):
        theirs = panel[panel["indicator"].eq(code)].set_index(["iso3", "year"])["value"]
        ours = research.observations(indicator).set_index(["economy", "year"])["value"]
        both = pd.concat([ours.rename("ours"), theirs.rename("theirs")], axis=1, join="inner")
        assert len(both) > 150
        assert both["ours"].sub(both["theirs"]).abs().lt(2).mean() > 0.95


def test_the_latest_value_is_that_of_the_most_recent_year() -> None:
    for indicator in ("internet_users", "gdp_growth", "population"):
        expected = frame.mrnev(access.usable(indicator)).droplevel("indicator")
        pd.testing.assert_frame_equal(access.latest(indicator), expected)


def test_spending_of_one_tier_of_government_is_no_total() -> None:
    """Nigeria: "0.3% of GDP" on education, which is the size of federal spending alone."""
    for key in ("education_expenditure_gdp", "education_expenditure_budget"):
        assert access.usable(key, "NGA").empty
        assert not access.usable(key, "GHA").empty


def test_the_store_is_listed_once_for_the_sources_of_a_report(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    access.forget()
    research.observations(["internet_users", "population"], "THA")
    looks: list[object] = []
    listed = listing._contents
    monkeypatch.setattr(listing, "_contents", lambda of: looks.append(of) or listed(of))
    assert [each["source"] for each in access.sources_read()] != []
    assert len(looks) == 1
