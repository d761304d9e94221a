"""One framework applied to one group of economies: what the findings on an index share."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

import pandas as pd

from research import access, economies
from research.findings.core import Finding, claim, no_data, v, where
from research.findings.core.latest import comparable
from research.framework import Framework, Node
from research.metrics import index, recent

DRAWS = 10_000
# An indicator known for fewer of the economies than this is not used: an index must not rest on it
# for a few alone.
LEAST = 1 / 3


@dataclass(frozen=True, eq=False)
class Case:
    """A framework and a group.

    Attributes
    ----------
    values, years : economies x leaves: the latest comparable value of each, and its year; NaN where
        there is none, or none of at most three years before or after those it would be combined
        with
    sparse : how many economies have a value of each leaf that too few have; it is not in `values`
    result : scores under the framework's own choices
    assumptions : what is varied for this group
    """

    framework: Framework
    group: economies.Group
    values: pd.DataFrame
    years: pd.DataFrame
    sparse: dict[str, int]
    result: index.Scores
    assumptions: index.Assumptions

    @property
    def named(self) -> dict[str, v.Value]:
        """Group and framework as messages name them."""
        return {"group": v.Group(self.group.id), "framework": v.Text(self.framework.title)}

    @property
    def scored(self) -> pd.DataFrame:
        """Scores of all nodes, those of leaves normalised: a row an economy."""
        return self.result.scores.join(self.result.normalised)

    @property
    def totals(self) -> pd.Series:
        """Scores of the economies that have one, best first; ties in the order of the codes."""
        return self.result.total.dropna().sort_values(ascending=False, kind="stable")

    @property
    def lacking(self) -> pd.DataFrame:
        """Which economy with a score, a row, has none in which part others have, a column."""
        scores = self.scored.loc[self.totals.index]
        lacking = scores[[part.code for part in self.parts if self.measured(part)]].isna()
        return lacking.loc[:, ~lacking.all()]

    @property
    def ranked(self) -> pd.Series:
        """The totals of those that lack no part others have; all where fewer than two do not."""
        whole = self.totals[~self.lacking.any(axis="columns")]
        return whole if len(whole) > 1 else self.totals

    @property
    def parts(self) -> tuple[Node, ...]:
        """The nodes right below the index."""
        return self.framework.children(self.framework.root.code)

    @property
    def leaves(self) -> list[Node]:
        """The indicators that have a value in the group."""
        return [leaf for leaf in self.framework.leaves if self.measured(leaf)]

    def measured(self, node: Node) -> bool:
        """Return whether a leaf has a value in the group, or a node above leaves has a score."""
        known = self.values if node.code in self.values else self.result.scores
        return bool(known[node.code].notna().any())


def score(framework: str, group: str) -> index.Scores:
    """Return the scores of an index for a group, from the latest comparable values.

    Parameters
    ----------
    framework : name of a framework, or a YAML file of your own
    group : id of a group

    Returns
    -------
    as `research.metrics.index.score` gives them; indicators that less than a third of the group has
    are left out

    Raises
    ------
    InputError : there is no such framework or group

    Examples
    --------
    >>> score("connectivity", "itu:asia-pacific").total.idxmax()
    'KOR'
    """
    return case(group, framework).result


def case(group: str, framework: str) -> Case:
    """Return the case of a group and framework, as their files and data are now.

    Raises
    ------
    InputError : there is no such group or framework
    """
    loaded, known = index.load_framework(framework), economies.named_group(group)
    if framework.endswith((".yaml", ".yml")):
        access.file(framework)
    access.rest_on(leaf.indicator for leaf in loaded.leaves if leaf.indicator)
    return _case(known, known.members, loaded, (access.identity(), access.reference_year()))


@lru_cache(maxsize=8)
def _case(group: economies.Group, members: tuple[str, ...], loaded: Framework, at: object) -> Case:
    """Return the case of a framework for one state of the data, from the cache where possible."""
    none = pd.DataFrame(columns=["value", "year"])
    found = {
        leaf.code: comparable(leaf.indicator) if leaf.indicator else none for leaf in loaded.leaves
    }
    rows, columns = pd.Index(members, name="economy"), {}
    for name in ("value", "year"):
        of_leaves = {code: frame[name].reindex(rows) for code, frame in found.items()}
        columns[name] = pd.DataFrame(of_leaves, index=rows, dtype=float)
    within = recent.of_one_time(columns["year"])
    columns = {name: frame.where(within) for name, frame in columns.items()}
    known = columns["value"].notna().sum()
    sparse = {str(code): int(n) for code, n in known.items() if 0 < n < LEAST * len(members)}
    for frame in columns.values():
        frame[list(sparse)] = float("nan")
    result = index.score(loaded, columns["value"])
    chosen = index.Assumptions.of(
        loaded, imputation=("none", "median"), treatment=("none", "winsorise")
    )
    return Case(loaded, group, columns["value"], columns["year"], sparse, result, chosen)


@lru_cache(maxsize=8)
def spread(of: Case, draws: int) -> index.Uncertainty | None:
    """Return how ranks move, None where fewer than two economies have a score."""
    if len(of.ranked) < 2:
        return None
    how = {"assumptions": of.assumptions, "among": of.ranked.index}
    return index.uncertainty(of.framework, of.values, draws, **how)


def no_scores(of: Case) -> Finding:
    """Return the finding where nothing can be ranked."""
    headline = claim("index-one-score" if len(of.ranked) else "index-no-score", **of.named)
    bare = titles(part for part in of.parts if not of.measured(part))
    return no_data(headline, *where(bare.values, claim("index-gap-parts", parts=bare)))


def titles(nodes: Iterable[Node]) -> v.Items:
    """Return nodes as a list in a sentence."""
    return v.Items(v.Title(node.title) for node in nodes)
