"""The one forecast of an economy and an indicator, which every section, table and list reads."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from math import nan

import pandas as pd

from research import access, catalogue, frame
from research.findings.core import Claim, Column, claim, v, where
from research.findings.core.latest import comparable
from research.messages.formats import half_up
from research.metrics import forecast
from research.metrics.change import Change, change, still
from research.metrics.filled import RECORDED, filled, measured, runs
from research.metrics.forecast import Library, Projection, Reaching
from research.metrics.forecast.shipped import shipped
from research.metrics.gain import RECENT
from research.metrics.observed import observed

_STILL = 1e-9  # of a change: less is none
_WHOLE = 99.0  # %: from here on next to nothing is left to rise
_DIGITS = 3  # at most, of a forecast just short of its target
AGENDA = 2030  # targets are due by then where nothing else is asked
UNTIL = 2035  # the last year forecast
LEARNED = ("internet_users", "electricity_access", "fixed_broadband_per_100", "mobile_per_100")
_VALUES, _ECONOMIES = 10, 100  # values a series has, and series an indicator, to be learned from


@access.shared
def yearly(indicator: str, economy: str) -> pd.Series:
    """Return the yearly values of an economy, index year; those of unknown year left out."""
    held = _by_year(indicator)
    years, values = (held.rows[name].array[held.span(economy)] for name in ("year", "value"))
    return pd.Series(values, pd.Index(years, name="year"), name="value")


@access.shared
def _by_year(indicator: str) -> frame.ByEconomy:
    return frame.ByEconomy(_dated(indicator)[["economy", "year", "value"]])


def _dated(indicators: str | Sequence[str]) -> pd.DataFrame:
    """Return the usable values with a known year."""
    rows = access.usable(indicators)
    return rows[rows["flag"].ne("undated")]


def change_of(values: pd.Series, breaks: Sequence[int] = ()) -> Change | None:
    """Return the change over five years between values that were measured, with no break within."""
    return change(measured(values, RECORDED), breaks)


def stopped(indicator: str, economy: str) -> int | None:
    """Return since when a share has not gone on as in the five years before; None where it has."""
    values = yearly(indicator, economy)
    moved = change_of(values)
    if moved is None or upper_of(catalogue.indicator(indicator)) is None:
        return None
    return still(values, moved) if values.iloc[-1] < _WHOLE else None


def paced(values: pd.Series, sure: pd.DataFrame, economy: str) -> pd.Series:
    """Return the values a pace is of: those measured, and since years were filled in lately."""
    known, years = measured(values, RECORDED), sure.loc[sure["economy"].eq(economy), "year"]
    if (run := filled(values, RECORDED)) and filled_lately(values):
        known = known.loc[run.last :]
    return known[known.index.isin(years)] if len(years) else known


@access.shared
def sure(indicator: str) -> pd.DataFrame:
    """Return the rows of an indicator that paces and forecasts are of."""
    return observed(_dated(indicator))


def filled_lately(values: pd.Series, within: int = RECENT) -> bool:
    """Return whether years were filled in up to a few before the last; within 0, up to it."""
    run = filled(values, RECORDED)
    return run is not None and run.last >= values.index[-1] - within


def filled_in(values: pd.Series, told: Mapping[str, v.Value]) -> tuple[Claim, ...]:
    """Say in which years a series (index year) grows too evenly to have been measured."""
    years = v.Items(v.Years(run.first, run.last) for run in runs(values, RECORDED))
    return where(years.values, claim("filled-in", **told, years=years))


def forecast_of(indicator: str, economy: str, until: int = UNTIL) -> Projection:
    """Return the forecast of an economy, without a path where its series is too short or too old.

    Parameters
    ----------
    indicator : a catalogue id, a share of 100 % or a rate per 100
    economy : alpha-3 code
    until : the last year of the path
    """
    return _forecasts(indicator, until).get(economy, Projection(None, nan))


def forecasts_of(indicator: str, economies: Sequence[str]) -> dict[str, Projection]:
    """Return `forecast_of` for each of several economies (alpha-3 codes) that have values."""
    return {code: of for code, of in _forecasts(indicator, UNTIL).items() if code in economies}


@access.shared
def _forecasts(indicator: str, until: int) -> dict[str, Projection]:
    """Return the forecasts of all economies, which take little longer at once than one."""
    rows, kept = _dated(indicator), sure(indicator)
    old = ~rows["economy"].isin(comparable(indicator).index)
    found = projected(rows[~old], indicator, until)
    paths = projected(kept[kept["economy"].isin(found)], indicator, until)
    paths = {code: replace(path, breaks=found[code].breaks) for code, path in paths.items()}
    return found | paths | _without(rows[old])


def projected(rows: pd.DataFrame, indicator: str, until: int = UNTIL) -> dict[str, Projection]:
    """Return the forecasts of an indicator's series, by economy; of one not tested the breaks."""
    upper, tested = upper_of(catalogue.indicator(indicator)), indicator in LEARNED
    if upper is None and not tested:
        return _without(rows)
    found = forecast.projections(rows, until, upper, learned(), indicator)
    bare = {code: Projection(of.last, of.value, of.breaks) for code, of in found.items()}
    return found if tested else bare


