"""Provinces: people add up to the nation's, borders are mutual, points lie where they should, the
build repeats.
"""

import shutil
import sys

import geopandas as gpd
import numpy as np
import pandas as pd
import pytest
import shapely

from research import access, economies
from research.errors import CorruptDataError, InputError
from research.loaders import boundaries, package, population, provinces, settlements
from research.loaders import starsim as builder

ALL = provinces.load()
AGES = population.load()
NATION = AGES[AGES["year"].eq(2020)].groupby("economy")["people"].sum()
SHARE = (ALL.groupby("economy")["people"].sum() / NATION).dropna()
# Units of these five are more than 3 % off the nation's people of 2020 (World Population Prospects
# 2024), and what is done: all but Kiribati serve as shares of the nation's people.
OFF = {
    "FJI": (0.9546, "shares: the boundaries leave out islands and coast"),
    "GAB": (0.9285, "shares: the grid has fewer people"),
    "MDV": (0.9480, "shares: islands are smaller than the grid's cells"),
    "SLB": (0.9345, "shares: the boundaries leave out islands and coast"),
    "KIR": (0.0, "left out: no unit has people, and settlements serve instead"),
}
# Economies of the list without units, Kiribati aside.
WITHOUT = {
    "ABW", "ASM", "BMU", "CHI", "CUW", "CYM", "DMA", "FRO", "FSM", "GIB", "GRD", "GRL", "GUM",
    "HKG", "IMN", "KNA", "LIE", "MAC", "MAF", "MHL", "MNP", "NCL", "NRU", "PLW", "PRI", "PYF",
    "SMR", "SOM", "SXM", "TCA", "TUV", "VGB", "VIR", "XKX",
}  # fmt: skip


def test_people_add_up_to_the_nation_in_179_of_184_economies() -> None:
    share = SHARE.reindex([*SHARE.index, "KIR"], fill_value=0.0)
    assert len(share) == 184
    off = share[(share - 1).abs() > 0.03]
    assert off.round(4).to_dict() == {economy: value for economy, (value, _) in OFF.items()}
    assert len(share) - len(off) == 179
    assert package.describe(provinces.PATH.parent)["offTotal"] == {
        economy: pytest.approx(value - 1) for economy, (value, _) in OFF.items() if economy != "KIR"
    }


def test_every_other_economy_of_the_list_has_units_and_no_other() -> None:
    assert set(ALL["economy"]) == set(economies.table()) - WITHOUT - {"KIR"}


@pytest.mark.parametrize("economy", ["FSM", "MHL", "NRU", "PLW", "TUV", "KIR", "SOM"])
def test_what_is_not_known_has_no_row_and_rests_on_no_source(economy: str) -> None:
    access.forget()
    found = access.provinces(economy)
    assert len(found) == 0
    assert list(found.columns) == list(ALL.columns)
    assert access.sources_read() == []
    access.forget()


@pytest.mark.parametrize(
    ("economy", "units", "millions"),
    [
        ("THA", 77, 71.58),
        ("ETH", 13, 117.30),
        ("VNM", 34, 97.59),
        ("IDN", 34, 273.72),
        ("BGD", 8, 165.62),
        ("NAM", 14, 2.69),
    ],
)
def test_units_and_people(economy: str, units: int, millions: float) -> None:
    found = access.provinces(economy)
    assert len(found) == units
    assert found["people"].sum() / 1e6 == pytest.approx(millions, abs=0.005)
    assert found["code"].is_unique
    assert found["name"].is_unique


def test_namibia_is_no_missing_value() -> None:
    found = access.provinces("NA")
    assert found["economy"].eq("NAM").all()
    assert found["code"].str.startswith("NA").all()
    assert ALL.drop(columns=["people", "density"]).notna().all(axis=None)


def test_people_a_grid_cannot_show_are_missing_and_never_0() -> None:
    missing = ALL[ALL["people"].isna()]
    assert sorted(
        f"{row.economy} {row.name}" for row in missing[["economy", "name"]].itertuples(index=False)
    ) == [
        "ATG Redonda",
        "BHS Spanish Wells",
        "FIN Åland Islands",
        "MLT Isla",
        "MLT Kirkop",
        "MLT Mdina",
        "MLT Ta' Xbiex",
        "MUS Agaléga",
        "MUS St. Brandon",
    ]
    assert ALL["people"].min() == 53
    assert ALL["density"].isna().equals(ALL["people"].isna())


def test_density_is_people_by_area() -> None:
    np.testing.assert_allclose(ALL["density"], ALL["people"] / ALL["area"], rtol=1e-3, atol=1e-4)
    assert ALL["area"].gt(0).all()


