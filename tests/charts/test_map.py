"""Maps: every member is on them once, hatched where nothing is known, and small enough to mail."""

from itertools import pairwise

import numpy as np
import pandas as pd
import plotly.graph_objects as go
import pytest
import shapely

from research import catalogue, economies
from research.catalogue import scales
from research.charts import land, swatches, theme, views
from research.charts import map as maps
from research.charts.classes import around, classes
from research.charts.names import Scale, covers
from research.errors import InputError
from research.loaders import boundaries
from research.messages.values import Percent, Unit
from research.report.slots import said, shown
from tests.charts.test_theme import contrast

OVER = 10  # pixels by which the text at the end of a key stands over it


def draw(
    group: str, values: dict[str, float], focus: str | None = None, labels=None, doubt=None, **more
):
    members = economies.group(group)
    frame = pd.DataFrame(
        {"value": values, "text": {key: f"{value} %" for key, value in values.items()}}
    )
    if doubt is not None:
        frame["doubt"] = doubt.reindex(frame.index, fill_value=False)
    return shown(
        maps.choropleth(
            boundaries.load(),
            frame if labels is None else frame.assign(label=pd.Series(labels)),
            members=members,
            focus=focus,
            bounds="share",
            legend="% of population",
            alt="a map",
            **more,
        )
    )


def test_no_geo_subplot_and_a_disclaimer() -> None:
    figure = draw("itu:asia-pacific", {"THA": 90.0, "VNM": 50.0}, "THA")
    assert {trace.type for trace in figure.data} == {"scatter", "bar"}, "bars are the legend"
    note = figure.layout.annotations[0].text.replace("<br>", " ")
    assert "no opinion" in note
    assert "Dotted line: approximately the Line of Control in Jammu and Kashmir" in note
    assert figure.layout.meta["alt"] == "a map"


def test_a_map_that_is_narrower_than_its_page_stands_below_its_key() -> None:
    """On paper the key stood far left of a map in the middle."""
    figure = draw("itu:asia-pacific", {"THA": 90.0, "VNM": 50.0}, "THA")
    assert figure.layout.xaxis.constraintoward == "left"
    assert {shape.xanchor for shape in figure.layout.shapes if shape.xsizemode == "pixel"} == {0}


def test_a_marker_for_every_member_and_hatching_for_no_data() -> None:
    figure = draw("itu:asia-pacific", {"THA": 90.0, "VNM": 50.0})
    hover = next(trace for trace in figure.data if trace.customdata is not None)
    assert sorted(row[0] for row in hover.customdata) == sorted(
        economies.name(c) for c in economies.group("itu:asia-pacific")
    )
    assert dict(hover.customdata)["Tuvalu"] == "no data"
    areas = [trace for trace in figure.data if trace.type == "scatter"]
    hatched = [trace for trace in areas if trace.fillpattern.shape]
    assert [trace.name for trace in hatched] == ["no data"]


def test_a_map_of_a_rank_has_the_classes_its_headline_counts_and_pale_land_uncounted() -> None:
    """21 of 37 were higher, of which the map had those within 5 points as close."""
    values = {"THA": 61.3, "VNM": 66.3, "IDN": 66.4, "LAO": 56.3, "KHM": 56.2, "MMR": None}
    figure = draw("itu:asia-pacific", values, "THA", related=True)
    named = [trace for trace in figure.data if trace.legendrank]
    by_rank = sorted(named, key=lambda trace: trace.legendrank)
    assert [trace.name for trace in by_rank if trace.type == "bar"] == [
        "not compared: see table", "no data", "outside the group",
    ]  # fmt: skip
    own = {trace.fillcolor for trace in figure.data if trace.type == "scatter"} & {
        theme.TINT,
        theme.FAINT,
    }
    assert own == {theme.TINT}, "of its hue, and no grey like land that is not compared"
    key = [note.text for note in figure.layout.annotations if note.name == "class"]
    assert key == ["compared with Thailand", "lower", "equal", "higher"]
    filled = {shape.fillcolor for shape in figure.layout.shapes}
    assert filled >= {*swatches.colours(around(61.3))}
    assert around(61.3).of(pd.Series(values)).tolist()[:5] == [1, 2, 2, 0, 0]
    areas = {trace.name: trace for trace in figure.data if trace.type == "scatter"}
    assert areas["not compared"].fillcolor == theme.PALE
    assert areas["not compared"].fillpattern.shape != areas["no data"].fillpattern.shape
    assert areas["not compared"].fillpattern.fgcolor == theme.GREY, "seen also on a dark page"
    assert areas["no data"].fillpattern.fgcolor == theme.FAINT
    small = {name: trace.marker.symbol for name, trace in areas.items()}
    assert small["small: no data"] == "circle-x"


