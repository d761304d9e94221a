"""Inputs of an index, and the economies with enough data."""

import math
from collections.abc import Iterator

import pandas as pd

from research.findings.core import Claim, Column, Finding, Table, claim, finding, no_data, where
from research.findings.core.latest import first_year
from research.findings.core.tables import ECONOMIES, TITLES, UNITS, tabled
from research.findings.index.case import Case, case, no_scores, titles
from research.framework import Node
from research.messages.values import Count, Economy, Items, Text, Title, Year
from research.metrics import index
from research.metrics.recent import APART

_FEW, _MANY = 10, 40  # economies that a claim names, and that a note does


@finding
def index_framework(group: str, framework: str) -> Finding:
    """List a framework's indicators with pillar, weight, goalposts and available data.

    Parameters
    ----------
    group : id of a group of economies, or "all"
    framework : name of a framework that ships, or a file of one
    """
    of = case(group, framework)
    headline = claim("index-framework-bare", **of.named)
    if of.leaves:
        counts = {"measured": Count(len(of.leaves)), "indicators": Count(len(of.framework.leaves))}
        headline = claim("index-framework", **of.named, **counts)
    return Finding(
        headline, claims=_without(of), notes=tuple(_method(of)), table=_framework_table(of)
    )


def _part(of: Case, leaf: Node) -> Node:
    """Return the pillar of a leaf: the node right below the index."""
    return of.framework.node((leaf.code, *of.framework.way_up(leaf.code))[-2])


def _without(of: Case) -> tuple[Claim, ...]:
    """Parts without a score, and how many of their indicators have values."""
    bare = []
    for part in of.parts:
        leaves = [leaf for leaf in of.framework.leaves if _part(of, leaf) == part]
        if leaves != [part] and not of.measured(part):
            known = {"known": Count(sum(map(of.measured, leaves))), "of": Count(len(leaves))}
            bare.append(claim("index-part-known", part=Title(part.title), **known))
    return where(bare, claim("index-without-parts", parts=Items(bare)))


def _method(of: Case) -> Iterator[Claim]:
    if of.framework.description:
        yield claim("index-description", text=Text(of.framework.description))
    if of.sparse:
        yield claim("index-sparse", indicators=_counted(of, of.sparse))
    if of.framework.citation:
        yield claim("index-citation", text=Text(of.framework.citation))
    if not of.framework.confirmed:
        yield claim("index-unconfirmed")


def _counted(of: Case, economies: dict[str, int]) -> Items:
    """Leaves by their code, each with a number of economies."""
    return Items(
        claim("index-counted", indicator=Title(of.framework.node(code).title), economies=Count(n))
        for code, n in economies.items()
    )


def _framework_table(of: Case) -> Table:
    weights = index.effective_weights(of.framework)
    scored = [leaf.code for leaf in of.leaves if of.measured(_part(of, leaf))]
    used = index.effective_weights(of.framework.only(scored)) if scored else weights * 0
    rows = [
        _row(of, leaf, 100 * weights[leaf.code], 100 * used.get(leaf.code, 0.0))
        for leaf in of.framework.leaves
    ]
    leaves = pd.Index([leaf.title for leaf in of.framework.leaves], name="indicator")
    return tabled(
        "index",
        pd.DataFrame(rows, leaves),
        TITLES,
        open=True,
        missing=claim("index-empty"),
        part="text",
        weight="percent",
        used="percent",
        method="message",
        worst=("number", 2),
        best=("number", 2),
        unit=UNITS,
        economies="count",
        note="text",
        adds="text",
    )


def _row(of: Case, leaf: Node, weight: float, used: float) -> dict[str, object]:
    known = int(of.values[leaf.code].notna().sum())
    worst, best = (leaf.goalposts or (math.nan, math.nan))[:: leaf.direction]
    method = "logarithm" if leaf.goalposts and leaf.transform != "none" else leaf.normalisation
    return {
        "part": _part(of, leaf).title,
        "weight": weight,
        "used": used,
        "method": claim(f"index-method-{method}").id,
        "worst": worst,
        "best": best,
        "unit": leaf.unit or None,
        "economies": of.sparse.get(leaf.code, known),
        "note": leaf.note or None,
        "adds": leaf.adds if leaf.adds and not known else None,
    }


@finding
def index_data(group: str, framework: str) -> Finding:
    """Count the economies with enough data for a score, and list the missing values."""
    of = case(group, framework)
    without = of.result.total.index[of.result.total.isna()]
    named = claim("index-without", economies=Items(map(Economy, without)))
    notes = tuple(_gaps(of))
    if of.totals.empty:
        bare = no_scores(of)
        return Finding(bare.headline, notes=notes, gaps=bare.gaps, table=_values(of), missing=True)
    counts = {"ranked": Count(len(of.totals)), "economies": Count(len(of.values))}
    return Finding(
        claim("index-data", **of.named, **counts),
        claims=where(0 < len(without) <= _FEW, named),
        notes=(*notes, *where(_FEW < len(without) <= _MANY, named)),
        table=_values(of),
    )


def _gaps(of: Case) -> Iterator[Claim]:
    partly = {leaf.code: n for leaf in of.leaves if (n := int(of.values[leaf.code].isna().sum()))}
    if partly:
        yield claim("index-lacking", indicators=_counted(of, partly))
        yield claim("index-partly")
    yield claim("index-recent", first=Year(first_year()), apart=Count(APART))


def _values(of: Case) -> Table:
    """Return the values that scores rest on, one column per indicator."""
    measured = of.leaves
    frame = pd.DataFrame({"score": of.result.total, "known": of.values.notna().sum(axis=1)})
    known = claim("index-column-known", indicators=Count(len(of.framework.leaves)))
    columns = {
        "score": Column(claim("index-column-score"), "number"),
        "known": Column(known, "count"),
        **{leaf.code: Column(Title(leaf.title), "quantity", leaf.indicator) for leaf in measured},
    }
    return Table(frame.join(of.values[[leaf.code for leaf in measured]]), columns, ECONOMIES)


@finding
def index_outliers(group: str, framework: str) -> Finding:
    """List indicators with outliers by skewness and kurtosis, and the effect of treating them."""
    of = case(group, framework)
    measured = of.leaves
    if not measured:
        return no_data(claim("index-outliers-unknown", **of.named))
    done = index.treat(of.values[[leaf.code for leaf in measured]], "winsorise", of.framework).done
    failing = [leaf for leaf in measured if done.loc[leaf.code, "treatment"] != "none"]
    headline = claim("index-outliers-none", **of.named)
    if failing:
        counts = {"failing": Count(len(failing)), "measured": Count(len(measured))}
        headline = claim("index-outliers", **of.named, **counts)
    columns = {
        "skew": Column(claim("index-column-skew"), "number"),
        "kurtosis": Column(claim("index-column-kurtosis"), "number"),
        "points": Column(claim("index-column-points"), "count"),
        "skew after": Column(claim("index-column-skew-after"), "number"),
    }
    frame = done.set_axis([leaf.title for leaf in measured])[list(columns)].rename_axis("indicator")
    return Finding(
        headline,
        claims=where(failing, claim("index-outliers-named", indicators=titles(failing))),
        notes=(claim("index-outliers-rule"),),
        table=Table(frame.astype(float), columns, Column(claim("column-indicator"), "text")),
    )
