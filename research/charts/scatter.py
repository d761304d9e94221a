"""Two indicators plotted against each other, one point per economy, one economy marked."""

import math
from collections.abc import Iterator, Sequence
from functools import partial

import numpy as np
import pandas as pd
import plotly.graph_objects as go
from numpy.typing import ArrayLike

from research.charts import panels, theme
from research.charts.names import Scale
from research.charts.scatter_names import LEVEL, named_notes
from research.messages.values import Claim, Economy, Either, Number, Percent, Value, claim
from research.report.slots import said

_AIR = 0.08  # of the span of values, around them
_HIGH = 30.0  # shares all above it are shown on an axis that begins nearer to them
_WIDE = 40  # letters of a line of the title
_PLACES = 6  # points of such a line
_LETTER, _LINE = 0.018, 0.055  # of the axes, that a letter and a line take in half of a page
_RING_OF_DOUBT = {"color": "white", "line": {"color": theme.ACCENT, "width": 3}}
_TITLE = 0.06  # of the height of the plot: a line of the title
_LISTED = 0.01  # more of it for each line in the legend, which makes the plot lower


def association(
    frame: pd.DataFrame,
    *,
    x: str,
    y: str,
    economy: str,
    peers: Sequence[str],
    peers_name: Value,
    median: Value,
    x_title: Value,
    y_title: Value,
    unit: Value,
    alt: Claim,
    level: tuple[Value, float] | None = None,
    named: Sequence[str] = (),
    percent: bool = False,
    doubted: bool = False,
    figures: Sequence[float] = (),
) -> go.Figure:
    """Return a scatter on a logarithmic x axis.

    Parameters
    ----------
    frame : index economy; a positive column `x` and a column `y`
    economy, peers : the economy to mark; those it is compared with, coloured as `peers_name`
    median : name of a line at the median of the peers, across their range of x, at its end
    level : name and value of a line across the plot
    y_title, unit : of the values, above their axis
    named : economies whose names stand right at their points, where these leave room
    percent : the values are shares of 100
    doubted : the value of the economy is in doubt, and its mark a ring
    figures : the value of the economy and those that contradict it, if any
    """
    near = frame[frame.index.isin(peers) & (frame.index != economy)]
    placed = pd.DataFrame({"x": np.log10(frame[x].astype(float)), "y": frame[y]})
    values = pd.Series([*placed["y"], *figures, *([] if level is None else [level[1]])])
    scale = Scale(_ends(placed["x"]), _range(values, percent=percent))
    lines = [*_levels(near[x], near[y], median, level, scale)]
    ends = [min(figures), max(figures)] if figures else []
    both = [theme.conflict([frame.loc[economy, x]] * 2, ends)] if ends else []
    notes, is_named = named_notes(placed, lines, economy, named, scale, both)
    points = partial(_points, x=x, y=y, titles=(theme.text(unit), theme.text(x_title, LEVEL)))
    rest = frame.drop([*near.index, economy])
    others = points(rest, claim("chart-other-economies"), theme.REST, 7)
    called = _doubt(ends, percent=percent) if doubted and is_named else Economy(economy)
    own = points(frame.loc[[economy]], called, theme.ACCENT, 13)
    own.update(showlegend=doubted or not is_named, marker=_RING_OF_DOUBT if doubted else {})
    medians, *levels = (line for line, *_ in lines)
    title = _y_title(y_title, claim("chart-axis-cut", axis=unit) if scale.y[0] > 0 else unit)
    return theme.figure(
        [others, points(near, peers_name, theme.BLUE, 8), medians, *both, own, *levels],
        alt=alt,
        height=440,
        annotations=[panels.title(title, 0) | {"text": title}, *notes],
        xaxis=_axis(frame[x], x_title, scale),
        yaxis={"range": [*scale.y]},
        legend={"y": _above(title, lines), "yanchor": "bottom"},
    )


