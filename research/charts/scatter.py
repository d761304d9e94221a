"""Two indicators plotted against each other, one point per economy, one economy marked."""

import math
from collections.abc import Iterator, Sequence
from functools import partial

import numpy as np
import pandas as pd
import plotly.graph_objects as go
from numpy.typing import ArrayLike

from research.charts import panels, theme
from research.charts.names import SIDES, Name, Scale, along, has_room, is_own, where_free
from research.charts.near import close
from research.messages.values import Claim, Economy, Either, Number, Percent, Value, claim
from research.report.slots import said

_AIR = 0.08  # of the span of values, around them
_HIGH = 30.0  # shares all above it are shown on an axis that begins nearer to them
_WIDE, _LETTERS, _LEVEL = 40, 16, 22  # letters of a line of the title, a name, a median
_PLACES = 6  # points of such a line
_ALONG = (0.0, 0.15, 0.3, 0.5, 0.7, 1.0)  # of a line, from its right end to a place of its name
_LETTER, _LINE = 0.018, 0.055  # of the axes, that a letter and a line take in half of a page
_LEVELLED = ((1, 0), (-1, 1), (-1, -1))  # of the end of a level: behind it, above, below
_SHORT = 0.12  # of the axes: a line to a name that is not far
_OVER = 0.01  # of the axes, between dots that stand on each other
_RING = 0.06  # of the axes, around the economy of the page: no name of a line is that near
_SEEN = {"shadow": "auto"}
_RING_OF_DOUBT = {"color": "white", "line": {"color": theme.ACCENT, "width": 3}}
_TITLE = 0.06  # of the height of the plot: a line of the title
_LISTED = 0.01  # more of it for each line in the legend, which makes the plot lower


def association(
    frame: pd.DataFrame, *, x: str, y: str, economy: str, peers: Sequence[str], peers_name: Value,
    median: Value, x_title: Value, y_title: Value, unit: Value, alt: Claim,
    level: tuple[Value, float] | None = None, named: Sequence[str] = (), percent: bool = False,
    doubted: bool = False, figures: Sequence[float] = (),
) -> go.Figure:  # fmt: skip
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
    notes, is_named = _notes(placed, lines, economy, named, scale, both)
    points = partial(_points, x=x, y=y, titles=(theme.text(unit), theme.text(x_title, _LEVEL)))
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
    """Return the logarithmic axis of values."""
    ticks = _ticks(float(values.min()), float(values.max()))
    return theme.titled(title, type="log", tickvals=ticks, tickformat=",", range=[*scale.x])


def _above(title: str, lines: Sequence[tuple[go.Scatter, Value, str]]) -> float:
    """Return where the legend begins: above a title, which the lines in it make taller."""
    listed = sum(bool(line.showlegend) for line, *_ in lines)
    return 1.02 + (_TITLE + _LISTED * listed) * (1 + theme.breaks(title))


def _notes(
    points: pd.DataFrame, lines: Sequence[tuple[go.Scatter, Value, str]], economy: str,
    named: Sequence[str], scale: Scale, both: Sequence[go.Scatter],
) -> tuple[list[dict[str, object]], bool]:  # fmt: skip
    """Return the names of lines and points, and whether that of the economy found room."""
    at = points.to_numpy(float)
    joined = [*both, *(line for line, *_ in lines)]
    drawn = np.vstack([at, *(along(np.log10(line.x), line.y) for line in joined)])
    kept = np.vstack([drawn, _around(points.loc[economy].to_numpy(float), scale)])
    notes = [note for line in lines for note in _at_end(*line, kept, scale)]
    name = [_name(points, economy, theme.SUBJECT)]
    own = where_free(name, drawn, scale, notes) or where_free(name, drawn[:0], scale, notes)
    own = [close(each, name[0], drawn, scale, away=11) for each in own]
    notes += [each | {"font": _SEEN | dict(each["font"])} for each in own]  # type: ignore[call-overload]
    for each in named:
        found = _at_point(_name(points, each, theme.PEERS), points, drawn, scale, notes)
        notes += [note | {"name": "who"} for note in found]  # none where it stands on a text
    return notes, bool(own)


