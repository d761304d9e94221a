"""Looking around: any indicators, economies and years in one figure, and one economy beside chosen peers in a chosen year."""

from collections.abc import Iterable

import pandas as pd
import plotly.graph_objects as go

from research import access, catalogue, economies, words
from research.charts import explorer
from research.errors import InputError
from research.findings.finding import Finding
from research.findings.index_case import where
from research.findings.latest import when
from research.findings.registry import finding
from research.findings.sources import CORE
from research.metrics import recent

_MOST = 60  # lines a figure can hold


def explore(
    indicators: str | Iterable[str] = CORE,
    among: str | Iterable[str] = "itu:asia-pacific",
    years: int | Iterable[int] | None = None,
) -> go.Figure:
    """Return a figure with selectors for the indicator, the economy and the years; it works in JupyterLab and as HTML.

    Parameters
    ----------
    indicators : catalogue ids
    among : economies in any spelling, or groups; at most 60 economies
    years : a year, or years; None for all

    Raises
    ------
    InputError : a name is not known, there are more than 60 economies, or none of the values asked for is known

    Examples
    --------
    >>> figure = explore(["internet_users", "mobile_per_100"], ["THA", "VNM"])
    >>> [trace.name for trace in figure.data]
    ['Thailand', 'Viet Nam']
    """
    wide = access.load(indicators, among, years).dropna(axis="columns", how="all")
    known = wide.index.get_level_values("economy").unique() if wide.shape[1] else []
    if not len(known):
        raise InputError("none of the values asked for is known; `research data show` says what there is, fetch the rest")
    if len(known) > _MOST:
        raise InputError(f"{len(known)} economies are more than one figure can show; name a group of at most {_MOST}")
    entries = [catalogue.indicator(key) for key in wide.columns]
    titles = {entry.id: entry.title if entry.unit in entry.title else f"{entry.title}, {entry.unit}" for entry in entries}
    names = {str(code): economies.name(str(code)) for code in known}
    return explorer.explorer(
        wide, titles=titles, names=names, alt=f"{words.listing(list(titles.values()))}: {words.listing(list(names.values()))}."
    )


@finding
def at_a_glance(economy: str, peers: str = "", year: int | None = None) -> Finding:
    """Return the core indicators of an economy beside the medians of chosen peers, as they were known of a year.

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
    How old values are is counted from `year`, or the reference year where that is earlier; medians are of those that are not.
    """
    iso3 = economies.resolve(economy)
    group = economies.groups()[_group(iso3, peers)]
    rows = {entry.title: row for entry in map(catalogue.indicator, CORE) if (row := _beside(iso3, entry, group, year))}
    name = economies.called(iso3)
    until = "" if year is None else f" up to {year}"
    if not rows:
        return Finding(f"None of the core indicators is known for {name}{until}.", missing=True)
    return Finding(
        title=f"{len(rows)} of {len(CORE)} core indicators of {name}{until}, beside the median of {where(group)}.",
        df=pd.DataFrame.from_dict(rows, orient="index").rename_axis("Indicator"),
        open_table=True,
    )


def _group(iso3: str, peers: str) -> str:
    if not peers:
        return economies.peers(iso3).id
    economies.group(peers)  # raises for an unknown group
    return peers.strip().casefold()


def _beside(iso3: str, entry: catalogue.Indicator, group: economies.Group, year: int | None) -> dict[str, str] | None:
    latest = access.latest(entry.id, suspects=True, until=year)
    if iso3 not in latest.index:
        return None
    own, now = latest.loc[iso3], access.reference_year()
    usable = access.latest(entry.id, until=year)
    others = recent.recent(usable[usable.index.isin(group.members)], now if year is None else min(year, now))["value"]
    median = words.quantity(float(others.median()), entry) if len(others) else words.NO_DATA
    return {
        "Value": words.quantity(float(own["value"]), entry),
        "Year": when(int(own["year"]), str(own["flag"])),
        f"Median, {group.title}": f"{median} of {len(others)}",
    }
