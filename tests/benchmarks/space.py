"""Time and peak memory of coverage and of speeds by zone at three sizes, beside what geopandas
alone takes.

Run with `python -m tests.benchmarks.space`; prints a table and asserts nothing. Every case has a
process of its own, on one core; memory is the most that process ever held, the libraries included.
"""

import json
import os
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

for name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS", "ARROW_NUM_THREADS"):
    os.environ[name] = "1"

import geopandas as gpd  # noqa: E402
import numpy as np  # noqa: E402
import pandas as pd  # noqa: E402
import pyarrow as pa  # noqa: E402
import pyarrow.parquet as pq  # noqa: E402
import shapely  # noqa: E402

from research import quadkeys  # noqa: E402
from research.loaders import ookla, ookla_quarters  # noqa: E402
from research.metrics.space import coverage, performance  # noqa: E402

WEST, SOUTH, EAST, NORTH = 97.3, 5.6, 105.7, 20.5  # about Thailand
TILES = (650_000, 2_000_000, 6_500_000)
SITES = (10_000, 100_000, 400_000)
RANGES = {"GSM": 15.0, "LTE": 8.0, "NR": 2.0}


def zones() -> gpd.GeoDataFrame:
    """77 zones with wavy borders of some 400 points each that fill the box."""
    x, y = np.linspace(WEST, EAST, 8), np.linspace(SOUTH, NORTH, 12)
    boxes = [shapely.box(x[i], y[j], x[i + 1], y[j + 1]) for i in range(7) for j in range(11)]
    wavy = shapely.transform(
        shapely.segmentize(boxes, 0.012),
        lambda at: at + 0.04 * np.sin(9 * at[:, ::-1]) * [1, -1],
        include_z=False,
    )
    return gpd.GeoDataFrame({"zone": [f"Z{n:02}" for n in range(77)]}, geometry=wavy, crs=4326)


def write_tiles(folder: Path, n: int) -> float:
    """A quarter of `n` made-up tiles, as published, the polygon as text included; returns `n`."""
    rng = np.random.default_rng(1)
    x, y = quadkeys.squares(rng.uniform(WEST, EAST, n), rng.uniform(SOUTH, NORTH, n))
    lon, lat = quadkeys.degrees(x + 0.5, y + 0.5)
    speed = rng.lognormal(10.5, 1, n).astype(int) + 1
    text = pa.array(["POLYGON((100.0 13.0, 100.1 13.0, 100.1 13.1, 100.0 13.1, 100.0 13.0))"])
    table = pa.table({
        "quadkey": pa.array(["1" * 16]).take(pa.array(np.zeros(n, int))),
        "tile": text.take(pa.array(np.zeros(n, int))), "tile_x": lon, "tile_y": lat,
        "avg_d_kbps": speed, "avg_u_kbps": speed // 3, "avg_lat_ms": rng.integers(1, 300, n),
        "tests": rng.geometric(0.3, n), "devices": np.ones(n, int),
    })  # fmt: skip
    path = folder / ookla_quarters.path_of("fixed", "2023-Q4")
    path.parent.mkdir(parents=True)
    pq.write_table(table, path)
    return float(n)


def settled(n: int, seed: int) -> pd.DataFrame:
    """Places in towns: two hundred clouds, as people and sites lie."""
    rng = np.random.default_rng(seed)
    town = rng.integers(0, 200, n)
    at = np.random.default_rng(7).uniform([WEST, SOUTH], [EAST, NORTH], (200, 2))[
        town
    ] + rng.normal(0, 0.3, (n, 2))
    return pd.DataFrame(
        {
            "lon": at[:, 0],
            "lat": at[:, 1],
            "people": rng.integers(1, 50_000, n),
            "radio": rng.choice([*RANGES], n),
        }
    )


def speeds(folder: Path, _: int) -> float:
    """Ours, from the files."""
    return float(performance.aggregate(ookla.batches(root=folder), zones())["download"].sum())


