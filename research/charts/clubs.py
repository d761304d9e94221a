"""Mean paths of clubs of economies over the years, and one economy's own."""

from collections.abc import Iterator, Mapping
from types import MappingProxyType

import pandas as pd
import plotly.graph_objects as go

from research.charts import theme
from research.charts.interval import band
from research.messages.values import Claim, Number, Value, claim

_SPREAD = "rgba(42,111,168,0.15)"  # theme.BLUE, behind a line that matters more
_HUES = (theme.PEERS, *theme.SEQUENCE[:3], *theme.CLASSES[1:])  # of clubs
_OVER = 6  # years that a text takes on a phone
_APART = 0.07  # of the highest value, between two that are written
_LETTERS = 18  # letters of a line of the name of a bound
_NOTE = {"xref": "x", "yref": "y", "showarrow": False}


def clubs(
    paths: pd.DataFrame,
    own: pd.Series,
    *,
    name: Value,
    unit: Value,
    alt: Claim,
    spread: pd.DataFrame | None = None,
    gaps: Mapping[int, Value] = MappingProxyType({}),
) -> go.Figure:
    """Return the mean path of every club, and one economy's own.

    Parameters
    ----------
    paths : index year, a column a club, called by a value, strongest first
    own, name : values of the economy, index year, and its name
    spread : index year, columns low and high: means of the lowest and highest quarter; None for
        several clubs
    gaps : years in which the distance between these is written, with what is written
    """
    traces = (
        [] if spread is None else band(spread, claim("conv-chart-spread"), theme.PEERS, _SPREAD)
    )
    traces += [
        _line(paths[club], club, hue, 2, "lines").update(meta="group")
        for club, hue in zip(paths, _HUES, strict=False)
    ]
    if len(own):
        traces.append(_line(own, name, theme.ACCENT, 3, "lines+markers"))
    ends = [] if spread is None else _last(spread, paths.iloc[-1])
    written = [] if spread is None else [*_brackets(spread, paths.iloc[:, 0], gaps)]
    right = theme.room((str(each["text"]) for each in ends), least=8)
    return theme.figure(
        traces,
        alt=alt,
        height=380,
        margin={"l": 8, "r": 8 + right, "t": 40, "b": 8},
        annotations=[*ends, *(note for note, _ in written)],
        shapes=[line for _, line in written],
        xaxis={"tickformat": "d"} | ({} if spread is None else {"range": [*spread.index[[0, -1]]]}),
        yaxis=theme.titled(unit, rangemode="tozero"),
        legend={"y": 1.02, "yanchor": "bottom"},
        showlegend=spread is None or len(own) > 0,  # else names stand behind the lines
    )


def _line(values: pd.Series, name: object, colour: str, width: int, mode: str) -> go.Scatter:
    """Return values over the years as a line."""
    line = {"width": width, "color": colour}
    return go.Scatter(x=values.index, y=values, mode=mode, name=theme.text(name), line=line)


def _brackets(
    bounds: pd.DataFrame, means: pd.Series, gaps: Mapping[int, Value]
) -> Iterator[tuple[dict[str, object], dict[str, object]]]:
    """Yield the distance between bounds in some years, as a text and the line it is of.

    A text stands where there is most room between the mean and a bound in all years it is over.
    """
    for year, gap in gaps.items():
        low, high = bounds.loc[year]
        side, shift = ("left", 6) if year == bounds.index[0] else ("right", -6)
        ends = (year, year + _OVER) if side == "left" else (year - _OVER, year)
        near, mean = bounds.loc[slice(*ends)], means.loc[slice(*ends)]
        under, over = (near.iloc[:, 0].max(), mean.min()), (mean.max(), near.iloc[:, 1].min())
        free = max(over, under, key=lambda each: each[1] - each[0])
        look = {"text": f"<b>{theme.text(gap)}</b>", "font": {"color": theme.INK}}
        text = _NOTE | {"x": year, "y": sum(free) / 2, "xanchor": side, "xshift": shift}
        span = {"xref": "x", "yref": "y", "x0": year, "x1": year, "y0": low, "y1": high}
        yield text | look, span | {"type": "line", "line": {"color": theme.INK, "width": 1.5}}


def _last(bounds: pd.DataFrame, means: pd.Series) -> list[dict[str, object]]:
    """Return the last values of bounds, and of means apart from them, named behind their lines."""
    ends = {claim(f"conv-chart-{end}"): float(at) for end, at in bounds.iloc[-1].items()}
    apart, named = _APART * float(bounds.max(axis=None)), [*ends.items()]
    named += [
        (claim("conv-chart-mean"), mean)
        for mean in means
        if min(abs(mean - end) for end in ends.values()) > apart
    ]
    at = _NOTE | {"x": bounds.index[-1], "xanchor": "left", "xshift": 4, "align": "left"}
    return [
        at | {"y": y, "text": f"{theme.text(Number(y, 0))}<br>{theme.text(name, _LETTERS)}",
              "font": {"size": 12, "color": theme.BLUE}}
        for name, y in named
    ]  # fmt: skip
