"""Which targets are within reach."""

from research import targets
from research.findings.core import Finding, finding
from research.findings.core.scope import scope_of
from research.findings.progress.adoption import adoption
from research.findings.progress.homes import more_homes
from research.findings.targets.claims import pace_needed
from research.findings.targets.progress import listed, target_progress
from research.findings.targets.series import lacking, split, stands
from research.findings.targets.status import apart, behind, counted, own_met


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
    judged = counted(measured, about.id)
    parted = tuple(said for each in judged for said in split(each, about.id))
    headline = own_met(about.id, list_, judged)
    if headline.id == "answer-targets-one":  # has the distance
        needed = (each for each in judged if not each.open and each.needed > 0)
        further = tuple(said for each in needed for said in pace_needed(each))
    else:
        unknown = lacking(() if judged else list_, about.id)
        doubted = (each for each in unknown if each.id == "missing-in-doubt")
        further = (*behind(about.id, judged), *apart(judged), *doubted)
    return Finding(headline, claims=(*more_homes(about.id), *further, *parted), answer=True)
