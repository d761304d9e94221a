"""The parts of rural digital development for one economy, compared with those of its region."""

from collections.abc import Iterator

import pandas as pd

from research import economies
from research.charts import Figure, dots
from research.findings.core import Claim, Finding, Table, claim, finding, v
from research.findings.core.tables import UNITS, YEARS, tabled
from research.findings.index.case import Case, case, titles
from research.framework import Node

FRAMEWORK = "rural-framework"
_LEVEL = 0.5  # points: nearer to the median than that is level with it


@finding
def rural_framework(economy: str, peers: str = "") -> Finding | None:
    """Compare an economy's scores in the rural framework with the median of its region.

    Parameters
    ----------
    economy : any spelling of an economy
    peers : id of a group the economy is in; its region if left out or if it is not

    Notes
    -----
    The framework is `data/catalogue/frameworks/rural-framework.yaml`. Only figures of rural areas
    count, and a part with fewer than two of them has no score. None where no part has one.
    """
    of = case(economies.own_peers(economy, peers).id, FRAMEWORK)
    parts = {part.code: part for part in of.parts if part.code in of.result.scores}
    of_all = of.result.scores[[*parts]]
    scores = pd.DataFrame({"score": of_all.loc[economy], "median": of_all.median()})
    known = scores.dropna(subset="score").astype(float)
    if known.empty:
        return None
    who = v.Economy(economy)
    headline = _headline(who, known["score"], parts)
    return Finding(
        headline,
        claims=tuple(_compared(known, parts, v.Group(of.group.id))),
        notes=(claim("rural-method", text=v.Text(of.framework.description)),),
        table=_table(of, economy, scores),
        chart=_chart(known, parts, who, v.Group(of.group.id), headline),
    )


def _headline(who: v.Economy, scores: pd.Series, parts: dict[str, Node]) -> Claim:
    (strongest, high), (weakest, low) = (
        (v.Title(parts[str(code)].title), v.Number(scores[code], 0))
        for code in (scores.idxmax(), scores.idxmin())
    )
    if len(scores) == 1:
        return claim("rural-one", economy=who, part=strongest, points=high)
    weak = {"weakest": weakest, "low": low}
    return claim("rural-ends", economy=who, strongest=strongest, high=high, **weak)


def _compared(known: pd.DataFrame, parts: dict[str, Node], peers: v.Group) -> Iterator[Claim]:
    apart = known["score"] - known["median"]
    above, below = (
        titles(parts[str(code)] for code in known.index[beyond])
        for beyond in (apart > _LEVEL, apart < -_LEVEL)
    )
    if above.values:
        yield claim("rural-above", group=peers, parts=above)
    if below.values:
        yield claim("rural-below", group=peers, parts=below)


def _table(of: Case, iso3: str, scores: pd.DataFrame) -> Table:
    """Return the scores of the pillars, each followed by its indicators."""
    rows: list[dict[str, object]] = []
    for code, score in scores.iterrows():
        rows.append({"row": of.framework.node(str(code)).title, **score})
        for leaf in of.framework.children(str(code)):
            value = {"value": of.values.loc[iso3, leaf.code], "year": of.years.loc[iso3, leaf.code]}
            rows.append({"row": leaf.title, "unit": leaf.unit or None, **value})
    frame = pd.DataFrame(rows).set_index("row")
    return tabled(
        "rural",
        frame,
        "text",
        missing=claim("index-empty"),
        score=("number", 0),
        median=("number", 0),
        value="number",
        unit=UNITS,
        year=YEARS,
    )


def _chart(
    known: pd.DataFrame, parts: dict[str, Node], who: v.Value, peers: v.Value, headline: Claim
) -> Figure:
    titles = [v.Title(parts[str(code)].title) for code in known.index]
    names = [who, claim("rural-median", group=peers)]
    shown = known[["score", "median"]].set_axis(titles).set_axis(names, axis="columns")
    return dots.dots(shown, unit=claim("rural-axis"), alt=claim("rural-chart", headline=headline))
