"""Framework of a composite index: nodes, weights and scoring rules, from checked YAML."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from research import catalogue, entries, own, plain_yaml
from research.errors import InputError, unknown
from research.paths import DATA

if TYPE_CHECKING:
    import pandas as pd

SHIPPED = DATA / "catalogue" / "frameworks"

Normalisation = Literal[
    "goalposts", "min-max", "z-score", "rank", "percentile", "borda",
    "distance-to-best", "distance-to-target", "distance-to-reference",
]  # fmt: skip
Aggregation = Literal[
    "arithmetic", "geometric", "harmonic", "generalised", "mazziotta-pareto", "copeland"
]


class Node(BaseModel):
    """One row of a framework: an indicator (leaf), or the aggregate of its children.

    Attributes
    ----------
    parent : code of the node above; None for the root
    weight : share in the parent, counted against the weights of its siblings; >= 0
    direction : 1 where more is better, -1 where less is
    level : 1 for a leaf, one more than the highest child for others; computed, and checked where it
        is given
    indicator : catalogue id of a leaf; empty where the catalogue has none
    adds : what would measure this better, or at all, and who publishes it
    range : the lowest and the highest value there can be; one outside is refused, not scored
    goalposts : the values that score the lowest and the highest, ascending; `direction` says which
        is best
    cap : whether scores stop at the ends of the scale (goalposts, distance to a target)
    transform : taken of values and goalposts before anything else
    ceiling : values above it count as it
    target, reference : the value, or the economy, distances are taken to
    mean, sd : of a z-score
    aggregation, power : how children are put together, where not as the framework says; the power
        of a generalised mean
    rescale : whether an aggregate is stretched to the whole scale by its lowest and highest economy
    data_threshold : share of children that must have a score, where not as the framework says
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    code: str = Field(min_length=1)
    title: str
    parent: str | None = None
    weight: float = Field(default=1.0, ge=0, allow_inf_nan=False)
    direction: Literal[1, -1] = 1
    level: int | None = None
    indicator: str = ""
    note: str = ""
    adds: str = ""
    unit: str = ""
    normalisation: Normalisation | None = None
    range: tuple[float, float] | None = None
    goalposts: tuple[float, float] | None = None
    cap: bool = True
    transform: Literal["none", "log", "log1p"] = "none"
    ceiling: float | None = None
    target: float | None = None
    reference: str | None = None
    mean: float = 0.0
    sd: float = Field(default=1.0, gt=0)
    aggregation: Aggregation | None = None
    power: float | None = None
    rescale: bool = False
    data_threshold: float | None = Field(default=None, ge=0, le=1)


