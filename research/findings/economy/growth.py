"""Broadband and output in a panel of economies, with uncertainty and published results."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Literal

import numpy as np
import pandas as pd
import plotly.graph_objects as go

from research import access, economies, literature
from research.charts import ranges
from research.errors import InputError
from research.findings.core.latest import is_recent
from research.findings.core.registry import finding
from research.findings.core.scope import scope_of
from research.messages.values import (
    About,
    Claim,
    Count,
    Group,
    Items,
    Number,
    Percent,
    Range,
    Text,
    Value,
    Year,
    claim,
)
from research.metrics import growth
from research.metrics.growth import Errors, Estimate
from research.report.finding import Finding
from research.report.table import Column, Kind, Table

NETWORK, LINES, FIRST = "fixed_broadband_per_100", "fixed_telephone_per_100", 2000
# Output moves in many economies at once: with errors clustered by economy alone, intervals of 95 %
# then hold as few as 31 % (python -m tests.benchmarks.growth); both ways they hold 94 to 98 %.
ERRORS: Errors = "clustered both ways"
LAGGED = "broadband_before"
_FITTED, _BEFORE = "broadband_fitted", "telephone_2000"
_ALL, _INSTRUMENT = claim("growth-row-all"), claim("growth-row-instrument")


@dataclass(frozen=True)
class _Question:
    """One specification: growth by points of penetration, or output by relative change."""

    name: Literal["pace", "level"]
    outcome: str
    controls: tuple[str, ...]
    log: tuple[str, ...]
    change_unit: literature.ChangeUnit
    unit: literature.OutcomeUnit

    def value(self, effect: float) -> Value:
        """Return an effect as a number: of percentage points, or per cent."""
        return About(effect) if self.name == "pace" else Percent(effect, 2)

    def effect(self, effect: float) -> Value:
        """Return an effect as it is read, with its unit."""
        value = self.value(effect)
        return claim("percentage-points", value=value) if self.name == "pace" else value

    def values(self, row: pd.Series) -> dict[str, Value]:
        """Return effect and interval of an estimate."""
        return {
            "effect": self.effect(row["value"]),
            "interval": Range(self.value(row["low"]), self.value(row["high"])),
        }


PACE = _Question(
    "pace", "gdp_per_capita_growth", ("population_growth",), (),
    "percentage points more", "percentage points of annual growth",
)  # fmt: skip
LEVEL = _Question(
    "level", "gdp_per_capita_constant_usd", (), ("gdp_per_capita_constant_usd", LAGGED), "% more",
    "% of GDP"
)  # fmt: skip


@finding
def growth_pace(scope: str) -> Finding:
    """Estimate how growth of GDP per capita varies with penetration of fixed broadband.

    Parameters
    ----------
    scope : any spelling of an economy, whose income group has a coefficient of its own, or a group
        of economies

    Notes
    -----
    Annual growth on subscriptions per 100 people a year before and population growth, effects of
    economies and years, errors clustered by economy and by year; and the same with subscriptions
    instrumented by a logistic curve whose ceiling depends on telephone lines in 2000 (Czernich et
    al. 2011).
    """
    return _finding(scope, PACE)


@finding
def output_level(scope: str) -> Finding:
    """Estimate how the level of GDP per capita varies with fixed broadband, in logarithms.

    Parameters
    ----------
    scope : any spelling of an economy, whose income group has a coefficient of its own, or a group
        of economies
    """
    return _finding(scope, LEVEL)


def _finding(scope: str, ask: _Question) -> Finding:
    panel = _panel(ask)
    known = panel.dropna(subset=[ask.outcome, LAGGED]).index.get_level_values("year")
    if known.empty or not is_recent(known.max()):  # what held years ago is not told as of today
        return _needs(ask)
    try:
        whole = growth.fit(
            panel, ask.outcome, [LAGGED], controls=ask.controls, log=ask.log, errors=ERRORS
        )
    except InputError:
        return _needs(ask)
    subject = scope_of(scope)
    group = None if subject.is_group else economies.income_group(subject.id)
    own = _own_group(panel, ask, group.id) if group else {}
    estimates = {_ALL: whole, **own, **_instrumented(panel, ask)}
    rows = pd.DataFrame(
        {
            row: _effect(found, f"{LAGGED}: {group.id}" if group and row in own else LAGGED)
            for row, found in estimates.items()
        }
    ).T
    published = literature.comparable("fixed broadband", ask.change_unit, ask.unit)
    relation = _relation(rows.drop(index=list(own)))
    headline = _headline(rows.loc[_ALL], relation, whole, ask)
    told = rows.drop(index=_ALL) if relation in ("more", "less") else rows
    return Finding(
        headline,
        claims=tuple(
            _estimate(row, values, group.id if group else "", ask)
            for row, values in told.iterrows()
        ),
        notes=tuple(_notes(estimates, ask, published, rows.loc[_ALL])),
        table=_table(rows, published, ask),
        chart=_chart(rows, published, ask, headline),
    )


def _panel(ask: _Question) -> pd.DataFrame:
    """Return the columns of the regression, from 2000, with subscriptions of the year before."""
    wide = access.load([ask.outcome, *ask.controls, NETWORK, LINES], years=range(FIRST, 2100))
    wide[LAGGED] = growth.lagged(wide, NETWORK)
    lines = (
        wide[LINES].xs(FIRST, level="year")
        if FIRST in wide.index.get_level_values("year")
        else pd.Series(dtype=float)
    )
    wide[_BEFORE] = lines.reindex(wide.index.get_level_values("economy")).to_numpy()
    return wide


def _needs(ask: _Question) -> Finding:
    return Finding(
        claim(f"growth-unknown-{ask.name}"), gaps=(claim(f"growth-gap-{ask.name}"),), missing=True
    )


def _own_group(panel: pd.DataFrame, ask: _Question, group: str) -> dict[Claim, Estimate]:
    groups = {code: economies.income_group(code) for code in economies.table()}
    by = pd.Series({code: each.id for code, each in groups.items() if each})
    try:
        split = growth.fit(
            panel, ask.outcome, [LAGGED], controls=ask.controls, log=ask.log, by=by, errors=ERRORS
        )
    except InputError:
        return {}
    return {claim("growth-row-group"): split} if f"{LAGGED}: {group}" in split.table.index else {}


def _instrumented(panel: pd.DataFrame, ask: _Question) -> dict[Claim, Estimate]:
    if ask is not PACE:
        return {}
    try:
        curve = growth.first_stage(panel, NETWORK, [_BEFORE]).fitted.reindex(panel.index)
        panel = panel.assign(**{_FITTED: growth.lagged(panel.assign(**{_FITTED: curve}), _FITTED)})
        tool = growth.fit(
            panel,
            ask.outcome,
            [LAGGED],
            controls=ask.controls,
            instrument={LAGGED: _FITTED},
            errors=ERRORS,
        )
    except InputError:
        return {}
    return {_INSTRUMENT: tool}


def _effect(found: Estimate, term: str) -> dict[str, float]:
    effect = found.effect(term, 10.0)
    return {
        "value": effect.value,
        "low": effect.low,
        "high": effect.high,
        "observations": found.observations,
    }


def _significant(rows: pd.DataFrame) -> pd.Series:
    return (rows["low"] > 0) | (rows["high"] < 0)


def _relation(rows: pd.DataFrame) -> Literal["mixed", "none", "more", "less"]:
    """Return what the estimates for all economies show together."""
    clear = _significant(rows)
    if clear.nunique() > 1 or (clear.all() and np.sign(rows["value"]).nunique() > 1):
        return "mixed"
    if not clear.any():
        return "none"
    return "more" if rows["value"].iloc[0] > 0 else "less"


def _headline(row: pd.Series, relation: str, whole: Estimate, ask: _Question) -> Claim:
    if relation == "less":  # told as how much lower, so that no reader has to turn a sign around
        row = pd.Series({"value": -row["value"], "low": -row["high"], "high": -row["low"]})
    return claim(
        f"growth-headline-{ask.name}-{relation}",
        economies=Count(whole.economies),
        **ask.values(row),
    )


def _estimate(row: Claim, values: pd.Series, group: str, ask: _Question) -> Claim:
    clear = "significant" if _significant(values.to_frame().T).item() else "unclear"
    told = ask.values(values)
    if row == _INSTRUMENT:
        return claim(f"growth-instrument-{clear}", **told)
    return claim(
        f"growth-estimate-{ask.name}-{clear}",
        economies=Group("all" if row == _ALL else group),
        **told,
    )


def _notes(
    estimates: Mapping[Claim, Estimate],
    ask: _Question,
    published: list[literature.Published],
    row: pd.Series,
) -> Iterator[Claim]:
    whole = estimates[_ALL]
    yield claim("growth-association")
    yield from _cautions(estimates)
    split = next((each for each in estimates.values() if np.isfinite(each.differ_p)), None)
    if split is not None:
        yield (
            claim("growth-groups-differ") if split.differ_p < 0.05 else claim("growth-groups-alike")
        )
    if _INSTRUMENT in estimates:
        yield claim(
            "growth-instrument",
            first=Year(FIRST),
            strength=Number(estimates[_INSTRUMENT].first_stage_f, 0),
        )
    yield claim(
        f"growth-method-{ask.name}",
        observations=Count(whole.observations),
        economies=Count(whole.economies),
        years=Count(whole.years),
        dropped=Count(int(whole.dropped.sum())),
    )
    if published:
        overlapping = sum(each.low <= row["high"] and row["low"] <= each.high for each in published)
        some = "some" if overlapping else "none"
        yield claim(
            f"growth-published-{some}",
            overlapping=Count(overlapping),
            published=Count(len(published)),
        )


def _cautions(estimates: Mapping[Claim, Estimate]) -> Iterator[Claim]:
    """Each reason for caution once, of the first estimate that gives it."""
    first = {caution: each for each in reversed([*estimates.values()]) for caution in each.cautions}
    if found := first.get("few economies"):
        yield claim("growth-few-economies", economies=Count(found.economies), few=Count(growth.FEW))
    if found := first.get("few years"):
        yield claim("growth-few-years", years=Count(found.years), few=Count(growth.FEW))
    if found := first.get("weak instrument"):
        yield claim(
            "growth-weak-instrument", strength=Number(found.first_stage_f), weak=Count(growth.WEAK)
        )


def _label(entry: literature.Published) -> Claim:
    authors, year, whose = (
        [Text(each) for each in entry.authors],
        Year(entry.year),
        Text(entry.group or entry.sample),
    )
    if len(authors) > 2:
        return claim("growth-by-many", first=authors[0], year=year, economies=whose)
    return claim("growth-by-few", authors=Items(tuple(authors)), year=year, economies=whose)


def _table(rows: pd.DataFrame, published: list[literature.Published], ask: _Question) -> Table:
    own = rows.set_axis([row.id for row in rows.index])
    others = pd.DataFrame(
        [
            (each.low, each.high, each.sample, each.group, each.citation, _confirmed(each))
            for each in published
        ],
        columns=["low", "high", "sample", "group", "citation", "confirmed"],
        index=[claim("growth-row-published").id] * len(published),
    )
    kind: Kind = "number" if ask is PACE else "percent"
    columns = {
        "value": Column(claim(f"growth-column-{ask.name}"), kind, decimals=2),
        "low": Column(claim("growth-column-low"), kind, decimals=2),
        "high": Column(claim("growth-column-high"), kind, decimals=2),
        "observations": Column(claim("growth-column-observations"), "count"),
        "sample": Column(claim("growth-column-sample"), "text"),
        "group": Column(claim("growth-column-group"), "text"),
        "citation": Column(claim("column-source"), "text"),
        "confirmed": Column(claim("growth-column-confirmed"), "message"),
    }
    frame = pd.concat([own, others]).reindex(columns=list(columns)).rename_axis("estimate")
    return Table(
        frame, columns, Column(claim("growth-rows"), "message"), missing=claim("growth-empty")
    )


def _confirmed(entry: literature.Published) -> str:
    return claim("growth-confirmed").id if entry.confirmed else claim("growth-not-confirmed").id


def _chart(
    rows: pd.DataFrame, published: list[literature.Published], ask: _Question, headline: Claim
) -> go.Figure:
    others = pd.DataFrame(
        {_label(each): {"low": each.low, "high": each.high} for each in published}
    ).T
    frame = pd.concat([rows, others]) if published else rows
    middle = frame["value"].fillna((frame["low"] + frame["high"]) / 2)
    return ranges.ranges(
        frame.assign(value=middle), low="low", high="high", at="value",
        title=claim(f"growth-axis-{ask.name}"), tick=0, spread=claim("growth-spread"),
        point=claim("growth-point"), alt=claim("growth-chart", headline=headline),
    )  # fmt: skip
