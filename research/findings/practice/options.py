"""Policy options: the largest gaps of an economy or a group, options for each, and who did them."""

from collections.abc import Iterable, Sequence

from research import options as choices
from research.errors import unknown
from research.findings.core import Claim, Finding, claim, finding, no_data, v, where
from research.findings.core.scope import scope_of
from research.findings.costs.public import assumed as incomes
from research.findings.practice.by_size import by_size
from research.findings.practice.concerned import bases, is_context
from research.findings.practice.costed import Costs, assumed, costs_of, course_cost
from research.findings.practice.diagnosis import diagnose_or_instead
from research.findings.practice.gap import Gap, gap_of
from research.findings.practice.leading import elsewhere, first_of, kind_of, profiled
from research.findings.practice.no_gap import digital, nothing_missing, unchecked, unshown
from research.findings.practice.options_among import options_among
from research.findings.practice.power import power_costs, power_method
from research.findings.practice.tried_table import practices_table
from research.options import Problem
from research.report.parted import BEGIN, Line


@finding
def options(scope: str, problems: Sequence[str] = (), only: Sequence[str] = ()) -> Finding:
    """List the largest gaps of an economy or a group, with options and the results of others.

    Parameters
    ----------
    scope : an economy in any spelling, or a group such as "itu:asia-pacific"
    problems : ids of `data/catalogue/options.yaml`; all of digital development if left out
    only : ids of options of that file, where not all for a problem are looked at; for an economy

    Raises
    ------
    InputError : the scope, a problem or an option is not known

    Notes
    -----
    Gaps are ordered by how much of the way to the benchmark is missing
    (`research.metrics.shortfall`), those measured in the last three years before older ones and
    those of people before those of markets; of a group, by the people they concern.
    What cannot be diagnosed for lack of recent figures is a data gap and no problem. Practices of
    economies with a hundred times more or fewer people are left out for an economy, unless they are
    a tax or a rule. What it tried itself comes before. Of some problems the first is named in any
    case, as their study opens with it. A study has in full what the country profile does not name.
    Without a gap it says what to keep, and what is left.
    """
    about, known = scope_of(scope), choices.problems()
    for kind, keys, of in (("problem", problems, known), ("option", only, choices.table())):
        for key in keys:
            if key not in of:
                raise unknown(kind, key, of, "research practices")
    chosen = [known[key] for key in problems] if problems else digital()
    if about.focus is None:
        return options_among(about, chosen)
    return _of_economy(about.focus, chosen, only, whole=not problems)


def _of_economy(
    iso3: str, problems: Sequence[Problem], only: Sequence[str], *, whole: bool
) -> Finding:
    problems = [each for each in problems if not is_context(iso3, each)]
    diagnosed = [(each, diagnose_or_instead(iso3, each)) for each in problems]
    found = [diagnosis for _, diagnosis in diagnosed if diagnosis is not None]
    unknown = [unshown(iso3, each) for each, of in diagnosed if of is None]
    absent = tuple(unchecked(iso3, [each for each, of in diagnosed if of is None], found))
    if not found:
        return no_data(claim("options-unknown", economy=v.Economy(iso3)), *absent)
    largest = by_size(each for each in found if not each.on_track)
    if not largest:
        others = [] if whole else [*elsewhere(iso3, problems)]
        return nothing_missing(iso3, found, unknown, others, whole=whole, absent=absent)
    named = first_of(largest)
    opening = None if whole else diagnosed[0][1]  # what the study opens with
    named += [each for each in largest if each is opening and each.current and each not in named]
    profile = [] if whole else [kind_of(each.problem) for each in first_of(profiled(iso3))]
    full = [each for each in named if kind_of(each.problem) not in profile]
    brief = [Line("brief", each.said) for each in named if each not in full]
    rest = () if whole else elsewhere(iso3, problems)
    values = {"economy": v.Economy(iso3), "gaps": v.Count(len(full or named))}
    headline = claim("options-headline" if whole else "options-headline-part", **values)
    if not full:  # the country profile has all of it
        return Finding(headline, action=(*brief, *rest), gaps=absent, missing=True, weight=0)
    if brief:  # others are before these on the page
        several = claim("options-headline-further", economy=v.Economy(iso3))
        headline = full[0].named if len(full) == 1 else several
    ids, gaps = {each.problem.id for each in full}, [gap_of(each, only) for each in full]
    costs = power_costs(full) | course_cost(iso3, ids) | costs_of(iso3, ids)
    return _in_full(iso3, gaps, costs, headline, brief, rest, absent)


def _in_full(
    iso3: str,
    gaps: Sequence[Gap],
    costs: Costs,
    headline: Claim,
    brief: Sequence[Line],
    rest: Iterable[Line],
    absent: tuple[Claim, ...],
) -> Finding:
    """Return gaps with their options and costs, after those in brief and before the rest."""
    notes = (
        *bases(iso3, (each.of.problem for each in gaps if each.of.people)),
        *assumed(iso3, costs),
        *power_method(costs),
    )
    rows, count = [row for gap in gaps for row in gap.rows()], v.Count(len(gaps))
    far = any(gap.far for gap in gaps)
    none = claim("options-no-model-far" if far else "options-no-model", gaps=count)
    further = where(not rows, none)
    lines = [line for gap in gaps for line in gap.lines(costs) if line.claim != headline]
    if any(line.claim.id.startswith("pay-") for line in lines):
        notes += (claim("cost-range"), *incomes())
    every = [*lines, *(Line("", each) for each in further), *rest]
    shown = [of for at, of in enumerate(every) if of.role == "cost" or of not in every[:at]]
    return Finding(
        headline,
        claims=(*(each.claim for each in shown if each.role != "label"),),
        paragraphs=(*(each.claim for each in shown if each.role in BEGIN), *further),
        action=(*brief, *(each for each in shown if each.role)),
        notes=(*notes, claim("options-method")),
        gaps=absent,
        table=practices_table(rows),
    )
