"""Digital skills: what women and men did on computers and phones."""

from collections.abc import Iterator

from research import access
from research.findings.core import Claim, Column, Finding, claim, finding, no_data, tables
from research.findings.core.gaps import gaps
from research.findings.core.pairs_chart import chart
from research.findings.core.side_by_side import Found, found, pair
from research.findings.divides.girls_values import did
from research.messages.values import Count, Economy, Items, Percent, Years

SKILLS = (
    "email",
    "copy_paste",
    "files",
    "transfer",
    "spreadsheet",
    "presentation",
    "software",
    "devices",
    "programming",
)
_APART = 1.0  # percentage points: closer women and men are level


@finding
def ict_skills(economy: str) -> Finding:
    """Compare nine ICT skills of women and men, from the last survey that covers both.

    Parameters
    ----------
    economy : any spelling of an economy
    """
    by_skill = by_sex(economy)
    known = sorted(by_skill.values(), key=lambda row: -row.group.percent)
    absent = gaps([f"ict_skill_{skill}_female" for skill in SKILLS if skill not in by_skill])
    recent = [row for row in known if row.recent]
    unknown = claim("skills-unknown", economy=Economy(economy))
    if not known:
        return no_data(unknown, *absent)
    headline, *others = _compared(economy, recent) if recent else [unknown]
    return Finding(
        headline,
        claims=tuple(others),
        notes=tuple(tables.too_old(row.dated for row in known if not row.recent)),
        gaps=absent,
        table=tables.of_sexes(
            {row.pair.subject.id: tables.sex_cells(row) for row in known},
            Column(claim("skills-rows"), "message"),
        ),
        chart=chart(
            [(tables.in_year(*row.dated), row) for row in known],
            claim("skills-pairs-chart", headline=headline),
        ),
        drawn_from=tuple(dict.fromkeys(row.source for row in known)),
        weight=float(bool(recent)),  # else no news for a summary
    )


@access.shared
def by_sex(iso3: str) -> dict[str, Found]:
    """Return what women and men did, by skill, by the last survey that asked both."""
    return {skill: row for skill in SKILLS for row in found(pair(f"ict_skill_{skill}"), iso3)}


def _compared(iso3: str, shown: list[Found]) -> Iterator[Claim]:
    """Count the skills in which women are behind, with the widest gap."""
    apart, years = [row.gap.points for row in shown], [row.year for row in shown]
    counts = {
        "behind": sum(points > _APART for points in apart),
        "ahead": sum(points < -_APART for points in apart),
    }
    counts["parity"] = len(shown) - sum(counts.values())
    states = (claim(f"parity-count-{state}", figures=Count(n)) for state, n in counts.items() if n)
    of = {"states": Items(states), "years": Years(min(years), max(years))}
    yield claim("skills-compared", economy=Economy(iso3), skills=Count(len(shown)), **of)
    if counts["parity"] < len(shown):
        row = max(shown, key=lambda row: abs(row.gap.points))
        women, men = Percent(row.group.percent, 1), Percent(row.other.percent, 1)
        yield claim("skills-widest", women=women, men=men, skill=did(row))
    yield claim("skills-surveyed")
