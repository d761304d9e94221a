"""Ookla's open performance tiles: mean speed tests in squares of about 600 m.

One Parquet file per quarter and kind of network.

Files keep the layout they are published in
(`type=fixed/year=2023/quarter=4/2023-10-01_performance_fixed_tiles.parquet`), so a mirror of the
bucket, whole or in part, is read as it is. Early files lack columns that later ones have.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from research import catalogue, words
from research.errors import InputError, UnreachableError
from research.files import write_or_explain
from research.loaders import layers
from research.loaders.http import BadPageError, Door, RefusedError
from research.loaders.ookla_files import COLUMNS, KINDS, NEEDED, Box, files, of_quarter, pieces
from research.loaders.source import Order, Source
from research.paths import in_store, store

if TYPE_CHECKING:
    import pandas as pd

NAME = "ookla"
_FIRST = (2019, 1)
_LOOKS_BACK = 24  # quarters, to find the newest one published


@dataclass(frozen=True)
class Tiles:
    """Tiles in a box.

    Attributes
    ----------
    frame : one row a tile and quarter: quadkey (16 digits); tile_x, tile_y its centre in degrees;
        avg_d_kbps, avg_u_kbps mean speeds; avg_lat_ms latency, avg_lat_down_ms and avg_lat_up_ms
        under load (missing in early files); tests; devices; quarter ("2023-Q4"). Means are to be
        weighted by tests; devices do not add up over tiles or quarters
    missing : quarters asked for that the mirror does not hold
    empty : quarters it holds without a tile in the box, which does not say that there was no
        service
    """

    frame: pd.DataFrame
    missing: tuple[str, ...]
    empty: tuple[str, ...]


def tiles(
    box: Box,
    kind: str = "fixed",
    quarters: str | Iterable[str] | None = None,
    root: Path | str | None = None,
) -> Tiles:
    """Return the tiles centred in a box, reading only the row groups that may contain them.

    Parameters
    ----------
    box : west, south, east, north in degrees; west above east for a box over the 180th meridian
    kind : "fixed" or "mobile"
    quarters : "2023-Q4" or several; None for every quarter from the first to the last the mirror
        holds
    root : folder of a mirror (holding `type=...`, at any depth below); None for the store

    Raises
    ------
    InputError : the box, kind or a quarter is not valid, or the folder holds no tiles
    CorruptDataError : a file cannot be read
    """
    import pandas as pd

    if kind not in KINDS:
        raise InputError(f"kind {kind!r} is neither 'fixed' nor 'mobile'")
    _refuse_box(box)
    folder = Path(root) if root else in_store(None, NAME)
    held = _held(kind, root)
    if not held:
        raise InputError(
            f"{folder} holds no {kind} tiles; `research fetch --source ookla --economy PLW` brings "
            "some"
        )
    asked = _all_between(min(held), max(held)) if quarters is None else _listed(quarters)
    frames = [
        of_quarter(held[quarter], box).assign(quarter=quarter)
        for quarter in asked
        if quarter in held
    ]
    frame = pd.concat(frames, ignore_index=True) if frames else pd.DataFrame(columns=list(COLUMNS))
    seen = set(frame["quarter"])
    return Tiles(
        frame[list(COLUMNS)].astype(COLUMNS),
        missing=tuple(quarter for quarter in asked if quarter not in held),
        empty=tuple(quarter for quarter in asked if quarter in held and quarter not in seen),
    )


def batches(
    kind: str = "fixed",
    quarters: str | Iterable[str] | None = None,
    root: Path | str | None = None,
    box: Box | None = None,
) -> Iterator[pd.DataFrame]:
    """Yield tiles a piece at a time, so that a quarter of the whole world fits in little memory.

    Takes kind, quarters and root as `tiles` does; box leaves out row groups that hold no tile in
    it. A quarter asked for and not held yields nothing; `quarters_held` says which are.

    Yields
    ------
    Frames of tile_x, tile_y, avg_d_kbps, avg_u_kbps, avg_lat_ms, tests, kind, quarter

    Raises
    ------
    InputError, CorruptDataError : as `tiles`
    """
    held = _held(kind, root)
    for quarter in (
        list(held) if quarters is None else [each for each in _listed(quarters) if each in held]
    ):
        if len(held[quarter]) > 1:  # copies hold tiles twice
            frame = of_quarter(held[quarter], box or (-180.0, -90.0, 180.0, 90.0))
            yield frame[list(NEEDED)].assign(kind=kind, quarter=quarter)
            continue
        for frame in pieces(held[quarter][0], box):
            yield frame.assign(kind=kind, quarter=quarter)


def quarters_held(kind: str = "fixed", root: Path | str | None = None) -> list[str]:
    """Return the quarters a mirror, or the store, holds, in order."""
    return list(_held(kind, root))


def _held(kind: str, root: Path | str | None) -> dict[str, list[Path]]:
    """Return the files of a mirror or of the store, without links that lead out of it."""
    if root:
        return files(kind, Path(root))
    held = files(kind, in_store(None, NAME))
    for path in (path for paths in held.values() for path in paths):
        in_store(None, *path.relative_to(store()).parts)
    return held


def digest(kind: str = "fixed") -> str:
    """Return a hash of the files of a kind in the store, by what their records say came."""
    found = [(path.name, _recorded(path)) for paths in _held(kind, None).values() for path in paths]
    return f"sha256:{hashlib.sha256(repr(found).encode()).hexdigest()}"


def _recorded(path: Path) -> str:
    """Return the hash of a file from its record; without one, its size and time."""
    try:
        return str(json.loads(path.with_suffix(".json").read_bytes())["sha256"])
    except (OSError, ValueError, KeyError, TypeError):
        about = path.stat()
        return f"{about.st_size} {about.st_mtime_ns}"


def path_of(kind: str, quarter: str) -> str:
    """Return the path of a file below the address of the data.

    >>> path_of("mobile", "2023-Q4")
    'parquet/performance/type=mobile/year=2023/quarter=4/2023-10-01_performance_mobile_tiles.parquet'
    """
    year, number = _parsed(quarter)
    name = f"{year}-{3 * number - 2:02}-01_performance_{kind}_tiles.parquet"
    return f"parquet/performance/type={kind}/year={year}/quarter={number}/{name}"


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
        wanted = [f"{kind} {quarter}" for kind in KINDS for quarter in _listed(order.quarters)]
        published = door.many([partial(bring, each) for each in wanted])
        found = [each for each, there in zip(wanted, published, strict=True) if there]
        lacking = [each for each in wanted if each not in found]
    else:
        newest = [
            next(
                (f"{kind} {quarter}" for quarter in _backwards() if bring(f"{kind} {quarter}")), ""
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


def _backwards() -> list[str]:
    now = datetime.now(UTC)
    last = 4 * now.year + (now.month - 1) // 3 - 1  # a quarter is published after its end
    first = 4 * _FIRST[0] + _FIRST[1] - 1
    return [f"{n // 4}-Q{n % 4 + 1}" for n in range(last, max(first, last - _LOOKS_BACK) - 1, -1)]


def _all_between(first: str, last: str) -> list[str]:
    (y0, q0), (y1, q1) = _parsed(first), _parsed(last)
    return [f"{n // 4}-Q{n % 4 + 1}" for n in range(4 * y0 + q0 - 1, 4 * y1 + q1)]


def _listed(quarters: str | Iterable[str]) -> list[str]:
    given: Sequence[str] = [quarters] if isinstance(quarters, str) else list(quarters)
    return [f"{year}-Q{number}" for year, number in map(_parsed, given)]


def _parsed(quarter: str) -> tuple[int, int]:
    match = re.fullmatch(r"(20\d\d)-?[Qq]([1-4])", quarter.strip())
    if match is None:
        raise InputError(f"quarter {quarter!r} is not like 2023-Q4")
    return int(match[1]), int(match[2])


def _refuse_box(box: Box) -> None:
    west, south, east, north = box
    if not (-180 <= west <= 180 and -180 <= east <= 180 and -90 <= south < north <= 90):
        raise InputError(f"box {box} is not west, south, east, north in degrees, south below north")


SOURCE = Source(NAME, "https://ookla-open-data.s3.amazonaws.com", _bring)
