"""A notebook with a call of every finding, as the studies call it."""

import ast
import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

NAME = "gallery"
# Arguments of findings that no study calls, by the name of the parameter.
_EXAMPLES = {
    "economy": "THA", "scope": "THA", "group": "itu:asia-pacific", "framework": "connectivity",
    "indicator": "internet_users", "indicators": ["internet_users", "electricity_access"],
    "target": "umc-individuals", "target_set": "umc-2030",
}  # fmt: skip


def write(folder: Path) -> Path:
    """Write the notebook into a folder and return its path."""
    path = folder / f"{NAME}.ipynb"
    path.write_text(json.dumps(_notebook(), indent=1, ensure_ascii=False), encoding="utf-8")
    return path


def calls() -> dict[str, str]:
    """Return for each finding a call of it: the first of a study, else one of `_EXAMPLES`.

    Findings that need an argument of another kind are left out.
    """
    from research.findings.core.registry import entries

    found = dict(reversed(list(_of_studies())))
    for each in entries():
        if each.name not in found and (made := _made(each.name, each.call)):
            found[each.name] = made
    return {each.name: found[each.name] for each in entries() if each.name in found}


def _of_studies() -> Iterator[tuple[str, str]]:
    """Yield calls of findings in the studies that ship, parameters put in."""
    from research.batch import study
    from research.paths import SHIPPED_STUDIES

    for path in sorted(SHIPPED_STUDIES.glob("*.ipynb")):
        known = study.read(path)
        if known is None:
            continue
        values = {name: each.default for name, each in known.parameters.items()}
        for cell in json.loads(known.text)["cells"]:
            if cell["cell_type"] != "code" or "skip-execution" in cell["metadata"].get("tags", ()):
                continue
            for node in ast.walk(ast.parse("".join(cell["source"]))):
                if isinstance(node, ast.Call) and ast.unparse(node.func).startswith("findings."):
                    name = ast.unparse(node.func).removeprefix("findings.")
                    yield name, ast.unparse(_Filled(values).visit(node))


class _Filled(ast.NodeTransformer):
    """Puts the values of parameters in the place of their names."""

    def __init__(self, values: Mapping[str, Any]) -> None:
        self._values = values

    def visit_Name(self, node: ast.Name) -> ast.expr:
        if node.id not in self._values:
            return node
        return ast.parse(repr(self._values[node.id]), mode="eval").body


def _made(name: str, call: Any) -> str:
    """Return a call with example arguments; "" where an argument has no example."""
    import inspect

    needed = [
        key
        for key, each in inspect.signature(call).parameters.items()
        if each.default is inspect.Parameter.empty
        and each.kind is inspect.Parameter.POSITIONAL_OR_KEYWORD
    ]
    if any(key not in _EXAMPLES for key in needed):
        return ""
    return f"findings.{name}({', '.join(repr(_EXAMPLES[key]) for key in needed)})"


def _notebook() -> dict[str, Any]:
    from research.findings.core.registry import entries

    summaries = {each.name: each.summary for each in entries()}
    cells = [
        _markdown("head", "# Gallery of findings\n\nEvery finding, with the call that makes it."),
        _code("library", "from research import findings"),
        _code("parameters", 'economy: str = "THA"  # the economy of the examples', ["parameters"]),
    ]
    for name, call in calls().items():
        cells += [
            _markdown(f"about-{name}", f"## {name}\n\n{summaries[name]}\n\n`{call}`"),
            _code(name, call),
        ]
    about = {"title": "Gallery of findings", "area": "", "scope": "economy"}
    return {"cells": cells, "metadata": {"research": about}, "nbformat": 4, "nbformat_minor": 5}


def _markdown(id: str, source: str) -> dict[str, Any]:
    return {"cell_type": "markdown", "id": id, "metadata": {}, "source": source}


def _code(id: str, source: str, tags: list[str] | None = None) -> dict[str, Any]:
    metadata = {"tags": tags} if tags else {}
    return {
        "cell_type": "code", "id": id, "metadata": metadata, "source": source,
        "execution_count": None, "outputs": [],
    }  # fmt: skip
