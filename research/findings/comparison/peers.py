"""How an economy compares with the medians of its region and the world."""

import math
from collections.abc import Sequence
from functools import partial

import pandas as pd

from research import catalogue, economies
from research.charts import Figure
from research.findings.comparison.among import among
from research.findings.comparison.by_income import region_and_income
from research.findings.comparison.peers_counted import (
    against,
    apart,
    counted,
    in_doubt,
    is_fit,
    is_judged,
    level,
    one_or_both,
    sides,
)
from research.findings.comparison.with_doubted import with_doubted
from research.findings.core import Claim, Column, Finding, Table, claim, finding, v, where
from research.findings.core.dated import USE
from research.findings.core.gaps import cut, gaps
from research.findings.core.latest import all_of, comparable, first_year, latest, mark, sources_of
from research.findings.core.ranks import ENOUGH
from research.findings.core.tables import INDICATORS, VALUES, YEARS, marks_in
from research.findings.progress.breaks import doubt_mark, is_doubted
from research.findings.progress.settled import settled
from research.metrics.place import UNIVERSAL

_NAMED = 3  # indicators that a heading names


@finding
def beside_peers(economy: str, indicators: Sequence[str], peers: str = "") -> Finding:
    """Compare an economy with its peers and their medians in several indicators.

    Parameters
    ----------
    economy : any spelling of an economy
    indicators : catalogue ids, the one that matters most first; those of one unit one after the
        other
    peers : id of a group to compare with; the economy's region if left out

    Raises
    ------
    InputError : there is no such group

    Notes
    -----
    Medians are unweighted, of the latest values of all members, the economy among them; old ones
    and those in doubt are left out. Of indicators in several units the headline names those in
    which the economy is furthest from the median: five points, five per 100 or a tenth of a price
    at least.
    """
    entries = [*map(catalogue.indicator, indicators)]
    who, groups = v.Economy(economy), [*dict.fromkeys([economies.peers(economy, peers).id, "all"])]
    rows = [_row(economy, entry.id, groups) for entry in entries]
    frame = pd.DataFrame(rows).set_index("indicator")
    known, open_ones = frame[frame["recent"].notna()], _open(frame)
    if known.empty:
        return Finding(_nothing(who, frame), gaps=open_ones, missing=True)
    judged = _of_several(known, groups[0])
    few, fit = _few(known, groups[0]), _fit(known, groups[0])
    headline, *more = [*counted(who, judged, groups[0])] or [_headline(who, known, groups[0])]
    if len(fit) > 1 and judged.empty:
        more = [each for each in in_doubt(economy, known, groups[0]) if each != headline]
    if not peers and USE in fit.index:
        more += region_and_income(economy, fit.loc[USE], groups[0])
    clear = where(len(judged), claim("peers-clear"))
    return Finding(
        headline=headline,
        claims=tuple(more),
        notes=(*clear, *few, *_method(frame), *with_doubted(groups[0], known.index)),
        gaps=open_ones,
        table=_table(frame[frame["value"].notna()], groups),
        shows=where(len(known) > 1, claim("shows-comparison")),
        chart=_chart(economy, known, judged, groups),
        drawn_from=sources_of([economy, *economies.groups()[groups[0]].members], *known.index),
        weight=0 if few or len(judged) else 1,  # of several units: a yardstick of its own
    )


def _method(frame: pd.DataFrame) -> tuple[Claim, ...]:
    """Return which years medians are of, and how enrolment is counted where it is compared."""
    enrolled = frame["value"].filter(like="_enrolment").notna().any()
    years = claim("peers-years", since=v.Year(first_year()))
    return years, *where(enrolled, claim("peers-gross"))


def _chart(
    economy: str, known: pd.DataFrame, judged: pd.DataFrame, groups: Sequence[str]
) -> Figure | None:
    """Return the economy among its peers; None where the headline has all that rows would show."""
    if len(known) < 2 or _is_universal(known[["recent", *groups]]):
        return None
    who, own = v.Economy(economy), groups[0]
    sides = _on_sides(economy, known, judged, own)
    return among(who, known[["recent", own]], _short(who, known, own), sides)


def _nothing(who: v.Economy, frame: pd.DataFrame) -> Claim:
    """Return that no value can be compared, or that none is known."""
    unfit = frame.index[frame["value"].notna()]
    asked = v.Items(map(v.Indicator, unfit if len(unfit) else frame.index), "or")
    return claim("peers-unfit" if len(unfit) else "peers-unknown", economy=who, indicators=asked)


def _open(frame: pd.DataFrame) -> tuple[Claim, ...]:
    """Return which values are too old, and which are not there."""
    old = frame.index[frame["recent"].isna() & frame["value"].notna()]
    named = where(len(old), claim("peers-old", indicators=v.Items(map(v.Indicator, old))))
    return (*named, *gaps(frame.index[frame["value"].isna()].tolist()))


def _is_universal(values: pd.DataFrame) -> bool:
    """Return whether practically everybody has every indicator, in the index, everywhere."""
    tops = [all_of(catalogue.indicator(str(key))) or math.inf for key in values.index]
    return bool((values.min(axis=1) >= pd.Series(tops, values.index) - UNIVERSAL).all())


def _of_several(known: pd.DataFrame, peers: str) -> pd.DataFrame:
    """Return the indicators that are judged one by one: several of them, in several units."""
    fit = _fit(known, peers)
    units = {catalogue.written(str(key)).short_unit for key in fit.index}
    judged = fit.loc[[key for key in fit.index if is_judged(key)]]
    return judged if len(units) > 1 and len(judged) > 1 else judged.head(0)


