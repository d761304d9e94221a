"""SDMX services: layouts, keys, and each trap of each service, on recorded replies and on replies
built from their contracts.

Recorded replies stand in the shared data; where a service's CSV was never recorded, its reply is
built here from the columns its structure or its documentation gives, and the test's name says "as
specified".
"""

import csv
import gzip
import io
import re
from collections.abc import Iterator
from pathlib import Path

import pandas as pd
import pytest

from research import catalogue, economies
from research.catalogue import Codes, Indicator, SdmxCode
from research.errors import UnreachableError
from research.loaders import http, sdmx, sdmx_csv
from research.loaders.http import BadPageError, Door
from research.loaders.sdmx_csv import TooMuchError
from research.loaders.source import Fetched
from tests.serving import Server

SPC_USE = "A.IT_USE_ii99...._T._T._T._T._Z._T"


@pytest.fixture(autouse=True)
def _quick(monkeypatch) -> None:
    monkeypatch.setattr(http, "_backoff", lambda state: 0.01)


@pytest.fixture
def server() -> Iterator[Server]:
    with Server().running() as running:
        yield running


def entry(service: str, indicator: str = "internet_users", /, **code: object) -> Indicator:
    """An indicator of the catalogue with a code of one service alone."""
    return catalogue.written(indicator).model_copy(
        update={"codes": Codes(**{service: SdmxCode.model_validate(code)})}
    )


def load(server: Server, folder: Path, service: str, *entries: Indicator) -> Fetched:
    with Door(server.url, folder / "replies") as door:
        return sdmx.load(door, entries, service=sdmx.SERVICES[service])


def values(fetched: Fetched) -> dict[tuple[str, int], float]:
    rows = fetched.observations
    return dict(zip(zip(rows["economy"], rows["year"], strict=True), rows["value"], strict=True))


def answering(text: str | bytes, status: int = 200):
    body = text.encode() if isinstance(text, str) else text
    return lambda path, query: (status, "text/csv", body)


def table(columns: str, *rows: str) -> str:
    return "\n".join([columns, *rows]) + "\n"


ILO = "DATAFLOW,REF_AREA,FREQ,MEASURE,SEX,AGE,TIME_PERIOD,OBS_VALUE,OBS_STATUS,UNIT_MEASURE_TYPE,UNIT_MEASURE,UNIT_MULT,SOURCE"  # noqa: E501
ILO_KEY = ".A.UNE_RT.SEX_T.AGE_YTHADULT_YGE15"


def ilo(
    area: str, year: object, value: str, status: str = "", sex: str = "SEX_T", mult: str = "0"
) -> str:
    return f"ILO:DF(1.0),{area},A,UNE_RT,{sex},AGE_YTHADULT_YGE15,{year},{value},{status},RT,PT,{mult},LFS"  # noqa: E501


# Layouts


def test_three_layouts_say_the_same() -> None:
    plain = table("DATAFLOW,FREQ,GEO,TIME_PERIOD,OBS_VALUE,OBS_STATUS", "A:F(1.0),A,TH,2020,1.5,A")
    second = table(
        "STRUCTURE,STRUCTURE_ID,ACTION,FREQ,GEO,TIME_PERIOD,OBS_VALUE,OBS_STATUS",
        "dataflow,A:F(1.0),I,A,TH,2020,1.5,A",
    )
    celled = table(
        "DATAFLOW,FREQ: Frequency,GEO: Area,TIME_PERIOD: Time,OBS_VALUE: Value,OBS_STATUS: Status",
        "A:F(1.0): Flow,A: Annual,TH: Thailand,2020: 2020,1.5,A: Normal",
    )
    beside = table(
        "FREQ,Frequency,GEO,Geographic area,TIME_PERIOD,Time,OBS_VALUE,Value,OBS_STATUS,Status",
        "A,Annual,TH,Thailand,2020,,1.5,,A,",
    )
    for text in (plain, second, celled, beside, "\ufeff" + plain):
        read = sdmx_csv.parse(text.encode())
        assert read.dimensions == ("FREQ", "GEO"), text
        row = read.rows[0]
        assert [row[name] for name in ("GEO", "TIME_PERIOD", "OBS_VALUE", "OBS_STATUS")] == [
            "TH",
            "2020",
            "1.5",
            "A",
        ]


def test_a_table_that_is_none_or_cut_is_asked_for_again() -> None:
    for text in (
        "<!DOCTYPE html><html>Maintenance</html>",
        "a,b\n1,2\n",
        "",
        "GEO,TIME_PERIOD,OBS_VALUE\nTH,2020\n",
    ):
        with pytest.raises(BadPageError):
            sdmx_csv.parse(text.encode())


