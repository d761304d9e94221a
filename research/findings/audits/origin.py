"""Where values come from: sources, estimates and corrections."""

from typing import Any

import numpy as np
import pandas as pd

from research import access, catalogue
from research.findings.audits.case import Audit, audit, indicators
from research.findings.audits.register import register
from research.findings.core import Column, Finding, Table, claim, finding, no_data, tables, where
from research.findings.core.latest import marked
from research.frame import COLUMNS
from research.messages.values import Count, Items, Percent, Text
from research.metrics.known import DOUBTED, UNKNOWN

_OF_ILO = "worldbank", "ilo"  # sources of what the ILO models
_OPEN = 12  # values not used as published, shown as a table at once


@finding
def audit_sources(scope: str) -> Finding:
    """Count the latest values by source and release.

    Parameters
    ----------
    scope : an economy in any spelling, or a group id
    """
    case = audit(scope)
    own = _sound(case).reset_index()
    if own.empty:
        return no_data(claim("audit-nothing", scope=case.scope.value))
    frame = _releases(own)
    first = frame.sort_values("values", ascending=False, kind="stable").iloc[0]
    headline = claim(
        "audit-sources-most",
        values=Count(len(own)),
        scope=case.scope.value,
        source=Text(first["source"]),
        share=Percent(first["share"]),
    )
    values = None if case.scope.is_group else own[[*COLUMNS]]
    return Finding(headline, table=_sources(frame, values))


def _releases(own: pd.DataFrame) -> pd.DataFrame:
    """Return one row per source and release: its publisher, licence, and values and their years."""
    rows = []
    for (source, vintage), values in own.groupby(["source", "vintage"], sort=False):
        entry, years = access.origin(str(source)), values.loc[values["flag"].ne("undated"), "year"]
        keys = values["indicator"].unique()
        licences = [*dict.fromkeys(access.licence(str(source), str(vintage), key) for key in keys)]
        rows.append(
            {
                "source": entry.title,
                "vintage": vintage,
                "publisher": entry.publisher,
                "values": len(values),
                "share": 100 * len(values) / len(own),
                "indicators": len(keys),
                "first": years.min(),
                "last": years.max(),
                "licence": claim("audit-licences", licences=Items(map(Text, licences))),
            }
        )
    return pd.DataFrame(rows).astype({"first": float, "last": float})


def _sources(frame: pd.DataFrame, values: pd.DataFrame | None) -> Table:
    """Return the table of releases, whose file has the values of an economy one by one."""
    columns = tables.columns_of(
        "audit",
        vintage=tables.RELEASES,
        publisher=tables.PUBLISHERS,
        values="count",
        share="percent",
        indicators="count",
        first="year",
        last="year",
        licence="text",
    )
    return Table(frame.set_index("source"), columns, tables.SOURCES, open=True, file=values)


def _sound(case: Audit) -> pd.DataFrame:
    """Return the latest values counted as known: of indicators most economies have, undoubted."""
    counted = case.states.loc[list(case.scope.members)].stack()
    known = counted.index[~counted.isin((DOUBTED, UNKNOWN))]
    return case.own[case.own.index.isin(known)]


@finding
def audit_marks(scope: str) -> Finding:
    """List the latest values that are estimates, lagged, undated or corrected.

    Parameters
    ----------
    scope : an economy in any spelling, or a group id
    """
    case = audit(scope)
    own = _sound(case)
    marked, n = own[own["flag"].ne("")], Count(len(own))
    if not n.value:
        return no_data(claim("audit-nothing", scope=case.scope.value))
    modelled = _modelled(own[own["flag"].eq("")])
    said = where(modelled, claim("audit-modelled", values=Count(modelled)))
    more: dict[str, Any] = {"claims": said, "shows": (claim("shows-marked"),)}
    if marked.empty:
        return Finding(claim("audit-marks-none", values=n, scope=case.scope.value), **more)
    kinds = [
        claim(f"audit-kind-{flag}", values=Count(times))
        for flag, times in marked["flag"].value_counts().items()
    ]
    headline = claim("audit-marks-alone", values=n, scope=case.scope.value, kinds=Items(kinds))
    return Finding(headline, table=_marked(case, marked), **more)


