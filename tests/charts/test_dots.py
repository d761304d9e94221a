"""Dots and lines: what is drawn is what was given, on a scale of its own where one scale would
squeeze it.
"""

import re
from collections.abc import Sequence

import numpy as np
import pandas as pd
import plotly.graph_objects as go
import pytest

from research.charts import (
    adoption,
    bars,
    dots,
    marks,
    series,
    strip,
    strip_scales,
    theme,
    thresholds,
)
from research.charts.marks import LEVELS, TICK
from research.charts.medians import at_ends, faint_lines
from research.charts.names import Scale, _box, _inside, along
from research.messages.values import Indicator, Text, Unit, claim
from research.report.slots import said, shown

ROWS = pd.Index([Text("Mobile"), Text("Fixed")], dtype=object)
RATES = pd.DataFrame({Text("Thailand"): [160.0, 15.0], Text("World"): [110.0, 14.0]}, ROWS)
UNIT, ALT = Unit("mobile_per_100"), claim("no-data")


def test_a_row_has_a_mark_a_column_and_a_line_that_joins_them() -> None:
    figure = shown(dots.dots(RATES / 2, unit=UNIT, alt=ALT, percent=True))
    marks = [trace for trace in figure.data if trace.mode == "markers"]
    assert [(trace.name, trace.x[0], trace.y[0]) for trace in marks] == [
        ("World", 55, "Mobile"), ("Thailand", 80, "Mobile"), ("World", 7, "Fixed"),
        ("Thailand", 7.5, "Fixed"),
    ]  # fmt: skip
    assert [list(trace.x) for trace in figure.data if trace.mode == "lines"] == [[55, 80], [7, 7.5]]
    named = sorted((trace.legendrank, trace.name) for trace in marks if trace.showlegend)
    assert [name for _, name in named] == ["Thailand", "World"]
    assert figure.layout.xaxis.range[0] == 0


def among(
    frame: pd.DataFrame,
    *,
    percent: bool = False,
    limit: float | None = None,
    sides: Sequence[str | None] = (),
    figures: Sequence[float] = (),
    doubt: Text | None = None,
) -> go.Figure:
    """Return the chart of an economy, Viet Nam and medians, with its texts filled in."""
    labels = [
        [None if pd.isna(each) else Text(f"{each:g}") for each in row] for row in frame.values
    ]
    figure = strip.strip(
        [
            strip_scales.Row(title, UNIT, percent, limit, doubt, tuple(figures))
            for title in frame.index
        ],
        frame,
        pd.DataFrame({"VNM": frame.iloc[:, 0] / 2, "LAO": np.nan}),
        labels=labels,
        sides=sides or [None] * len(frame),
        each=Text("Others"),
        group=Text("Group"),
        alt=ALT,
        compare={"own": "THA", "values": [], "sets": {}, "labels": {}},
    )
    return shown(figure)


def kinds(figure: go.Figure, kind: str) -> list[go.Scatter]:
    return [trace for trace in figure.data if trace.legendgroup == kind]


def test_rows_of_one_unit_share_an_axis_with_a_dot_for_each_economy() -> None:
    figure = among(RATES / np.array([[2.0], [0.2]]), percent=True)
    (own,), (others,), (median,) = (kinds(figure, k) for k in ("own", "others", "median"))
    assert ([*own.y], [*own.x]) == (["Mobile", "Fixed"], [80, 75])
    assert ([*others.customdata], [*others.x]) == (["Viet Nam", "Viet Nam"], [40, 37.5])
    assert ([*median.x], median.marker.symbol) == ([55, 70], "line-ns")
    values = {note.y: note.text for note in figure.layout.annotations if note.name == "value"}
    assert values == {"Mobile": "80", "Fixed": "75"}
    assert [*figure.layout.xaxis.ticktext] == ["0%", "25%", "50%", "75%", "100%"]


