"""Practices from a table the user keeps, those first of economies the indicators point to; none is named without one."""

import pandas as pd

from research import access, catalogue, economies
from research.errors import InputError
from research.findings.peers_structural import PEER_RATIOS, RATIOS, SHOWN, WITHIN, peer_traits, structure
from research.findings.performers import LEVEL, furthest, scale_of
from research.messages.values import Claim, Count, Economy, Indicator, Items, Link, claim
from research.metrics.peers import expected, nearest
from research.report.finding import Finding
from research.report.table import Column, Table

_FIRST = 3  # outperformers that are named where no peer is one
_OWN, _BOTH, _OUTPERFORMER, _PEER, _OTHER = (
    claim("practices-own"),
    claim("practices-both"),
    claim("practices-outperformer"),
    claim("practices-peer"),
    claim("practices-other"),
)
_ORDER = {each.id: at for at, each in enumerate((_OWN, _BOTH, _OUTPERFORMER, _PEER, _OTHER))}


def shared_practices(economy: str, indicator: str, practices: str = "") -> Finding:
    """Return practices of a table, those first of economies the indicators point to.

    Parameters
    ----------
    economy : any spelling of an economy
    indicator : a catalogue id, the one outperformers are found by
    practices : path of a CSV file with the columns practice, economy, source, link, year; "" for none

    Raises
    ------
    InputError : the file is not there or is no table of practices; the rows at fault are named
    """
    iso3, entry = economies.resolve(economy), catalogue.indicator(indicator)
    peers, best = _peers(iso3), _outperformers(entry)
    table = access.practices(practices) if practices else pd.DataFrame()
    if table.empty:
        return _without(peers, best, entry.id, claim("practices-empty") if practices else claim("practices-not-given"))
    table["relation"] = [_relation(str(code), iso3, peers, best).id for code in table["economy"]]
    order = table.assign(order=table["relation"].map(_ORDER), age=-table["year"]).sort_values(["order", "age"], kind="stable")
    useful = order[order["relation"].isin([_BOTH.id, _OUTPERFORMER.id])]
    what, n = Indicator(entry.id), Count(len(table))
    headline = claim("practices-none", practices=n, indicator=what)
    if len(useful):
        named = _named(list(dict.fromkeys(useful["economy"])))
        headline = claim("practices-some", useful=Count(len(useful)), practices=n, indicator=what, economies=named)
    return Finding(headline, notes=(claim("practices-method"),), table=_table(order))


def _peers(iso3: str) -> list[str]:
    """The structural peers, as the study names them."""
    return [str(code) for code in nearest(peer_traits(), iso3, SHOWN, PEER_RATIOS, WITHIN).table.index]


def _outperformers(entry: catalogue.Indicator) -> list[str]:
    frame = structure(entry.id)
    try:
        found = expected(frame.pop(entry.id), frame, log=RATIOS, scale=scale_of(entry), level=LEVEL)
    except InputError:
        return []
    return furthest(found.table, "value", entry)


def _relation(code: str, iso3: str, peers: list[str], best: list[str]) -> Claim:
    if code == iso3:
        return _OWN
    if code in best:
        return _BOTH if code in peers else _OUTPERFORMER
    return _PEER if code in peers else _OTHER


def _without(peers: list[str], best: list[str], indicator: str, gap: Claim) -> Finding:
    """Whom to ask, where no practice is given: peers that do better than expected, else the economies that do so most."""
    alike, what = [code for code in peers if code in best], Indicator(indicator)
    first: tuple[Claim, ...] = ()
    if alike:
        first = (claim("practices-ask-peers", economies=_named(alike), indicator=what),)
    elif best:
        first = (claim("practices-ask", economies=_named(best[:_FIRST]), indicator=what),)
    return Finding(claim("practices-missing"), claims=first, gaps=(gap,), missing=True)


def _named(codes: list[str]) -> Items:
    return Items(tuple(Economy(str(code)) for code in codes))


def _table(practices: pd.DataFrame) -> Table:
    cited = zip(practices["source"], practices["link"], strict=True)
    frame = practices.assign(source=[Link(source, link) if link else source for source, link in cited])
    columns = {
        "economy": Column(claim("column-economy"), "economy"),
        "year": Column(claim("column-year"), "year"),
        "relation": Column(claim("practices-column-relation"), "message"),
        "source": Column(claim("column-source"), "link"),
    }
    return Table(frame.set_index("practice")[list(columns)], columns, Column(claim("practices-rows"), "text"), open=True)
