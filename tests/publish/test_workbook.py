"""A workbook holds numbers a spreadsheet computes with, and beside them codes, units and where they
are from.
"""

import json
import statistics
from dataclasses import replace

import pandas as pd
import pytest

from research import frame
from research.messages.values import Text, claim
from research.publish import results, sheets, workbook
from research.publish.results import Result, Study
from research.publish.sheets import Cell, Sheet
from research.report.finding import Finding
from research.report.table import Column, Table
from tests.publish.made_up import notebook, placed, report
from tests.publish.test_terms import WORLD_BANK, made

VALUES = {"THA": 1234567.5, "VNM": -3.25, "PRK": float("nan")}
LONG = (
    ",".join(frame.COLUMNS)
    + "\nTHA,2023,internet_users,90.0,% of population,factbook,2026-02-04,estimate\n"
)


def result(**more: object) -> Result:
    """A finding whose table has a column of growth, of percent and of remarks."""
    marks = ["mark-none", "mark-estimate", "mark-none"]
    told = pd.DataFrame({"growth": pd.Series(VALUES), "share": [50.0, 60.0, 70.0], "mark": marks})
    columns = {
        "growth": Column(Text("Growth"), "quantity", "gdp_growth"),
        "share": Column(Text("Share"), "percent"),
    }
    shown = Table(told, columns, Column(claim("column-economy"), "economy"))
    return Result(
        "Use", Finding(claim("sources-none", scope=Text("x")), table=shown), csv=shown.csv(), **more
    )


def test_the_average_of_a_column_is_that_of_its_numbers(tmp_path) -> None:
    openpyxl = pytest.importorskip("openpyxl")
    workbook.write(tmp_path / "t.xlsx", [Study("THA", made(WORLD_BANK), (result(),))])
    sheet = openpyxl.load_workbook(tmp_path / "t.xlsx").worksheets[-1]
    head, *rows = sheet.iter_rows()
    assert [cell.value for cell in head] == [
        "ISO code",
        "Economy",
        "Growth (% a year)",
        "Share (%)",
        "Remark",
    ]
    growth = [row[2] for row in rows if row[2].value is not None]
    assert {cell.data_type for cell in growth} == {"n"}
    assert statistics.mean(cell.value for cell in growth) == pytest.approx((1234567.5 - 3.25) / 2)
    assert {cell.number_format for cell in growth} == {"#,##0.0"}
    assert [(row[0].value, row[1].value, row[4].value) for row in rows][:2] == [
        ("THA", "Thailand", None),
        ("VNM", "Viet Nam", "estimate"),
    ]


def test_a_row_that_is_an_indicator_has_its_code_unit_and_decimals() -> None:
    told = pd.DataFrame({"value": [90.0, 161.0]}, index=["internet_users", "mobile_per_100"])
    shown = Table(
        told,
        {"value": Column(Text("Value"), "own")},
        Column(claim("column-indicator"), "indicator"),
    )
    sheet = sheets.table(
        Result(
            "Use", Finding(claim("sources-none", scope=Text("x")), table=shown), csv=shown.csv()
        ),
        "en",
    )
    assert [cell.value for cell in sheet.rows[0]] == [
        "internet_users", "Individuals using the Internet", "% of population", 90.0,
    ]  # fmt: skip
    assert [row[3].format for row in sheet.rows] == ["#,##0.0", "#,##0"]


def test_observations_stand_in_a_sheet_with_names_beside_codes() -> None:
    study = Study(
        "THA",
        made(WORLD_BANK),
        (Result("Sources", None, csv=LONG), Result("Sources", None, csv=LONG)),
    )
    (row,) = sheets.long([study], "en").rows
    assert [cell.value for cell in row] == [
        "THA", "Thailand", "internet_users", "Individuals using the Internet", 2023, 90.0,
        "% of population", "estimate", "The World Factbook, 2025-26 edition", "2026-02-04",
        "Public domain",
    ]  # fmt: skip


@pytest.mark.parametrize(("language", "reversed"), [("ar", True), ("fr", False)])
def test_sheets_of_an_arabic_workbook_begin_at_the_right(tmp_path, language, reversed) -> None:
    openpyxl = pytest.importorskip("openpyxl", reason="openpyxl is not installed")
    workbook.save(tmp_path / "t.xlsx", [Sheet("t", ["a"], [[Cell(1.0)]])], language)
    book = openpyxl.load_workbook(tmp_path / "t.xlsx")
    assert [bool(sheet.sheet_view.rightToLeft) for sheet in book] == [reversed] * 2


def test_the_same_reports_give_the_same_bytes(tmp_path) -> None:
    pytest.importorskip("openpyxl")
    for name in "ab":
        workbook.write(tmp_path / name, [Study("THA", made(WORLD_BANK), (result(),))])
    assert (tmp_path / "a").read_bytes() == (tmp_path / "b").read_bytes()


def test_results_are_read_in_their_order_with_their_section() -> None:
    told = json.loads(notebook("90"))
    outputs = told["cells"][1]["outputs"]
    outputs[1]["data"] = {"application/vnd.plotly.v1+json": {}, "text/plain": "What it shows"}
    outputs.append(
        {
            "output_type": "display_data",
            "metadata": {"part": True},
            "data": {"text/csv": ["a\n", "1\n"]},
        }
    )
    outputs.append({"output_type": "display_data", "metadata": {}, "data": {"text/csv": "b\n2\n"}})
    first, own = results.results(told)
    assert (first.section, first.chart, first.alt, first.rows) == (
        "Use",
        0,
        "What it shows",
        [["a"], ["1"]],
    )
    assert first.finding is not None
    assert first.finding.headline.id == "income-most"
    assert own == replace(own, section="Use", finding=None, csv="b\n2\n")


def test_studies_are_finished_reports_with_their_results(tmp_path) -> None:
    (study,) = results.studies(tmp_path, [placed(tmp_path, report(), "90")])
    assert (study.code, study.language, len(study.results)) == ("THA", "en", 1)
