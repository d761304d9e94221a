"""The table of a finding as HTML."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from html import escape
from typing import TYPE_CHECKING

from research import catalogue, languages, messages
from research.messages import formats
from research.messages.small import hardly_any
from research.messages.values import Claim, Count, Link, Number, Quantity, Text, Unit, Value, claim
from research.report.status import markup as status
from research.report.text import text

if TYPE_CHECKING:
    import pandas as pd

    from research.report.table import Column, Table

_WIDE = 3  # columns of a table of one row from where on it is a list
_OPEN, _LONG = 20, 30  # rows shown of an open table, and those it has where the others are folded
_WORDS = 1_000_000  # from here on a number is written with a word
# Numbers of one unit stand one below the other; an indicator of its own a row has its own unit.
_ALIGNED = {"quantity", "number", "count", "about", "percent", "money", "year", "rank"}


def table(shown: Table, caption: str, language: str = "", own: Value | None = None) -> str:
    """Return a table with its caption, folded unless it is open.

    The first rows of its parts are open, and of a long open one.

    Columns without a value are left out.

    Parameters
    ----------
    own : what the report is of, whose row stands out
    """
    language = language or languages.in_use()
    columns = {
        name: each
        for name, each in shown.columns.items()
        if name not in (shown.parted_by, shown.led_by)
        and not (len(shown.frame) and shown.frame[name].isna().all())
    }
    if len(shown.frame) == 1 and len(columns) >= _WIDE and not (shown.parted_by or shown.led_by):
        listed = _list(shown, columns, caption, language)
        return listed if shown.open else folded(listed, claim("page-the-figures"), language)
    parts = _rows(shown, columns, language, own)
    head = shown.columns[shown.led_by].label if shown.led_by else shown.rows.label
    heads = f'<th scope="col">{text(_label(head, language))}</th>' + "".join(
        f'<th scope="col">{text(_head(each, language))}</th>' for each in columns.values()
    )
    aligned = _aligned(columns)

    def whole(parts: Mapping[str, Sequence[str]], title: str = caption) -> str:
        rows = "".join(above + "".join(rows) for above, rows in parts.items() if rows)
        return (
            f'<div class="table"><table{aligned}><caption>{escape(title)}</caption>'
            f"<thead><tr>{heads}</tr></thead><tbody>{rows}</tbody></table></div>"
        )

    if shown.open and sum(map(len, parts.values())) <= _LONG:
        return whole(parts)
    first = {above: rows[:_OPEN] for above, rows in parts.items()} if shown.open else {}
    rest = {above: rows[len(first.get(above, ())) :] for above, rows in parts.items()}
    left = sum(map(len, rest.values()))
    more = claim("items-more", more=Count(left)) if first else claim("page-the-figures")
    title = f"{caption} ({_label(more, language)})" if first else caption
    return (whole(first) if first else "") + folded(whole(rest, title), more, language)


def folded(markup: str, summary: Claim, language: str = "") -> str:
    """Return what is folded away under a summary."""
    return f"<details><summary>{escape(_label(summary, language))}</summary>{markup}</details>"


def _list(shown: Table, columns: Mapping[str, Column], caption: str, language: str) -> str:
    """Return a table of one row as a list: a row for each column."""
    row, cells = shown.frame.index[0], shown.frame.iloc[0]
    told = [(_label(shown.rows.label, language), shown.rows.value(row, row), "")]
    told += [
        (_head(each, language), _bare(each, each.value(cells[name], row)), each.kind)
        for name, each in columns.items()
    ]
    rows = (
        f'<tr><th scope="row">{text(head)}</th><td>{_cell(of, shown, language, kind)}</td></tr>'
        for head, of, kind in told
    )
    table = f"<table><caption>{escape(caption)}</caption><tbody>{''.join(rows)}</tbody></table>"
    return f'<div class="table">{table}</div>'


def _rows(
    shown: Table, columns: Mapping[str, Column], language: str, own: Value | None
) -> dict[str, list[str]]:
    """Return the rows of a table by what stands above them: the row of their part, or nothing."""
    linked = any(each.kind == "link" for each in columns.values())
    words = linked or (len(columns) > 1 and not _aligned(columns))
    named = {
        key: f' data-name="{escape(_head(each, language))}"' if words else ""
        for key, each in columns.items()
    }
    parts: dict[str, list[str]] = {}
    above, lead = (
        shown.frame[by] if by else [None] * len(shown.frame)
        for by in (shown.parted_by, shown.led_by)
    )
    held = [shown.frame[name] for name in columns]
    full = {name for name, each in columns.items() if _mixed(each, shown.frame[name])}
    for row, part, first, *cells in zip(shown.frame.index, above, lead, *held, strict=True):
        label = shown.rows.value(row, row)
        values = {
            key: _bare(each, each.value(cell, row), language if key in full else "")
            for (key, each), cell in zip(columns.items(), cells, strict=True)
        }
        data = "".join(
            f"<td{named[key]}>{_cell(value, shown, language, columns[key].kind)}</td>"
            for key, value in values.items()
        )
        others = _in_english(language) if linked and isinstance(label, Text) else ""
        name = _cell(label, shown, language)
        if shown.led_by:
            lead_of = _cell(shown.columns[shown.led_by].value(first, row), shown, language)
            more = "" if name.casefold() in lead_of.casefold() else f"<small{others}>{name}</small>"
            name, others = lead_of + more, ""
        marked = ' class="own"' if own is not None and own in (label, *values.values()) else ""
        parts.setdefault(_part(shown, part, row, len(columns), language), []).append(
            f'<tr{marked}><th scope="row"{others}>{name}</th>{data}</tr>'
        )
    return parts


def _part(shown: Table, part: object, row: object, columns: int, language: str) -> str:
    """Return the row above those of a part, "" where a table has none."""
    if not shown.parted_by:
        return ""
    name = _cell(shown.columns[shown.parted_by].value(part, row), shown, language)
    head = f'<th scope="rowgroup" colspan="{columns + 1}">{name}</th>'
    return f'<tr class="part">{head}</tr>'


def _cell(value: Value | None, shown: Table, language: str, kind: str = "") -> str:
    if kind == "status" and isinstance(value, Claim):
        return status(value, language)
    if isinstance(value, Link):
        to = f'href="{escape(value.url)}" rel="noopener noreferrer"{_in_english(language)}'
        return f"<a {to}>{text(value.label)}</a>"
    return text(_label(shown.missing if value is None else value, language))


def _aligned(columns: Mapping[str, Column]) -> str:
    """Return the class of a table, with a word a column of numbers: one in each cell is long."""
    numbers = [at for at, each in enumerate(columns.values(), 2) if each.kind in _ALIGNED]
    return f' class="{" ".join(f"n{at}" for at in numbers)}"' if numbers else ""


def _unit(column: Column) -> Unit | None:
    """Return the unit that stands in the head of a column and not in each row."""
    if column.kind != "quantity" or catalogue.written(column.indicator).short_unit in ("", "%"):
        return None
    return Unit(column.indicator)


def _head(column: Column, language: str) -> str:
    label, unit = _label(column.label, language), _unit(column)
    if unit is None or _label(unit, language) in label:
        return label
    return _label(claim("explorer-indicator", indicator=column.label, unit=unit), language)


def _mixed(column: Column, cells: pd.Series) -> bool:
    """Return whether some counts of a column would have millions in words, and others digits."""
    if column.kind != "count" and (
        column.kind != "quantity" or catalogue.written(column.indicator).decimals
    ):
        return False
    sizes = cells.abs()
    return bool((sizes >= _WORDS).any() and sizes.between(1, _WORDS - 1).any())


def _bare(column: Column, value: Value | None, in_full: str = "") -> Value | None:
    """Return a value without the unit that stands in the head, in all digits of a language."""
    if in_full and isinstance(value, Count | Quantity):
        return Text(formats.whole(value.value, in_full))
    if not isinstance(value, Quantity) or _unit(column) is None:
        return value
    entry = catalogue.written(value.indicator)
    if (least := hardly_any(value.value, entry.short_unit)) is not None:
        return least
    decimals = catalogue.indicator(value.indicator).decimals
    return Number(value.value, decimals if value.decimals is None else value.decimals)


def _in_english(language: str) -> str:
    """Return what marks names of others as English within a page of another language."""
    return "" if language == languages.ENGLISH else ' lang="en"'


def _label(value: Value, language: str) -> str:
    return messages.say(value, language, label=True)
