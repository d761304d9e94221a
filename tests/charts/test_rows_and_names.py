"""Names beside and inside a chart have room: rows are as high as their labels, a name by a mark
stays within the axes.
"""

import numpy as np
import pandas as pd
import plotly.graph_objects as go
import pytest

from research import economies
from research.charts import dots, marks, names, near, pyramid, scatter, series, strip, theme
from research.charts.ahead import ahead
from research.charts.strip_scales import Row
from research.messages.values import Indicator, Text, Unit, claim
from research.report.slots import said

LINE = 15  # pixels a line of a label takes at the size charts are set in


def hue(mark: go.Scatter) -> str:
    """The colour of a mark, or of the outline of one that is filled with paper."""
    return str(mark.marker.line.color if mark.marker.color == "white" else mark.marker.color)


@pytest.mark.parametrize("title", ["Power", "Mobile-cellular subscriptions per 100 inhabitants"])
def test_a_row_is_as_high_as_its_name(title: str) -> None:
    shares = pd.Series({f"{title} {k}": 10.0 * k for k in range(1, 6)})
    figure = ahead(
        shares,
        labels=shares.astype(str),
        marks=shares.astype(str),
        head="h",
        title="ahead of this share of others, %",
        alt="Some",
    )
    lines = 1 + max(name.count("<br>") for name in figure.data[1].y)
    assert (figure.layout.height - 80) / len(shares) >= lines * LINE


def test_a_title_of_two_lines_has_room_below_a_single_row() -> None:
    shares = pd.Series({"Power": 70.0})
    short, long = (
        ahead(
            shares,
            labels=shares.astype(str),
            marks=shares.astype(str),
            head="h",
            title=f"ahead of this share of {others}, %",
            alt="Some",
        ).layout
        for others in ("others", "the other economies of Asia-Pacific")
    )
    assert "<br>" not in short.xaxis.title.text
    assert "<br>" in long.xaxis.title.text
    assert long.height - short.height >= LINE


@pytest.mark.parametrize(
    ("lowest", "bottom"), [(5.0, 0.0), (60.0, 0.0), (92.0, 85.0), (66.0, 60.0)]
)
def test_shares_that_are_all_high_begin_nearer_to_them(lowest: float, bottom: float) -> None:
    frame = pd.DataFrame({"now": [99.0, lowest]}, index=["A", "B"])
    figure = dots.dots(frame, unit=Unit("internet_users"), percent=True, alt="x")
    assert figure.layout.xaxis.range[0] == bottom
    said_so = "does not start at 0" in said(figure.layout.xaxis.title.text)
    assert said_so is (bottom > 0)


def scattered(others: dict[str, tuple[float, float]], **more: object) -> go.Figure:
    points = {"KEN": (5.0, 50.0), "low": (1.0, 0.0), "high": (25.0, 100.0)} | others
    frame, word = pd.DataFrame(points, index=["x", "y"]).T, claim("ground-now")
    return scatter.association(
        frame,
        x="x",
        y="y",
        economy="KEN",
        peers=["low"],
        peers_name=word,
        median=word,
        x_title=word,
        y_title=word,
        unit=Text("%"),
        alt=word,
        **more,
    )


@pytest.mark.parametrize(
    ("others", "place"),
    [
        ({"above": (5.0, 54.0)}, "below"),
        ({"above": (5.0, 54.0), "below": (5.0, 46.0)}, "right"),
        ({}, "above"),
        ({"high": (25.0, 51.0)}, "below"),
    ],
)
def test_a_name_in_a_scatter_stands_where_others_do_not(
    others: dict[str, tuple[float, float]], place: str
) -> None:
    figure = scattered(others)
    (name,) = (note for note in figure.layout.annotations if said(note.text) == "Kenya")
    lift = name.yshift if name.y == 50 else name.y - 50
    sides = {"below": lift < 0, "above": lift > 0, "right": name.xanchor == "left"}
    assert sides[place]
    assert figure.data[-1].showlegend is False


def test_a_name_is_some_pixels_from_its_point_on_wide_screens_too() -> None:
    """A share of the axis is 8 pixels on a phone, and 25 on a page."""
    name, scale = names.Name("Kenya", 0.5, 0.5, "black"), names.Scale((0.0, 1.0), (0.0, 1.0))
    (note,) = names.where_free([name], np.empty((0, 2)), scale, sides=[(1, -1)])
    placed = near.close(note, name, np.array([[0.5, 0.5]]), scale)
    assert [placed[key] for key in ("x", "y", "xshift", "yshift")] == [0.5, 0.5, 7, -7]
    assert (placed["xanchor"], placed["yanchor"]) == ("left", "top")
    between = np.array([[0.51, 0.49]])
    assert near.close(note, name, between, scale) == note, "another point is in between"


