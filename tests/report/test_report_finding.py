"""A finding as data: numbers in its table, values in its claims, texts in its chart when it is
shown, and back from JSON.
"""

import io
import json
from dataclasses import replace
from typing import Any, get_args

import pandas as pd
import plotly.graph_objects as go
import pytest
from bs4 import BeautifulSoup

from research.errors import InputError
from research.messages.values import Claim, Economy, Group, Link, Quantity, claim
from research.metrics.pace import Status
from research.publish import clean
from research.report import bundles, html, status, table_json
from research.report.bundles import MIME, PLOTLY, SLOTS
from research.report.finding import Finding, Tile, parsed
from research.report.parted import Line
from research.report.slots import said, slot, slots
from research.report.table import Column, Table

YEAR = Column(claim("column-year"), "year")
YEAR_ROWS = Column(claim("column-indicator"), "text")
USE = Column(claim("column-value"), "quantity", "internet_users")


def table(**more: Any) -> Table:
    frame = pd.DataFrame(
        {"use": [90.0, None], "year": [2023, 2022]}, index=pd.Index(["THA", "NLD"], name="economy")
    )
    return Table(
        frame, {"use": USE, "year": YEAR}, Column(claim("column-economy"), "economy"), **more
    )


def finding(**more: Any) -> Finding:
    bar = go.Bar(x=[90], y=[slot(Economy("NLD"), wrap=5)], name=slot(Group("itu:europe")))
    chart = go.Figure(bar, layout={"meta": {"alt": slot(claim("column-year"))}})
    return Finding(
        claim("income-no-gdp", economy=Economy("NLD")),
        notes=(claim("no-data"),),
        tiles=(
            Tile(claim("column-value"), Quantity(90, "internet_users")),
            Tile(claim("column-rank"), None),
        ),
        table=table(),
        chart=chart,
        **more,
    )


def test_a_notebook_lists_what_is_to_be_done_by_role_and_folds_long_notes() -> None:
    problem, step = claim("no-data"), claim("options-method")
    notes = (claim("page-how-to-read-says"),)
    lines = (Line("problem", problem), Line("step", step))
    found = Finding(claim("page-notes"), (problem, step), notes, action=lines)
    (opening, _), (small, _) = bundles.of(found)
    assert "<p><b>No data</b></p><ul><li><b>First step</b> Results are" in opening["text/html"]
    assert small["text/html"].startswith("<details><summary>Notes</summary>")
    (_, (small, _)) = bundles.of(replace(found, notes=(step,)))
    assert small["text/html"].startswith("<p")


def test_a_table_is_shown_in_a_notebook_as_its_numbers() -> None:
    assert repr(table()) == repr(table().frame)
    assert "<td>90.0</td>" in table()._repr_html_()


def test_a_table_gives_numbers_to_programs_and_texts_to_readers() -> None:
    read = pd.read_csv(io.StringIO(table().csv()), index_col="economy")
    assert read.loc["THA", "use"] == 90
    assert read["use"].dtype == "float64"
    assert read.loc["NLD", "name"] == "Netherlands"
    shown = html.plain_frame(table())
    assert shown.loc["Thailand"].tolist() == ["90%", "2023"]
    assert shown.loc["Netherlands", "Value"] == "no data"


@pytest.mark.parametrize(("rows", "seen"), [(30, 30), (31, 20)])
def test_a_long_open_table_shows_its_first_rows(rows: int, seen: int) -> None:
    """The values of every economy were folded away on the page that is about them."""
    frame = pd.DataFrame({"value": range(rows)}, pd.Index(range(rows), name="row"))
    columns = {"value": Column(claim("column-source"), "number")}
    given = Table(frame, columns, Column(claim("column-economy"), "number"), open=True)
    first, _, rest = html.table(given, "x").partition("<details>")
    assert (first.count("<tr>"), rest.count("<tr>")) == (1 + seen, (1 + rows - seen) * (rows > 30))
    assert ("11 more" in rest) == (rows > 30)


def test_a_link_is_two_columns_for_programs() -> None:
    frame = pd.DataFrame(
        {"page": [Link("A report", "https://example.org/1"), "A book"]}, index=["THA", "NLD"]
    )
    shown = Table(
        frame,
        {"page": Column(claim("column-source"), "link")},
        Column(claim("column-economy"), "economy"),
    )
    read = pd.read_csv(io.StringIO(shown.csv()), index_col="economy", keep_default_na=False)
    assert read[["page", "page_url"]].to_numpy().tolist() == [
        ["A report", "https://example.org/1"],
        ["A book", ""],
    ]
    assert html.plain_frame(shown)["Source"].tolist() == ["A report", "A book"]
    assert isinstance(shown.frame.loc["THA", "page"], Link)


def test_rows_of_one_name_are_all_shown() -> None:
    twice = pd.DataFrame({"use": [90.0, 80.0]}, index=["THA", "THA"])
    shown = html.plain_frame(Table(twice, {"use": USE}, Column(claim("column-economy"), "economy")))
    assert shown["Value"].tolist() == ["90%", "80%"]
    assert shown.index.tolist() == ["Thailand", "Thailand"]


