"""A fitted curve with its points: values, residuals, and how sure its parameters are."""

from dataclasses import dataclass
from functools import cached_property

import numpy as np
from scipy.special import stdtrit

from research.metrics.diffusion.solver import Problem, Solution


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

    def at(self, t: np.ndarray) -> np.ndarray:
        """Return the curve at years t, shape (years,)."""
        one = self.solution
        g = self.problem.curve.value(t, one.u[0], one.m[0], self.problem.launch)[0]
        return np.asarray(one.ceiling[0] * g)

    @cached_property
    def residuals(self) -> np.ndarray:
        """Values less the curve, shape (n,)."""
        differences: np.ndarray = self.y - self.at(self.problem.t)
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
