"""Tables of a page: numbers aligned, units in the head, the strongest rows of each part open."""

import re
from dataclasses import replace

import pandas as pd

from research.messages.values import Economy, Text
from research.report.html import table
from research.report.table import Column, Table

AREA = Column(Text("Area"), "quantity", "area")
SHARE = Column(Text("Share"), "percent")
ROWS = Column(Text("Economy"), "economy")


def cells(markup: str, part: str = "td") -> list[str]:
    return re.findall(rf"<{part}[^>]*>(.*?)</{part}>", markup)


def test_a_unit_stands_in_the_head_and_numbers_at_their_end() -> None:
    frame = pd.DataFrame({"area": [513120.0, 60.0]}, index=["THA", "SMR"])
    markup = table(Table(frame, {"area": AREA}, ROWS), "Areas")
    assert '<table class="n2">' in markup
    assert cells(markup, "th")[1] == "Area, km²"
    assert cells(markup)[0] == "513,120"
    frame = frame.assign(share=[90.0, 95.0])
    assert cells(table(Table(frame, {"share": SHARE}, ROWS), "Shares")) == ["90%", "95%"]


def test_a_column_of_counts_has_one_format() -> None:
    """ "11.52 million" stood below "422,924" in one column."""
    people = {"people": Column(Text("People"), "count")}
    for sizes, said in (
        ([11_520_000, 422_924], ["11,520,000", "422,924"]),
        ([11_520_000, 0], ["11.52\xa0million", "0"]),
        ([11_520_000, 2_000_000], ["11.52\xa0million", "2\xa0million"]),
    ):
        frame = pd.DataFrame({"people": sizes}, index=["DOM", "BLZ"])
        assert cells(table(Table(frame, people, ROWS), "People")) == said


def test_a_value_in_the_unit_of_its_row_keeps_it() -> None:
    frame = pd.DataFrame({"value": [513120.0]}, index=["area"])
    rows = Column(Text("Indicator"), "indicator")
    markup = table(Table(frame, {"value": Column(Text("Value"), "own")}, rows), "Values")
    assert cells(markup) == ["513,120 km²"]
    assert "<table>" in markup


def test_a_wide_table_of_one_row_is_a_list_of_label_and_value() -> None:
    """Uganda: a table of seven columns was cut at the edge of a phone."""
    frame = pd.DataFrame({"area": [60.0], "share": [95.0], "rest": [5.0]}, index=["SMR"])
    shown = Table(frame, {"area": AREA, "share": SHARE, "rest": SHARE}, ROWS)
    markup = table(replace(shown, open=True), "San Marino")
    assert cells(markup, "th") == ["Economy", "Area, km²", "Share", "Share"]
    assert cells(markup) == ["San Marino", "60", "95%", "5%"]
    assert "<thead>" not in markup
    assert table(shown, "San Marino").startswith("<details>")


def test_a_column_without_a_value_is_left_out_and_saved() -> None:
    frame = pd.DataFrame({"area": [1.0, 2.0], "share": [float("nan")] * 2}, index=["THA", "SMR"])
    shown = Table(frame, {"area": AREA, "share": SHARE}, ROWS)
    assert "Share" not in table(shown, "Areas")
    assert shown.csv().startswith("economy,name,area,share")


def test_the_economy_of_the_report_stands_out() -> None:
    frame = pd.DataFrame({"share": [1.0, 2.0]}, index=["THA", "SMR"])
    markup = table(Table(frame, {"share": SHARE}, ROWS), "Shares", own=Economy("SMR"))
    assert markup.count('<tr class="own">') == 1
    assert '<tr class="own"><th scope="row">San Marino</th>' in markup


def test_a_table_in_parts_is_folded() -> None:
    """Options were in the priorities, and again in a table below them."""
    gaps = [Text("use")] * 2 + [Text("price")]
    frame = pd.DataFrame({"gap": gaps, "share": [4.0, 3.0, 9.0]}, index=[*"abc"])
    columns, rows = {"gap": Column(Text("Gap"), "text"), "share": SHARE}, Column(Text("P"), "text")
    markup = table(Table(frame, columns, rows, parted_by="gap"), "Tried")
    shown, _, folded = markup.partition("<details>")
    assert shown == ""
    assert cells(folded) == ["4%", "3%", "9%"]
    assert folded.count('class="part"') == 2
    assert cells(markup, "caption") == ["Tried"]


def test_cells_of_a_table_of_words_name_their_column() -> None:
    """On a phone the publisher of a missing figure was out of sight; a row is a card there."""
    words = {"why": Column(Text("Why"), "text"), "who": Column(Text("Publisher"), "text")}
    frame = pd.DataFrame(
        {"why": [Text("Too old")], "who": [Text("ITU")], "share": [4.0]}, index=["a"]
    )
    rows = Column(Text("Indicator"), "text")
    named = '<td data-name="Why">Too old</td><td data-name="Publisher">ITU</td>'
    assert named in table(Table(frame, words, rows), "Gaps")
    for columns in ({**words, "share": SHARE}, {"why": words["why"]}):
        assert "data-name" not in table(Table(frame, columns, rows), "Gaps")


def test_what_leads_a_row_stands_above_its_name_where_that_says_more() -> None:
    frame = pd.DataFrame(
        {"option": [Text("A VAT exemption"), Text("Off-grid solar")], "who": ["KEN", "BGD"]},
        index=["VAT exemption", "Solar Homes"],
    )
    columns = {"option": Column(Text("Option"), "text"), "who": Column(Text("Who"), "economy")}
    told = Table(frame, columns, Column(Text("Practice"), "text"), open=True, led_by="option")
    markup = table(told, "Tried", own=Economy("KEN"))
    assert '<th scope="col">Option</th><th scope="col">Who</th></tr>' in markup
    assert '<tr class="own"><th scope="row">A VAT exemption</th>' in markup
    assert '<tr><th scope="row">Off-grid solar<small>Solar Homes</small></th>' in markup
    assert markup.count("<td") == 2, "the option has no column of its own"
    assert told.csv().splitlines()[0] == "text,option,who"
