"""Data360: every trap of its contract, on files and replies recorded from it where there are any,
else on ones built here.
"""

import csv
import gzip
import io
import json
from collections import Counter
from datetime import UTC, datetime
from pathlib import Path

import pandas as pd
import pytest

import research
from research import access, catalogue, vintages
from research.catalogue import Series
from research.cli.data import show
from research.errors import InputError, UnreachableError
from research.loaders import breakdowns, data360_rows, data360_tables, http, sources, store
from research.loaders.http import BadPageError
from research.loaders.source import Order
from tests.serving import Answer, Server

MODIFIED = "Wed, 01 Apr 2026 05:01:39 GMT"
PLAIN = {
    "FREQ": "A",
    "SEX": "_T",
    "AGE": "_T",
    "URBANISATION": "_T",
    "COMP_BREAKDOWN_1": "_Z",
    "COMP_BREAKDOWN_2": "_Z",
    "COMP_BREAKDOWN_3": "_Z",
    "UNIT_MULT": 0,
    "OBS_STATUS": "A",
    "OBS_CONF": "PU",
    "UNIT_MEASURE": "PT_POP",
    "TIME_PERIOD": "2023",
    "REF_AREA": "THA",
    "OBS_VALUE": "50",
}


def row(code: str, **cells: object) -> dict[str, object]:
    """A row of the API, as section 1.3 of the contract gives it."""
    dataset = (
        "ITU_DH"
        if code.startswith(("ITU_DH", "MOB", "IT_", "PRI", "ACT", "INT"))
        else code.rsplit("_", 1)[0]
    )
    return {**PLAIN, "INDICATOR": code, "DATABASE_ID": dataset, **cells}


class Service:
    """The API and its files, of rows a test gives; some codes have no file."""

    def __init__(self, *rows: dict[str, object], without_file: tuple[str, ...] = ()) -> None:
        self.rows, self.without_file = list(rows), without_file
        self.page = 1000
        self.licence: object = [
            {"name": "CC BY-4.0", "uri": "https://creativecommons.org/licenses/by/4.0/"}
        ]

    def of(self, code: str) -> list[dict[str, object]]:
        return [each for each in self.rows if code in (each["INDICATOR"], each["DATABASE_ID"])]

    def api(self, path: str, query: dict[str, list[str]]) -> Answer:
        if path == "indicators":
            listed = {
                str(each["INDICATOR"])
                for each in self.rows
                if each["DATABASE_ID"] == query["datasetId"][0]
            }
            return _json(sorted(listed))
        found = [each for code in query["INDICATOR"][0].split(",") for each in self.of(code)]
        skip = int(query.get("skip", ["0"])[0])
        return _json({"count": len(found), "value": found[skip : skip + self.page]})

    def files(self, path: str, query: dict[str, list[str]]) -> Answer:
        kind, _, name = path.split("/")
        code = name.rpartition(".")[0]
        if kind == "metadata":
            return _json({"series_description": {"idno": code, "license": self.licence}})
        found = self.of(code)
        if not found or code in self.without_file:
            return 404, "application/xml", b"<Error><Code>BlobNotFound</Code></Error>"
        return 200, "text/csv", written(found)


def written(rows: list[dict[str, object]]) -> bytes:
    text = io.StringIO()
    writer = csv.DictWriter(text, fieldnames=list(rows[0]))
    writer.writeheader()
    writer.writerows(rows)
    return text.getvalue().encode()


def _json(content: object) -> Answer:
    return 200, "application/json", json.dumps(content).encode()


@pytest.fixture
def server(monkeypatch):
    monkeypatch.setattr(http, "_backoff", lambda state: 0.01)
    with Server().running() as running:
        running.modified = MODIFIED
        yield running


@pytest.fixture
def fetch(server, store):
    def fetch(service: Service, *keys: str) -> list[str]:
        server.routes |= {"/data360/": service.api, "/data360-data/": service.files}
        lines: list[str] = []
        sources.fetch(
            ["data360"], Order(keys), store, base_url=f"{server.url}/data360", tell=lines.append
        )
        return lines

    return fetch


