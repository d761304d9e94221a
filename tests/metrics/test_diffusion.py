"""Curves of adoption: against scipy's curve_fit, by hand, and what is done with odd series."""

import math
import warnings

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.optimize import curve_fit
from scipy.stats import t as student

from research.errors import InputError
from research.metrics.diffusion import fit
from research.metrics.diffusion.curves import CURVES

YEARS = np.arange(1995, 2021)


def logistic(t, height, rate, middle):
    return height / (1 + np.exp(-rate * (t - middle)))


def gompertz(t, height, rate, middle):
    return height * np.exp(-np.exp(-rate * (t - middle)))


def bass(t, height, p, q, launch=1994):
    left = np.exp(-(p + q) * (t - launch))
    return height * (1 - left) / (1 + q / p * left)


def noisy(seed: int, size: float = 1.0, height: float = 80.0) -> np.ndarray:
    return np.maximum(
        logistic(YEARS, height, 0.45, 2007)
        + np.random.default_rng(seed).normal(0, size, len(YEARS)),
        0,
    )


@given(
    height=st.floats(5, 100),
    rate=st.floats(0.1, 1.5),
    middle=st.floats(2000, 2016),
    shuffle=st.randoms(use_true_random=False),
)
@settings(max_examples=40, deadline=None)
def test_a_logistic_curve_comes_back(height: float, rate: float, middle: float, shuffle) -> None:
    order = list(range(len(YEARS)))
    shuffle.shuffle(order)
    found = fit(YEARS[order], logistic(YEARS, height, rate, middle)[order])
    assert (found.ceiling, found.rate, found.midpoint) == pytest.approx(
        (height, rate, middle), rel=1e-4
    )
    assert found.fastest == found.midpoint


def test_gompertz_and_bass_come_back_with_their_midpoints() -> None:
    found = fit(YEARS, gompertz(YEARS, 90, 0.25, 2004), "gompertz")
    assert (found.ceiling, found.rate, found.fastest) == pytest.approx((90, 0.25, 2004), rel=1e-5)
    assert gompertz(found.midpoint, 90, 0.25, 2004) == pytest.approx(45)
    found = fit(YEARS, bass(YEARS, 70, 0.01, 0.4), "bass")
    assert (found.ceiling, found.p, found.q) == pytest.approx((70, 0.01, 0.4), rel=1e-5)
    assert bass(found.midpoint, 70, 0.01, 0.4) == pytest.approx(35)
    assert found.fastest == pytest.approx(
        1994 + math.log(0.4 / 0.01) / 0.41
    )  # the peak, as Bass (1969) derives it
    given_launch = fit(YEARS, bass(YEARS, 70, 0.01, 0.4, launch=1990), "bass", launch=1990)
    assert (given_launch.p, given_launch.q) == pytest.approx((0.01, 0.4), rel=1e-5)


def test_best_is_the_model_that_made_it() -> None:
    assert fit(YEARS, gompertz(YEARS, 90, 0.25, 2004), "best").model == "gompertz"
    assert fit(YEARS, bass(YEARS, 70, 0.05, 0.3), "best").model == "bass"
    found = fit(YEARS, logistic(YEARS, 90, 0.3, 2004), "best")
    assert found.model == "logistic"
    assert [name for name, _ in found.compared] == ["logistic", "gompertz", "bass"]


@pytest.mark.parametrize("name", CURVES)
def test_slopes_and_inverse_agree_with_the_curve(name: str) -> None:
    curve, u, m, launch = CURVES[name], -1.0, 2007.0, 1994.0
    value, in_u, in_m = curve.value(YEARS.astype(float), u, m, launch)
    step = 1e-6
    for slope, (du, dm) in ((in_u, (step, 0)), (in_m, (0, step))):
        up, down = (
            curve.value(YEARS.astype(float), u + s * du, m + s * dm, launch)[0] for s in (1, -1)
        )
        assert slope == pytest.approx((up - down) / (2 * step), abs=1e-7)
    inside = (value > 0.01) & (value < 0.99)
    assert curve.inverse(value[inside], u, m, launch) == pytest.approx(YEARS[inside])


