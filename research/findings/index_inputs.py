"""What an index is made of, and for whom there are enough data."""

import pandas as pd

from research import economies, words
from research.findings.finding import Finding
from research.findings.index_case import Case, case
from research.findings.latest import first_year
from research.framework import Node
from research.metrics import index
from research.metrics.recent import APART


def index_framework(group: str, framework: str) -> Finding:
    """Return a framework as a table: every indicator, its part, its weight, its goalposts, and the data there are for it.

    Parameters
    ----------
    group : id of a group of economies, or "all"
    framework : name of a framework that ships, or a file of one
    """
    this = case(group, framework)
    loaded, n = this.framework, len(this.framework.leaves)
    measured = [leaf for leaf in loaded.leaves if this.measured(leaf)]
    weights, scored = index.effective_weights(loaded), [leaf.code for leaf in measured if this.measured(_part(this, leaf))]
    used = index.effective_weights(loaded.only(scored)) if scored else weights * 0
    rows = {leaf.title: _row(this, leaf, weights[leaf.code], used.get(leaf.code, 0.0)) for leaf in loaded.leaves}
    basis = "" if loaded.confirmed else " Parts of the method were not confirmed in the publication itself."
    what, _, more = loaded.description.partition(". ")
    parts, held = f"{len(this.parts)} part{'' if len(this.parts) == 1 else 's'}", len(measured) or "none"
    return Finding(
        title=f"{loaded.title}: of its {n} indicators in {parts}, the data at hand hold {held} for {this.where}.",
        sentences=(f"{what.removesuffix('.')}.", *_without(this)),
        remarks=tuple(filter(None, (more, *_sparse(this), f"{loaded.citation}{basis}"))),
        df=pd.DataFrame.from_dict(rows, orient="index").rename_axis("Indicator"),
        open_table=True,
    )


def _part(this: Case, leaf: Node) -> Node:
    """The part a leaf is in: the node right below the index."""
    return this.framework.node((leaf.code, *this.framework.way_up(leaf.code))[-2])


def _without(this: Case) -> tuple[str, ...]:
    """Parts without a score, and how many of their indicators have values."""
    said = []
    for part in this.parts:
        leaves = [leaf for leaf in this.framework.leaves if part.code in this.framework.way_up(leaf.code)]
        known = sum(this.measured(leaf) for leaf in leaves)
        if leaves and not this.measured(part):
            said.append(f"{words.lower_first(part.title)} ({known or 'none'} of {len(leaves)})")
    return (f"Without a score, as too few indicators have values: {words.listing(said)}.",) if said else ()


def _sparse(this: Case) -> tuple[str, ...]:
    said = [f"{words.lower_first(this.framework.node(code).title)} ({n})" for code, n in this.sparse.items()]
    return (f"Not used, as fewer than a third of the economies have a value: {words.listing(said)}.",) if said else ()


def _row(this: Case, leaf: Node, weight: float, used: float) -> dict[str, str]:
    part = _part(this, leaf)
    years = this.years[leaf.code].dropna().astype(int).tolist()
    if years:
        data = f"{len(years)} of {len(this.values)} economies, {words.years(years)}"
    else:
        data = f"too few ({this.sparse[leaf.code]})" if leaf.code in this.sparse else "none"
    return {
        "Part": part.title,
        "Weight": f"{words.number(100 * weight, 1)} %",
        "Weight used": f"{words.number(100 * used, 1)} %",
        "Scored": _scored(leaf),
        "Data at hand": data,
        "Remark": f"To add: {leaf.adds}" if leaf.adds and not years else leaf.note,
    }


def _scored(leaf: Node) -> str:
    if leaf.goalposts is None:
        return str(leaf.normalisation)
    worst, best = leaf.goalposts if leaf.direction > 0 else leaf.goalposts[::-1]
    logarithm = ", by logarithm" if leaf.transform != "none" else ""
    ends = f"{words.number(worst, 2)} to {words.number(best, 2)}"
    return (f"{leaf.unit} {ends}" if leaf.unit.endswith("$") else f"{ends} {leaf.unit}".strip()) + logarithm


