"""Girls and women compared with boys and men: Internet use, phones, skills, schooling, work."""

from collections.abc import Iterator, Sequence
from itertools import chain
from typing import Any

from research import access, messages
from research.charts import Figure
from research.findings.core import Claim, Column, Finding, Table, claim, finding, tables, v
from research.findings.core.apart import doubts
from research.findings.core.gaps import gaps
from research.findings.core.pairs_chart import chart
from research.findings.core.side_by_side import FAST, Found, pair
from research.findings.divides.girls_values import both, did, is_in_doubt, is_slight, score, sexes
from research.findings.progress.breaks import marked_cells
from research.metrics.divide import ALMOST, PARITY
from research.report.finding import no_data

# What is set side by side: indicators of women and of men, more of which is better.
_STEMS = (
    "internet_users",
    "mobile_owners",
    "ict_skill_copy_paste",
    "ict_skill_spreadsheet",
    "ict_skill_programming",
    "youth_literacy",
    "literacy",
    "school_life_expectancy",
    "bachelors",
)
_NAMED = 3
_LEVEL = v.Range(*(v.Exact(v.Number(end, 2)) for end in PARITY))
_STATES = {
    "behind": claim("parity-state-behind"),
    "short": claim("parity-state-short"),
    "almost parity": claim("parity-state-almost"),
    "parity": claim("parity-state-level"),
    "ahead": claim("parity-state-ahead"),
    "open": claim("parity-state-open"),
    "broken": claim("parity-state-broken"),
}


@finding
def gender_parity(economy: str) -> Finding:
    """Score the parity of women and men in Internet use, phones, skills and schooling.

    Parameters
    ----------
    economy : any spelling of an economy

    Notes
    -----
    Women's value over men's, of one year and one release; see `research.metrics.divide.parity` for
    what counts as parity. Old values are in the table and the chart next to recent ones, and are
    not counted.
    """
    found = {stem: both(economy, stem) for stem in _STEMS}
    known = [each for each in found.values() if each is not None]
    known.sort(key=lambda each: (not each.recent, score(each).value))
    aside = {of: doubts(of.subject, of.group, of.other, economy) for of in map(pair, _STEMS)}
    lacking = [pair(stem) for stem, of in found.items() if of is None]
    absent = _absent(economy, [each.group for each in lacking if not aside[each]])
    if not any(each.recent for each in known):
        return no_data(claim("parity-unknown", economy=v.Economy(economy)), *absent)
    recent = [each for each in known if each.recent]
    by_state = {of: [each for each in recent if score(each).state == of] for of in _STATES}
    broken = by_state.pop("broken")
    counted = [each for in_it in by_state.values() for each in in_it]
    drawn = [each for each in known if each not in broken]
    drawn = [each for each in drawn if not is_slight(each) or score(each).state != "open"] or known
    old = tables.too_old(each.dated for each in known if not each.recent)
    unbroken = by_state if len(counted) > 1 else {}
    headline, shown = _parity_headline(economy, counted, by_state)
    said = [*_scored(unbroken | {"broken": broken}, shown)]
    return Finding(
        headline or said.pop(),
        claims=tuple(said),
        notes=(*_notes(by_state["parity"], counted), *old, *chain(*aside.values())),
        gaps=absent,
        table=_parity_table(known),
        shows=(claim("parity-shows"),),
        chart=_chart(sorted(drawn, key=_place)),
        drawn_from=tuple(dict.fromkeys(each.source for each in known)),
        # The answer of the study has the widest gaps.
        weight=0.0 if by_state["behind"] or by_state["short"] else 1.0,
    )


def _notes(level: list[Found], counted: list[Found]) -> Iterator[Claim]:
    """Yield what counts as parity, what does although its ratio says otherwise, and what in doubt.

    A ratio holds where both values are of one survey and those before gave the same result.
    """
    yield claim("parity-method", level=_LEVEL, almost=v.Number(ALMOST, 2))
    if slight := [each.pair.subject for each in level if is_slight(each)]:
        yield claim("parity-slight", topics=v.Items(slight))
    if doubted := [each.pair.subject for each in counted if is_in_doubt(each)]:
        yield claim("parity-doubted", topics=v.Items(doubted))


def _absent(iso3: str, women: list[str]) -> tuple[Claim, ...]:
    """Return what has no figure of women, and what has none of men to compare it with."""
    alone = [key for key in women if iso3 in access.latest(key).index]
    absent = gaps([key for key in women if key not in alone])
    said = claim("parity-alone", indicators=v.Items(map(v.Indicator, alone)))
    return (*absent, said) if alone else absent


def recent_pairs(iso3: str) -> list[Found]:
    """Return the values of women and men of an economy that are recent."""
    found = (both(iso3, stem) for stem in _STEMS)
    return [each for each in found if each and each.recent]


