"""Gaps between two shares: a bar from one to the other, each share once at its end."""

import re

import pandas as pd

from research.charts import theme
from research.charts.gaps import gaps
from research.messages.values import Economy, Indicator, Number, Text, claim
from research.report.slots import shown

SHARES = pd.DataFrame(
    [[24.2, 76.1], [45.3, 94.4], [60.0, 92.5]],
    pd.Index([*map(Economy, ("PNG", "VUT", "KHM"))], dtype=object),
    pd.Index([Indicator("internet_users"), Indicator("coverage_4g")], dtype=object),
)


def drawn(note: object = ""):
    labels = [Number(high - low) for low, high in SHARES.to_numpy()]
    figure = gaps(
        SHARES, labels=labels, gap=Text("Points"), note=note, unit=Text("%"), alt=claim("no-data")
    )
    return shown(figure)


def test_a_bar_goes_from_the_lower_share_to_the_higher_and_bears_its_length() -> None:
    bars, low, high = drawn().data
    assert [*bars.y] == ["Cambodia", "Vanuatu", "Papua New Guinea"]  # the widest gap on top
    assert [*bars.base] == [*low.x] == [60, 45.3, 24.2]
    assert [*high.x] == [92.5, 94.4, 76.1]
    assert [round(base + length, 1) for base, length in zip(bars.base, bars.x, strict=True)] == [
        *high.x
    ]
    assert [*bars.text] == ["32.5", "49.1", "51.9"]


def test_each_share_is_written_outside_the_bar() -> None:
    _, low, high = drawn().data
    assert (low.textposition, high.textposition) == ("middle left", "middle right")
    assert [each.strip() for each in low.text] == ["60%", "45%", "24%"]
    assert [each.strip() for each in high.text] == ["93%", "94%", "76%"]
    assert (low.marker.color, high.marker.color) == (theme.BLUE, "white")


def test_the_key_names_both_ends_once_and_what_is_left_out() -> None:
    figure = drawn(Text("10 of 12 shown"))
    (key,) = figure.layout.annotations
    plain = re.sub("<(?!br).*?>", "", key.text).replace("<br>", "   ")
    assert plain == (
        "● Individuals using the Internet   ○ Population covered by at least 4G   "
        "▬ Points   10 of 12 shown"
    )
    assert drawn().layout.margin.t <= figure.layout.margin.t
