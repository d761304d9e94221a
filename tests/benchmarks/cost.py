"""The cost model beside published totals, each on its own year, people and parts.

Run with `python -m tests.benchmarks.cost`; prints tables and asserts nothing. An economy is its
provinces, where they are known. Needs real values beside the project (the folder `shared/data`, or
that of `SHARED_DATA`): World Bank series, 4G coverage as ITU publishes it through Data360, ITU's
prices of mobile data. Says so where they are absent.

ITU (2020), Connecting Humanity, in billion US$ by its own regions, all parts; networks are 384 of
428, and the same share is taken of each region. It counts networks for everybody offline, covered
or not, so the model is run for them too. ITU (2025), Connecting Humanity Action Blueprint, counts
five years; its infrastructure holds fibre in towns, which is not built here. Regions are put
together here from those of the World Bank: Afghanistan and Pakistan in South Asia, all of America
in one.
"""

import os
from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path

import geopandas as gpd
import numpy as np
import pandas as pd

from research import access, costs, paths
from research.metrics.space import cost

HUMANITY = {
    "South Asia": 135.0, "Sub-Saharan Africa": 97.0, "East Asia and Pacific": 83.0,
    "Americas": 51.0, "Europe and Central Asia": 33.0, "Middle East and North Africa": 28.0,
}  # fmt: skip
HUMANITY_NETWORKS = 384 / 428
BLUEPRINT = {
    "infrastructure": (1_500.0, 1_700.0),
    "affordability": (983.0, 983.0),
    "skills": (152.0, 152.0),
}
_REGIONS = {
    "South Asia": "South Asia",
    "Sub-Saharan Africa": "Sub-Saharan Africa",
    "East Asia & Pacific": "East Asia and Pacific",
    "Latin America & Caribbean": "Americas",
    "North America": "Americas",
    "Europe & Central Asia": "Europe and Central Asia",
    "Middle East, North Africa, Afghanistan & Pakistan": "Middle East and North Africa",
}
_MOVED = {"AFG": "South Asia", "PAK": "South Asia"}
_SERIES = {
    "SP.POP.TOTL": "people", "AG.LND.TOTL.K2": "area", "SP.URB.TOTL.IN.ZS": "urban",
    "EG.ELC.ACCS.ZS": "grid", "EG.ELC.ACCS.UR.ZS": "grid_urban", "EG.ELC.ACCS.RU.ZS": "grid_rural",
    "IT.NET.USER.ZS": "online", "NY.GNP.PCAP.CD": "income",
}  # fmt: skip
_OLD = 5  # years, that of the yardstick among them, a value may be of


def folder() -> Path | None:
    """Where real values are; None where they are absent."""
    found = Path(os.environ.get("SHARED_DATA", "") or paths.ROOT.parent / "shared" / "data")
    return found if found.is_dir() else None


def inputs(shared: Path, year: int) -> pd.DataFrame:
    """Return an economy a row, as of a year: region, price, income, online, covered, and what
    `cost.areas` takes.

    Economies without Internet use, people, area or access to electricity are left out.
    """
    panel = pd.read_csv(shared / "worldbank" / "panel.csv.gz")
    table = _latest(panel[panel["indicator"].isin(_SERIES)], "indicator", year).rename(
        columns=_SERIES
    )
    coverage = pd.read_csv(shared / "recorded" / "data360" / "bulk" / "ITU_DH_POP_COV_4G.csv.gz")
    coverage = coverage.rename(
        columns={"REF_AREA": "iso3", "TIME_PERIOD": "year", "OBS_VALUE": "value"}
    ).assign(key="covered")
    prices = pd.read_csv(
        shared / "itu" / "exports_v2" / "data_only_mobile_broadband_5GB.csv", encoding="utf-8-sig"
    )
    prices = prices[prices["seriesCode"].eq("i271mb_5GB_GNI")]
    prices = prices.rename(
        columns={"entityIso": "iso3", "dataYear": "year", "dataValue": "value"}
    ).assign(key="price")
    for frame in (coverage, prices):
        table = table.join(_latest(frame, "key", year))
    economies = pd.read_csv(shared / "worldbank" / "economies.csv", index_col="iso3c")["region"]
    table = table.reindex(columns=[*_SERIES.values(), "covered", "price"])
    table["region"] = economies.map(_REGIONS).reindex(table.index).fillna("")
    for iso3, region in _MOVED.items():
        table.loc[iso3, "region"] = region
    table = table[table["region"].ne("") & table["area"].gt(0)].dropna(
        subset=["people", "online", "urban", "grid"]
    )
    for iso3, row in table[table["grid_rural"].isna() | table["grid_urban"].isna()].iterrows():
        table.loc[iso3, ["grid_urban", "grid_rural"]] = cost.electricity(row["grid"], row["urban"])
    return table


def _latest(frame: pd.DataFrame, column: str, year: int) -> pd.DataFrame:
    """The newest value up to a year, of the last `_OLD` years."""
    kept = frame[frame["year"].le(year) & frame["year"].gt(year - _OLD)].sort_values("year")
    return kept.drop_duplicates(["iso3", column], keep="last").pivot(
        index="iso3", columns=column, values="value"
    )


@lru_cache(maxsize=512)
def _places(iso3: str) -> tuple[gpd.GeoDataFrame, gpd.GeoDataFrame]:
    """The provinces and the named places of an economy."""
    return access.provinces(iso3).set_index("code"), access.settlements(iso3)


def areas(table: pd.DataFrame) -> dict[str, pd.DataFrame]:
    """The provinces of each economy whose coverage is known, as the model takes them."""
    known = table.dropna(subset=["covered"])
    return {str(iso3): cost.areas(row, *_places(str(iso3))) for iso3, row in known.iterrows()}


