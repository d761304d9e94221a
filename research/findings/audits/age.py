"""How old the latest values of an economy or group are."""

import pandas as pd

from research.charts import bars
from research.findings.audits.case import Audit, audit
from research.findings.core import Claim, Column, Finding, claim, finding, no_data, tabled, v, where
from research.findings.core.gaps import cut

_NAMED = 3  # of the oldest values in a claim; others in a note
_YEARS = 8  # drawn one by one; earlier ones together


@finding
def audit_age(scope: str) -> Finding:
    """Count the latest values by year, and name the oldest.

    Parameters
    ----------
    scope : an economy in any spelling, or a group id
    """
    case = audit(scope)
    known = case.own[case.own["flag"].ne("undated")]
    if known.empty:
        return no_data(claim("audit-age-none", scope=case.scope.value))
    counts = known["year"].astype(int).value_counts().sort_index(ascending=False)
    headline = claim(
        "audit-age", values=v.Count(len(known)), scope=case.scope.value,
        middle=v.Year(known["year"].median()), oldest=v.Year(counts.index[-1])
    )  # fmt: skip
    drawn, old = _by_year(counts), _old(case, known)
    years = Column(claim("audit-rows-year"), "year")
    return Finding(
        headline=headline,
        claims=(_oldest(case, known, old),),
        notes=where(
            rest := old[_NAMED:],
            claim("audit-age-also", since=v.Year(case.recent_from), indicators=cut(rest)),
        ),
        table=tabled("audit", counts.to_frame("values"), years, values="count"),
        shows=(claim("shows-by-year"),),
        chart=bars.lines(
            drawn.astype(float),
            labels=drawn.map(v.Count),
            unit=claim("audit-axis-values"),
            alt=claim("audit-age-chart", headline=headline),
        ),
    )


def _by_year(counts: pd.Series) -> pd.Series:
    """Count values by year: recent years one by one, earlier ones together."""
    newest, oldest = int(counts.index[0]), int(counts.index[-1])
    single = range(newest, max(newest - _YEARS, oldest - 1), -1)
    shown: dict[v.Value, int] = {v.Year(year): int(counts.get(year, 0)) for year in single}
    if oldest < single[-1]:
        shown[v.Years(oldest, single[-1] - 1)] = int(counts[counts.index < single[-1]].sum())
    return pd.Series(shown)


def _old(case: Audit, known: pd.DataFrame) -> list[v.Value]:
    """Return indicators with old values.

    For an economy with their years, oldest first; for a group those that several members share.
    """
    old = known[known["year"] < case.recent_from].sort_values("year", kind="stable").reset_index()
    if not case.scope.is_group:
        return [
            claim("audit-old-year", indicator=v.Indicator(row.indicator), year=v.Year(row.year))
            for row in old.itertuples()
        ]
    counts = old["indicator"].value_counts()
    return [
        claim("audit-old-economies", indicator=v.Indicator(str(key)), economies=v.Count(n))
        for key, n in counts.items()
        if n > 1
    ]


def _oldest(case: Audit, known: pd.DataFrame, named: list[v.Value]) -> Claim:
    """How many values are old, the first of them named."""
    since, old = v.Year(case.recent_from), v.Count((known["year"] < case.recent_from).sum())
    if not old.value:
        return claim("audit-age-all-recent", since=since)
    if not named:
        return claim("audit-age-old", old=old, since=since)
    return claim("audit-age-oldest", old=old, since=since, indicators=cut(named, _NAMED))