def speeds_sjoin(folder: Path, _: int) -> float:
    """A user's: the whole file, points, a join, a weighted mean, and no quantiles."""
    path = next(folder.rglob("*.parquet"))
    tiles = pd.read_parquet(path, columns=["tile_x", "tile_y", "avg_d_kbps", "tests"])
    points = gpd.GeoDataFrame(
        tiles, geometry=gpd.points_from_xy(tiles["tile_x"], tiles["tile_y"]), crs=4326
    )
    joined = gpd.sjoin(points, zones(), predicate="within")
    joined["sum"] = joined["avg_d_kbps"] * joined["tests"]
    sums = joined.groupby("zone")[["sum", "tests"]].sum()
    return float((sums["sum"] / sums["tests"]).sum() / 1000)


def reach(_: Path, n: int) -> float:
    """Ours: settlements and sites as they are, by technology and zone."""
    people, sites = settled(n * 14 // 10, 1), settled(n, 2)
    found = coverage.coverage(people, sites, ranges=RANGES, zones=zones()).table
    return float(found["covered"].xs("any", level="technology").sum())


def reach_sjoin(_: Path, n: int) -> float:
    """A user's: circles in a plane, joined to points."""
    people, sites = settled(n * 14 // 10, 1), settled(n, 2)
    points = gpd.GeoDataFrame(
        people, geometry=gpd.points_from_xy(people["lon"], people["lat"]), crs=4326
    ).to_crs(32647)
    circles = gpd.GeoDataFrame(
        sites[["radio"]], geometry=gpd.points_from_xy(sites["lon"], sites["lat"]), crs=4326
    ).to_crs(32647)
    circles["geometry"] = circles.buffer(1000 * circles["radio"].map(RANGES).to_numpy())
    hit = gpd.sjoin(points, circles, predicate="within").index.unique()
    return float(people.loc[hit, "people"].sum())


_WRITE = 2
CASES = {
    "speeds by zone": (speeds, speeds_sjoin, TILES, "tiles x 77 zones"),
    "people within range": (reach, reach_sjoin, SITES, "sites, 1.4 times as many settlements"),
}


def one(case: str, side: int, folder: str, n: int) -> None:
    """Run one case in this process and print what it took."""
    started, busy = time.perf_counter(), time.process_time()
    work = (*CASES[case][:2], write_tiles)[side]
    answer = work(Path(folder), n)  # type: ignore[operator]
    took = time.perf_counter() - started
    print(
        json.dumps(
            [
                took,
                time.process_time() - busy,
                resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024,
                answer,
            ]
        )
    )


def measured(case: str, side: int, folder: Path, n: int) -> list[float] | None:
    """Seconds by the clock and of the processor, MB and the answer of a case; None if it was ended
    or took too long.
    """
    command = [sys.executable, "-m", "tests.benchmarks.space", case, str(side), str(folder), str(n)]
    try:
        done = subprocess.run(command, capture_output=True, text=True, check=True, timeout=300)
    except (subprocess.CalledProcessError, subprocess.TimeoutExpired):
        return None
    result: list[float] = json.loads(done.stdout.splitlines()[-1])
    return result


def main() -> None:
    """Print the table."""
    for case, (_, _, sizes, what) in CASES.items():
        print(
            f"\n{case} ({what})\n{'size':>12} "
            f"{'':12}{'seconds':>9}{'CPU':>9}{'peak MB':>9}{'answer':>19}"
        )
        for n in sizes:
            with tempfile.TemporaryDirectory() as folder:
                if case == "speeds by zone":
                    measured(
                        case, _WRITE, Path(folder), n
                    )  # elsewhere: a process begins with the memory peak of its parent
                for side, who in enumerate(("here", "geopandas")):
                    took = measured(case, side, Path(folder), n)
                    told = (
                        "  failed"
                        if took is None
                        else "{:9.2f}{:9.2f}{:9,.0f}{:19,.1f}".format(*took)
                    )
                    print(f"{n:12,} {who:12}{told}", flush=True)


if __name__ == "__main__":
    main() if len(sys.argv) == 1 else one(
        sys.argv[1], int(sys.argv[2]), sys.argv[3], int(sys.argv[4])
    )