def _y_title(title: Value, unit: Value) -> str:
    """Return the title above the axis of y, and the unit below it unless the title has it."""
    above, below = f"<b>{theme.text(title, _WIDE)}</b>", theme.text(unit)
    return above if str(said(below)) in str(said(theme.text(title))) else f"{above}<br>{below}"


def _at_end(
    line: go.Scatter, name: Value, colour: str, drawn: np.ndarray, scale: Scale
) -> list[dict[str, object]]:
    """Return the name of a level line at its right end, or along it; else the legend has it.

    A line to a name that is not at its own looks as if the level went on.
    """
    ends = [(float(np.log10(x)), float(y)) for x, y in zip(line.x, line.y, strict=True)][::-1]
    (right, up), (left, _) = ends[0], ends[-1]
    along_it = [right + part * (left - right) for part in _ALONG]
    names = [Name(theme.text(name, _LEVEL), across, up, colour) for across in along_it]
    wide = scale._replace(letter=_LETTER, line=_LINE)
    for place in (scale, wide):
        found = where_free(names, drawn, place, most=0.0, sides=_LEVELLED)
        if found and (place is scale or has_room(found[0], scale)):
            return found
    line.showlegend = True
    return []


def _around(point: np.ndarray, scale: Scale) -> np.ndarray:
    """Return points (n, 2) around one, where a name could be taken for its own."""
    spans = np.array([np.ptp(scale.x), np.ptp(scale.y)])
    ring: np.ndarray = point + _RING * spans * np.array(SIDES)
    return ring


def _at_point(
    name: Name, points: pd.DataFrame, drawn: np.ndarray, scale: Scale,
    notes: Sequence[dict[str, object]],
) -> list[dict[str, object]]:  # fmt: skip
    """Return a name right at its point where it is nearest, else with a short line to it."""
    fits = partial(is_own, points.to_numpy(float), name, scale)
    for side in SIDES:
        found = where_free([name], drawn, scale, notes, 0.0, fits, [side])
        if found and not found[0]["showarrow"]:
            return [close(found[0], name, drawn, scale)]
    apart = np.hypot(*(scale.parts(points) - scale.parts([[name.x, name.y]])).T) > _OVER
    kept = points[apart].to_numpy(float)  # of dots apart from its own
    return where_free([name], drawn, scale, notes, _SHORT, fits, short=0.0, kept=kept)


def _across(x: ArrayLike, y: float, name: Value, colour: str, dash: str) -> go.Scatter:
    """Return a line at a level, which its name stands at."""
    return go.Scatter(
        x=np.asarray(x), y=[y] * np.size(x), mode="lines", name=theme.text(name), showlegend=False,
        line={"color": colour, "width": 2, "dash": dash}, meta="group",
        hovertemplate="%{y:,.1f}<extra>%{fullData.name}</extra>",
    )  # fmt: skip


def _name(points: pd.DataFrame, economy: str, colour: str) -> Name:
    at = points.loc[economy]
    return Name(theme.text(Economy(economy), _LETTERS), at["x"], at["y"], colour)


def _ticks(low: float, high: float) -> list[float]:
    """Return round values of a logarithmic axis, few enough for a phone."""
    decades = range(math.floor(math.log10(low)), math.ceil(math.log10(high)) + 1)
    return [step * 10.0**decade for decade in decades for step in (1, 1.5, 2, 3, 5, 7)]


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
    frame: pd.DataFrame, name: Value, colour: str, size: int, *, x: str, y: str,
    titles: Sequence[str],
) -> go.Scatter:  # fmt: skip
    """Return economies as points; a pointer shows the name, year and both values of each."""
    names = [theme.text(Economy(str(code))) for code in frame.index]
    years = [frame["year"].astype(int)] if "year" in frame else []
    return go.Scatter(
        x=frame[x], y=frame[y], name=theme.text(name), mode="markers",
        customdata=[[*each] for each in zip(names, *years, strict=True)],
        marker={"color": colour, "size": size, "line": {"color": "white", "width": 1}},
        hovertemplate=f"<b>%{{customdata[0]}}</b>{', %{customdata[1]}' if years else ''}"
        f"<br>{titles[0]}: %{{y:,.1f}}<br>{titles[1]}: %{{x:,.0f}}<extra></extra>",
    )  # fmt: skip
