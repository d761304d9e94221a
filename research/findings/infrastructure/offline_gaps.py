"""How many people are offline out of reach of 4G, and how many within it."""

from collections.abc import Iterator
from dataclasses import replace

import pandas as pd

from research.findings.core import Claim, Column, Finding, Table, claim, finding, no_data, tabled
from research.findings.core.dated import USE
from research.findings.core.latest import comparable, sources_of
from research.findings.infrastructure.offline import COVERAGE, NEAR_ALL, Offline, offline, rounded
from research.findings.infrastructure.within_reach import all_offline, headcount, may_be_fewer
from research.findings.overview.opening import unfit
from research.findings.progress.breaks import Jump, jumped, rests_on, years_used
from research.messages.values import About, Exact, Items, Near, Percent, Range, Value, Year
from research.metrics.recent import APART

_YEARS = {"use": USE, "coverage": COVERAGE}


@finding
def offline_gaps(economy: str) -> Finding:
    """Count people offline without network coverage, and people offline within it.

    Parameters
    ----------
    economy : any spelling of an economy

    Notes
    -----
    The two are the coverage gap and the usage gap. People out of reach of 4G are taken to be
    offline; where more people are online than 4G reaches that cannot be, and the two are not known.
    Coverage rounded to 100 % leaves a range.
    """
    who = offline(economy)
    if isinstance(who, Finding):
        return who
    if who.why is not None:
        of: dict[str, Value] = {"people": all_offline(who), "economy": who.who}
        if who.more_online:  # that the figures conflict is said by `coverage`
            return no_data(claim("offline-contradicted", **of))
        return no_data(claim("offline-not-parted", **of), who.why)
    if who.unclear:
        covered = {"covered": Percent(who.covered or 0.0), "year": Year(who.years[COVERAGE])}
        headline = claim("offline-rounded-all", people=all_offline(who), **covered)
        return Finding(headline, claims=(*before_jump(who), claim("offline-needs")), weight=0)
    least = min(_by_use(who), key=lambda each: each.people)
    return Finding(
        _headline(who, least),
        claims=(*_before_breaks(who), *unfit(who.iso3), claim("offline-needs"), *_with_3g(who)),
        notes=(
            claim("offline-years", **years_of(who)),
            *_rounded(who),
            claim("offline-ages"),
            claim("offline-method"),
        ),
        table=_table(who, least),
        computed_from=(keys := (USE, COVERAGE, "population")),
        drawn_from=sources_of(who.who.code, *keys),
    )


def _table(who: Offline, least: Offline) -> Table:
    """Return the people of both gaps, with their shares of all who are offline, and everybody."""
    people = pd.Series({"coverage": who.out_of_reach or who.hidden, "usage": least.within_reach})
    reached = rounded(100 * people["usage"] / least.people)
    shares = [100 - reached.value, reached.value] if who.between is None else None
    frame = pd.DataFrame({"people": people.round(), "share": shares or 100 * people / least.people})
    frame["closes"] = [claim(f"offline-closes-{gap}").id for gap in people.index]
    frame = frame.set_axis([_gap(who, str(gap)).id for gap in people.index])
    frame.loc[claim("offline-all").id] = {"people": round(who.population)}
    frame.loc[claim("offline-young").id] = {"people": round(who.young.value)}
    return tabled(
        "offline",
        frame,
        missing=claim("dash"),
        people=Column(_people(who, least), "about"),
        share=("percent", reached.decimals),
        closes="message",
    )


def years_of(who: Offline) -> dict[str, Value]:
    """Return the years of the values used, and the population."""
    of: dict[str, Value] = {
        key: Items(map(Year, years_used(indicator, who.iso3, who.years[indicator])))
        for key, indicator in _YEARS.items()
    }
    return of | {"people": Year(who.years["population"]), "number": Near(who.population)}


def _people(who: Offline, least: Offline) -> Claim:
    """Return the head of a column of people, with the year of Internet use where two conflict."""
    jump = rests_on(USE, who.iso3)
    if jump is None or least.online == who.online:
        return claim("column-people")
    return claim("offline-column-before", year=Year(jump.year))


