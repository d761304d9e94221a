"""Overlap of two shares: bounds on how many can have both, one, or none."""

from dataclasses import dataclass

from research.errors import InputError


@dataclass(frozen=True)
class Overlap:
    """Least and largest shares of people, in %.

    Attributes
    ----------
    both : with the first and the second
    first_only, second_only : with one and not the other
    neither : with none
    """

    both: tuple[float, float]
    first_only: tuple[float, float]
    second_only: tuple[float, float]
    neither: tuple[float, float]


def overlap(first: float, second: float) -> Overlap:
    """Return what two shares allow.

    Parameters
    ----------
    first, second : % of the same people, from 0 to 100

    Raises
    ------
    InputError : a share is outside 0 to 100

    Notes
    -----
    Fréchet (1935): the share with both lies between max(0, a + b - 100) and min(a, b), and no
    narrower bounds follow from the two alone. The others follow from it.

    Examples
    --------
    >>> overlap(90, 60)
    Overlap(both=(50.0, 60.0), first_only=(30.0, 40.0), second_only=(0.0, 10.0), neither=(0.0, 10.0))
    """  # noqa: E501
    if not (0 <= first <= 100 and 0 <= second <= 100):
        raise InputError(f"shares of {first:g} and {second:g}; they are percentages, from 0 to 100")
    least, most = max(0, first + second - 100), min(first, second)
    return Overlap(
        both=_exact(least, most),
        first_only=_exact(first - most, first - least),
        second_only=_exact(second - most, second - least),
        neither=_exact(100 - first - second + least, 100 - first - second + most),
    )


def _exact(low: float, high: float) -> tuple[float, float]:
    """Return bounds without rounding errors near 0, which a population would multiply."""
    return round(low, 9) + 0.0, round(high, 9) + 0.0
