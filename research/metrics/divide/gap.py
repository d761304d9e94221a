"""Gap between two groups of people: ratio, points and people."""

from dataclasses import dataclass

from research.errors import InputError


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
    percentages hides levels, so the gap in points and the ratio among those without stand beside
    it.

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
