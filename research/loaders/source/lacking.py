"""What a fetch has to ask for: what the store lacks, or has not of today."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

from research import catalogue
from research.catalogue import Indicator
from research.loaders.source.interface import Order
from research.vintages import Vintage


def lacking_of(
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
    return [key for key in (*wanted, *again) if not _is_held(held, key, begins, offline)]


def _is_held(held: list[Vintage], indicator: str, begins: tuple[str, ...], offline: bool) -> bool:
    """Return whether the newest release with an indicator is of today; offline, of any day."""
    said = ({**record.unknown, **record.indicators}.get(indicator) for record in held)
    asked = next((each for each in said if each is not None), None)
    if asked is None or offline:
        return asked is not None
    return asked.fetched[:10] == datetime.now(UTC).date().isoformat() and asked.request.startswith(
        begins
    )
