"""The release that answers per economy and indicator: the store first, then the snapshot.

Releases are chosen by priority and never spliced.
"""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cache, cached_property, lru_cache

import pandas as pd

from research import catalogue, corrections, frame
from research.corrections import Correction
from research.frame import COLUMNS, KEY
from research.loaders import doubt, intact, rests, snapshot
from research.loaders.releases import Release, State, answering, asked
from research.loaders.rests import Rests

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
    def releases(self) -> tuple[tuple[str, str], ...]:
        """Source and vintage of the rows, each pair once."""
        pairs = self.rows[["source", "vintage"]].drop_duplicates().itertuples(False, None)
        return tuple(sorted((str(source), str(vintage)) for source, vintage in pairs))

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
    def doubted(self) -> frame.ByEconomy:
        """The suspect rows by economy."""
        return frame.ByEconomy(self.suspects)

    @cached_property
    def left_out(self) -> frame.ByEconomy:
        """The implausible rows by economy."""
        return frame.ByEconomy(self.implausible)

    @cached_property
    def _digest(self) -> str:
        hashed = (
            pd.util.hash_pandas_object(pd.concat([self.rows, self.implausible]), index=False)
            .to_numpy()
            .tobytes()
        )
        return f"sha256:{hashlib.sha256(hashed + repr(self.corrections).encode()).hexdigest()}"


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
    # A fetch that is under way has put a new file in place of one; its successor answers.
    except intact.ReplacedError:
        return _answer(indicator, source, vintage, now)


@lru_cache(maxsize=KEPT)
def _answer(indicator: str, source: str | None, vintage: str | None, now: State) -> Answer:
    before = rests.kept[indicator, source, vintage]
    for made, by in before:
        if by.same(now, _of_all):
            return made
    by = Rests({indicator: rests.held(indicator, now)})
    made = _made(indicator, source, vintage, now, by)
    before.append((made, by))
    return made


def _of_all(indicator: str, now: State) -> Answer:
    return _answer(indicator, None, None, now)


def _made(indicator: str, source: str | None, vintage: str | None, now: State, by: Rests) -> Answer:
    entry = catalogue.written(indicator)
    answered: set[str] = set()
    served: list[pd.DataFrame] = []
    doubtful: list[pd.DataFrame] = []
    strange: list[pd.DataFrame] = []
    applied: list[Correction] = []
    releases = [by.noting(each, now) for each in answering(entry, now, source, vintage)]
    every = releases
    if (source, vintage) != (None, None):
        every = [by.noting(each, now) for each in answering(entry, now)]
    evidence = doubt.Evidence(entry, every, lambda key: by.held_against(key, now, _of_all).rows)
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
    return Answer(frame.compact(rows[list(COLUMNS)]), tuple(applied), _joined(strange), suspects)


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


def _joined(parts: list[pd.DataFrame], columns: Sequence[str] = tuple(COLUMNS)) -> pd.DataFrame:
    frames = [part for part in parts if len(part)]
    if not frames:
        return frame.nothing().reindex(columns=list(columns))
    return pd.concat(frames).sort_values(KEY, ignore_index=True)


@cache
def _no_answer() -> Answer:
    return Answer(frame.nothing())