def test_a_scatter_draws_both_figures_of_a_value_in_doubt() -> None:
    figure = scattered({}, doubted=True, figures=(50.0, 130.0), percent=True)
    (both,) = (trace for trace in figure.data if trace.mode == "lines+markers")
    assert ([*both.x], [*both.y]) == ([5.0, 5.0], [50.0, 130.0])
    assert figure.layout.yaxis.range[1] > 130
    assert said(figure.data[-1].name) == "in doubt: 50 or 130%"


def test_a_long_line_from_a_name_to_its_point_crosses_no_other() -> None:
    scale = names.Scale((0.0, 1.0), (0.0, 1.0))
    own = names.Name("Somewhere", 0.5, 0.98, "black")
    across = np.linspace(0, 1, 11)
    below = np.vstack([names.along(across, [level] * 11) for level in (0.9, 0.81)])
    assert names.where_free([own], below[:0], scale)
    assert not names.where_free([own], below, scale)


def test_lines_of_names_cross_no_other_near_their_points() -> None:
    """The line of a median ran across that of an economy."""
    scale = names.Scale((0.0, 1.0), (0.0, 1.0))
    own, around = names.Name("Ghana", 0.5, 0.5, "black"), np.array([(0.45, 0.55), (0.55, 0.55)])
    line = {"x": 0.6, "y": 0.45, "ax": 0.45, "ay": 0.53, "text": "", "xanchor": "right"}
    for note in names.where_free([own], around, scale, [line]):
        if note["showarrow"]:
            way = names.along([note["x"], note["ax"]], [note["y"], note["ay"]])
            other = names.along([line["x"], line["ax"]], [line["y"], line["ay"]])
            assert np.hypot(*(way[:, None] - other).T).min() > 0.005


@pytest.mark.parametrize(("neighbour", "own"), [((0.2, 0.5), True), ((0.52, 0.51), False)])
def test_a_name_is_of_the_point_it_is_plainly_nearest_to(
    neighbour: tuple[float, float], own: bool
) -> None:
    scale, name = names.Scale((0.0, 1.0), (0.0, 1.0)), names.Name("Jordan", 0.5, 0.5, "black")
    points, right = np.array([(0.5, 0.5), neighbour]), names.Box(0.53, 0.66, 0.46, 0.54)
    assert names.is_own(points, name, scale, right) is own


def test_a_name_in_a_scatter_that_another_point_is_near_to_has_a_line() -> None:
    """Jordan's name began at the point of another economy, between it and its own."""
    around = {code: (15.0 * 1.02**x, 60.0 + 2 * y) for code, x, y in zip(
        ("VNM", "LAO", "KHM", "MMR", "MYS", "IDN", "PHL", "BRN"),
        (-1, 0, 1, -1, 1, -1, 0, 1), (1, 1, 1, 0, 0, -1, -1, -1), strict=True,
    )}  # fmt: skip
    for others, joined in (({}, False), (around, True)):
        figure = scattered({"JOR": (15.0, 60.0)} | others, named=["JOR"])
        (name,) = (note for note in figure.layout.annotations if said(note.text) == "Jordan")
        assert name.showarrow is joined


@pytest.mark.parametrize(
    "around",
    [
        [(11.1, 95.5), (13.0, 79.3), (15.4, 78.2), (16.5, 91.4), (12.1, 97.6), (16.6, 92.7)],
        [(11.1, 95.5), (18.3, 81.9), (18.4, 90.7), (11.1, 90.4), (12.0, 97.4), (9.7, 96.0)],
    ],
)
def test_a_line_from_a_name_runs_through_no_dot_of_another_economy(
    around: list[tuple[float, float]],
) -> None:
    """That of Jordan ran through the dot next to its own."""
    others = dict(zip(("VNM", "LAO", "KHM", "MMR", "MYS", "IDN"), around, strict=True))
    figure = scattered({"JOR": (12.0, 96.0)} | others, named=["JOR"])
    scale = names.Scale(figure.layout.xaxis.range, figure.layout.yaxis.range)
    dots = scale.parts([(np.log10(x), y) for x, y in around])
    own = scale.parts([(np.log10(12.0), 96.0)])
    dots = dots[np.hypot(*(dots - own).T) > 0.01]  # others stand on its own
    for note in figure.layout.annotations:
        if said(note.text) == "Jordan" and note.showarrow:
            way = scale.parts(names.along([note.x, note.ax], [note.y, note.ay]))
            assert np.hypot(*(way[:, None] - dots).T).min() > 0.017


