"""A composite index as a table: its nodes, their weights, and how each leaf becomes a score."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING, Any, Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from research import catalogue, entries
from research.errors import InputError, unknown
from research.framework import checks

if TYPE_CHECKING:
    import pandas as pd

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

        >>> from research.framework import load
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

        >>> from research.framework import load
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
    checks.check(framework)
    return framework
