"""Divides: women and men, urban and rural, old and young, poorest and richest."""

from collections.abc import Iterator

import pandas as pd
import plotly.graph_objects as go

from research import access
from research.charts import dots as charts
from research.errors import unknown
from research.findings.core.gaps import gaps
from research.findings.core.latest import is_recent, measured
from research.findings.core.registry import finding
from research.findings.core.scope import Scope, scope_of
from research.findings.core.side_by_side import (
    Found,
    dated_cells,
    dated_columns,
    found,
    in_year,
    left_out,
    paired,
    ratio_cells,
    ratio_columns,
    written,
)
from research.findings.divides.kinds import DIVIDES, Between, Divide
from research.messages.values import (
    About,
    Claim,
    Count,
    Economy,
    Group,
    Items,
    Number,
    Quantity,
    Value,
    Year,
    claim,
)
from research.metrics.divide import PARITY, Ratio, ratio, rounded_to
from research.report.finding import Finding
from research.report.table import Column, Table

_LEAST = 0.05  # percentage points: less is no gap as a reader reads it
_METHOD = claim("divide-method", low=Number(PARITY[0], 2), high=Number(PARITY[1], 2))
_SHOWN = 40  # lines a chart holds on a page


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
        return _among(about, kind)
    known = [row for pair in kind.pairs for row in found(pair, about.focus)]
    recent = [row for row in known if is_recent(row.year, row.flag)]
    both = {"economy": Economy(about.focus), "group": kind.group, "other": kind.other}
    absent = (
        *gaps([pair.group for pair in kind.pairs if pair not in [row.pair for row in known]]),
        *_unmeasured(kind),
    )
    if not known:
        return Finding(claim("divide-unknown", **both), gaps=absent, missing=True)
    headline = _headline(recent[0], both) if recent else claim("divide-unknown", **both)
    return Finding(
        headline,
        claims=(*_first(recent[0], kind), *_widest(recent, kind)) if recent else (),
        notes=(
            _METHOD,
            *_too_old(known),
            *(out for pair in kind.pairs for out in left_out(pair, about.focus)),
        ),
        gaps=absent,
        table=_table(
            {_subject(row).id: row for row in known}, kind, Column(claim("pairs-rows"), "message")
        ),
        chart=_chart(
            [(in_year(_subject(row), row.year, row.flag), row) for row in known], kind, headline
        ),
    )


def _headline(row: Found, both: dict[str, Value]) -> Claim:
    state = _state(row).replace(" ", "-")
    return claim(f"divide-compared-{state}", **both, topic=_subject(row), **_values(row))


def _values(row: Found) -> dict[str, Value]:
    """Return the two percentages, the first with its year where that is not current."""
    low = measured(row.group.percent, row.pair.group, row.year)
    return {"low": low, "high": Quantity(row.other.percent, row.pair.other)}


def _subject(row: Found) -> Claim:
    assert isinstance(row.pair.subject, Claim)
    return row.pair.subject


def _state(row: Found) -> str:
    """Return the state of the ratio.

    Parity where nobody of either group has it; ahead where only the group has it.
    """
    of_those_with = _with(row)
    if of_those_with is None:
        return "ahead" if row.group.percent else "parity"
    return of_those_with.state


def _with(row: Found) -> Ratio | None:
    """Return the ratio of those who have it; None where nobody of the other group has."""
    return ratio(row.group.percent, row.other.percent) if row.other.percent else None


def _without(row: Found) -> Ratio | None:
    """Return the ratio of those who lack it; None where everybody of the other group has it."""
    step = rounded_to([row.group.percent, row.other.percent])
    return (
        ratio(100 - row.group.percent, 100 - row.other.percent, step)
        if row.other.percent < 100
        else None
    )


def _first(row: Found, kind: Divide) -> Iterator[Claim]:
    """How far apart the two of the headline are, and how many people that is."""
    points, having, lacking = abs(row.gap.points), _with(row), _without(row)
    if points < _LEAST:
        return
    if having is None:
        yield claim("divide-gap", points=Number(points))
    else:
        yield claim("divide-gap-ratio", points=Number(points), ratio=written(having))
    if lacking is not None:
        yield claim("divide-without", group=kind.group, times=written(lacking))
    people, year = row.gap.people, row.people_year
    if (
        kind.counted
        and people is not None
        and people >= 1
        and year
        and _state(row) in ("behind", "almost parity")
    ):
        yield claim(f"divide-people-{kind.between}", people=About(people), year=Year(year))


def _widest(known: list[Found], kind: Divide) -> Iterator[Claim]:
    """Name the widest of the other divides, where it is wider than the first."""
    widest = max(known, key=lambda row: abs(row.gap.points))
    if abs(widest.gap.points) > abs(known[0].gap.points):
        yield claim(
            "divide-widest",
            topic=_subject(widest),
            group=kind.group,
            other=kind.other,
            **_values(widest),
        )