def _without(rows: pd.DataFrame) -> dict[str, Projection]:
    last = rows.sort_values("year").drop_duplicates("economy", keep="last").itertuples()
    return {str(row.economy): Projection(int(row.year), float(row.value)) for row in last}


def upper_of(entry: catalogue.Indicator) -> float | None:
    """Return 100 for a share of 100 %, None for anything else."""
    return 100.0 if catalogue.is_share(entry) and entry.valid == (0, 100) else None


@access.shared
def learned() -> Library:
    """Return the library forecasts learn from: stored series if enough, else the shipped one."""
    rows = _dated(LEARNED)
    long = rows.groupby(["indicator", "economy"]).size().ge(_VALUES).groupby("indicator").sum()
    if long.reindex(list(LEARNED), fill_value=0).lt(_ECONOMIES).any():
        return shipped()
    until = int(rows["year"].max())
    found = forecast.library(rows[["economy", "indicator", "year", "value"]], until)
    return Library(found.tables, until)


def ahead(
    path: Projection, entry: catalogue.Indicator, level: float | None
) -> tuple[v.Quantity, v.Range] | None:
    """Return the forecast of the year targets are due, and its interval; None without one.

    A forecast that rounding would lift to the `level` it falls short of has more digits.
    """
    if AGENDA not in path.path.index[1:]:
        return None
    digits = 0 if upper_of(entry) is not None else 1
    central = float(path.path.loc[AGENDA, "value"])
    while level is not None and central < level <= round(central, digits) and digits < _DIGITS:
        digits += 1
    value, low, high = (
        v.Quantity(float(path.path.loc[AGENDA, name]), entry.id, digits)
        for name in ("value", "low", "high")
    )
    return value, v.Range(low, high)


def when(reached: Reaching, until: int = UNTIL, now: int | None = None) -> Claim | None:
    """Return the year a forecast reaches a level, with its interval; None where it does not.

    Alone where the interval begins in a year before `now`, which has passed.
    """
    if reached.low is None or reached.year is None:
        return None
    low, year = v.Year(reached.low), v.Year(reached.year)
    if now is not None and reached.low < now:
        return claim("forecast-year-central", year=year)
    if reached.high is None:
        return claim("forecast-year-open", year=year, low=low, until=v.Year(until))
    return claim("forecast-year", year=year, years=v.Range(low, v.Year(reached.high)))


def columns(reached: Reaching | None) -> dict[str, object]:
    """Return when and how likely a level is reached: year, low, high, chance, probability."""
    if reached is None:
        return {"reached": nan, "soonest": nan, "latest": nan, "chance": None, "probability": nan}
    chance = claim(f"outlook-{reached.chance}").id if reached.chance else None
    return {
        "reached": reached.year or nan, "soonest": reached.low or nan,
        "latest": reached.high or nan, "chance": chance,
        "probability": round(100 * reached.probability, 0),
    }  # fmt: skip


def headed(due: v.Value) -> dict[str, Column]:
    """Return what the columns of `columns` hold; `due` is when a level is due."""
    return {
        "reached": Column(claim("forecast-column-reached", until=v.Year(UNTIL)), "year"),
        "soonest": Column(claim("forecast-column-soonest"), "year"),
        "latest": Column(claim("forecast-column-latest"), "year"),
        "chance": Column(claim("forecast-column-chance", due=due), "message"),
        "probability": Column(claim("forecast-column-probability", due=due), "percent", decimals=0),
    }


def moved(change: float, size: v.Value) -> Claim:
    """Return a change as a rise or a fall; `size` is it without a sign."""
    if abs(change) < _STILL:
        return claim("change-of-nothing")
    return claim("change-rise" if change > 0 else "change-fall", change=size)


def points(change: float, decimals: int = 1) -> Claim:
    """Return a change in percentage points."""
    printed = float(half_up(change, max(decimals, 1)))  # as in tables
    size = float(half_up(printed, decimals))
    return claim("percentage-points", value=v.Number(size or change, decimals))


def how() -> tuple[Claim, ...]:
    """Explain how forecasts are made, trained and tested, and what "likely" means."""
    library = learned()
    source = "shipped" if library is shipped() else "store"
    trained = claim(f"forecast-how-{source}", until=v.Year(library.until))
    return trained, claim("forecast-how-likely")
