"""Where the data and the studies stand: beside the library in a checkout, inside it in a wheel."""

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent
_SHIPPED = _PACKAGE / "_shipped"
ROOT = _SHIPPED if _SHIPPED.is_dir() else _PACKAGE.parent

DATA = ROOT / "data"
SHIPPED_STUDIES = ROOT / "notebooks"


def studies() -> Path:
    """The folder of studies in use: `notebooks/` where the user stands, else the one that came with the library."""
    here = Path.cwd() / "notebooks"
    return here if any(here.glob("*.ipynb")) else SHIPPED_STUDIES
