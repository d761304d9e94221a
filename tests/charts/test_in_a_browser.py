"""Every form of chart as a reader sees it: marks for every row, nothing clipped, no name over
another.
"""

import io
from typing import Any

import nbformat
import numpy as np
import pandas as pd
import plotly.graph_objects as go
import pytest
from nbformat.v4 import new_code_cell, new_notebook, new_output
from plotly.io.json import to_json_plotly

from research.charts import (
    adoption,
    ahead,
    bars,
    blocks,
    changes,
    dots,
    marks,
    parts,
    pyramid,
    ranges,
    scatter,
    series,
    strip,
    strip_scales,
    theme,
    thresholds,
)
from research.messages.values import Economy, Indicator, Percent, Quarter, Range, Text, Unit, claim
from research.publish import share
from research.publish.page import PLOTLY, Page, part
from research.report.slots import shown
from tests.publish.pages import opened

pytestmark = [pytest.mark.browser, pytest.mark.slow]
LONG = Text("A rather long name of a row, as some economies and indicators have it")
NAMES = pd.Index([LONG, Text("Second"), Text("Third of them"), Text("Least")], dtype=object)
INCOME, ECONOMIES = (
    Text("% of income"),
    ["VNM", "LAO", "KHM", "MMR", "MYS", "IDN", "PHL", "BRN", "TLS", "IND"],
)
UNIT, ALT = Unit("mobile_per_100"), claim("no-data")
AHEAD = Text("ahead of this share of others, %")
VALUES = pd.Series([100.0, 43.0, 0.04, 0.0], NAMES)
LABELS = pd.Series([Percent(value, 2) for value in VALUES], NAMES)
BOUNDS = pd.DataFrame(
    {
        "low": [10.0, 20.0, 0.0, 97.0],
        "high": [90.0, 20.0, 0.02, 100.0],
        "at": [50.0, 20.0, 0.01, 98.0],
    },
    NAMES,
)
YEARS = pd.Index(range(2010, 2025))


def values(**columns: list[float]) -> pd.DataFrame:
    return pd.DataFrame(columns, NAMES).set_axis(
        [Economy("THA"), Text("Peers"), Text("World")][: len(columns)], axis="columns"
    )


def years(**columns: float) -> pd.DataFrame:
    grown = pd.DataFrame(
        {name: np.linspace(0, top, len(YEARS)) for name, top in columns.items()}, YEARS
    )
    return grown.set_axis([Indicator(name) for name in columns], axis="columns")


def people() -> pd.DataFrame:
    return pd.DataFrame(
        {"female": np.linspace(3e6, 1e4, 21), "male": np.linspace(3e6, 1e4, 21)},
        index=range(0, 105, 5),
    )


def association() -> go.Figure:
    frame = pd.DataFrame({"x": [1e3, 1e4, 1e5], "y": [10.0, 50.0, 99.0]}, ["THA", "VNM", "LAO"])
    names = {
        "peers_name": Text("Peers"),
        "median": Text("Their median"),
        "x_title": Text("Income"),
        "y_title": Text("Internet use"),
        "unit": UNIT,
    }
    named = ["LAO", "VNM"]
    return scatter.association(
        frame, x="x", y="y", economy="THA", peers=["LAO"], named=named, alt=ALT, **names
    )  # type: ignore[arg-type]


