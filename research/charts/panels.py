"""Small multiples: panels one below the other, each with its own scale."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

import pandas as pd
import plotly.graph_objects as go

from research.charts import theme

_SQUEEZED = 5.0  # times as high as the lowest: on one scale the lowest line would be flat


def squeezed(highest: pd.Series) -> bool:
    """Return whether lines whose highest values these are need scales of their own.

    >>> squeezed(pd.Series([160.0, 15.0])), squeezed(pd.Series([90.0,
    ...     60.0])), squeezed(pd.Series([0.0, 5.0]))
    (True, False, False)
    """
    known = highest.abs().dropna()
    known = known[known > 0]
    return len(known) > 1 and float(known.max() / known.min()) > _SQUEEZED


def suffix(panel: int) -> str:
    """Return the suffix of a panel's axes: `x`, `x2`, `x3` for the panels 0, 1, 2."""
    return str(panel + 1) if panel else ""


def title(text: str, panel: int) -> dict[str, object]:
    """Return a title of a panel, above it and where its axis begins."""
    end = suffix(panel)
    at = {"x": 0, "xref": f"x{end} domain", "y": 1, "yref": f"y{end} domain"}
    placed = {"xanchor": "left", "yanchor": "bottom", "align": "left", "showarrow": False}
    return {**at, **placed, "name": "panel", "text": f"<b>{text}</b>"}


def placed(traces: Iterable[tuple[int, Iterable[go.Scatter]]]) -> list[go.Scatter]:
    """Return the traces of panels on their axes, each group given with the number of its panel."""
    return [
        trace.update(xaxis=f"x{suffix(panel)}", yaxis=f"y{suffix(panel)}")
        for panel, group in traces
        for trace in group
    ]


def axes(
    end: str, domain: Sequence[float], across: Mapping[str, object], rows: Mapping[str, object]
) -> dict[str, object]:
    """Return the axes of a panel of rows: of its values, and of its rows.

    Parameters
    ----------
    end, domain : axis suffix and vertical extent, as `domains` yields them
    across, rows : what is set of each axis beyond that
    """
    placed = {"anchor": f"x{end}", "domain": domain, "type": "category", "ticklabelstandoff": 8}
    return {
        f"xaxis{end}": theme.AXIS | {"anchor": f"y{end}"} | dict(across),
        f"yaxis{end}": theme.AXIS | placed | dict(rows),
    }


def domains(count: int, gap: float, rows: Sequence[int] = ()) -> Iterator[tuple[str, list[float]]]:
    """Yield the axis suffix and the vertical extent of each panel, the top one first.

    Parameters
    ----------
    gap : between two panels, in heights of one row
    rows : how many rows each panel has; one where left out

    Examples
    --------
    >>> [(end, [round(at, 2) for at in domain]) for end, domain in domains(2, gap=0.5)]
    [('', [0.6, 1.0]), ('2', [0.0, 0.4])]
    """
    sizes = rows or [1] * count
    height = 1 / (sum(sizes) + gap * (count - 1))
    top = 1.0
    for at, size in enumerate(sizes):
        low = max(0.0, top - size * height)
        yield suffix(at), [low, top]
        top = low - gap * height