def test_the_name_of_the_economy_leaves_room_for_one_a_sentence_counts() -> None:
    """Over its dot "Thailand" left the Dominican Republic, which has more, no room for a name."""
    dots = {"KEN": (21.7, 90.9), "DOM": (23.0, 92.0), "MMR": (29.0, 85.0)}
    around = {"low": (11.4, 51.0), "high": (42.0, 88.5)}
    figure = scattered(dots | around, named=["DOM"], percent=True)
    notes = {said(note.text).replace("<br>", " "): note for note in figure.layout.annotations}
    assert {"Kenya", "Dominican Republic"} <= {*notes}


def test_a_scatter_names_the_economies_asked_for_and_starts_shares_at_0() -> None:
    others = {"THA": (3.0, 70.0), "VNM": (15.0, 20.0)}
    figure = scattered(others, named=["THA", "VNM"], percent=True)
    notes = [said(note.text) for note in figure.layout.annotations]
    assert {"Thailand", "Viet Nam"} < {*notes}
    assert figure.layout.yaxis.range[0] == 0
    high = {name: (x, 61.0 + x) for name, x in (("KEN", 5.0), ("low", 1.0), ("high", 25.0))}
    cut = scattered(high, percent=True)
    assert cut.layout.yaxis.range[0] > 55
    assert any("does not start at 0" in said(note.text) for note in cut.layout.annotations)
    assert not any("does not start at 0" in text for text in notes)


def test_a_median_without_room_among_the_points_is_in_the_legend() -> None:
    codes = iter(code for code in economies.table() if code != "KEN")
    dense = [(x, y) for x in np.geomspace(1, 25, 14) for y in range(0, 101, 7)]
    crowd = dict(zip(codes, dense, strict=False))
    figure = scattered(crowd, level=(Text("Middle income"), 50.0))
    assert figure.data[-1].showlegend is True
    assert "Middle income" not in [said(note.text) for note in figure.layout.annotations]


def test_the_name_of_a_median_is_not_at_the_economy_of_the_page() -> None:
    """Tuvalu's dot had the name of a median at its left, and its own at its right."""
    figure = scattered({}, level=(Text("Middle income"), 56.0))
    scale = names.Scale(figure.layout.xaxis.range, figure.layout.yaxis.range)
    own = scale.parts([[np.log10(5.0), 50.0]])
    notes = [note for note in figure.layout.annotations if said(note.text) == "Middle income"]
    for note in notes:
        assert names.distance(own, names._box(note.to_plotly_json(), scale)) > 0.03
    assert notes


def test_a_scatter_names_its_medians_at_their_lines_where_there_is_room() -> None:
    """The heading cited a second median that was not drawn, and the first one was in the legend."""
    figure = scattered({"low": (1.0, 20.0)}, level=(Text("Middle income"), 120.0))
    drawn = {said(trace.name): trace for trace in figure.data if trace.mode == "lines"}
    assert [each.showlegend for each in drawn.values()] == [False, False]
    assert drawn["Middle income"].y[0] == 120 < figure.layout.yaxis.range[1]
    notes = {said(note.text): note.font.color for note in figure.layout.annotations}
    assert notes["Middle income"] == theme.REGION
    median = next(note for note in figure.layout.annotations if note.font.color == theme.PEERS)
    assert (median.y, median.xanchor) == (20.0, "left"), "behind its line, on its height"
    assert [color for text, color in notes.items() if text in drawn] == [theme.PEERS, theme.REGION]


def test_the_outline_of_a_pyramid_follows_the_edges_of_its_bars() -> None:
    ages = pd.Index([0, 5, 10], name="age")
    now = pd.DataFrame({"female": [30.0, 20.0, 10.0], "male": [31.0, 21.0, 11.0]}, ages)
    figure = pyramid.pyramid(now, now, years=(2025, 2040), alt=claim("ground-now"))
    outline = next(trace for trace in figure.data if trace.type == "scatter")
    assert list(zip(outline.x, outline.y, strict=True)) == [
        (0, -0.5), (-30, -0.5), (-30, 0.5), (-20, 0.5), (-20, 1.5), (-10, 1.5), (-10, 2.5),
        (0, 2.5),
    ]  # fmt: skip


