"""Forecasts tested on the past, beside lines and curves; and the library of quantiles that comes with the project.

    SHARED_DATA=... python -m tests.benchmarks.forecast [--kind] [--chances] [--ship]

reads worldbank/panel.csv.gz in SHARED_DATA. At each origin from 2008 to 2018 forecasts are made of four series with nothing but
values up to it, and compared with what came. `--kind` takes no table of the indicator itself but that of its kind, as for
indicators never learned from. `--chances` counts how often levels came that were called likely, possible or unlikely. `--ship`
writes data/forecast/library.json, quantiles by cell of all values up to 2024.
"""

import dataclasses
import itertools
import os
import sys
from pathlib import Path

import pandas as pd

from research.metrics import forecast
from research.metrics.forecast.shipped import FILE, write

SERIES = {
    "IT.NET.USER.ZS": "internet_users",
    "EG.ELC.ACCS.ZS": "electricity_access",
    "IT.NET.BBND.P2": "fixed_broadband_per_100",
    "IT.CEL.SETS.P2": "mobile_per_100",
}
ORIGINS = range(2008, 2019)
UNTIL = 2024


def panel(folder: Path) -> pd.DataFrame:
    """The four series as a long frame, catalogue ids for codes."""
    rows = pd.read_csv(folder / "worldbank" / "panel.csv.gz").rename(columns={"iso3": "economy"})
    rows = rows[rows["indicator"].isin(SERIES)]
    return rows.assign(indicator=rows["indicator"].map(SERIES))[["economy", "indicator", "year", "value"]]


def ship(folder: Path) -> None:
    """Write the library that comes with the project."""
    learned = forecast.library(panel(folder), UNTIL)
    source = "World Development Indicators, release of 2026-07-01, World Bank, CC BY 4.0: our own statistic of four series"
    write(dataclasses.replace(learned, source=source), FILE)


def chances(folder: Path) -> pd.DataFrame:
    """How many of the levels called likely, possible and unlikely within 3, 6 and 10 years were reached, of the two shares."""
    rows, asked = panel(folder).sort_values("year"), []
    rows = rows[rows["indicator"].isin(["internet_users", "electricity_access"])]
    for origin in ORIGINS:
        learned = forecast.library(rows, origin)
        for (key, _), part in rows.groupby(["indicator", "economy"]):
            before = part[part["year"] <= origin]
            if len(before) < 3 or before["year"].iloc[-1] != origin or not 1 <= before["value"].iloc[-1] <= 95:
                continue
            path = forecast.project(before["year"], before["value"], origin + 10, library=learned, like=str(key))
            for ahead, level in itertools.product((3, 6, 10), (50.0, 75.0, 90.0, 95.0)):
                after = part[part["year"].between(origin + 1, origin + ahead)]
                if level > path.value and (part["year"] == origin + ahead).any():
                    chance = path.year_reaching(level, origin + ahead).chance
                    asked.append({"indicator": key, "called": chance, "came": after["value"].max() >= level})
    return pd.DataFrame(asked).groupby(["indicator", "called"])["came"].agg(["size", "mean"])


if __name__ == "__main__":
    given = Path(os.environ["SHARED_DATA"])
    if "--ship" in sys.argv:
        ship(given)
    elif "--chances" in sys.argv:
        print(chances(given).round(2).to_string())
    else:
        table = forecast.backtest(panel(given), ORIGINS, alike="--kind" not in sys.argv)
        print(table.round({"coverage": 1, "width": 1}).round(2).to_string())
