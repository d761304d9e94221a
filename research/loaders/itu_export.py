"""Files exported by hand from ITU DataHub: CSV or ZIP, of 2025 (v2) and of 2026 (v3)."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby
from operator import attrgetter
from pathlib import Path

from research import limits, vintages, words
from research.errors import InputError
from research.loaders import unpacked
from research.loaders.itu_file import Export, parse, refuse_many
from research.loaders.itu_series import NAME, Row, observed, told_apart
from research.loaders.source import Fetched, add_imported, checked, lines


def bring(place: Path, folder: Path, vintage: str = "") -> list[str]:
    """Import exports into the store as one release; return lines that report what was read.

    Parameters
    ----------
    place : a folder with CSV and ZIP files, in subfolders too, or one file
    folder : of the store
    vintage : ISO date of the release; else the newest date the rows bear, else the end of the
        newest year they are of. When a copy was made says nothing

    Raises
    ------
    InputError : nothing there is an export of ITU DataHub, or a row of one cannot be read; the
        store is as before
    """
    exports, others = read(place)
    if not exports:
        raise InputError(
            f"{place} holds no CSV that ITU DataHub exported; export series there, then import "
            "their folder"
        )
    dated = vintages.dated(vintage) if vintage else max(export.dated for export in exports)
    # Where the same series was exported twice, the rows of the later export stand.
    newest_first = sorted(exports, key=attrgetter("dated"), reverse=True)
    observations, notes = observed(_without_older(newest_first), dated)
    if observations.empty:
        raise InputError(
            f"{place} holds no value of a series the catalogue knows. {' '.join(notes)}"
        )
    requests = {
        str(key): words.listing([export.name for export in exports])
        for key in observations["indicator"].unique()
    }
    stated = bool(vintage) or any(export.stated and export.dated == dated for export in exports)
    hashes = {export.name: f"sha256:{export.sha256}" for export in exports}
    fetched = Fetched(observations, dated, requests, hashes, {}, stated=stated)
    strange = checked(observations)
    add_imported(NAME, fetched, "exported by hand from https://datahub.itu.int/", folder)
    flags = int(observations["flag"].eq("estimate").sum())
    return [
        f"{lines.brought(NAME, dated, fetched)} ({flags:,} estimates) from {len(exports)} "
        f"file{'' if len(exports) == 1 else 's'}",
        *notes,
        *strange,
        *([f"no export of ITU DataHub and left alone: {words.listing(others)}"] if others else []),
    ]


def read(place: Path) -> tuple[list[Export], list[str]]:
    """Return the exports in a folder or file, and the names of other CSV and ZIP members.

    Raises
    ------
    InputError : the folder is not there, or a file of it is damaged
    """
    if not place.exists():
        raise InputError(
            f"{place} is not there; name the folder ITU DataHub's exports were saved to"
        )
    files = (
        [place]
        if place.is_file()
        else sorted(p for p in place.rglob("*") if p.suffix.casefold() in (".csv", ".zip"))
    )
    exports, others = [], []
    for path in files:
        for name, data, dated in _members(path):
            export = parse(name, data, dated)
            if export is None:
                others.append(name)
            else:
                exports.append(export)
                refuse_many(sum(len(each.rows) for each in exports))
    return exports, others


def _members(path: Path) -> Iterator[tuple[str, bytes, str]]:
    """Yield name, bytes and date of each CSV in a path; its type follows from its first bytes.

    When a copy was made says nothing of the release.
    """
    data = unpacked.read(path, limits.TABLE)
    if not data.startswith(b"PK"):
        yield path.name, data, ""
        return
    try:
        with unpacked.archive(data, limits.TABLE) as archive:
            for member in archive.infolist():
                if member.filename.casefold().endswith(".csv") and not member.filename.startswith(
                    "__MACOSX"
                ):
                    yield f"{path.name}/{limits.line(member.filename)}", archive.read(member), ""
    except (InputError, ValueError) as error:
        raise InputError(
            f"{path.name} is a damaged ZIP file, or a large one ({error}); export it again"
        ) from None


def _without_older(newest_first: list[Export]) -> Iterator[Row]:
    """Yield rows of exports, without those that a later export replaces, blanks included.

    Exports of one day are not told apart, so where they contradict each other both rows come.
    """
    seen: set[tuple[object, ...]] = set()
    for _, of_a_day in groupby(newest_first, key=attrgetter("dated")):
        rows = [row for export in of_a_day for row in export.rows]
        keys = [told_apart(row) for row in rows]
        yield from (row for row, key in zip(rows, keys, strict=True) if key not in seen)
        seen.update(keys)
