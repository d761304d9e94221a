"""Enablers of a digital economy: policies, infrastructure and an industry that uses them."""

from collections.abc import Sequence
from dataclasses import replace

import pandas as pd

from research.charts import Figure, ahead
from research.findings.core import Claim, Column, Finding, Table, claim, finding, v, where
from research.findings.core.gaps import gaps
from research.findings.core.latest import comparable
from research.findings.core.scope import Scope, scope_of
from research.findings.core.tables import COUNTS, INDICATORS, VALUES, YEARS, columns_of, marks_in
from research.findings.economy.ecosystem_line import Line, line_of
from research.findings.economy.enablers import GOVERNMENT, INDUSTRY, INFRASTRUCTURE

_MOST_NAMED = 3  # indicators in a heading
_MOST = 4  # values a sentence has where they cannot be ranked; all are in the table
_NEEDED = 2  # indicators of the thing itself; one alone would go by the name of the whole
_ZEROS = 1 / 3  # of the values in the world: 5G alone has more, half of all


@finding
def digital_policies(scope: str) -> Finding:
    """Compare government services online, the part of digital policy measured here.

    Parameters
    ----------
    scope : an economy in any spelling, or a group id
    """
    return _condition(scope, "policies", GOVERNMENT, (claim("eco-gap-policies"),))


@finding
def digital_infrastructure(scope: str) -> Finding:
    """Compare networks, power and servers: the infrastructure a digital economy builds on.

    Parameters
    ----------
    scope : an economy in any spelling, or a group id
    """
    return _condition(scope, "infrastructure", INFRASTRUCTURE)


@finding
def digital_industry(scope: str) -> Finding:
    """Compare exports of technology, research and tertiary education.

    Parameters
    ----------
    scope : an economy in any spelling, or a group id
    """
    return _condition(scope, "industry", INDUSTRY)


PILLARS = digital_policies, digital_infrastructure, digital_industry


def _condition(
    scope: str, subject: str, keys: Sequence[str], unmeasured: tuple[Claim, ...] = ()
) -> Finding:
    about, what = scope_of(scope), claim(f"eco-subject-{subject}")
    lines = _lines(about, keys)
    lacking = [key for key in keys if key not in {line.key for line in lines}]
    recent = [line for line in lines if line.recent]
    ranked = _ranked(lines)
    few = Finding(
        claim("eco-few", subject=what, who=about.value),
        notes=where(ranked and not about.is_group, claim("key-ranked-estimates")),
        gaps=(*gaps(lacking), *unmeasured),
        table=_table(about, lines),
        shows=(what,),
        missing=True,
    )
    if len(recent) < _NEEDED:
        return few
    if len(ranked) == 1:
        return replace(few, headline=_one(about, ranked[0]), missing=False)
    if not ranked:
        return replace(few, headline=_values(about, what, recent[:_MOST]), missing=False)
    headline = _headline(about, what, ranked)
    return replace(
        few,
        headline=headline,
        claims=_universal(about, lines),
        chart=_chart(about, ranked, headline),
        missing=False,
        weight=0.0,  # the answer has the strongest and the weakest of all pillars
    )


def _lines(about: Scope, keys: Sequence[str]) -> list[Line]:
    """Return indicators with values, recent ones first and universal ones last of these."""
    lines = (line for key in keys if (line := line_of(about, key)) is not None)
    return sorted(lines, key=lambda line: (not line.recent, line.universal))


def _ranked(lines: Sequence[Line]) -> list[Line]:
    return [line for line in lines if line.ahead is not None]


def compared(about: Scope) -> tuple[list[v.Indicator], list[Line]]:
    """Return what all have, and the ranked lines, of all pillars compared."""
    pillars = [_lines(about, keys) for keys in (GOVERNMENT, INFRASTRUCTURE, INDUSTRY)]
    shown = [lines for lines in pillars if sum(line.recent for line in lines) >= _NEEDED]
    every = [line for lines in shown for line in lines]
    return ([] if about.is_group else _reached(every)), _ranked(every)


def others(about: Scope) -> Claim:
    """Name the economies that an economy, or the median of a group, is ranked among."""
    return (
        claim("eco-world") if about.is_group else claim("eco-others", group=v.Group(about.among.id))
    )


def _values(about: Scope, what: Claim, lines: list[Line]) -> Claim:
    """Return values, or the medians of a group, that cannot be ranked."""
    values = v.Items(
        claim("eco-value", indicator=v.Indicator(line.key), value=line.shown) for line in lines
    )
    of = {"subject": what, "who": about.value, "values": values}
    return claim("eco-medians" if about.is_group else "eco-values", **of)