@pytest.mark.slow
def test_lines_that_are_not_final_are_broken_and_in_the_legend() -> None:
    broken = {
        trace.name: trace
        for trace in draw("itu:asia-pacific", {"IND": 50.0}).data
        if trace.type != "bar" and trace.line.dash and trace.line.width < 2
    }
    assert set(broken) == {"border not final", "Line of Control"}
    assert all(trace.showlegend is not False for trace in broken.values())
    assert broken["Line of Control"].line.dash != broken["border not final"].line.dash
    assert "Line of Control" not in [trace.name for trace in draw("itu:africa", {"KEN": 50.0}).data]
    world = [
        trace
        for trace in draw("world", {"IND": 50.0}).data
        if trace.type != "bar" and trace.line.dash
    ]
    assert {trace.line.width for trace in world} == {0.7}
    assert len({trace.line.dash for trace in world}) == 2


@pytest.mark.slow
def test_notes_on_status_stand_on_maps_that_show_what_they_are_of() -> None:
    def said(group: str) -> str:
        return draw(group, {}).layout.annotations[0].text

    assert "Abyei" in said("itu:africa")
    assert "Line of Control" not in said("itu:africa")
    control = said("itu:asia-pacific").replace("<br>", " ")
    assert "approximately the Line of Control" in control
    assert "the final status of Jammu and Kashmir" in control  # not that of the line
    assert "Falkland Islands" in said("itu:americas")
    assert "1244" in said("itu:europe")
    assert all(text in said("all") for text in ("Abyei", "Line of Control", "Falkland", "1244"))


@pytest.mark.parametrize("group", ["itu:africa", "itu:asia-pacific", "itu:europe", "all"])
def test_the_legend_is_of_what_cannot_be_read_off_the_map(group: str) -> None:
    """Round marks have the colour of their class; the economy of the page is named on the map."""
    members = economies.group(group)
    figure = draw(group, dict.fromkeys(members, 50.0), "TUV" if "TUV" in members else members[0])
    shown = {trace.name for trace in figure.data if trace.showlegend is not False and len(trace.x)}
    assert shown <= {"border not final", "Line of Control", "small economy", "outside the group"}
    small = [trace for trace in figure.data if trace.name == "small economy" and len(trace.x)]
    assert sum(trace.showlegend for trace in small) == bool(small)
    listed = [trace.marker.color for trace in small if trace.showlegend]
    assert listed in ([], [theme.GREY]), "the colour of no class"


def names_on(figure: go.Figure) -> list[str]:
    return [note.text for note in figure.layout.annotations if note.xref == "x"]


def test_a_map_names_its_economy_and_the_highest_and_the_lowest() -> None:
    values = {"THA": 90.0, "VNM": 50.0, "MNG": 40.0, "TUV": 99.0}
    labels = {code: Percent(value) for code, value in values.items()}
    figure = draw("itu:asia-pacific", values, "THA", labels=labels)
    first, *others = names_on(figure)
    assert first == "<b>Thailand</b><br>90%"
    assert sorted(others) == ["Mongolia<br>40%", "Tuvalu<br>99%"]
    own = next(note for note in figure.layout.annotations if note.text == first)
    assert (own.font.color, own.font.shadow, own.font.size) == (theme.SUBJECT, "auto", 12)


