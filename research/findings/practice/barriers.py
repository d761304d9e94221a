"""What keeps people offline where there is a network, as far as figures show it."""

from dataclasses import dataclass
from math import nan

from research import access, catalogue, costs, options
from research.findings.comparison.peers_counted import apart
from research.findings.core import Claim, claim, v, where
from research.findings.core.bounds import at_least, percents
from research.findings.core.gaps import read_lately
from research.findings.core.latest import comparable
from research.findings.core.similar import similar
from research.findings.costs.counted import range_of, unread
from research.findings.infrastructure.offline import USE, Offline, offline
from research.findings.infrastructure.within_reach import all_offline, ends, to_equip
from research.findings.practice.benchmark import UNIVERSAL
from research.findings.practice.concerned import OF_ALL
from research.findings.practice.diagnosis import Diagnosis, diagnose, diagnose_or_instead
from research.findings.practice.no_gap import why_unchecked
from research.findings.progress.breaks import rests_on, with_jump
from research.findings.progress.figures import figures
from research.findings.progress.homes import more_homes
from research.options import Option, Problem

COVERAGE = "coverage"
SHOWN = (COVERAGE, "literacy")  # where figures show them alone: a survey of reasons is no measure
_PRICE = "price"  # its figures are averages
_PART = 0.25  # of those offline: what fewer lack keeps too few offline to be named
_HALF = 0.5  # of the share offline: what fewer lack explains a part of it
_TIE = 1e-9  # %: a share without of exactly a half is rounded down, as the share with goes up
_PEOPLE = ("electricity", "coverage", "devices", "literacy")  # barriers known by a share of people


@dataclass(frozen=True)
class Barriers:
    """The barriers to a problem's solution, each the id of a problem of its own.

    Attributes
    ----------
    economy : whose they are
    present : those it has by its recent figures
    absent : those whose target or benchmark it meets, and few lack beside those offline
    unknown : those without recent figures
    asked_for : those of these that no figure of a part of the people shows either
    """

    economy: str
    present: tuple[str, ...]
    absent: tuple[str, ...]
    unknown: tuple[str, ...]
    asked_for: tuple[Problem, ...] = ()

    def allows(self, option: Option) -> bool:
        """Return whether an option eases a barrier that may be there."""
        return option.eases not in (*self.absent, *({*SHOWN} - {*self.present}))

    @property
    def possible(self) -> v.Items:
        """Those present, each with its size, but for the `usual` ones."""
        return v.Items(_sized(self.economy, key) for key in self.present if not self._usual(key))

    @property
    def usual(self) -> v.Items:
        """Those present that are not clearly worse than in economies of similar income."""
        return v.Items(_sized(self.economy, key) for key in self.present if self._usual(key))

    @property
    def said(self) -> tuple[Claim, ...]:
        """Say which are possible by recent figures, each with its size; then the usual ones."""
        possible, usual, lack = self.possible, self.usual, _without(self.economy, USE)
        of_usual = {"economy": v.Economy(self.economy), "barriers": usual}
        return (
            *where(possible.values, claim("options-barriers", barriers=possible, offline=lack)),
            *where(usual.values, claim("options-usual", **of_usual)),
        )

    def _usual(self, key: str) -> bool:
        return _against(self.economy, key)[0] == "usual"

    @property
    def asked(self) -> tuple[Claim, ...]:
        """Say what newer figures, or a survey, would show."""
        if not self.unknown:
            return where(not self.present, claim("options-barriers-unknown"))
        read = (each for each in self.asked_for if read_lately(each.indicator, self.economy))
        topics = v.Items(_last_measured(self.economy, each) for each in read)
        return where(topics.values, claim("options-barriers-survey", unknown=topics))


def barriers(iso3: str, problem: Problem) -> Barriers | None:
    """Return the barriers of a problem; None where the catalogue has none for it."""
    if not problem.barriers:
        return None
    found: dict[str, list[str]] = {"present": [], "absent": [], "unknown": []}
    for key in problem.barriers:
        of = diagnose(iso3, options.problems()[key])
        if _is_open(iso3, of) if of else key in SHOWN:
            continue
        found["unknown" if of is None else "present" if _is_there(of) else "absent"].append(key)
    of_use = options.problems()["women"]
    of_women = diagnose_or_instead(iso3, options.problems()["women-phones"])
    keys = (key for key in found["unknown"] if key != "devices" or not of_women)
    women = [of_use] if found["unknown"] and not diagnose(iso3, of_use) else []
    asked = (*(options.problems()[key] for key in keys), *women)
    kinds = {state: tuple(of_it) for state, of_it in found.items()}
    return Barriers(iso3, **kinds, asked_for=asked)


def _is_there(of: Diagnosis) -> bool:
    """Return whether a benchmark is missed, or as many lack it as would explain a part."""
    if of.missing or of.problem.id not in _PEOPLE:
        return bool(of.missing)
    return _lacking(of.economy, of.problem.indicator)[1] >= _PART * _lacking(of.economy, USE)[0]


def _last_measured(iso3: str, problem: Problem) -> Claim:
    """Return the subject of a problem, and when an old figure of it is of."""
    topic, (_, year) = claim(f"options-topic-{problem.id}"), why_unchecked(iso3, problem)
    return claim("options-last-measured", topic=topic, year=v.Year(year)) if year else topic


def _against(iso3: str, key: str) -> tuple[str, float]:
    """Return whether a barrier is worse than the median of similar income, or not; and the median.

    "" where too few have a value, or by figures of which one alone is worse.
    """
    own, known = options.problems()[key].indicator, comparable(options.problems()[key].indicator)
    near = similar(iso3, own)["value"]
    if key not in (_PRICE, *_PEOPLE) or near.empty:
        return "", nan
    median = float(near.median())
    sides = {apart(of, median, own) for of in (float(known.at[iso3, "value"]), *figures(own, iso3))}
    return "usual" if "worse" not in sides else "worse" if len(sides) == 1 else "", median


