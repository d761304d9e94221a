"""The Lorenz curve: what share of the whole the poorest share of people has."""

from dataclasses import dataclass

import numpy as np

from research.errors import InputError
from research.metrics.inequality.sample import Array, Values, ascending


@dataclass(frozen=True)
class Lorenz:
    """A Lorenz curve, straight between its points.

    Attributes
    ----------
    people : shape (n + 1,), from 0 to 1; cumulated share of the people, those who have least first
    share : shape (n + 1,), from 0 to 1; the share of the whole they have
    """

    people: Array
    share: Array

    def at(self, people: float) -> float:
        """Return the share of the whole that the poorest share of `people` (0 to 1) has."""
        if not 0 <= people <= 1:
            raise InputError(f"{people:g} is no share of people; give one from 0 to 1")
        return float(np.interp(people, self.people, self.share))


def lorenz(values: Values, weights: Values | None = None) -> Lorenz:
    """Return the Lorenz curve.

    Parameters
    ----------
    values, weights : as `research.metrics.inequality.sample.sample` takes them: values at least 0,
        missing ones refused

    Raises
    ------
    InputError : as `sample`

    Notes
    -----
    A point that would fall inside one observation splits it: its holders have equal parts of it. M.
    O. Lorenz, "Methods of measuring the concentration of wealth", Publications of the American
    Statistical Association 9, 1905. O(n log n).

    Examples
    --------
    >>> curve = lorenz([1.0, 1.0, 2.0, 6.0])
    >>> curve.share.tolist(), round(curve.at(0.5), 3)
    ([0.0, 0.1, 0.2, 0.4, 1.0], 0.2)
    """
    ratio, weight = ascending(values, weights)
    return Lorenz(_cumulated(weight), _cumulated(ratio * weight))


def _cumulated(parts: Array) -> Array:
    total = np.concatenate([[0.0], np.cumsum(parts)])
    shares: Array = total / total[-1]
    return shares
