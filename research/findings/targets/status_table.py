"""The table of the targets of a list: what is required, how far it is, and its status."""

from collections.abc import Iterable, Sequence

import numpy as np
import pandas as pd

from research import access, targets
from research.findings.core.latest import is_current, mark
from research.findings.core.tables import MARKS, YEARS
from research.findings.infrastructure.offline import COVERAGE, USE, too_low
from research.findings.progress import forecasts
from research.findings.progress.breaks import doubt_mark, is_doubted, is_low
from research.findings.progress.figures import figures
from research.findings.progress.surveys import contradicted, survey_ends
from research.findings.targets.asks import asking, with_values
from research.findings.targets.claims import asked, dated_status, is_share, paces, state, valued
from research.findings.targets.series import before_break, beside, measures, own
from research.findings.targets.series import contradicted as apart
from research.messages.values import Claim, Exact, Items, Year, claim
from research.metrics.pace import Change, Pace
from research.report.table import Column, Table

# Of a share, and a part of any other bound, by which a target is met narrowly.
_POINT, _NEAR = 1.0, 0.05
_EVERYBODY = 100.0  # %: no revision moves a value above it
_FAILING = {"off-track", "not-met", "missed"}
_YEARS = ("year", "since", "reached", "soonest", "latest")


def table(found: Sequence[Pace], iso3: str) -> Table:
    """Return one row per target with a value, or of all without any; all are in the file."""
    list_ = [each.target for each in found]
    due = _due(list_)
    rows = [_row(each, iso3, due=due is None) for each in found]
    frame = pd.DataFrame(rows).join(asking(list_))
    frame = frame.replace({"now": np.inf, "needed": np.inf}, np.nan)
    frame = frame.set_axis(pd.Index([target.title for target in list_], name="target"))
    columns, numeric = with_values(frame, _columns(list_))
    known, rows_are = frame["value"].notna(), Column(claim("target-rows"), "text")
    shown = (frame[known] if known.any() else frame).astype(numeric)
    file = frame.astype({name: "Int64" for name in _YEARS if name in frame})
    file = file.drop(columns=["asked", "paces"]).dropna(axis=1, how="all").reset_index()
    return Table(shown, columns, rows_are, False, claim("forecast-empty"), file)


def _row(each: Pace, iso3: str, *, due: bool) -> dict[str, object]:
    known = each.status not in ("no-data", "no-number")
    moved = change_to(each, iso3) if known else None
    return {
        "value": each.value,
        "year": each.dated,
        "mark": _mark(each, iso3),
        "asked": _asked(each.target, due=due),
        "distance": np.nan if each.status == "no-data" else each.distance,
        "change": moved.size if moved else np.nan,
        "since": moved.first if moved else np.nan,
        "paces": _paces(each, iso3) if known else None,
        "status": dated_status(each, shown_status(each, iso3)).id,
        "state": (claim("target-too-old") if _is_old(each) else state(each.state)).id,
        "now": each.now,
        "needed": each.way.needed,
        **forecasts.columns(None if each.earlier else each.reached),
    }


def _paces(each: Pace, iso3: str) -> Claim | None:
    """Return what a status rests on; of a value in doubt, the figures that agree on it."""
    if each.older or is_sure(each, iso3):
        return paces(each)
    key = each.target.indicator
    judged = bool(key) and is_current(each.year or 0) and not in_doubt(each, iso3)
    ends = dict.fromkeys(figures(key, iso3)) if judged else ()
    both = Items(Exact(valued(each.target, value)) for value in ends)
    return claim("target-paces-both", values=both) if len(ends) > 1 else None


def _mark(each: Pace, iso3: str) -> str | None:
    """Return the message id of what its source says of an economy's value, such as an estimate."""
    keys = measures(each.target)
    rows = pd.concat([access.usable(key, iso3) for key in keys]) if keys else pd.DataFrame()
    flags = rows.loc[rows["year"].eq(each.dated), "flag"] if keys else []
    found = next((mark(flag, each.dated or 0) for flag in flags if flag), None)
    if found is None and each.target.indicator:
        found = doubt_mark(each.target.indicator, iso3)
    return None if found == "mark-none" else found


