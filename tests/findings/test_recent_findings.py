"""Old values and pairs of different times, as reports once told them: each is in a table alone, or
not combined.
"""

from pathlib import Path

import pandas as pd
import pytest

from research import access, economies, findings
from research.findings.core import latest
from research.findings.index import case as index_case
from research.findings.targets import series as target_series
from research.messages.values import Percent, Quantity, Year, claim
from research.targets import target
from tests.stores import Values, keep

SOUTH = ("BGD", "IND", "NPL", "LKA", "PAK", "MMR", "KHM", "LAO", "VNM", "THA")


@pytest.fixture(autouse=True)
def from_2024(monkeypatch: pytest.MonkeyPatch) -> None:
    """Age is counted from 2024."""
    monkeypatch.setenv("RESEARCH_REFERENCE_YEAR", "2024")


def of(indicator: str, values: dict[str, float], year: int) -> Values:
    return {(indicator, iso3, year): value for iso3, value in values.items()}


def told(finding: findings.Finding) -> str:
    return " ".join((finding.title, *finding.sentences))


@pytest.mark.slow
def test_women_are_not_counted_behind_men_by_values_of_2012_to_2014(store: Path) -> None:
    women = {iso3: 20.0 + k for k, iso3 in enumerate(SOUTH)}
    men = {iso3: 30.0 + k for k, iso3 in enumerate(SOUTH)}
    keep(
        store,
        "worldbank",
        "2026-07-01",
        {
            **{
                ("internet_users_female", iso3, 2012 + k % 3): value
                for k, (iso3, value) in enumerate(women.items())
            },
            **{
                ("internet_users_male", iso3, 2012 + k % 3): value
                for k, (iso3, value) in enumerate(men.items())
            },
        },
    )
    among = findings.divide("itu:asia-pacific", "sex")
    assert "10 of 10" not in told(among)
    assert "all 10" not in told(among)
    assert among.missing
    asked = [
        findings.ministers_question("itu:asia-pacific", place).headline.id
        for place in (1, 2, 3, 4, 5, 6)
    ]
    assert "question-asked-women" not in asked
    one = findings.divide("BGD", "sex")
    assert (one.headline.id, one.missing, one.chart) == ("divide-unknown", True, None)
    assert one.gaps[0].id == "peers-old"
    parity = findings.gender_parity("BGD")
    assert "0.6" not in told(parity)
    use = parity.df.loc["topic-internet-users"]
    assert use["mark"] == "mark-old"
    assert use[["least", "most", "state"]].isna().all()


def bangladesh(store: Path, rural_year: int) -> None:
    """National values of 2023, and electricity in towns and in the country of another year."""
    keep(store, "worldbank", "2026-07-01", {
        **of("electricity_access", {"BGD": 99.5}, 2023),
        **of("internet_users", {"BGD": 44.5}, 2023), **of("population", {"BGD": 171e6}, 2023),
        **of("urban_population", {"BGD": 40.0}, 2023),
        **of("electricity_access_urban", {"BGD": 97.0}, rural_year),
        **of("electricity_access_rural", {"BGD": 77.0}, rural_year),
        **of("internet_users_rural", {"BGD": 36.0}, 2023),
        **of("internet_users_urban", {"BGD": 66.0}, 2023),
    })  # fmt: skip


@pytest.mark.slow
def test_rural_electricity_of_2017_is_not_told_beside_national_of_2023(store: Path) -> None:
    bangladesh(store, 2017)
    place = findings.divide("BGD", "place")
    assert "electricity" not in told(place)
    assert place.df.loc["topic-electricity-access", "group"] == 77.0
    both = findings.electricity_and_internet("BGD")
    assert "rural" not in told(both)
    assert both.df.loc["electricity_access_rural", "year"] == 2017
    case = index_case.case("itu:asia-pacific", "rural-framework")
    assert pd.isna(case.values.loc["BGD"].filter(like="electricity_access_rural")).all()


def test_rural_electricity_of_about_the_same_time_is_told(store: Path) -> None:
    bangladesh(store, 2021)
    assert "rural" in told(findings.electricity_and_internet("BGD"))


def test_two_shares_four_years_apart_are_not_overlapped(store: Path) -> None:
    """Both can be told, of 2019 and 2023, and no share of people with neither follows from them."""
    keep(store, "worldbank", "2026-07-01", {
        **of("electricity_access", {"BGD": 92.0}, 2019),
        **of("internet_users", {"BGD": 44.5}, 2023),
    })  # fmt: skip
    found = findings.electricity_and_broadband("BGD")
    assert found.missing
    assert [gap.id for gap in found.gaps] == ["neither-apart"]
    both = findings.electricity_and_internet("BGD")
    years = {
        key: each.values["year"].value
        for key, each in both.headline.values.items()
        if key != "economy"
    }
    assert (both.headline.id, years) == (
        "electricity-apart",
        {"electricity": 2019, "internet": 2023},
    )
    assert both.claims == ()


def test_a_score_rests_on_values_of_one_time(store: Path) -> None:
    members = economies.group("itu:asia-pacific")
    early = {("electricity_access_rural", iso3, 2019): 90.0 for iso3 in members}
    late = {
        (key, iso3, 2023): 80.0
        for key in ("internet_users_rural", "households_internet_rural")
        for iso3 in members
    }
    keep(store, "worldbank", "2026-07-01", early | late)
    case = index_case.case("itu:asia-pacific", "rural-framework")
    apart = case.years.max(axis="columns") - case.years.min(axis="columns")
    assert apart.max() <= 3
    used = [
        leaf.code for leaf in case.framework.leaves if leaf.indicator == "electricity_access_rural"
    ]
    assert used
    assert case.values.loc[members, used].isna().all(axis=None), "2019 beside 2023"


