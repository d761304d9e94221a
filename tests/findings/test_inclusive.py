"""Findings of inclusive infrastructure: something true to read everywhere, and bounds where it is
not known.
"""

import re
from pathlib import Path

import geopandas as gpd
import numpy as np
import pandas as pd
import pytest
import shapely

from research import access, costs, economies, findings
from research.charts import places as charts
from research.charts import theme
from research.findings.costs.case import Case, case
from research.messages import say
from research.messages.values import (
    Count,
    Economy,
    Indicator,
    Near,
    Percent,
    Quantity,
    Range,
    Text,
    claim,
)
from research.metrics.space import cost
from research.report.finding import Finding
from tests.stores import keep

SECTIONS = {
    "provinces": findings.people_by_province,
    "map": findings.settlements_map,
    "neither": findings.electricity_and_broadband,
    "neighbours": lambda e: findings.beside_neighbours(e, ["internet_users", "electricity_access"]),
    "gaps": findings.offline_gaps,
    "cost": findings.cost_to_connect,
    "use": findings.cost_of_use,
}
# Rich and poor in data, tiny, on both sides of the antimeridian, with more people in the layer than
# there are, territories.
SOME = [
    "THA",
    "ETH",
    "IND",
    "USA",
    "RUS",
    "TUV",
    "NRU",
    "KIR",
    "FJI",
    "MCO",
    "PLW",
    "ASM",
    "PRK",
    "CHI",
    "XKX",
    "GRL",
    "HKG",
    "LSO",
]


@pytest.mark.slow
@pytest.mark.parametrize("section", SECTIONS)
def test_every_economy_has_something_true_to_read(section: str) -> None:
    for iso3 in SOME:
        finding = SECTIONS[section](iso3)
        note = finding.note()
        assert note, (section, iso3)
        assert not re.search(r"\bnan\b|\binf\b|None\b(?! of)|\{|\}| 1 (places|sites) ", note), (
            section,
            iso3,
            note,
        )
        if finding.fig is not None:
            assert finding.fig.layout.meta["alt"], (section, iso3)
            assert len(finding.df), (section, iso3)


def test_places_without_provinces_are_listed_without_shares() -> None:
    """Counts of no year were "66% of the people of Tuvalu", of the population of 2025."""
    for iso3 in ("FSM", "MHL", "NRU", "PLW", "TUV"):
        found = findings.people_by_province(iso3)
        assert (found.headline.id, found.missing) == ("people-map-unknown", True)
        assert found.gaps == (), "the headline has what is missing"
        assert [*findings.settlements_map(iso3).table.columns] == ["people"]


def _lacking(store: Path, iso3: str, covered: float) -> None:
    """Keep an economy of 50 million people, 20% online, and so many covered by 4G."""
    own = {"internet_users": 20.0, "population": 5e7, "urban_population": 30.0}
    own |= {"electricity_access": 75.0, "land_area": 5e5, "gni_per_capita_atlas": 2_000.0}
    keep(store, "worldbank", "2026-07-01", {(key, iso3, 2024): of for key, of in own.items()})
    keep(store, "itu", "2026-07-01", {("coverage_4g", iso3, 2024): covered})


def test_a_page_names_where_to_build_and_says_what_it_assumes(store) -> None:
    """Kenya: "Marsabit has 13% of the land and 1% of its people" named no place to build.

    By a second way: whoever lacks 4G lives in the zones of least density, at each spread.
    """
    _lacking(store, "KEN", 97.0)
    found, this = findings.people_by_province("KEN"), case("KEN", 10, 10.0)
    assert isinstance(this, Case)
    assert (found.headline.id, [each.id for each in found.claims]) == (
        "people-map-placed",
        ["people-map-assumed"],
    )
    assert found.headline.values["people"].value == pytest.approx(0.03 * 5e7)
    names = access.provinces("KEN").set_index("code")["name"]
    areas = [each.value for each in found.headline.values["areas"].values]
    spread, shares = costs.table()["spread"], []
    for each in (spread.low, spread.central, spread.high):
        zones = cost.zones(this.areas, each)
        zones["density"] = zones["people"] / zones["area"]
        zones = zones.sort_values("density")
        before = zones["people"].cumsum() - zones["people"]
        zones["out"] = (1.5e6 - before).clip(0, zones["people"])
        out = zones.groupby("area_name")["out"].sum()
        shares.append(100 * out[[*names[names.isin(areas)].index]].sum() / 1.5e6)
    assert found.headline.values["share"].value == pytest.approx(shares[1], abs=0.1)
    assert len(areas) <= 5
    assert min(shares) >= 50
    file = found.table.file.set_index("name")
    assert file["people"].sum() == pytest.approx(5e7, abs=47), "one population on a page"
    assert file["placed"].sum() == pytest.approx(1.5e6, rel=0.01)


