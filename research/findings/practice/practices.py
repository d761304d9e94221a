"""Practices of the catalogue and of a user's table, economies with better results first."""

from dataclasses import dataclass

import pandas as pd

from research import access, catalogue, economies
from research import practices as documented
from research.findings.comparison.expectation import better_than_expected, outcomes
from research.findings.comparison.structural import most_like
from research.findings.core.registry import finding
from research.findings.core.tables import ECONOMIES, YEARS
from research.findings.practice.tried import result_of
from research.messages.values import Claim, Count, Economy, Indicator, Items, Link, claim
from research.report.finding import Finding
from research.report.table import Column, Table

_FIRST = 3  # outperformers that are named where no peer is one
_OWN = claim("practices-own")
_BOTH = claim("practices-both")
_OUTPERFORMER = claim("practices-outperformer")
_PEER = claim("practices-peer")
_OTHER = claim("practices-other")
_UNKNOWN = claim("practices-unknown")
_RELATED = [_BOTH.id, _OUTPERFORMER.id, _PEER.id]
_ORDER = {
    each.id: at for at, each in enumerate((_OWN, _BOTH, _OUTPERFORMER, _PEER, _OTHER, _UNKNOWN))
}


@dataclass(frozen=True)
class _Judged:
    """Peers, nearest first; outperformers, furthest first; and all economies compared.

    Nobody is an outperformer where no more do better than expected than chance would give.
    """

    peers: list[str]
    best: list[str]
    compared: set[str]

    def relation(self, code: str) -> Claim:
        """Return what an economy is to the one of the report."""
        if code in self.best:
            return _BOTH if code in self.peers else _OUTPERFORMER
        if code in self.peers:
            return _PEER
        return _OTHER if code in self.compared else _UNKNOWN


@finding
def shared_practices(economy: str, indicator: str, practices: str = "") -> Finding:
    """List documented practices, first those of economies with better results.

    Parameters
    ----------
    economy : any spelling of an economy
    indicator : a catalogue id, the one outperformers are found by
    practices : path of a CSV file with the columns practice, economy, source, link, year; "" for
        none

    Raises
    ------
    InputError : the file is not there or is no table of practices; the rows at fault are named

    Notes
    -----
    Of the catalogue (`research.practices`) those of peers and outperformers are listed; a table
    adds all of its own.
    """
    iso3, entry = economies.resolve(economy), catalogue.indicator(indicator)
    judged, what = _judged(iso3, entry), Indicator(entry.id)
    gaps = [] if judged.peers else [claim("practices-no-peers", economy=Economy(iso3))]
    if not judged.compared:
        gaps.append(claim("practices-no-outperformers", indicator=what))
    own = access.practices(practices) if practices else pd.DataFrame()
    if own.empty and practices:
        gaps.append(claim("practices-empty"))
    table = _listed(own, iso3, judged)
    if table.empty:
        return Finding(
            claim("practices-missing"), claims=_first(judged, what), gaps=tuple(gaps), missing=True
        )
    order = table.assign(order=table["relation"].map(_ORDER), age=-table["year"]).sort_values(
        ["order", "age"], kind="stable"
    )
    headline = _headline(order, judged, what)
    notes = (claim("practices-method"),) if judged.compared else ()
    return Finding(
        headline, claims=_first(judged, what), notes=notes, gaps=tuple(gaps), table=_table(order)
    )


def _listed(own: pd.DataFrame, iso3: str, judged: _Judged) -> pd.DataFrame:
    """Return the practices of a table, and those in the catalogue of peers and outperformers."""
    rows = [
        {
            "practice": each.name,
            "economy": each.economy,
            "source": each.source,
            "link": each.link,
            "year": each.result.year,
            "result": result_of(each),
        }
        for each in documented.table().values()
        if each.economy != iso3 and judged.relation(each.economy).id in _RELATED
    ]
    table = pd.concat(
        [frame for frame in (own, pd.DataFrame(rows)) if not frame.empty] or [pd.DataFrame()],
        ignore_index=True,
    )
    if not table.empty:
        table["relation"] = [
            (_OWN if code == iso3 else judged.relation(str(code))).id for code in table["economy"]
        ]
    return table


def _judged(iso3: str, entry: catalogue.Indicator) -> _Judged:
    """Return peers and outperformers; nobody is compared where too few have values."""
    peers = [*most_like(iso3)]
    outcome = outcomes(entry.id)
    if outcome is None:
        return _Judged(peers, [], set())
    best = better_than_expected(outcome.table, "value", entry, outcome.level)
    return _Judged(peers, best, set(map(str, outcome.table.index)))


def _headline(table: pd.DataFrame, judged: _Judged, what: Indicator) -> Claim:
    n = Count(len(table))
    useful = table.loc[table["relation"].isin([_BOTH.id, _OUTPERFORMER.id]), "economy"]
    if useful.empty:
        everyone = dict.fromkeys(table["economy"])
        unsure = not judged.best or table["relation"].eq(_UNKNOWN.id).any()
        if unsure:
            return claim("practices-listed", practices=n, economies=Items(map(Economy, everyone)))
        return claim("practices-none", practices=n, indicator=what)
    named = Items(map(Economy, dict.fromkeys(useful)))
    return claim(
        "practices-some", useful=Count(len(useful)), practices=n, indicator=what, economies=named
    )


def _first(judged: _Judged, what: Indicator) -> tuple[Claim, ...]:
    """Name the economies to ask first: outperforming peers, else the strongest outperformers."""
    alike = [code for code in judged.peers if code in judged.best]
    if alike:
        return (claim("practices-ask-peers", economies=Items(map(Economy, alike)), indicator=what),)
    if judged.best:
        return (
            claim(
                "practices-ask", economies=Items(map(Economy, judged.best[:_FIRST])), indicator=what
            ),
        )
    return ()


def _table(practices: pd.DataFrame) -> Table:
    cited = zip(practices["source"], practices["link"], strict=True)
    frame = practices.assign(
        source=[Link(source, link) if link else source for source, link in cited]
    )
    results = (
        {"result": Column(claim("options-column-result"), "text")} if "result" in frame else {}
    )
    columns = {
        "economy": ECONOMIES,
        "year": YEARS,
        "relation": Column(claim("practices-column-relation"), "message"),
        **results,
        "source": Column(claim("column-source"), "link"),
    }
    return Table(
        frame.set_index("practice")[list(columns)],
        columns,
        Column(claim("practices-rows"), "text"),
        open=True,
    )
