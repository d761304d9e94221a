"""Whether percentages of women, men and all can be of one survey."""

import numpy as np
import pandas as pd

# of a population are women, or men: the least is 23.8 %, women in Qatar in 2008 (World Bank)
_LEAST_OF_ALL = 0.2
_ROUNDED = (
    0.5  # percentage points: shares of all are published rounded to whole ones at the coarsest
)


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
    of_women, of_men, of_both = (each.to_numpy(dtype=float) for each in (women, men, of_all))
    allowed = (0.5 - _LEAST_OF_ALL) * np.abs(of_women - of_men) + _ROUNDED
    return pd.Series(~(np.abs(of_both - (of_women + of_men) / 2) > allowed), women.index)


def one_sided(women: pd.Series, men: pd.Series, of_all: pd.Series, by: float) -> pd.Series:
    """Return where women and men both lie on one side of all people, by more than some points.

    False where that of all is unknown.

    Parameters
    ----------
    women, men, of_all : %, of one year, on one index
    by : percentage points

    Examples
    --------
    >>> two = pd.Series([84.0, 60.0]), pd.Series([85.0, 40.0])
    >>> one_sided(*two, pd.Series([51.0, 51.0]), 5.0).tolist()
    [True, False]
    """
    low, high = np.minimum(women, men), np.maximum(women, men)
    return (of_all < low - by) | (of_all > high + by)