def test_a_table_of_areas_has_the_order_and_the_rows_of_its_title(store) -> None:
    """Pakistan: "largest difference first" over an order by people; Indonesia: 11 of "10 of 34"."""
    for iso3, covered, column in (("KEN", 97.0, "placed"), ("PAK", 81.0, "people")):
        _lacking(store, iso3, covered)
        found = findings.people_by_province(iso3)
        (shows,) = found.shows
        assert len(found.df) == shows.values["shown"].value <= 10
        assert len(found.table.file) == shows.values["number"].value
        assert found.df[column].is_monotonic_decreasing
        assert found.table.rows.label == shows.values["areas"]
        if column == "placed":
            assert [*found.fig.data[0].y][::-1][0] == found.df.index[0]


def test_no_area_is_named_where_areas_are_too_coarse(store) -> None:
    """Five areas of Pakistan for 47 million people; where nearly all are covered, nobody to place.

    A land share that decides nothing is no heading.
    """
    _lacking(store, "PAK", 81.0)
    found = findings.people_by_province("PAK")
    assert (found.headline.id, found.weight, found.missing) == ("people-map-unplaced", 0, False)
    assert findings.people_by_province("THA").missing, "coverage is not known"
    _lacking(store, "KEN", 99.6)
    assert findings.people_by_province("KEN").missing


def test_where_people_live_is_left_out_where_densities_differ_less_than_tenfold(store) -> None:
    for iso3 in ("BGD", "STP"):
        _lacking(store, iso3, 90.0)
        density = access.provinces(iso3)["density"]
        assert density.max() < 10 * density.min()
        assert findings.people_by_province(iso3).missing


def _areas(iso3: str, names: list[str], folder: Path) -> str:
    """Return a file of circles around the centres of provinces."""
    path, units = folder / "areas.geojson", access.provinces(iso3)
    gpd.GeoDataFrame(
        {"zone": names}, geometry=shapely.buffer(units.geometry.to_numpy(), 0.1), crs="EPSG:4326"
    ).to_file(path)
    return str(path)


def test_circles_have_areas_in_proportion_to_people(tmp_path) -> None:
    names = list(access.provinces("ETH")["name"])
    found = findings.people_by_province("ETH", _areas("ETH", names, tmp_path))
    size = sorted(
        each for trace in found.chart.data if trace.text is not None for each in trace.marker.size
    )
    people = found.table.file["people"].sort_values().to_numpy()
    assert (np.array(size) ** 2 / people) == pytest.approx(
        np.full(13, 46**2 / people[-1]), rel=0.02
    )


def test_every_class_of_density_has_a_colour_of_its_own(tmp_path) -> None:
    """Ethiopia: 31 to 150 people per km² and 150 to 190 were one blue."""
    names = list(access.provinces("ETH")["name"])
    drawn = findings.people_by_province("ETH", _areas("ETH", names, tmp_path)).chart.data
    colours = [trace.fillcolor for trace in drawn if trace.fillcolor in theme.CLASSES]
    assert len(colours) == len(set(colours)) == 4


def _mapped(iso3: str, folder: Path) -> Finding:
    """Return where people live on a map of circles around the centres of provinces."""
    return findings.people_by_province(
        iso3, _areas(iso3, list(access.provinces(iso3)["name"]), folder)
    )


def test_provinces_without_people_and_licences_are_named(tmp_path) -> None:
    found = _mapped("FIN", tmp_path)
    assert [gap.id for gap in found.gaps] == ["people-map-missing"]
    assert "Åland" in found.note()
    licences = [
        note.values["licence"].value for note in found.notes if note.id == "people-map-source"
    ]
    assert licences == ["CC BY 4.0", "CC BY 4.0"]
    assert "CC BY 3.0 IGO" in _mapped("THA", tmp_path).note()