def test_shares_that_are_all_high_have_an_axis_that_says_it_does_not_start_at_0() -> None:
    """All dots of three rows of the Netherlands were in the last fifth of 0 to 100."""
    frame = pd.DataFrame([[97.0, 91.0]], [Text("A")], [*map(Text, "ab")])
    high = strip_scales.Row(Text("A"), UNIT, percent=True)
    ((_, _, _, ends),) = scales = [*strip_scales.scales_of([high], frame, frame)]
    assert (ends[0] > 88, ends[1]) == (True, pytest.approx(100.4))
    axis = strip_scales.axes_of([high], scales, [""], 0.1)["xaxis"]
    assert [*axis["tickvals"]][:2] == [90, 92]  # type: ignore[index]
    (title,) = (said(strip_scales.unit_of(high, each)) for each in scales)
    assert title.endswith("(axis does not start at 0)")
    low = pd.DataFrame([[97.0, 79.0]], [Text("A")], [*map(Text, "ab")])
    (scale,) = strip_scales.scales_of([high], low, low)
    assert scale.ends[0] < 0
    assert "start" not in said(strip_scales.unit_of(high, scale))


def test_rows_of_very_different_size_have_scales_of_their_own() -> None:
    figure = among(RATES)
    assert figure.layout.xaxis.range[1] > 160 > 20 > figure.layout.xaxis2.range[1] > 15
    assert figure.layout.yaxis.domain[0] > figure.layout.yaxis2.domain[1]
    assert [trace.xaxis for trace in kinds(figure, "own")] == ["x", "x2"]


def test_the_key_names_each_mark_and_the_head_is_over_the_values() -> None:
    frame = pd.DataFrame([[35.0, 3.0]], [Text("A")], [*map(Text, "ab")])
    figure = among(frame, percent=True, limit=2.0, sides=["better"])
    (median,) = kinds(figure, "median")
    assert median.marker.color == theme.REGION
    key, *heads = (
        re.sub("<(?!br).*?>", "", note.text)
        for name in ("key", "head")
        for note in figure.layout.annotations
        if note.name == name
    )
    assert key == "● a   ● Others   ┃ b   ┊ affordable: 2%"
    assert heads == ["a", "┃Group"], "each over its column"


def test_rates_of_different_things_have_an_axis_each() -> None:
    """Mobile and fixed subscriptions of the Netherlands stood on one axis to 220."""
    figure = among(RATES * np.array([[1.0], [5.0]]))
    assert [trace.xaxis for trace in kinds(figure, "own")] == ["x", "x2"]


def test_a_threshold_is_a_dotted_tick_in_each_row_and_skewed_rows_have_logarithms() -> None:
    figure = among(RATES, limit=2.0)
    assert [(shape.x0, shape.y0 + shape.y1) for shape in figure.layout.shapes] == [(2, 0), (2, 2)]
    assert any("affordable: 2%" in note.text for note in figure.layout.annotations)
    assert figure.layout.xaxis.type == "log"
    axis = figure.layout.xaxis
    written = {tick: text for tick, text in zip(axis.tickvals, axis.ticktext, strict=True) if text}
    assert written == {10: "10%", 50: "50%"}
    assert among(RATES / 20, limit=2.0).layout.xaxis.type is None


def test_a_median_that_is_missing_has_no_tick() -> None:
    frame = pd.DataFrame([[35.0, None]], [Text("A")], [Text("own"), Text("b")])
    (missing,) = kinds(among(frame), "median")
    assert (pd.isna(missing.x[0]), missing.customdata[0]) == (True, "")


def test_lines_of_very_different_size_have_scales_of_their_own() -> None:
    drawn = pd.DataFrame(
        {
            Indicator("mobile_per_100"): [1.0, 160.0],
            Indicator("fixed_broadband_per_100"): [0.0, 15.0],
        },
        [2000, 2001],
    )
    figure = series.lines(drawn, unit=UNIT, alt=ALT)
    assert [trace.yaxis for trace in figure.data] == ["y", "y2"]
    assert figure.layout.xaxis.anchor == "y2"
    assert [trace.yaxis for trace in series.lines(drawn / [2.0, 0.2], unit=UNIT, alt=ALT).data] == [
        "y",
        "y",
    ]


