"""Values of an economy at the right of rows, and how each does against a median."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from research.charts import theme
from research.messages.values import Value, claim

_BESIDE, _LINE = 10, 16  # pixels from the plot to the values at its right, and between lines
_ROOM = 16  # pixels around them, as much as a translation leaves
# Signs and colours of how an economy does against the median: green and red are for targets, and
# where more is not plainly better there is no sign.
_SIDES = {
    "better": ("▲", theme.SLATE), "level": ("●", theme.MUTED), "worse": ("▼", theme.SLATE),
    "higher": ("", theme.MUTED), "lower": ("", theme.MUTED),
}  # fmt: skip
_SMALL = {"size": 12}


class Beside(NamedTuple):
    """Lines at the right of a row: its value, and how it does; "" for nothing."""

    own: str
    side: str


def verdict(values: Sequence[Value | None], side: str | None, tick: str) -> Beside:
    """Return the first of several values, and how it does against the second.

    Parameters
    ----------
    side : "better", "level" or "worse", "higher" or "lower"; None where that is not said
    tick : colour of the marks of the second
    """
    own, median = (theme.text(each) if each else "" for each in values[:2])
    if side is None:
        return Beside(own, "")
    of = f"<span style='color:{tick}'>┃</span>{median}"
    return Beside(own, f"{signed(side, claim(f'peers-side-{side}'))} {of}")


def signed(side: str, word: Value) -> str:
    """Return the word for a side after its sign."""
    sign, colour = _SIDES[side]
    return f"<span style='color:{colour}'>{f'{sign} '.lstrip()}{theme.text(word)}</span>"


def width(texts: Sequence[Beside]) -> int:
    """Return the pixels that values and verdicts take at the right of a chart."""
    return _ROOM + theme.room("<br>".join(filter(None, each)) for each in texts)


def at_right(
    texts: Sequence[Beside], rows: Sequence[str], axes: Sequence[str]
) -> Iterator[dict[str, object]]:
    """Yield the value of each row at its right, and below it the verdict.

    Parameters
    ----------
    rows, axes : name and axis of each row
    """
    at = {"x": 1, "xref": "paper", "xanchor": "left", "xshift": _BESIDE, "showarrow": False}
    hues = {"value": theme.ACCENT, "verdict": theme.INK}
    for beside, row, axis in zip(texts, rows, axes, strict=True):
        parts = zip(hues, beside, strict=True)
        lines = [(name, line) for name, text in parts for line in text.split("<br>")]
        shown = [each for each in lines if each[1] or each[0] == "value"]
        for number, (name, line) in enumerate(shown):
            lift = round(_LINE * ((len(shown) - 1) / 2 - number))
            font = {"color": hues[name]} | ({} if name == "value" else _SMALL)
            place = {"y": row, "yref": axis, "name": name, "text": line, "yshift": lift}
            yield at | place | {"font": font}
