"""The gaps that lead: those of a country profile, and how the other studies name them."""

from collections.abc import Iterator, Sequence

from research.findings.core import claim, v
from research.findings.practice.by_size import by_size
from research.findings.practice.diagnosis import Diagnosis, diagnose_or_instead
from research.findings.practice.no_gap import digital
from research.findings.practice.tried import SHOWN
from research.options import Problem
from research.report.parted import Line


def profiled(iso3: str) -> list[Diagnosis]:
    """Return the gaps of an economy in digital development, the largest first."""
    found = (diagnose_or_instead(iso3, each) for each in digital())
    return by_size(each for each in found if each is not None and not each.on_track)


def first_of(gaps: Sequence[Diagnosis]) -> list[Diagnosis]:
    """Return the few gaps to name of those ordered by size: current ones, where there are any."""
    return ([each for each in gaps if each.current] or [*gaps])[:SHOWN]


def kind_of(problem: Problem) -> str:
    """Return the id of a problem, or of the one that it is looked at in place of."""
    return problem.instead_of or problem.id


def elsewhere(iso3: str, problems: Sequence[Problem]) -> Iterator[Line]:
    """Name the gaps of an economy that its country profile has, as it does, in other problems."""
    covered = {*map(kind_of, problems)}
    gaps = [of for of in first_of(profiled(iso3)) if kind_of(of.problem) not in covered]
    if gaps:
        within = claim("options-elsewhere-use")
        named = v.Items(within if of.problem.within else of.topic for of in gaps)
        yield Line("elsewhere", claim("options-elsewhere", topics=named))
