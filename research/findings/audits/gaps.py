"""Indicators an economy or group lacks or has old figures of, and who publishes them."""

import pandas as pd

from research import catalogue
from research.findings.audits.case import Audit, audit
from research.findings.core import Claim, Column, Finding, Table, claim, finding, gaps, v, where
from research.findings.core.tables import COUNTS, INDICATORS, PUBLISHERS
from research.metrics.known import OLDER, UNKNOWN


@finding
def audit_gaps(scope: str) -> Finding:
    """List indicators that are missing, of those most economies have, and old ones of an economy.

    Parameters
    ----------
    scope : an economy in any spelling, or a group id

    Notes
    -----
    A source that publishes an indicator may still have no value for an economy: the counts are the
    most that can be added. Those not loaded for any economy are listed in the file.
    """
    case = audit(scope)
    own = case.states.loc[list(case.scope.members)]
    lacking = pd.Series((own.to_numpy() == UNKNOWN).sum(axis=0), own.columns, dtype=int)
    lacking = lacking[lacking > 0].sort_values(ascending=False, kind="stable")
    by = gaps.publishers([*map(str, lacking.index)])
    old, since = v.Count((own.to_numpy() == OLDER).sum()), v.Year(case.recent_from)
    more = where(old.value, claim("audit-old", old=old, since=since))
    table = _of_group(lacking, by) if case.scope.is_group else _by_theme(case)
    if lacking.empty:
        return Finding(claim("audit-gaps-none", scope=case.scope.value), claims=more, table=table)
    counts = sorted(((int(lacking[keys].sum()), who) for who, keys in by.items()), reverse=True)
    named = gaps.cut(
        claim("audit-gaps-from", publisher=gaps.organisation(who), missing=v.Count(n))
        for n, who in counts
    )
    return Finding(
        headline=_headline(case, lacking),
        claims=(claim("audit-gaps-by", publishers=named), *more),
        notes=where(gaps.ASKED in by, claim("audit-gaps-asked")),
        weight=float(case.scope.is_group),
        table=table,
    )


def _headline(case: Audit, lacking: pd.Series) -> Claim:
    """Return how many indicators an economy lacks, or values a group of those there could be."""
    of = {"missing": v.Count(lacking.sum()), "scope": case.scope.value}
    if case.scope.is_group:
        values = v.Count(case.states.shape[1] * len(case.scope.members))
        return claim("audit-missing-group", values=values, **of)
    return claim("audit-missing-economy", **of)


def _of_group(lacking: pd.Series, by: dict[str, list[str]]) -> Table:
    """Return one row per missing indicator: how many economies lack it, and its publisher."""
    who = {key: gaps.publisher_cell(each) for each, of in by.items() for key in of}
    frame = lacking.rename("economies").rename_axis("indicator").to_frame()
    frame["publisher"] = [who[str(key)] for key in lacking.index]
    return Table(frame, {"economies": COUNTS, "publisher": PUBLISHERS}, INDICATORS)


def _by_theme(case: Audit) -> Table:
    """Return one row per theme: what is missing, and what is old."""
    states = case.states.loc[case.scope.id]
    states = states[states.isin((UNKNOWN, OLDER))]
    years = case.own["year"].droplevel("economy")
    cells: dict[str, dict[str, list[v.Value]]] = {}
    for key, state in states.items():
        named: v.Value = v.Indicator(str(key))
        if state == OLDER:
            named = claim("audit-old-year", indicator=named, year=v.Year(years[key]))
        theme = claim(f"audit-theme-{catalogue.indicator(str(key)).theme}").id
        cells.setdefault(theme, {}).setdefault(str(state), []).append(named)
    rows = {
        theme: [v.Items(of[state]) if state in of else None for state in (UNKNOWN, OLDER)]
        for theme, of in cells.items()
    }
    frame = pd.DataFrame.from_dict(rows, orient="index", columns=[UNKNOWN, OLDER])
    columns = {
        UNKNOWN: Column(claim("audit-state-unknown"), "text"),
        OLDER: Column(claim("audit-state-older"), "text"),
    }
    themes, none = Column(claim("audit-rows-theme"), "message"), claim("mark-none")
    return Table(frame, columns, themes, open=True, missing=none, file=_file(case, states))


def _file(case: Audit, states: pd.Series) -> pd.DataFrame:
    """Return one row per indicator that is missing, old or not loaded, with its publisher."""
    state = {**states.to_dict(), **dict.fromkeys(case.not_loaded, "not loaded")}
    frame = pd.DataFrame({"indicator": [*state], "state": [*state.values()]})
    frame["theme"] = [catalogue.indicator(key).theme for key in state]
    by = map(gaps.organisation, map(gaps.publisher, state))
    frame["publisher"] = [getattr(who, "value", "") for who in by]
    return frame
