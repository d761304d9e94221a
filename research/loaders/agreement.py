"""Agreement of sources on the same economy and year: distance, and which value is in doubt."""

from __future__ import annotations

from itertools import combinations

import pandas as pd

from research import catalogue, suspect
from research.loaders import answer, releases
from research.loaders.releases import State

COLUMNS = [
    "indicator", "economy", "year", "source", "other", "value", "other_value", "difference",
    "percent", "apart", "suspect",
]  # fmt: skip
_KEY = ["economy", "year"]


def of(indicator: str, now: State) -> pd.DataFrame:
    """Return every pair of figures two sources give of an indicator for one economy and year.

    Compared are the newest releases of each source, values within the range of the indicator.

    Returns
    -------
    columns `COLUMNS`: difference (other less value, in the unit of the indicator), percent of the
    larger; apart: beyond the tolerance of `suspect.far`; suspect: the sources whose figure is
    marked, "" where none is: a difference that is one of definition, or that both series bear out,
    marks neither
    """
    entry = catalogue.written(indicator)
    newest: dict[str, pd.DataFrame] = {}
    for release in releases.answering(entry, now):
        if release.source not in newest:
            rows = release.rows(indicator)
            dated = rows["value"].between(*entry.valid) & rows["flag"].ne("undated")
            newest[release.source] = rows.loc[dated, [*_KEY, "value"]].drop_duplicates(_KEY)
    pairs = []
    for source, other in combinations(newest, 2):
        both = newest[source].merge(newest[other].rename(columns={"value": "other_value"}), on=_KEY)
        if both.empty:
            continue
        apart = suspect.far(both["value"].to_numpy(), both["other_value"].to_numpy(), entry)
        larger = both[["value", "other_value"]].abs().max(axis="columns")
        difference = both["other_value"] - both["value"]
        found = both.assign(
            indicator=indicator,
            source=source,
            other=other,
            difference=difference,
            percent=(100 * difference.abs() / larger).where(larger > 0, 0.0),
            apart=apart,
        )
        pairs.append(found.assign(suspect=_in_doubt(found, now)))
    return pd.concat(pairs, ignore_index=True)[COLUMNS] if pairs else pd.DataFrame(columns=COLUMNS)


def _in_doubt(pairs: pd.DataFrame, now: State) -> list[str]:
    """Return the sources whose value is marked, by pair, for pairs that differ."""
    if not pairs["apart"].any():
        return [""] * len(pairs)
    first = pairs.iloc[0]
    marked = {}
    for source in (first["source"], first["other"]):
        rows = answer.answer(first["indicator"], source, None, now).suspects
        marked[source] = set(zip(rows["economy"], rows["year"], strict=True))
    return [
        ", ".join(
            source
            for source, keys in marked.items()
            if row.apart and (row.economy, row.year) in keys
        )
        for row in pairs.itertuples()
    ]


def summary(pairs: pd.DataFrame) -> pd.DataFrame:
    """Return, per indicator and pair of sources, how many values both have and how they differ.

    Returns
    -------
    columns indicator, source, other, shared, equal (within 0.5 percent or half a unit of the last
    decimal), median (of the absolute difference, in the unit), apart, suspect, definition (whether
    the two measure different things)
    """
    rows = []
    for (indicator, source, other), found in pairs.groupby(
        ["indicator", "source", "other"], sort=False
    ):
        entry = catalogue.written(str(indicator))
        least = 0.5 * 10.0**-entry.decimals
        distance = found["difference"].abs()
        apart = int(found["apart"].sum())
        rows.append(
            {
                "indicator": indicator,
                "source": source,
                "other": other,
                "shared": len(found),
                "equal": int((distance.le(least) | found["percent"].le(0.5)).sum()),
                "median": float(distance.median()),
                "apart": apart,
                "suspect": int(found["suspect"].ne("").sum()),
                "definition": suspect.is_definition(apart, len(found)),
            }
        )
    columns = [
        "indicator", "source", "other", "shared", "equal", "median", "apart", "suspect",
        "definition",
    ]  # fmt: skip
    return pd.DataFrame(rows, columns=columns)