def test_a_value_that_is_missing_leaves_its_sign_out_and_the_others_theirs() -> None:
    frame = pd.DataFrame([[35.0, None, 56.0]], [Text("A")], [Text("own"), Text("b"), Text("c")])
    labels = [[Text("35"), None, Text("56")]]
    drawn = dots.dots(frame, unit=Text("%"), alt="x", labels=labels, marks=LEVELS)
    (label,) = [note.text for note in drawn.layout.annotations if note.name != "key"]
    assert ("●" in label, "┃" in label) == (True, False)


def test_rows_in_other_units_stand_apart_below_those_of_one_scale() -> None:
    frame = pd.DataFrame(
        [[35.0, 95.0, 22.7], [47.5, 95.0, None], [4.1, 2.0, None]],
        [Text("Users"), Text("Households"), Text("Price")],
        [Text("now"), Text("required"), Text("before")],
    )
    below = [Text("off track")] * 3
    figure = shown(
        dots.dots(
            frame,
            unit=Text("%"),
            alt=ALT,
            percent=True,
            apart=[Text("% of income")],
            marks=LEVELS,
            below=below,
        )
    )
    marks = [trace for trace in figure.data if trace.mode == "markers"]
    assert [(trace.name, trace.x[0], trace.xaxis) for trace in marks] == [
        ("required", 95, "x"), ("before", 22.7, "x"), ("now", 35, "x"), ("required", 95, "x"),
        ("now", 47.5, "x"), ("required", 2, "x2"), ("now", 4.1, "x2"),
    ]  # fmt: skip
    assert {trace.y[0] for trace in marks if trace.xaxis == "x2"} == {"Price<br>off track"}
    assert figure.layout.xaxis.range == (0, 102)
    assert figure.layout.xaxis2.range[1] < 5
    assert [axis.title.text for axis in (figure.layout.xaxis, figure.layout.xaxis2)] == [
        "%",
        "% of income",
    ]
    assert figure.layout.yaxis.domain[0] > figure.layout.yaxis2.domain[1]


def test_ranges_asked_for_are_shaded_on_one_scale_around_them() -> None:
    frame = pd.DataFrame(
        [[91.0, 95.0], [1.0, None], [1.16, None]],
        [Text("Users"), Text("Phones"), Text("Skills")],
        [Text("now"), Text("required")],
    )
    drawn = dots.dots(
        frame,
        unit=Text("%"),
        alt=ALT,
        percent=True,
        apart=[Text("Ratio")] * 2,
        marks=LEVELS,
        below=[Text("on track"), Text("met"), Text("not met")],
        signs=[("▲", theme.BLUE)] * 3,
        asked=[None, (0.98, 1.02), (0.98, 1.02)],
    )
    layout = shown(drawn).layout
    assert [(each.x0, each.x1, each.yref, each.y0, each.y1) for each in layout.shapes] == [
        (0.98, 1.02, "y2", -0.4, 0.4), (0.98, 1.02, "y2", 0.6, 1.4),
    ]  # fmt: skip
    assert layout.xaxis.range == (84.7, 102), "all of its values are over 60%"
    assert "does not start at 0" in layout.xaxis.title.text
    assert layout.xaxis2.range == pytest.approx((0.8, 1.2))
    assert "xaxis3" not in layout.to_plotly_json()
    rows = {said(str(trace.y[0])) for trace in drawn.data}
    assert f"Phones<br><span style='color:{theme.BLUE}'>▲</span> met" in rows


