"""Builder of `data/provinces` and `data/population` from `starsim-data` 2.0.0.

Read are `nodes.h5` and `adjacency.h5` (first-level units: COD-AB or geoBoundaries, with people of
WorldPop), the population of `demographics-2024.h5` (World Population Prospects) and
`locations.csv`. Its contact matrices (`prem*`, GPL) are never opened. HDF5 is read with h5py, which
only this build needs (extra `build`).
"""

from __future__ import annotations

import csv
import io
import json
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

import geopandas as gpd
import numpy as np
import pandas as pd

from research.errors import InputError
from research.loaders import package, population, provinces
from research.loaders.starsim_packages import AGE_FIELDS, UNIT_FIELDS, descriptor
from research.paths import DATA

if TYPE_CHECKING:
    import h5py

BOUNDARIES = {"unocha": "cod_ab", "geoboundaries": "cgaz"}
# Units that are economies of their own here, whose people the nation's total does not count.
OTHER_ECONOMIES = {
    "CHN": ("Hong Kong Special Administrative Region", "Macau Special Administrative Region"),
    "USA": (
        "American Samoa",
        "Commonwealth of the Northern Mariana Islands",
        "Guam",
        "Puerto Rico",
        "United States Virgin Islands",
    ),
}
# The 180th meridian runs through these, and the source averages both sides to a point far from
# them. The latitude is right; the longitude is that of the embedded boundary of the part (islands
# or peninsula) they are.
LONGITUDES = {
    ("FJI", "Northern"): 179.3,
    ("RUS", "Chukotka Autonomous Okrug"): 170.4,
    ("USA", "Alaska"): -152.5,
}
# Slips of the source: the province around the city of Guangzhou, and a doubled word.
NAMES = {
    ("CHN", "Guangzhou Province"): "Guangdong Province",
    ("CHN", "Ningxia Ningxia Hui Autonomous Region"): "Ningxia Hui Autonomous Region",
}
# Units that hold less than 70 % of the people of the town of their name (GeoNames), as their
# boundaries are drawn too tight or the grid has too few. What is around them has too many. Where
# the town is an agglomeration beyond the unit, it is not here. The boundary of Fiji's Eastern holds
# 258 km², little more than half of its largest island.
TOO_FEW = {
    ("AZE", "Ganja"),
    ("BHS", "City of Freeport"),
    ("BLR", "Minsk City"),
    ("CHN", "Shanghai Municipality"),
    ("FJI", "Eastern"),
    ("KOR", "Gwangju"),
    ("MUS", "Port Louis"),
}
# The grid of people has cells of 1 km and ends at some coasts, so it shows nobody, or a handful, in
# Åland (30,000 people) and in towns and islands smaller than a cell. Of units it shows more of, the
# smallest has 53.
FEWEST = 20
_PACKED: dict[str, Any] = {"index": False, "compression": "zstd", "compression_level": 19}
# Rows read together; an economy has 672 rows of ages.
_PROVINCES_IN_GROUP, _AGES_IN_GROUP = 512, 8 * 672


def build(starsim: Path, out: Path = DATA) -> tuple[dict[str, Any], dict[str, Any]]:
    """Write `provinces` and `population` below `out` as data packages; return descriptors.

    Raises
    ------
    InputError : h5py is not installed, or the folder lacks a file
    """
    units, left_out = _provinces(starsim)
    ages = _population(starsim)
    about = {
        **descriptor(
            "provinces",
            "First-level units with people of 2020, as points",
            ("worldpop", "cod_ab", "cgaz"),
        ),
        "leftOut": left_out,
        "peopleMissing": _names(units[units["people"].isna()]),
        "offTotal": _off_total(units, ages),
    }
    geo, flat = io.BytesIO(), io.BytesIO()
    units.to_parquet(geo, row_group_size=_PROVINCES_IN_GROUP, write_covering_bbox=False, **_PACKED)
    ages.to_parquet(flat, row_group_size=_AGES_IN_GROUP, **_PACKED)
    files = {
        provinces.PATH.name: (
            geo.getvalue(),
            package.resource("provinces", len(units), UNIT_FIELDS),
        )
    }
    first = package.write(out / "provinces", files, about)
    files = {
        population.PATH.name: (
            flat.getvalue(),
            package.resource("population", len(ages), AGE_FIELDS),
        )
    }
    about = descriptor(
        "population", "People by sex and five-year age, every ten years 1950-2100", ("wpp",)
    )
    return first, package.write(out / "population", files, about)


def _off_total(units: pd.DataFrame, ages: pd.DataFrame) -> dict[str, float]:
    """Return economies whose units differ from the national total by over 3 %, with the share."""
    nation = ages[ages["year"].eq(provinces.YEAR)].groupby("economy")["people"].sum()
    share = (units.groupby("economy")["people"].sum() / nation - 1).dropna().round(4)
    differences: dict[str, float] = share[share.abs().gt(0.03)].to_dict()
    return differences


