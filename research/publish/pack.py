"""Archives that are the same for the same files, whenever they are made."""

import io
import zipfile
from collections.abc import Mapping
from pathlib import Path

from research.errors import InputError
from research.files import write_whole

_ASIDE = (".failed.ipynb", ".lock")


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

    Notebooks of reports that failed and what begins with a dot stay out.

    Raises
    ------
    InputError : the folder has no index page
    """
    if not (folder / "index.html").exists():
        raise InputError(f"{folder} holds no index.html; `research batch --out {folder}` makes one")
    files = {
        file.relative_to(folder).as_posix(): file.read_bytes()
        for file in sorted(folder.rglob("*"))
        if file.is_file() and file.resolve() != path.resolve() and _shared(file.relative_to(folder))
    }
    write_whole(path, packed({f"{path.stem}/{name}": data for name, data in files.items()}))
    return len(files)


def _shared(path: Path) -> bool:
    return not any(part.startswith(".") for part in path.parts) and not path.name.endswith(_ASIDE)