def test_the_way_to_a_level_starts_where_it_is_asked_to_and_ends_in_its_year() -> None:
    values = pd.Series({2004: 5.0, 2022: 82.0, 2024: 91.0})
    years = pd.Index([2024, 2030, 2035])
    path = pd.DataFrame({key: [91.0, 96.0, 98.0] for key in ("value", "low", "high")}, years)
    names = {"target_name": Text("target"), "needed": Text("needed"), "unit": UNIT, "alt": ALT}
    figure = adoption.forecast(values, path, target=95.0, due=2030, start=(2024, 91.0), **names)
    bridge, known, level, needed = figure.data[-4:]
    assert list(bridge.x) == [2022, 2024, None]
    assert known.x[0] == 2005
    assert list(level.x) == [2005, 2030, 2035]
    assert list(level.marker.size) == [0, 9, 0]
    assert [list(needed.x), list(needed.y)] == [[2024, 2030], [91.0, 95.0]]


PATH = pd.DataFrame(
    {"value": [90.0, 95.0, 98.0], "low": [90.0, 88.0, 85.0], "high": [90.0, 98.0, 100.0]},
    [2024, 2030, 2035],
)
NAMED = {"target": 95.0, "target_name": Text("target"), "unit": UNIT, "alt": ALT, "due": 2030}


@pytest.mark.parametrize("least", [0.1, 0.9, 1.0])
def test_a_forecast_is_named_at_its_end_and_a_target_at_its_left(least: float) -> None:
    values, path = pd.Series({2020: 80.0, 2024: 90.0}) * least, (PATH * least).loc[:2030]
    figure = adoption.forecast(values, path, ahead=Text("2030: 95% (88 to 98)"), **NAMED)
    notes = [note for note in figure.layout.annotations if note.name == "end"]
    assert [(note.x, note.y) for note in notes] == [(2030, 95.0 * least)]
    (target,) = (note for note in figure.layout.annotations if said(note.text) == "target")
    assert target.x < 2020
    assert not target.showarrow, "near to its line"
    assert not figure.layout.showlegend
    dashed = next(line for line in figure.data if line.line.dash == "dash")
    assert dashed.line.color == theme.SUBJECT


def test_a_forecast_that_goes_on_is_named_at_the_value_of_the_year_it_names() -> None:
    """ "Forecast for 2030: 95%" was at the 98% of 2035."""
    values = pd.Series({2020: 80.0, 2024: 90.0})
    figure = adoption.forecast(values, PATH, ahead=Text("2030: 95% (88 to 98)"), **NAMED)
    names = [note for note in figure.layout.annotations if note.name == "end"]
    (name,) = names  # the target is named at its left
    assert (name.x, name.y, name.showarrow) == (2030, 95.0, True), "a line to the year it is of"
    assert name.ax > 2035, "right of the last year"


def test_an_axis_over_years_says_where_it_does_not_start_at_zero() -> None:
    values = pd.Series({2020: 70.0, 2024: 90.0})
    high = shown(adoption.forecast(values, PATH, **NAMED)).layout.yaxis
    whole = shown(adoption.forecast(values - 50, PATH, **NAMED)).layout.yaxis
    assert [high.range[0], whole.range[0]] == [70, 0]
    assert high.title.text == "per 100 (axis does not start at 0)"
    assert whole.title.text == "per 100"


@pytest.mark.parametrize("before", [22.0, 80.0])
def test_the_name_of_a_break_is_above_low_values_before_it(before: float) -> None:
    """ "break in series" stood on the marks of the years before."""
    values = pd.Series({2010: 5.0, 2011: before, 2012: 5.0, 2024: 80.0})
    figure = adoption.forecast(values, PATH.iloc[:0], breaks=[2012], **NAMED | {"target": None})
    (name,) = (note for note in figure.layout.annotations if note.textangle == -90)
    assert name.y == pytest.approx(before / (1.12 * 80) + 0.04 if before < 80 else 0.02)


def test_breaks_a_year_or_two_apart_share_a_name() -> None:
    """Two names were drawn over each other; the line of each break stays."""
    values = pd.Series({2008: 5.0, 2016: 22.0, 2017: 12.0, 2018: 34.0, 2024: 40.0})
    figure = adoption.forecast(values, PATH.iloc[:0], breaks=[2012, 2017, 2018], **NAMED)
    names = [note.x for note in figure.layout.annotations if note.textangle == -90]
    dotted = [line.x0 for line in figure.layout.shapes if line.line.dash == "dot"]
    assert (names, dotted) == ([2011.5, 2016.5], [2011.5, 2016.5, 2017.5])


