"""Whether an economy has a problem of the catalogue, and how far it is from the benchmark."""

from __future__ import annotations

from dataclasses import dataclass

from research import access, options, targets
from research.findings.core.latest import comparable, is_current, measured, of_one_time, with_year
from research.findings.core.side_by_side import Pair, found
from research.findings.core.similar import relation, similar, with_income
from research.findings.costs.income import is_open
from research.findings.divides.girls_values import score
from research.findings.population.skills_gap import basic
from research.findings.practice import sentences
from research.findings.practice.benchmark import LEAST, UNIVERSAL, WITHIN, in_short, level
from research.findings.practice.concerned import LEARNING, missing_before, outrun, people_of
from research.findings.progress.breaks import rests_on
from research.findings.progress.figures import by_each
from research.findings.targets.series import stands
from research.messages.values import Claim, Economy, Percent, Quantity, Value, Year, claim
from research.metrics.shortfall import shortfall
from research.options import Problem

_USE, _READING = "use", "women-literacy"
_NAMED = (_USE, LEARNING, "coverage")  # problems named in words of their own, with their people
OFFLINE = (_USE, "online")  # problems of those who are offline
PRICES = PRICE, FIXED_PRICE = "price", "fixed-price"  # problems with one target


@dataclass(frozen=True)
class Diagnosis:
    """What the figures say of one problem in one economy.

    Attributes
    ----------
    missing : share of the way to the benchmark that is missing, 0 to 1; 0 where it is met
    value, benchmark : as they stand in a sentence
    people : how many the gap concerns; None where it is not one of people, or not of all
    year : of the value
    """

    problem: Problem
    economy: str
    missing: float
    value: Value
    benchmark: Value
    people: float | None = None
    year: int = 0

    @property
    def current(self) -> bool:
        """Whether the value is at most three years old."""
        return is_current(self.year)

    @property
    def named(self) -> Claim:
        """Subject of the problem, with the people it concerns where they are known."""
        people = self.people and sentences.counted(self.economy, self.problem, self.people)
        if not people or not self.missing:
            return self.topic
        of, said = self.problem.id, {"topic": self.topic, "people": people}
        return claim(f"options-concerns-{of}" if of in _NAMED else "options-concerns", **said)

    @property
    def topic(self) -> Claim:
        """Subject of the problem, for a list."""
        broadband = claim("options-broadband-price")
        return broadband if self.also else claim(f"options-topic-{self.problem.id}")

    @property
    def also(self) -> Diagnosis | None:
        """The price of fixed broadband, where a priority on that of mobile data has it too."""
        dear = self.missing and self.problem.id == PRICE
        found = diagnose(self.economy, options.problems()[FIXED_PRICE]) if dear else None
        return found if found and found.missing and found.current else None

    @property
    def surely(self) -> float:
        """The share missing by all its figures; none where those it concerns may be nobody."""
        if not isinstance(self.benchmark, Percent | Quantity):
            return self.missing
        if self.problem.within and self.people and sentences.nobody_at_least(self.economy):
            return 0.0
        before = missing_before(self.economy, self.problem, self.benchmark.value)
        return min(self.missing, before) if before >= LEAST else 0.0

    @property
    def settles(self) -> bool:
        """Whether one of two figures is behind others alone: which is right is to be found out."""
        return bool(self.missing and self.problem.similar_income and not self.surely)

    @property
    def own(self) -> Value:
        """The value, with the other figures of it where it is in doubt."""
        if self.problem.parity:  # two of one survey
            return self.value
        return by_each(self.value, self.problem.indicator, self.economy)

    @property
    def dated(self) -> Value:
        """The same, with its year where it is compared with economies of similar income."""
        if self.problem.similar_income and self.current and self.own == self.value:
            return claim("value-of-year", value=self.value, year=Year(self.year))
        return self.own

    @property
    def said(self) -> Claim:
        """The problem as a sentence."""
        values: dict[str, Value] = {"economy": Economy(self.economy), "value": self.dated}
        values["benchmark"] = self.benchmark
        of, who = self.problem, self.economy
        if of.id in OFFLINE:
            return sentences.of_use(who, of, self.people, self.value, self.benchmark)
        if self.settles and (jump := rests_on(of.indicator, who)):
            values |= {"value": self.value, "year": Year(self.year), "topic": self.topic}
            return sentences.either(of.indicator, jump, values)
        if self.also:
            return claim("options-price-both", **values, fixed=self.also.own)
        if of.id == _READING and (people := sentences.women_unread(who)):
            return claim("options-women-unread", **values, people=people)
        price = diagnose(who, options.problems()[PRICE]) if of.id == FIXED_PRICE else None
        if price and price.current and not price.missing:  # the target names no basket
            return claim("options-problem-fixed-price-alone", **values, mobile=price.own)
        return claim(f"options-problem-{of.id}", **values)

    @property
    def on_track(self) -> bool:
        """Whether its target is forecast to be reached in time."""
        if not self.problem.target:
            return False
        pace = stands(targets.target(self.problem.target), self.economy)
        return pace.target.indicator == self.problem.indicator and pace.status == "on-track"


