"""The chart of the targets that are judged: where each is, where it was, and what is required."""

from collections.abc import Sequence

import numpy as np
import pandas as pd

from research import targets
from research.charts import Figure, dots, marks, states
from research.findings.core.latest import is_current
from research.findings.targets.claims import dated_status
from research.findings.targets.status_table import change_to, required, shown_status
from research.messages.values import Claim, Measure, Range, Title, Unit, Value, Year, claim
from research.metrics.pace import Pace

_SHARE = "%"  # the unit of targets that share a scale
_LOWER = ("at most", "below")  # rules of which less is better


def chart(measured: Sequence[Pace], iso3: str, headline: Claim) -> Figure:
    """Return one line per judged target: its value, that of five years before and the level.

    Shares of 100 share a scale; targets in another unit have theirs, below them. Those of one scale
    are grouped by status, the met ones first.
    """
    order = [*states.SIGNS]
    kinds = {each.target.id: shown_status(each, iso3) for each in measured}
    ordered = sorted(
        measured,
        key=lambda each: (
            each.target.unit != _SHARE,
            not each.target.parity,
            each.target.unit,
            order.index(kind) if (kind := kinds[each.target.id]) in order else len(order),
        ),
    )
    others = [each.target for each in ordered if each.target.unit != _SHARE]
    before = [_before(each, iso3) for each in ordered]
    levels = [np.nan if each.target.within else each.bound for each in ordered]
    names = {
        claim("ground-now"): [each.value for each in ordered],
        required([each.target for each in ordered]): levels,
        **({claim("target-before"): before} if np.isfinite(before).any() else {}),
    }
    frame = pd.DataFrame(
        np.array([*names.values()], dtype=float).T,
        pd.Index([Title(each.target.name) for each in ordered], dtype=object),
        pd.Index([*names], dtype=object),
    )
    return dots.dots(
        frame,
        unit=_unit(ordered[0].target),
        percent=len(others) < len(ordered),
        apart=[_unit(target) for target in others],
        labels=[_labels(each) for each in ordered],
        marks=marks.LEVELS,
        below=[_status(each, iso3) for each in ordered],
        signs=[states.SIGNS.get(kinds[each.target.id], states.UNKNOWN) for each in ordered],
        asked=[each.target.within for each in ordered],
        states=[
            "doubted"
            if kinds[each.target.id] == "met-jump"
            else ""
            if is_current(each.year or 0)
            else "older"
            for each in ordered
        ],
        alt=claim("target-status-chart", headline=headline),
    )


def shows(measured: Sequence[Pace], iso3: str) -> Claim:
    """Return what the chart draws, with earlier values where it has some."""
    earlier = any(np.isfinite(_before(each, iso3)) for each in measured)
    return claim("shows-targets" if earlier else "shows-targets-now")


def _before(each: Pace, iso3: str) -> float:
    """Return the value of about five years before; NaN where none compares with the last."""
    moved = change_to(each, iso3)
    return np.nan if moved is None or each.value is None else each.value - moved.size


def _status(each: Pace, iso3: str) -> Value:
    named = dated_status(each, shown_status(each, iso3))
    return claim("target-line", status=named, year=Year(each.year or 0))


def _labels(each: Pace) -> list[Value | None]:
    target = each.target
    level: Value = _short(target, each.bound or 0.0)
    if target.within:
        level = Range(*(_short(target, end) for end in target.within))
    return [_short(target, each.value or 0.0), level]


def _short(target: targets.Target, value: float) -> Measure:
    return Measure(value, target.unit, 1 if target.unit == _SHARE else 2)


def _unit(target: targets.Target) -> Value:
    if target.parity:
        return claim("divide-column-ratio")
    unit = Unit(target.indicator or target.beside[0])
    return claim("price-lower", unit=unit) if target.rule in _LOWER else unit
