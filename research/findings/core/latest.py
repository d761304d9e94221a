"""Latest values of an indicator in every economy."""

import re
from collections import Counter
from collections.abc import Iterable
from itertools import chain

import pandas as pd

from research import access, catalogue, frame
from research.corrections import confirmed
from research.findings.core.dated import COVERAGE, borne_out
from research.messages.values import Quantity, Text, Value, Year, claim
from research.metrics import recent
from research.metrics.gain import gained
from research.metrics.place import alike

_NEARLY_ALL = 99.0  # %: from there on a share has next to nothing left to rise
_LEVEL = 0.02  # of a median: less than rounding, sampling and revision move a value by
INCOME = "gdp_per_capita_ppp_2021"
# Shares of people or households, by surveys: the coverage of networks does grow by jumps.
OF_SURVEYS = ("internet_users", "households_internet", "electricity_access")


def latest(indicator: str) -> pd.DataFrame:
    """Return the latest value of every economy; a suspect one, marked, where there is no other."""
    return _latest(indicator).copy(deep=False)  # written to, it is copied then


def comparable(indicator: str, among: Iterable[str] | None = None) -> pd.DataFrame:
    """Return latest values fit for ranks, counts and sentences: not old, suspect or undated.

    Parameters
    ----------
    among : alpha-3 codes of the economies that are looked at; None for all
    """
    known = _comparable(indicator) if among is None else _among(indicator, tuple(among))
    return known.copy(deep=False)


@access.shared
def _among(indicator: str, economies: tuple[str, ...]) -> pd.DataFrame:
    known = _comparable(indicator)
    return known[known.index.isin(economies)]


@access.shared
def _latest(indicator: str) -> pd.DataFrame:
    return _first_dated(access.latest(indicator, suspects=True), indicator)


@access.shared
def _comparable(indicator: str) -> pd.DataFrame:
    known = borne_out(indicator) if indicator in COVERAGE else access.recent(indicator)
    return _first_dated(known, indicator)


@access.shared
def first_years(indicator: str) -> pd.Series:
    """Return the year before of economies whose last value may repeat it, index economy."""
    if indicator not in OF_SURVEYS:
        return pd.Series(dtype=int)
    rows = access.usable(indicator)
    rows = rows[rows["flag"].ne("undated")]
    after = rows["year"].eq(rows.groupby("economy")["year"].shift() + 1)
    repeats = rows[after & ~rows["economy"].duplicated(keep="last")]  # or nothing can
    found: dict[str, int] = {}
    for code, of in rows[rows["economy"].isin(repeats["economy"])].groupby("economy"):
        values = of.set_index("year")["value"]
        until = gained(values, confirmed(indicator, str(code), values))[2]
        if until != values.index[-1] and values.iloc[-1] < _NEARLY_ALL:
            found[str(code)] = until
    return pd.Series(found, dtype=int)


def _first_dated(rows: pd.DataFrame, indicator: str) -> pd.DataFrame:
    """Return latest rows, of values that may repeat the year before the row of that year."""
    first = first_years(indicator)
    if first.empty:
        return rows
    every = access.usable(indicator)
    before = every[every["year"].eq(every["economy"].map(first))].set_index("economy")
    before = before.loc[before.index.isin(rows.index), [*rows]]
    found = rows.copy()
    found.loc[before.index] = before
    return found.astype(rows.dtypes.to_dict())


@access.shared
def levels(indicator: str) -> dict[str, float]:
    """Return the `comparable` value of each economy, for what looks up one at a time."""
    return {str(iso3): value for iso3, value in comparable(indicator)["value"].items()}


def sources_of(economies: str | Iterable[str], *indicators: str) -> tuple[str, ...]:
    """Return the ids of the sources of latest values of economies, of most values first."""
    codes = [economies] if isinstance(economies, str) else [*economies]
    known = (access.latest(key)["source"].reindex(codes).dropna() for key in indicators)
    return tuple(str(source) for source, _ in Counter(chain(*known)).most_common())


