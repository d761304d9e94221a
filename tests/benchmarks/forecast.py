"""Forecasts tested on the past, beside lines; and the library of quantiles that comes
with the project.

    SHARED_DATA=... python -m tests.benchmarks.forecast [--kind] [--choose] [--chances] [--speed]
    [--ship]

reads worldbank/panel.csv.gz in SHARED_DATA. At each origin from 2008 to 2018 forecasts are made of
four series with nothing but values up to it, and compared with what came. `--kind` takes no table
of the indicator itself but that of its kind, as for indicators never learned from. `--choose`
prints what the constants of the method were chosen by: errors at origins before those tested, with
values up to 2007 alone, and errors of indicators that are not tested. `--chances` counts how often
levels came that were called likely, possible or unlikely. `--speed` times the forecasts of all
economies in twelve indicators. `--ship` writes data/forecast/library.json, quantiles by cell of all
values up to 2024.
"""

import dataclasses
import itertools
import os
import sys
import time
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

import numpy as np
import pandas as pd

from research.metrics import forecast
from research.metrics.forecast.learning import METHODS, Method, Table
from research.metrics.forecast.rows import HORIZONS, Rows, by_indicator
from research.metrics.forecast.shipped import FILE, write
from research.metrics.forecast.testing import BUCKETS, standing

SERIES = {
    "IT.NET.USER.ZS": "internet_users",
    "EG.ELC.ACCS.ZS": "electricity_access",
    "IT.NET.BBND.P2": "fixed_broadband_per_100",
    "IT.CEL.SETS.P2": "mobile_per_100",
}
ORIGINS = range(2008, 2019)
UNTIL = 2024
OTHERS = {  # not tested, nor in the shipped library
    "SL.SRV.EMPL.FE.ZS": "women employed in services, %",
    "SP.URB.TOTL.IN.ZS": "urban population, %",
    "IT.MLT.MAIN.P2": "fixed telephones per 100",
    "FB.ATM.TOTL.P5": "cash machines per 100,000",
    "FB.CBK.BRCH.P5": "bank branches per 100,000",
}
LEFT, WEIGHTS = (
    (0.8, 0.85, 0.9, 0.95, 0.98),
    (0.25, 0.5, 0.75),
)  # of the pace, a year; of analogues, so that both parts count
TWELVE = {
    **SERIES,
    "EG.ELC.ACCS.RU.ZS": "electricity_access_rural",
    "EG.ELC.ACCS.UR.ZS": "electricity_access_urban",
    "SP.URB.TOTL.IN.ZS": "urban_population",
    "SP.RUR.TOTL.ZS": "rural_population",
    "SP.POP.0014.TO.ZS": "age_0_14",
    "SP.POP.1564.TO.ZS": "age_15_64",
    "SL.UEM.TOTL.ZS": "unemployment",
    "SL.TLF.CACT.FE.ZS": "labour_participation_female",
}


def panel(folder: Path, series: Mapping[str, str] = SERIES) -> pd.DataFrame:
    """Series as a long frame, catalogue ids for codes."""
    rows = pd.read_csv(folder / "worldbank" / "panel.csv.gz").rename(columns={"iso3": "economy"})
    rows = rows[rows["indicator"].isin(series)]
    return rows.assign(indicator=rows["indicator"].map(series))[
        ["economy", "indicator", "year", "value"]
    ]


def choose(folder: Path) -> pd.DataFrame:
    """Median errors of each damping and weight, as a ratio to the least of the grid: geometric
    means over series.
    """
    before = panel(folder)
    sets = {
        f"up to {ORIGINS[0] - 1}": (before[before["year"] < ORIGINS[0]], range(1996, ORIGINS[0])),
        "not tested": (panel(folder, OTHERS), ORIGINS),
    }
    found = {
        name: _ratios(*each).groupby(["kind", "left", "weight"])["ratio"].mean()
        for name, each in sets.items()
    }
    return np.exp(pd.concat(found, names=["series"])).unstack("weight")


