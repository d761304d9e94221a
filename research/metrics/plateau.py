"""Possible breaks: years in which a share jumps that had long kept its level."""

import numpy as np
import pandas as pd

_TIMES = 3.0  # the usual change of a year
_LEAST = 3.0  # points
_BACK = 10  # years whose changes are usual
_KNOWN = 6  # of them known, at least
_HALF = 50.0  # %: below, a jump may be where adoption takes off


def possible_breaks(shares: pd.Series) -> tuple[int, ...]:
    """Return the years in which a share of surveys jumps from a level it had kept.

    Parameters
    ----------
    shares : in %, index year ascending, without years that are filled in

    Notes
    -----
    From at least half of all, a jump from one year to the next of 3 points and more that is over
    three times the median change of the ten years before (six of them known), and more than all of
    them together: what grows steadily, or takes off, has none. Of 216 series of Internet use, 4
    have one, of 223 of households with Internet, 5.

    Against the notes of ITU's file of late 2025 on households with Internet: they call 6 years a
    break, not comparable, or of a changed question. The rule finds one of these. Three are below
    half, where it does not look (the steps of a forecast find two of them), and two moved the share
    by what is usual (2.3 and 6.5 points). Of the 5 it finds, one has such a note, one a note on
    another definition, two are where ITU's estimates meet an office's figures, and one has neither.
    So what it finds is mostly a break, and that it finds none does not mean there is none.

    Examples
    --------
    >>> level = [92.0, 91.0, 93.0, 92.0, 93.0, 91.0, 92.0, 92.5]
    >>> possible_breaks(pd.Series([*level, 97.0], range(2015, 2024)))
    (2023,)
    >>> possible_breaks(pd.Series([*level, 94.0], range(2015, 2024)))
    ()
    """
    years, values = shares.index.to_numpy(dtype=int), shares.to_numpy(dtype=float)
    change, yearly = np.diff(values), np.diff(years) == 1
    found = []
    for k in np.flatnonzero(yearly & (np.abs(change) >= _LEAST) & (values[:-1] >= _HALF)):
        before = np.flatnonzero(yearly[:k] & (years[1 : k + 1] >= years[k + 1] - _BACK))
        if len(before) < _KNOWN:
            continue
        usual = float(np.median(np.abs(change[before])))
        moved = abs(values[k] - values[before[0]])
        if abs(change[k]) > max(_TIMES * usual, moved):
            found.append(int(years[k + 1]))
    return tuple(found)
