"""Forecasts tested on the past, beside lines and curves; and the library of quantiles that comes with the project.

    SHARED_DATA=... python -m tests.benchmarks.forecast [--kind] [--ship]

reads worldbank/panel.csv.gz in SHARED_DATA. At each origin from 2008 to 2018 forecasts are made of four series with nothing but
values up to it, and compared with what came. `--kind` takes no table of the indicator itself but that of its kind, as for
indicators never learned from. `--ship` writes data/forecast/library.json, quantiles by cell of all values up to 2024.
"""

import dataclasses
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


if __name__ == "__main__":
    given = Path(os.environ["SHARED_DATA"])
    if "--ship" in sys.argv:
        ship(given)
    else:
        table = forecast.backtest(panel(given), ORIGINS, alike="--kind" not in sys.argv)
        print(table.round({"coverage": 1, "width": 1}).round(2).to_string())
