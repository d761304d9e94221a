"""Changes of an economy and of others: what is drawn, and how clear ones differ."""

import re

from research.charts import theme
from research.charts.changes import Row, changes
from research.messages.values import Number, Text, claim
from research.report.slots import shown

NAMES = (Text("Kenya"), Text("others"))
POINTS, PER_100 = Text("points"), Text("per 100")


def row(name: str, unit: Text, own: float, usual: float, side: str) -> Row:
    rose, others = Number(own, 1), Number(usual, 1)
    return Row(Text(name), unit, own, usual, rose, others, side, Text(f"is {side}"))


ROWS = [
    row("Electricity", POINTS, 34.6, 13.7, "better"),
    row("Internet use", POINTS, 18.4, 23.3, "level"),
    row("Fixed broadband", PER_100, -1.9, 7.7, "worse"),
]


def test_a_row_has_the_change_of_the_economy_and_that_of_others() -> None:
    figure = shown(changes(ROWS, names=NAMES, alt=claim("no-data")))
    lines = [list(each.x) for each in figure.data if each.mode == "lines"]
    assert lines == [[13.7, 34.6], [23.3, 18.4], [7.7, -1.9]]
    dots = [each for each in figure.data if each.mode == "markers" and not each.marker.symbol]
    assert [each.x[0] for each in dots] == [34.6, 18.4, -1.9]
    assert [each.marker.color for each in dots] == [theme.SUBJECT, "white", theme.SUBJECT]
    assert [each.marker.line.color for each in dots] == ["white", theme.SUBJECT, "white"]
    assert [each.yaxis for each in dots] == ["y", "y", "y2"]


def test_a_panel_per_unit_has_one_scale_for_all_that_holds_zero() -> None:
    layout = shown(changes(ROWS, names=NAMES, alt=claim("no-data"))).layout
    assert [layout.xaxis.title.text, layout.xaxis2.title.text] == ["points", "per 100"]
    assert layout.xaxis.range == layout.xaxis2.range
    assert layout.xaxis.range[0] < -1.9
    assert layout.xaxis.range[1] > 34.6
    domains = layout.yaxis.domain, layout.yaxis2.domain
    assert domains[0][0] > domains[1][1], "the first above the second"


def test_changes_and_verdict_stand_at_the_end_of_a_row() -> None:
    figure = shown(changes(ROWS, names=NAMES, alt=claim("no-data")))
    notes = [
        (note.name, re.sub(r"<[^>]*>", "", note.text))
        for note in figure.layout.annotations
        if note.y == "Electricity"
    ]
    assert notes == [
        ("value", "+34.6 ┃+13.7"),
        ("verdict", "▲ is better"),
    ]
    columns = {note.name: {n.xshift for n in figure.layout.annotations if n.name == note.name}
               for note in figure.layout.annotations}  # fmt: skip
    (first,), (second,) = columns["value"], columns["verdict"]
    assert first < second, "two columns, each at one place"
    assert figure.layout.meta["stacked"] < figure.layout.margin.r


def test_hollow_dots_are_named_in_the_key_where_there_are_some() -> None:
    def key(rows: list[Row]) -> str:
        layout = shown(changes(rows, names=NAMES, alt=claim("no-data"))).layout
        return re.sub(r"<[^>]*>", "", next(x.text for x in layout.annotations if x.name == "key"))

    assert key(ROWS) == "● Kenya   ○ Kenya, no gain or loss named   ┃ others"
    assert key(ROWS[:1]) == "● Kenya   ┃ others"
    assert key(ROWS[1:2]) == "○ Kenya, no gain or loss named   ┃ others"
