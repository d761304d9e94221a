"""Parity of two groups: the state of a score, and what rounding leaves open."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

from research.errors import InputError

PARITY = (0.98, 1.02)  # both ends counted
ALMOST = 0.95  # from here up to parity it is almost parity
_WRITTEN = 3  # decimals a score is read with, as tables have it
_EXACT = 0.05  # of a ratio: rounding that allows more is told as a range


def parity(score: float) -> str:
    """Return the state of a parity score: "parity", "almost parity", "behind" or "ahead".

    Parameters
    ----------
    score : percentage of women over percentage of men, or of any group over another

    Raises
    ------
    InputError : the score is not a number of at least 0

    Notes
    -----
    A score is read as it is written, to three decimals: 0.9498 is the 0.950 of a table.

    ITU, Facts and Figures 2022 to 2024 (parity within 0.98 and 1.02) and Measuring digital
    development 2020 (almost).

    Examples
    --------
    >>> [parity(score) for score in (0.9, 0.95, 0.98, 1.02, 1.021)]
    ['behind', 'almost parity', 'parity', 'parity', 'ahead']
    """
    if not 0 <= score < float("inf"):
        raise InputError(f"{score:g} is no parity score; it is a ratio of two percentages")
    score = round(score, _WRITTEN)
    if score > PARITY[1]:
        return "ahead"
    if score >= PARITY[0]:
        return "parity"
    return "almost parity" if score >= ALMOST else "behind"


def rounded_to(values: Sequence[float]) -> float:
    """Return the rounding step of one source's values: 1, 0.1, 0.01 ... 1e-6, by decimals.

    >>> rounded_to([2.0, 3.0]), rounded_to([34.9, 38.0])
    (1.0, 0.1)
    """
    decimals = next(
        (n for n in range(6) if all(abs(value - round(value, n)) < 1e-9 for value in values)), 6
    )
    return float(10.0**-decimals)


@dataclass(frozen=True)
class Ratio:
    """A ratio of two rounded percentages, and what rounding allows it to be.

    Attributes
    ----------
    value : of the figures as published
    low, high : of the figures before they were rounded; `high` is infinite where the other may have
        been 0
    state : as `parity` reads it where rounding allows no other; "short" where it allows "behind"
        and "almost parity", "open" where it allows parity and a difference: no verdict is given
        that the figures before they were rounded could reverse
    """

    value: float
    low: float
    high: float
    state: str

    @property
    def exact(self) -> bool:
        """Whether rounding leaves the ratio known to 0.05, or to a twentieth of one above 1."""
        return self.high - self.low <= max(_EXACT, _EXACT * self.value)

    @property
    def short(self) -> bool | None:
        """Whether the group is short of parity, by little or more; None where that is open."""
        ends = {round(end, _WRITTEN) < PARITY[0] for end in (self.low, self.high)}
        return ends.pop() if len(ends) == 1 else None


def ratio(group: float, other: float, step: float | None = None) -> Ratio:
    """Return the ratio of two rounded percentages with what rounding allows.

    Parameters
    ----------
    group, other : percentages as published, >= 0, `other` above 0
    step : what they are rounded to; read off the two where left out

    Raises
    ------
    InputError : a value or the step is out of its range

    Notes
    -----
    A value printed as x stands for anything within half a step of it, but not for less than 0.

    Examples
    --------
    >>> found = ratio(2, 3)
    >>> round(found.value, 2), round(found.low, 2), round(found.high, 2), found.state
    (0.67, 0.43, 1.0, 'open')
    """
    if not (0 <= group < float("inf") and 0 < other < float("inf")):
        raise InputError(
            f"{group:g} and {other:g} have no ratio; both are percentages and the second is above 0"
        )
    step = rounded_to([group, other]) if step is None else step
    if not step > 0:
        raise InputError(f"values are not rounded to steps of {step:g}; a step is above 0")
    low = max(0.0, group - step / 2) / (other + step / 2)
    high = (group + step / 2) / (other - step / 2) if other > step / 2 else float("inf")
    return Ratio(group / other, low, high, _allowed(low, high))


def _allowed(low: float, high: float) -> str:
    """Return the state of all ratios in a range; "short" or "open" where its ends have two."""
    if not math.isfinite(high):
        return "open"
    if parity(low) == parity(high):
        return parity(low)
    return "short" if parity(high) == "almost parity" else "open"
