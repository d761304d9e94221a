"""Names of the points and lines of a scatter, where they have room."""

from collections.abc import Sequence
from functools import partial

import numpy as np
import pandas as pd
import plotly.graph_objects as go

from research.charts import theme
from research.charts.names import SIDES, Name, Scale, along, has_room, is_own, where_free
from research.charts.near import close
from research.messages.values import Economy, Value

LEVEL = 22  # letters of a line of a median
_LETTERS = 16  # of a name
_ALONG = (0.0, 0.15, 0.3, 0.5, 0.7, 1.0)  # of a line, from its right end to a place of its name
_LETTER, _LINE = 0.018, 0.055  # of the axes, that a letter and a line take in half of a page
_LEVELLED = ((1, 0), (-1, 1), (-1, -1))  # of the end of a level: behind it, above, below
_SHORT = 0.12  # of the axes: a line to a name that is not far
_OVER = 0.01  # of the axes, between dots that stand on each other
_RING = 0.06  # of the axes, around the economy of the page: no name of a line is that near
_SEEN = {"shadow": "auto"}


def named_notes(
    points: pd.DataFrame,
    lines: Sequence[tuple[go.Scatter, Value, str]],
    economy: str,
    named: Sequence[str],
    scale: Scale,
    both: Sequence[go.Scatter],
) -> tuple[list[dict[str, object]], bool]:
    """Return the names of lines and points, and whether that of the economy found room."""
    joined = (along(np.log10(line.x), line.y) for line in (*both, *(line for line, *_ in lines)))
    drawn = np.vstack([points.to_numpy(float), *joined])
    kept = np.vstack([drawn, _around(points.loc[economy].to_numpy(float), scale)])
    notes = [note for line in lines for note in _at_end(*line, kept, scale)]
    name = [_name(points, economy, theme.SUBJECT)]
    others = [_name(points, each, theme.PEERS) for each in named]
    who = _at_points(others, points, drawn, scale, notes)
    own = where_free(name, drawn, scale, [*notes, *who], most=0.0)  # where all have room
    if not own:
        own = where_free(name, drawn, scale, notes) or where_free(name, drawn[:0], scale, notes)
        who = _at_points(others, points, drawn, scale, [*notes, *own])
    own = [close(each, name[0], drawn, scale, away=11) for each in own]
    notes += [each | {"font": _SEEN | dict(each["font"])} for each in own]  # type: ignore[call-overload]
    return [*notes, *who], bool(own)


def _at_end(
    line: go.Scatter, name: Value, colour: str, drawn: np.ndarray, scale: Scale
) -> list[dict[str, object]]:
    """Return the name of a level line at its right end, or along it; else the legend has it.

    A line to a name that is not at its own looks as if the level went on.
    """
    ends = [(float(np.log10(x)), float(y)) for x, y in zip(line.x, line.y, strict=True)][::-1]
    (right, up), (left, _) = ends[0], ends[-1]
    along_it = [right + part * (left - right) for part in _ALONG]
    names = [Name(theme.text(name, LEVEL), across, up, colour) for across in along_it]
    wide = scale._replace(letter=_LETTER, line=_LINE)
    for place in (scale, wide):
        found = where_free(names, drawn, place, most=0.0, sides=_LEVELLED)
        if found and (place is scale or has_room(found[0], scale)):
            return found
    line.showlegend = True
    return []


def _around(point: np.ndarray, scale: Scale) -> np.ndarray:
    """Return points (n, 2) around one, where a name could be taken for its own."""
    return np.asarray(point + _RING * np.ptp([scale.x, scale.y], axis=1) * np.array(SIDES))


def _at_points(
    names: Sequence[Name],
    points: pd.DataFrame,
    drawn: np.ndarray,
    scale: Scale,
    taken: Sequence[dict[str, object]],
) -> list[dict[str, object]]:
    """Return names right at their points where they are nearest, else with a short line to them.

    One that would stand on a text is left out.
    """
    notes = [*taken]
    for name in names:
        fits = partial(is_own, points.to_numpy(float), name, scale)
        near = (where_free([name], drawn, scale, notes, 0.0, fits, [side]) for side in SIDES)
        found = next((each for each in near if each and not each[0]["showarrow"]), [])
        apart = np.hypot(*(scale.parts(points) - scale.parts([[name.x, name.y]])).T) > _OVER
        kept = points[apart].to_numpy(float)  # of dots apart from its own
        found = [close(each, name, drawn, scale) for each in found] or where_free(
            [name], drawn, scale, notes, _SHORT, fits, short=0.0, kept=kept
        )
        notes += [each | {"name": "who"} for each in found]
    return notes[len(taken) :]


def _name(points: pd.DataFrame, economy: str, colour: str) -> Name:
    at = points.loc[economy]
    return Name(theme.text(Economy(economy), _LETTERS), at["x"], at["y"], colour)
