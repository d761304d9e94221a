"""A page in a few lines that can be passed on, what its licence allows, and how it is cited."""

import json
import re
from html import unescape
from pathlib import Path

import nbformat
import pytest
from nbformat.v4 import new_markdown_cell, new_notebook

from research import languages
from research.messages.values import About, Economy, Money, Quantity, Text, Year, claim
from research.publish import share
from research.publish.imprint import Imprint
from research.publish.page import Page, part, render
from research.report.finding import Finding, Tile
from research.report.parted import Line
from research.report.record import Basis
from tests.publish.pages import opened
from tests.publish.test_edition import METHOD, OFFLINE, section
from tests.publish.test_terms import ITU, UIS, WORLD_BANK, made

PRICED = claim("cost-most", cost=Money(2e9), people=About(9_000_000))
UNKNOWN = claim("price-unknown", economy=Economy("THA"))
PUBLISHED = Imprint(address="https://example.org/reports/")


def notebook() -> nbformat.NotebookNode:
    """A report with an answer, key figures and a priority with a cost."""
    value, year = Quantity(35.0, "internet_users"), claim("key-year", year=Year(2023))
    place = claim("place-old", year=Year(2023))
    tiles = (Tile(Text("Few"), None), Tile(Text("Use <b>"), value, year, (place,)))
    lines = (Line("problem", OFFLINE), Line("step", METHOD), Line("cost", PRICED))
    answer = Finding(METHOD, claims=(UNKNOWN,), answer=True)
    cells = section("Use", answer, Finding(OFFLINE, tiles=tiles, action=lines))
    found = nbformat.from_dict(new_notebook(cells=[new_markdown_cell("# T"), *cells]))
    source = {"source": "itu", "title": "ITU DataHub", "publisher": "P", "citation": "", "url": ""}
    source |= {"licence": ITU[1], "vintage": "2026-07-01", "indicators": ["internet_users"]}
    csv = "economy,year,indicator,value,unit,source,vintage,flag\n"
    csv += "THA,2023,internet_users,35,%,itu,2026-07-01,\n"
    table = nbformat.v4.new_output("display_data", data={"text/csv": csv})
    found.cells.append(nbformat.v4.new_code_cell("1", outputs=[table]))
    found.metadata["rests_on"] = {"indicators": {"internet_users": "x"}, "sources": [source]}
    return found


def page(imprint: Imprint | None = None, language: str = "en", stem: str = "THA/use") -> Page:
    basis = Basis(study="sha256:1", library="sha256:2", reference="3", versions={}, data="4")
    return Page(
        "Thailand",
        "Use",
        "",
        "../",
        stem,
        basis=basis,
        imprint=imprint or Imprint(),
        language=language,
    )


def lines(text: str) -> list[str]:
    card = re.search(r'(?s)<div class="card on-screen">(.*?)</div>', text)[1]
    return [unescape(re.sub("<.*?>", "", each)) for each in re.findall("<p>(.*?)</p>", card)]


def test_a_page_has_itself_in_a_few_lines() -> None:
    answer, first, figure, priority, cited, shared = lines(render(notebook(), page(PUBLISHED)))
    assert answer.startswith("Most figures on work")
    assert figure == ("Use <b>: 35% (2023); not ranked: of 2023. Source: ITU DataHub.")
    assert first == "What broadband costs in Thailand is not known."
    assert priority.startswith("7\xa0million")
    assert "US$" not in priority, "a cost has its range and its terms in the report"
    assert re.fullmatch(
        r"Digital Development Research \(2026\)\. Thailand: Use\. 1 July 2026\. "
        r"Version [0-9a-f]{12}\. https://example\.org/reports/THA/use\.html",
        cited,
    )
    assert shared == "May be shared with credit, not commercially"


@pytest.mark.parametrize("code", languages.codes())
def test_the_lines_are_in_every_language(code: str) -> None:
    found = lines(render(notebook(), page(language=code)))
    assert len(found) == 6
    assert not any("{" in each for each in found)


def test_a_page_without_an_answer_and_one_of_several_reports_have_none() -> None:
    bare = new_notebook(cells=[new_markdown_cell("# T\n\n## A")])
    assert "card on-screen" not in render(nbformat.from_dict(bare), page())
    several = [part(notebook(), page(stem=f"THA/{name}"), prefix=f"{name}-") for name in ("a", "b")]
    assert "card on-screen" not in share.single(several)


@pytest.mark.parametrize(
    ("licences", "told"),
    [
        ((ITU, WORLD_BANK), "May be shared with credit, not commercially"),
        ((UIS, WORLD_BANK), "May be shared with credit, under the same licence"),
        ((WORLD_BANK, ("Factbook", "Public domain")), "Free to share with credit"),
        ((WORLD_BANK, ("SPC", "See the publisher's terms")), ""),
    ],
)
def test_what_the_strictest_licence_allows_is_near_the_title(licences, told: str) -> None:
    dated = re.search(r'<p class="dated">.*?</p>', share.single([made(*licences)]))[0]
    assert re.findall("<span>([^<]*)</span>", dated) == ([told] if told else [])


def test_a_citation_and_the_metadata_have_one_version_and_the_address() -> None:
    text = render(notebook(), page(PUBLISHED))
    graph = re.search('<script type="application/ld.json">(.*?)</script>', text)[1]
    report = json.loads(graph)["@graph"][0]
    version = report["version"].partition("; ")[0].removeprefix("version ")
    assert text.count(f"Version {version}.") == 2, "in the lines to pass on, and at the end"
    assert report["url"] == "https://example.org/reports/THA/use.html"
    assert report["dateModified"] == "2026-07-01"
    same = (render(notebook(), page()), render(notebook(), page(language="fr")))
    assert all(version in each for each in same), "the same report, wherever it is"
    assert version not in render(notebook(), page(stem="KEN/use"))
    assert "https://example.org" not in same[0]


@pytest.mark.browser
@pytest.mark.slow
@pytest.mark.parametrize("refused", [False, True])
def test_the_lines_are_copied_as_text(chromium, tmp_path: Path, refused: bool) -> None:
    path = tmp_path / "use.html"
    path.write_text(share.single([part(notebook(), page())]), encoding="utf-8")
    seen = opened(chromium, path)
    clipboard = """refused => Object.defineProperty(navigator, "clipboard", { value: {
      writeText: async text => { if (refused) throw new Error(); window.copied = text; } } })"""
    seen.page.evaluate(clipboard, refused)
    seen.page.get_by_text("Copy to share").click()
    if refused:
        told = seen.page.locator(".card textarea").input_value()
    else:
        seen.page.get_by_text("Copied").wait_for()
        told = seen.page.evaluate("window.copied")
    assert told.splitlines() == lines(path.read_text(encoding="utf-8"))
    assert seen.errors == []
    seen.page.emulate_media(media="print")
    assert not seen.page.locator(".card").is_visible()
    seen.page.close()
