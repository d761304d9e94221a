"""Indicators a study asks for and lacks, why, and who publishes them."""

from collections.abc import Sequence

import pandas as pd

from research import access, frame
from research.corrections import Correction
from research.findings.audits.sources import CORE
from research.findings.core import Claim, Finding, Table, claim, finding, v, where
from research.findings.core.gaps import (
    cut,
    gaps,
    newer_from,
    old_releases,
    publisher,
    publisher_cell,
)
from research.findings.core.latest import first_year
from research.findings.core.tables import INDICATORS, PUBLISHERS, tabled

_NAMED = 3  # of what is missing or old in a claim; the others in the table, or in a note


@finding
def missing(economy: str, indicators: Sequence[str]) -> Finding:
    """Return which indicators are missing or old for an economy, why, and who publishes them.

    Parameters
    ----------
    economy : any spelling of an economy
    indicators : catalogue ids a study asks for
    """
    values = frame.mrnev(access.usable(indicators, economy)).reset_index("economy", drop=True)
    lacking = [key for key in indicators if key not in values.index]
    known = values.loc[values["flag"].ne("undated"), "year"].astype(int)
    dated = [key for key in indicators if key in known.index and known[key] < first_year()]
    old = [
        claim("sources-old", indicator=v.Indicator(key), year=v.Year(known[key])) for key in dated
    ]
    since = v.Year(first_year())
    first, *more = _said(v.Economy(economy), indicators, lacking, old)
    if len(known):
        years = v.Years(known.min(), known.max())
        more.append(claim("missing-years", values=v.Count(len(known)), years=years))
    return Finding(
        first,
        claims=tuple(more),
        notes=where(
            old[_NAMED:],
            claim("missing-also-old", since=since, indicators=cut(old[_NAMED:], len(old))),
        ),
        gaps=(
            *_withdrawn(economy, lacking),
            *gaps(lacking),
            *newer_from(dated),
            *old_releases([*lacking, *dated], economy),
        ),
        missing=len(lacking) == len(indicators),
        weight=float(bool(lacking or old)),
        table=_lacking(economy, indicators, lacking) if lacking else None,
    )


def _said(
    who: v.Economy, asked: Sequence[str], lacking: Sequence[str], old: Sequence[Claim]
) -> list[Claim]:
    """Name what has no figures, then what has old ones alone; that nothing is missing if so."""
    count, said = v.Count(len(asked)), []
    if len(lacking) == len(asked):
        return [claim("missing-all", economy=who, indicators=count)]
    if lacking:
        named = cut(map(v.Indicator, lacking), _NAMED)
        of = {"missing": v.Count(len(lacking)), "asked": count}
        said.append(claim("missing-some", economy=who, indicators=named, **of))
    if old:
        of_old = {"since": v.Year(first_year()), "indicators": cut(old, _NAMED)}
        said.append(claim("missing-old", economy=who, **of_old))
    return said or [claim("missing-none", economy=who, indicators=count)]


def _withdrawn(iso3: str, lacking: Sequence[str]) -> tuple[Claim, ...]:
    """Return the indicators that are missing because the published value is wrong."""
    wrong = dict.fromkeys(each.indicator for each in _dropped(iso3, lacking))
    return where(wrong, claim("missing-withdrawn", indicators=v.Items(map(v.Indicator, wrong))))


def _dropped(iso3: str, keys: Sequence[str]) -> list[Correction]:
    return [each for each in access.corrections([iso3], keys) if each.action == "drop"]


def _lacking(iso3: str, asked: Sequence[str], lacking: list[str]) -> Table:
    """Return one row per missing indicator: the reason, and who publishes it."""
    reasons: dict[str, object] = dict(access.omissions(iso3))
    reasons |= {each.indicator: each.reason for each in _dropped(iso3, asked)}
    for row in access.suspects(asked, iso3).itertuples():
        reasons[row.indicator] = claim("missing-suspect", reason=v.Text(row.reason))
    rows = pd.DataFrame(
        {
            "why": [reasons.get(key) or _not_given(key, iso3) for key in lacking],
            "publisher": [publisher_cell(publisher(key)) for key in lacking],
        },
        index=pd.Index(lacking, name="indicator"),
    )
    shown_open = len(rows) <= len(CORE)
    return tabled("missing", rows, INDICATORS, open=shown_open, why="text", publisher=PUBLISHERS)


def _not_given(key: str, iso3: str) -> Claim:
    releases = access.asked(key, iso3)
    if not releases:
        return claim("missing-not-loaded")
    told = (
        claim("sources-release", source=v.Text(title), release=v.Text(vintage))
        for title, vintage in releases
    )
    return claim("missing-no-value", releases=v.Items(told))
