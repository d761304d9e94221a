"""A finding as HTML, the same in JupyterLab and in a report. Every value is escaped here."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from html import escape
from typing import TYPE_CHECKING

from research import messages
from research.messages.values import Claim, Value
from research.report import tiles
from research.report.acting import to_do
from research.report.html_table import folded as folded
from research.report.html_table import table as table
from research.report.text import text

if TYPE_CHECKING:
    import pandas as pd

    from research.report.finding import Finding
    from research.report.table import Table


_MANY = 3  # paragraphs that stand side by side
_DOLLAR = "<span>$</span>"
_TAG_OR_DOLLAR = re.compile(r"<[^>]*>|\$")


def for_notebook(markup: str) -> str:
    """Return HTML whose dollar signs no notebook takes for the bounds of a formula.

    Examples
    --------
    >>> for_notebook('<p title="US$">US$ 5 to US$ 9</p>')
    '<p title="US$">US<span>$</span> 5 to US<span>$</span> 9</p>'
    """
    return _TAG_OR_DOLLAR.sub(lambda found: _DOLLAR if found[0] == "$" else found[0], markup)


def from_notebook(markup: str) -> str:
    """Return HTML as it was before `for_notebook`."""
    return markup.replace(_DOLLAR, "$")


def opening(finding: Finding, language: str = "") -> str:
    """Return heading, tiles and claims of a finding; of a list its claims, under its section."""
    if finding.listed:
        return bullets(finding.claims, language=language)
    missing = ' class="missing"' if finding.missing else ""
    heading = f"<h3{missing}>{text(messages.sentence(finding.headline, language))}</h3>"
    return heading + tiles.markup(finding.tiles, language) + paragraphs(finding.parted, language)


def acting(finding: Finding, language: str = "") -> str:
    """Return an opening whose problems each have a list of what is to be done, by role."""
    lists = to_do(finding, language)
    heading = f"<h3>{text(messages.sentence(finding.headline, language))}</h3>"
    parts = (
        f"<p><b>{text(messages.sentence(part[0], language))}</b></p>"
        + _roles(lists[part[0]], language)
        if part and part[0] in lists
        else paragraph(part, language=language)
        for part in finding.parted
    )
    return heading + "".join(parts)


def _roles(lines: Iterable[tuple[str, str]], language: str) -> str:
    items = (
        f"<li><b>{_label(Claim(f'page-role-{role}'), language)}</b> {text(line)}</li>"
        for role, line in lines
    )
    return f"<ul>{''.join(items)}</ul>"


def paragraphs(parted: Sequence[Iterable[Claim]], language: str) -> str:
    """Return claims by paragraph, side by side where they are many and the page is wide."""
    joined = "".join(paragraph(each, language=language) for each in parted)
    return f'<div class="paragraphs">{joined}</div>' if len(parted) >= _MANY else joined


def paragraph(claims: Iterable[Claim], *, remark: bool = False, language: str = "") -> str:
    """Return claims as one paragraph, or as small print; "" without claims."""
    joined = " ".join(text(messages.sentence(each, language)) for each in claims)
    kind = ' class="remark"' if remark else ""
    return f"<p{kind}>{joined}</p>" if joined else ""


def credit(line: str) -> str:
    """Return the source line of a table; "" without one."""
    return f'<p class="credit">{escape(line)}</p>' if line else ""


def bullets(claims: Iterable[Claim], *, language: str = "") -> str:
    """Return claims as a numbered list; nothing where there is none."""
    items = "".join(f"<li>{text(messages.sentence(each, language))}</li>" for each in claims)
    return f"<ol>{items}</ol>" if items else ""


def _label(value: Value, language: str) -> str:
    return messages.say(value, language, label=True)


def plain_frame(shown: Table, language: str = "") -> pd.DataFrame:
    """Return a table as displayed, texts in a language, for workbooks, slides and tests."""
    import pandas as pd

    rows = [
        [
            _label(column.value(cell, row) or shown.missing, language)
            for column, cell in zip(shown.columns.values(), cells, strict=True)
        ]
        for row, *cells in shown.frame[[*shown.columns]].itertuples(name=None)
    ]
    names = [
        _label(shown.rows.value(row, row) or shown.missing, language) for row in shown.frame.index
    ]
    heads = [_label(column.label, language) for column in shown.columns.values()]
    return pd.DataFrame(rows, pd.Index(names, name=_label(shown.rows.label, language)), heads)
