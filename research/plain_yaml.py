"""YAML of users, read within limits and without aliases; and the project's own."""

from pathlib import Path
from typing import Any

import yaml

from research import limits
from research.errors import InputError


class _Guard(yaml.composer.Composer):
    """Refuses aliases and deep nesting, whichever loader it is part of."""

    depth = 0

    def compose_node(self, parent: Any, index: Any) -> Any:
        if self.check_event(yaml.AliasEvent):  # type: ignore[attr-defined]
            line = self.peek_event().start_mark.line + 1  # type: ignore[attr-defined]
            raise yaml.YAMLError(f"line {line} has an alias (*), which is not read; write it out")
        self.depth += 1
        if self.depth > limits.DEPTH:
            raise yaml.YAMLError(f"more than {limits.DEPTH} lists and mappings in each other")
        node = super().compose_node(parent, index)
        self.depth -= 1
        return node


class _Loader(_Guard, yaml.SafeLoader):
    pass


_FAST = getattr(yaml, "CSafeLoader", yaml.SafeLoader)  # the compiled one, where there is one


class _TextLoader(_Guard, yaml.BaseLoader):
    pass


def shipped(path: Path) -> Any:
    """Return a YAML file of the library as plain data, read fast and without limits."""
    try:
        return yaml.load(path.read_bytes(), _FAST)
    except yaml.YAMLError as error:
        raise InputError(
            f"{path} is not YAML: {limits.line(error, 200)}; correct the line"
        ) from None


def read(path: Path) -> Any:
    """Return a YAML file as plain data.

    Raises
    ------
    InputError : it is no YAML in UTF-8, or beyond a cap
    """
    if not path.is_file():
        raise InputError(f"{path} is no file")
    try:
        with path.open("rb") as file:
            data = file.read(limits.YAML + 1)
        if len(data) > limits.YAML:
            raise yaml.YAMLError(f"more than {limits.size(limits.YAML)}, the most that is read")
        return parsed(data.decode("utf-8"))
    except (yaml.YAMLError, ValueError, OverflowError, RecursionError, OSError) as error:
        raise InputError(f"{path} is not YAML: {limits.line(error, 200)}") from None


def parsed(text: str) -> Any:
    """Return YAML text as plain data; raise yaml.YAMLError or ValueError if invalid."""
    return yaml.load(text, _Loader)  # a SafeLoader


def texts(text: str) -> Any:
    """Return YAML text with every scalar as the text written; raises as `parsed`."""
    if len(text) > limits.YAML:
        raise yaml.YAMLError(f"more than {limits.size(limits.YAML)}, the most that is read")
    return yaml.load(text, _TextLoader)
