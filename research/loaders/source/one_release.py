"""Sources whose indicators all have one release, such as the World Bank's."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from research import catalogue, frame, vintages, words
from research.catalogue import Indicator
from research.errors import InputError
from research.loaders import store
from research.loaders.http import Door
from research.loaders.source import lines
from research.loaders.source.interface import Cost, Fetched, Order, Plan, Source
from research.loaders.source.lacking import lacking_of
from research.loaders.source.record import checked, record_of
from research.vintages import Vintage

if TYPE_CHECKING:
    import pandas as pd

Load = Callable[[Door, Sequence[Indicator]], Fetched]
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
        lacking = lacking_of(order, gives, set(), held[:1], (url.rstrip("/"),), offline=False)
        requests, size = cost([catalogue.written(key) for key in lacking]) if lacking else (0, 0.0)
        return Plan(
            len(lacking), int(bool(lacking) and may_check(held, lacking, url)), requests, size
        )

    def bring(door: Door, order: Order, folder: Path) -> list[str]:
        lost = store.set_aside(folder, name)
        held = list(vintages.at_hand(folder, name))
        lacking = lacking_of(
            order,
            gives,
            lost,
            held[:1] if not door.offline else held,
            (door.base_url,),
            door.offline,
        )
        said = lines.lost(name, lost)
        if not lacking:
            return [*said, lines.nothing_to_ask(name, held[0].vintage, door)]
        if (
            unchanged
            and not door.offline
            and may_check(held, lacking, door.base_url)
            and unchanged(door, held[0])
        ):
            store.confirm(held[0], lacking, folder)
            door.forget()
            return [
                *said,
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
            ()
            if before is None
            else (lines.difference(held[0].vintage, before, fetched.observations),)
        )
        door.forget()
        return [*said, *lines.told(record, fetched, door.requests), *differs, *strange]

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