@pytest.fixture
def recorded(shared) -> Path:
    folder = shared / "recorded" / "data360"
    if not folder.is_dir():
        pytest.skip("no recorded files of Data360 beside the project")
    return folder


def body(recorded: Path, code: str) -> bytes:
    return gzip.decompress((recorded / "bulk" / f"{code}.csv.gz").read_bytes())


def read(recorded: Path, code: str) -> list[dict[str, object]]:
    return list(data360_rows.file(body(recorded, code)))


def selected(rows: list, key: str, way: int = -1) -> breakdowns.Values:
    """What the catalogue takes of recorded rows; by default by the older of its codes."""
    entry = catalogue.written(key)
    series = entry.codes.of("data360")[way]
    cells = data360_rows.cells(
        [each for each in rows if each["INDICATOR"] == series.code], Counter()
    )
    return breakdowns.select(
        cells, series, data360_tables.TOTALS.get(series.dataset, {}), entry, Counter()
    )


def values(key: str) -> list[list[object]]:
    return research.observations(key, source="data360")[
        ["economy", "year", "value"]
    ].values.tolist()


# ---- recorded files


@pytest.mark.parametrize(
    ("code", "columns", "key"),
    [
        ("ITU_DH_POP_COV_4G", 39, "coverage_4g"),
        ("WB_WDI_EN_POP_SLUM_UR_ZS", 43, "slum_population"),
        ("WB_FINDEX_FIN13BM", 37, "mobile_money_sent"),
    ],
)
def test_layouts_are_read_by_the_name_of_a_column(
    recorded, code: str, columns: int, key: str
) -> None:
    whole = pd.read_csv(io.BytesIO(body(recorded, code)), dtype=str, keep_default_na=False)
    assert len(whole.columns) == columns
    found = selected(read(recorded, code), key)
    theirs = whole[
        whole["REF_AREA"].isin(list(research.economies.table())) & whole["OBS_VALUE"].ne("")
    ]
    theirs = theirs[
        theirs[["SEX", "URBANISATION"]].eq("_T").all(axis=1)
        & ~theirs["UNIT_MEASURE"].str.startswith("PT_RESP_")
    ]
    theirs = theirs[
        theirs[["COMP_BREAKDOWN_1", "COMP_BREAKDOWN_2", "COMP_BREAKDOWN_3"]]
        .isin(["_T", "_Z"])
        .all(axis=1)
    ]
    theirs = theirs[theirs["AGE"].isin(["_T", "Y_GE15"])]
    expected = dict(zip(zip(theirs["REF_AREA"], theirs["TIME_PERIOD"].astype(int), strict=True),
                        theirs["OBS_VALUE"].astype(float), strict=True))  # fmt: skip
    assert {key: value for key, (value, _) in found.items()} == pytest.approx(expected)
    assert len(found) > 30


def test_aggregates_which_are_plain_means_are_not_read(recorded) -> None:
    rows = read(recorded, "ITU_DH_POP_COV_4G")
    assert {"WLD", "LDC", "HIC"} <= {each["REF_AREA"] for each in rows}
    assert {economy for economy, _ in selected(rows, "coverage_4g")} <= set(
        research.economies.table()
    )


def test_coverage_equals_the_export_of_itu(recorded, shared) -> None:
    export = next(
        frame for path in sorted((shared / "itu" / "exports_v2").glob("*.csv"))
        if 19306 in (frame := pd.read_csv(path))["seriesID"].unique()
    ).query("seriesID == 19306")  # fmt: skip
    theirs = {
        (iso, year): value
        for iso, year, value in export[["entityIso", "dataYear", "dataValue"]].itertuples(
            index=False
        )
    }
    found = selected(read(recorded, "ITU_DH_POP_COV_4G"), "coverage_4g")
    both = [key for key in found if key in theirs]
    assert len(both) > 2100
    assert all(abs(found[key][0] - theirs[key]) <= 0.01 for key in both)


def test_bandwidth_labelled_in_kilobits_is_in_bits(recorded) -> None:
    found = selected(read(recorded, "ITU_DH_INT_BAND_PER_CAP"), "bandwidth_per_capita")
    assert found["THA", 2023][0] == pytest.approx(203.9, abs=0.05)
    assert found["SGP", 2023][0] == pytest.approx(9919.8, abs=0.05)


