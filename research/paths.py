"""Where data and studies stand (beside the library in a checkout, inside it in a wheel), and where fetched data are kept."""

import os
import re
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent
_SHIPPED = _PACKAGE / "_shipped"
ROOT = _SHIPPED if _SHIPPED.is_dir() else _PACKAGE.parent

DATA = ROOT / "data"
SHIPPED_STUDIES = ROOT / "notebooks"
_STUDY = re.compile(r'"research"\s*:')


def studies() -> Path:
    """The folder of studies in use: `notebooks/` where the user stands if it holds a study, else the library's own."""
    here = Path.cwd() / "notebooks"
    return here if holds_studies(here) else SHIPPED_STUDIES


def holds_studies(folder: Path) -> bool:
    """Whether a notebook of a folder says it is a study."""
    texts = (path.read_text(encoding="utf-8", errors="replace") for path in folder.glob("*.ipynb"))
    return any(_STUDY.search(text) for text in texts)


def store() -> Path:
    """The folder of fetched data: RESEARCH_STORE, or the user's cache folder by the convention of the system."""
    named = os.environ.get("RESEARCH_STORE", "")
    if named:
        return Path(named).expanduser()
    from platformdirs import user_cache_path

    return user_cache_path("digital-development-research", appauthor=False) / "store"