def _sized(iso3: str, key: str) -> Claim:
    """Return a barrier with the share of people who lack something, or the price of data.

    Where it is worse than in economies of similar income, with their median.
    """
    of, (side, median) = options.problems()[key], _against(iso3, key)
    barrier, worse = named(key), side == "worse"
    if key == _PRICE:
        price = v.Quantity(float(comparable(of.indicator).at[iso3, "value"]), of.indicator)
        said = {"barrier": barrier, "value": with_jump(price, of.indicator, iso3)}
        if worse:
            level = v.Percent(median, catalogue.indicator(of.indicator).decimals)
            return claim("options-sized-dearer", **said, median=level)
        return claim("options-sized-average", **said)
    if key not in _PEOPLE:
        return barrier
    lack, without = _lacking(iso3, of.indicator), _lacking(iso3, USE)
    share = _without(iso3, of.indicator)
    if worse:
        share = claim("options-sized-against", share=share, median=v.Percent(100 - median))
    if lack[0] > without[1]:
        return claim("options-sized-above", barrier=barrier, share=share)
    if explained := _explained(iso3, of, lack[1]):
        return claim(f"options-sized-{explained[0]}", barrier=barrier, share=share, **explained[1])
    if lack[1] < _HALF * without[0]:
        return claim("options-sized-part", barrier=barrier, share=share)
    return claim("options-sized-share", barrier=barrier, share=share)


def is_partial(barrier: v.Value) -> bool:
    """Return whether a barrier, with its size, cannot be that of everybody who is offline."""
    return isinstance(barrier, Claim) and "people" in barrier.values


def _explained(iso3: str, of: Problem, lacking: float) -> tuple[str, dict[str, v.About]] | None:
    """Return how many of those offline a barrier keeps so, and how its message ends.

    At most all of the `lacking` % of people, if none of them is online; of those who cannot read
    the number that is left out of courses. None where it is not known, or may be everybody.
    """
    who = offline(iso3)
    if not isinstance(who, Offline):
        return None
    if of.id == "literacy" and (first := unread(who)).any():
        whole = to_equip(who) if len(who.readings) > 1 else v.About(sum(ends(who)) / 2)
        people = {"people": range_of(first), "offline": whole}
        return "unread-covered" if who.parted else "unread", people
    most = lacking / 100 * who.population
    left = min(each.people for each in who.readings) - most
    if of.indicator not in OF_ALL or left < 1:
        return None
    lack = {"people": v.About(most)}  # rounded as all who lack it are, which it may be
    if more_homes(iso3):  # fewer may be offline: no count of the others holds
        return "lack", lack
    return "most", lack | {"offline": all_offline(who), "others": at_least(left)}


def _lacking(iso3: str, indicator: str) -> tuple[float, float]:
    """Return the least and the most % of people without: a value may follow a break.

    As printed they add up to 100 with those who have it: 51.5 and 48.5 would both be rounded up.
    """
    now, jump = float(comparable(indicator).at[iso3, "value"]), rests_on(indicator, iso3)
    before = jump.value if jump else now
    return max(0.0, 100 - max(now, before) - _TIE), max(0.0, 100 - min(now, before) - _TIE)


def _without(iso3: str, indicator: str) -> v.Value:
    """Return that share for a sentence: one figure or the other, not what is between them."""
    share = percents(*_lacking(iso3, indicator))
    return v.Either(share.low, share.high) if isinstance(share, v.Range) else share


def _is_open(iso3: str, of: Diagnosis) -> bool:
    """Return whether figures neither show a barrier nor rule it out.

    It is one of a few of those offline, were all it concerns offline; or what meets its benchmark
    may rest on a break, or is a price that does not at the least income that is assumed of them.
    """
    who, key = offline(iso3), of.problem.indicator
    if not of.missing:
        dear = of.problem.id == _PRICE and comparable(key).at[iso3, "value"] > _least()
        return dear or rests_on(key, iso3) is not None
    return of.people is not None and isinstance(who, Offline) and of.people < _PART * who.people


def _least() -> float:
    """Return the price that is affordable at the least income, in % of the average one."""
    return costs.at()["budget"] * costs.at("high")["offline_income"] / 100


def coverage_in_doubt(iso3: str) -> tuple[Claim, ...]:
    """Say that coverage may be a barrier: by its figure before a break, or by one that is too low.

    By that before a break where more people are out of reach by one figure, and by the other more
    are within reach and offline.
    Too low is one that fewer people are within reach by than are online.
    """
    of = options.problems()[COVERAGE]
    jump, now, who = rests_on(of.indicator, iso3), diagnose(iso3, of), offline(iso3)
    if jump and now and isinstance(who, Offline):
        figures = jump.value, float(access.latest(of.indicator)["value"][iso3])
        if len({100 - of_people > of_people - who.online for of_people in figures}) > 1:
            return (claim("options-coverage-jump", value=now.value, **jump.said),)
    if not isinstance(who, Offline) or not who.why or not who.more_online:
        return ()
    covered, known = who.why.values["covered"], diagnose(iso3, options.problems()[COVERAGE])
    low = isinstance(covered, v.Percent) and covered.value < UNIVERSAL and not known
    return where(low, claim("options-coverage-doubt", economy=v.Economy(iso3), **who.why.values))


def named(problem: str) -> Claim:
    """Return a problem as the barrier it is to another, for a list."""
    return claim(f"options-barrier-{problem}")