def test_breakdowns_come_one_at_a_time_and_are_never_mixed(recorded) -> None:
    rows = read(recorded, "ITU_DH_INT_USR_DAY")
    per_economy = Counter()
    for each in rows:
        if each["REF_AREA"] in research.economies.table():
            per_economy[each["SEX"], each["AGE"], each["URBANISATION"]] += 1
    for suffix, parts in (
        ("", ("_T", "_T", "_T")),
        ("_female", ("F", "_T", "_T")),
        ("_rural", ("_T", "_T", "RUR")),
        ("_age_75_plus", ("_T", "Y_GE75", "_T")),
    ):
        assert len(selected(rows, f"internet_daily{suffix}")) == per_economy[parts] > 300


def test_shares_above_100_are_told_and_not_served(recorded, fetch) -> None:
    rows = read(recorded, "ITU_DH_INT_USR_DAY")
    over = {(r["REF_AREA"], r["TIME_PERIOD"]) for r in rows if float(r["OBS_VALUE"]) > 100}
    assert over >= {("MEX", "2014"), ("MEX", "2017"), ("FRA", "2008"), ("EGY", "2013")}
    lines = fetch(Service(*rows), "internet_daily", "internet_daily_age_25_74")
    assert any(
        "outside the range of the indicator" in line and "FRA internet_daily_age_25_74 2008" in line
        for line in lines
    )
    assert research.observations("internet_daily_age_25_74", "FRA", 2008).empty
    assert not research.observations("internet_daily_age_25_74", "FRA", 2009).empty
    assert len(access.implausible(["FRA"], ["internet_daily_age_25_74"])) == 1


def test_levels_of_skill_are_added_up_where_both_are_there_and_none_is_0(recorded) -> None:
    rows = read(recorded, "ITU_DH_SKLS_DIG_CONT")
    halves: dict[tuple[str, int], dict[str, float]] = {}
    for each in rows:
        if each["REF_AREA"] in research.economies.table():
            of = halves.setdefault((each["REF_AREA"], int(each["TIME_PERIOD"])), {})
            of[each["COMP_BREAKDOWN_1"]] = float(each["OBS_VALUE"])
    found = selected(rows, "skills_content")
    for key, of in halves.items():
        if set(of) == {"BASIC", "ABOVE_BASIC"} and min(of.values()) > 0:
            assert found[key][0] == pytest.approx(of["BASIC"] + of["ABOVE_BASIC"])
        else:
            assert key not in found
    assert not {("BRN", 2022), ("EST", 2023), ("MLT", 2023)} & set(found)
    assert len(found) > 50


def test_findex_is_read_for_all_adults_and_of_those_who_answered(recorded) -> None:
    """Two denominators under one code, a third of rows of status O, total of ages Y_GE15."""
    rows = read(recorded, "WB_FINDEX_FIN14A")
    assert {each["UNIT_MEASURE"] for each in rows} == {"PT_RESP", "PT_RESP_NACCT"}
    found = selected(rows, "no_mobile_money_distance")
    adults = {
        each["REF_AREA"]: float(each["OBS_VALUE"])
        for each in rows
        if each["UNIT_MEASURE"] == "PT_RESP"
        and each["AGE"] == "Y_GE15"
        and each["OBS_STATUS"] == "A"
        and {each[d] for d in data360_rows.DIMENSIONS if d != "AGE"} == {"_T"}
        and each["REF_AREA"] in research.economies.table()
    }
    assert {economy: value for (economy, _), (value, _) in found.items()} == adults
    assert len(adults) > 10