def test_a_map_names_no_end_that_many_share_and_none_without_labels() -> None:
    values = dict.fromkeys(economies.group("itu:africa"), 100.0) | {"KEN": 35.0}
    labels = {code: Percent(value) for code, value in values.items()}
    assert names_on(draw("itu:africa", values, labels=labels)) == ["Kenya<br>35%"]


@pytest.mark.parametrize(
    ("ends", "named"),
    [
        (("SGP", "SSD"), []),  # over Australia, and off Portugal
        (("GIB", "BDI"), ["Burundi<br>1%"]),  # a line over Portugal, and one to the sea near it
    ],
)
def test_a_map_of_the_world_names_no_end_where_the_name_would_mislead(
    ends: tuple[str, str], named: list[str]
) -> None:
    middle = {code: 50 + at / 100 for at, code in enumerate(economies.group("world"))}
    values = middle | dict(zip(ends, (99.0, 1.0), strict=True))
    labels = {code: Percent(value) for code, value in values.items()}
    assert names_on(draw("world", values, labels=labels)) == named
    first, *_ = names_on(draw("world", values, ends[0], labels=labels))
    assert first.endswith("<br>99%")


def test_a_name_on_land_of_others_has_a_halo_and_hides_nothing() -> None:
    values = {"CHE": 90.0, "MDA": 40.0, "FRA": 50.0}
    labels = {code: Percent(value) for code, value in values.items()}
    notes = draw("itu:europe", values, labels=labels).layout.annotations
    on_land = next(note for note in notes if "Switzerland" in note.text)
    assert (on_land.bgcolor, on_land.font.shadow, on_land.showarrow) == (None, "auto", True)


def test_no_name_of_a_map_hides_a_small_economy() -> None:
    values = dict.fromkeys(economies.group("itu:europe"), 95.0) | {"MDA": 80.0, "ISL": 99.8}
    labels = {code: Percent(value) for code, value in values.items()}
    figure = draw("itu:europe", values, "NLD", labels=labels)
    hover = next(trace for trace in figure.data if trace.customdata is not None)
    at = {row[0]: place for row, *place in zip(hover.customdata, hover.x, hover.y, strict=True)}
    scale = Scale(figure.layout.xaxis.range, figure.layout.yaxis.range)
    for note in figure.layout.annotations:
        if note.xref == "x" and note.text:
            hidden = {
                name
                for name in ("Denmark", "Lithuania", "Belgium", "Switzerland", "Slovenia", "Malta")
                if covers(note.to_plotly_json(), np.array([at[name]], float), scale)
            }
            assert hidden == set(), note.text


@pytest.mark.parametrize("focus", ["TUV", "NRU", "FJI", "KIR"])
def test_no_line_of_a_name_runs_through_another_small_economy(focus: str) -> None:
    """That of Tuvalu ran through the dot of Nauru."""
    values = {code: 50.0 + at for at, code in enumerate(economies.group("itu:asia-pacific"))}
    labels = {code: Percent(value) for code, value in values.items()}
    figure = draw("itu:asia-pacific", values, focus, labels=labels)
    view = np.array([figure.layout.xaxis.range[1], figure.layout.yaxis.range[1]])
    dots = np.vstack([np.column_stack([t.x, t.y]) for t in figure.data if t.meta == "whole"])
    lines = [note for note in figure.layout.annotations if note.xref == "x" and note.showarrow]
    assert any(economies.name(focus) in note.text for note in lines)
    for note in lines:
        ends = np.array([[note.x, note.y], [note.ax, note.ay]], float)
        others = dots[np.hypot(*(dots - ends[0]).T) > 2]
        way = np.linspace(*ends, 200)
        assert (np.hypot(*((way[:, None] - others) / view).T) > 0.01).all(), note.text


@pytest.mark.parametrize(
    ("china", "names"), [(99.0, ["Australia"]), (10.0, ["Afghanistan", "Australia"])]
)
def test_no_name_has_a_plate_and_only_the_own_stands_on_dark_land(
    china: float, names: list[str]
) -> None:
    """Afghanistan stood on China, and the plate of Papua New Guinea hid a third of Australia."""
    values = {"CHN": china, "AFG": 1.0, "IND": 50.0, "THA": 5.0, "AUS": 99.0}
    labels = {code: Percent(values[code]) for code in ("AFG", "AUS", "THA")}
    notes = draw("itu:asia-pacific", values, "AUS", labels=labels).layout.annotations
    assert {note.bgcolor for note in notes} == {None}
    found = [name for name in ("Afghanistan", "Australia") if any(name in n.text for n in notes)]
    assert found == names
    assert contrast(theme.INK, theme.CLASSES[2]) >= 4.5 > contrast(theme.INK, theme.CLASSES[3])


