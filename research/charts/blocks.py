"""Blocks of horizontal bars one below the other: each its own quantity, every bar its value."""

import re
from collections.abc import Iterator, Sequence
from itertools import chain
from typing import NamedTuple

import plotly.graph_objects as go

from research.charts import panels, theme
from research.charts.marks import in_lines
from research.messages.values import Claim, Value, claim
from research.report.slots import said

_ROW, _LOW_ROW, _FEW = 34, 28, 8  # pixels of a row of so many at most, and of more
_NAME, _LONG = 26, 56  # letters of a line of its name, and of the title of a block
_SHORT = 18  # letters of a line of its name where values stand at the right
_WIDE, _BESIDE = 7, 10  # pixels of a letter of these, and from the plot to them
_TAG = re.compile(r"<(?!br)[^>]*>")  # but the breaks of lines
_TITLE, _LINE = 34, 17  # pixels of the title of a block with the air above, and a line of a name
_KEY = 23  # pixels of a line of the key
_LETTER = 0.021  # of the axis, that a letter of a label takes on paper, at its smallest
_LABEL = 32  # letters of a line of a label
_HALF = 0.5  # of a row, above the first one and below the last
_APART, _WHOLE = 22, 100.0  # pixels more between blocks of different units; %, of their scale
_TRACK = {"type": "rect", "layer": "below", "fillcolor": theme.GRID, "line": {"width": 0}}
_TICKS = 24  # pixels of the numbers of a scale
_SEEN = 0.01  # of the scale, some 3 pixels: bounds nearer to each other are no range to be seen
_PALE = {theme.PEERS: theme.INCOME, theme.REST: theme.FAINT}  # from the lower to the higher bound
_THIN = 0.4  # of a row, on a phone
_BAR = 0.325  # of a row, up and down from its middle


class Bar(NamedTuple):
    """A bar: name, length, what stands behind it, whether it is the message, year and bounds.

    It is hollow where its value is in doubt, up to its lower bound if it has bounds.
    """

    name: Value
    value: float
    label: Value
    named: bool = True
    year: Value | None = None
    bounds: tuple[float, ...] = ()
    in_doubt: bool = False


class Block(NamedTuple):
    """Bars under a title, which names the quantity, the top one first; at least one.

    Attributes
    ----------
    shares : of 100 %, on a scale of their own
    named, rest : what bars that are the message have in common, and the others, for the key of a
        chart that has both
    """

    title: Value
    bars: Sequence[Bar]
    shares: bool = False
    named: Value | None = None
    rest: Value | None = None


