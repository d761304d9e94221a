"""Where data and studies stand (beside the library in a checkout, inside it in a wheel), and where fetched data are kept."""

import os
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent
_SHIPPED = _PACKAGE / "_shipped"
ROOT = _SHIPPED if _SHIPPED.is_dir() else _PACKAGE.parent

DATA = ROOT / "data"
SHIPPED_STUDIES = ROOT / "notebooks"


def studies() -> Path:
    """The folder of studies in use: `notebooks/` where the user stands if it holds a study, else the library's own."""
    here = Path.cwd() / "notebooks"
    mark = '"research"'
    own = any(mark in path.read_text(encoding="utf-8", errors="replace") for path in here.glob("*.ipynb"))
    return here if own else SHIPPED_STUDIES


def store() -> Path:
    """The folder of fetched data: RESEARCH_STORE, or the user's cache folder by the convention of the system."""
    named = os.environ.get("RESEARCH_STORE", "")
    if named:
        return Path(named).expanduser()
    from platformdirs import user_cache_path

    return user_cache_path("digital-development-research", appauthor=False) / "store"
