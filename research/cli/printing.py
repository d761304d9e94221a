"""Output of the command line: lines and tables that may hold what others wrote."""

from collections.abc import Sequence
from functools import cache
from typing import TYPE_CHECKING

from research import limits

if TYPE_CHECKING:
    from rich.console import Console

_WIDEST = 10_000  # characters of a cell that is listed


@cache
def console() -> "Console":
    """Return the console, which takes a while to load."""
    from rich.console import Console

    return Console()


def say(line: str) -> None:
    """Print a line that may hold what others wrote."""
    console().print(limits.printable(line), soft_wrap=True, markup=False, highlight=False)


def listed(heads: list[str], rows: Sequence[tuple[str, ...]]) -> None:
    """Print rows below their heads: a table on a terminal, tab-separated for a program."""
    if not console().is_terminal:
        for row in (heads, *rows):
            print("\t".join(limits.line(cell, _WIDEST) for cell in row))
        return
    from rich.table import Table

    table = Table(*heads, box=None, header_style="bold", pad_edge=False)
    for row in rows:
        table.add_row(*(limits.line(cell, _WIDEST) for cell in row))
    console().print(table, markup=False)
