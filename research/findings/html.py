"""The little HTML a finding needs. Every value is escaped here; nothing else in the library writes markup."""

import re
from collections.abc import Iterable
from html import escape

import pandas as pd

# A number and its unit stay on one line.
_UNIT = re.compile(r"(?<=\d) (?=(?:%|per 100|thousand|million|billion|trillion|years)(?:\W|$))|(?<=[$]) (?=\d)")


def text(value: object) -> str:
    """Return a value escaped, numbers and their units held together."""
    return escape(_UNIT.sub("\N{NO-BREAK SPACE}", str(value)))


def paragraphs(sentences: Iterable[str]) -> str:
    """Return sentences as one paragraph."""
    joined = " ".join(text(sentence) for sentence in sentences)
    return f"<p>{joined}</p>" if joined else ""


def table(frame: pd.DataFrame, caption: str) -> str:
    """Return a frame of texts as a table with a caption; the index heads the rows."""
    heads = [str(frame.index.name or ""), *map(str, frame.columns)]
    head = "".join(f'<th scope="col">{escape(name)}</th>' for name in heads)
    rows = []
    for label, *cells in frame.itertuples():
        data = "".join(f"<td>{text(cell)}</td>" for cell in cells)
        rows.append(f'<tr><th scope="row">{text(label)}</th>{data}</tr>')
    return (
        f'<div class="table"><table><caption>{escape(caption)}</caption>'
        f"<thead><tr>{head}</tr></thead><tbody>{''.join(rows)}</tbody></table></div>"
    )


def folded(frame: pd.DataFrame, caption: str) -> str:
    """Return a table that opens on demand: the figures a section rests on."""
    return f"<details><summary>The figures</summary>{table(frame, caption)}</details>"
