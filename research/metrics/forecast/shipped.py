"""The shipped library, a statistic of public series: how it is written and read."""

import json
from functools import cache
from pathlib import Path

import numpy as np

from research.metrics.forecast.cells import Grid
from research.metrics.forecast.learning import Library, Table
from research.paths import DATA

FILE = DATA / "forecast" / "library.json"


@cache
def shipped() -> Library:
    """Return the library that comes with the project."""
    return read(FILE)


def read(path: Path) -> Library:
    """Return a library from a file `write` made."""
    held = json.loads(path.read_text(encoding="utf-8"))
    tables = {
        name: Table(
            table["upper"],
            Grid(np.array(table["levels"]), np.array(table["slopes"])),
            np.array(table["growth"]),
            np.array(held["errors"][table["errors"]]),
        )
        for name, table in held["tables"].items()
    }
    return Library(tables, held["until"], held["source"])


def write(library: Library, path: Path) -> None:
    """Write a library's quantiles to three digits; shared error tables are written once."""
    errors: dict[int, str] = {}
    held: dict[str, list[object]] = {}
    tables = {}
    for name, table in library.tables.items():
        key = errors.setdefault(id(table.errors), name)
        if key == name:
            held[name] = _short(table.errors)
        tables[name] = {
            "upper": table.upper,
            "levels": table.grid.levels.tolist(),
            "slopes": table.grid.slopes.tolist(),
            "growth": _short(table.growth),
            "errors": key,
        }
    text = {"source": library.source, "until": library.until, "tables": tables, "errors": held}
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(text, separators=(",", ":")) + "\n", encoding="utf-8")


def _short(cells: np.ndarray) -> list[object]:
    return list(np.round(cells, 3).tolist())
