"""The release that answers per economy and indicator: the store first, then the snapshot.

Releases are chosen by priority and never spliced.
"""

import hashlib
import os
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache, cached_property, lru_cache, partial
from pathlib import Path

import pandas as pd

from research import catalogue, corrections, frame, vintages
from research.corrections import Correction
from research.errors import InputError
from research.frame import COLUMNS, KEY
from research.loaders import doubt, factbook, snapshot, store
from research.loaders.doubt import Release
from research.paths import store as store_folder
from research.vintages import Vintage

# Who answers where an indicator names no priority of its own: yearly releases for all economies
# first, those that republish them next, surveys of some economies after them; sources other
# packages bring follow by name, the embedded snapshot is last.
RANK = ("worldbank", "itu", "egdi", "gsma_mci", "data360", "sdg", "gender_ict", "gdl")
# Years by which another source has to know more of an economy for one to stand back: figures so old
# are not compared any more, so that a long series that ended would hide the figure of today.
OUTDATED = 5
# Answers kept: more than a catalogue has indicators, or going through them all would find none of
# them kept.
KEPT = 16_384


@dataclass(frozen=True)
class Answer:
    """Answer for one indicator: values, releases and omissions.

    Attributes
    ----------
    rows : a long frame, one source and vintage for each economy
    corrections : those that changed, marked or dropped one of the rows
    implausible : rows left out because they are outside the range of the indicator and no
        correction says more
    suspects : rows served with the flag `suspect`, with a column reason
    """

    rows: pd.DataFrame
    corrections: tuple[Correction, ...] = ()
    implausible: pd.DataFrame = field(default_factory=lambda: pd.DataFrame(columns=list(COLUMNS)))
    suspects: pd.DataFrame = field(
        default_factory=lambda: pd.DataFrame(columns=[*COLUMNS, doubt.REASON])
    )

    def digest(self) -> str:
        """Return a hash of the values."""
        return self._digest

    @cached_property
    def served(self) -> frame.ByEconomy:
        """The rows by economy."""
        return frame.ByEconomy(self.rows)

    @cached_property
    def usable(self) -> frame.ByEconomy:
        """The rows nobody doubts and that are no projections, by economy."""
        return frame.ByEconomy(
            frame.usable(self.rows[frame.measured(self.rows)]).reset_index(drop=True)
        )

    @cached_property
    def _digest(self) -> str:
        hashed = (
            pd.util.hash_pandas_object(pd.concat([self.rows, self.implausible]), index=False)
            .to_numpy()
            .tobytes()
        )
        return f"sha256:{hashlib.sha256(hashed + repr(self.corrections).encode()).hexdigest()}"


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
    InputError : RESEARCH_VINTAGE is not SOURCE=DATE,..., or names a release that is not at hand
    """
    folder = store_folder()
    releases = {(v.source, v.vintage) for v in vintages.at_hand(folder)} | {_embedded()}
    return State(
        folder, vintages.identity(folder), pinned(os.environ.get("RESEARCH_VINTAGE", ""), releases)
    )


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
            raise InputError(f"No release {pin!r} is at hand; there is {held}")
        pins.append((source, vintage))
    return tuple(sorted(pins))


def sources(now: State) -> list[str]:
    """Return the available sources of observations: those stored by name, then the embedded one."""
    held = {v.source for v in vintages.at_hand(now.folder) if v.indicators}
    return [*sorted(held), factbook.SOURCE]


def refuse_unknown(now: State, source: str | None, vintage: str | None) -> None:
    """Raise InputError for a source or vintage, or a pair of both, that is unavailable."""
    releases = {(v.source, v.vintage) for v in vintages.at_hand(now.folder)} | {_embedded()}
    for place, (kind, asked) in enumerate((("source", source), ("vintage", vintage))):
        known = sorted({release[place] for release in releases})
        if asked is not None and asked not in known:
            raise InputError(f"No {kind} {asked!r} is at hand; there is {known}")
    if source and vintage and (source, vintage) not in releases:
        of_it = sorted(dated for name, dated in releases if name == source)
        raise InputError(f"No vintage {vintage!r} of {source!r} is at hand; there is {of_it}")


def answer(indicator: str, source: str | None, vintage: str | None, now: State) -> Answer:
    """Return the answer for an indicator, for every economy.

    Each economy is answered by the first source, in order of priority, that has a value for it
    nobody doubts, and by the newest release of that source; where all have doubtful ones, by the
    first that has any. But it is answered by no source whose figures of it end `OUTDATED` years or
    more before those of another, and where the catalogue says `newest`, by the one whose figures of
    it reach furthest. A correction is looked at only where its source is asked.

    Raises
    ------
    InputError : a value a correction expects has changed
    CorruptDataError : a data file is damaged
    """
    try:
        return _answer(indicator, source, vintage, now)
    except (
        store.ReplacedError
    ):  # a fetch that is under way has put a new file in place of one; its successor answers
        return _answer(indicator, source, vintage, now)


@lru_cache(maxsize=KEPT)
def _answer(indicator: str, source: str | None, vintage: str | None, now: State) -> Answer:
    entry = catalogue.written(indicator)
    answered: set[str] = set()
    served: list[pd.DataFrame] = []
    doubtful: list[pd.DataFrame] = []
    strange: list[pd.DataFrame] = []
    applied: list[Correction] = []
    releases = list(_releases(entry, source, vintage, now))
    every = releases if source is vintage is None else list(_releases(entry, None, None, now))
    evidence = doubt.Evidence(entry, every, lambda key: _answer(key, None, None, now).rows)
    parts = _outdated_last(releases, entry, 1 if entry.newest else OUTDATED)
    if not parts:  # most of a large catalogue: what nobody has costs next to nothing
        return _no_answer()
    for release, found in parts:
        if answered:
            found = found[~found["economy"].isin(answered)]
        if entry.zero_is_none:
            found = found[found["value"].ne(0)]
        if found.empty:
            continue
        relevant = corrections.touching(found)
        found = corrections.apply(found, relevant)
        outside = (found["value"] < entry.valid[0]) | (found["value"] > entry.valid[1])
        strange.append(found[outside])
        found = doubt.marked(found[~outside], release, evidence, relevant)
        applied += relevant
        sound = set(frame.usable(found)["economy"].unique())
        if len(sound) < found["economy"].nunique():
            doubtful.append(found[~found["economy"].isin(sound)])
            found = found[found["economy"].isin(sound)]
        served.append(found)
        answered |= sound
    for found in doubtful:
        served.append(found[~found["economy"].isin(answered)])
        answered |= set(found["economy"])
    rows = _joined(served, [*COLUMNS, doubt.REASON])
    suspects = rows[rows["flag"].eq(frame.SUSPECT)].reset_index(drop=True)
    return Answer(rows[list(COLUMNS)], tuple(applied), _joined(strange), suspects)


def _outdated_last(
    releases: list[Release], entry: catalogue.Indicator, years: int
) -> list[tuple[Release, pd.DataFrame]]:
    """Return releases in order, with economies that lag others by some years moved to the end."""
    asked = [(release, release.rows(entry.id)) for release in releases]
    held = [(release, rows) for release, rows in asked if len(rows)]
    if len(held) < 2:
        return held
    releases, rows = [release for release, _ in held], [rows for _, rows in held]
    last = {
        n: each[each["value"].between(*entry.valid) & each["flag"].ne("undated")]
        .groupby("economy")["year"]
        .max()
        for n, each in enumerate(rows)
    }
    behind = pd.DataFrame(last).rsub(pd.DataFrame(last).max(axis="columns"), axis="index")
    outdated = [each["economy"].map(behind[n]).ge(years) for n, each in enumerate(rows)]
    parts = list(zip(releases, rows, outdated, strict=True))
    return [
        *((release, each[~old]) for release, each, old in parts),
        *((release, each[old]) for release, each, old in parts),
    ]


@lru_cache(maxsize=KEPT)
def digest(indicator: str, source: str | None, vintage: str | None, now: State) -> str:
    """Return the hash of everything a study learns of an indicator.

    That is its entry, the values, and what the embedded source left out.
    """
    left_out = sorted(
        (o["economy"], o["reason"], o["text"]) for o in snapshot.omissions_of(indicator)
    )
    releases = [(record.title, record.vintage) for record in asked(indicator, now.folder)]
    served = answer(indicator, source, vintage, now).digest()
    parts = (catalogue.written(indicator).model_dump_json(), served, left_out, releases)
    return hashlib.sha256(repr(parts).encode()).hexdigest()[:16]


def asked(indicator: str, folder: Path) -> list[Vintage]:
    """Return the newest release of each source that was fetched for an indicator in full."""
    newest: dict[str, Vintage] = {}
    for record in vintages.at_hand(folder):
        if record.whole and indicator in record.indicators:
            newest.setdefault(record.source, record)
    return list(newest.values())


def _joined(parts: list[pd.DataFrame], columns: Sequence[str] = tuple(COLUMNS)) -> pd.DataFrame:
    frames = [part for part in parts if len(part)]
    if not frames:
        return frame.nothing().reindex(columns=list(columns))
    return pd.concat(frames).sort_values(KEY, ignore_index=True)


@cache
def _no_answer() -> Answer:
    return Answer(frame.nothing())


def _releases(
    entry: catalogue.Indicator, source: str | None, vintage: str | None, now: State
) -> Iterator[Release]:
    """Each release that may answer, best first."""
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
    for record in sorted(
        records, key=lambda v: order(v.source)
    ):  # at_hand has the newest of a source first
        if record.source not in whole:
            yield Release(record.source, partial(store.rows, record, folder=now.folder))
        if record.whole:  # an economy it has no value for has none, whatever an older release said
            whole.add(record.source)
    if wanted(*_embedded()):
        yield Release(factbook.SOURCE, snapshot.rows)


def releases(entry: catalogue.Indicator, now: State) -> Iterator[Release]:
    """Return every release that may answer for an indicator, best first."""
    return _releases(entry, None, None, now)


def _order(entry: catalogue.Indicator) -> Callable[[str], tuple[int, str]]:
    order = list(dict.fromkeys((*entry.priority, *RANK)))
    return lambda source: (order.index(source) if source in order else len(order), source)


def _embedded() -> tuple[str, str]:
    return factbook.SOURCE, catalogue.sources()[factbook.SOURCE].release


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
