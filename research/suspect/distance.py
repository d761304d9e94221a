"""When two values for the same economy and year are too far apart for both to hold."""

import numpy as np

from research.catalogue import Indicator

# Two sources that measure the same thing in the same year differ by rounding, revision and
# definition. Beyond this they do not speak of the same: points of a share, points of a yearly
# change, or a ratio, with a least distance where rates are rounded.
POINTS, CHANGE, RATIO, ROUNDED = 10.0, 5.0, 1.3, 2.0
PEOPLE = 1.2  # a ratio of populations, which censuses and registers count
# of the values two sources share: where more are far apart, the two measure different things
_DEFINITION = 0.05


def is_share(entry: Indicator) -> bool:
    """Return whether an indicator has an upper bound of 100 or less, so points measure distance."""
    return entry.valid[0] == 0 and entry.valid[1] <= 100 and not entry.short_unit.startswith("per")


def far(values: np.ndarray, others: np.ndarray, entry: Indicator) -> np.ndarray:
    """Return where two values for the same economy and year are too far apart to both hold.

    Parameters
    ----------
    values, others : in the unit of the indicator, of one length

    Returns
    -------
    array of bool: more than 10 points apart for shares, 5 for yearly changes, a ratio of 1.2 for
        populations and of 1.3 (and
    2 per 100) for others
    """
    distance = np.abs(values - others)
    if entry.unit.endswith("a year"):
        return np.asarray(distance > CHANGE)
    if is_share(entry):
        return np.asarray(distance > POINTS)
    large, small = np.maximum(values, others), np.minimum(values, others)
    least = ROUNDED if entry.short_unit in ("per 100", "% of GDP") else 0.0
    ratio = PEOPLE if entry.id == "population" else RATIO
    return np.asarray((large > ratio * small) & (distance > least))


def is_definition(apart: int, shared: int) -> bool:
    """Return whether two sources measure different things: a twentieth of values far apart.

    >>> is_definition(11, 217), is_definition(10, 217), is_definition(1, 1)
    (True, False, False)
    """
    return apart > max(1.0, _DEFINITION * shared)