def test_neighbours_are_mutual_of_the_same_economy_and_never_oneself() -> None:
    economy = dict(zip(ALL["code"], ALL["economy"], strict=True))
    assert len(economy) == len(ALL)
    pairs = {(row.code, other) for row in ALL.itertuples() for other in row.neighbours}
    assert pairs == {(other, code) for code, other in pairs}
    assert all(one != other and economy[one] == economy[other] for one, other in pairs)
    assert len(pairs) == sum(len(row) for row in ALL["neighbours"])


def test_thailand_is_as_its_own_boundaries_have_it(shared) -> None:
    """Points, areas and borders by the polygons of the same source (77 of COD-AB, simplified)."""
    drawn = gpd.read_file(shared / "boundaries" / "THA_ADM1.geojson")
    found = access.provinces("THA")
    within = gpd.sjoin(
        found, drawn.set_crs(4326, allow_override=True)[["geometry"]], predicate="within"
    )
    assert within["index_right"].nunique() == len(within) == 77
    drawn = drawn.loc[within["index_right"]].set_crs(4326, allow_override=True)
    area = drawn.to_crs("ESRI:54034").area.to_numpy() / 1e6
    np.testing.assert_allclose(within["area"], area, rtol=0.2)
    assert within["area"].sum() == pytest.approx(area.sum(), rel=0.01)
    touching = shapely.dwithin(
        drawn.geometry.to_numpy()[:, None], drawn.geometry.to_numpy()[None, :], 0.02
    )
    codes = within["code"].tolist()
    told = np.array([[other in row for other in codes] for row in within["neighbours"]])
    differ = np.triu(told != touching, 1).sum()
    assert differ <= 0.03 * np.triu(touching, 1).sum()


LAND = boundaries.load().query("kind == 'economy'").set_index("economy").geometry


def test_points_lie_on_or_near_the_land_of_their_economy() -> None:
    away = shapely.distance(LAND[ALL["economy"]].to_numpy(), ALL.geometry.to_numpy())
    assert (away < 0.5).mean() > 0.98
    far = ALL[away > 5]
    assert set(far["name"]) == {
        "Rodrigues",
        "Agaléga",
        "Outer Isla",
    }  # islands the boundaries do not draw


@pytest.mark.parametrize(("economy", "name"), builder.LONGITUDES)
def test_units_across_the_180th_meridian_lie_on_their_own_land(economy: str, name: str) -> None:
    row = ALL[ALL["economy"].eq(economy) & ALL["name"].eq(name)].iloc[0]
    assert shapely.distance(LAND[economy], row.geometry) < 0.1
    box = {
        "FJI": (178.4, -17.2, 181, -15.9),
        "RUS": (158, 61.8, 191, 72.5),
        "USA": (171, 50, 231, 72),
    }[economy]
    around = shapely.transform(
        LAND[economy], lambda xy: np.column_stack([xy[:, 0] % 360, xy[:, 1]])
    ).buffer(0)
    part = (
        gpd.GeoSeries([around.intersection(shapely.box(*box))], crs=4326)
        .to_crs("+proj=cea +lon_0=180")
        .centroid
    )
    assert part.to_crs(4326).iloc[0].x % 360 == pytest.approx(row.geometry.x % 360, abs=0.5)


def test_economies_of_their_own_are_in_no_other() -> None:
    assert (
        not ALL["name"]
        .str.contains("Hong Kong|Macau|Puerto Rico|Guam$|American Samoa|Virgin Islands$")
        .any()
    )


# Towns that are more than the unit of their name: the agglomeration, or a city the unit lies
# around.
AGGLOMERATIONS = {
    ("BGR", "Sofia"), ("HRV", "Zagreb County"), ("JAM", "Kingston"), ("LBN", "Beirut"),
    ("PRY", "ASUNCION"), ("TWN", "Taipei"),
}  # fmt: skip


def test_units_with_far_fewer_people_than_the_town_of_their_name_are_suspect() -> None:
    def plain(names: pd.Series) -> pd.Series:
        bare = (
            names.str.normalize("NFKD")
            .str.encode("ascii", "ignore")
            .str.decode("ascii")
            .str.casefold()
        )
        return bare.str.replace(
            r"\b(municipality|province|city|of|county|region|district)\b", "", regex=True
        ).str.strip()

    towns = settlements.load().assign(plain=lambda rows: plain(rows["name"]))
    town = towns.groupby(["economy", "plain"])["people"].max().astype("float64")
    largest = town.reindex(
        pd.MultiIndex.from_arrays([ALL["economy"], plain(ALL["name"])])
    ).to_numpy()
    few = ALL[(ALL["people"].to_numpy() < 0.7 * largest) & (largest > 20_000)]
    flagged = ALL[ALL["flag"].eq("suspect")]
    pairs = set(zip(flagged["economy"], flagged["name"], strict=True))
    assert (
        set(zip(few["economy"], few["name"], strict=True))
        == pairs - {("FJI", "Eastern")} | AGGLOMERATIONS
    )
    assert pairs == builder.TOO_FEW
    assert set(ALL["flag"]) == {"", "suspect"}


