"""One figure for many indicators, economies and years, with selectors that work offline."""

from collections.abc import Mapping

import pandas as pd
import plotly.graph_objects as go

from research.charts import theme
from research.messages.values import Count, Value, claim

_SYMBOLS = ("circle", "square", "diamond", "cross", "x", "triangle-up")
_COLOURS = (*theme.SEQUENCE, theme.INK)
_SPANS = (5, 10)  # years a selector offers, up to the newest
_WIDTH = 40  # characters of a line in a selector

_Entry = tuple[Value, str, list[object]]


def explorer(
    wide: pd.DataFrame, *, titles: Mapping[str, Value], names: Mapping[str, Value], alt: Value
) -> go.Figure:
    """Return lines over the years, with selectors for indicator, economy and years.

    Parameters
    ----------
    wide : index (economy, year), a column an indicator; no column is empty
    titles : by indicator, its title with the unit
    names : by economy, its name
    """
    years = pd.Index(sorted(wide.index.get_level_values("year").unique()), name="year")
    economies = list(dict.fromkeys(wide.index.get_level_values("economy")))
    lines = {
        key: [_line(wide[key], economy, years) for economy in economies] for key in wide.columns
    }
    first = str(wide.columns[0])
    axes = {key: theme.text(title) for key, title in titles.items()}
    traces = [
        _trace(place, theme.text(names[economy]), list(years), line)
        for place, (economy, line) in enumerate(zip(economies, lines[first], strict=True))
    ]
    indicators: list[_Entry] = [
        (titles[str(key)], "update", [{"y": line}, {"yaxis.title.text": axes[str(key)]}])
        for key, line in lines.items()
    ]
    choices: list[_Entry] = [
        (claim("explorer-all-economies"), "restyle", [{"visible": True}]),
        *(_only(at, names[e], len(economies)) for at, e in enumerate(economies)),
    ]
    menus = [_menu(0.0, indicators), _menu(0.5, choices), _menu(0.8, _spans(years))]
    return theme.figure(
        traces,
        alt=alt,
        height=480,
        margin={"l": 8, "r": 16, "t": 56, "b": 8},
        updatemenus=menus,
        showlegend=True,
        xaxis={
            "tickformat": "d",
            "range": _range(years[0], years[-1]),
            "dtick": 1 if len(years) < 9 else None,
        },
        yaxis=theme.titled(axes[first]),
    )


def _trace(place: int, name: str, years: list[int], line: list[float | None]) -> go.Scatter:
    """Return the line of one economy, with a colour and a symbol by its place."""
    return go.Scatter(
        x=years,
        y=line,
        name=name,
        mode="lines+markers",
        connectgaps=True,
        line={"color": _COLOURS[place % len(_COLOURS)], "width": 2},
        marker={"size": 7, "symbol": _SYMBOLS[place % len(_SYMBOLS)]},
        hovertemplate=f"{name}, %{{x}}: %{{y:,.4~g}}<extra></extra>",
    )


def _line(values: pd.Series, economy: str, years: pd.Index) -> list[float | None]:
    own = values.loc[economy].reindex(years)
    return [None if pd.isna(value) else float(value) for value in own]


def _only(place: int, name: Value, n: int) -> _Entry:
    return (
        name,
        "restyle",
        [{"visible": [True if at == place else "legendonly" for at in range(n)]}],
    )


def _spans(years: pd.Index) -> list[_Entry]:
    first, last = years[0], years[-1]
    spans: list[tuple[Value, int]] = [(claim("explorer-all-years"), first)]
    spans += [
        (claim("explorer-last-years", years=Count(n)), last - n + 1)
        for n in _SPANS
        if last - first >= n
    ]
    return [(label, "relayout", [{"xaxis.range": _range(start, last)}]) for label, start in spans]


def _range(first: int, last: int) -> list[float]:
    return [float(first) - 0.5, float(last) + 0.5]


def _menu(x: float, entries: list[_Entry]) -> dict[str, object]:
    buttons = [
        {"label": theme.text(label, _WIDTH), "method": method, "args": args}
        for label, method, args in entries
    ]
    return {
        "buttons": buttons,
        "x": x,
        "xanchor": "left",
        "y": 1.02,
        "yanchor": "bottom",
        "bgcolor": "white",
        "bordercolor": theme.FAINT,
        "font": {"size": 12},
        "pad": {"t": 0, "b": 4},
    }
