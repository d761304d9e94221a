"""How every figure looks: one palette safe for colour-blind readers, one font, no ornament."""

import textwrap
from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import Any

import plotly.graph_objects as go

from research.messages.values import Claim, Indicator, Value
from research.report.slots import said, slot

INK = "#1d2733"
MUTED = "#6b7785"
SLATE = "#4f5b68"  # of areas that bear white letters
FAINT = "#c3cad3"
GRID = "#e6eaee"
ACCENT = "#c8501e"
BLUE = "#2a6fa8"
TEAL = "#2b8a7e"
OCHRE = "#b58900"
PURPLE = "#7a4f9a"
SEQUENCE = (BLUE, OCHRE, TEAL, PURPLE, MUTED)
SEXES = {"female": PURPLE, "male": TEAL}  # the same in every chart
_SEXED = {**SEXES, "women": PURPLE, "men": TEAL}
BAND = "rgba(42,111,168,0.3)"  # BLUE, of areas behind lines
CLASSES = ("#c4dcef", "#94c1e0", "#64a2ce", "#3d84bb", "#21659c", "#0e3f70")
# What colours mean in every chart. Good and bad have none: place, fill and words tell them.
SUBJECT = ACCENT  # the economy a page is about, and nothing else
# What it is compared with; the second is lighter than the first on a dark page too.
REGION, INCOME, REST = BLUE, "#95c2e1", FAINT
STEP = MUTED  # what is neither: a change, a row that is not the message
AXIS: dict[str, Any] = {
    "gridcolor": GRID,
    "zeroline": False,
    "automargin": True,
    "linecolor": FAINT,
    "fixedrange": True,
    "exponentformat": "none",  # 10,000 and not 10k, which is English
}
TITLED: dict[str, Any] = {"title": {"font": {"size": 13, "color": SLATE}}}  # not 1.2 times as large
FONT = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif"


_LINE = 15  # pixels of a line of a name


def of_sex(name: object) -> str:
    """Return the colour of women or men for an indicator or a word of theirs, "" for others."""
    if not isinstance(name, Claim | Indicator):
        return ""
    return _SEXED.get(name.id.replace("_", "-").rpartition("-")[2], "")


def text(shown: object, wrap: int = 0) -> str:
    """Return the content of a text slot: a slot for a value, filled when shown, or plain text.

    `wrap` breaks it into lines of so many characters at most, to leave room for the chart on a
    narrow screen.
    """
    if isinstance(shown, Value):
        return slot(shown, wrap)
    if not wrap:
        return str(shown)
    lines = textwrap.wrap(str(shown), wrap, break_long_words=False, break_on_hyphens=False)
    return "<br>".join(lines)


def decimals(values: Iterable[float]) -> int:
    """Return the decimals of all values of a chart: none where each is 0, or 10 or more.

    >>> decimals([98.0, 97.3, 14.0]), decimals([60.7, 3.1])
    (0, 1)
    """
    return int(any(0 < abs(value) < 10 for value in values))


def wrapped(title: object, width: int = 24) -> str:
    """Return the label of a row, broken into lines."""
    return text(title, width)


def row(names: Sequence[str], least: int, air: int = 8) -> int:
    """Return the pixels of a row at least, in which no name meets that of the row beside it."""
    tall = [1 + breaks(name) for name in names]
    pairs = [*pairwise(tall)] or [(each, each) for each in tall]
    return max(least, air + round(_LINE * max(map(sum, pairs), default=0) / 2))


def breaks(label: str) -> int:
    """Return how many times a text of a figure breaks, in the language in use."""
    return str(said(label)).count("<br>")


def figure(traces: Iterable[Any], *, alt: object, height: int, **layout: Any) -> go.Figure:
    """Return a figure in the house style.

    Parameters
    ----------
    alt : what the figure shows, for readers who do not see it
    height : pixels; the width is that of the page
    """
    style: dict[str, Any] = {
        "template": {
            "data": {"scatter": [{"type": "scatter"}]},
            "layout": {"xaxis": TITLED, "yaxis": TITLED},
        },
        "height": height,
        "font": {"family": FONT, "size": 13, "color": INK},
        "margin": {"l": 8, "r": 16, "t": 8, "b": 8},
        "paper_bgcolor": "rgba(0,0,0,0)",
        "plot_bgcolor": "rgba(0,0,0,0)",
        "hoverlabel": {
            "bgcolor": "white",
            "bordercolor": FAINT,
            "font": {"color": INK, "family": FONT},
        },
        "legend": {"orientation": "h", "x": 0, "xanchor": "left", "y": -0.16, "yanchor": "top"},
        "meta": {"alt": text(alt)},
        "xaxis": AXIS,
        "yaxis": AXIS,
    }
    # Traces are validated as they are made, layouts by the tests of studies.
    return go.Figure(list(traces), _joined(style, layout), _validate=False)


def _joined(style: dict[str, Any], more: dict[str, Any]) -> dict[str, Any]:
    """Return a style merged with another at every depth, without what is None or empty in it."""
    joined = dict(style)
    for key, value in more.items():
        if isinstance(value, dict):
            joined[key] = _joined(joined.get(key, {}), value)
        elif value is not None and not (isinstance(value, list) and not value):
            joined[key] = value
    return joined
