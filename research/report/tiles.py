"""Key figures as tiles: value, bar with median and target, change, rank, and status.

Each element carries its look itself, for JupyterLab; a page takes that off and has a style sheet.
"""

from __future__ import annotations

from collections.abc import Iterable
from html import escape
from typing import TYPE_CHECKING

from research import messages
from research.messages.values import Claim, Number, Percent, Quantity, Value
from research.report.status import markup as status
from research.report.text import text

if TYPE_CHECKING:
    from research.report.finding import Scaled, Tile

_WIDTH, _HEIGHT, _EDGE = 130, 20, 5  # of the bar with its marks, in pixels
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
    inside = "".join(_tile(tile, language) for tile in shown)
    told = f'<dl class="tiles" style="{_GRID}">{inside}</dl>' if inside else ""
    key = text(messages.say(Claim("key-bars"), language))
    return told + (f'<p class="of">{key}</p>' if any(tile.scale for tile in shown) else "")


def _tile(tile: Tile, language: str) -> str:
    value = _said(Claim("no-data") if tile.value is None else tile.value, language)
    size = "1.7em" if tile.value is not None else "1.2em"
    detail = (
        f' <span class="unit" style="{_QUIET}">{_said(tile.detail, language)}</span>'
        if tile.detail
        else ""
    )
    lines = [f'<dt style="{_LABEL};{_QUIET}">{_said(tile.label, language)}</dt>']
    look = f"font-size:{size};font-weight:{400 if tile.doubted else 650}"
    kind = "value doubted" if tile.doubted else "value"
    lines.append(_line(f'<span class="{kind}" style="{look}">{value}</span>{detail}'))
    if drawn := bullet(tile, language):
        lines.append(_line(drawn, "scale"))
    lines += [_line(_said(tile.change, language), "change")] if tile.change else []
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


def bullet(tile: Tile, language: str = "") -> str:
    """Return the value as a bar on its scale, hollow where it is in doubt; "" without a scale.

    A line crosses it at the median, and a triangle is at the target.
    """
    if tile.scale is None or not isinstance(tile.value, (Number, Percent, Quantity)):
        return ""

    def at(value: Scaled) -> str:
        return f"{_EDGE + (_WIDTH - 2 * _EDGE) * min(value.value / end, 1):.1f}"

    end = tile.scale.value
    bar = "none" if tile.doubted else "currentColor"
    left, low = f"M{_EDGE} 8H", f'V14H{_EDGE}z" stroke="currentColor" fill='
    drawn = f'<path class="track" d="{left}{_WIDTH - _EDGE}{low}"none">'
    drawn += f'</path><path d="{left}{at(tile.value)}{low}"{bar}">'
    if tile.median is not None:
        drawn += f'</path><path class="tick" d="M{at(tile.median)} 5V17" stroke="currentColor">'
    if tile.bound is not None:
        drawn += f'</path><path class="aim" d="M{at(tile.bound)} 7l-4-6h8z" fill="currentColor">'
    said = _plain(Claim("key-drawn", {"value": tile.value, "most": tile.scale}), language)
    return (
        f'<svg class="bullet" style="color:#c8501e" viewBox="0 0 {_WIDTH} {_HEIGHT}" role="img" '
        f'width="{_WIDTH}" height="{_HEIGHT}" aria-label="{escape(said)}">{drawn}</path></svg>'
        f'<span class="unit" style="{_QUIET}">{_said(tile.scale, language)}</span>'
    )


def _line(inside: str, kind: str = "") -> str:
    named = f' class="{kind}"' if kind else ""
    return f'<dd{named} style="{_LINE}">{inside}</dd>'


def _said(value: Value, language: str) -> str:
    return text(_plain(value, language))


def _plain(value: Value, language: str) -> str:
    return messages.say(value, language, label=True)
