"""How many marks a chart has: of few, its headline and its table say as much."""

from collections.abc import Sequence
from typing import Any

FEWEST = 4  # marks of a chart without an axis of time


def is_bare(traces: Sequence[Any]) -> bool:
    """Return whether a chart has a few bars or points only, and no line that joins any.

    >>> import plotly.graph_objects as go
    >>> is_bare([go.Bar(x=[1, 2, 3])]), is_bare([go.Scatter(x=[1, 2, 3], mode="lines")])
    (True, False)
    """
    seen = [each for each in traces if each.hoverinfo != "skip"]
    forms = {each.mode or "" if each.type == "scatter" else each.type for each in seen}
    if not forms <= {"bar", "", "markers", "text", "markers+text"}:
        return False
    return sum(x is not None for each in seen for x in (() if each.x is None else each.x)) < FEWEST
