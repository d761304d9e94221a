"""Releases that may answer: which there are, which are pinned, and in which order they answer."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import lru_cache, partial
from pathlib import Path
from typing import TYPE_CHECKING

from research import catalogue, sessions, vintages
from research.errors import InputError
from research.paths import store as store_folder
from research.vintages import Vintage

if TYPE_CHECKING:
    import pandas as pd

# Who answers where an indicator names no priority of its own: yearly releases for all economies
# first, those that republish them next, surveys of some economies after them; sources other
# packages bring follow by name, the embedded snapshot is last.
RANK = ("worldbank", "itu", "egdi", "gsma_mci", "data360", "sdg", "gender_ict", "gdl")


@dataclass(frozen=True)
class Release:
    """A release that may answer: its source, and its rows of an indicator as it gives them."""

    source: str
    rows: Callable[[str], pd.DataFrame]


@dataclass(frozen=True)
class State:
    """State that determines answers: the store's folder, its content hash, pinned releases."""

    folder: Path
    identity: str
    pins: tuple[tuple[str, str], ...]


def state() -> State:
    """Return what answers at this moment.

    Raises
    ------
    InputError : a pinned release is not SOURCE=DATE, or is not available
    """
    folder = store_folder()
    held, identity = vintages.contents(folder)
    pins = sessions.choice("vintage")
    return _state(folder, identity, pinned(pins, _releases(held)) if pins else ())


_state = lru_cache(maxsize=16)(State)  # one object for each, which caches find at once


def _releases(held: tuple[Vintage, ...]) -> set[tuple[str, str]]:
    return {(each.source, each.vintage) for each in held} | {_embedded()}


def pinned(text: str, releases: set[tuple[str, str]]) -> tuple[tuple[str, str], ...]:
    """Return pins as pairs of source and vintage, read from SOURCE=DATE,...

    >>> pinned("worldbank=2026-07-01", {("worldbank", "2026-07-01")})
    (('worldbank', '2026-07-01'),)
    """
    pins = []
    for pin in filter(None, (part.strip() for part in text.split(","))):
        source, equals, vintage = pin.partition("=")
        if not equals:
            raise InputError(f"vintage {pin!r} is not SOURCE=DATE, such as worldbank=2026-07-01")
        if (source, vintage) not in releases:
            held = ", ".join("=".join(release) for release in sorted(releases))
            raise InputError(f"No release {pin!r} is available; there is {held}")
        pins.append((source, vintage))
    return tuple(sorted(pins))


def sources(now: State) -> list[str]:
    """Return the available sources of observations: those stored by name, then the embedded one."""
    held = {v.source for v in vintages.at_hand(now.folder) if v.indicators}
    return [*sorted(held), catalogue.EMBEDDED]


def refuse_unknown(now: State, source: str | None, vintage: str | None) -> None:
    """Raise InputError for a source or vintage, or a pair of both, that is unavailable."""
    if source is vintage is None:
        return
    releases = _releases(vintages.at_hand(now.folder))
    for place, (kind, asked) in enumerate((("source", source), ("vintage", vintage))):
        known = sorted({release[place] for release in releases})
        if asked is not None and asked not in known:
            raise InputError(f"No {kind} {asked!r} is available; there is {known}")
    if source and vintage and (source, vintage) not in releases:
        of_it = sorted(dated for name, dated in releases if name == source)
        raise InputError(f"No vintage {vintage!r} of {source!r} is available; there is {of_it}")


def asked(indicator: str, folder: Path) -> list[Vintage]:
    """Return the newest release of each source that was fetched for an indicator in full."""
    newest: dict[str, Vintage] = {}
    for record in vintages.at_hand(folder):
        if record.whole and indicator in record.indicators:
            newest.setdefault(record.source, record)
    return list(newest.values())


def economies_of(record: Vintage, folder: Path) -> frozenset[str]:
    """Return the economies a release has some value of."""
    return _economies_in(record.path(folder), record.sha256)


@lru_cache(maxsize=64)
def _economies_in(path: Path, sha256: str) -> frozenset[str]:
    from research.loaders import parquet

    return frozenset(parquet.values(path, "economy"))


def answering(
    entry: catalogue.Indicator, now: State, source: str | None = None, vintage: str | None = None
) -> Iterator[Release]:
    """Yield every release that may answer for an indicator, best first."""
    from research.loaders import snapshot, store

    pins = {} if vintage else dict(now.pins)

    def wanted(of: str, dated: str) -> bool:
        return source in (None, of) and vintage in (None, dated) and pins.get(of, dated) == dated

    order = _order(entry)
    records = [
        v
        for v in vintages.at_hand(now.folder)
        if entry.id in v.indicators and wanted(v.source, v.vintage)
    ]
    whole: set[str] = set()
    # at_hand has the newest of a source first
    for record in sorted(records, key=lambda v: order(v.source)):
        if record.source not in whole:
            yield Release(record.source, partial(store.rows, record, folder=now.folder))
        if record.whole:  # an economy it has no value for has none, whatever an older release said
            whole.add(record.source)
    if wanted(*_embedded()):
        yield Release(catalogue.EMBEDDED, snapshot.rows)


def _order(entry: catalogue.Indicator) -> Callable[[str], tuple[int, str]]:
    order = list(dict.fromkeys((*entry.priority, *RANK)))
    return lambda source: (order.index(source) if source in order else len(order), source)


def _embedded() -> tuple[str, str]:
    return catalogue.EMBEDDED, catalogue.sources()[catalogue.EMBEDDED].release


def origin(source: str, folder: Path) -> Vintage | catalogue.Source:
    """Return the record of a source: the one in the store, else its catalogue entry.

    The store also knows sources of other packages.
    """
    return (
        next((v for v in vintages.at_hand(folder) if v.source == source), None)
        or catalogue.sources()[source]
    )


def licence(source: str, vintage: str, indicator: str, folder: Path) -> str:
    """Return the licence of an indicator in a release, its own where the source has several."""
    held = (
        v.indicators.get(indicator)
        for v in vintages.at_hand(folder)
        if (v.source, v.vintage) == (source, vintage)
    )
    asked = next(held, None)
    return asked.licence if asked is not None and asked.licence else origin(source, folder).licence
