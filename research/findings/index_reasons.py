"""Why ranks are what they are: which choice of method moves them, and which parts make a score."""

from collections.abc import Iterator

import pandas as pd

from research.charts import parts as stacks
from research.charts import ranks as charts
from research.findings.index_case import Case, case, no_scores, points
from research.findings.index_ranks import SHOWN
from research.messages.values import Claim, Count, Economy, Items, Number, Percent, Range, Title, claim
from research.metrics import index
from research.metrics.index.correlate import HIGH, LOW
from research.metrics.index.explain import BASE
from research.report.finding import Finding
from research.report.table import Column, Table

_FEWEST = 5  # economies with both indicators, for a correlation to be told


def index_drivers(group: str, framework: str, samples: int = 1024) -> Finding:
    """Return which of the choices moves ranks most: total Sobol' indices with their bootstrap intervals.

    Parameters
    ----------
    group : id of a group of economies, or "all"
    framework : name of a framework that ships, or a file of one
    samples : base samples, a power of 2
    """
    of = case(group, framework)
    if len(of.ranked) < 2:
        return no_scores(of)
    found = index.sensitivity(of.framework, of.values, samples=samples, assumptions=of.assumptions)
    moving = found.total[found.total["estimate"] > 0].sort_values("estimate", ascending=False)
    if moving.empty:
        return Finding(claim("index-driver-none", **of.named))
    moving = 100 * moving.clip(upper=1.0)  # no choice explains more than all of the variation, an estimate of its share may
    still = [str(name) for name in found.total.index if name not in moving.index and _is_open(of, str(name))]
    choices = [_choice(of, str(name)) for name in moving.index]
    first = moving.iloc[0]
    interval = Range(Percent(first["p05"]), Percent(first["p95"]))
    headline = claim("index-driver", **of.named, choice=choices[0], share=Percent(first["estimate"]), interval=interval)
    alone = 100 * found.first_order.loc[moving.index, "estimate"].clip(lower=0)
    return Finding(
        headline,
        claims=(claim("index-shift", places=Number(round(found.mean_shift, 1))),),
        notes=(
            claim("index-shares"),
            *((claim("index-still", choices=Items(tuple(_choice(of, name) for name in still))),) if still else ()),
        ),
        table=_drivers(moving.assign(alone=alone), choices),
        chart=charts.ranges(
            moving.set_axis(choices),
            low="p05",
            high="p95",
            at="estimate",
            title=claim("index-axis-share"),
            spread=claim("index-bootstrap"),
            tick=0,
            point=claim("index-column-share"),
            alt=claim("index-drivers-chart", headline=headline),
        ),
    )


def _choice(of: Case, name: str) -> Claim:
    """What is varied, as the metrics name it."""
    if not name.startswith("weights under "):
        return claim(f"index-choice-{name.replace(' ', '-')}")
    node = of.framework.node(name.removeprefix("weights under "))
    return claim("index-choice-weights") if node.parent is None else claim("index-weights-inside", part=Title(node.title))


def _is_open(of: Case, name: str) -> bool:
    """Whether a choice has more than one option here."""
    if name.startswith("weights under "):
        known = [c for c in of.framework.children(name.removeprefix("weights under ")) if of.measured(c)]
        return len(known) > 1 and of.assumptions.weights > 0
    return len(getattr(of.assumptions, name, ())) > 1


def _drivers(moving: pd.DataFrame, choices: list[Claim]) -> Table:
    parts = [part.value if isinstance(part := each.values.get("part"), Title) else None for each in choices]
    weights = claim("index-choice-weights").id
    names = [each.id if part is None else weights for each, part in zip(choices, parts, strict=True)]
    columns = {
        "part": Column(claim("index-column-part"), "text"),
        "estimate": Column(claim("index-column-share"), "percent"),
        "p05": Column(claim("index-column-share-low"), "percent"),
        "p95": Column(claim("index-column-share-high"), "percent"),
        "alone": Column(claim("index-column-alone"), "percent"),
    }
    frame = moving.assign(part=pd.Series(parts, moving.index, dtype=object)).set_axis(names).rename_axis("choice")
    return Table(frame[list(columns)], columns, Column(claim("index-rows-choice"), "message"), missing=claim("index-empty"))


