"""Who stands where in an index, how sure that is, and what would change it."""

from itertools import pairwise

import pandas as pd

from research import access, economies, words
from research.charts import map as maps
from research.charts import ranks as charts
from research.findings.finding import Finding
from research.findings.index_case import DRAWS, Case, case, no_scores, spread
from research.metrics import index

SHOWN = 40  # lines a chart holds on a page
_SURE = 0.95


def index_ranks(group: str, framework: str, draws: int = DRAWS) -> Finding:
    """Return scores and ranks, each rank with the range it moves in when weights and methods are chosen otherwise.

    Parameters
    ----------
    group : id of a group of economies, or "all"
    framework : name of a framework that ships, or a file of one
    draws : how many combinations of choices are tried
    """
    this, found = case(group, framework), spread(group, framework, draws)
    if found is None:
        return Finding(no_scores(this), missing=True)
    table = _ranked(this, found)
    last = table.iloc[-1]
    title = _title(this, table)
    shown = table.head(SHOWN)
    return Finding(
        title=title,
        sentences=(
            f"{words.upper_first(last['called'])} has the lowest, {words.number(last['score'], 1)}; "
            f"{_range(last)}, of {len(table)}.",
            *_widths(table),
        ),
        remarks=(
            _tested(this, found),
            *((f"The chart holds the first {SHOWN}; the table holds all.",) if len(table) > SHOWN else ()),
        ),
        df=_table(this, table),
        fig=charts.ranges(
            shown.set_index("name"),
            low="p05",
            high="p95",
            at="nominal",
            title="Rank (1: highest score)",
            spread="Middle 90 % of the choices tested",
            tick=1,
            point="Rank under the framework's own choices",
            alt=f"Ranks of {len(shown)} economies of {this.where} with their ranges. {words.upper_first(title)}",
        ),
    )


def _ranked(this: Case, found: index.Uncertainty) -> pd.DataFrame:
    """One row an economy with a rank, best first: score, name, called, nominal, median, p05, p95."""
    table = found.ranks.dropna().join(this.ranked.rename("score")).loc[[c for c in this.ranked.index if c in found.p_above]]
    table = table.dropna()
    table["name"] = [economies.name(code) for code in table.index]
    table["called"] = [economies.called(code) for code in table.index]
    return table


def _title(this: Case, table: pd.DataFrame) -> str:
    first, top = table.iloc[0], words.number(this.framework.scale[1])
    best = f"the highest score of {this.where} in the {this.framework.title}, {words.number(first['score'], 1)} of {top}"
    level = table["called"][table["nominal"] == 1].tolist()
    if len(level) > 1:
        return f"{words.listing(level)} share {best}."
    return f"{first['called']} has {best}; {_range(first)} in 90 % of the choices tested."


def _range(row: pd.Series) -> str:
    if row["p05"] == row["p95"]:
        return f"its rank stays {row['p05']:.0f}"
    return f"its rank runs from {row['p05']:.0f} to {row['p95']:.0f}"


def span(low: float, high: float) -> str:
    """A range of ranks: "3", or "3 to 5"."""
    return f"{low:.0f}" if low == high else f"{low:.0f} to {high:.0f}"


def _widths(table: pd.DataFrame) -> tuple[str, ...]:
    width = table["p95"] - table["p05"]
    widest = table.loc[width.idxmax()]
    still = int((width <= 2).sum())
    count = "All" if still == len(table) else "None" if not still else f"{still}"
    return (
        f"{count} of the {len(table)} ranges of ranks span{'s' if count == '1' else ''} at most three places; the widest is "
        f"that of {widest['called']}, from {widest['p05']:.0f} to {widest['p95']:.0f}.",
    )


def _tested(this: Case, found: index.Uncertainty) -> str:
    open_means = len(this.assumptions.aggregation) > 1
    means = "arithmetic or geometric means" if open_means else "means as in the framework, whose scores can fall below 0"
    return (
        f"Tested are {found.draws:,} combinations: every weight up to {100 * this.assumptions.weights:.0f} % higher or lower, "
        f"{means}, gaps left open or filled with the group's median, outliers kept or brought in. A range "
        "holds the middle 90 % of them; it is a range over choices, not a margin of error of the data, which is not known."
    )


