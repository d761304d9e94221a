"""Where the people who are offline live, and what mobile data costs there."""

from collections.abc import Iterable, Sequence
from math import floor

import pandas as pd

from research import access
from research.findings.core import Claim, Column, Finding, Table, claim, finding, no_data, v, where
from research.findings.core.bounds import counted, percents
from research.findings.core.latest import comparable, mark, sources_of
from research.findings.core.nation import nation
from research.findings.core.scope import scope_of
from research.findings.core.tables import ECONOMIES, MARKS, YEARS, columns_of, of_indicator
from research.findings.infrastructure.offline import Offline, offline
from research.findings.infrastructure.within_reach import headcount
from research.findings.overview.estimated import below, by_now, estimated, published
from research.findings.overview.offline_by_price import MOST, PRICE, offline_by_price
from research.findings.overview.offline_shares import LISTED, in_words, share_of
from research.findings.overview.people_offline_chart import first_of, offline_chart, remark
from research.findings.progress.breaks import doubt_mark, rests_on
from research.findings.progress.surveys import survey_ends
from research.metrics.recent import APART, DATED

_USE, _COVERAGE = "internet_users", "coverage_4g"
_REACHED, _REACH_BOTH = "reached", "reached_both"  # columns of people offline within reach of 4G
_FINEST = 0.001  # of the population: coverage is known to a tenth of a percentage point
_ROUNDING = 1e-6  # of a sum
_LARGE = 0.1  # of the people of a group: an economy with more that is not counted is named
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
    ends, years = _ends(among.members)
    people = ends.mean(axis=1)
    if not people.sum():
        return no_data(claim("people-offline-unknown", among=among.value))
    world, itu = among.id == "all", estimated(among)
    total = headcount({*ends.sum()}, form="range")
    missing, many = _not_counted(people, among.members)
    price = () if world else offline_by_price(among, ends)
    within = within_reach(people.index)
    reached = _reached(ends, within)
    of: dict[str, v.Value] = {"people": total, "among": among.value}
    of |= {"counted": counted(len(people), len(among.members))}
    newer, why = published(itu, among)
    led = claim("people-offline-world" if world else "people-offline-counted", **of)
    held = _held(ends, among.members)
    sums: tuple[Claim, ...] = ()
    if world and below(itu, ends["low"].sum()):
        of["years"] = v.Years(years.min(), years.max())
        led = by_now(newer[0], reached[0] if reached else None, total)
        sums, newer, reached = (claim("people-offline-sum", **of),), (), ()
    told = (led, *sums, held, *reached, *newer, *where(many, *missing), *price)
    return Finding(
        told[0],
        claims=told[1:],
        gaps=where(not many, *missing),
        notes=_notes(ends, why, world=world),
        table=_table(people[people > 0], ends, years, within, world=world),
        shows=(claim("people-offline-axis"),),
        chart=offline_chart(people, ends, years, told[0], world),
        weight=3,
        computed_from=("internet_users", "population"),
        drawn_from=sources_of(people.index, "internet_users", "population"),
        undrawn=(*price, *reached, *newer, *where(sums, led)),
    )


def _notes(ends: pd.DataFrame, why: tuple[Claim, ...], *, world: bool) -> tuple[Claim, ...]:
    """Return how people are counted, by whose estimate, and which economies a table lists."""
    return (
        claim("people-offline-method", apart=v.Count(APART)),
        *where(ends["low"].lt(ends["high"]).any(), claim("people-offline-middle")),
        *why,
        *where(world, claim("people-offline-listed", least=v.Percent(LISTED, 1))),
    )


def _table(
    people: pd.Series, ends: pd.DataFrame, years: pd.Series, within: pd.DataFrame, *, world: bool
) -> Table:
    """Return people offline with their shares, and the price, coverage and reach where they live.

    Of two figures that conflict both, also of people within reach. Of the world those with most.

    Parameters
    ----------
    within : as `within_reach` returns it
    """
    columns = columns_of(
        "people-offline",
        both=Column(claim("people-offline-column"), "text"),
        year=YEARS,
        mark=MARKS,
        of_all=Column(claim("people-offline-column-share"), "text"),
        price=of_indicator(PRICE),
        price_mark=MARKS,
        covered=of_indicator(_COVERAGE),
        covered_year=YEARS,
        covered_mark=MARKS,
        **{_REACH_BOTH: Column(claim("offline-gap-usage-if"), "text")},
    )
    share = 100 * people / people.sum()
    frame = pd.DataFrame({"people": people.round(), "year": years, "share": share.round(3)})
    frame = frame.loc[people.index]
    of = access.recent(_COVERAGE)
    known = {"price": comparable(PRICE)["value"], _REACHED: within["low"].round()}
    known |= {"covered": of["value"], "covered_year": of["year"], "covered_mark": _marks_of(of)}
    frame = frame.assign(**{key: values.reindex(frame.index) for key, values in known.items()})
    frame = frame.rename_axis("economy")
    frame["mark"] = [remark(str(code)) for code in frame.index]
    frame["price_mark"] = [doubt_mark(PRICE, str(code)) for code in frame.index]
    listed = (share >= LISTED) & (frame["year"] >= years.max() - DATED)
    shown = frame[listed] if world else frame
    shown = shown.assign(both=_either(ends.loc[shown.index]))
    shown["of_all"] = [in_words(*share_of(ends, pd.Index([code]))) for code in shown.index]
    shown = shown.assign(**{_REACH_BOTH: _either(within[within["high"] > 0]).reindex(shown.index)})
    return Table(shown, columns, ECONOMIES, file=frame.reset_index())


