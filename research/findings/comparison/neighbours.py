"""How an economy compares with its neighbours on the map."""

from collections.abc import Iterator, Sequence

import pandas as pd

from research import access, catalogue
from research.charts import Figure, bars
from research.findings.core import Claim, Column, Finding, Table, claim, finding, no_data, v, where
from research.findings.core.latest import (
    all_of,
    comparable,
    compared,
    latest,
    marked,
    measured,
    sources_of,
)
from research.findings.core.tables import ECONOMIES
from research.findings.progress.breaks import with_jump
from research.findings.progress.settled import doubted
from research.metrics.recent import of_its_time
from research.metrics.space.beside import beside

_ALIKE = 0.05  # of the highest value
_FEW = 6  # neighbours that are named in a claim; more are in a note


@finding
def beside_neighbours(economy: str, indicators: Sequence[str]) -> Finding:
    """Compare an economy with those that share its border, or else with the nearest.

    Parameters
    ----------
    economy : any spelling of an economy
    indicators : catalogue ids; the first that can be compared is drawn

    Notes
    -----
    Compared are recent values, at most one year from its own; others are in the table.
    """
    entries = [catalogue.indicator(key) for key in indicators]
    shapes = access.shapes()
    near, border = beside(shapes[shapes["kind"].eq("economy")], economy)
    kind, who = "border" if border else "near", v.Economy(economy)
    inside = {entry.id: _inside(economy, near, entry.id) for entry in entries}
    told = [each for each in entries if _is_compared(economy, inside[each.id], each.id)]
    skipped = tuple(_skipped(who, entry.id, kind) for entry in entries if entry not in told)
    table = _table([economy, *near], [entry.id for entry in entries])
    if not told:
        what = v.Indicator(entries[0].id)
        return no_data(claim(f"neighbours-unknown-{kind}", economy=who, indicator=what), *skipped)
    told.sort(key=lambda entry: _no_news(inside[entry.id]["value"], economy, entry))
    first = told[0]
    headline, *others = (_headline(who, inside[entry.id], entry, kind) for entry in told)
    which = claim(f"neighbours-who-{kind}", economy=who, neighbours=v.Items(map(v.Economy, near)))
    few, unit = len(near) <= _FEW, v.Unit(first.id, long=True)
    absent = [code for code in near if code not in inside[first.id].index]
    return Finding(
        headline,
        claims=(*others, which) if few else tuple(others),
        notes=where(not few, which),
        gaps=(*skipped, *_absent(who, first.id, absent)),
        table=table,
        shows=(claim("chart-of-one", indicator=v.Indicator(first.id), unit=unit),),
        chart=_chart(who, inside[first.id], first, headline),
        drawn_from=sources_of(inside[first.id].index, first.id),
        undrawn=tuple(others),
        weight=0.0 if "-same" in headline.id or "-universal" in headline.id else 1.0,
    )


def _is_compared(iso3: str, inside: pd.DataFrame, key: str) -> bool:
    """Return whether an economy has a value out of doubt, and another to compare it with."""
    return iso3 in inside.index and len(inside) > 1 and iso3 not in doubted(key)


def _no_news(values: pd.Series, iso3: str, entry: catalogue.Indicator) -> bool:
    """Return whether values are so close that bars show nothing, or an economy's is universal."""
    alike = values.max() - values.min() <= _ALIKE * values.abs().max()
    return bool(alike or compared(values, entry)[iso3] == all_of(entry))


def _inside(iso3: str, near: list[str], key: str) -> pd.DataFrame:
    """Return the recent values of an economy and its neighbours of its time, highest first."""
    known = of_its_time(comparable(key, {iso3} | {*near} - doubted(key)), iso3)
    return known.sort_values("value", ascending=False, kind="stable")


