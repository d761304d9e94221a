"""The little HTML a finding needs. Every value is escaped here; nothing else in the library writes markup."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from html import escape

import pandas as pd

from research import languages
from research.errors import InputError

# A number and its unit stay on one line.
_UNIT = re.compile(r"(?<=\d) (?=(?:%|per 100|thousand|million|billion|trillion|years|Mbit/s|ms|km)(?:\W|$))|(?<=[$]) (?=\d)")
# A command inside a sentence.
_COMMAND = re.compile(r"`([^`]+)`")


def text(value: object) -> str:
    """Return a value escaped, numbers and their units held together."""
    return escape(_UNIT.sub("\N{NO-BREAK SPACE}", str(value)))


@dataclass(frozen=True)
class Link:
    """A text that leads somewhere: only http and https, to a page opened apart that learns nothing of this one."""

    label: str
    url: str

    def __post_init__(self) -> None:
        if not self.url.startswith(("http://", "https://")):
            raise InputError(f"{self.url!r} is no link; it begins with http:// or https://")

    def __str__(self) -> str:
        return f"{self.label} ({self.url})"


def _cell(value: object) -> str:
    if isinstance(value, Link):
        return f'<a href="{escape(value.url)}" rel="noopener noreferrer">{text(value.label)}</a>'
    return text(value)


def heading(title: str, *, missing: bool = False) -> str:
    """Return the heading of a finding; one of which nothing is known is marked as such."""
    return f"<h3{_class('missing', missing)}>{text(title)}</h3>"


def paragraphs(sentences: Iterable[str], *, remark: bool = False) -> str:
    """Return sentences as one paragraph, or as a remark beside it; what stands between backticks is a command.

    >>> paragraphs(["`research fetch` brings it."])
    '<p><code>research fetch</code> brings it.</p>'
    """
    joined = _COMMAND.sub(r"<code>\1</code>", " ".join(text(sentence) for sentence in sentences))
    return f"<p{_class('remark', remark)}>{joined}</p>" if joined else ""


def _class(name: str, given: bool) -> str:
    return f' class="{name}"' if given else ""


def table(frame: pd.DataFrame, caption: str) -> str:
    """Return a frame of texts as a table with a caption; the index heads the rows."""
    heads = [str(frame.index.name or ""), *map(str, frame.columns)]
    head = "".join(f'<th scope="col">{escape(name)}</th>' for name in heads)
    rows = []
    for label, *cells in frame.itertuples():
        data = "".join(f"<td>{_cell(cell)}</td>" for cell in cells)
        rows.append(f'<tr><th scope="row">{text(label)}</th>{data}</tr>')
    return (
        f'<div class="table"><table><caption>{escape(caption)}</caption>'
        f"<thead><tr>{head}</tr></thead><tbody>{''.join(rows)}</tbody></table></div>"
    )


def folded(frame: pd.DataFrame, caption: str) -> str:
    """Return a table that opens on demand: the figures a section rests on."""
    summary = languages.language(languages.in_use()).text("the_figures")
    return f"<details><summary>{escape(summary)}</summary>{table(frame, caption)}</details>"
