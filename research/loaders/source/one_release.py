"""Sources whose indicators all have one release, such as the World Bank's."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
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
    one = _OneRelease(name, load, gives, whole, unchanged, cost)
    return Source(name, base_url, one.bring, gives, about, indicators, pause=pause, plan=one.plan)


@dataclass(frozen=True)
class _OneRelease:
    """How a source of observations is asked; fields as `observing` takes them."""

    name: str
    load: Load
    gives: Callable[[Indicator], bool]
    whole: bool
    unchanged: Unchanged | None
    cost: Cost

    def plan(self, order: Order, folder: Path, url: str) -> Plan:
        """Return what `bring` would ask."""
        held = list(vintages.at_hand(folder, self.name))
        address = url.rstrip("/")
        lacking = lacking_of(order, self.gives, set(), held[:1], (address,), offline=False)
        if not lacking:
            return Plan(0, 0, 0, 0.0)
        requests, size = self.cost([catalogue.written(key) for key in lacking])
        return Plan(len(lacking), int(self._may_check(held, lacking, address)), requests, size)

    def bring(self, door: Door, order: Order, folder: Path) -> list[str]:
        """Ask for what the store lacks, store it, and return lines that report it."""
        lost = store.set_aside(folder, self.name)
        held = list(vintages.at_hand(folder, self.name))
        looked_at = held if door.offline else held[:1]
        lacking = lacking_of(order, self.gives, lost, looked_at, (door.base_url,), door.offline)
        report = lines.lost(self.name, lost)
        if not lacking:
            return [*report, lines.nothing_to_ask(self.name, held[0].vintage, door)]
        if self._is_newest(held, lacking, door):
            store.confirm(held[0], lacking, folder)
            door.forget()
            still = f"{self.name}, release {held[0].vintage}: still the newest, nothing else asked"
            return [*report, still]
        fetched = self.load(door, [catalogue.written(key) for key in lacking])
        if not fetched.requests:
            raise InputError(
                f"{self.name} knows none of the codes of {words.listing(lacking)}; nothing was "
                "stored"
            )
        strange = checked(fetched.observations)
        before = _before(held[0], fetched, folder) if held else None
        record = self._stored(fetched, held, before, door.base_url, folder)
        report += lines.told(record, fetched, door.requests)
        if before is not None:
            report.append(lines.difference(held[0].vintage, before, fetched.observations))
        door.forget()
        return [*report, *strange]

    def _may_check(self, held: list[Vintage], lacking: list[str], address: str) -> bool:
        """Return whether a check for a newer release suffices: the store has all else already."""
        return (
            self.unchanged is not None
            and bool(held)
            and held[0].url == address
            and set(lacking) <= {*held[0].indicators, *held[0].unknown}
        )

    def _is_newest(self, held: list[Vintage], lacking: list[str], door: Door) -> bool:
        """Return whether the source says that the release in the store is still the newest."""
        return (
            self.unchanged is not None
            and not door.offline
            and self._may_check(held, lacking, door.base_url.rstrip("/"))
            and self.unchanged(door, held[0])
        )

    def _stored(
        self,
        fetched: Fetched,
        held: list[Vintage],
        before: pd.DataFrame | None,
        url: str,
        folder: Path,
    ) -> Vintage:
        """Put what came into the store, or confirm a release it repeats; return the record."""
        if before is not None and fetched.by_day and _is_same(held[0], before, fetched):
            return store.confirm(held[0], [*fetched.requests, *fetched.unknown], folder)
        record = record_of(self.name, fetched, url, self.whole)
        return store.add(fetched.observations, record, folder)


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
