"""Slopes: ranks of one economy in several indicators, then and now."""

from collections.abc import Mapping, Sequence

import pandas as pd
import plotly.graph_objects as go

from research.charts import theme
from research.messages.values import Claim, Rank, Value
from research.report.slots import room, said

_HEIGHT, _LOW, _EACH = 270, 90, 45  # pixels of the plot at least: of many rows, none, and a row
_NEAR = 2  # ranks above the best one that are shown; the first is named where it is among them
_APART = 5  # pixels between lines that would coincide
_ABOVE = 44  # pixels of the names of the columns
_BEFORE = 76  # pixels of a rank left of its line
_LETTERS, _LINE = 16, 15  # letters of a line of a label, and its pixels
_GAP = 3  # pixels between labels
_LINES = {
    theme.BLUE: {"color": theme.BLUE, "width": 3},
    theme.INK: {"color": theme.INK, "width": 3, "dash": "dash"},
    theme.STEP: {"color": theme.STEP, "width": 2},
}
_COLUMNS = {
    "type": "category", "range": [0, 1], "side": "top", "ticklabelstandoff": 8,
    "gridcolor": theme.FAINT, "tickfont": {"color": theme.SLATE},
}  # fmt: skip


def slopes(ranks: pd.DataFrame, *, labels: Sequence[Value], alt: Claim) -> go.Figure:
    """Return one line per row from its first rank to its last, with the best ranks at the top.

    Parameters
    ----------
    ranks : index the titles; two columns, then and now, called as a reader sees them; 1 is best
    labels : what stands at the end of each line, in the same order
    """
    (_, then), (_, now) = ranks.items()
    texts = [theme.text(label, _LETTERS) for label in labels]
    tall = [_GAP + _LINE * (1 + theme.breaks(text)) for text in texts]
    best, worst = max(1, min(*then, *now) - _NEAR), max(*then, *now) + 1
    least = min(_HEIGHT, _LOW + _EACH * len(ranks))
    height, below = max(least, sum(tall)), max(tall) // 2 + 8
    each = height / (worst - best)  # pixels of a rank
    named = (1, *then) if best == 1 else then
    before = _spread({rank: rank for rank in named}, (_LINE + _GAP) / each, worst)
    lower = ranks.groupby([*ranks.columns], sort=False).cumcount() * _APART / each
    beside = _spread(dict(enumerate(now)), max(tall) / each, worst)
    colours = [_colour(*ends) for ends in zip(then, now, strict=True)]
    right = 16 + max(room(str(said(text))) for text in texts)
    return theme.figure(
        [_slope(ranks.iloc[row], colour, lower.iloc[row]) for row, colour in enumerate(colours)],
        alt=alt,
        height=height + _ABOVE + below,
        margin={"l": _BEFORE, "r": right, "t": _ABOVE, "b": below},
        showlegend=False,
        annotations=[
            *(_label(theme.text(Rank(r)), at, theme.SLATE, 0) for r, at in before.items()),
            *(_label(texts[row], at, colours[row], 1) for row, at in beside.items()),
        ],
        xaxis={**_COLUMNS, "showline": best == 1},
        yaxis={"visible": False, "range": [worst, best]},
        meta={"whole": True},
    )


def _spread(ranks: Mapping[int, int], gap: float, worst: int) -> dict[int, float]:
    """Return where labels stand beside their ranks, none nearer to another than a gap.

    >>> _spread({0: 3, 1: 3, 2: 9}, 2.0, 10), _spread({0: 9, 1: 10}, 2.0, 10)
    ({0: 3, 1: 5.0, 2: 9}, {0: 8.0, 1: 10.0})
    """
    order = sorted(ranks, key=lambda key: ranks[key])
    placed: dict[int, float] = {}
    at = -gap
    for key in order:
        at = placed[key] = max(ranks[key], at + gap)
    at = worst + gap
    for key in reversed(order):
        at = placed[key] = min(placed[key], at - gap)
    return placed


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
    return across | {"y": at, "text": coloured, "showarrow": False}
