"""What keeps people offline where there is a network, as far as figures show it."""

from collections.abc import Sequence
from dataclasses import dataclass

from research import options
from research.findings.infrastructure.offline import Offline, offline
from research.findings.practice.benchmark import UNIVERSAL
from research.findings.practice.diagnosis import Diagnosis, diagnose, diagnose_or_instead
from research.findings.practice.no_gap import unshown
from research.findings.progress.breaks import rests_on
from research.messages.values import Claim, Economy, Items, Percent, claim, where
from research.options import Option, Problem

COVERAGE = "coverage"
SHOWN = (COVERAGE, "literacy")  # where figures show them alone: a survey of reasons is no measure
_PRICE = "price"  # its figures are averages: they rule nothing out for the poorest
_PART = 0.25  # of those offline: what fewer lack keeps too few offline to be named


@dataclass(frozen=True)
class Barriers:
    """The barriers to a problem's solution, each the id of a problem of its own.

    Attributes
    ----------
    present : those the economy has by its recent figures
    absent : those whose target or benchmark it meets
    unknown : those without recent figures
    asked_for : names of those of these that no figure of a part of the people shows either
    """

    present: tuple[str, ...]
    absent: tuple[str, ...]
    unknown: tuple[str, ...]
    asked_for: tuple[Claim, ...] = ()

    def allows(self, option: Option) -> bool:
        """Return whether an option eases a barrier that may be there."""
        return option.eases not in self.absent

    def leaves_open(self, option: Option) -> bool:
        """Return whether recent figures do not show the barrier that an option eases."""
        return option.eases in self.unknown

    @property
    def said(self) -> tuple[Claim, ...]:
        """Say which are possible, and which are ruled out."""
        if not self.present and not self.unknown:
            return ()
        absent = [key for key in self.absent if key != _PRICE]
        return (
            *where(self.present, claim("options-barriers", barriers=_named(self.present))),
            *where(absent, claim("options-barriers-met", met=_named(absent))),
            *where(_PRICE in self.absent, claim("options-barriers-price-met")),
        )

    @property
    def asked(self) -> tuple[Claim, ...]:
        """Say what newer figures or a survey would show."""
        if not self.unknown:
            return where(not self.present, claim("options-barriers-unknown"))
        unknown = Items(self.asked_for)
        return where(self.asked_for, claim("options-barriers-survey", unknown=unknown))


def barriers(iso3: str, problem: Problem) -> Barriers | None:
    """Return the barriers of a problem; None where the catalogue has none for it."""
    if not problem.barriers:
        return None
    found: dict[str, list[str]] = {"present": [], "absent": [], "unknown": []}
    for key in problem.barriers:
        of = diagnose(iso3, options.problems()[key])
        if _is_open(iso3, of) if of else key in SHOWN:
            continue
        found["unknown" if of is None else "present" if of.missing else "absent"].append(key)
    of_women = diagnose_or_instead(iso3, options.problems()["women-phones"])
    keys = (key for key in found["unknown"] if key != "devices" or not of_women)
    asked = (unshown(iso3, options.problems()[key]) for key in keys)
    return Barriers(**{state: tuple(keys) for state, keys in found.items()}, asked_for=(*asked,))


def _is_open(iso3: str, of: Diagnosis) -> bool:
    """Return whether figures neither show a barrier nor rule it out.

    It is one of a few of those offline, were all it concerns offline; or what meets its benchmark
    may rest on a break.
    """
    who = offline(iso3)
    if not of.missing:
        return rests_on(of.problem.indicator, iso3) is not None
    if of.people is None or not isinstance(who, Offline):
        return False
    return of.people < _PART * who.people


def coverage_in_doubt(iso3: str) -> tuple[Claim, ...]:
    """Say that coverage may be a barrier: by its figure before a break, or by one that is too low.

    Too low is one that fewer people are within reach by than are online.
    """
    of = options.problems()[COVERAGE]
    jump, now = rests_on(of.indicator, iso3), diagnose(iso3, of)
    if jump and now and jump.value < UNIVERSAL:
        return (claim("options-coverage-jump", value=now.value, **jump.said),)
    who = offline(iso3)
    if not isinstance(who, Offline) or not who.why or not who.more_online:
        return ()
    covered, known = who.why.values["covered"], diagnose(iso3, options.problems()[COVERAGE])
    low = isinstance(covered, Percent) and covered.value < UNIVERSAL and not known
    return where(low, claim("options-coverage-doubt", economy=Economy(iso3), **who.why.values))


def named(problem: str) -> Claim:
    """Return a problem as the barrier it is to another, for a list."""
    return claim(f"options-barrier-{problem}")


def _named(problems: Sequence[str]) -> Items:
    return Items(map(named, problems))