def test_names_on_a_map_stand_apart_and_inside() -> None:
    members = economies.group("itu:asia-pacific")
    values = {code: float(n) for n, code in enumerate(members)}
    labels = {code: Percent(value) for code, value in values.items()}
    figure = draw("itu:asia-pacific", values, "NRU", labels=labels)
    at = [
        (note.ax or note.x, note.ay or note.y)
        for note in figure.layout.annotations
        if note.xref == "x"
    ]
    assert len(set(at)) == len(at) == 3
    assert all(0 <= x <= views.UNITS and y >= 0 for x, y in at)


@pytest.mark.slow
@pytest.mark.parametrize("group", list(economies.groups()))
def test_every_region_draws_within_its_size(group: str) -> None:
    members = economies.group(group)
    figure = draw(group, {code: 10.0 * (n % 10) for n, code in enumerate(members)}, members[0])
    hover = next(trace for trace in figure.data if trace.customdata is not None)
    assert sorted(row[0] for row in hover.customdata) == sorted(
        economies.name(code) for code in members
    )
    assert len(figure.to_json()) < (600_000 if len(members) > 60 else 300_000)
    assert (
        max(
            np.nanmax(np.array(trace.x, float))
            for trace in figure.data
            if trace.x is not None and len(trace.x)
        )
        <= 1641
    )


@pytest.mark.parametrize("group", ["itu:africa", "itu:asia-pacific", "itu:europe", "org:pif"])
def test_the_map_of_a_region_ends_where_its_land_does(group: str) -> None:
    """Islets without people, such as Heard Island, leave no empty sea; no economy is cut."""
    members = economies.group(group)
    view = views.regional(boundaries.load(), members)
    own = view.shapes[view.shapes["economy"].isin(members)]
    parts = shapely.get_parts(own.geometry.to_numpy())
    bottom = shapely.bounds(parts[shapely.area(parts) > 40])[:, 1]
    assert bottom.min() < 0.1 * view.height
    assert own["anchor"].map(lambda at: 0 < at.x < views.UNITS and 0 < at.y < view.height).all()


def test_outlying_land_widens_no_map_of_several_economies() -> None:
    """Svalbard and the Azores leave Europe its room; a map of Norway alone shows Svalbard."""
    several, alone = (
        views.regional(boundaries.load(), members)
        for members in (economies.group("itu:europe"), ["NOR"])
    )
    shown = several.shapes.set_index("economy").geometry
    assert shown[["NOR"]].bounds["maxy"].iloc[0] > 0.9 * several.height
    assert shown[["FRA"]].bounds["maxx"].iloc[0] - shown[["FRA"]].bounds["minx"].iloc[0] > 300
    own = alone.shapes.loc[alone.shapes["economy"].eq("NOR")].geometry
    assert len(shapely.get_parts(own.to_numpy())) > 10


def test_holes_are_not_painted_over() -> None:
    """Plotly fills by winding number: a hole must wind against its shell."""
    for group in ("itu:africa", "itu:europe", "itu:asia-pacific"):
        view = views.regional(boundaries.load(), economies.group(group))
        rings = [
            (part.exterior.is_ccw, [hole.is_ccw for hole in part.interiors])
            for part in shapely.get_parts(
                view.shapes[view.shapes["kind"].ne("line")].geometry.values
            )
            if part.geom_type == "Polygon"
        ]
        assert any(holes for _, holes in rings)
        assert all(shell not in holes for shell, holes in rings)