def test_women_and_men_have_their_colours_in_every_chart() -> None:
    names = ["youth_unemployment_female", "youth_unemployment_male"]
    years = pd.DataFrame(
        [[5.0, 6.0], [7.0, 8.0]], [2020, 2021], [Indicator(each) for each in names]
    )
    lines = series.lines(years, unit=Text("%"), alt=claim("x"))
    assert [each.line.color for each in lines.data] == [*theme.SEXES.values()]
    words = [claim("pairs-women"), claim("pairs-men")]
    shares = pd.DataFrame([[5.0, 6.0]], [Text("A")], words)
    marks = [each for each in dots.dots(shares, unit=Text("%"), alt="x").data if each.name]
    assert {each.name: hue(each) for each in marks} == dict(
        zip(map(theme.text, words), theme.SEXES.values(), strict=True)
    )
    assert theme.of_sex(Indicator("internet_users")) == ""


@pytest.mark.parametrize(
    ("x", "y", "meets"), [(0.5, 0.517, True), (0.5, 0.519, False), (1.02, 0.5, False)]
)
def test_a_line_meets_marks_that_are_near_to_it(x: float, y: float, meets: bool) -> None:
    line = names.along([0.0, 1.0], [0.5, 0.5])
    points = np.array([[x, y], [np.nan, 0.5]])
    assert names._meets(line, [], points) is meets
    assert names._meets(line, [names.Box(x, x + 0.1, 0.4, 0.6)], points) is (x < 1)
    assert not names._meets(line[:0], [], points)


def test_numbers_of_ages_in_a_pyramid_make_no_axis_longer_and_stay_on_a_phone() -> None:
    """Nigeria's pyramid was printed at less than half of its width, its phone had no number."""
    ages = pd.Index([5, 10, 15, 20], name="age")
    now = pd.DataFrame({"female": [9e6, 8.2e6, 7.7e6, 6e6], "male": [9.4e6, 8e6, 7e6, 6.1e6]}, ages)
    later = now * 1.3
    figure = pyramid.pyramid(now, later, years=(2025, 2040), alt=claim("ground-now"))
    assert figure.layout.xaxis.range == pytest.approx((-1.03 * 9.4e6 * 1.3, 1.03 * 9.4e6 * 1.3))
    notes = figure.layout.annotations
    assert [(note.x, note.y) for note in notes] == [(0, 2), (0, 3)] * 2, "on their bars"
    assert [said(note.text).replace("\xa0", " ") for note in notes[:2]] == [
        "7.7 million → 10 million", "6 million → 7.8 million",
    ]  # fmt: skip
    assert [note.xanchor for note in notes] == ["right", "right", "left", "left"]


def test_a_key_begins_where_the_longest_line_of_a_name_does() -> None:
    """The Netherlands: signs of the key were cut at the edge, as lines of a row counted as one."""
    lines = "Households with Internet<br>access at home<br><span style='color:#111'>●</span> met"
    placed = [marks.placed_key("key", [name]) for name in (lines, "Households with Internet")]
    assert placed[0]["xshift"] == placed[1]["xshift"]


def test_one_entry_of_a_key_names_all_that_a_ring_stands_for() -> None:
    """Tuvalu: "estimate" and "in doubt" had one mark and two entries."""
    doubts = [claim("mark-suspect"), claim("mark-estimate")]
    for held, name in ((doubts[:1] * 2, "in doubt"), (doubts, "in doubt or possibly an estimate")):
        rows = [Row(Text(f"row {n}"), Text("%"), True, doubt=each) for n, each in enumerate(held)]
        figure = strip.strip(
            rows,
            pd.DataFrame({"own": [70.0, 80.0], "median": [60.0, 60.0]}),
            pd.DataFrame({"THA": [50.0, 55.0]}),
            labels=[[None, None]] * 2,
            sides=[None] * 2,
            each=Text("each"),
            group=Text("all"),
            alt=Text("x"),
            compare={},
        )
        (key,) = (note.text for note in figure.layout.annotations if note.name == "key")
        assert key.count("○") == 1
        assert name in said(key)
