"""A notebook as its page shows it: messages first, nothing said twice, data gaps once, sources
folded away.
"""

import re
from dataclasses import replace

import nbformat
import pandas as pd
import plotly.graph_objects as go
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook, new_output

from research import messages
from research.charts import theme
from research.messages.values import (
    About,
    Claim,
    Economy,
    Indicator,
    Items,
    Money,
    Number,
    Percent,
    Range,
    Text,
    Year,
    claim,
)
from research.publish import figure as chart
from research.publish.figures import openings
from research.publish.frame import Frame
from research.publish.page import Page, part, render
from research.publish.sections import GAPS
from research.publish.slides import deck
from research.report import bundles, html
from research.report.bundles import MIME, PART, PLOTLY
from research.report.finding import Finding, Tile, parsed
from research.report.parted import Line
from research.report.table import Column, Table

OFFLINE = claim(
    "electricity-everybody-people", economy=Economy("THA"), people=About(7e6), share=Percent(10)
)
UNKNOWN = claim("price-unknown", economy=Economy("THA"))
METHOD = claim("work-modelled")
LONG = (
    "literacy",
    "inflation",
    "internet_users_female",
    "ict_skill_copy_paste_female",
    "coverage_4g",
    "mobile_per_100",
    "fixed_broadband_per_100",
    "youth_unemployment",
    "electricity_access",
)


def lacks(*indicators: str) -> Claim:
    return claim(
        "missing-unread",
        indicators=Items(tuple(map(Indicator, indicators))),
        publisher=Text("World Bank"),
    )


def outputs(finding: Finding) -> list[nbformat.NotebookNode]:
    """What a finding puts out, with a table of three rows."""
    table = "<details><summary>Data</summary><div class='table'><table><tr><td>1</td></tr></table></div></details>"  # noqa: E501
    remark = html.paragraph((*finding.notes, *finding.gaps), remark=True)
    data = [{"text/html": remark}] if remark else []
    if finding.chart is not None:
        traces = [trace.to_plotly_json() for trace in finding.chart.data]
        data.append({PLOTLY: {"data": traces, "layout": {}}})
    parts = [*data, {"text/html": table, "text/csv": "a\n1\n"}]
    return [
        new_output(
            "display_data", data={MIME: finding.as_json(), "text/html": html.opening(finding)}
        ),
        *(new_output("display_data", data=each, metadata={PART: True}) for each in parts),
    ]


def section(name: str, *findings: Finding, tag: str = "") -> list[nbformat.NotebookNode]:
    heading = new_markdown_cell(f"## {name}", metadata={"tags": [tag]} if tag else {})
    return [heading, *(new_code_cell("1", outputs=outputs(each)) for each in findings)]


def page(*sections: list[nbformat.NotebookNode]) -> str:
    cells = [new_markdown_cell("# Title"), *(cell for each in sections for cell in each)]
    return render(
        nbformat.from_dict(new_notebook(cells=cells)), Page("Thailand", "A study", "", "../")
    )


def between(text: str, start: str, end: str) -> str:
    return text.partition(start)[2].partition(end)[0]


def test_messages_stand_first_and_lead_to_their_sections() -> None:
    text = page(section("Use", Finding(OFFLINE)))
    summary = between(text, '<div class="summary"', "</div>")
    links = re.findall(r'<span class="at on-screen">\(<a href="#([^"]+)">(.*?)</a>\)', summary)
    assert len(links) == 1
    assert f'<h3 id="{links[0][0]}">' in text
    assert text.index('class="summary"') < text.index('id="use"')