def test_eastern_fiji_holds_less_land_than_its_largest_island() -> None:
    islands = gpd.GeoSeries(shapely.get_parts(LAND["FJI"]), crs=4326)
    kadavu = (
        islands[islands.contains(shapely.Point(178.2, -19.04))].to_crs("ESRI:54034").area.sum()
        / 1e6
    )
    eastern = access.provinces("FJI").set_index("name").loc["Eastern"]
    assert eastern["area"] < 0.6 * kadavu
    assert eastern["flag"] == "suspect"


def test_names_read_as_they_are_written() -> None:
    names = set(ALL["name"])
    assert {
        "Guangdong Province",
        "ÉVORA",
        "Região Autónoma dos Açores",
        "La Rivière",
        "Ogooué-Ivindo",
    } <= names
    assert not ALL["name"].str.contains(r"[ÃÂ\x00-\x1f\x7f-\x9f]|  |^\s|\s$|^$").any()


def test_a_copy_is_given_and_a_changed_file_is_read(tmp_path, monkeypatch) -> None:
    given_out = access.provinces("THA")
    given_out["people"] = 0
    assert access.provinces("THA")["people"].gt(0).all()
    monkeypatch.setattr(provinces, "PATH", tmp_path / provinces.PATH.name)
    for rows in (ALL.head(2), ALL.head(3)):
        rows.assign(economy="THA").to_parquet(provinces.PATH)
        package.write(tmp_path, {provinces.PATH.name: (provinces.PATH.read_bytes(), {})}, {})
        assert len(access.provinces("THA")) == len(rows)


def test_a_damaged_file_is_refused(tmp_path, monkeypatch) -> None:
    shutil.copytree(provinces.PATH.parent, tmp_path / "provinces")
    monkeypatch.setattr(provinces, "PATH", tmp_path / "provinces" / provinces.PATH.name)
    provinces._parsed.cache_clear()
    provinces.PATH.write_bytes(provinces.PATH.read_bytes()[:-1])
    with pytest.raises(CorruptDataError, match=r"Rebuild it: `research snapshot people"):
        access.provinces("THA")
    provinces._parsed.cache_clear()


def test_both_layers_take_less_than_3_mb_and_say_whose_they_are() -> None:
    size = 0
    for path, names in (
        (provinces.PATH, ["CC-BY-4.0", "CC-BY-3.0-IGO"]),
        (population.PATH, ["CC-BY-3.0-IGO"]),
    ):
        size += sum(file.stat().st_size for file in path.parent.iterdir())
        about = package.describe(path.parent)
        assert [each["name"] for each in about["licenses"]] == names
        assert "starsim-data 2.0.0" in about["attribution"]
    assert size < 3_000_000


FILES = ("nodes.h5", "adjacency.h5", "demographics-2024.h5", "locations.csv")


@pytest.mark.slow
def test_the_build_reproduces_the_committed_files_from_four_others(starsim, tmp_path) -> None:
    """No file but the four is there, so none of the contact matrices (GPL) is read; the same input
    gives the same bytes.
    """
    for name in FILES:
        shutil.copy(starsim / "data" / name, tmp_path / name)
    units, ages = builder.build(tmp_path, tmp_path / "one")
    assert (units, ages) == builder.build(tmp_path, tmp_path / "two")
    built = gpd.read_parquet(tmp_path / "one" / "provinces" / provinces.PATH.name)
    built["neighbours"] = built["neighbours"].map(tuple)
    assert built.drop(columns="geometry").equals(ALL.drop(columns="geometry"))
    assert built.geometry.geom_equals(ALL.geometry).all()
    assert population.parquet.frame(
        (tmp_path / "one" / "population" / population.PATH.name).read_bytes()
    ).equals(AGES)
    committed = [package.describe(path.parent) for path in (provinces.PATH, population.PATH)]
    for made, kept in zip((units, ages), committed, strict=True):
        assert {**made, "resources": 0} == {**kept, "resources": 0}
    # The package holds 3,070 units.
    assert len(ALL) + sum(len(names) for names in units["leftOut"].values()) == 3070


def test_a_folder_without_the_files_and_a_machine_without_h5py_are_refused(
    tmp_path, monkeypatch
) -> None:
    monkeypatch.setitem(sys.modules, "h5py", None)
    with pytest.raises(InputError, match="needs h5py"):
        builder.build(tmp_path, tmp_path / "out")
    monkeypatch.undo()
    pytest.importorskip("h5py")
    with pytest.raises(InputError, match=r"has no nodes\.h5"):
        builder.build(tmp_path, tmp_path / "out")
