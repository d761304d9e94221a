"""Small multiples: panels one below the other, each with its own scale."""

from collections.abc import Iterator

import pandas as pd

_SQUEEZED = 5.0  # times as high as the lowest: on one scale the lowest line would be flat


def squeezed(highest: pd.Series) -> bool:
    """Return whether lines whose highest values these are need scales of their own.

    >>> squeezed(pd.Series([160.0, 15.0])), squeezed(pd.Series([90.0,
    ...     60.0])), squeezed(pd.Series([0.0, 5.0]))
    (True, False, False)
    """
    known = highest.abs().dropna()
    known = known[known > 0]
    return len(known) > 1 and float(known.max() / known.min()) > _SQUEEZED


def suffix(panel: int) -> str:
    """Return the suffix of a panel's axes: `x`, `x2`, `x3` for the panels 0, 1, 2."""
    return str(panel + 1) if panel else ""


def title(text: str, panel: int) -> dict[str, object]:
    """Return a title of a panel, above it and where its axis begins."""
    end = suffix(panel)
    at = {"x": 0, "xref": f"x{end} domain", "y": 1, "yref": f"y{end} domain"}
    placed = {"xanchor": "left", "yanchor": "bottom", "align": "left", "showarrow": False}
    return {**at, **placed, "name": "panel", "text": f"<b>{text}</b>"}


def domains(count: int, gap: float) -> Iterator[tuple[str, list[float]]]:
    """Yield the axis suffix and the vertical extent of each panel, the top one first.

    Parameters
    ----------
    gap : between two panels, in heights of one

    Examples
    --------
    >>> [(end, [round(at, 2) for at in domain]) for end, domain in domains(2, gap=0.5)]
    [('', [0.6, 1.0]), ('2', [0.0, 0.4])]
    """
    height = 1 / (count + gap * (count - 1))
    for at in range(count):
        top = 1 - at * height * (1 + gap)
        yield suffix(at), [max(0.0, top - height), top]