def test_key_figures_stand_between_the_answer_and_the_rest_of_the_summary() -> None:
    figures = Finding(METHOD, tiles=(Tile(Text("Use"), Number(9.0, 0)),))
    answer, lines = Finding(METHOD, answer=True), (Line("problem", OFFLINE),)
    offline = section("Use", Finding(OFFLINE, action=lines))
    text = page(section("Key figures", answer, figures), offline)
    order = ['class="answer"', 'class="tiles"', 'id="summary"', 'class="priorities"', 'id="use"']
    assert sorted(order, key=text.index) == order
    contents = re.findall(r'<li><a href="#(.*?)">', between(text, '<nav class="contents"', "about"))
    assert contents == ["key-figures", "summary", "use"]
    assert '<h2 id="summary" class="actions">' in text, "no heading stands over another"


def test_a_summary_has_priorities_in_a_line_and_their_section_all_of_them() -> None:
    gap = claim("options-problem-price", economy=Economy("THA"), value=Percent(4.1),
                benchmark=Percent(2))  # fmt: skip
    later = claim("options-problem-price", economy=Economy("KEN"), value=Percent(4.1),
                  benchmark=Percent(2))  # fmt: skip
    lines = [
        Line(role, each) for role, each in (("problem", gap), ("step", OFFLINE), ("cost", METHOD))
    ]
    done = claim(
        "options-named",
        economy=Economy("IND"),
        option=Text("A tax cut"),
        result=Text("less"),
        evidence=Text("controlled"),
    )
    lines += [Line("problem", later), Line("step", METHOD), Line("option", UNKNOWN)]
    lines += [Line("option", done)]
    found = Finding(OFFLINE, claims=tuple(each.claim for each in lines), action=tuple(lines))
    text = page(section("Use", Finding(METHOD, answer=True)), section("Policy options", found))
    first = between(text, 'class="summary"', "</ul>")
    rest = text.partition('id="policy-options"')[2]
    assert first.count("<li") == 2
    assert first.count("<dt>") == first.count('<div class="cost">') == 1, "no step, which is below"
    assert "do not use the Internet" not in first
    assert "<b>A tax cut</b> (India): less; <i>controlled</i>." in rest
    assert all(f'<div class="{role}">' in rest for role in ("step", "cost")), "in full"
    assert rest.count('<ul class="priorities">') == 1


def test_a_summary_gives_a_cost_once() -> None:
    """Uganda: what new sites cost stood in a message of its own and again below a priority."""
    about = claim("value-central", central=Money(2e9), range=Range(Money(1e9), Money(6e9)))
    sites = claim("cost-most", cost=about, people=About(9_000_000))
    lines = (Line("problem", OFFLINE), Line("cost", sites))
    options = section("Policy options", Finding(METHOD, action=lines))

    def costs(*claims: Claim) -> tuple[int, int]:
        answer = Finding(METHOD, claims=claims, answer=True)
        whole = page(section("Use", answer), options)
        shown = re.sub(r'(?s)<div class="card.*?</div>', "", whole)  # the lines to pass on
        summary, _, rest = shown.partition('id="policy-options"')
        return summary.count("US$\xa02\xa0billion"), rest.count('<div class="cost">')

    assert costs() == costs(sites) == (1, 1)


def test_a_summary_has_a_cost_in_short_with_the_claims_in_it() -> None:
    """Kenya: eleven numbers of one cost stood twice on the page."""
    of = {name: Money(at) for name, at in (("half", 8e8), ("training", 7.0), ("device", 54.0))}
    ends = {"least": Money(1e8), "most": Money(1e9), "range": Range(Money(1e8), Money(3e9))}
    whole = claim(
        "options-use-terms", people=About(2e7), cost=claim("use-value-half", **of, **ends)
    )
    trial = claim("options-use-trial", people=About(4e4), trial=Money(1e6), all=whole)
    lines = (Line("problem", OFFLINE), Line("cost", claim("cost-then", sites=trial, then=METHOD)))
    text = page(section("Policy options", Finding(METHOD, action=lines)))
    first, _, rest = text.partition('id="policy-options"')
    assert ("with 40,000 people. Phones" in first, "US$\xa054" in first) == (True, False)
    assert ("US$\xa01\xa0billion" in rest, "US$\xa054" in rest) == (True, True)


