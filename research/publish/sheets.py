"""Sheets of a workbook: formatted numbers, with codes and units in their own columns."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from research import catalogue, economies, frame, messages
from research.messages import values as v
from research.messages.values import claim
from research.publish.results import Result, Study, observations
from research.report.spreadsheet import number
from research.report.table import Column, Table

_WHOLE, _YEAR = "#,##0", "0"
_FORMATS = {"count": _WHOLE, "about": _WHOLE, "money": _WHOLE, "year": _YEAR, "rank": _YEAR}


@dataclass(frozen=True)
class Cell:
    """A cell: number with its format, text or nothing, and the address a text links to."""

    value: float | str | None
    format: str = ""
    url: str = ""


@dataclass(frozen=True)
class Sheet:
    """One sheet: its title, the heads of its columns, and its rows."""

    title: str
    heads: Sequence[str]
    rows: Sequence[Sequence[Cell]]


def table(result: Result, language: str) -> Sheet:
    """Return the table of a result; one that is no finding's has its CSV as it is."""
    title, rows = result.title(language), result.rows
    if result.finding is None or result.finding.table is None:
        return Sheet(title, rows[0] if rows else (), [[*map(_plain, row)] for row in rows[1:]])
    columns = [*_labels(result.finding.table, language), *_columns(result.finding.table, language)]
    columns += _further(result.finding.table, rows, language)
    heads, cells = zip(*columns, strict=True)
    return Sheet(title, heads, [*zip(*cells, strict=True)])


def long(studies: Sequence[Study], language: str) -> Sheet:
    """Return the observations of reports: one per row, with names after the codes."""
    heads = [
        claim("column-code"), claim("column-economy"), claim("column-indicator-id"),
        claim("column-indicator"), claim("column-year"), claim("column-value"),
        claim("column-unit"), claim("column-mark"), claim("column-source"), claim("column-release"),
        claim("column-licence"),
    ]  # fmt: skip
    rows = {tuple(each.items()): each for study in studies for each in observations(study)}
    title = messages.say(claim("workbook-observations"), language)
    return Sheet(
        title,
        [_say(head, language) for head in heads],
        [_observation(each, language) for each in rows.values()],
    )


def _observation(row: dict[str, str], language: str) -> list[Cell]:
    entry = catalogue.indicator(row["indicator"], language)
    mark = _say(claim(f"mark-{row['flag'] or 'none'}"), language)
    return [
        Cell(row["economy"]), Cell(_named(row["economy"])), Cell(row["indicator"]),
        Cell(entry.title), Cell(int(row["year"]), _YEAR),
        Cell(float(row["value"]), decimals(entry.decimals)), Cell(entry.unit), Cell(mark),
        Cell(row["title"]), Cell(row["vintage"]), Cell(row["licence"]),
    ]  # fmt: skip


def decimals(n: int) -> str:
    """Return the number format with so many decimals.

    >>> decimals(1), decimals(0)
    ('#,##0.0', '#,##0')
    """
    return f"{_WHOLE}.{'0' * n}" if n else _WHOLE


def _say(value: v.Value, language: str) -> str:
    return messages.say(value, language, label=True)


def _named(code: str) -> str:
    return economies.name(code) if code in economies.table() else ""


def _plain(text: str) -> Cell:
    found = number(text)
    return Cell(text if found is None else found)


def _labels(shown: Table, language: str) -> list[tuple[str, list[Cell]]]:
    """Return the columns that identify a row: code and name, year, or name."""
    head, labels = _say(shown.rows.label, language), list(shown.frame.index)
    if shown.rows.kind == "year":
        return [(head, [Cell(int(label), _YEAR) for label in labels])]
    named = [_text(shown.rows.value(label, label), language) for label in labels]
    if shown.rows.kind == "economy":
        return [
            (_say(claim("column-code"), language), [Cell(str(label)) for label in labels]),
            (head, named),
        ]
    if shown.rows.kind == "indicator":
        units = [Cell(catalogue.indicator(str(label), language).unit) for label in labels]
        ids = [Cell(str(label)) for label in labels]
        unit = _say(claim("column-unit"), language)
        return [(_say(claim("column-indicator-id"), language), ids), (head, named), (unit, units)]
    return [(head, named)]


def _columns(shown: Table, language: str) -> Iterable[tuple[str, list[Cell]]]:
    for name, column in shown.columns.items():
        head = _say(column.label, language)
        if unit := _unit(column, language):
            head = _say(claim("column-in-unit", column=v.Text(head), unit=v.Text(unit)), language)
        pairs = zip(shown.frame[name], shown.frame.index, strict=True)
        yield head, [_cell(column, cell, label, language) for cell, label in pairs]


def _unit(column: Column, language: str) -> str:
    if column.kind == "quantity":
        return catalogue.indicator(column.indicator, language).unit
    return {"percent": "%", "money": "US$"}.get(column.kind, "")


def _cell(column: Column, cell: object, label: object, language: str) -> Cell:
    value = column.value(cell, label)
    if value is None or not column.numeric:
        return _text(value, language)
    return Cell(float(str(cell)), _format(column, str(label)))


def _format(column: Column, label: str) -> str:
    if column.kind in _FORMATS:
        return _FORMATS[column.kind]
    if column.decimals is not None or column.kind not in ("quantity", "own"):
        return decimals(1 if column.decimals is None else column.decimals)
    key = column.indicator if column.kind == "quantity" else label
    return decimals(catalogue.indicator(key).decimals)


def _text(value: v.Value | None, language: str) -> Cell:
    if value is None:
        return Cell(None)
    url = value.url if isinstance(value, v.Link) else ""
    return Cell(messages.plain(_say(value, language)), url=url)


def _further(
    shown: Table, rows: list[list[str]], language: str
) -> Iterable[tuple[str, list[Cell]]]:
    """Return columns that only the CSV has: numbers, and marks on values."""
    if len(rows) != len(shown.frame) + 1 or rows[0] == list(frame.COLUMNS):
        return
    known = {*shown.columns, *(f"{name}_url" for name in shown.columns), "name"}
    for place, name in enumerate(rows[0]):
        if place == 0 or name in known:
            continue
        cells = [row[place] for row in rows[1:]]
        if all(text.startswith("mark-") for text in cells):
            yield (
                _say(claim("column-mark"), language),
                [Cell(_say(v.Claim(text), language)) for text in cells],
            )
        else:
            yield name, [_plain(text) for text in cells]