def _table(this: Case, table: pd.DataFrame) -> pd.DataFrame:
    parts = [part for part in this.parts if this.measured(part)]
    rows = {
        row["name"]: {
            "Score": words.number(row["score"], 1),
            "Rank": f"{row['nominal']:.0f}",
            "Range": span(row["p05"], row["p95"]),
            **{part.title: words.number(_score(this, part.code, str(code)), 1) for part in parts},
        }
        for code, row in table.iterrows()
    }
    return pd.DataFrame.from_dict(rows, orient="index").rename_axis("Economy")


def _score(this: Case, node: str, economy: str) -> float:
    scores = this.result.scores if node in this.result.scores else this.result.normalised
    return float(scores.loc[economy, node])


def index_map(group: str, framework: str, draws: int = DRAWS) -> Finding:
    """Return a map of the scores; economies without one are shown as such."""
    this, found = case(group, framework), spread(group, framework, draws)
    if found is None:
        return Finding(no_scores(this), missing=True)
    texts = {
        code: f"{words.number(score, 1)}, rank {found.ranks.loc[code, 'nominal']:.0f} "
        f"(range {span(found.ranks.loc[code, 'p05'], found.ranks.loc[code, 'p95'])})"
        for code, score in this.ranked.items()
        if code in found.ranks.dropna().index
    }
    median = words.number(this.ranked.median(), 1)
    top, name = words.number(this.framework.scale[1]), this.framework.title
    title = (
        f"Half of the {len(this.ranked)} economies of {this.where} with a score in the {name} have {median} of {top} or more."
    )
    ends = [f"{words.number(this.ranked.iloc[k], 1)} ({economies.called(str(this.ranked.index[k]))})" for k in (-1, 0)]
    grey = len(this.values) - len(this.ranked)
    return Finding(
        title=title,
        sentences=(
            f"Scores run from {ends[0]} to {ends[1]}.",
            f"{grey} economies have no score and are hatched." if grey > 1 else "One economy has no score and is hatched."
            if grey else "Every economy has a score.",
        ),
        fig=maps.choropleth(
            access.shapes(),
            pd.DataFrame({"value": this.ranked, "text": pd.Series(texts)}),
            members=list(this.group.members),
            focus=None,
            unit="",
            legend=f"Score, {words.number(this.framework.scale[0])} to {words.number(this.framework.scale[1])}",
            alt=f"Map of scores in {this.where}. {words.upper_first(title)}",
        ),
        df=pd.DataFrame({"Score and rank": [texts[code] for code in this.ranked.index if code in texts]},
                        index=pd.Index([economies.name(c) for c in this.ranked.index if c in texts], name="Economy")),
    )  # fmt: skip


def index_closeness(group: str, framework: str, draws: int = DRAWS) -> Finding:
    """Return which neighbours in the ranking can be told apart, and which cannot."""
    this, found = case(group, framework), spread(group, framework, draws)
    if found is None:
        return Finding(no_scores(this), missing=True)
    table = _ranked(this, found)
    codes = list(table.index)
    pairs = pd.DataFrame(
        [(a, b, found.p_above.loc[a, b], found.p_above.loc[b, a]) for a, b in pairwise(codes)],
        columns=["a", "b", "above", "below"],
    )
    sure = int((pairs["above"] >= _SURE).sum())
    least = pairs.loc[(pairs["above"] - pairs["below"]).abs().idxmin()]
    shown = {
        f"{economies.name(row.a)} above {economies.name(row.b)}": {"Share of combinations": f"{100 * row.above:.0f} %"}
        for row in pairs.itertuples()
    }
    counted = f"{'only 1' if sure == 1 else sure or 'none'} of the {len(pairs)} pairs of neighbours"
    keep = f"keep{'' if sure > 1 else 's'} {'their' if sure > 1 else 'its'} order"
    return Finding(
        title=f"In the ranking of {this.where} in the {this.framework.title}, {counted} {keep} in at least "
        "95 % of the choices tested.",
        sentences=(
            f"The least certain order is that of {economies.called(least['a'])} and {economies.called(least['b'])}: "
            f"{economies.called(least['a'])} ranks above in {100 * least['above']:.0f} % of the combinations, "
            f"and below in {100 * least['below']:.0f} %.",
        ),
        remarks=(
            "Combinations of choices are those tested for the ranking; neighbours whose order is kept in fewer than 95 % of "
            "them are not told apart.",
        ),
        df=pd.DataFrame.from_dict(shown, orient="index").rename_axis("Neighbours in the ranking"),
    )