def test_paths_are_rings_and_lines_with_gaps_between() -> None:
    """A square with a hole, a ring that rounding closes to a stroke, and a line."""
    square = shapely.Polygon([(0, 0), (9, 0), (9, 9), (0, 9)], [[(2, 2), (2, 4), (4, 4)]])
    stroke = shapely.Polygon([(0, 0), (5, 0.1), (5, 0.2)])
    x, y = land.paths([square, stroke, shapely.LineString([(1, 1), (1.2, 1.1), (3, 3)])])
    gap = np.nan
    np.testing.assert_array_equal(
        x, np.array([0, 9, 9, 0, 0, gap, 2, 2, 4, 2, gap, 0, 5, 0, gap, 1, 3], np.float32)
    )
    np.testing.assert_array_equal(
        y, np.array([0, 0, 9, 9, 0, gap, 2, 4, 4, 2, gap, 0, 0, 0, gap, 1, 3], np.float32)
    )


def test_a_value_at_a_bound_is_in_the_class_above_it() -> None:
    values = pd.Series([0.0, 19.9, 20.0, 89.9, 90.0])
    assert classes(values, scales.scale("share")).of(values).tolist() == [0, 0, 1, 4, 5]


@pytest.mark.parametrize("entry", catalogue.shipped().values(), ids=lambda entry: entry.id)
def test_every_indicator_has_a_scale_of_its_own(entry: catalogue.Indicator) -> None:
    bounds = scales.of(entry.id)
    assert 3 <= len(bounds) < len(theme.CLASSES)
    assert list(bounds) == sorted(set(bounds))


def test_scales_are_those_of_what_there_is() -> None:
    known = scales.table()
    assert {*known.units} <= {entry.unit for entry in catalogue.shipped().values()}
    assert {*known.indicators} <= {*catalogue.shipped()}
    assert {*known.units.values(), *known.indicators.values()} <= {*known.scales}


def colours_on(figure: go.Figure) -> dict[str, str]:
    named = [
        trace
        for trace in figure.data
        if trace.type != "bar" and trace.fillcolor in theme.CLASSES and trace.name
    ]
    return {trace.name: trace.fillcolor for trace in named}


def test_a_colour_means_one_value_on_every_map() -> None:
    """Africa runs from 5 to 90%, Europe from 82 to 99%: what they share has one colour."""
    africa = draw("itu:africa", {"KEN": 5.0, "UGA": 30.0, "TZA": 50.0, "RWA": 70.0, "BDI": 85.0})
    europe = draw("itu:europe", {"FRA": 82.0, "DEU": 91.0, "NLD": 99.0})
    assert colours_on(africa)["80 to 90"] == colours_on(europe)["80 to 90"] == theme.CLASSES[4]
    assert colours_on(europe) == {"80 to 90": theme.CLASSES[4], "90 and over": theme.CLASSES[5]}


def key_of(figure: go.Figure) -> tuple[list[str], list[tuple[str, float]]]:
    """Return the colours of the swatches, and bounds with their place in swatches from the left."""
    key = [shape for shape in figure.layout.shapes if shape.xsizemode == "pixel"]
    assert all(left.x1 == right.x0 for left, right in pairwise(key))
    title, *bounds = [note for note in figure.layout.annotations if note.name == "class"]
    assert title.text == "% of population"
    wide = key[0].x1 - key[0].x0
    places = [
        (note.text, (note.xshift - key[0].x0 - OVER * (note.xanchor == "right")) / wide)
        for note in bounds
    ]
    return [shape.fillcolor for shape in key], places


def test_the_colour_key_has_a_swatch_a_class_and_its_bounds_between_them() -> None:
    values = {"KEN": 5.0, "UGA": 30.0, "TZA": 50.0, "RWA": 70.0, "BDI": 85.0, "MUS": 95.0}
    colours, bounds = key_of(draw("itu:africa", values))
    assert colours == list(theme.CLASSES)
    between = [("20", 1), ("40", 2), ("60", 3), ("80", 4), ("90", 5)]
    assert bounds == [("5", 0), *between, ("95", 6)]


