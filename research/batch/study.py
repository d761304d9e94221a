"""A study for the runner: a notebook, its metadata and its declared parameters."""

import json
import logging
import re
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from functools import lru_cache
from pathlib import Path
from typing import Any, Literal, get_args

from research import areas, limits, paths
from research.batch.parameters import Parameter as Parameter
from research.batch.parameters import declared, looks_secret
from research.errors import InputError, unknown
from research.publish import imprint
from research.publish.imprint import Imprint

Scope = Literal["economy", "group", "world"]
_SCOPES: tuple[Scope, ...] = get_args(Scope)
_LOG = logging.getLogger(__name__)
_NAME = re.compile(r"[a-z][a-z0-9_]*")
_TAKEN = {"index"}  # the page that joins the reports of an economy or a group


@dataclass(frozen=True)
class Study:
    """One study.

    Attributes
    ----------
    name : the file's name without its ending
    text : the notebook as it was read, which is what runs
    title, area : for readers; `area` is the id of the area of joint work it belongs to
        (`research.areas`), "" for none
    scopes : what it is run for: economies, groups, both, or the world
    parameters : by name, in the order declared
    imprint : who publishes its reports
    """

    name: str
    path: Path
    text: str
    title: str
    scopes: tuple[Scope, ...]
    area: str
    parameters: dict[str, Parameter]
    imprint: Imprint = field(default_factory=Imprint)

    @property
    def scope_parameter(self) -> str:
        """The parameter that holds a report's scope; "" in a study of the world."""
        return _scope_parameter(self.scopes)

    def checked(self, given: dict[str, Any]) -> dict[str, Any]:
        """Return parameters, given as text or as values, checked against those the study declares.

        Raises
        ------
        InputError : a name is unknown, set by the scope, or looks like a secret, or a value has the
            wrong type
        """
        self.refuse_names(given)
        found = {name: self.parameters[name] for name in given}
        return {
            name: found[name].parse(v) if isinstance(v, str) else found[name].check(v)
            for name, v in given.items()
        }

    def refuse_names(self, given: Iterable[str]) -> None:
        """Raise InputError for a name that is unknown, set by the scope, or looks like a secret."""
        for name in given:
            if looks_secret(name):
                raise InputError(
                    f"parameter {name!r} looks like a secret, and parameters are written into "
                    "reports; "
                    "set an environment variable and read it in the study"
                )
            if name not in self.parameters:
                raise unknown(
                    f"parameter of {self.name}",
                    name,
                    self.parameters,
                    f"research studies {self.name}",
                )
            if name == self.scope_parameter:
                raise InputError(
                    f"parameter {name!r} is set by the scope: `research run {self.name} ...`"
                )


def find() -> dict[str, Study]:
    """Return the studies in use, by name (see `research.paths.studies`), with warnings.

    A copy under a name no study has, one without a title, a damaged one: none of them stops the
        others.
    """
    folder = paths.studies()
    publisher = imprint.read(folder)
    for stray in imprint.unread(folder, Path.cwd(), Path.cwd() / "reports"):
        _warn_once(
            f"{stray} is not read: it belongs into {folder} or beside it; `research new` copies "
            "the studies to you"
        )
    found = {}
    for path in sorted(folder.glob("*.ipynb")):
        try:
            study = read(path)
        except InputError as error:
            _warn_once(f"skipped: {error}")
            continue
        if study is not None:
            found[study.name] = replace(study, imprint=publisher)
    return found


@lru_cache(maxsize=256)
def _warn_once(text: str) -> None:
    _LOG.warning("%s", limits.printable(text))


def named(name: str) -> Study:
    """Return one study; raise InputError with the nearest names if there is none of that name."""
    studies = find()
    if name not in studies:
        path = paths.studies() / f"{name}.ipynb"
        if _NAME.fullmatch(name) and path.is_file():
            read(path)  # says what is wrong with it
        raise unknown("study", name, studies, "research studies")
    return studies[name]


def read(path: Path) -> Study | None:
    """Read a study; return None for other notebooks and names with an underscore.

    Raises
    ------
    InputError : the notebook cannot be read, or its parameters cell is not as a study's must be
    """
    try:
        text = path.read_text(encoding="utf-8")
        notebook = json.loads(text)
        if not _is_notebook(notebook):
            raise ValueError
        about = notebook["metadata"].get("research")
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        raise InputError(
            f"{path} is not a notebook; restore it, or move it out of {path.parent}"
        ) from None
    if about is None or path.stem.startswith("_"):
        return None
    source = next((_source(cell) for cell in notebook["cells"] if _is_parameters(cell)), "")
    parameters = {parameter.name: parameter for parameter in declared(path, source)}
    scopes = _scopes(path, about.get("scope"))
    whom = _scope_parameter(scopes)
    if whom and (whom not in parameters or parameters[whom].annotation != "str"):
        raise InputError(
            f"{path}: a study of scope {' and '.join(scopes)} declares a parameter `{whom}: str`"
        )
    if not _NAME.fullmatch(path.stem) or path.stem in _TAKEN or not about.get("title"):
        raise InputError(
            f"{path}: a study has a name of small letters, digits and _, other than index, and a "
            "metadata research.title"
        )
    return Study(
        path.stem,
        path,
        text,
        about["title"],
        scopes,
        _area(path, about.get("area", "")),
        parameters,
    )


def _is_notebook(found: Any) -> bool:
    """Return whether JSON has the form of a notebook, as far as needed."""
    cells, about = found["cells"], found["metadata"].get("research")
    texts = [] if about is None else [about.get(key, "") for key in ("title", "area")]
    return (
        isinstance(cells, list)
        and all(isinstance(text, str) for text in texts)
        and all(map(_is_cell, cells))
    )


def _is_cell(cell: Any) -> bool:
    source, tags = cell.get("source", ""), cell.get("metadata", {}).get("tags", [])
    lines = [source] if isinstance(source, str) else source
    return all(
        isinstance(part, list) and all(isinstance(each, str) for each in part)
        for part in (lines, tags)
    )


def _scopes(path: Path, given: object) -> tuple[Scope, ...]:
    """Return the scopes a study names, one or a list, in the order of `Scope`."""
    named = given if isinstance(given, list) else [given]
    found = tuple(scope for scope in _SCOPES if scope in named)
    if len(found) != len(named) or not found or ("world" in found and len(found) > 1):
        raise InputError(
            f"{path}: metadata research.scope is {given!r}; it is one of {', '.join(_SCOPES)}, or "
            "the list of economy and group"
        )
    return found


def _scope_parameter(scopes: tuple[Scope, ...]) -> str:
    """Return the name of a study's scope parameter: its scope, or `scope` for several."""
    if scopes == ("world",):
        return ""
    return scopes[0] if len(scopes) == 1 else "scope"


def _area(path: Path, named: str) -> str:
    try:
        return areas.area(named).id if named else ""
    except InputError as error:
        raise InputError(f"{path}, metadata research.area: {error}") from None


def _source(cell: dict[str, Any]) -> str:
    source = cell.get("source", "")
    return source if isinstance(source, str) else "".join(source)


def _is_parameters(cell: dict[str, Any]) -> bool:
    return "parameters" in cell.get("metadata", {}).get("tags", [])