def _one(about: Scope, line: Line) -> Claim:
    """Return the rank of the one indicator that has one."""
    of: dict[str, v.Value] = {"who": who(about), "indicator": v.Indicator(line.key)}
    among = v.Group("all" if about.is_group else about.among.id)
    return claim("eco-one", **of, value=line.shown, rank=line.stands, group=among)


def _headline(about: Scope, what: Claim, ranked: list[Line]) -> Claim:
    """Name the indicators in which it is ahead of more than half of the others, or count them."""
    n = v.Count(len(ranked))
    of: dict[str, v.Value] = {"subject": what, "who": who(about)}
    front = [v.Indicator(line.key) for line in ranked if (line.ahead or 0.0) > 50]
    if not front:
        return _behind(about, what, ranked, of | {"indicators": n})
    of["others"] = others(about)
    if len(front) <= _MOST_NAMED:
        return claim("eco-ahead", **of, front=v.Items(front))
    return claim("eco-ahead-many", **of, ahead=v.Count(len(front)), indicators=n)


def who(about: Scope) -> v.Value:
    """Return what is ranked: an economy, or the median of a group."""
    return claim("eco-median-of", group=about.value) if about.is_group else about.value


def _behind(about: Scope, what: Claim, ranked: list[Line], of: dict[str, v.Value]) -> Claim:
    """Count the indicators in which more than half of the others are ahead."""
    behind = sum(line.behind > 50 for line in ranked)
    if not behind:
        return _values(about, what, ranked[:_MOST])
    of |= {"others": others(about), "behind": v.Count(behind)}
    return claim("eco-behind-all" if behind == len(ranked) else "eco-behind", **of)


def _reached(lines: Sequence[Line]) -> list[v.Indicator]:
    """Return what practically everybody has, by current values that are not in doubt."""
    return [v.Indicator(line.key) for line in lines if line.recent and line.universal]


def _universal(about: Scope, lines: Sequence[Line]) -> tuple[Claim, ...]:
    reached = v.Items(_reached(lines))
    of = {"indicators": reached, "number": v.Count(len(reached.values))}
    return where(reached.values, claim("eco-universal", **of))


def apart(ranked: Sequence[Line]) -> tuple[Line, ...]:
    """Return the strongest and the weakest, if they differ.

    What many lack altogether is no strength: any of it is ahead of them.
    """
    of_all = [each for each in ranked if comparable(each.key)["value"].eq(0).mean() <= _ZEROS]
    if len(ranked) < 2 or not of_all:
        return ()
    best = max(of_all, key=lambda line: line.ahead or 0.0)
    worst = min(ranked, key=lambda line: line.ahead or 0.0)
    if round(best.ahead or 0.0) == round(worst.ahead or 0.0):  # told apart by what is said of them
        return ()
    return best, worst


def _table(about: Scope, lines: list[Line]) -> Table | None:
    """Return one row per indicator: ranks of an economy, or the range within a group."""
    if not lines:
        return None
    rows = [
        {"value": line.value, "ahead": line.ahead, "level": line.alike, "standing": line.standing}
        | line.row
        for line in lines
    ]
    frame = pd.DataFrame(rows, index=pd.Index([line.key for line in lines], name="indicator"))
    if about.is_group:
        columns = columns_of(
            "eco",
            value=Column(claim("eco-column-median"), "own"),
            low="own",
            low_economy="economy",
            high="own",
            high_economy="economy",
            known=COUNTS,
        )
    else:
        peers, world = (
            Column(claim("eco-column-rank", group=v.Group(among)), "text")
            for among in (about.among.id, "all")
        )
        columns = {"value": VALUES, "year": YEARS, "peers": peers, "world": world}
        columns |= marks_in(frame)
    columns |= columns_of("eco", ahead="percent", level="percent", standing="message")
    if frame["level"].isna().all():
        del columns["level"]
    frame = frame.astype({name: float for name, column in columns.items() if column.numeric})
    return Table(frame, columns, INDICATORS, missing=claim("eco-empty"))


def _chart(about: Scope, ranked: list[Line], headline: Claim) -> Figure:
    names = [v.Indicator(line.key) for line in ranked]
    places = v.Items(
        claim("eco-value", indicator=v.Indicator(line.key), value=line.stands) for line in ranked
    )
    return ahead.ahead(
        pd.Series([line.ahead for line in ranked], index=names, dtype=float),
        labels=[line.dated for line in ranked],
        marks=[v.Percent(line.ahead or 0.0) for line in ranked],
        head=claim("eco-column-median") if about.is_group else claim("eco-head", who=about.value),
        title=claim("eco-axis", others=others(about)),
        alt=claim("eco-chart", headline=headline, places=places),
        own=not about.is_group,
    )