def test_no_name_is_on_the_line_of_a_break() -> None:
    """ "Target: 95% by 2030" was struck through by the line of a break."""
    values = pd.Series({2006: 5.0, 2012: 40.0, 2018: 60.0, 2024: 80.0})
    names = NAMED | {"target_name": Text("Target: 95% by 2030")}
    figure = adoption.forecast(values, PATH, breaks=[2012], **names)
    (target,) = (note for note in figure.layout.annotations if said(note.text).startswith("Target"))
    wide = 0.022 * len("Target: 95% by 2030") * np.ptp(figure.layout.xaxis.range)
    assert abs(target.x - 2011.5) > wide / 2 - 0.1


def test_years_that_are_filled_in_are_hollow_and_a_target_is_drawn_without_a_forecast() -> None:
    values = pd.Series({2016: 30.0, 2017: 35.0, 2018: 40.0, 2019: 45.0, 2020: 47.0})
    figure = adoption.forecast(values, PATH.iloc[:0], filled=[(2017, 2019)], **NAMED)
    between, marks, level = figure.data
    assert (level.line.dash, level.line.color) == ("dash", theme.GREY), "no median's"
    assert (between.marker.color, list(between.x)) == ("white", [2017, 2018, 2019])
    assert between.line.dash == "dot"
    known = [year for year, value in zip(marks.x, marks.y, strict=True) if pd.notna(value)]
    assert known == [2016, 2017, 2019, 2020]
    assert marks.y[2] is None, "a number that is none has no place in JSON"
    assert [list(level.x), list(level.y)] == [[2016, 2030], [95.0, 95.0]]
    assert figure.layout.xaxis.range == (2015.5, 2030.5)
    figure = adoption.forecast(values + 50, PATH.iloc[:0], **NAMED)
    assert figure.layout.xaxis.range == (2015.5, 2020.5), "reached: nothing is drawn later"


def test_the_figures_of_both_sides_of_a_break_are_named_at_their_points() -> None:
    """ "97%" of 2023 was over the mark of 2022, left of the break."""
    years = range(2003, 2023)
    values = pd.Series([*np.linspace(64.0, 92.5, 20), 97.0], [*years, 2023])
    names = {"now": [Text("97% (2023, in doubt)")], "earlier": {2022: Text("92.5% (2022)")}}
    beside = {Text("Median"): values - 10}
    figure = adoption.forecast(
        values, PATH.iloc[:0], breaks=[2023], medians=beside, ring=True, **names, **NAMED
    )
    notes = {said(note.text).replace("<br>", " "): note for note in figure.layout.annotations}
    last, before = (notes[f"{name}"] for name in ("97% (2023, in doubt)", "92.5% (2022)"))
    assert (last.x, last.y, last.xanchor, last.xshift) == (2023, 97.0, "left", 8), "right of it"
    assert (before.x, before.y) == (2022, 92.5) if before.showarrow else before.x < 2022.5
    low, high = figure.layout.yaxis.range
    assert (low, high) == (50, pytest.approx(50 + 1.12 * 47))
    assert "does not start at 0" in said(figure.layout.yaxis.title.text)


def test_medians_are_named_at_their_ends_and_a_reached_target_shows_twenty_years() -> None:
    years = range(1990, 2025)
    values = pd.Series(np.linspace(1.0, 97.0, 35), years)
    beside = {Text("Region"): values - 20, Text("Similar"): values - 40}
    figure = adoption.forecast(values, PATH.iloc[:0], medians=beside, now=[Text("97%")], **NAMED)
    notes = {said(note.text) for note in figure.layout.annotations}
    assert {"97%", "Region", "Similar"} < notes
    assert figure.layout.xaxis.range[0] == 2003.5
    lines = [trace for trace in figure.data if said(trace.name) in {"Region", "Similar"}]
    assert [(line.x[0], line.line.color, line.showlegend) for line in lines] == [
        (2004, theme.REGION, False)
    ] * 2


