"""Catching up and the spread between economies: by hand, against statsmodels, and what does not
change them.
"""

import math

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from research.errors import InputError
from research.metrics.convergence import beta, sigma
from tests.metrics.test_convergence import simulated


def test_beta_by_hand() -> None:
    """Economies that close 5 % of the gap to 10 every year, exactly: y_t = 10 + (y_0 - 10)
    exp(-0.05 t).
    """
    start = np.array([2.0, 5.0, 7.0, 9.0])
    t = np.arange(21)
    panel = pd.DataFrame(
        10 + (start[:, None] - 10) * np.exp(-0.05 * t), index=list("ABCD"), columns=2000 + t
    )
    found = beta(panel)
    assert found.b == pytest.approx(0.05)
    assert found.half_life == pytest.approx(math.log(2) / 0.05)
    assert found.slope == pytest.approx(-(1 - math.exp(-1)) / 20)
    assert found.converging
    assert beta(np.exp(panel), log=True).b == pytest.approx(0.05)
    gaps = beta(panel.iloc[:, ::-1].set_axis(panel.columns, axis=1))
    assert gaps.b == pytest.approx(-0.05)
    assert np.isnan(gaps.half_life)
    assert not gaps.converging


def test_beta_as_in_statsmodels() -> None:
    import statsmodels.api as sm

    rng = np.random.default_rng(4)
    panel = pd.DataFrame(
        rng.normal(10, 3, (30, 1)) + 0.1 * rng.normal(size=(30, 11)).cumsum(axis=1)
    )
    fit = sm.OLS((panel[10] - panel[0]) / 10, sm.add_constant(panel[0])).fit()
    found = beta(panel)
    assert (found.slope, found.se, found.p, found.r2) == pytest.approx(
        (fit.params[0], fit.bse[0], fit.pvalues[0], fit.rsquared)
    )
    low, high = fit.conf_int().loc[0]
    assert found.interval == pytest.approx(
        (-math.log(1 + 10 * high) / 10, -math.log(1 + 10 * low) / 10)
    )


@given(shift=st.floats(-100, 100), seed=st.integers(0, 100))
@settings(max_examples=20, deadline=None)
def test_beta_and_sigma_do_not_depend_on_a_common_level(shift: float, seed: int) -> None:
    panel = simulated(seed, years=12)
    assert beta(panel + shift).slope == pytest.approx(beta(panel).slope, rel=1e-6)
    assert sigma(panel + shift).slope == pytest.approx(sigma(panel).slope, rel=1e-6)


def test_beta_refuses_what_cannot_catch_up() -> None:
    with pytest.raises(InputError, match="start at 5"):
        beta(pd.DataFrame({2000: [5.0] * 4, 2001: [1.0, 2.0, 3.0, 4.0]}))
    with pytest.raises(InputError, match="at least 3"):
        beta(pd.DataFrame({2000: [5.0, 1.0], 2001: [1.0, 2.0]}))


def test_sigma_by_hand() -> None:
    panel = pd.DataFrame(
        [[2.0, 2.0, 2.0, 2.0, 2.0, 2.0], [8.0, 7.0, 6.0, 5.0, 4.0, 3.0]], columns=range(2000, 2006)
    )
    found = sigma(panel)
    assert found.sd.tolist() == pytest.approx([each / math.sqrt(2) for each in (6, 5, 4, 3, 2, 1)])
    assert found.cv[2000] == pytest.approx(6 / math.sqrt(2) / 5)
    assert found.slope == pytest.approx(-1 / math.sqrt(2))
    assert found.converging
    assert found.change == pytest.approx(100 * (1 / 6 - 1))


def test_a_constant_spread_does_not_converge() -> None:
    found = sigma(pd.DataFrame([[1.0] * 8, [2.0] * 8]))
    assert (found.slope, found.t, found.converging) == (pytest.approx(0), 0, False)
    zero = sigma(pd.DataFrame([[1.0, -1.0] * 4, [-1.0, 1.0] * 4]))
    assert zero.cv.isna().all()
