"""Checks of a framework: its nodes form one tree, and each has what its scoring needs."""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import TYPE_CHECKING

from research import catalogue
from research.errors import InputError, unknown

if TYPE_CHECKING:
    from research.framework.model import Framework, Node


def check(framework: Framework) -> None:
    """Raise InputError naming the first node that breaks a rule."""
    _check_tree(framework)
    titles = [node.title for node in framework.nodes]
    for node in framework.nodes:
        if titles.count(node.title) > 1:
            raise InputError(
                f"{framework.id}, node {node.code}: its title {node.title!r} is used twice; tables "
                "name nodes by it"
            )
        if fault := _fault(framework, node):
            raise InputError(f"{framework.id}, node {node.code}: {fault}")


def _check_tree(framework: Framework) -> None:
    parents = {node.code: node.parent for node in framework.nodes}
    if len(parents) < len(framework.nodes):
        codes = [node.code for node in framework.nodes]
        twice = next(code for code in codes if codes.count(code) > 1)
        raise InputError(f"{framework.id}, node {twice}: stands twice; codes are unique")
    for code, parent in parents.items():
        if parent is not None and parent not in parents:
            raise InputError(
                f"{framework.id}, node {code}: its parent {parent!r} is no node; nodes are "
                f"{sorted(parents)}"
            )
    for code in parents:
        _check_way_up(framework.id, code, parents)
    roots = [code for code, parent in parents.items() if parent is None]
    if len(roots) != 1:
        raise InputError(
            f"{framework.id}: {roots or 'no node'} without a parent; exactly one node, the index, "
            "has none"
        )
    if len(parents) == 1:
        raise InputError(
            f"{framework.id}, node {roots[0]}: stands alone; an index has at least one indicator "
            "below it"
        )


def _check_way_up(framework_id: str, code: str, parents: Mapping[str, str | None]) -> None:
    way, above = [code], parents[code]
    while above is not None:
        way.append(above)
        if above == code or way.count(above) > 1:
            raise InputError(
                f"{framework_id}, node {code}: is above itself ({' < '.join(way)}), a cycle; give "
                "one of them another parent"
            )
        above = parents[above]


def _fault(framework: Framework, node: Node) -> str:
    """Return the fault of a node, or ""."""
    if node.level is not None and node.level != framework.level(node.code):
        return f"level {node.level} is not where it stands, which is {framework.level(node.code)}; leave level out"  # noqa: E501
    children = framework.children(node.code)
    return _aggregate_fault(node, children) if children else _leaf_fault(node)


def _aggregate_fault(node: Node, children: tuple[Node, ...]) -> str:
    if not sum(child.weight for child in children):
        return f"the weights of {[child.code for child in children]} are all 0; give one of them a weight"  # noqa: E501
    for name in ("normalisation", "range", "goalposts", "target", "reference", "ceiling"):
        if getattr(node, name) is not None:
            return f"has children and {name}, which leaves have; take one away"
    return (
        "has children and an indicator, which leaves have; take one away" if node.indicator else ""
    )


def _leaf_fault(node: Node) -> str:
    if node.normalisation is None:
        return "is a leaf without normalisation; give it one, such as min-max, or give it children"
    if node.indicator and node.indicator not in catalogue.table():
        return str(unknown("indicator", node.indicator, catalogue.table(), "research indicators"))
    needed = {
        "goalposts": node.goalposts,
        "distance-to-target": node.target,
        "distance-to-reference": node.reference,
    }
    if node.normalisation in needed and needed[node.normalisation] is None:
        name = node.normalisation.removeprefix("distance-to-")
        return f"normalisation {node.normalisation} needs `{name}`"
    if node.range is not None and not node.range[0] < node.range[1]:
        return f"range {list(node.range)} is empty; put the lowest value there can be first"
    if node.goalposts is not None and not all(map(math.isfinite, node.goalposts)):
        return f"goalposts {list(node.goalposts)} are not finite; give two numbers"
    if node.goalposts is not None and not node.goalposts[0] < node.goalposts[1]:
        return f"goalposts {list(node.goalposts)} do not ascend; put the lower first, direction -1 makes it the best"  # noqa: E501
    floor = {"log": 0.0, "log1p": -1.0}.get(node.transform)
    if floor is not None and node.goalposts is not None and node.goalposts[0] <= floor:
        return (
            f"goalpost {node.goalposts[0]} has no {node.transform}; values must be above {floor:g}"
        )
    return ""
