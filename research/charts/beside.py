"""Values of an economy at the right of rows, and how each does against a median."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from research.charts import theme
from research.messages.values import Value, claim
from research.report.slots import room, said

_BESIDE, _LIFT = 10, 8  # pixels from the plot to the values at its right, and up or down to each
_THREE = 16  # pixels between lines of three
_ROOM = 16  # pixels around them, as much as a translation leaves
# Signs and colours of how an economy does against the median: green and red are for targets, and
# where more is not plainly better there is no sign.
_SIDES = {
    "better": ("▲", theme.SLATE), "level": ("●", theme.MUTED), "worse": ("▼", theme.SLATE),
    "higher": ("", theme.MUTED), "lower": ("", theme.MUTED),
}  # fmt: skip
_SMALL = {"size": 12}


class Beside(NamedTuple):
    """What stands at the right of a row: its value, how it does, and its ranks; "" for nothing."""

    own: str
    side: str
    ranks: str = ""


def verdict(
    values: Sequence[Value | None],
    side: str | None,
    tick: str,
    word: Value | None = None,
    ranks: Value | None = None,
) -> Beside:
    """Return the first of several values, and how it does against the second.

    Parameters
    ----------
    side : "better", "level" or "worse", "higher" or "lower"; None where that is not said
    tick : colour of the marks of the second
    word : for the side; the one of peers if left out
    """
    own, median = (theme.text(each) if each else "" for each in values[:2])
    if side is None:
        return Beside(own, "")
    sign, colour = _SIDES[side]
    said_ = theme.text(word or claim(f"peers-side-{side}"))
    of = f"<span style='color:{tick}'>┃</span>{median}"
    how = f"<span style='color:{colour}'>{f'{sign} '.lstrip()}{said_}</span> {of}"
    return Beside(own, how, theme.text(ranks) if ranks else "")


def width(texts: Sequence[Beside]) -> int:
    """Return the pixels that values and verdicts take at the right of a chart."""
    return _ROOM + max(room(str(said("<br>".join(filter(None, each))))) for each in texts)


def at_right(
    texts: Sequence[Beside], rows: Sequence[str], axes: Sequence[str]
) -> Iterator[dict[str, object]]:
    """Yield the value of each row at its right, and below it the verdict and the ranks.

    Parameters
    ----------
    rows, axes : name and axis of each row
    """
    at = {"x": 1, "xref": "paper", "xanchor": "left", "xshift": _BESIDE, "showarrow": False}
    for (own, side, ranks), row, axis in zip(texts, rows, axes, strict=True):
        place = at | {"y": row, "yref": axis}
        lift = _THREE if ranks else _LIFT if side else 0
        look = {"name": "value", "font": {"color": theme.ACCENT}, "yshift": lift}
        yield place | look | {"text": own}
        if side:
            low = {"yshift": 0 if ranks else -lift}
            yield place | low | {"name": "verdict", "font": _SMALL, "text": side}
        if ranks:
            font = _SMALL | {"color": theme.SLATE}
            yield place | {"name": "ranks", "font": font, "yshift": -lift, "text": ranks}