def _doubt(figures: Sequence[float], *, percent: bool) -> Value:
    """Return what the key says of a value in doubt: by which figures, where these are known."""
    if not figures:
        return claim("mark-suspect")
    places = theme.decimals(figures)
    form = Percent if percent else Number
    return claim("chart-either", value=Either(*(form(each, places) for each in figures)))


def _levels(
    x: pd.Series, y: pd.Series, median: Value, level: tuple[Value, float] | None, scale: Scale
) -> Iterator[tuple[go.Scatter, Value, str]]:
    """Yield lines with their names and colours: at the median of peers, and at a level."""
    ends = x.agg(["min", "max"])
    yield _across(ends, y.median(), median, theme.PEERS, "dash"), median, theme.PEERS
    if level is not None:
        name, value = level
        ends = 10 ** np.linspace(*scale.x, _PLACES)
        yield _across(ends, value, name, theme.REGION, "dot"), name, theme.REGION


def _axis(values: pd.Series, title: Value, scale: Scale) -> dict[str, object]:
    """Return the logarithmic axis of values, with round ticks, few enough for a phone."""
    first, last = math.floor(math.log10(values.min())), math.ceil(math.log10(values.max()))
    ticks = [of * 10.0**n for n in range(first, last + 1) for of in (1, 1.5, 2, 3, 5, 7)]
    return theme.titled(title, type="log", tickvals=ticks, tickformat=",", range=[*scale.x])


def _above(title: str, lines: Sequence[tuple[go.Scatter, Value, str]]) -> float:
    """Return where the legend begins: above a title, which the lines in it make taller."""
    listed = sum(bool(line.showlegend) for line, *_ in lines)
    return 1.02 + (_TITLE + _LISTED * listed) * (1 + theme.breaks(title))


def _y_title(title: Value, unit: Value) -> str:
    """Return the title above the axis of y, and the unit below it unless the title has it."""
    above, below = f"<b>{theme.text(title, _WIDE)}</b>", theme.text(unit)
    return above if str(said(below)) in str(said(theme.text(title))) else f"{above}<br>{below}"


def _across(x: ArrayLike, y: float, name: Value, colour: str, dash: str) -> go.Scatter:
    """Return a line at a level, which its name stands at."""
    return go.Scatter(
        x=np.asarray(x),
        y=[y] * np.size(x),
        mode="lines",
        name=theme.text(name),
        showlegend=False,
        line={"color": colour, "width": 2, "dash": dash},
        meta="group",
        hovertemplate="%{y:,.1f}<extra>%{fullData.name}</extra>",
    )


def _ends(values: pd.Series) -> tuple[float, float]:
    """Return the ends of an axis around values."""
    low, high = float(values.min()), float(values.max())
    air = _AIR * (high - low) or 1.0
    return low - air, high + air


def _range(values: pd.Series, *, percent: bool) -> tuple[float, float]:
    """Return the ends of an axis around values, from 0 for shares that are not all high.

    It does not go below 0 where no value does.
    """
    low, high = _ends(values)
    if percent and values.min() <= _HIGH:
        return 0.0, high
    return max(low, 0.0) if values.min() >= 0 else low, high


def _points(
    frame: pd.DataFrame,
    name: Value,
    colour: str,
    size: int,
    *,
    x: str,
    y: str,
    titles: Sequence[str],
) -> go.Scatter:
    """Return economies as points; a pointer shows the name, year and both values of each."""
    names = [theme.text(Economy(str(code))) for code in frame.index]
    years = [frame["year"].astype(int)] if "year" in frame else []
    return go.Scatter(
        x=frame[x],
        y=frame[y],
        name=theme.text(name),
        mode="markers",
        customdata=[[*each] for each in zip(names, *years, strict=True)],
        marker={"color": colour, "size": size, "line": {"color": "white", "width": 1}},
        hovertemplate=f"<b>%{{customdata[0]}}</b>{', %{customdata[1]}' if years else ''}"
        f"<br>{titles[0]}: %{{y:,.1f}}<br>{titles[1]}: %{{x:,.0f}}<extra></extra>",
    )
