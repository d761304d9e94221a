"""Girls and women compared with boys and men: Internet use, phones, skills, schooling, work."""

from collections.abc import Iterator
from itertools import chain

import pandas as pd

from research import economies
from research.charts import parity as charts
from research.findings.core import (
    Claim,
    Column,
    Finding,
    Table,
    claim,
    finding,
    no_data,
    tables,
    v,
    where,
)
from research.findings.core.gaps import gaps
from research.findings.core.side_by_side import left_out
from research.findings.divides.girls_values import Both, both, pair
from research.metrics.divide import ALMOST, PARITY

# What is set side by side: indicators of women and of men, more of which is better.
_STEMS = (
    "internet_users", "mobile_owners", "ict_skill_copy_paste", "ict_skill_spreadsheet",
    "ict_skill_programming", "youth_literacy", "literacy", "school_life_expectancy",
    "labour_participation", "bachelors",
)  # fmt: skip
_STATES = {
    "behind": claim("parity-state-behind"),
    "almost parity": claim("parity-state-almost"),
    "parity": claim("parity-state-level"),
    "ahead": claim("parity-state-ahead"),
    "open": claim("parity-state-open"),
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
    what counts as parity. Old values are in the table and the chart and are not counted.
    """
    iso3 = economies.resolve(economy)
    known = [each for stem in _STEMS if (each := both(iso3, stem)) is not None]
    known.sort(key=lambda each: (not each.recent, each.ratio.value))
    aside = {stem: out for stem in _STEMS if (out := list(left_out(pair(stem), iso3)))}
    shown = {*aside, *(each.stem for each in known)}
    absent = gaps([f"{stem}_female" for stem in _STEMS if stem not in shown])
    if not known:
        return no_data(claim("parity-unknown", economy=v.Economy(iso3)), *absent)
    counted = [each for each in known if each.recent]
    drawn = [each for each in known if not each.slight or each.ratio.state != "open"] or known
    by_state = {state: [each for each in counted if each.ratio.state == state] for state in _STATES}
    level = v.Range(*(v.Exact(v.Number(end, 2)) for end in PARITY))
    return Finding(
        _parity_headline(iso3, counted, by_state),
        claims=tuple(_scored(by_state)) if len(counted) > 1 else (),
        notes=(
            claim("parity-method", level=level, almost=v.Number(ALMOST, 2)),
            *where(
                few := [each for each in counted if each.slight and each.ratio.state == "parity"],
                claim("parity-slight", topics=v.Items(each.topic for each in few)),
            ),
            *tables.too_old((each.topic, each.year, each.flag) for each in known),
            *chain.from_iterable(aside.values()),
            *where("labour_participation" in [each.stem for each in known], claim("work-modelled")),
        ),
        gaps=absent,
        table=_parity_table(known),
        chart=charts.scores(
            pd.Series([each.ratio.value for each in drawn], [_row(each) for each in drawn]),
            level=PARITY,
            bounds=[_bounds(each) for each in drawn],
            labels=[_label(each) for each in drawn],
            texts=[tables.written(each.ratio) for each in drawn],
            hollow=[not each.recent for each in drawn],
            band=claim("parity-band"),
            title=claim("parity-axis"),
            alt=claim("parity-chart", scores=v.Items(_label(each) for each in drawn)),
        ),
        drawn_from=tuple(dict.fromkeys(each.release[0] for each in known)),
    )


def _bounds(each: Both) -> tuple[float, float]:
    """Return between what rounding lets a score be, where that is more than a mark shows."""
    score = each.ratio
    return (score.value, score.value) if score.exact else (score.low, score.high)


def recent_pairs(iso3: str) -> list[Both]:
    """Return the values of women and men of an economy that are recent."""
    found = (both(iso3, stem) for stem in _STEMS)
    return [each for each in found if each and each.recent]


def _parity_headline(iso3: str, counted: list[Both], by_state: dict[str, list[Both]]) -> Claim:
    """Return the furthest of those women are behind in; else how many are in each state."""
    who, figures, behind = v.Economy(iso3), v.Count(len(counted)), by_state["behind"]
    if not counted:
        return claim("parity-unknown", economy=who)
    if len(counted) == 1:
        (each,) = counted
        said = {"economy": who, "topic": _topic(each), **_sexes(each)}
        return claim(f"parity-one-{each.ratio.state.replace(' ', '-')}", **said)
    if behind:
        furthest = min(behind, key=lambda each: each.ratio.value)
        said = {"economy": who, "topic": furthest.topic, **furthest.values()}
        return claim("parity-behind", behind=v.Count(len(behind)), figures=figures, **said)
    states = [
        claim(f"parity-count-{state.replace(' ', '-')}", figures=v.Count(len(in_it)))
        for state, in_it in by_state.items()
        if in_it
    ]
    return claim("parity-no-gap", economy=who, figures=figures, states=v.Items(states))


def _scored(by_state: dict[str, list[Both]]) -> Iterator[Claim]:
    """Yield the values of women and men, one sentence per state."""
    for state, figures in by_state.items():
        if figures:
            scores = (claim("parity-score", topic=_topic(each), **_sexes(each)) for each in figures)
            yield claim(f"parity-in-{state.replace(' ', '-')}", scores=v.Items(scores))


def _sexes(each: Both) -> dict[str, v.Value]:
    """Return the values of women and of men."""
    return {
        "women": v.Quantity(each.women, f"{each.stem}_female"),
        "men": v.Quantity(each.men, f"{each.stem}_male"),
    }


def _topic(each: Both) -> v.Value:
    """Return a subject, with its year where its values are not current."""
    current = isinstance(each.values()["women"], v.Quantity)
    if current:
        return each.topic
    return claim("subject-dated", topic=each.topic, year=v.Year(each.year))


def _row(each: Both) -> Claim:
    """Return the name of a row: an old value has its year."""
    return each.topic if each.recent else tables.in_year(each.topic, each.year, each.flag)


def _label(each: Both) -> Claim:
    women, men = (v.Quantity(value, f"{each.stem}_female", 1) for value in (each.women, each.men))
    of = {"topic": tables.in_year(each.topic, each.year, each.flag), "women": women, "men": men}
    return claim("parity-label", **of, score=tables.written(each.ratio))


def _parity_table(known: list[Both]) -> Table:
    columns = {
        **tables.sex_columns("number"),
        "unit": Column(claim("column-unit"), "message"),
        **tables.ratio_columns(claim("parity-column-score")),
        "state": Column(claim("parity-column-state"), "message"),
        **tables.dated_columns(),
    }
    rows = {
        each.topic.id: each.row()
        | {"unit": claim(f"pair-unit-{'percent' if each.in_percent else 'years'}").id}
        | {**tables.ratio_cells(each.ratio), "state": _STATES[each.ratio.state].id}
        for each in known
    }
    return tables.paired(rows, columns)
