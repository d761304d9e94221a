"""Speeds and coverage as a report tells them: true where the data are there, and saying what brings
them where they are not.
"""

import shutil
from pathlib import Path

import geopandas as gpd
import numpy as np
import pandas as pd
import pytest
import shapely

from research import access, findings
from research.errors import InputError
from research.findings.core.gaps import gaps
from research.findings.core.latest import comparable
from research.findings.core.nation import nation
from research.loaders import ookla, ookla_quarters
from research.messages.values import (
    About,
    Claim,
    Count,
    Economy,
    Indicator,
    Items,
    Percent,
    Quantity,
    Quarter,
    Text,
    claim,
)
from research.report import html
from research.report.finding import Finding
from tests.stores import keep


@pytest.fixture
def areas(tmp_path: Path) -> str:
    path = tmp_path / "areas.geojson"
    boxes = [
        shapely.box(100, 13, 101, 14),
        shapely.box(101, 13, 102, 14),
        shapely.box(102, 13, 103, 14),
    ]
    gpd.GeoDataFrame({"zone": ["West", "Middle", "East"]}, geometry=boxes, crs=4326).to_file(path)
    return str(path)


def tile_file(
    store: Path, kind: str, quarter: str, speeds: dict[float, int], each: int = 20
) -> None:
    """Twenty tiles of ten tests each in the area that begins at a longitude, all of one speed in
    kbit/s.
    """
    path = store / "ookla" / ookla_quarters.path_of(kind, quarter)
    path.parent.mkdir(parents=True, exist_ok=True)
    at = np.array(
        [(x + 0.1 + n / 50, 13.5, speed) for x, speed in speeds.items() for n in range(each)]
    )
    frame = pd.DataFrame(
        {
            "quadkey": "0" * 16,
            "tile_x": at[:, 0],
            "tile_y": at[:, 1],
            "avg_d_kbps": at[:, 2].astype(int),
        }
    )
    frame.assign(
        avg_u_kbps=frame["avg_d_kbps"] // 2, avg_lat_ms=30, tests=10, devices=1
    ).to_parquet(path)


def speed(value: float) -> Claim:
    return claim("unit-megabits", value=About(value))


def test_speeds_that_are_not_there_say_who_publishes_them(store: Path, areas: str) -> None:
    found = findings.speeds("THA")
    assert found.missing
    assert found.gaps == (claim("speeds-gap-tests"),), "areas are asked for where there are tests"
    tile_file(store, "fixed", "2023-Q4", {100: 40_000})
    asked = findings.speeds("THA", areas, "2021-Q1")
    assert asked.gaps == (claim("speeds-gap-quarter", quarter=Quarter("2021-Q1")),)
    assert findings.speeds_by_quarter("PLW").headline == claim(
        "speeds-no-quarter", economy=Economy("PLW")
    )
    assert findings.speeds("PLW", areas).headline.values["quarters"] == Items(
        (Quarter("2023-Q4"),)
    )  # none is in Palau
    with pytest.raises(InputError, match="'2021' is not like 2023-Q4"):
        findings.speeds("THA", areas, "2021")


def test_without_boundaries_tests_count_for_the_nearest_centre_and_that_is_said(
    store: Path,
) -> None:
    """Twenty tiles of ten tests around the middle of Chiang Mai."""
    centre = access.provinces("THA").set_index("name").geometry["Chiang Mai"]
    tile_file(store, "fixed", "2023-Q4", {round(centre.x, 2): 40_000})
    path = store / "ookla" / ookla_quarters.path_of("fixed", "2023-Q4")
    pd.read_parquet(path).assign(tile_y=centre.y).to_parquet(path)
    found = findings.speeds("THA")
    assert "areas-nearest" in [note.id for note in found.notes]
    assert found.df["tests"].sum() == found.df.loc["Chiang Mai", "tests"] == 200
    assert found.chart is None, "no border is drawn where none is known, and one bar is no chart"


@pytest.mark.parametrize("quarter", ["../../x", "2023-Q5", "23-Q4"])
def test_a_quarter_that_is_none_is_refused(store: Path, areas: str, quarter: str) -> None:
    with pytest.raises(InputError, match="not like 2023-Q4"):
        findings.speeds("PLW", areas, quarter)


