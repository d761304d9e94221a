"""Invented panels of economies with known parameters, for tests and benchmarks of estimators."""

import numpy as np
import pandas as pd

SLOPE, CONTROL = 0.5, -0.3


def index(economies: int, years: int) -> pd.MultiIndex:
    """Index of a balanced panel that begins in 2000."""
    codes = [f"E{i:06}" for i in range(economies)]
    return pd.MultiIndex.from_product([codes, range(2000, 2000 + years)], names=["economy", "year"])


def _persistent(rng: np.random.Generator, economies: int, years: int, rho: float) -> np.ndarray:
    noise = rng.normal(size=(economies, years))
    out = np.empty_like(noise)
    out[:, 0] = noise[:, 0] / np.sqrt(1 - rho**2)
    for t in range(1, years):
        out[:, t] = rho * out[:, t - 1] + noise[:, t]
    return out


def linear(
    economies: int,
    years: int,
    seed: int,
    *,
    persistence: float = 0.0,
    shared: float = 0.0,
    missing: float = 0.0,
) -> pd.DataFrame:
    """A panel y = 0.5 x - 0.3 w + effects of economies and years, which x is correlated with, +
    error.

    Parameters
    ----------
    persistence : of x and of the error from year to year
    shared : weight of a shock that hits economies alike, by their exposure, in x and in the error
    missing : share of rows that are taken out
    """
    rng = np.random.default_rng(seed)
    own, year = rng.normal(size=(economies, 1)), rng.normal(size=(1, years))
    exposure = rng.normal(size=(economies, 1))
    x = (
        _persistent(rng, economies, years, persistence)
        + own
        + year
        + shared * exposure * rng.normal(size=(1, years))
    )
    error = _persistent(rng, economies, years, persistence) + shared * exposure * rng.normal(
        size=(1, years)
    )
    w = rng.normal(size=(economies, years))
    y = SLOPE * x + CONTROL * w + 2 * own - year + error
    frame = pd.DataFrame(
        {"y": y.ravel(), "x": x.ravel(), "w": w.ravel()}, index=index(economies, years)
    )
    return frame[rng.random(len(frame)) >= missing]


def broadband(economies: int, years: int, seed: int) -> pd.DataFrame:
    """Growth and broadband with a shock that moves both, so that least squares is wrong and the
    instrument right.

    Broadband per 100 follows 2 + 0.6 lines on a curve with rate 0.4 a year and midpoint 2008; 10
    more a 100 people bring 0.5 points of growth.
    """
    rng = np.random.default_rng(seed)
    lines = rng.uniform(1, 60, (economies, 1))
    time = np.arange(2000, 2000 + years)[None, :]
    common = _persistent(rng, economies, years, 0.5)
    network = (2 + 0.6 * lines) / (1 + np.exp(-0.4 * (time - 2008))) + 1.5 * common
    growth = (
        0.05 * network
        + 1.5 * common
        + rng.normal(size=(economies, 1))
        + rng.normal(size=(economies, years))
    )
    columns = {
        "growth": growth.ravel(),
        "network": network.ravel(),
        "lines": np.repeat(lines.ravel(), years),
    }
    return pd.DataFrame(columns, index=index(economies, years))
