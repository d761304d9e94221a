"""Indicators an economy or group lacks, and those not loaded for any, by who publishes them."""

from collections.abc import Sequence

import pandas as pd

from research.findings.audits.case import Audit, audit
from research.findings.core import Claim, Column, Finding, Table, claim, finding, v, where
from research.findings.core.gaps import ASKED, cut, organisation, publisher_cell, publishers
from research.findings.core.tables import INDICATORS, PUBLISHERS
from research.metrics.known import UNKNOWN


@finding
def audit_gaps(scope: str) -> Finding:
    """List indicators that are missing, of those some economy has, and those not loaded for any.

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
    lacking = pd.Series((own.to_numpy() == UNKNOWN).sum(axis=0), own.columns, dtype=int)
    lacking = lacking[lacking > 0].sort_values(ascending=False, kind="stable")
    by, of_others = publishers([*map(str, lacking.index)]), publishers(case.not_loaded)
    more = {"indicators": v.Count(len(case.not_loaded)), "scope": case.scope.value}
    named = _named({who: len(keys) for who, keys in of_others.items()})
    others = where(named.values, claim("audit-not-loaded", publishers=named, **more))
    table = _table(case, lacking, by | {who: [*by.get(who, ()), *of_others[who]]
                                        for who in of_others})  # fmt: skip
    if lacking.empty:
        return Finding(claim("audit-gaps-none", scope=case.scope.value), claims=others, table=table)
    counts = _named({who: int(lacking[keys].sum()) for who, keys in by.items()})
    return Finding(
        headline=_headline(case, lacking),
        claims=(claim("audit-gaps-by", publishers=counts), *others),
        notes=(claim("audit-gaps-most"), *where(ASKED in by, claim("audit-gaps-asked"))),
        table=table,
    )


def _headline(case: Audit, lacking: pd.Series) -> Claim:
    """Return how many indicators an economy lacks, or values a group, of those there could be."""
    loaded, members = case.states.shape[1], len(case.scope.members)
    of = {"missing": v.Count(lacking.sum()), "scope": case.scope.value}
    if case.scope.is_group:
        return claim("audit-missing-group", values=v.Count(loaded * members), **of)
    return claim("audit-missing-economy", indicators=v.Count(loaded), **of)


def _named(counts: dict[str, int]) -> v.Items:
    """Return publishers with how much each publishes of what is missing, most first."""
    ordered = sorted(counts.items(), key=lambda each: -each[1])
    return cut(
        claim("audit-gaps-from", publisher=organisation(who), missing=v.Count(n))
        for who, n in ordered
    )


def _table(case: Audit, lacking: pd.Series, by: dict[str, list[str]]) -> Table | None:
    """Return one row per missing indicator: its publisher, and for a group how many lack it.

    Those not loaded come last.
    """
    keys: Sequence[str] = [*map(str, lacking.index), *case.not_loaded]
    if not keys:
        return None
    who = {key: publisher_cell(publisher) for publisher, of in by.items() for key in of}
    kinds = [claim("audit-gap-own").id] * len(lacking)
    kinds += [claim("audit-gap-not-loaded").id] * len(case.not_loaded)
    without = [*lacking, *[len(case.scope.members)] * len(case.not_loaded)]
    frame = pd.DataFrame(
        {"economies": without, "kind": kinds, "publisher": [who[key] for key in keys]},
        pd.Index(keys, name="indicator"),
    )
    columns = {
        "kind": Column(claim("audit-column-kind"), "message"),
        "publisher": PUBLISHERS,
    }
    if case.scope.is_group:
        columns = {"economies": Column(claim("audit-column-without"), "count"), **columns}
    return Table(frame, columns, INDICATORS)