def _marks_of(rows: pd.DataFrame) -> pd.Series:
    """Return the marks of coverage: what Internet use contradicts is in doubt."""
    sure = comparable(_COVERAGE).index
    marks = [
        doubt_mark(_COVERAGE, str(code), mark(flag, year)) if code in sure else "mark-suspect"
        for code, flag, year in zip(rows.index, rows["flag"], rows["year"], strict=True)
    ]
    return pd.Series(marks, rows.index, dtype=object)


def _either(ends: pd.DataFrame) -> pd.Series:
    """Return numbers of people, each as the one there is or as either of two."""
    both = [headcount({*row}, form="either") for row in ends.to_numpy()]
    return pd.Series(both, ends.index, dtype=object)


def _ends(members: Sequence[str]) -> tuple[pd.DataFrame, pd.Series]:
    """Return the fewest and the most people offline by economy, and the years of Internet use.

    By the values before possible breaks and by surveys too; in the order of `offline_in`.
    """
    use = comparable(_USE, members)
    known: dict[str, list[float]] = {}
    for code, online, year in zip(map(str, use.index), use["value"], use["year"], strict=True):
        if whole := nation(code, int(year)):
            jump = rests_on(_USE, code)
            shares = (online, *((jump.value,) if jump else ()), *survey_ends(code))
            people = [(100 - share) / 100 * whole.people for share in shares]
            known[code] = [min(people), max(people)]
    ends = pd.DataFrame.from_dict(known, "index", float, ["low", "high"]).rename_axis("economy")
    order = ends.mean(axis=1).sort_values(ascending=False, kind="stable").index
    return ends.loc[order], use["year"].reindex(order)


def _held(ends: pd.DataFrame, members: Sequence[str]) -> Claim:
    """Return the economies with most people offline, and their share; large ones not counted."""
    most = first_of(ends["high"].sort_values(ascending=False, kind="stable")).index
    first = ends.index[ends.index.isin(most)]
    of: dict[str, v.Value] = {"share": percents(*share_of(ends, first))}
    of |= {"economies": v.Items(map(v.Economy, first)), "count": v.Count(len(first))}
    all_ = comparable("population", members)["value"]
    large = all_[all_ > _LARGE * all_.sum()].index.difference(ends.index)
    if large.empty:
        return claim("people-offline-held", **of)
    return claim("people-offline-held-without", missing=v.Items(map(v.Economy, large)), **of)


def within_reach(members: Iterable[object]) -> pd.DataFrame:
    """Return people offline within reach of 4G, at least, by economy where that is known.

    By the lower and the higher of two figures; zero where they are less than coverage is known to.
    """
    known = [who for code in members if isinstance(who := offline(str(code)), Offline)]
    found: dict[str, list[float]] = {}
    for who in known:
        least = [of.within_reach_at_least for of in who.readings if of.covered == who.covered]
        few = min(least) < _FINEST * who.population
        found[who.iso3] = [0.0, 0.0] if few else [min(least), max(least)]
    return pd.DataFrame.from_dict(found, "index", float, ["low", "high"]).dropna()


def _reached(ends: pd.DataFrame, within: pd.DataFrame) -> tuple[Claim, ...]:
    """Say what share live within reach of 4G, at least, where that is known of most of them.

    Of two figures of an economy the same one counts above and below the line.
    """
    people = ends.mean(axis=1)
    most = people[within.index].sum() >= MOST * people.sum()
    beyond = (ends["high"] - within["high"].reindex(ends.index, fill_value=0.0)).clip(lower=0.0)
    least = within["low"].sum()
    share = 100 * least / (least + beyond.sum()) if least else 0.0
    return where(most, claim("people-offline-reached", share=v.Percent(floor(share + _ROUNDING))))


def offline_in(members: Sequence[str]) -> tuple[pd.Series, pd.Series]:
    """Return people offline, the middle of two figures, most first; and years of Internet use."""
    ends, years = _ends(members)
    return ends.mean(axis=1), years


def _not_counted(people: pd.Series, members: Sequence[str]) -> tuple[tuple[Claim, ...], bool]:
    """Name all economies without figures of about one year; say if many people live there."""
    all_ = comparable("population", members)["value"].reindex([*members])
    all_ = all_.sort_values(ascending=False, kind="stable")
    rest = all_.drop(people.index, errors="ignore")
    named, number = v.Items(v.Economy(str(each)) for each in rest.index), float(rest.sum())
    said = claim("people-offline-without", people=v.About(number), economies=named)
    return where(len(rest), said), number > _FEW * float(all_.sum())
