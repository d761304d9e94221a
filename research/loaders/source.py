"""What a source is, for the built-in ones and for those other packages bring: a name, an address, and how to bring its data.

A package brings a source with one file that holds a `Source` and one entry point in the group `research.sources`.
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
from research.loaders import store
from research.loaders.http import Door, State
from research.vintages import Asked, Vintage

if TYPE_CHECKING:
    import pandas as pd


@dataclass(frozen=True)
class Order:
    """What a user asks a source for; what is left empty is everything it has.

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
    bring : asks through a door and puts what comes into the folder of a store; returns lines that tell what was done
    about : title, publisher, licence and citation, for a source `data/catalogue/sources.yaml` does not hold
    indicators : what it measures that `data/catalogue/indicators.yaml` does not hold
    hosts : where its replies may lead beside the host of `base_url`; a reply that names another is refused
    """

    name: str
    base_url: str
    bring: Callable[[Door, Order, Path], list[str]]
    gives: Callable[[Indicator], bool] | None = None
    about: catalogue.Source | None = None
    indicators: tuple[Indicator, ...] = ()
    hosts: tuple[str, ...] = ()


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
    licences : by indicator id, where the source holds some of several licences
    states : by indicator id, the state of the file it came from
    unchanged : indicators whose files are as an earlier fetch found them, so that nothing of them came
    """

    observations: pd.DataFrame
    vintage: str
    requests: dict[str, str]
    parameters: dict[str, str]
    unknown: dict[str, str]
    notes: tuple[str, ...] = ()
    licences: dict[str, str] = field(default_factory=dict)
    states: dict[str, State] = field(default_factory=dict)
    unchanged: tuple[str, ...] = ()


Load = Callable[[Door, Sequence[Indicator]], Fetched]
# The third argument is, by indicator id, what is known of the files an earlier fetch brought.
LoadReleases = Callable[[Door, Sequence[Indicator], Mapping[str, Asked]], Sequence[Fetched]]


def observing(
    name: str,
    base_url: str,
    load: Load,
    gives: Callable[[Indicator], bool],
    *,
    whole: bool = True,
    about: catalogue.Source | None = None,
    indicators: tuple[Indicator, ...] = (),
) -> Source:
    """Return a source of observations.

    Parameters
    ----------
    load : asks for some indicators, every economy and year
    gives : whether the source measures an indicator
    whole : the source is always asked for every economy
    """

    def bring(door: Door, order: Order, folder: Path) -> list[str]:
        lost = store.set_aside(folder, name)
        held = list(vintages.at_hand(folder, name))
        lacking = _lacking(order, gives, lost, held[:1] if not door.offline else held, door, (door.base_url,))
        lines = _lost(name, lost)
        if not lacking:
            return [*lines, _nothing_to_ask(name, held[0].vintage, door)]
        fetched = load(door, [catalogue.written(key) for key in lacking])
        if not fetched.requests:
            raise InputError(f"{name} knows none of the codes of {words.listing(lacking)}; nothing was stored")
        strange = checked(fetched.observations)
        record = store.add(fetched.observations, record_of(name, fetched, door.base_url, whole), folder)
        door.forget()
        return [*lines, *_told(record, fetched, door.requests), *strange]

    return Source(name, base_url, bring, gives, about, indicators)


def releasing(
    name: str,
    base_url: str,
    load: LoadReleases,
    gives: Callable[[Indicator], bool],
    addresses: Callable[[str], tuple[str, ...]],
    hosts: tuple[str, ...] = (),
) -> Source:
    """Return a source of observations each of whose files is released by itself; it is asked for what has changed.

    Parameters
    ----------
    load : returns one part a release
    gives : whether the source measures an indicator
    addresses : by the base URL, what its requests begin with
    hosts : as `Source` has them
    """

    def bring(door: Door, order: Order, folder: Path) -> list[str]:
        lost = store.set_aside(folder, name)
        held = list(vintages.at_hand(folder, name))
        lacking = _lacking(order, gives, lost, held, door, addresses(door.base_url))
        lines = _lost(name, lost)
        if not lacking:
            return [*lines, _nothing_to_ask(name, held[0].vintage, door)]
        known = {key: asked for record in reversed(held) for key, asked in record.indicators.items()}
        parts = load(door, [catalogue.written(key) for key in lacking], known)
        unknown = {key: request for part in parts for key, request in part.unknown.items()}
        if len(unknown) == len(lacking):
            raise InputError(f"{name} knows none of the codes of {words.listing(lacking)}; nothing was stored")
        new = [part for part in parts if part.requests]
        strange = [line for part in new for line in checked(part.observations)]
        for part in new:
            store.add(part.observations, record_of(name, part, door.base_url, whole=True), folder)
        _confirm(name, folder, {key for part in parts for key in part.unchanged}, unknown)
        door.forget()
        return [*lines, *_told_of(name, parts, unknown, door.requests), *strange]

    return Source(name, base_url, bring, gives, hosts=hosts)


