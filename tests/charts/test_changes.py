"""Changes of an economy and of others: what is drawn, and how clear ones differ."""

from research.charts import theme
from research.charts.changes import Row, changes
from research.messages.values import Number, Text, claim
from research.report.slots import shown

POINTS, PER_100 = Text("points"), Text("per 100")


def row(name: str, unit: Text, own: float, usual: float, side: str) -> Row:
    ends, others, word = Text(f"0 → {own}"), Number(usual, 1), Text(f"is {side}")
    return Row(Text(name), unit, own, usual, ends, others, side, word, Text("3rd → 4th"))


ROWS = [
    row("Electricity", POINTS, 34.6, 13.7, "better"),
    row("Internet use", POINTS, 18.4, 23.3, "level"),
    row("Fixed broadband", PER_100, -1.9, 7.7, "worse"),
]


def test_a_row_has_the_change_of_the_economy_and_that_of_others() -> None:
    figure = shown(changes(ROWS, names=(Text("Kenya"), Text("others")), alt=claim("no-data")))
    lines = [list(each.x) for each in figure.data if each.mode == "lines"]
    assert lines == [[13.7, 34.6], [23.3, 18.4], [7.7, -1.9]]
    dots = [each for each in figure.data if each.mode == "markers" and not each.marker.symbol]
    assert [each.x[0] for each in dots] == [34.6, 18.4, -1.9]
    assert [each.marker.color for each in dots] == [theme.SUBJECT, theme.PALE, theme.SUBJECT]
    assert [each.yaxis for each in dots] == ["y", "y", "y2"]


def test_rows_of_a_unit_share_an_axis_that_holds_zero() -> None:
    layout = shown(
        changes(ROWS, names=(Text("Kenya"), Text("others")), alt=claim("no-data"))
    ).layout
    assert [layout.xaxis.title.text, layout.xaxis2.title.text] == ["points", "per 100"]
    for axis, low, high in ((layout.xaxis, 0, 34.6), (layout.xaxis2, -1.9, 7.7)):
        assert axis.range[0] < low < high < axis.range[1]
    domains = layout.yaxis.domain, layout.yaxis2.domain
    assert domains[0][0] > domains[1][1], "the first above the second"


def test_values_verdict_and_ranks_stand_at_the_end_of_a_row() -> None:
    figure = shown(changes(ROWS, names=(Text("Kenya"), Text("others")), alt=claim("no-data")))
    notes = [
        (note.name, note.text) for note in figure.layout.annotations if note.y == "Electricity"
    ]
    assert [name for name, _ in notes] == ["value", "verdict", "ranks"]
    assert notes[0][1] == "0 → 34.6"
    assert "▲ is better" in notes[1][1]
    assert notes[1][1].endswith("13.7")
