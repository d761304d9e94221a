"""Which targets are within reach."""

from research import targets
from research.findings.core import Claim, Finding, claim, finding, v, where
from research.findings.core.latest import first_year, is_current
from research.findings.core.scope import Scope, scope_of
from research.findings.progress.adoption import adoption
from research.findings.progress.breaks import with_jump
from research.findings.targets.claims import item, standing_of
from research.findings.targets.progress import listed, target_progress
from research.findings.targets.series import stands
from research.findings.targets.status import by_a_jump, progress
from research.metrics.pace import Pace


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
