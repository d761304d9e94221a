"""What keeps people offline where there is a network, as far as figures show it."""

from collections.abc import Sequence
from dataclasses import dataclass

from research import options
from research.findings.core import where
from research.findings.practice.diagnosis import diagnose
from research.messages.values import Claim, Items, claim
from research.options import Option, Problem


@dataclass(frozen=True)
class Barriers:
    """The barriers to a problem's solution, each the id of a problem of its own.

    Attributes
    ----------
    present : those the economy has, by its recent figures
    absent : those whose target or benchmark it meets
    unknown : those without recent figures
    """

    present: tuple[str, ...]
    absent: tuple[str, ...]
    unknown: tuple[str, ...]

    def allows(self, option: Option) -> bool:
        """Return whether an option eases a barrier that may be there."""
        return option.eases not in self.absent

    def said(self) -> tuple[Claim, ...]:
        """Say which there are, which are not, and which a survey would have to look for."""
        if not self.present and not (self.absent and self.unknown):
            return (claim("options-barriers-unknown"),)
        present, absent, unknown = map(_named, (self.present, self.absent, self.unknown))
        return (
            *where(self.present, claim("options-barriers", barriers=present)),
            *where(self.absent, claim("options-barriers-met", met=absent)),
            *where(self.unknown, claim("options-barriers-survey", unknown=unknown)),
        )


def barriers(iso3: str, problem: Problem) -> Barriers | None:
    """Return the barriers of a problem; None where the catalogue has none for it."""
    if not problem.barriers:
        return None
    found: dict[str, list[str]] = {"present": [], "absent": [], "unknown": []}
    for key in problem.barriers:
        of = diagnose(iso3, options.problems()[key])
        state = "unknown" if of is None else "present" if of.missing else "absent"
        found[state].append(key)
    return Barriers(**{state: tuple(keys) for state, keys in found.items()})


def named(problem: str) -> Claim:
    """Return a problem as the barrier it is to another, for a list."""
    return claim(f"options-barrier-{problem}")


def _named(problems: Sequence[str]) -> Items:
    return Items(map(named, problems))
