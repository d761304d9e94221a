"""Store of vintages: one Parquet file per source and release, with its record in JSON."""

from __future__ import annotations

import hashlib
import io
import re
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from filelock import FileLock, Timeout

from research import seal, vintages
from research.errors import CorruptDataError, InputError
from research.files import explained, sweep, write_or_explain
from research.frame import COLUMNS
from research.loaders import parquet
from research.loaders.intact import checked_bytes
from research.paths import in_store
from research.vintages import Asked, Vintage

if TYPE_CHECKING:
    import pandas as pd

_ORDER = ["indicator", "economy", "year"]


@contextmanager
def held(folder: Path, source: str, waiting: Callable[[], None] = lambda: None) -> Iterator[Path]:
    """Lock one source of a store, waiting for other holders, and clean up interrupted writes.

    Parameters
    ----------
    waiting : called once if another process is fetching the same source

    Raises
    ------
    InputError : the store was written by a newer version, or its folder cannot be written to
    """
    vintages.refuse_newer(folder)
    if not re.fullmatch(vintages.SOURCE, source):
        raise InputError(
            f"{source!r} is no name of a source; one has small letters, digits and '_', such as "
            "worldbank"
        )
    own = in_store(folder, source)
    try:
        own.mkdir(parents=True, exist_ok=True)
        lock = FileLock(in_store(folder, source, ".lock"))
        try:
            lock.acquire(timeout=0)
        except Timeout:
            waiting()
            lock.acquire()
    except OSError as error:
        raise explained(folder, error) from None
    try:
        sweep(own)
        mark = in_store(folder, vintages.MARK)
        if not mark.exists():
            write_or_explain(mark, b'{"format": %d}\n' % vintages.FORMAT)
        yield own
    finally:
        lock.release()


def rows(record: Vintage, indicator: str, folder: Path | None = None) -> pd.DataFrame:
    """Return the observations of one indicator of a release, as a long frame.

    Raises
    ------
    CorruptDataError : the data file is missing or damaged
    """
    return parquet.frame(checked_bytes(record, folder), only=("indicator", indicator)).astype(
        COLUMNS
    )


def read(record: Vintage, folder: Path | None = None) -> pd.DataFrame:
    """Return every observation of a release, as a long frame; raises as `rows` does."""
    return parquet.frame(checked_bytes(record, folder)).astype(COLUMNS)


def add(
    observations: pd.DataFrame, about: Vintage, folder: Path, *, by_year: bool = False
) -> Vintage:
    """Put observations of a release into the store and return its record.

    What the release held of other indicators stays (of the same ones too, for economies that are
    not in `observations`, unless the release is whole, and for years that are not, `by_year`). The
    source has to be held.

    Parameters
    ----------
    observations : a long frame of `about.source` and `about.vintage`
    about : the record; `sha256` and `rows` are filled in here
    by_year : only values of the same indicator, economy and year are replaced: a file that is
        imported may hold some years

    Raises
    ------
    InputError : the disk is full or the folder cannot be written to, or the release has no date up
        to today; the store is as before
    """
    vintages.dated(about.vintage)
    before = next(
        (v for v in vintages.at_hand(folder, about.source) if v.vintage == about.vintage), None
    )
    if before is not None:
        observations = _joined(read(before, folder), observations, about, by_year)
        about = about.model_copy(
            update={
                "parameters": {**before.parameters, **about.parameters}
                if by_year
                else about.parameters,
                "indicators": {**before.indicators, **about.indicators},
                "unknown": {
                    k: v
                    for k, v in {**before.unknown, **about.unknown}.items()
                    if k not in about.indicators
                },
            }
        )
    data = encoded(observations)
    digest = hashlib.sha256(data).hexdigest()
    record = about.model_copy(update={"sha256": digest, "rows": len(observations)})
    write_or_explain(record.path(folder), data)
    note(record, folder)
    if before is not None and before.stem != record.stem:
        drop(before, folder)
    return record