def test_speeds_by_area(store: Path, areas: str) -> None:
    tile_file(store, "fixed", "2023-Q3", {100: 1_000})
    tile_file(store, "fixed", "2023-Q4", {100: 40_000, 101: 90_000})
    tile_file(store, "mobile", "2023-Q4", {100: 20_000}, each=2)
    found = findings.speeds("THA", areas)
    assert found.headline == claim(
        "speeds-fixed-areas",
        economy=Economy("THA"),
        quarter=Quarter("2023-Q4"),
        fastest=Text("Middle"),
        high=speed(90.0),
        slowest=Text("West"),
        low=speed(40.0),
    )
    counts = {
        each.id: {
            name: each.values[name].value for name in ("tests", "areas", "enough", "few", "none")
        }
        for each in found.claims
    }
    assert counts == {
        "speeds-fixed-tests": {"tests": 400, "areas": 3, "enough": 2, "few": 0, "none": 1},
        "speeds-mobile-tests": {"tests": 20, "areas": 3, "enough": 0, "few": 1, "none": 2},
    }
    assert claim("speeds-untested") in found.notes
    assert found.notes[-1].values["licence"] == Text("CC BY-NC-SA 4.0")
    fixed, mobile = (
        found.df[found.df["network"] == f"speeds-network-{kind}"] for kind in ("fixed", "mobile")
    )
    assert fixed["download"].dropna().to_dict() == {"Middle": 90.0, "West": 40.0}
    assert fixed["tests"].to_dict() == {"West": 200, "Middle": 200, "East": 0}
    assert fixed["enough"].to_dict() == {
        "West": "speeds-flag-enough-tests",
        "Middle": "speeds-flag-enough-tests",
        "East": "speeds-flag-no-tiles",
    }
    assert mobile["tests"].to_dict() == {"West": 20, "Middle": 0, "East": 0}
    assert mobile["enough"]["West"] == "speeds-flag-few-tests"
    assert fixed.index.tolist() == [
        "Middle",
        "West",
        "East",
    ]  # fastest first, then those that are not compared
    assert html.plain_frame(found.table).loc["East", "Download, Mbit/s"].tolist() == [
        "no data",
        "no data",
    ]
    assert found.fig is None, "two bars fill no frame"
    older = findings.speeds("THA", areas, "2023-Q3").headline
    assert (older.id, older.values["fastest"], older.values["high"]) == (
        "speeds-fixed-one",
        Text("West"),
        speed(1.0),
    )


def test_three_areas_make_a_map_and_urban_ones_are_compared_with_rural_ones(
    store: Path, areas: str, tmp_path: Path
) -> None:
    tile_file(store, "fixed", "2023-Q4", {100: 40_000, 101: 90_000, 102: 20_000})
    layer = gpd.read_file(areas).assign(setting=["rural", "urban", "rural"])
    layer.to_file(tmp_path / "settings.geojson")
    found = findings.speeds("THA", str(tmp_path / "settings.geojson"))
    (told,) = [each for each in found.claims if each.id == "speeds-fixed-settings"]
    assert told.values["settings"] == Items(
        (
            claim("speeds-in-setting", setting=Text("urban"), speed=speed(90.0)),
            claim("speeds-in-setting", setting=Text("rural"), speed=speed(30.0)),
        )
    )
    assert found.df["download"].to_dict() == {
        "urban": 90.0,
        "rural": 30.0,
        "Middle": 90.0,
        "West": 40.0,
        "East": 20.0,
    }
    assert found.fig is not None
    assert any(note.text.startswith("Download, Mbit/s") for note in found.fig.layout.annotations)
    hovered = [
        row for trace in found.fig.data if trace.customdata is not None for row in trace.customdata
    ]
    assert sorted(map(tuple, hovered)) == [
        ("East", "20 Mbit/s"),
        ("Middle", "90 Mbit/s"),
        ("West", "40 Mbit/s"),
    ]


