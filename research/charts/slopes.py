"""Slopes: ranks of one economy in several indicators, then and now."""

from collections.abc import Mapping, Sequence

import numpy as np
import pandas as pd
import plotly.graph_objects as go

from research.charts import theme
from research.messages.values import Claim, Rank, Value
from research.report.slots import room, said

_HEIGHT, _LOW, _EACH = 270, 90, 45  # pixels of the plot at least: of many rows, none, and a row
_NEAR = 2  # ranks above the best one that are shown; the first is named where it is among them
_APART = 5  # pixels between lines that would coincide
_ABOVE = 44  # pixels of the names of the columns
_LETTERS, _LINE = 16, 17  # letters of a line of a label, and its pixels
_GAP = 3  # pixels between labels
_BEST = (Rank(1), Rank(1))  # of no line: what stands where the axis begins
_LINES = {
    theme.BLUE: {"color": theme.BLUE, "width": 3},
    theme.INK: {"color": theme.INK, "width": 3, "dash": "dash"},
    theme.STEP: {"color": theme.STEP, "width": 2},
}
_COLUMNS = {
    "type": "category", "range": [0, 1], "side": "top", "ticklabelstandoff": 8,
    "gridcolor": theme.FAINT, "tickfont": {"color": theme.SLATE},
}  # fmt: skip


def slopes(ranks: pd.DataFrame, *, labels: Sequence[Sequence[Value]], alt: Claim) -> go.Figure:
    """Return one line per row from its first rank to its last, with the best ranks at the top.

    Parameters
    ----------
    ranks : index the titles; two columns, then and now, called as a reader sees them; 1 is best
    labels : what stands at the two ends of each line, in the same order
    """
    (_, then), (_, now) = ranks.items()
    texts = [[theme.text(label, _LETTERS) for label in ends] for ends in (*labels, _BEST)]
    tall = _GAP + _LINE * (1 + max(theme.breaks(text) for ends in texts for text in ends))
    best, worst = max(1, min(*then, *now) - _NEAR), max(*then, *now) + 1
    height = max(min(_HEIGHT, _LOW + _EACH * len(ranks)), tall * (1 + len(ranks)))
    each = height / (worst - best)  # pixels of a rank
    lower = ranks.groupby([*ranks.columns], sort=False).cumcount() * _APART / each
    colours = [*map(_colour, then, now), theme.SLATE]
    first = {-1: 1} if best == 1 and 1 not in {*then} else {}
    rows = first | dict(enumerate(then)), dict(enumerate(now))
    left, right = (
        16 + max(room(str(said(text))) for text in ends) for ends in zip(*texts, strict=True)
    )
    return theme.figure(
        [_slope(ranks.iloc[row], colours[row], lower.iloc[row]) for row in range(len(ranks))],
        alt=alt,
        height=height + _ABOVE + tall // 2 + 8,
        margin={"l": left, "r": right, "t": _ABOVE, "b": tall // 2 + 8},
        showlegend=False,
        annotations=[
            _label(texts[row][end], at, colours[row], end)
            for end, ends in enumerate(rows)
            for row, at in _spread(ends, tall / each, best, worst).items()
        ],
        xaxis={**_COLUMNS, "showline": best == 1},
        yaxis={"visible": False, "range": [worst, best]},
        meta={"whole": True},
    )


def _spread(ranks: Mapping[int, int], gap: float, best: int, worst: int) -> dict[int, float]:
    """Return where labels stand beside their ranks, none nearer to another than a gap.

    >>> _spread({0: 3, 1: 3, 2: 9}, 2.0, 1, 10), _spread({0: 9, 1: 10}, 2.0, 1, 10)
    ({0: 2.0, 1: 4.0, 2: 9.0}, {0: 8.0, 1: 10.0})
    """
    order = sorted(ranks, key=lambda key: ranks[key])
    steps = gap * np.arange(len(order))
    free = np.array([ranks[key] for key in order]) - steps
    # The middle of what pushes the later ones down and of what pushes the earlier ones up.
    middle = (np.maximum.accumulate(free) + np.minimum.accumulate(free[::-1])[::-1]) / 2
    placed = np.clip(middle, best, worst - steps[-1]) + steps
    return dict(zip(order, placed.tolist(), strict=True))


def _colour(then: int, now: int) -> str:
    """Return the colour of a gain, of a loss, and of a rank that is held."""
    return theme.BLUE if now < then else theme.INK if now > then else theme.STEP


def _slope(ranks: pd.Series, colour: str, lower: float) -> go.Scatter:
    """Return the line of a row, so much lower: dashed for a loss, thin where the rank is held."""
    return go.Scatter(
        x=[theme.text(column) for column in ranks.index], y=ranks + lower,
        name=theme.text(ranks.name), mode="lines+markers",
        line=_LINES[colour],
        marker={"size": 9, "color": colour, "line": {"color": "white", "width": 1}},
        cliponaxis=False, customdata=[theme.text(Rank(rank)) for rank in ranks],
        hovertemplate=f"{theme.text(ranks.name)}, %{{x}}: %{{customdata}}<extra></extra>",
    )  # fmt: skip


def _label(text: str, at: float, colour: str, end: int) -> dict[str, object]:
    """Return a text beside the first or last end of a line."""
    side, shift = (("right", -10), ("left", 10))[end]
    across = {"x": end, "xref": "paper", "xanchor": side, "xshift": shift, "align": side}
    coloured = f"<span style='color:{colour}'>{text}</span>"
    return across | {"y": at, "text": coloured, "showarrow": False, "name": "end"}