def test_areas_that_do_not_add_up_to_the_land_are_told(store, tmp_path) -> None:
    """Provinces of Azerbaijan reach into the Caspian Sea."""
    land = {"AZE": 82_646.0, "THA": 510_890.0}
    values = {("land_area", iso3, 2022): area for iso3, area in land.items()}
    keep(store, "worldbank", "2026-07-01", values)
    notes = {iso3: _mapped(iso3, tmp_path).notes for iso3 in land}
    assert {
        iso3: round(note.values["share"].value)
        for iso3, of in notes.items()
        for note in of
        if note.id == "people-map-land"
    } == {"AZE": 199}


def test_areas_of_a_user_are_filled_with_the_density_of_their_province(tmp_path) -> None:
    """Circles around the centres of the provinces of Tonga, four by name and one by nothing but its
    place.
    """
    names = [*access.provinces("TON")["name"].iloc[:4], "elsewhere"]
    found = findings.people_by_province("TON", _areas("TON", names, tmp_path))
    joined = next(note for note in found.notes if note.id == "people-map-joined")
    assert {key: value.value for key, value in joined.values.items()} == {
        "code": 0,
        "name": 4,
        "point": 1,
    }
    assert [trace for trace in found.chart.data if trace.fillcolor in theme.CLASSES]


def test_neither_by_hand(store) -> None:
    """60 % with electricity and 50 % online: 10 to 50 % have both, and 0 to 40 % neither."""
    values = {("electricity_access", "TUV", 2023): 60.0, ("internet_users", "TUV", 2023): 50.0}
    keep(store, "worldbank", "2026-07-01", values)
    found = findings.electricity_and_broadband("TUV")
    assert found.headline == claim("neither-up-to", economy=Economy("TUV"), most=Percent(40.0))
    assert [say(each) for each in found.claims] == ["60% have electricity; 50% are online."]
    assert (found.table, found.chart) == (None, None)
    scarce = {("electricity_access", "TUV", 2023): 40.0, ("internet_users", "TUV", 2023): 36.0}
    keep(store, "worldbank", "2026-07-02", scarce)
    said = claim(
        "neither-some", economy=Economy("TUV"), share=Range(Percent(24.0, 1), Percent(60.0, 1))
    )
    assert findings.electricity_and_broadband("TUV").headline == said


def test_where_everybody_has_electricity_it_keeps_nobody_offline() -> None:
    found = findings.electricity_and_broadband("CHE")
    assert found.headline == claim(
        "neither-power",
        economy=Economy("CHE"),
        electricity=Percent(100.0, 1),
        internet=Percent(97.0, 1),
    )
    assert not found.claims


def test_nearly_everybody_offline_with_electricity_is_said_so(store) -> None:
    """Fiji: "at least 190,000 have electricity but are offline", which are all who are offline."""
    year = access.reference_year()
    for power, told in ((99.3, "neither-power"), (93.3, "neither-at-least")):
        own = {("electricity_access", "FJI", year): power, ("internet_users", "FJI", year): 79.3}
        own |= {("population", "FJI", year): 925_000.0}
        keep(store, "worldbank", f"2026-07-{int(power == 93.3) + 11}", own)
        found = findings.electricity_and_broadband("FJI")
        assert found.headline.id == told
    # 14 of 100 people at least, 129,500 of 925,000: rounded down, to 120,000 by two digits.
    assert found.headline.values["people"] == Near(129_000.0)
    assert any(each.id == "counted-base" for each in found.notes)


def test_few_places_are_drawn_large_enough_to_be_seen() -> None:
    few, many = (
        [
            trace.marker.size
            for trace in findings.settlements_map(iso3).fig.data
            if trace.customdata is not None
        ]
        for iso3 in ("WSM", "THA")
    )
    assert min(few) >= 7 > min(many)


def test_places_on_land_too_small_to_be_seen_are_bars_and_no_map() -> None:
    found = findings.settlements_map("TUV")
    (bar,) = found.fig.data
    assert found.headline.id == "settlements-largest"
    assert list(bar.x[::-1]) == found.df["people"].tolist()
    assert found.headline.values["name"] == Text(bar.y[-1])


def test_national_figures_score_nothing_rural(store) -> None:
    assert findings.rural_framework("NLD") is None
    members = sorted(economies.peers("NLD").members)
    keep(
        store,
        "worldbank",
        "2026-07-01",
        {("electricity_access_rural", code, 2023): 90.0 for code in members},
    )
    assert findings.rural_framework("NLD") is None, "one rural figure is no score"
    keep(
        store,
        "gdl",
        "2026-07-02",
        {("households_electricity_rural", code, 2022): 80.0 for code in members},
    )
    two = findings.rural_framework("NLD")
    assert two
    assert two.df.loc["Access to electricity, rural", ["value", "year"]].tolist() == [90.0, 2023.0]
    assert two.df["score"].dropna().to_dict() == {
        "Electricity": pytest.approx(1 + 99 * (0.9 + 0.8) / 2)
    }
    assert two.headline.values["points"].value == pytest.approx(85.15)