def test_the_recorded_reply_of_eurostat_that_says_413_with_status_200_is_too_much(shared) -> None:
    with pytest.raises(TooMuchError):
        sdmx_csv.parse(
            (shared / "recorded" / "sdmx" / "eurostat" / "too_large_footer.xml").read_bytes()
        )


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("eurostat/NAMA_10_GDP_structurespecific.xml", "StructureSpecificData"),
        ("eurostat/CL_FREQ.xml", "Structure"),
        ("oecd/actualconstraint.xml", "Structure"),
        ("unsd/codelist_partial.xml", "Structure"),
        ("spc/actualconstraint_DF_ADBKI.xml", "Structure"),
        ("unicef/GLOBAL_DATAFLOW_structure.xml.gz", "Structure"),
    ],
)
def test_recorded_xml_is_refused_by_its_kind(shared, name: str, kind: str) -> None:
    body = (shared / "recorded" / "sdmx" / name).read_bytes()
    with pytest.raises(UnreachableError, match=rf"XML \({kind}\) though SDMX-CSV was asked for"):
        sdmx_csv.parse(gzip.decompress(body) if name.endswith(".gz") else body)


# Asking


def test_csv_is_asked_for_by_header_and_one_flow_in_one_request(server, tmp_path) -> None:
    server.routes["/data/"] = answering(
        table(ILO, ilo("THA", 2020, "1.1"), ilo("THA", 2020, "1.3", sex="SEX_F"))
    )
    fetched = load(
        server,
        tmp_path,
        "ilo",
        entry("ilo", "unemployment", flow="ILO,DF_UNE", key=ILO_KEY),
        entry("ilo", "internet_users", flow="ILO,DF_UNE", key=ILO_KEY.replace("SEX_T", "SEX_F")),
    )
    assert server.accepted == {"application/vnd.sdmx.data+csv;version=1.0.0"}
    assert server.log == [
        "/data/ILO,DF_UNE/.A.UNE_RT.SEX_F+SEX_T.AGE_YTHADULT_YGE15?startPeriod=1990"
    ]
    rows = fetched.observations.set_index("indicator")["value"]
    assert rows.to_dict() == {"unemployment": 1.1, "internet_users": 1.3}


def test_no_data_is_404_and_no_failure(server, tmp_path) -> None:
    server.routes["/data/DF_UNE/"] = answering(table(ILO, ilo("THA", 2020, "1.1")))
    server.routes["/data/DF_NONE/"] = answering("NoRecordsFound", 404)
    fetched = load(
        server,
        tmp_path,
        "ilo",
        entry("ilo", "unemployment", flow="DF_UNE", key=ILO_KEY),
        entry("ilo", "internet_users", flow="DF_UNE", key=ILO_KEY.replace("SEX_T", "SEX_F")),
        entry("ilo", "population", flow="DF_NONE", key=ILO_KEY),
        entry("ilo", "gini", flow="DF_NONE", key=ILO_KEY),
    )
    assert set(fetched.unknown) == {"internet_users", "population", "gini"}
    assert set(fetched.requests) == {"unemployment"}
    assert len(server.log) == 2


@pytest.mark.parametrize("how", ["413", "footer"])
def test_what_is_too_large_is_asked_for_in_parts(server, tmp_path, how: str) -> None:
    footer = '<m:GenericData><f:Footer><f:Message code="413" severity="Infomation"/></f:Footer></m:GenericData>'  # noqa: E501

    def route(path: str, query: object):
        if "+" in path:
            return (
                (413, "text/plain", b"")
                if how == "413"
                else (200, "application/xml", footer.encode())
            )
        sex = "SEX_F" if "SEX_F" in path else "SEX_T"
        return 200, "text/csv", table(ILO, ilo("THA", 2020, "1.5", sex=sex)).encode()

    server.routes["/data/"] = route
    wanted = [
        entry("ilo", "unemployment", flow="DF", key=ILO_KEY),
        entry("ilo", "internet_users", flow="DF", key=ILO_KEY.replace("SEX_T", "SEX_F")),
    ]
    assert len(load(server, tmp_path, "ilo", *wanted).observations) == 2
    assert len(server.log) == 3
    server.routes["/data/"] = answering(
        footer if how == "footer" else "", 200 if how == "footer" else 413
    )
    with pytest.raises(
        UnreachableError,
        match="more than ilo gives in one reply; name fewer codes in the key of unemployment",
    ):
        load(server, tmp_path / "other", "ilo", wanted[0])


