"""A coefficient as an effect in plain units: 10 % more differs from 10 points more."""

from dataclasses import dataclass

import numpy as np


@dataclass(frozen=True)
class Effect:
    """What an estimate associates with a change of a regressor.

    Attributes
    ----------
    change : of the regressor; in % where it is relative, else in its unit
    value, low, high : of the outcome; in % where it is relative, else in its unit
    relative : whether regressor and outcome are relative
    """

    change: float
    value: float
    low: float
    high: float
    relative: tuple[bool, bool]


def effect(
    coefficient: float,
    low: float,
    high: float,
    *,
    relative: tuple[bool, bool],
    change: float = 10.0,
) -> Effect:
    """Return a coefficient and its interval as an effect.

    Parameters
    ----------
    coefficient, low, high : as estimated
    relative : whether regressor and outcome are in logarithms
    change : of the regressor, in % where it is in logarithms, else in its unit

    Notes
    -----
    Exact and not linearised: with both in logarithms 10 % more goes with 100 (1.1^b - 1) %; with
    the outcome alone, 10 units more with 100 (exp(10 b) - 1) %; with the regressor alone, 10 % more
    with b ln 1.1 units of the outcome.

    Examples
    --------
    >>> found = effect(0.08, 0.05, 0.11, relative=(True, True))
    >>> round(found.value, 2), round(found.low, 2), round(found.high, 2)
    (0.77, 0.48, 1.05)
    """
    step = np.log1p(change / 100) if relative[0] else change

    def read(b: float) -> float:
        return 100 * float(np.expm1(b * step)) if relative[1] else float(b * step)

    ends = sorted((read(low), read(high)))
    return Effect(change, read(coefficient), ends[0], ends[1], relative)