def test_no_speed_is_shown_of_too_few_tests(store: Path, areas: str) -> None:
    tile_file(store, "fixed", "2023-Q4", {100: 40_000}, each=3)
    found = findings.speeds("THA", areas)
    assert found.headline == claim("speeds-too-few", economy=Economy("THA"))
    assert found.fig is None
    assert findings.speeds_by_quarter("THA", areas).fig is None


def test_speeds_by_quarter(store: Path, areas: str) -> None:
    tile_file(store, "fixed", "2023-Q2", {100: 10_000})
    tile_file(store, "fixed", "2023-Q4", {100: 40_000, 101: 80_000})
    tile_file(store, "mobile", "2023-Q4", {100: 30_000})
    found = findings.speeds_by_quarter("THA", areas)
    now = {"economy": Economy("THA"), "quarter": Quarter("2023-Q4")}
    before = {"before": speed(10.0), "first": Quarter("2023-Q2")}
    assert found.headline == claim("speeds-fixed-up", speed=speed(60.0), **now, **before)
    assert found.claims == (claim("speeds-mobile-once", speed=speed(30.0), **now),)
    assert found.df.loc["2023-Q4", "tests"].tolist() == [400, 200]
    assert found.fig is not None
    assert list(found.fig.data[0].x) == ["Q2 2023", "Q4 2023"]
    assert [list(trace.customdata) for trace in found.fig.data] == [["10", "60"], ["", "30"]]
    whole = findings.speeds_by_quarter("THA").df  # within the boundary of maps
    assert whole.loc["2023-Q4", "download"].tolist() == pytest.approx([60.0, 30.0])


@pytest.mark.parametrize(
    ("last", "direction"), [(12_000, "up"), (10_010, "level"), (9_000, "down")]
)
def test_a_change_below_two_digits_is_none(
    store: Path, areas: str, last: int, direction: str
) -> None:
    tile_file(store, "mobile", "2023-Q2", {100: 10_000})
    tile_file(store, "mobile", "2023-Q4", {100: last})
    assert findings.speeds_by_quarter("THA", areas).headline.id == f"speeds-mobile-{direction}"


@pytest.mark.slow
def test_the_pacific_tiles_make_a_line_for_palau(shared: Path, store: Path, tmp_path: Path) -> None:
    shutil.copytree(shared / "ookla", store / "ookla")
    box = gpd.GeoDataFrame(
        {"name": ["Palau"]}, geometry=[shapely.box(133.9, 6.7, 134.9, 8.3)], crs=4326
    )
    box.to_parquet(tmp_path / "palau.parquet")
    found = findings.speeds_by_quarter("Palau", str(tmp_path / "palau.parquet"))
    assert found.fig is not None
    assert findings.speeds_by_quarter("Palau").fig is not None, (
        "most tiles are within the boundary of maps and its water"
    )
    raw = pd.concat(
        [
            ookla.tiles((133.9, 6.7, 134.9, 8.3), kind, "2023-Q4").frame.assign(kind=kind)
            for kind in ookla.KINDS
        ]
    )
    fixed = raw[raw["kind"].eq("fixed")]
    mean = np.average(fixed["avg_d_kbps"], weights=fixed["tests"]) / 1000
    last = found.df[found.df["network"] == "speeds-network-fixed"].loc["2023-Q4"]
    assert last["download"] == pytest.approx(mean)
    assert last["tests"] == fixed["tests"].sum()


@pytest.fixture
def sites(tmp_path: Path) -> str:
    """A mast in each of the ten largest places of Thailand: GSM with 30 km, LTE in the first two
    with 5 km.
    """
    towns = access.settlements("THA").head(10)
    frame = pd.DataFrame(
        {"radio": "GSM", "lon": towns.geometry.x, "lat": towns.geometry.y, "range": 30_000}
    )
    more = frame.head(2).assign(radio="LTE", range=5_000)
    path = tmp_path / "sites.csv"
    pd.concat([frame, more]).to_csv(path, index=False)
    return str(path)


def any_technology(found: Finding) -> pd.Series:
    return found.df.loc[[row == claim("coverage-radio-any") for row in found.df.index]].iloc[0]


