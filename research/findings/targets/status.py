"""Status of every target of a list for an economy or a total, and what meeting it takes."""

from collections.abc import Iterator, Sequence

import numpy as np

from research import targets
from research.findings.core import Claim, Finding, claim, v, where
from research.findings.core.latest import is_current, sources_of
from research.findings.core.series import repeated
from research.findings.progress import breaks
from research.findings.targets.claims import (
    asked,
    cautions,
    is_share,
    item,
    marked,
    named_as,
    over,
    pace_needed,
    priced_in,
    standing_of,
)
from research.findings.targets.series import (
    beside,
    contradicted,
    lacking,
    measures,
    own,
    split,
    stands,
)
from research.findings.targets.status_chart import chart, shows
from research.findings.targets.status_table import in_doubt, is_sure, possible, shown_status, table
from research.metrics.pace import Pace
from research.report.status import claimed

_REACHED = ("met", "on-track")
_BEST_FIRST = ("met", "on-track", "met-jump", "possible", "not-met", "off-track", "missed")
_REASONS = ("too-old", "not-judged", "no-data")
_PROJECTED = ("internet_users", "households_internet")  # their pace goes with their forecast


def of_list(iso3: str, list_: list[targets.Target]) -> Finding:
    """Return an economy's targets of a list, those of single economies."""
    found = [stands(target, iso3) for target in list_]
    measured = [each for each in found if each.state not in (targets.NO_DATA, targets.NO_NUMBER)]
    keys = tuple(dict.fromkeys(key for each in measured for key in measures(each.target)))
    judged = counted(measured, iso3)
    sure = [each for each in judged if not each.open]
    unjudged = tuple(_unjudged(found, sure, iso3)) if measured else ()
    number = [each for each in unjudged if each.id == "targets-judged"]
    headline = next(iter([*behind(iso3, judged), *number]), own_met(iso3, list_, judged))
    return Finding(
        headline,
        claims=tuple(said for said in _claims(iso3, judged, number) if said != headline),
        notes=(*_uncounted(measured, iso3), *_notes(iso3, found, measured)),
        gaps=(*unjudged[len(number) :], *_gaps(found, iso3, are_named=bool(unjudged))),
        table=table([*measured, *(each for each in found if each not in measured)], iso3),
        shows=(shows(measured, iso3),),
        chart=chart(measured, iso3, headline) if measured else None,
        drawn_from=sources_of(iso3, *keys) if measured else (),
        missing=not measured,
        weight=float(len(sure) != 1),  # else the answer says it all
    )


def own_met(iso3: str, list_: Sequence[targets.Target], counted: Sequence[Pace]) -> Claim:
    """Return how many targets an economy has met, is on track for and misses, the last by name."""
    judged = [each for each in counted if not each.open]
    every = sum(each.rule != "aim" for each in list_)
    told: dict[str, v.Value] = {"economy": v.Economy(iso3), "list": v.Text(list_[0].set_title)}
    told["targets"] = v.Count(every)
    if not judged:
        return claim("answer-targets-unknown", **told)
    met = [each for each in judged if each.state == targets.MET]
    told["measured"] = v.Count(len(judged))
    if len(met) == len(judged):
        told["names"] = v.Items(named_as(each) for each in met)
        return claim(f"answer-targets-{'all' if every > len(judged) else 'whole'}-met", **told)
    if len(judged) == 1:
        status = claimed(judged[0].status)
        told |= {"asked": asked(judged[0].target), "due": v.Year(judged[0].target.year)}
        return claim("answer-targets-one", **told, status=status, named=item(judged[0]))
    told["statuses"] = v.Items(_by_status(judged))
    if not (named := _short_of(judged)):
        return claim("answer-targets-judged", **told)
    told["named"] = marked(_furthest(named), iso3)
    left = [each for each in judged if each.status not in _REACHED]
    end = "last" if len(left) == 1 else "furthest"
    return claim(f"answer-targets-judged-{end}", **told)


def behind(iso3: str, counted: Sequence[Pace]) -> tuple[Claim, ...]:
    """Return how far the target furthest behind is; a value in doubt misses it by each figure."""
    if not (missed := _short_of(counted)):
        return ()
    last = _furthest(missed)
    if priced_in(last) and apart(counted):  # says how many times what is allowed it is
        return ()
    return (
        claim("answer-targets-short", economy=v.Economy(iso3), standing=standing_of(last, iso3)),
    )


def _short_of(counted: Sequence[Pace]) -> list[Pace]:
    """Return the targets neither met nor on track, an estimate of a source like any other value.

    Without those that may be met: as what is not known of a value decides, or by ages.
    """
    left = (each for each in counted if each.status not in _REACHED)
    return [each for each in left if not (each.open or each.older)]


