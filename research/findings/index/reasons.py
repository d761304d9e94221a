"""Why ranks are what they are: which choice of method moves them, and which parts make a score."""

import pandas as pd

from research.charts import parts as stacks
from research.charts import ranges as charts
from research.findings.core import Claim, Column, Finding, Table, claim, finding, no_data, v, where
from research.findings.core.tables import ECONOMIES, columns_of
from research.findings.index.case import Case, case, no_scores
from research.findings.index.ranks import SHOWN
from research.metrics import index
from research.metrics.index.correlate import HIGH, LOW
from research.metrics.index.explain import BASE

_FEWEST = 5  # economies with both indicators, for a correlation to be told


@finding
def index_drivers(group: str, framework: str, samples: int = 1024) -> Finding:
    """Measure which choice moves ranks most: total Sobol' indices with bootstrap intervals.

    Parameters
    ----------
    group : id of a group of economies, or "all"
    framework : name of a framework that ships, or a file of one
    samples : base samples, a power of 2
    """
    of = case(group, framework)
    if len(of.ranked) < 2:
        return no_scores(of)
    how = {"assumptions": of.assumptions, "among": of.ranked.index}
    found = index.sensitivity(of.framework, of.values, samples, **how)
    moving = found.total[found.total["estimate"] > 0].sort_values("estimate", ascending=False)
    if moving.empty:
        return Finding(claim("index-driver-none", **of.named))
    # No choice explains more than all of the variation, an estimate of its share may.
    choices = pd.Index([_choice(of, str(name)) for name in moving.index], name="choice")
    shares = (100 * moving.clip(upper=1.0)).set_axis(choices)
    others = found.total.index.difference(moving.index, sort=False)
    still = [_choice(of, name) for name in others if _is_open(of, name)]
    share, low, high = (v.Percent(shares[end].iloc[0]) for end in ("estimate", "p05", "p95"))
    said = {"share": share, "interval": v.Range(low, high), "choice": choices[0]}
    headline = claim("index-driver", **of.named, **said)
    return Finding(
        headline,
        claims=(claim("index-shift", places=v.Number(round(found.mean_shift, 1))),),
        notes=(claim("index-shares"), *where(still, claim("index-still", choices=v.Items(still)))),
        table=_drivers(shares.assign(choice=moving.index)),
        chart=charts.ranges(
            shares,
            low="p05",
            high="p95",
            at="estimate",
            title=claim("index-axis-share"),
            spread=claim("index-bootstrap"),
            point=claim("index-column-share"),
            alt=claim("index-drivers-chart", headline=headline),
        ),
    )


def _drivers(shares: pd.DataFrame) -> Table:
    """Return one row per choice: its share of the variation, with the interval."""
    columns = {
        "estimate": Column(claim("index-column-share"), "percent"),
        "p05": Column(claim("index-column-share-low"), "percent"),
        "p95": Column(claim("index-column-share-high"), "percent"),
    }
    return Table(shares, columns, Column(claim("index-rows-choice"), "text"))


def _choice(of: Case, name: str) -> Claim:
    """Return the name of a varied choice."""
    if not name.startswith("weights under "):
        return claim(f"index-choice-{name.replace(' ', '-')}")
    node = of.framework.node(name.removeprefix("weights under "))
    if node.parent is None:
        return claim("index-choice-weights")
    return claim("index-weights-inside", part=v.Title(node.title))


def _is_open(of: Case, name: str) -> bool:
    """Whether a choice has more than one option here."""
    if name.startswith("weights under "):
        parts = of.framework.children(name.removeprefix("weights under "))
        return sum(map(of.measured, parts)) > 1 and of.assumptions.weights > 0
    return len(getattr(of.assumptions, name, ())) > 1


