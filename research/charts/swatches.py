"""The colour key of a map: swatches side by side above it, over the bounds of classes."""

import math
from collections.abc import Iterator
from typing import Any

from research import catalogue
from research.charts import theme
from research.charts.classes import Classes
from research.messages.values import About, Number, Percent, Unit, Value
from research.report.slots import said

HEIGHT = 54  # pixels above a map that the key takes
_WIDE, _WIDER, _HIGH = 45, 68, 12  # pixels of a swatch; six fit a screen of 320 pixels,
_NAMED = 100  # pixels of one with a name
_OVER = 10  # with so many by which the text of the end stands over it, away from the one before
_LETTER = 7.5  # pixels of one, with what keeps two texts apart
_LARGE = 1e6  # a bound that is written with a word
_BEFORE = 20  # pixels before the first for the bound where it begins
_LOW = 22  # pixels from the map to the swatches, for the bounds
_TITLE = 40  # letters of the title in a line
_TEXT = {
    "showarrow": False, "xref": "paper", "yref": "paper", "x": 0, "y": 1, "yanchor": "bottom",
    "name": "class",
}  # fmt: skip


def colours(split: Classes) -> list[str]:
    """Return a colour for each class, from light to dark, or to both sides of a neutral one."""
    if split.named:
        return [theme.LOWER, theme.TINT, theme.TEAL]
    step = (len(theme.CLASSES) - 1) / max(len(split.labels) - 1, 1)
    return [theme.CLASSES[round(number * step)] for number in range(len(split.labels))]


def _place(split: Classes) -> tuple[int, int]:
    """Return where the first swatch begins, and the pixels of each."""
    if split.named:
        return 0, _NAMED
    large = bool(split.bounds) and split.bounds[-1] >= _LARGE
    return _BEFORE if split.shown[0] else 0, _WIDER if large else _WIDE


def swatches(split: Classes, own: int | None = None) -> list[dict[str, Any]]:
    """Return the swatches of the classes shown as shapes of a layout, an outline around one."""
    (first, last), (left, wide) = split.shown, _place(split)
    shapes: list[dict[str, Any]] = [
        {
            "type": "rect", "xref": "paper", "yref": "paper", "xsizemode": "pixel",
            "ysizemode": "pixel", "xanchor": 0, "yanchor": 1, "fillcolor": colour,
            "x0": left + at * wide, "x1": left + (at + 1) * wide, "y0": _LOW, "y1": _LOW + _HIGH,
            "line": {"color": theme.MUTED, "width": 0.5},
        }
        for at, colour in enumerate(colours(split)[first : last + 1])
    ]  # fmt: skip
    edge = {"color": theme.SUBJECT, "width": 2.5}
    return shapes if own is None else [*shapes, {**shapes[own - first], "line": edge}]


def texts(split: Classes, title: object) -> list[dict[str, Any]]:
    """Return title and bounds of a key as annotations of a layout.

    Bounds stand between classes, and where the first or the last shown has others beyond it; else
    what holds the lowest or the highest value stands there, where it leaves room for the next.
    """
    (left, wide), named = _place(split), split.named
    font = {"size": 12, "color": theme.INK}
    head = {"text": theme.text(title, 0 if named else _TITLE), "font": font}
    last = split.shown[1] - split.shown[0] + 1
    return [
        {**_TEXT, **head, "xanchor": "left", "yshift": _LOW + _HIGH + 1},
        *(
            {
                **_TEXT, "font": font, "yshift": 3,
                "xshift": left + at * wide + (_OVER if at == last else 0),
                "xanchor": "right" if at == last else "center" if left + at else "left",
                "text": text,
            }
            for at, text in _edges(split, title)
        ),
    ]  # fmt: skip


def _edges(split: Classes, title: object) -> Iterator[tuple[float, Any]]:
    """Yield the ends of the classes shown as text, each after how many of them it comes.

    A class with a name has it in its middle.
    """
    if split.named:
        yield from ((at + 0.5, theme.text(label)) for at, label in enumerate(split.labels))
        return
    first, last = split.shown
    edges = [split.ends[0], *split.bounds, split.ends[1]][first : last + 2]
    said_of = [theme.text(_written(edge, title)) if math.isfinite(edge) else "" for edge in edges]
    letters = [len(str(said(text))) for text in said_of]
    for at, edge in enumerate(edges):
        if 0 < first + at <= len(split.bounds):
            yield at, said_of[at]
        elif edge not in split.bounds and math.isfinite(edge):
            beyond = letters[at] + letters[1 if at == 0 else at - 1] / 2
            if beyond * _LETTER < _place(split)[1]:
                yield at, said_of[at]


def _written(edge: float, title: object) -> Value:
    """Return an end of a class as it is written: in per cent where the values are."""
    if edge >= _LARGE:
        return About(edge)
    share = isinstance(title, Unit) and catalogue.written(title.indicator).short_unit[:1] == "%"
    return Percent(edge) if share else Number(edge)
