"""Every study, run whole for economies of every kind: what it says is what its charts and tables
show.
"""

import json
import re
from pathlib import Path

import plotly.graph_objects as go
import pytest

from research import languages, messages
from research.batch import study
from research.messages.values import from_json
from research.report.record import Report
from tests import invented
from tests.studies import wording
from tests.studies.told import Told, told, unsupported

BROKEN = re.compile(
    r"\bnan\b|\bNaN\b|[−\b]?\binf\b|\bNone\b(?! of)|Timestamp|np\.|\bNaT\b|<NA>|array\(|[{}]|\( ?\)|  +|\s[,.;](?!\d)"  # noqa: E501
)

LONGEST_NOTE = 145  # words
LONGEST_HEADING = 45  # words, of names of economies and groups among them

pytestmark = [pytest.mark.slow, pytest.mark.timeout(1800)]


def sections(made: dict[str, tuple[Report, Path]]) -> list[tuple[str, Told]]:
    return [
        (stem, section)
        for stem, (_, page) in made.items()
        for section in told(page.with_suffix(".ipynb"))
    ]


def test_every_report_is_made(made) -> None:
    assert {stem: report for stem, (report, _) in made.items() if report.status != "ok"} == {}
    assert {report.study for report, _ in made.values()} == set(study.find())


def test_cells_print_nothing(made) -> None:
    """A chart with a number that is none had a warning under it, in four hundred reports."""
    printed = [
        (stem, output["text"])
        for stem, (_, page) in made.items()
        for cell in json.loads(page.with_suffix(".ipynb").read_text(encoding="utf-8"))["cells"]
        for output in cell.get("outputs", [])
        if output["output_type"] == "stream"
    ]
    assert printed == []


def test_sentences_are_whole(made) -> None:
    broken = [
        (stem, section.cell, section.text)
        for stem, section in sections(made)
        if BROKEN.search(section.text)
    ]
    assert broken == []


def test_no_chart_is_empty_or_without_words_and_table(made) -> None:
    faults = []
    for stem, section in sections(made):
        for figure in section.figures:
            go.Figure(figure["data"], figure["layout"])  # raises what Plotly does not know
            if not any(section.drawn(trace) for trace in figure["data"]):
                faults.append((stem, section.cell, "empty"))
            if not figure["layout"]["meta"]["alt"].strip():
                faults.append((stem, section.cell, "no alternative text"))
        if section.figures and not section.tables:
            faults.append((stem, section.cell, "no table"))
    assert faults == []


def test_no_figure_is_without_a_source(made) -> None:
    """The skills of women and men stood above "Figure 3" and nothing else."""
    bare = re.compile(r"<figcaption><b>[^<]*</b>\s*</figcaption>")
    assert [stem for stem, (_, page) in made.items() if bare.search(page.read_text("utf-8"))] == []


def test_no_note_is_long(made) -> None:
    """Notes had up to 491 words, most of them the same on every page."""
    faults = {
        (stem, words)
        for stem, (_, page) in made.items()
        for words in wording.notes(page.read_text("utf-8"))
        if words > LONGEST_NOTE
    }
    assert faults == set()


def test_no_cell_of_a_table_is_broken(made) -> None:
    broken = {
        (stem, section.cell, cell)
        for stem, section in sections(made)
        for table in section.tables
        for cell in table
        if re.search(r"\bnan\b|\bNaN\b|\binf\b|\bNone\b(?! of)|<NA>|\bNaT\b", cell)
    }
    assert broken == set()


def test_sentences_say_what_charts_and_tables_show(made) -> None:
    faults = [
        f"{stem} cell {section.cell}: {unsupported(section)} in {section.text}"
        for stem, section in sections(made)
        if unsupported(section)
    ]
    assert not faults, "\n".join(faults)


# Headings that may be longer yet, by how their ids begin: each is of its own area.
_LONGER = ("cost-", "options-", "peers-")


def test_a_heading_is_short(made) -> None:
    """Bangladesh: "ranks 9th of 32 in price of fixed broadband, 11th of 31 in ...", 38 words."""
    headings = {
        (stem, told["id"]): messages.sentence(from_json(told), "en")
        for stem, (_, page) in made.items()
        for told in wording.headings(page.with_suffix(".ipynb"))
        if not told["id"].startswith(_LONGER)
    }
    assert headings
    long = {of: text for of, text in headings.items() if len(text.split()) > LONGEST_HEADING}
    assert not long, "\n".join(f"{of}: {text}" for of, text in long.items())


@pytest.mark.parametrize("made", ["embedded"], indirect=True)
def test_claims_are_those_kept(made) -> None:
    """By id and value, of one scope a study; `python -m tests.studies.wording` keeps them."""
    assert {study: wording.only_claims(text) for study, text in written(made).items()} == {
        study: wording.only_claims(text) for study, text in kept().items()
    }


@pytest.mark.parametrize("made", ["embedded"], indirect=True)
def test_sentences_are_those_kept(made) -> None:
    """Word by word, of one scope a study; `python -m tests.studies.wording` keeps them."""
    assert written(made) == kept()


@pytest.mark.parametrize("made", ["embedded"], indirect=True)
def test_every_claim_reads_in_other_languages(made, tmp_path, monkeypatch) -> None:
    monkeypatch.setattr(languages, "FOLDER", invented.folder(tmp_path / "messages"))
    said = [
        (messages.sentence(claim, invented.LONG), messages.sentence(claim, invented.RIGHT_TO_LEFT))
        for _, page in made.values()
        for claim in map(from_json, wording.claims(page.with_suffix(".ipynb")))
    ]
    assert said
    for left, right in said:
        assert messages.plain(left) == left, "marks stand where directions meet, and nowhere else"
        assert len(re.findall("[\u2066-\u2068]", right)) == right.count("\u2069"), right
        assert not re.search("[\u2066-\u2069]", messages.plain(right))


def written(made: dict[str, tuple[Report, Path]]) -> dict[str, str]:
    pages = {stem: page for stem, (_, page) in made.items()}
    return {
        study: wording.snapshot(page.with_suffix(".ipynb"))
        for study, page in wording.chosen(pages).items()
    }


def kept() -> dict[str, str]:
    return {path.stem: path.read_text(encoding="utf-8") for path in wording.FOLDER.glob("*.txt")}
