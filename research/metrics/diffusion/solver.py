"""Least squares for curves with a ceiling.

The ceiling is solved for in closed form, rate and place by Levenberg-Marquardt.
"""

from dataclasses import dataclass

import numpy as np

from research.metrics.diffusion.curves import Curve

_RATES = np.geomspace(0.002, 3.0, 15)
# of the year of fastest growth, around the last year of the series
_PLACES = np.linspace(-1.0, 1.0, 16)
_STARTS = 4
_SLOWEST, _FASTEST = np.log(1e-4), np.log(20.0)  # a year; beyond these a curve is a line, or a step
_ROUNDS, _ENOUGH = 200, 1e-12


@dataclass(frozen=True)
class Solution:
    """Curves fitted to some series; every array has shape (series,).

    Attributes
    ----------
    ceiling, u, m : height, ln(rate) and year of fastest growth
    ssr : sum of squared residuals
    """

    ceiling: np.ndarray
    u: np.ndarray
    m: np.ndarray
    ssr: np.ndarray


@dataclass(frozen=True)
class Problem:
    """Data and curve of a fit.

    Attributes
    ----------
    curve, launch : shape of the curve, and the year it starts from where it has one
    t : years, shape (n,)
    low, high : what the ceiling may be; equal where it is given
    """

    curve: Curve
    launch: float
    t: np.ndarray
    low: float
    high: float

    def start(self, y: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Return the best rates and places of a grid for one series, one place per rate."""
        first, span = self.t[0], self.t[-1] - self.t[0]
        m = first + span + _PLACES * np.maximum(1.5 * span, 5 / _RATES)[:, None]
        u = np.broadcast_to(np.log(_RATES)[:, None], m.shape)
        g = self.curve.value(self.t, u[..., None], m[..., None], self.launch)[0]
        yg, gg = g @ y, (g * g).sum(axis=-1)
        height = np.minimum(np.maximum(yg / np.maximum(gg, 1e-300), self.low), self.high)
        ssr = height * (height * gg - 2 * yg)  # less that of y, which is the same for all
        place = ssr.argmin(axis=1)
        rates = np.argsort(ssr[np.arange(len(_RATES)), place], kind="stable")[:_STARTS]
        return np.log(_RATES[rates]), m[rates, place[rates]]

    def solve(self, y: np.ndarray, u: np.ndarray, m: np.ndarray, rounds: int = _ROUNDS) -> Solution:
        """Fit every row of y, shape (series, n) or (1, n), from starts u and m, shape (series,).

        Notes
        -----
        Variable projection with Kaufman's approximation: for given rate and place the best ceiling
        is a ratio, so two parameters are left. Golub and Pereyra (1973), SIAM Journal on Numerical
        Analysis 10; Kaufman (1975), BIT 15; Marquardt (1963), Journal of SIAM 11.
        """
        u, m, damping = u.copy(), m.copy(), np.full(len(u), 1e-3)
        height, ssr, (auu, aum, amm, bu, bm) = self._normal(y, u, m)
        for _ in range(rounds):
            # (A + damping diag A) step = b, two by two
            duu = np.maximum(auu, 1e-100) * (1 + damping)
            dmm = np.maximum(amm, 1e-100) * (1 + damping)
            determinant = np.maximum(duu * dmm - aum * aum, 1e-200)
            step_u = (dmm * bu - aum * bm) / determinant
            step_m = (duu * bm - aum * bu) / determinant
            # A long step is shortened as a whole: its direction is what makes it go down.
            long = np.maximum(
                np.maximum(np.abs(step_u) / 1.5, np.abs(step_m) / (20.0 + 2 * np.exp(-u))), 1.0
            )
            step_u, step_m = step_u / long, step_m / long
            new_u, new_m = np.minimum(np.maximum(u + step_u, _SLOWEST), _FASTEST), m + step_m
            new_height, new_ssr, new = self._normal(y, new_u, new_m)
            better = new_ssr < ssr
            promised, gain = step_u * bu + step_m * bm, ssr - new_ssr
            done = (np.where(better, np.minimum(promised, gain), promised) <= _ENOUGH * ssr) | (
                damping > 1e8
            )
            u, m = np.where(better, new_u, u), np.where(better, new_m, m)
            height = np.where(better, new_height, height)
            auu, aum, amm, bu, bm = (
                np.where(better, b, a) for a, b in zip((auu, aum, amm, bu, bm), new, strict=True)
            )
            ssr = np.where(better, new_ssr, ssr)
            change = np.where(
                gain > 0.75 * promised, 0.1, np.where(gain > 0.25 * promised, 1.0, 5.0)
            )
            damping = np.minimum(np.maximum(np.where(better, change, 10.0) * damping, 1e-7), 1e9)
            if done.all():
                break
        return Solution(height, u, m, ssr)

    def _normal(
        self, y: np.ndarray, u: np.ndarray, m: np.ndarray
    ) -> tuple[np.ndarray, np.ndarray, tuple[np.ndarray, ...]]:
        """Ceiling, sum of squares and the normal equations in u and m."""
        parts = np.stack(self.curve.value(self.t, u[:, None], m[:, None], self.launch), axis=1)
        gram = parts @ parts.transpose(0, 2, 1)
        gg = np.maximum(gram[:, 0, 0], 1e-300)
        best = (parts[:, 0] * y).sum(axis=1) / gg
        height = np.minimum(np.maximum(best, self.low), self.high)
        residual = y - height[:, None] * parts[:, 0]
        left = (parts @ residual[:, :, None])[:, :, 0]
        size = np.where(height == best, gg, np.inf)
        gu, gm = gram[:, 0, 1], gram[:, 0, 2]
        square = height * height
        equations = (
            square * (gram[:, 1, 1] - gu * gu / size),
            square * (gram[:, 1, 2] - gu * gm / size),
            square * (gram[:, 2, 2] - gm * gm / size),
            height * (left[:, 1] - gu * left[:, 0] / size),
            height * (left[:, 2] - gm * left[:, 0] / size),
        )
        return height, (residual * residual).sum(axis=1), equations
