"""Blocks of bars: what is in colour, and where values stand."""

from types import SimpleNamespace

import pytest

from research.charts import theme
from research.charts.blocks import Bar, Block, blocks
from research.findings.divides import members_chart
from research.messages import say
from research.messages.values import Percent, Text, Year, claim
from research.report.slots import said, shown

ALT = claim("no-data")
PEOPLE = [Bar(Text("Use"), 1.1e9, Text("1.1 billion")), Bar(Text("Power"), 56e6, Text("56"), False)]
SHARES = [Bar(Text("Without"), 84.0, Text("84%")), Bar(Text("With"), 16.0, Text("16%"))]
GAPS = [
    Bar(Text("Iran"), -23.0, Text("−23 (56 / 80)"), True, Year(2018)),
    Bar(Text("Cambodia"), 0.9, Text("0.9 (33 / 32)"), False),
]


def test_bars_that_are_not_the_message_are_grey() -> None:
    figure = shown(blocks([Block(Text("People"), PEOPLE)], alt=ALT))
    assert list(figure.data[0].marker.color) == [theme.PEERS, theme.REST]
    assert list(figure.data[0].text) == ["1.1 billion", "56"]
    assert figure.layout.xaxis.range[0] == 0
    assert figure.layout.xaxis.range[1] > 1.1e9
    assert not figure.layout.xaxis.showticklabels, "every bar carries its value"


def test_bars_in_doubt_are_hollow_and_the_key_says_so() -> None:
    """India was "possibly too high" in the table, and a bar like any other."""
    bars = [PEOPLE[0]._replace(in_doubt=True), PEOPLE[1]]
    figure = shown(blocks([Block(Text("People"), bars)], alt=ALT))
    (trace,) = figure.data
    assert list(trace.marker.color) == ["white", theme.REST]
    assert list(trace.marker.line.color) == [theme.PEERS, theme.REST]
    (key,) = [note.text for note in figure.layout.annotations if note.name == "key"]
    assert "□" in key
    assert said(key).endswith("in doubt or possibly an estimate")
    sure = shown(blocks([Block(Text("People"), PEOPLE)], alt=ALT))
    assert not [note for note in sure.layout.annotations if note.name == "key"]


def test_a_range_of_two_figures_in_doubt_is_hollow_up_to_the_lower_one() -> None:
    """China's 110 million was a solid bar, though both of its figures are in doubt."""
    bars = [PEOPLE[0]._replace(in_doubt=True, bounds=(0.4e9, 1.1e9)), PEOPLE[1]]
    figure = shown(blocks([Block(Text("People"), bars)], alt=ALT))
    _, low, wide = figure.data
    assert low.marker.color[0] == "white"
    assert low.marker.line.color[0] == theme.PEERS
    assert wide.marker.color[0] not in ("white", theme.PEERS)
    (key,) = [note.text for note in figure.layout.annotations if note.name == "key"]
    assert "□" in key


def test_values_of_bars_below_zero_stand_in_a_column_with_their_year() -> None:
    figure = shown(blocks([Block(Text("People"), SHARES, True), Block(Text("Gap"), GAPS)], alt=ALT))
    first, second = figure.layout.yaxis.domain, figure.layout.yaxis2.domain
    assert first[0] > second[1]
    column = {note.y: note.text for note in figure.layout.annotations if note.name == "value"}
    assert column["Cambodia"] == "0.9 (33 / 32)"
    assert column["Iran"].startswith("−23 (56 / 80) <span")
    assert "2018" in column["Iran"]
    assert not figure.data[1].text
    assert list(figure.layout.xaxis2.range) == [-23.0, 0.9]
    assert [a.showticklabels for a in (figure.layout.xaxis, figure.layout.xaxis2)] == [False, True]
    titles = [said(note.text) for note in figure.layout.annotations if note.name == "panel"]
    assert titles == ["People", "Gap"]


def test_blocks_of_one_unit_have_one_scale() -> None:
    """1.3 billion people were as long as 650 million in the block below."""
    few = [Bar(Text("India"), 0.5e9, Text("500 million"))]
    figure = shown(blocks([Block(Text("All"), PEOPLE), Block(Text("Each"), few)], alt=ALT))
    assert figure.layout.xaxis.range == figure.layout.xaxis2.range


def test_shares_have_their_whole_as_a_scale_and_stand_apart_from_people() -> None:
    """84% was shorter than a gap of 23 points."""
    parts = [Block(Text("Shares"), SHARES, shares=True), Block(Text("Gap"), GAPS)]
    figure = shown(blocks(parts, alt=ALT))
    assert list(figure.layout.xaxis.range) == [0, 100]
    assert [(each.x0, each.x1) for each in figure.layout.shapes] == [(0, 100)] * 2
    assert [n.text for n in figure.layout.annotations if n.name == "value"][:2] == ["84%", "16%"]
    alike = shown(blocks([part._replace(shares=False) for part in parts], alt=ALT))
    assert figure.layout.height > alike.layout.height


