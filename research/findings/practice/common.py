"""Problems of a group: which of its economies have each, how many people it concerns, and where."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import islice

from research import options
from research.findings.core import claim, where
from research.findings.core.bounds import counted as counted
from research.findings.core.latest import comparable
from research.findings.core.scope import Scope
from research.findings.costs.income import by_two_incomes
from research.findings.infrastructure.offline import Offline, offline
from research.findings.infrastructure.within_reach import ends, headcount, within
from research.findings.overview.people_offline import offline_in, people_offline
from research.findings.practice.benchmark import limits
from research.findings.practice.concerned import LEARNING, islands_of
from research.findings.practice.diagnosis import Diagnosis, diagnose
from research.findings.practice.rule import rule
from research.findings.practice.tried import SHOWN
from research.findings.progress.breaks import rests_on
from research.messages.values import About, Claim, Count, Economy, Items, Percent, Value
from research.options import Problem

_FEW = 0.1  # of the people offline: a barrier where fewer live is no gap of a group, but of its
_MANY = 100 / 3  # % of members that have it
_MOST = 0.5  # of the people offline: a barrier where so many live is one to decide on
_UNCOUNTED = 0.1  # of the economies that have a gap: of so many the people may be unknown
_SHARE = 0.5  # of the members; a problem whose figures fewer have says little of the group
_NAMED = 3  # economies a sentence names


@dataclass(frozen=True)
class Common:
    """A problem, and what the figures say of it in each member of a group that has them."""

    problem: Problem
    members: tuple[Diagnosis, ...]

    @property
    def short(self) -> list[Diagnosis]:
        """The members that have the problem."""
        return [each for each in self.members if each.missing]

    @property
    def economies(self) -> list[str]:
        """The codes of the members that have the problem."""
        return [each.economy for each in self.short]

    @property
    def topic(self) -> Claim:
        """Its subject, for a list."""
        return claim(f"options-topic-{self.problem.id}")

    @property
    def people(self) -> float:
        """The people it concerns where it is; 0 where unknown of over a tenth that have it."""
        unknown = sum(not each.people for each in self.short)
        few = unknown <= _UNCOUNTED * len(self.short)
        return sum(max(0.0, each.people or 0.0) for each in self.short) if few else 0.0

    @property
    def ends(self) -> tuple[float, ...]:
        """These people; of those offline the fewest and the most."""
        count = within if self.problem.within else ends
        if count is ends and self.problem.id != LEARNING:
            return (self.people,)
        known = (offline(each.economy) for each in self.short if each.people)
        least, most = zip(*(count(of) for of in known if isinstance(of, Offline)), strict=True)
        return sum(least), sum(most)

    @property
    def counts(self) -> dict[str, Value]:
        """Return the economies it concerns, and people where they are known."""
        all_known = {"people": headcount(self.ends)} if self.people else {}
        return {"economies": counted(len(self.short), len(self.members)), **all_known}

    def label(self, is_of_few: bool) -> Claim:
        """Return what stands behind its bar: people and economies, and whether it is of few."""
        if not self.people and not is_of_few:
            return counted(len(self.short), len(self.members))
        return claim(f"options-among-count-{'people' if self.people else 'few'}", **self.counts)

    @property
    def share(self) -> float:
        """The members that have the problem, % of those with figures."""
        return 100 * len(self.short) / len(self.members)

    @property
    def named(self) -> Claim:
        """Subject of the problem, with those it concerns; people offline stand in one total."""
        if "people" in self.counts and not self.problem.within:
            return claim("options-among-topic-people", topic=self.topic, **self.counts)
        return claim("options-among-topic", topic=self.topic, **self.counts)

    @property
    def decision(self) -> Claim:
        """What is to be decided, for a list: with the people it concerns where they are known."""
        if "people" in self.counts:
            people = {} if self.problem.barriers else {"people": headcount(self.ends)}
            return claim(f"decision-{self.problem.id}", **people)  # one total of people offline
        aim = claim(f"options-aim-{self.problem.id}")
        return claim("options-among-topic", topic=aim, **self.counts)

    def said(self, about: Scope) -> Claim:
        """Return the problem as a sentence, by the people it concerns where they are known.

        Of people within reach of 4G by the share of those offline, where that is known.
        """
        of: dict[str, Value] = {"group": about.value, **self.counts}
        reach, level = self.problem.within, limits(self.problem)
        if reach and (reached := people_offline(about.id).claim("people-offline-reached")):
            return claim("options-among-reached", group=about.value, share=reached.values["share"])
        if "people" not in self.counts:
            if islands := islands_of(self.problem, self.economies):
                of = {"group": about.value, "islands": Count(len(islands))}
            kind = "islands" if islands else "level" if level else "gap"
            return claim(f"options-among-{kind}", topic=self.topic, **of, **level)
        return claim(f"options-among-people-{self.problem.id}", **of | level)

    @property
    def where(self) -> tuple[Claim, ...]:
        """Where most of those it concerns live, else who misses most; who is in doubt is apart."""
        by_people = "people" in self.counts
        size = (lambda each: each.people or 0.0) if by_people else (lambda each: each.missing)
        those = islands_of(self.problem, self.economies) or self.economies
        ordered = sorted((of for of in self.short if of.economy in those), key=size, reverse=True)
        if not by_people:  # in the order of their values: the notes say which are in doubt
            furthest = Items(Economy(each.economy) for each in ordered[:_NAMED])
            said = where(ordered, claim("options-among-furthest", economies=furthest))
            others = Items(Economy(code) for code in self.economies if code not in those)
            return *said, *where(others.values, claim("options-among-elsewhere", economies=others))
        first = [*islice((each for each in ordered if not self._in_doubt(each)), _NAMED)]
        if not first:
            return ()
        doubted = ordered[: ordered.index(first[-1])]
        unnamed = Items(Economy(each.economy) for each in doubted if each not in first)
        skipped = where(unnamed.values, claim("options-among-unnamed", economies=unnamed))
        share = Percent(100 * sum(map(size, first)) / self.people)
        named = Items(self._named(each) for each in first if each.people)
        if len(first) == len(ordered):
            return claim("options-among-where-all", economies=named), *rule(
                self.problem, self.members
            )
        most = claim("options-among-where", economies=named, share=share)
        return most, *rule(self.problem, self.members), *skipped, *self._larger(first)

    def _larger(self, named: Sequence[Diagnosis]) -> tuple[Claim, ...]:
        """Return who may have more people than the last of those named, and is not counted."""
        least = named[-1].people or 0.0
        larger = (of for of in self.members if not of.missing and (of.people or 0.0) > least)
        unclear = Items(Economy(of.economy) for of in larger if self._in_doubt(of))
        return where(unclear.values, claim("options-among-where-doubted", economies=unclear))

    def _named(self, of: Diagnosis) -> Claim:
        """Return a member with its people, marked where its source calls a value an estimate."""
        flags = [comparable(key)["flag"].get(of.economy) for key in self.problem.indicators]
        who, people = Economy(of.economy), About(of.people or 0.0)
        if "estimate" in flags:
            return claim("options-among-where-estimate", economy=who, people=people)
        return claim("options-among-where-economy", economy=who, people=people)

    def _in_doubt(self, of: Diagnosis) -> bool:
        """Whether a value that a member is diagnosed by may rest on a break in its series."""
        return any(rests_on(key, of.economy) for key in self.problem.indicators)


@dataclass(frozen=True)
class Decisions:
    """What is to be decided in a group.

    Attributes
    ----------
    largest : the problems to decide, those that concern most people first; then those of an unknown
        number of people that many members have, or most of the people offline live with
    few : barriers where few of the people offline live
    known, unknown : problems that most members have figures of, and the others
    """

    largest: tuple[Common, ...]
    few: tuple[Common, ...]
    known: tuple[Common, ...]
    unknown: tuple[Common, ...]


def decisions(about: Scope, problems: Sequence[Problem]) -> Decisions:
    """Return what is to be decided in a group: by people, then by members, markets last."""
    found = [_checked(about, problem) for problem in problems]
    known = [each for each in found if is_known(about, each)]
    missed = [each for each in known if each.short]
    few = [each for each in missed if _offline_share(about, each) < _FEW and each.share < _MANY]
    few = few if len(few) < len(missed) else []
    largest = sorted(
        (each for each in missed if each not in few),
        key=lambda each: (each.problem.of != "people", -each.people, -each.share),
    )
    unknown = (each for each in found if each not in known)
    first, rest = largest[:SHOWN], largest[SHOWN:]
    first += [each for each in rest if not each.people and _is_wide(about, each)]
    return Decisions(*map(tuple, (first, few, known, unknown)))


def _is_wide(about: Scope, gap: Common) -> bool:
    """Return whether a gap of people is of many members, or a barrier of most who are offline."""
    of_members = gap.problem.of == "people" and gap.share >= _MANY
    return of_members or _offline_share(about, gap) >= _MOST


def _offline_share(about: Scope, gap: Common) -> float:
    """Return which share of the people offline live where a barrier is; NaN where it is none."""
    of = (each.barriers for each in options.problems().values() if not each.instead_of)
    if not any(gap.problem.id in barriers for barriers in of):
        return math.nan
    people, _ = offline_in(about.members)
    return float(people.reindex(gap.economies).sum() / (people.sum() or math.nan))


def _checked(about: Scope, problem: Problem) -> Common:
    """Return a problem of a group, or the one in its place where more have figures of that."""
    found, instead = common(about, problem), options.instead_of(problem.id)
    if instead is None or is_known(about, found):
        return found
    return max(found, common(about, instead), key=lambda each: len(each.members))


def is_known(about: Scope, found: Common) -> bool:
    """Return whether half of the members or more have figures of a problem."""
    return len(found.members) >= _SHARE * len(about.members)


def common(about: Scope, problem: Problem) -> Common:
    """Return what figures say of a problem in each member; a price of another income is none."""
    those = (code for code in about.members if by_two_incomes(problem.indicator, code) is None)
    known = (diagnose(iso3, problem) for iso3 in those)
    return Common(problem, tuple(each for each in known if each is not None))
