"""Digital infrastructure and the digital economy: data, measures, charts and findings for studies.

>>> import research
>>> research.economies.resolve("Viet Nam")
'VNM'
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

__version__ = "0.1.0"

if TYPE_CHECKING:
    from research import economies, findings
    from research.access import file, load, observations, tiles, usable
    from research.access.maps import map_frame
    from research.catalogue import search as indicators
    from research.findings.exploring.looking import explore
    from research.findings.index.case import score
    from research.frame import mrnev
    from research.sessions import session

# Loaded when first used, so that `research --help` does not wait for pandas.
_HOMES = {
    "file": ("research.access", "file"),
    "load": ("research.access", "load"),
    "observations": ("research.access", "observations"),
    "tiles": ("research.access", "tiles"),
    "usable": ("research.access", "usable"),
    "map_frame": ("research.access.maps", "map_frame"),
    "mrnev": ("research.frame", "mrnev"),
    "indicators": ("research.catalogue", "search"),
    "economies": ("research.economies", None),
    "findings": ("research.findings", None),
    "explore": ("research.findings", "explore"),
    "score": ("research.findings.index.case", "score"),
    "session": ("research.sessions", "session"),
}

__all__ = [
    "economies", "explore", "file", "findings", "indicators", "load", "map_frame", "mrnev",
    "observations", "score", "session", "tiles", "usable",
]  # fmt: skip


def __dir__() -> list[str]:
    """Return the public names, for tab completion."""
    return [*__all__, "__version__"]


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module 'research' has no attribute {name!r}")
    module, attribute = _HOMES[name]
    found = import_module(module)
    return getattr(found, attribute) if attribute else found