SHARES, RATES = (
    years(internet_users=90.0, electricity_access=99.0),
    years(mobile_per_100=160.0, fixed_broadband_per_100=15.0),
)
# A chart, and how many marks of its data it has at least.
FORMS: dict[str, tuple[go.Figure, int]] = {
    "bars": (bars.lines(VALUES, labels=LABELS, unit=UNIT, top=100, alt=ALT, focus=NAMES[1]), 3),
    "bars without an end": (bars.lines(VALUES * 7, labels=LABELS, unit=UNIT, top=None, alt=ALT), 3),
    "thresholds": (
        thresholds.against(VALUES / 20, labels=LABELS, threshold=2, unit=UNIT, alt=ALT),
        3,
    ),
    "dots": (
        dots.dots(
            values(a=[90, 80, 1, 50], b=[91, 20, 1, 55], c=[10, 60, 1, 0]),
            unit=UNIT,
            percent=True,
            marks=marks.LEVELS,
            alt=ALT,
        ),
        12,
    ),
    "strip": (
        strip.strip(
            [
                strip_scales.Row(name, unit, percent, limit)
                for name, unit, percent, limit in zip(
                    NAMES,
                    [Text("%"), Text("%"), UNIT, INCOME],
                    [True, True, False, False],
                    [None, None, None, 2.0],
                    strict=True,
                )
            ],
            values(a=[100, 15, 0.0, 1.99], b=[100, 5, 4, 40.0]),
            pd.DataFrame(np.linspace(0.1, 90, 40).reshape(4, 10), NAMES, ECONOMIES),
            labels=[[*LABELS[:2]]] * 4,
            sides=["better", "level", "higher", None],
            each=Text("Economies of a group whose name is a rather long one"),
            group=Text("A group whose name is a rather long one"),
            compare={"own": "THA", "sets": {}, "labels": {}, "values": []},
            alt=ALT,
        ),
        4 * (10 + 2),
    ),
    "dots of levels": (
        dots.dots(
            values(a=[90, 80, 1, 0.9], b=[95, 95, 2, 1.0], c=[10, 60, np.nan, 0.5]),
            unit=UNIT,
            percent=True,
            apart=[UNIT, Text("Ratio")],
            labels=[[label, label] for label in LABELS],
            marks=marks.LEVELS,
            below=[*LABELS],
            signs=[("◇", theme.OCHRE)] * 4,
            states=["", "old", "doubted", "older"],
            alt=ALT,
        ),
        11,
    ),
    "ranges": (
        ranges.ranges(
            BOUNDS,
            low="low",
            high="high",
            at="at",
            title=UNIT,
            spread=Text("Range"),
            point=Text("Mid"),
            alt=ALT,
        ),
        4,
    ),
    "bounds": (
        ranges.ranges(
            BOUNDS,
            at="at",
            title=UNIT,
            spread=Text("Range"),
            point=Text("Mid"),
            alt=ALT,
            labels=[Range(Percent(row.low), Percent(row.high)) for row in BOUNDS.itertuples()],
            whiskers=True,
        ),
        4,
    ),
    "lines": (series.lines(SHARES, unit=UNIT, alt=ALT), 30),
    "lines of their own scales": (series.lines(RATES, unit=UNIT, alt=ALT), 30),
    "quarters": (
        series.lines(
            pd.DataFrame({AHEAD: [1.0, 2.0]}, [Quarter("2023-Q1"), Quarter("2023-Q2")]),
            unit=UNIT,
            alt=ALT,
        ),
        2,
    ),
    "parts": (
        parts.stacked(
            values(a=[10, 5, 0.1, 3], b=[20, 1, 2, 0], c=[1, 1, 1, 1]), unit=UNIT, alt=ALT
        ),
        11,
    ),
    "scatter": (association(), 3),
    "ahead": (ahead.ahead(VALUES, labels=LABELS, marks=LABELS, head=UNIT, title=AHEAD, alt=ALT), 4),
    "blocks": (
        blocks.blocks(
            [
                blocks.Block(
                    LONG,
                    [
                        *(blocks.Bar(name, 110e6, Percent(5.5), name != LONG) for name in NAMES),
                        blocks.Bar(Text("Wide"), 2e8, UNIT, bounds=(1e8, 3e8)),
                    ],
                ),
                blocks.Block(
                    Text("Others"),
                    [blocks.Bar(NAMES[1], 0.3, Text("15 of 38; few people live there"))],
                    shares=True,
                ),
            ],
            alt=ALT,
        ),
        5,
    ),
    "changes": (
        changes.changes(
            [
                changes.Row(
                    name,
                    unit,
                    own,
                    14.2,
                    Percent(own),
                    Percent(14.2),
                    side,
                    Text(side),
                )
                for name, unit, own, side in zip(
                    NAMES,
                    (UNIT, UNIT, UNIT, INCOME),
                    (35.4, 18.1, -4.3, 2.6),
                    ("better", "level", "worse", "level"),
                    strict=True,
                )
            ],
            names=(Text("Kenya"), Text("Median change of the others")),
            alt=ALT,
        ),
        8,
    ),
    "moved": (
        dots.dots(
            pd.DataFrame({"now": [90.0, 50.5, 20.2, 9.1], "then": [40.3, 45.0, 11.9, 2.2]}, NAMES),
            unit=UNIT,
            percent=True,
            labels=[[Range(Percent(40.3), Percent(90))]] * 4,
            marks=marks.MARKS,
            alt=ALT,
        ),
        8,
    ),
    "prices": (
        thresholds.above(
            pd.DataFrame(
                {"mobile": [18.3, 6.6, 4.7, 2.1], "fixed": [18.3, 48.0, np.nan, 5.1]}, NAMES
            ).set_axis([Text("Mobile data"), Text("Fixed broadband")], axis="columns"),
            labels=[[*LABELS], [None, *LABELS[1:]]],
            hollow=pd.DataFrame(
                {Text("Mobile data"): [False] * 4, Text("Fixed broadband"): [True, *[False] * 3]}
            ),
            threshold=2,
            rest=Text("within 2%, not shown: 13"),
            unit=INCOME,
            alt=ALT,
        ),
        7,
    ),
    "pyramid": (pyramid.pyramid(people(), people() * 1.2, years=(2025, 2050), alt=ALT), 42),
    "forecast": (
        adoption.forecast(
            pd.Series(np.linspace(1, 80, 15), YEARS),
            pd.DataFrame(
                {"value": [80.0, 90.0], "low": [80.0, 85.0], "high": [80.0, 95.0]}, [2024, 2030]
            ),
            target=95.0,
            target_name=Text("Target"),
            due=2030,
            unit=UNIT,
            alt=ALT,
            breaks=(2021,),
            ahead=Text("Forecast for 2030: 90% (95% interval: 85 to 95%)"),
        ),
        16,
    ),
}
# Of each chart: marks that are seen, texts that the chart cuts, names of rows or of the legend
# and notes that stand on each other, and labels of values within 4 px of a line across them.
LOOK = r"""figure => {
  const inside = figure.getBoundingClientRect(), box = each => each.getBoundingClientRect();
  const texts = [...figure.querySelectorAll('text')].filter(each => each.textContent.trim() && box(each).width);
  const cut = texts.filter(each => {
    const { left, right, top, bottom } = box(each);
    return left < inside.left - 1 || right > inside.right + 1 || top < inside.top - 1 || bottom > inside.bottom + 1;
  }).map(each => each.textContent);
  const names = texts.filter(each => each.closest('.ytick, .legend, .annotation'));
  const over = names.flatMap((a, at) => names.slice(at + 1).filter(b => {
    const [p, q] = [box(a), box(b)];
    const across = Math.min(p.right, q.right) - Math.max(p.left, q.left);
    return across > 2 && Math.min(p.bottom, q.bottom) - Math.max(p.top, q.top) > 3;
  }).map(b => a.textContent + ' / ' + b.textContent));
  const marks = [...figure.querySelectorAll('.point path, path.point, .points path')].filter(each => {
    const { width, height } = box(each);
    return width + height > 1;
  });
  const lines = [...figure.querySelectorAll('.shapelayer path')].map(box).filter(({ width, height }) => width < 3 && height > 9);
  const struck = texts.filter(each => each.closest('.barlayer, .scatterlayer') || /^[\d.]+%$/.test(each.textContent)).filter(each => lines.some(line =>
    box(each).left < line.right + 4 && box(each).right > line.left - 4 && box(each).top < line.bottom && box(each).bottom > line.top,
  )).map(each => each.textContent);
  return { marks: new Set(marks).size, cut, over, struck };
}"""  # noqa: E501