def _too_old(known: list[Found]) -> Iterator[Claim]:
    """Name what the table and the chart show but is too old for a sentence."""
    old = [
        in_year(_subject(row), row.year, row.flag)
        for row in known
        if not is_recent(row.year, row.flag)
    ]
    if old:
        yield claim("pairs-too-old", topics=Items(tuple(old)))


def _unmeasured(kind: Divide) -> tuple[Claim, ...]:
    return (claim("divide-disabilities-gap"),) if kind.between == "age" else ()


def _chart(rows: list[tuple[Value, Found]], kind: Divide, headline: Claim) -> go.Figure:
    drawn = pd.DataFrame(
        [(row.group.percent, row.other.percent) for _, row in rows],
        pd.Index([label for label, _ in rows], dtype=object),
        [kind.group, kind.other],
    )
    alt = claim("divide-chart", group=kind.group, other=kind.other, headline=headline)
    return charts.dots(drawn, unit=claim("pair-unit-percent"), percent=True, alt=alt)


def _table(known: dict[str, Found], kind: Divide, rows: Column) -> Table:
    columns = {
        "group": Column(kind.group, "percent", decimals=1),
        "other": Column(kind.other, "percent", decimals=1),
        "points": Column(claim("divide-column-points"), "number"),
        **ratio_columns(claim("divide-column-ratio")),
        "without": Column(claim("divide-column-without"), "number", decimals=2),
        **dated_columns(),
        "source": Column(claim("column-source"), "text"),
        "vintage": Column(claim("divide-column-vintage"), "text"),
    }
    cells = {
        key: {
            "group": row.group.percent,
            "other": row.other.percent,
            "points": row.gap.points,
            **ratio_cells(_with(row)),
            "without": ratio_cells(_without(row))["ratio"],
            **dated_cells(row.year, row.flag),
            "source": access.origin(row.source).title,
            "vintage": row.vintage,
        }
        for key, row in known.items()
    }
    return paired(cells, columns, rows)


def _among(about: Scope, kind: Divide) -> Finding:
    """Compare the members of a group in one indicator."""
    of_each = [
        [row for row in found(pair, list(about.among.members)) if is_recent(row.year, row.flag)]
        for pair in kind.pairs
    ]
    most = max(map(len, of_each))
    known = next(
        each for each in of_each if len(each) >= most / 3
    )  # what says most, unless it is known of few
    if len(known) < 2:
        headline = claim(
            "divide-members-unknown", among=Group(about.id), group=kind.group, other=kind.other
        )
        return Finding(
            headline,
            gaps=(*gaps([pair.group for pair in kind.pairs]), *_unmeasured(kind)),
            missing=True,
        )
    known = sorted(known, key=lambda row: (row.gap.points, row.economy), reverse=True)
    states = [_state(row) for row in known]
    headline = _counted(states, known[0], kind, Group(about.id))
    absent = len(about.among.members) - len(known)
    cut = claim("chart-cut", shown=Count(_SHOWN), all=Count(len(known)))
    unmeasured = claim(
        "divide-members-gap",
        topic=_subject(known[0]),
        missing=Count(absent),
        economies=Count(len(about.among.members)),
    )
    return Finding(
        headline,
        claims=(*_others(states), *_widest_member(known[0])),
        notes=(_METHOD, claim("divide-ages"), *([cut] if len(known) > _SHOWN else ())),
        gaps=(*([unmeasured] if absent else ()), *_unmeasured(kind)),
        table=_table(
            {row.economy: row for row in known}, kind, Column(claim("column-economy"), "economy")
        ),
        chart=_chart(
            [(in_year(Economy(row.economy), row.year), row) for row in known[:_SHOWN]],
            kind,
            headline,
        ),
    )


def _counted(states: list[str], row: Found, kind: Divide, among: Group) -> Claim:
    """In how many economies the group is behind."""
    behind = states.count("behind") + states.count("almost parity")
    how = "none" if not behind else "all" if behind == len(states) else "some"
    said = {"topic": _subject(row), "group": kind.group, "other": kind.other, "among": among}
    counts = {"behind": Count(behind), "economies": Count(len(states))}
    return claim(f"divide-members-{how}-behind", **said, **counts)


def _others(states: list[str]) -> Iterator[Claim]:
    """In how many economies it is level, ahead, or too close to tell."""
    called = {"parity": "level", "ahead": "ahead", "open": "open"}
    rest = {name: states.count(state) for state, name in called.items() if state in states}
    if rest:
        counts = (claim(f"divide-count-{state}", economies=Count(n)) for state, n in rest.items())
        yield claim("divide-members-rest", states=Items(tuple(counts)))


def _widest_member(row: Found) -> Iterator[Claim]:
    if row.gap.points > 0:
        yield claim("divide-members-widest", economy=Economy(row.economy), **_values(row))
