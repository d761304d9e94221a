"""Where the people who are offline live, and what mobile data costs there."""

from collections.abc import Iterable, Iterator, Sequence

import pandas as pd

from research import economies, literature
from research.charts import Figure
from research.charts.blocks import Bar, Block, blocks
from research.findings.core import Claim, Column, Finding, Table, claim, finding, no_data, v, where
from research.findings.core.gaps import cut
from research.findings.core.latest import comparable
from research.findings.core.nation import nation
from research.findings.core.scope import Scope, scope_of
from research.findings.core.tables import ECONOMIES, YEARS, columns_of, of_indicator
from research.findings.infrastructure.offline import Offline, offline
from research.metrics.affordability import THRESHOLDS
from research.metrics.recent import APART

_USE, _COVERAGE, _PRICE = "internet_users", "coverage_4g", "mobile_data_basket_gni"
_NAMED = 5  # economies a sentence names
_DRAWN, _LISTED = 15, 10  # economies a chart shows, and below the regions of the world
_REACHED = "reached"  # a column of people offline within reach of 4G
_MOST = 0.8  # of the people offline: so many live where the price is known, or it is not said
_FEW = 0.05  # of the people of a group: if more are not counted, its sum is a part


@finding
def people_offline(group: str = "all") -> Finding:
    """Return the economies in which most people who are offline live, and their price of data.

    Parameters
    ----------
    group : a group id such as "itu:asia-pacific", or "all"

    Notes
    -----
    People times the share who do not use the Internet, where that is recent; people of at most
    three years before or after.
    """
    among = scope_of(group)
    people, years = offline_in(among.members)
    if not people.sum():
        return no_data(claim("people-offline-unknown", among=among.value))
    of = {"people": v.About(float(people.sum())), "latest": v.Years(years.min(), years.max())}
    held = of | _held(people)
    world, counted = among.id == "all", v.Count(len(people))
    missing, many = _not_counted(people, among.members)
    headline = claim("people-offline", among=among.value, counted=counted, **held)
    if world:
        headline = _published()
    return Finding(
        headline,
        claims=(
            *(where(world, claim("people-offline-sum", **held)) or _reached(people)),
            *where(many, *missing),
            *_published_of(among, of["latest"]),
            *_affordable(people),
        ),
        gaps=where(not many, *missing),
        notes=(
            claim("people-offline-method", apart=v.Count(APART)),
            *where(world, _estimated()),
            *_everybody(people),
        ),
        table=_table(people[people > 0], years, world),
        shows=(claim("people-offline-axis"),),
        chart=_chart(people, headline, world),
        weight=3,
        computed_from=("internet_users", "population"),
        undrawn=(*_affordable(people), *_reached(people)),
    )


def _table(people: pd.Series, years: pd.Series, world: bool) -> Table:
    """Return people offline with their shares and the price where they live.

    In a group also coverage, its year, and the people within reach.
    """
    reached = Column(claim("offline-gap-usage"), "about")
    covered = {"covered": of_indicator(_COVERAGE), "covered_year": YEARS, _REACHED: reached}
    columns = columns_of(
        "people-offline", people=Column(claim("people-offline-column"), "about"),
        year=YEARS, share=("percent", 1), together=("percent", 1), price=of_indicator(_PRICE),
        **({} if world else covered),
    )  # fmt: skip
    share = 100 * people / people.sum()
    shares = {
        "share": share.round(1).where(share.ge(0.05), share.round(6)),
        "together": share.cumsum().round(1),
    }
    frame = pd.DataFrame({"people": people.round(), "year": years, **shares}).loc[people.index]
    known = {"price": comparable(_PRICE)["value"]}
    if not world:
        of, reached_by = comparable(_COVERAGE), within_reach(people.index).round()
        known |= {"covered": of["value"], "covered_year": of["year"], _REACHED: reached_by}
    frame = frame.assign(**{key: values.reindex(frame.index) for key, values in known.items()})
    return Table(frame.rename_axis("economy"), columns, ECONOMIES)


@finding
def atlas_answer() -> Finding:
    """Answer how many people are offline, and where they live."""
    found = people_offline()
    return Finding(found.headline, claims=found.claims[:1], answer=True)


def _chart(people: pd.Series, headline: Claim, world: bool) -> Figure:
    """Return bars of the economies with most people offline, of the world below its regions."""
    first, rest = people.head(_LISTED if world else _DRAWN), people.iloc[_DRAWN:]
    use, named = comparable(_USE)["value"].reindex(first.index), _first(people).index
    bars = [
        Bar(
            v.Economy(str(code)),
            count,
            claim("offline-label", people=v.About(count), share=v.Percent(100 - use[code])),
            code in named,
        )
        for code, count in first.items()
    ]
    alt = claim("people-offline-chart", headline=headline)
    if world:
        of = {"people": v.About(float(people.sum())), **_published().values}
        total = claim("people-offline-by-region", **of)
        regions = [
            Bar(v.Group(str(group)), count, v.About(count))
            for group, count in _of_regions(people).items()
        ]
        economies_ = Block(claim("people-offline-axis"), bars)
        return blocks([Block(total, regions), economies_], alt=alt)
    if len(rest):
        others = claim("people-offline-others", economies=v.Count(len(rest)))
        bars.append(Bar(others, float(rest.sum()), v.About(float(rest.sum())), named=False))
    return blocks([Block(claim("people-offline-axis"), bars)], alt=alt)