def index_parts(group: str, framework: str) -> Finding:
    """Return what each score is made of, and which part separates the highest score from the lowest."""
    of = case(group, framework)
    if len(of.ranked) < 2:
        return no_scores(of)
    best, worst = of.ranked.index[0], of.ranked.index[-1]
    apart = index.explain(of.result, best, against=worst)
    gaps = _by_part(of, apart.parts["difference"]).sort_values(ascending=False)
    parts = _titles(of)
    shown = of.ranked.head(SHOWN).index.union(of.ranked.tail(1).index, sort=False)
    table = pd.DataFrame({code: _by_part(of, index.explain(of.result, code).parts["contribution"]) for code in shown}).T
    table = table.loc[:, (table != 0).any()].rename_axis("economy")
    headline = claim(
        "index-apart",
        **of.named,
        gap=points(apart.gap or 0.0),
        first=Economy(str(best)),
        last=Economy(str(worst)),
        part=parts[str(gaps.index[0])],
        points=points(gaps.iloc[0]),
    )
    rest = tuple(
        claim("index-part-points", part=parts[str(part)], points=points(value))
        for part, value in gaps.iloc[1:].items()
        if round(value, 1)
    )
    columns = {
        **{str(part): Column(parts[str(part)], "number") for part in table},
        "score": Column(claim("index-column-score"), "number"),
    }
    drawn = table.set_axis([Economy(str(code)) for code in table.index]).set_axis([parts[str(part)] for part in table], axis=1)
    return Finding(
        headline,
        claims=(claim("index-apart-others", parts=Items(rest)),) if rest else (),
        notes=(claim("index-bars"), *_left_out(len(of.ranked), len(shown))),
        table=Table(table.assign(score=table.sum(axis=1)), columns, Column(claim("column-economy"), "economy")),
        chart=stacks.stacked(drawn, unit=claim("index-points"), alt=claim("index-parts-chart", headline=headline)),
    )


def _left_out(ranked: int, shown: int) -> Iterator[Claim]:
    if ranked > shown:
        yield claim("index-chart-ends", shown=Count(SHOWN), economies=Count(ranked))


def _titles(of: Case) -> dict[str, Title | Claim]:
    return {**{part.code: Title(part.title) for part in of.parts}, BASE: claim("index-constant")}


def _by_part(of: Case, leaves: pd.Series) -> pd.Series:
    """Sum of the leaves of each part, by the part's code."""
    found = {part.code: sum(leaves.get(code, 0.0) for code in _below(of, part.code)) for part in of.parts}
    if BASE in leaves.index:
        found[BASE] = leaves[BASE]
    return pd.Series(found)


def _below(of: Case, code: str) -> list[str]:
    children = of.framework.children(code)
    return [leaf for child in children for leaf in _below(of, child.code)] if children else [code]


def index_correlations(group: str, framework: str) -> Finding:
    """Return how the indicators move together: twins that count one thing twice, siblings that hardly belong together."""
    of = case(group, framework)
    pairs = index.correlations(of.result, "spearman").dropna()
    pairs = pairs[pairs["pairs"] >= _FEWEST]
    if pairs.empty:
        return Finding(claim("index-pairs-unknown", **of.named, economies=Count(_FEWEST)), missing=True)
    flagged = pairs[pairs["flag"] != ""]
    told = {**of.named, "pairs": Count(len(pairs))}
    return Finding(
        claim("index-pairs", **told, flagged=Count(len(flagged))) if len(flagged) else claim("index-pairs-none", **told),
        claims=tuple(_pair(of, found.iloc[0]) for _, found in flagged.groupby("flag", sort=False)),
        notes=(claim("index-pairs-rule", high=Number(HIGH, 2), against=Number(-LOW, 2), low=Number(LOW, 2)),),
        table=_pairs(of, pairs),
    )


def _pair(of: Case, row: pd.Series) -> Claim:
    first, second = (Title(of.framework.node(row[end]).title) for end in ("first", "second"))
    return claim(f"index-pair-{row['flag']}", first=first, second=second, correlation=Number(row["correlation"], 2))


def _pairs(of: Case, pairs: pd.DataFrame) -> Table:
    frame = pairs.assign(
        second=[of.framework.node(code).title for code in pairs["second"]],
        flag=[claim(f"index-flag-{flag or 'none'}").id for flag in pairs["flag"]],
    ).set_axis([of.framework.node(code).title for code in pairs["first"]])
    columns = {
        "second": Column(claim("index-column-second"), "text"),
        "correlation": Column(claim("index-column-correlation"), "number", decimals=2),
        "pairs": Column(claim("index-column-both"), "count"),
        "flag": Column(claim("index-column-flag"), "message"),
    }
    return Table(frame[list(columns)].rename_axis("first"), columns, Column(claim("column-indicator"), "text"))
