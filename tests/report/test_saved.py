"""A finding is written to a file whole: picture, page or table."""

import dataclasses
from io import StringIO

import pandas as pd
import pytest

import research
from research import findings
from research.errors import InputError
from research.messages.values import claim
from research.report.table import Column, Table


@pytest.fixture(autouse=True)
def empty(store) -> None:
    """No store, so that the embedded data answer."""


def test_a_table_needs_no_cleaning(tmp_path) -> None:
    found = findings.people_by_age("THA")
    path = found.save(tmp_path / "people.csv")
    frame = pd.read_csv(path)
    pd.testing.assert_frame_equal(
        frame, pd.read_csv(StringIO(found.table.csv())), check_dtype=False
    )
    assert frame.select_dtypes("number").shape[0] == len(found.df)


def test_a_table_opens_in_a_spreadsheet_with_its_letters_and_without_formulas(tmp_path) -> None:
    rows = pd.DataFrame({"n": [-1.0, 2.0]}, ["=HYPERLINK(1)", "Côte d’Ivoire"])
    table = Table(
        rows, {"n": Column(claim("column-value"), "count")}, Column(claim("column-economy"), "text")
    )
    found = dataclasses.replace(findings.people_by_age("THA"), table=table)
    data = found.save(tmp_path / "t.csv").read_bytes()
    assert data.startswith("\ufeff".encode())
    assert [line.split(",") for line in data.decode("utf-8-sig").splitlines()][1:] == [
        ['"\'=HYPERLINK(1)"', "-1"], ['"Côte d’Ivoire"', "2"],
    ]  # fmt: skip


def test_a_page_holds_the_chart_under_what_was_found(tmp_path) -> None:
    text = findings.people_by_age("THA").save(tmp_path / "people.html").read_text()
    assert "in Thailand" in text
    assert "Plotly.newPlot" in text


@pytest.mark.browser
@pytest.mark.slow
@pytest.mark.enable_socket
def test_a_picture_has_its_headline(tmp_path, chromium) -> None:
    found = findings.people_by_age("THA")
    drawn = found.save(tmp_path / "people.svg").read_text()
    assert drawn.startswith("<svg")
    assert "in Thailand" in drawn
    assert found.save(tmp_path / "people.PNG").read_bytes().startswith(b"\x89PNG")


@pytest.mark.parametrize(
    ("found", "name", "said"),
    [
        (lambda: findings.people_by_age("THA"), "people.docx", "end it in .svg"),
        (lambda: findings.profile_answer("THA"), "answer.svg", "has no chart"),
        (lambda: findings.profile_answer("THA"), "answer.csv", "has no table"),
    ],
)
def test_what_cannot_be_written_is_said_and_leaves_nothing(tmp_path, found, name, said) -> None:
    with pytest.raises(InputError, match=said):
        found().save(tmp_path / name)
    assert list(tmp_path.iterdir()) == []


def test_a_frame_of_shapes_draws_itself() -> None:
    axes = research.map_frame("org:asean", "internet_users").plot(column="value")
    assert len(axes.collections) > 0
