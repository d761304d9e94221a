"""Tiles of speed tests: their source, units and kinds of network."""

from collections.abc import Iterator, Mapping, Sequence

import pandas as pd

from research import access
from research.findings.core.latest import credit
from research.findings.core.tables import columns_of
from research.messages.values import Claim, Value, claim
from research.report.table import Column

KINDS = ("fixed", "mobile")
HOW, UNTESTED = claim("speeds-how"), claim("speeds-untested")


def pieces(iso3: str, asked: Mapping[str, Sequence[str]]) -> Iterator[pd.DataFrame]:
    """Yield the tiles of an economy for the quarters of each kind of network."""
    for kind, of in asked.items():
        yield from access.tile_pieces(iso3, kind, of)


def columns() -> dict[str, Column]:
    """Return the columns of a kind of network and its speeds."""
    return columns_of(
        "speeds",
        network="message",
        download="number",
        upload="number",
        latency=("number", 0),
        tests="count",
    )


def network(kind: str) -> Claim:
    """Return the name of a kind of network."""
    return claim(f"speeds-network-{kind}")


def megabits(value: Value) -> Claim:
    """Return a speed with its unit."""
    return claim("unit-megabits", value=value)


def source() -> Claim:
    """Return who publishes the tests, and under which licence."""
    return claim("speeds-source", **credit("ookla"))