# Names of ends put where two meet, and where one is free.
NAMED_TWICE = """at => {
  const held = charts[at].querySelector('script'), chart = JSON.parse(held.textContent), { annotations } = chart.layout;
  const end = { name: 'who', yshift: 13, showarrow: false, font: { size: 11 } }, [low, high] = chart.layout.xaxis.range;
  const { y } = annotations.find(({ name, yref }) => name === 'value' && yref === 'y');
  const at_ = (text, share, xanchor) => ({ ...end, text, xanchor, xref: 'x', yref: 'y', y, x: low + share * (high - low) });
  chart.layout.annotations = [...annotations, at_('One end', 0.3, 'left'), at_('Another end', 0.32, 'left'), at_('Free end', 0.9, 'right')];
  held.textContent = JSON.stringify(chart);
  draw(charts[at]);  // which the page may have done before
}"""  # noqa: E501


@pytest.fixture(scope="module")
def page(tmp_path_factory: pytest.TempPathFactory) -> Any:
    """One page with every form of chart."""
    cells = [
        new_code_cell(
            "1", outputs=[new_output("display_data", data={PLOTLY: shown(figure).to_plotly_json()})]
        )
        for figure, _ in FORMS.values()
    ]
    made = nbformat.reads(_text(cells), as_version=4)
    path = tmp_path_factory.mktemp("forms") / "forms.html"
    path.write_text(share.single([part(made, Page("T", "S", "", ""))]), encoding="utf-8")
    return path


