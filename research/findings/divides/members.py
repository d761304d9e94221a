"""A divide among the members of a group: in how many of them the one is behind the other."""

from collections.abc import Iterator

from research.findings.core.gaps import gaps
from research.findings.core.latest import first_year, is_recent
from research.findings.core.scope import Scope
from research.findings.core.side_by_side import Found, found
from research.findings.core.tables import ECONOMIES, in_year
from research.findings.divides.divide_values import (
    METHOD,
    divide_chart,
    divide_table,
    state_of,
    subject_of,
    unmeasured,
    values_of,
)
from research.findings.divides.kinds import Divide
from research.messages.values import Claim, Count, Economy, Group, Items, Year, claim, where
from research.report.finding import Finding, no_data

_SHOWN = 40  # lines a chart holds on a page


def among_members(about: Scope, kind: Divide) -> Finding:
    """Compare the members of a group in one indicator."""
    of_each = [
        [row for row in found(pair, list(about.among.members)) if is_recent(row.year, row.flag)]
        for pair in kind.pairs
    ]
    most = max(map(len, of_each))
    # what says most, unless it is known of few
    known = next(each for each in of_each if len(each) >= most / 3)
    if len(known) < 2:
        headline = claim(
            "divide-members-unknown", among=Group(about.id), group=kind.group, other=kind.other
        )
        return no_data(headline, *gaps([pair.group for pair in kind.pairs]), *unmeasured(kind))
    known = sorted(known, key=lambda row: (row.gap.points, row.economy), reverse=True)
    states = [state_of(row) for row in known]
    headline = _counted(states, known[0], kind, Group(about.id))
    absent = len(about.among.members) - len(known)
    cut = claim("chart-cut", shown=Count(_SHOWN), all=Count(len(known)))
    counts = {"missing": Count(absent), "economies": Count(len(about.among.members))}
    without = claim("divide-members-gap", topic=subject_of(known[0]), **counts)
    first = Economy(known[0].economy)
    widest = claim("divide-members-widest", economy=first, **values_of(known[0]))
    return Finding(
        headline,
        claims=(*_others(states), *where(known[0].gap.points > 0, widest)),
        notes=(METHOD, claim("divide-ages"), *where(len(known) > _SHOWN, cut)),
        gaps=(*where(absent, without), *unmeasured(kind)),
        table=divide_table({row.economy: row for row in known}, kind, ECONOMIES),
        chart=divide_chart(
            [(in_year(Economy(row.economy), row.year), row) for row in known[:_SHOWN]],
            kind,
            headline,
        ),
    )


def _counted(states: list[str], row: Found, kind: Divide, among: Group) -> Claim:
    """In how many economies the group is behind."""
    behind = states.count("behind")
    how = "none" if not behind else "all" if behind == len(states) else "some"
    said = {
        "topic": subject_of(row), "group": kind.group, "other": kind.other, "among": among,
        "since": Year(first_year()),
    }  # fmt: skip
    counts = {"behind": Count(behind), "economies": Count(len(states))}
    return claim(f"divide-members-{how}-behind", **said, **counts)


def _others(states: list[str]) -> Iterator[Claim]:
    """In how many economies it is level, ahead, or too close to tell."""
    called = {"almost parity": "almost", "parity": "level", "ahead": "ahead", "open": "open"}
    rest = {name: states.count(state) for state, name in called.items() if state in states}
    if rest:
        counts = (claim(f"divide-count-{state}", economies=Count(n)) for state, n in rest.items())
        yield claim("divide-members-rest", states=Items(counts))
