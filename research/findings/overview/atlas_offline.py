"""Where the people who are offline live."""

import pandas as pd

from research import economies
from research.charts import bars
from research.findings.core.latest import combined
from research.findings.core.registry import finding
from research.messages.values import About, Claim, Count, Economy, Group, Items, Percent, claim
from research.report.finding import Finding
from research.report.table import Column, Table

_USE = "internet_users"
_NAMED = 5  # economies a sentence names
_DRAWN = 15  # economies a chart shows


@finding
def atlas_offline() -> Finding:
    """Return the economies and the regions in which most people who are offline live.

    Notes
    -----
    People times the share who do not use the Internet, where both are recent and at most three
    years apart.
    """
    people = _offline()
    if people.empty:
        return Finding(claim("atlas-offline-unknown"), missing=True)
    first = people.head(_NAMED)
    headline = claim(
        "atlas-offline",
        people=About(float(people.sum())),
        share=Percent(100 * first.sum() / people.sum()),
        economies=Items(tuple(Economy(str(each)) for each in first.index)),
        count=Count(len(first)),
    )
    drawn = people.head(_DRAWN)
    rows = pd.Index([Economy(str(each)) for each in drawn.index], dtype=object)
    columns = {
        "people": Column(claim("atlas-offline-column"), "about"),
        "share": Column(claim("atlas-offline-column-share"), "percent", decimals=1),
        "together": Column(claim("atlas-offline-column-together"), "percent", decimals=1),
    }
    share = 100 * people / people.sum()
    frame = pd.DataFrame({"people": people, "share": share, "together": share.cumsum()})
    return Finding(
        headline,
        claims=_regions(people),
        notes=(claim("atlas-offline-method", economies=Count(len(people))),),
        table=Table(
            frame.rename_axis("economy"), columns, Column(claim("column-economy"), "economy")
        ),
        chart=bars.lines(
            pd.Series(drawn.to_numpy() / 1e6, rows),
            labels=pd.Series([About(value) for value in drawn], rows),
            unit=claim("atlas-offline-axis"),
            top=None,
            alt=claim("atlas-offline-chart", headline=headline),
        ),
        weight=3,
    )


@finding
def atlas_answer() -> Finding:
    """Answer where the people who are offline live."""
    return Finding(atlas_offline().headline, answer=True)


def _offline() -> pd.Series:
    """People offline by economy, most first."""
    both = combined(_USE, "population").dropna()
    people = (100 - both[_USE].astype(float)) / 100 * both["population"].astype(float)
    return people.sort_values(ascending=False, kind="stable")


def _regions(people: pd.Series) -> tuple[Claim, ...]:
    """List the regions, that with most people offline first."""
    regions = [each for each in economies.groups().values() if each.id.startswith("itu:")]
    totals = pd.Series(
        {each.id: float(people[people.index.isin(each.members)].sum()) for each in regions}
    ).sort_values(ascending=False)
    told = tuple(
        claim("atlas-offline-region", group=Group(str(each)), people=About(total))
        for each, total in totals.items()
    )
    return (claim("atlas-offline-regions", regions=Items(told)),)
