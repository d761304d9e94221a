"""The parts of rural digital development for one economy, beside those of its region."""

import pandas as pd

from research import economies, words
from research.charts import compare
from research.findings.finding import Finding
from research.findings.index_case import Case, case
from research.framework import Node

FRAMEWORK = "rural-framework"


def rural_framework(economy: str) -> Finding:
    """Return the score of an economy in each part of the rural framework, beside the median of its region.

    Parameters
    ----------
    economy : any spelling of an economy

    Notes
    -----
    The framework is `data/catalogue/frameworks/rural-framework.yaml`. Only figures of rural areas count, and a part with fewer
    than two of them has no score and says what it lacks.
    """
    iso3 = economies.resolve(economy)
    peers = economies.peers(iso3)
    this = case(peers.id, FRAMEWORK)
    name, scores = economies.called(iso3), this.result.scores
    parts = [part for part in this.parts if part.code in scores]
    own = pd.Series({part.title: scores[part.code].get(iso3, float("nan")) for part in parts})
    median = pd.Series({part.title: scores[part.code].median() for part in parts})
    known = own.dropna()
    if known.empty:
        return Finding(
            f"No part of rural digital development in {name} can be scored: none has two figures of rural areas.",
            remarks=(*_missing(this, own, iso3), *_what(this)),
            df=_table(this, iso3, own, median),
            missing=True,
        )
    shown = pd.DataFrame({words.upper_first(name): known, f"median, {peers.title}": median.reindex(known.index)})
    weakest, strongest = known.idxmin(), known.idxmax()
    alt = "; ".join(f"{part} {value:.0f}" for part, value in known.items())
    return Finding(
        title=_title(name, known, str(weakest), str(strongest)),
        sentences=(_beside(known, median, peers.title),),
        remarks=(*_what(this), *_missing(this, own, iso3)),
        df=_table(this, iso3, own, median),
        fig=compare.dots(
            shown, unit="points of 100", alt=f"{words.upper_first(name)} beside the median of {peers.title}: {alt}"
        ),
    )


def _title(name: str, known: pd.Series, weakest: str, strongest: str) -> str:
    scored = {part: f"{words.lower_first(part)} ({_points(known[part])} of 100 points)" for part in (weakest, strongest)}
    if len(known) == 1:
        return f"Of rural digital development in {name}, {scored[weakest]} alone can be scored."
    return (
        f"In rural digital development, of {len(known)} parts that can be scored, {name} is strongest in {scored[strongest]} "
        f"and weakest in {scored[weakest]}."
    )


def _beside(known: pd.Series, median: pd.Series, peers: str) -> str:
    apart = known - median.reindex(known.index)
    below = [words.lower_first(str(part)) for part, gap in apart.items() if gap < -0.5]
    above = [words.lower_first(str(part)) for part, gap in apart.items() if gap > 0.5]
    told = [(word, words.listing(parts)) for word, parts in (("above", above), ("below", below)) if parts]
    if not told:
        return f"In {'it' if len(known) == 1 else 'each'} it is level with the median of {peers}."
    (first, where), *rest = told
    also = [f"{word} it in {parts}" for word, parts in rest]
    return f"It is {words.listing([f'{first} the median of {peers} in {where}', *also])}."


def _value(this: Case, leaf: Node, iso3: str) -> float:
    return float(this.values[leaf.code].get(iso3, float("nan"))) if leaf.code in this.values else float("nan")


def _adds(this: Case, part: Node, iso3: str) -> list[str]:
    """What would give the values an economy lacks, each once."""
    lacking = [leaf for leaf in this.framework.children(part.code) if pd.isna(_value(this, leaf, iso3))]
    return list(dict.fromkeys(leaf.adds for leaf in lacking if leaf.adds))


def _missing(this: Case, own: pd.Series, iso3: str) -> tuple[str, ...]:
    bare = [str(part) for part in own.index[own.isna()]]
    if not bare:
        return ()
    adds = {part.title: _adds(this, part, iso3) for part in this.parts}
    told = [f"{words.lower_first(part)} ({'; '.join(adds[part]) or 'no value for this economy'})" for part in bare]
    return (f"No score, and what would give one: {words.listing(told)}.",)


def _what(this: Case) -> tuple[str, ...]:
    return (this.framework.description, "Goalposts are this project's choice, noted at each indicator.")


def _table(this: Case, iso3: str, own: pd.Series, median: pd.Series) -> pd.DataFrame:
    rows = {
        part: {
            "Score": _points(own[part]),
            "Median of the region": _points(median[part]),
            "Rural figures": _leaves(this, node, iso3) or words.NO_DATA,
        }
        for part, node in ((node.title, node) for node in this.parts if node.title in own.index)
    }
    return pd.DataFrame.from_dict(rows, orient="index").rename_axis("Part, 1 to 100 points")


def _leaves(this: Case, part: Node, iso3: str) -> str:
    """The indicators of a part that have a value, with its year."""
    told = []
    for leaf in this.framework.children(part.code):
        value = _value(this, leaf, iso3)
        if pd.notna(value):
            year = this.years.loc[iso3, leaf.code]
            told.append(f"{words.lower_first(leaf.title)} {_quantity(value, leaf)} ({year:.0f})")
    return "; ".join(told)


def _quantity(value: float, leaf: Node) -> str:
    if leaf.unit.endswith("$"):
        return f"{leaf.unit} {words.number(value, 0)}"
    return f"{words.number(value, 1)} {leaf.unit}"


def _points(value: float) -> str:
    return words.NO_DATA if pd.isna(value) else words.number(float(value), 0)