def test_millions_are_multiplied_and_empty_values_are_missing(recorded) -> None:
    rows = read(recorded, "UNCTAD_DE")
    tally: breakdowns.Tally = Counter()
    entry = catalogue.written("digital_services_exports")
    (series,) = entry.codes.of("data360")
    cells = data360_rows.cells(
        [each for each in rows if each["INDICATOR"] == series.code], Counter()
    )
    found = breakdowns.select(cells, series, {}, entry, tally)
    printed = next(
        r["OBS_VALUE"]
        for r in rows
        if r["REF_AREA"] == "THA" and r["TIME_PERIOD"] == "2018" and r["INDICATOR"] == series.code
    )
    assert found["THA", 2018][0] == float(printed) * 1e6
    assert 1e9 < found["THA", 2018][0] < 1e11
    assert ("THA", 2022) not in found
    assert tally[breakdowns.MISSING, entry.id] > 200


def test_recorded_replies(recorded) -> None:
    body = (recorded / "json" / "data_response.json").read_bytes()
    page, printed = (
        data360_rows.page(body),
        [each["OBS_VALUE"] for each in json.loads(body)["value"]],
    )
    assert (page.count, len(page.rows)) == (2, 2)
    cells = data360_rows.cells(page.rows, Counter())
    assert [(cell.economy, cell.year, cell.value, cell.unit) for cell in cells] == [
        ("BRA", year, value, "T_CO2E_PS") for year, value in zip((2018, 2020), printed, strict=True)
    ]
    codes = data360_rows.codes((recorded / "json" / "indicators_response.json").read_bytes())
    assert all(isinstance(code, str) and code for code in codes)
    document = json.loads((recorded / "json" / "metadata_response.json").read_bytes())["value"][0]
    assert data360_rows.licence(json.dumps(document).encode()) == "", (
        "the licence was not among what was kept"
    )


# ---- built from the contract


def test_a_file_that_has_not_changed_is_not_sent_again(server, fetch) -> None:
    service = Service(row("MOB_COV_4G"), row("MOB_COV_4G", TIME_PERIOD="2022", OBS_VALUE="40"))
    assert "release 2026-04-01" in fetch(service, "coverage_4g")[0]
    (record,) = vintages.at_hand(source="data360")
    asked = record.indicators["coverage_4g"]
    assert (asked.modified, asked.licence) == (MODIFIED, "CC BY 4.0")
    _yesterday(record)
    server.log.clear()
    lines = fetch(service, "coverage_4g")
    assert "1 unchanged" in lines[0]
    assert [path.split("?")[0] for path in server.log] == [
        "/data360/indicators",
        "/data360-data/data/ITU_DH/MOB_COV_4G.csv",
    ]
    assert values("coverage_4g") == [["THA", 2022, 40.0], ["THA", 2023, 50.0]]
    assert "no request made" in fetch(service, "coverage_4g")[0], "an unchanged file is of today"


def test_a_file_that_has_changed_is_a_release_of_its_own(server, fetch) -> None:
    fetch(
        Service(row("MOB_COV_4G"), row("MOB_COV_3G", OBS_VALUE="90")), "coverage_4g", "coverage_3g"
    )
    _yesterday(*vintages.at_hand(source="data360"))
    server.modified = "Fri, 01 May 2026 00:00:00 GMT"
    fetch(
        Service(row("MOB_COV_4G", OBS_VALUE="51"), row("MOB_COV_3G", OBS_VALUE="90")),
        "coverage_4g",
        "coverage_3g",
    )
    held = {v.vintage: sorted(v.indicators) for v in vintages.at_hand(source="data360")}
    assert held == {"2026-05-01": ["coverage_4g"], "2026-04-01": ["coverage_3g", "coverage_4g"]}
    assert values("coverage_4g") == [["THA", 2023, 51.0]]
    assert values("coverage_3g") == [["THA", 2023, 90.0]]


def test_another_way_of_reading_a_file_asks_for_it_again(fetch, server, monkeypatch) -> None:
    service = Service(row("MOB_COV_4G"))
    fetch(service, "coverage_4g")
    _yesterday(*vintages.at_hand(source="data360"))
    other = Series(dataset="ITU_DH", code="MOB_COV_4G", unit="PT_POP", factor=0.5)
    codes = catalogue.written("coverage_4g").codes.model_copy(
        update={"series": {"data360": (other,)}}
    )
    monkeypatch.setitem(
        catalogue.table(),
        "coverage_4g",
        catalogue.written("coverage_4g").model_copy(update={"codes": codes}),
    )
    fetch(service, "coverage_4g")
    assert values("coverage_4g") == [["THA", 2023, 25.0]]