@access.shared
def diagnose(iso3: str, problem: Problem) -> Diagnosis | None:
    """Return what the figures say of a problem; None where they are missing, old or in doubt."""
    if problem.parity:
        return _parity(iso3, problem)
    if problem.within:
        return _within(iso3, problem)
    if problem.similar_income:
        return _for_its_income(iso3, problem)
    if problem.any_of:
        return _skilled(iso3, problem)
    rows, (benchmark, rule) = comparable(problem.indicator), level(problem)
    unclear = problem.id in PRICES and is_open(problem.indicator, iso3, benchmark)
    if iso3 not in rows.index or unclear or outrun(iso3, problem):
        return None
    value, year = float(rows.at[iso3, "value"]), int(rows.at[iso3, "year"])
    short, said = shortfall(value, benchmark, rule), in_short(benchmark, problem.indicator)
    missing = short if short >= LEAST else 0.0
    return _diagnosed(iso3, problem, value, year, missing, said, lacking=100 - value)


def _diagnosed(
    iso3: str,
    problem: Problem,
    value: float,
    year: int,
    missing: float,
    benchmark: Value,
    *,
    lacking: float | None = None,
) -> Diagnosis:
    """Return what a value of a problem's indicator says; `lacking` is the % of people without."""
    said = measured(value, problem.indicator, year)
    people = None if lacking is None else people_of(iso3, problem, lacking)
    return Diagnosis(problem, iso3, missing, said, benchmark, people, year)


def diagnose_or_instead(iso3: str, problem: Problem) -> Diagnosis | None:
    """Return the diagnosis of a problem, or of the one in its place where it cannot be checked."""
    checked = diagnose(iso3, problem)
    if checked is None and (instead := options.instead_of(problem.id)):
        return diagnose(iso3, instead)
    return checked


def _skilled(iso3: str, problem: Problem) -> Diagnosis | None:
    """Compare the most people who can have a level of skills with its target.

    None where the target may be reached: the share is known between two bounds alone.
    """
    basics = basic(iso3)
    if basics is None or basics.state == "open":
        return None
    short = shortfall(basics.share.high, basics.wanted)
    missing = short if basics.state == "short" and short >= LEAST else 0.0
    said, year = with_year(basics.value, basics.years.last), basics.years.last
    return Diagnosis(problem, iso3, missing, said, Percent(basics.wanted), year=year)


def _for_its_income(iso3: str, problem: Problem) -> Diagnosis | None:
    """Compare a value with the median of the economies nearest in income."""
    frame = with_income(problem.indicator)
    near = similar(iso3, problem.indicator)["value"]
    if near.empty or near.median() <= 0:
        return None
    value, year = float(frame.loc[iso3, "value"]), int(frame.loc[iso3, "year"])
    median = float(near.median())
    missing = shortfall(value, median) if relation(value, near, "up") == "behind" else 0.0
    return _diagnosed(iso3, problem, value, year, missing, Quantity(median, problem.indicator))


def _within(iso3: str, problem: Problem) -> Diagnosis | None:
    """Compare a value with the one that bounds it, of about the same time."""
    rows = of_one_time(iso3, problem.indicator, problem.within)
    if len(rows) < 2:
        return None
    value, bound = (float(rows.loc[key, "value"]) for key in (problem.indicator, problem.within))
    if value > bound * (1 + WITHIN):  # one of the two does not hold
        return None
    near = bound == 0 or shortfall(value, min(bound, UNIVERSAL)) <= WITHIN
    missing = 0.0 if near else shortfall(value, bound)
    year, benchmark = int(rows.loc[problem.indicator, "year"]), Quantity(bound, problem.within)
    return _diagnosed(iso3, problem, value, year, missing, benchmark, lacking=bound - value)


def _parity(iso3: str, problem: Problem) -> Diagnosis | None:
    """Compare two groups of one year and release; None where rounding leaves it open.

    Almost level, by the words of `research.metrics.divide.parity`, is no problem.
    """
    topic = claim(f"options-topic-{problem.id}")
    known = found(Pair(topic, problem.indicator, problem.parity), iso3)
    if not known or not known[0].recent or not known[0].other.percent:
        return None
    group, other = known[0].group.percent, known[0].other.percent
    between = score(known[0])
    if between.short is None or between.state in ("short", "broken"):
        return None
    missing = shortfall(group, other) if between.state == "behind" else 0.0
    return _diagnosed(iso3, problem, group, known[0].year, missing, Quantity(other, problem.parity))
