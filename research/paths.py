"""Paths of data and studies, in a checkout or a wheel, and of fetched data."""

import os
import re
from functools import lru_cache
from pathlib import Path

from research import sessions
from research.errors import InputError

_PACKAGE = Path(__file__).resolve().parent
_SHIPPED = _PACKAGE / "_shipped"
ROOT = _SHIPPED if _SHIPPED.is_dir() else _PACKAGE.parent

DATA = ROOT / "data"
SHIPPED_STUDIES = ROOT / "notebooks"
# One step of a path in the store; never "..", never hidden but for the two marks a source has.
_PART = re.compile(r"(?!.*\.\.)[A-Za-z0-9][A-Za-z0-9._=-]{0,199}|\.lock|\.absent", re.ASCII)
_USER = (
    "HOME",
    "XDG_CACHE_HOME",
    "LOCALAPPDATA",
    "USERPROFILE",
)  # what the folder of a user's cache follows from
_STUDY = re.compile(r'"research"\s*:')


def studies() -> Path:
    """Return the folder of studies: the local `notebooks/` if it has any, else the library's."""
    here = Path.cwd() / "notebooks"
    return here if holds_studies(here) else SHIPPED_STUDIES


def holds_studies(folder: Path) -> bool:
    """Return whether a folder has a notebook that is a study."""
    texts = (path.read_text(encoding="utf-8", errors="replace") for path in folder.glob("*.ipynb"))
    return any(_STUDY.search(text) for text in texts)


def in_store(folder: Path | None, *parts: str) -> Path:
    """Return a path in a store (by default the one in use); all store paths are made here.

    Raises
    ------
    InputError : a part is no plain name (letters, digits and . _ = - inside it), or a link leads
        out of the store
    """
    root = folder or store()
    for part in parts:
        if not _PART.fullmatch(part):
            raise InputError(
                f"{part[:80]!r} is no name of something in the store; names have letters, digits, "
                "'.', '_', '=', '-'"
            )
    path = root.joinpath(*parts)
    if not path.resolve().is_relative_to(root.resolve()):
        raise InputError(
            f"{path} leads out of the store {root}; put what it links to there, or name another "
            "store"
        )
    return path


def store() -> Path:
    """Return the folder of fetched data: that of the session, or the user's cache folder."""
    named = sessions.choice("store")
    if named:
        return Path(named).expanduser() if named.startswith("~") else _named(named)
    return _of_user(*map(os.environ.get, _USER))


_named = lru_cache(maxsize=16)(Path)  # one object for each name, whose hash is known


@lru_cache(maxsize=16)
def _of_user(*variables: str | None) -> Path:
    """Return a user's store, which follows from environment variables."""
    from platformdirs import user_cache_path

    return user_cache_path("digital-development-research", appauthor=False) / "store"