def hold(monkeypatch: pytest.MonkeyPatch, share: float) -> None:
    """Have the named places of Thailand hold a share of the people counted there."""
    towns = access.settlements("THA").dropna(subset=["people"])
    whole = nation("THA")
    assert whole is not None
    scaled = towns.assign(people=towns["people"] * share * whole.people / towns["people"].sum())
    monkeypatch.setattr(access, "settlements", lambda economy: scaled)


def test_below_half_of_the_people_no_share_is_told(store: Path, sites: str) -> None:
    found = findings.coverage("THA", sites)  # the layer holds a quarter of the people of Thailand
    towns, whole = (
        access.settlements("THA")["people"].sum(),
        comparable("population").loc["THA", "value"],
    )
    assert found.headline == claim(
        "coverage-few", economy=Economy("THA"), known=Percent(100 * towns / whole, 1)
    )
    assert found.fig is None
    assert found.df["share"].isna().all()
    assert [each.id for each in found.claims] == ["coverage-bounds"]
    assert found.notes == (claim("coverage-reach-own"), claim("coverage-sites", sites=Count(12)))
    assert [row.id for row in found.df.index] == [
        "coverage-radio-2g",
        "coverage-radio-4g",
        "coverage-radio-any",
    ]


def test_with_half_of_the_people_the_share_is_told(
    store: Path, sites: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    hold(monkeypatch, 2 / 3)
    found = findings.coverage("THA", sites)
    assert found.headline.id == "coverage-measured"
    shares = [each.values["share"].value for each in found.headline.values["shares"].values]
    assert shares == pytest.approx(found.df["share"].iloc[:2].tolist())
    assert found.fig is None, "the headline lists what it would draw"
    assert found.claims[0].values["known"].value == pytest.approx(200 / 3)
    wider = any_technology(findings.coverage("THA", sites, range_km=900))
    assert wider[["share", "low", "high"]].tolist() == pytest.approx([100, 200 / 3, 100])


def test_places_of_more_people_than_there_are_give_no_share(
    store: Path, sites: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    hold(monkeypatch, 1.2)
    found = findings.coverage("THA", sites)
    assert found.headline == claim("coverage-over", economy=Economy("THA"))
    assert found.fig is None
    assert found.claims == ()
    assert found.df[["share", "low", "high"]].isna().all(axis=None)
    assert found.df["known"].tolist() == pytest.approx([120] * 3)


def test_a_population_far_off_is_not_what_coverage_is_of(store: Path, sites: str) -> None:
    """A release with half of the people of Thailand, which would make named places hold half of
    them.
    """
    whole = nation("THA")
    assert whole is not None
    keep(store, "worldbank", "2026-07-01", {("population", "THA", 2025): whole.people / 2})
    towns = access.settlements("THA")["people"].sum()
    assert any_technology(findings.coverage("THA", sites))["known"] == pytest.approx(
        100 * towns / whole.people, rel=0.05
    )


def test_without_population_coverage_is_not_measured(store: Path, sites: str) -> None:
    found = findings.coverage("TUV", sites)  # whose one population at hand is in doubt
    assert found.missing
    assert [each.id for each in found.gaps] == ["missing-unread"]


def test_coverage_by_area_counts_people_and_tells_shares_where_areas_have_theirs(
    store: Path, tmp_path: Path
) -> None:
    """Two halves of Thailand along 13.9 degrees north; one mast of 1 km in the largest place of the
    south.
    """
    towns = access.settlements("THA").dropna(subset=["people"])
    mast = pd.DataFrame(
        {"lon": towns.geometry.x.head(1), "lat": towns.geometry.y.head(1), "range": 1_000}
    )
    mast.to_csv(tmp_path / "mast.csv", index=False)
    boxes = [shapely.box(97, 13.9, 106, 21), shapely.box(97, 5, 106, 13.9)]
    halves = gpd.GeoDataFrame({"zone": ["North", "South"]}, geometry=boxes, crs=4326)
    halves.to_file(tmp_path / "halves.geojson")
    south, north = towns[towns.geometry.y < 13.9], towns[towns.geometry.y >= 13.9]
    found = findings.coverage("THA", str(tmp_path / "mast.csv"), str(tmp_path / "halves.geojson"))
    assert found.df.loc["South", ["covered", "people"]].tolist() == [
        south["people"].iloc[0],
        south["people"].sum(),
    ]
    assert found.df.loc["North", "covered"] == 0
    out = {"North": north["people"].sum(), "South": south["people"].sum() - south["people"].iloc[0]}
    most = max(out, key=out.__getitem__)
    assert found.claims[1] == claim(
        "coverage-areas",
        several=Count(2),
        areas=Count(2),
        most=Text(most),
        people=About(float(out[most])),
    )
    assert found.gaps == (claim("coverage-no-share"),)
    people = [towns["people"].sum(), south["people"].sum() * 1.25]
    halves.assign(population=people).to_file(tmp_path / "counted.geojson")
    found = findings.coverage("THA", str(tmp_path / "mast.csv"), str(tmp_path / "counted.geojson"))
    share = 100 * south["people"].iloc[0] / south["people"].sum()
    assert found.df.loc["South", ["share", "low"]].tolist() == pytest.approx([share, share / 1.25])
    assert found.gaps == ()


def test_published_coverage(store: Path) -> None:
    unknown = findings.coverage("THA")
    assert unknown.missing
    assert unknown.gaps == gaps(["coverage_3g", "coverage_4g", "coverage_5g"])
    keep(
        store,
        "itu",
        "2026-01-01",
        {("coverage_4g", "THA", 2024): 98.5, ("coverage_5g", "THA", 2024): 85.0},
    )
    found = findings.coverage("THA")
    shares = [
        claim(
            "coverage-share",
            share=Quantity(98.5, "coverage_4g"),
            technology=Items((claim("coverage-radio-4g"),)),
        ),
        claim(
            "coverage-share",
            share=Quantity(85.0, "coverage_5g"),
            technology=Items((claim("coverage-radio-5g"),)),
        ),
    ]
    assert found.headline == claim(
        "coverage-published", economy=Economy("THA"), shares=Items(tuple(shares))
    )
    assert found.gaps == gaps(["coverage_3g"])
    assert found.fig is None, "its title has all values"
    assert found.df["value"].tolist() == [98.5, 85.0]


def test_estimates_of_coverage_are_not_called_reports(store: Path) -> None:
    keep(
        store,
        "itu",
        "2026-01-01",
        {("coverage_4g", "THA", 2024): 98.5, ("coverage_5g", "THA", 2024): 85.0},
        flag="estimate",
    )
    both = Items((Indicator("coverage_4g"), Indicator("coverage_5g")))
    assert findings.coverage("THA").notes == (claim("coverage-estimated", indicators=both),)


def test_technologies_of_one_share_have_one_number(store: Path) -> None:
    """Pakistan had the same number twice."""
    known = {("coverage_3g", "THA", 2024): 98.52, ("coverage_4g", "THA", 2024): 98.5}
    keep(store, "itu", "2026-01-01", known)
    (share,) = findings.coverage("THA").headline.values["shares"].values
    both = Items((claim("coverage-radio-3g"), claim("coverage-radio-4g")))
    assert share.values["technology"] == both


def test_coverage_that_is_old_is_in_no_headline(store: Path) -> None:
    keep(
        store,
        "itu",
        "2026-01-01",
        {("coverage_3g", "THA", 2012): 97.0, ("coverage_4g", "THA", 2024): 98.5},
    )
    found = findings.coverage("THA")
    (share,) = found.headline.values["shares"].values
    assert share.values["technology"] == Items((claim("coverage-radio-4g"),))
    assert found.gaps == (
        claim("coverage-old", indicators=Items((Indicator("coverage_3g"),))),
        *gaps(["coverage_5g"]),
    )
    assert found.df["value"].tolist() == [97.0, 98.5]


def test_coverage_of_long_ago_alone_is_no_headline(store: Path) -> None:
    """Where all figures were too old, the least of no years was asked for."""
    keep(store, "itu", "2026-01-01", {("coverage_4g", "THA", 2012): 60.0})
    found = findings.coverage("THA")
    assert (found.headline.id, found.claims) == ("coverage-unknown", ())
    assert found.gaps[0] == claim("coverage-old", indicators=Items((Indicator("coverage_4g"),)))