def test_a_key_with_a_dot_too_few_names_the_dimensions(server, tmp_path) -> None:
    server.routes["/data/"] = answering(table(ILO, ilo("THA", 2020, "1")))
    with pytest.raises(
        UnreachableError,
        match=r"dimensions REF_AREA, FREQ, MEASURE, SEX, AGE, and the key 'A.UNE_RT.' .* names 3",
    ):
        load(server, tmp_path, "ilo", entry("ilo", flow="DF", key="A.UNE_RT."))


def test_requests_keep_their_distance(server, tmp_path, monkeypatch) -> None:
    waits: list[float] = []
    server.routes["/data/"] = answering(
        table("DATAFLOW,REF_AREA,TIME_PERIOD,OBS_VALUE", "x,THA,2020,1")
    )
    with Door(server.url, tmp_path / "replies", pause=3.0) as door:
        monkeypatch.setattr(door._stopped, "wait", waits.append)
        sdmx.load(
            door,
            [
                entry("oecd", key, flow=key, key="")
                for key in ("internet_users", "gini", "unemployment")
            ],
            service=sdmx.SERVICES["oecd"],
        )
    assert len(server.log) == 3
    assert sorted(round(wait) for wait in waits) == [3, 6]
    assert sdmx.SOURCES["oecd"].pause * 20 >= 60  # about 20 calls a minute


# SPC


@pytest.fixture(scope="module")
def pacific(shared) -> pd.DataFrame:
    with gzip.open(
        shared / "recorded" / "sdmx" / "spc" / "DF_BP50_7.csv.gz", "rt", newline=""
    ) as file:
        return pd.read_csv(file, dtype=str, keep_default_na=False)


@pytest.fixture
def spc(server, shared) -> Server:
    body = gzip.decompress((shared / "recorded" / "sdmx" / "spc" / "DF_BP50_7.csv.gz").read_bytes())
    server.routes["/data/DF_BP50_7/"] = answering(body)
    return server


KEY = {
    "total": "A.IT_USE_ii99.._T._T._T......",
    "female": "A.IT_USE_ii99..F._T+Y10T999+Y15T999._T......",
    "rural": "A.IT_USE_ii99.._T._T+Y10T999+Y15T999.R......",
    "own": "A.IT_MOB_OWN..F._T+Y15T49._T......", "coverage": "A.IT_MOB_4GNTWK.._T._T._T......",
    "broadband": "A.IT_NET_BBND.._T._T._T...._Z..",
}  # fmt: skip
KEY = {name: ".".join(key.split(".")[:11]) for name, key in KEY.items()}


def test_the_recorded_file_of_the_pacific_is_read_with_its_labels(pacific, spc, tmp_path) -> None:
    """Alpha-2 codes; only global figures; ratios refused; Niue and the Cook Islands told as no
    economies of ours.
    """
    fetched = load(
        spc,
        tmp_path,
        "spc",
        entry("spc", flow="DF_BP50_7", key=KEY["total"], only={"REPORTING_TYPE": "G"}),
    )
    rows = pacific.query(
        "INDICATOR == 'IT_USE_ii99' and SEX == '_T' and AGE == '_T' and URBANIZATION == '_T'"
    )
    rows = rows[rows["REPORTING_TYPE"].eq("G") & rows["UNIT_MEASURE"].ne("RATIO_POP")]
    ours = {each.iso2: each.iso3 for each in economies.table().values()}
    expected = {
        (ours[row.GEO_PICT], int(row.TIME_PERIOD)): float(row.OBS_VALUE)
        for row in rows.itertuples()
        if row.GEO_PICT in ours
    }
    assert len(expected) > 150
    assert values(fetched) == expected
    assert {"FSM", "MHL", "PLW", "TUV", "NRU"} <= {economy for economy, _ in expected}
    notes = " ".join(fetched.notes)
    assert "5 rows left out: the unit is RATIO_POP" in notes
    assert "REPORTING_TYPE is not G" in notes
    assert "CK and NU" in notes
    assert fetched.by_day
    estimates = rows[rows["NATURE"].eq("E") & rows["GEO_PICT"].isin(ours)]
    assert fetched.observations["flag"].eq("estimate").sum() == len(estimates) > 0


