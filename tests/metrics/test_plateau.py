"""Possible breaks: a jump from a level that was kept, and none of growth."""

import numpy as np
import pandas as pd
from hypothesis import given
from hypothesis import strategies as st

from research.metrics.plateau import possible_breaks

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
