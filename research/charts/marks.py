"""Marks of dot plots, and the words that name them: the key above, and values at the right."""

import re
from collections.abc import Sequence
from typing import Any, NamedTuple

from research.charts import panels, theme
from research.messages.values import Value
from research.report.slots import said, wrapped


class Mark(NamedTuple):
    """How the values of a column are drawn, and the sign they have in the key."""

    symbol: str
    colour: str
    size: int
    sign: str


# Of one area. Where values are the same, corners are seen around the first, which is drawn last.
MARKS = (Mark("circle", theme.ACCENT, 11, "●"), Mark("diamond", theme.REGION, 11, "◆"))
TICK = "line-ns-open"  # symbol of a level that is asked for
# now, required, before
LEVELS = (MARKS[0], Mark(TICK, theme.INK, 22, "┃"), Mark("circle", theme.GREY, 8, "●"))
_TAG = re.compile(r"<(?!br)[^>]*>")  # but the breaks of lines
_LONG = 46  # letters of names that need two lines of the key
_NOTE: dict[str, object] = {"x": 1, "xref": "paper", "align": "right", "showarrow": False}
_NAMES = 5.2  # pixels of a letter of the longest name of a row, to the left edge
_NARROW = 12  # letters of a line beside a row, which leaves room for the plot on a phone
APART = "   "  # between names of the key
_LETTERS = 68  # of a line of the key that fits half of a page
_PHONE = 38  # letters of a name of the key that a phone has room for
ABOVE = 9  # pixels from marks to the name of their row above them, on a phone
LEVEL = "┊"  # sign of a threshold
_SIGN, _TALL = 17, ("┃", LEVEL)  # pixels of a sign in a key, but of these, which fonts draw tall
_HEAD = 14  # letters of a line above values
_OVER: dict[str, Any] = {
    "name": "head", "x": 1, "xref": "paper", "xanchor": "left", "xshift": 10, "align": "left",
    "y": 1, "yref": "paper", "yanchor": "bottom", "showarrow": False, "font": {"size": 12},
}  # fmt: skip


def signed(sign: str, colour: str) -> str:
    """Return a sign of a key, as large as the marks are."""
    size = f";font-size:{_SIGN}px" if sign not in _TALL else ""
    return f"<span style='color:{colour}{size}'>{sign}</span>"


def _signs(columns: Sequence[object], marks: Sequence[Mark]) -> list[str]:
    """Return the sign of each column in the colour of its mark."""
    return [
        signed(mark.sign, theme.of_sex(column) or mark.colour)
        for column, mark in zip(columns, marks, strict=False)
    ]


def key_of(columns: Sequence[object], marks: Sequence[Mark]) -> str:
    """Return the names of the columns with their signs, in two lines where they are long."""
    names = [theme.text(each) for each in columns]
    parts = [f"{sign} {name}" for sign, name in zip(_signs(columns, marks), names, strict=True)]
    if len(str(said("".join(names)))) <= _LONG or len(parts) < 2:
        return APART.join(parts)
    half = (len(parts) + 1) // 2
    return f"{APART.join(parts[:half])}<br>{APART.join(parts[half:])}"


def in_lines(entries: Sequence[tuple[str, str, str]]) -> str:
    """Return entries of a key (sign, colour and name) in lines that fit half of a page."""
    text, letters = "", 0
    for sign, colour, name in entries:
        if theme.longest(name) > _PHONE:
            name = wrapped(name, _PHONE)
        longer = theme.longest(name) + len(sign) + len(APART) + 1
        apart = APART if letters + longer <= _LETTERS else "<br>"
        letters = longer + (letters if apart == APART else 0)
        text += f"{apart if text else ''}{signed(sign, colour)} {name}"
    return text


def placed_key(text: str, names: Sequence[str], lift: int = 8) -> dict[str, object]:
    """Return the key above the plot, from the left edge of the names of its rows."""
    above = {"x": 0, "y": 1, "yref": "paper", "yanchor": "bottom", "yshift": lift}
    shift = -round(_NAMES * max(theme.longest(_TAG.sub("", name)) for name in names))
    placed = {"name": "key", "text": text, "xanchor": "left", "align": "left", "xshift": shift}
    return _NOTE | above | placed


def written(values: Sequence[Value | None], marks: Sequence[Mark], own: bool) -> str:
    """Return the first value, in the accent colour if it is of the economy, and others below."""
    colour = theme.ACCENT if own else theme.INK
    first = f"<span style='color:{colour}'>{theme.text(values[0], _NARROW)}</span>"
    pairs = [*zip(_signs(range(len(values)), marks), values, strict=True)][1:]
    below = " ".join(f"{sign}{theme.text(each)}" for sign, each in pairs if each is not None)
    return f"{first}<br><span style='font-size:12px'>{below}</span>" if below else first


def beside_row(text: str, row: str, panel: int) -> dict[str, object]:
    """Return a text at the right of a row."""
    beside = {"y": row, "yref": f"y{panels.suffix(panel)}", "xanchor": "left", "xshift": 8}
    return _NOTE | beside | {"text": text, "align": "left"}


def over_values(own: Value, group: Value | None, shift: int) -> list[dict[str, Any]]:
    """Return the heads of values: the economy, and its group, whose medians are `shift` on."""
    head = f"<span style='color:{theme.SUBJECT}'>{theme.text(own, _HEAD)}</span>"
    heads = [_OVER | {"text": head}]
    if group is not None:
        of = f"<span style='color:{theme.REGION}'>┃{theme.text(group, _HEAD)}</span>"
        heads.append(_OVER | {"text": of, "xshift": int(_OVER["xshift"]) + shift})
    return heads