def test_units_of_the_pacific_are_not_believed_and_one_population_answers_for_an_economy(
    pacific, spc, tmp_path
) -> None:
    """`N` holds per cent (own a mobile telephone), and totals of surveys are of 15 to 49 or of all:
    never both in one line.
    """
    fetched = load(
        spc,
        tmp_path,
        "spc",
        entry("spc", flow="DF_BP50_7", key=KEY["own"], only={"REPORTING_TYPE": "N"}),
    )
    theirs = pacific.query("INDICATOR == 'IT_MOB_OWN' and SEX == 'F' and URBANIZATION == '_T'")
    ours = {each.iso2: each.iso3 for each in economies.table().values()}
    got = values(fetched)
    assert {"N", "PERCENT", "PER_100_POP"} <= set(theirs["UNIT_MEASURE"])
    n_percent = theirs[theirs["UNIT_MEASURE"].eq("N")]
    assert all(
        got[ours[r.GEO_PICT], int(r.TIME_PERIOD)] == float(r.OBS_VALUE) > 1
        for r in n_percent.itertuples()
    )
    ages = theirs.assign(year=theirs["TIME_PERIOD"].astype(int)).set_index(["GEO_PICT", "year"])[
        "AGE"
    ]
    by_iso2 = {iso3: iso2 for iso2, iso3 in ours.items()}
    used: dict[str, set[str]] = {}
    for economy, year in got:
        used.setdefault(economy, set()).add(ages.loc[by_iso2[economy]].loc[year])
    assert all(len(each) == 1 for each in used.values())


def test_place_is_u_and_r_at_the_pacific(pacific, spc, tmp_path) -> None:
    fetched = load(
        spc,
        tmp_path,
        "spc",
        entry("spc", flow="DF_BP50_7", key=KEY["rural"], only={"REPORTING_TYPE": "N"}),
    )
    theirs = pacific.query(
        "INDICATOR == 'IT_USE_ii99' and URBANIZATION == 'R' and SEX == '_T' and REPORTING_TYPE == "
        "'N'"
    )
    totals = theirs[theirs["AGE"].isin(["_T", "Y10T999", "Y15T999"])]
    assert 0 < len(fetched.observations) <= len(totals)
    assert not (theirs["URBANIZATION"] == "RUR").any()
    assert {int(value * 100) for value in values(fetched).values()} <= {
        int(float(v) * 100) for v in totals["OBS_VALUE"]
    }


@pytest.mark.slow
def test_small_rates_of_the_pacific_are_rates(pacific, spc, tmp_path) -> None:
    """Fixed broadband per 100 below 1 is real: PER_100_POP; only RATIO_POP is refused."""
    fetched = load(spc, tmp_path, "spc",
                   entry("spc", "fixed_broadband_per_100", flow="DF_BP50_7", key=KEY["broadband"],
                         only={"REPORTING_TYPE": "G"}))  # fmt: skip
    assert values(fetched)["KIR", 2005] == 0.33
    assert min(values(fetched).values()) < 1


def test_a_share_below_one_under_a_unit_of_the_pacific_that_may_be_a_ratio_is_left_out_as_specified(
    server, tmp_path
) -> None:
    head = "DATAFLOW,FREQ,INDICATOR,GEO_PICT,TIME_PERIOD,OBS_VALUE,UNIT_MEASURE"
    server.routes["/data/"] = answering(
        table(
            head,
            "x,A,U,FJ,2020,0.76,PERCENT",
            "x,A,U,FJ,2021,77,PERCENT",
            "x,A,U,FJ,2019,0,PERCENT",
            "x,A,U,WS,2000,0.6,PER_100_POP",
        )
    )
    fetched = load(server, tmp_path, "spc", entry("spc", flow="F", key="A.U."))
    assert values(fetched) == {("FJI", 2021): 77.0, ("FJI", 2019): 0.0, ("WSM", 2000): 0.6}
    assert any("1 row left out: a share below 1" in note for note in fetched.notes)


# ILO


def test_status_letters_of_the_ilo_are_its_own_as_specified(server, tmp_path) -> None:
    letters = ["A", "B", "E", "I", "L", "M", "P", "R", "U", ""]
    server.routes["/data/"] = answering(
        table(ILO, *(ilo("THA", 2000 + n, "2.5", s) for n, s in enumerate(letters)))
    )
    rows = load(
        server, tmp_path, "ilo", entry("ilo", "unemployment", flow="DF", key=ILO_KEY)
    ).observations
    flags = ["", "", "estimate", "estimate", "", "estimate", "provisional", "", "suspect", ""]
    assert rows.sort_values("year")["flag"].tolist() == flags


