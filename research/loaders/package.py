"""Data packages (Data Package v2): a folder of data files described in `datapackage.json`.

Every read is checked against the hash written there, so a damaged file is an error and never a
wrong number.
"""

import hashlib
import json
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from research.errors import CorruptDataError
from research.files import write_whole

if TYPE_CHECKING:
    from research.catalogue import Source

DESCRIPTOR = "datapackage.json"


def sha256(data: bytes) -> str:
    """Return the hash of some bytes as Data Package writes it: `sha256:...`."""
    return f"sha256:{hashlib.sha256(data).hexdigest()}"


def read(path: Path) -> bytes:
    """Return the bytes of a file of a data package.

    Raises
    ------
    CorruptDataError : the file or its descriptor is missing, or the bytes are not those described
    """
    rebuild = describe(path.parent).get("rebuild", "")
    try:
        data = path.read_bytes()
    except OSError as error:
        raise CorruptDataError(
            f"{path} cannot be read ({error.strerror}). Rebuild it: `{rebuild}`"
        ) from None
    if sha256(data) != stated(path):
        raise CorruptDataError(
            f"{path} is damaged: {len(data)} bytes that do not match the hash in {DESCRIPTOR}. "
            f"Rebuild it: `{rebuild}`"
        )
    return data


def stated(path: Path) -> str:
    """Return a file's hash from the descriptor of its package; "" if it is not listed.

    Raises
    ------
    CorruptDataError : the descriptor is missing or damaged
    """
    hashes: dict[str, str] = {
        resource["path"]: resource["hash"] for resource in describe(path.parent)["resources"]
    }
    return hashes.get(path.name, "")


def describe(folder: Path) -> dict[str, Any]:
    """Return the descriptor of the data package in `folder`."""
    path = folder / DESCRIPTOR
    try:
        content: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
        return content
    except (OSError, ValueError) as error:
        reason = "is missing" if isinstance(error, FileNotFoundError) else f"is damaged ({error})"
        raise CorruptDataError(
            f"{path} {reason}. Rebuild it: `research snapshot build --help` says how"
        ) from None


def write(
    folder: Path, files: dict[str, tuple[bytes, dict[str, Any]]], descriptor: dict[str, Any]
) -> dict[str, Any]:
    """Write data files and descriptor of a package atomically; return the descriptor.

    Parameters
    ----------
    files : by file name, the bytes and what the descriptor says of them (format, schema ...)
    descriptor : what it says of the package (name, licenses, sources, rebuild ...)
    """
    resources = [
        {"path": name, "bytes": len(data), "hash": sha256(data), **about}
        for name, (data, about) in files.items()
    ]
    package = {
        "$schema": "https://datapackage.org/profiles/2.0/datapackage.json",
        **descriptor,
        "resources": resources,
    }
    for name, (data, _) in files.items():
        write_whole(folder / name, data)
    write_whole(
        folder / DESCRIPTOR, (json.dumps(package, indent=2, ensure_ascii=False) + "\n").encode()
    )
    return package


def of_source(
    name: str, title: str, source: "Source", licence: str, path: str = ""
) -> dict[str, Any]:
    """Return what a package says of itself: name, title, release, licence and source.

    Parameters
    ----------
    licence, path : its name among licences of data packages, and its text; "" for the source's page
    """
    terms = {"name": licence, "title": source.licence, "path": path or source.url}
    origin = {"title": source.title, "path": source.url, "version": source.release}
    about = {"name": name, "title": title, "version": source.release}
    return about | {"licenses": [terms], "sources": [origin]}


def resource(name: str, rows: int, fields: Mapping[str, str]) -> dict[str, Any]:
    """Return what a package says of one of its Parquet files; `fields` are types by column."""
    return {
        "name": name,
        "format": "parquet",
        "mediatype": "application/vnd.apache.parquet",
        "rows": rows,
        "schema": {
            "fields": [{"name": key, "type": kind} for key, kind in fields.items()],
            "missingValues": [],
        },
    }
