"""Which targets are within reach; what pays and what holds back."""

from collections.abc import Iterable, Iterator, Mapping

from research import targets
from research.findings.core import Claim, Finding, claim, finding, v, where
from research.findings.core.latest import first_year, is_current
from research.findings.core.scope import Scope, scope_of
from research.findings.economy import ecosystem
from research.findings.economy.growth import growth_pace, output_level
from research.findings.progress.adoption import adoption
from research.findings.progress.breaks import with_jump
from research.findings.targets.claims import item, standing_of
from research.findings.targets.progress import listed, target_progress
from research.findings.targets.series import stands
from research.findings.targets.status import by_a_jump, progress
from research.metrics.pace import Pace

_HALF = 50.0  # % of the others behind: beyond that an indicator holds nobody back


@finding
def targets_answer(scope: str, target_set: str = "umc-2030") -> Finding:
    """Answer which targets are met, which are within reach, and which is furthest.

    Parameters
    ----------
    scope : an economy in any spelling, or a group such as "itu:asia-pacific"
    target_set : a list of targets, as `target_status` names them
    """
    about = scope_of(scope)
    if about.is_group:
        found = adoption(scope, "internet_users")
        told = target_progress(scope, target_set) if found.missing else found
        return Finding(told.headline, answer=True)
    list_ = [each for each in listed(target_set) if each.scope == "economy"]
    known = [stands(each, about.id) for each in list_]
    measured = [each for each in known if each.state not in (targets.NO_DATA, targets.NO_NUMBER)]
    counted = [each for each in measured if each.status not in ("met-jump", "undecided")]
    jumped_to = by_a_jump(measured)
    if jumped_to and not counted:
        return Finding(jumped_to[0], answer=True)
    jumps = sum(each.status == "met-jump" for each in measured)  # named by a claim of their own
    others = len(known) - len(counted)
    absent = v.Count(others - jumps or others)
    headline = _within_reach(about, counted, v.Text(list_[0].set_title), absent)
    furthest = headline.values.get("standing")
    named = furthest.values["target"] if isinstance(furthest, Claim) else None  # with its year
    older = [item(each) for each in counted if not is_current(each.year or 0)]
    dated = v.Items(each for each in older if each.values["target"] != named)
    by_old = where(dated.values, claim("answer-targets-dated", targets=dated))
    return Finding(headline, claims=(*by_old, *jumped_to), answer=True)


def _within_reach(about: Scope, measured: list[Pace], list_: v.Text, absent: v.Count) -> Claim:
    """How many targets are met or on track, and the furthest of the others."""
    values: dict[str, v.Value] = {"economy": about.value, "list": list_, "absent": absent}
    if not measured:
        return claim("answer-targets-unknown", **values)
    met = sum(each.state == targets.MET for each in measured)
    near = sum(each.status == "on-track" for each in measured)
    values |= {"met": v.Count(met), "near": v.Count(near), "measured": v.Count(len(measured))}
    values["since"] = v.Year(first_year())
    others = [each for each in measured if each.status not in ("met", "on-track")]
    if not others:
        of = "all" if absent.value else "whole"
        return claim(f"answer-targets-{of}-{'near' if near else 'met'}", **values)
    values["standing"] = _standing(min(others, key=progress), about.id)
    unpaced = sum(each.status == "not-met" for each in others)
    if unpaced and not near:  # those may be on track
        kind = "unpaced" if met else "unpaced-one" if len(measured) == 1 else "unpaced-none"
        return claim(f"answer-targets-{kind}", **values, unpaced=v.Count(unpaced))
    kind = "-".join(name for name, count in (("met", met), ("near", near)) if count) or "none"
    return claim(f"answer-targets-{kind}", **values)


def _standing(furthest: Pace, iso3: str) -> Claim:
    """Compare a target's value with its threshold; a possible break goes with the value."""
    said, indicator = standing_of(furthest), furthest.target.indicator
    if not indicator:  # a target of parity has two
        return said
    value = with_jump(said.values["value"], indicator, iso3)
    return claim("target-standing", **{**said.values, "value": value})


@finding
def economy_answer(scope: str) -> Finding:
    """Answer what pays in the digital economy, and what holds a scope back most.

    Parameters
    ----------
    scope : an economy in any spelling, or a group such as "itu:asia-pacific"

    Notes
    -----
    What pays is an association over many economies; what holds back is the indicator in which the
    smallest share of the other economies is behind.
    """
    about, pillars = scope_of(scope), ecosystem.PILLARS
    found = {subject: of(scope).claim("eco-ends") for subject, of in pillars.items()}
    compared = {subject: ends for subject, ends in found.items() if ends}
    return Finding(_held_back(about, compared), claims=(*_pays(scope),), answer=True)


def _held_back(about: Scope, compared: Mapping[str, Claim]) -> Claim:
    """Name the indicator in which a scope is weakest, where most others are ahead of it there."""
    if not compared:
        return claim("answer-economy-unknown", who=about.value)
    weakest = min(compared.values(), key=_share)
    values: dict[str, v.Value] = {
        "who": about.value,
        "others": ecosystem.others(about),
        "ranked": _sum(compared.values(), "ranked"),
    }
    values["subjects"] = v.Items(claim(f"eco-subject-{subject}") for subject in compared)
    if _share(weakest) > _HALF:
        return claim("answer-economy-ahead", **values)
    values |= {"indicator": weakest.values["worst"], "value": weakest.values["worst_value"]}
    values["share"] = v.Percent(_share(weakest))
    front = _sum(compared.values(), "front")
    if not front.value:
        return claim("answer-economy-behind", **values)
    return claim("answer-economy-held", front=front, **values)


def _sum(claims: Iterable[Claim], name: str) -> v.Count:
    """Return the sum of a count that claims carry."""
    counts = [each.values[name] for each in claims]
    return v.Count(sum(each.value for each in counts if isinstance(each, v.Count)))


def _pays(scope: str) -> Iterator[Claim]:
    """Yield what economies with more broadband had, where that is known."""
    level = output_level(scope).headline
    kind = level.id.removeprefix("growth-headline-level-")
    if kind == "more":
        yield claim("answer-pays-level", effect=level.values["effect"])
    elif kind == "alone":
        tested = growth_pace(scope).headline.values
        yield claim("answer-pays-level-alone", economies=tested["economies"])
    elif kind in ("elsewhere", "none"):
        yield claim("answer-pays-open", economies=level.values.get("group", v.Group("all")))


def _share(ends: Claim) -> float:
    """Return the % of others behind in the weakest indicator; 100 where it leads."""
    place = ends.values["worst_place"]
    share = place.values.get("share") if isinstance(place, Claim) else None
    return share.value if isinstance(share, v.Percent) else 100.0
