"""Economies with a score and no rank: the part they lack, and why."""

from research.findings.core import Claim, claim, v
from research.findings.core.latest import comparable, latest
from research.findings.index.case import Case
from research.framework import Node
from research.metrics.recent import APART


def on_fewer_parts(of: Case) -> tuple[Claim, ...]:
    """Name, for each part that others have, the economies that lack it, by what they lack of it."""
    if len(of.ranked) == len(of.totals):
        return ()
    said = []
    for code, out in of.lacking.items():
        why: dict[tuple[str, Node, int], list[v.Value]] = {}
        for iso3 in out.index[out]:
            why.setdefault(_why(of, str(code), str(iso3)), []).append(v.Economy(str(iso3)))
        if why:
            part = v.Title(of.framework.node(str(code)).title)
            groups = v.Items(_group(*kind, v.Items(who)) for kind, who in why.items())
            said.append(claim("index-scored-without", part=part, economies=groups))
    return tuple(said)


def _why(of: Case, part: str, iso3: str) -> tuple[str, Node, int]:
    """Return why a part has no score: its first indicator not used, and the year of its figure."""
    below = [leaf for leaf in of.leaves if part in of.framework.way_up(leaf.code)]
    leaves = below or [of.framework.node(part)]
    first = next((leaf for leaf in leaves if of.values[leaf.code].isna()[iso3]), leaves[0])
    known = latest(first.indicator) if first.indicator else None
    if known is None or iso3 not in known.index:
        return "none", first, 0
    year = int(known.at[iso3, "year"])
    if iso3 in comparable(first.indicator or "").index:
        others = of.years.loc[iso3].dropna()
        if ((others - year).abs() > APART).any():
            return "newer" if year > others.min() + APART else "older", first, year
    return "doubt", first, year


def _group(kind: str, leaf: Node, year: int, economies: v.Items) -> Claim:
    said: dict[str, v.Value] = {"economies": economies, "indicator": v.Title(leaf.title)}
    if kind == "none":
        return claim("index-lacks-none", **said)
    return claim(f"index-lacks-{kind}", year=v.Year(year), **said)