def _text(cells: list[nbformat.NotebookNode]) -> str:
    """A notebook as text, arrays as Plotly writes them."""
    return str(to_json_plotly(new_notebook(cells=cells)))


@pytest.mark.parametrize(
    ("width", "scheme"), [(1280, "light"), (390, "light"), (560, "light"), (760, "dark")]
)
def test_marks_for_every_row_and_nothing_clipped_or_overlapping(
    chromium, page, width: int, scheme: str
) -> None:
    seen = opened(chromium, page, width, color_scheme=scheme)
    seen.draw()
    seen.page.wait_for_timeout(500)
    found = {
        name: seen.page.locator("figure.chart").nth(at).evaluate(LOOK)
        for at, name in enumerate(FORMS)
    }
    few = {
        name: (look["marks"], FORMS[name][1])
        for name, look in found.items()
        if look["marks"] < FORMS[name][1]
    }
    assert few == {}
    assert {name: look["cut"] for name, look in found.items() if look["cut"]} == {}
    assert {name: look["over"] for name, look in found.items() if look["over"]} == {}
    assert {name: look["struck"] for name, look in found.items() if look["struck"]} == {}
    assert seen.errors == []
    seen.page.close()


# Rows of the CSV of each chart: a row a mark, two for a range, and those of a line by year.
ROWS = {
    "bars": 4, "bars without an end": 4, "thresholds": 4,
    "dots": 12, "strip": 48, "dots of levels": 11, "ranges": 12, "bounds": 12,
    "lines": 30, "lines of their own scales": 30, "quarters": 2, "parts": 12, "scatter": 4,
    "ahead": 4, "blocks": 7, "changes": 8, "moved": 8,
    "prices": 7, "pyramid": 84, "forecast": 22,
}  # fmt: skip


def saved(page: Any, at: int) -> pd.DataFrame:
    """The figures a chart saves, as pandas reads them."""
    text = page.evaluate("at => csvText(charts[at])", at)
    return pd.read_csv(io.BytesIO(text.encode()), keep_default_na=False)


