"""One figure for many indicators, economies and years, with selectors that need nothing but the page it stands in."""

from collections.abc import Mapping

import pandas as pd
import plotly.graph_objects as go

from research.charts import theme

_SYMBOLS = ("circle", "square", "diamond", "cross", "x", "triangle-up")
_COLOURS = (*theme.SEQUENCE, theme.ACCENT)
_SPANS = (5, 10)  # years a selector offers, up to the newest


def explorer(wide: pd.DataFrame, *, titles: Mapping[str, str], names: Mapping[str, str], alt: str) -> go.Figure:
    """Return lines over the years, an economy a line, with selectors for the indicator, the economy and the years.

    Parameters
    ----------
    wide : index (economy, year), a column an indicator; no column is empty
    titles : by indicator, its title with the unit
    names : by economy, its name
    """
    years = pd.Index(sorted(wide.index.get_level_values("year").unique()), name="year")
    economies = list(dict.fromkeys(wide.index.get_level_values("economy")))
    lines = {key: [_line(wide[key], economy, years) for economy in economies] for key in wide.columns}
    first = str(wide.columns[0])
    traces = [
        go.Scatter(
            x=list(years),
            y=line,
            name=names[economy],
            mode="lines+markers",
            connectgaps=True,
            line={"color": _COLOURS[place % len(_COLOURS)], "width": 2},
            marker={"size": 7, "symbol": _SYMBOLS[place % len(_SYMBOLS)]},
            hovertemplate=f"{names[economy]}, %{{x}}: %{{y:,.4~g}}<extra></extra>",
        )
        for place, (economy, line) in enumerate(zip(economies, lines[first], strict=True))
    ]
    menus = [
        _menu(
            0.0,
            [
                (titles[str(key)], "update", [{"y": lines[str(key)]}, {"yaxis.title.text": titles[str(key)]}])
                for key in wide.columns
            ],
        ),
        _menu(
            0.5,
            [
                ("All economies", "restyle", [{"visible": True}]),
                *(_only(at, names[e], len(economies)) for at, e in enumerate(economies)),
            ],
        ),
        _menu(0.8, [("All years", "relayout", [{"xaxis.range": _range(years[0], years[-1])}]), *_recent(years)]),
    ]
    return theme.figure(
        traces,
        alt=alt,
        height=480,
        margin={"l": 8, "r": 16, "t": 56, "b": 8},
        updatemenus=menus,
        showlegend=True,
        xaxis={"tickformat": "d", "range": _range(years[0], years[-1]), "dtick": 1 if len(years) < 9 else None},
        yaxis={"title": {"text": titles[first], "standoff": 4}},
    )


def _line(values: pd.Series, economy: str, years: pd.Index) -> list[float | None]:
    own = values.loc[economy].reindex(years)
    return [None if pd.isna(value) else float(value) for value in own]


def _only(place: int, name: str, n: int) -> tuple[str, str, list[object]]:
    return name, "restyle", [{"visible": [True if at == place else "legendonly" for at in range(n)]}]


def _recent(years: pd.Index) -> list[tuple[str, str, list[object]]]:
    spans = [span for span in _SPANS if years[-1] - years[0] >= span]
    return [(f"Last {span} years", "relayout", [{"xaxis.range": _range(years[-1] - span + 1, years[-1])}]) for span in spans]


def _range(first: int, last: int) -> list[float]:
    return [float(first) - 0.5, float(last) + 0.5]


def _menu(x: float, entries: list[tuple[str, str, list[object]]]) -> dict[str, object]:
    buttons = [{"label": theme.shortened(label), "method": method, "args": args} for label, method, args in entries]
    return {"buttons": buttons, "x": x, "xanchor": "left", "y": 1.02, "yanchor": "bottom", "bgcolor": "white",
            "bordercolor": theme.FAINT, "font": {"size": 12}, "pad": {"t": 0, "b": 4}}  # fmt: skip
