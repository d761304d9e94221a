"""How an economy compares with the medians of its region, its income group and the world."""

import math
from collections.abc import Iterator, Sequence

import pandas as pd

from research import catalogue, economies
from research.findings.comparison.among import among
from research.findings.comparison.priced import is_price, too_dear
from research.findings.core import Claim, Column, Finding, Table, claim, finding, v, where
from research.findings.core.beside import beside
from research.findings.core.counted import ENOUGH
from research.findings.core.gaps import gaps
from research.findings.core.latest import all_of, latest, mark, measured, side_of
from research.findings.core.tables import INDICATORS, MARKS, VALUES, YEARS
from research.findings.progress.breaks import with_jump
from research.metrics.place import UNIVERSAL

_NAMED = 3  # indicators a sentence has the values of
_SEVERAL = ("mobile_per_100",)  # people hold several SIM cards: more is not plainly better


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
    Medians are unweighted, of the latest values, old ones left out. Of indicators in several units
    the headline counts in how many the economy does better.
    """
    entries = [*map(catalogue.indicator, indicators)]
    who, groups = v.Economy(economy), _groups(economy, peers)
    rows = [_row(economy, entry.id, groups) for entry in entries]
    frame = pd.DataFrame(rows).set_index("indicator")
    known = frame[frame["recent"].notna()]
    open_ones, table = _open(frame), _table(frame[frame["value"].notna()], groups)
    if known.empty:
        asked = v.Items(map(v.Indicator, frame.index), "or")
        headline = claim("peers-unknown", economy=who, indicators=asked)
        shown = table if frame["value"].notna().any() else None
        return Finding(headline, gaps=open_ones, table=shown, missing=shown is None)
    headline, *more = _compared(who, known, groups[0])
    few, fit = _few(known, groups[0]), _fit(known, groups[0])
    short, everywhere = _short(who, known, groups[0]), _is_universal(known[["recent", *groups]])
    sides = [
        _better(row["recent"], row[groups[0]], str(key)) if key in fit.index else None
        for key, row in known.iterrows()
    ]
    several = len(fit) > 1 and not more and headline.id != "peers-dear"
    return Finding(
        headline=headline,
        claims=(short,) if several else (*more,),
        notes=(*few, *(_elsewhere(known, group) for group in groups[1:])),
        gaps=open_ones,
        table=table,
        chart=None if everywhere else among(who, known[["recent", groups[0]]], short, sides),
        weight=0
        if few or headline.id.startswith("peers-count")
        else 1,  # of several units, a count
    )


def _open(frame: pd.DataFrame) -> tuple[Claim, ...]:
    """Return which values are too old, and which are not there."""
    old = frame.index[frame["recent"].isna() & frame["value"].notna()]
    named = claim("peers-old", indicators=v.Items(map(v.Indicator, old)))
    return (*where(len(old), named), *gaps(frame.index[frame["value"].isna()].tolist()))


def _is_universal(values: pd.DataFrame) -> bool:
    """Return whether practically everybody has every indicator, in the index, everywhere."""
    tops = [all_of(catalogue.indicator(str(key))) or math.inf for key in values.index]
    return bool((values.min(axis=1) >= pd.Series(tops, values.index) - UNIVERSAL).all())


def _compared(who: v.Economy, known: pd.DataFrame, peers: str) -> list[Claim]:
    """Return the headline, and what indicators in several units say apart from each other."""
    known = fit if len(fit := _fit(known, peers)) else known
    units = {catalogue.written(str(key)).short_unit for key in known.index}
    judged = known[[*map(_is_judged, known.index)]]
    if fit.empty or len(units) == 1 or len(judged) < 2:
        return [_headline(who, known, peers)]
    prices = known.loc[[*map(is_price, map(str, known.index))], "recent"]
    aside = v.Items(v.Indicator(str(key)) for key in known.index.difference(judged.index))
    out = where(aside.values, claim("peers-not-counted", indicators=aside))
    return [*_counted(who, judged, peers), *filter(None, [too_dear(who, prices)]), *out]


def _counted(who: v.Economy, judged: pd.DataFrame, peers: str) -> Iterator[Claim]:
    """Yield in how many indicators the economy does better than the median, and in which not."""
    side = [_better(row["recent"], row[peers], str(key)) for key, row in judged.iterrows()]
    on = {name: judged[[each == name for each in side]] for name in ("better", "level", "worse")}
    said = {"economy": who, "group": v.Group(peers), "judged": v.Count(len(judged))}
    if better := len(on["better"]):
        yield claim("peers-count", **said, better=v.Count(better))
    else:
        yield claim("peers-count-none", **said)
    if len(on["worse"]):
        many = len(on["worse"]) > _NAMED
        of = v.Items(map(v.Indicator, on["worse"].index))
        yield claim("peers-count-worse", worse=of if many else _against(on["worse"], peers))
    if len(on["level"]):
        yield claim("peers-count-level", level=v.Items(map(v.Indicator, on["level"].index)))


def _better(own: float, median: float, key: str) -> str:
    """Return "better", "level" or "worse", of prices less is better; else "higher" or "lower"."""
    entry = catalogue.indicator(key)
    side = side_of(own, median, entry)
    if side != "level" and not _is_judged(key):
        return "higher" if side == "above" else "lower"
    good = "below" if entry.direction == "down" else "above"
    return side if side == "level" else "better" if side == good else "worse"


def _is_judged(key: object) -> bool:
    """Return whether one direction of an indicator is plainly better."""
    return catalogue.indicator(str(key)).direction != "neutral" and key not in _SEVERAL


def _groups(iso3: str, peers: str) -> list[str]:
    """Return the ids of the groups it is compared with: peers, income group and world."""
    income = economies.income_group(iso3)
    ids = [economies.peers(iso3, peers).id, *([income.id] if income else []), "all"]
    return list(dict.fromkeys(ids))


def _row(iso3: str, key: str, groups: list[str]) -> dict[str, object]:
    """Return an indicator's latest and comparable values, with the peers' medians and numbers."""
    known, own = beside(iso3, key, groups[0])["value"], latest(key).reindex([iso3]).iloc[0]
    of_groups = {group: economies.groups()[group].members for group in groups}
    members = {group: known[known.index.isin(of)] for group, of in of_groups.items()}
    return {
        "indicator": key,
        "value": own["value"],
        "year": None if own["flag"] == "undated" else own["year"],
        "mark": mark(str(own["flag"]), own["year"]) if pd.notna(own["value"]) else None,
        "recent": known.get(iso3),
        **{group: of.median() for group, of in members.items()},
        **{f"members, {group}": len(of) for group, of in members.items()},
    }


def _headline(who: v.Economy, known: pd.DataFrame, peers: str) -> Claim:
    """Where the economy is in each indicator."""
    known = fit if len(fit := _fit(known, peers)) else known
    if fit.empty:
        return _short(who, known, peers)
    dear = too_dear(who, known["recent"]) if len(known) > 1 else None
    return dear or _sides(who, known, peers)


def _sides(who: v.Economy, known: pd.DataFrame, peers: str) -> Claim:
    """In what the economy is above, level with and below the median of its peers."""
    group = v.Group(peers)
    on = {
        str(key): side_of(row["recent"], row[peers], catalogue.indicator(str(key)))
        for key, row in known.iterrows()
    }
    sides = {side: [key for key in on if on[key] == side] for side in ("above", "level", "below")}
    if len(known) == 1:
        key, row = str(known.index[0]), known.iloc[0]
        side = next(side for side, keys in sides.items() if keys)
        said = {"economy": who, "indicator": v.Indicator(key), "group": group}
        own = with_jump(measured(row["recent"], key, row["year"]), key, who.code)
        return claim(f"peers-one-{side}", **said, value=own, median=v.Quantity(row[peers], key))
    named = {side: v.Items(map(v.Indicator, keys)) for side, keys in sides.items() if keys}
    of = "priced" if all(map(is_price, known.index)) else "several"
    return claim(f"peers-{of}-{'-'.join(named)}", economy=who, group=group, **named)


def _short(who: v.Economy, known: pd.DataFrame, peers: str) -> Claim:
    """Compare all indicators with the median of the peers alone; without one, list them."""
    fit = _fit(known, peers)
    if fit.empty:
        values = _values(known, "recent")
        return claim("peers-alone", economy=who, group=v.Group(peers), values=values)
    return claim("peers-short", group=v.Group(peers), values=_against(fit, peers))


def _against(known: pd.DataFrame, peers: str) -> v.Items:
    """Return the value of each indicator against the median, for a list."""
    return v.Items(
        claim(
            "peers-against", indicator=v.Indicator(str(key)),
            value=measured(row["recent"], str(key), row["year"]),
            median=v.Quantity(row[peers], str(key)),
        )
        for key, row in known.iterrows()
    )  # fmt: skip


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


def _elsewhere(known: pd.DataFrame, group: str) -> Claim:
    return claim("peers-elsewhere", group=v.Group(group), medians=_values(known, group))


def _values(known: pd.DataFrame, of: str) -> v.Items:
    """Return the values of a column, each with its indicator, for a list."""
    return v.Items(
        claim("peers-median-of", indicator=v.Indicator(str(key)), value=v.Quantity(value, str(key)))
        for key, value in known[of].items()
    )


def _table(frame: pd.DataFrame, groups: list[str]) -> Table:
    """Return the table; values that are old, suspect or undated carry a mark."""
    columns = {"value": VALUES, "year": YEARS}
    for group in groups:
        columns[group] = Column(claim("peers-column-median", group=v.Group(group)), "own")
    if frame["mark"].ne("mark-none").any():
        columns["mark"] = MARKS
    return Table(frame.drop(columns="recent").astype({"year": float}), columns, INDICATORS)
