"""Divides: women and men, country and town, old and young, the poorest and the richest, side by side."""

from typing import Literal

import pandas as pd

from research import access, economies, words
from research.charts import pairs as charts
from research.errors import unknown
from research.findings.divides_kinds import DIVIDES, Divide
from research.findings.finding import Finding
from research.findings.latest import is_recent, measured_in, when
from research.findings.side_by_side import Found, contradictions, found, written
from research.findings.whom import Whom, whom
from research.metrics.divide import Ratio, ratio, rounded_to

_LEAST = 0.05  # percentage points: less is no gap as a reader reads it
_LEVEL = "Level means a ratio of 0.98 to 1.02; a ratio is a range where the rounding of the figures allows one."
_SHOWN = 40  # lines a chart holds on a page
Between = Literal["sex", "place", "age", "wealth"]


def divide(scope: str, between: Between = "sex") -> Finding:
    """Return how far apart two groups of people are in what they have and do online.

    Parameters
    ----------
    scope : an economy in any spelling, or a group such as "itu:asia-pacific" for its members in one indicator
    between : "sex" (women and men), "place" (country and town), "age" (25 to 74 and 15 to 24), "wealth" (the poorest and the
        richest quarter of households)

    Raises
    ------
    InputError : the scope is not known, or nothing is told apart by `between`

    Notes
    -----
    Two values are compared only where they are of one year, source and release: surveys ask different ages. Older people are
    those from 75 years on, the only ones told apart; no source at hand tells persons with disabilities apart. Old values are
    in the table and the chart alone.
    """
    if between not in DIVIDES:
        raise unknown("divide", between, DIVIDES, "research.findings.divides.DIVIDES")
    about, kind = whom(scope), DIVIDES[between]
    if about.focus is None:
        return _among(about, kind)
    known = [row for pair in kind.pairs for row in found(pair, about.focus)]
    name = economies.called(about.focus)
    if not known:
        return Finding(
            f"How far {kind.group} and {kind.other} of {name} are apart online is not known.",
            remarks=(*_unmeasured(kind), _would(kind)),
            missing=True,
        )
    drawn = pd.DataFrame.from_dict(
        {_line(row): [row.group.percent, row.other.percent] for row in known}, orient="index", columns=_legend(kind)
    )
    recent = [row for row in known if is_recent(row.year, row.flag)]
    title = f"How far {kind.group} and {kind.other} of {name} are apart online is not known in recent figures."
    others = tuple(_sentence(row, kind) for row in recent[1:])
    sentences: tuple[str, ...] = ()
    if recent:
        title = _title(name, recent[0], kind)
        sentences = (*_first(recent[0], kind), *_widest(recent, kind))
    return Finding(
        title,
        sentences,
        remarks=(
            _LEVEL, *others, *_too_old(known), *(said for pair in kind.pairs for said in contradictions(pair, about.focus)),
            *_still_missing(known, kind), *_unmeasured(kind), *_lacking(known, kind),
        ),
        df=_table(known, kind),
        fig=charts.pairs(drawn, unit="%", alt=" ".join((title, *sentences, *others))),
    )  # fmt: skip


def _title(name: str, row: Found, kind: Divide) -> str:
    year = f" ({measured_in(row.year, row.flag)})"
    level = f"{_percent(row.group.percent)} against {_percent(row.other.percent)}"
    state = _state(row)
    if state == "parity":
        return f"In {name}, {kind.group} and {kind.other} are level in {row.pair.subject}: {level}{year}."
    if state == "open":
        return f"In {name}, {kind.group} and {kind.other} are too close in {row.pair.subject} to tell: {level}, rounded{year}."
    word = {"almost parity": "almost level with", "behind": "behind", "ahead": "ahead of"}[state]
    return f"In {name}, {kind.group} are {word} {kind.other} in {row.pair.subject}: {level}{year}."


def _state(row: Found) -> str:
    """The reading of the ratio; where nobody of either has it they are level, where only the group has it, it is ahead."""
    of_those_with = _with(row)
    if of_those_with is None:
        return "ahead" if row.group.percent else "parity"
    return of_those_with.state