def test_the_name_of_a_median_is_nearest_to_its_own_line_or_joined_to_it() -> None:
    years = range(2005, 2025)
    low = pd.Series(np.linspace(2.0, 35.0, 20), years)
    beside = {Text("Region"): low, Text("Similar"): low + 15}
    own, scale = low - 1, Scale((2004.5, 2035.5), (0, 106))
    faint = [*faint_lines(beside)]
    traces = [*faint, go.Scatter(x=own.index, y=own)]
    notes = at_ends(beside, faint, traces, scale, [])
    named = {said(note["text"]) for note in notes}
    assert [line.showlegend for line in faint] == [said(line.name) not in named for line in faint]
    assert [said(note["text"]) for note in notes if not note["showarrow"]] == ["Similar"]
    band = along(range(2024, 2036), [40.0] * 12)  # an area right of the ends leaves them no room
    filled = [np.add(band, (0.0, y)) for y in range(-20, 40)]
    notes = [*notes, *at_ends(beside, faint, traces, scale, [], filled)]
    for note in notes:
        line = next(beside[name] for name in beside if said(theme.text(name)) == said(note["text"]))
        others = [each for each in (own, *beside.values()) if each is not line]
        x, y = float(note["x"]), float(note["y"])
        off = [abs(y - np.interp(x, each.index, each)) for each in (line, *others)]
        assert note["showarrow"] or off[0] == min(off), note
    full = [along(range(2004, 2037), [y] * 33) for y in np.linspace(0.0, 106.0, 107)]
    assert at_ends(beside, faint, traces, scale, [], full) == []
    assert [line.showlegend for line in faint] == [True, True]


@pytest.mark.parametrize("level", [0.3, 0.6, 0.95])
@pytest.mark.parametrize("ahead", [True, False])
def test_no_name_of_a_line_is_crossed_by_one(level: float, ahead: bool) -> None:
    values = pd.Series(np.linspace(2.0, 95.0, 20) ** 1.01, range(2005, 2025)) * level
    path = PATH * level if ahead else PATH.iloc[:0]
    beside = {Text("Region (median)"): values * 1.1 + 3, Text("Similar (median)"): values * 0.8}
    figure = adoption.forecast(
        values,
        path,
        medians=beside,
        now=[Text("2024: 44%"), Text("44%")],
        needed=Text("Needed: 7.2 points a year (since 2020: 2.8)"),
        start=(2024, float(values[2024])),
        **NAMED,
    )
    scale = Scale(figure.layout.xaxis.range, figure.layout.yaxis.range)
    drawn = scale.parts(np.vstack([along(line.x, line.y) for line in figure.data]))
    for note in figure.layout.annotations:
        assert not _inside(drawn, _box(note.to_plotly_json(), scale)).any(), said(note.text)
    named = {said(note.text).replace("<br>", " ") for note in figure.layout.annotations}
    listed = {said(line.name) for line in figure.data if line.showlegend is not False}
    assert {"Needed: 7.2 points a year (since 2020: 2.8)", "target"} <= named | listed


def test_a_line_alone_is_in_the_colour_of_the_economy() -> None:
    alone = series.lines(pd.DataFrame({UNIT: [1.0, 2.0]}, [2020, 2021]), unit=UNIT, alt=ALT)
    assert [line.line.color for line in alone.data] == [theme.ACCENT]


@pytest.mark.parametrize(("low", "begins"), [(4.0, "tozero"), (6.0, "normal"), (-1.0, "tozero")])
def test_an_axis_over_years_begins_at_zero_where_values_begin_near_it(
    low: float, begins: str
) -> None:
    frame = pd.DataFrame({UNIT: [low, 10.0]}, [2020, 2021])
    assert series.lines(frame, unit=UNIT, alt=ALT).layout.yaxis.rangemode == begins


