"""The SDG database: every trap of its contract, on replies recorded from it where there are any,
else on replies built here.
"""

import csv
import gzip
import json
from collections import Counter

import pytest

import research
from research import catalogue, economies
from research.errors import UnreachableError
from research.loaders import breakdowns, http, sdg, sdg_pages, sources
from research.loaders.http import BadPageError
from research.loaders.source import Order
from tests.serving import Answer, Server


def row(
    series: str = "IT_USE_ii99",
    area: object = "764",
    year: object = 2020.0,
    value: object = "77.8",
    **more: object,
) -> dict:
    """A row of Series/Data, as section 2.2 of the contract gives it; `more` are dimensions,
    attributes by `attributes`.
    """
    attributes = more.pop("attributes", {"Nature": "C", "Units": "PERCENT"})
    return {
        "goal": ["17"],
        "target": ["17.8"],
        "indicator": ["17.8.1"],
        "series": series,
        "geoAreaCode": area,
        "geoAreaName": "Thailand",
        "timePeriodStart": year,
        "value": value,
        "valueType": "Float",
        "time_detail": "2018-2019",
        "footnotes": [""],
        "attributes": attributes,
        "dimensions": {"Reporting Type": "G", **more},
    }


class Database:
    """Series/List and Series/Data over rows a test gives."""

    def __init__(
        self, *rows: dict, release: str = "2026.Q1.G.01", listed: tuple[str, ...] = ()
    ) -> None:
        self.rows, self.release = list(rows), release
        self.listed = {*listed, *(each["series"] for each in rows)}
        self.says_pages = True
        self.size = 10_000

    def __call__(self, path: str, query: dict[str, list[str]]) -> Answer:
        if path == "Series/List":
            return _json([{"code": code, "release": self.release} for code in sorted(self.listed)])
        found = [each for each in self.rows if each["series"] in query["seriesCode"][0].split(",")]
        size, number = min(int(query["pageSize"][0]), self.size), int(query["page"][0])
        pages = {"totalPages": -(-len(found) // size)} if self.says_pages else {}
        part = found[(number - 1) * size : number * size]
        return _json(
            {
                "size": size,
                "totalElements": len(found),
                **pages,
                "pageNumber": number,
                "attributes": [],
                "dimensions": [],
                "data": part,
            }
        )


def _json(content: object) -> Answer:
    return 200, "application/json", json.dumps(content).encode()


@pytest.fixture
def server(monkeypatch):
    monkeypatch.setattr(http, "_backoff", lambda state: 0.01)
    with Server().running() as running:
        yield running


@pytest.fixture
def fetch(server, store):
    def fetch(database: Database, *keys: str) -> list[str]:
        server.routes["/sdg/"] = database
        lines: list[str] = []
        sources.fetch(["sdg"], Order(keys), store, base_url=f"{server.url}/sdg", tell=lines.append)
        return lines

    return fetch


@pytest.fixture
def recorded(shared):
    folder = shared / "recorded" / "sdg"
    if not folder.is_dir():
        pytest.skip("no recorded replies of the SDG database beside the project")
    return folder


def values(key: str) -> list[list[object]]:
    return research.observations(key, source="sdg")[
        ["economy", "year", "value", "flag"]
    ].values.tolist()


def selected(rows: list[dict], key: str, way: int = 0) -> breakdowns.Values:
    series = catalogue.written(key).codes.of("sdg")[way]
    cells = sdg_pages.cells(sdg_pages.Page(len(rows), 1, rows, {}), Counter(), series.code)
    return breakdowns.select(cells, series, sdg._TOTALS, catalogue.written(key), Counter())


# ---- recorded


def test_recorded_pages(recorded) -> None:
    """Of 2018: Units is a dimension, and the multiplier an attribute, whose power of ten the head
    of the reply gives.
    """
    body = (recorded / "series_data_2018.json").read_bytes()
    page, printed = sdg_pages.page(body, "DC_TOF_WASHL", 1), json.loads(body)["data"][0]["value"]
    assert (page.total, page.pages, page.powers) == (2923, 2923, {"MILLION": 6})
    (cell,) = sdg_pages.cells(page, Counter(), "DC_TOF_WASHL")
    assert (cell.economy, cell.year, cell.value, cell.unit, cell.power) == (
        "AFG",
        2000,
        printed,
        "CON_USD",
        6,
    )
    assert dict(cell.parts) == {}
    empty = sdg_pages.page((recorded / "series_data_2018_empty.json").read_bytes(), "NONE", 1)
    assert (empty.total, empty.rows) == (0, [])
    with pytest.raises(UnreachableError, match="DC_TOF_WASHL, which was not asked for"):
        sdg_pages.page((recorded / "series_data_2018.json").read_bytes(), "IT_USE_ii99", 1)


@pytest.fixture
def october(recorded) -> list[dict[str, str]]:
    with gzip.open(
        recorded / "unsd_2020-10_digital.csv.gz", "rt", newline="", encoding="utf-8-sig"
    ) as file:
        return list(csv.DictReader(file))


DIMENSIONS = (
    "Age",
    "Sex",
    "Location",
    "Type of skill",
    "Type of speed",
    "Education level",
    "Quantile",
)


@pytest.mark.slow
@pytest.mark.parametrize(
    ("key", "series", "wanted"),
    [
        ("electricity_access_rural", "EG_ELC_ACCS", {"Location": "RURAL"}),
        ("coverage_4g", "IT_MOB_4GNTWK", {}),
        ("ict_skill_programming_female", "SE_ADT_ACTS", {"Type of skill": "PCPR", "Sex": "FEMALE"}),
        ("ict_skill_email", "SE_ADT_ACTS", {"Type of skill": "EMAIL", "Sex": "BOTHSEX"}),
        ("fixed_broadband_per_100", "IT_NET_BBP", {"Type of speed": "ANYS"}),
        ("fixed_broadband_fast_subscriptions", "IT_NET_BBN", {"Type of speed": "10MBPS"}),
        ("neet_female", "SL_TLF_NEET", {"Sex": "FEMALE", "Age": "15_24"}),
        ("account_owners", "FB_BNK_ACCSS", {"Sex": "BOTHSEX"}),
        ("schools_internet_primary", "SE_ACC_INTN", {"Education level": "PRIMAR"}),
        ("internet_users", "IT_USE_ii99", {}),
    ],
)
def test_a_series_of_the_release_of_october_2020(
    october, key: str, series: str, wanted: dict[str, str]
) -> None:
    """Renamed series by their old code, totals and breakdowns by dimension, areas by M49, regions
    left out.
    """
    rows = [
        row(series, each["GeoAreaCode"], float(each["TimePeriod"]), each["Value"],
            attributes={"Nature": each["Nature"], "Units": each["Units"]},
            **{d: each[d] for d in DIMENSIONS if each[d]})
        for each in october if each["SeriesCode"] == series
    ]  # fmt: skip
    entry = catalogue.written(key)
    way = next(n for n, each in enumerate(entry.codes.of("sdg")) if each.code == series)
    found = selected(rows, key, way)
    m49 = {str(int(each.m49)): iso3 for iso3, each in economies.table().items() if each.m49}
    theirs = {
        (m49[each["GeoAreaCode"]], int(float(each["TimePeriod"]))): float(each["Value"])
        for each in october
        if each["SeriesCode"] == series
        and each["GeoAreaCode"] in m49
        and wanted.items() <= each.items()
    }
    assert {key: value for key, (value, _) in found.items()} == theirs
    assert len(theirs) > 100
    assert len({each["GeoAreaCode"] for each in october} - set(m49)) > 10, (
        "regions and groups are among the areas"
    )


# ---- built from the contract


@pytest.mark.parametrize("absent", ["NaN", "", None, "nil", "N"])
def test_what_is_no_value_is_missing(fetch, absent: str | None) -> None:
    database = Database(row(value=absent), row(year=2021.0, value="0"))
    assert any("rows hold no value" in line for line in fetch(database, "internet_users"))
    assert values("internet_users") == [["THA", 2021, 0.0, ""]]


def test_bounds_are_kept_as_estimates_and_told(fetch) -> None:
    rows = [
        row(value="<2.5"),
        row(year=2021.0, value=">95"),
        row(year=2022.0, value="1,234"),
        row(year=2023.0, value="1,2"),
    ]
    lines = fetch(Database(*rows), "internet_users")
    assert sdg_pages._value("1,234") == ("1,234", False)
    assert values("internet_users") == [
        ["THA", 2020, 2.5, "estimate"],
        ["THA", 2021, 95.0, "estimate"],
    ], "1,234 % is no share"
    assert any("2 values are given as a bound" in line for line in lines)
    assert any("1 rows hold text in place of a number" in line for line in lines)


@pytest.mark.parametrize(
    ("attributes", "flag"),
    [
        ({"Nature": "C"}, ""),
        ({"Nature": "CA"}, ""),
        ({"Nature": "G"}, ""),
        ({"Nature": "E"}, "estimate"),
        ({"Nature": "M"}, "estimate"),
        ({"Nature": "C", "Observation Status": "P"}, "provisional"),
        ({"Nature": "C", "Observation Status": "I"}, "estimate"),
        ({"Observation Status": "A"}, ""),
    ],
)
def test_estimates_and_provisional_values_are_flagged(
    attributes: dict[str, str], flag: str
) -> None:
    found = selected([row(attributes={"Units": "PERCENT", **attributes})], "internet_users")
    assert found == {("THA", 2020): (77.8, flag)}


def test_where_a_thing_stands_does_not_matter() -> None:
    """Units among dimensions, Reporting Type among attributes."""
    moved = {
        **row(),
        "attributes": {"Nature": "C", "Reporting Type": "G"},
        "dimensions": {"Units": "PERCENT"},
    }
    assert selected([moved], "internet_users") == {("THA", 2020): (77.8, "")}
    moved["attributes"]["Reporting Type"] = "N"
    assert selected([moved], "internet_users") is None


def test_what_economies_report_by_themselves_is_left_out() -> None:
    national = row(value="99")
    national["dimensions"]["Reporting Type"] = "N"
    assert selected([row(), national], "internet_users") == {("THA", 2020): (77.8, "")}


def test_a_series_in_an_older_unit_is_the_same() -> None:
    """IT_USE_ii99 was per 100 inhabitants, and is a percentage."""
    old = row(attributes={"Units": "PER_100_POP"})
    assert selected([old], "internet_users") == {("THA", 2020): (77.8, "")}
    assert selected([row(attributes={"Units": "NUMBER"})], "internet_users") is None


def test_the_same_observation_several_times() -> None:
    rows = [row(), row(), row(year=2021.0), row(year=2021.0, value="80")]
    assert selected(rows, "internet_users") == {("THA", 2020): (77.8, "")}


def test_a_series_without_its_dimension_is_the_total_and_never_its_first_row() -> None:
    rows = [
        row(value="70", Sex="FEMALE"),
        row(value="77.8", Sex="BOTHSEX"),
        row(value="20", Sex="BOTHSEX", Disability="PD"),
    ]
    assert selected(rows, "internet_users") == {("THA", 2020): (77.8, "")}
    assert selected(rows, "internet_users_female") == {("THA", 2020): (70.0, "")}


@pytest.mark.parametrize("area", ["764", "0764", 764])
def test_areas_are_m49_however_they_are_written(area: object) -> None:
    assert list(selected([row(area=area)], "internet_users")) == [("THA", 2020)]


def test_areas_that_are_no_economies_are_left_out() -> None:
    rows = [
        row(area=code) for code in ("1", "001", "412", "199")
    ]  # the world twice, Kosovo in places, a group
    assert selected(rows, "internet_users") is None


def test_years_are_numbers_and_a_survey_over_two_counts_for_its_first() -> None:
    assert list(selected([row(year=2018.0), row(year=2019)], "internet_users")) == [
        ("THA", 2018),
        ("THA", 2019),
    ]
    assert selected([row(year=2018.5)], "internet_users") is None


def test_a_renamed_series_is_found_and_one_that_is_not_there_is_told(fetch) -> None:
    lines = fetch(
        Database(row("EG_ELC_ACCS"), row("SL_TLF_NEET")),
        "electricity_access",
        "coverage_4g",
        "neet",
    )
    assert values("electricity_access") == [["THA", 2020, 77.8, ""]]
    assert any("nothing under the code of coverage_4g and neet" in line for line in lines), (
        "neet has no value of the ages asked"
    )


def test_the_release_is_the_vintage(fetch) -> None:
    fetch(Database(row(), release="2026.Q1.G.02"), "internet_users")
    assert set(research.observations("internet_users", source="sdg")["vintage"]) == {"2026-01-02"}
    with pytest.raises(UnreachableError, match="names a release that cannot be read: spring"):
        sdg_pages.vintage_of("spring")


@pytest.mark.parametrize("says_pages", [True, False])
def test_every_page_is_read(fetch, server, says_pages: bool) -> None:
    database = Database(*(row(year=float(year), value="50") for year in range(2000, 2025)))
    database.size, database.says_pages = 10, says_pages
    fetch(database, "internet_users")
    assert len(values("internet_users")) == 25
    assert len([path for path in server.log if "Series/Data" in path]) == 3


def test_pages_that_lack_rows_are_an_error(fetch) -> None:
    database = Database(row(), row(year=2021.0))

    def short(path: str, query: dict[str, list[str]]) -> Answer:
        status, kind, body = Database.__call__(database, path, query)
        reply = json.loads(body)
        return (
            status,
            kind,
            json.dumps({**reply, "data": reply["data"][:1]} if "data" in reply else reply).encode(),
        )

    with pytest.raises(UnreachableError, match="gave 1 of its 2 rows of IT_USE_ii99"):
        fetch(short, "internet_users")


def test_a_page_in_place_of_another_is_asked_for_again() -> None:
    reply = {"totalElements": 1, "totalPages": 2, "pageNumber": 2, "data": [row()]}
    with pytest.raises(BadPageError, match="page 2 in place of page 1"):
        sdg_pages.page(json.dumps(reply).encode(), "IT_USE_ii99", 1)
    for body in (b"<html>", b"[]", b'{"data": 1}'):
        with pytest.raises(BadPageError, match="no reply of the SDG database"):
            sdg_pages.page(body, "IT_USE_ii99", 1)


def test_a_parameter_that_is_ignored_is_found_out(fetch) -> None:
    def everything(path: str, query: dict[str, list[str]]) -> Answer:
        if path == "Series/List":
            return _json([{"code": "IT_USE_ii99", "release": "2026.Q1.G.01"}])
        return _json(
            {
                "totalElements": 2,
                "totalPages": 1,
                "pageNumber": 1,
                "data": [row(), row("IT_MOB_OWN")],
            }
        )

    with pytest.raises(UnreachableError, match="IT_MOB_OWN, which was not asked for"):
        fetch(everything, "internet_users")


def test_shares_out_of_range_are_told_and_not_served(fetch) -> None:
    """As published in 2020: mobile owners up to 132.8 %."""
    lines = fetch(
        Database(row("IT_MOB_OWN", value="132.8"), row("IT_MOB_OWN", year=2021.0)), "mobile_owners"
    )
    assert any(
        "outside the range of the indicator: THA mobile_owners 2020 is 132.8" in line
        for line in lines
    )
    assert values("mobile_owners") == [["THA", 2021, 77.8, ""]]


def test_a_multiplier_of_no_known_power_is_refused_with_its_row() -> None:
    codes = [{"code": "MANY", "sdmx": "some"}, {"code": "THOUSANDS", "sdmx": "3"}]
    rows = [row(attributes={"Units": "PERCENT", "UnitMultiplier": "MANY"})]
    reply = {
        "totalElements": 1,
        "pageNumber": 1,
        "attributes": [{"id": "UnitMultiplier", "codes": codes}],
        "data": rows,
    }
    page = sdg_pages.page(json.dumps(reply).encode(), "IT_USE_ii99", 1)
    assert page.powers == {"THOUSANDS": 3}
    with pytest.raises(UnreachableError, match="a row that cannot be read: IT_USE_ii99 764 2020"):
        sdg_pages.cells(page, Counter(), "IT_USE_ii99")
