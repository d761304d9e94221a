"""Scales of strip plots: one for rows in one unit, of logarithms where values differ most."""

import math
from collections.abc import Iterator, Sequence
from typing import NamedTuple

import pandas as pd

from research.charts import panels, theme
from research.messages.values import Number, Percent, Value, claim
from research.report.slots import said

_SKEWED = 8  # times a threshold or the median: most would stand in one place of a linear axis
_ROOM, _MOST = 0.04, 100.0  # of an axis, free for its values; %, the end of that of shares
_TICKS = [0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50, 100, 200, 500, 1000]
_WRITTEN = (0.1, 0.5, 2, 10, 50, 200, 1000)  # of them: others have no room
_STEPS = (0.2, 0.5, 1, 2, 5, 10, 25, 50, 100, math.inf)  # between shares: 100 is one of any other
_HIGH, _TEN = 80.0, 10  # %, from which on all shares would be crowded at the end of their axis


class Row(NamedTuple):
    """An indicator: title, unit, is that a share of 100, threshold, why the own value is not sure.

    `figures` are those of a value in doubt, where others contradict it.
    """

    title: Value
    unit: Value
    percent: bool = False
    threshold: float | None = None
    doubt: Value | None = None
    figures: tuple[float, ...] = ()


class Panel(NamedTuple):
    """Rows of one scale: first, number, whether it is logarithmic, and its ends."""

    at: int
    rows: int
    log: bool
    ends: tuple[float, float]


def scales_of(rows: Sequence[Row], frame: pd.DataFrame, others: pd.DataFrame) -> Iterator[Panel]:
    """Yield runs of rows in one unit, each by itself where they are rates of different things."""
    figures = pd.DataFrame([row.figures for row in rows], frame.index, dtype=float)
    values, at = pd.concat([frame, others, figures], axis="columns"), 0
    while at < len(rows):
        row, end = rows[at], at + 1
        alone = row.threshold is None and not row.percent
        while not alone and end < len(rows) and rows[end].unit == row.unit:
            end += 1
        held = values.iloc[at:end]
        log = _is_skewed(row, held)
        yield Panel(at, end - at, log, _ends(held, log=log, percent=row.percent))
        at = end


def _is_skewed(row: Row, values: pd.DataFrame) -> bool:
    """Return whether most values would stand in one place on a linear axis."""
    if row.percent or values.min(axis=None) <= 0:
        return False
    middle = float(values.stack().median()) if row.threshold is None else row.threshold
    return bool(values.max(axis=None) > _SKEWED * middle)


def _ends(values: pd.DataFrame, *, log: bool, percent: bool) -> tuple[float, float]:
    """Return the ends of an axis, from 0 if it has no logarithms and shares are not all high."""
    low, high = float(values.min(axis=None)), float(values.max(axis=None))
    if log:
        low, high = math.log10(low), math.log10(high)
    else:
        low = low // _TEN * _TEN if percent and low >= _HIGH else min(0.0, low)
        high = max(_MOST, high) if percent and 2.5 * high > _MOST else high
    room = _ROOM * (high - low or 1.0)
    return low - room, high + room


def unit_of(row: Row, scale: Panel) -> str:
    """Return the title of an axis; none where its ticks or the name of its row have the unit."""
    if scale.log:
        return theme.text(claim("chart-axis-logarithmic", axis=row.unit))
    if scale.ends[0] > 0:
        return theme.text(claim("chart-axis-cut", axis=row.unit))
    title, unit = (str(said(theme.text(each))) for each in (row.title, row.unit))
    plain = unit in title or (row.percent and row.threshold is None)
    return "" if plain else theme.text(row.unit)


def axes_of(
    rows: Sequence[Row], scales: Sequence[Panel], units: Sequence[str], gap: float
) -> dict[str, object]:
    """Return the axes of all scales, as a layout has them."""
    found: dict[str, object] = {}
    ends = panels.domains(len(scales), gap, [scale.rows for scale in scales])
    for scale, unit, (end, domain) in zip(scales, units, ends, strict=True):
        across: dict[str, object] = {"range": [*scale.ends], "nticks": 6, "tickangle": 0}
        across |= {"title": {"text": unit, "standoff": 2}}
        shares = rows[scale.at].percent or rows[scale.at].threshold is not None
        across |= _ticks(scale.ends, is_share=shares) if scale.log else {}
        across |= _shares(scale.ends) if shares and not scale.log else {}
        up = {"range": [scale.rows - 0.5, -0.5], "showline": False}
        found |= panels.axes(end, domain, across, up)
    return found


def _shares(ends: tuple[float, float]) -> dict[str, object]:
    low, top = max(0.0, ends[0]), ends[1]
    step = next(each for each in _STEPS if top - low <= 6 * each)
    held = [n * step for n in range(math.ceil(low / step), math.floor(top / step) + 1)]
    texts = [theme.text(Percent(each, int(step < 1))) for each in held]
    return {"tickvals": held, "ticktext": texts}


def _ticks(ends: tuple[float, float], *, is_share: bool) -> dict[str, object]:
    """Return the ticks of logarithms, some of them written: the same in every chart."""
    held = [each for each in _TICKS if ends[0] <= math.log10(each) <= ends[1]]
    form = Percent if is_share else Number
    written = [theme.text(form(each, 2)) if each in _WRITTEN else "" for each in held]
    return {"type": "log", "tickvals": held, "ticktext": written}