def _lacking(
    order: Order, gives: Callable[[Indicator], bool], lost: set[str], held: list[Vintage], door: Door, begins: tuple[str, ...]
) -> list[str]:
    """What is to be asked for: all that is wanted or was lost, but for what the source was asked today."""
    wanted = order.indicators or tuple(entry.id for entry in catalogue.table().values() if gives(entry))
    again = [key for key in sorted(lost - set(wanted)) if key in catalogue.table()]
    return [key for key in (*wanted, *again) if not _at_hand(held, key, door, begins)]


def _lost(name: str, lost: set[str]) -> list[str]:
    return [f"{name}: a damaged file was set aside as `.damaged`; what it held is asked for again"] if lost else []


def _nothing_to_ask(name: str, newest: str, door: Door) -> str:
    kept = "at hand" if door.offline else "of today"
    return f"{name}, release {newest}: everything asked for is {kept}, no request made"


def _confirm(name: str, folder: Path, unchanged: set[str], unknown: dict[str, str]) -> None:
    """Note in the newest release of each indicator that its file was found unchanged, and in the newest what is unknown."""
    now = datetime.now(UTC).isoformat(timespec="microseconds")
    left = set(unchanged)
    for n, record in enumerate(vintages.at_hand(folder, name)):
        found = {key: asked.model_copy(update={"fetched": now}) for key, asked in record.indicators.items() if key in left}
        left -= set(found)
        asked = {key: Asked(fetched=now, request=request, rows=0) for key, request in unknown.items()} if n == 0 else {}
        if found or asked:
            update = {"indicators": {**record.indicators, **found}, "unknown": {**record.unknown, **asked}}
            store.note(record.model_copy(update=update), folder)


def record_of(name: str, fetched: Fetched, url: str, whole: bool, about: catalogue.Source | None = None) -> Vintage:
    """The record of what was fetched, without the hash of its file."""
    vintages.dated(fetched.vintage)
    about, now = about or catalogue.sources()[name], datetime.now(UTC).isoformat(timespec="microseconds")
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


def _at_hand(held: list[Vintage], indicator: str, door: Door, begins: tuple[str, ...]) -> bool:
    """Whether the newest release that holds what the source said of an indicator has it of today; offline, whether any does."""
    said = ({**record.unknown, **record.indicators}.get(indicator) for record in held)
    asked = next((each for each in said if each is not None), None)
    if asked is None or door.offline:
        return asked is not None
    return asked.fetched[:10] == datetime.now(UTC).date().isoformat() and asked.request.startswith(begins)


def checked(observations: pd.DataFrame) -> tuple[str, ...]:
    """Return a note on values outside the range of their indicator, which are kept but not served.

    Raises
    ------
    InputError : this is no long frame, or a unit is not the catalogue's
    """
    frame.check(observations)
    for key, unit in observations[["indicator", "unit"]].drop_duplicates().itertuples(index=False):
        if unit != catalogue.written(key).unit:
            raise InputError(f"{key} comes in {unit!r}; the catalogue holds it in {catalogue.written(key).unit!r}")
    bounds = {key: catalogue.written(key).valid for key in observations["indicator"].unique()}
    low, high = (observations["indicator"].map({key: pair[end] for key, pair in bounds.items()}) for end in (0, 1))
    outside = observations[(observations["value"] < low) | (observations["value"] > high)]
    told = [f"{row.economy} {row.indicator} {row.year} is {row.value:g}" for row in outside.head(5).itertuples()]
    more = f" and {len(outside) - 5} more" if len(outside) > 5 else ""
    return (f"kept but not served, outside the range of the indicator: {'; '.join(told)}{more}",) if told else ()


def _told(record: Vintage, fetched: Fetched, requests: int) -> list[str]:
    observations, n = fetched.observations, len(fetched.requests)
    line = (
        f"{record.source}, release {record.vintage}: {n} indicator{'' if n == 1 else 's'}, "
        f"{observations['economy'].nunique()} economies, {len(observations):,} values in {requests} requests"
    )
    unknown = (
        [f"{record.source} has nothing under the code of {words.listing(sorted(fetched.unknown))}"] if fetched.unknown else []
    )
    return [line, *unknown, *fetched.notes]


def _told_of(name: str, parts: Sequence[Fetched], unknown: dict[str, str], requests: int) -> list[str]:
    new = [part for part in parts if part.requests]
    n, unchanged = sum(len(part.requests) for part in new), sum(len(part.unchanged) for part in parts)
    values = sum(len(part.observations) for part in new)
    economies = len({economy for part in new for economy in part.observations["economy"].unique()})
    said = [f"{unchanged} unchanged"] if unchanged else []
    if new:
        dates = sorted({part.vintage for part in new})
        of = f"releases {dates[0]} to {dates[-1]}" if len(dates) > 1 else f"release {dates[0]}"
        said = [f"{n} indicator{'' if n == 1 else 's'} of {of}, {economies} economies, {values:,} values", *said]
    lines = [f"{name}: {'; '.join(said)}, in {requests} requests"]
    if unknown:
        lines.append(f"{name} has nothing under the code of {words.listing(sorted(unknown))}")
    return [*lines, *(note for part in parts for note in part.notes)]
