"""Share of people that mobile networks cover, as published or measured from a file of sites."""

from collections.abc import Iterator
from itertools import groupby

from research.findings.core import Claim, Finding, Table, claim, finding, no_data, v, where
from research.findings.core.gaps import gaps
from research.findings.core.ranks import Standing, standing, table_of
from research.findings.core.tables import INDICATORS, marked_columns
from research.findings.infrastructure.offline import COVERAGE, offline
from research.findings.infrastructure.sites import measured as measured_from
from research.findings.progress.breaks import doubt_mark, rests_on

PUBLISHED = ("coverage_3g", "coverage_4g", "coverage_5g")
_ESTIMATED = ("estimate", "imputed")


@finding
def coverage(economy: str, sites: str = "", zones: str = "", range_km: float = 0.0) -> Finding:
    """Return network coverage by technology, and by area where sites and areas are given.

    Parameters
    ----------
    economy : any spelling of an economy
    sites : a file of sites, such as one of OpenCelliD; without it, coverage as published, where the
        store has it
    zones : a file of areas; else the first administrative level, once it has been fetched. A column
        population, of people, lets shares be computed by area
    range_km : how far each site reaches; 0 for the range the file gives each (in metres)

    Notes
    -----
    Measured coverage is of the people of named places; where everybody else lives is unknown, which
    gives a lower and an upper bound. Where the places hold less than half of the people, only the
    bounds are given; where they count more people than there are, no share is.
    """
    return measured_from(economy, sites, zones, range_km) if sites else _published(economy)


def _published(iso3: str) -> Finding:
    who = v.Economy(iso3)
    every = [standing(iso3, key) for key in PUBLISHED]
    sound = [each for each in every if each.sound]
    doubtful = [each for each in every if each.value is not None and not each.sound]
    old = [each for each in sound if not each.recent]
    missing = (
        *where(old, claim("coverage-old", indicators=_named(old))),
        *where(doubtful, claim("coverage-in-doubt", indicators=_named(doubtful))),
        *gaps([each.indicator.id for each in every if each.value is None]),
    )
    headline = claim("coverage-unknown", economy=who)
    if not sound:
        return no_data(headline, *missing)
    table = table_of(sound).rename_axis("indicator")
    marks = [doubt_mark(str(key), iso3, mark) for key, mark in table["mark"].items()]
    recent = [each for each in sound if each.recent]
    reached = [each for each in recent if round(each.value or 0.0, 1) > 0]
    none = [each for each in recent if each not in reached]
    if reached:
        headline = _doubted(iso3) or claim(
            "coverage-published", economy=who, shares=v.Items(_shares(reached, iso3))
        )
    elif recent:
        headline = _none(who, none)
    return Finding(
        headline,
        claims=(_none(who, none),) if reached and none else (),
        notes=tuple(_origin(recent)),
        gaps=missing,
        table=Table(table.assign(mark=marks), marked_columns(), INDICATORS),
    )


def _none(who: v.Economy, none: list[Standing]) -> Claim:
    """Say of which technologies, and when, no coverage is published."""
    years = [each.year for each in none if each.year is not None]
    when = v.Years(min(years), max(years))
    return claim("coverage-none", economy=who, technologies=v.Items(map(_radio, none)), years=when)


def _doubted(iso3: str) -> Claim | None:
    """Say that coverage is in doubt where more people are online than 4G is said to reach."""
    who = offline(iso3)
    if isinstance(who, Finding) or who.why is None or not who.more_online:
        return None
    estimated = standing(iso3, COVERAGE).flag in _ESTIMATED
    kind = "contradicted-estimate" if estimated else "contradicted"
    return claim(f"coverage-{kind}", economy=who.who, **who.why.values)


def _named(known: list[Standing]) -> v.Items:
    return v.Items(v.Indicator(each.indicator.id) for each in known)


def _shares(reached: list[Standing], iso3: str) -> Iterator[Claim]:
    """Yield each share once as a sentence has it, with the technologies that have it."""
    for _, alike in groupby(reached, lambda each: round(each.value or 0.0, (each.value or 0) > 95)):
        group = [*alike]
        radios = v.Items(map(_radio, group))
        yield claim("coverage-share", share=_share(group[0], iso3), technology=radios)


def _share(each: Standing, iso3: str) -> v.Value:
    """Return a share, with the one that contests it."""
    jump = rests_on(each.indicator.id, iso3)
    return each.said if jump is None else claim("coverage-either", value=each.said, **jump.said)


def _radio(each: Standing) -> Claim:
    return claim(f"coverage-radio-{each.indicator.id.removeprefix('coverage_')}")


def _origin(recent: list[Standing]) -> Iterator[Claim]:
    """Which shares are reports of operators and regulators, and which are estimates."""
    estimated = [each for each in recent if each.flag in _ESTIMATED]
    reported = [each for each in recent if each not in estimated]
    if reported:
        yield claim("coverage-reported", indicators=_named(reported))
    if estimated:
        yield claim("coverage-estimated", indicators=_named(estimated))