def _yesterday(*records: vintages.Vintage) -> None:
    for record in records:
        old = {
            key: asked.model_copy(update={"fetched": "2026-04-02T00:00:00"})
            for key, asked in record.indicators.items()
        }
        store.note(record.model_copy(update={"indicators": old}), research.paths.store())


def test_without_a_date_the_day_of_fetching_is_the_release(server, fetch) -> None:
    server.modified = ""
    assert (
        f"release {datetime.now(UTC).date().isoformat()}"
        in fetch(Service(row("MOB_COV_4G")), "coverage_4g")[0]
    )


def test_codes_are_tried_in_order_and_none_is_said_aloud(fetch) -> None:
    """ITU's codes of 2026 before those of 2025; a code that is not listed is not asked for, as its
    reply would be empty.
    """
    old = Service(row("ITU_DH_POP_COV_4G", OBS_VALUE="70"))
    lines = fetch(old, "coverage_4g", "coverage_3g")
    assert values("coverage_4g") == [["THA", 2023, 70.0]]
    assert any("nothing under the code of coverage_3g" in line for line in lines)
    both = Service(row("ITU_DH_POP_COV_3G", OBS_VALUE="70"), row("MOB_COV_3G", OBS_VALUE="71"))
    fetch(both, "coverage_3g")
    assert values("coverage_3g") == [], (
        "asked today, and of what is unknown too it is asked once a day"
    )
    (record,) = vintages.at_hand(source="data360")
    store.note(record.model_copy(update={"unknown": {}}), research.paths.store())
    fetch(both, "coverage_3g")
    assert values("coverage_3g") == [["THA", 2023, 71.0]]


def test_nothing_known_at_all_is_an_error(fetch, store) -> None:
    with pytest.raises(InputError, match="knows none of the codes of coverage_4g"):
        fetch(Service(row("ITU_DH_OTHER")), "coverage_4g")
    assert vintages.at_hand(store) == ()


def test_an_older_code_answers_where_the_newer_has_no_value_of_the_unit(fetch, server) -> None:
    rows = (row("IT_CEL_SETS", UNIT_MEASURE="SB", OBS_VALUE="9e6"),
            row("ITU_DH_MOB_SUB_PER_100", UNIT_MEASURE="SB_10P2_HB", OBS_VALUE="170"))  # fmt: skip
    fetch(Service(*rows), "mobile_per_100", "mobile_subscriptions")
    assert values("mobile_per_100") == [["THA", 2023, 170.0]]
    assert values("mobile_subscriptions") == [["THA", 2023, 9e6]]
    assert len([path for path in server.log if path.endswith("IT_CEL_SETS.csv")]) == 1


def test_one_code_holds_several_units(fetch) -> None:
    rows = [
        row("PRI_DO_MOB", UNIT_MEASURE=unit, OBS_VALUE=value)
        for unit, value in (("USD", "12"), ("PPP", "30"), ("PT_GNI_PS", "2"))
    ]
    keys = ("mobile_data_basket_usd", "mobile_data_basket_ppp", "mobile_data_basket_gni")
    fetch(Service(*rows), *keys)
    assert [values(key)[0][2] for key in keys] == [12.0, 30.0, 2.0]


def test_a_code_without_a_file_is_read_page_by_page(fetch, server) -> None:
    years = [str(year) for year in range(2000, 2025)]
    economies = list(research.economies.table())[:100]
    rows = [
        row("MOB_COV_4G", REF_AREA=economy, TIME_PERIOD=year)
        for year in years
        for economy in economies
    ]
    fetch(Service(*rows, without_file=("MOB_COV_4G",)), "coverage_4g")
    assert len(values("coverage_4g")) == 2500
    pages = [path for path in server.log if path.startswith("/data360/data?")]
    assert len(pages) == 3
    assert vintages.at_hand(source="data360")[0].vintage == datetime.now(UTC).date().isoformat()


