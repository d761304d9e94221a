"""Who is offline in an economy, and how many of them a 4G network covers."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from decimal import Decimal
from math import floor, log10

from research import access, economies
from research.findings.core import Claim, Finding, claim, no_data, v
from research.findings.core.gaps import gaps, not_read
from research.findings.core.latest import comparable, latest
from research.findings.core.nation import learners, nation
from research.findings.progress.breaks import rests_on
from research.findings.progress.surveys import survey_ends
from research.frame import SUSPECT
from research.metrics.recent import APART

USE, COVERAGE = "internet_users", "coverage_4g"
NEAR_ALL = 99.0  # % of people: from there on, who is left out is within the error of a report
_EXACT = 1e-9  # what arithmetic leaves of a whole number
_COARSE = 10.0  # % of people offline: of fewer in whole per cent, one digit is known
_ROUNDS = 0.1  # of the people out of reach: rounding that moves fewer is left out


@dataclass(frozen=True)
class Offline:
    """People of an economy who do not use the Internet, by what keeps them offline.

    Attributes
    ----------
    population : people in the year of `online`, or the nearest there is
    online : % of people who use the Internet
    covered : % of people within reach of 4G; None where it is not known for about the same year, or
        less than are online
    why : why `covered` is None
    years : the year of each figure, by indicator
    """

    iso3: str
    population: float
    online: float
    covered: float | None
    why: Claim | None
    years: dict[str, int] = field(hash=False)

    @property
    def who(self) -> v.Economy:
        """The economy."""
        return v.Economy(self.iso3)

    @property
    def people(self) -> float:
        """People who are offline."""
        return (100 - self.online) / 100 * self.population

    @property
    def spoken(self) -> float:
        """The same for a sentence: with one digit where a small share is in whole per cent."""
        coarse = 100 - self.online < _COARSE and rounding(self.online) >= 0.5
        return round(self.people, -floor(log10(self.people))) if coarse else self.people

    @property
    def readings(self) -> tuple[Offline, ...]:
        """The same by the newest values, those before breaks, and surveys that contradict them."""
        online, covered = [self.online], [self.covered]
        if jump := rests_on(USE, self.iso3):
            online.append(jump.value)
        online += survey_ends(self.iso3)
        if self.covered is not None and (jump := rests_on(COVERAGE, self.iso3)):
            covered.append(jump.value)
        both = (
            (use, reach) for use in online for reach in covered if reach is None or reach >= use
        )
        return tuple(replace(self, online=use, covered=reach) for use, reach in both)

    @property
    def more_online(self) -> bool:
        """Whether people are online out of reach of 4G, so that who is out of it is not known."""
        return self.why is not None and self.why.id == "offline-more-online"

    @property
    def near_all(self) -> bool:
        """Whether coverage is nearly 100 %, so that no network is planned for those out of it."""
        return self.covered is not None and NEAR_ALL <= self.covered < 100

    @property
    def unclear(self) -> bool:
        """Whether a coverage of nearly 100 % is in whole per cents, and may leave out nobody."""
        return self.near_all and rounding(self.covered or 0.0) >= 0.5

    @property
    def out_of_reach(self) -> float:
        """People offline outside 4G coverage, NaN where coverage is unknown; 0 where `unclear`.

        Nobody outside coverage is assumed to be online.
        """
        if self.unclear:
            return 0.0
        share = float("nan") if self.covered is None else 100 - self.covered
        return share / 100 * self.population

    @property
    def within_reach(self) -> float:
        """People offline within 4G coverage, NaN where coverage is unknown."""
        return self.people - self.out_of_reach

    @property
    def within_reach_at_least(self) -> float:
        """The fewest of them by coverage as published: all who live out of it may be offline."""
        if self.covered is None:
            return float("nan")
        return max(0.0, self.people - (100 - self.covered) / 100 * self.population)

    @property
    def learners(self) -> float:
        """The share of people old enough to need a device, data and training, 0 to 1."""
        return learners(self.iso3, self.years["population"])

    @property
    def parted(self) -> bool:
        """Whether those within reach of 4G are known apart from those out of it."""
        return self.covered is not None and not self.unclear

    @property
    def to_equip(self) -> float:
        """People offline who are old enough to learn, within reach of 4G where that is known."""
        return self.learners * (self.people if self.covered is None else self.within_reach)

    @property
    def young(self) -> v.About:
        """People too young to be among them."""
        return v.About(self.population * (1 - self.learners))

    @property
    def hidden(self) -> float:
        """Offline people that a coverage rounded to 100 % may hide: half of its last digit."""
        if self.covered != 100:
            return 0.0
        return min(self.people, rounding(100.0) / 100 * self.population)

    @property
    def between(self) -> tuple[float, float] | None:
        """People out of reach that a coverage in whole per cents leaves, None if exact."""
        if self.covered is None or self.covered == 100 or self.unclear:
            return None
        share, half = 100 - self.covered, rounding(self.covered)
        if half < 0.5 or half < _ROUNDS * share:
            return None
        return (share - half) / 100 * self.population, (share + half) / 100 * self.population


def rounding(value: float) -> float:
    """Return how far from a published number the true one can be: half of its last digit.

    >>> rounding(100.0), rounding(99.6)
    (0.5, 0.05)
    """
    exponent = Decimal(f"{value:g}").as_tuple().exponent
    return float(0.5 * 10 ** min(int(exponent), 0))


def rounded(share: float) -> v.Percent:
    """Return a share that is a least one, cut off, so that it holds, and never as all.

    >>> rounded(78.8), rounded(99.96)
    (Percent(value=78.0, decimals=0), Percent(value=99.9, decimals=1))
    """
    decimals = int(share > NEAR_ALL)
    return v.Percent(floor(share * 10**decimals + _EXACT) / 10**decimals, decimals)


@access.shared
def offline(economy: str) -> Offline | Finding:
    """Return who is offline in an economy, or a finding where that is unknown or nobody is."""
    iso3 = economies.resolve(economy)
    use, coverage = comparable(USE), access.recent(COVERAGE)
    known = use.loc[iso3] if iso3 in use.index else None
    whole = nation(iso3, None if known is None else int(known["year"]))
    if known is None or whole is None:
        lacks = [_no_use(iso3)] if known is None else []
        lacks += [] if whole else [claim("offline-no-population", economy=v.Economy(iso3))]
        return no_data(claim("offline-unknown", economy=v.Economy(iso3)), *lacks)
    online, year = float(known["value"]), int(known["year"])
    if online >= 100:
        return Finding(claim("offline-nobody", economy=v.Economy(iso3), year=v.Year(year)))
    years = {USE: year, "population": whole.year}
    if iso3 in coverage.index and abs(int(coverage.loc[iso3, "year"]) - year) <= APART:
        covered = float(coverage.loc[iso3, "value"])
        years[COVERAGE] = int(coverage.loc[iso3, "year"])
        if covered >= online:
            return Offline(iso3, whole.people, online, covered, None, years)
        why = claim(
            "offline-more-online",
            covered=v.Percent(covered, 1),
            covered_year=v.Year(years[COVERAGE]),
            online=v.Percent(online, 1),
            year=v.Year(year),
        )
        return Offline(iso3, whole.people, online, None, why, years)
    return Offline(iso3, whole.people, online, None, _no_coverage(iso3), years)


def too_low(iso3: str) -> bool:
    """Return whether published coverage does not fit the share of people online."""
    who = offline(iso3)
    return isinstance(who, Offline) and who.more_online


def _no_use(iso3: str) -> Claim:
    """Explain why Internet use is unusable: missing, old, suspect or undated."""
    who, known = v.Economy(iso3), latest(USE)
    if iso3 not in known.index:
        return claim("offline-no-use", economy=who)
    if (flag := known.loc[iso3, "flag"]) in (SUSPECT, "undated"):
        in_doubt = flag == SUSPECT
        return claim("offline-use-in-doubt" if in_doubt else "offline-use-undated", economy=who)
    return claim("offline-use-old", economy=who, year=v.Year(known.loc[iso3, "year"]))


def _no_coverage(iso3: str) -> Claim:
    who, known = v.Economy(iso3), latest(COVERAGE)
    if iso3 in known.index:
        return claim("offline-coverage-old", economy=who, year=v.Year(known.loc[iso3, "year"]))
    if not_read(COVERAGE):
        return gaps((COVERAGE,), iso3)[0]
    return claim("offline-no-coverage", economy=who)
