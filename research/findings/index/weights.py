"""What a rank owes to the weights of the parts: each part alone, and weights a reader sets."""

import pandas as pd

from research.charts import bars, theme
from research.findings.core import Claim, Column, Finding, Table, claim, finding, v
from research.findings.core.tables import ECONOMIES, RANKS
from research.findings.index.case import Case, case

# Means a page can take again; others look at all economies, or have a power.
_MEANS = ("arithmetic", "geometric", "harmonic")
_DRAWN = 20  # bars: few enough to be seen with the sliders above them
_LISTED = 3  # economies that share the first place of a part, in a heading
_DIGITS = 4  # of a score in the page


@finding
def index_weights(group: str, framework: str) -> Finding | None:
    """Rank economies by each part of an index alone; in a page, by weights its reader sets.

    None where fewer than two parts or two economies are scored, or the index is no mean of parts.

    Parameters
    ----------
    group : id of a group of economies, or "all"
    framework : name of a framework that ships, or a file of one
    """
    of = case(group, framework)
    scores, how = _parts(of), of.framework.root.aggregation or of.framework.aggregation
    if min(scores.shape) < 2 or how not in _MEANS or of.framework.root.rescale:
        return None
    ranks = scores.rank(ascending=False, method="min")
    headline = _headline(of, ranks)
    return Finding(
        headline,
        notes=(claim("index-weights-method"),),
        table=_table(of, ranks),
        chart=_chart(of, scores, how, headline),
    )


def _parts(of: Case) -> pd.DataFrame:
    """Return the scores of the parts that have any: a row a ranked economy, best first."""
    codes = [part.code for part in of.parts if of.measured(part) and part.weight]
    return of.scored.loc[of.ranked.index, codes]


def _headline(of: Case, ranks: pd.DataFrame) -> Claim:
    """Say who is first by each part alone, and whether that is one economy throughout."""
    titles = {part.code: v.Title(part.title) for part in of.parts}
    first = {code: ranks.index[ranks[code].eq(1)] for code in ranks}
    always = set.intersection(*(set(map(str, found)) for found in first.values()))
    if always:
        leaders = v.Items(map(v.Economy, sorted(always)))
        return claim("index-weights-same", **of.named, economies=leaders)
    parts = tuple(
        claim("index-weights-leader", part=titles[code], economies=_leaders(found))
        for code, found in first.items()
    )
    return claim("index-weights-differ", **of.named, parts=v.Items(parts))


def _leaders(found: pd.Index) -> v.Value:
    """Return the economies that are first, or how many where a heading has no room for them."""
    many = claim("chart-who-all", n=v.Count(len(found)))
    return many if len(found) > _LISTED else v.Items(map(v.Economy, found))


def _table(of: Case, ranks: pd.DataFrame) -> Table:
    titles = {part.code: part.title for part in of.parts}
    frame = ranks.assign(rank=of.ranked.rank(ascending=False, method="min"))
    columns = {"rank": RANKS} | {code: Column(v.Title(titles[code]), "rank") for code in ranks}
    return Table(frame[[*columns]].rename_axis("economy"), columns, ECONOMIES)


def _chart(of: Case, scores: pd.DataFrame, how: str, headline: Claim) -> object:
    """Draw the scores, with what a page needs to take them again by other weights."""
    shown = of.ranked.head(_DRAWN)
    chart = bars.lines(
        shown.set_axis([*map(v.Economy, shown.index)]),
        labels=[v.Number(value, 1) for value in shown],
        unit=claim("index-column-score"),
        top=of.framework.scale[1],
        alt=claim("index-weights-chart", economies=v.Count(len(shown)), headline=headline),
    )
    return chart.update_layout(meta=chart.layout.meta | {"weigh": _weighed(of, scores, how)})


def _weighed(of: Case, scores: pd.DataFrame, how: str) -> dict[str, object]:
    parts = {part.code: part for part in of.parts}
    total = sum(parts[code].weight for code in scores)
    marks = {name: v.Text(f"{{{name}}}") for name in ("rank", "score", "before")}
    return {
        "how": how,
        "parts": [theme.text(v.Title(parts[code].title)) for code in scores],
        "weights": [round(100 * parts[code].weight / total) for code in scores],
        "names": [theme.text(v.Economy(str(code))) for code in scores.index],
        "scores": [
            [None if pd.isna(value) else round(float(value), _DIGITS) for value in row]
            for row in scores.to_numpy()
        ],
        "ranks": [int(rank) for rank in of.ranked.rank(ascending=False, method="min")],
        "says": {
            "hint": theme.text(claim("index-weights-hint")),
            "reset": theme.text(claim("index-weights-reset")),
            "moved": theme.text(claim("index-weights-label", **marks)),
        },
    }