def test_a_page_that_repeats_a_row_is_not_taken_for_all_there_is(fetch) -> None:
    """The order of rows is not promised: a boundary may repeat one and miss another."""
    service = Service(
        *(row("MOB_COV_4G", TIME_PERIOD=str(year)) for year in (2020, 2020, 2022)),
        without_file=("MOB_COV_4G",),
    )
    with pytest.raises(
        UnreachableError, match=r"counts \[3\] rows .* gave 3, not all of them different"
    ):
        fetch(service, "coverage_4g")


def test_a_count_of_more_than_comes_is_an_error(fetch, server) -> None:
    service = Service(row("MOB_COV_4G"), without_file=("MOB_COV_4G",))
    api = service.api

    def counting(path: str, query: dict[str, list[str]]) -> Answer:
        if path != "data":
            return api(path, query)
        return _json(
            {"count": 2, "value": [] if query.get("skip") == ["1"] else [row("MOB_COV_4G")]}
        )

    service.api = counting
    with pytest.raises(UnreachableError, match=r"counts \[2\] rows of MOB_COV_4G and gave 1"):
        fetch(service, "coverage_4g")


def test_rows_of_what_was_not_asked_for_are_refused(fetch) -> None:
    """A parameter that is ignored brings everything there is."""
    service = Service(row("MOB_COV_4G"), row("MOB_COV_3G"), without_file=("MOB_COV_4G",))
    api = service.api
    service.api = lambda path, query: (
        _json({"count": 2, "value": service.rows}) if path == "data" else api(path, query)
    )
    with pytest.raises(UnreachableError, match="MOB_COV_3G, which was not asked for"):
        fetch(service, "coverage_4g")


def test_words_in_place_of_a_number_are_read_by_level_or_counted(fetch) -> None:
    words = "Full competition (year when competition was introduced)"
    rows = [
        row("IT_COMP_BB_MOB", REF_AREA=economy, OBS_VALUE=text, UNIT_MEASURE="_Z", UNIT_TYPE="CAT")
        for economy, text in (("THA", words), ("VNM", "Monopoly"), ("LAO", "Other"))
    ]
    lines = fetch(
        Service(*rows, row("MOB_COV_4G", OBS_VALUE=words)),
        "competition_mobile_broadband",
        "coverage_4g",
    )
    assert values("competition_mobile_broadband") == [["THA", 2023, 2.0], ["VNM", 2023, 0.0]]
    assert values("coverage_4g") == []
    assert any("2 rows hold text in place of a number and were left out" in line for line in lines)


@pytest.mark.parametrize("absent", [None, "", "null", "NaN"])
def test_what_stands_for_no_value_is_missing_and_no_zero(absent: str | None) -> None:
    rows = [
        row("MOB_COV_4G", OBS_VALUE=absent),
        row("MOB_COV_4G", TIME_PERIOD="2022", OBS_VALUE="0"),
        row("MOB_COV_4G", TIME_PERIOD="2021", OBS_VALUE="7", OBS_STATUS="O"),
    ]
    assert selected(rows, "coverage_4g", 0) == {("THA", 2022): (0.0, "")}


def test_only_years_and_what_is_public_are_read() -> None:
    rows = [
        row("MOB_COV_4G", TIME_PERIOD="2025-11"),
        row("MOB_COV_4G", TIME_PERIOD="2024-Q1"),
        row("MOB_COV_4G", OBS_CONF="C"),
    ]
    tally: breakdowns.Tally = Counter()
    assert data360_rows.cells(rows, tally) == []
    assert tally == {
        (breakdowns.PERIOD, "MOB_COV_4G"): 2,
        (breakdowns.CONFIDENTIAL, "MOB_COV_4G"): 1,
    }


def test_estimates_are_flagged() -> None:
    assert selected([row("MOB_COV_4G", OBS_STATUS="E")], "coverage_4g", 0) == {
        ("THA", 2023): (50.0, "estimate")
    }


def test_the_variant_of_a_score_has_to_be_the_one_meant() -> None:
    rows = [
        row("GOV_WGI_RL", COMP_BREAKDOWN_1=kind, OBS_VALUE=value, UNIT_MEASURE="_Z")
        for kind, value in (("WGI_SE", "0.16"), ("WGI_EST", "0.1"), ("WGI_SR", "55"))
    ]
    assert selected(rows, "rule_of_law") == {("THA", 2023): (0.1, "")}


