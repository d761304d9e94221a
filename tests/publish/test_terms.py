"""What licences ask travels with the figures: into pages, single files, slides and workbooks."""

import re

import nbformat
import pytest
from markupsafe import Markup

from research.publish import share, workbook
from research.publish.page import Page, Part, part
from research.publish.results import Study

ITU = ("ITU DataHub", "CC BY-NC-SA 3.0 IGO")
UIS = ("UIS Data", "CC BY-SA 4.0")
WORLD_BANK = ("World Development Indicators", "CC BY 4.0")


def made(*sources: tuple[str, str]) -> Part:
    """A page that rests on sources, each with title and licence."""
    told = [
        {
            "title": title,
            "publisher": "P",
            "licence": licence,
            "citation": "C.",
            "note": "",
            "url": "",
            "vintage": "2026-01-01",
            "indicators": ["internet_users"],
        }
        for title, licence in sources
    ]
    notebook = nbformat.v4.new_notebook(cells=[nbformat.v4.new_markdown_cell("# A study")])
    notebook.metadata["rests_on"] = {"indicators": {}, "sources": told}
    page = Page(
        title="Thailand", study="A study", area="", root="", stem="THA/a", parameters={}, basis=None
    )
    return part(notebook, page)


def said(html: str) -> list[str]:
    return [Markup(text).striptags() for text in re.findall(r'<p class="terms">(.*?)</p>', html)]


def test_a_page_that_holds_figures_of_itu_says_what_its_licence_asks() -> None:
    for html in (share.single([made(ITU, WORLD_BANK)]), share.slides([made(ITU, WORLD_BANK)])):
        (told,) = said(html)
        assert "ITU DataHub" in told
        assert "World Development" not in told
        assert "but not commercially" in told
        assert "only under the same licence" in told


def test_each_kind_of_terms_is_said_once_for_several_reports() -> None:
    told = said(share.single([made(ITU), made(UIS, ITU), made(WORLD_BANK)]))
    assert ["ITU DataHub" in each for each in told] == [True, False]
    assert ["UIS Data" in each for each in told] == [False, True]
    assert "commercially" not in told[1]


def test_a_page_of_open_figures_says_nothing() -> None:
    assert said(share.single([made(WORLD_BANK)])) == []


def test_a_release_under_two_licences_is_cited_under_both() -> None:
    both = share.single([made(("Data360", "CC BY 4.0")), made(("Data360", "CC BY-NC-SA 3.0 IGO"))])
    assert "<td>CC BY 4.0; CC BY-NC-SA 3.0 IGO</td>" in both
    assert len(said(both)) == 1


def test_a_workbook_names_sources_licences_and_terms(tmp_path) -> None:
    openpyxl = pytest.importorskip("openpyxl")
    workbook.write(tmp_path / "t.xlsx", [Study("THA", made(ITU, WORLD_BANK), ())])
    book = openpyxl.load_workbook(tmp_path / "t.xlsx")
    rows = list(book["2 Sources"].iter_rows(values_only=True))
    assert rows[0] == ("Source", "Publisher", "Release", "Licence", "Citation", "Indicators")
    assert rows[1] == (
        "ITU DataHub",
        "P",
        "2026-01-01",
        "CC BY-NC-SA 3.0 IGO",
        "C.",
        "Individuals using the Internet",
    )
    told = [
        value
        for name, value in book["1 Metadata"].iter_rows(values_only=True)
        if name == "Sources and licences"
    ]
    assert ["but not commercially" in each for each in told] == [True]
