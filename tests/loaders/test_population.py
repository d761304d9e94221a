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


def test_years_between_decades_as_calculated_by_hand() -> None:
    """Girls under 5 in Thailand: 1,647,742 in 2020 and 1,353,364.5 in 2030, so 7 tenths of the way
    in 2027.
    """
    first, last = (access.pyramid("THA", year).loc[0, "female"] for year in (2020, 2030))
    assert (first, last) == (1_647_742.0, 1_353_364.5)
    assert access.pyramid("THA", 2027).loc[0, "female"] == pytest.approx(1_441_677.75)


@pytest.mark.slow
@given(economy=st.sampled_from(ECONOMIES), year=st.integers(1950, 2100))
def test_between_decades_everything_lies_between(economy: str, year: int) -> None:
    before = min(year // 10 * 10, 2090)
    low, high = access.pyramid(economy, before), access.pyramid(economy, before + 10)
    found = access.pyramid(economy, year)
    assert list(found.index) == FIVE
    assert list(found.columns) == ["female", "male"]
    assert (found >= low.where(low < high, high) - 1e-6).all(axis=None)
    assert (found <= low.where(low > high, high) + 1e-6).all(axis=None)
    share = (year - before) / 10
    expected = low.sum().sum() * (1 - share) + high.sum().sum() * share
    assert found.sum().sum() == pytest.approx(expected)
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
