"""Names beside and inside a chart have room: rows are as high as their labels, a name by a mark
stays within the axes.
"""

import pandas as pd
import pytest

from research.charts import lorenz
from research.charts.adoption import clubs
from research.charts.ahead import ahead

LINE = 15  # pixels a line of a label takes at the size charts are set in


@pytest.mark.parametrize("title", ["Power", "Mobile-cellular subscriptions per 100 inhabitants"])
def test_a_row_is_as_high_as_its_name(title: str) -> None:
    shares = pd.Series({f"{title} {k}": 10.0 * k for k in range(1, 6)})
    figure = ahead(
        shares, labels=shares.astype(str), title="ahead of this share of others, %", alt="Some"
    )
    lines = 1 + max(name.count("<br>") for name in figure.data[1].y)
    assert (figure.layout.height - 80) / len(shares) >= lines * LINE


def test_a_title_of_two_lines_has_room_below_a_single_row() -> None:
    shares = pd.Series({"Power": 70.0})
    short, long = (
        ahead(
            shares,
            labels=shares.astype(str),
            title=f"ahead of this share of {others}, %",
            alt="Some",
        ).layout
        for others in ("others", "the other economies of Asia-Pacific")
    )
    assert "<br>" not in short.xaxis.title.text
    assert "<br>" in long.xaxis.title.text
    assert long.height - short.height >= LINE


@pytest.mark.parametrize(
    ("people", "share", "place"),
    [
        (50.0, 40.0, "top left"),
        (10.0, 4.0, "top right"),
        (90.0, 93.0, "bottom right"),
        (97.0, 95.0, "bottom left"),
    ],
)
def test_a_name_on_the_curve_stays_within_the_axes(people: float, share: float, place: str) -> None:
    frame = pd.DataFrame(
        {"people": [people, 100.0], "share": [share, 100.0], "text": ["1 %", "2 %"]},
        index=["A", "B"],
    )
    assert lorenz.curve(frame, whole="use", focus="A", alt="A curve").data[-1].textposition == place


def test_clubs_without_an_economy_of_their_own_draw_no_empty_line() -> None:
    paths = pd.DataFrame({"Club 1": [1.0, 2.0]}, index=[2000, 2001])
    assert [
        trace.name
        for trace in clubs(paths, pd.Series(dtype=float), name="", unit="%", alt="A club").data
    ] == ["Club 1"]
    own = pd.Series({2000: 1.5, 2001: 1.0})
    assert [
        trace.name for trace in clubs(paths, own, name="Thailand", unit="%", alt="A club").data
    ] == ["Club 1", "Thailand"]
