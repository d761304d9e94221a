"""The economies most like one in structure, why, and how it compares with them."""

from collections.abc import Iterable, Iterator

import pandas as pd

from research import access, catalogue, economies
from research.charts import Figure, bars, theme
from research.findings.comparison.expectation import RATIOS, structure
from research.findings.core import Claim, Column, Finding, Table, claim, finding, no_data, v, where
from research.findings.core.clear import lead, margin
from research.findings.core.latest import (
    INCOME,
    comparable,
    compared,
    is_current,
    measured,
    sources_of,
)
from research.findings.core.series import unsure
from research.findings.core.tables import columns_of, marks_in, of_indicator, value_columns
from research.findings.progress.breaks import doubt_mark, is_doubted, with_jump
from research.findings.progress.settled import doubted, settled
from research.metrics.peers import Peers, nearest, overlap

SHOWN = 10
NEAREST = 3  # peers a sentence names, or that are asked first; all are in the table
# What peers are found by: beside structure also area and age, since ten peers found by four
# measures change too much when one is left out. A peer has half to twice the income, and at most
# FAR times more or fewer people: a programme for a continent's worth of villages is none for an
# atoll, nor the reverse.
PEER_RATIOS = (*RATIOS, "area")
KINDS = {"island": "sids", "landlocked": "lldc"}  # lists of the United Nations, each a trait
FAR = 100.0
WITHIN = {"income": 2.0, "population": FAR}
STABLE = 7  # of ten peers that stay whichever measure is left out


@access.shared
def peer_traits() -> pd.DataFrame:
    """Return the traits peers are chosen by: structure, area in km2, median age, and kinds.

    A kind is 1 or 0, which is as far apart as two standard deviations or more.
    """
    table, area = economies.table(), access.latest("area")["value"]
    kinds = {
        kind: pd.Series({code: float(getattr(each, key)) for code, each in table.items()})
        for kind, key in KINDS.items()
    }
    return structure().assign(area=area, age=comparable("median_age")["value"], **kinds)


@access.shared
def _nearest(iso3: str) -> Peers:
    return nearest(peer_traits(), iso3, SHOWN, PEER_RATIOS, _within(iso3))


def _within(iso3: str) -> dict[str, float]:
    """Return by what factors a peer may differ; in people only where the economy's are known."""
    people = peer_traits()["population"].get(iso3)
    return WITHIN if pd.notna(people) else {"income": WITHIN["income"]}


def most_like(iso3: str) -> tuple[str, ...]:
    """Return the economies most like one, nearest first; none where it lacks a trait."""
    return tuple(map(str, _nearest(iso3).table.index))


def measures(measures: Iterable[object], last: str = "and") -> v.Items:
    """Return measures of structure as a list in a sentence."""
    return v.Items((claim(f"measure-{each}") for each in measures), "or" if last == "or" else "and")


def left_out(economies_without: tuple[str, ...]) -> tuple[Claim, ...]:
    """Return how many economies lack a measure; no claim where none does."""
    left = v.Count(len(economies_without))
    return where(left.value, claim("structural-left-out", left=left))


@finding
def structural_peers(economy: str, indicator: str) -> Finding:
    """Compare an economy with the ten nearest in structure, of similar income and size.

    Parameters
    ----------
    economy : any spelling of an economy
    indicator : a catalogue id
    """
    entry = catalogue.indicator(indicator)
    who, unit = v.Economy(economy), v.Unit(indicator, long=True)
    found = _nearest(economy)
    if "income" in found.unknown or not len(found.table):
        why = claim("structural-nobody", economy=who, times=v.Number(FAR))
        if "income" in found.unknown:
            why = claim("structural-no-income", economy=who)
        return no_data(claim("structural-unknown", economy=who), why)
    peers = [str(code) for code in found.table.index]
    values = comparable(indicator)
    known = values.loc[[code for code in [economy, *peers] if code in values.index]]
    nearest = claim("structural-named", economy=who, peers=v.Items(map(v.Economy, peers[:NEAREST])))
    headline = _headline(who, known, entry) or nearest
    unfit = [v.Economy(code) for code in peers if code in unsure(entry.id) | doubted(entry.id)]
    years = known["year"].drop([economy, *unsure(entry.id), *doubted(entry.id)], errors="ignore")
    old = v.Items(
        claim("value-of-year", value=v.Economy(str(code)), year=v.Year(int(year)))
        for code, year in years.items()
        if not is_current(year)
    )
    return Finding(
        headline=headline,
        claims=(
            *where(unfit, claim("structural-not-compared", economies=v.Items(unfit))),
            *where(old.values, claim("structural-too-old", economies=old)),
        ),
        notes=(stability(economy), _how(found, entry), *left_out(found.left_out)),
        gaps=tuple(_gaps(who, found, known, entry)),
        table=_table(economy, found, known, entry),
        shows=(claim("chart-of-one", indicator=v.Indicator(entry.id), unit=unit),),
        chart=_chart(who, known, entry, headline),
        drawn_from=sources_of([economy, *peers], entry.id),
    )