def _headline(who: v.Economy, inside: pd.DataFrame, entry: catalogue.Indicator, kind: str) -> Claim:
    """Compare an economy's value with its neighbours: how many have more."""
    alike = compared(inside["value"], entry)
    own, others = alike[who.code], alike.drop(who.code)
    others = others.mask(_too_close(inside["value"], who.code), own)
    row = inside.loc[who.code]
    value = with_jump(measured(row["value"], entry.id, row["year"]), entry.id, who.code)
    has: dict[str, v.Value] = {"economy": who, "indicator": v.Indicator(entry.id), "value": value}
    more, level = int((others > own).sum()), int(others.eq(own).sum())
    universal = own == all_of(entry) and inside["value"].nunique() > 1 and level
    if len(others) == 1:
        relation = "universal" if universal else "more" if more else "same" if level else "less"
        return claim(f"neighbours-one-{relation}", **has, neighbour=v.Economy(str(others.index[0])))
    n = v.Count(len(others))
    if universal:
        return claim(f"neighbours-universal-{kind}", **has, level=v.Count(level), compared=n)
    if level == len(others):
        return claim(f"neighbours-same-{kind}", **has, compared=n)
    if not more and level:
        return claim(f"neighbours-level-{kind}", **has, level=v.Count(level), compared=n)
    if not more:
        return claim(f"neighbours-most-{kind}", **has, compared=n)
    if more == len(others):
        return claim(f"neighbours-all-{kind}", **has, compared=n)
    return claim(f"neighbours-more-{kind}", **has, more=v.Count(more), compared=n)


def _too_close(values: pd.Series, own: str) -> pd.Series:
    """Return whether rounding allows another economy's value to equal this one.

    A whole number may be off by half a unit either way.
    """
    halves = values.map(lambda value: 0.5 if value and float(value).is_integer() else 0.0)
    others = values.drop(own)
    return (others - values[own]).abs() < halves.drop(own) + halves[own]


def _skipped(who: v.Economy, key: str, kind: str) -> Claim:
    """Why an indicator is not compared."""
    if who.code in doubted(key):
        return claim("peers-count-doubt", indicators=v.Items([v.Indicator(key)]))
    if who.code in comparable(key).index:
        return claim(f"neighbours-no-others-{kind}", economy=who, indicator=v.Indicator(key))
    return claim("neighbours-no-value", economy=who, indicator=v.Indicator(key))


def _absent(who: v.Economy, key: str, absent: Sequence[str]) -> Iterator[Claim]:
    """Name the neighbours without a recent value, and those whose value is of another time."""
    known, said = comparable(key, absent).index, {"indicator": v.Indicator(key)}
    if unsure := [v.Economy(code) for code in absent if code in doubted(key)]:
        yield claim("structural-not-compared", economies=v.Items(unsure))
    if without := [v.Economy(code) for code in absent if code not in known]:
        yield claim("neighbours-without", economies=v.Items(without), **said)
    if apart := [v.Economy(code) for code in known if code not in doubted(key)]:
        yield claim("neighbours-apart", economy=who, economies=v.Items(apart), **said)


def _table(codes: list[str], keys: list[str]) -> Table:
    """Return the latest values with their years, and a mark on those that are not recent."""
    frame, columns = pd.DataFrame(index=pd.Index(codes, name="economy")), {}
    for key in keys:
        what, rows = v.Indicator(key), marked(latest(key).reindex(codes))
        frame[key], frame[f"{key} year"] = rows["value"], rows["year"]
        columns[key] = Column(what, "quantity", key)
        columns[f"{key} year"] = Column(claim("column-year-of", indicator=what), "year")
        if rows["mark"].ne("mark-none").any():
            frame[f"{key} mark"] = rows["mark"]
            columns[f"{key} mark"] = Column(claim("column-mark-of", indicator=what), "message")
    return Table(frame, columns, ECONOMIES)


def _chart(
    who: v.Economy, inside: pd.DataFrame, entry: catalogue.Indicator, headline: Claim
) -> Figure:
    what = v.Indicator(entry.id)
    return bars.lines(
        inside["value"].set_axis([*map(v.Economy, inside.index)]),
        labels=[measured(row["value"], entry.id, row["year"]) for _, row in inside.iterrows()],
        unit=v.Unit(entry.id, long=True),
        top=100 if catalogue.is_share(entry) else None,
        focus=who,
        alt=claim("neighbours-chart", economy=who, indicator=what, headline=headline),
    )
