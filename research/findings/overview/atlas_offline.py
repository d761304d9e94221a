"""Where the people who are offline live."""

import pandas as pd

from research import access, economies
from research.charts import bars
from research.findings.core import Claim, Column, Finding, Table, claim, finding, no_data, v, where
from research.findings.core.gaps import cut
from research.findings.core.latest import comparable
from research.findings.core.tables import ECONOMIES
from research.metrics.recent import APART

_USE = "internet_users"
_NAMED = 5  # economies a sentence names
_DRAWN = 15  # economies a chart shows


@finding
def atlas_offline() -> Finding:
    """Return the economies and the regions in which most people who are offline live.

    Notes
    -----
    People times the share who do not use the Internet, where that is recent; people of at most
    three years before or after.
    """
    people, years = _offline()
    if people.empty:
        return no_data(claim("atlas-offline-unknown"))
    first = people.head(_NAMED)
    headline = claim(
        "atlas-offline",
        people=v.About(float(people.sum())),
        share=v.Percent(100 * first.sum() / people.sum()),
        economies=v.Items(map(v.Economy, first.index)),
        count=v.Count(len(first)),
        counted=v.Count(len(people)),
        latest=v.Years(years.min(), years.max()),
    )
    drawn = people.head(_DRAWN)
    columns = {
        "people": Column(claim("atlas-offline-column"), "about"),
        "share": Column(claim("atlas-offline-column-share"), "percent", decimals=1),
        "together": Column(claim("atlas-offline-column-together"), "percent", decimals=1),
    }
    share = 100 * people / people.sum()
    frame = pd.DataFrame({"people": people, "share": share, "together": share.cumsum()})
    return Finding(
        headline,
        claims=(_regions(people), *_not_counted(people)),
        notes=(claim("atlas-offline-method", apart=v.Count(APART)),),
        table=Table(frame.rename_axis("economy"), columns, ECONOMIES),
        chart=bars.lines(
            (drawn / 1e6).set_axis([*map(v.Economy, drawn.index)]),
            labels=[*map(v.About, drawn)],
            unit=claim("atlas-offline-axis"),
            alt=claim("atlas-offline-chart", headline=headline),
        ),
        weight=3,
        computed_from=("internet_users", "population"),
    )


@finding
def atlas_answer() -> Finding:
    """Answer where the people who are offline live."""
    return Finding(atlas_offline().headline, answer=True)


def _offline() -> tuple[pd.Series, pd.Series]:
    """Return people offline by economy, most first, and the years of Internet use."""
    use = comparable(_USE)
    people = access.usable("population").merge(
        use[["value", "year"]], left_on="economy", right_index=True, suffixes=("", "_of_use")
    )
    near = people[(people["year"] - people["year_of_use"]).abs() <= APART]
    last = near.sort_values("year").drop_duplicates("economy", keep="last").set_index("economy")
    offline = (100 - last["value_of_use"]) / 100 * last["value"]
    people = offline.astype(float).sort_values(ascending=False, kind="stable")
    return people, last["year_of_use"]


def _not_counted(people: pd.Series) -> tuple[Claim, ...]:
    """Name the economies without a recent figure, the most populous first."""
    all_ = comparable("population")["value"].sort_values(ascending=False, kind="stable")
    rest = all_[~all_.index.isin(people.index)]
    named, number = cut((v.Economy(str(each)) for each in rest.index), _NAMED), float(rest.sum())
    said = claim("atlas-offline-without", people=v.About(number), economies=named)
    return where(len(rest), said)


def _regions(people: pd.Series) -> Claim:
    """List the regions, that with most people offline first."""
    regions = [each for each in economies.groups().values() if each.id.startswith("itu:")]
    sums = {each.id: float(people[people.index.isin(each.members)].sum()) for each in regions}
    told = (
        claim("atlas-offline-region", group=v.Group(str(each)), people=v.About(total))
        for each, total in pd.Series(sums).sort_values(ascending=False).items()
    )
    return claim("atlas-offline-regions", regions=v.Items(told))