def index_data(group: str, framework: str) -> Finding:
    """Return for how many economies there are data enough for a score, and what the others lack."""
    this = case(group, framework)
    total = this.result.total
    without, n = total.index[total.isna()], len(total)
    partly = [leaf for leaf in this.framework.leaves if this.measured(leaf) and this.values[leaf.code].isna().any()]
    gaps = [f"{words.lower_first(leaf.title)} ({int(this.values[leaf.code].isna().sum())})" for leaf in partly]
    ranked = len(this.ranked)
    few, named = 0 < len(without) <= _FEW, f"Without a score: {_named(without)}."
    if len(without) > _MANY:
        named = f"{len(without)} economies have no score; the table shows what each lacks."
    return Finding(
        title=f"{ranked or 'None'} of the {n} economies of {this.where} {'have' if ranked > 1 else 'has'} "
        f"enough data for a score in the {this.framework.title}.",
        sentences=(*((named,) if few and ranked else ()), "No gap is filled.") if ranked else (),
        remarks=(
            *((f"Economies without a recent value, by indicator: {words.listing(gaps)}. {_PARTLY}",) if gaps else ()),
            f"Values are the latest of each economy, of {first_year()} or later and at most {APART} years apart.",
            *(("No gap is filled.",) if not ranked else ()),
            *((named,) if len(without) and ranked and not few else ()),
        ),
        missing=not ranked,
        df=_lacking(this),
    )


_FEW, _MANY = 10, 40  # economies that a sentence names, and that the remarks do
_PARTLY = (
    "A part is the mean of those of its indicators that are known, so economies can rest on different ones; "
    "that is one of the choices tested below."
)


def _named(codes: pd.Index) -> str:
    return words.listing([economies.called(str(code)) for code in codes])


def _lacking(this: Case) -> pd.DataFrame:
    measured = [leaf for leaf in this.framework.leaves if this.measured(leaf)]
    rows = {
        economies.name(str(code)): {
            "Indicators known": f"{int(row.notna().sum())} of {len(this.framework.leaves)}",
            "Lacks": words.listing([leaf.title for leaf in measured if pd.isna(row[leaf.code])]) or "none that others have",
            "Score": words.number(this.result.total[code], 1),
        }
        for code, row in this.values.iterrows()
    }
    return pd.DataFrame.from_dict(rows, orient="index").rename_axis("Economy")


def index_outliers(group: str, framework: str) -> Finding:
    """Return which indicators have outliers by the rule of skewness and kurtosis, and what treating them would do."""
    this = case(group, framework)
    measured = [leaf for leaf in this.framework.leaves if this.measured(leaf)]
    if not measured:
        return Finding(f"There are no values to look for outliers in, in {this.where}.", missing=True)
    done = index.treat(this.values[[leaf.code for leaf in measured]], "winsorise", this.framework).done
    failing = [leaf for leaf in measured if done.loc[leaf.code, "treatment"] != "none"]
    rows = {
        leaf.title: {
            "Skewness": words.number(done.loc[leaf.code, "skew"], 1),
            "Excess kurtosis": words.number(done.loc[leaf.code, "kurtosis"], 1),
            "Values brought in": str(done.loc[leaf.code, "points"]),
            "Skewness after": words.number(done.loc[leaf.code, "skew after"], 1),
        }
        for leaf in measured
    }
    named = words.listing([words.lower_first(leaf.title) for leaf in failing])
    found = f"{words.upper_first(named)} {'has' if len(failing) == 1 else 'have'}" if failing else "No indicator has"
    return Finding(
        title=f"{found} outliers in {this.where}, among the {len(measured)} indicators of the {this.framework.title} at hand.",
        sentences=("Scores are computed from the values as they are.",),
        remarks=(
            "An indicator has outliers when its skewness is beyond 2 and its excess kurtosis above 3.5; one that is scored by "
            "its logarithm is treated already. To bring up to five extreme values in to the next one is one of the choices "
            "tested.",
        ),
        df=pd.DataFrame.from_dict(rows, orient="index").rename_axis("Indicator"),
    )
