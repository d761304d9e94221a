"""Archives that are the same for the same files, whenever they are made."""

import io
import re
import zipfile
from collections.abc import Mapping
from datetime import datetime
from pathlib import Path

from research import manifest
from research.errors import InputError
from research.files import write_whole

EPOCH = datetime(1980, 1, 1)  # a document wants a date; a report has none
# Such as the colours of an error message.
NOT_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def packed(files: Mapping[str, bytes]) -> bytes:
    """Return files, by their path, as a zip archive without dates."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for name, data in sorted(files.items()):
            entry = zipfile.ZipInfo(name)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = 0o644 << 16
            archive.writestr(entry, data)
    return out.getvalue()


def unpacked(data: bytes) -> dict[str, bytes]:
    """Return the files of a zip archive by their path."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def site(folder: Path, path: Path) -> int:
    """Write a folder of reports as one archive, and return how many files it holds.

    Packed is what the manifest lists, and the manifest: finished reports and the pages and shared
        files around them, each as it
    was written. Whatever else stands in the folder stays out, and no link is followed.

    Raises
    ------
    InputError : the folder has no manifest or index page, or a file is not the one that was
        written, or stands elsewhere
    """
    record = manifest.read(folder)
    if record is None or not (folder / "index.html").exists():
        raise InputError(f"{folder} holds no index.html; `research batch --out {folder}` makes one")
    listed = {
        name: digest
        for report in record.reports
        if report.status == "ok"
        for name, digest in report.files.items()
    }
    files = {name: _listed(folder, name, digest) for name, digest in (listed | record.site).items()}
    files[manifest.NAME] = (manifest.written(record)).encode()
    write_whole(path, packed({f"{path.stem}/{name}": data for name, data in files.items()}))
    return len(files)


def _listed(folder: Path, name: str, digest: str) -> bytes:
    """Return a file of a folder, checked against the hash in the manifest."""
    path = folder / name
    if (
        path.is_symlink()
        or not path.resolve().is_relative_to(folder.resolve())
        or path.resolve() != folder.resolve() / name
    ):
        raise InputError(
            f"{path} leads to another place, and only files of the folder are packed; run "
            "`research batch` again"
        )
    if not path.is_file() or manifest.file_hash(path) != digest:
        raise InputError(
            f"{path} is missing or is not the file that was written; run `research batch` again"
        )
    return path.read_bytes()
