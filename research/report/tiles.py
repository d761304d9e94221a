"""Key figures as tiles: value, change, sparkline, rank, and status of the target.

Each element carries its look itself, for JupyterLab; a page takes that off and has a style sheet.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from html import escape
from itertools import pairwise
from typing import TYPE_CHECKING

from research import messages
from research.messages.values import Claim, Value
from research.report.status import markup as status
from research.report.text import text

if TYPE_CHECKING:
    from research.report.finding import Tile

# Of the line, in pixels, and what is left free around it for the mark of the last value.
_WIDTH, _HEIGHT, _EDGE = 172, 22, 3
# of the value: a line that moves by less does not fill the height, so that noise looks like noise
_FLAT = 0.1
_LEAST = 5  # values of a line; fewer say nothing of a trend
_GRID = (
    "display:grid;grid-template-columns:repeat(auto-fit,minmax(210px,1fr));gap:12px;margin:12px 0"
)
_TILE = "border:1px solid rgba(128,128,128,.4);border-radius:8px;padding:12px 14px"
_LINE = "margin:0;padding:0;width:auto;float:none;line-height:1.4"
_LABEL = f"{_LINE};font-weight:400;min-height:2.8em"  # two lines, so that values are level
_QUIET = "opacity:.8"


def markup(tiles: Iterable[Tile], language: str = "") -> str:
    """Return tiles as a list of terms; nothing where there are none."""
    shown = [*tiles]
    if 2 * sum(len(tile.series) >= _LEAST for tile in shown) < len(shown):
        shown = [replace(tile, series=()) for tile in shown]  # or most have a gap where it is
    inside = "".join(_tile(tile, language) for tile in shown)
    return f'<dl class="tiles" style="{_GRID}">{inside}</dl>' if inside else ""


def _tile(tile: Tile, language: str) -> str:
    value = _said(Claim("no-data") if tile.value is None else tile.value, language)
    size = "1.7em" if tile.value is not None else "1.2em"
    detail = (
        f' <span class="unit" style="{_QUIET}">{_said(tile.detail, language)}</span>'
        if tile.detail
        else ""
    )
    lines = [f'<dt style="{_LABEL};{_QUIET}">{_said(tile.label, language)}</dt>']
    look = f"font-size:{size};font-weight:650"
    lines.append(_line(f'<span class="value" style="{look}">{value}</span>{detail}'))
    moved = f"<span>{_said(tile.change, language)}</span>" if tile.change else ""
    if line := sparkline(tile.series, _plain(tile.drawn, language) if tile.drawn else ""):
        moved = f"{line} {moved}"
    lines += [_line(moved, "change")] if moved else []
    if tile.places:
        said = (text(messages.say(each, language)) for each in tile.places)
        lines.append(_line("<br>".join(said), "place"))
    if tile.status:
        asked = (
            f' <span style="{_QUIET}">({_said(tile.target, language)})</span>'
            if tile.target
            else ""
        )
        lines.append(_line(status(tile.status, language, tile=True) + asked, "goal"))
    return f'<div class="tile" style="{_TILE}">{"".join(lines)}</div>'


def sparkline(series: Sequence[tuple[int, float]], drawn: str) -> str:
    """Return values as a sparkline with a mark on the last; "" for fewer than five.

    Years without a value are left open.

    Parameters
    ----------
    series : year and value, oldest first
    drawn : what it shows, for readers who do not see it
    """
    if len(series) < _LEAST:
        return ""
    years, values = zip(*series, strict=True)
    least, most = min(values), max(values)
    rise = max(most - least, _FLAT * max(abs(least), abs(most))) or 1.0
    across, up = (_WIDTH - 2 * _EDGE) / (years[-1] - years[0]), (_HEIGHT - 2 * _EDGE) / rise
    low = (least + most - rise) / 2
    points = [
        (_EDGE + across * (year - years[0]), _HEIGHT - _EDGE - up * (value - low))
        for year, value in series
    ]
    x, y = points[-1]
    starts = [0, *(at for at in range(1, len(years)) if years[at] - years[at - 1] > 1), len(years)]
    lines = "".join(_polyline(points[start:end]) for start, end in pairwise(starts))
    return (
        f'<svg class="spark" style="color:#c8501e;flex:none" viewBox="0 0 {_WIDTH} {_HEIGHT}" width="{_WIDTH}" '  # noqa: E501
        f'height="{_HEIGHT}" role="img" aria-label="{escape(drawn)}">'
        f'{lines}<circle cx="{x:.1f}" cy="{y:.1f}" r="2.6" fill="currentColor"></circle></svg>'
    )


def _polyline(points: Sequence[tuple[float, float]]) -> str:
    path = " ".join(f"{x:.1f},{y:.1f}" for x, y in points)
    return (
        f'<polyline points="{path}" fill="none" stroke="currentColor" stroke-width="1.8">'
        "</polyline>"
    )


def _line(inside: str, kind: str = "") -> str:
    named = f' class="{kind}"' if kind else ""
    beside = (
        ";display:flex;flex-wrap:wrap;align-items:center;gap:2px 8px" if kind == "change" else ""
    )
    return f'<dd{named} style="{_LINE}{beside}">{inside}</dd>'


def _said(value: Value, language: str) -> str:
    return text(_plain(value, language))


def _plain(value: Value, language: str) -> str:
    return messages.say(value, language, label=True)
