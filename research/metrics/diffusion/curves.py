"""The curves of adoption, each rising from 0 to 1, with their slopes and their inverse."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

Slopes = tuple[np.ndarray, np.ndarray, np.ndarray]


@dataclass(frozen=True)
class Curve:
    """One growth curve.

    Every function takes years t, u = ln(rate) and m, the year of fastest growth, and the launch
    year.

    Attributes
    ----------
    value : the curve and its derivatives in u and m
    inverse : the year a share of the ceiling is reached; the share is above 0 and below 1
    """

    value: Callable[..., Slopes]
    inverse: Callable[..., np.ndarray]


def _logistic(t: np.ndarray, u: np.ndarray, m: np.ndarray, launch: float) -> Slopes:
    rate = np.exp(u)
    z = np.minimum(np.maximum(rate * (t - m), -500), 500)
    g = 1 / (1 + np.exp(-z))
    slope = g * (1 - g)
    return g, slope * z, -rate * slope


def _logistic_inverse(share: np.ndarray, u: np.ndarray, m: np.ndarray, launch: float) -> np.ndarray:
    return np.asarray(m + np.log(share / (1 - share)) / np.exp(u))


def _gompertz(t: np.ndarray, u: np.ndarray, m: np.ndarray, launch: float) -> Slopes:
    rate = np.exp(u)
    z = np.minimum(np.maximum(rate * (t - m), -30), 500)
    left = np.exp(-z)
    g = np.exp(-left)
    slope = left * g
    return g, slope * z, -rate * slope


def _gompertz_inverse(share: np.ndarray, u: np.ndarray, m: np.ndarray, launch: float) -> np.ndarray:
    return np.asarray(m - np.log(-np.log(share)) / np.exp(u))


def _bass(t: np.ndarray, u: np.ndarray, m: np.ndarray, launch: float) -> Slopes:
    # F = (1 - e^-(p+q)s) / (1 + (q/p) e^-(p+q)s), s = t - launch, is a logistic curve around the
    # peak m, lowered by a = p/q so that it starts from 0: F = (1 + a) L(t) - a, with a = e^-(p+q)(m
    # - launch).
    rate = np.exp(u)
    z = np.minimum(np.maximum(rate * (t - m), -500), 500)
    ahead = np.minimum(np.maximum(rate * (m - launch), -30), 500)
    a = np.exp(-ahead)
    logistic = 1 / (1 + np.exp(-z))
    slope = (1 + a) * logistic * (1 - logistic)
    started = t > launch
    g = (1 + a) * logistic - a
    in_u = slope * z + (1 - logistic) * a * ahead
    in_m = -rate * slope + (1 - logistic) * a * rate
    return np.where(started, g, 0.0), np.where(started, in_u, 0.0), np.where(started, in_m, 0.0)


def _bass_inverse(share: np.ndarray, u: np.ndarray, m: np.ndarray, launch: float) -> np.ndarray:
    a = np.exp(-np.minimum(np.maximum(np.exp(u) * (m - launch), -30), 500))
    level = (share + a) / (1 + a)
    return np.asarray(m + np.log(level / (1 - level)) / np.exp(u))


CURVES = {
    "logistic": Curve(_logistic, _logistic_inverse),
    "gompertz": Curve(_gompertz, _gompertz_inverse),
    "bass": Curve(_bass, _bass_inverse),
}
