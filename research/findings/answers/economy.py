"""What a digital economy rests on, and what holds it back."""

from collections.abc import Iterator

from research import economies, options
from research.findings.comparison.peers_counted import verdict
from research.findings.core import Claim, Finding, claim, finding, v
from research.findings.core.bounds import spanned
from research.findings.core.latest import levels
from research.findings.core.scope import Scope, scope_of
from research.findings.economy import ecosystem, enablers
from research.findings.economy.ecosystem_line import line_of
from research.findings.practice.by_size import by_size
from research.findings.practice.diagnosis import PRICES, Diagnosis, diagnose
from research.findings.progress.figures import figures
from research.findings.progress.settled import typical

# Problems of a digital economy, as the study of it asks `options` for.
PROBLEMS = (
    "price",
    "fixed-price",
    "fixed",
    "international",
    "competition",
    "payments",
    "cybersecurity",
)
_OWN = PROBLEMS[4:]  # of the digital economy itself, and not of networks
_ENOUGH = 3  # current indicators of it, with government online and industry


@finding
def economy_answer(scope: str) -> Finding:
    """Answer what a digital economy rests on, and what holds a scope back most.

    Parameters
    ----------
    scope : an economy in any spelling, or a group such as "itu:asia-pacific"

    Notes
    -----
    What holds an economy back is its first problem, as `options` orders them; where it has none,
    and in a group, in how many indicators it is in the top third, and the one of its lowest rank;
    where too few are ranked for that, what is not known, if that is most.
    """
    about = scope_of(scope)
    pillars = [of(scope) for of in ecosystem.PILLARS]
    alone = [each.headline for each in pillars if not each.missing]
    alone, checked = alone or [claim("answer-economy-unknown", who=about.value)], _checked(about)
    few, ranked = [*_few(about, checked)], [*_ranked(about)]
    first = [*_largest_gap(about, checked), *ranked]
    held = [*first, *([] if ranked else alone), *few] if first else [*few, *alone]
    headline, *others = (*held, *_affordable(about, checked))
    return Finding(headline, claims=tuple(others), answer=True)


def _checked(about: Scope) -> list[Diagnosis]:
    """Return what current figures of an economy say of the problems; nothing of a group."""
    known = () if about.is_group else [options.problems()[each] for each in PROBLEMS]
    checked = (diagnose(about.id, each) for each in known)
    return [each for each in checked if each and each.current]


def _largest_gap(about: Scope, checked: list[Diagnosis]) -> Iterator[Claim]:
    """Yield the first problem of an economy, if a figure of today shows one."""
    if gaps := by_size(each for each in checked if not each.on_track):
        yield _gap(about, gaps[0])


def _few(about: Scope, checked: list[Diagnosis]) -> Iterator[Claim]:
    """Yield what no current figure shows, where fewer than three show what is digital itself."""
    if about.is_group:
        return
    keys = (*enablers.GOVERNMENT, *enablers.INDUSTRY)
    lines = [line.key for key in keys if (line := line_of(about, key)) and line.recent]
    shown = [each.problem.id for each in checked if each.problem.id in _OWN]
    if len(lines) + len(shown) < _ENOUGH:
        named: list[v.Value] = [claim(f"options-topic-{key}") for key in _OWN if key not in shown]
        if not {*lines} & {*enablers.GOVERNMENT}:
            named.append(claim("eco-subject-policies"))
        yield claim("answer-economy-few", economy=about.value, topics=v.Items(named))


def _affordable(about: Scope, checked: list[Diagnosis]) -> Iterator[Claim]:
    """Yield the prices that meet their target."""
    met = [each for each in checked if each.problem.id in PRICES and not each.missing]
    if met:
        prices = v.Items(claim(f"answer-economy-met-{of.problem.id}", value=of.own) for of in met)
        of = {"economy": about.value, "prices": prices, "number": v.Count(len(met))}
        yield claim("answer-economy-affordable", **of)


def _gap(about: Scope, gap: Diagnosis) -> Claim:
    """Say which gap comes first, and how far it is from its target or from economies alike."""
    gap = gap.also or gap
    said = {"economy": about.value, "value": gap.own, "benchmark": gap.benchmark}
    match gap.problem.id:
        case "competition":  # a mark of a regulator, which no reader knows
            return claim("answer-economy-closed", economy=about.value)
        case "price" | "fixed-price" as price:
            own, level = levels(gap.problem.indicator)[gap.economy], gap.benchmark
            assert isinstance(level, v.Percent | v.Quantity)
            times = own / level.value
            known = () if about.is_group else figures(gap.problem.indicator, about.id)
            ends = [each / level.value for each in known] or [times]
            low, high = v.About(min(ends)), v.About(max(ends))
            if known and min(ends) == times:  # the newest is nearest to the target
                said["value"] = v.Quantity(known[0], gap.problem.indicator)
            both = claim("value-least", value=low) if low.value >= 1 else spanned(low, high)
            return claim(f"answer-economy-dear-{price}", **said, times=both if known else low)
        case "cybersecurity":
            return claim("answer-economy-insecure", **said)
    return claim("answer-economy-below", **said | {"value": gap.dated}, topic=gap.topic)


def _ranked(about: Scope) -> Iterator[Claim]:
    """Say in how many it is in the top third and where its rank is lowest, or what it trails in."""
    universal, ranked = ecosystem.compared(about)
    if not (ends := ecosystem.apart(ranked)):
        return
    among, worst = economies.groups()["all"] if about.is_group else about.among, ends[1]
    said: dict[str, v.Value] = {"group": v.Group(among.id), "worst": v.Indicator(worst.key)}
    said |= {"who": ecosystem.who(about), "worst_value": worst.shown}
    if front := sum(line.top for line in ranked):
        counts = {"front": v.Count(front), "ranked": v.Count(len(ranked))}
        yield claim("answer-economy-third", **said, **counts, rank=worst.stands)
        return
    median = typical(worst.key, among.members)
    if verdict(worst.value, median, worst.key) == "worse":
        said |= {"who": about.value, "worst_median": v.Quantity(median, worst.key)}
        if universal:
            yield claim("answer-economy-reach", universal=v.Items(universal), **said)
        else:
            yield claim("answer-economy-trails", **said)
