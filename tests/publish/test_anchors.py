"""Addresses of charts last when another chart drops out; a summary repeats no heading above it."""

import re
from dataclasses import replace

import nbformat
import pytest
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook, new_output

from research.messages.values import Indicator, Text, claim
from research.publish.anchors import anchor
from research.publish.edition import Edition
from research.publish.frame import Frame
from research.publish.opening import Heading, Message, listed, opening, to_do
from research.publish.page import PLOTLY, Page, render
from research.report.finding import Finding
from research.report.summary import Message as Told


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ('findings.against_income(economy, "gdp_per_capita")', "against-income-gdp-per-capita"),
        ("research.findings.question(group, 2)", "question-2"),
        ("findings.coverage(economy, sites)", "coverage"),
        ('findings.divide(group, by="sex")', "divide-sex"),
        ('findings.discussion(findings.ground("x"), findings.options(economy))', "discussion"),
        ("1 +", ""),
        ("chart", ""),
    ],
)
def test_a_finding_is_known_by_its_call(source: str, expected: str) -> None:
    assert anchor(source) == expected


def test_several_of_a_cell_are_known_by_their_indicators() -> None:
    found = Finding(claim("atlas-map", indicator=Indicator("internet_users"), unit=Text("x")))
    assert anchor("findings.atlas_maps(mapped)", found) == "atlas-maps-internet-users"


def test_a_chart_keeps_its_id_when_another_drops_out() -> None:
    def ids(*sources: str) -> list[str]:
        chart = {PLOTLY: {"data": [], "layout": {}}}
        cells = [
            new_code_cell(each, outputs=[new_output("display_data", data=chart)])
            for each in sources
        ]
        made = nbformat.from_dict(new_notebook(cells=[new_markdown_cell("## A"), *cells]))
        return re.findall(r'class="plot" id="([^"]*)"', render(made, Page("T", "S", "", "../")))

    both = ids("findings.coverage(economy)", 'findings.divide(group, "sex")')
    assert both == ["coverage", "divide-sex"]
    assert ids('findings.divide(group, "sex")') == both[1:]
    twice = ids('findings.divide(group, "sex")', 'findings.divide(group, "sex")')
    assert twice == ["divide-sex", "divide-sex-2"]


def test_a_summary_does_not_repeat_what_stands_right_above_it() -> None:
    told = [
        Message("Kenya has fallen behind.", answer=True),
        Message("About 37\u00a0million are \u2068offline\u2069.", answer=False),
        Message("It rose.", answer=False),
        Message("Do this.", answer=False, role="remark"),
    ]
    headings = [Heading(3, "key", "About 37 million are offline."), Heading(3, "rose", "It rose.")]
    assert listed(told, headings, '<h3 id="key">') == [told[2]]
    assert listed(told, headings, "") == told[1:3]


def test_a_section_does_not_list_what_its_heading_says() -> None:
    """The Netherlands: "call for no priority" as a heading, and as the first line below it."""
    none, left = (Message(of, answer=False, role="remark") for of in ("No gap.", "One is left."))
    other = Message("A gap.", answer=False, role="brief")
    headings = [Heading(2, "options", "Policy options"), Heading(3, "none", "No gap.")]
    assert to_do([none, left, other], headings) == [left]
    assert to_do([none, left, other], headings[:1]) == [none, left]


def test_a_priority_has_one_number_in_the_summary_and_in_its_section() -> None:
    """Uganda: 4G coverage was priority 4 in the summary and 1 under "Policy options"."""
    roles = ("brief", "brief", "elsewhere", "problem")
    named = tuple(Told(claim("options-step-ask"), 0, role=role) for role in roles)
    none = new_notebook()
    told = opening(Edition(none, none, named, {}), [], Frame())
    assert [each.number for each in told] == [1, 2, 0, 3]
    assert [each.number for each in to_do(told, [])] == [3]
    begun = [each.begin for each in told]
    assert begun == [(("whole", "In the country profile"),)] * 2 + [()] * 2


def test_a_literal_gives_an_id_that_links_can_name() -> None:
    assert anchor('findings.index_ranks("itu:asia-pacific")') == "index-ranks-itu-asia-pacific"
    assert anchor("""findings.over_time(economy, 'a"b é')""") == "over-time-a-b"


def test_lines_of_a_priority_are_by_role_in_their_order() -> None:
    lines = (("own", "Here."), ("option", "One & all."), ("option", "Two."))
    lines += (
        ("step", "Ask."),
        ("further", "Ask more."),
        ("cost", "US$ 5."),
        ("cost", "Part of it."),
    )
    begin = (("step", "Ask in short."), ("cost", "US$ 5."))
    told = Message("A <gap>.", answer=False, role="problem", lines=lines, begin=begin)
    assert told.markup == "<strong>A &lt;gap&gt;.</strong>"
    roles = [(role, len(texts)) for role, texts in told.rows]
    assert roles == [("own", 1), ("option", 2), ("step", 1), ("further", 1), ("cost", 2)]
    short = {"step": "Ask in short.", "cost": "US$\xa05."}
    assert told.first == short, "in the summary; all of it in the section"
    assert told.rows[1][1][0] == "One &amp; all."
    assert "strong" not in Message("No gap.", answer=False, role="remark").markup


def test_an_option_and_its_evidence_stand_out_in_a_line_wherever_a_language_has_them() -> None:
    marks = (("Open an inquiry", "b"), ("before & after", "i"))
    lines = (("option", "If it shows: open an inquiry (Fiji): 9; before & after."), ("cost", "5."))
    told = Message(
        "A gap.", answer=False, role="problem", lines=lines, marks=marks, begin=lines[1:]
    )
    several = replace(told, lines=(("option", "No before & after group, but: before & after."),))
    assert several.rows[0][1] == ["No before &amp; after group, but: <i>before &amp; after</i>."]
    ((_, (option,)), _), cost = told.rows, told.first["cost"]
    assert option == "If it shows: <b>open an inquiry</b> (Fiji): 9; <i>before &amp; after</i>."
    assert cost == "5."
