"""How far a measure would move if the sample were drawn again."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from research.errors import InputError
from research.metrics.inequality.sample import Array, Values, sample

Measure = Callable[[Array, Array], float]


@dataclass(frozen=True)
class Interval:
    """An interval of a measure.

    Attributes
    ----------
    value : of the sample itself
    low, high : ends of the interval, in the unit of the measure
    standard_error : standard deviation over the draws
    level : share of repeated samples whose interval holds the true value, for large samples
    draws : how many samples were drawn
    """

    value: float
    low: float
    high: float
    standard_error: float
    level: float
    draws: int


def bootstrap(
    measure: Measure,
    values: Values,
    weights: Values | None = None,
    draws: int = 999,
    level: float = 0.95,
    seed: int = 0,
) -> Interval:
    """Return a percentile bootstrap interval of a measure of inequality.

    Parameters
    ----------
    measure : takes values and weights, such as `gini`, or `lambda values, weights: atkinson(values,
        weights, epsilon=1)`; one that does not change with the unit of the values, as they come as
        ratios to the mean
    values, weights : as `research.metrics.inequality.sample.sample` takes them; at least two; drawn
        together, with replacement
    draws, level, seed : how many samples; between 0 and 1; the same seed gives the same interval

    Raises
    ------
    InputError : as `sample`; fewer than two values or draws; `level` is no share; a drawn sample
        has no measure

    Notes
    -----
    For samples of independent draws. Values of all economies there are were not drawn, and have no
    interval of this kind. B. Efron and R. Tibshirani, "An Introduction to the Bootstrap", 1993,
    chapter 13. O(draws n log n).

    Examples
    --------
    >>> from research.metrics.inequality.gini import gini
    >>> found = bootstrap(gini, [1.0, 1.0, 2.0, 6.0, 3.0, 4.0], draws=200)
    >>> found.low < found.value < found.high
    True
    """
    ratio, weight = sample(values, weights)
    if len(ratio) < 2 or draws < 2 or not 0 < level < 1:
        raise InputError(
            f"{len(ratio)} values, {draws} draws, level {level:g}: "
            "give at least two values and draws, and a level between 0 and 1"
        )
    order = np.argsort(ratio)
    ratio, weight = ratio[order], weight[order]
    rng = np.random.default_rng(seed)
    found = np.array([measure(*_resampled(ratio, weight, rng)) for _ in range(draws)])
    low, high = np.quantile(found, [(1 - level) / 2, (1 + level) / 2]).tolist()
    whole, error = float(measure(ratio, weight)), float(found.std(ddof=1))
    return Interval(whole, low, high, error, level, draws)


def _resampled(ratio: Array, weight: Array, rng: np.random.Generator) -> tuple[Array, Array]:
    """Return a sample drawn with replacement, in ascending order as what it is drawn from."""
    times = np.bincount(rng.integers(0, len(ratio), len(ratio)), minlength=len(ratio))
    return np.repeat(ratio, times), np.repeat(weight, times)