def test_the_colour_key_is_in_per_cent_where_the_values_are() -> None:
    values = pd.Series([8.9, 35.0, 100.0])
    for key, ends in (
        ("internet_users", ["8%", "100%"]),
        ("fixed_broadband_per_100", ["8", "100"]),
    ):
        split = classes(values, scales.of("internet_users"))
        bounds = [said(note["text"]) for note in swatches.texts(split, Unit(key, long=True))[1:]]
        assert [bounds[0], bounds[-1]] == ends


@pytest.mark.parametrize(
    ("values", "classes_shown", "bounds"),
    [
        ((82.0, 90.2), (4, 5), [("80", 0), ("90", 1), ("91", 2)]),
        ((82.0, 99.0), (4, 5), [("80", 0), ("90", 1), ("99", 2)]),
        ((30.0, 70.0), (1, 2, 3), [("20", 0), ("40", 1), ("60", 2), ("80", 3)]),
        ((5.0, 9.0), (0,), [("5", 0), ("20", 1)]),
    ],
)
def test_the_colour_key_shows_the_classes_of_its_map_between_their_bounds(
    values: tuple[float, ...], classes_shown: tuple[int, ...], bounds: list[tuple[str, int]]
) -> None:
    figure = draw("itu:africa", dict(zip(("KEN", "UGA"), values, strict=True)))
    assert key_of(figure) == ([theme.CLASSES[n] for n in classes_shown], bounds)


def test_the_ends_of_a_colour_key_do_not_touch_the_next() -> None:
    """ "99%" and "100%" stood on one another."""
    split = classes(pd.Series([5.0, 95.0, 100.0]), (50.0, 75.0, 90.0, 95.0, 99.0))
    *_, before, end = swatches.texts(split, Unit("electricity_access", long=True))
    assert (said(before["text"]), said(end["text"])) == ("99%", "100%")
    letter = 9.0  # pixels of a wide one
    assert end["xshift"] - 4 * letter - (before["xshift"] + 1.5 * letter) >= 0


def test_the_ends_of_a_colour_key_hold_all_values_and_leave_room_for_the_next() -> None:
    """ "1,100" and "2,000" stood on one another, and a value of 1,050 was below the first."""
    incomes = classes(pd.Series([1050.0, 3000.0, 133000.0]), (2000.0, 5000.0, 50000.0))
    assert incomes.ends == (1000.0, 140000.0)
    notes = swatches.texts(incomes, Unit("gdp_per_capita_ppp_2021", long=True))[1:]
    assert [said(note["text"]) for note in notes] == ["2,000", "5,000", "50,000"]
    assert classes(pd.Series([0.352, 0.9]), (0.5,)).ends == pytest.approx((0.35, 0.9))


def test_the_colour_key_outlines_the_class_of_the_economy_of_the_page() -> None:
    values = {"KEN": 5.0, "UGA": 30.0, "TZA": 50.0, "RWA": 70.0, "BDI": 90.0}
    figure = draw("itu:africa", values, "TZA")
    *_, own = [shape for shape in figure.layout.shapes if shape.xsizemode == "pixel"]
    assert (own.fillcolor, own.line.color) == (theme.CLASSES[2], theme.SUBJECT)
    (outline,) = [
        trace for trace in figure.data if trace.type != "bar" and trace.line.color == theme.SUBJECT
    ]
    assert outline.line.width == 1.5


def test_classes_of_other_values_are_about_equal_and_rounded() -> None:
    values = pd.Series(range(1, 101), dtype=float)
    split = classes(values)
    assert split.of(values).value_counts().between(20, 30).all()
    assert split.of(pd.Series([None, 3.0])).isna().tolist() == [True, False]


def test_classes_of_equal_or_no_values() -> None:
    assert classes(pd.Series([5.0, 5.0])).of(pd.Series([5.0])).notna().all()
    assert classes(pd.Series([], dtype=float)).texts == ("all",)