def _with(row: Found) -> Ratio | None:
    """The ratio of those who have it, None where nobody of the other group has."""
    return ratio(row.group.percent, row.other.percent) if row.other.percent else None


def _without(row: Found) -> Ratio | None:
    """The ratio of those who do not have it, None where all of the other group have."""
    step = rounded_to([row.group.percent, row.other.percent])
    return ratio(100 - row.group.percent, 100 - row.other.percent, step) if row.other.percent < 100 else None


def _first(row: Found, kind: Divide) -> tuple[str, ...]:
    """How far apart the two of the title are, and how many people that is."""
    if abs(row.gap.points) < _LEAST:
        return ()
    return (f"In {row.pair.subject}, that is {_distance(row, kind)}.{_people(row, kind)}",)


def _widest(known: list[Found], kind: Divide) -> tuple[str, ...]:
    """The one of the others they are farthest apart in, where that is more than in the first."""
    widest = max(known, key=lambda row: abs(row.gap.points))
    if abs(widest.gap.points) <= abs(known[0].gap.points):
        return ()
    return (
        f"Farthest apart are the two in {widest.pair.subject}: {kind.group} {_percent(widest.group.percent)}, {kind.other} "
        f"{_percent(widest.other.percent)} ({measured_in(widest.year, widest.flag)}).",
    )


def _distance(row: Found, kind: Divide) -> str:
    gap, apart = row.gap, abs(row.gap.points) >= _LEAST
    said = [f"a gap of {_points(abs(gap.points))}"] if apart else []
    having, lacking = _with(row), _without(row)
    if having is not None:
        said.append(f"{'parity score' if kind.group == 'women' else 'ratio'} {written(having)}")
    if lacking is not None and apart:
        said.append(f"the share without is {written(lacking)} times as large")
    return "; ".join(said) or "no gap"


def _points(size: float) -> str:
    text = words.number(size, 1)
    return f"{text} percentage point{'' if text == '1' else 's'}"


def _sentence(row: Found, kind: Divide) -> str:
    said = (
        f"{row.pair.subject} ({measured_in(row.year, row.flag)}): {kind.group} {_percent(row.group.percent)}, {kind.other} "
        f"{_percent(row.other.percent)}; {_distance(row, kind)}."
    )
    return said + _people(row, kind)


def _too_old(known: list[Found]) -> tuple[str, ...]:
    """What stands in the table and the chart and is not told."""
    old = [f"{row.pair.subject} ({when(row.year, row.flag)})" for row in known if not is_recent(row.year, row.flag)]
    return (f"Too old to report or of no known year, in the table only: {words.listing(old)}.",) if old else ()


def _people(row: Found, kind: Divide) -> str:
    """How many people a gap is, where their number is known."""
    if not kind.all_of or row.gap.people is None or row.gap.people < 1 or _state(row) not in ("behind", "almost parity"):
        return ""
    return (
        f" If that holds for {kind.all_of} ({row.people_year}), about {words.about(row.gap.people)} more of them would have it "
        "were the two level."
    )


def _still_missing(known: list[Found], kind: Divide) -> tuple[str, ...]:
    absent = _absent(known, kind)
    return (f"Not known of both in one year: {words.listing(absent)}.",) if absent else ()


def _lacking(known: list[Found], kind: Divide) -> tuple[str, ...]:
    """What would bring figures, where what says most is not known."""
    return (_would(kind),) if _absent(known, kind)[:1] == [kind.pairs[0].subject] else ()


def _absent(known: list[Found], kind: Divide) -> list[str]:
    return [pair.subject for pair in kind.pairs if pair not in [row.pair for row in known]]


def _would(kind: Divide) -> str:
    return f"What would bring figures: {kind.brings}."


def _unmeasured(kind: Divide) -> tuple[str, ...]:
    return (kind.unmeasured,) if kind.unmeasured else ()


def _percent(value: float) -> str:
    return f"{words.number(value, 1)} %"


