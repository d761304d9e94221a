"""Removal of releases from the store."""

from pathlib import Path

from research import vintages
from research.errors import InputError
from research.loaders import store
from research.vintages import Vintage


def remove(source: str, vintage: str | None, folder: Path) -> list[Vintage]:
    """Remove the releases of a source, or one of them, and return their records.

    Raises
    ------
    InputError : there is no such release in the store
    """
    releases = vintages.at_hand(folder, source) if (folder / source).is_dir() else ()
    wanted = [record for record in releases if vintage in (None, record.vintage)]
    if not wanted:
        there = ", ".join(f"{v.source} {v.vintage}" for v in vintages.at_hand(folder)) or "nothing"
        raise InputError(
            f"No release {vintage or ''} of {source!r} is in the store; there is {there}"
        )
    with store.held(folder, source):
        for record in wanted:
            store.drop(record, folder)
    return wanted