def credit(source: str) -> dict[str, Value]:
    """Return title, publisher and licence of a source, as values of a message."""
    entry = access.origin(source)
    of = {"title": entry.title, "publisher": entry.publisher, "licence": entry.licence}
    return {name: Text(text) for name, text in of.items()}


def combined(*indicators: str) -> pd.DataFrame:
    """Return comparable values of several indicators, at most three years apart per economy.

    Returns
    -------
    a row an economy, a column an indicator, NaN where it has no such value
    """
    return recent.combined({key: comparable(key) for key in indicators})


def of_one_time(economy: str, *indicators: str) -> pd.DataFrame:
    """Return the values of an economy that may be combined.

    They are comparable and at most three years apart.

    Returns
    -------
    index indicator, those there are; columns value, year, unit, source, vintage, flag
    """
    known = {
        key: rows.loc[economy] for key in indicators if economy in (rows := comparable(key)).index
    }
    columns = ["value", "year", "unit", "source", "vintage", "flag"]
    rows = pd.DataFrame([*known.values()], [*known], columns)
    within = recent.of_one_time(rows[["year"]].astype(float).T)
    return rows.loc[within.to_numpy(dtype=bool).ravel()]


def is_recent(year: float, flag: str = "") -> bool:
    """Return whether a value is fit for titles, ranks and scores: not old, suspect or undated."""
    old = recent.age(year, access.reference_year()) == "old"
    return not old and flag not in ("undated", frame.SUSPECT)


def first_year() -> int:
    """Return the first year whose values are not old."""
    return access.reference_year() - recent.DATED


def is_current(year: float) -> bool:
    """Return whether a value needs no year: at most three years before the reference year."""
    return recent.age(year, access.reference_year()) == "current"


def with_year(value: Value, year: float) -> Value:
    """Return a value for a sentence, with its year where it is not current."""
    return value if is_current(year) else claim("value-of-year", value=value, year=Year(int(year)))


def measured(value: float, indicator: str, year: float) -> Value:
    """Return a value of an indicator for a sentence, as `with_year`."""
    return with_year(Quantity(float(value), indicator), year)


def mark(flag: str, year: float) -> str:
    """Return the message id that marks a value: its flag, else that it is old, else ""."""
    old = not flag and pd.notna(year) and recent.age(year, access.reference_year()) == "old"
    return claim(f"mark-{flag or ('old' if old else 'none')}").id


def marked(rows: pd.DataFrame) -> pd.DataFrame:
    """Return values for a table: a message id in column mark, no year where none is stated.

    Parameters
    ----------
    rows : columns year and flag, NaN where there is no value
    """
    flags = rows["flag"].fillna("")
    marks = [mark(flag, year) for flag, year in zip(flags, rows["year"], strict=True)]
    return rows.assign(mark=marks, year=rows["year"].where(flags.ne("undated")).astype(float))


def all_of(indicator: catalogue.Indicator) -> float | None:
    """Return the value that means everybody: 100; None where it is no share of people."""
    whole = catalogue.written(indicator.id)
    of_people = re.search(r"\b(population|people|(wo)?men|(fe)?males|households)\b", whole.unit)
    if of_people and catalogue.is_share(indicator) and indicator.direction == "up":
        return 100.0
    return None


def compared(values: pd.Series, indicator: catalogue.Indicator) -> pd.Series:
    """Return values as they are compared: those that are practically equal are equal."""
    return alike(values, indicator.decimals, all_of(indicator))


def side_of(own: float, median: float, indicator: catalogue.Indicator) -> str:
    """Return "above", "level" or "below"; practically equal, or within 2% of it, is level."""
    if abs(own - median) <= _LEVEL * abs(median):
        return "level"
    if compared(pd.Series([own, median]), indicator).nunique(dropna=False) == 1:
        return "level"
    return "above" if own > median else "below"
