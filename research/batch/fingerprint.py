"""What a result rests on, as hashes: the library, the data and the versions in use."""

import hashlib
import re
import sys
from functools import cache
from importlib.metadata import distributions, requires, version
from pathlib import Path

from research import languages, own, sessions, vintages
from research.manifest import file_hash, text_hash
from research.paths import DATA
from research.publish.imprint import Imprint
from research.report.record import Basis

DISTRIBUTION = "digital-development-research"
_LIBRARY = Path(__file__).resolve().parent.parent
# Data that reach a report only through an indicator, or another answer of `access`, whose digest
# covers them.
_OBSERVED = (
    "snapshot/",
    "corrections.yaml",
    "catalogue/indicators",
    "own/indicators",
    "provinces/",
    "population/",
)


def library() -> str:
    """Return the hash of the library's own code, its page templates among it."""
    aside = {"__pycache__", "_shipped"}
    files = sorted(
        path for path in _LIBRARY.rglob("*") if path.is_file() and not aside & set(path.parts)
    )
    return _of({path.relative_to(_LIBRARY).as_posix(): file_hash(path) for path in files})


def data() -> dict[str, str]:
    """Return the hash of each data file by its path below `data/`, the user's below `own/`."""
    shipped = {
        path.relative_to(DATA).as_posix(): file_hash(path)
        for path in sorted(DATA.rglob("*"))
        if path.is_file()
    }
    return shipped | {f"own/{name}": file_hash(path) for name, path in own.every().items()}


def basis(study: str) -> Basis:
    """Return the inputs of a report no publisher has, other than indicators, from its notebook."""
    files, session = data(), sessions.current()
    fetched = {
        "store": vintages.identity(),
        "pinned": session.vintage,
        "reference year": session.reference_year,
    }
    reference = {path: digest for path, digest in files.items() if not path.startswith(_OBSERVED)}
    return Basis(
        study=text_hash(study),
        library=library(),
        reference=_of(reference),
        versions=versions(),
        data=_of(files | fetched),
        languages=languages.editions(),
    )


def of_another(basis: Basis, study: str, publisher: Imprint) -> Basis:
    """Return the basis of another study's report of a publisher, with no file read again."""
    stated = {"imprint": publisher.digest, "previews": publisher.previews}
    return basis.model_copy(update={"study": text_hash(study), **stated})


@cache
def versions() -> dict[str, str]:
    """Return the version of Python and of each package the library needs."""
    found = {"python": ".".join(map(str, sys.version_info[:3]))}
    for requirement in requires(DISTRIBUTION) or ():
        if "extra ==" not in requirement:
            name = re.split(r"[^\w.-]", requirement)[0]
            found[name] = version(name)
    return found


def of_process() -> str:
    """Return a short key of a kernel's ingredients: user, environment and library."""
    environment = sorted(
        (name, value)
        for name, value in sessions.environment().items()
        if name.startswith(("PYTHON", "RESEARCH_"))
    )
    installed = sorted(f"{found.name} {found.version}" for found in distributions())
    parts = (
        sys.prefix,
        sys.version,
        environment,
        installed,
        library(),
        sorted(data().items()),
        vintages.identity(),
    )
    return hashlib.sha256(repr(parts).encode()).hexdigest()[:12]


def _of(hashes: dict[str, str]) -> str:
    """One hash of many."""
    return text_hash(repr(sorted(hashes.items())))
