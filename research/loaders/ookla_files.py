"""Files of performance tiles: a list of them, and their tiles with centres, read sparingly."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from research import limits, quadkeys
from research.errors import CorruptDataError

if TYPE_CHECKING:
    import pandas as pd
    import pyarrow as pa

Box = tuple[float, float, float, float]
KINDS = ("fixed", "mobile")
COLUMNS = {
    "quadkey": "str", "tile_x": "float64", "tile_y": "float64", "avg_d_kbps": "float64",
    "avg_u_kbps": "float64", "avg_lat_ms": "float64", "avg_lat_down_ms": "float64",
    "avg_lat_up_ms": "float64", "tests": "int64", "devices": "int64", "quarter": "str",
}  # fmt: skip
_OPTIONAL = {"tile_x", "tile_y", "avg_lat_down_ms", "avg_lat_up_ms"}
NEEDED = ("tile_x", "tile_y", "avg_d_kbps", "avg_u_kbps", "avg_lat_ms", "tests")  # to aggregate
_PIECE = 2**18  # tiles


def _damaged(path: Path, error: Exception) -> CorruptDataError:
    return CorruptDataError(
        f"{path} cannot be read ({limits.line(error, 120)}). Fetch it again: `research fetch "
        "--source ookla`"
    )


def files(kind: str, root: Path) -> dict[str, list[Path]]:
    """Return the files of a mirror, by quarter, which one or several of them hold."""
    pattern = re.compile(rf"type={kind}/year=(\d{{4}})/quarter=([1-4])$")
    found: dict[str, list[Path]] = {}
    for path in sorted(root.rglob(f"type={kind}/year=*/quarter=*/*.parquet")):
        if match := pattern.search(path.parent.as_posix()):
            found.setdefault(f"{match[1]}-Q{match[2]}", []).append(path)
    return found


def of_quarter(paths: list[Path], box: Box) -> pd.DataFrame:
    """Return the tiles of a quarter in a box, without duplicates of a mirror."""
    import pandas as pd

    if len(paths) == 1:
        return _read(paths[0], box)
    return pd.concat([_read(path, box) for path in paths], ignore_index=True).drop_duplicates(
        "quadkey", ignore_index=True
    )


def pieces(path: Path, box: Box | None) -> Iterator[pd.DataFrame]:
    """Yield the tiles of one file in pieces of a few hundred thousand, needed columns only."""
    import pyarrow as pa
    import pyarrow.parquet as pq

    try:
        with pq.ParquetFile(path, memory_map=True, pre_buffer=False) as file:
            names = set(_refuse_lacking(path, file.schema_arrow.names))
            groups = [
                n
                for n in range(file.num_row_groups)
                if box is None or _may_hold(file.metadata.row_group(n), box)
            ]
            centred = all(_has_centres(file.metadata.row_group(n)) for n in groups)
            columns = [name for name in NEEDED if name in names] + ([] if centred else ["quadkey"])
            for batch in file.iter_batches(
                _PIECE, row_groups=groups, columns=columns, use_threads=False
            ):
                yield _sound(
                    _centred(batch.replace_schema_metadata().to_pandas(use_threads=False)), path
                )[list(NEEDED)]
    except (pa.ArrowException, OSError, UnicodeDecodeError) as error:
        raise _damaged(path, error) from None


def _read(path: Path, box: Box) -> pd.DataFrame:
    """Return the tiles of one file in a box, with every column of later files."""
    import pandas as pd
    import pyarrow as pa
    import pyarrow.parquet as pq

    try:
        with pq.ParquetFile(path, memory_map=True) as file:
            names = _refuse_lacking(path, file.schema_arrow.names)
            wanted = [name for name in COLUMNS if name in names]
            groups = [
                n for n in range(file.num_row_groups) if _may_hold(file.metadata.row_group(n), box)
            ]
            table: pa.Table = file.read_row_groups(groups, columns=wanted)
    except (pa.ArrowException, OSError, UnicodeDecodeError) as error:
        raise _damaged(path, error) from None
    frame = table.replace_schema_metadata().to_pandas()
    frame = _sound(_centred(frame), path)
    west, south, east, north = box
    across = (
        frame["tile_x"].between(west, east)
        if west <= east
        else frame["tile_x"].ge(west) | frame["tile_x"].le(east)
    )
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


def _sound(frame: pd.DataFrame, path: Path) -> pd.DataFrame:
    """Return the tiles; raise CorruptDataError for impossible means or counts.

    A missing latency is possible.
    """
    for name in ("avg_d_kbps", "avg_u_kbps", "avg_lat_ms", "tests"):
        values = frame[name].fillna(0) if name == "avg_lat_ms" else frame[name]
        strange = ~(values.ge(0) & values.lt(float("inf")))
        if strange.any():
            row = frame[strange].iloc[0]
            raise CorruptDataError(
                f"{path} gives {name} as {row[name]:g} in the tile at {row['tile_x']:g}, "
                f"{row['tile_y']:g}; it is no file of "
                "performance tiles"
            )
    return frame


def _has_centres(group: Any) -> bool:
    """Return whether every tile of a row group has its centre recorded."""
    columns = [
        group.column(n)
        for n in range(group.num_columns)
        if group.column(n).path_in_schema in ("tile_x", "tile_y")
    ]
    return len(columns) == 2 and all(
        each.is_stats_set and each.statistics.null_count == 0 for each in columns
    )


def _refuse_lacking(path: Path, names: list[str]) -> list[str]:
    """Return a file's columns; raise CorruptDataError unless they are those of tiles."""
    lacking = set(COLUMNS) - set(names) - _OPTIONAL - {"quarter"}
    if lacking:
        raise CorruptDataError(
            f"{path} lacks the columns {sorted(lacking)}; it is no file of performance tiles"
        )
    return names


def _may_hold(group: Any, box: Box) -> bool:
    """Return whether the statistics of a row group allow a tile in the box."""
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
