"""Performance tiles: read by box from files of every form they have had, without reading the
rest.
"""

from pathlib import Path

import numpy as np
import pandas as pd
import pyarrow as pa
import pyarrow.parquet as pq
import pytest

import research
from research import quadkeys
from research.errors import CorruptDataError, InputError, UnreachableError
from research.loaders import http, ookla, ookla_quarters, sources
from research.loaders.source import Order
from tests.serving import Server

PALAU = (134.0, 6.8, 134.8, 8.2)


def quadkey(longitude: float, latitude: float) -> str:
    """Digit by digit, each halving the square: an independent way to the same key."""
    x = (longitude + 180) / 360
    y = 0.5 - np.log(np.tan(np.pi / 4 + np.radians(latitude) / 2)) / (2 * np.pi)
    key = ""
    for _ in range(16):
        x, y = x * 2, y * 2
        key += str(int(x) + 2 * int(y))
        x, y = x % 1, y % 1
    return key


def centre(key: str) -> tuple[float, float]:
    """The centre a quadkey stands for, each digit halving a square of the map, from the top
    left.
    """
    x = sum(int(digit) % 2 / 2**n for n, digit in enumerate(key, 1)) + 1 / 2**17
    y = sum(int(digit) // 2 / 2**n for n, digit in enumerate(key, 1)) + 1 / 2**17
    return x * 360 - 180, np.degrees(2 * np.arctan(np.exp(np.pi * (1 - 2 * y))) - np.pi / 2)


def write(
    root: Path,
    kind: str,
    quarter: str,
    points: list[tuple[float, float]],
    late: bool = True,
    groups: int = 1,
) -> Path:
    """A file of tiles, in the early form (no centres, no latency under load) or the late one."""
    path = root / ookla_quarters.path_of(kind, quarter)
    path.parent.mkdir(parents=True, exist_ok=True)
    ordered = sorted(points, key=lambda point: quadkey(*point))
    frame = pd.DataFrame({"quadkey": [quadkey(*p) for p in ordered], "tile": "POLYGON((0 0))"})
    if late:
        frame = frame.assign(tile_x=[p[0] for p in ordered], tile_y=[p[1] for p in ordered])
    frame = frame.assign(avg_d_kbps=1000, avg_u_kbps=500, avg_lat_ms=30)
    if late:
        frame = frame.assign(
            avg_lat_down_ms=pd.array([40, *[None] * (len(ordered) - 1)], dtype="Int64"),
            avg_lat_up_ms=None,
        )
    frame = frame.assign(tests=3, devices=2)
    pq.write_table(
        pa.Table.from_pandas(frame, preserve_index=False),
        path,
        row_group_size=-(-len(frame) // groups),
    )
    return path


WORLD = [(lon + 0.003, lat + 0.003) for lon in range(-179, 180, 7) for lat in range(-60, 61, 5)]
HERE = [(134.47, 7.34), (134.55, 7.36)]


@pytest.mark.parametrize("late", [True, False], ids=["late columns", "early columns"])
@pytest.mark.parametrize("groups", [1, 40])
def test_tiles_in_a_box(tmp_path, late: bool, groups: int) -> None:
    write(tmp_path, "fixed", "2023-Q4", WORLD + HERE, late, groups)
    found = ookla.tiles(PALAU, root=tmp_path)
    assert (
        sorted(zip(found.frame["tile_x"].round(2), found.frame["tile_y"].round(2), strict=True))
        == HERE
    )
    assert list(found.frame.columns) == list(ookla.COLUMNS)
    assert found.frame["quarter"].tolist() == ["2023-Q4", "2023-Q4"]
    if not late:  # centres of tiles of zoom 16, half a tile from the point at most
        assert np.abs(found.frame["tile_x"].to_numpy() - [134.47, 134.55]).max() <= 360 / 2**17
        assert found.frame["avg_lat_down_ms"].isna().all()


@pytest.mark.parametrize("groups", [1, 40])
def test_tiles_whose_centre_is_not_written_are_found_by_their_quadkey(
    tmp_path, groups: int
) -> None:
    path = write(tmp_path, "fixed", "2023-Q4", WORLD + HERE)
    whole = pd.read_parquet(path)
    for lacking in (whole.index, whole.index[1::2]):  # of every tile, of every other
        frame = whole.copy()
        frame.loc[lacking, ["tile_x", "tile_y"]] = np.nan
        table = pa.Table.from_pandas(frame, preserve_index=False)
        pq.write_table(table, path, row_group_size=-(-len(frame) // groups))
        assert len(ookla.tiles(PALAU, root=tmp_path).frame) == 2
        pieces = pd.concat(ookla.batches(root=tmp_path, box=PALAU))
        assert (
            int((pieces["tile_x"].between(134, 134.8) & pieces["tile_y"].between(6.8, 8.2)).sum())
            == 2
        )


@pytest.mark.parametrize("late", [True, False])
def test_only_row_groups_that_may_hold_a_tile_are_read(tmp_path, monkeypatch, late: bool) -> None:
    path = write(tmp_path, "fixed", "2023-Q4", WORLD + HERE, late, groups=40)
    read: list[int] = []
    original = pq.ParquetFile.read_row_groups

    def counted(self, groups, *args, **more):
        read.extend(groups)
        return original(self, groups, *args, **more)

    monkeypatch.setattr(pq.ParquetFile, "read_row_groups", counted)
    assert len(ookla.tiles(PALAU, root=tmp_path).frame) == 2
    assert pq.ParquetFile(path).num_row_groups >= 40
    assert 0 < len(read) <= 10


def test_a_box_over_the_180th_meridian(tmp_path) -> None:
    for n, late in enumerate((True, False)):
        write(
            tmp_path,
            "fixed",
            f"2023-Q{n + 1}",
            [(179.9, -17.0), (-179.9, -17.0), (0.0, -17.0)],
            late,
        )
    found = ookla.tiles((179, -20, -179, -15), root=tmp_path)
    assert found.frame.groupby("quarter").size().to_dict() == {"2023-Q1": 2, "2023-Q2": 2}


def test_quarters_that_are_missing_or_empty_are_told_apart(tmp_path) -> None:
    write(tmp_path, "mobile", "2022-Q4", HERE)
    write(tmp_path, "mobile", "2023-Q1", [(0.0, 0.0)])
    write(tmp_path, "mobile", "2023-Q3", HERE)
    found = ookla.tiles(PALAU, "mobile", root=tmp_path)
    assert (found.missing, found.empty) == (("2023-Q2",), ("2023-Q1",))
    assert set(found.frame["quarter"]) == {"2022-Q4", "2023-Q3"}
    asked = ookla.tiles(PALAU, "mobile", ["2023Q3", "2025-Q1"], root=tmp_path)
    assert asked.missing == ("2025-Q1",)


def test_columns_have_one_type_in_every_quarter(tmp_path) -> None:
    write(tmp_path, "fixed", "2019-Q1", HERE, late=False)
    write(tmp_path, "fixed", "2023-Q4", HERE, late=True)
    frame = ookla.tiles(PALAU, root=tmp_path).frame
    assert {name: str(kind) for name, kind in frame.dtypes.items()} == ookla.COLUMNS
    assert frame["avg_lat_down_ms"].notna().sum() == 1


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ({"kind": "satellite"}, "neither 'fixed' nor 'mobile'"),
        ({"box": (0, 10, 1, 5)}, "south below north"),
        ({"box": (200, 0, 201, 1)}, "in degrees"),
        ({"quarters": "2023"}, "not like 2023-Q4"),
        ({"kind": "mobile"}, "holds no mobile tiles"),
    ],
)
def test_bad_input(tmp_path, arguments: dict, said: str) -> None:
    write(tmp_path, "fixed", "2023-Q4", HERE)
    with pytest.raises(InputError, match=said):
        ookla.tiles(**{"box": PALAU, "root": tmp_path, **arguments})


def test_files_that_are_not_tiles(tmp_path) -> None:
    path = write(tmp_path, "fixed", "2023-Q4", HERE)
    path.write_bytes(path.read_bytes()[:-20])
    with pytest.raises(CorruptDataError, match="cannot be read"):
        ookla.tiles(PALAU, root=tmp_path)
    pq.write_table(pa.table({"a": [1]}), path)
    with pytest.raises(CorruptDataError, match="lacks the columns"):
        ookla.tiles(PALAU, root=tmp_path)


def test_fetching_quarters(tmp_path, store, monkeypatch) -> None:
    monkeypatch.setattr(http, "_backoff", lambda state: 0.01)
    for kind in ookla.KINDS:
        for quarter in ("2023-Q3", "2023-Q4") if kind == "fixed" else ("2023-Q3",):
            write(tmp_path / "bucket", kind, quarter, HERE)

    def bucket(path: str, query: dict) -> tuple[int, str, bytes]:
        file = tmp_path / "bucket" / path.lstrip("/")
        return (
            (200, "x", file.read_bytes())
            if file.is_file()
            else (404, "application/xml", b"<Code>NoSuchKey</Code>")
        )

    with Server().running() as server:
        server.routes["/data"] = bucket
        lines: list[str] = []

        def fetch(**more) -> None:
            sources.fetch(
                ["ookla"], Order(**more), store, base_url=f"{server.url}/data", tell=lines.append
            )

        server.fault = ("truncated", 3)
        fetch(quarters=("2023-Q3", "2023-Q4", "2024-Q1"))
        assert any(
            "has not published fixed 2024-Q1, mobile 2023-Q4 and mobile 2024-Q1" in line
            for line in lines
        )
        assert len(research.tiles(PALAU).frame) == 4
        assert len(research.tiles("PLW", "mobile").frame) == 2
        server.log.clear()
        fetch(quarters=("2023-Q3",))
        assert server.log == []
        broken = store / "ookla" / ookla_quarters.path_of("fixed", "2023-Q3")
        whole = broken.read_bytes()
        broken.write_bytes(whole[:60] + bytes([whole[60] ^ 1]) + whole[61:])
        fetch(quarters=("2023-Q3",))
        assert broken.read_bytes() == whole
        server.log.clear()
        fetch(quarters=("2023-Q3", "2024-Q1"))
        assert server.log == []
        with pytest.raises(UnreachableError, match="none of the quarters"):
            fetch(quarters=("2024-Q1",))


@pytest.mark.slow
def test_a_page_in_place_of_a_file_is_asked_for_again(tmp_path, store, monkeypatch) -> None:
    monkeypatch.setattr(http, "_backoff", lambda state: 0.01)
    body = write(tmp_path / "bucket", "fixed", "2023-Q4", HERE).read_bytes()
    answers = iter([(200, "text/html", b"<html>busy</html>"), (200, "x", body)])
    with Server().running() as server:
        server.routes["/data"] = lambda path, query: (
            next(answers) if "type=fixed" in path else (404, "x", b"")
        )
        sources.fetch(
            ["ookla"],
            Order(quarters=("2023-Q4",)),
            store,
            base_url=f"{server.url}/data",
            tell=lambda line: None,
        )
        assert len(research.tiles(PALAU).frame) == 2
        server.routes["/data"] = lambda path, query: (200, "text/html", b"<html>busy</html>")
        with pytest.raises(UnreachableError, match="no Parquet file"):
            sources.fetch(
                ["ookla"], Order(quarters=("2023-Q3",)), store, base_url=f"{server.url}/data"
            )
    assert len(list((store / "ookla").rglob("*.parquet"))) == 1


def test_a_quarter_of_several_files_is_read_whole_and_a_copy_counts_once(tmp_path) -> None:
    one = write(tmp_path, "fixed", "2023-Q4", HERE[:1])
    one.rename(one.with_name("part-0.parquet"))
    write(tmp_path, "fixed", "2023-Q4", HERE[1:])
    write(tmp_path / "copy", "fixed", "2023-Q4", HERE[1:])
    assert sorted(ookla.tiles(PALAU, root=str(tmp_path)).frame["tile_x"].round(2)) == [
        134.47,
        134.55,
    ]


@pytest.mark.slow
def test_the_tiles_of_palau_beside_the_project(shared: Path) -> None:
    """Every quarter from 2019 to 2023 and both kinds, as pandas finds them in the files."""
    for kind, missing in (("fixed", ()), ("mobile", ("2021-Q2",))):
        found = ookla.tiles(PALAU, kind, root=shared / "ookla")
        assert found.missing == missing
        expected = 0
        for path in (shared / "ookla").rglob(f"type={kind}/**/*.parquet"):
            x, y = np.array([centre(key) for key in pd.read_parquet(path)["quadkey"]]).T
            expected += int(((x >= 134.0) & (x <= 134.8) & (y >= 6.8) & (y <= 8.2)).sum())
        assert len(found.frame) == expected > 600
        # The centres the keys stand for are those the files print.
        x, y = quadkeys.centres(found.frame["quadkey"])
        assert np.abs(x - found.frame["tile_x"]).max() < 1e-5
        assert np.abs(y - found.frame["tile_y"]).max() < 1e-5
