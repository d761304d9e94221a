"""What a source is, for the built-in ones and for those other packages bring: a name, an address, and how to bring its data.

A package brings a source with one file that holds a `Source` and one entry point in the group `research.sources`.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from research import catalogue, frame, vintages, words
from research.catalogue import Indicator
from research.errors import InputError
from research.loaders import revisions, store
from research.loaders.http import Door
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
    pause : least seconds between two requests, for a source that limits them
    plan : what `bring` would ask, of an order, the folder of a store and an address; None where nobody can tell before
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
    by_day : the source names no release, so that `vintage` is the day; where nothing differs from the release in the store,
        there is no new one
    """

    observations: pd.DataFrame
    vintage: str
    requests: dict[str, str]
    parameters: dict[str, str]
    unknown: dict[str, str]
    notes: tuple[str, ...] = ()
    by_day: bool = False


@dataclass(frozen=True)
class Plan:
    """What a fetch would ask of a source.

    Attributes
    ----------
    indicators : how many
    requests, size : how many, and about how many bytes of replies once unpacked (0 where nobody knows)
    check : one request first, after which the others are spared where the release in the store is still the newest
    """

    indicators: int
    requests: int
    size: float = 0.0
    check: bool = False


Load = Callable[[Door, Sequence[Indicator]], Fetched]
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

    def wanted_of(order: Order) -> tuple[str, ...]:
        return order.indicators or tuple(entry.id for entry in catalogue.table().values() if gives(entry))

    def may_check(held: list[Vintage], lacking: list[str], url: str) -> bool:
        """Whether asking for the newest release may spare all else: the store has all of it, from the same address."""
        return (
            unchanged is not None
            and bool(held)
            and held[0].url == url.rstrip("/")
            and set(lacking) <= {*held[0].indicators, *held[0].unknown}
        )

    def plan(order: Order, folder: Path, url: str) -> Plan:
        held = list(vintages.at_hand(folder, name))
        lacking = [key for key in wanted_of(order) if not _at_hand(held, key, url, offline=False)]
        requests, size = cost([catalogue.written(key) for key in lacking]) if lacking else (0, 0.0)
        return Plan(len(lacking), requests, size, check=bool(lacking) and may_check(held, lacking, url))

    def bring(door: Door, order: Order, folder: Path) -> list[str]:
        lost = store.set_aside(folder, name)
        wanted = wanted_of(order)
        held = list(vintages.at_hand(folder, name))
        again = [key for key in sorted(lost - set(wanted)) if key in catalogue.table()]
        lacking = [key for key in (*wanted, *again) if not _at_hand(held, key, door.base_url, door.offline)]
        lines = [f"{name}: a damaged file was set aside as `.damaged`; what it held is asked for again"] if lost else []
        if not lacking:
            kept = "at hand" if door.offline else "of today"
            return [*lines, f"{name}, release {held[0].vintage}: everything asked for is {kept}, no request made"]
        if unchanged and not door.offline and may_check(held, lacking, door.base_url) and unchanged(door, held[0]):
            store.confirm(held[0], lacking, folder)
            door.forget()
            return [*lines, f"{name}, release {held[0].vintage}: still the newest, nothing else asked"]
        fetched = load(door, [catalogue.written(key) for key in lacking])
        if not fetched.requests:
            raise InputError(f"{name} knows none of the codes of {words.listing(lacking)}; nothing was stored")
        strange = checked(fetched.observations)
        before = _before(held[0], fetched, folder) if held else None
        if before is not None and fetched.by_day and _is_same(held[0], before, fetched):
            record = store.confirm(held[0], [*fetched.requests, *fetched.unknown], folder)
        else:
            record = store.add(fetched.observations, record_of(name, fetched, door.base_url, whole), folder)
        differs = () if before is None else (_difference(held[0].vintage, before, fetched.observations),)
        door.forget()
        return [*lines, *_told(record, fetched, door.requests), *differs, *strange]

    return Source(name, base_url, bring, gives, about, indicators, pause=pause, plan=plan)


def _before(record: Vintage, fetched: Fetched, folder: Path) -> pd.DataFrame | None:
    """What a release in the store holds of what was fetched; None where it holds none of the indicators."""
    if not set(record.indicators) & set(fetched.requests):
        return None
    rows = store.read(record, folder)
    return rows[rows["indicator"].isin(list(fetched.requests))]


def _is_same(record: Vintage, before: pd.DataFrame, fetched: Fetched) -> bool:
    """Whether a source said again what a release in the store holds, flags and unknown codes included."""
    if not (set(fetched.requests) <= set(record.indicators) and set(fetched.unknown) <= set(record.unknown)):
        return False
    columns = [name for name in frame.COLUMNS if name != "vintage"]
    old, new = (rows[columns].sort_values(frame.KEY[:3], ignore_index=True) for rows in (before, fetched.observations))
    return bool(old.equals(new))


def _difference(vintage: str, before: pd.DataFrame, now: pd.DataFrame) -> str:
    """How values differ from those of a release that held the same indicators."""
    what = revisions.differing(before, now[now["indicator"].isin(before["indicator"].unique())])["what"]
    told = [f"{n:,} {kind}" for kind in ("new", "revised", "withdrawn") if (n := int(what.eq(kind).sum()))]
    return (
        f"since the release of {vintage}: {words.listing(told)}" if told else f"no value differs from the release of {vintage}"
    )


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
        indicators={k: Asked(fetched=now, request=r, rows=int(counts.get(k, 0))) for k, r in fetched.requests.items()},
        unknown={k: Asked(fetched=now, request=r, rows=0) for k, r in fetched.unknown.items()},
    )


def _at_hand(held: list[Vintage], indicator: str, url: str, offline: bool) -> bool:
    """Whether the newest release holds what the source said of an indicator today; offline, whether any does."""
    if offline:
        return any(indicator in {**record.indicators, **record.unknown} for record in held)
    asked = {**held[0].unknown, **held[0].indicators}.get(indicator) if held else None
    today = datetime.now(UTC).date().isoformat()
    return asked is not None and asked.fetched[:10] == today and asked.request.startswith(url.rstrip("/"))


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
        f"{observations['economy'].nunique()} economies, {len(observations):,} values in {requests} "
        f"request{'' if requests == 1 else 's'}"
    )
    unknown = (
        [f"{record.source} has nothing under the code of {words.listing(sorted(fetched.unknown))}"] if fetched.unknown else []
    )
    return [line, *unknown, *fetched.notes]
