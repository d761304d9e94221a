"""Age pyramids: whole, as the World Bank republishes them, and between decades as calculated by
hand.
"""

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from research import access, economies
from research.errors import InputError
from research.loaders import population

ALL = population.load()
ECONOMIES = sorted(set(ALL["economy"]))
FIVE = list(range(0, 101, 5))


def test_every_economy_has_every_year_sex_and_age_once() -> None:
    assert len(ECONOMIES) == 187
    assert set(ECONOMIES) <= set(economies.table())
    assert "NAM" in ECONOMIES
    grid = pd.MultiIndex.from_product([ECONOMIES, range(1950, 2101, 10), ["female", "male"], FIVE])
    assert pd.MultiIndex.from_frame(ALL[["economy", "year", "sex", "age"]]).equals(grid)
    assert ALL["people"].ge(0).all()


def test_a_pyramid_adds_up_to_the_nation() -> None:
    for economy, thousands in (("THA", 71_641), ("ETH", 118_918), ("FJI", 915)):
        assert round(access.pyramid(economy, 2020).sum().sum() / 1e3) == thousands


@pytest.mark.slow
@pytest.mark.parametrize("year", [1990, 2000, 2010, 2020, 2025])
def test_totals_and_ages_are_those_the_world_bank_publishes(shared, year: int) -> None:
    panel = pd.read_csv(shared / "worldbank" / "panel.csv.gz", keep_default_na=False)
    panel = panel[panel["year"].eq(year) & panel["iso3"].isin(ECONOMIES)].assign(
        value=lambda rows: rows["value"].astype(float)
    )
    bank = panel.pivot(index="iso3", columns="indicator", values="value")
    ours = {economy: access.pyramid(economy, year).sum(axis=1) for economy in bank.index}
    total = pd.Series({economy: ages.sum() for economy, ages in ours.items()})
    young = pd.Series(
        {economy: 100 * ages.loc[:14].sum() / ages.sum() for economy, ages in ours.items()}
    )
    old = pd.Series(
        {economy: 100 * ages.loc[65:].sum() / ages.sum() for economy, ages in ours.items()}
    )
    off = (total / bank["SP.POP.TOTL"] - 1).abs()
    aged = pd.concat(
        [(young - bank["SP.POP.0014.TO.ZS"]).abs(), (old - bank["SP.POP.65UP.TO.ZS"]).abs()], axis=1
    ).dropna()
    decade = year % 10 == 0
    assert off.median() < (1e-6 if decade else 0.005)
    assert off.quantile(0.9) < (0.02 if decade else 0.04)
    assert aged.median().max() < (1e-9 if decade else 0.25)
    assert aged.quantile(0.9).max() < (1e-9 if decade else 0.8)


def test_the_youngest_between_decades_as_calculated_by_hand() -> None:
    """Girls under 5 in Thailand: 1,647,742 in 2020 and 1,353,364.5 in 2030, so 7 tenths of the way
    in 2027.
    """
    first, last = (access.pyramid("THA", year).loc[0, "female"] for year in (2020, 2030))
    assert (first, last) == (1_647_742.0, 1_353_364.5)
    assert access.pyramid("THA", 2027).loc[0, "female"] == pytest.approx(1_441_677.75)


def test_a_cohort_is_followed_as_calculated_by_hand() -> None:
    """Women aged 15 to 19 in Bangladesh in 2025 were 8,284,906 aged 10 to 14 in 2020, and are
    8,107,686 aged 20 to 24 in 2030: half of each.
    """
    before, now, then = (access.pyramid("BGD", year)["female"] for year in (2020, 2025, 2030))
    assert (before[10], then[20]) == (8_284_906.0, 8_107_686.0)
    assert now[15] == pytest.approx(8_196_296.0)


def test_people_of_a_decade_are_found_from_those_around_it() -> None:
    """Ages 10 to 29 of 2010 from 2000 and 2020: within 3 % at half, 7 % at their own age."""
    wide = ALL.pivot_table(index=["economy", "sex"], columns=["year", "age"], values="people")
    off = pd.concat(
        [
            (wide[2000, age - 10] + wide[2020, age + 10]) / 2 / wide[2010, age] - 1
            for age in FIVE[2:6]
        ]
    )
    alike = pd.concat(
        [(wide[2000, age] + wide[2020, age]) / 2 / wide[2010, age] - 1 for age in FIVE[2:6]]
    )
    assert off.abs().median() < 0.03 < alike.abs().median()


@pytest.mark.slow
@given(economy=st.sampled_from(ECONOMIES), year=st.integers(1950, 2100))
def test_between_decades_a_cohort_lies_between(economy: str, year: int) -> None:
    before = min(year // 10 * 10, 2090)
    low, high = access.pyramid(economy, before), access.pyramid(economy, before + 10)
    found = access.pyramid(economy, year)
    assert list(found.index) == FIVE
    assert list(found.columns) == ["female", "male"]
    assert found.gt(0).loc[:85].all(axis=None)
    if year == before + 5:  # groups of the source, half of the ten years on
        ends = [low.shift(1).loc[10:90], high.shift(-1).loc[10:90]]
        pd.testing.assert_frame_equal(found.loc[10:90], (ends[0] + ends[1]) / 2)
    stored = ALL[ALL["economy"].eq(economy) & ALL["year"].eq(year)]
    if year % 10 == 0:
        assert found.sum().sum() == pytest.approx(stored["people"].sum())


@pytest.mark.parametrize("year", [1949, 2101])
def test_a_year_outside_is_refused(year: int) -> None:
    with pytest.raises(InputError, match=f"1950 to 2100 .got {year}"):
        access.pyramid("THA", year)


def test_an_economy_the_source_has_not_has_no_row() -> None:
    access.forget()
    assert access.pyramid("TUV", 2030).empty
    assert access.sources_read() == []
    access.forget()


def test_a_copy_is_given() -> None:
    for given_out in (access.pyramid("THA", 2020), population.load("THA")):
        given_out.loc[:, given_out.columns[-1]] = 0
    assert access.pyramid("THA", 2020).gt(0).all(axis=None)
