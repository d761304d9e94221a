"""Quarters that tiles are published for, and the path of their files."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime

from research.errors import InputError

_FIRST = (2019, 1)
_LOOKS_BACK = 24  # quarters, to find the newest one published


def path_of(kind: str, quarter: str) -> str:
    """Return the path of a file below the address of the data.

    >>> path_of("mobile", "2023-Q4")
    'parquet/performance/type=mobile/year=2023/quarter=4/2023-10-01_performance_mobile_tiles.parquet'
    """
    year, number = _parsed(quarter)
    name = f"{year}-{3 * number - 2:02}-01_performance_{kind}_tiles.parquet"
    return f"parquet/performance/type={kind}/year={year}/quarter={number}/{name}"


def newest_first() -> list[str]:
    """Return the quarters that may be the newest one published, newest first."""
    now = datetime.now(UTC)
    last = 4 * now.year + (now.month - 1) // 3 - 1  # a quarter is published after its end
    first = 4 * _FIRST[0] + _FIRST[1] - 1
    return [f"{n // 4}-Q{n % 4 + 1}" for n in range(last, max(first, last - _LOOKS_BACK) - 1, -1)]


def between(first: str, last: str) -> list[str]:
    """Return the quarters from a first to a last one."""
    (y0, q0), (y1, q1) = _parsed(first), _parsed(last)
    return [f"{n // 4}-Q{n % 4 + 1}" for n in range(4 * y0 + q0 - 1, 4 * y1 + q1)]


def listed(quarters: str | Iterable[str]) -> list[str]:
    """Return quarters in one spelling; raise InputError for one that is none."""
    given: Sequence[str] = [quarters] if isinstance(quarters, str) else list(quarters)
    return [f"{year}-Q{number}" for year, number in map(_parsed, given)]


def _parsed(quarter: str) -> tuple[int, int]:
    match = re.fullmatch(r"(20\d\d)-?[Qq]([1-4])", quarter.strip())
    if match is None:
        raise InputError(f"quarter {quarter!r} is not like 2023-Q4")
    return int(match[1]), int(match[2])