@pytest.mark.parametrize("seed", range(5))
@pytest.mark.parametrize(("model", "formula"), [("logistic", logistic), ("gompertz", gompertz)])
def test_estimates_and_intervals_as_in_curve_fit(seed: int, model: str, formula) -> None:
    y = noisy(seed)
    found = fit(YEARS, y, model)
    best, covariance = curve_fit(
        formula, YEARS, y, p0=[found.ceiling, found.rate, found.fastest], method="lm", xtol=1e-12
    )
    assert (found.ceiling, found.rate, found.fastest) == pytest.approx(tuple(best), rel=1e-5)
    assert dict(found.compared)[model] == pytest.approx(
        ((y - formula(YEARS, *best)) ** 2).sum(), rel=1e-9
    )
    reach = student.ppf(0.975, len(YEARS) - 3) * np.sqrt(np.diag(covariance))
    ends = (found.ceiling_interval, found.rate_interval)
    for (low, high), middle, half in zip(ends, best, reach, strict=False):
        assert (low, high) == pytest.approx((middle - half, middle + half), rel=1e-3)
    if model == "logistic":
        assert found.midpoint_interval == pytest.approx(
            (best[2] - reach[2], best[2] + reach[2]), abs=1e-3
        )


def test_midpoint_of_gompertz_as_reparametrised() -> None:
    def by_half(t, height, rate, half):
        return height * np.exp(-math.log(2) * np.exp(-rate * (t - half)))

    y = noisy(1)
    found = fit(YEARS, y, "gompertz")
    best, covariance = curve_fit(by_half, YEARS, y, p0=[80, 0.3, 2006])
    half = student.ppf(0.975, len(YEARS) - 3) * math.sqrt(covariance[2, 2])
    assert found.midpoint_interval == pytest.approx((best[2] - half, best[2] + half), abs=1e-3)


def test_a_given_ceiling_is_kept_and_narrows_the_rest() -> None:
    found, free = fit(YEARS, noisy(2), ceiling=100), fit(YEARS, noisy(2))
    assert (found.ceiling, found.ceiling_is, found.ceiling_interval) == (100, "given", (100, 100))
    best, covariance = curve_fit(
        lambda t, rate, middle: logistic(t, 100, rate, middle), YEARS, noisy(2), p0=[0.4, 2007]
    )
    assert (found.rate, found.midpoint) == pytest.approx(tuple(best), rel=1e-5)
    half = student.ppf(0.975, len(YEARS) - 2) * math.sqrt(covariance[0, 0])
    assert found.rate_interval == pytest.approx((best[0] - half, best[0] + half), rel=1e-3)
    assert found.compared[0][1] >= free.compared[0][1]


def test_a_share_has_no_ceiling_above_a_hundred() -> None:
    early = logistic(YEARS, 300, 0.3, 2024)
    found = fit(YEARS, early)
    assert (found.ceiling, found.ceiling_is) == (100, "bound")
    assert "at-bound" in found.doubts
    assert found.ceiling_interval[1] == 100
    assert fit(YEARS, early, most=None).ceiling == pytest.approx(300, rel=1e-3)


def test_values_above_a_hundred_are_no_share_and_say_so() -> None:
    found = fit(YEARS, logistic(YEARS, 140, 0.4, 2008))
    assert found.ceiling == pytest.approx(140, rel=1e-4)
    assert found.doubts[0] == "no-share"


@pytest.mark.parametrize(
    ("y", "said"),
    [
        ([1, 2, 3, 4], "too-few"),
        ([1, 2, np.nan, 4, 5], "too-few"),
        ([0.0] * 6, "constant"),
        ([100.0] * 6, "constant"),
        ([0.0] * 9 + [5.0], "too-few-positive"),
        ([9, 7, 5, 3, 2, 1], "falling"),
        ([], "too-few"),
    ],
)
def test_no_curve_and_why(y: list[float], said: str) -> None:
    found = fit(range(2000, 2000 + len(y)), y, "best")
    assert not found.fitted
    assert found.reason == said
    assert math.isnan(found.ceiling)
    assert np.isnan(found.at([2030])).all()


