"""The little HTML a finding needs. Every value is escaped here; nothing else in the library writes markup."""

from collections.abc import Iterable
from html import escape

import pandas as pd


def paragraphs(sentences: Iterable[str]) -> str:
    """Return sentences as one paragraph."""
    text = " ".join(escape(sentence) for sentence in sentences)
    return f"<p>{text}</p>" if text else ""


def table(frame: pd.DataFrame, caption: str) -> str:
    """Return a frame of texts as a table with a caption; the index heads the rows."""
    heads = [str(frame.index.name or ""), *map(str, frame.columns)]
    head = "".join(f'<th scope="col">{escape(name)}</th>' for name in heads)
    rows = []
    for label, *cells in frame.itertuples():
        data = "".join(f"<td>{escape(str(cell))}</td>" for cell in cells)
        rows.append(f'<tr><th scope="row">{escape(str(label))}</th>{data}</tr>')
    return (
        f'<div class="table"><table><caption>{escape(caption)}</caption>'
        f"<thead><tr>{head}</tr></thead><tbody>{''.join(rows)}</tbody></table></div>"
    )


def folded(frame: pd.DataFrame, caption: str) -> str:
    """Return a table that opens on demand: the figures behind a chart."""
    return f"<details><summary>The figures behind this chart</summary>{table(frame, caption)}</details>"
