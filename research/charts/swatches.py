"""The colour key of a map: swatches side by side above it, over the bounds of classes."""

from typing import Any

from research.charts import theme
from research.charts.classes import Classes
from research.messages.values import Number

HEIGHT = 54  # pixels above a map that the key takes
_WIDE, _HIGH = 54, 12  # pixels of a swatch; five fit a screen of 320 pixels
_LOW = 22  # pixels from the map to the swatches, for the bounds
_TITLE = 40  # letters of the title in a line
_TEXT = {
    "showarrow": False, "xref": "paper", "yref": "paper", "x": 0, "y": 1, "yanchor": "bottom",
    "name": "class",
}  # fmt: skip


def colours(split: Classes) -> list[str]:
    """Return a colour for each class, from light to dark."""
    step = (len(theme.CLASSES) - 1) / max(len(split.labels) - 1, 1)
    return [theme.CLASSES[round(number * step)] for number in range(len(split.labels))]


def swatches(split: Classes, own: int | None = None) -> list[dict[str, Any]]:
    """Return the swatches of the classes as shapes of a layout, with an outline around one."""
    shapes: list[dict[str, Any]] = [
        {
            "type": "rect", "xref": "paper", "yref": "paper", "xsizemode": "pixel",
            "ysizemode": "pixel", "xanchor": 0, "yanchor": 1, "fillcolor": colour,
            "x0": number * _WIDE, "x1": (number + 1) * _WIDE, "y0": _LOW, "y1": _LOW + _HIGH,
            "line": {"color": theme.MUTED, "width": 0.5},
        }
        for number, colour in enumerate(colours(split))
    ]  # fmt: skip
    edge = {"color": theme.SUBJECT, "width": 2.5}
    return shapes if own is None else [*shapes, {**shapes[own], "line": edge}]


def texts(split: Classes, title: object) -> list[dict[str, Any]]:
    """Return title and bounds of a key as annotations of a layout.

    A bound stands where its class begins; one that is the highest value below its swatch.
    """
    ends = [(number + 1) * _WIDE for number in range(len(split.bounds))]
    if split.is_highest:
        ends[-1] += _WIDE // 2
    font = {"size": 11, "color": theme.INK}
    named = {"text": theme.text(title, _TITLE), "font": {"size": 12, "color": theme.INK}}
    return [
        {**_TEXT, **named, "xanchor": "left", "yshift": _LOW + _HIGH + 1},
        *(
            {
                **_TEXT,
                "text": theme.text(Number(bound)),
                "font": font,
                "xanchor": "center",
                "xshift": end,
                "yshift": 3,
            }
            for bound, end in zip(split.bounds, ends, strict=True)
        ),
    ]