def test_the_same_twice_is_once_and_two_values_are_none() -> None:
    twice = [
        row("MOB_COV_4G"),
        row("MOB_COV_4G"),
        row("MOB_COV_4G", TIME_PERIOD="2022"),
        row("MOB_COV_4G", TIME_PERIOD="2022", OBS_VALUE="60"),
    ]
    assert selected(twice, "coverage_4g", 0) == {("THA", 2023): (50.0, "")}


def test_a_series_whose_unit_was_never_seen_has_to_be_in_one() -> None:
    rows = [
        row("ITU_DH_HH_RAD", UNIT_MEASURE="PT_HH"),
        row("ITU_DH_HH_RAD", UNIT_MEASURE="HH", OBS_VALUE="9e6"),
    ]
    assert selected(rows[:1], "households_radio") == {("THA", 2023): (50.0, "")}
    assert selected(rows, "households_radio") is None


def test_licences_differ_in_one_api(fetch) -> None:
    service = Service(row("MOB_COV_4G"))
    service.licence = None
    fetch(service, "coverage_4g")
    service = Service(row("MOB_COV_3G"))
    service.licence = [{"name": "License Specified Externally", "uri": "https://www.imf.org/terms"}]
    fetch(service, "coverage_3g")
    (record,) = vintages.at_hand(source="data360")
    assert {key: asked.licence for key, asked in record.indicators.items()} == {
        "coverage_4g": "CC BY-NC-SA 3.0 IGO", "coverage_3g": "See https://www.imf.org/terms",
    }  # fmt: skip


@pytest.mark.slow
def test_what_is_shown_and_cited_bears_the_licence_of_its_own(fetch, capsys) -> None:
    service = Service(row("MOB_COV_4G"), row("PCH_IXP_NUM", UNIT_MEASURE="IXP"))
    fetch(service, "internet_exchanges")
    service.licence = None
    fetch(service, "coverage_4g")
    show("coverage_4g")
    assert capsys.readouterr().out.splitlines()[-1].split("\t")[-3:] == [
        "2026-04-01",
        "",
        "CC BY-NC-SA 3.0 IGO",
    ]
    show()
    assert "\tdata360\tCC BY 4.0" in next(
        line for line in capsys.readouterr().out.splitlines() if line.startswith("internet_ex")
    )
    cited = [
        (each["licence"], each["indicators"])
        for each in access.sources_read()
        if each["title"] == "World Bank Data360"
    ]
    assert ("CC BY 4.0", ["internet_exchanges"]) in cited
    assert ("CC BY-NC-SA 3.0 IGO", ["coverage_4g"]) in cited


@pytest.mark.parametrize("name", ["CC BY 4.0", "CC BY-4.0", "CC-BY-4.0", "CC-BY 4.0"])
def test_a_licence_is_spelled_one_way(name: str) -> None:
    assert (
        data360_rows.licence(
            json.dumps({"series_description": {"license": [{"name": name}]}}).encode()
        )
        == "CC BY 4.0"
    )
    igo = {"series_description": {"license": [{"name": "CC BY-NC-SA 3.0 IGO"}]}}
    assert data360_rows.licence(json.dumps(igo).encode()) == "CC BY-NC-SA 3.0 IGO"


@pytest.mark.parametrize(
    "page", [b"<html>", b"REF_AREA,OBS_VALUE\nTHA,1\n", written([row("MOB_COV_4G")])[:-25]]
)
def test_what_is_no_file_is_asked_for_again(page: bytes) -> None:
    with pytest.raises(BadPageError):
        data360_rows.file(page)


@pytest.mark.parametrize("cell", [["THA"], {"a": 1}])
def test_a_reply_whose_cells_are_no_texts_is_none(cell: object) -> None:
    with pytest.raises(BadPageError):
        data360_rows.page(
            json.dumps({"count": 1, "value": [row("MOB_COV_4G", REF_AREA=cell)]}).encode()
        )
    with pytest.raises(BadPageError):
        data360_rows.codes(json.dumps([cell]).encode())
