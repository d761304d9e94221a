"""A map of the region an economy belongs to."""

from collections.abc import Iterable, Sequence
from functools import partial

import pandas as pd
import plotly.graph_objects as go

from research import access, catalogue, economies
from research.charts import map as maps
from research.findings.core import Claim, Column, Finding, Table, claim, finding, no_data, v, where
from research.findings.core.gaps import cut
from research.findings.core.latest import comparable, is_current, latest, mark, sources_of
from research.findings.core.ranks import of_a_time
from research.findings.core.tables import ECONOMIES, MARKS, value_columns
from research.findings.progress.breaks import doubt_mark
from research.findings.progress.settled import settled


@finding
def region_map(economy: str, indicator: str, peers: str = "") -> Finding:
    """Return a map of the economy's peers in one indicator, and how many are above it.

    Parameters
    ----------
    economy : any spelling of an economy
    indicator : a catalogue id
    peers : id of a group the economy is in; its region if left out or if it is not
    """
    entry = catalogue.indicator(indicator)
    group = economies.own_peers(economy, peers)
    values, known = comparable(indicator), latest(indicator)
    members = comparable(indicator, group.members)
    about: dict[str, v.Value] = {"indicator": v.Indicator(entry.id), "group": v.Group(group.id)}
    if members.empty:
        return no_data(claim("region-unknown", **about))
    year = members["year"].get(economy)
    counted = settled(indicator) if year is None else of_a_time(indicator, int(year))
    counted = counted[counted.index.isin(members.index)]
    if economy not in counted.index:  # no rank, no section: the key figures say why
        return no_data(claim("region-without", economy=v.Economy(economy), **about))
    headline = _headline(economy, counted, about)
    above = members.index[members["value"] > counted.at[economy, "value"]].difference(counted.index)
    alt = claim("region-chart", group=v.Group(group.id), headline=headline)
    for every in (members, values):  # each is shown by the value that counts
        every.loc[counted.index, ["value", "year"]] = counted[["value", "year"]]
    old = known.index[known.index.isin(group.members)].difference(members.index)
    lacking = [code for code in group.members if code not in known.index]
    return Finding(
        headline,
        claims=where(len(above), claim("region-above", economies=_cut(above))),
        notes=(
            *where(len(old), claim("region-old", economies=_cut(old))),
            *where(lacking, claim("region-missing", economies=_cut(lacking))),
        ),
        table=_table(economy, entry.id, members, counted.index),
        chart=value_map(entry, values, group.members, alt, economy, counted.index),
        drawn_from=sources_of(members.index, entry.id),
        weight=0,  # a rank the key figures have
    )


def _table(iso3: str, key: str, members: pd.DataFrame, counted: pd.Index) -> Table:
    """Return the values of a region, highest first; those that are not counted come last, apart."""
    plain = map(mark, members["flag"], members["year"])
    marks = [*map(partial(doubt_mark, key), members.index, plain)]
    columns = value_columns(key) | ({"mark": MARKS} if {*marks} - {"mark-none"} else {})
    rows = members.assign(mark=marks, counts=members.index.isin(counted))
    rows = rows.sort_values(["counts", "value"], ascending=False, kind="stable")
    if rows["counts"].all():
        return Table(rows[[*columns]], columns, ECONOMIES)
    heads = {True: claim("region-counted"), False: claim("region-apart", economy=v.Economy(iso3))}
    columns["part"] = Column(claim("region-column-part"), "text")
    rows["part"] = [heads[bool(each)] for each in rows["counts"]]
    return Table(rows[[*columns]], columns, ECONOMIES, parted_by="part")


def value_map(
    entry: catalogue.Indicator,
    values: pd.DataFrame,
    members: Sequence[str],
    alt: Claim,
    focus: str | None = None,
    ranked: pd.Index | None = None,
) -> go.Figure:
    """Return a map of an indicator, each value with its year.

    Parameters
    ----------
    values : index economy; columns value and year, and mark where those in doubt are to be
        hatched; the ends it names are of current ones
    members : economies that are shown; `focus` is the one that is outlined
    ranked : those it is ranked among: others are not compared, and shares have classes of higher
        and lower than it
    """
    texts = [
        claim("region-value", value=v.Quantity(value, entry.id), year=v.Year(year))
        for value, year in zip(values["value"], values["year"], strict=True)
    ]
    labels = [
        v.Quantity(value, entry.id) if is_current(year) or code == focus else None
        for code, value, year in values[["value", "year"]].itertuples()
    ]
    frame = values.assign(text=texts, label=pd.Series(labels, values.index, dtype=object))
    if "mark" in values:
        frame["doubt"] = values["mark"].ne("mark-none")
    if ranked is not None:
        frame["value"] = frame["value"].where(frame.index.isin(ranked))
    return maps.choropleth(
        access.shapes(),
        frame,
        members=list(members),
        focus=focus,
        bounds=entry.id,
        legend=v.Unit(entry.id, long=True),
        alt=alt,
        related=ranked is not None and entry.short_unit == "%",
    )


def _headline(iso3: str, rows: pd.DataFrame, about: dict[str, v.Value]) -> Claim:
    who, others = v.Economy(iso3), v.Count(len(rows) - 1)
    if not others.value:
        return claim("region-alone", economy=who, **about)
    higher = int((rows["value"] > rows.at[iso3, "value"]).sum())
    if higher in (0, others.value):
        said = {"economy": who, "others": others, **about}
        return claim("region-lowest" if higher else "region-highest", **said)
    return claim("region-higher", economy=who, higher=v.Count(higher), others=others, **about)


def _cut(codes: Iterable[str]) -> v.Value:
    return cut(map(v.Economy, codes))
