"""Tables of findings: a numeric frame and its columns, formatted for each reader."""

from __future__ import annotations

import csv
import io
import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Literal

from research import economies, messages
from research.errors import InputError
from research.messages import values as v
from research.messages.values import claim

if TYPE_CHECKING:
    import pandas as pd

Kind = Literal[
    "quantity", "own", "number", "count", "about", "percent", "money", "year", "rank",
    "quarter", "economy", "group", "indicator", "message", "text", "link", "measure", "distance",
    "change", "status",
]  # fmt: skip
_NUMERIC = (
    "quantity",
    "own",
    "number",
    "count",
    "about",
    "percent",
    "money",
    "year",
    "rank",
    "measure",
    "distance",
    "change",
)
_NAMED = {"quarter": v.Quarter, "economy": v.Economy, "group": v.Group, "indicator": v.Indicator}
_NOTICED = 2  # decimals of a change that is none if they are all 0


@dataclass(frozen=True)
class Column:
    """What a column of a table holds.

    Attributes
    ----------
    label : its head
    kind : how its cells are read: `quantity` a value of `indicator`; `own` a value of the indicator
        that names the row; `measure` a value in the unit of the row, `distance` how far it is from
        another and `change` how it has moved; `message` the id of a message without values;
        `status` that of one of `research.report.status`; `text` somebody else's own words, or a
        claim in their place; others as the values of the same name
    indicator : id, where the kind is `quantity`
    decimals : at most; None for the indicator's, or one
    units : by row, where the kind is `measure`, `distance` or `change`
    since : by row, the year a `change` begins in
    """

    label: v.Value
    kind: Kind
    indicator: str = ""
    decimals: int | None = None
    units: Mapping[Any, str] = field(default_factory=dict)
    since: Mapping[Any, int] = field(default_factory=dict)

    @property
    def numeric(self) -> bool:
        """Whether its cells are numbers."""
        return self.kind in _NUMERIC

    def value(self, cell: Any, row: Any) -> v.Value | None:
        """Return a cell as a value; None where it is missing."""
        if plain(cell) is None:
            return None
        decimals = 1 if self.decimals is None else self.decimals
        match self.kind:
            case "quantity" | "own":
                return v.Quantity(
                    float(cell),
                    self.indicator if self.kind == "quantity" else str(row),
                    self.decimals,
                )
            case "number":
                return v.Number(float(cell), decimals)
            case "percent":
                return _percent(float(cell), decimals)
            case "count" | "year" | "rank":
                return {"count": v.Count, "year": v.Year, "rank": v.Rank}[self.kind](int(cell))
            case "money":
                return v.Money(float(cell), self.decimals or 2)
            case "about":
                return v.Near(float(cell)) if self.decimals == 3 else v.About(float(cell))
            case "message" | "status":
                return v.Claim(str(cell))
            case "measure":
                return v.Measure(float(cell), self.units[row], decimals)
            case "distance":
                return _sized(abs(float(cell)), self.units[row], decimals)
            case "change":
                size = changed(float(cell), self.units[row], decimals)
                first = self.since.get(row)
                return claim("key-changed", change=size, year=v.Year(first)) if first else size
            case "link" | "text":
                return cell if isinstance(cell, v.Value) else v.Text(str(cell))
            case "quarter" | "economy" | "group" | "indicator":
                return _NAMED[self.kind](str(cell))
        return v.Text(str(cell))