def test_what_the_summary_says_stands_in_its_section_too() -> None:
    question = Finding(claim("question-asked-reading", among=Economy("THA")), claims=(OFFLINE,))
    shown = page(section("Use", question)).partition("<body>")[2]
    assert shown.count("do not use the Internet") == 2


def test_a_message_names_the_figure_or_else_the_section_that_shows_it() -> None:
    """The answer on Kenya, 97% in reach and 35% online, named a figure that drew income."""
    drawn, other = (
        Finding(OFFLINE, chart=theme.figure([go.Bar(x=[x, 30, 40, 50])], alt="A", height=300))
        for x in (10.0, 20.0)
    )
    for finding, place in ((drawn, "Figure 1"), (other, "Use"), (Finding(OFFLINE), "Use")):
        found = part(
            nbformat.from_dict(new_notebook(cells=section("Use", finding))),
            Page("Thailand", "A study", "", "../"),
        ).body
        (message,) = found.messages
        assert message.place == place
        assert f'id="{message.id}"' in found.html
        assert ("<b>Figure 1</b>" in found.html) == (finding.chart is not None)


def test_a_message_the_chart_does_not_show_names_the_section() -> None:
    chart = theme.figure([go.Bar(x=[10.0])], alt="A chart", height=300)
    drawn = replace(Finding(OFFLINE), chart=chart, undrawn=(OFFLINE,))
    found = part(
        nbformat.from_dict(
            new_notebook(cells=section("Use", replace(Finding(OFFLINE), answer=True), drawn))
        ),
        Page("Thailand", "A study", "", "../"),
    ).body
    assert found.messages[0].place == "Use"


def test_claims_stand_in_the_paragraphs_they_begin() -> None:
    first, second = (lacks(key) for key in ("gini", "poverty"))
    whole = Finding(OFFLINE, claims=(first, METHOD, second))
    parted = parsed(replace(whole, paragraphs=(first, second)).as_json())
    for finding, paragraphs in ((whole, 1), (parted, 2)):
        assert html.opening(finding).count("<p>") == paragraphs
        assert html.opening(finding).count(messages.sentence(METHOD)) == 1


def test_slides_begin_with_the_messages() -> None:
    cells = [new_markdown_cell("# Title"), *section("Use", Finding(OFFLINE))]
    first, *_ = deck(
        [
            part(
                nbformat.from_dict(new_notebook(cells=cells)),
                Page("Thailand", "A study", "", "../"),
            )
        ]
    )
    assert first.section == "A study"
    assert "do not use the Internet" in first.shown


def test_the_record_holds_the_messages_but_those_of_people() -> None:
    of_people = replace(
        Finding(claim("over-time-break", year=Year(1990))),
        private=True,
    )
    cells = [*section("Use", Finding(OFFLINE)), *section("Programmes", of_people)]
    found = openings(nbformat.from_dict(new_notebook(cells=cells)))
    assert len(found) == 1
    assert "do not use the Internet" in messages.sentence(found[0])


def test_charts_without_rows_and_maps_are_no_taller_than_needed() -> None:
    heights = [
        ({"height": 420}, [1.0, 2.0], 400),
        ({"height": 420}, ["one row", "another"], 420),
        ({"height": 722, "meta": {"aspect": 0.7, "frame": 162}}, [1.0], 562),
    ]
    for layout, y, height in heights:
        figure = {"data": [{"y": y}], "layout": layout}
        assert f'style="height:{height}px"' in chart.markup(
            figure, name="chart", number=1, text=Frame()
        )


def test_notes_on_boundaries_stand_below_every_map() -> None:
    """The third and fourth map of an atlas drew disputed lines without a word."""
    notes = {"layout": {"meta": {"notes": ["No opinion.", "<A line>."]}}}
    maps = [chart.markup(notes, name="m", number=at, text=Frame()) for at in (1, 2)]
    seen = {("No opinion.", "<A line>."): 1}
    again = chart.markup(notes, name="m", number=3, text=Frame(), noted=seen)
    assert '<p class="below">Note on boundaries: see figure 1.</p>' in again, "said once a page"
    first = "<summary><span>No opinion.</span></summary>"  # seen on a phone too, which folds others
    said = f'<details class="below">{first}<span>&lt;A line&gt;.</span></details><figcaption>'
    assert all(said in each for each in maps)


