"""Parameters of a study: what its parameters cell declares, and the values they take."""

import ast
import io
import math
import re
import tokenize
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml
from pydantic import TypeAdapter, ValidationError

from research import limits, plain_yaml
from research.errors import InputError

_TYPES: dict[str, Any] = {
    "str": str, "int": int, "float": float, "bool": bool, "list[str]": list[str],
    "list[int]": list[int], "list[float]": list[float], "str | None": str | None,
    "int | None": int | None, "float | None": float | None,
}  # fmt: skip
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


def looks_secret(name: str) -> bool:
    """Return whether a name is that of a password, a key or the like."""
    plain = name.casefold()
    return any(word in plain for word in _SECRET) or not _SECRET_WORDS.isdisjoint(
        re.split(r"[\W_]+", plain)
    )


def declared(path: Path, source: str) -> list[Parameter]:
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
        # A formatter may have put the comment on an inner line of the statement.
        lines = range(node.lineno, (node.end_lineno or node.lineno) + 1)
        comment = next((comments[line] for line in lines if line in comments), "")
        parameter = Parameter(node.target.id, annotation, default, comment)
        parameter.check(default)
        found.append(parameter)
    return found


def _statements(path: Path, source: str) -> list[ast.stmt]:
    try:
        return ast.parse(source).body
    except SyntaxError as error:
        raise InputError(f"{path}, parameters: line {error.lineno} is not Python") from None
