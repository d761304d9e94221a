"""Exploration: any indicators, economies and years in one figure, and a comparison of peers."""

from collections.abc import Iterable

import pandas as pd
import plotly.graph_objects as go

from research import access, catalogue, economies
from research.charts import explorer
from research.errors import InputError
from research.findings.audits.sources import CORE
from research.findings.core.latest import marked
from research.findings.core.registry import finding
from research.findings.core.tables import marked_columns
from research.messages.values import (
    Count,
    Economy,
    Group,
    Indicator,
    Items,
    Unit,
    Value,
    Year,
    claim,
)
from research.metrics import recent
from research.report.finding import Finding
from research.report.slots import shown
from research.report.table import Column, Table

_MOST = 60  # lines a figure can hold


def explore(
    indicators: str | Iterable[str] = CORE,
    among: str | Iterable[str] = "itu:asia-pacific",
    years: int | Iterable[int] | None = None,
) -> go.Figure:
    """Return a figure with selectors for indicator, economy and years, for JupyterLab and HTML.

    Parameters
    ----------
    indicators : catalogue ids
    among : economies in any spelling, or groups; at most 60 economies
    years : a year, or years; None for all

    Raises
    ------
    InputError : a name is not known, there are more than 60 economies, or none of the values asked
        for is known

    Examples
    --------
    >>> figure = explore(["internet_users", "mobile_per_100"], ["THA", "VNM"])
    >>> [trace.name for trace in figure.data]
    ['Thailand', 'Viet Nam']
    """
    wide = access.load(indicators, among, years).dropna(axis="columns", how="all")
    known = wide.index.get_level_values("economy").unique() if wide.shape[1] else []
    if not len(known):
        raise InputError(
            "none of the values asked for is known; `research data show` says what there is, fetch "
            "the rest"
        )
    if len(known) > _MOST:
        raise InputError(
            f"{len(known)} economies are more than one figure can show; name a group of at most "
            f"{_MOST}"
        )
    titles = {str(key): _title(catalogue.indicator(str(key))) for key in wide.columns}
    names = {str(code): Economy(str(code)) for code in known}
    alt = claim(
        "explorer-chart",
        indicators=Items(tuple(titles.values())),
        economies=Items(tuple(names.values())),
    )
    return shown(explorer.explorer(wide, titles=titles, names=names, alt=alt))


def _title(entry: catalogue.Indicator) -> Value:
    """Return the title of an indicator, with its unit where the title lacks it."""
    if entry.unit in entry.title:
        return Indicator(entry.id)
    return claim(
        "explorer-indicator", indicator=Indicator(entry.id), unit=Unit(entry.id, long=True)
    )


@finding
def at_a_glance(economy: str, peers: str = "", year: int | None = None) -> Finding:
    """Compare the core indicators of an economy with the medians of chosen peers in a year.

    Parameters
    ----------
    economy : any spelling of an economy
    peers : a group id; the economy's region if left out
    year : the latest values up to this year; None for the latest there are

    Raises
    ------
    InputError : there is no such economy or group

    Notes
    -----
    How old values are is counted from `year`, or the reference year where that is earlier; medians
    are of those that are not.
    """
    iso3 = economies.resolve(economy)
    group = economies.peers(iso3, peers)
    rows = {key: row for key in CORE if (row := _beside(iso3, key, group, year))}
    about: dict[str, Value] = {
        "economy": Economy(iso3),
        "known": Count(len(rows)),
        "all": Count(len(CORE)),
    }
    headline = (
        claim("glance", **about)
        if year is None
        else claim("glance-until", year=Year(year), **about)
    )
    if not rows:
        return Finding(headline, missing=True)
    frame = marked(pd.DataFrame.from_dict(rows, orient="index")).drop(columns="flag")
    columns = {
        **marked_columns(),
        "median": Column(claim("glance-median", group=Group(group.id)), "own"),
        "members": Column(claim("column-economies"), "count"),
    }
    return Finding(
        headline,
        table=Table(frame, columns, Column(claim("column-indicator"), "indicator"), open=True),
    )


def _beside(
    iso3: str, key: str, group: economies.Group, year: int | None
) -> dict[str, object] | None:
    latest = access.latest(key, suspects=True, until=year)
    if iso3 not in latest.index:
        return None
    now = access.reference_year()
    usable = access.latest(key, until=year)
    others = recent.recent(
        usable[usable.index.isin(group.members)], now if year is None else min(year, now)
    )["value"]
    own = latest.loc[iso3, ["value", "year", "flag"]].to_dict()
    return {**own, "median": float(others.median()), "members": len(others)}
