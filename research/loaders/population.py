"""Population by sex and age: `data/population/population.parquet` (see `starsim`)."""

from functools import lru_cache

import numpy as np
import pandas as pd

from research.errors import InputError
from research.frame import ByEconomy, compact
from research.loaders import package, parquet
from research.paths import DATA

PATH = DATA / "population" / "population.parquet"
FIRST, LAST, STEP = 1950, 2100, 10  # years
WIDTH = 5  # years of an age group, but the last


def load(economy: str | None = None) -> pd.DataFrame:
    """Return people by sex and five-year age group, 1950 to 2100, of an economy or all.

    Returns
    -------
    columns economy, year, sex (female, male), age (first year of the group; 100 is 100 and over),
    people (on 1 July; from 2030 the medium projection). No row where the source has no economy of
    that code.

    Raises
    ------
    CorruptDataError : the file is missing or damaged
    """
    held = _held(package.stated(PATH))
    return (held.of([economy]) if economy else held.rows).reset_index(drop=True)


@lru_cache(maxsize=1)
def _held(digest: str) -> ByEconomy:
    """Return the rows of all economies, cached by the content of the file."""
    return ByEconomy(compact(parquet.frame(package.read(PATH))))


def in_year(rows: pd.DataFrame, year: int) -> pd.DataFrame:
    """Return people by age and sex in a year, interpolated between the source's years.

    Those who were born are followed from an age to that they have later; the youngest and oldest
    are interpolated at their age.

    Parameters
    ----------
    rows : of one economy, as `load` returns them
    year : 1950 to 2100

    Returns
    -------
    index age, columns female and male (people); no row where `rows` has none

    Raises
    ------
    InputError : the year is outside 1950 to 2100

    Examples
    --------
    >>> halves = {"sex": "female", "age": 0, "people": [100.0, 300.0]}
    >>> in_year(pd.DataFrame({"year": [2020, 2030], **halves}), 2025)["female"].tolist()
    [200.0]
    """
    around = _around(year)
    rows = rows[rows["year"].isin(around)]
    keys = zip(rows["year"], rows["sex"], rows["age"], strict=True)
    people = dict(zip(keys, rows["people"], strict=True))
    ages = sorted({age for _, _, age in people})
    wide, share = {}, (year - around[0]) / STEP
    for sex in ("female", "male"):
        first, last = (
            np.array([people.get((each, sex, age), np.nan) for age in ages]) for each in around
        )
        then, later = _moved(first, year - around[0]), _moved(last, year - around[1])
        born = then + (later - then) * share
        wide[sex] = np.where(np.isnan(born), first + (last - first) * share, born)
    return pd.DataFrame(wide, pd.Index(ages, dtype="int64", name="age"))


def _moved(people: np.ndarray, years: int) -> np.ndarray:
    """Return people by age, older by some years; NaN where they were not born or end open."""
    if not len(people):
        return people
    at = np.arange(len(people), dtype=float)
    closed = np.append(people[:-1], np.nan)
    return np.asarray(np.interp(at - years / WIDTH, at, closed, left=np.nan, right=np.nan))


def _around(year: int) -> tuple[int, int]:
    """Return the source's years before and after a year."""
    if not FIRST <= year <= LAST:
        raise InputError(f"Year must be {FIRST} to {LAST} (got {year})")
    before = min(year - year % STEP, LAST - STEP)
    return before, before + STEP