def test_bars_that_carry_their_values_have_no_axis() -> None:
    figure = bars.lines(pd.Series([1400.0], ["A"]), labels=[Text("1,400")], unit=UNIT, alt=ALT)
    assert (figure.layout.xaxis.showticklabels, figure.layout.xaxis.showgrid) == (False, False)
    assert figure.layout.xaxis.title.text, "the unit stays"


def test_bars_that_are_not_compared_are_grey() -> None:
    frame = pd.Series([100.0, 40.0, 30.0], ["A", "B", "C"])
    more = {"focus": "B", "doubted": ["A"], "unit": UNIT, "alt": ALT}
    figure = bars.lines(frame, labels=[Text("1")] * 3, **more)
    drawn = dict(zip(figure.data[0].y, figure.data[0].marker.color, strict=True))
    assert drawn == {"A": theme.REST, "B": theme.SUBJECT, "C": theme.PEERS}


def test_labels_of_bars_stand_behind_them_and_the_axis_has_room() -> None:
    frame = pd.Series([100.0, 40.0], ROWS)
    figure = bars.lines(frame, labels=[Text("100"), Text("40")], unit=UNIT, top=100, alt=ALT)
    assert figure.data[0].textposition == "outside"
    assert 100 < figure.layout.xaxis.range[1] < 120


def test_a_label_near_a_threshold_is_inside_its_bar_or_hides_the_line() -> None:
    values = pd.Series([160 / 90, 2.0, 0.2], [Text("Thailand"), Text("World"), Text("Other")])
    labels = [Text(f"{value:.2f}") for value in values]
    figure = shown(thresholds.against(values, labels=labels, threshold=2.0, unit=UNIT, alt=ALT))
    assert list(figure.data[0].textposition) == ["outside", "inside", "inside"]
    assert list(figure.data[0].text) == ["0.20", "2.00", "1.78"]


def test_shares_have_the_title_of_their_axis_where_they_are_prices() -> None:
    prices = pd.DataFrame({Text("Thailand"): [1.0], Text("World"): [2.0]}, [Text("Price")])
    titles = [among(prices, percent=True, limit=limit).layout.xaxis.title.text
              for limit in (None, 2.0)]  # fmt: skip
    assert (titles[0] or "", bool(titles[1])) == ("", True)


def test_a_row_of_a_strip_says_how_it_does_against_the_first_median() -> None:
    notes = among(RATES, sides=["better", None]).layout.annotations
    verdicts = {note.y: note.text for note in notes if note.name == "verdict"}
    first, second = (said(theme.text(row)) for row in RATES.index)
    assert verdicts[second] == f"<span style='color:{theme.REGION}'>┃</span>{RATES.iloc[1, 1]:g}", (
        "a median that is drawn is written, without a word where none is said"
    )
    assert f"{theme.SLATE}'>▲ better</span>" in verdicts[first]
    assert f"┃</span>{RATES.iloc[0, 1]:g} <" in verdicts[first]
    assert [note.y for note in notes if note.name == "value"] == [first, second]


def test_a_mark_behind_another_at_its_place_is_larger() -> None:
    """Men's diamonds vanished under women's dots where both are 100%."""
    frame = pd.DataFrame(
        [[100.0, 100.0], [60.0, 80.0]], [Text("A"), Text("B")], [Text("a"), Text("b")]
    )
    figure = shown(dots.dots(frame, unit=UNIT, alt=ALT, percent=True))
    marked = [trace for trace in figure.data if trace.mode == "markers"]
    same, apart = marked[:2], marked[2:]
    assert same[0].marker.size > 1.5 * same[1].marker.size
    assert apart[0].marker.size < 1.5 * apart[1].marker.size