def change_to(each: Pace, iso3: str) -> Change | None:
    """Return the change of a target's measure up to its value, or the year its pace is up to.

    None where no earlier value compares with it, or a survey contradicts it.
    """
    values, last = own(each.target, iso3), each.dated
    moved = forecasts.change_of(values[values.index <= (last or 0)], each.steps)
    doubted = contradicted(each.target.indicator, iso3)
    return moved if moved is not None and moved.last == last and not doubted else None


def in_doubt(each: Pace, iso3: str) -> bool:
    """Return whether the status of an economy's target depends on a possible break in its series.

    Likewise of coverage that misses it, where more people are online, and of a value too low.
    """
    if not each.target.indicator:
        return False
    if is_low(each.target.indicator, iso3):
        return True
    if each.doubt == "filled" and each.status not in _FAILING:
        return True
    if survey_ends(iso3) and each.target.indicator == USE:
        return len({*map(each.target.met, figures(USE, iso3))}) > 1
    if each.target.indicator == COVERAGE and each.state != targets.MET and too_low(iso3):
        return True
    if each.earlier is None:
        return each.status == "met-jump"
    if each.doubt == "reported":
        return each.target.met(each.earlier[0]) != each.target.met(each.value or 0.0)
    before = before_break(each.target, iso3, each.earlier[1]).status
    return before != each.status and not {before, each.status} <= _FAILING


def is_sure(each: Pace, iso3: str) -> bool:
    """Return whether a value is current and nobody doubts it, so that a pace can count from it."""
    doubted = bool(each.target.indicator) and is_doubted(each.target.indicator, iso3)
    return is_current(each.year or 0) and not (doubted or in_doubt(each, iso3))


def shown_status(each: Pace, iso3: str) -> str:
    """Return the status, or why there is none: the value is old or in doubt, or none counts."""
    if _is_old(each):
        return "too-old"
    if in_doubt(each, iso3):
        return "met-jump"
    if each.status == "met" and is_current(each.year or 0) and _is_narrow(each):
        return "narrowly"
    known = beside(each.target, iso3) or apart(each.target, iso3)
    unclear = each.status == "no-data" and known
    return "not-judged" if unclear else each.status


def possible(found: Iterable[Pace], iso3: str) -> tuple[Claim, ...]:
    """Explain the status of targets that are uncertain, by the reasons that apply to them."""
    uncertain = (each for each in found if shown_status(each, iso3) == "possible")
    why = dict.fromkeys(each.why_possible for each in uncertain)
    reasons = Items((claim(f"possible-{each}") for each in why), "or")
    return (claim("key-possible", reasons=reasons),) if why else ()


def _is_narrow(each: Pace) -> bool:
    """Return whether a value meets a number by less than the next revision may move it."""
    if each.bound is None or each.value is None or each.target.within is not None:
        return False
    if is_share(each) and each.value >= _EVERYBODY:
        return False
    near = _POINT if is_share(each) else _NEAR * abs(each.bound)
    return abs(each.value - each.bound) <= near


def _asked(target: targets.Target, *, due: bool) -> Claim:
    if target.rule == "aim":
        return claim("target-rule-aim")
    if not due:
        return asked(target)
    return claim("target-asked-by", asked=asked(target), due=Year(target.year))


def _due(list_: Sequence[targets.Target]) -> int | None:
    """Return the year in which all targets are due; None where they differ."""
    years = {target.year for target in list_}
    return years.pop() if len(years) == 1 else None


def required(list_: Sequence[targets.Target]) -> Claim:
    """Return the head of what is asked for, with the year where it is one for all."""
    required, due = claim("target-column-asked"), _due(list_)
    return required if due is None else claim("target-asked-by", asked=required, due=Year(due))


def _columns(list_: Sequence[targets.Target]) -> dict[str, Column]:
    units = {target.title: target.unit for target in list_}
    return {
        "value": Column(claim("column-value"), "measure", decimals=2, units=units),
        "year": YEARS,
        "mark": MARKS,
        "asked": Column(required(list_), "text"),
        "distance": Column(claim("target-column-distance"), "distance", units=units),
        "paces": Column(claim("target-column-paces"), "text"),
        "status": Column(claim("target-column-state"), "status"),
    }


def _is_old(each: Pace) -> bool:
    """Return whether a target has a value, and one too old to be judged by."""
    return each.value is not None and each.state == targets.NO_DATA
