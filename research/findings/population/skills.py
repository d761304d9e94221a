"""Digital skills: what women and men did on computers and phones."""

from collections.abc import Iterator

import pandas as pd

from research import economies
from research.charts import dots
from research.findings.core import Claim, Column, Finding, claim, finding, no_data, tables
from research.findings.core.gaps import gaps
from research.findings.core.latest import is_recent
from research.findings.core.side_by_side import Pair, did, found, topic
from research.messages.values import Count, Economy, Items, Percent, Value, Years

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
    iso3 = economies.resolve(economy)
    known = by_sex(iso3).sort_values("female", ascending=False)
    absent = gaps([f"ict_skill_{skill}_female" for skill in SKILLS if skill not in known.index])
    if known.empty:
        return no_data(claim("skills-unknown", economy=Economy(iso3)), *absent)
    counted = known[known["recent"].astype(bool)]
    dated = [(_topic(skill), row.year, row.flag) for skill, row in known.iterrows()]
    unknown = claim("skills-unknown", economy=Economy(iso3))
    headline, *others = _compared(iso3, counted) if len(counted) else [unknown]
    rows = {
        _topic(skill).id: {"female": row.female, "male": row.male}
        | tables.dated_cells(row.year, row.flag)
        for skill, row in known.iterrows()
    }
    labels = pd.Index([tables.in_year(*each) for each in dated], dtype=object)
    drawn = known[["female", "male"]].astype(float).set_axis(labels)
    return Finding(
        headline,
        claims=tuple(others),
        notes=tuple(tables.too_old(dated)),
        gaps=absent,
        table=tables.paired(
            rows,
            {**tables.sex_columns("percent"), **tables.dated_columns()},
            Column(claim("skills-rows"), "message"),
        ),
        chart=dots.dots(
            drawn.set_axis([claim("pairs-women"), claim("pairs-men")], axis="columns"),
            unit=claim("pair-unit-percent"),
            percent=True,
            alt=claim("skills-pairs-chart", headline=headline),
        ),
    )


def _topic(skill: object) -> Claim:
    return topic(f"ict_skill_{skill}")


def by_sex(iso3: str) -> pd.DataFrame:
    """Return what women and men did by the last survey that asked both.

    Returns
    -------
    index skill; columns female, male (%), year, flag, recent (whether it may be told)
    """
    rows = {
        skill: (
            both.group.percent, both.other.percent, both.year, both.flag,
            is_recent(both.year, both.flag),
        )
        for skill in SKILLS
        for both in found(
            Pair(_topic(skill), f"ict_skill_{skill}_female", f"ict_skill_{skill}_male"), iso3
        )
    }  # fmt: skip
    return pd.DataFrame.from_dict(
        rows, orient="index", columns=["female", "male", "year", "flag", "recent"]
    )


def _compared(iso3: str, shown: pd.DataFrame) -> Iterator[Claim]:
    """Count the skills in which women are behind, with the widest gap and the extremes."""
    gap = (shown["male"] - shown["female"]).astype(float)
    counts = {"behind": int((gap > _APART).sum()), "ahead": int((gap < -_APART).sum())}
    counts["parity"] = len(shown) - sum(counts.values())
    years = shown["year"].astype(int)
    states = (claim(f"parity-count-{state}", figures=Count(n)) for state, n in counts.items() if n)
    of = {"states": Items(states), "years": Years(years.min(), years.max())}
    yield claim("skills-compared", economy=Economy(iso3), skills=Count(len(shown)), **of)
    if counts["parity"] < len(shown):
        yield claim("skills-widest", **_did(shown, str(gap.abs().idxmax())))
    for skill in dict.fromkeys((str(shown.index[0]), str(shown.index[-1]))):
        yield claim("skills-of-women", **_did(shown, skill))
    yield claim("skills-surveyed")


def _did(shown: pd.DataFrame, skill: str) -> dict[str, Value]:
    women, men = (Percent(float(shown.at[skill, sex]), 1) for sex in ("female", "male"))
    return {"women": women, "men": men, "skill": did(f"ict_skill_{skill}")}