def test_a_title_stands_above_a_first_name_of_three_lines() -> None:
    """ "People within" of a name stood on the line of "People affected", its title."""
    long = Text("People within reach of 4G who are not online")
    bars = [Bar(long, 12.0, Text("12")), Bar(Text("Power"), 3.0, Text("3"), year=Year(2018))]
    figure = shown(blocks([Block(Text("People affected"), bars)], alt=ALT))
    lines = 1 + figure.data[0].y[0].count("<br>")
    (title,) = [note for note in figure.layout.annotations if note.name == "panel"]
    margin = figure.layout.margin
    row = (figure.layout.height - margin.t - margin.b) / 2
    assert lines == 3
    assert row / 2 + title.yshift >= 17 * lines / 2 - 1


@pytest.mark.parametrize(
    ("women", "men", "gap"), [(56.5, 79.8, "−23"), (33.2, 32.3, "+0.9"), (81.0, 81.0, "0")]
)
def test_a_gap_has_a_sign_either_way(women: float, men: float, gap: str) -> None:
    """Of women minus men one economy had 0.9 and the others -23 to -0.1."""
    row = SimpleNamespace(
        economy="KHM",
        year=2018,
        gap=SimpleNamespace(points=men - women),
        group=SimpleNamespace(percent=women),
        other=SimpleNamespace(percent=men),
    )
    label = members_chart._bar(row, is_behind=False).label  # type: ignore[arg-type]
    assert say(label).split()[0] == gap


def test_colour_means_that_a_group_is_behind_and_nothing_else() -> None:
    """84% of people in economies without figures had the colour of a gap."""
    row = SimpleNamespace(
        economy="KHM",
        year=2018,
        gap=SimpleNamespace(points=23.3),
        group=SimpleNamespace(percent=56.5),
        other=SimpleNamespace(percent=79.8),
    )
    kind = SimpleNamespace(named={"group": Text("women"), "other": Text("men")})
    without = claim("divide-members-unknown", share=Percent(84.0))
    other = SimpleNamespace(**row.__dict__ | {"economy": "THA"})
    figure = shown(members_chart.members_chart([row, other], {"KHM"}, kind, ALT, [without]))  # type: ignore[list-item, arg-type]
    assert list(figure.data[0].marker.color) == [theme.REST, theme.REST]
    assert list(figure.data[1].marker.color) == [theme.PEERS, theme.REST]
    (key,) = [note for note in figure.layout.annotations if note.name == "key"]
    assert (key.xref, theme.PEERS in key.text) == ("x2 domain", True)
    assert "women clearly behind" in key.text
    assert key.text.endswith("not clearly behind"), "grey is explained too"
    alone = shown(members_chart.members_chart([row], {"KHM"}, kind, ALT))  # type: ignore[list-item, arg-type]
    assert not [note for note in alone.layout.annotations if note.name == "key"]  # one class
    level = shown(members_chart.members_chart([row], set(), kind, ALT))  # type: ignore[list-item, arg-type]
    assert not [note for note in level.layout.annotations if note.name == "key"]  # nothing to name


def test_a_key_of_two_colours_is_drawn_once() -> None:
    """ "priorities" was above each block, and no key had what is grey."""
    parts = [
        Block(Text(title), PEOPLE[:size], named=Text("priorities"), rest=Text("other gaps"))
        for title, size in (("People", 1), ("Shares", 2))
    ]
    (key,) = [n for n in shown(blocks(parts, alt=ALT)).layout.annotations if n.name == "key"]
    assert key.xref == "x domain"
    assert ("priorities" in key.text, "other gaps" in key.text) == (True, True)


def test_a_bar_is_pale_from_its_lowest_to_its_highest_figure() -> None:
    """110 to 340 million people were a bar that began at 110."""
    bars = [
        Bar(Text("India"), 630.0, Text("630")),
        Bar(Text("China"), 200.0, Text("110 to 340"), bounds=(110.0, 340.0)),
    ]
    figure = shown(blocks([Block(Text("People"), bars)], alt=ALT))
    value, solid, pale = figure.data
    assert ([*value.x], [*solid.x]) == ([630.0, None], [None, 110.0])
    assert ([*pale.base], [*pale.x]) == ([None, 110.0], [None, 230.0])
    assert pale.text[1] == "110 to 340"
    assert pale.marker.color[1] == theme.INCOME
    (key,) = [note for note in figure.layout.annotations if note.name == "key"]
    (title,) = [note for note in figure.layout.annotations if note.name == "panel"]
    assert theme.INCOME in key.text
    assert title.yshift > key.yshift, "the title is above the key"
    one = shown(blocks([Block(Text("People"), bars[:1])], alt=ALT))
    assert len(one.data) == 1
    assert one.layout.margin.t < figure.layout.margin.t