def test_each_finding_of_a_cell_stands_in_a_box_of_its_own() -> None:
    other = Finding(claim("over-time-break", year=Year(1990)))
    cell = new_code_cell("1", outputs=[*outputs(Finding(OFFLINE)), *outputs(other)])
    assert page([new_markdown_cell("## Use"), cell]).count('<div class="cell') == 2


def test_a_note_is_said_once() -> None:
    other = claim("over-time-break", year=Year(1990))
    text = page(section("Use", Finding(OFFLINE, notes=(METHOD,)), Finding(other, notes=(METHOD,))))
    assert text.count("International Labour Organization") == 1


def test_a_section_that_found_nothing_is_a_data_gap() -> None:
    text = page(
        section("Use", Finding(OFFLINE)),
        section("Prices", Finding(UNKNOWN, gaps=(lacks("literacy"),), missing=True)),
    )
    main = between(text, "<main", "</main>")
    assert 'id="prices"' not in main
    gaps = main.partition('id="data-gaps"')[2]
    assert "Prices" not in gaps, "a page without that section does not name it"
    assert "World Bank" in gaps


def test_a_section_that_shows_nothing_has_no_heading() -> None:
    """Uganda: "Rural digital development" stood above nothing, as no part of it is scored."""
    cells = [
        new_markdown_cell("## Rural parts"),
        new_code_cell("findings.rural_framework(economy)"),
    ]
    assert "Rural parts" not in page(cells)
    cells[0].source += "\n\nWhat is scored."
    assert "Rural parts" in page(cells)


def test_indicators_of_a_publisher_are_listed_once() -> None:
    first = Finding(OFFLINE, gaps=(lacks("literacy", "inflation"),))
    second = Finding(UNKNOWN, gaps=(lacks("inflation"),), missing=True)
    text = page(section("Use", first), section("Prices", second))
    assert text.count("consumer price inflation") == 1
    assert '(<a href="#use">Use</a>)' in text
    assert "&lt;em&gt;" not in text


def test_a_long_list_of_a_publisher_has_five_names_and_folds_the_others_away() -> None:
    text = page(section("Use", Finding(OFFLINE, gaps=(lacks(*LONG),))))
    item = between(text, '<ul class="gaps">', "</ul>")
    sentence, _, folded = item.partition("<details>")
    assert "and 4 more (World Bank)" in sentence
    assert "electricity" in folded
    assert "electricity" not in sentence
    short = page(section("Use", Finding(OFFLINE, gaps=(lacks(*LONG[:5]),))))
    assert "<details>" not in between(short, '<ul class="gaps">', "</ul>")


def test_what_matters_to_nobody_is_no_data_gap() -> None:
    """ "These figures raise no question for discussion" was listed among data gaps."""
    said, known = Finding(UNKNOWN, missing=True, weight=0), Finding(OFFLINE)
    text = page(section("Prices", known), section("Questions", said))
    assert 'id="data-gaps"' not in text


def test_gaps_are_in_two_lists_and_a_single_item_is_not_folded_away() -> None:
    named = Items(claim(f"options-topic-{each}") for each in ("women", "skills"))
    unchecked = claim("options-unchecked-missing", topics=named)
    series = claim("missing-series-worldbank", indicators=Items([Indicator("internet_users")]))
    gaps = (lacks(*LONG[:6]), unchecked, series)
    alone = Finding(UNKNOWN, missing=True)
    text = page(section("Use", Finding(OFFLINE, gaps=gaps)), section("Prices", alone))
    lists = text.partition('id="data-gaps"')[2]
    lacking, published = lists.partition("Published, but not in the data of this report")[::2]
    assert "Missing, too old or in doubt" in lacking
    table = Finding(claim("missing-gaps", economy=Economy("THA")), gaps=(unchecked,))
    text = page(section("Use", Finding(OFFLINE, gaps=gaps)), section("Gaps", table, tag=GAPS))
    assert ">Also missing, too old or in doubt<" in text, "no heading comes twice"
    assert "Not checked for lack of figures" in lacking
    assert messages.sentence(UNKNOWN) in lacking
    assert published.count("Not in the data: ") == 2
    assert "<details>" not in published.partition("</ul>")[0]


