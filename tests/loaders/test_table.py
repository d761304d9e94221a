"""Tables people have: read by a mapping, and refused with the rows at fault where the mapping is
wrong.
"""

import gzip
import io
import zipfile
from pathlib import Path

import pandas as pd
import pytest
import yaml

import research
from research import vintages
from research.errors import InputError
from research.loaders import mapping, table, table_cells

PERCENT = "% of population"
PLAIN = {
    "title": "A table", "source": "office", "economy": "Country", "year": "Year",
    "publisher": "An office",
    "values": [{"column": "Share", "indicator": "internet_users", "unit": PERCENT}],
}  # fmt: skip
ROWS = [
    ("Thailand", "2020", "77.8"),
    ("viet nam", "2021", "74.2"),
    (" Côte d’Ivoire ", "2019", "36"),
    ("NA", "2020", "41"),
]


@pytest.fixture
def bring(tmp_path, store):
    """Import a text by a mapping."""

    def bring(text: str, changed: dict | None = None, name: str = "table.csv") -> list[str]:
        (tmp_path / name).write_text(text, encoding="utf-8")
        (tmp_path / "mapping.yaml").write_text(
            yaml.safe_dump({**PLAIN, **(changed or {})}, allow_unicode=True)
        )
        return table.bring(tmp_path / name, str(tmp_path / "mapping.yaml"), store, "2026-01-31")

    return bring


def text(rows=ROWS, head=("Country", "Year", "Share")) -> str:
    return "\n".join(",".join(row) for row in (head, *rows)) + "\n"


def values(key: str = "internet_users", source: str = "office") -> list[list[object]]:
    return research.observations(key, source=source)[
        ["economy", "year", "value", "flag"]
    ].values.tolist()


EXPECTED = [
    ["CIV", 2019, 36.0, ""],
    ["NAM", 2020, 41.0, ""],
    ["THA", 2020, 77.8, ""],
    ["VNM", 2021, 74.2, ""],
]


def test_names_in_any_spelling_and_namibia_is_no_missing_value(bring) -> None:
    bring(text())
    assert values() == EXPECTED


def test_the_record_says_who_is_behind_it(bring, store) -> None:
    bring(text(), {"licence": "CC0", "citation": "An office (2026)."})
    (record,) = vintages.at_hand(store)
    assert (record.source, record.vintage, record.publisher, record.licence) == (
        "office",
        "2026-01-31",
        "An office",
        "CC0",
    )
    assert record.parameters["table.csv"].startswith("sha256:")


@pytest.mark.parametrize("form", ["xlsx", "parquet", "tsv", "semicolon", "title rows", "gz"])
def test_forms(bring, tmp_path, store, form: str) -> None:
    frame = pd.read_csv(io.StringIO(text()), dtype=str, keep_default_na=False)
    (tmp_path / "mapping.yaml").write_text(yaml.safe_dump(PLAIN))
    path = tmp_path / {
        "xlsx": "t.xlsx",
        "parquet": "t.parquet",
        "tsv": "t.tsv",
        "gz": "t.csv.gz",
    }.get(form, "t.csv")
    if form == "xlsx":
        with pd.ExcelWriter(path) as book:
            pd.DataFrame({"Read": ["me"]}).to_excel(book, sheet_name="Read me", index=False)
            typed = frame.assign(Year=frame["Year"].astype(int), Share=frame["Share"].astype(float))
            typed.to_excel(book, sheet_name="Data", index=False, startrow=2)
    elif form == "parquet":
        frame.assign(Year=frame["Year"].astype(int), Share=frame["Share"].astype(float)).to_parquet(
            path
        )
    elif form == "title rows":
        path.write_text("Use of the Internet\n\n" + text())
    else:
        frame.to_csv(path, index=False, sep={"tsv": "\t", "semicolon": ";"}.get(form, ","))
    table.bring(path, str(tmp_path / "mapping.yaml"), store, "2026-01-31")
    assert values() == EXPECTED


def test_years_as_columns(bring) -> None:
    wide = "Country,2019,2020\nThailand,66.7,77.8\nTuvalu,,70\n"
    bring(wide, {"year": "", "values": [{"indicator": "internet_users", "unit": PERCENT}]})
    assert values() == [["THA", 2019, 66.7, ""], ["THA", 2020, 77.8, ""], ["TUV", 2020, 70.0, ""]]


def test_sdmx_csv_with_labels_flags_and_multipliers(bring) -> None:
    sdmx = (
        "DATAFLOW,REF_AREA: Reference area,INDICATOR,TIME_PERIOD,OBS_VALUE,UNIT_MULT,OBS_STATUS\n"
        "X:Y(1.0),TH: Thailand,POP,2020,71.5,6,E: Estimated\nX:Y(1.0),TV: "
        "Tuvalu,POP,2020,0.011,6,A: Normal\n"
        "X:Y(1.0),TH: Thailand,GDP,2020,500,9,A: Normal\n"
    )
    bring(
        sdmx,
        {
            "economy": "REF_AREA",
            "year": "TIME_PERIOD",
            "multiplier": "UNIT_MULT",
            "flags": {"column": "OBS_STATUS", "values": {"A": "", "E": "estimate"}},
            "values": [
                {
                    "column": "OBS_VALUE",
                    "indicator": "population",
                    "unit": "people",
                    "where": {"INDICATOR": "POP"},
                }
            ],
        },
    )
    assert values("population") == [
        ["THA", 2020, 71_500_000.0, "estimate"],
        ["TUV", 2020, 11_000.0, ""],
    ]


