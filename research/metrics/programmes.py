"""Counts of people in a programme, rounded so that no person's data can be computed."""

import numpy as np
import pandas as pd

from research.errors import InputError

BASE = 5
LEAST = 5  # people a label has to have to be named
FEWEST = 10  # people, as rounded, below which a table shows nothing
OFF = 4  # most a rounded count can be off; a total of a column at most BASE // 2


def shown(counts: pd.DataFrame, rest: str = "") -> pd.DataFrame:
    """Return counts fit to publish, in multiples of `BASE`; empty where they are too few.

    Parameters
    ----------
    counts : whole numbers of people, lines x columns, not negative
    rest : name of the last line, which takes up lines of fewer than `LEAST` people; "" where the
        lines are known in advance (yes and no, bands of age) and none of them can say who somebody
        is

    Returns
    -------
    Rounded counts, without the lines and columns in which all are 0. Totals are sums of them: those
    of a column are at most 2 off, and the same in every table of the same people.

    Raises
    ------
    InputError : a count is negative or no whole number

    Notes
    -----
    Sums of a column down to each line are rounded to the nearest multiple of 5, and a count is the
    difference of two of them (cumulative rounding). All that a reader learns, of this table and of
    others of the same people by the same columns, is the interval of five values each sum lies in.
    Any count, also with the rule known, could therefore be at least three numbers: let all sums be
    as rounded, and those from some line on be 0, 1 or 2 more; that is possible in every other table
    at once, as they share the column's total alone, and gives no named line fewer people. What is
    left out (lines and columns of 0, tables of few) depends on rounded counts only.

    Examples
    --------
    >>> counts = pd.DataFrame({"women": [22, 3, 10], "men": [19, 8, 1]}, index=["ICT", "law",
    ...     "health"])
    >>> shown(counts, "other").to_numpy().tolist()
    [[20, 20], [5, 5], [10, 5]]
    """
    values = counts.to_numpy(dtype=float)
    if not (np.isfinite(values) & (values >= 0) & (values == np.round(values))).all():
        raise InputError("a table of people holds whole numbers from 0; count them before")
    whole = counts.astype("int64")
    if rest:
        named = (whole.sum(axis="columns") >= LEAST) & (whole.index != rest)
        whole = pd.concat([whole[named], whole[~named].sum().to_frame(rest).T])
    table = pd.DataFrame(rounded(whole.to_numpy()), whole.index, whole.columns)
    table = table.loc[table.any(axis="columns"), table.any()]
    return table if table.to_numpy().sum() >= FEWEST else table.iloc[:0]


def rounded(counts: np.ndarray) -> np.ndarray:
    """Return whole numbers as differences of their rounded sums down the first axis.

    >>> rounded(np.array([1, 1, 1, 1, 1, 1])).tolist()
    [0, 0, 5, 0, 0, 0]
    """
    ends = (np.cumsum(counts, axis=0) + BASE // 2) // BASE * BASE
    return np.diff(ends, axis=0, prepend=0)