def test_the_study_says_where_its_data_gaps_stand() -> None:
    own = Finding(
        claim("missing-gaps", economy=Economy("THA")),
        gaps=(lacks("literacy"),),
    )
    text = page(section("What is missing", own, tag="data-gaps"), section("Use", Finding(OFFLINE)))
    main = between(text, "<main", "</main>")
    assert main.index('id="use"') < main.index('id="what-is-missing"') < main.index("World Bank")
    assert 'id="data-gaps"' not in main


def test_what_the_table_of_gaps_has_is_not_said_again() -> None:
    """Uganda's rural page named the same gap in a sentence, a table and two lists."""
    rows = pd.Index([Items((Indicator("literacy"), Indicator("internet_users_female")))])
    frame = pd.DataFrame({"why": ["x"]}, rows)
    table = Table(frame, {"why": Column(Text("Why"), "text")}, Column(Text("What"), "text"))
    headline = claim("missing-gaps", economy=Economy("THA"))
    own = section("Gaps", Finding(headline, table=table), tag="data-gaps")
    own[1].outputs[0].data[MIME] = Finding(headline, table=table).as_json()
    named = Items(claim(f"options-topic-{each}") for each in ("women", "skills"))
    unchecked = claim("options-unchecked-missing", topics=named)
    both = section("Use", Finding(OFFLINE, gaps=(lacks("literacy", "inflation"), unchecked)))
    alone = section("Prices", Finding(UNKNOWN, missing=True, gaps=(lacks("literacy"),)))
    main = between(page(own, both, alone), "<main", "</main>")
    lists = main[main.index('class="gaps"') :]
    assert "consumer price inflation" in lists
    assert "Not checked for lack of figures: basic digital skills." in lists
    assert "literacy" not in lists
    assert messages.sentence(UNKNOWN) not in main


def test_that_nothing_is_missing_is_said_only_where_nothing_is() -> None:
    """Tuvalu: "All 9 indicators have a value", and eight data gaps below it."""
    none = claim("missing-none", economy=Economy("THA"))
    own = section("What is missing", Finding(none, weight=0), tag="data-gaps")
    sentence = messages.sentence(none)
    alone = between(page(own, section("Use", Finding(OFFLINE))), "<main", "</main>")
    assert sentence in alone
    lacking = section("Use", Finding(OFFLINE, gaps=(lacks("literacy"),)))
    main = between(page(own, lacking), "<main", "</main>")
    assert sentence not in main
    gaps = main.partition('id="what-is-missing"')[2]
    assert "World Bank" in gaps
    assert main.count('class="gaps"') == 1


def test_an_annex_is_folded_away_with_methods() -> None:
    text = page(section("Use", Finding(OFFLINE)), section("Sources", Finding(UNKNOWN), tag="annex"))
    assert 'id="sources"' not in between(text, "<main", "</main>")
    assert '<h3 id="sources">' in between(text, '<details class="annex"', "</footer>")


