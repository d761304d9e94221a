"""Interface of a source, built in or external: a name, an address, and how to fetch it.

A package brings a source with one file that holds a `Source` and one entry point in the group
`research.sources`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from research import catalogue, frame, vintages, words
from research.catalogue import Indicator
from research.errors import InputError
from research.loaders import revisions, store
from research.loaders.http import Door, State
from research.vintages import Asked, Vintage

if TYPE_CHECKING:
    import pandas as pd


@dataclass(frozen=True)
class Order:
    """A request to a source; empty fields stand for everything.

    Attributes
    ----------
    indicators : catalogue ids
    economies : alpha-3 codes; for sources of files
    quarters : such as "2023-Q4"; for sources of files that come every quarter
    """

    indicators: tuple[str, ...] = ()
    economies: tuple[str, ...] = ()
    quarters: tuple[str, ...] = ()


@dataclass(frozen=True)
class Source:
    """A source.

    Attributes
    ----------
    name : what `--source` calls it; a folder of the store has this name
    base_url : where it is asked unless the user says otherwise
    gives : whether it measures an indicator; None for a source of files
    bring : asks through a door and puts what comes into the folder of a store; returns lines that
        tell what was done
    about : title, publisher, licence and citation, for a source `data/catalogue/sources.yaml` does
        not hold
    indicators : what it measures that `data/catalogue/indicators.yaml` does not hold
    hosts : where its replies may lead beside the host of `base_url`; a reply that names another is
        refused
    pause : least seconds between two requests, for a source that limits them
    plan : what `bring` would ask, of an order, the folder of a store and an address; None where
        nobody can tell before
    """

    name: str
    base_url: str
    bring: Callable[[Door, Order, Path], list[str]]
    gives: Callable[[Indicator], bool] | None = None
    about: catalogue.Source | None = None
    indicators: tuple[Indicator, ...] = ()
    hosts: tuple[str, ...] = ()
    pause: float = 0.0
    plan: Callable[[Order, Path, str], Plan] | None = None


@dataclass(frozen=True)
class Fetched:
    """Observations as a source gave them.

    Attributes
    ----------
    observations : a long frame of one source and one vintage
    vintage : ISO date of the release
    requests : by indicator id, the request that brought it
    parameters : of the requests, as the origin records them
    unknown : by indicator id, the request the source answered with not knowing its code
    notes : what a user should know of what was left out
    by_day : the source names no release, so that `vintage` is the day; where nothing differs from
        the release in the store, there is no new one
    licences : by indicator id, where the source holds some of several licences
    states : by indicator id, the state of the file it came from
    unchanged : indicators whose files are as an earlier fetch found them, so that nothing of them
        came
    stated : whether anybody gives the date of the release, as `Vintage` has it; of a release
        `by_day` nobody does
    """

    observations: pd.DataFrame
    vintage: str
    requests: dict[str, str]
    parameters: dict[str, str]
    unknown: dict[str, str]
    notes: tuple[str, ...] = ()
    by_day: bool = False
    licences: dict[str, str] = field(default_factory=dict)
    states: dict[str, State] = field(default_factory=dict)
    unchanged: tuple[str, ...] = ()
    stated: bool = True


@dataclass(frozen=True)
class Plan:
    """What a fetch would ask of a source.

    Attributes
    ----------
    indicators : how many
    validators : requests that ask only whether something has changed
    requests, size : at most, if everything has, and about how many bytes of replies once unpacked
        (0 where nobody knows)
    """

    indicators: int
    validators: int
    requests: int
    size: float = 0.0


Load = Callable[[Door, Sequence[Indicator]], Fetched]
# The third argument is, by indicator id, what is known of the files an earlier fetch brought.
LoadReleases = Callable[[Door, Sequence[Indicator], Mapping[str, Asked]], Sequence[Fetched]]
Cost = Callable[[Sequence[Indicator]], tuple[int, float]]
Unchanged = Callable[[Door, Vintage], bool]


def observing(
    name: str,
    base_url: str,
    load: Load,
    gives: Callable[[Indicator], bool],
    *,
    whole: bool = True,
    about: catalogue.Source | None = None,
    indicators: tuple[Indicator, ...] = (),
    unchanged: Unchanged | None = None,
    cost: Cost = lambda entries: (len(entries), 0.0),
    pause: float = 0.0,
) -> Source:
    """Return a source of observations.

    Parameters
    ----------
    load : asks for some indicators, every economy and year
    gives : whether the source measures an indicator
    whole : the source is always asked for every economy
    unchanged : asks whether a release in the store is still the newest, by one request
    cost : requests and bytes some indicators take
    pause : as `Source` has it
    """

    def may_check(held: list[Vintage], lacking: list[str], url: str) -> bool:
        """Return whether a check for a newer release suffices: the store has all else already."""
        return (
            unchanged is not None
            and bool(held)
            and held[0].url == url.rstrip("/")
            and set(lacking) <= {*held[0].indicators, *held[0].unknown}
        )

    def plan(order: Order, folder: Path, url: str) -> Plan:
        held = list(vintages.at_hand(folder, name))
        lacking = _lacking(order, gives, set(), held[:1], (url.rstrip("/"),), offline=False)
        requests, size = cost([catalogue.written(key) for key in lacking]) if lacking else (0, 0.0)
        return Plan(
            len(lacking), int(bool(lacking) and may_check(held, lacking, url)), requests, size
        )

    def bring(door: Door, order: Order, folder: Path) -> list[str]:
        lost = store.set_aside(folder, name)
        held = list(vintages.at_hand(folder, name))
        lacking = _lacking(
            order,
            gives,
            lost,
            held[:1] if not door.offline else held,
            (door.base_url,),
            door.offline,
        )
        lines = _lost(name, lost)
        if not lacking:
            return [*lines, _nothing_to_ask(name, held[0].vintage, door)]
        if (
            unchanged
            and not door.offline
            and may_check(held, lacking, door.base_url)
            and unchanged(door, held[0])
        ):
            store.confirm(held[0], lacking, folder)
            door.forget()
            return [
                *lines,
                f"{name}, release {held[0].vintage}: still the newest, nothing else asked",
            ]
        fetched = load(door, [catalogue.written(key) for key in lacking])
        if not fetched.requests:
            raise InputError(
                f"{name} knows none of the codes of {words.listing(lacking)}; nothing was stored"
            )
        strange = checked(fetched.observations)
        before = _before(held[0], fetched, folder) if held else None
        if before is not None and fetched.by_day and _is_same(held[0], before, fetched):
            record = store.confirm(held[0], [*fetched.requests, *fetched.unknown], folder)
        else:
            record = store.add(
                fetched.observations, record_of(name, fetched, door.base_url, whole), folder
            )
        differs = (
            () if before is None else (_difference(held[0].vintage, before, fetched.observations),)
        )
        door.forget()
        return [*lines, *_told(record, fetched, door.requests), *differs, *strange]

    return Source(name, base_url, bring, gives, about, indicators, pause=pause, plan=plan)


def _before(record: Vintage, fetched: Fetched, folder: Path) -> pd.DataFrame | None:
    """Return stored values of a release for the fetched indicators; None where there are none."""
    if not set(record.indicators) & set(fetched.requests):
        return None
    rows = store.read(record, folder)
    return rows[rows["indicator"].isin(list(fetched.requests))]


def _is_same(record: Vintage, before: pd.DataFrame, fetched: Fetched) -> bool:
    """Return whether a source repeats a stored release, flags and unknown codes included."""
    if not (
        set(fetched.requests) <= set(record.indicators)
        and set(fetched.unknown) <= set(record.unknown)
    ):
        return False
    columns = [name for name in frame.COLUMNS if name != "vintage"]
    old, new = (
        rows[columns].sort_values(frame.KEY[:3], ignore_index=True)
        for rows in (before, fetched.observations)
    )
    return bool(old.equals(new))


def _difference(vintage: str, before: pd.DataFrame, now: pd.DataFrame) -> str:
    """How values differ from those of a release that held the same indicators."""
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


def releasing(
    name: str,
    base_url: str,
    load: LoadReleases,
    gives: Callable[[Indicator], bool],
    addresses: Callable[[str], tuple[str, ...]],
    hosts: tuple[str, ...] = (),
    cost: Cost = lambda entries: (len(entries), 0.0),
) -> Source:
    """Return a source of observations whose files have separate releases and change checks.

    Parameters
    ----------
    load : returns one part a release
    gives : whether the source measures an indicator
    addresses : by the base URL, what its requests begin with
    hosts : as `Source` has them
    cost : requests and bytes some indicators take
    """

    def plan(order: Order, folder: Path, url: str) -> Plan:
        held = list(vintages.at_hand(folder, name))
        lacking = _lacking(order, gives, set(), held, addresses(url.rstrip("/")), offline=False)
        requests, size = cost([catalogue.written(key) for key in lacking]) if lacking else (0, 0.0)
        known = {
            key
            for record in held
            for key, asked in record.indicators.items()
            if asked.etag or asked.modified
        }
        return Plan(len(lacking), len(known & set(lacking)), requests, size)

    def bring(door: Door, order: Order, folder: Path) -> list[str]:
        lost = store.set_aside(folder, name)
        held = list(vintages.at_hand(folder, name))
        lacking = _lacking(order, gives, lost, held, addresses(door.base_url), door.offline)
        lines = _lost(name, lost)
        if not lacking:
            return [*lines, _nothing_to_ask(name, held[0].vintage, door)]
        known = {
            key: asked for record in reversed(held) for key, asked in record.indicators.items()
        }
        parts = load(door, [catalogue.written(key) for key in lacking], known)
        unknown = {key: request for part in parts for key, request in part.unknown.items()}
        if len(unknown) == len(lacking):
            raise InputError(
                f"{name} knows none of the codes of {words.listing(lacking)}; nothing was stored"
            )
        new = [part for part in parts if part.requests]
        strange = [line for part in new for line in checked(part.observations)]
        for part in new:
            store.add(part.observations, record_of(name, part, door.base_url, whole=True), folder)
        _confirm(name, folder, {key for part in parts for key in part.unchanged}, unknown)
        door.forget()
        return [*lines, *_told_of(name, parts, unknown, door.requests), *strange]

    return Source(name, base_url, bring, gives, hosts=hosts, plan=plan)


def _lacking(
    order: Order,
    gives: Callable[[Indicator], bool],
    lost: set[str],
    held: list[Vintage],
    begins: tuple[str, ...],
    offline: bool,
) -> list[str]:
    """Return the series to request: all wanted or lost, except those requested today."""
    wanted = order.indicators or tuple(
        entry.id for entry in catalogue.table().values() if gives(entry)
    )
    again = [key for key in sorted(lost - set(wanted)) if key in catalogue.table()]
    return [key for key in (*wanted, *again) if not _at_hand(held, key, begins, offline)]


def _lost(name: str, lost: set[str]) -> list[str]:
    return (
        [f"{name}: a damaged file was set aside as `.damaged`; what it held is asked for again"]
        if lost
        else []
    )


def _nothing_to_ask(name: str, newest: str, door: Door) -> str:
    kept = "at hand" if door.offline else "of today"
    return f"{name}, release {newest}: everything asked for is {kept}, no request made"


def _confirm(name: str, folder: Path, unchanged: set[str], unknown: dict[str, str]) -> None:
    """Record that files were unchanged, and which series are unknown, in the newest releases."""
    now = datetime.now(UTC).isoformat(timespec="microseconds")
    left = set(unchanged)
    for n, record in enumerate(vintages.at_hand(folder, name)):
        found = {
            key: asked.model_copy(update={"fetched": now})
            for key, asked in record.indicators.items()
            if key in left
        }
        left -= set(found)
        asked = (
            {key: Asked(fetched=now, request=request, rows=0) for key, request in unknown.items()}
            if n == 0
            else {}
        )
        if found or asked:
            update = {
                "indicators": {**record.indicators, **found},
                "unknown": {**record.unknown, **asked},
            }
            store.note(record.model_copy(update=update), folder)


def record_of(
    name: str, fetched: Fetched, url: str, whole: bool, about: catalogue.Source | None = None
) -> Vintage:
    """Return the record of what was fetched, without the hash of its file."""
    vintages.dated(fetched.vintage)
    about, now = (
        about or catalogue.sources()[name],
        datetime.now(UTC).isoformat(timespec="microseconds"),
    )
    counts = fetched.observations["indicator"].value_counts()
    return Vintage(
        source=name,
        vintage=fetched.vintage,
        sha256="",
        rows=0,
        url=url,
        parameters=fetched.parameters,
        fetched=now,
        title=about.title,
        publisher=about.publisher,
        licence=about.licence,
        citation=about.citation,
        note=about.note,
        whole=whole,
        stated=fetched.stated and not fetched.by_day,
        indicators={
            key: Asked(
                fetched=now,
                request=request,
                rows=int(counts.get(key, 0)),
                licence=fetched.licences.get(key, ""),
                etag=fetched.states.get(key, State()).etag,
                modified=fetched.states.get(key, State()).modified,
            )
            for key, request in fetched.requests.items()
        },
        unknown={k: Asked(fetched=now, request=r, rows=0) for k, r in fetched.unknown.items()},
    )


def _at_hand(held: list[Vintage], indicator: str, begins: tuple[str, ...], offline: bool) -> bool:
    """Return whether the newest release with an indicator is of today; offline, of any day."""
    said = ({**record.unknown, **record.indicators}.get(indicator) for record in held)
    asked = next((each for each in said if each is not None), None)
    if asked is None or offline:
        return asked is not None
    return asked.fetched[:10] == datetime.now(UTC).date().isoformat() and asked.request.startswith(
        begins
    )


def checked(observations: pd.DataFrame) -> tuple[str, ...]:
    """Return a note on values outside the range of their indicator, which are kept but not served.

    Raises
    ------
    InputError : this is no long frame, or a unit is not the catalogue's
    """
    frame.check(observations)
    if observations.empty:
        return ()
    for key, unit in observations[["indicator", "unit"]].drop_duplicates().itertuples(index=False):
        if unit != catalogue.written(key).unit:
            raise InputError(
                f"{key} comes in {unit!r}; the catalogue holds it in "
                f"{catalogue.written(key).unit!r}"
            )
    bounds = {key: catalogue.written(key).valid for key in observations["indicator"].unique()}
    low, high = (
        observations["indicator"].map({key: pair[end] for key, pair in bounds.items()})
        for end in (0, 1)
    )
    outside = observations[(observations["value"] < low) | (observations["value"] > high)]
    told = [
        f"{row.economy} {row.indicator} {row.year} is {row.value:g}"
        for row in outside.head(5).itertuples()
    ]
    more = f" and {len(outside) - 5} more" if len(outside) > 5 else ""
    return (
        (f"kept but not served, outside the range of the indicator: {'; '.join(told)}{more}",)
        if told
        else ()
    )


def _told(record: Vintage, fetched: Fetched, requests: int) -> list[str]:
    observations, n = fetched.observations, len(fetched.requests)
    line = (
        f"{record.source}, release {record.vintage}: {n} indicator{'' if n == 1 else 's'}, "
        f"{observations['economy'].nunique()} economies, {len(observations):,} values in "
        f"{requests} "
        f"request{'' if requests == 1 else 's'}"
    )
    unknown = (
        [f"{record.source} has nothing under the code of {words.listing(sorted(fetched.unknown))}"]
        if fetched.unknown
        else []
    )
    return [line, *unknown, *fetched.notes]


def _told_of(
    name: str, parts: Sequence[Fetched], unknown: dict[str, str], requests: int
) -> list[str]:
    new = [part for part in parts if part.requests]
    n, unchanged = (
        sum(len(part.requests) for part in new),
        sum(len(part.unchanged) for part in parts),
    )
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
    lines = [f"{name}: {'; '.join(said)}, in {requests} requests"]
    if unknown:
        lines.append(f"{name} has nothing under the code of {words.listing(sorted(unknown))}")
    return [*lines, *(note for part in parts for note in part.notes)]
