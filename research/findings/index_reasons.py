"""Why ranks are what they are: which choice moves them, and which parts make a score."""

import pandas as pd

from research import economies, words
from research.charts import parts as stacks
from research.charts import ranks as charts
from research.findings.finding import Finding
from research.findings.index_case import Case, case, no_scores
from research.findings.index_ranks import SHOWN
from research.metrics import index
from research.metrics.index.explain import BASE

_FEW = 4  # parts named in a sentence
_CHOICES = {
    "aggregation": "Arithmetic or geometric means",
    "normalisation": "How values become scores",
    "imputation": "Gaps left open or filled",
    "treatment": "Outliers kept or brought in",
    "measurement error": "Measurement error",
}


def index_drivers(group: str, framework: str, samples: int = 1024) -> Finding:
    """Return which of the choices moves ranks most: total Sobol' indices with their bootstrap intervals.

    Parameters
    ----------
    group : id of a group of economies, or "all"
    framework : name of a framework that ships, or a file of one
    samples : base samples, a power of 2
    """
    this = case(group, framework)
    if len(this.ranked) < 2:
        return Finding(no_scores(this), missing=True)
    found = index.sensitivity(this.framework, this.values, samples=samples, assumptions=this.assumptions)
    moving = found.total[found.total["estimate"] > 0].sort_values("estimate", ascending=False)
    if moving.empty:
        return Finding(f"None of the choices tested moves a rank in {this.where}.")
    moving = moving.clip(upper=1.0)  # no choice explains more than all of the variation, an estimate of its share may
    table = moving.set_axis([_choice(this, str(name)) for name in moving.index])
    still = [_choice(this, str(name)) for name in found.total.index if name not in moving.index and _is_open(this, str(name))]
    first = table.iloc[0]
    title = (
        f"One choice moves ranks of {this.where} in the {this.framework.title} most: {words.lower_first(str(table.index[0]))}, "
        f"with {_percent(first['estimate'])} of their variation "
        f"(90 % interval {_percent(first['p05'])} to {_percent(first['p95'])})."
    )
    return Finding(
        title=title,
        sentences=(
            f"On average over economies and combinations, a rank is {_places(found.mean_shift)} from the one under the "
            "framework's own choices.",
        ),
        remarks=(
            "A share is that of a choice alone or together with others. Shares of choices that act together are counted for "
            "each, so they can add to more than 100 %.",
            *(
                (f"Without any effect on a rank: {words.listing([words.lower_first(name) for name in still])}.",)
                if still
                else ()
            ),
        ),
        df=pd.DataFrame(
            {
                "Share, alone or with others": [_percent(value) for value in table["estimate"]],
                "Interval": [f"{_percent(row.p05)} to {_percent(row.p95)}" for row in table.itertuples()],
                "Share, alone": [_percent(max(0.0, found.first_order.loc[name, "estimate"])) for name in moving.index],
            },
            index=pd.Index(table.index, name="Choice"),
        ),
        fig=charts.ranges(
            100 * table[["estimate", "p05", "p95"]],
            low="p05",
            high="p95",
            at="estimate",
            title="% of the variation of ranks",
            spread="90 % bootstrap interval",
            tick=0,
            point="Share, alone or with others",
            alt=f"Shares of the variation of ranks by choice. {title}",
        ),
    )


def _places(shift: float) -> str:
    text = words.number(shift, 1)
    return f"{text} place" if text == "1" else f"{text} places"


def _percent(share: float) -> str:
    return f"{words.number(100 * share, 0 if share >= 0.1 else 1)} %" if share >= 0.0005 else "under 0.1 %"


def _choice(this: Case, name: str) -> str:
    if name in _CHOICES:
        return _CHOICES[name]
    node = this.framework.node(name.removeprefix("weights under "))
    return "Weights of the parts" if node.parent is None else f"Weights inside {words.lower_first(node.title)}"


def _is_open(this: Case, name: str) -> bool:
    """Whether a choice has more than one option here."""
    if name.startswith("weights under "):
        known = [c for c in this.framework.children(name.removeprefix("weights under ")) if this.measured(c)]
        return len(known) > 1 and this.assumptions.weights > 0
    return len(getattr(this.assumptions, name, ())) > 1


