"""How the place of an economy among others moved between two years."""

from collections.abc import Iterable
from dataclasses import dataclass

import pandas as pd

from research.metrics.place import Direction, Place, place
from research.metrics.recent import RANKED, near

FIRST = 2015
_NEAR = 2  # years the first value of the economy may be from the first year
_HALF = 1e-9  # halves are rounded up, as they are written
_LEAST = 5  # years between the two values of an economy, at least


@dataclass(frozen=True)
class Moved:
    """Places among the economies that have both values.

    Attributes
    ----------
    values : index economy; columns then, then_year, now, now_year
    then, now : the place of one economy; values written alike share one
    exact : by how many places it rose by the values as they are
    change : of its own value
    usual : the median change of the others
    """

    values: pd.DataFrame
    then: Place
    now: Place
    exact: int
    change: float
    usual: float

    @property
    def gained(self) -> int:
        """By how many places it rose, negative where it fell; 0 where only rounding moved it."""
        shown, exact = self.then.rank - self.now.rank, self.exact
        return (min if shown > 0 else max)(shown, exact) if shown * exact > 0 else 0

    @property
    def beyond(self) -> float:
        """By how much its value changed more than is usual among the others."""
        return self.change - self.usual


def both_ends(
    values: pd.Series, latest: pd.DataFrame, members: Iterable[str], economy: str
) -> pd.DataFrame:
    """Return two values of an economy and those of others of the same times.

    Its own are the one nearest to the first year and the latest one, at least five years later.
    Those of the others are at most one year from each: a place among values of other years would
    be one of no year.

    Parameters
    ----------
    values : of all years, index (economy, year)
    latest : index economy, columns value and year; of the others, of the time of its own
    members : alpha-3 codes, the economy among them
    economy : alpha-3 code

    Returns
    -------
    index economy; columns then, then_year, now, now_year; empty where the economy has no two values

    Examples
    --------
    >>> values = pd.Series({("A", 2014): 10.0, ("A", 2024): 30.0, ("B", 2013): 2.0, ("C", 2016): 1})
    >>> latest = pd.DataFrame({"value": [30.0, 5.0, 4.0], "year": [2024, 2024, 2024]}, list("ABC"))
    >>> both_ends(values, latest, ["A", "B", "C"], "A")["then_year"].to_dict()
    {'A': 2014.0, 'B': 2013.0}
    """
    of, among = values.index.levels[0], values.index.codes[0]
    own, values = (values[of.isin(each)[among]] for each in ([economy], list(members)))
    first = near(own, FIRST, _NEAR)
    columns = ["then", "then_year", "now", "now_year"]
    if first.empty or economy not in latest.index:
        return pd.DataFrame(columns=columns, dtype=float)
    start, end = first["year"].iloc[0], latest.at[economy, "year"]
    now = latest.loc[(latest["year"] - end).abs() <= RANKED, ["value", "year"]]
    both = near(values, start).set_axis(columns[:2], axis=1)
    both = both.join(now.set_axis(columns[2:], axis=1), how="inner")
    return both.astype(float).sort_index() if end - start >= _LEAST else both.iloc[:0].astype(float)


def moved(
    ends: pd.DataFrame, economy: str, direction: Direction, decimals: int, top: float | None
) -> Moved | None:
    """Return how an economy moved; None where it lacks a value, or all are alike.

    Parameters
    ----------
    ends : as `both_ends` gives them
    direction, decimals, top : see `research.metrics.place`
    """
    then = place(ends["then"], economy, direction, decimals, top)
    now = place(ends["now"], economy, direction, decimals, top)
    if then is None or now is None or (then.universal and now.universal):
        return None
    before, after = (place(ends[end], economy, direction, None, top) for end in ("then", "now"))
    assert before is not None
    assert after is not None
    shown = ends if decimals is None else (ends + _HALF).round(decimals)
    changes = shown["now"] - shown["then"]  # of the ends as they are written
    own, usual = float(changes[economy]), float(changes.drop(economy).median())
    return Moved(ends, then, now, before.rank - after.rank, own, usual)