@pytest.mark.parametrize(
    ("years", "y", "options", "said"),
    [
        ([2000, 2001], [1.0], {}, "one value a year"),
        ([2000, 2000, 2001], [1.0, 2.0, 3.0], {}, "given twice"),
        ([2000, 2001], [1.0, -2.0], {}, "-2 in 2001 is below 0"),
        ([2000, 2001], [1.0, np.inf], {}, "inf in 2001"),
        ([2000, 2001], [1.0, 2.0], {"model": "weibull"}, "model='weibull'"),
        ([2000, 2001], [1.0, 2.0], {"ceiling": 0}, "ceiling=0 is not above 0"),
    ],
)
def test_what_is_refused(years, y, options, said: str) -> None:
    with pytest.raises(InputError, match=said):
        fit(years, y, **options)


def test_a_given_ceiling_below_the_values() -> None:
    found = fit(range(2000, 2012), [120.0 + k for k in range(12)], ceiling=50)
    assert (found.ceiling, found.ceiling_is) == (50, "given")
    assert "above-ceiling" in found.doubts
    assert np.isfinite(found.at([2030])).all()


def test_missing_values_are_left_out_and_counted() -> None:
    y = noisy(3)
    y[[4, 9]] = np.nan
    found, without = fit(YEARS, y), fit(np.delete(YEARS, [4, 9]), np.delete(y, [4, 9]))
    assert found.left_out == 2
    assert (found.ceiling, found.rate) == (without.ceiling, without.rate)


def test_leading_zeros_are_values() -> None:
    y = np.where(YEARS < 2001, 0.0, bass(YEARS, 60, 0.02, 0.5, launch=2000))
    found = fit(YEARS, y, "bass")
    assert (found.p, found.q, found.ceiling) == pytest.approx((0.02, 0.5, 60), rel=1e-4)


@pytest.mark.slow
def test_intervals_hold_the_truth_about_as_often_as_they_say() -> None:
    """300 series of 26 years with independent errors; the standard error of such a share is 1.3
    points.
    """
    inside = 0
    for seed in range(300):
        found = fit(YEARS, noisy(seed, 2.0))
        inside += found.midpoint_interval[0] <= 2007 <= found.midpoint_interval[1]
    assert 0.91 <= inside / 300 <= 0.98


@pytest.mark.parametrize("at", [8, 15])
def test_a_step_is_found_where_it_is(at: int) -> None:
    y = noisy(6, 0.4, 60.0)
    y[at:] += 12
    found = fit(YEARS, y)
    assert [each.year for each in found.breaks] == [YEARS[at]]
    assert found.breaks[0].size == pytest.approx(12, abs=4)


def test_noise_and_lone_outliers_are_no_steps() -> None:
    assert sum(len(fit(YEARS, noisy(seed)).breaks) for seed in range(100)) <= 3
    y = noisy(7, 0.4)
    y[12] += 12
    assert fit(YEARS, y).breaks == ()


def test_doubts_are_said() -> None:
    assert "not-slowed" in fit(YEARS, logistic(YEARS, 90, 0.3, 2025)).doubts
    assert "slowed-from-start" in fit(YEARS, logistic(YEARS, 90, 0.3, 1990)).doubts
    falling = noisy(8)
    falling[-3:] *= 0.7
    assert "below-highest" in fit(YEARS, falling).doubts


@pytest.mark.slow
def test_every_real_series_that_grows_has_a_curve(shared) -> None:
    rows = pd.read_csv(shared / "worldbank" / "panel.csv.gz")
    rows = rows[rows["indicator"].isin(["IT.NET.USER.ZS", "IT.CEL.SETS.P2"])]
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        for _, series in list(rows.groupby(["indicator", "iso3"]))[::5]:
            found = fit(series["year"], series["value"], "best", most=None)
            assert found.fitted != bool(found.reason)
            assert (
                found.fitted
                == np.isfinite([found.ceiling, found.rate, found.midpoint, found.rmse]).all()
            )


def test_the_curve_is_its_parameters() -> None:
    found = fit(YEARS, noisy(0))
    by_hand = logistic(YEARS, found.ceiling, found.rate, found.midpoint)
    assert found.at(YEARS) == pytest.approx(by_hand, rel=1e-9)
