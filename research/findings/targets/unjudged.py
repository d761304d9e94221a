"""Targets of a list that cannot be judged: which, and why."""

from collections.abc import Iterator, Sequence

from research import targets
from research.findings.core import Claim, claim, v
from research.findings.targets.claims import item
from research.findings.targets.series import lacking
from research.findings.targets.status_table import shown_status
from research.metrics.pace import Pace

_REASONS = ("too-old", "not-judged", "no-data")


def named(found: Sequence[Pace], judged: Sequence[Pace], iso3: str) -> Iterator[Claim]:
    """Yield how many of an economy's targets are judged, and names of others by what they lack."""
    measured = [each for each in found if each.state != targets.NO_NUMBER]
    others = [each for each in measured if each not in judged]
    if any(each.state == targets.NO_DATA for each in others):
        number, of = v.Count(len(judged)), v.Count(len(measured))
        yield claim("targets-judged", economy=v.Economy(iso3), measured=number, targets=of)
    for reason in _REASONS:
        of_it = [each for each in found if shown_status(each, iso3) == reason]
        if of_it:
            names, number = v.Items(map(_name, of_it)), v.Count(len(of_it))
            yield claim(f"targets-unjudged-{reason}", targets=names, unjudged=number)


def _name(each: Pace) -> v.Value:
    """Return a target's name, with the year of its value where it has one."""
    name = v.Title(each.target.name)
    return name if each.year is None else claim("target-of", target=name, year=v.Year(each.year))


def _counted(found: Sequence[Pace]) -> Iterator[Claim]:
    unknown = sum(each.state == targets.NO_DATA for each in found)
    if unknown:
        yield claim("targets-no-data", lacking=v.Count(unknown), targets=v.Count(len(found)))


def gaps(found: Sequence[Pace], *, are_named: bool) -> Iterator[Claim]:
    """Yield what is missing: who publishes it, values too old to count, aims without a number.

    Parameters
    ----------
    are_named : `named` says which targets cannot be judged, as far as that is of data
    """
    if not are_named:
        yield from _counted(found)
    yield from lacking(each.target for each in found if each.value is None)
    old = [each for each in found if each.year is not None and each.state == targets.NO_DATA]
    if old and not are_named:
        yield claim("targets-too-old", targets=v.Items(map(item, old)))
    if aims := sum(each.state == targets.NO_NUMBER for each in found):
        yield claim("targets-aims", aims=v.Count(aims))
