"""Where a fitted curve goes: bands and the year of a target, by drawing its residuals again."""

from dataclasses import dataclass
from functools import cached_property

import numpy as np
import scipy
from scipy.special import stdtrit

from research.errors import InputError
from research.metrics.diffusion.solver import Problem, Solution

_BURN_IN = 50
_MOST = 0.95  # of an error left a year on
_TOSS_UP = 0.5  # of the curves drawn: where more never get there, a year says nothing


@dataclass(frozen=True)
class Reaching:
    """When a curve reaches a target.

    Attributes
    ----------
    target : in the unit of the share
    year : the point in time, 2027.4 being within 2027 and 2028; None where the ceiling is at or
        below the target
    low, high : 95 % interval (or the level asked for) of the year; None where the curves drawn
        never reach it
    never : the share of the curves drawn that never do
    """

    target: float
    year: float | None
    low: float | None
    high: float | None
    never: float

    @property
    def told(self) -> bool:
        """Whether the year is reportable: it exists, and half of the draws or more reach it."""
        return self.year is not None and not self.never > _TOSS_UP


@dataclass(frozen=True)
class Path:
    """A curve and the points it was fitted to.

    Attributes
    ----------
    problem, solution : what was fitted, and the one curve found
    y : the points, shape (n,)
    """

    problem: Problem
    solution: Solution
    y: np.ndarray

    def at(self, t: np.ndarray, found: Solution | None = None) -> np.ndarray:
        """Return the curves at years t, shape (curves, years)."""
        found = found or self.solution
        g = self.problem.curve.value(t, found.u[:, None], found.m[:, None], self.problem.launch)[0]
        return np.asarray(found.ceiling[:, None] * g)

    @cached_property
    def residuals(self) -> np.ndarray:
        """Values less the curve, shape (n,)."""
        differences: np.ndarray = self.y - self.at(self.problem.t)[0]
        return differences

    def covariance(self, fixed: bool) -> tuple[np.ndarray, int]:
        """Return the covariance of ceiling, ln(rate) and midpoint, and the degrees of freedom."""
        jacobian, scale = self._slopes(fixed)
        freedom = len(self.y) - (2 if fixed else 3)
        squares = float(self.solution.ssr[0]) / freedom if freedom > 0 else np.nan
        inverse = np.linalg.pinv(jacobian, rcond=1e-12)
        return squares * (inverse @ inverse.T) / np.outer(scale, scale), freedom

    def _slopes(self, fixed: bool) -> tuple[np.ndarray, np.ndarray]:
        """Return the curve's unit slopes by parameter at every point, and their lengths."""
        one = self.solution
        g, in_u, in_m = self.problem.curve.value(
            self.problem.t, one.u[0], one.m[0], self.problem.launch
        )
        height = float(one.ceiling[0])
        jacobian = np.stack(
            [np.zeros_like(g) if fixed else g, height * in_u, height * in_m], axis=1
        )
        scale = np.sqrt((jacobian * jacobian).sum(axis=0))
        scale[scale == 0] = 1.0
        return jacobian / scale, scale

    def spread_of_midpoint(self, covariance: np.ndarray, freedom: int) -> float:
        """Return half the width of the 95 % interval of the year half of the ceiling is reached."""
        u, m, launch = float(self.solution.u[0]), float(self.solution.m[0]), self.problem.launch
        half = self.problem.curve.inverse
        du = (half(0.5, u + 1e-6, m, launch) - half(0.5, u - 1e-6, m, launch)) / 2e-6
        dm = (half(0.5, u, m + 1e-6, launch) - half(0.5, u, m - 1e-6, launch)) / 2e-6
        slope = np.array([0.0, float(du), float(dm)])
        variance = max(float(slope @ covariance @ slope), 0.0)
        return float(np.sqrt(variance) * stdtrit(freedom, 0.975)) if freedom > 0 else np.nan

    def drawn(self, draws: int, seed: int) -> Solution:
        """Return curves refitted to the curve plus resampled residuals, with autocorrelation.

        Notes
        -----
        Errors follow an autoregression of order one, its coefficient (0 to 0.95) and their size
        corrected for what the curve takes up of them; its innovations are drawn with replacement.
        Missing years are passed over.
        """
        if draws < 1:
            raise InputError(
                f"draws={draws} draws nothing; give at least 1, and some hundred for an interval"
            )
        n, e = len(self.y), self.residuals
        rho, spread = self._carried_over()
        innovations = e[1:] - rho * e[:-1]
        innovations -= innovations.mean()
        innovations *= spread * np.sqrt(1 - rho**2) / max(float(innovations.std()), 1e-300)
        drawn = np.random.default_rng(seed).choice(innovations, (draws, _BURN_IN + n))
        noise = scipy.signal.lfilter([1.0], [1.0, -rho], drawn, axis=1)[:, _BURN_IN:]
        again = np.maximum(self.at(self.problem.t)[0] + noise, 0.0)
        start = np.full(draws, self.solution.u[0]), np.full(draws, self.solution.m[0])
        return self.problem.solve(again, *start)

    def _carried_over(self) -> tuple[float, float]:
        """How much of an error is left a year on, and the standard deviation of errors.

        A curve follows errors that come in runs, so residuals show less of both than there is:
            taken is the share with which
        the residuals of this curve would, on average, be as alike from year to year as they are.
        """
        n, e = len(self.y), self.residuals
        taken = np.linalg.svd(
            self._slopes(self.problem.low == self.problem.high)[0], full_matrices=False
        )
        basis = taken.U[:, taken.S > 1e-9]
        left = np.eye(n) - basis @ basis.T
        apart = np.abs(np.subtract.outer(np.arange(n), np.arange(n)))
        rhos = np.linspace(0.0, _MOST, 39)
        after = np.array([left @ rho**apart @ left for rho in rhos])
        squares = np.trace(after, axis1=1, axis2=2)
        expected = np.trace(after, offset=1, axis1=1, axis2=2) / np.maximum(squares, 1e-300)
        found = float(e[:-1] @ e[1:]) / max(float(e @ e), 1e-300)
        k = int(np.abs(expected - found).argmin())
        return float(rhos[k]), float(np.sqrt(e @ e / max(squares[k], 1e-9)))

    def band(self, t: np.ndarray, draws: int, seed: int, level: float) -> np.ndarray:
        """Return curve, lower and upper end of the band, shape (years, 3)."""
        tail = 50 * (1 - level)
        low, high = np.percentile(self.at(t, self.drawn(draws, seed)), [tail, 100 - tail], axis=0)
        return np.stack([self.at(t)[0], low, high], axis=1)

    def years_of(self, target: float, found: Solution) -> np.ndarray:
        """Return when each curve reaches a target; infinite where it never does."""
        reached = found.ceiling > target
        part = np.where(reached, target / np.maximum(found.ceiling, 1e-300), 0.5)
        years = self.problem.curve.inverse(part, found.u, found.m, self.problem.launch)
        return np.where(reached, years, np.inf)

    def year_at(self, target: float) -> float | None:
        """Return when the curve reaches a target; None where it never does."""
        year = float(self.years_of(target, self.solution)[0])
        return year if np.isfinite(year) else None

    def reaching(self, target: float, draws: int, seed: int, level: float) -> Reaching:
        """Return when the curve reaches a target, with the interval of the curves drawn."""
        drawn = np.sort(self.years_of(target, self.drawn(draws, seed)))
        tail = (1 - level) / 2
        low, high = (float(drawn[round(part * (draws - 1))]) for part in (tail, 1 - tail))
        year, (first, last) = (
            self.year_at(target),
            (each if np.isfinite(each) else None for each in (low, high)),
        )
        return Reaching(target, year, first, last, float(np.isinf(drawn).mean()))

    def chance(self, target: float, by: int, draws: int, seed: int) -> float:
        """Return the share of the curves drawn that reach a target by a year."""
        return float((self.years_of(target, self.drawn(draws, seed)) <= by).mean())
