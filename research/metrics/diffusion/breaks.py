"""Sudden steps in a series of adoption: possible changes of definition, survey or population."""

from dataclasses import dataclass

import numpy as np

LEAST = 8
_ROBUST, _POINTS = 5.0, 0.04  # of the typical change of a residual; of the ceiling


@dataclass(frozen=True)
class Break:
    """A step of a series.

    Attributes
    ----------
    year : the first year of the new level
    size : beyond what the curve expects of that year, in the unit of the share
    """

    year: int
    size: float


def breaks(t: np.ndarray, residuals: np.ndarray, ceiling: float) -> tuple[Break, ...]:
    """Return the years in which a series leaves its curve at once and stays away.

    Parameters
    ----------
    t, residuals : years, and what the curve leaves; shape (n,)
    ceiling : of the curve

    Notes
    -----
    A step is a change of the residual of more than 5 times the typical change (median absolute,
    scaled to a standard deviation) and more than 4 % of the ceiling, between years next to each
    other, of which at least half is left a year on. Under 8 points none is looked for. A step is a
    question to the source: a year of fast growth can look like one.
    """
    if len(t) < LEAST:
        return ()
    change, apart = np.diff(residuals), np.diff(t)
    scale = max(
        _ROBUST * 1.4826 * float(np.median(np.abs(change - np.median(change)))), _POINTS * ceiling
    )
    found = []
    for k in np.flatnonzero((np.abs(change) > scale) & (apart == 1)):
        stays = k + 2 >= len(residuals) or (residuals[k + 2] - residuals[k]) / change[k] >= 0.5
        was = k == 0 or abs(residuals[k] - residuals[k - 1]) <= 0.5 * abs(change[k])
        if stays and was:
            found.append(Break(int(t[k + 1]), float(change[k])))
    return tuple(found)
