"""Charts of an index: what is drawn is what was given, in the order given."""

import pandas as pd
import pytest

from research.charts import parts, ranges
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
