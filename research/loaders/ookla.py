"""Ookla's open performance tiles: means of speed tests in squares of about 600 m, a Parquet file a quarter and kind of network.

Files keep the layout they are published in (`type=fixed/year=2023/quarter=4/2023-10-01_performance_fixed_tiles.parquet`), so a
mirror of the bucket, whole or in part, is read as it is. Early files lack columns that later ones have.
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
from typing import TYPE_CHECKING, Any

from research import catalogue, quadkeys, words
from research.errors import CorruptDataError, InputError, UnreachableError
from research.files import write_or_explain
from research.loaders import layers
from research.loaders.http import BadPageError, Door, RefusedError
from research.loaders.source import Order, Source
from research.paths import store

if TYPE_CHECKING:
    import pandas as pd
    import pyarrow as pa

NAME = "ookla"
KINDS = ("fixed", "mobile")
COLUMNS = {
    "quadkey": "str", "tile_x": "float64", "tile_y": "float64", "avg_d_kbps": "float64", "avg_u_kbps": "float64",
    "avg_lat_ms": "float64", "avg_lat_down_ms": "float64", "avg_lat_up_ms": "float64", "tests": "int64", "devices": "int64",
    "quarter": "str",
}  # fmt: skip
_OPTIONAL = {"tile_x", "tile_y", "avg_lat_down_ms", "avg_lat_up_ms"}
_NEEDED = ("tile_x", "tile_y", "avg_d_kbps", "avg_u_kbps", "avg_lat_ms", "tests")  # to aggregate
_PIECE = 2**18  # tiles
_FIRST = (2019, 1)
_LOOKS_BACK = 24  # quarters, to find the newest one published
Box = tuple[float, float, float, float]


@dataclass(frozen=True)
class Tiles:
    """Tiles in a box.

    Attributes
    ----------
    frame : one row a tile and quarter: quadkey (16 digits); tile_x, tile_y its centre in degrees; avg_d_kbps, avg_u_kbps mean
        speeds; avg_lat_ms latency, avg_lat_down_ms and avg_lat_up_ms under load (missing in early files); tests; devices;
        quarter ("2023-Q4"). Means are to be weighted by tests; devices do not add up over tiles or quarters
    missing : quarters asked for that the mirror does not hold
    empty : quarters it holds without a tile in the box, which does not say that there was no service
    """

    frame: pd.DataFrame
    missing: tuple[str, ...]
    empty: tuple[str, ...]


def tiles(box: Box, kind: str = "fixed", quarters: str | Iterable[str] | None = None, root: Path | str | None = None) -> Tiles:
    """Return the tiles whose centre lies in a box, without reading more of a file than the row groups that may hold them.

    Parameters
    ----------
    box : west, south, east, north in degrees; west above east for a box over the 180th meridian
    kind : "fixed" or "mobile"
    quarters : "2023-Q4" or several; None for every quarter from the first to the last the mirror holds
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
    folder = Path(root) if root else store() / NAME
    held = files(kind, folder)
    if not held:
        raise InputError(f"{folder} holds no {kind} tiles; `research fetch --source ookla --economy PLW` brings some")
    asked = _all_between(min(held), max(held)) if quarters is None else _listed(quarters)
    frames = [_quarter(held[quarter], box).assign(quarter=quarter) for quarter in asked if quarter in held]
    frame = pd.concat(frames, ignore_index=True) if frames else pd.DataFrame(columns=list(COLUMNS))
    seen = set(frame["quarter"])
    return Tiles(
        frame[list(COLUMNS)].astype(COLUMNS),
        missing=tuple(quarter for quarter in asked if quarter not in held),
        empty=tuple(quarter for quarter in asked if quarter in held and quarter not in seen),
    )


def batches(
    kind: str = "fixed", quarters: str | Iterable[str] | None = None, root: Path | str | None = None, box: Box | None = None
) -> Iterator[pd.DataFrame]:
    """Yield tiles a piece at a time, so that a quarter of the whole world fits in little memory.

    Takes kind, quarters and root as `tiles` does; box leaves out row groups that hold no tile in it.
    A quarter asked for and not held yields nothing; `quarters_held` says which are.

    Yields
    ------
    Frames of tile_x, tile_y, avg_d_kbps, avg_u_kbps, avg_lat_ms, tests, kind, quarter

    Raises
    ------
    InputError, CorruptDataError : as `tiles`
    """
    held = files(kind, Path(root) if root else store() / NAME)
    for quarter in list(held) if quarters is None else [each for each in _listed(quarters) if each in held]:
        if len(held[quarter]) > 1:  # copies hold tiles twice
            frame = _quarter(held[quarter], box or (-180.0, -90.0, 180.0, 90.0))
            yield frame[list(_NEEDED)].assign(kind=kind, quarter=quarter)
            continue
        for frame in _pieces(held[quarter][0], box):
            yield frame.assign(kind=kind, quarter=quarter)


