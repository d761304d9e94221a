"""What is no gap of an economy, by figures that are recent, and what could not be checked."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from research import access, targets
from research import options as choices
from research.findings.core import Claim, Finding, claim, v, where
from research.findings.core.dated import rankable
from research.findings.core.gaps import organisation, publisher, read_lately
from research.findings.core.latest import is_current, is_recent
from research.findings.core.side_by_side import FAST
from research.findings.infrastructure.offline import NEAR_ALL, USE, Offline, offline
from research.findings.infrastructure.within_reach import all_offline
from research.findings.practice.concerned import LEARNING
from research.findings.practice.diagnosis import Diagnosis
from research.findings.practice.tried import SHOWN
from research.findings.progress.breaks import jumped
from research.findings.progress.settled import settled
from research.findings.targets.series import stands
from research.options import Problem
from research.report.parted import Line

_TARGET = "umc-individuals"


def nothing_missing(
    iso3: str,
    found: Sequence[Diagnosis],
    unknown: Sequence[Claim],
    others: Sequence[Line],
    *,
    whole: bool,
    absent: tuple[Claim, ...],
) -> Finding:
    """Return what is left to decide and to be kept where no problem shows a gap; and `others`."""
    undecided = [*people_offline(iso3)]
    levels = [_as_level(each) for each in found]
    trained = [each.problem.id == LEARNING for each in found if each.current]
    met = any(each.current and _of_use(each) in ("", "met") for each in levels)
    open_use = bool(trained) and all(trained) and not met and not whole
    said = [each.claim for each in undecided] if open_use else []
    if unknown and not whole and not said:
        said = [claim("options-unjudged", economy=v.Economy(iso3), topics=v.Items(unknown[:SHOWN]))]
    none, *rest = said or no_gap(iso3, levels, unknown)
    names = [
        each for each in without_gap(levels) if each.values["topics"] != none.values.get("topics")
    ]
    todo = [*(undecided if whole else others)]
    once = none.id == "options-unjudged"  # in its section alone
    kept = [] if once else [Line("remark", none)]
    rest += [] if once else [each.claim for each in todo]
    decided = not whole or all(each.claim.id == "options-offline-left-jump" for each in todo)
    action = (*kept, *todo) if decided else (*todo, *kept)  # what is to be decided comes first
    # once: the data gaps have its topics
    return Finding(none, (*names, *rest), action=action, gaps=absent, weight=0, missing=once)


def _as_level(of: Diagnosis) -> Diagnosis:
    """Return training as the Internet use that needs none: it is no level to keep."""
    return replace(of, problem=choices.problems()["online"]) if of.problem.id == LEARNING else of


_ENOUGH = 3  # subjects judged, below which the news is how little is known


def no_gap(iso3: str, found: Sequence[Diagnosis], unknown: Sequence[Claim]) -> Iterator[Claim]:
    """Say that nothing shows a gap, and what could not be checked."""
    recent = [each for each in found if each.current]
    judged = [each for each in recent if not each.problem.similar_income]
    judged = [each for each in judged if _of_use(each) in ("", "met")] or judged
    shown = {"economy": v.Economy(iso3), "topics": topics(judged or recent)}
    if not recent:
        yield claim("options-none-dated", economy=v.Economy(iso3))
    elif not judged:
        yield claim("options-none-income", **shown)
    elif any(each.missing for each in judged):
        yield claim("options-none-open", **shown)
    elif len(judged) < _ENOUGH:
        yield claim("options-none-few", **shown)
    else:
        yield claim("options-none", **shown)
    if unknown:
        yield claim("options-measure", topics=v.Items(unknown[:SHOWN]))


def without_gap(found: Sequence[Diagnosis]) -> list[Claim]:
    """Name what has no gap by figures of the last three years, and what has none by older ones."""
    known = [each for each in found if not each.missing or each.on_track]
    without = [each for each in known if not _in_doubt(each)]
    good = [each for each in without if each.current and not each.missing]
    met = topics(each for each in good if not each.problem.similar_income)
    level = topics(each for each in good if each.problem.similar_income)
    on_track = topics(each for each in without if each.current and each.missing)
    dated = v.Items(_of_year(each.topic, each.year) for each in without if not each.current)
    return [
        *where(met.values, claim("options-met", topics=met)),
        *where(level.values, claim("options-income", topics=level)),
        *where(on_track.values, claim("options-on-track", topics=on_track)),
        *where(dated.values, claim("options-dated", topics=dated)),
    ]


def _in_doubt(of: Diagnosis) -> bool:
    """Return whether a value has no rank, and is no ratio of two values of one survey."""
    key = of.problem.indicator
    unranked = key and of.economy not in rankable(settled(key, [of.economy]), key).index
    return not of.problem.parity and bool(unranked)


def _of_use(diagnosis: Diagnosis) -> str:
    """Return the status of the target for Internet use, where a problem is one of it; else ""."""
    pace = stands(targets.target(_TARGET), diagnosis.economy)
    return pace.status if diagnosis.problem.indicator == USE else ""


def unchecked(
    iso3: str, problems: Sequence[Problem], found: Sequence[Diagnosis]
) -> Iterator[Claim]:
    """Name what cannot be checked, by the reason; not everybody, where women are.

    The first problem comes first, with those of the same reason.
    """
    of = (each.problem.indicator.replace("_age_15_49", "") for each in found)
    of_women = {key.removesuffix("_female") for key in of if key.endswith("_female")}
    open_ones = [each for each in problems if each.indicator not in of_women]
    named: dict[str, list[v.Value]] = {}
    for each in open_ones:
        reason, year = why_unchecked(iso3, each)
        if reason == "missing" and (instead := choices.instead_of(each.id)):
            reason, year = why_unchecked(iso3, instead)
        topic = _of_year(claim(f"options-topic-{each.id}"), year)
        named.setdefault(reason, []).append(topic)
    for reason, topics_of in named.items():
        yield claim(f"options-unchecked-{reason}", topics=v.Items(topics_of))


@access.shared
def why_unchecked(iso3: str, problem: Problem) -> tuple[str, int | None]:
    """Return why `diagnose` gives nothing: figures are "missing", "old", or leave it "open".

    Or they are "alone", of one of the two groups.

    Returns
    -------
    with the year of those that are too old; None for others, and where it is not stated
    """
    keys = (problem.indicator, *problem.any_of) if problem.any_of else problem.indicators
    latest = [access.latest(key, suspects=True) for key in keys]
    rows = [of.loc[iso3] if iso3 in of.index else None for of in latest]
    known = [row for row in rows if row is not None]
    fit = is_current if problem.parity and problem.indicator.startswith(FAST) else is_recent
    dated = [int(row["year"]) for row in known if row["flag"] != "undated"]
    new = [year for year in dated if fit(year) and is_recent(year)]
    enough = 1 if problem.any_of else len(keys)
    if problem.parity and len(known) < enough and rows[0] is not None:
        return "alone", None
    if len(known) < enough or len(new) >= enough:
        return "missing" if len(known) < enough else "open", None
    return "old", max({*dated} - {*new}, default=None)


def unshown(iso3: str, problem: Problem) -> Claim:
    """Return the subject of a problem that no recent figure shows, with the year of an old one."""
    return _of_year(claim(f"options-topic-{problem.id}"), why_unchecked(iso3, problem)[1])


def published(iso3: str, problems: Iterable[Problem]) -> tuple[v.Items, v.Items]:
    """Return the subjects of problems whose figures are published but not read, and by whom."""
    unread = [each for each in problems if not read_lately(each.indicator, iso3)]
    by = v.Items(dict.fromkeys(organisation(publisher(each.indicator)) for each in unread))
    named = v.Items(claim(f"options-topic-{each.id}") for each in unread)
    return named, by


def _of_year(topic: Claim, year: int | None) -> Claim:
    return topic if year is None else claim("value-of-year", value=topic, year=v.Year(year))


def people_offline(iso3: str) -> Iterator[Line]:
    """Say that people offline are what is left to decide where nothing is a priority.

    Unless practically everybody is online.
    """
    who, pace = offline(iso3), stands(targets.target(_TARGET), iso3)
    if not isinstance(who, Offline) or not pace or pace.bound is None:
        return
    of: dict[str, v.Value] = {"people": all_offline(who), "bound": v.Percent(pace.bound)}
    of["due"] = v.Year(pace.target.year)
    jump, kind = jumped(USE, iso3), str("met" if pace.state == targets.MET else pace.status)
    if pace.status == "met-jump" and jump:
        kind, of["more"] = "jump", v.About(replace(who, online=jump.value).spoken)
        of["people"] = v.About(who.spoken)
    if kind == "jump" or who.online < NEAR_ALL:
        known = kind in ("jump", "met", "on-track")
        yield Line("remark", claim(f"options-offline-left-{kind if known else 'open'}", **of))


def digital() -> list[Problem]:
    """Return the problems of digital development, each once."""
    return [each for each in choices.problems().values() if each.digital and not each.instead_of]


def topics(diagnoses: Iterable[Diagnosis]) -> v.Items:
    """Return the subjects of problems, for a list."""
    return v.Items(each.topic for each in diagnoses)
