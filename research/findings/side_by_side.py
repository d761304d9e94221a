"""The same indicator for two groups of people, from one source and release, of one year."""

from dataclasses import dataclass

import pandas as pd

from research import access
from research.metrics.divide import Gap, Rate, gap
from research.metrics.recent import WINDOW


@dataclass(frozen=True)
class Pair:
    """An indicator of two groups, as catalogue ids.

    Attributes
    ----------
    subject : what is compared, as it stands inside a sentence
    group, other : of the group that tends to be behind, and of the one it is compared with
    people : catalogue ids of the size of the group and of the other; empty where they are not people of all ages
    """

    subject: str
    group: str
    other: str
    people: tuple[str, str] | tuple[()] = ()


@dataclass(frozen=True)
class Found:
    """The two values of one economy.

    Attributes
    ----------
    group, other : percentages and, where known, how many people
    year, flag, source, vintage : of both; flag "undated" where the year is not known
    people_year : of the numbers of people; None where there are none
    """

    pair: Pair
    economy: str
    group: Rate
    other: Rate
    year: int
    flag: str
    source: str
    vintage: str
    people_year: int | None

    @property
    def gap(self) -> Gap:
        return gap(self.group, self.other)


def found(pair: Pair, economies: str | list[str]) -> list[Found]:
    """Return the latest values of a pair, of each economy that has both of one year from one release."""
    rows = access.observations([pair.group, pair.other], economies)
    keys = ["economy", "source", "vintage", "year"]
    both = rows.pivot(index=keys, columns="indicator", values="value").reindex(columns=[pair.group, pair.other]).dropna()
    flags = rows.groupby(keys)["flag"].max().reindex(both.index)
    latest = both.assign(flag=flags).reset_index().sort_values("year", kind="stable").drop_duplicates("economy", keep="last")
    sizes = _sizes(pair, economies)
    return [_one(pair, row, sizes) for _, row in latest.sort_values("economy").iterrows()]


def _sizes(pair: Pair, economies: str | list[str]) -> pd.DataFrame:
    """Numbers of people of both groups: index economy, year; columns group, other."""
    if not pair.people:
        return pd.DataFrame(columns=["group", "other"])
    wide = access.load(pair.people, economies).groupby("economy").ffill(limit=WINDOW)
    first, second = (wide[key] for key in pair.people)
    if pair.people[0] == "urban_population":  # % of the second
        return pd.DataFrame({"group": second * (1 - first / 100), "other": second * first / 100}).dropna()
    return pd.DataFrame({"group": first, "other": second}).dropna()


def _of_year(sizes: pd.DataFrame, economy: str, year: int) -> tuple[int, pd.Series] | None:
    """The sizes of a year, or of the latest one where that is not long after; None where there are none."""
    if economy not in sizes.index.get_level_values(0):
        return None
    own = sizes.loc[economy]
    found = year if year in own.index else int(own.index.max())
    return (found, own.loc[found]) if abs(found - year) <= WINDOW else None


def _one(pair: Pair, row: pd.Series, sizes: pd.DataFrame) -> Found:
    asked = f"{row['source']} {row['vintage']}"  # one survey in one release: both groups of one base
    year, economy = int(row["year"]), str(row["economy"])
    known = _of_year(sizes, economy, year) if pair.people else None
    group, other = (
        Rate(float(row[key]), asked, year, None if known is None else float(known[1][side]))
        for key, side in ((pair.group, "group"), (pair.other, "other"))
    )
    people_year = None if known is None else known[0]
    return Found(pair, economy, group, other, year, str(row["flag"]), str(row["source"]), str(row["vintage"]), people_year)
