"""The divide between two groups of people, such as women and men, or urban and rural."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

import pandas as pd

from research.errors import InputError

PARITY = (0.98, 1.02)
ALMOST = 0.95
# of a population are women, or men: the least is 23.8 %, women in Qatar in 2008 (World Bank)
_LEAST_OF_ALL = 0.2
_EXACT = 0.05  # of a ratio: rounding that allows more is told as a range
_ROUNDED = (
    0.5  # percentage points: shares of all are published rounded to whole ones at the coarsest
)


@dataclass(frozen=True)
class Rate:
    """How many of a group of people have or do something.

    Attributes
    ----------
    percent : 0 to 100
    base : who was asked, such as "all ages" or "15 and over"; two rates are compared only where it
        is the same
    year : of the figure; two rates are compared only where it is the same
    people : how many there are in the group, of that base; None where not known
    """

    percent: float
    base: str
    year: int
    people: float | None = None

    def __post_init__(self) -> None:
        if not 0 <= self.percent <= 100:
            raise InputError(
                f"{self.percent:g} is no percentage of people; it is from 0 to 100, and a missing "
                "value has no rate"
            )
        if self.people is not None and not 0 <= self.people < float("inf"):
            raise InputError(
                f"{self.people:g} people cannot be; give None where the number is not known"
            )


@dataclass(frozen=True)
class Gap:
    """How far a group is from the one it is compared with.

    Attributes
    ----------
    ratio : percentage of the group over that of the other (for women and men: the parity score);
        None where the other is 0
    points : the other's percentage less the group's, in percentage points; positive where the group
        is behind
    relative : `points` as % of the other's percentage; None where that is 0
    offline_ratio : the same ratio among those without: above 1 where the group is behind; None
        where the other has all
    people : how many more of the group there would be at the other's percentage; negative where it
        is ahead; None where the size of the group is not known
    more : how many more people of the other have it than of the group; None where a size is not
        known
    """

    ratio: float | None
    points: float
    relative: float | None
    offline_ratio: float | None
    people: float | None
    more: float | None


def gap(group: Rate, other: Rate) -> Gap:
    """Return how far `group` is from `other`.

    Parameters
    ----------
    group, other : two groups of one survey: women and men, rural and urban people, the poorest and
        the richest

    Raises
    ------
    InputError : the two are of different bases or years, or a base is not named

    Notes
    -----
    ITU, Facts and Figures 2024: the parity score is women's percentage over men's. A ratio of
        percentages hides levels, so
    the gap in points and the ratio among those without stand beside it.

    Examples
    --------
    >>> found = gap(Rate(65.0, "all ages", 2024, people=4.0e9), Rate(70.0, "all ages", 2024,
    ...     people=4.1e9))
    >>> round(found.ratio, 3), found.points, round(found.offline_ratio,
    ...     3), round(found.people / 1e6)
    (0.929, 5.0, 1.167, 200)
    """
    if not group.base or group.base != other.base:
        raise InputError(
            f"{group.base or 'an unnamed base'!r} and {other.base or 'an unnamed base'!r} are not "
            "the same people asked; "
            "take both rates from one survey and name its base"
        )
    if group.year != other.year:
        raise InputError(
            f"rates of {group.year} and {other.year} are not compared; take both of one year"
        )
    points = other.percent - group.percent
    return Gap(
        ratio=_ratio(group.percent, other.percent),
        points=points,
        relative=100 * points / other.percent if other.percent else None,
        offline_ratio=_ratio(100 - group.percent, 100 - other.percent),
        people=None if group.people is None else group.people * points / 100,
        more=None
        if group.people is None or other.people is None
        else (other.people * other.percent - group.people * group.percent) / 100,
    )


def _ratio(above: float, below: float) -> float | None:
    return above / below if below else None


def parity(score: float, level: tuple[float, float] = PARITY, almost: float = ALMOST) -> str:
    """Return the state of a parity score: "parity", "almost parity", "behind" or "ahead".

    Parameters
    ----------
    score : percentage of women over percentage of men, or of any group over another
    level : where it is parity, both ends counted; ITU's if left out
    almost : from here up to `level` it is almost parity

    Raises
    ------
    InputError : the score is not a number of at least 0; the limits are not in order

    Notes
    -----
    ITU, Facts and Figures 2022 to 2024 (parity within 0.98 and 1.02) and Measuring digital
    development 2020 (almost).

    Examples
    --------
    >>> [parity(score) for score in (0.9, 0.95, 0.98, 1.02, 1.021)]
    ['behind', 'almost parity', 'parity', 'parity', 'ahead']
    """
    low, high = level
    if not almost <= low <= high:
        raise InputError(
            f"almost {almost:g} and parity within {low:g} and {high:g} are not in order"
        )
    if not 0 <= score < float("inf"):
        raise InputError(f"{score:g} is no parity score; it is a ratio of two percentages")
    if score > high:
        return "ahead"
    if score >= low:
        return "parity"
    return "almost parity" if score >= almost else "behind"


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
    state : as `parity` reads it, or "open" where rounding allows both parity and a difference
    """

    value: float
    low: float
    high: float
    state: str

    @property
    def exact(self) -> bool:
        """Whether rounding leaves the ratio known to 0.05, or to a twentieth of one above 1."""
        return self.high - self.low <= max(_EXACT, _EXACT * self.value)


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
    return Ratio(group / other, low, high, _allowed(group / other, low, high))


def _allowed(value: float, low: float, high: float) -> str:
    """Return the state of a ratio; "open" where its rounding range allows another state."""
    if high < PARITY[0] or low > PARITY[1] or (low >= ALMOST and high <= 1 / ALMOST):
        return parity(value)
    return parity(value) if math.isfinite(high) and parity(low) == parity(high) else "open"


def of_one_survey(women: pd.Series, men: pd.Series, of_all: pd.Series) -> pd.Series:
    """Return where percentages of women, men and all can be of one survey.

    True where that of all is unknown.

    Parameters
    ----------
    women, men, of_all : %, of one year and release, on one index

    Notes
    -----
    The percentage of all is the mean of those of women and men, weighted by how many there are of
    each, and neither are less than a fifth. Where it is farther from the middle of the two than
    that allows, one of the three is wrong or of others.

    Examples
    --------
    >>> of_one_survey(pd.Series([29.05, 34.9]), pd.Series([28.82, 38.07]), pd.Series([28.94,
    ...     34.89])).tolist()
    [True, False]
    """
    allowed = (0.5 - _LEAST_OF_ALL) * (women - men).abs() + _ROUNDED
    return ~((of_all - (women + men) / 2).abs() > allowed)
