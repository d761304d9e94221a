"""Sources whose files have releases of their own, such as Data360's."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from research import catalogue, vintages, words
from research.catalogue import Indicator
from research.errors import InputError
from research.loaders import store
from research.loaders.http import Door
from research.loaders.source import lines
from research.loaders.source.interface import Cost, Fetched, Order, Plan, Source
from research.loaders.source.lacking import lacking_of
from research.loaders.source.record import checked, record_of
from research.vintages import Asked

# The third argument is, by indicator id, what is known of the files an earlier fetch brought.
LoadReleases = Callable[[Door, Sequence[Indicator], Mapping[str, Asked]], Sequence[Fetched]]


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
    many = _ManyReleases(name, load, gives, addresses, cost)
    return Source(name, base_url, many.bring, gives, hosts=hosts, plan=many.plan)


@dataclass(frozen=True)
class _ManyReleases:
    """How a source of many releases is asked; fields as `releasing` takes them."""

    name: str
    load: LoadReleases
    gives: Callable[[Indicator], bool]
    addresses: Callable[[str], tuple[str, ...]]
    cost: Cost

    def plan(self, order: Order, folder: Path, url: str) -> Plan:
        """Return what `bring` would ask."""
        held = list(vintages.at_hand(folder, self.name))
        begins = self.addresses(url.rstrip("/"))
        lacking = lacking_of(order, self.gives, set(), held, begins, offline=False)
        entries = [catalogue.written(key) for key in lacking]
        requests, size = self.cost(entries) if lacking else (0, 0.0)
        dated = {
            key
            for record in held
            for key, asked in record.indicators.items()
            if asked.etag or asked.modified
        }
        return Plan(len(lacking), len(dated & set(lacking)), requests, size)

    def bring(self, door: Door, order: Order, folder: Path) -> list[str]:
        """Ask for what the store lacks, store it, and return lines that report it."""
        name, lost = self.name, store.set_aside(folder, self.name)
        held = list(vintages.at_hand(folder, name))
        begins = self.addresses(door.base_url)
        lacking = lacking_of(order, self.gives, lost, held, begins, door.offline)
        report = lines.lost(name, lost)
        if not lacking:
            return [*report, lines.nothing_to_ask(name, held[0].vintage, door)]
        known = {
            key: asked for record in reversed(held) for key, asked in record.indicators.items()
        }
        parts = self.load(door, [catalogue.written(key) for key in lacking], known)
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
        return [*report, *lines.told_of(name, parts, unknown, door.requests), *strange]


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
