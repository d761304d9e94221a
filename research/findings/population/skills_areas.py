"""Areas of digital skills that were surveyed lately, where no single skills were."""

import pandas as pd

from research import access
from research.findings.core import Finding, Table, claim, v
from research.findings.core.latest import is_current, sources_of
from research.findings.core.tables import INDICATORS, dated_cells, marked_columns

_AREAS = (
    "skills_content",
    "skills_information",
    "skills_communication",
    "skills_problem_solving",
    "skills_safety",
)


def areas(iso3: str) -> Finding | None:
    """Return the shares of people with skills in single areas, where they are current."""
    every = {key: rows.loc[iso3] for key in _AREAS if iso3 in (rows := access.latest(key)).index}
    of = {key: row for key, row in every.items() if is_current(row["year"])}
    if not of:
        return None
    shown = v.Items(
        claim(
            "target-figure",
            indicator=v.Indicator(key),
            value=v.Quantity(float(row["value"]), key),
            year=v.Year(int(row["year"])),
        )
        for key, row in of.items()
    )
    cells = {
        key: {"value": row["value"], **dated_cells(row["year"], row["flag"])}
        for key, row in of.items()
    }
    frame = pd.DataFrame.from_dict(cells, orient="index").rename_axis("indicator")
    said = {"economy": v.Economy(iso3), "areas": v.Count(len(of)), "shown": shown}
    return Finding(
        claim("skills-gap-areas", **said),
        table=Table(frame, marked_columns(), INDICATORS),
        drawn_from=sources_of(iso3, *of),
    )
