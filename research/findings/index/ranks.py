"""How economies rank in an index, how sure that is, and what would change it."""

from collections.abc import Iterator
from itertools import pairwise

import pandas as pd

from research.charts import ranges as charts
from research.findings.core import Claim, Column, Finding, Table, claim, finding, v
from research.findings.core.latest import comparable, latest
from research.findings.core.tables import ECONOMIES, RANKS
from research.findings.index.case import DRAWS, Case, case, no_scores, spread
from research.framework import Node
from research.metrics import index
from research.metrics.recent import APART

SHOWN = 40  # lines a chart holds on a page
_SURE = 0.95
_MOST = 2 / 3  # of the economies of a group: of fewer a median says little
_MIDDLE = v.Percent(90)  # of the draws: what a range of ranks holds


@finding
def index_ranks(group: str, framework: str, draws: int = DRAWS) -> Finding:
    """Rank economies scored on every part, each rank with its range under other methods.

    Parameters
    ----------
    group : id of a group of economies, or "all"
    framework : name of a framework that ships, or a file of one
    draws : how many combinations of choices are tried
    """
    of = case(group, framework)
    found = spread(of, draws)
    if found is None:
        return no_scores(of)
    table = _ranked(of, found)
    headline, shown = _first(of, table), table.head(SHOWN)
    return Finding(
        headline,
        claims=(_last(table), _widths(table)),
        notes=tuple(_tested(of, found, len(table))),
        gaps=on_fewer_parts(of),
        table=_table(of, table, {part.code: part.title for part in of.parts if part.code in table}),
        chart=charts.ranges(
            shown.set_axis([*map(v.Economy, shown.index)]),
            low="p05",
            high="p95",
            at="nominal",
            title=claim("index-axis-rank"),
            spread=claim("index-spread", share=_MIDDLE),
            tick=1,
            point=claim("index-point"),
            alt=claim("index-ranks-chart", economies=v.Count(len(shown)), headline=headline),
        ),
    )


def _ranked(of: Case, found: index.Uncertainty) -> pd.DataFrame:
    """Return one row per ranked economy, best first: score, ranks, interval and pillar scores."""
    ranked = of.ranked[of.ranked.index.isin(found.ranks.dropna().index)]
    parts = [part.code for part in of.parts if of.measured(part)]
    return found.ranks.reindex(ranked.index).assign(score=ranked).join(of.scored[parts])


def _first(of: Case, table: pd.DataFrame) -> Claim:
    first = table.iloc[0]
    level = [v.Economy(str(code)) for code in table.index[table["nominal"] == 1]]
    told = of.named | {"score": v.About(first["score"]), "top": v.About(of.framework.scale[1])}
    if len(level) > 1:
        return claim("index-first-shared", **told, economies=v.Items(level))
    if first["p95"] == 1:
        return claim("index-first-sure", **told, first=level[0], share=_MIDDLE)
    return claim("index-first", **told, first=level[0], ranks=_range(first), share=_MIDDLE)


def _last(table: pd.DataFrame) -> Claim:
    last, who = table.iloc[-1], v.Economy(str(table.index[-1]))
    told = {"economy": who, "economies": v.Count(len(table)), "score": v.About(last["score"])}
    return claim("index-last", **told, ranks=_range(last), share=_MIDDLE)


def _range(row: pd.Series) -> v.Range:
    return v.Range(v.Rank(row["p05"]), v.Rank(row["p95"]))


def _widths(table: pd.DataFrame) -> Claim:
    width = table["p95"] - table["p05"]
    widest, still = str(width.idxmax()), int((width <= 2).sum())
    told = {"economy": v.Economy(widest), "ranks": _range(table.loc[widest])}
    if still == len(table):
        return claim("index-widths-all", **told)
    if not still:
        return claim("index-widths-none", **told)
    return claim("index-widths", **told, still=v.Count(still), economies=v.Count(len(table)))


def _tested(of: Case, found: index.Uncertainty, economies: int) -> Iterator[Claim]:
    told = {"draws": v.Count(found.draws), "weights": v.Percent(100 * of.assumptions.weights)}
    means = "means" if len(of.assumptions.aggregation) > 1 else "one-mean"
    yield claim(f"index-tested-{means}", **told, share=_MIDDLE)
    yield claim("index-tested-meaning")
    if economies > SHOWN:
        yield claim("index-chart-first", shown=v.Count(SHOWN))


def _table(of: Case, table: pd.DataFrame, parts: dict[str, str]) -> Table:
    """Return ranked economies, then those that lack a part: the scores of `parts` and no total."""
    rows = of.scored.loc[of.totals.index.difference(table.index, sort=False), [*parts]]
    columns = {
        "nominal": RANKS,
        "p05": Column(claim("index-column-rank-low"), "rank"),
        "p95": Column(claim("index-column-rank-high"), "rank"),
        "score": Column(claim("index-column-score"), "number"),
        **{code: Column(v.Title(title), "number") for code, title in parts.items()},
    }
    frame = pd.concat([table, rows])[[*columns]].astype(float).dropna(how="all")
    return Table(frame.rename_axis("economy"), columns, ECONOMIES, missing=claim("dash"))


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
            groups = v.Items(_why_without(*kind, v.Items(who)) for kind, who in why.items())
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


def _why_without(kind: str, leaf: Node, year: int, economies: v.Items) -> Claim:
    said: dict[str, v.Value] = {"economies": economies, "indicator": v.Title(leaf.title)}
    if kind == "none":
        return claim("index-lacks-none", **said)
    return claim(f"index-lacks-{kind}", year=v.Year(year), **said)


@finding
def index_closeness(group: str, framework: str, draws: int = DRAWS) -> Finding:
    """Name the neighbouring ranks that hold under other methods, and those that do not."""
    of = case(group, framework)
    found = spread(of, draws)
    if found is None:
        return no_scores(of)
    above = found.p_above.mul(100)
    pairs = pd.DataFrame(
        [(a, b, above.loc[a, b], above.loc[b, a]) for a, b in pairwise(_ranked(of, found).index)],
        columns=["economy", "below", "keeps", "turns"],
    ).set_index("economy")
    share, sure = v.Percent(100 * _SURE), v.Count((pairs["keeps"] >= 100 * _SURE).sum())
    told = {**of.named, "pairs": v.Count(len(pairs)), "share": share}
    at = (pairs["keeps"] - pairs["turns"]).abs().idxmin()
    order = {"higher": v.Economy(str(at)), "lower": v.Economy(pairs.loc[at, "below"])}
    least = {name: v.Percent(pairs.loc[at, name]) for name in ("keeps", "turns")}
    columns = {
        "below": Column(claim("index-column-lower"), "economy"),
        "keeps": Column(claim("index-column-keeps"), "percent"),
        "turns": Column(claim("index-column-turns"), "percent"),
    }
    headline = claim("index-neighbours-none", **told)
    if sure.value:
        headline = claim("index-neighbours", **told, sure=sure)
    return Finding(
        headline,
        claims=(claim("index-least-certain", **order, **least),),
        notes=(claim("index-neighbours-rule", share=share),),
        table=Table(pairs, columns, Column(claim("index-column-higher"), "economy")),
    )
