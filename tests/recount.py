"""How the embedded data agree with World Bank data of the same year, and which values the rule
marks as suspect.

`python -m tests.recount` prints the table and what `data/corrections.yaml` should hold. It reads
worldbank/panel.csv.gz in SHARED_DATA or beside the project. A value is off by far as
`research.suspect.far` says; where that is more than a twentieth of an indicator's values the two
sources measure different things, none is marked, and the indicator has a note. Internet use is
marked too where the World Bank has the same value and the reports of its full series doubt it: it
rests on a break, or a survey of the Pacific Community in SHARED_DATA contradicts it.
"""

import os
import tempfile
from pathlib import Path

import numpy as np
import pandas as pd

import research
from research import catalogue, corrections, economies, paths, suspect
from research.corrections import Correction
from research.findings.progress.breaks import rests_on
from research.findings.progress.surveys import contradicted
from research.loaders import snapshot
from tests.stores import Values, keep

MARKED_AT_MOST = 0.05
_USE = "internet_users"
_VINTAGE = "2026-07-01"  # of the World Bank's data
_ROUNDED = 0.5  # % to which the embedded shares are rounded


def panel(shared: Path) -> pd.DataFrame:
    """World Bank values by catalogue id: columns economy, year, indicator, other."""
    raw = pd.read_csv(shared / "worldbank" / "panel.csv.gz")
    ids = {
        entry.codes.worldbank: key
        for key, entry in catalogue.table().items()
        if entry.codes.worldbank
    }
    named = raw.assign(indicator=raw["indicator"].map(ids)).dropna(subset=["indicator"])
    return named.rename(columns={"iso3": "economy", "value": "other"})[
        ["economy", "year", "indicator", "other"]
    ]


def pairs(shared: Path) -> pd.DataFrame:
    """Embedded values with a World Bank value of the same year: economy, year, indicator, value,
    other, far, off.
    """
    left_out = {
        (c.economy, c.indicator, c.year)
        for c in corrections.table()
        if c.source == "factbook" and c.mark != "suspect"
    }
    own = snapshot.load()
    own = own[
        [
            key not in left_out
            for key in zip(own["economy"], own["indicator"], own["year"], strict=True)
        ]
    ]
    both = own.merge(panel(shared), on=["economy", "year", "indicator"])
    parts = []
    for key, rows in both.groupby("indicator"):
        entry = catalogue.written(str(key))
        value, other = rows["value"].to_numpy(), rows["other"].to_numpy()
        points = np.abs(value - other) > 2
        off = points if entry.short_unit == "%" else np.abs(value - other) > 0.05 * np.abs(other)
        parts.append(rows.assign(far=suspect.far(value, other, entry), off=off))
    return pd.concat(parts, ignore_index=True)


def table(both: pd.DataFrame) -> pd.DataFrame:
    """By indicator: values compared, % within 5 % or 2 points, how many are off by far, how many of
    those are marked.
    """
    marked = {
        (c.economy, c.indicator, c.year)
        for c in corrections.table()
        if c.source == "factbook" and c.mark == "suspect"
    }
    keys = zip(both["economy"], both["indicator"], both["year"], strict=True)
    counted = both.assign(marked=[key in marked for key in keys]).groupby("indicator")
    found = counted.agg(
        values=("far", "size"), off=("off", "sum"), far=("far", "sum"), marked=("marked", "sum")
    )
    found.insert(1, "agree", 100 * (1 - found["off"] / found["values"]))
    found["definition"] = [
        suspect.is_definition(row.far, row.values_)
        for row in found.rename(columns={"values": "values_"}).itertuples()
    ]
    return found


def wanted(both: pd.DataFrame) -> dict[tuple[str, str, int], float]:
    """What the rule marks: by economy, indicator and year, the value the embedded source prints."""
    counts = table(both)
    rows = both[both["far"] & ~both["indicator"].map(counts["definition"])]
    return {
        (row.economy, row.indicator, int(row.year)): float(row.value) for row in rows.itertuples()
    }


def surveys(shared: Path) -> Values:
    """Shares of women and of men online, as the Pacific Community publishes them of surveys."""
    raw = pd.read_csv(shared / "recorded" / "sdmx" / "spc" / "DF_BP50_7.csv.gz", dtype=str)
    whole = {"INDICATOR": ["IT_USE_ii99"], "SEX": ["F", "M"], "AGE": ["_T", "Y10T999"]}
    whole |= {"URBANIZATION": ["_T"], "REPORTING_TYPE": ["N"]}
    rows = raw[raw[[*whole]].isin(whole).all(axis=1)]
    of = {"F": f"{_USE}_female", "M": f"{_USE}_male"}
    return {
        (of[row.SEX], economies.resolve(row.GEO_PICT), int(row.TIME_PERIOD)): float(row.OBS_VALUE)
        for row in rows.itertuples()
    }


def doubted(shared: Path, store: Path) -> dict[tuple[str, str, int], float]:
    """Embedded values of Internet use that the full sources doubt, in the form of `wanted`.

    Parameters
    ----------
    store : an empty folder
    """
    series = panel(shared).query("indicator == @_USE").dropna(subset="other")
    of = zip(series["economy"], series["year"], series["other"], strict=True)
    keep(store, "worldbank", _VINTAGE, {(_USE, e, int(y)): float(other) for e, y, other in of})
    keep(store, "spc", _VINTAGE, surveys(shared))
    newest = series.sort_values("year").drop_duplicates("economy", keep="last")
    own = snapshot.load().query("indicator == @_USE")
    both = own.merge(newest[["economy", "year", "other"]], on=["economy", "year"])
    same = both[(both["value"] - both["other"]).abs() <= _ROUNDED]
    with research.session(store=store):
        return {
            (row.economy, _USE, int(row.year)): float(row.value)
            for row in same.itertuples()
            if rests_on(_USE, row.economy) or contradicted(_USE, row.economy)
        }


def held() -> dict[tuple[str, str, int], Correction]:
    """What `data/corrections.yaml` marks in the embedded source."""
    suspects = [c for c in corrections.table() if c.source == "factbook" and c.mark == "suspect"]
    return {(c.economy, c.indicator, c.year): c for c in suspects}


def main() -> None:
    """Print the table, and the entries the rule asks for."""
    shared = Path(os.environ.get("SHARED_DATA", "") or paths.ROOT.parent / "shared" / "data")
    both = pairs(shared)
    print(table(both).round(1).to_string())
    print(
        f"{len(both):,} values, {int(both['off'].sum())} off by more than 5 % or 2 points, "
        f"{int(both['far'].sum())} by far"
    )
    with tempfile.TemporaryDirectory() as folder:
        marked = wanted(both) | doubted(shared, Path(folder) / "store")
    for indicator in sorted({key[1] for key in marked}):
        values = ", ".join(
            f"{e} {y}: {v:.10g}" for (e, i, y), v in sorted(marked.items()) if i == indicator
        )
        print(f"- {indicator}: {{{values}}}")


if __name__ == "__main__":
    main()
