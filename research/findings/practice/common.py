"""Problems of a group: which of its economies have each, how many people it concerns, and where."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import islice

from research import options
from research.findings.core import claim, where
from research.findings.core.bounds import counted as counted
from research.findings.core.gaps import cut
from research.findings.core.scope import Scope
from research.findings.infrastructure.offline import Offline, offline
from research.findings.infrastructure.within_reach import ends, headcount, within
from research.findings.overview.people_offline import people_offline
from research.findings.practice.barriers import SHOWN as BY_FIGURES
from research.findings.practice.benchmark import LEAST, UNIVERSAL, WITHIN, level, limits
from research.findings.practice.concerned import (
    LEARNING,
    NEAR,
    are_of_islands,
    is_island,
    neighbours,
)
from research.findings.practice.diagnosis import PRICES, Diagnosis, diagnose
from research.findings.practice.named import furthest, in_doubt, people_of, peopled, with_people
from research.findings.progress.figures import is_over
from research.messages.values import About, Claim, Count, Economy, Items, Percent, Value
from research.options import Problem

_UNCOUNTED = 0.1  # of the economies that have a gap: of so many the people may be unknown
_SHARE = 0.5  # of the members; a problem whose figures fewer have says little of the group
_NAMED = 3  # economies a sentence names


@dataclass(frozen=True)
class Common:
    """A problem, and what the figures say of it in each member of a group that has them."""

    problem: Problem
    members: tuple[Diagnosis, ...]
    other: tuple[Diagnosis, ...] = ()  # what figures say of fixed broadband, of a price

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
        """Return the label of its bar: people, economies, whether it is of few, who is out."""
        if not self.people and not is_of_few:
            return counted(len(self.short), len(self.members))
        said = claim(f"options-among-count-{'people' if self.people else 'few'}", **self.counts)
        out = (each.values for each in self.where if each.id == "options-among-where-doubted")
        return next((claim("options-among-count-without", counts=said, **of) for of in out), said)

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

    def decision(self, about: Scope) -> Claim:
        """Return what is to be decided, for a list, in the words of `said`."""
        if self.problem.within and unseen(about, self.problem):
            return claim("decision-survey")
        if "people" in self.counts:
            return claim(f"decision-{self.problem.id}")
        if self.islands:
            return claim("decide-joint", islands=Count(len(self.islands)))
        aim = claim(f"options-aim-{self.problem.id}")
        return claim("options-among-topic", topic=aim, **self.counts)

    def said(self, about: Scope) -> Claim:
        """Return the problem as a sentence, by the people it concerns where they are known.

        Of people within reach of 4G by the share of those offline, where that is known: a survey
        is to be decided on where figures do not show what keeps them offline.
        """
        of: dict[str, Value] = {"group": about.value, **self.counts}
        reach, benchmark = self.problem.within, limits(self.problem)
        if reach and unseen(about, self.problem):
            among = {"group": about.value, "economies": of["economies"]}
            bounds = {"within": Percent(100 * WITHIN), "universal": Percent(UNIVERSAL)}
            return claim("options-among-survey", **among, **bounds)
        if reach and (reached := people_offline(about.id).claim("people-offline-reached")):
            share = reached.values["share"]
            return claim("options-among-reached", group=about.value, share=share)
        if "people" not in self.counts:
            if self.islands:
                return self._of_islands(about)
            kind = "level" if benchmark else "gap"
            return claim(f"options-among-{kind}", topic=self.topic, **of, **benchmark)
        without = people_offline(about.id).claim("people-offline-held-without")
        if without and self.problem.id == "online":
            of["missing"] = without.values["missing"]
            return claim("options-among-people-online-part", **of | benchmark)
        return claim(f"options-among-people-{self.problem.id}", **of | benchmark)

    def _of_islands(self, about: Scope) -> Claim:
        """Return the decision of island States, with the people there."""
        topic = claim("options-either-price") if self.other else self.topic
        of: dict[str, Value] = {"group": about.value, "topic": topic, **limits(self.problem)}
        of |= {"islands": Count(len(self.islands))} | people_of(self.islands)
        return claim("options-among-islands", **of)

    @property
    def islands(self) -> list[str]:
        """The small island States near others that have it, where they can decide together.

        By either price, the dearest first: a cable serves both.
        """
        dear = (each.economy for each in self._dear)
        return neighbours(dict.fromkeys(filter(is_island, dear))) if self._joint else []

    @property
    def _joint(self) -> bool:
        return are_of_islands(self.problem, self.economies)

    @property
    def _dear(self) -> list[Diagnosis]:
        """What shows that something is dear, the dearest first."""
        dear = (each for each in (*self.members, *self.other) if each.missing)
        return sorted(dear, key=lambda each: -each.missing)

    @property
    def rest(self) -> list[Diagnosis]:
        """The members that are not counted, though they may have people it concerns, most first."""
        if self.problem.barriers:
            return []  # one total of people offline
        rest = (each for each in self.members if not each.missing and (each.people or 0.0) >= 1)
        return sorted(rest, key=lambda each: -(each.people or 0.0))

    @property
    def where(self) -> tuple[Claim, ...]:
        """Where most of those it concerns live, else who misses most; who is in doubt is apart."""
        by_people = "people" in self.counts
        size = (lambda each: each.people or 0.0) if by_people else (lambda each: each.missing)
        if not by_people and (islands := self.islands):
            named = Items(map(peopled, islands))
            dear = dict.fromkeys(each.economy for each in self._dear)
            rest = Items(Economy(code) for code in dear if code not in islands)
            return claim("options-among-where-all", economies=named), *where(
                rest.values, claim("options-among-elsewhere", economies=rest, near=Count(NEAR))
            )
        ordered = sorted(self.short, key=size, reverse=True)
        first = [*islice((each for each in ordered if not in_doubt(each)), _NAMED)]
        if not by_people:
            return furthest(first, ordered)
        if not first:
            return ()
        above = ordered[: ordered.index(first[-1])]
        unnamed = Items(Economy(each.economy) for each in above if each not in first)
        skipped = where(unnamed.values, claim("options-among-unnamed", economies=unnamed))
        share = Percent(100 * sum(map(size, first)) / self.people)
        named = Items(with_people(each) for each in first if each.people)
        if len(first) == len(ordered):
            return claim("options-among-where-all", economies=named), *self._near
        most = claim("options-among-where", economies=named, share=share)
        return most, *self._near, *skipped, *self._larger(first)

    @property
    def _near(self) -> Iterator[Claim]:
        """Who is not counted, with the people there."""
        if self.rest:
            names = cut(map(with_people, self.rest), _NAMED)
            of = {"people": About(sum(each.people or 0.0 for each in self.rest))}
            yield claim("options-among-near", economies=names, **of, **limits(self.problem))

    def _larger(self, named: Sequence[Diagnosis]) -> tuple[Claim, ...]:
        """Return who may have more people than the last of those named, and is not counted."""
        least = named[-1].people or 0.0
        larger = (of for of in self.members if not of.missing and (of.people or 0.0) > least)
        unclear = Items(Economy(of.economy) for of in larger if in_doubt(of))
        return where(unclear.values, claim("options-among-where-doubted", economies=unclear))


def is_known(about: Scope, found: Common) -> bool:
    """Return whether half of the members or more have figures of a problem."""
    return len(found.members) >= _SHARE * len(about.members)


def unseen(about: Scope, problem: Problem) -> list[str]:
    """Return the barriers that figures do not show in most members, by the ids of problems."""
    keys = (key for key in problem.barriers if key not in BY_FIGURES)
    return [key for key in keys if not is_known(about, common(about, options.problems()[key]))]


def common(about: Scope, problem: Problem) -> Common:
    """Return what figures say of a problem in each member; a price of another income is none."""
    other = options.problems()["fixed-price"]
    also = _diagnosed(about, other) if problem.id == "price" else ()
    return Common(problem, _diagnosed(about, problem), also)


def _diagnosed(about: Scope, problem: Problem) -> tuple[Diagnosis, ...]:
    known = (_of_member(iso3, problem) for iso3 in about.members)
    return tuple(each for each in known if each is not None)


def _of_member(iso3: str, problem: Problem) -> Diagnosis | None:
    """Return what figures say of a problem in an economy: of a price, each of its figures."""
    found = diagnose(iso3, problem)
    if found is None or problem.id not in PRICES:
        return found
    if (over := is_over(problem.indicator, iso3, level(problem)[0])) is None:
        return None
    return replace(found, missing=max(found.missing, LEAST) if over else 0.0)
