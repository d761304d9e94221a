"""Lines that tell a user what a fetch brought."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from research import words
from research.loaders import revisions
from research.loaders.http import Door
from research.loaders.source.interface import Fetched
from research.vintages import Vintage

if TYPE_CHECKING:
    import pandas as pd


def lost(name: str, keys: set[str]) -> list[str]:
    """Report a damaged file of a source."""
    return (
        [f"{name}: a damaged file was set aside as `.damaged`; what it held is asked for again"]
        if keys
        else []
    )


def nothing_to_ask(name: str, newest: str, door: Door) -> str:
    """Report that the store has everything already."""
    kept = "at hand" if door.offline else "of today"
    return f"{name}, release {newest}: everything asked for is {kept}, no request made"


def difference(vintage: str, before: pd.DataFrame, now: pd.DataFrame) -> str:
    """Report how values differ from those of a release with the same indicators."""
    what = revisions.differing(before, now[now["indicator"].isin(before["indicator"].unique())])[
        "what"
    ]
    told = [
        f"{n:,} {kind}"
        for kind in ("new", "revised", "withdrawn")
        if (n := int(what.eq(kind).sum()))
    ]
    return (
        f"since the release of {vintage}: {words.listing(told)}"
        if told
        else f"no value differs from the release of {vintage}"
    )


def brought(name: str, vintage: str, fetched: Fetched) -> str:
    """Report how much came of a release."""
    observations, n = fetched.observations, len(fetched.requests)
    return (
        f"{name}, release {vintage}: {n} indicator{'' if n == 1 else 's'}, "
        f"{observations['economy'].nunique()} economies, {len(observations):,} values"
    )


def told(record: Vintage, fetched: Fetched, requests: int) -> list[str]:
    """Report what one release brought."""
    came = brought(record.source, record.vintage, fetched)
    line = f"{came} in {requests} request{'' if requests == 1 else 's'}"
    return [line, *_unknown(record.source, fetched.unknown), *fetched.notes]


def _unknown(name: str, keys: Iterable[str]) -> list[str]:
    """Name the indicators a source knows none of the codes of."""
    listed = words.listing(sorted(keys))
    return [f"{name} has nothing under the code of {listed}"] if listed else []


def told_of(
    name: str, parts: Sequence[Fetched], unknown: dict[str, str], requests: int
) -> list[str]:
    """Report what several releases brought."""
    new = [part for part in parts if part.requests]
    n = sum(len(part.requests) for part in new)
    unchanged = sum(len(part.unchanged) for part in parts)
    values = sum(len(part.observations) for part in new)
    economies = len({economy for part in new for economy in part.observations["economy"].unique()})
    said = [f"{unchanged} unchanged"] if unchanged else []
    if new:
        dates = sorted({part.vintage for part in new})
        of = f"releases {dates[0]} to {dates[-1]}" if len(dates) > 1 else f"release {dates[0]}"
        said = [
            f"{n} indicator{'' if n == 1 else 's'} of {of}, {economies} economies, {values:,} "
            "values",
            *said,
        ]
    line = f"{name}: {'; '.join(said)}, in {requests} requests"
    return [line, *_unknown(name, unknown), *(note for part in parts for note in part.notes)]