def test_the_csv_of_every_chart_has_a_row_for_every_mark(chromium, page) -> None:
    seen = opened(chromium, page)
    seen.draw()
    frames = {name: saved(seen.page, at) for at, name in enumerate(FORMS)}
    seen.page.close()
    assert {name: len(frame) for name, frame in frames.items()} == ROWS
    kinds = {name: frame["value"].dtype.kind for name, frame in frames.items()}
    assert {*kinds.values()} <= {*"if"}, kinds
    assert all(frame["type"].ne("").all() for frame in frames.values())
    told = pd.concat(frames).astype(str).stack()
    assert told[told.str.contains(r"<|\n|undefined|NaN|\[object")].empty


def test_a_forecast_is_saved_with_the_ends_of_its_interval(chromium, page) -> None:
    seen = opened(chromium, page)
    seen.draw()
    frame = saved(seen.page, [*FORMS].index("forecast"))
    seen.page.close()
    by_kind = frame[frame["year"].eq(2030)].set_index("type")["value"]
    ends = {"95% interval (lower)": 85.0, "95% interval (upper)": 95.0}
    assert by_kind.to_dict() == {"Forecast": 90.0, "Target": 95.0, **ends}
    published = frame[frame["type"].eq("Published")]
    assert [*published["year"]] == [*YEARS]
    assert [published["value"].iloc[0], published["value"].iloc[-1]] == [1.0, 80.0]


def test_on_a_phone_names_within_a_plot_take_no_room_above_it(chromium, page) -> None:
    found = {}
    for width in (390, 1280):
        seen = opened(chromium, page, width)
        seen.page.wait_for_function("typeof Plotly !== 'undefined'")
        seen.page.evaluate("charts.forEach(each => draw(each))")
        chart = seen.page.locator("figure.chart").nth([*FORMS].index("forecast"))
        chart.locator("svg.main-svg").first.wait_for()
        top = "f => f.querySelector('.plot')._fullLayout.margin.t"
        found[width] = chart.evaluate(top)
        seen.page.close()
    assert found[390] <= 20 < found[1280]


@pytest.mark.parametrize("form", ["strip", "changes", "moved", "prices"])
def test_on_a_phone_a_plot_beside_values_has_the_room_of_the_names(chromium, page, form) -> None:
    """Names at the left and values at the right left a quarter of the screen to the marks."""
    seen = opened(chromium, page, 390)
    seen.page.wait_for_function("typeof Plotly !== 'undefined'")
    seen.page.evaluate("charts.forEach(each => draw(each))")
    chart = seen.page.locator("figure.chart").nth([*FORMS].index(form))
    chart.locator("svg.main-svg").first.wait_for()
    layout = "f => f.querySelector('.plot')._fullLayout"
    share = chart.evaluate(f"f => (({layout})(f).xaxis._length) / ({layout})(f).width")
    named = chart.evaluate(f"f => ({layout})(f).annotations.filter(a => a.name === 'row').length")
    seen.page.close()
    assert share > 0.45
    assert named == 4


def test_on_a_phone_bars_have_their_names_above_them_and_the_width(chromium, page) -> None:
    """India's bar was 110 of 390 pixels wide, right of the longest name."""
    seen = opened(chromium, page, 390)
    seen.page.wait_for_function("typeof Plotly !== 'undefined'")
    seen.page.evaluate("charts.forEach(each => draw(each))")
    chart = seen.page.locator("figure.chart").nth([*FORMS].index("blocks"))
    chart.locator("svg.main-svg").first.wait_for()
    layout = "f => f.querySelector('.plot')._fullLayout"
    begins = chart.evaluate(f"f => ({layout})(f)._size.l")
    named = chart.evaluate(f"f => ({layout})(f).annotations.filter(a => a.name === 'row').length")
    beside = chart.locator(".ytick text").count()
    seen.page.close()
    assert (beside, named) == (0, 6)
    assert begins < 20, "the bars begin at the left"