def _first(people: pd.Series) -> pd.Series:
    """Return the economies a sentence names."""
    return people.head(min(_NAMED, max(1, len(people) // 3)))


def _held(people: pd.Series) -> dict[str, v.Value]:
    """Return the economies with most people offline, and their share of all."""
    first = _first(people)
    return {
        "share": v.Percent(100 * first.sum() / people.sum()),
        "economies": v.Items(map(v.Economy, first.index)),
        "count": v.Count(len(first)),
    }


def within_reach(members: Iterable[object]) -> pd.Series:
    """Return people offline within reach of 4G, at least, by economy where that is known."""
    found = ((str(code), offline(str(code))) for code in members)
    known = {code: who.within_reach_at_least for code, who in found if isinstance(who, Offline)}
    return pd.Series(known, dtype=float).dropna()


def _reached(people: pd.Series) -> tuple[Claim, ...]:
    """Say how many live within reach of 4G, where that is known of most of them."""
    reached = within_reach(people.index)
    most = people[reached.index].sum() >= _MOST * people.sum()
    return where(most, claim("people-offline-reached", reached=v.About(float(reached.sum()))))


def _affordable(people: pd.Series) -> Iterator[Claim]:
    """Yield the share of people offline where mobile data cost no more than 2 % of income."""
    price = comparable(_PRICE)["value"].reindex(people.index).dropna()
    known = people[price.index]
    if known.sum() < _MOST * people.sum():
        return
    within = known[price <= THRESHOLDS[0]]
    share = 100 * within.sum() / known.sum()
    yield claim(
        "people-offline-affordable",
        share=v.Percent(share),
        rest=v.Percent(100 - share),
        threshold=v.Percent(THRESHOLDS[0], 1),
    )


def offline_in(members: Sequence[str]) -> tuple[pd.Series, pd.Series]:
    """Return people offline by economy, most first, and the years of Internet use."""
    use = comparable(_USE, members)
    shares = zip(use.index, use["value"], use["year"], strict=True)
    offline = {
        str(code): (100 - online) / 100 * whole.people
        for code, online, year in shares
        if (whole := nation(str(code), int(year)))
    }
    people = pd.Series(offline, dtype=float).sort_values(ascending=False, kind="stable")
    return people.rename_axis("economy"), use["year"].reindex(people.index)


def _not_counted(people: pd.Series, members: Sequence[str]) -> tuple[tuple[Claim, ...], bool]:
    """Name the economies without figures of about one year; say if many people live there."""
    all_ = comparable("population", members)["value"].sort_values(ascending=False, kind="stable")
    rest = all_.drop(people.index, errors="ignore")
    named, number = cut((v.Economy(str(each)) for each in rest.index), _NAMED), float(rest.sum())
    said = claim("people-offline-without", people=v.About(number), economies=named)
    return where(len(rest), said), number > _FEW * float(all_.sum())


def _published_of(among: Scope, latest: v.Value) -> tuple[Claim, ...]:
    """Return the share of a region the ITU estimates to be offline, and how many people it is.

    With the years of the national figures, from whose sum it differs.
    """
    online = literature.totals().get(f"online-{among.id}")
    if online is None:
        return ()
    share = 100 - online.value
    people = share / 100 * float(comparable("population", among.members)["value"].sum())
    of = {"share": v.Percent(share), "people": v.About(people), "year": v.Year(online.year)}
    return (claim("people-offline-estimate", **of, latest=latest),)


def _everybody(people: pd.Series) -> tuple[Claim, ...]:
    """Name the economies whose figure is 100 %: nobody offline is a rounded figure."""
    online = [v.Economy(str(code)) for code in sorted(people.index[people <= 0])]
    return where(online, claim("people-offline-everybody", economies=v.Items(online)))


def _published() -> Claim:
    """Return the total the ITU estimates."""
    total = literature.totals()["offline-world"]
    return claim("people-offline-world", itu=v.About(total.value), year=v.Year(total.year))


def _estimated() -> Claim:
    """Return why a sum of national figures differs from the total the ITU estimates."""
    total = literature.totals()["offline-world"]
    source = v.Text(total.citation)
    return claim("people-offline-published", year=v.Year(total.year), source=source)


def _of_regions(people: pd.Series) -> pd.Series:
    """Return the people offline in each region, that with most first."""
    regions = [each for each in economies.groups().values() if each.id.startswith("itu:")]
    sums = {each.id: float(people[people.index.isin(each.members)].sum()) for each in regions}
    return pd.Series(sums).sort_values(ascending=False)
