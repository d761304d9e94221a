"""Possible breaks: a jump from a level that was kept, and none of growth."""

import os
from pathlib import Path

import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from research import paths
from research.metrics.change import change
from research.metrics.filled import RECORDED, Filled, measured, runs
from research.metrics.plateau import possible_breaks, possible_turnovers

# Internet use of the Netherlands as published, where 2023 is of another survey.
NETHERLANDS = [91.4, 92.9, 94.0, 91.7, 91.7, 90.4, 93.2, 91.9, 93.3, 91.3, 92.1, 92.5, 97.0]


def test_a_jump_from_a_level_kept_for_ten_years_may_be_a_break() -> None:
    series = pd.Series(NETHERLANDS, range(2011, 2024))
    assert possible_breaks(series) == (2023,)
    assert possible_breaks(series.iloc[:-1]) == ()
    assert possible_breaks(series.drop(2022)) == ()  # of two years
    assert possible_breaks(series.loc[2018:]) == ()  # four changes before it are too few


def test_a_fall_may_be_one_too() -> None:
    series = pd.Series([*NETHERLANDS[:-1], 86.0], range(2011, 2024))
    assert possible_breaks(series) == (2023,)


def test_adoption_that_takes_off_has_none() -> None:
    """Myanmar went from 2% to 7% in a year, and Kenya's electricity grid grew in jumps."""
    assert possible_breaks(pd.Series([0.2] * 5 + [0.3, 1.0, 1.4, 1.8, 7.4, 10.9])) == ()


@given(st.floats(0.0, 90.0), st.floats(0.0, 100.0), st.floats(0.05, 0.65), st.integers(1990, 2030))
def test_a_smooth_series_never_has_one(start: float, top: float, speed: float, middle: int) -> None:
    """Growth that does not double each year is less than all growth before it."""
    years = np.arange(1980, 2025)
    logistic = start + (top - start) / (1 + np.exp(-speed * (years - middle)))
    assert possible_breaks(pd.Series(logistic, years)) == ()
    assert possible_breaks(pd.Series(np.linspace(start, top, len(years)), years)) == ()


def test_who_can_read_changes_no_faster_than_people_come_and_go() -> None:
    """Nigeria: 12.4 points in three years are 4.1 a year, and one in ten is replaced a year."""
    women = pd.Series({2016: 67.1, 2021: 69.05, 2024: 81.43})
    assert possible_turnovers(women, 2.5) == (2024,)
    assert possible_turnovers(women, 4.2) == ()
    assert possible_turnovers(pd.Series({2018: 87.1, 2020: 80.1}), 2.5) == (2020,)
    assert possible_turnovers(women[:1], 2.5) == ()


@given(
    st.lists(st.floats(0.0, 100.0), min_size=10, max_size=10),
    st.lists(st.floats(-25.0, 25.0), min_size=20, max_size=20),
)
def test_no_turnover_is_found_where_one_cohort_replaces_another(
    cohorts: list[float], differ: list[float]
) -> None:
    """Newcomers within 25 points of those who turn 25, counted cohort by cohort."""
    years: list[float] = []
    for step in differ:
        years.append(sum(cohorts) / 10)
        cohorts = [*cohorts[1:], min(100.0, max(0.0, cohorts[0] + step))]
    assert possible_turnovers(pd.Series(years, range(2000, 2020)), 2.5 + 1e-9) == ()


# A note that says what comes before is not comparable; "changed to be comparable" does not.
BROKEN = (
    r"break in (?:comparability|time series|series)|not comparable|change in (?:question|method)"
)


def test_against_the_notes_of_the_source() -> None:
    """Of breaks ITU's notes tell of, few are found; what is found is mostly a break.

    The figures are in the docstring of `possible_breaks`.
    """
    shared = Path(os.environ.get("SHARED_DATA", "") or paths.ROOT.parent / "shared" / "data")
    path = shared / "itu" / "exports_v2" / "households_with_internet_access_at_home.csv"
    if not path.is_file():
        pytest.skip("no export of ITU beside the project")
    rows = pd.read_csv(path).dropna(subset=["entityIso", "dataValue"]).sort_values("dataYear")
    noted = rows[rows["dataNote"].str.contains(BROKEN, case=False, na=False)]
    noted = noted.drop_duplicates("entityIso")  # a note is repeated in the years after
    flagged = set(zip(noted["entityIso"], noted["dataYear"], strict=True))
    series = {
        iso3: pd.Series(own["dataValue"].to_numpy(dtype=float), own["dataYear"].to_numpy())
        for iso3, own in rows.drop_duplicates(["entityIso", "dataYear"]).groupby("entityIso")
    }
    found = {
        (iso3, year)
        for iso3, own in series.items()
        for year in possible_breaks(measured(own, RECORDED))
    }
    assert (len(series), len(flagged), len(found), len(flagged & found)) == (223, 6, 37, 1)
    low = [iso3 for iso3, year in flagged if series[iso3].loc[: year - 1].iloc[-1] < 50]
    missed = {
        iso3: round(float(series[iso3].loc[year] - series[iso3].loc[: year - 1].iloc[-1]), 1)
        for iso3, year in flagged - found
        if iso3 not in low
    }
    assert (len(low), missed) == (3, {"CHE": 2.3, "MDA": 6.5})


def test_years_filled_in_before_rounding_are_found() -> None:
    """Bangladesh: "up 18.9 points since 2018", of a value between 18.1 (2016) and 36.1 (2020)."""
    use = [11.9, 14.4, 18.1, 21.5, 25.6, 30.4, 36.1091, 38.9174, 41.6165, 44.5027]
    series = pd.Series(use, range(2014, 2024))
    assert runs(series, 2015) == [Filled(2016, 2020)]
    assert measured(series, 2015).index.tolist() == [2014, 2015, 2016, 2020, 2021, 2022, 2023]
    factor = (36.1091 / 18.1) ** (1 / 4)
    between = [18.1 * factor**step for step in (1, 2, 3)]
    assert [round(value, 1) for value in between] == use[3:6]
    assert change(measured(series, 2015)) is None  # 2017 to 2019 were not measured
    series[2018] = 25.8
    assert runs(series, 2015) == []


def test_stretches_that_overlap_are_one() -> None:
    """Nigeria: 2014 to 2019 and 2015 to 2020 are each on a curve, but for one decimal."""
    use = [19.1, 21.0, 22.5, 24.1, 25.9, 27.7, 29.7, 31.8888, 35.5098, 37.6975, 39.2136]
    assert runs(pd.Series(use, range(2013, 2024)), 2015) == [Filled(2014, 2020)]


def test_runs_are_a_list_of_its_own_each_time() -> None:
    even = pd.Series({2018: 40.0, 2019: 48.0, 2020: 57.6, 2021: 69.12, 2022: 73.3})
    first = runs(even, RECORDED)
    first.clear()
    assert runs(even, RECORDED) == [Filled(2018, 2021)]
    assert runs(even.iloc[:-2], RECORDED) == []
    assert runs(even, 2022) == []