def test_on_a_phone_rings_stay_hollow_and_labels_of_long_bars_are_in_a_line(chromium, page) -> None:
    """Rings of small economies were dots, and "8 or 24%" was centred below "110 or 340 million"."""
    seen = opened(chromium, page, 390)
    ring = "{ marker: { size: 10, line: { width: 3 } } }"
    width, edge = seen.page.evaluate(
        f"[{ring}, {{ marker: {{ size: 10, line: {{ width: 1 }} }} }}]"
        ".map(each => marked(each, 0.55).marker.line.width)"
    )
    bar = "{ type: 'bar', orientation: 'h', x: [1], text: ['110 or 340 million, 8 or 24%'] }"
    lines = seen.page.evaluate(f"[0.4, undefined].map(of => fitted({bar}, 390, [], of).text[0])")
    seen.page.close()
    assert (width, edge) == (pytest.approx(1.65), 1)
    assert ["<br>" in each for each in lines] == [False, True]


@pytest.mark.parametrize("form", ["strip", "changes", "moved"])
def test_in_half_of_a_wide_page_a_plot_of_rows_is_not_squeezed(chromium, page, form: str) -> None:
    """It had 85 of 500 pixels, as wide pages have names at the left and verdicts at the right."""
    seen = opened(chromium, page, 560)
    seen.draw()
    chart = seen.page.locator("figure.chart").nth([*FORMS].index(form))
    width, plot = chart.evaluate(
        "f => { const { width, xaxis } = f.querySelector('.plot')._fullLayout; "
        "return [width, xaxis._length]; }"
    )
    seen.page.close()
    assert width >= 480, "of a chart that is no phone's"
    assert plot >= 260


def test_a_name_of_an_end_that_another_text_or_mark_covers_is_not_shown(chromium, page) -> None:
    seen = opened(chromium, page, 1000)  # a page of one column
    at = [*FORMS].index("strip")
    seen.draw()
    seen.page.evaluate(NAMED_TWICE, at)
    texts = "[...charts[at].querySelectorAll('.annotation text')].map(t => t.textContent)"
    seen.page.wait_for_function(f"at => {texts}.includes('One end')", arg=at)
    seen.page.wait_for_timeout(300)
    ends = "['One end', 'Another end', 'Free end']"
    shown = seen.page.evaluate(f"at => {texts}.filter(text => {ends}.includes(text))", at)
    seen.page.close()
    assert shown == ["One end", "Free end"]


THINNED = """room => {
  const xaxis = { type: 'log', tickvals: [0.5, 2, 10, 50], ticktext: ['0.5%', '2%', '10%', '50%'] };
  return thinned({ xaxis, shapes: [{ xref: 'x', x0: 2 }] }, room).xaxis.ticktext;
}"""


@pytest.mark.parametrize(
    ("room", "texts"), [(199, ["2%", "50%"]), (201, ["0.5%", "2%", "10%", "50%"])]
)
def test_an_axis_under_200_pixels_has_three_numbers_at_most(chromium, page, room, texts) -> None:
    """And where it has a threshold, that is one of them."""
    seen = opened(chromium, page, 320)
    found = seen.page.evaluate(THINNED, room)
    seen.page.close()
    assert found == texts


def test_on_a_phone_an_axis_of_logarithms_has_a_line_at_each_of_its_numbers(chromium, page) -> None:
    """Seven lines had two numbers."""
    seen = opened(chromium, page, 390)
    seen.draw()
    axis = "([at, key]) => charts[at].querySelector('.plot')._fullLayout[key].ticktext"
    at = [*FORMS].index("strip")
    axes = {
        key: axis_ for key in ("xaxis", "xaxis2", "xaxis3")
        if (axis_ := seen.page.evaluate(axis.replace("].t", "]?.t"), [at, key]))
    }  # fmt: skip
    logs = FORMS["strip"][0].layout
    for key, texts in axes.items():
        assert (logs[key].type != "log") or all(texts), key
    assert any(logs[key].type == "log" for key in axes)
    seen.page.close()


