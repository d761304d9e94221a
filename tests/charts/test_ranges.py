"""Charts of an index: what is drawn is what was given, in the order given."""

import pandas as pd
import pytest

from research.charts import parts, ranges, theme
from research.charts.ahead import ahead
from research.report.slots import shown

NAMES = ["First of a rather long name that wraps", "Second"]


def test_a_range_an_entry_top_line_first() -> None:
    frame = pd.DataFrame({"p05": [1.0, 2.0], "p95": [1.0, 9.0], "nominal": [1.0, 3.0]}, index=NAMES)
    figure = shown(
        ranges.ranges(
            frame,
            low="p05",
            high="p95",
            at="nominal",
            title="Rank",
            spread="range",
            point="rank",
            tick=1,
            alt="Ranks.",
        )
    )
    line, mark = figure.data
    assert list(mark.x) == [3, 1]
    assert mark.y[-1].replace("<br>", " ") == NAMES[0]
    assert [x for x in line.x if x == x and x is not None] == [2, 9, 1, 1]
    assert mark.customdata[0] == "Second: 3 (2 to 9)"
    assert figure.layout.meta["alt"] == "Ranks."
    assert figure.layout.xaxis.tick0 == 1


def test_ticks_of_ranks_are_the_first_and_round_numbers() -> None:
    """Ranks of the world had ticks at 1, 11, 21 and 31."""
    frame = pd.DataFrame({"low": [1, 30], "high": [9, 40], "at": [5, 35]}, index=NAMES[:2])
    axes = [
        ranges.ranges(frame, at="at", title="Rank", alt="Ranks.", tick=tick).layout.xaxis
        for tick in (1, 0)
    ]
    assert [*axes[0].tickvals] == [1, 5, 10, 15, 20, 25, 30, 35, 40]
    assert axes[1].tickvals is None


@pytest.mark.parametrize(("top", "step"), [(3, 1), (32, 5), (85, 20), (153, 20), (218, 50)])
def test_at_most_eight_ticks(top: float, step: int) -> None:
    assert ranges._step(top) == step


def test_pieces_of_a_bar() -> None:
    figure = parts.stacked(
        pd.DataFrame({"a": [10.0, 5.0], "b": [20.0, None]}, index=NAMES),
        unit="points",
        alt="Parts.",
    )
    assert [trace.name for trace in figure.data] == ["a", "b"]
    assert list(figure.data[0].x) == [5, 10]
    assert figure.layout.barmode == "stack"


def test_no_line_ends_at_the_border_as_if_it_were_cut() -> None:
    frame = pd.DataFrame(
        {"low": [-0.5, 0.2], "high": [2.2, 0.6], "at": [1.0, 0.4]}, index=["A", "B"]
    )
    for rows, (least, most) in ((frame, (-0.5, 2.2)), (frame.iloc[1:], (0.0, 0.6))):
        figure = ranges.ranges(
            rows, low="low", high="high", at="at", title="%", spread="s", point="p", tick=0, alt="x"
        )
        first, last = figure.layout.xaxis.autorangeoptions.include
        assert last > most
        assert first < least or least == first == 0


def test_whiskers_are_thin_lines_with_ends_and_their_marks_grey() -> None:
    frame = pd.DataFrame({"low": [-1.0, 0.5], "high": [1.0, 2.0], "at": [0.0, 1.0]}, ["A", "B"])
    for whiskers, width, hue in ((True, 2, theme.STEP), (False, 7, theme.PEERS)):
        figure = ranges.ranges(frame, at="at", title="t", alt="x", whiskers=whiskers)
        line, mark = figure.data
        assert list(mark.y) == ["B", "A"], "the first row is above"
        assert (line.line.width, line.line.color) == (width, theme.GREY)
        assert mark.marker.color == hue


def test_a_long_title_of_the_axis_takes_no_room_of_the_rows() -> None:
    frame = pd.DataFrame({"low": [1.0], "high": [2.0], "at": [1.5]}, ["A"])
    short, long = (
        ranges.ranges(frame, at="at", title=title, alt="x").layout.height
        for title in ("%", "percentage points of annual growth per 10 subscriptions more")
    )
    assert long - short == 2 * 18


def test_values_are_at_the_right_of_their_rows() -> None:
    frame = pd.DataFrame({"low": [0.1, 10.0], "high": [0.2, 15.0], "at": [None, 12.0]}, ["A", "B"])
    labels = ["0.1 to 0.2", "10 to 15"]
    figure = ranges.ranges(frame, at="at", title="t", labels=labels, alt="x")
    assert [(note.y, note.xref) for note in figure.layout.annotations] == [
        ("B", "paper"), ("A", "paper"),
    ]  # fmt: skip
    assert all(labels[at] in figure.layout.annotations[1 - at].text for at in (0, 1))
    assert figure.layout.margin.r >= 70
    assert pd.isna(figure.data[-1].x[1])  # no mark where there is no estimate


def test_shares_of_a_field_are_sorted_and_their_values_stand_beside_them() -> None:
    shares = pd.Series({"Low": 20.0, "High": 90.0})
    figure = ahead(
        shares, labels=["2 %", "9 %"], marks=["20%", "90%"], head="value", title="t", alt="x"
    )
    assert list(figure.data[1].y) == ["Low", "High"]  # the first row is below
    half, *values, head = figure.layout.annotations
    assert "value" in head.text
    assert half.x == 50
    assert figure.layout.xaxis.range[1] <= 102, "a share ends at 100"
    assert [*figure.data[1].textposition] == ["middle right", "top left"], "and so do its texts"
    assert [(note.y, note.text.split(">")[1][:3]) for note in values] == [
        ("Low", "2 %"), ("High", "9 %"),
    ]  # fmt: skip
    more = {"labels": ["a", "b"], "marks": ["a", "b"], "head": "h", "title": "t", "alt": "x"}
    hues = {ahead(shares, own=own, **more).data[1].marker.color for own in (True, False)}
    assert hues == {theme.SUBJECT, theme.PEERS}


def test_whiskers_are_thin_lines_with_ends() -> None:
    frame = pd.DataFrame({"low": [1.0, 2.0], "high": [3.0, 2.5], "at": [1.5, 2.2]}, ["A", "B"])
    line, _ = ranges.ranges(frame, at="at", title="t", spread="s", whiskers=True, alt="x").data
    assert (line.mode, line.marker.symbol, line.line.width) == ("lines+markers", "line-ns", 2)
    assert [*line.x] == [2.0, 2.5, None, 1.0, 3.0, None]
