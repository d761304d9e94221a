"""Indicators an economy or group lacks, by who publishes them."""

import pandas as pd

from research.charts import bars
from research.findings.audits.case import Audit, audit
from research.findings.core import Claim, Column, Finding, Table, claim, finding, v, where
from research.findings.core.gaps import ASKED, OTHER, cut, organisation, publisher_cell, publishers
from research.findings.core.tables import INDICATORS, PUBLISHERS
from research.metrics.known import UNKNOWN


@finding
def audit_gaps(scope: str) -> Finding:
    """List missing indicators and who publishes them.

    Parameters
    ----------
    scope : an economy in any spelling, or a group id

    Notes
    -----
    A source that publishes an indicator may still have no value for an economy: the counts are the
    most that can be added.
    """
    case = audit(scope)
    own = case.states.loc[list(case.scope.members)]
    lacking = pd.Series((own.to_numpy() == UNKNOWN).sum(axis=0), own.columns)
    lacking = lacking[lacking > 0].sort_values(ascending=False, kind="stable")
    if lacking.empty:
        return Finding(claim("audit-gaps-none", scope=case.scope.value))
    by = publishers([str(key) for key in lacking.index])
    counts = pd.Series({who: int(lacking[keys].sum()) for who, keys in by.items()})
    counts = counts.sort_values(ascending=False, kind="stable")
    first = next((str(who) for who in counts.index if who not in (ASKED, OTHER)), "")
    headline = _headline(case, counts, first)
    others = [
        claim("audit-gaps-from", publisher=organisation(str(who)), missing=v.Count(n))
        for who, n in counts.items()
        if who != first
    ]
    drawn = counts.set_axis([organisation(str(who)) for who in counts.index])
    return Finding(
        headline=headline,
        claims=where(others, claim("audit-gaps-others", publishers=cut(others))),
        notes=(claim("audit-gaps-most"), *where(ASKED in counts, claim("audit-gaps-asked"))),
        table=_table(case, lacking, by),
        shows=(claim("shows-missing"),),
        chart=bars.lines(
            drawn.astype(float),
            labels=drawn.map(v.Count),
            unit=claim(f"audit-gaps-axis-{_kind(case)}"),
            alt=claim("audit-gaps-chart", headline=headline),
        ),
    )


def _kind(case: Audit) -> str:
    return "group" if case.scope.is_group else "economy"


def _headline(case: Audit, counts: pd.Series, first: str) -> Claim:
    """Return how many values are missing, and how many of them the first publisher has."""
    of: dict[str, v.Value] = {"missing": v.Count(counts.sum()), "scope": case.scope.value}
    if not first:
        return claim(f"audit-missing-{_kind(case)}-alone", **of)
    of |= {"publisher": organisation(first), "first": v.Count(counts[first])}
    return claim(f"audit-missing-{_kind(case)}", **of)


def _table(case: Audit, lacking: pd.Series, by: dict[str, list[str]]) -> Table:
    """Return one row per missing indicator: its publisher, for a group how many lack it."""
    named = {key: publisher_cell(who) for who, keys in by.items() for key in keys}
    publishers = [named[str(key)] for key in lacking.index]
    frame = pd.DataFrame({"economies": lacking, "publisher": publishers})
    columns = {"publisher": PUBLISHERS}
    if case.scope.is_group:
        columns = {"economies": Column(claim("audit-column-without"), "count"), **columns}
    return Table(frame.rename_axis("indicator"), columns, INDICATORS)
