"""A study as the runner sees it: a notebook, what it says of itself, and the parameters it declares."""

import ast
import io
import json
import re
import tokenize
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

import yaml
from pydantic import TypeAdapter, ValidationError

from research import paths
from research.errors import InputError, unknown

Scope = Literal["economy", "group", "world"]
_TYPES: dict[str, Any] = {
    "str": str, "int": int, "float": float, "bool": bool, "list[str]": list[str], "list[int]": list[int],
    "list[float]": list[float], "str | None": str | None, "int | None": int | None, "float | None": float | None,
}  # fmt: skip
_NAME = re.compile(r"[a-z][a-z0-9_]*")
_SECRET = ("token", "password", "passwd", "secret", "credential", "apikey", "api_key")


@dataclass(frozen=True)
class Parameter:
    """One parameter: its name, type, default, and the comment that explains it."""

    name: str
    annotation: str
    default: Any
    comment: str

    def parse(self, text: str) -> Any:
        """Return a value given as text, of the type declared.

        Raises
        ------
        InputError : the text is no value of that type
        """
        try:
            value = text if self.annotation in ("str", "str | None") else yaml.safe_load(text)
        except yaml.YAMLError:
            value = text
        return self.check(value)

    def check(self, value: Any) -> Any:
        """Return a value if it is of the type declared, whole numbers taken for float; raise InputError if not."""
        try:
            return TypeAdapter(_TYPES[self.annotation]).validate_python(value, strict=True)
        except ValidationError:
            raise InputError(
                f"parameter {self.name} is {value!r}; it takes {self.annotation}, such as {self.default!r}"
            ) from None


@dataclass(frozen=True)
class Study:
    """One study.

    Attributes
    ----------
    name : the file's name without its ending
    text : the notebook as it was read, which is what runs
    title, area : for readers; `area` names the area of joint work it belongs to
    scope : what it is run for
    parameters : by name, in the order declared
    """

    name: str
    path: Path
    text: str
    title: str
    scope: Scope
    area: str
    parameters: dict[str, Parameter]

    def checked(self, given: dict[str, str]) -> dict[str, Any]:
        """Return parameters given as text, checked against those the study declares.

        Raises
        ------
        InputError : a name is unknown, set by the scope, or looks like a secret, or a value has the wrong type
        """
        values = {}
        for name, text in given.items():
            if any(word in name.casefold() for word in _SECRET):
                raise InputError(
                    f"parameter {name!r} looks like a secret, and parameters are written into reports; "
                    "set an environment variable and read it in the study"
                )
            if name not in self.parameters:
                raise unknown(f"parameter of {self.name}", name, self.parameters, f"research studies {self.name}")
            if name == self.scope:
                raise InputError(f"parameter {name!r} is set by the scope: `research run {self.name} {text}`")
            values[name] = self.parameters[name].parse(text)
        return values


def find() -> dict[str, Study]:
    """Return the studies in use, by name (see `research.paths.studies`)."""
    return {study.name: study for path in sorted(paths.studies().glob("*.ipynb")) if (study := read(path)) is not None}


def named(name: str) -> Study:
    """Return one study; raise InputError with the nearest names if there is none of that name."""
    studies = find()
    if name not in studies:
        raise unknown("study", name, studies, "research studies")
    return studies[name]


def read(path: Path) -> Study | None:
    """Read a study, or return None for a notebook that does not say it is one, or whose name begins with an underscore.

    Raises
    ------
    InputError : the notebook cannot be read, or its parameters cell is not as a study's must be
    """
    try:
        text = path.read_text(encoding="utf-8")
        notebook = json.loads(text)
        about = notebook["metadata"].get("research")
    except (ValueError, KeyError, TypeError):
        raise InputError(f"{path} is not a notebook; restore it, or move it out of {path.parent}") from None
    if about is None or path.stem.startswith("_"):
        return None
    source = next((_source(cell) for cell in notebook["cells"] if _is_parameters(cell)), "")
    parameters = {parameter.name: parameter for parameter in _parameters(path, source)}
    scope = about.get("scope")
    if scope not in ("economy", "group", "world"):
        raise InputError(f"{path}: metadata research.scope is {scope!r}; it is one of economy, group, world")
    if scope != "world" and scope not in parameters:
        raise InputError(f"{path}: a study of scope {scope} declares a parameter {scope!r}")
    if not _NAME.fullmatch(path.stem) or not about.get("title"):
        raise InputError(f"{path}: a study has a name of small letters, digits and _ and a metadata research.title")
    return Study(path.stem, path, text, about["title"], scope, about.get("area", ""), parameters)


def _source(cell: dict[str, Any]) -> str:
    source = cell.get("source", "")
    return source if isinstance(source, str) else "".join(source)


def _is_parameters(cell: dict[str, Any]) -> bool:
    return "parameters" in cell.get("metadata", {}).get("tags", [])


def _parameters(path: Path, source: str) -> list[Parameter]:
    """The typed assignments of a parameters cell, each with the comment on its line."""
    statements = _statements(path, source)
    comments = {
        token.start[0]: token.string.lstrip("# ")
        for token in tokenize.generate_tokens(io.StringIO(source).readline)
        if token.type == tokenize.COMMENT
    }
    found = []
    for node in statements:
        if not (isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name) and node.value is not None):
            raise InputError(f"{path}, parameters: `{ast.unparse(node)}` is not `name: type = default  # what it is`")
        annotation = ast.unparse(node.annotation)
        if annotation not in _TYPES:
            raise InputError(f"{path}, parameters: type {annotation} of {node.target.id} is none of {list(_TYPES)}")
        try:
            default = ast.literal_eval(node.value)
        except ValueError:
            raise InputError(f"{path}, parameters: `{ast.unparse(node)}` has a default that is not plain data") from None
        parameter = Parameter(node.target.id, annotation, default, comments.get(node.end_lineno or 0, ""))
        parameter.check(default)
        found.append(parameter)
    return found


def _statements(path: Path, source: str) -> list[ast.stmt]:
    try:
        return ast.parse(source).body
    except SyntaxError as error:
        raise InputError(f"{path}, parameters: line {error.lineno} is not Python") from None
