"""Scales of dot plots: one for all rows, or one for those of each unit."""

from collections.abc import Sequence

import pandas as pd

from research.charts import panels, theme
from research.messages.values import Value, claim

AXIS = 0.8  # of a row, between rows of one scale and those of the next
_SMALL = 40  # shares all below it are not shown on an axis that ends at 100 %
_FEW = 4  # ticks of scales in different units, for a phone
_HIGH = 60.0  # shares all above it are shown on an axis that begins nearer to them
_AIR = 0.03  # of an axis, left of its 0 for a mark that would cover the name of its row
_WIDTHS = 5  # of a range that is asked for, left and right of its middle on the axis at least


def scale(frame: pd.DataFrame, unit: Value, rows: int, *, percent: bool) -> dict[str, object]:
    """Return one scale for all rows."""
    highest = float(frame.max().max())
    top = max(100.0, highest) if percent and highest > _SMALL else None
    low = _bottom(frame) if top else 0.0
    named = claim("chart-axis-cut", axis=unit) if low else unit
    return {
        "xaxis": theme.titled(named, range=[low, top * 1.02] if top else None, rangemode="tozero"),
        # Without a range of its own the axis leaves a twentieth of a tall chart empty above and
        # below.
        "yaxis": {"ticklabelstandoff": 8, "dtick": 1, "range": [rows - 0.4, -0.6]},
    }


def _bottom(shares: pd.DataFrame) -> float:
    """Return where an axis of shares begins: at 0, or nearer to values that are all high."""
    lowest = float(shares.min(axis=None))
    return 5 * ((lowest - 3) // 5) if lowest > _HIGH else 0.0


def scales(
    frame: pd.DataFrame,
    units: Sequence[Value],
    panel: Sequence[int],
    asked: Sequence[tuple[float, float] | None],
    *,
    percent: bool,
) -> dict[str, object]:
    """Return a scale for each panel: up to 100 for shares, from 0, or around what is asked for."""
    found: dict[str, object] = {}
    sizes = [panel.count(at) for at in range(panel[-1] + 1)]
    for at, (end, domain) in enumerate(panels.domains(len(sizes), AXIS, sizes)):
        held = frame[[each == at for each in panel]]
        levels = [each for of, each in zip(panel, asked, strict=False) if each and of == at]
        is_share, unit = percent and at == 0, units[panel.index(at)]
        low = _bottom(held) if is_share and not levels else 0.0
        span = [low - 0.02 * (100 - low) * bool(low), 102] if is_share else _span(held, levels)
        named = claim("chart-axis-cut", axis=unit) if low else unit
        across = theme.titled(named, range=span, nticks=_FEW, tickangle=0)
        found |= panels.axes(end, domain, across, {"range": [sizes[at] - 0.4, -0.6]})
    return found


def _span(held: pd.DataFrame, asked: Sequence[tuple[float, float]]) -> list[float]:
    """Return the ends of a scale: from 0 to the highest value, or even around what is asked for."""
    if not asked:
        top = float(held.max(axis=None)) * 1.08
        return [min(-_AIR * top, float(held.min(axis=None))), top]
    middle, width = sum(asked[0]) / 2, max(high - low for low, high in asked)
    reach = max(_WIDTHS * width, 1.08 * float((held - middle).abs().max(axis=None)))
    return [middle - reach, middle + reach]
