"""A finding as HTML, the same in JupyterLab and in a report. Every value is escaped here."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from html import escape
from typing import TYPE_CHECKING

from research import languages, messages
from research.messages.values import Claim, Link, Text, Value
from research.report import tiles
from research.report.status import markup as status
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
    """Return heading, tiles and claims of a finding."""
    missing = ' class="missing"' if finding.missing else ""
    heading = f"<h3{missing}>{text(messages.sentence(finding.headline, language))}</h3>"
    return (
        heading
        + tiles.markup(finding.tiles, language)
        + (
            bullets(finding.claims, language=language)
            if finding.listed
            else paragraphs(finding.parted, language)
        )
    )


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


def table(shown: Table, caption: str, language: str = "") -> str:
    """Return a table with its caption, folded unless it is open."""
    language = language or languages.in_use()
    columns = {name: each for name, each in shown.columns.items() if name != shown.parted_by}
    linked = any(each.kind == "link" for each in columns.values())
    heads = {name: _label(each.label, language) for name, each in columns.items()}
    named = {name: f' data-name="{escape(head)}"' if linked else "" for name, head in heads.items()}
    rows, above = [], None
    parts = shown.frame[shown.parted_by] if shown.parted_by else [None] * len(shown.frame)
    held = [shown.frame[name] for name in columns]
    for row, part, *cells in zip(shown.frame.index, parts, *held, strict=True):
        if part != above:
            rows.append(_part(shown.columns[shown.parted_by].value(part, row), shown, language))
            above = part
        label = shown.rows.value(row, row)
        others = _in_english(language) if linked and isinstance(label, Text) else ""
        data = "".join(
            f"<td{named[key]}>{_cell(each.value(cell, row), shown, language, each.kind)}</td>"
            for (key, each), cell in zip(columns.items(), cells, strict=True)
        )
        name = _cell(label, shown, language)
        rows.append(f'<tr><th scope="row"{others}>{name}</th>{data}</tr>')
    first = _label(shown.rows.label, language)
    head = "".join(f'<th scope="col">{text(each)}</th>' for each in (first, *heads.values()))
    whole = (
        f'<div class="table"><table><caption>{escape(caption)}</caption>'
        f"<thead><tr>{head}</tr></thead><tbody>{''.join(rows)}</tbody></table></div>"
    )
    if shown.open:
        return whole
    return f"<details><summary>{escape(_frame('the_figures', language))}</summary>{whole}</details>"


def _part(value: Value | None, shown: Table, language: str) -> str:
    """Return the row above those of a part."""
    head = _cell(value, shown, language)
    return f'<tr class="part"><th scope="rowgroup" colspan="{len(shown.columns)}">{head}</th></tr>'


def _frame(key: str, language: str) -> str:
    return languages.language(language or languages.in_use()).text(key)


def _cell(value: Value | None, shown: Table, language: str, kind: str = "") -> str:
    if kind == "status" and isinstance(value, Claim):
        return status(value, language)
    if isinstance(value, Link):
        to = f'href="{escape(value.url)}" rel="noopener noreferrer"{_in_english(language)}'
        return f"<a {to}>{text(value.label)}</a>"
    return text(_label(shown.missing if value is None else value, language))


def _in_english(language: str) -> str:
    """Return what marks names of others as English within a page of another language."""
    return "" if (language or languages.in_use()) == languages.ENGLISH else ' lang="en"'


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
