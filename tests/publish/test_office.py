"""Word and PowerPoint: native tables, charts with alternative text, the terms of the sources, and
nothing lost on the way.
"""

import io
import sys
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

import pandas as pd
import pytest
from markupsafe import Markup

from research.errors import InputError
from research.messages.values import Count, Number, Quantity, Text, claim
from research.publish import office, paper, powerpoint, results, share, word, workbook
from research.publish import pictures as files
from research.publish import powerpoint_parts as parts
from research.publish.imprint import Imprint, Partner
from research.publish.opening import Message
from research.publish.results import Result, Study
from research.publish.shown import Shown
from research.publish.word_parts import grid
from research.report.finding import Finding, Tile
from research.report.parted import Line
from research.report.table import Column, Table
from tests.publish.test_share import PNG
from tests.publish.test_terms import ITU, made


def study(rows: int = 2) -> Study:
    """A report of three findings: one with a chart and a table, one with tiles, one that is
    missing.
    """
    told = pd.DataFrame(
        {"users": [float(n) for n in range(rows)]}, index=["THA", "VNM"] * (rows // 2)
    )
    shown = Table(
        told,
        {"users": Column(Text("Users"), "percent", indicator="internet_users")},
        Column(claim("column-economy"), "economy"),
    )
    charted = Finding(
        claim("income-most", nearest=Count(20)),
        claims=(claim("income-most", nearest=Count(8)),),
        table=shown,
    )
    tiled = Finding(
        claim("income-most", nearest=Count(5)),
        tiles=(Tile(Text("Online"), Quantity(90, "internet_users")),),
    )
    nothing = Finding(
        claim("sources-none", scope=Text("x")),
        missing=True,
        gaps=(claim("income-most", nearest=Count(3)),),
    )
    found = (
        Result(
            "Use",
            charted,
            chart=0,
            alt="What the chart shows",
            csv=shown.csv(),
            lead="What this is about.",
        ),
        Result("Use", tiled),
        Result("Prices", nothing),
    )
    part = made(ITU)
    opening = (
        Message("What to say first.", answer=True, id="use"),
        Message("A gap.", answer=False, role="problem", begin=(("step", "Ask."), ("cost", "9."))),
    )
    cited = ({"source": "itu", "title": "ITU DataHub", "indicators": ["internet_users"]},)
    return Study("THA", replace(part, body=replace(part.body, messages=opening)), found, cited)


@pytest.fixture
def drawn(monkeypatch) -> None:
    """Charts that no browser has drawn."""
    monkeypatch.setattr(office, "pictures", lambda studies: [[PNG] for _ in studies])


@pytest.mark.usefixtures("drawn")
def test_a_document_has_headings_tables_and_described_charts(tmp_path) -> None:
    docx = pytest.importorskip("docx", reason="python-docx is not installed")
    word.write(tmp_path / "t.docx", [study()])
    document = docx.Document(tmp_path / "t.docx")
    heads = [each.text for each in document.paragraphs if each.style.name == "Heading 1"]
    assert heads == ["Use", "Prices", "How to read this", "Sources and licences", "How to cite"]
    assert len([each for each in document.paragraphs if each.style.name == "Heading 2"]) == 3
    (picture,) = document.inline_shapes
    assert picture._inline.docPr.get("descr") == "What the chart shows"
    table, tiles = document.tables
    assert [[cell.text for cell in row.cells] for row in table.rows] == [
        ["Economy", "Users"], ["Thailand", "0%"], ["Viet Nam", "1%"],
    ]  # fmt: skip
    assert [cell.text for cell in tiles.rows[0].cells][:2] == ["Online", "90%"]
    texts = [each.text for each in document.paragraphs]
    assert {"What to say first.", "What this is about.", "A gap."} <= set(texts)
    assert "Source: ITU DataHub." in texts
    gap = texts.index("A gap.")
    styles = [each.style.name for each in document.paragraphs[gap : gap + 2]]
    assert (texts[gap + 1], styles) == ("Cost – 9.", ["List Bullet", "List Bullet 2"])
    assert any("but not commercially" in text for text in texts)
    assert any("CC BY-NC-SA 3.0 IGO" in text for text in texts)
    assert (document.core_properties.title, document.core_properties.language) == (
        "A study: Thailand",
        "en",
    )


@pytest.mark.usefixtures("drawn")
def test_what_belongs_together_in_a_document_stays_on_one_page(tmp_path) -> None:
    """The source of a chart began the page after it."""
    docx = pytest.importorskip("docx", reason="python-docx is not installed")
    word.write(tmp_path / "t.docx", [study()])
    document = docx.Document(tmp_path / "t.docx")
    kept = {each.text: each.paragraph_format.keep_with_next for each in document.paragraphs}
    texts = [*kept]
    chart = document.paragraphs[texts.index("Source: ITU DataHub.") - 1]
    assert chart._p.xpath(".//pic:pic")
    assert chart.paragraph_format.keep_with_next
    assert kept["A gap."]
    assert document.styles["Lead"].paragraph_format.keep_with_next
    heads = [each.paragraphs[0] for each in document.tables[0].rows[0].cells]
    assert all(each.paragraph_format.keep_with_next for each in heads)


@pytest.mark.usefixtures("drawn")
def test_what_leaves_the_page_says_how_to_cite_it_as_the_page_does(tmp_path) -> None:
    docx = pytest.importorskip("docx", reason="python-docx is not installed")
    pptx = pytest.importorskip("pptx", reason="python-pptx is not installed")
    openpyxl = pytest.importorskip("openpyxl", reason="openpyxl is not installed")
    imprint = Imprint(title="A volume", partners=(Partner(name="An Office"),), doi="10.5281/z.1")
    bare = study()
    one = replace(bare, part=replace(bare.part, page=replace(bare.part.page, imprint=imprint)))
    page = share.single([one.part]).partition('<p class="cite">')[2].partition("</p>")[0]
    citation = Markup(page).striptags()
    assert citation.startswith("An Office (2026). Thailand: A study. 1 January 2026. In: A volume.")
    assert citation.endswith(" https://doi.org/10.5281/z.1")
    for write, name in ((word.write, "t.docx"), (powerpoint.write, "t.pptx")):
        write(tmp_path / name, [one])
    workbook.write(tmp_path / "t.xlsx", [one])
    document = docx.Document(tmp_path / "t.docx")
    assert citation in [each.text for each in document.paragraphs]
    *_, last = pptx.Presentation(tmp_path / "t.pptx").slides
    assert last.shapes.title.text == "How to cite"
    assert citation in [each.text for each in last.shapes[1].text_frame.paragraphs]
    rows = openpyxl.load_workbook(tmp_path / "t.xlsx")["1 Metadata"].iter_rows(values_only=True)
    assert ("How to cite", citation) in rows


@pytest.mark.usefixtures("drawn")
def test_a_document_says_once_how_figures_were_made(tmp_path) -> None:
    docx = pytest.importorskip("docx", reason="python-docx is not installed")
    bare = study()
    found = replace(bare.results[0].finding, notes=(claim("options-method"),))
    noted = replace(bare, results=(replace(bare.results[0], finding=found),) * 2)
    word.write(tmp_path / "t.docx", [noted])
    texts = [each.text for each in docx.Document(tmp_path / "t.docx").paragraphs]
    (said,) = (place for place, text in enumerate(texts) if "no proof of cause" in text)
    assert said > texts.index("How to read this")


def test_priorities_share_a_slide_as_long_as_they_can_be_read() -> None:
    block, box = [("A priority", ""), ("Step – ", "Ask. " * 40)], parts.Box(0, 0, 12, 5)
    assert parts.fitting([block, block], box, 16) == [[*block, *block]]
    assert [len(each) for each in parts.fitting([block] * 12, box, 16)] == [8, 8, 8]
    assert parts.fitting([], box, 16) == []
    tall = [("", "word " * 900)]
    assert parts.fitting([tall, block], box, 16) == [tall, block]


def test_a_long_table_says_how_many_rows_it_leaves_out(tmp_path, monkeypatch) -> None:
    docx = pytest.importorskip("docx", reason="python-docx is not installed")
    monkeypatch.setattr(office, "pictures", lambda studies: [[] for _ in studies])
    bare = study(rows=50)
    bare = replace(bare, results=(replace(bare.results[0], chart=None), *bare.results[1:]))
    word.write(tmp_path / "t.docx", [bare])
    document = docx.Document(tmp_path / "t.docx")
    assert len(document.tables[0].rows) == 41
    assert any(each.text.startswith("10 more rows") for each in document.paragraphs)


@pytest.mark.usefixtures("drawn")
def test_a_long_table_that_a_page_folds_away_is_left_to_its_chart(tmp_path) -> None:
    docx = pytest.importorskip("docx", reason="python-docx is not installed")
    word.write(tmp_path / "t.docx", [study(rows=14)])
    (tiles,) = docx.Document(tmp_path / "t.docx").tables
    assert tiles.rows[0].cells[0].text == "Online"


@pytest.mark.usefixtures("drawn")
def test_documents_in_arabic_run_from_right_to_left(tmp_path) -> None:
    docx = pytest.importorskip("docx", reason="python-docx is not installed")
    pptx = pytest.importorskip("pptx", reason="python-pptx is not installed")
    english = study()
    page = replace(english.part.page, language="ar")
    arabic = replace(english, part=replace(english.part, page=page))
    word.write(tmp_path / "t.docx", [arabic])
    document = docx.Document(tmp_path / "t.docx")
    normal = document.styles["Normal"]
    assert normal.font.rtl
    assert next(each.tag.rpartition("}")[2] for each in normal.element.pPr) == "bidi"
    assert all("w:bidiVisual" in table._tbl.xml for table in document.tables)
    powerpoint.write(tmp_path / "t.pptx", [arabic])
    deck = pptx.Presentation(str(tmp_path / "t.pptx"))
    told = [
        paragraph
        for slide in deck.slides
        for shape in slide.shapes
        if shape.has_text_frame
        for paragraph in shape.text_frame.paragraphs
    ]
    assert told
    assert all(each._p.pPr.get("rtl") == "1" and each._p.pPr.get("algn") == "r" for each in told)
    for slide in deck.slides:
        assert all(0 <= each.left <= deck.slide_width - each.width for each in slide.shapes)


def test_what_follows_a_priority_is_named_once_for_each_role() -> None:
    gap, step, cost = claim("options-remark"), claim("options-step-either"), claim("no-data")
    lines = (Line("problem", gap), Line("step", step), *2 * (Line("cost", cost),))
    told = office.to_do(Finding(gap, action=(*lines, Line("elsewhere", cost))), "en")
    assert [name for name, _ in told[gap]] == ["First step – ", "Cost – ", ""]
    assert told[gap][0][1].startswith("Either figure of Internet use")
    assert office.to_do(Finding(gap), "en") == {}


@pytest.mark.usefixtures("drawn")
def test_slides_have_titles_a_chart_key_figures_and_notes(tmp_path) -> None:
    pptx = pytest.importorskip("pptx", reason="python-pptx is not installed")
    powerpoint.write(tmp_path / "t.pptx", [study()])
    cover, brief, acts, charted, tiled, sources, _ = pptx.Presentation(
        str(tmp_path / "t.pptx")
    ).slides
    assert cover.shapes.title.text == "Thailand"
    first = {"What to say first.", "Data as available on 1 January 2026"}
    assert first <= {*_texts(cover)}
    assert "What to say first." in _texts(brief)
    assert acts.shapes.title.text == "Priorities"
    assert "A gap.\nFirst step – Ask.\nCost – 9." in _texts(acts)
    assert "Source: ITU DataHub." in _texts(charted)
    (picture,) = [
        each
        for each in charted.shapes
        if each.shape_type == pptx.enum.shapes.MSO_SHAPE_TYPE.PICTURE
    ]
    assert picture._element.nvPicPr.cNvPr.get("descr") == "What the chart shows"
    assert charted.notes_slide.notes_text_frame.text
    assert any("90%" in each for each in _texts(tiled))
    assert "but not commercially" in " ".join(_texts(sources))
    for slide in (cover, brief, acts, charted, tiled, sources):
        assert all(
            each.left >= 0 and each.left + each.width <= 12_192_000 and each.top >= 0
            for each in slide.shapes
        )


def _texts(slide) -> list[str]:
    return [each.text_frame.text for each in slide.shapes if each.has_text_frame]


def test_a_table_that_fits_is_a_native_table_on_its_slide(tmp_path, monkeypatch) -> None:
    pptx = pytest.importorskip("pptx", reason="python-pptx is not installed")
    monkeypatch.setattr(office, "pictures", lambda studies: [[] for _ in studies])
    powerpoint.write(tmp_path / "t.pptx", [study()])
    slides = list(pptx.Presentation(str(tmp_path / "t.pptx")).slides)
    (table,) = [each.table for each in slides[3].shapes if each.has_table]
    assert [cell.text for cell in table.rows[1].cells] == ["Thailand", "0%"]


@pytest.mark.usefixtures("drawn")
@pytest.mark.parametrize(("module", "write"), [("docx", word.write), ("pptx", powerpoint.write)])
def test_the_same_reports_give_the_same_bytes_and_a_missing_extra_is_named(
    tmp_path, monkeypatch, module: str, write
) -> None:
    pytest.importorskip(module, reason=f"python-{module} is not installed")
    for name in "ab":
        write(tmp_path / name, [study()])
    assert (tmp_path / "a").read_bytes() == (tmp_path / "b").read_bytes()
    monkeypatch.setitem(sys.modules, module, None)
    with pytest.raises(InputError, match=r"\[office\]"):
        write(tmp_path / "c", [study()])
    assert not (tmp_path / "c").exists()


@pytest.mark.slow
@pytest.mark.browser
def test_every_chart_is_drawn_on_white(chromium, reports) -> None:
    """Which is what a dark Word or PowerPoint needs."""
    image = pytest.importorskip("PIL.Image")
    out, _ = reports
    found = results.studies(out, share.chosen(out, "THA"))
    charts = [each for each in found[0].results if each.chart is not None]
    with ThreadPoolExecutor(1) as pool:  # Playwright of this thread is the fixture's
        (drawn,) = pool.submit(office.pictures, found).result()
    assert len(drawn) == len(charts) >= 3
    assert all(each.alt for each in charts)
    for data in drawn:
        assert files.size(data)[0] > 1000
        assert image.open(io.BytesIO(data)).convert("RGBA").getpixel((0, 0)) == (255, 255, 255, 255)


def test_charts_without_their_extra_say_so(monkeypatch) -> None:
    monkeypatch.setitem(sys.modules, "playwright.sync_api", None)
    with pytest.raises(InputError, match=r"\[pdf\]"):
        paper.pictures("<p>")
    with pytest.raises(InputError, match=r"\[pdf\]"):
        office.pictures([study()])


def test_a_key_figure_without_a_value_says_so() -> None:
    assert office.tile(Tile(Text("Online"), None), "en") == ("Online", "no data", "")
    assert office.tile(Tile(Text("Online"), Number(1.5)), "en")[1] == "1.5"


def test_a_column_is_never_narrower_than_its_longest_word() -> None:
    shown = Shown(
        ["Indicator", "Year", "Rank"],
        [["A name of many words " * 9, "2023", "7th of 36"]],
        [False, True, False],
    )
    widths = shown.widths(16, 0.19)
    assert sum(widths) == pytest.approx(16, abs=0.05)
    assert widths[1] >= 4 * 0.19
    assert widths[0] > widths[2] > widths[1]
    assert sum(shown.widths(1, 0.19)) == pytest.approx(1)


def test_a_table_too_long_for_a_slide_goes_on_on_the_next(tmp_path, monkeypatch) -> None:
    pptx = pytest.importorskip("pptx", reason="python-pptx is not installed")
    monkeypatch.setattr(office, "pictures", lambda studies: [[] for _ in studies])
    wordy = pd.DataFrame({"text": ["a reason of many words " * 12] * 8}, index=[*"abcdefgh"])
    shown = Table(wordy, {"text": Column(Text("Reason"), "text")}, Column(Text("Practice"), "text"))
    found = Result("Use", Finding(claim("income-most", nearest=Count(20)), table=shown))
    powerpoint.write(tmp_path / "t.pptx", [replace(study(), results=(found,))])
    deck = pptx.Presentation(str(tmp_path / "t.pptx"))
    tables = [each.table for slide in deck.slides for each in slide.shapes if each.has_table]
    assert len(tables) > 1
    assert [table.cell(0, 0).text for table in tables] == ["Practice"] * len(tables)
    rows = [row.cells[0].text for table in tables for row in list(table.rows)[1:]]
    assert rows == [*"abcdefgh"]


@pytest.mark.parametrize("lines", [1, 8, 30])
def test_paragraphs_shrink_until_they_fit_their_place(lines: int) -> None:
    pptx = pytest.importorskip("pptx", reason="python-pptx is not installed")
    deck = pptx.Presentation()
    slide = parts.new_slide(deck, "Summary", "")
    parts.bullets(slide, parts.Box(0.6, 1.6, 12.1, 5.3), ["word " * 30] * lines, 20)
    size = slide.shapes[-1].text_frame.paragraphs[0].runs[0].font.size.pt
    assert 9 <= size <= 20
    assert (size == 20) == (lines == 1)


def test_rows_of_a_part_follow_its_name() -> None:
    frame = pd.DataFrame({"gap": ["b", "a", "b"], "n": [1.0, 2.0, 3.0]}, ["THA", "VNM", "KEN"])
    columns = {"gap": Column(Text("Gap"), "text"), "n": Column(Text("N"), "number")}
    told = Table(frame, columns, Column(Text("Economy"), "economy"), parted_by="gap")
    shown = office.table(
        Result("", Finding(claim("income-most", nearest=Count(2)), table=told)), "en", 9
    )
    assert shown is not None
    assert list(shown.heads) == ["Economy", "N"]
    assert shown.rows == [["b"], ["Thailand", "1"], ["Kenya", "3"], ["a"], ["Viet Nam", "2"]]
    assert len(shown.widths(16, 0.2)) == len(shown.right) == 2
    drawn = [[cell.text for cell in row.cells] for row in _word(shown).rows]
    assert drawn[1] == ["b", "b"]
    assert drawn[3] == ["Kenya", "3"]
    slide = _slide_table(shown)
    assert slide.cell(1, 0).is_merge_origin
    assert slide.cell(3, 1).text == "3"


def test_what_leads_a_row_is_a_line_above_its_name() -> None:
    frame = pd.DataFrame({"lead": ["Solar", "A grid"], "n": [1.0, 2.0]}, ["Homes", "grid"])
    columns = {"lead": Column(Text("Option"), "text"), "n": Column(Text("N"), "number")}
    told = Table(frame, columns, Column(Text("Practice"), "text"), led_by="lead")
    shown = office.table(
        Result("", Finding(claim("income-most", nearest=Count(2)), table=told)), "en", 9
    )
    assert shown is not None
    assert (list(shown.heads), shown.rows) == (
        ["Option", "N"],
        [["Solar\nHomes", "1"], ["A grid", "2"]],
    )


def _word(shown: Shown):
    """The table of a Word document."""
    import docx

    document = docx.Document()
    grid(document, shown, "")
    return document.tables[0]


def _slide_table(shown: Shown):
    """The table of a slide."""
    import pptx

    deck = pptx.Presentation()
    slide = deck.slides.add_slide(deck.slide_layouts[5])
    parts.grid(slide, parts.Box(1, 1, 8, 5), shown)
    return slide.shapes[-1].table
