"""Names right at their points: a few pixels from them on a narrow screen and on a wide one."""

import numpy as np

from research.charts.names import Name, Scale, covers

_ACROSS = {"left": 1, "center": 0, "right": -1}
_ANCHORS = {1: "bottom", 0: "middle", -1: "top"}


def close(
    note: dict[str, object], name: Name, points: np.ndarray, scale: Scale, away: int = 7
) -> dict[str, object]:
    """Return the annotation of a name at its point, as it is where others are in between.

    Parameters
    ----------
    points : (n, 2) in the units of the axes, of marks and lines
    away : pixels from the middle of the point
    """
    if note["showarrow"]:
        return note
    across = _ACROSS[str(note["xanchor"])]
    lift = (float(str(note["y"])) - name.y) / (scale.y[1] - scale.y[0])
    up = 0 if abs(lift) < scale.line / 4 else 1 if lift > 0 else -1
    at = {"x": name.x, "y": name.y, "yanchor": _ANCHORS[up]}
    others = points[(points != [name.x, name.y]).any(axis=1)]
    if covers(note | at, others, scale):
        return note
    return note | at | {"xshift": away * across, "yshift": away * up}