def _line(row: Found) -> str:
    return f"{words.upper_first(row.pair.subject)}, {when(row.year, row.flag)}"


def _legend(kind: Divide) -> list[str]:
    return [words.upper_first(kind.group), words.upper_first(kind.other)]


def _row(row: Found, kind: Divide) -> dict[str, str]:
    gap = row.gap
    group, other = _legend(kind)
    return {
        group: _percent(row.group.percent),
        other: _percent(row.other.percent),
        "Ratio": words.NO_DATA if (having := _with(row)) is None else written(having, 3),
        "Gap, points": words.number(gap.points, 1),
        "Ratio among those without": words.NO_DATA if (lacking := _without(row)) is None else written(lacking),
        "Year": when(row.year, row.flag),
        "Source": f"{access.origin(row.source).title}, {row.vintage}",
    }


def _table(known: list[Found], kind: Divide) -> pd.DataFrame:
    rows = {words.upper_first(row.pair.subject): _row(row, kind) for row in known}
    return pd.DataFrame.from_dict(rows, orient="index").rename_axis("What")


def _among(about: Whom, kind: Divide) -> Finding:
    """The members of a group, in one indicator."""
    of_each = [[row for row in found(pair, list(about.among.members)) if is_recent(row.year, row.flag)] for pair in kind.pairs]
    most = max(map(len, of_each))
    known = next(each for each in of_each if len(each) >= most / 3)  # what says most, unless it is known of few
    if len(known) < 2:
        return Finding(
            f"How far {kind.group} and {kind.other} are apart online in {about.inside} is not known.",
            remarks=("Recent figures are known of too few economies.", *_unmeasured(kind), _would(kind)),
            missing=True,
        )
    known = sorted(known, key=lambda row: (row.gap.points, row.economy), reverse=True)
    subject = known[0].pair.subject
    states = [_state(row) for row in known]
    title = _counted(states, subject, kind, about.inside)
    widest, years = known[0], words.years([row.year for row in known])
    absent = len(about.among.members) - len(known)
    sentences = (
        *(
            (f"Widest in {economies.called(widest.economy)}: {_percent(widest.group.percent)} against "
             f"{_percent(widest.other.percent)} ({widest.year}).",)
            if widest.gap.points > 0 else ()
        ),
        f"Figures are of {years}.",
    )  # fmt: skip
    drawn = pd.DataFrame.from_dict(
        {f"{economies.name(row.economy)}, {row.year}": [row.group.percent, row.other.percent] for row in known[:_SHOWN]},
        orient="index", columns=_legend(kind),
    )  # fmt: skip
    table = pd.DataFrame.from_dict({economies.name(row.economy): _row(row, kind) for row in known}, orient="index")
    return Finding(
        title,
        sentences,
        remarks=(
            *((f"No recent figures of {absent} economies of {len(about.among.members)}.",) if absent else ()),
            f"{_LEVEL} Surveys ask different ages.",
            *(
                (f"The chart holds the {_SHOWN} with {kind.group} furthest behind; the table holds all.",)
                if len(known) > _SHOWN
                else ()
            ),
            *_unmeasured(kind),
        ),
        df=table.rename_axis("Economy"),
        fig=charts.pairs(drawn, unit="%", alt=" ".join((title, *sentences))),
    )


def _counted(states: list[str], subject: str, kind: Divide, where: str) -> str:
    """In how many economies the group is behind, level and ahead."""
    behind, level, ahead = states.count("behind") + states.count("almost parity"), states.count("parity"), states.count("ahead")
    of = f"all {len(states)}" if behind == len(states) else f"{behind or 'none'} of {len(states)}"
    close = states.count("open")
    rest = [
        f"level in {level}" if level else "", f"ahead in {ahead}" if ahead else "",
        f"too close for rounded figures to tell in {close}" if close else "",
    ]  # fmt: skip
    told = "".join(f", {each}" for each in rest if each)
    return f"In {subject}, {kind.group} are behind {kind.other} in {of} economies of {where} with recent figures{told}."