def blocks(parts: Sequence[Block], *, alt: Claim) -> go.Figure:
    """Return blocks of bars, each under its title; bars that are not the message are grey.

    A bar is pale from its lower to its higher bound. It carries its value: behind it, or where some
    are below zero, are shares or have a year, in a column at the right. Blocks that are no shares
    have one scale, which is drawn where values are below zero.
    """
    apart = (bar.value < 0 or bar.year for part in parts for bar in part.bars)
    beside = any(part.shares for part in parts) or any(apart)
    letters = _SHORT if beside else _NAME
    names = [theme.wrapped(bar.name, letters) for part in parts for bar in part.bars]
    row = theme.row(names, _ROW if len(names) <= _FEW else _LOW_ROW)
    tall = max(1 + theme.breaks(theme.wrapped(part.bars[0].name, letters)) for part in parts)
    lift = max(0, (_LINE * tall - row) // 2)  # by which a first name is higher than its row
    counts, title = [len(part.bars) for part in parts], _TITLE + lift
    below = _TICKS * any(bar.value < 0 for bar in parts[-1].bars)
    if len({part.shares for part in parts}) > 1:
        title += _APART
    ends = [_ends(bar)[1] for part in parts if not part.shares for bar in part.bars]
    seen = _SEEN * max(0, *ends, 0)
    keys = _keys(parts, seen)
    over = _KEY * any(keys)
    title, top = title + over, _TITLE + lift + over
    heads = [[*_heads(parts[at].title, key, at, lift)] for at, key in enumerate(keys)]
    bars = [[*_bars(part.bars, at, letters, beside, seen)] for at, part in enumerate(parts)]
    axes = panels.domains(len(parts), title / row, counts)
    column = [
        note for at, part in enumerate(parts) if beside for note in _column(part.bars, at, letters)
    ]
    notes = [_TAG.sub("", str(said(note["text"]))) for note in column]
    room = max(map(theme.longest, notes), default=0)
    return theme.figure(
        chain.from_iterable(bars),
        alt=alt,
        height=row * sum(counts) + top + title * (len(parts) - 1) + 8 + below,
        margin={"l": 8, "r": 8 + _WIDE * room + _BESIDE * bool(column), "t": top, "b": 8},
        barmode="overlay",
        bargap=0.35,
        annotations=[*chain.from_iterable(heads), *column],
        shapes=[*_tracks(parts)],
        showlegend=False,
        # Kept on paper too, with its names in lines; `bars`: of a row, where names are above them.
        meta={"whole": True, "kept": True, "bars": _THIN},
        **{
            axis: form
            for part, (end, domain) in zip(parts, axes, strict=True)
            for axis, form in _axes(len(part.bars), _span(part, parts, beside), end, domain).items()
        },
    )


def _tracks(parts: Sequence[Block]) -> Iterator[dict[str, object]]:
    """Yield the whole behind each share."""
    for at, part in enumerate(parts):
        end = panels.suffix(at)
        place = {"xref": f"x{end}", "yref": f"y{end}", "x0": 0, "x1": _WHOLE}
        for row in range(len(part.bars) if part.shares else 0):
            yield _TRACK | place | {"y0": row - _BAR, "y1": row + _BAR}


def _column(bars: Sequence[Bar], panel: int, letters: int) -> Iterator[dict[str, object]]:
    """Yield the values of bars that stand in a column, at the right."""
    at = {"x": 1, "xref": "paper", "xanchor": "left", "xshift": _BESIDE, "align": "left"}
    for bar in bars:
        grey = f" <span style='color:{theme.MUTED}'>{theme.text(bar.year)}</span>"
        row = theme.wrapped(bar.name, letters)
        place = {"y": row, "yref": f"y{panels.suffix(panel)}", "name": "value", "showarrow": False}
        yield at | place | {"text": f"{theme.text(bar.label, _LABEL)}{grey if bar.year else ''}"}


def _keys(parts: Sequence[Block], seen: float) -> list[str]:
    """Return the key of each block: colours once in a chart that has two, and what is pale."""
    keys, both = [], len({bar.named for part in parts if part.named for bar in part.bars}) > 1
    for part in parts:
        called = ((theme.PEERS, part.named), (theme.REST, part.rest)) if both else ()
        entries = [("■", colour, theme.text(name)) for colour, name in called if name]
        both = both and not entries
        if any(_is_range(bar, seen) for bar in part.bars):
            entries.append(("■", theme.INCOME, theme.text(claim("chart-up-to"))))
        if any(bar.in_doubt for bar in part.bars):
            entries.append(("□", theme.PEERS, theme.text(claim("chart-in-doubt"))))
        keys.append(in_lines(entries))
    return keys


def _is_range(bar: Bar, seen: float) -> bool:
    """Return whether the bounds of a bar are farther apart than what can be seen."""
    low, high = _ends(bar)
    return high - low > seen


def _heads(title: Value, key: str, panel: int, lift: int) -> Iterator[dict[str, object]]:
    """Yield the title of a block, in the weight of a caption, and the key below it."""
    small = {"size": 12, "color": theme.SLATE}
    at = panels.title("", panel) | {"font": small}
    yield at | {"text": theme.text(title, _LONG), "yshift": lift + _KEY * bool(key)}
    if key:
        yield at | {"text": key, "yshift": lift, "name": "key"}


def _bars(
    bars: Sequence[Bar], panel: int, letters: int, beside: bool, seen: float
) -> Iterator[go.Bar]:
    """Yield the bars of a block: to their values, or to lower and pale to higher bounds."""
    texts = [theme.text(bar.label, _LABEL) for bar in bars]
    colours = [theme.PEERS if bar.named else theme.REST for bar in bars]
    look = {
        "y": [theme.wrapped(bar.name, letters) for bar in bars],
        "orientation": "h", "cliponaxis": False, "textposition": "outside", "constraintext": "none",
        "xaxis": f"x{panels.suffix(panel)}", "yaxis": f"y{panels.suffix(panel)}",
    }  # fmt: skip
    shown = {
        "text": [] if beside else texts, "customdata": [theme.text(bar.label) for bar in bars],
        "hovertemplate": "%{y}: %{customdata}<extra></extra>",
    }  # fmt: skip
    ends = [_ends(bar) if _is_range(bar, seen) else None for bar in bars]
    values = [None if end else bar.value for bar, end in zip(bars, ends, strict=True)]
    fills = ["white" if bar.in_doubt else each for bar, each in zip(bars, colours, strict=True)]
    # The line keeps a value near nothing from being no bar at all.
    whole = {"marker": {"color": fills, "line": {"color": colours, "width": 1.5}}}
    yield go.Bar(x=values, **whole, **look, **shown)
    if any(ends):
        low, wide = [end and end[0] for end in ends], [end and end[1] - end[0] for end in ends]
        pale = {"marker": {"color": [_PALE[each] for each in colours]}}
        yield go.Bar(x=low, hoverinfo="skip", **whole, **look)
        yield go.Bar(base=low, x=wide, **pale, **look, **shown)


def _ends(bar: Bar) -> tuple[float, float]:
    """Return the bounds of a bar, its value twice where it has none."""
    bounds = bar.bounds or (bar.value,)
    return min(bounds), max(bounds)


def _span(part: Block, parts: Sequence[Block], beside: bool) -> list[float]:
    """Return the ends of the scale of a block: those of all blocks of its kind, or a whole."""
    if part.shares:
        return [0.0, _WHOLE]
    bars = [bar for each in parts if not each.shares for bar in each.bars]
    ends = [end for bar in bars for end in _ends(bar)]
    least, most = min(0.0, *ends), max(0.0, *ends)
    if not beside:
        # So that each bar and its label fit.
        letters = [theme.longest(theme.text(bar.label, _LABEL)) for bar in bars]
        pairs = zip(bars, letters, strict=True)
        most = max(_ends(bar)[1] / (1 - _LETTER * wide) for bar, wide in pairs) or 1.0
    return [least, most]


def _axes(
    count: int, span: Sequence[float], end: str, domain: Sequence[float]
) -> dict[str, object]:
    """Return the axes of a block: of its values, seen where some are below zero, and its rows."""
    seen = dict.fromkeys(("showticklabels", "showgrid"), span[0] < 0) | {"showline": False}
    zero = {"zeroline": True, "zerolinecolor": theme.SLATE, "range": span, "nticks": 6}
    rows = {"range": [count - _HALF, -_HALF], "dtick": 1, "showgrid": False, "showline": False}
    return panels.axes(end, domain, seen | zero, rows)