def _ratios(rows: pd.DataFrame, origins: Iterable[int]) -> pd.DataFrame:
    """The logarithm of each ratio: columns kind, left, weight, ratio, one row a series and
    bucket.
    """
    off: list[pd.DataFrame] = []
    with _restored():
        for origin in origins:
            learned = forecast.library(rows, origin)
            for name, (scale, part) in by_indicator(rows).items():
                if name in learned.tables:
                    off += _errors(learned.tables[name], standing(part, origin, scale), name)
    frame = pd.concat(off)
    medians = frame.groupby(["kind", "name", "bucket", "left", "weight"])["off"].median()
    return (
        np.log(medians / medians.groupby(level=["name", "bucket"]).transform("min"))
        .rename("ratio")
        .reset_index()
    )


def _errors(table: Table, now: Rows, name: str) -> Iterator[pd.DataFrame]:
    kind, ahead = (
        "rate" if table.upper is None else "share",
        np.tile(np.arange(1, HORIZONS + 1), len(now.value)),
    )
    buckets = pd.cut(
        ahead, [0, *(last for _, last in BUCKETS.values())], labels=list(BUCKETS)
    ).astype(str)
    for left, weight in itertools.product(LEFT, WEIGHTS):
        METHODS[table.upper] = Method(left, weight, 1.0)
        off = np.abs(table.centre(now) - now.later).ravel()
        told = {
            "kind": kind,
            "name": name,
            "bucket": buckets,
            "left": left,
            "weight": weight,
            "off": off,
        }
        yield pd.DataFrame(told).dropna()


@contextmanager
def _restored() -> Iterator[None]:
    """Put the constants back that were tried."""
    kept = dict(METHODS)
    try:
        yield
    finally:
        METHODS.update(kept)


def speed(folder: Path) -> str:
    """Time the forecasts of every economy in twelve indicators."""
    rows = panel(folder, TWELVE)
    start, made = time.perf_counter(), 0
    for name, (scale, part) in by_indicator(rows).items():
        made += sum(
            each.known
            for each in forecast.projections(part, UNTIL + 11, scale.upper, like=name).values()
        )
    return f"{made:,} forecasts in {time.perf_counter() - start:.2f} s"


def ship(folder: Path) -> None:
    """Write the library that comes with the project."""
    learned = forecast.library(panel(folder), UNTIL)
    source = "World Development Indicators, release of 2026-07-01, World Bank, CC BY 4.0: our own statistic of four series"  # noqa: E501
    write(dataclasses.replace(learned, source=source), FILE)


def chances(folder: Path) -> pd.DataFrame:
    """How many of the levels called likely, possible and unlikely within 3, 6 and 10 years were
    reached, of the two shares.
    """
    rows, asked = panel(folder).sort_values("year"), []
    rows = rows[rows["indicator"].isin(["internet_users", "electricity_access"])]
    for origin in ORIGINS:
        learned = forecast.library(rows, origin)
        for (key, _), part in rows.groupby(["indicator", "economy"]):
            before = part[part["year"] <= origin]
            if (
                len(before) < 3
                or before["year"].iloc[-1] != origin
                or not 1 <= before["value"].iloc[-1] <= 95
            ):
                continue
            path = forecast.project(
                before["year"], before["value"], origin + 10, library=learned, like=str(key)
            )
            for ahead, level in itertools.product((3, 6, 10), (50.0, 75.0, 90.0, 95.0)):
                after = part[part["year"].between(origin + 1, origin + ahead)]
                if level > path.value and (part["year"] == origin + ahead).any():
                    chance = path.year_reaching(level, origin + ahead).chance
                    asked.append(
                        {"indicator": key, "called": chance, "came": after["value"].max() >= level}
                    )
    return pd.DataFrame(asked).groupby(["indicator", "called"])["came"].agg(["size", "mean"])


if __name__ == "__main__":
    given = Path(os.environ["SHARED_DATA"])
    if "--ship" in sys.argv:
        ship(given)
    elif "--choose" in sys.argv:
        print(choose(given).round(3).to_string())
    elif "--speed" in sys.argv:
        print(speed(given))
    elif "--chances" in sys.argv:
        print(chances(given).round(2).to_string())
    else:
        table = forecast.backtest(panel(given), ORIGINS, alike="--kind" not in sys.argv)
        print(table.round({"coverage": 1, "width": 1}).round(2).to_string())
