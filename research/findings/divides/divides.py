"""Divides: women and men, urban and rural, old and young, poorest and richest."""

from collections.abc import Iterator

from research.errors import unknown
from research.findings.core import Claim, Finding, claim, finding, no_data, where
from research.findings.core.gaps import gaps
from research.findings.core.latest import is_recent
from research.findings.core.scope import scope_of
from research.findings.core.side_by_side import Found, found, left_out
from research.findings.core.tables import in_year, too_old, written
from research.findings.divides.divide_values import (
    METHOD,
    divide_chart,
    divide_table,
    of_those_with,
    of_those_without,
    state_of,
    subject_of,
    unmeasured,
    values_of,
)
from research.findings.divides.kinds import DIVIDES, Between, Divide
from research.findings.divides.members import among_members
from research.messages.values import About, Economy, Items, Number, Value, Year

_LEAST = 0.05  # percentage points: less is no gap as a reader reads it


@finding
def divide(scope: str, between: Between = "sex") -> Finding:
    """Compare two groups of people in what they have and do online.

    Parameters
    ----------
    scope : an economy in any spelling, or a group such as "itu:asia-pacific" for its members in one
        indicator
    between : "sex" (women and men), "place" (country and town), "age" (25 to 74 and 15 to 24),
        "wealth" (the poorest and the richest quarter of households)

    Raises
    ------
    InputError : the scope is not known, or nothing is told apart by `between`

    Notes
    -----
    Two values are compared only where they are of one year, source and release: surveys ask
        different ages. Older people are
    those from 75 years on, the only ones told apart; no source tells persons with disabilities
    apart. Old values are in the table and the chart alone.
    """
    if between not in DIVIDES:
        raise unknown("divide", between, DIVIDES, "research.findings.divides.kinds.DIVIDES")
    about, kind = scope_of(scope), DIVIDES[between]
    if about.focus is None:
        return among_members(about, kind)
    known = [row for pair in kind.pairs for row in found(pair, about.focus)]
    recent = [row for row in known if is_recent(row.year, row.flag)]
    both = {"economy": Economy(about.focus), "group": kind.group, "other": kind.other}
    absent = (
        *gaps([pair.group for pair in kind.pairs if pair not in [row.pair for row in known]]),
        *unmeasured(kind),
    )
    if not recent:
        old = Items(in_year(subject_of(row), row.year, row.flag) for row in known)
        aside = where(known, claim("peers-old", indicators=old))
        return no_data(claim("divide-unknown", **both), *aside, *absent)
    headline = _headline(recent[0], both)
    return Finding(
        headline,
        claims=(*_first(recent[0], kind), *_widest(recent, kind)),
        notes=(
            METHOD,
            *too_old((subject_of(row), row.year, row.flag) for row in known),
            *(out for pair in kind.pairs for out in left_out(pair, about.focus)),
        ),
        gaps=absent,
        table=divide_table({subject_of(row).id: row for row in known}, kind),
        chart=divide_chart(
            [(in_year(subject_of(row), row.year, row.flag), row) for row in known], kind, headline
        ),
        drawn_from=tuple(dict.fromkeys(row.source for row in known)),
    )


def _headline(row: Found, both: dict[str, Value]) -> Claim:
    state = state_of(row).replace(" ", "-")
    return claim(f"divide-compared-{state}", **both, topic=subject_of(row), **values_of(row))


def _first(row: Found, kind: Divide) -> Iterator[Claim]:
    """How far apart the two of the headline are, and how many people that is."""
    points, having, lacking = abs(row.gap.points), of_those_with(row), of_those_without(row)
    if points < _LEAST:
        return
    if having is None:
        yield claim("divide-gap", points=Number(points))
    else:
        yield claim("divide-gap-ratio", points=Number(points), ratio=written(having))
    if lacking is not None:
        yield claim("divide-without", group=kind.group, times=written(lacking))
    people, year = row.gap.people or 0.0, row.people_year
    if kind.counted and people >= 1 and year and state_of(row) in ("behind", "almost parity"):
        yield claim(f"divide-people-{kind.between}", people=About(people), year=Year(year))


def _widest(known: list[Found], kind: Divide) -> Iterator[Claim]:
    """Name the widest of the other divides, where it is wider than the first."""
    widest = max(known, key=lambda row: abs(row.gap.points))
    if abs(widest.gap.points) > abs(known[0].gap.points):
        both = {"group": kind.group, "other": kind.other}
        yield claim("divide-widest", topic=subject_of(widest), **both, **values_of(widest))
