"""The parts of rural digital development for one economy, compared with those of its region."""

from collections.abc import Iterator, Sequence

import pandas as pd

from research import economies
from research.charts import Figure, dots
from research.findings.core import Claim, Finding, Table, claim, finding, v
from research.findings.core.gaps import gaps
from research.findings.core.latest import latest
from research.findings.core.tables import UNITS, YEARS, tabled
from research.findings.index.case import Case, case, titles
from research.framework import Node

FRAMEWORK = "rural-framework"
_NAME = 20  # letters of the name of a publisher, which what a leaf lacks begins with
_LEVEL = 0.5  # points: nearer to the median than that is level with it


@finding
def rural_framework(economy: str, peers: str = "") -> Finding:
    """Compare an economy's scores in the rural framework with the median of its region.

    Parameters
    ----------
    economy : any spelling of an economy
    peers : id of a group the economy is in; its region if left out or if it is not

    Notes
    -----
    The framework is `data/catalogue/frameworks/rural-framework.yaml`. Only figures of rural areas
    count, and a part with fewer than two of them has no score and says what it lacks.
    """
    iso3 = economies.resolve(economy)
    of = case(economies.own_peers(iso3, peers).id, FRAMEWORK)
    parts = {part.code: part for part in of.parts if part.code in of.result.scores}
    of_all = of.result.scores[[*parts]]
    scores = pd.DataFrame({"score": of_all.loc[iso3], "median": of_all.median()})
    known = scores.dropna(subset="score").astype(float)
    unscored = scores.index[scores["score"].isna()]
    who = v.Economy(iso3)
    headline = _headline(who, known["score"], parts)
    return Finding(
        headline,
        claims=tuple(_compared(known, parts, v.Group(of.group.id))),
        notes=(claim("rural-method", text=v.Text(of.framework.description)),),
        gaps=tuple(_gaps(of, [parts[str(code)] for code in unscored], iso3)),
        table=_table(of, iso3, scores),
        chart=None if known.empty else _chart(known, parts, who, v.Group(of.group.id), headline),
        missing=known.empty,
    )


def _headline(who: v.Economy, scores: pd.Series, parts: dict[str, Node]) -> Claim:
    if scores.empty:
        return claim("rural-unknown", economy=who)
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


def _gaps(of: Case, parts: Sequence[Node], iso3: str) -> Iterator[Claim]:
    """Name values that pillars lack: those too old, and the others with who publishes them."""
    by_source: dict[str, list[v.Title]] = {}
    known: list[str] = []
    for part in parts:
        adding = [leaf for leaf in of.framework.children(part.code) if leaf.adds]
        lacking = [leaf for leaf in adding if pd.isna(of.values.loc[iso3, leaf.code])]
        if not lacking:
            yield claim("rural-gap", part=v.Title(part.title))
        known += [leaf.indicator for leaf in lacking if leaf.indicator]
        for leaf in (each for each in lacking if not each.indicator):
            publisher, comma, _ = leaf.adds.partition(", ")
            source = publisher if comma and len(publisher) <= _NAME else leaf.adds
            by_source.setdefault(source, []).append(v.Title(leaf.title))
    for source, leaves in by_source.items():
        yield claim("rural-gap-of", indicators=v.Items(leaves), source=v.Text(source))
    if old := [key for key in known if iso3 in latest(key).index]:
        yield claim("peers-old", indicators=v.Items(map(v.Indicator, old)))
    yield from gaps([key for key in known if key not in old])


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
        "rural", frame, "text", missing=claim("index-empty"), score=("number", 0),
        median=("number", 0), value="number", unit=UNITS, year=YEARS,
    )  # fmt: skip


def _chart(
    known: pd.DataFrame, parts: dict[str, Node], who: v.Value, peers: v.Value, headline: Claim
) -> Figure:
    titles = [v.Title(parts[str(code)].title) for code in known.index]
    names = [who, claim("rural-median", group=peers)]
    shown = known[["score", "median"]].set_axis(titles).set_axis(names, axis="columns")
    return dots.dots(shown, unit=claim("rural-axis"), alt=claim("rural-chart", headline=headline))
