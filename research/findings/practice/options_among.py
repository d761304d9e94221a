"""Policy options of a group: the gaps most of its economies have, and who did something."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from research import options
from research.charts import Figure
from research.charts.blocks import Bar, Block, blocks
from research.findings.core.scope import Scope
from research.findings.overview.people_offline import offline_in
from research.findings.practice.diagnosis import Diagnosis, diagnose
from research.findings.practice.tried import SHOWN, named_of, tried_among
from research.findings.practice.tried_said import lines_of
from research.findings.practice.tried_table import each_of, practices_table, rows_of
from research.messages.values import About, Claim, Count, Items, Percent, Value, claim
from research.options import Problem
from research.report.finding import Finding, no_data
from research.report.parted import BEGIN, Line

_FEW = 0.1  # of the people offline: a barrier where fewer live is no gap of a group
_UNCOUNTED = 0.1  # of the economies that have a gap: of so many the people may be unknown
_MANY = 100 / 3  # % of its economies that have such a gap, from where on a summary names it
_SHARE = 0.5  # of the members; a problem whose figures fewer have says little of the group


@dataclass(frozen=True)
class Common:
    """A problem, and what the figures say of it in each member of a group that has them."""

    problem: Problem
    members: tuple[Diagnosis, ...]

    @property
    def short(self) -> list[Diagnosis]:
        """The members that have the problem."""
        return [each for each in self.members if each.missing]

    @property
    def economies(self) -> list[str]:
        """The codes of the members that have the problem."""
        return [each.economy for each in self.short]

    @property
    def topic(self) -> Claim:
        """Subject of the problem, for a list."""
        return claim(f"options-topic-{self.problem.id}")

    @property
    def people(self) -> float:
        """The people it concerns in all members; 0 where unknown of over a tenth that have it.

        A share that is no gap is many people in a large economy.
        """
        unknown = sum(not each.people for each in self.short)
        few = unknown <= _UNCOUNTED * len(self.short)
        return sum(max(0.0, each.people or 0.0) for each in self.members) if few else 0.0

    @property
    def counts(self) -> dict[str, Value]:
        """Return the members it concerns, and people where they are known."""
        all_known = {"people": About(self.people)} if self.people else {}
        return {"short": Count(len(self.short)), "known": Count(len(self.members)), **all_known}

    def label(self, is_of_few: bool) -> Claim:
        """Return what stands behind its bar: people and economies, and whether it is of few."""
        if self.people:
            return claim("options-among-count-people", **self.counts)
        return claim(
            "options-among-count-few" if is_of_few else "options-among-count", **self.counts
        )

    @property
    def share(self) -> float:
        """The members that have the problem, % of those with figures."""
        return 100 * len(self.short) / len(self.members)

    @property
    def named(self) -> Claim:
        """Subject of the problem, with those it concerns."""
        if "people" in self.counts:
            return claim("options-among-topic-people", topic=self.topic, **self.counts)
        return claim("options-among-topic", topic=self.topic, **self.counts)

    def said(self, group: Value) -> Claim:
        """Return the problem as a sentence, by the people it concerns where they are known."""
        if "people" in self.counts:
            return claim(f"options-among-people-{self.problem.id}", group=group, **self.counts)
        return claim("options-among-gap", group=group, topic=self.topic, **self.counts)


def options_among(about: Scope, problems: Sequence[Problem]) -> Finding:
    """List the gaps most members of a group have, with options and the results of others."""
    found = [_checked(about, problem) for problem in problems]
    known = [each for each in found if _is_known(about, each)]
    missed = [each for each in known if each.short]
    few = [each for each in missed if _of_few(about, each)]
    few = few if len(few) < len(missed) else []
    gaps = tuple(_unchecked(about, [each for each in found if each not in known]))
    largest = sorted(
        (each for each in missed if each not in few),
        key=lambda each: (each.problem.of != "people", -each.share),
    )[:SHOWN]
    if not largest:
        return no_data(claim("options-among-unknown", group=about.value), *gaps)
    headline = claim(
        "options-among-headline",
        group=about.value,
        gaps=Count(len(largest)),
        topics=Items(each.named for each in largest),
    )
    lines: list[Line] = []
    rows: list[dict[str, object]] = []
    for each in largest:
        tried = tried_among(each.problem, about.members, each.economies)
        picked = named_of(about.value, each.problem, each.economies, tried)
        lines.append(Line("problem", each.said(about.value)))
        lines += lines_of(about.value, each.problem, picked)
        rows += rows_of(each.named, each.problem, [*picked, *each_of(tried)])
    lines += _left_out(few)
    return Finding(
        headline,
        claims=(*(each.claim for each in lines),),
        paragraphs=(*(each.claim for each in lines if each.role in BEGIN),),
        action=(*(each for each in lines if each.role),),
        shows=(claim("shows-gaps"),),
        chart=_chart(known, largest, few, headline),
        computed_from=(*dict.fromkeys(key for each in known for key in each.problem.indicators),),
        notes=(claim("options-among-method"),),
        gaps=gaps,
        table=practices_table(rows),
    )


def _chart(
    known: Sequence[Common], named: Sequence[Common], few: Sequence[Common], headline: Claim
) -> Figure:
    """Draw the people each gap concerns, below them how many economies have the other gaps.

    The priorities are in colour.
    """
    missed = [each for each in known if each.short]
    parts = (
        (claim("options-among-axis-people"), [each for each in missed if each.people], False),
        (claim("options-among-axis"), [each for each in missed if not each.people], True),
    )
    bars = [
        Block(
            title,
            [
                Bar(each.topic, size, each.label(each in few), each in named)
                for size, each in sorted(
                    ((each.people or each.share, each) for each in gaps), key=lambda pair: -pair[0]
                )
            ],
            shares,
        )
        for title, gaps, shares in parts
        if gaps
    ]
    return blocks(bars, alt=claim("options-among-chart", headline=headline))


def _of_few(about: Scope, gap: Common) -> bool:
    """Whether a gap is a barrier, and one where few of the people offline live."""
    if not any(gap.problem.id in each.barriers for each in options.problems().values()):
        return False
    people, _ = offline_in(about.members)
    return bool(people.sum()) and people.reindex(gap.economies).sum() < _FEW * people.sum()


def _left_out(few: Sequence[Common]) -> Iterator[Line]:
    """Name the gaps left out, as few of the people offline live where they are.

    A summary has those that many economies have.
    """
    for role, many in (("remark", True), ("", False)):
        topics = Items(each.named for each in few if (each.share >= _MANY) == many)
        if topics.values:
            share = Percent(100 * _FEW)
            yield Line(role, claim("options-among-few", topics=topics, share=share))


def _checked(about: Scope, problem: Problem) -> Common:
    """Return a problem of a group, or the one in its place where too few have its figures."""
    found, instead = _common(about, problem), options.instead_of(problem.id)
    return found if instead is None or _is_known(about, found) else _common(about, instead)


def _is_known(about: Scope, found: Common) -> bool:
    return len(found.members) >= _SHARE * len(about.members)


def _common(about: Scope, problem: Problem) -> Common:
    known = (diagnose(iso3, problem) for iso3 in about.members)
    return Common(problem, tuple(each for each in known if each is not None))


def _unchecked(about: Scope, few: Sequence[Common]) -> list[Claim]:
    if not few:
        return []
    return [
        claim(
            "options-among-unchecked", group=about.value, topics=Items(each.topic for each in few)
        )
    ]
