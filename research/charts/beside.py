"""Values of an economy at the right of rows, and how each does against a median."""

from collections.abc import Iterator, Sequence

from research.charts import theme
from research.messages.values import Value, claim
from research.report.slots import room, said

_BESIDE, _LIFT = 10, 8  # pixels from the plot to the values at its right, and up or down to each
_ROOM = 16  # pixels around them, as much as a translation leaves
# Signs and colours of how an economy does against the median, as slopes have them.
_SIDES = {
    "better": ("▲", theme.BLUE), "level": ("●", theme.MUTED), "worse": ("▼", theme.INK)
}  # fmt: skip


def verdict(values: Sequence[Value | None], side: str | None, tick: str) -> tuple[str, str]:
    """Return the first of several values, and how it does against the second.

    Parameters
    ----------
    side : "better", "level" or "worse"; None where that is not said
    tick : colour of the marks of the second
    """
    own, median = (theme.text(each) if each else "" for each in values[:2])
    if side is None:
        return own, ""
    sign, colour = _SIDES[side]
    word = theme.text(claim(f"peers-side-{side}"))
    of = f"<span style='color:{tick}'>┃</span>{median}"
    return own, f"<span style='color:{colour}'>{sign} {word}</span> {of}"


def width(texts: Sequence[tuple[str, str]]) -> int:
    """Return the pixels that values and verdicts take at the right of a chart."""
    return _ROOM + max(room(str(said(f"{own}<br>{side}"))) for own, side in texts)


def at_right(
    texts: Sequence[tuple[str, str]], rows: Sequence[str], axes: Sequence[str]
) -> Iterator[dict[str, object]]:
    """Yield the value of each row at its right, and below it the verdict.

    Parameters
    ----------
    rows, axes : name and axis of each row
    """
    at = {"x": 1, "xref": "paper", "xanchor": "left", "xshift": _BESIDE, "showarrow": False}
    for (own, side), row, axis in zip(texts, rows, axes, strict=True):
        place, lift = at | {"y": row, "yref": axis}, _LIFT if side else 0
        look = {"name": "value", "font": {"color": theme.ACCENT}, "yshift": lift}
        yield place | look | {"text": own}
        if side:
            look = {"name": "verdict", "font": {"size": 11}, "yshift": -lift}
            yield place | look | {"text": side}
