"""A study for the runner: a notebook, its metadata and its declared parameters."""

import ast
import io
import json
import logging
import math
import re
import tokenize
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from functools import lru_cache
from pathlib import Path
from typing import Any, Literal, get_args

import yaml
from pydantic import TypeAdapter, ValidationError

from research import areas, limits, paths, plain_yaml
from research.errors import InputError, unknown
from research.publish import imprint
from research.publish.imprint import Imprint

Scope = Literal["economy", "group", "world"]
_SCOPES: tuple[Scope, ...] = get_args(Scope)
_TYPES: dict[str, Any] = {
    "str": str, "int": int, "float": float, "bool": bool, "list[str]": list[str],
    "list[int]": list[int], "list[float]": list[float], "str | None": str | None,
    "int | None": int | None, "float | None": float | None,
}  # fmt: skip
_LOG = logging.getLogger(__name__)
_NAME = re.compile(r"[a-z][a-z0-9_]*")
_TAKEN = {"index"}  # the page that joins the reports of an economy or a group
_SECRET_WORDS = {"key", "pwd", "auth"}
_SECRET = ("token", "password", "passwd", "secret", "credential", "apikey", "api_key")


_WORDS = {"true": True, "false": False, "null": None, "none": None}
_REFUSED = object()


def _is_plain(value: Any) -> bool:
    if type(value) is str:
        return not any(
            character == "\0" or "\ud800" <= character <= "\udfff" for character in value
        )
    if type(value) is int:
        return abs(value) < 2**63
    return type(value) in (bool, type(None)) or (type(value) is float and math.isfinite(value))


@dataclass(frozen=True)
class Parameter:
    """One parameter: its name, type, default, and the comment that explains it."""

    name: str
    annotation: str
    default: Any
    comment: str

    def parse(self, text: str) -> Any:
        """Return a text as a value of the declared type: text, Python literal, or true/false/null.

        Raises
        ------
        InputError : the text is no value of that type
        """
        value: Any = text
        try:
            if self.annotation == "list[str]":
                value = plain_yaml.texts(text)
            elif self.annotation not in ("str", "str | None"):
                word = text.strip().casefold()
                value = _WORDS[word] if word in _WORDS else ast.literal_eval(text.strip())
        except (yaml.YAMLError, ValueError, SyntaxError, TypeError, MemoryError, RecursionError):
            value = text
        return self.check(value)

    def check(self, value: Any) -> Any:
        """Return a value of the declared type (int counts as float); raise InputError otherwise.

        What a notebook, a manifest and a page cannot hold exactly is refused: other classes of
            number, numbers that are not
        finite or have more than 64 bits, text that is not Unicode or holds a NUL.
        """
        try:
            found = TypeAdapter(_TYPES[self.annotation]).validate_python(value, strict=True)
        except ValidationError:
            found = _REFUSED
        if found is _REFUSED or not all(
            _is_plain(part) for part in (value if isinstance(value, list) else [value])
        ):
            raise InputError(
                f"parameter {self.name} is {limits.line(repr(value))}; it takes {self.annotation}, "
                f"such as {self.default!r}"
            )
        return found


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
            if _looks_secret(name):
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


def _looks_secret(name: str) -> bool:
    plain = name.casefold()
    return any(word in plain for word in _SECRET) or not _SECRET_WORDS.isdisjoint(
        re.split(r"[\W_]+", plain)
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
    parameters = {parameter.name: parameter for parameter in _parameters(path, source)}
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


def _parameters(path: Path, source: str) -> list[Parameter]:
    """Return the typed assignments of a parameters cell, each with its comment."""
    statements = _statements(path, source)
    comments = {
        token.start[0]: token.string.lstrip("# ")
        for token in tokenize.generate_tokens(io.StringIO(source).readline)
        if token.type == tokenize.COMMENT
    }
    found = []
    for node in statements:
        if not (
            isinstance(node, ast.AnnAssign)
            and isinstance(node.target, ast.Name)
            and node.value is not None
        ):
            raise InputError(
                f"{path}, parameters: `{ast.unparse(node)}` is not `name: type = default  # what "
                "it is`"
            )
        annotation = ast.unparse(node.annotation)
        if annotation not in _TYPES:
            raise InputError(
                f"{path}, parameters: type {annotation} of {node.target.id} is none of "
                f"{list(_TYPES)}"
            )
        try:
            default = ast.literal_eval(node.value)
        except ValueError:
            raise InputError(
                f"{path}, parameters: `{ast.unparse(node)}` has a default that is not plain data"
            ) from None
        parameter = Parameter(
            node.target.id, annotation, default, comments.get(node.end_lineno or 0, "")
        )
        parameter.check(default)
        found.append(parameter)
    return found


def _statements(path: Path, source: str) -> list[ast.stmt]:
    try:
        return ast.parse(source).body
    except SyntaxError as error:
        raise InputError(f"{path}, parameters: line {error.lineno} is not Python") from None
