"""How every figure looks: one palette safe for colour-blind readers, one font, no ornament."""

import textwrap
from collections.abc import Container, Iterable, Sequence
from itertools import pairwise
from typing import Any

import plotly.graph_objects as go

from research.charts.few import is_bare
from research.messages.values import Claim, Indicator, Value
from research.report import slots

INK = "#1d2733"
MUTED = "#6b7785"
SLATE = "#4f5b68"  # of areas that bear white letters
GREY = "#848f9b"  # of many marks behind others
FAINT = "#c3cad3"
PALE = "#d3d9e0"  # of areas that are not compared, under a hatch
GRID = "#e6eaee"
ACCENT = "#c8501e"
BLUE = "#2a6fa8"
TEAL = "#1f7d72"
OCHRE = "#8f6b00"
LOWER = "#d3a83c"  # of areas below a value: lighter than TEAL, also without colour
PURPLE = "#7a4f9a"
SEQUENCE = (TEAL, OCHRE, PURPLE, BLUE, MUTED)
SEXES = {"female": PURPLE, "male": TEAL}  # the same in every chart
_SEXED = {**SEXES, "women": PURPLE, "men": TEAL}
CLASSES = ("#cfe6e1", "#99cdc4", "#62b3a7", "#37958a", "#1b7068", "#0a4540")
# What colours mean in every chart: one role each.
SUBJECT = ACCENT  # the economy a page is about: its values, and its forecast in dashes
TINT = "#f7ddcf"  # SUBJECT, of areas: what it is outlined in stays seen
BAND = "rgba(200,80,30,0.31)"  # SUBJECT, of the interval of a forecast
REGION = "#3a4653"  # the median of those it is compared with
PEERS, INCOME = BLUE, "#95c2e1"  # others, as single economies; fainter
REST = GREY  # all that have no mark of their own
GOOD, BAD = "#1d6a34", "#b0213f"  # a status, with a sign that says it without colour
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
        return slots.slot(shown, wrap)
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


def rows(names: Iterable[object], bold: Container[object] = (), width: int = 24) -> list[str]:
    """Return the labels of rows, broken into lines; those of some names are bold.

    >>> rows(["Kenya", "Thailand"], bold=["Kenya"])
    ['<b>Kenya</b>', 'Thailand']
    """
    labels = ((name, wrapped(name, width)) for name in names)
    return [f"<b>{label}</b>" if name in bold else label for name, label in labels]


def row(names: Sequence[str], least: int, air: int = 8) -> int:
    """Return the pixels of a row at least, in which no name meets that of the row beside it."""
    tall = [1 + breaks(name) for name in names]
    pairs = [*pairwise(tall)] or [(each, each) for each in tall]
    return max(least, air + round(_LINE * max(map(sum, pairs), default=0) / 2))


def breaks(label: str) -> int:
    """Return how many times a text of a figure breaks, in the language in use."""
    return str(slots.said(label)).count("<br>")


def longest(label: str) -> int:
    """Return the letters of the longest line of a text of a figure, in the language in use.

    >>> longest("Internet<br>use")
    8
    """
    return max(map(len, str(slots.said(label)).split("<br>")))


def room(labels: Iterable[str], least: int = 0) -> int:
    """Return the pixels that labels beside a plot take, in the language in use.

    >>> room(["35%", "100%"]), room([], least=8)
    (36, 8)
    """
    return max((slots.room(str(slots.said(each))) for each in labels), default=least)


def titled(title: object, **axis: Any) -> dict[str, Any]:
    """Return an axis with a title.

    >>> titled("Years", dtick=1)
    {'title': {'text': 'Years', 'standoff': 4}, 'dtick': 1}
    """
    return {"title": {"text": text(title), "standoff": 4}} | axis


def above(shown: object, x: float, **note: Any) -> dict[str, Any]:
    """Return a text above the plot."""
    return {
        "x": x, "y": 1, "yref": "paper", "yanchor": "bottom", "showarrow": False,
        "text": text(shown), "font": {"size": 12, "color": SLATE},
    } | note  # fmt: skip


def conflict(x: Sequence[float], y: Sequence[object]) -> go.Scatter:
    """Return two figures of one value that contradict each other: rings that a bar joins."""
    return go.Scatter(
        x=x,
        y=y,
        mode="lines+markers",
        hoverinfo="skip",
        showlegend=False,
        cliponaxis=False,
        line={"color": ACCENT, "width": 4},
        marker={"color": "white", "size": 13, "line": {"color": ACCENT, "width": 3}},
    )


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
        "minreducedheight": 24,  # or a chart of one row loses what is above it
        "minreducedwidth": 48,  # or names and values at both sides of a narrow one are cut
        "paper_bgcolor": "white",  # or dark letters stand on a dark notebook
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
    drawn = list(traces)
    if "aspect" not in layout.get("meta", {}) and is_bare(drawn):  # no map
        style["meta"]["few"] = True
    # Traces are validated as they are made, layouts by the tests of studies.
    return go.Figure(drawn, _joined(style, layout), _validate=False)


def _joined(style: dict[str, Any], more: dict[str, Any]) -> dict[str, Any]:
    """Return a style merged with another at every depth, without what is None or empty in it."""
    joined = dict(style)
    for key, value in more.items():
        if isinstance(value, dict):
            joined[key] = _joined(joined.get(key, {}), value)
        elif value is not None and not (isinstance(value, list) and not value):
            joined[key] = value
    return joined