def quarters_held(kind: str = "fixed", root: Path | str | None = None) -> list[str]:
    """Return the quarters a mirror, or the store, holds, in order."""
    return list(files(kind, Path(root) if root else store() / NAME))


def _pieces(path: Path, box: Box | None) -> Iterator[pd.DataFrame]:
    """The tiles of one file, a few hundred thousand at a time, with no column that is not needed."""
    import pyarrow as pa
    import pyarrow.parquet as pq

    try:
        with pq.ParquetFile(path, memory_map=True, pre_buffer=False) as file:
            names = set(_refuse_lacking(path, file.schema_arrow.names))
            groups = [n for n in range(file.num_row_groups) if box is None or _may_hold(file.metadata.row_group(n), box)]
            centred = all(_has_centres(file.metadata.row_group(n)) for n in groups)
            columns = [name for name in _NEEDED if name in names] + ([] if centred else ["quadkey"])
            for batch in file.iter_batches(_PIECE, row_groups=groups, columns=columns, use_threads=False):
                yield _centred(batch.to_pandas(use_threads=False))[list(_NEEDED)]
    except (pa.ArrowException, OSError) as error:
        raise CorruptDataError(f"{path} cannot be read ({error}). Fetch it again: `research fetch --source ookla`") from None


def files(kind: str, root: Path) -> dict[str, list[Path]]:
    """Return the files of a mirror, by quarter, which one or several of them hold."""
    pattern = re.compile(rf"type={kind}/year=(\d{{4}})/quarter=([1-4])$")
    found: dict[str, list[Path]] = {}
    for path in sorted(root.rglob(f"type={kind}/year=*/quarter=*/*.parquet")):
        if match := pattern.search(path.parent.as_posix()):
            found.setdefault(f"{match[1]}-Q{match[2]}", []).append(path)
    return found


def path_of(kind: str, quarter: str) -> str:
    """Return where a file stands below the address of the data.

    >>> path_of("mobile", "2023-Q4")
    'parquet/performance/type=mobile/year=2023/quarter=4/2023-10-01_performance_mobile_tiles.parquet'
    """
    year, number = _parsed(quarter)
    name = f"{year}-{3 * number - 2:02}-01_performance_{kind}_tiles.parquet"
    return f"parquet/performance/type={kind}/year={year}/quarter={number}/{name}"


def _quarter(paths: list[Path], box: Box) -> pd.DataFrame:
    """The tiles of a quarter in a box; one that several files hold, as copies of a mirror do, counts once."""
    import pandas as pd

    if len(paths) == 1:
        return _read(paths[0], box)
    return pd.concat([_read(path, box) for path in paths], ignore_index=True).drop_duplicates("quadkey", ignore_index=True)


def _read(path: Path, box: Box) -> pd.DataFrame:
    """The tiles of one file in a box, with every column a later file has."""
    import pandas as pd
    import pyarrow as pa
    import pyarrow.parquet as pq

    try:
        with pq.ParquetFile(path, memory_map=True) as file:
            names = _refuse_lacking(path, file.schema_arrow.names)
            wanted = [name for name in COLUMNS if name in names]
            groups = [n for n in range(file.num_row_groups) if _may_hold(file.metadata.row_group(n), box)]
            table: pa.Table = file.read_row_groups(groups, columns=wanted)
    except (pa.ArrowException, OSError) as error:
        raise CorruptDataError(f"{path} cannot be read ({error}). Fetch it again: `research fetch --source ookla`") from None
    frame = table.to_pandas()
    frame = _centred(frame)
    west, south, east, north = box
    across = frame["tile_x"].between(west, east) if west <= east else frame["tile_x"].ge(west) | frame["tile_x"].le(east)
    inside = frame[across & frame["tile_y"].between(south, north)]
    return inside.reindex(columns=pd.Index([name for name in COLUMNS if name != "quarter"]))