def test_price_and_income_of_the_poorest_are_of_one_time(store: Path) -> None:
    keep(store, "worldbank", "2026-07-01", {
        ("mobile_data_basket_gni", "BGD", 2024): 1.0,
        ("income_share_lowest_20", "BGD", 2016): 8.0, ("income_share_second_20", "BGD", 2016): 12.0,
    })  # fmt: skip
    found = findings.affordability("BGD")
    assert "poorest" not in told(found)
    assert "poorest" not in found.df  # a column without values is left out
    assert claim("price-share-old", poorest=Percent(40.0), year=Year(2016)) in found.gaps


def test_income_and_an_indicator_of_different_times_are_no_pair(store: Path) -> None:
    income = {
        (latest.INCOME, iso3, 2024 if iso3 == "BGD" else 2022): 5000.0 + k
        for k, iso3 in enumerate(SOUTH)
    }
    use = {("secure_servers", iso3, 2020): 40.0 + k for k, iso3 in enumerate(SOUTH)}
    keep(store, "worldbank", "2026-07-01", income | use)
    both = latest.combined(latest.INCOME, "secure_servers")
    assert both.dropna().index.tolist() == sorted(set(SOUTH) - {"BGD"})
    found = findings.against_income("BGD", "secure_servers")
    assert found.missing
    assert "more than 3 years apart" in found.remarks[0]


def test_income_stands_with_its_own_year_and_not_with_that_of_the_value(store: Path) -> None:
    """Income of 2024 stood in a row whose only year was that of Internet use, 2023."""
    income = {(latest.INCOME, iso3, 2024): 5000.0 + k for k, iso3 in enumerate(SOUTH)}
    keep(
        store,
        "worldbank",
        "2026-07-01",
        income | {("secure_servers", iso3, 2023): 40.0 + 9 * k for k, iso3 in enumerate(SOUTH)},
    )
    table = findings.against_income("BGD", "secure_servers").table.frame
    assert (table["income_year"] == 2024).all()
    assert (table["year"] == 2023).all()


def test_a_dated_value_says_when_it_was_last_measured(store: Path) -> None:
    keep(store, "worldbank", "2026-07-01", of("internet_users", {"BGD": 31.0}, 2020))
    headline = findings.profile_answer("BGD").headline
    assert headline.values["value"] == Quantity(31.0, "internet_users")
    assert headline.values["year"] == Year(2020)


def test_an_old_key_figure_is_in_the_table_and_in_no_tile(store: Path) -> None:
    known = access.latest("internet_users")
    old = known[known["flag"].ne("undated") & (known["year"] < 2019)]
    assert len(old) > 5, "of the data that come with the library"
    for iso3 in old.index[:3]:
        found = findings.key_figures(iso3)
        row = found.df.loc["internet_users"]
        assert (row["year"], row["mark"]) == (old.loc[iso3, "year"], "mark-old")
        assert Quantity(row["value"], "internet_users") not in found.headline.values.values()
        assert found.tiles[0].value is None
        assert found.tiles[0].places == (claim("place-old", year=Year(int(row["year"]))),)


def test_a_target_is_not_met_by_an_old_value(store: Path) -> None:
    shares = {
        ("internet_users_female", "THA", 2013): 29.0,
        ("internet_users_male", "THA", 2013): 29.0,
    }
    keep(store, "worldbank", "2026-07-01", shares)
    row = findings.target_status("THA").df.loc["Gender parity in Internet use"]
    assert (row["value"], row["year"], row["state"]) == (1, 2013, "target-too-old")
    among = findings.targets_among("itu:asia-pacific").df
    assert "Gender parity in Internet use" not in among.index
    assert target_series.compared(target("umc-parity-use"), ["THA"])["value"].isna().all()


def test_a_projection_is_no_latest_value(store: Path) -> None:
    keep(
        store,
        "worldbank",
        "2026-07-01",
        {("population", "BGD", 2025): 175e6, ("population", "BGD", 2050): 204e6},
    )
    assert access.latest("population").loc["BGD", "year"] == 2025
    assert "204" not in told(findings.key_figures("BGD"))


def test_a_projection_is_not_usable_and_no_sizes_rest_on_it(store: Path) -> None:
    keep(
        store,
        "worldbank",
        "2026-07-01",
        {("population", "BGD", 2025): 175e6, ("population", "BGD", 2050): 204e6},
    )
    assert access.observations("population", "BGD")["year"].max() == 2050
    assert access.usable("population", "BGD")["year"].max() == 2025
    assert access.load("population", "BGD").index.get_level_values("year").max() == 2025


def test_a_dated_value_beside_income_says_when_it_was_measured(store: Path) -> None:
    income = {(latest.INCOME, iso3, 2022): 5000.0 + k for k, iso3 in enumerate(SOUTH)}
    for year, said in ((2020, True), (2022, False)):
        use = {("secure_servers", iso3, year): 40.0 + k for k, iso3 in enumerate(SOUTH)}
        keep(store, "worldbank", "2026-07-01", income | use)
        assert ("is of 2020" in told(findings.against_income("BGD", "secure_servers"))) == said