def index_parts(group: str, framework: str) -> Finding:
    """Return what each score is made of, and which part separates the highest score from the lowest."""
    this = case(group, framework)
    if len(this.ranked) < 2:
        return Finding(no_scores(this), missing=True)
    best, worst = this.ranked.index[0], this.ranked.index[-1]
    apart = index.explain(this.result, best, against=worst)
    gaps = _by_part(this, apart.parts["difference"]).sort_values(ascending=False)
    shown = this.ranked.head(SHOWN).index.union(this.ranked.tail(1).index, sort=False)
    table = pd.DataFrame({code: _by_part(this, index.explain(this.result, code).parts["contribution"]) for code in shown}).T
    table = table.loc[:, (table != 0).any()].set_axis([economies.name(str(code)) for code in shown])
    title = (
        f"In the {this.framework.title}, {words.number(apart.gap or 0.0, 1)} points lie between "
        f"{economies.called(str(best))} and {economies.called(str(worst))}, first and last of {this.where}; "
        f"“{words.lower_first(str(gaps.index[0]))}” accounts for {words.number(gaps.iloc[0], 1)} of them."
    )
    rest = [
        f"{words.lower_first(str(part))} for {words.number(value, 1)}"
        for part, value in gaps.iloc[1:].items()
        if round(value, 1)
    ]
    return Finding(
        title=title,
        sentences=(*((f"The other parts account for the rest: {words.listing(rest[:_FEW])}.",) if rest else ()),),
        remarks=(
            *((f"Further parts: {words.listing(rest[_FEW:])}.",) if rest[_FEW:] else ()),
            "A piece of a bar is what a part adds to the score; the pieces add up to it.",
            *(
                (f"The chart holds the first {SHOWN} of {len(this.ranked)}, and the last.",)
                if len(this.ranked) > len(shown)
                else ()
            ),
        ),
        df=pd.concat([table, gaps.rename("First minus last").to_frame().T[table.columns]])
        .assign(Score=lambda parts: parts.sum(axis=1))
        .map(lambda value: words.number(value, 1))
        .rename_axis("Economy"),
        fig=stacks.stacked(table, unit="points of the score", alt=f"Parts of the scores in {this.where}. {title}"),
    )


def _by_part(this: Case, leaves: pd.Series) -> pd.Series:
    """Sum of the leaves of each part, by the part's title."""
    found = {part.title: sum(leaves.get(code, 0.0) for code in _below(this, part.code)) for part in this.parts}
    if BASE in leaves.index:
        found["Constant"] = leaves[BASE]
    return pd.Series(found)


def _below(this: Case, code: str) -> list[str]:
    children = this.framework.children(code)
    return [leaf for child in children for leaf in _below(this, child.code)] if children else [code]


def index_correlations(group: str, framework: str) -> Finding:
    """Return how the indicators move together: twins that count one thing twice, siblings that hardly belong together."""
    this = case(group, framework)
    pairs = index.correlations(this.result, "spearman").dropna()
    pairs = pairs[pairs["pairs"] >= 5]
    if pairs.empty:
        return Finding(f"Too few economies of {this.where} have two indicators for a correlation.", missing=True)
    titles = {leaf.code: words.lower_first(leaf.title) for leaf in this.framework.leaves}
    said = {
        "twins": "count nearly the same thing twice (correlation above 0.92)",
        "against": "move against each other (−0.3 or below)",
        "apart": "stand in one part but hardly move together (under 0.3)",
    }
    flagged = {
        flag: [
            f"{titles[row.first]} and {titles[row.second]} ({_signed(row.correlation)})"
            for row in pairs[pairs["flag"] == flag].itertuples()
        ]
        for flag in said
    }
    n = int((pairs["flag"] != "").sum())
    counted = "None" if not n else "One" if n == 1 else str(n)
    named, some = this.framework.title, {flag: found for flag, found in flagged.items() if found}
    return Finding(
        title=f"{counted} of the {len(pairs)} pairs of indicators of the {named} ask{'' if n > 1 else 's'} for a second look "
        f"in {this.where}.",
        sentences=tuple(f"{found[0]} {said[flag]}{_and_more(len(found) - 1)}." for flag, found in some.items()),
        remarks=(
            *(f"Others that {said[flag]}: {'; '.join(found[1:])}." for flag, found in some.items() if found[1:]),
            f"A second look is due to pairs that {'; that '.join(said.values())}.",
        ),
        df=pd.DataFrame(
            {
                "Rank correlation": [_signed(value) for value in pairs["correlation"]],
                "Economies with both": [str(value) for value in pairs["pairs"]],
            },
            index=pd.Index([f"{titles[r.first]}, {titles[r.second]}" for r in pairs.itertuples()], name="Indicators"),
        ),
    )


def _and_more(n: int) -> str:
    return f"; so do {n} more pairs" if n > 1 else "; so does one more pair" if n else ""


def _signed(value: float) -> str:
    return f"{value:.2f}".replace("-", "−")