def _by_use(who: Offline) -> list[Offline]:
    """Return who is offline by each value of Internet use, with the newest coverage."""
    return [each for each in who.readings if each.covered == who.covered]


def _reached(who: Offline) -> float:
    """Return the share of those offline who are within reach, in %."""
    return 100 * who.within_reach / who.people


def before_jump(who: Offline) -> Iterator[Claim]:
    """Yield how many are offline by the value before a jump that may be a break in the series."""
    if jump := jumped(USE, who.iso3):
        people = About(replace(who, online=jump.value).spoken)
        yield claim("offline-before-jump", economy=who.who, people=people, **jump.said)


def covered_before(who: Offline) -> tuple[Offline, Jump] | None:
    """Return who is offline by the coverage before a possible break; None without one of use."""
    jump = rests_on(COVERAGE, who.iso3)
    fits = jump and who.online <= jump.value < NEAR_ALL
    return (replace(who, covered=jump.value), jump) if jump and fits else None


def _before_breaks(who: Offline) -> Iterator[Claim]:
    """Yield how many are out of reach of 4G by that coverage, and offline before a jump."""
    if earlier := covered_before(who):
        of, jump = earlier
        share = Exact(rounded(min(map(_reached, _by_use(of)))))
        yield claim("offline-before-break", share=share, beyond=About(of.out_of_reach), **jump.said)
    yield from before_jump(who)


def _with_3g(who: Offline) -> Iterator[Claim]:
    """Yield how many of those out of reach of 4G have 3G, by each figure of its coverage."""
    known = dict(each for of in who.readings if (each := upgradable(of)))
    if known:
        people = headcount(known, form="either")
        yield claim("offline-3g", people=people, year=Year(max(known.values())))


def upgradable(who: Offline) -> tuple[float, int] | None:
    """Return how many of those out of reach of 4G have 3G, and the year, if of about one time."""
    known = comparable("coverage_3g")
    if who.covered is None or who.iso3 not in known.index:
        return None
    row = known.loc[who.iso3]
    share, year = float(row["value"]) - who.covered, int(row["year"])
    if abs(year - who.years[COVERAGE]) > APART or share <= 1:
        return None
    return min(share / 100 * who.population, who.out_of_reach), year


def _gap(who: Offline, gap: str) -> Claim:
    """Name a gap; one of a rounded coverage is neither a most nor a least, nor one in doubt."""
    if who.between is not None:
        return claim(f"offline-gap-{gap}-rounded")
    doubted = gap == "usage" and may_be_fewer(who.iso3)
    return claim("offline-gap-usage-if" if doubted else f"offline-gap-{gap}")


def _headline(who: Offline, least: Offline) -> Claim:
    values: dict[str, Value] = {"economy": who.who, "people": all_offline(who)}
    beyond = {each.out_of_reach for each in who.readings}
    if who.near_all:  # within the error of such figures
        return claim("offline-headline-nearly", **values, beyond=About(max(beyond)))
    if who.out_of_reach < 0.01 * who.people:
        return claim("offline-headline-all", **values)
    if (share := _reached(least)) < 1:
        return claim("offline-headline-none", **values)
    values["beyond"] = headcount(beyond, form="either")
    if who.between is not None:
        return claim("offline-headline-rounded", share=Exact(Percent(share)), **values)
    values["share"] = Exact(rounded(share))
    if may_be_fewer(who.iso3):
        return claim("offline-headline-parts-if", online=Percent(who.online), **values)
    return claim("offline-headline-parts", **values)


def _rounded(who: Offline) -> tuple[Claim, ...]:
    """Say how many people the rounding of coverage to whole per cents may hide."""
    if who.hidden:
        return (claim("offline-rounded", people=About(who.hidden)),)
    if who.between is None:
        return ()
    return (claim("offline-rounded-range", people=Range(*map(About, who.between))),)