@pytest.mark.parametrize(
    ("text", "decimal", "number"),
    [
        ("77,8", ",", 77.8),
        ("1.234.567,8", ",", 1234567.8),
        ("1,234,567", ".", 1234567.0),
        ("1 234", ".", 1234.0),
        (".5", ".", 0.5),
        ("-1", ".", -1.0),
        ("1.64212e+012", ".", 1.64212e12),
    ],
)
def test_numbers_as_tables_print_them(text: str, decimal: str, number: float) -> None:
    assert table_cells._number(text, decimal) == number


def test_a_factor_turns_fractions_into_percent(bring) -> None:
    rows = [("Thailand", "2020", "0.778")]
    bring(
        text(rows),
        {
            "values": [
                {"column": "Share", "indicator": "internet_users", "unit": PERCENT, "factor": 100}
            ]
        },
    )
    assert values()[0][2] == pytest.approx(77.8)


@pytest.mark.parametrize(
    ("rows", "changed", "said"),
    [
        ([*ROWS, ("Atlantis", "2020", "1")], {}, "row 6: Unknown economy 'Atlantis'"),
        ([*ROWS, ("World", "2020", "60")], {}, "row 6: Unknown economy 'World'"),
        ([*ROWS, ("VAT", "2020", "60")], {}, "`leave_out` of the mapping passes over what is none"),
        ([("Thailand", "20x0", "1")], {}, "row 2: '20x0' is no year"),
        ([("Thailand", "2020", "a lot")], {}, "row 2: 'a lot' is no number"),
        (
            [("Thailand", "2020", '"77,8"')],
            {},
            "row 2: '77,8' is no number with the decimal mark '.'",
        ),
        ([("Thailand", "2020", "1_0")], {}, "row 2: '1_0' is no number"),
        (
            [("Thailand", "2020", "778")],
            {},
            "row 2: internet_users of 778 % of population is outside 0 to 100",
        ),
        ([("Thailand", "2020", "inf")], {}, "row 2: 'inf' is no number"),
        (
            [("Thailand", "2020", "1"), ("THA", "2020", "2")],
            {},
            "row 3: THA internet_users 2020 is 2, row 2 has 1",
        ),
        (ROWS, {"economy": "Land"}, "has no column 'Land'"),
        (
            ROWS,
            {"values": [{"column": "Shares", "indicator": "internet_users", "unit": PERCENT}]},
            "nearest to 'Shares'",
        ),
        (
            ROWS,
            {"values": [{"column": "Share", "indicator": "internet_users", "unit": "per 100"}]},
            "not in 'per 100'",
        ),
        (
            ROWS,
            {"values": [{"column": "Share", "indicator": "internet_user", "unit": "%"}]},
            "Did you mean",
        ),
        (
            ROWS,
            {"year": "", "values": [{"indicator": "internet_users", "unit": PERCENT}]},
            "no column that is a year",
        ),
        (
            ROWS,
            {
                "values": [
                    {
                        "column": "Share",
                        "indicator": "internet_users",
                        "unit": PERCENT,
                        "where": {"Country": "Nowhere"},
                    }
                ]
            },
            "has no row with a value",
        ),
        (ROWS, {"sort": 1}, "sort: is not known"),
        (ROWS, {"source": "No Good"}, "source"),
    ],
)
def test_a_wrong_mapping_is_refused_with_the_rows_at_fault(
    bring, store, rows, changed: dict, said: str
) -> None:
    with pytest.raises(InputError, match=said):
        bring(text(rows), changed)
    assert vintages.at_hand(store) == ()


def test_a_table_does_not_pass_itself_off_as_a_source_that_is_read_otherwise(bring, store) -> None:
    for source in ("factbook", "worldbank", "itu", "ookla", "geoboundaries", "naturalearth"):
        with pytest.raises(InputError, match=f"'{source}' is a source this library reads itself"):
            bring(text(), {"source": source})
    assert vintages.at_hand(store) == ()


@pytest.mark.parametrize("whole", [True, False])
def test_a_second_file_of_one_release_adds_its_years(bring, store, whole: bool) -> None:
    bring(
        text([("Thailand", "2019", "66"), ("Thailand", "2020", "77")]),
        {"whole": whole},
        "first.csv",
    )
    bring(
        text([("Thailand", "2020", "77.8"), ("Tuvalu", "2021", "70")]),
        {"whole": whole},
        "second.csv",
    )
    assert values() == [["THA", 2019, 66.0, ""], ["THA", 2020, 77.8, ""], ["TUV", 2021, 70.0, ""]]
    (record,) = vintages.at_hand(store)
    assert sorted(record.parameters) == ["first.csv", "second.csv"]