def _provinces(starsim: Path) -> tuple[gpd.GeoDataFrame, dict[str, list[str]]]:
    """Return the units kept, by economy and code, and the names left out by reason."""
    with _opened(starsim, "nodes.h5") as nodes, _opened(starsim, "adjacency.h5") as borders:
        found = pd.concat(
            [_with_neighbours(_units(nodes[place][:]), borders[place][:]) for place in nodes],
            ignore_index=True,
        )
    named = found.assign(name=found["name"].map(_name), economy=found["iso3"])
    other = pd.Series(
        [row.name in OTHER_ECONOMIES.get(row.economy, ()) for row in named.itertuples(index=False)]
    )
    counted = named["economy"].isin(named["economy"][named["population"].gt(0)])
    left_out = {
        "an economy of its own": _names(named[other]),
        "no people in any unit": _names(named[~counted]),
    }
    kept = named[~other & counted].sort_values(["economy", "pcode"], ignore_index=True)
    return _framed(kept), left_out


def _framed(kept: pd.DataFrame) -> gpd.GeoDataFrame:
    """Return the table in the form of `provinces.load`."""
    keys = list(zip(kept["economy"], kept["name"], strict=True))
    lon = [LONGITUDES.get(key, given) for key, given in zip(keys, kept["lon"], strict=True)]
    codes = set(kept["pcode"])
    people = kept["population"].where(kept["population"].ge(FEWEST)).round()
    return gpd.GeoDataFrame(
        {
            "economy": kept["economy"],
            "code": kept["pcode"],
            "name": [NAMES.get(key, key[1]) for key in keys],
            "people": people,
            "area": kept["area_km2"].round(3),
            "density": (people / kept["area_km2"].round(3)).round(4),
            "neighbours": [sorted(codes & set(row)) for row in kept["neighbours"]],
            "source": kept["source"].map(BOUNDARIES),
            "flag": ["suspect" if key in TOO_FEW else "" for key in keys],
        },
        geometry=gpd.points_from_xy(np.round(lon, 5), kept["lat"].round(5), crs="EPSG:4326"),
    )


def _units(rows: np.ndarray) -> pd.DataFrame:
    """Return the first-level units of an economy in the order of their numbers."""
    frame = pd.DataFrame({name: rows[name] for name in rows.dtype.names or ()})
    texts = [name for name in frame if isinstance(rows[name][0], bytes)]
    frame = frame.assign(**{name: frame[name].str.decode("utf-8") for name in texts})
    return frame[frame["level"].eq(1)].sort_values("nodeid", ignore_index=True)


def _with_neighbours(units: pd.DataFrame, borders: np.ndarray) -> pd.DataFrame:
    """Add the codes of the units each borders; `borders` has rows (level, number, number)."""
    pairs = borders[borders[:, 0] == 1][:, 1:]
    beside: list[list[str]] = [[] for _ in range(len(units))]
    for one, other in np.vstack([pairs, pairs[:, ::-1]]):
        beside[one].append(units["pcode"][other])
    return units.assign(neighbours=beside)


def _name(text: str) -> str:
    """Return a name with mis-decoded accents repaired, without stray spaces."""
    with suppress(UnicodeError):
        text = text.encode("latin-1").decode("utf-8")
    return " ".join(text.split())


def _names(rows: pd.DataFrame) -> list[str]:
    return [
        f"{row.economy} {row.name}" for row in rows[["economy", "name"]].itertuples(index=False)
    ]


def _population(starsim: Path) -> pd.DataFrame:
    """People by economy, year, sex and age."""
    codes = _codes(starsim)
    with _opened(starsim, "demographics-2024.h5") as file:
        stored = file["population"]
        spec = json.loads(stored.attrs["spec"])
        parts = {codes[place]: stored[place][:].astype("float64") for place in stored}
    axes = [sorted(parts), spec["years"], [sex.lower() for sex in spec["sexes"]], spec["ages"]]
    index = pd.MultiIndex.from_product(axes, names=["economy", "year", "sex", "age"])
    people = np.stack([parts[economy] for economy in axes[0]]).ravel()
    return pd.DataFrame({"people": people}, index=index).reset_index()


def _codes(starsim: Path) -> dict[str, str]:
    """Return alpha-3 codes by the package's names; read as text, so Namibia's NA is kept."""
    with _path(starsim, "locations.csv").open(encoding="utf-8", newline="") as file:
        return {row["location"]: row["iso3"] for row in csv.DictReader(file)}


def _opened(starsim: Path, name: str) -> h5py.File:
    try:
        import h5py
    except ImportError:
        raise InputError(
            "Building provinces needs h5py; install it with the extra `build`"
        ) from None
    return h5py.File(_path(starsim, name), "r")


def _path(starsim: Path, name: str) -> Path:
    found = next(iter(sorted(Path(starsim).rglob(name))), None)
    if found is None:
        raise InputError(
            f"{starsim} has no {name}; give the folder the Python package starsim-data 2.0.0 "
            "unpacks to"
        )
    return found