def test_groups_of_the_ilo_and_what_is_no_annual_number_are_left_out_and_counted_as_specified(
    server, tmp_path
) -> None:
    server.routes["/data/"] = answering(
        table(
            ILO,
            ilo("THA", 2020, "1.5"),
            ilo("X01", 2020, "5"),
            ilo("THA", "2020-Q1", "9"),
            ilo("THA", 2021, ""),
            ilo("THA", 2022, "n.a."),
            ilo("THA", 2023, "NaN"),
            ilo("THA", 2024, "1e999"),
        )
    )
    fetched = load(server, tmp_path, "ilo", entry("ilo", "unemployment", flow="DF", key=ILO_KEY))
    assert values(fetched) == {("THA", 2020): 1.5}
    notes = " ".join(fetched.notes)
    assert all(
        said in notes
        for said in (
            "X01",
            "not of a year",
            "2 rows left out: no value given",
            "2 rows left out: a text",
        )
    )


def test_a_power_of_ten_is_applied_under_both_its_names_as_specified(server, tmp_path) -> None:
    server.routes["/data/"] = answering(table(ILO, ilo("THA", 2020, "1.5", mult="3")))
    assert values(
        load(server, tmp_path, "ilo", entry("ilo", "population", flow="DF", key=ILO_KEY))
    ) == {("THA", 2020): 1500.0}
    other = table(
        ILO.replace("UNIT_MULT", "UNIT_MULTIPLIER"),
        ilo("THA", 2020, "1.5", mult="6"),
        ilo("THA", 2021, "1", mult="x"),
    )
    server.routes["/data/"] = answering(other)
    assert values(
        load(server, tmp_path / "b", "ilo", entry("ilo", "population", flow="DF", key=ILO_KEY))
    ) == {("THA", 2020): 1.5e6}


def test_two_values_for_one_key_are_both_left_out_and_one_said_twice_is_kept_as_specified(
    server, tmp_path
) -> None:
    server.routes["/data/"] = answering(
        table(
            ILO,
            ilo("THA", 2020, "1.5"),
            ilo("THA", 2020, "1.5"),
            ilo("VNM", 2020, "2"),
            ilo("VNM", 2020, "3"),
            ilo("VNM", 2019, "4"),
        )
    )
    fetched = load(server, tmp_path, "ilo", entry("ilo", "unemployment", flow="DF", key=ILO_KEY))
    assert values(fetched) == {("THA", 2020): 1.5, ("VNM", 2019): 4.0}
    assert "left out, as given twice with different values: VNM unemployment 2020" in fetched.notes


def test_codes_of_the_key_are_those_of_the_ilos_code_lists(shared) -> None:
    with gzip.open(
        shared / "recorded" / "sdmx" / "ilo" / "codelists_2026-05-18.csv.gz", "rt", newline=""
    ) as file:
        rows = list(csv.DictReader(file))
    known = {code for row in rows for code in row.values()}
    used = {
        code
        for each in catalogue.table().values()
        if each.codes.ilo
        for part in each.codes.ilo.key.split(".")
        for code in part.split("+")
        if re.match(r"SEX_|AGE_|GEO_", code)
    }
    assert used <= known


# Eurostat, OECD, UNICEF


def test_eurostat_as_specified(server, tmp_path) -> None:
    """Small letters, EL and UK, the day first, ":" for missing, letters of flags together,
    aggregates and regions.
    """
    head = "DATAFLOW,LAST UPDATE,freq,indic_is,ind_type,unit,geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG,CONF_STATUS"  # noqa: E501
    row = "ESTAT:ISOC(1.0),22/05/26 11:00:00,A,I_DSK2_BAB,IND_TOTAL,PC_IND,{},{},{},{},"
    given = [
        ("EL", 2021, "52.48", ""),
        ("UK", 2021, "60", "be"),
        ("DE", 2021, ":", "u"),
        ("FR", 2023, "59.67", "u"),
        ("IT", 2023, "45.75", "p"),
        ("EU27_2020", 2023, "55.5", ""),
        ("AT11", 2023, "50", ""),
    ]
    server.routes["/data/"] = answering(table(head, *(row.format(*each) for each in given)))
    fetched = load(
        server,
        tmp_path,
        "eurostat",
        entry("eurostat", flow="isoc_sk_dskl_i21", key="A.I_DSK2_BAB.IND_TOTAL.PC_IND."),
    )
    rows = fetched.observations.set_index("economy")
    assert rows["value"].to_dict() == {"GRC": 52.48, "GBR": 60.0, "FRA": 59.67, "ITA": 45.75}
    assert rows["flag"].to_dict() == {
        "GRC": "",
        "GBR": "estimate",
        "FRA": "suspect",
        "ITA": "provisional",
    }
    assert (fetched.vintage, fetched.by_day) == ("2026-05-22", False)
    assert any("AT11 and EU27_2020" in note for note in fetched.notes)
    assert "format=SDMX-CSV" in server.log[0]