def networks(table: pd.DataFrame, figures: dict[str, float], horizon: int) -> pd.DataFrame:
    """Return by economy: region, people offline, out of reach; US$ of networks for both; sites for
    the former.
    """
    rows = {}
    for iso3, area in areas(table).items():
        row = table.loc[iso3]
        gap = cost.gap(cost.zones(area, figures["spread"]), row["online"], row["covered"])
        plan = cost.Plan(horizon, 10.0, None if np.isnan(row["income"]) else row["income"])
        every = cost.estimate(gap, figures, plan)
        beyond = every.table[~gap["covered"]]
        network = np.nan if every.reason else every.table[cost.NETWORK].to_numpy().sum()
        rows[iso3] = {
            "region": row["region"], "offline": gap["unconnected"].sum(), "network": network,
            "sites": every.sites, "beyond": beyond["unconnected"].sum(),
            "network_beyond": beyond[cost.NETWORK].to_numpy().sum(),
        }  # fmt: skip
    return pd.DataFrame.from_dict(rows, orient="index")


def usages(table: pd.DataFrame, figures: dict[str, float], horizon: int) -> pd.DataFrame:
    """Return by economy, for everybody offline: US$ of devices, of data, of training; no data where
    the price is not known.
    """
    rows = {}
    for iso3, row in table.iterrows():
        income, price = (
            None if np.isnan(row[key]) else float(row[key]) for key in ("income", "price")
        )
        people = (100 - row["online"]) / 100 * row["people"]
        years = {"data": cost.annuity(figures["discount"], horizon)}
        rows[iso3] = {
            part: people * value * years.get(part, 1.0)
            for part, value in cost.usage(figures, income, price).items()
        }
    return pd.DataFrame.from_dict(rows, orient="index")


def factor(value: float, low: float, high: float) -> float:
    """How many times a value is above or below a range; 1 inside.

    >>> factor(10.0, 20.0, 30.0), factor(60.0, 20.0, 30.0), factor(25.0, 20.0, 30.0)
    (0.5, 2.0, 1.0)
    """
    return value / min(max(value, low), high)


def humanity(table: pd.DataFrame, levels: Sequence[costs.Level] = costs.LEVELS) -> pd.DataFrame:
    """Return networks beside Connecting Humanity: index region and world; people, yardstick, costs
    by level and factor.
    """
    runs = {level: networks(table, costs.at(level), 10).groupby("region").sum() for level in levels}
    central = runs["central"].loc[list(HUMANITY)]
    found = pd.DataFrame(
        {"offline": central["offline"], "sites": central["sites"], "yardstick": pd.Series(HUMANITY)}
    )
    found["yardstick"] *= HUMANITY_NETWORKS
    for level, run in runs.items():
        found[level] = run["network"] / 1e9
    found.loc["World"] = found.sum()
    found["factor"] = found["central"] / found["yardstick"]
    return found


def blueprint(table: pd.DataFrame) -> pd.DataFrame:
    """Return five years beside the Action Blueprint: index its parts; yardstick (low, high), low,
    central, high and factor.
    """
    rows = {}
    for level in costs.LEVELS:
        use = usages(table, costs.at(level), 5).sum() / 1e9
        network = networks(table, costs.at(level), 5)["network"].sum() / 1e9
        rows[level] = {
            "infrastructure": network,
            "affordability": use["device"] + use["data"],
            "skills": use["training"],
        }
    found = pd.DataFrame(BLUEPRINT, index=["from", "to"]).T.join(pd.DataFrame(rows))
    found["factor"] = [
        factor(row["central"], row["from"], row["to"]) for _, row in found.iterrows()
    ]
    return found


def main() -> None:
    """Print the tables."""
    shared = folder()
    if shared is None:
        print("No real values beside the project; set SHARED_DATA to their folder.")
        return
    then, now = inputs(shared, 2020), inputs(shared, 2024)
    print("Connecting Humanity (2020): networks for everybody offline, billion US$")
    print(f"{'':28}{'people':>8}{'ITU':>7}{'central':>9}{'low to high':>16}{'factor':>8}")
    for region, row in humanity(then).iterrows():
        people, ends = f"{row['offline'] / 1e9:.2f}bn", f"{row['low']:,.0f} to {row['high']:,.0f}"
        print(
            f"{region:28}{people:>8}{row['yardstick']:>7.0f}{row['central']:>9.0f}{ends:>16}{row['factor']:>8.2f}"
        )
    lacking = then.loc[then["covered"].isna(), "people"]
    print(
        f"Coverage is missing for {len(lacking)} economies with {lacking.sum() / 1e6:.1f} million "
        "people."
    )
    print("\nAction Blueprint (2025): five years for everybody offline in 2024, billion US$")
    print(f"{'':28}{'ITU':>15}{'central':>9}{'low to high':>16}{'factor':>8}")
    for part, row in blueprint(now).iterrows():
        itu = " to ".join(dict.fromkeys(f"{row[end]:,.0f}" for end in ("from", "to")))
        ends = f"{row['low']:,.0f} to {row['high']:,.0f}"
        print(f"{part:28}{itu:>15}{row['central']:>9.0f}{ends:>16}{row['factor']:>8.2f}")
    print(f"The price of data is known for {now['price'].notna().sum()} of {len(now)} economies.")
    world = networks(now, costs.at(), 10)
    print(
        f"\nOut of reach of 4G in 2024: {world['beyond'].sum() / 1e6:,.0f} million people; "
        "networks for them "
        f"{world['network_beyond'].sum() / 1e9:,.0f} billion US$ over ten years."
    )


if __name__ == "__main__":
    main()
