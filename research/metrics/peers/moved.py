"""How the place of an economy among others moved between two years."""

from collections.abc import Iterable
from dataclasses import dataclass

import pandas as pd

from research.metrics.place import Direction, Place, place

FIRST = 2015
_NEAR = 2  # years a first value may be from the first year
_LEAST = 5  # years between the two values of an economy, at least


@dataclass(frozen=True)
class Moved:
    """Places among the economies that have both values.

    Attributes
    ----------
    values : index economy; columns then, then_year, now, now_year
    then, now : the place of one economy; values written alike share one
    exact : by how many places it rose by the values as they are
    """

    values: pd.DataFrame
    then: Place
    now: Place
    exact: int

    @property
    def gained(self) -> int:
        """By how many places it rose, negative where it fell; 0 where only rounding moved it."""
        shown, exact = self.then.rank - self.now.rank, self.exact
        return (min if shown > 0 else max)(shown, exact) if shown * exact > 0 else 0

    @property
    def share_gained(self) -> float:
        """What share of the economies ranked it has passed; negative where they passed it."""
        return self.gained / self.now.of


def both_ends(values: pd.Series, latest: pd.DataFrame, members: Iterable[str]) -> pd.DataFrame:
    """Return the value nearest to the first year and the latest one, of those that have both.

    Parameters
    ----------
    values : of all years, index (economy, year)
    latest : index economy, columns value and year
    members : alpha-3 codes

    Returns
    -------
    index economy; columns then, then_year, now, now_year

    Examples
    --------
    >>> values = pd.Series({("A", 2014): 10.0, ("A", 2024): 30.0, ("B", 2024): 5.0})
    >>> latest = pd.DataFrame({"value": [30.0, 5.0], "year": [2024, 2024]}, ["A", "B"])
    >>> both_ends(values, latest, ["A", "B"]).loc["A"].tolist()
    [10.0, 2014.0, 30.0, 2024.0]
    """
    own = values[values.index.get_level_values(0).isin(list(members))]
    rows = own.rename_axis(["economy", "year"]).rename("then").dropna().reset_index()
    rows = rows.assign(away=(rows["year"] - FIRST).abs()).sort_values(["away", "year"])
    first = rows[rows["away"] <= _NEAR].drop_duplicates("economy").set_index("economy")
    now = latest[["value", "year"]].set_axis(["now", "now_year"], axis="columns")
    found = first[["then", "year"]].rename(columns={"year": "then_year"}).join(now, how="inner")
    found = found[found["now_year"] - found["then_year"] >= _LEAST]
    return found.astype(float).sort_index()


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
    return Moved(ends, then, now, before.rank - after.rank)
