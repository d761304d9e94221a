"""What pays in the digital economy, and what holds it back."""

from collections.abc import Iterator

from research import options
from research.findings.core import Claim, Finding, claim, finding, v
from research.findings.core.scope import Scope, scope_of
from research.findings.economy import ecosystem
from research.findings.economy.growth import growth_pace, published
from research.findings.practice.diagnosis import Diagnosis, by_size, diagnose

# Problems of a digital economy, as the study of it asks `options` for.
PROBLEMS = (
    "price", "fixed-price", "fixed", "international", "competition", "payments", "cybersecurity",
)  # fmt: skip


@finding
def economy_answer(scope: str) -> Finding:
    """Answer what pays in the digital economy, and what holds a scope back most.

    Parameters
    ----------
    scope : an economy in any spelling, or a group such as "itu:asia-pacific"

    Notes
    -----
    What holds an economy back is its first problem, as `options` orders them; where it has none,
    and in a group, the indicators in which the largest and the smallest share of the others are
    behind. What pays is an association over many economies.
    """
    about = scope_of(scope)
    pillars = [of(scope) for of in ecosystem.PILLARS.values()]
    alone = [each.headline for each in pillars if each.chart or each.claim("eco-values")]
    held = [*_largest_gap(about), *_ranked(about)] or alone
    pays, unknown = [*_pays()], claim("answer-economy-unknown", who=about.value)
    if not held and (about.id != "all" or not pays):  # the world is among no others
        held = [unknown]
    headline, *others = (*held, *pays)
    return Finding(headline, claims=tuple(others), answer=True)


def _largest_gap(about: Scope) -> Iterator[Claim]:
    """Yield the first problem of an economy, if a figure of today shows one."""
    if about.is_group:
        return
    known = options.problems()
    checked = [diagnose(about.id, known[each]) for each in PROBLEMS]
    gaps = by_size(gap for gap in checked if gap and gap.current and not gap.on_track)
    if gaps:
        yield _gap(about, gaps[0])


def _gap(about: Scope, gap: Diagnosis) -> Claim:
    """Say which gap comes first, and how far it is from its target or from economies alike."""
    gap = gap.also or gap
    said = {"economy": about.value, "value": gap.own, "benchmark": gap.benchmark}
    match gap.problem.id:
        case "competition":  # a mark of a regulator, which no reader knows
            return claim("answer-economy-closed", economy=about.value)
        case "price" | "fixed-price" as price:
            times = v.About(1 / (1 - gap.missing))  # `missing`: the cut of it that would meet it
            return claim(f"answer-economy-dear-{price}", **said, times=times)
        case "cybersecurity":
            return claim("answer-economy-insecure", **said)
    return claim("answer-economy-below", **said, topic=gap.topic)


def _ranked(about: Scope) -> Iterator[Claim]:
    """Name the indicators in which a scope is strongest and weakest, of all pillars."""
    for each in ecosystem.ends(about):
        of = {"who": about.value, "others": ecosystem.others(about)}
        yield claim("answer-economy-ends", **of, **each.values)


def _pays() -> Iterator[Claim]:
    """Yield what goes with more broadband, where that is known, and what others have published."""
    found = growth_pace().headline
    if found.id == "growth-headline-more":
        yield claim("answer-pays-more", effect=found.values["effect"])
    elif found.id == "growth-headline-none":
        economies, others = found.values["economies"], published()
        if not others:
            yield claim("answer-pays-open", economies=economies)
            return
        low, high = min(each.low for each in others), max(each.high for each in others)
        of = {each.citation: v.Text(each.sample) for each in others}
        yield claim(
            "answer-pays-published", economies=economies, studies=v.Count(len(of)),
            samples=v.Items(of.values()), effect=v.Range(v.About(low), v.About(high)),
        )  # fmt: skip
