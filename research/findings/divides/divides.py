"""Divides: women and men, urban and rural, old and young, poorest and richest."""

from collections.abc import Iterator
from itertools import chain

from research import access
from research.errors import unknown
from research.findings.core import Claim, Column, Finding, Table, claim, finding, no_data, tables, v
from research.findings.core.apart import doubts
from research.findings.core.gaps import cut, gaps
from research.findings.core.latest import comparable, first_year
from research.findings.core.pairs_chart import chart
from research.findings.core.ranks import ENOUGH
from research.findings.core.scope import Scope, scope_of
from research.findings.core.side_by_side import Found, found
from research.findings.divides.kinds import DIVIDES, Between, Divide
from research.findings.divides.members_chart import members_chart
from research.findings.progress.breaks import marked_cells
from research.messages.values import where
from research.metrics.divide import ALMOST, PARITY, Ratio, ratio

_LIMITS = {"low": PARITY[0], "high": PARITY[1], "almost": ALMOST}
_METHOD = claim("divide-method", **{key: v.Number(at, 2) for key, at in _LIMITS.items()})
_SHOWN = 40  # lines a chart holds on a page
_SCANT = 1.0  # % of a group's people: figures of fewer are no section of its report
_NAMED = 3  # economies without figures that a sentence names


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
    different ages. Older people are those from 75 years on, the only ones told apart; no source
    tells persons with disabilities apart. Old values are in the table and the chart alone. A group
    is headed by where it is behind only if half of its members, or of its people, have figures.
    """
    if between not in DIVIDES:
        raise unknown("divide", between, DIVIDES, "research.findings.divides.kinds.DIVIDES")
    about, kind = scope_of(scope), DIVIDES[between]
    return _among(about, kind) if about.focus is None else _within(about.focus, kind)


def _within(iso3: str, kind: Divide) -> Finding:
    """Compare the two groups of one economy in what is known of both."""
    each = {pair: found(pair, iso3) for pair in kind.pairs}
    known = [row for rows in each.values() for row in rows]
    recent = [row for row in known if row.recent]
    both = {"economy": v.Economy(iso3), **kind.named}
    absent = (*gaps([pair.group for pair in each if not each[pair]]), *_unmeasured(kind))
    if not recent:
        return no_data(claim("divide-unknown", **both), *_old(known), *absent)
    headline = _headline(recent[0], both)
    old = (row.dated for row in known if not row.recent)
    skipped = (doubts(pair.subject, pair.group, pair.other, iso3) for pair in each)
    return Finding(
        headline,
        claims=(*_first(recent[0], kind), *_widest(recent, kind)),
        notes=(_METHOD, *tables.too_old(old), *chain.from_iterable(skipped)),
        gaps=absent,
        table=_table({row.pair.subject.id: row for row in known}, kind),
        chart=chart(
            [(tables.in_year(*row.dated), row) for row in known],
            **kind.named,
            alt=claim("divide-chart", **kind.named, headline=headline),
        ),
        drawn_from=tuple(dict.fromkeys(row.source for row in known)),
    )


def _old(known: list[Found]) -> tuple[Claim, ...]:
    """Return which indicators have old values alone, with their years."""
    each = (
        tables.in_year(v.Indicator(key), *row.dated[1:])
        for row in known
        for key in (row.pair.group, row.pair.other)
    )
    return (claim("peers-old", indicators=v.Items(each)),) if known else ()


def _headline(row: Found, both: dict[str, v.Value]) -> Claim:
    said = {**both, "topic": row.pair.subject, **row.values("low", "high")}
    return claim(f"divide-compared-{_state_of(row).replace(' ', '-')}", **said)


def _state_of(row: Found) -> str:
    """Return the state of the ratio.

    Parity where nobody of either group has it; ahead where only the group has it.
    """
    having = _of_those_with(row)
    if having is None:
        return "ahead" if row.group.percent else "parity"
    return having.state


def _of_those_with(row: Found) -> Ratio | None:
    """Return the ratio of those who have it; None where nobody of the other group has."""
    return ratio(row.group.percent, row.other.percent) if row.other.percent else None


def _unmeasured(kind: Divide) -> tuple[Claim, ...]:
    """Return what no source tells apart; nothing where the kind has no such group."""
    return (claim("divide-disabilities-gap"),) if kind.between == "age" else ()


def _first(row: Found, kind: Divide) -> Iterator[Claim]:
    """How many people the gap of the headline is, where the group is behind."""
    people, year = row.gap.people or 0.0, row.people_year
    is_behind = _state_of(row) in ("behind", "short", "almost parity")
    if kind.counted and people >= 1 and year and is_behind:
        yield claim(f"divide-people-{kind.between}", people=v.About(people), year=v.Year(year))


def _widest(known: list[Found], kind: Divide) -> Iterator[Claim]:
    """Name the widest of the other divides, where it is wider than the first."""
    widest = max(known, key=lambda row: abs(row.gap.points))
    if abs(widest.gap.points) > abs(known[0].gap.points):
        said = {"topic": widest.pair.subject, **kind.named, **widest.values("low", "high")}
        yield claim("divide-widest", **said)


def _among(about: Scope, kind: Divide) -> Finding:
    """Compare the members of a group in one indicator."""
    of_each = [
        [row for row in found(pair, list(about.among.members)) if row.recent] for pair in kind.pairs
    ]
    most = max(map(len, of_each))
    # what says most, unless it is known of few
    known = next(each for each in of_each if len(each) >= most / 3)
    if len(known) < 2:
        headline = claim("divide-members-unknown", among=v.Group(about.id), **kind.named)
        return no_data(headline, *gaps([pair.group for pair in kind.pairs]), *_unmeasured(kind))
    known = sorted(known, key=lambda row: (row.gap.points, row.economy), reverse=True)
    states = [_state_of(row) for row in known]
    counted = _counted(states, known[0], kind, v.Group(about.id))
    few, members = [*_few(known, about, kind)], len(about.among.members)
    says_little = bool(few) and len(known) < ENOUGH * members
    headline = _too_few(len(known), members, counted) if says_little else counted
    match few[:1]:
        case [Claim(values={"share": v.Percent(share)})] if share < _SCANT:
            return no_data(headline, *_unmeasured(kind))
    every = {"shown": v.Count(_SHOWN), "all": v.Count(len(known))}
    cut_off = where(len(known) > _SHOWN, claim("chart-cut", **every))
    behind = [row.economy for row in known if _state_of(row) == "behind"]
    led = where(says_little, counted)
    return Finding(
        headline,
        claims=(*few[:1], *led, *_others(states, known[0], kind), *few[1:]),
        notes=(_METHOD, claim("divide-ages"), *cut_off),
        gaps=(*_missing(known, members, kind), *_unmeasured(kind)),
        weight=0.0 if says_little else 1.0,
        table=_table({row.economy: row for row in known}, kind, tables.ECONOMIES),
        chart=members_chart(known[:_SHOWN], behind, kind, headline, few),
    )


def _missing(known: list[Found], members: int, kind: Divide) -> tuple[Claim, ...]:
    """Return how many of the members have no figures, if any."""
    counts = {"missing": v.Count(members - len(known)), "economies": v.Count(members)}
    gap = claim("divide-members-gap", topic=known[0].pair.subject, **kind.named, **counts)
    return where(len(known) < members, gap)


def _too_few(known: int, members: int, counted: Claim) -> Claim:
    """Return of how many members a count is, for a headline in its place."""
    of = {name: counted.values[name] for name in ("topic", "group", "other", "among", "since")}
    numbers = {"known": v.Count(known), "members": v.Count(members)}
    return claim("divide-members-few", **of, **numbers)


def _counted(states: list[str], row: Found, kind: Divide, among: v.Group) -> Claim:
    """In how many economies the group is behind."""
    behind = states.count("behind")
    how = "none" if not behind else "all" if behind == len(states) else "some"
    said = {"topic": row.pair.subject, **kind.named, "among": among, "since": v.Year(first_year())}
    counts = {"behind": v.Count(behind), "economies": v.Count(len(states))}
    return claim(f"divide-members-{how}-behind", **said, **counts)


def _others(states: list[str], first: Found, kind: Divide) -> Iterator[Claim]:
    """In how many economies it is ahead, that elsewhere the gap is small or open; the widest."""
    if ahead := states.count("ahead"):
        yield claim("divide-members-ahead", group=kind.group, ahead=v.Count(ahead))
    if {*states} - {"ahead", "behind"}:
        yield claim("divide-members-rest")
    if first.gap.points > 0:
        widest = {"economy": v.Economy(first.economy), **first.values("low", "high")}
        yield claim("divide-members-widest", **widest)


def _few(known: list[Found], about: Scope, kind: Divide) -> Iterator[Claim]:
    """Yield of how few people anything is known, where not of most, and where most of them live."""
    people = comparable("population", about.among.members)["value"].sort_values(ascending=False)
    without = people[~people.index.isin([row.economy for row in known])]
    share = without.sum() / people.sum()
    if not share > 1 - ENOUGH:  # nor where no population is known
        return
    said = {"topic": known[0].pair.subject, "among": v.Group(about.id)}
    counted = v.Percent(100 * (1 - share))
    yield claim("divide-members-unknown-most", **said, **kind.named, share=counted)
    named = cut((v.Economy(str(each)) for each in without.index), _NAMED)
    yield claim("divide-members-without", economies=named)


def _table(known: dict[str, Found], kind: Divide, rows: Column | None = None) -> Table:
    """Return the two percentages of several rows, by message id, with ratios and sources."""
    columns = tables.columns_of(
        "divide",
        group=Column(kind.group, "percent", decimals=1),
        other=Column(kind.other, "percent", decimals=1),
        points="number",
        **tables.ratio_columns(claim("divide-column-ratio")),
        **tables.dated_columns(),
        source=tables.SOURCES,
        vintage="text",
    )
    cells = {
        key: {
            "group": row.group.percent,
            "other": row.other.percent,
            "points": row.gap.points,
            **tables.ratio_cells(_of_those_with(row)),
            **marked_cells(row.year, row.flag, row.economy, row.pair.group, row.pair.other),
            "source": access.origin(row.source).title,
            "vintage": row.vintage,
        }
        for key, row in known.items()
    }
    return tables.paired(cells, columns, rows)