def _centred(frame: pd.DataFrame) -> pd.DataFrame:
    """Tiles with their centres: some files have none, and some have them of some tiles only."""
    if "quadkey" not in frame:
        return frame
    if not {"tile_x", "tile_y"} <= set(frame.columns):
        frame = frame.assign(tile_x=float("nan"), tile_y=float("nan"))
    x, y = quadkeys.filled(frame["tile_x"].to_numpy(), frame["tile_y"].to_numpy(), frame["quadkey"])
    return frame.assign(tile_x=x, tile_y=y)


def _has_centres(group: Any) -> bool:
    """Whether every tile of a row group is known to have its centre written beside it."""
    columns = [group.column(n) for n in range(group.num_columns) if group.column(n).path_in_schema in ("tile_x", "tile_y")]
    return len(columns) == 2 and all(each.is_stats_set and each.statistics.null_count == 0 for each in columns)


def _refuse_lacking(path: Path, names: list[str]) -> list[str]:
    """The names of a file's columns; raises CorruptDataError unless they are those of tiles."""
    lacking = set(COLUMNS) - set(names) - _OPTIONAL - {"quarter"}
    if lacking:
        raise CorruptDataError(f"{path} lacks the columns {sorted(lacking)}; it is no file of performance tiles")
    return names


def _may_hold(group: Any, box: Box) -> bool:
    """Whether the statistics of a row group leave room for a tile in the box: of its centres, or else of its quadkeys."""
    ranges = {}
    for n in range(group.num_columns):
        column = group.column(n)
        if column.is_stats_set and column.statistics.has_min_max:
            ranges[column.path_in_schema] = column.statistics.min, column.statistics.max
    west, south, east, north = box
    if "tile_x" in ranges and "tile_y" in ranges and _has_centres(group):
        (x0, x1), (y0, y1) = ranges["tile_x"], ranges["tile_y"]
        across = x0 <= east and x1 >= west if west <= east else x1 >= west or x0 <= east
        return bool(across and y0 <= north and y1 >= south)
    if "quadkey" in ranges and west <= east:
        low, high = (quadkeys.quadkey(west, north), quadkeys.quadkey(east, south))
        return bool(ranges["quadkey"][0] <= high and ranges["quadkey"][1] >= low)
    return True


def _bring(door: Door, order: Order, folder: Path) -> list[str]:
    """Put the files of quarters into the store, in the layout they are published in."""
    own = folder / NAME
    if door.offline:
        held = [f"{kind} {quarter}" for kind in KINDS for quarter in files(kind, own)]
        if not held:
            raise UnreachableError("offline: no tiles are at hand")
        return [f"{NAME}: {len(held)} files at hand, no request made"]
    absent = layers.absent_today(NAME, folder, door.base_url)
    bring = partial(_one, door, own, absent)
    if order.quarters:
        wanted = [f"{kind} {quarter}" for kind in KINDS for quarter in _listed(order.quarters)]
        published = door.many([partial(bring, each) for each in wanted])
        found = [each for each, there in zip(wanted, published, strict=True) if there]
        lacking = [each for each in wanted if each not in found]
    else:
        newest = [next((f"{kind} {quarter}" for quarter in _backwards() if bring(f"{kind} {quarter}")), "") for kind in KINDS]
        found, lacking = [each for each in newest if each], []
    layers.write_absent(NAME, absent, folder, door.base_url)
    if not found:
        raise UnreachableError(f"{door.base_url} holds none of the quarters asked for")
    lines = [f"{NAME} has not published {words.listing(lacking)}"] if lacking else []
    return [f"{NAME}: {words.listing(found)} at hand after {door.requests} requests", *lines]


def _one(door: Door, own: Path, absent: set[str], wanted: str) -> bool:
    """Bring one file ("fixed 2023-Q4") unless it is at hand and whole; return whether it is published, `absent` if not."""
    if wanted in absent:
        return False
    path = path_of(*wanted.split())
    target = own / path
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
        "url": door.url(path), "fetched": datetime.now(UTC).isoformat(timespec="seconds"), "sha256": _hash(target),
        "licence": about.licence, "citation": about.citation,
    }  # fmt: skip
    write_or_explain(target.with_suffix(".json"), (json.dumps(origin, indent=1) + "\n").encode())
    return True


def _refuse_other(path: Path) -> None:
    """Raise BadPageError unless a file is Parquet."""
    import pyarrow as pa
    import pyarrow.parquet as pq

    try:
        pq.read_metadata(path)
    except (pa.ArrowException, OSError):
        raise BadPageError("what came is no Parquet file and was thrown away") from None


def _is_whole(path: Path) -> bool:
    """Whether a file is the one its record says came."""
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