def _headline(who: v.Economy, known: pd.DataFrame, entry: catalogue.Indicator) -> Claim | None:
    """How an economy compares with its peers; None where there is nothing to compare."""
    others = leading(known, known.index.drop(who.code, errors="ignore"), entry.id)
    if who.code not in known.index or others.empty or is_doubted(entry.id, who.code):
        return None
    own = known.loc[who.code]
    of: dict[str, v.Value] = {
        "economy": who,
        "indicator": v.Indicator(entry.id),
        "value": with_jump(measured(own["value"], entry.id, own["year"]), entry.id, who.code),
        "median": v.Quantity(float(others.median()), entry.id),
    }
    if len(others) == 1:
        return claim("structural-one-peer", **of, peer=v.Economy(str(others.index[0])))
    of["peers"] = v.Count(len(others))
    if who.code in unsure(entry.id):
        return claim("structural-median", **of)
    more = lead(others, float(own["value"]), entry)
    if more.empty:
        shown, at = compared(others, entry), compared(pd.Series([own["value"]]), entry)[0]
        kind = "close" if (shown >= at).any() else "most"
        return claim(f"structural-{kind}", **of)
    return claim("structural-more", **of, more=v.Count(len(more)))


def leading(known: pd.DataFrame, peers: Iterable[object], indicator: str) -> pd.Series:
    """Return the values of peers that may lead: current ones, and of no series in doubt."""
    rows = known.reindex(peers).dropna(subset="value")
    sure = rows.index.isin(settled(indicator).index.difference([*unsure(indicator)]))
    return rows.loc[sure & rows["year"].map(is_current), "value"]


def _gaps(
    who: v.Economy, found: Peers, known: pd.DataFrame, entry: catalogue.Indicator
) -> Iterator[Claim]:
    if who.code not in known.index:
        yield claim("structural-no-value", economy=who, indicator=v.Indicator(entry.id))
    elif without := [v.Economy(code) for code in found.table.index if code not in known.index]:
        yield claim("structural-no-values", indicator=v.Indicator(entry.id), peers=v.Items(without))
    if found.unknown:
        yield claim("structural-unmeasured", economy=who, measures=measures(found.unknown))


def _how(found: Peers, entry: catalogue.Indicator) -> Claim:
    named = measures(each for each in found.measures if each not in KINDS)
    return claim("structural-method", measures=named, margin=margin(entry), times=v.Number(FAR))


@access.shared
def _kept(iso3: str) -> pd.Series:
    """Return how many peers stay when a measure is left out, by measure; kinds always count."""
    return overlap(peer_traits(), iso3, SHOWN, PEER_RATIOS, _within(iso3)).drop([*KINDS])


def sound(iso3: str) -> bool:
    """Return whether an economy has ten peers, most of which stay whichever measure is left out."""
    return len(_nearest(iso3).table) == SHOWN and _kept(iso3).min() >= STABLE


def stability(iso3: str) -> Claim:
    """How many peers stay when a measure is left out, or that they are fewer than ten."""
    peers = v.Count(len(_nearest(iso3).table))
    if peers.value < SHOWN:
        return claim("structural-few", economy=v.Economy(iso3), peers=peers, times=v.Number(FAR))
    kept = _kept(iso3)
    least = v.Count(kept.min())
    if sound(iso3):
        return claim("structural-stable", least=least, peers=peers)
    without = measures(kept.index[kept.eq(least.value)], "or")
    return claim("structural-fragile", least=least, peers=peers, measures=without)


def _table(iso3: str, found: Peers, values: pd.DataFrame, entry: catalogue.Indicator) -> Table:
    codes = [iso3, *map(str, found.table.index)]
    shown = peer_traits().loc[codes]
    shown[["value", "year"]] = values.reindex(codes)[["value", "year"]]
    columns = columns_of(
        "structural",
        income=("quantity", INCOME),
        population=of_indicator("population"),
        density=("number", 0),
        urban=of_indicator("urban_population"),
        area=of_indicator("area"),
        age=of_indicator("median_age"),
        **value_columns(entry.id),
    )
    shown["mark"] = [doubt_mark(entry.id, code) for code in codes]
    rows = Column(claim("structural-rows"), "economy")
    return Table(shown.rename_axis("economy"), columns | marks_in(shown), rows, open=True)


def _chart(
    who: v.Economy, known: pd.DataFrame, entry: catalogue.Indicator, headline: Claim
) -> Figure | None:
    if known.index.drop(who.code, errors="ignore").empty:
        return None
    shown, what = known["value"].sort_values(ascending=False), v.Indicator(entry.id)
    places = theme.decimals(shown) if catalogue.is_share(entry) else None
    return bars.lines(
        shown.set_axis([*map(v.Economy, shown.index)]),
        labels=[v.Quantity(value, entry.id, places) for value in shown],
        unit=v.Unit(entry.id, long=True),
        top=100.0 if catalogue.is_share(entry) and entry.valid[1] == 100 else None,
        alt=claim("structural-chart", economy=who, indicator=what, headline=headline),
        focus=who,
        doubted=[*map(v.Economy, unsure(entry.id))],
    )
