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
from research.loaders import store
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
    stated : whether anybody gives the date of the release, as `Vintage` has it
    """

    observations: pd.DataFrame
    vintage: str
    requests: dict[str, str]
    parameters: dict[str, str]
    unknown: dict[str, str]
    notes: tuple[str, ...] = ()
    stated: bool = True


Load = Callable[[Door, Sequence[Indicator]], Fetched]


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
        wanted = order.indicators or tuple(entry.id for entry in catalogue.table().values() if gives(entry))
        held = list(vintages.at_hand(folder, name))
        again = [key for key in sorted(lost - set(wanted)) if key in catalogue.table()]
        lacking = [key for key in (*wanted, *again) if not _at_hand(held, key, door)]
        lines = [f"{name}: a damaged file was set aside as `.damaged`; what it held is asked for again"] if lost else []
        if not lacking:
            kept = "at hand" if door.offline else "of today"
            return [*lines, f"{name}, release {held[0].vintage}: everything asked for is {kept}, no request made"]
        fetched = load(door, [catalogue.written(key) for key in lacking])
        if not fetched.requests:
            raise InputError(f"{name} knows none of the codes of {words.listing(lacking)}; nothing was stored")
        strange = checked(fetched.observations)
        record = store.add(fetched.observations, record_of(name, fetched, door.base_url, whole), folder)
        door.forget()
        return [*lines, *_told(record, fetched, door.requests), *strange]

    return Source(name, base_url, bring, gives, about, indicators)


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
        stated=fetched.stated,
        indicators={k: Asked(fetched=now, request=r, rows=int(counts.get(k, 0))) for k, r in fetched.requests.items()},
        unknown={k: Asked(fetched=now, request=r, rows=0) for k, r in fetched.unknown.items()},
    )


def _at_hand(held: list[Vintage], indicator: str, door: Door) -> bool:
    """Whether the newest release holds what the source said of an indicator today; offline, whether any does."""
    if door.offline:
        return any(indicator in {**record.indicators, **record.unknown} for record in held)
    asked = {**held[0].unknown, **held[0].indicators}.get(indicator) if held else None
    today = datetime.now(UTC).date().isoformat()
    return asked is not None and asked.fetched[:10] == today and asked.request.startswith(door.base_url)


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