def _on_sides(iso3: str, known: pd.DataFrame, judged: pd.DataFrame, peers: str) -> list[str | None]:
    """Return on which side of the median the chart says each value is."""
    fit = _fit(known, peers)
    plain = {str(key): apart(row["recent"], row[peers], str(key)) for key, row in fit.iterrows()}
    told = {key: "level" if side == "close" else side for key, side in plain.items()}
    told |= dict.fromkeys(judged.index, "") | sides(iso3, judged, peers)
    return [
        told.get(str(key)) or None if is_fit(iso3, str(key), row[peers]) else None
        for key, row in known.iterrows()
    ]


def _row(iso3: str, key: str, groups: list[str]) -> dict[str, object]:
    """Return an indicator's latest and comparable values, with the peers' medians and numbers."""
    known, own = comparable(key)["value"], latest(key).reindex([iso3]).iloc[0]
    of = {group: settled(key, economies.groups()[group].members) for group in groups}
    years = of["all"]["year"]
    return {
        "indicator": key,
        "value": own["value"],
        "year": None if own["flag"] == "undated" else own["year"],
        "mark": doubt_mark(key, iso3, mark(str(own["flag"]), own["year"]))
        if pd.notna(own["value"])
        else None,
        "recent": known.get(iso3),
        **{group: rows["value"].median() for group, rows in of.items()},
        "years": v.Years(int(years.min()), int(years.max())) if len(years) else None,
        **{f"members, {group}": len(rows) for group, rows in of.items()},
    }


def _headline(who: v.Economy, known: pd.DataFrame, peers: str) -> Claim:
    """Where the economy is in each indicator."""
    known = fit if len(fit := _fit(known, peers)) else known
    sure = _sure(who.code, known, peers)
    if fit.empty or sure.empty:
        return _short(who, known, peers)
    return _sides(who, sure, peers)


def _sides(who: v.Economy, known: pd.DataFrame, peers: str) -> Claim:
    """In what the economy is below the median of its peers, else above it or level with it."""
    group = v.Group(peers)
    on = {
        str(key): level(float(row["recent"]), float(row[peers]), str(key))
        for key, row in known.iterrows()
    }
    sides = {side: [key for key in on if on[key] == side] for side in ("above", "level", "below")}
    if len(known) == 1:
        key, row = str(known.index[0]), known.iloc[0]
        side = next(side for side, keys in sides.items() if keys)
        said = {"economy": who, "indicator": v.Indicator(key), "group": group}
        own = one_or_both(row, key, who.code)
        return claim(f"peers-one-{side}", **said, value=own, median=v.Quantity(row[peers], key))
    called = partial(_called, who.code)
    named = {side: cut(map(called, keys), _NAMED) for side, keys in sides.items() if keys}
    side = next(side for side in ("below", "above", "level") if side in named)
    return claim(f"peers-several-{side}", economy=who, group=group, **{side: named[side]})


def _called(iso3: str, key: str) -> v.Value:
    """Return an indicator for a heading, and whether its value is in doubt."""
    doubted = is_doubted(key, iso3)
    return claim("value-in-doubt", value=v.Indicator(key)) if doubted else v.Indicator(key)


def _short(who: v.Economy, known: pd.DataFrame, peers: str) -> Claim:
    """Compare all indicators with the median of the peers alone; without one, list them."""
    fit = _fit(_sure(who.code, known, peers), peers)
    if fit.empty and (doubts := in_doubt(who.code, _fit(known, peers), peers)):
        return doubts[0]
    if fit.empty:
        values = _values(known["recent"])
        return claim("peers-alone", economy=who, group=v.Group(peers), values=values)
    return claim("peers-short", group=v.Group(peers), values=against(who.code, fit, peers))


def _sure(iso3: str, known: pd.DataFrame, peers: str) -> pd.DataFrame:
    """Return the indicators whose value is fit for a comparison with the median of the peers."""
    return known[[is_fit(iso3, str(key), float(row[peers])) for key, row in known.iterrows()]]


def _fit(known: pd.DataFrame, peers: str) -> pd.DataFrame:
    """Return the indicators of which half of the peers have a value, so that a median says much."""
    return known[known[f"members, {peers}"] >= ENOUGH * len(economies.groups()[peers].members)]


def _few(known: pd.DataFrame, peers: str) -> tuple[Claim, ...]:
    """Name the indicators whose median rests on fewer than half of the peers."""
    members = len(economies.groups()[peers].members)
    counts = [
        claim(
            "peers-few-in", indicator=v.Indicator(str(key)), known=v.Count(number),
            members=v.Count(members),
        )
        for key, number in known[f"members, {peers}"].items()
        if number < ENOUGH * members
    ]  # fmt: skip
    return where(counts, claim("peers-few", group=v.Group(peers), counts=v.Items(counts)))


def _values(known: pd.Series) -> v.Items:
    """Return values, each with its indicator, for a list."""
    return v.Items(
        claim("peers-median-of", indicator=v.Indicator(str(key)), value=v.Quantity(value, str(key)))
        for key, value in known.items()
    )


def _table(frame: pd.DataFrame, groups: list[str]) -> Table:
    """Return the table; values that are old, suspect or undated carry a mark."""
    columns = {"value": VALUES, "year": YEARS}
    for group in groups:
        columns[group] = Column(claim("peers-column-median", group=v.Group(group)), "own")
    columns["years"] = Column(claim("peers-column-years"), "text")
    columns |= marks_in(frame)
    return Table(frame.drop(columns="recent").astype({"year": float}), columns, INDICATORS)