def test_eurostat_with_words_in_place_of_codes_gives_nothing_as_specified(server, tmp_path) -> None:
    head = "DATAFLOW,LAST UPDATE,freq,geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG"
    server.routes["/data/"] = answering(
        table(head, "x,22/05/26 11:00:00,Annual,Greece,2021,52.48,")
    )
    with pytest.raises(UnreachableError, match="no row of what was asked for"):
        load(server, tmp_path, "eurostat", entry("eurostat", flow="f", key="A."))


def test_oecd_by_quarter_as_specified(server, tmp_path) -> None:
    """Fibre's share of fixed broadband comes in December and June; the year's value is that of its
    last quarter.
    """
    head = "STRUCTURE,STRUCTURE_ID,ACTION,REF_AREA,FREQ,MEASURE,TECHNOLOGY,UNIT_MEASURE,TIME_PERIOD,OBS_VALUE,OBS_STATUS"  # noqa: E501
    row = "DATAFLOW,OECD.STI.DEP:DSD(1.0),I,{},Q,FBB,FIB,PT_SB_FBB,{},{},A"
    given = [
        ("KOR", "2023-Q2", 88.0),
        ("KOR", "2023-Q4", 89.5),
        ("OECD", "2023-Q4", 42.0),
        ("JPN", "2023", 86.0),
    ]
    server.routes["/data/"] = answering(table(head, *(row.format(*each) for each in given)))
    flow = "OECD.STI.DEP,DSD_BB_DATABASE@DF_BB_TEL_DATABASE,"
    fetched = load(
        server, tmp_path, "oecd", entry("oecd", flow=flow, key=".Q.FBB.FIB.PT_SB_FBB", quarter="Q4")
    )
    assert values(fetched) == {("KOR", 2023): 89.5}
    assert server.log[0].startswith("/data/OECD.STI.DEP,DSD_BB_DATABASE@DF_BB_TEL_DATABASE,/.Q.")


def test_unicef_with_the_columns_of_its_recorded_structure(server, shared, tmp_path) -> None:
    """Labels beside codes and no column DATAFLOW, as was seen; the dimensions and attributes are
    those of the structure.
    """
    xml = gzip.decompress(
        (shared / "recorded" / "sdmx" / "unicef" / "GLOBAL_DATAFLOW_structure.xml.gz").read_bytes()
    ).decode()
    dimensions = re.findall(r'<str:Dimension [^>]*?\bid="([A-Z_]+)"', xml)
    attributes = re.findall(r'<str:Attribute [^>]*?\bid="([A-Z_]+)"', xml)
    assert dimensions == ["REF_AREA", "INDICATOR", "SEX"]
    names = [*dimensions, "TIME_PERIOD", "OBS_VALUE", *attributes]
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow([text for name in names for text in (name, f"{name.title()} in words")])
    cells = {
        "REF_AREA": "THA",
        "INDICATOR": "PT_ICT",
        "SEX": "F",
        "TIME_PERIOD": "2019",
        "OBS_VALUE": "83.1",
        "UNIT_MULTIPLIER": "0",
        "UNIT_MEASURE": "PCNT",
        "OBS_STATUS": "E",
    }
    writer.writerow(
        [text for name in names for text in (cells.get(name, ""), "words, with a comma")]
    )
    server.routes["/data/"] = answering(out.getvalue())
    fetched = load(
        server,
        tmp_path,
        "unicef",
        entry("unicef", flow="UNICEF,GLOBAL_DATAFLOW,1.0", key=".PT_ICT.F", unit="PCNT"),
    )
    assert values(fetched) == {("THA", 2019): 83.1}
    assert fetched.observations["flag"].tolist() == ["estimate"]


def test_a_reply_to_another_question_is_refused(server, tmp_path) -> None:
    server.routes["/data/"] = answering(table(ILO, ilo("THA", 2020, "1", sex="SEX_M")))
    with pytest.raises(UnreachableError, match="no row of what was asked for"):
        load(server, tmp_path, "ilo", entry("ilo", flow="DF", key=ILO_KEY))
