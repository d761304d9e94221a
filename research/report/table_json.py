"""Tables of findings as JSON: written, read, and read cell by cell without a frame."""

from collections.abc import Iterator, Mapping
from typing import Any

from research.messages import values as v
from research.report.table import Column, Table, code, plain

_MORE, _BY_ROW = ("indicator", "decimals"), ("units", "since")


def as_json(table: Table) -> dict[str, Any]:
    """Return a table as a finding's JSON holds it."""
    return {
        "rows": _spec("row", table.rows),
        "columns": [_spec(name, column) for name, column in table.columns.items()],
        "index": [plain(label) for label in table.frame.index],
        "data": [[plain(cell) for cell in table.frame[name]] for name in table.columns],
        "open": table.open,
        "missing": table.missing.as_json(),
        "parted_by": table.parted_by,
        "led_by": table.led_by,
    }


def from_json(told: Mapping[str, Any]) -> Table:
    """Return the table of `as_json`."""
    import pandas as pd

    columns = {each["name"]: _column(each) for each in told["columns"]}
    data = {
        name: _array(cells, column.numeric)
        for (name, column), cells in zip(columns.items(), told["data"], strict=True)
    }
    frame = pd.DataFrame(data).set_axis(pd.Index(_values(told["index"]), dtype=object))
    missing = v.from_json(told["missing"])
    by = {name: told[name] for name in ("parted_by", "led_by") if name in told}
    return Table(frame, columns, _column(told["rows"]), told["open"], missing, **by)


def cells(told: Mapping[str, Any]) -> Iterator[tuple[str, v.Value, v.Value, v.Value | None]]:
    """Yield key, row, column and value of every cell in `as_json`, without a frame."""
    rows, missing = _column(told["rows"]), v.from_json(told["missing"])
    index = _values(told["index"])
    for spec, data in zip(told["columns"], told["data"], strict=True):
        column = _column(spec)
        for label, cell in zip(index, data, strict=True):
            held = v.from_json(cell) if isinstance(cell, dict) else cell
            key = f"{code(label)}, {spec['name']}"
            yield key, rows.value(label, label) or missing, column.label, column.value(held, label)


def _values(cells: list[Any]) -> list[Any]:
    return [v.from_json(cell) if isinstance(cell, dict) else cell for cell in cells]


def _array(cells: list[Any], numeric: bool) -> Any:
    """Return a column, of an array of numbers where they are: quicker than of a list."""
    import numpy as np
    import pandas as pd

    return np.array(cells, dtype=float) if numeric else pd.Series(_values(cells), dtype=object)


def _spec(name: str, column: Column) -> dict[str, Any]:
    more = {name: getattr(column, name) for name in _MORE}
    more |= {name: dict(getattr(column, name)) for name in _BY_ROW}
    told = {"name": name, "label": column.label.as_json(), "kind": column.kind}
    return told | {key: value for key, value in more.items() if value not in ("", None, {})}


def _column(told: Mapping[str, Any]) -> Column:
    more = {key: told[key] for key in (*_MORE, *_BY_ROW) if key in told}
    return Column(v.from_json(told["label"]), told["kind"], **more)