class Framework(BaseModel):
    """A composite index.

    Attributes
    ----------
    nodes : the table, in any order; `root`, `leaves` and `children` read it
    scale : lowest and highest score
    aggregation, power : how children are put together
    data_threshold : share of a node's children that must have a score for it to have one
    indicators_needed : how many indicators a node needs a value of for it to have a score: one
        indicator alone would go by the name of the whole part. 1 where the published method scores
        a part from one
    parts_needed : share, of the parts right below the index that any economy has, that an economy
        needs for an index of its own: a mean of two parts does not compare with one of four
    citation, confirmed : where the method is published, and whether it was read there
    published : catalogue id of the scores its publisher gives, to compare with; empty where the
        catalogue has none
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    id: str
    title: str
    description: str = ""
    citation: str = ""
    confirmed: bool = False
    published: str = ""
    scale: tuple[float, float] = (0.0, 100.0)
    aggregation: Aggregation = "arithmetic"
    power: float = 1.0
    data_threshold: float = Field(default=1.0, ge=0, le=1)
    indicators_needed: int = Field(default=2, ge=1)
    parts_needed: float = Field(default=0.0, ge=0, le=1)
    nodes: tuple[Node, ...]

    def node(self, code: str) -> Node:
        """Return one node; raise InputError with the nearest codes if there is none."""
        found = {node.code: node for node in self.nodes}
        if code not in found:
            raise unknown(f"node of {self.id}", code, found, "framework.table()")
        return found[code]

    def children(self, code: str) -> tuple[Node, ...]:
        """Return the nodes below one, in the order of the table; none for a leaf."""
        return tuple(node for node in self.nodes if node.parent == code)

    def way_up(self, code: str) -> tuple[str, ...]:
        """Return the codes above a node, nearest first, the root last."""
        way: list[str] = []
        parent = self.node(code).parent
        while parent is not None:
            way.append(parent)
            parent = self.node(parent).parent
        return tuple(way)

    @property
    def root(self) -> Node:
        """The node with no parent."""
        return next(node for node in self.nodes if node.parent is None)

    @property
    def leaves(self) -> tuple[Node, ...]:
        """The indicators, in the order of the table."""
        parents = {node.parent for node in self.nodes}
        return tuple(node for node in self.nodes if node.code not in parents)

    @property
    def aggregates(self) -> tuple[Node, ...]:
        """The nodes that have children, in the order of the table."""
        parents = {node.parent for node in self.nodes}
        return tuple(node for node in self.nodes if node.code in parents)

    def level(self, code: str) -> int:
        """Return the height of a node: 1 for a leaf."""
        return 1 + max((self.level(child.code) for child in self.children(code)), default=0)

    def table(self) -> pd.DataFrame:
        """Return the framework as a frame, index code, a column for each attribute of `Node`.

        >>> load("idi").table().loc[["IDI", "Coverage", "i271G_IDI"], ["parent", "weight",
        ...     "level"]].values.tolist()
        [[None, 1.0, 4], ['M', 1.0, 2], ['Coverage', 0.4, 1]]
        """
        import pandas as pd

        rows = [{**node.model_dump(), "level": self.level(node.code)} for node in self.nodes]
        table = pd.DataFrame(rows).set_index("code")
        table["parent"] = table["parent"].astype(object).where(table["parent"].notna(), None)
        return table

    def with_weights(self, weights: Mapping[str, float]) -> Framework:
        """Return the framework with some weights replaced, by code; siblings not named keep theirs.

        >>> load("idi").with_weights({"U": 0.7, "M": 0.3}).node("U").weight
        0.7
        """
        for code in weights:
            self.node(code)
        return self.changed(
            lambda node: {"weight": weights[node.code]} if node.code in weights else {}
        )

    def changed(self, change: Callable[[Node], Mapping[str, Any]], **framework: Any) -> Framework:
        """Return the framework with `change(node)` merged into nodes, and other attributes set."""
        nodes = [{**node.model_dump(), **change(node)} for node in self.nodes]
        return build({**self.model_dump(), **framework, "nodes": nodes})

    def only(self, codes: Iterable[str]) -> Framework:
        """Return the framework with these leaves alone; a node with no leaf left goes too.

        Raises
        ------
        InputError : a code is no leaf, or none is named
        """
        kept = set(codes)
        if strange := kept - {leaf.code for leaf in self.leaves}:
            raise InputError(
                f"{self.id}: {sorted(strange)} are no leaves; leaves are "
                f"{[n.code for n in self.leaves]}"
            )
        if not kept:
            raise InputError(
                f"{self.id}: no leaf is left; name at least one of {[n.code for n in self.leaves]}"
            )
        kept |= {above for code in kept for above in self.way_up(code)}
        nodes = [{**node.model_dump(), "level": None} for node in self.nodes if node.code in kept]
        return build({**self.model_dump(), "nodes": nodes})


def load(name: str | Path) -> Framework:
    """Return a framework by name, or from your own YAML file.

    Shipped are `connectivity`, `rural-framework`, `idi` and `egdi`.

    Raises
    ------
    InputError : there is no such framework or file, or it breaks a rule; the message names the node

    Examples
    --------
    >>> [node.code for node in load("idi").aggregates]
    ['IDI', 'U', 'M', 'Coverage']
    """
    path = _files().get(str(name), Path(name))
    if isinstance(name, Path) or str(name).endswith((".yaml", ".yml")):
        path = Path(name)
        if not path.is_file():
            raise InputError(f"{path} is no file; name a framework file, or one of {names()}")
    elif str(name) not in _files():
        raise unknown("framework", str(name), names(), "research.framework.names()")
    entry = plain_yaml.read(path)
    if not isinstance(entry, dict):
        raise InputError(
            f"{path.name} holds no framework; a framework is a mapping with id, title and nodes"
        )
    return build({"id": path.stem, **entry})


def names() -> list[str]:
    """Return the names of the frameworks that come with the library, and of the user's own."""
    return sorted(_files())


def _files() -> dict[str, Path]:
    """Return the files of frameworks by name; the user's stand before the library's."""
    every = (*SHIPPED.glob("*.yaml"), *own.files("frameworks/*.yaml"))
    return {path.stem: path for path in every}


def build(entry: Mapping[str, Any]) -> Framework:
    """Return a framework from plain data, checked.

    Raises
    ------
    InputError : a field is missing, unknown or wrong; a title is used twice; there is not one root,
        or a cycle; a leaf lacks its arguments
    """
    try:
        framework = Framework.model_validate(dict(entry))
    except ValidationError as error:
        raise InputError(
            f"{entry.get('id', 'framework')}: {entries.fault(Framework, entry, error)}"
        ) from None
    if framework.published and framework.published not in catalogue.table():
        raise unknown("indicator", framework.published, catalogue.table(), "research indicators")
    if not framework.scale[0] < framework.scale[1]:
        raise InputError(
            f"{framework.id}: scale {list(framework.scale)} is empty; the lowest score comes first"
        )
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
    return framework


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
