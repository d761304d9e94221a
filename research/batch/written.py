"""The text of a notebook: byte for byte what nbformat writes, in a third of the time."""

from collections.abc import Callable
from functools import cache
from json import JSONEncoder
from typing import Any

from nbformat import NotebookNode
from nbformat.v4.rwbase import split_lines

_PLAIN = {str, int, float, bool, type(None)}  # what stands in a line
_plain = JSONEncoder(ensure_ascii=False).encode


def text(notebook: NotebookNode) -> str:
    """Return a notebook as JSON, its keys in order and its lines apart; it stays as it is."""
    cells = [NotebookNode(cell) for cell in notebook.cells]  # copied as far as they are split
    for cell in cells:
        if "outputs" in cell:
            cell["outputs"] = [_copied(output, "data") for output in cell.outputs]
        if "attachments" in cell:
            cell["attachments"] = _copied(cell.attachments, *cell.attachments)
    return _json(split_lines(NotebookNode({**notebook, "cells": cells})), "\n")


def _copied(node: NotebookNode, *parts: str) -> NotebookNode:
    return NotebookNode(node | {part: NotebookNode(node[part]) for part in parts if part in node})


def _json(value: Any, line: str) -> str:
    """Return a value as JSON; `line` begins a line of what it stands in."""
    if not value or not isinstance(value, (dict, list)):
        return _plain(value)
    within = f"{line} "
    if _PLAIN.issuperset(map(type, value.values() if isinstance(value, dict) else value)):
        flat = _in_lines(within)(value)
    elif isinstance(value, list):
        flat = f"[{f',{within}'.join([_json(each, within) for each in value])}]"
    else:
        pairs = [f"{_plain(key)}: {_json(value[key], within)}" for key in sorted(value)]
        flat = f"{{{f',{within}'.join(pairs)}}}"
    return f"{flat[0]}{within}{flat[1:-1]}{line}{flat[-1]}"


@cache
def _in_lines(line: str) -> Callable[[Any], str]:
    """Return what writes a list or mapping of plain values at once, each on a line of its own."""
    return JSONEncoder(ensure_ascii=False, sort_keys=True, separators=(f",{line}", ": ")).encode
