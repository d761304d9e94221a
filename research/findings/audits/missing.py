"""Indicators a study asks for and lacks, why, and who publishes them."""

from collections.abc import Mapping, Sequence

import pandas as pd

from research import access, frame
from research.corrections import Correction
from research.findings.core import Claim, Finding, Table, claim, finding, v
from research.findings.core.gaps import old_releases, publisher, publisher_cell
from research.findings.core.latest import first_year
from research.findings.core.tables import PUBLISHERS, TITLES, columns_of
from research.report.table import code


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
    years = values.loc[values["flag"].ne("undated"), "year"].astype(int)
    old = {key: years[key] for key in indicators if years.get(key, first_year()) < first_year()}
    return Finding(
        _said(v.Economy(economy), *map(len, (indicators, lacking, old))),
        gaps=old_releases([*lacking, *old], economy),
        missing=len(lacking) == len(indicators),
        weight=float(bool(lacking or old)),
        shows=(claim("page-data-gaps"),),
        table=_lacking(economy, indicators, lacking, old) if lacking or old else None,
    )


def _said(who: v.Economy, asked: int, lacking: int, old: int) -> Claim:
    """Count what has no figures and what has old ones alone; that nothing is missing if so."""
    if lacking == asked:
        return claim("missing-all", economy=who, indicators=v.Count(asked))
    if not lacking and not old:
        return claim("missing-none", economy=who, indicators=v.Count(asked))
    kind = ("both" if old else "some") if lacking else "old"
    of = {"missing": v.Count(lacking), "old": v.Count(old), "since": v.Year(first_year())}
    return claim(f"missing-{kind}", economy=who, asked=v.Count(asked), **of)


def _dropped(iso3: str, keys: Sequence[str]) -> list[Correction]:
    return [each for each in access.corrections([iso3], keys) if each.action == "drop"]


def _lacking(iso3: str, asked: Sequence[str], lacking: list[str], old: Mapping[str, int]) -> Table:
    """Return one row per reason and publisher, of missing and old indicators."""
    reasons: dict[str, object] = dict(access.omissions(iso3))
    reasons |= {each.indicator: each.reason for each in _dropped(iso3, asked)}
    for row in access.suspects(asked, iso3).itertuples():
        reasons[row.indicator] = claim("missing-suspect", reason=v.Text(row.reason))
    known = {key: reasons.get(key) or _not_given(key, iso3) for key in lacking}
    known |= dict.fromkeys(old, claim("missing-dated"))
    alike: dict[tuple[object, object], list[str]] = {}
    for key, why in known.items():
        alike.setdefault((why, publisher_cell(publisher(key))), []).append(key)
    rows = pd.DataFrame([*alike], columns=["why", "publisher"])
    named = ([_named(key, old.get(key)) for key in of] for of in alike.values())
    rows.index = pd.Index([v.Items(of) for of in named], dtype=object)
    each = [(key, code(why), code(who)) for (why, who), of in alike.items() for key in of]
    file = pd.DataFrame(each, columns=["indicator", *rows])
    columns = columns_of("missing", why="text", publisher=PUBLISHERS)
    return Table(rows, columns, TITLES, open=True, file=file)


def _named(key: str, year: int | None) -> v.Value:
    """Return an indicator, with its year where that is old."""
    of = v.Indicator(key)
    return of if year is None else claim("audit-old-year", indicator=of, year=v.Year(year))


def _not_given(key: str, iso3: str) -> Claim:
    releases = access.asked(key, iso3)
    if not releases:
        return claim("missing-not-loaded")
    told = (
        claim("sources-release", source=v.Text(title), release=v.Text(vintage))
        for title, vintage in releases
    )
    return claim("missing-no-value", releases=v.Items(told))