@pytest.mark.parametrize(
    "scheme",
    ["FisherJenks", "Quantiles", "EqualInterval", "BoxPlot", "HeadTailBreaks", "NaturalBreaks"],
)
def test_classes_of_a_scheme_are_those_of_mapclassify(scheme: str) -> None:
    import mapclassify

    rng = np.random.default_rng(3)
    values = pd.Series(np.r_[rng.gamma(2, 10, 60).round(3), np.nan])
    known = values.dropna()
    of = mapclassify.classify(
        known.to_numpy(), scheme, **({} if scheme in ("BoxPlot", "HeadTailBreaks") else {"k": 5})
    )
    ours = classes(values, (), scheme).of(values)
    assert ours.isna().tolist() == [False] * 60 + [True]
    # Classes are the same sets of values; those mapclassify leaves empty are not counted here.
    ranks = pd.Series(of.yb).rank(method="dense").astype(int) - 1
    assert ours.dropna().astype(int).tolist() == ranks.tolist()


def test_a_scheme_nobody_knows_is_refused() -> None:
    with pytest.raises(InputError, match="FisherJenks"):
        classes(pd.Series([1.0, 2.0]), (), "FischerJenks")


def test_few_values_make_few_classes() -> None:
    assert classes(pd.Series([4.0, 4.0]), (), "FisherJenks").texts == ("all",)
    assert len(classes(pd.Series([1.0, 2.0, 9.0]), (), "FisherJenks").labels) <= 3


def test_a_map_that_is_changed_leaves_the_next_of_its_view_as_it_was() -> None:
    shapes, values = (
        boundaries.load(),
        pd.DataFrame({"value": [50.0], "text": ["50 %"]}, index=["IND"]),
    )

    def drawn() -> go.Figure:
        members = economies.group("itu:asia-pacific")
        return maps.choropleth(
            shapes, values, members=members, focus=None, bounds="share", legend="", alt="a map"
        )

    first, before = drawn(), drawn().to_json()
    first.update_traces({"line": {"width": 9}, "showlegend": False}, {"type": "scatter"})
    assert drawn().to_json() == before


def test_a_value_in_doubt_has_the_colour_of_its_class_under_a_hatch() -> None:
    """China was drawn like any other, at 92% that the table has in doubt."""
    values = {"CHN": 95.0, "THA": 91.0, "TUV": 74.0, "NRU": 75.0}
    doubt = pd.Series({"CHN": True, "TUV": True})
    figure = draw("itu:asia-pacific", values, doubt=doubt)
    top, hatched = theme.CLASSES[5], [t for t in figure.data if t.type == "scatter"]
    hatched = {t.fillcolor: t for t in hatched if t.fillpattern.shape and not t.name}
    assert hatched[top].fillpattern.bgcolor == top != hatched[top].fillpattern.fgcolor
    areas = [t for t in figure.data if t.type == "scatter" and t.fillcolor == top]
    assert len(areas) == 2, "Thailand, and China once"
    rings = [t for t in figure.data if t.type == "scatter" and t.marker.line.width == 3]
    assert [(t.marker.color, t.marker.line.color) for t in rings if len(t.x)] == [
        ("white", theme.CLASSES[3])
    ]
    named = [trace.name for trace in figure.data if trace.type == "bar"]
    assert "in doubt or possibly an<br>estimate" in named


def test_a_map_says_in_its_key_and_at_a_pointer_what_is_in_doubt() -> None:
    """Rings of small economies had no entry, and a pointer showed 92% as any other figure."""
    values = {"CHN": 95.0, "THA": 91.0, "TUV": 74.0, "NRU": 31.0}
    doubt = pd.Series({"TUV": True, "NRU": True})
    figure = draw("itu:asia-pacific", values, doubt=doubt)
    rings = [each for each in figure.data if each.type == "scatter" and each.marker.line.width == 3]
    keyed = [each.name.replace("<br>", " ") for each in rings if each.showlegend]
    assert keyed == ["small: in doubt or possibly an estimate"], "of two classes, once"
    boxes = [str(each.name).replace("<br>", " ") for each in figure.data if each.type == "bar"]
    assert not any("in doubt" in each for each in boxes), "no land has a hatch"
    (pointer,) = [each for each in figure.data if each.customdata is not None]
    shown = dict(pointer.customdata)
    assert shown["Tuvalu"].endswith("<br>in doubt or possibly an estimate")
    assert "doubt" not in shown["Thailand"]
