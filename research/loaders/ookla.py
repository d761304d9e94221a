"""Ookla's open performance tiles: mean speed tests in squares of about 600 m.

One Parquet file per quarter and kind of network.

Files keep the layout they are published in
(`type=fixed/year=2023/quarter=4/2023-10-01_performance_fixed_tiles.parquet`), so a mirror of the
bucket, whole or in part, is read as it is. Early files lack columns that later ones have.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from research.errors import InputError
from research.loaders.ookla_files import COLUMNS, KINDS, NEEDED, Box, files, of_quarter, pieces
from research.loaders.ookla_quarters import between, listed
from research.paths import in_store, store

if TYPE_CHECKING:
    import pandas as pd

NAME = "ookla"


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
    asked = between(min(held), max(held)) if quarters is None else listed(quarters)
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
        list(held) if quarters is None else [each for each in listed(quarters) if each in held]
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


def _refuse_box(box: Box) -> None:
    west, south, east, north = box
    if not (-180 <= west <= 180 and -180 <= east <= 180 and -90 <= south < north <= 90):
        raise InputError(f"box {box} is not west, south, east, north in degrees, south below north")
