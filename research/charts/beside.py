"""Values of an economy at the right of rows, and how each does against a median."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from research.charts import theme
from research.messages.values import Value, claim

_BESIDE, _LINE = 10, 16  # pixels from the plot, and between columns at its right; between lines
_ROOM = 16  # pixels around them, as much as a translation leaves
# Signs and colours of how an economy does against the median: green and red are for targets, and
# where more is not plainly better, or neither is, there is no sign.
_SIDES = {"better": ("▲", theme.SLATE), "level": ("●", theme.MUTED), "worse": ("▼", theme.SLATE)}


class Beside(NamedTuple):
    """Texts at the right of a row: its value, and how it does; "" for nothing."""

    own: str
    side: str


def verdict(values: Sequence[Value | None], side: str | None, tick: str) -> Beside:
    """Return the first of several values, and how it does against the second.

    Parameters
    ----------
    side : "better", "level" or "worse", "higher" or "lower", or why it is none of these: "met",
        "rounded" or "estimate"; None where that is not said and the second stands alone
    tick : colour of the marks of the second
    """
    own, median = (theme.text(each) if each else "" for each in values[:2])
    of = f"<span style='color:{tick}'>┃</span>{median}"
    if side is None:
        return Beside(own, of if median else "")
    return Beside(own, f"{of} {signed(side, claim(f'peers-side-{side}'))}")


def signed(side: str, word: Value) -> str:
    """Return the word for a side after its sign."""
    sign, colour = _SIDES.get(side, ("", theme.MUTED))
    return f"<span style='color:{colour}'>{f'{sign} '.lstrip()}{theme.text(word)}</span>"


def width(texts: Sequence[Beside]) -> int:
    """Return the pixels that values and verdicts take at the right of a chart, in two columns."""
    return second(texts) + stacked([Beside("", each.side) for each in texts])


def stacked(texts: Sequence[Beside]) -> int:
    """Return the pixels that they take on a phone, a verdict below its value."""
    return _ROOM + theme.room("<br>".join(filter(None, each)) for each in texts)


def second(texts: Sequence[Beside]) -> int:
    """Return the pixels from the first column to the second."""
    return _BESIDE + theme.room(each.own for each in texts)


def at_right(
    texts: Sequence[Beside], rows: Sequence[str], axes: Sequence[str]
) -> Iterator[dict[str, object]]:
    """Yield the value of each row at its right, and in a second column the verdict.

    Parameters
    ----------
    rows, axes : name and axis of each row
    """
    at = {"x": 1, "xref": "paper", "xanchor": "left", "align": "left", "showarrow": False}
    columns = (
        ("value", _BESIDE, {"color": theme.ACCENT}),
        ("verdict", _BESIDE + second(texts), {"color": theme.INK, "size": 12}),
    )
    for beside, row, axis in zip(texts, rows, axes, strict=False):  # the last may be a head
        for (name, shift, font), text in zip(columns, beside, strict=True):
            if text or name == "value":
                place = {"y": row, "yref": axis, "yshift": 0, "xshift": shift}
                yield at | place | {"name": name, "text": text, "font": font}