def confirm(record: Vintage, indicators: Iterable[str], folder: Path) -> Vintage:
    """Record that a release is still current for some indicators; return the new record.

    The source has to be held.
    """
    now = datetime.now(UTC).isoformat(timespec="microseconds")
    asked = set(indicators)

    def renewed(known: dict[str, Asked]) -> dict[str, Asked]:
        return {
            key: each.model_copy(update={"fetched": now}) if key in asked else each
            for key, each in known.items()
        }

    later = record.model_copy(
        update={
            "fetched": now,
            "indicators": renewed(record.indicators),
            "unknown": renewed(record.unknown),
        }
    )
    note(later, folder)
    return later


def note(record: Vintage, folder: Path) -> None:
    """Write the record of a stored release; the source has to be locked."""
    write_or_explain(
        record.path(folder).with_suffix(".json"), seal.written(record.model_dump(mode="json"))
    )


def _joined(old: pd.DataFrame, new: pd.DataFrame, about: Vintage, by_year: bool) -> pd.DataFrame:
    import pandas as pd

    if about.whole and not by_year:
        kept = old[~old["indicator"].isin(list(about.indicators))]
    else:
        key = ["indicator", "economy", *(["year"] if by_year else [])]
        asked = pd.MultiIndex.from_frame(new[key].drop_duplicates())
        kept = old[~pd.MultiIndex.from_frame(old[key]).isin(asked)]
    return pd.concat([kept, new], ignore_index=True)


def encoded(observations: pd.DataFrame) -> bytes:
    """Return a long frame as Parquet: deterministic bytes, one row group per indicator."""
    import pyarrow as pa
    import pyarrow.parquet as pq

    types = {"str": pa.string(), "int64": pa.int64(), "float64": pa.float64()}
    schema = pa.schema([(name, types[kind]) for name, kind in COLUMNS.items()])
    table = pa.Table.from_pandas(
        observations, schema=schema, preserve_index=False
    ).replace_schema_metadata(None)
    table = table.sort_by([(name, "ascending") for name in _ORDER])
    counts = sorted(
        (each["values"], each["counts"]) for each in table["indicator"].value_counts().to_pylist()
    )
    buffer, start = io.BytesIO(), 0
    with pq.ParquetWriter(buffer, schema, compression="zstd") as writer:
        for _, size in counts:
            writer.write_table(table.slice(start, size), row_group_size=size)
            start += size
    return buffer.getvalue()


def set_aside(folder: Path, source: str) -> set[str]:
    """Rename a source's damaged files to `.damaged`; return the indicators they held.

    What a writer that was killed left beside a whole release is removed. The source has to be held.
    """
    lost: set[str] = set()
    own = in_store(folder, source)
    for path in sorted(own.glob("*.json")):
        try:
            if record := vintages.opened(path.read_bytes()):
                checked_bytes(record, folder)
        except (CorruptDataError, ValueError):
            lost |= _indicators(path)
            for file in (path, path.with_suffix(".parquet")):
                if file.exists():
                    file.replace(file.with_name(file.name + ".damaged"))
    standing = {record.stem for record in vintages.at_hand(folder, source)}
    for path in [*own.glob("*.parquet"), *own.glob("*.json")]:
        if path.stem not in standing:
            path.unlink()
    return lost


def _indicators(path: Path) -> set[str]:
    """Ids of the indicators a damaged pair held, from whichever of the two can still be read."""
    try:
        return set(Vintage.model_validate_json(path.read_bytes()).indicators)
    except ValueError:
        pass
    import pyarrow as pa
    import pyarrow.parquet as pq

    try:
        return set(
            pq.read_table(path.with_suffix(".parquet"), columns=["indicator"])["indicator"]
            .unique()
            .to_pylist()
        )
    except (OSError, pa.ArrowException):
        return set()


def drop(record: Vintage, folder: Path) -> None:
    """Delete a release: its record first, so that no record is without data."""
    record.path(folder).with_suffix(".json").unlink(missing_ok=True)
    record.path(folder).unlink(missing_ok=True)