def test_blanks_around_a_mark_of_a_missing_value(bring) -> None:
    bring(text([*ROWS, ("Tuvalu", "2020", " n/a "), ("Tuvalu", "2021", "  ")]))
    assert values() == EXPECTED


def test_many_faults_are_counted(bring) -> None:
    with pytest.raises(InputError, match=r"and 15 rows more"):
        bring(text([(f"Nowhere {n}", "2020", "1") for n in range(20)]))


def test_what_is_left_out_and_spelled_otherwise_on_purpose(bring) -> None:
    bring(
        text([*ROWS, ("World", "2020", "60"), ("KSV", "2020", "89")]),
        {"leave_out": ["World"], "spellings": {"KSV": "XKX"}},
    )
    assert ["XKX", 2020, 89.0, ""] in values()


def test_files_that_are_no_tables(tmp_path, store) -> None:
    (tmp_path / "mapping.yaml").write_text(yaml.safe_dump(PLAIN))
    packed = gzip.compress(text().encode() * 50)
    cut, torn = packed[:-12], packed[:12] + b"\xff" * 20 + packed[32:]
    empty = io.BytesIO()
    zipfile.ZipFile(empty, "w").close()
    for name, data in (
        ("a.xlsx", b"PK nothing"),
        ("a.parquet", b"PAR1"),
        ("a.csv", b""),
        ("a.csv", b"\xff\xfe\x00"),
        ("a.csv.gz", cut),
        ("a.csv.gz", torn),
        ("a.xlsx", empty.getvalue()),
    ):
        (tmp_path / name).write_bytes(data)
        with pytest.raises(InputError):
            table.bring(tmp_path / name, str(tmp_path / "mapping.yaml"), store)
    with pytest.raises(InputError, match="is no file"):
        table.bring(tmp_path / "none.csv", str(tmp_path / "mapping.yaml"), store)
    with pytest.raises(InputError, match=r"Unknown mapping 'gender'.*gender_ict"):
        table.bring(tmp_path / "a.csv", "gender", store)


# Columns as the Data Center of the E-Government Survey and the workbook of the Mobile Connectivity
# Index have them.
def test_ready_mappings_on_files_of_their_form(tmp_path, store) -> None:
    egdi = tmp_path / "egdi.csv"
    egdi.write_text(
        "Survey Year,Country Name,E-Government Rank,E-Government Index,E-Participation "
        "Rank,E-Participation Index,"
        "Online Service Index,Human Capital Index,Telecommunication Infrastructure Index\n"
        "2024,Iraq ,148,0.4572,155,0.2055,0.3,0.5,0.6\n2024,Türkiye,27,0.8913,21,0.8904,0.9,0.9,0.8\n"  # noqa: E501
    )
    table.bring(egdi, "egdi", store, "2024-09-17")
    assert values("egdi", "egdi") == [["IRQ", 2024, 0.4572, ""], ["TUR", 2024, 0.8913, ""]]
    book = tmp_path / "MCI.xlsx"
    rows = pd.DataFrame(
        {
            "ISO Code": ["THA"],
            "Country": ["Thailand"],
            "Year": [2024],
            "Index": [75.1],
            "Infrastructure": [80.0],
        }
    )
    with pd.ExcelWriter(book) as writer:
        pd.DataFrame({"Read": ["me"]}).to_excel(writer, sheet_name="Read me", index=False)
        rows.to_excel(writer, sheet_name="Index Scores", index=False, startrow=2)
    table.bring(book, "gsma_mci", store, "2025-09-01")
    assert values("mobile_connectivity_index", "gsma_mci") == [["THA", 2024, 75.1, ""]]


def test_every_ready_mapping_is_whole() -> None:
    for ready in mapping.ready().values():
        assert ready.about.licence
        assert ready.columns


@pytest.mark.slow
def test_the_tables_beside_the_project(shared: Path, store) -> None:
    """Compared with the files themselves, read by pandas."""
    table.bring(shared / "un_gender_ict.csv", "gender_ict", store, "2021-03-01")
    raw = pd.read_csv(shared / "un_gender_ict.csv", dtype=str, keep_default_na=False)
    women = raw[
        raw["INDICATOR_LABEL"].eq("I.17")
        & raw["SEX"].eq("F")
        & raw["ISO3"].ne("COK")
        & raw["OBS_VALUE"].ne("")
    ]
    ours = research.observations("internet_users_female", source="gender_ict")
    assert len(ours) == len(women)
    assert ours["value"].sum() == pytest.approx(women["OBS_VALUE"].astype(float).sum())
    table.bring(shared / "subnational" / "gdl_ict.csv.gz", "gdl", store, "2021-03-01")
    raw = pd.read_csv(shared / "subnational" / "gdl_ict.csv.gz", keep_default_na=False)
    rural = raw[
        raw["level"].eq("urb_rur")
        & raw["indicator"].eq("internet")
        & raw["name"].str.endswith("Rural")
    ]
    ours = research.observations("households_internet_rural", source="gdl")
    assert len(ours) == len(rural)
    assert ours["value"].sum() == pytest.approx(rural["value"].astype(float).sum())
    assert "XKX" in set(research.observations("households_electricity", source="gdl")["economy"])
