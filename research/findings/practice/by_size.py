"""The order of problems: by what they leave out, the largest first."""

from collections.abc import Iterable

from research import options
from research.findings.practice.concerned import place
from research.findings.practice.diagnosis import FIXED_PRICE, OFFLINE, PRICE, Diagnosis, diagnose


def by_size(diagnoses: Iterable[Diagnosis]) -> list[Diagnosis]:
    """Return the problems an economy has: current ones first, then of people, then the largest.

    Those of one value in doubt come after others, what misses a target before what is behind a
    median, modelled figures on work last, and women and men of a survey in doubt. What rests on a
    possible break is as large as by both values; where one shows no gap it is none, but of people
    offline, and behind a median, where they are last of the current ones. Prices are one gap.
    """
    found = [each for each in diagnoses if each.missing]
    gaps = [each for each in found if each.surely or each.settles or each.problem.id in OFFLINE]
    if any(each.problem.id == PRICE and each.current for each in gaps):
        gaps = [each for each in gaps if each.problem.id != FIXED_PRICE or not each.current]
    return sorted(
        gaps,
        key=lambda of: (not of.current, not of.surely, place(of.economy, of.problem), -_size(of)),
    )


def _size(of: Diagnosis) -> float:
    """Return the share missing; of people within reach of 4G at least that of Internet use."""
    use = diagnose(of.economy, options.problems()["online"]) or of if of.problem.within else of
    return max(of.surely, use.surely)
