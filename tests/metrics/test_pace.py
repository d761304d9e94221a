"""Targets on trend: by hand."""

import math

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from research.errors import InputError
from research.metrics.pace import pace
from research.targets import target

USE, PRICE, PARITY = (target(name) for name in ("umc-individuals", "umc-price", "umc-parity-use"))


def adoption(height: float, last: int = 2024) -> pd.Series:
    years = np.arange(2005, last + 1)
    return pd.Series(height / (1 + np.exp(-0.3 * (years - 2016))), index=years)


def test_a_share_on_its_curve() -> None:
    found = pace(USE, adoption(100), today=2025)
    assert (found.state, found.year, found.bound, found.trend) == ("Advanced", 2024, 95, "adoption curve")
    assert found.reached is not None
    assert found.reached.year == pytest.approx(2016 + math.log(19) / 0.3, abs=1e-3)
    assert found.needed == pytest.approx((95 - found.value) / 6)
    assert found.now == pytest.approx((adoption(100)[2024] - adoption(100)[2019]) / 5)
    assert found.times == pytest.approx(found.needed / found.now)
    assert found.in_time == 1


def test_a_curve_that_levels_off_below() -> None:
    found = pace(USE, adoption(80), today=2025)
    assert found.reached is not None
    assert found.reached.year is None
    assert "levels off at 80" in found.reached.said
    assert found.in_time == 0


def test_a_target_that_is_met_needs_nothing() -> None:
    found = pace(USE, pd.Series({2020: 96.0, 2021: 97.0, 2022: 96.5}), today=2025)
    assert (found.state, found.needed, found.times) == ("Target met", 0, 0)


def test_prices_fall_on_a_line() -> None:
    found = pace(PRICE, pd.Series({2015 + k: 6 - 0.4 * k for k in range(6)}), today=2021)
    assert (found.state, found.trend) == ("Not met", "straight line")
    assert found.reached is not None
    assert found.reached.year == pytest.approx(2025)
    assert found.needed == pytest.approx((2 - 4) / 10)
    assert found.times == pytest.approx(0.5)
    rising = pace(PRICE, pd.Series({2015 + k: 3 + 0.1 * k for k in range(6)}))
    assert rising.reached is not None
    assert rising.reached.year is None
    assert rising.times == np.inf


def test_parity_is_aimed_at_from_either_side() -> None:
    assert pace(PARITY, pd.Series({2020: 0.9})).bound == 0.98
    assert pace(PARITY, pd.Series({2020: 1.1})).bound == 1.02
    assert pace(PARITY, pd.Series({2020: 1.0})).needed == 0


def test_no_data_is_a_state_of_its_own() -> None:
    found = pace(USE, pd.Series({2020: np.nan}))
    assert (found.state, found.value, found.reached, found.trend) == ("No data", None, None, "no data")
    assert math.isnan(found.needed)
    assert math.isnan(found.times)


def test_few_values_make_no_trend() -> None:
    found = pace(USE, pd.Series({2020: 50.0, 2021: 52.0}))
    assert found.reached is None
    assert "too few for a trend" in found.trend
    assert found.now == 2
    assert math.isnan(pace(USE, pd.Series({2020: 50.0})).now)


def test_a_deadline_that_has_passed() -> None:
    households = target("connect-2030-2.1")
    series = pd.Series({year: 40.0 + year - 2015 for year in range(2015, 2026)})
    found = pace(households, series, today=2026)
    assert (found.state, found.year, found.value) == ("Missed", 2023, 48)
    assert math.isnan(found.needed)


def test_an_aim_without_a_number_has_no_pace() -> None:
    found = pace(target("sdg-17.8.1"), adoption(90))
    assert (found.state, found.bound, found.reached) == ("No number set", None, None)


def test_what_is_refused() -> None:
    with pytest.raises(InputError, match="2020 stands twice"):
        pace(USE, pd.Series([1.0, 2.0], index=[2020, 2020]))
    with pytest.raises(InputError, match="infinite"):
        pace(USE, pd.Series({2020: np.inf}))


@pytest.mark.parametrize(("level", "state"), [(0.0, "Limited"), (50.0, "Satisfactory")])
def test_what_does_not_change_gets_nowhere(level: float, state: str) -> None:
    found = pace(USE, pd.Series({2015 + k: level for k in range(8)}), today=2025)
    assert (found.state, found.trend, found.now, found.times) == (state, "straight line", 0, np.inf)
    assert found.reached is not None
    assert found.reached.said == "not on this path: the trend does not lead there"


def test_what_is_no_share_is_put_on_a_line() -> None:
    below = pace(USE, pd.Series({2015 + k: -5.0 + k for k in range(8)}))
    above = pace(USE, pd.Series({2015 + k: 90.0 + 2 * k for k in range(8)}))
    assert below.trend == above.trend == "straight line"
    assert (above.state, above.needed) == ("Target met", 0)


@settings(max_examples=25, deadline=None)
@given(st.lists(st.floats(0, 94), min_size=1, max_size=9), st.randoms(use_true_random=False))
def test_order_does_not_matter_and_the_pace_needed_gets_there(values: list[float], random) -> None:
    years = list(range(2010, 2010 + len(values)))
    series = pd.Series(values, index=years)
    random.shuffle(years)
    found, again = pace(USE, series, draws=20), pace(USE, series[years], draws=20)
    assert (found.value, found.needed, found.trend, found.reached) == (again.value, again.needed, again.trend, again.reached)
    assert found.value + found.needed * (USE.year - found.year) == pytest.approx(found.bound)
    if found.reached is not None and found.reached.year is not None and found.trend == "straight line":
        assert found.reached.year >= found.year