@pytest.mark.parametrize("width", [390, 1280])
def test_labels_of_bars_stand_free_of_the_edge_and_level(chromium, page, width: int) -> None:
    """ "98%" touched the frame, and the numbers of a pyramid stood aslant on a phone."""
    seen = opened(chromium, page, width)
    seen.draw()
    seen.page.wait_for_timeout(500)
    for name in ("bars", "bars without an end", "pyramid"):
        figure = seen.page.locator("figure.chart").nth([*FORMS].index(name))
        air = figure.evaluate("""figure => {
            const right = figure.querySelector(".main-svg").getBoundingClientRect().right;
            const texts = [...figure.querySelectorAll(".bartext")];
            const labels = texts.filter(each => each.textContent);
            const ends = labels.map(each => each.getBoundingClientRect().right);
            return Math.min(...ends.map(end => right - end), 99);
        }""")
        assert air >= 6, name
        assert figure.locator(".xtick text[transform*=rotate]").count() == 0, name
    seen.page.close()


def test_a_window_made_narrow_has_its_charts_drawn_for_the_width(chromium, page) -> None:
    seen = opened(chromium, page, 1000)  # a page of one column
    seen.draw()
    at = [*FORMS].index("changes")
    named = "at => charts[at].querySelector('.plot')._fullLayout.annotations.filter(a => a.name === 'row').length"  # noqa: E501
    assert seen.page.evaluate(named, at) == 0
    for width, rows in ((390, 4), (1000, 0)):
        seen.page.set_viewport_size({"width": width, "height": 900})
        seen.page.wait_for_function(f"at => ({named})(at) === {rows}", arg=at)
        layout = "at => charts[at].querySelector('.plot')._fullLayout.width - charts[at].querySelector('.plot').clientWidth"  # noqa: E501
        assert seen.page.evaluate(layout, at) == 0
    assert seen.errors == []
    seen.page.close()


def test_on_paper_rows_of_two_lines_are_apart(chromium, page) -> None:
    """A chart on paper was a tenth lower, and the last line of a row lay on the next row."""
    seen = opened(chromium, page)
    at = [*FORMS].index("changes")
    seen.draw()
    seen.page.evaluate("at => draw(charts[at], true)", at)
    seen.page.wait_for_timeout(500)
    axis = "at => { const { yaxis: a } = charts[at].querySelector('.plot')._fullLayout; return a._length / Math.abs(a.range[1] - a.range[0]); }"  # noqa: E501
    pitch = seen.page.evaluate(axis, at)
    seen.page.close()
    assert pitch >= 2 * 16 + 4


CONTRASTS = """figure => {
  const hex = colour => `#${colour.match(/[\\d.]+/g).slice(0, 3).map(each => Math.round(each).toString(16).padStart(2, '0')).join('')}`;
  const paper = channels(hex(getComputedStyle(document.body).backgroundColor));
  const { fill, fillOpacity } = getComputedStyle(figure.querySelector('.js-fill')), edge = figure.querySelector('.js-line');
  const mixed = channels(hex(fill)).map((part, at) => fillOpacity * part + (1 - fillOpacity) * paper[at]);
  return [`rgb(${mixed})`, getComputedStyle(edge).stroke].map(each => contrast(hex(each), hex(`rgb(${paper})`)));
}"""  # noqa: E501


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_an_interval_is_seen_with_its_edges(chromium, page, scheme: str) -> None:
    seen = opened(chromium, page, color_scheme=scheme)
    seen.draw()
    fill, edge = (
        seen.page.locator("figure.chart").nth([*FORMS].index("forecast")).evaluate(CONTRASTS)
    )
    assert fill >= 1.5
    assert edge >= 3
    seen.page.close()


def test_letters_on_a_bar_have_the_higher_of_two_contrasts(chromium, page) -> None:
    seen = opened(chromium, page)
    colours = sorted({*theme.SEQUENCE, *theme.CLASSES, theme.ACCENT, "#777777", "#7f7f7f"})
    for colour in colours:
        light, dark, chosen = seen.page.evaluate(
            "of => [...['#ffffff', '#10151a'].map(each => contrast(each, of)), lettersOn(of)]",
            colour,
        )
        assert chosen == ("#ffffff" if light >= dark else "#10151a"), colour
    seen.page.close()
