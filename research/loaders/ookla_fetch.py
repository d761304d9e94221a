"""Fetch of performance tiles: the files of quarters, as they are published."""

from __future__ import annotations

import hashlib
import json
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from research import catalogue, words
from research.errors import UnreachableError
from research.files import write_or_explain
from research.loaders import layers
from research.loaders.http import BadPageError, Door, RefusedError
from research.loaders.ookla import NAME
from research.loaders.ookla_files import KINDS, files
from research.loaders.ookla_quarters import listed, newest_first, path_of
from research.loaders.source import Order, Source
from research.paths import in_store


def _bring(door: Door, order: Order, folder: Path) -> list[str]:
    """Put the files of quarters into the store, in the layout they are published in."""
    own = in_store(folder, NAME)
    if door.offline:
        held = [f"{kind} {quarter}" for kind in KINDS for quarter in files(kind, own)]
        if not held:
            raise UnreachableError("offline: no tiles are at hand")
        return [f"{NAME}: {len(held)} files at hand, no request made"]
    absent = layers.absent_today(NAME, folder, door.base_url)
    bring = partial(_one, door, folder, absent)
    if order.quarters:
        wanted = [f"{kind} {quarter}" for kind in KINDS for quarter in listed(order.quarters)]
        published = door.many([partial(bring, each) for each in wanted])
        found = [each for each, there in zip(wanted, published, strict=True) if there]
        lacking = [each for each in wanted if each not in found]
    else:
        newest = [
            next(
                (f"{kind} {quarter}" for quarter in newest_first() if bring(f"{kind} {quarter}")),
                "",
            )
            for kind in KINDS
        ]
        found, lacking = [each for each in newest if each], []
    layers.write_absent(NAME, absent, folder, door.base_url)
    if not found:
        raise UnreachableError(f"{door.base_url} holds none of the quarters asked for")
    lines = [f"{NAME} has not published {words.listing(lacking)}"] if lacking else []
    return [f"{NAME}: {words.listing(found)} at hand after {door.requests} requests", *lines]


def _one(door: Door, folder: Path, absent: set[str], wanted: str) -> bool:
    """Download one file ("fixed 2023-Q4") if missing; return whether it is published."""
    if wanted in absent:
        return False
    path = path_of(*wanted.split())
    target = in_store(folder, NAME, *path.split("/"))
    if _is_whole(target):
        return True
    try:
        door.download(path, target, _refuse_other)
    except RefusedError as error:
        if error.status == 404:
            absent.add(wanted)
            return False
        raise
    about = catalogue.sources()[NAME]
    origin = {
        "url": door.url(path), "fetched": datetime.now(UTC).isoformat(timespec="seconds"),
        "sha256": _hash(target), "licence": about.licence, "citation": about.citation,
    }  # fmt: skip
    write_or_explain(target.with_suffix(".json"), (json.dumps(origin, indent=1) + "\n").encode())
    return True


def _refuse_other(path: Path) -> None:
    """Raise BadPageError unless a file is Parquet."""
    import pyarrow as pa
    import pyarrow.parquet as pq

    try:
        pq.read_metadata(path)
    except (pa.ArrowException, OSError, UnicodeDecodeError):
        raise BadPageError("what came is no Parquet file and was thrown away") from None


def _is_whole(path: Path) -> bool:
    """Return whether a file matches its record."""
    try:
        return bool(json.loads(path.with_suffix(".json").read_bytes())["sha256"] == _hash(path))
    except (OSError, ValueError, KeyError, TypeError):
        return False


def _hash(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


SOURCE = Source(NAME, "https://ookla-open-data.s3.amazonaws.com", _bring)