@dataclass(frozen=True)
class Table:
    """The figures of a finding.

    Attributes
    ----------
    frame : numbers and codes, tidy; what a row is stands in the index
    columns : what each column holds, in the order they are shown; those of the frame that are not
        here go into files only
    rows : what the index holds
    open : shown as it is and not folded away
    file : a frame that is saved in its place, where the table sums up what a program wants one by
        one
    parted_by : the column whose cells head the rows that share them, where it is shown; "" for none
    led_by : the column whose cells stand above what a row is, in one; "" for none
    """

    frame: pd.DataFrame
    columns: Mapping[str, Column]
    rows: Column
    open: bool = False
    missing: v.Value = field(default_factory=lambda: v.Claim("no-data"))
    file: pd.DataFrame | None = None
    parted_by: str = ""
    led_by: str = ""

    def __post_init__(self) -> None:
        strange = [name for name in self.columns if name not in self.frame]
        if strange:
            raise InputError(
                f"Columns {strange} are not in the frame, which has {list(self.frame.columns)}"
            )
        for name, column in self.columns.items():
            if column.numeric and self.frame[name].dtype.kind not in "iuf":
                raise InputError(
                    f"Column {name!r} is a {column.kind} and holds {self.frame[name].dtype}: give "
                    "numbers"
                )

    def __repr__(self) -> str:
        return repr(self.frame)

    def _repr_html_(self) -> str:
        html: str = self.frame.to_html()
        return html

    def csv(self) -> str:
        """Return the table as CSV: plain numbers, codes and ids, with names and links."""
        if self.file is not None:
            return messages.plain(self.file.to_csv(index=False, lineterminator="\n"))
        rows = [code(row) if self.rows.kind == "text" else row for row in self.frame.index]
        held, links = [(self.frame.index.name or self.rows.kind, rows)], []
        if self.rows.kind == "economy":
            known = economies.table()
            held.append(("name", [economies.name(row) if row in known else "" for row in rows]))
        for name, column in self.frame.items():
            kind = self.columns[name].kind if name in self.columns else ""
            there = zip(column.tolist(), column.notna().tolist(), strict=True)
            cells = [cell if it_is else None for cell, it_is in there]
            held.append((name, [_saved(cell, kind) for cell in cells]))
            if kind == "link":
                links.append((f"{name}_url", [getattr(cell, "url", "") for cell in cells]))
        heads, parts = zip(*held, *links, strict=True)
        out = io.StringIO()
        csv.writer(out, lineterminator="\n").writerows([heads, *zip(*parts, strict=True)])
        return messages.plain(out.getvalue())


def _saved(cell: Any, kind: str) -> Any:
    """Return a cell as CSV holds it: counts whole, claims by id, links by label."""
    if kind in ("count", "year", "rank"):
        return None if cell is None else int(cell)
    if kind == "link" and isinstance(cell, v.Link):
        return cell.label
    return code(cell) if kind == "text" else cell


def _percent(share: float, decimals: int) -> v.Value:
    """Return a share, of which little is not shown as nothing.

    >>> _percent(0.0, 1), _percent(0.06, 1).id, _percent(0.1, 1)
    (Percent(value=0.0, decimals=1), 'number-under', Percent(value=0.1, decimals=1))
    """
    least = 10.0**-decimals
    if 0 < share < least:
        return v.claim("number-under", value=v.Percent(least, decimals))
    return v.Percent(share, decimals)


def changed(change: float, unit: str, decimals: int = 1) -> v.Claim:
    """Return a change as an arrow and its size, of a share in points.

    >>> changed(-8.25, "%")
    Claim(id='change-down', values={'change': Claim(id='change-points', values={'value': Number(value=8.25, decimals=1)})})
    """  # noqa: E501
    if round(abs(change), 1 if unit == "per 100" else _NOTICED) == 0:
        return claim("change-none")
    return claim(
        "change-up" if change > 0 else "change-down", change=_sized(abs(change), unit, decimals)
    )


def _sized(size: float, unit: str, decimals: int) -> v.Value:
    """How far two values are apart: of shares in points."""
    return (
        claim("change-points", value=v.Number(size, decimals))
        if unit.startswith("%")
        else v.Measure(size, unit, decimals)
    )


def code(cell: Any) -> Any:
    """Return a cell as a file holds it: the id of a claim."""
    return cell.id if isinstance(cell, v.Claim) else cell


def plain(cell: Any) -> Any:
    """Return a cell as JSON can hold it, None where it is missing."""
    if isinstance(cell, v.Value):
        return cell.as_json()
    cell = cell.item() if hasattr(cell, "item") else cell
    if type(cell).__name__ == "NAType" or (isinstance(cell, float) and not math.isfinite(cell)):
        return None
    return cell
