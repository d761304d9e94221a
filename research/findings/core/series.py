"""The scale an indicator is modelled on, and economies whose newest values are in doubt."""

from collections.abc import Iterable

import pandas as pd

from research import access, catalogue
from research.findings.core.dated import USE, dated
from research.findings.core.latest import first_year, of_one_time
from research.messages.values import Claim, Quantity, Value, Year, Years, claim, where
from research.metrics.filled import RECORDED, STEPS, measured
from research.metrics.peers import Scale, stepped

HOMES, MORE = "households_internet", 1.1  # times the people online: homes that may show more
_BEFORE = 5  # years before the first recent one
_RUN, _SAME = 4, 1e-3  # values in a row with one count, give or take a thousandth


def scale_of(entry: catalogue.Indicator) -> Scale:
    """Return the scale an indicator is modelled on: odds for shares of 100, else ratios."""
    if (
        entry.valid[0] == 0
        and entry.valid[1] <= 100
        and catalogue.written(entry.id).short_unit in ("%", "% of GDP", "per 100")
    ):
        return "share"
    return "log" if entry.valid[0] >= 0 else "level"


@access.shared
def surveyed(indicator: str) -> pd.Series:
    """Return `dated` without years that are filled in between values that were measured."""
    values = dated(indicator).sort_index()
    long = values.groupby("economy").transform("size") > STEPS
    own = {code: of.droplevel(0) for code, of in values[long].groupby("economy")}
    left = ((code, of.index.difference(measured(of, RECORDED).index)) for code, of in own.items())
    filled = [(code, year) for code, years in left for year in years]
    return values.drop(filled)


@access.shared
def filled_in(indicator: str) -> pd.Series:
    """Return the values of `dated` that are filled in between values that were measured."""
    values = dated(indicator)
    return values[~values.index.isin(surveyed(indicator).index)]


def carried(iso3: str, indicator: str, ends: Iterable[float]) -> Years | None:
    """Return the years in which a count per 100 people is carried on, if it is in one of some.

    The count is then the same four times in a row, and the people alone change the rate.
    """
    rates, people = (dated(key) for key in (indicator, "population"))
    of_people = catalogue.written(indicator).short_unit == "per 100"
    if not of_people or iso3 not in rates or iso3 not in people:
        return None
    counts = (rates[iso3] * people[iso3]).dropna().sort_index()
    runs = (counts.iloc[at : at + _RUN] for at in range(len(counts) - _RUN + 1))
    years = [each for run in runs if run.max() <= (1 + _SAME) * run.min() for each in run.index]
    return Years(min(years), max(years)) if {*ends} & {*years} else None


def repeated(last: int | None, until: int | None, of: Value) -> tuple[Claim, ...]:
    """Say that the last value of a series may be that of the year before, to which a pace is."""
    said: dict[str, Value] = {"series": of, "before": Year(until or 0), "from": Year(last or 0)}
    return where(until not in (None, last), claim("answer-pace-still", **said))


@access.shared
def unsure(indicator: str) -> frozenset[str]:
    """Return economies whose share jumped across recent years without values.

    They are not used to compare others with.
    """
    if scale_of(catalogue.indicator(indicator)) != "share":
        return frozenset()
    step = stepped(dated(indicator))
    return frozenset(step[step >= first_year() - _BEFORE].index)


def by_homes(iso3: str) -> dict[str, Value]:
    """Return Internet use with newer homes that exceed it by over a tenth; nothing if none do."""
    known = of_one_time(iso3, USE, HOMES)
    if not {USE, HOMES} <= {*known.index}:
        return {}
    users, homes = (known.loc[key] for key in (USE, HOMES))
    if homes["year"] <= users["year"] or homes["value"] <= MORE * users["value"]:
        return {}
    ends = {"users": Quantity(users["value"], USE), "homes": Quantity(homes["value"], HOMES)}
    return {**ends, "year": Year(homes["year"])}