def test_the_ends_of_a_strip_are_named_where_one_economy_has_them() -> None:
    others = pd.DataFrame([[1.0, *[5.0] * 8, 9.0, 9.0]], columns=[*"ABCDEFGHI", "KEN", "THA"])
    others = others.set_axis(["TUV", *others.columns[1:]], axis="columns")
    rows = [strip.Row(Text("Use"), Text("%"))]
    frame = pd.DataFrame([[4.0, 5.0]], [rows[0].title], [Text("own"), Text("median")])
    scales = [strip.Panel(0, 1, False, (0.0, 10.0))]
    (name,) = strip._ends(scales, ["Use"], frame, others)
    assert (name["x"], said(name["text"])) == (1.0, "Tuvalu")
    near = frame.copy()
    near.iloc[0, 1] = 1.3
    assert not [*strip._ends(scales, ["Use"], near, others)], "the median would cross the name"
    assert not [*strip._ends(scales, ["Use"], frame, others.iloc[:, :9])], "few are not named"


def test_marks_of_equal_rank_have_one_area() -> None:
    """A large hollow diamond of men was heavier than a small dot of women."""
    first, second = marks.MARKS
    assert (first.symbol, second.symbol, first.size) == ("circle", "diamond", second.size)
    key = marks.in_lines([("●", theme.BLUE, "Women"), ("┃", theme.INK, "Median")])
    assert key.count("font-size") == 1, "what fonts draw small is as large as the marks"


def test_figures_that_contradict_each_other_are_both_drawn_and_joined() -> None:
    """Of "74 or 85%" the chart had a ring at 74 alone."""
    figure = among(RATES, percent=False, figures=(80.0, 210.0))
    rings = [trace for trace in figure.data if trace.mode == "lines+markers"]
    assert [[*trace.x] for trace in rings] == [[80.0, 210.0]] * 2
    assert {trace.marker.color for trace in rings} == {"white"}
    assert figure.layout.xaxis.range[1] > 210
    assert not [trace for trace in among(RATES).data if trace.mode == "lines+markers"]


def test_a_value_that_is_not_sure_is_a_ring_and_the_key_says_why() -> None:
    """An estimate was drawn as sure as a count."""
    figure = among(RATES, doubt=Text("estimate"), sides=["met", "rounded"])
    assert {color for own in kinds(figure, "own") for color in own.marker.color} == {"white"}
    key = next(note.text for note in figure.layout.annotations if note.name == "key")
    assert said(key).count("estimate") == said(key).count("○") == 1
    verdicts = [said(note.text) for note in figure.layout.annotations if note.name == "verdict"]
    assert [each.split(">")[-2].split("<")[0] for each in verdicts] == [
        "both met", "unclear",
    ]  # fmt: skip


def test_rows_of_a_strip_are_as_high_as_the_lines_of_their_names() -> None:
    short, long = (
        among(RATES.set_axis([Text("Mobile"), Text(name)])).layout.height
        for name in (
            "Fixed",
            "A name that takes two lines, three or four of them: more than others",
        )
    )
    assert long > short


def test_a_level_that_is_asked_for_is_a_line_across_its_row() -> None:
    frame = RATES.set_axis([Text("now"), Text("asked for")], axis="columns")
    figure = dots.dots(frame, unit=UNIT, alt=ALT, marks=LEVELS)
    level, now = (figure.data[at].marker for at in (1, 2))
    assert (level.symbol, level.color, level.line.color) == (TICK, theme.INK, theme.INK)
    assert (now.symbol, now.color, now.line.color) == ("circle", theme.ACCENT, "white")


def test_members_that_are_not_shown_are_a_note_below_the_key_and_no_entry_of_it() -> None:
    name = Text("Mobile data")
    figure = thresholds.above(
        pd.DataFrame({name: [18.3, 6.6]}, [Text("A"), Text("B")]),
        labels=[[Text("18%"), Text("7%")]],
        hollow=pd.DataFrame({name: [False, False]}),
        threshold=2.0,
        rest=Text("within 2%: 13"),
        unit=UNIT,
        alt=ALT,
    )
    key = next(note.text for note in figure.layout.annotations if note.name == "key")
    entries, note = said(key).split("<br>")
    assert entries.endswith("affordable: 2%")
    assert note == f"<span style='color:{theme.SLATE}'>within 2%: 13</span>"