def test_a_numeric_column_of_texts_is_refused() -> None:
    with pytest.raises(InputError, match="'use' is a quantity and holds"):
        Table(pd.DataFrame({"use": ["90 %"]}), {"use": USE}, YEAR)
    with pytest.raises(InputError, match=r"Columns \['use'\] are not in the frame"):
        Table(pd.DataFrame({"x": [1]}), {"use": USE}, YEAR)


def test_a_figure_holds_values_and_says_them_when_it_is_shown() -> None:
    held = finding().chart.to_plotly_json()
    assert "Netherlands" not in json.dumps(
        said({"title": held["layout"]["title"]} if "title" in held["layout"] else {})
    )
    assert dict(slots(held)).keys() == {"data.0.y.0", "data.0.name", "layout.meta.alt"}
    told = finding().fig
    assert told.data[0].name == "Europe"
    assert list(told.data[0].y) == ["Netherlands"]
    assert said("no slot") == "no slot"


def test_text_of_others_cannot_be_markup_of_a_chart() -> None:
    from research.messages.values import Text

    assert said(slot(Text("<a href='x'>%{y}</a>"))) == "‹a href='x'›% {y}‹/a›"


def test_a_finding_comes_back_from_its_json() -> None:
    told = finding(claims=(claim("income-no-gdp", economy=Economy("THA")),))
    again = parsed(json.dumps(told.as_json()))
    assert (again.headline, again.claims, again.notes, again.tiles) == (
        told.headline,
        told.claims,
        told.notes,
        told.tiles,
    )
    assert again.table is not None
    assert html.plain_frame(again.table).equals(html.plain_frame(table()))


def test_what_is_shown_carries_the_data_beside_the_markup(monkeypatch: pytest.MonkeyPatch) -> None:
    put: list[dict[str, Any]] = []
    monkeypatch.setattr("IPython.display.display", lambda data, **rest: put.append(data))
    finding()._ipython_display_()
    opening, chart, note, figures = put
    assert (
        opening[MIME]["headline"] == Claim("income-no-gdp", {"economy": Economy("NLD")}).as_json()
    )
    soup = BeautifulSoup(opening["text/html"], "html.parser")
    assert [each.get_text(" ", strip=True) for each in soup.select(".tile dd")] == [
        "90%",
        "no data",
    ]
    assert chart[PLOTLY]["data"][0]["name"] == "Europe"
    assert "data.0.name" in chart[SLOTS]
    assert note["text/html"] == '<p class="remark">No data</p>'
    assert "<table " in figures["text/html"]
    look = figures["text/html"].partition("</style>")[0]
    assert "text-align:start!important" in look, "words were at the right in JupyterLab"
    assert ".n2 tr>:nth-child(2)" in look
    assert figures["text/csv"].startswith("economy,name,use,year")


def test_every_value_is_escaped() -> None:
    frame = pd.DataFrame(
        {"note": ["<script>1</script>"], "page": [Link("<b>", "https://example.org/?a=1&b=2")]}
    )
    columns = {
        "note": Column(claim("column-value"), "text"),
        "page": Column(claim("column-source"), "link"),
    }
    markup = html.table(Table(frame, columns, YEAR), "<i>")
    assert "<script>" not in markup
    assert (
        '<a href="https://example.org/?a=1&amp;b=2" rel="noopener noreferrer">&lt;b&gt;</a>'
        in markup
    )
    assert "<caption>&lt;i&gt;</caption>" in markup


def test_a_status_is_a_word_a_shape_and_a_colour_and_a_change_an_arrow_and_its_size() -> None:
    known = pd.DataFrame(
        {"change": [4.25, -0.5], "status": ["status-met", "status-off-track"]},
        index=["use", "price"],
    )
    units = {"use": "%", "price": "Mbit/s"}
    columns = {
        "change": Column(YEAR.label, "change", units=units),
        "status": Column(YEAR.label, "status"),
    }
    given = Table(known, columns, YEAR_ROWS)
    assert html.plain_frame(given).to_numpy().tolist() == [
        ["↑ 4.3 points", "Met"],
        ["↓ 0.5 Mbit/s", "Off track"],
    ]
    again = parsed(json.dumps(finding().as_json() | {"table": table_json.as_json(given)})).table
    assert again is not None
    assert html.plain_frame(again).equals(html.plain_frame(given))
    for markup in (html.table(given, "x"), clean.markup(html.table(given, "x"))):
        marks = BeautifulSoup(markup, "html.parser").select(".status")
        assert [each.get_text() for each in marks] == ["Met", "Off track"]
        assert len({each.path["d"] for each in marks}) == 2
    assert "color:#" in html.table(given, "x")


def test_shapes_of_statuses_differ_and_each_has_a_word() -> None:
    states = get_args(Status)
    shapes = [status.markup(status.claimed(each)) for each in states]
    assert len({BeautifulSoup(each, "html.parser").path["d"] for each in shapes}) == len(states)
    assert len({BeautifulSoup(each, "html.parser").get_text() for each in shapes}) == len(states)