def test_a_map_of_places_names_the_largest_on_the_side_that_has_room() -> None:
    for iso3, name in (("WSM", "Apia"), ("PRK", "Pyongyang")):
        (named,) = [
            trace for trace in findings.settlements_map(iso3).fig.data if trace.mode == "text"
        ]
        assert [text.strip() for text in named.text] == [name]
        assert named.textposition == ("middle right" if named.x[0] < 800 else "middle left")


@pytest.mark.parametrize("iso3", ["USA", "RUS", "CAN", "IDN", "WSM", "NOR"])
def test_a_country_map_is_small_enough_to_mail(iso3: str) -> None:
    fig = findings.settlements_map(iso3).fig
    assert len(fig.to_json()) < 300_000
    marks = [trace for trace in fig.data if trace.customdata is not None]
    known = access.settlements(iso3)["people"].notna().sum()
    assert sum(len(trace.x) for trace in marks) == min(known, charts.MOST)


@pytest.mark.slow
def test_neighbours_of_an_island_are_the_nearest() -> None:
    told = findings.beside_neighbours("FJI", ["internet_users"]).claims[-1]
    assert told.id == "neighbours-who-near"
    assert len(told.values["neighbours"].values) == 3


def test_a_value_without_a_year_is_told_and_not_compared(store) -> None:
    found = findings.beside_neighbours("THA", ["electricity_access_rural", "internet_users"])
    known = access.latest("electricity_access_rural").loc["THA"]
    assert known["flag"] == "undated"
    assert found.headline.values["indicator"] == Indicator(
        "internet_users"
    )  # the first that can be compared
    skipped = claim(
        "neighbours-no-value",
        economy=Economy("THA"),
        indicator=Indicator("electricity_access_rural"),
    )
    assert found.gaps[0] == skipped
    assert not found.missing
    alone = findings.beside_neighbours("THA", ["electricity_access_rural"])
    assert (alone.headline.id, alone.missing) == ("neighbours-unknown-border", True)
    assert alone.gaps == (skipped,)
    assert found.df.loc["THA", "electricity_access_rural"] == known["value"]
    assert pd.isna(found.df.loc["THA", "electricity_access_rural year"])
    assert found.df.loc["THA", "electricity_access_rural mark"] == "mark-undated"


def test_neighbours_with_more_are_counted(store) -> None:
    users = {"THA": 90.0, "KHM": 60.0, "LAO": 64.0, "MMR": 95.0, "MYS": 98.0}
    keep(
        store,
        "worldbank",
        "2026-07-01",
        {("internet_users", code, 2025): value for code, value in users.items()},
    )
    found = findings.beside_neighbours("THA", ["internet_users"])
    assert found.headline == claim(
        "neighbours-more-border",
        economy=Economy("THA"),
        indicator=Indicator("internet_users"),
        value=Quantity(90.0, "internet_users"),
        more=Count(2),
        compared=Count(4),
    )
    assert found.fig.data[0].x.tolist() == sorted(users.values())
    assert findings.beside_neighbours("PRK", ["internet_users"]).missing


def test_people_with_electricity_are_the_fewest_of_each_figure_beside_them(store) -> None:
    """Uganda: 18.3 million by 15.3% online, 21.6 million by 8.9%; the shares give both."""
    line = (5.1, 5.6, 6.0, 6.3, 7.0, 7.4, 7.1, 7.9, 8.2, 8.1, 8.6, 15.3, 8.9)
    own = {("internet_users", "UGA", 2012 + at): value for at, value in enumerate(line)}
    own |= {("electricity_access", "UGA", 2024): 52.0, ("population", "UGA", 2024): 5e7}
    keep(store, "worldbank", "2026-07-01", own)
    found = findings.electricity_and_broadband("UGA")
    people, (shares,) = found.headline.values["people"], found.claims
    assert say(people) == "18.3\xa0million", "a minimum is one value"
    used = shares.values["internet"].values["value"]
    assert {"8.9%", "15.3%"} <= set(say(used).replace("\xa0", " ").split()), say(used)
