"""The one forecast of an economy and an indicator, which every section, table and list reads."""

from collections.abc import Sequence
from functools import lru_cache

import pandas as pd

from research import access, catalogue, words
from research.findings.latest import comparable
from research.metrics import forecast
from research.metrics.forecast import Library, Projection, Reaching
from research.metrics.forecast.shipped import shipped
from research.metrics.pace import WINDOW, gained

AGENDA = 2030  # targets are due by then where nothing else is asked
UNTIL = 2035  # the last year forecast
_LEARNED = ("internet_users", "electricity_access", "fixed_broadband_per_100", "mobile_per_100")
_VALUES, _ECONOMIES = 10, 100  # values a series has, and series an indicator, to be learned from
SAID = {"likely": "is likely to reach", "possible": "may reach", "unlikely": "is unlikely to reach"}


def yearly(indicator: str, economy: str) -> pd.Series:
    """Return the yearly values of an economy, index year; those of unknown year left out."""
    return _dated(indicator, economy).set_index("year")["value"]


def _dated(indicators: str | Sequence[str], economies: str | Sequence[str] | None = None) -> pd.DataFrame:
    """The usable values of a known year."""
    rows = access.usable(indicators, economies)
    return rows[rows["flag"].ne("undated")]


def forecast_of(indicator: str, economy: str, until: int = UNTIL) -> Projection:
    """Return the forecast of an economy, without a path but with the reason where it is too short or too old.

    Parameters
    ----------
    indicator : a catalogue id, a share of 100 % or a rate per 100
    economy : alpha-3 code
    until : the last year of the path
    """
    found = forecasts_of(indicator, [economy], until)
    return found[economy] if economy in found else forecast_from(pd.Series(dtype=float), indicator)


def forecasts_of(indicator: str, economies: Sequence[str], until: int = UNTIL) -> dict[str, Projection]:
    """Return the forecasts of several economies (alpha-3 codes) that have values, as `forecast_of` does of each."""
    rows = _dated(indicator, economies)
    old = ~rows["economy"].isin(comparable(indicator).index)
    found = _projected(rows[~old], indicator, until)
    for row in _last(rows[old]).itertuples():
        found[row.economy] = Projection(int(row.year), float(row.value), f"no forecast: last measured in {row.year}")
    return found


def forecast_from(values: pd.Series, indicator: str, until: int = UNTIL) -> Projection:
    """Return the forecast of a series of an indicator, index year, as of a total."""
    rows = pd.DataFrame({"economy": "", "year": values.index, "value": values.to_numpy()})
    return _projected(rows, indicator, until).get("", forecast.project([], []))


def _projected(rows: pd.DataFrame, indicator: str, until: int) -> dict[str, Projection]:
    """The forecasts of the series of an indicator, by economy."""
    upper, library = upper_of(catalogue.indicator(indicator)), learned()
    if upper is None and indicator not in library.tables:  # the table of all rates failed the test on the past
        why = "no forecast: only shares of 100 %, fixed broadband and mobile subscriptions are forecast"
        return {row.economy: Projection(int(row.year), float(row.value), why) for row in _last(rows).itertuples()}
    return forecast.projections(rows, until, upper, library, indicator)


def _last(rows: pd.DataFrame) -> pd.DataFrame:
    return rows.sort_values("year").drop_duplicates("economy", keep="last")


def upper_of(entry: catalogue.Indicator) -> float | None:
    """Return 100 for a share of 100 %, None for anything else."""
    return 100.0 if catalogue.is_share(entry) and entry.valid == (0, 100) else None


def learned() -> Library:
    """Return what forecasts are learned from: the series in the store, where it has enough, else the shipped library."""
    access.rest_on(_LEARNED)
    return _learned(access.identity())


@lru_cache(maxsize=4)
def _learned(identity: object) -> Library:
    """The library of the data that are at hand under one identity."""
    rows = _dated(_LEARNED)
    long = rows.groupby(["indicator", "economy"]).size().ge(_VALUES).groupby("indicator").sum()
    if long.reindex(list(_LEARNED), fill_value=0).lt(_ECONOMIES).any():
        return shipped()
    until = int(rows["year"].max())
    found = forecast.library(rows[["economy", "indicator", "year", "value"]], until)
    return Library(found.tables, until, "the series at hand")


def when(reached: Reaching, until: int = UNTIL) -> str:
    """Return the year a forecast reaches a level, with its interval: "2031 (95 % interval 2028 to after 2035)"."""
    if reached.low is None:
        return f"after {until}"
    return f"{year(reached, until)} (95 % interval {reached.low} to {reached.high or f'after {until}'})"


def year(reached: Reaching, until: int = UNTIL) -> str:
    """Return the year a forecast reaches a level: "2031", or "after 2035"."""
    return str(reached.year) if reached.year is not None else f"after {until}"


def paces(values: pd.Series, target: float, due: int, entry: catalogue.Indicator, breaks: Sequence[int] = ()) -> str:
    """Return a sentence on the pace a level takes by a year beside the recent pace and its years; empty once it is due.

    No recent pace is told across `breaks`, years in which the series steps.
    """
    last, now = int(values.index[-1]), gained(values)
    if last >= due or target <= values.iloc[-1]:
        return ""
    needed = pace_of((target - float(values.iloc[-1])) / (due - last), entry)
    first = values.index[values.index >= last - WINDOW][0]  # the first year the recent pace rests on
    recent = (
        ""
        if pd.isna(now) or any(year > first for year in breaks)
        else f"; {first} to {last} brought {pace_of(now, entry)} a year"
    )
    return f"Reaching {words.quantity(target, entry)} by {due} takes {needed} a year{recent}."


def pace_of(change: float, entry: catalogue.Indicator) -> str:
    """Return a change a year as a reader reads it."""
    text = words.number(change, 1)
    return f"{text} point{'' if text == '1' else 's'}" if catalogue.is_share(entry) else words.quantity(change, entry)


def how() -> str:
    """Return a sentence on how forecasts are made, what they are learned from, and how they did."""
    library = learned()
    of = "of the World Bank that come with this project" if library is shipped() else "in the store"
    return (
        "A forecast starts from the last value and takes the mean of what all economies did after standing there and of the "
        f"recent pace, slowing; it is learned from series {of}, up to {library.until}. Forecasts of Internet use, "
        "electricity, fixed broadband and mobile subscriptions made like this in 2008 to 2018 were nearer to what came than "
        "straight lines, and their 95 % intervals held 90 to 98 % of it."
    )