@finding
def index_parts(group: str, framework: str) -> Finding:
    """Decompose each score by pillar, and find what separates the highest from the lowest."""
    of = case(group, framework)
    if len(of.ranked) < 2:
        return no_scores(of)
    best, last, economies = of.ranked.index[0], of.ranked.index[-1], len(of.ranked)
    scored = of.scored.reindex(columns=[p.code for p in of.parts])
    worst = _last_alike(scored.loc[of.ranked.index])
    apart = index.explain(of.result, best, against=worst)
    shared = {*scored.columns[scored.loc[[best, worst]].notna().all()], BASE}
    gaps = _by_part(of, apart.parts["difference"]).sort_values(ascending=False)
    gaps = gaps[gaps.index.isin(shared)]
    parts = {part.code: v.Title(part.title) for part in of.parts} | {BASE: claim("index-constant")}
    shown = of.ranked.head(SHOWN).index.union([worst, last], sort=False)
    table = _contributions(of, shown, scored)
    told_gaps = gaps[(gaps.round(1) != 0) | (gaps.index == gaps.index[0])]
    first, *rest = [(parts[str(part)], v.About(value)) for part, value in told_gaps.items()]
    told = {
        "first": v.Economy(str(best)), "last": v.Economy(str(worst)),
        "gap": v.About(apart.gap or 0.0), "part": first[0], "points": first[1],
    }  # fmt: skip
    headline = claim("index-apart" if worst == last else "index-apart-alike", **of.named, **told)
    others = v.Items(claim("index-part-points", part=part, points=value) for part, value in rest)
    columns = {str(part): Column(parts[str(part)], "number") for part in table}
    columns["score"] = Column(claim("index-column-score"), "number")
    ends = claim("index-chart-ends", shown=v.Count(SHOWN), economies=v.Count(economies))
    drawn = [parts[str(each)] for each in table]
    return Finding(
        headline,
        claims=where(rest, claim("index-apart-others", parts=others)),
        notes=(claim("index-bars"), *where(economies > len(shown), ends)),
        table=Table(table.assign(score=table.sum(axis=1)), columns, ECONOMIES),
        chart=stacks.stacked(
            table.set_axis([*map(v.Economy, table.index)]).set_axis(drawn, axis=1),
            unit=claim("index-points"),
            alt=claim("index-parts-chart", headline=headline),
        ),
    )


def _contributions(of: Case, codes: pd.Index, scored: pd.DataFrame) -> pd.DataFrame:
    """Return what each part adds to the scores of economies; NaN where a part has no score."""
    table = pd.DataFrame(
        {code: _by_part(of, index.explain(of.result, code).parts["contribution"]) for code in codes}
    ).T
    table = table.loc[:, (table != 0).any()].rename_axis("economy")
    known = scored.reindex(table.index).notna().reindex(columns=table.columns, fill_value=True)
    return table.where(known)


def _last_alike(scored: pd.DataFrame) -> object:
    """Return the last economy that has scores in the parts the first one has; else the last."""
    has = scored.notna()
    alike = has.index[has.eq(has.iloc[0]).all(axis=1)]
    return alike[-1] if len(alike) > 1 else has.index[-1]


def _by_part(of: Case, leaves: pd.Series) -> pd.Series:
    """Sum of the leaves of each part, by the part's code."""
    found = {
        part.code: sum(leaves.get(code, 0.0) for code in _below(of, part.code)) for part in of.parts
    }
    if BASE in leaves.index:
        found[BASE] = leaves[BASE]
    return pd.Series(found)


def _below(of: Case, code: str) -> list[str]:
    children = of.framework.children(code)
    return [leaf for child in children for leaf in _below(of, child.code)] if children else [code]


@finding
def index_correlations(group: str, framework: str) -> Finding:
    """Return correlations of indicators: near-duplicates, and those that hardly fit."""
    of = case(group, framework)
    pairs = index.correlations(of.result, "spearman").dropna()
    pairs = pairs[pairs["pairs"] >= _FEWEST]
    if pairs.empty:
        return no_data(claim("index-pairs-unknown", **of.named, economies=v.Count(_FEWEST)))
    flagged, told = pairs[pairs["flag"] != ""], {**of.named, "pairs": v.Count(len(pairs))}
    titles = {leaf.code: leaf.title for leaf in of.framework.leaves}
    named = pairs.replace({"first": titles, "second": titles}).set_index("first")
    named["flag"] = [claim(f"index-flag-{flag or 'none'}").id for flag in pairs["flag"]]
    columns = columns_of(
        "index",
        second="text",
        correlation=("number", 2),
        pairs=Column(claim("index-column-both"), "count"),
        flag="message",
    )
    headline = claim("index-pairs-none", **told)
    if len(flagged):
        headline = claim("index-pairs", **told, flagged=v.Count(len(flagged)))
    limits = {"high": HIGH, "against": -LOW, "low": LOW}
    rule = claim("index-pairs-rule", **{name: v.Number(end, 2) for name, end in limits.items()})
    return Finding(
        headline,
        claims=tuple(
            claim(
                f"index-pair-{row.flag}",
                first=v.Title(titles[row.first]),
                second=v.Title(titles[row.second]),
                correlation=v.Number(row.correlation, 2),
            )
            for row in flagged.drop_duplicates("flag").itertuples()
        ),
        notes=(rule,),
        table=Table(named[list(columns)], columns, Column(claim("column-indicator"), "text")),
    )
