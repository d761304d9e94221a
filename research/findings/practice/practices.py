"""Practices of the catalogue and of a user's table, economies with better results first."""

from collections.abc import Iterator
from dataclasses import dataclass

import pandas as pd

from research import access, catalogue
from research import practices as documented
from research.findings.comparison.expectation import outcomes
from research.findings.comparison.structural import most_like
from research.findings.core import Claim, Column, Finding, Table, claim, finding, where
from research.findings.core.latest import comparable
from research.findings.core.tables import ECONOMIES, YEARS
from research.findings.practice.alike import to_ask
from research.findings.practice.leading import kind_of, profiled
from research.findings.practice.tried_table import evidence, is_disputed, result_by
from research.messages.values import Count, Economy, Indicator, Items, Link
from research.options import problems, problems_of

_FIRST = 3  # practices that compare nothing, at most
_SUPPLY = ("coverage", "competition")  # problems of networks, which bear on who is online
_ALONE = "options-evidence-figure"
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
    """Peers, nearest first; outperformers, furthest first; all compared; those that do worse.

    Nobody is an outperformer where no more do better than expected than chance would give.
    """

    peers: list[str]
    best: list[str]
    compared: set[str]
    behind: set[str]

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
    Of the catalogue (`research.practices`) those for problems of digital development are listed, of
    the economy itself, and of outperformers and peers those that bear on the indicator, or on a gap
    that keeps it low, and do no worse; of results that compare with nothing three at most, and none
    that the series of the report disputes. A table adds all of its own.
    """
    entry = catalogue.indicator(indicator)
    judged, what = _judged(economy, entry), Indicator(entry.id)
    own = access.practices(practices) if practices else pd.DataFrame()
    empty = where(practices and own.empty, claim("practices-empty"))
    gaps = (*_gaps(economy, judged, what), *empty)
    listed = _listed(own, economy, entry.id, judged)
    if listed.empty:
        return _to_ask(economy, what, gaps)
    order = listed.assign(order=listed["relation"].map(_ORDER), age=-listed["year"])
    order = order.sort_values(["order", "age"], kind="stable")
    others = order[~order["relation"].eq(_OWN.id)]
    return Finding(
        _headline(economy, order if others.empty else others, judged, what),
        notes=(*where(judged.best, claim("practices-method")), claim("practices-no-proof")),
        gaps=gaps,
        table=_table(order),
    )


def _to_ask(iso3: str, what: Indicator, gaps: tuple[Claim, ...]) -> Finding:
    """Return which peers to ask, about the largest gap that some clearly do not have."""
    none = claim("practices-missing", economy=Economy(iso3), indicator=what)
    for gap in profiled(iso3):
        if (best := to_ask(iso3, gap.problem)).values:
            of = {"economy": Economy(iso3), "topic": claim(f"options-topic-{gap.problem.id}")}
            return Finding(claim("practices-to-ask", **of, best=best), claims=(none,), gaps=gaps)
    return Finding(none, gaps=gaps, missing=True)


def _gaps(iso3: str, judged: _Judged, what: Indicator) -> Iterator[Claim]:
    """Yield that an economy has no peers, or nobody is compared with what is expected."""
    if not judged.peers:
        yield claim("practices-no-peers", economy=Economy(iso3))
    if not judged.compared:
        yield claim("practices-no-outperformers", indicator=what)


def _listed(own: pd.DataFrame, iso3: str, indicator: str, judged: _Judged) -> pd.DataFrame:
    """Return the practices of a table, and those in the catalogue that concern an economy."""
    short = {kind_of(gap.problem) for gap in profiled(iso3)}
    rows = [
        {"practice": each.name, "economy": each.economy, "source": each.source}
        | {"link": each.link, "year": each.result.year, "result": result_by(each)}
        | {"evidence": evidence(each).id}
        for each in _digital()
        if not is_disputed(each)
        if each.economy == iso3
        or (judged.relation(each.economy).id in _RELATED and _bears(each, indicator, short))
    ]
    others = [row for row in rows if row["economy"] != iso3]
    others = [row for row in others if row["economy"] not in judged.behind]
    alone = [row for row in others if row["evidence"] == _ALONE]
    others = [*(row for row in others if row not in alone), *alone[:_FIRST]]
    rows = [row for row in rows if row["economy"] == iso3] + others if others else []
    found = pd.concat(
        [frame for frame in (own, pd.DataFrame(rows)) if not frame.empty] or [pd.DataFrame()],
        ignore_index=True,
    )
    if not found.empty:
        found["relation"] = [
            (_OWN if code == iso3 else judged.relation(str(code))).id for code in found["economy"]
        ]
    return found


def _judged(iso3: str, entry: catalogue.Indicator) -> _Judged:
    """Return peers and outperformers; nobody is compared where too few have values."""
    peers = [*most_like(iso3)]
    outcome, behind = outcomes(entry.id), _behind(iso3, entry)
    if outcome is None:
        return _Judged(peers, [], set(), behind)
    best = outcome.best
    return _Judged(peers, best, set(map(str, outcome.table.index)), behind - {*best})


def _behind(iso3: str, entry: catalogue.Indicator) -> set[str]:
    """Return the economies that do worse; none where that is not known."""
    values = comparable(entry.id)["value"].astype(float)
    if iso3 not in values.index or entry.direction == "neutral":
        return set()
    own = values[iso3]
    return {*values.index[values > own if entry.direction == "down" else values < own]}


def _headline(iso3: str, table: pd.DataFrame, judged: _Judged, what: Indicator) -> Claim:
    n = Count(len(table))
    useful = table.loc[table["relation"].isin([_BOTH.id, _OUTPERFORMER.id]), "economy"]
    named = Items(map(Economy, dict.fromkeys(table["economy"] if useful.empty else useful)))
    if not useful.empty:
        of = {"useful": Count(len(useful)), "practices": n, "indicator": what}
        return claim("practices-some", **of, economies=named)
    if {*table["economy"]} == {iso3}:
        return claim("practices-own-alone", economy=Economy(iso3))
    return claim("practices-listed", practices=n, economies=named)


def _table(practices: pd.DataFrame) -> Table:
    cited = zip(practices["source"], practices["link"], strict=True)
    links = [Link(source, link) if link else source for source, link in cited]
    columns = {
        "economy": ECONOMIES,
        "year": YEARS,
        "relation": Column(claim("practices-column-relation"), "message"),
        "result": Column(claim("options-column-result"), "text"),
        "evidence": Column(claim("options-column-evidence"), "message"),
        "source": Column(claim("column-source"), "link"),
    }
    if "result" not in practices:
        del columns["result"], columns["evidence"]
    frame = practices.assign(source=links).set_index("practice")[list(columns)]
    if len(frame) > 1 and frame["relation"].nunique() == 1:
        del columns["relation"]  # it would be the same in all rows
    return Table(frame, columns, Column(claim("practices-rows"), "text"), open=True)


def _bears(practice: documented.Practice, indicator: str, short: set[str]) -> bool:
    """Return whether a practice is for a problem of an indicator, or a gap that keeps it low."""
    own = [each for each in problems().values() if each.indicator == indicator]
    causes = {key for each in own for key in each.barriers} - {"electricity"}
    causes |= {*_SUPPLY} if causes else set()
    of_it = {each.id for each in own} | causes & short
    return indicator == practice.result.indicator or bool(of_it & {*problems_of(practice.id)})


def _digital() -> list[documented.Practice]:
    """Return the practices of the catalogue for problems of digital development."""
    return [
        each
        for each in documented.table().values()
        if any(problems()[key].digital for key in problems_of(each.id))
    ]
