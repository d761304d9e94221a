"""What is to be decided in a group: by people, then by members."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

from research import options
from research.findings.core import Claim, claim
from research.findings.core.scope import Scope
from research.findings.overview.people_offline import offline_in
from research.findings.practice.common import Common, common, is_known
from research.findings.practice.tried import SHOWN
from research.options import Problem

_FEW = 0.1  # of the people offline: a barrier where fewer live is no gap of a group, but of its
_MANY = 100 / 3  # % of members that have it
_MOST = 0.5  # of the people offline: a barrier where so many live is one to decide on


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

    @property
    def missed(self) -> list[Common]:
        """The known problems that a member has, those of most people and then members first."""
        missed = (each for each in self.known if each.short)
        return sorted(missed, key=lambda gap: (-gap.people, -gap.share))

    def shown(self, about: Scope) -> Claim:
        """Return what a chart of these shows: the gap of most people, if there are two to compare.

        A problem with an unknown number of people is not one of them.
        """
        of_people = [each for each in self.missed if each.people]
        if len(of_people) < 2:
            return claim("shows-gaps")
        of = {"topic": of_people[0].topic, "people": of_people[0].counts["people"]}
        return claim("shows-largest-gap", group=about.value, **of)

    def has_priority(self, gap: Common) -> bool:
        """Return whether a decision names a gap: of island States either price."""
        either = any(each.islands and each.other for each in self.largest)
        return gap in self.largest or (either and gap.problem.id == "fixed-price")


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