def test_a_table_of_the_annex_is_saved_and_not_shown() -> None:
    frame = pd.DataFrame({"share": [90.25, 80.0]}, index=["THA", "KEN"])
    columns = {"share": Column(Text("Share"), "percent")}
    finding = Finding(
        OFFLINE,
        notes=(METHOD, lacks(*LONG, *LONG)),
        table=Table(frame, columns, Column(Text("Economy"), "economy")),
    )
    cells = section("Sources", finding, tag="annex")
    found = bundles.of(finding)[-1][0]
    cells[1].outputs[1:] = [new_output("display_data", found, metadata={PART: True})]
    annex = between(page(cells), '<details class="annex"', "</footer>")
    assert "90.25" in between(annex, "data:text/csv", '"')
    assert "International Labour Organization" in annex
    assert re.findall("<table[^>]*>", annex) == ['<table class="sources">']
    assert '</details><p class="csv">' in annex, "long notes are folded, and the link is not"


def test_notes_are_folded_away_with_their_table_and_a_long_table_is_too() -> None:
    notes = section("Use", Finding(OFFLINE, notes=(UNKNOWN,)))
    text = page(notes).partition("<main")[2]
    assert messages.sentence(UNKNOWN) in between(text, "<details>", "</details>")


def test_a_note_on_method_is_with_how_to_read_the_page_and_named_by_its_section() -> None:
    text = page(section("Use", Finding(OFFLINE, notes=(METHOD, UNKNOWN))))
    assert "International Labour Organization" not in between(text, "<main", "</main>")
    told = between(text, 'id="how-to-read"', 'id="about-sources"')
    assert f"<b>Use</b> {messages.sentence(METHOD)}" in told
    assert messages.sentence(UNKNOWN) not in told


def test_a_finding_of_messages_that_are_gone_is_shown_as_it_was_written() -> None:
    cells = section("Use", Finding(OFFLINE))
    told = cells[1].outputs[0].data
    told[MIME]["headline"]["id"] = "of-a-former-version"
    told["text/html"] = "<h3>As it was</h3>"
    assert ">As it was</h3>" in page(cells)


def test_a_table_of_numbers_has_its_name_and_its_csv() -> None:
    """Tables with an aligned column lost their link, and the slides such tables."""
    frame = pd.DataFrame({"share": [90.0, 80.0]}, index=["THA", "KEN"])
    columns = {"share": Column(Text("Share"), "percent")}
    shown = Table(frame, columns, Column(Text("Economy"), "economy"), open=True)
    *_, (found, _) = bundles.of(Finding(OFFLINE, table=shown))
    cell = new_code_cell(
        "1", outputs=[*outputs(Finding(OFFLINE)), new_output("display_data", found)]
    )
    text = page([new_markdown_cell("## Use"), cell])
    assert re.search(r'role="region" tabindex="0" aria-label="[^"]+"><table class="n2">', text)
    assert "data:text/csv" in text


def test_a_table_is_numbered_and_named_by_what_it_holds_and_not_by_what_was_found() -> None:
    """The heading of a finding was also the name of its table, twice."""
    frame = pd.DataFrame({"use": [90.0, 80.0], "year": [2023, 2024]}, index=["THA", "KEN"])
    columns = {
        "use": Column(Text("Use"), "quantity", "internet_users"),
        "year": Column(Text("Year"), "year"),
        "source": Column(Text("Source"), "link"),
    }
    rows = Column(Text("Economy"), "economy")
    held = "Internet use (% of population), Thailand and other economies, 2023 to 2024"
    frame["source"] = None
    for named, name in ((["use", "year"], held), ([*columns], "Use")):
        shown = Table(frame[named], {each: columns[each] for each in named}, rows, open=True)
        bundle = bundles.of(Finding(OFFLINE, table=shown))[-1][0]
        told = new_output("display_data", bundle, metadata={PART: True})
        found = [*outputs(Finding(OFFLINE))[:1], told]
        found[0].data[MIME] = Finding(OFFLINE, table=shown).as_json()
        text = page([new_markdown_cell("## Use"), new_code_cell("1", outputs=found)])
        assert f"<caption><b>Table 1</b> {name}</caption>" in text
        assert f'aria-label="Table 1 {name}"' in text
        assert "start!important" not in text, "the look of a notebook, which a page has its own of"