def _chart(drawn: Sequence[Found]) -> Figure:
    """Draw women's and men's figures of each pair."""
    scores = v.Items(claim("parity-score", topic=_row(each), **sexes(each)) for each in drawn)
    return chart([(_row(each), each) for each in drawn], claim("parity-chart", scores=scores))


def _place(each: Found) -> tuple[bool, bool, float]:
    """Return the place of a row: shares first, of those recent values, of those the widest gap."""
    return not each.is_share, not each.recent, -abs(each.gap.points)


def _parity_headline(
    iso3: str, counted: list[Found], by_state: dict[str, list[Found]]
) -> tuple[Claim | None, list[Found]]:
    """Return how women compare where they are furthest behind, or how many are in each state.

    The summary has a gap of adults who read: here, how the young compare. Where women are behind in
    nothing and no figure is digital, that is what comes first.

    Returns
    -------
    with what it is of; None where all that is recent may rest on a break
    """
    short = by_state["short"]
    sure = [each for each in counted if each not in by_state["open"]]
    behind = by_state["behind"] or short or (sure or counted if len(sure) < 2 else [])
    if not counted:
        return None, []
    if not (by_state["behind"] or short or any(map(is_digital, counted))):
        return claim("parity-no-digital", economy=v.Economy(iso3)), []
    if behind:
        first = widest(behind)
        level = [each for each in counted if each not in (*by_state["behind"], *short)]
        young = [each for each in level if each.pair.group == "youth_literacy_female"]
        if first.pair.group == "literacy_female" and young:
            return claim("parity-adults", **sexes(young[0])), [first, *young]
        return in_words(first), [first]
    if sure and not by_state["almost parity"]:  # the last three: of those least clear first
        topics = v.Items(each.pair.subject for each in sure[-_NAMED:])
        return claim("parity-match", economy=v.Economy(iso3), topics=topics), []
    recent = recent_pairs(iso3)
    of = {"figures": v.Count(len(recent)), "since": v.Year(min(each.year for each in recent))}
    return claim("parity-no-gap", economy=v.Economy(iso3), **of), []


def is_digital(each: Found) -> bool:
    """Return whether values are of the Internet, phones or digital skills."""
    return each.pair.group.startswith(FAST)


def widest(pairs: Sequence[Found]) -> Found:
    """Return what women are furthest behind men in."""
    return min(pairs, key=lambda each: score(each).value)


def in_words(each: Found) -> Claim:
    """Say how women compare with men: as what both do, where they are behind in it."""
    said = {"economy": v.Economy(each.economy), **sexes(each)}
    kind = score(each).state.replace(" ", "-")
    if kind in ("behind", "short") and each.is_share and messages.known(did(each).id):
        return claim("parity-did", **said, skill=did(each))
    return claim(f"parity-one-{kind}", **said, topic=each.pair.subject)


def _scored(by_state: dict[str, list[Found]], shown: Sequence[Found]) -> Iterator[Claim]:
    """Yield what differs, a sentence per state, without what is shown above or in whole years."""
    kinds: dict[str, list[Found]] = {}
    for state, figures in by_state.items():
        for each in (each for each in figures if each not in shown):
            values = sexes(each)
            differ = messages.say(values["women"]) != messages.say(values["men"])
            if state == "broken" or (each.is_share and differ):
                kinds.setdefault(state.replace(" ", "-"), []).append(each)
    for kind, of in kinds.items():
        scores = (claim("parity-score", topic=each.pair.subject, **sexes(each)) for each in of)
        yield claim(f"parity-in-{kind}", scores=v.Items(scores))


def _row(each: Found) -> Claim:
    """Return the name of a row: an old value has its year."""
    return each.pair.subject if each.recent else tables.in_year(*each.dated)


def _judged(each: Found) -> dict[str, Any]:
    """Return score and state of a pair that is compared."""
    of = score(each)
    return {**tables.ratio_cells(of), "state": _STATES[of.state].id}


def _dated(each: Found) -> dict[str, object]:
    """Return year and mark; a pair that is not compared for its year is marked as old."""
    cells = marked_cells(each.year, each.flag, each.economy, each.pair.group, each.pair.other)
    if not each.recent and cells["mark"] == claim("mark-none").id:
        cells["mark"] = claim("mark-old").id
    return cells


def _parity_table(known: list[Found]) -> Table:
    columns = {
        **tables.sex_columns("number"),
        "unit": Column(claim("column-unit"), "message"),
        **tables.ratio_columns(claim("parity-column-score")),
        "state": Column(claim("parity-column-state"), "message"),
        **tables.dated_columns(),
    }
    rows = {
        each.pair.subject.id: tables.sex_cells(each)
        | _dated(each)
        | {"unit": claim(f"pair-unit-{'percent' if each.is_share else 'years'}").id}
        | (_judged(each) if each.recent else {})
        for each in known
    }
    return tables.paired(rows, columns)
