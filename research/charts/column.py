"""Values in a column at the right of the rows of a chart."""

import re
from collections.abc import Sequence
from unicodedata import east_asian_width

from research.charts import theme
from research.messages.values import Value
from research.report.slots import said

_LINE = 16  # letters of a value in a line
_LETTER, _WIDE = 7, 13  # pixels of a letter, and of one of Chinese
_GAP = 8  # pixels between the plot and the column
_TAG = re.compile(r"<[^>]*>")


def placed(
    texts: Sequence[Value],
    rows: Sequence[str],
    colours: Sequence[str] = (),
    letters: int = _LINE,
    head: object = "",
) -> tuple[list[dict[str, object]], int]:
    """Return the annotations of a column of values, and the pixels it takes beyond the plot.

    Parameters
    ----------
    texts, rows : values, and the rows they belong to, in the same order
    colours : of the letters, in the same order; dark if left out
    letters : in a line
    head : what stands above the column
    """
    written, above = lines(texts, letters), theme.text(head, letters)
    width = max(
        (_width(line) for each in (*written, above) for line in str(said(each)).split("<br>")),
        default=0,
    )
    end = _GAP + width
    at = {"x": 1, "xref": "paper", "xanchor": "right", "xshift": end, "showarrow": False}
    at["align"] = "right"
    hues = colours or [theme.INK] * len(rows)
    # A page keeps the lines of a text that has a colour.
    placed = [
        at | {"y": row, "text": f"<span style='color:{hue}'>{text}</span>"}
        for row, text, hue in zip(rows, written, hues, strict=True)
    ]
    top = theme.above(f"<span>{above}</span>", 1, yshift=6) | at
    return [*placed, *([top] if above else [])], end


def lines(texts: Sequence[Value], letters: int = _LINE) -> list[str]:
    """Return values as they stand in the column, for the height of their rows."""
    return [theme.text(each, letters) for each in texts]


def _width(line: str) -> int:
    """Return the pixels of a line."""
    return sum(
        _WIDE if east_asian_width(letter) in "WF" else _LETTER for letter in _TAG.sub("", line)
    )