def _by_status(judged: Sequence[Pace]) -> Iterator[Claim]:
    """Yield how many targets have each status."""
    for kind in _BEST_FIRST:
        if of := [each for each in judged if each.status == kind]:
            yield claim("targets-in-status", status=claimed(kind), targets=v.Count(len(of)))


def _claims(iso3: str, measured: Sequence[Pace], number: Sequence[Claim]) -> Iterator[Claim]:
    """Yield how many are judged, what the last one takes, and those met in part or not decided."""
    yield from (*number, *apart(measured))
    yield from (said for each in measured if each.older for said in pace_needed(each))
    sure = (each for each in measured if not each.doubt and is_sure(each, iso3))
    firm = [each for each in sure if each.state != targets.MET and not (each.open or each.older)]
    if late := [each for each in firm if each.status != "on-track"] or firm:
        last = _furthest(late)
        yield from () if last.target.indicator in _PROJECTED else pace_needed(last)
    open_ = [each for each in measured if each.open]
    rounded = v.Items(item(each) for each in open_ if not each.target.indicator)
    prices = v.Items(item(each) for each in open_ if each.target.indicator)
    yield from where(rounded.values, claim("targets-undecided-rounded", targets=rounded))
    yield from where(prices.values, claim("targets-undecided-income", targets=prices))
    yield from (part for each in measured for part in split(each, iso3))


def _furthest(late: Sequence[Pace]) -> Pace:
    """Return the target furthest behind: of shares in points, else as a ratio."""
    shares = [each for each in late if is_share(each)]
    return max(shares, key=lambda each: abs(each.distance)) if shares else max(late, key=_ratio)


def _ratio(each: Pace) -> float:
    ends = sorted((each.value or 0.0, each.bound or 0.0))
    return ends[1] / ends[0] if ends[0] > 0 else np.inf


def apart(judged: Sequence[Pace]) -> tuple[Claim, ...]:
    """Return by how many times prices miss their targets, where a share is the furthest behind."""
    late = [each for each in judged if not each.open and each.status not in _REACHED]
    priced = [each for each in late if priced_in(each)]
    shares = any(is_share(each) for each in late)
    return where(shares, *(over(each, _ratio(each)) for each in priced))


def counted(measured: Sequence[Pace], iso3: str) -> list[Pace]:
    """Return the targets that are counted: by current values that nobody doubts."""
    return [each for each in measured if is_current(each.year or 0) and not in_doubt(each, iso3)]


def _uncounted(measured: Sequence[Pace], iso3: str) -> Iterator[Claim]:
    """Yield the targets that are shown and not counted, by reason."""
    doubted = [each for each in measured if in_doubt(each, iso3)]
    older = [t for t in measured if not is_current(t.year or 0) and t not in doubted]
    yield from where(older, claim("targets-older", targets=v.Items(map(item, older))))
    yield from where(doubted, claim("targets-doubted", targets=v.Items(map(item, doubted))))


def _notes(iso3: str, found: Sequence[Pace], measured: Sequence[Pace]) -> Iterator[Claim]:
    if measured:
        yield claim("target-status-method")
        yield from possible(measured, iso3)
    known: dict[v.Items, list[v.Value]] = {}
    for each in found:
        figures = v.Items(beside(each.target, iso3, current=True))
        if figures.values and shown_status(each, iso3) == "not-judged":
            known.setdefault(figures, []).append(v.Title(each.target.name))
        yield from contradicted(each.target, iso3)
    for figures, names in known.items():
        yield claim("target-beside", target=v.Items(names), figures=figures)
    for each in measured:
        yield from breaks.broken(own(each.target, iso3), each.steps, v.Title(each.target.name))
    for each in measured:
        key = each.target.indicator
        named = v.Indicator(key) if key else v.Title(each.target.name)
        yield from repeated(each.year, each.until, named) if each.needed > 0 else ()
    yield from cautions(each.target for each in measured)


def _unjudged(found: Sequence[Pace], judged: Sequence[Pace], iso3: str) -> Iterator[Claim]:
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


def _gaps(found: Sequence[Pace], iso3: str, *, are_named: bool) -> Iterator[Claim]:
    """Yield what is missing: who publishes it, values too old to count, aims without a number.

    Parameters
    ----------
    are_named : `named` says which targets cannot be judged, as far as that is of data
    """
    if not are_named:
        unknown = sum(each.state == targets.NO_DATA for each in found)
        of = {"lacking": v.Count(unknown), "targets": v.Count(len(found))}
        yield from where(unknown, claim("targets-no-data", **of))
    yield from lacking((each.target for each in found if each.value is None), iso3)
    old = [each for each in found if each.year is not None and each.state == targets.NO_DATA]
    if old and not are_named:
        yield claim("targets-too-old", targets=v.Items(map(item, old)))
    if aims := sum(each.state == targets.NO_NUMBER for each in found):
        yield claim("targets-aims", aims=v.Count(aims))