def _modelled(rows: pd.DataFrame) -> int:
    """Return how many values are of series that the ILO models, by way of itself or a bank."""
    keys = [catalogue.indicator(str(key)).modelled for key in rows.index.get_level_values(1)]
    return int((np.array(keys, dtype=bool) & rows["source"].isin(_OF_ILO).to_numpy()).sum())


def _marked(case: Audit, rows: pd.DataFrame) -> Table:
    """Return one row per marked value of an economy, or per indicator of a group with counts."""
    if not case.scope.is_group:
        return Table(marked(rows.droplevel("economy")), tables.marked_columns(), tables.INDICATORS)
    counts = rows.reset_index().groupby(["indicator", "flag"]).size().unstack(fill_value=0)
    columns = {str(flag): Column(claim(f"mark-{flag}"), "count") for flag in counts}
    return Table(counts, columns, tables.INDICATORS)


@finding
def audit_corrections(scope: str) -> Finding:
    """List values corrected, left out or in doubt against their source, with the reason.

    Parameters
    ----------
    scope : an economy in any spelling, or a group id
    """
    case = audit(scope)
    frame = register(case.scope.members, indicators())
    about = case.scope.value
    if frame.empty:
        return Finding(claim("audit-corrections-none", scope=about))
    keys = pd.MultiIndex.from_frame(frame[["economy", "indicator"]])
    newest = case.own["year"].reindex(keys).to_numpy()
    last = frame.groupby(["economy", "indicator"])["year"].transform("max")
    frame["is_latest"] = frame["year"].eq(last) & ~(frame["year"].to_numpy() < newest)
    unused = frame["action"][frame["action"].ne("confirm")]
    done = [
        claim(f"audit-done-{action}", values=Count(n))
        for action, n in unused.value_counts().items()
    ]
    headline = claim("audit-corrections-none", scope=about)
    if done:
        of = {"values": Count(len(unused)), "done": Items(done)}
        headline = claim("audit-corrections", scope=about, **of)
    listed = _newest(frame)
    if case.scope.is_group:  # of which older values in doubt would make a page of megabytes
        listed = listed[listed["is_latest"] | listed["action"].ne("suspect")]
    return Finding(
        headline,
        notes=where(len(listed) < len(frame), claim("audit-corrections-listed")),
        table=_corrections(case, listed),
        shows=(claim("shows-corrected"),),
    )


def _newest(frame: pd.DataFrame) -> pd.DataFrame:
    """Return the newest row of each series and reason, with the first year of the same."""
    same = ["economy", "indicator", "source", "action", frame["reason"].map(str)]
    years = frame.groupby(same, sort=False)["year"]
    return frame.assign(first=years.transform("min"))[frame["year"].eq(years.transform("max"))]


def _corrections(case: Audit, frame: pd.DataFrame) -> Table:
    by_economy = {"economy": tables.ECONOMIES} if case.scope.is_group else {}
    newest = claim("audit-is-latest").id, claim("audit-is-older").id
    shown = frame.assign(
        source=[access.origin(source).title for source in frame["source"]],
        action=[claim(f"audit-action-{action}").id for action in frame["action"]],
        age=[newest[0] if is_latest else newest[1] for is_latest in frame["is_latest"]],
    )
    columns = tables.columns_of(
        "audit",
        **by_economy,
        first="year",
        year=tables.YEARS,
        age="message",
        printed="own",
        source=tables.SOURCES,
        action="message",
        reason="text",
    )
    shown_open = len(frame) <= _OPEN
    return Table(shown.set_index("indicator"), columns, tables.INDICATORS, open=shown_open)
