"""The long frame of every loader: columns, checks, wide views, most recent values."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from typing import TYPE_CHECKING

from research.errors import InputError

if TYPE_CHECKING:
    import pandas as pd

COLUMNS = {
    "economy": "str",
    "year": "int64",
    "indicator": "str",
    "value": "float64",
    "unit": "str",
    "source": "str",
    "vintage": "str",
    "flag": "str",
}
KEY = ["economy", "indicator", "year", "source", "vintage"]
FLAGS = ("", "estimate", "provisional", "lagged", "imputed", "undated", "corrected", "suspect")
CORRECTED, SUSPECT = FLAGS[-2:]


def observations(rows: Iterable[dict[str, object]]) -> pd.DataFrame:
    """Return rows as a checked long frame in canonical order.

    Raises
    ------
    InputError : a column is missing, a flag is unknown, a value is not finite, or a row stands
        twice
    """
    import pandas as pd

    frame = pd.DataFrame(list(rows), columns=list(COLUMNS)).astype(COLUMNS)
    return check(frame.sort_values(KEY, ignore_index=True))


def row(
    economy: str,
    year: int,
    indicator: str,
    value: float,
    unit: str,
    source: str,
    vintage: str,
    flag: str = "",
) -> dict[str, object]:
    """Return one row of the long frame."""
    return dict(
        zip(COLUMNS, (economy, year, indicator, value, unit, source, vintage, flag), strict=True)
    )


def nothing() -> pd.DataFrame:
    """Return a long frame without rows."""
    return _nothing().copy()


@cache
def _nothing() -> pd.DataFrame:
    return observations([])


def check(frame: pd.DataFrame) -> pd.DataFrame:
    """Return `frame` if it is a valid long frame; raise InputError naming the first fault."""
    if list(frame.columns) != list(COLUMNS):
        raise InputError(
            f"columns {list(frame.columns)} are not those of the long frame: {list(COLUMNS)}"
        )
    strange = sorted(set(frame["flag"]) - set(FLAGS))
    if strange:
        raise InputError(f"flags {strange} are unknown; known are {list(FLAGS)}")
    empty = frame["value"].isna() | frame["value"].abs().eq(float("inf"))
    if empty.any():
        raise InputError(
            f"{frame[empty].iloc[0].to_dict()} has no finite value; a missing value has no row"
        )
    twice = frame.duplicated(KEY)
    if twice.any():
        raise InputError(f"{frame.loc[twice, KEY].iloc[0].to_dict()} stands twice; one row a key")
    return frame


def usable(long: pd.DataFrame) -> pd.DataFrame:
    """Return the rows fit for counts, ranks, means and models: all but `suspect` ones."""
    return long[long["flag"].ne(SUSPECT)]


def measured(long: pd.DataFrame) -> pd.Series:
    """Return which values are measured: of a year up to their release's; later are projections."""
    return long["year"] <= long["vintage"].map(
        {each: int(each[:4]) for each in long["vintage"].unique()}
    ).astype(int)


class ByEconomy:
    """Rows sorted by economy, for fast selection of economies."""

    def __init__(self, rows: pd.DataFrame) -> None:
        import numpy as np

        economies = rows["economy"].to_numpy(dtype=object)
        starts = np.flatnonzero(np.r_[True, economies[1:] != economies[:-1]][: len(economies)])
        self.rows = rows
        stops = np.append(starts[1:], len(rows))[: len(starts)]
        self._bounds = dict(zip(economies[starts], zip(starts, stops, strict=True), strict=True))

    def span(self, economy: str) -> slice:
        """Return where the rows of an economy are; they may be none."""
        return slice(*self._bounds.get(economy, (0, 0)))

    def of(self, economies: Iterable[str]) -> pd.DataFrame:
        """Return the rows of some economies, in order, with their original positions as index."""
        spans = sorted({self._bounds[code] for code in economies if code in self._bounds})
        if len(spans) < 2:
            return self.rows.iloc[slice(*(spans or [(0, 0)])[0])]
        return self.rows.take([place for start, stop in spans for place in range(start, stop)])


def compact(rows: pd.DataFrame) -> pd.DataFrame:
    """Return a frame in which equal texts of a column are one object.

    A forked process copies the memory of every object it refers to: of thousands of rows, else,
    thousands of copies of one text.
    """
    texts = {}
    for name in rows.columns[rows.dtypes == "str"]:
        codes, each = rows[name].factorize(use_na_sentinel=False)
        texts[name] = each.take(codes)
    return rows.assign(**texts)


def wide(long: pd.DataFrame) -> pd.DataFrame:
    """Return the wide view: index (economy, year), one column per indicator, newest vintage.

    Raises
    ------
    InputError : an indicator comes in two units
    """
    units = long.drop_duplicates(["indicator", "unit"])
    mixed = units[units.duplicated("indicator")]
    if len(mixed):
        raise InputError(
            f"{mixed['indicator'].iloc[0]!r} comes in more than one unit; ask for one source"
        )
    newest = long.sort_values("vintage").drop_duplicates(
        ["economy", "year", "indicator"], keep="last"
    )
    return newest.pivot(index=["economy", "year"], columns="indicator", values="value").sort_index()


def mrnev(frame: pd.DataFrame) -> pd.DataFrame:
    """Return the most recent non-empty value of every economy and indicator, and its year.

    Parameters
    ----------
    frame : a wide frame as `load` gives it, or a long frame as `observations` gives it

    Returns
    -------
    frame with index (economy, indicator) and columns value and year; of a long frame also unit,
    source, vintage, flag

    Examples
    --------
    >>> import research
    >>> research.mrnev(research.load("internet_users", "THA")).loc[("THA", "internet_users"),
    ...     "year"].item()
    2023
    """
    if "indicator" not in frame.columns:
        long = frame.rename_axis(columns="indicator").stack().rename("value").dropna().reset_index()
    else:
        long = frame
    order = ["year", "vintage"] if "vintage" in long.columns else ["year"]
    latest = long.sort_values(order, kind="stable").drop_duplicates(
        ["economy", "indicator"], keep="last"
    )
    return latest.set_index(["economy", "indicator"]).sort_index()
