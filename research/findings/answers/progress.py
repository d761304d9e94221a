"""Which targets are within reach."""

from research import targets
from research.findings.core import Claim, Finding, claim, finding, v
from research.findings.core.scope import Scope, scope_of
from research.findings.progress.adoption import adoption
from research.findings.targets.claims import standing_of
from research.findings.targets.progress import listed, target_progress
from research.findings.targets.series import stands
from research.findings.targets.status import counted, progress, since
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
    judged = [each for each in counted(measured, about.id) if not each.open]
    absent = v.Count(len(known) - len(judged))
    headline = _within_reach(about, judged, v.Text(list_[0].set_title), absent)
    return Finding(headline, answer=True)


def _within_reach(about: Scope, measured: list[Pace], list_: v.Text, absent: v.Count) -> Claim:
    """How many targets are met or on track, and the furthest of the others."""
    values: dict[str, v.Value] = {"economy": about.value, "list": list_, "absent": absent}
    if not measured:
        return claim("answer-targets-unknown", **values)
    met = sum(each.state == targets.MET for each in measured)
    near = sum(each.status == "on-track" for each in measured)
    values |= {"met": v.Count(met), "near": v.Count(near), "measured": v.Count(len(measured))}
    values["since"] = since()
    others = [each for each in measured if each.status not in ("met", "on-track")]
    if not others:
        of = "all" if absent.value else "whole"
        return claim(f"answer-targets-{of}-{'near' if near else 'met'}", **values)
    values["standing"] = standing_of(min(others, key=progress))
    unpaced = sum(each.status == "not-met" for each in others)
    if unpaced and not near:  # those may be on track
        kind = "unpaced" if met else "unpaced-one" if len(measured) == 1 else "unpaced-none"
        return claim(f"answer-targets-{kind}", **values, unpaced=v.Count(unpaced))
    kind = "-".join(name for name, count in (("met", met), ("near", near)) if count) or "none"
    return claim(f"answer-targets-{kind}", **values)
