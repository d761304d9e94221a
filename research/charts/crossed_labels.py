"""Labels of bars that a line at a threshold would cross."""

import plotly.graph_objects as go

_LABEL = 0.12  # of the axis, that a label takes on a narrow screen
_GAP = 4  # pixels between a bar and a label before the line
_TOUCH = 0.01  # of the axis, by which a label is too near to a line before it


def labels_beside(bars: go.Bar, threshold: float, top: float) -> list[dict[str, object]]:
    """Put labels that a line at a threshold would cross into their bars, or return notes of them.

    A note is of a bar that has no room, or that ends at the line, and hides the line behind it.
    """
    labels, low, high = list(bars.text), threshold - _LABEL * top, threshold + _TOUCH * top
    near = [row for row, end in enumerate(bars.x) if low < end < high and labels[row]]
    moved = [row for row in near if not 2 * _LABEL * top < bars.x[row] <= threshold]
    bars.update(
        text=["" if row in moved else label for row, label in enumerate(labels)],
        textposition=["inside" if row in near else "outside" for row in range(len(labels))],
        insidetextanchor="end",
        insidetextfont={"color": "white"},
        constraintext="none",
        textangle=0,
        customdata=labels,
        hovertemplate="%{y}: %{customdata}<extra></extra>",
    )
    at = {"xref": bars.xaxis or "x", "yref": bars.yaxis or "y", "bgcolor": "white", "borderpad": 2}
    at |= {"xanchor": "left", "xshift": _GAP, "name": "value", "showarrow": False}
    return [at | {"x": bars.x[row], "y": bars.y[row], "text": labels[row]} for row in moved]
