"""Words in a small language made up here: what it has is used, what it lacks is English, what
cannot be is refused.
"""

import re
import shutil
from pathlib import Path

import nbformat
import pytest
from nbformat.v4 import new_markdown_cell, new_notebook

from research import access, catalogue, findings, languages
from research.errors import InputError
from research.messages import bundles, say
from research.messages.values import Indicator
from research.publish import site
from research.publish.page import Page, render
from research.report import html as report
from research.report.record import Edition
from tests.publish import made_up

MADE_UP = """
language-name = Ymsol
language-direction = rtl
page-all-reports = Ymso loro
page-how-to-cite = Sel <em>
page-n-economies = Tabo: { $n }
indicator-internet_users = Inter solo
    .unit = % em lo
    .short-unit = %em
group-itu-asia-pacific = Asio
study-use = Uso
area-joint-research = Lo selo
"""


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of languages with English and one that is made up."""
    shutil.copytree(languages.FOLDER / "en", tmp_path / "en")
    language(tmp_path, "qaa", MADE_UP)
    monkeypatch.setattr(languages, "FOLDER", tmp_path)
    return tmp_path


def language(folder: Path, code: str, text: str) -> None:
    (folder / code).mkdir()
    (folder / code / "language.ftl").write_text(text, encoding="utf-8")


def test_what_is_translated_is_used_and_the_rest_is_english(folder: Path) -> None:
    ymsol = languages.language("qaa")
    assert (ymsol.code, ymsol.direction, languages.codes()) == ("qaa", "rtl", ["en", "qaa"])
    assert ymsol.text("all_reports") == "Ymso loro"
    assert ymsol.text("n_economies", n=3) == "Tabo: \u20683\u2069"
    assert ymsol.text("contents") == "Contents"


def test_an_indicator_takes_its_words_and_keeps_the_rest(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    english = catalogue.indicator("internet_users")
    monkeypatch.setenv("RESEARCH_LANGUAGE", "qaa")
    told = catalogue.indicator("internet_users")
    assert (told.title, told.unit, say(Indicator("internet_users"))) == (
        "Inter solo",
        "% em lo",
        "inter solo",
    )
    assert (told.valid, told.id) == (english.valid, english.id)
    assert catalogue.indicator("gini") == catalogue.written("gini")
    assert catalogue.written("internet_users") == english, "data are held in the unit as written"
    assert catalogue.is_share(told), "what a number is does not hang on what its unit is called"


def test_data_and_what_is_computed_from_them_are_the_same_in_every_language(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    english = findings.beside_peers("THA", ["internet_users"])
    digests = access.digests(["internet_users"])
    rows = access.observations("internet_users", "THA")
    monkeypatch.setenv("RESEARCH_LANGUAGE", "qaa")
    told = findings.beside_peers("THA", ["internet_users"])
    assert access.digests(["internet_users"]) == digests
    assert access.observations("internet_users", "THA").equals(rows)
    assert "inter solo" in told.note().casefold()
    assert numbers(told) == numbers(english) != []


def numbers(found: findings.Finding) -> list[str]:
    return re.findall(r"\d[\d.,]*", found.note() + found.df.to_string())


def test_two_indicators_of_one_title_are_refused(folder: Path) -> None:
    title = catalogue.written("internet_users").title
    language(folder, "qab", f"language-name = X\nindicator-gini = {title}")
    with pytest.raises(InputError, match=f"{title} would stand for several"):
        catalogue.translated("qab")


def test_an_indicator_that_is_not_there_is_refused(folder: Path) -> None:
    language(folder, "qab", "language-name = X\nindicator-internet = Y")
    with pytest.raises(InputError, match="Language qab names internet"):
        catalogue.translated("qab")


@pytest.mark.slow
@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("page-al-reports = Y", "page-al-reports"),
        (
            "page-n-economies = of { $region }",
            "uses \\$region, which the English message does not have",
        ),
        ("language-direction = down", "ltr or rtl"),
        ("- X", "no message of Fluent"),
        ("page-all-reports = { $n", "no message of Fluent"),
        ("page-data = Y\npage-data = Z", "an id is unique"),
    ],
)
def test_a_file_that_translates_nothing_there_is_is_refused(
    folder: Path, text: str, fault: str
) -> None:
    language(folder, "qab", text)
    with pytest.raises(InputError, match=fault):
        languages.checked("qab")


def test_what_there_is_none_of_is_said(folder: Path) -> None:
    with pytest.raises(InputError, match="Unknown language 'xx'"):
        languages.language("xx")
    with pytest.raises(InputError, match="Unknown message"):
        languages.language("en").text("nothing")


def test_every_language_that_is_shipped_can_be_read() -> None:
    assert all(languages.checked(code).code == code for code in languages.codes())


def test_a_page_is_in_its_language_and_says_where_it_is_not(folder: Path) -> None:
    language(folder, "qab", "language-name = Other\ncell-use-one = Uno\n    .text = Teso")
    first = new_markdown_cell("# Title")
    cells = [
        first,
        new_markdown_cell("## One\n\nText", id="one"),
        new_markdown_cell("## Two\n\nOwn"),
    ]
    notebook = nbformat.from_dict(new_notebook(cells=cells))
    basis = made_up.BASIS.model_copy(update={"languages": ("qaa", "qab")})
    told = {"title": "Ymo", "study": "Uso", "area": "", "root": "../", "stem": "THA/use"}
    text = render(notebook, Page(**told, basis=basis, language="qaa"))
    assert '<html lang="qaa" dir="rtl">' in text
    assert '<div lang="en" dir="ltr">' in text, "what has no translation is marked"
    assert '<a href="../index.qaa.html">Ymso loro</a>' in text
    assert '<span aria-current="page">Ymsol</span>' in text
    assert '<a href="use.html" hreflang="en" lang="en" dir="ltr">English</a>' in text
    assert '<link rel="alternate" hreflang="qab" href="use.qab.html">' in text
    other = render(notebook, Page(**told, basis=basis, language="qab"))
    assert ">Uno</h2>" in other
    assert "<p>Teso</p>" in other
    assert other.count('<div lang="en"') == 1
    assert '<h3 id="how-to-cite">Sel &lt;em&gt;</h3>' in text, "a text is text"
    assert ">Data</h3>" in text
    english = render(notebook, Page(**told, basis=made_up.BASIS))
    assert '<html lang="en" dir="ltr">' in english
    assert "hreflang" not in english


def test_the_pages_around_reports_are_in_every_language_of_a_report(folder: Path) -> None:
    report = made_up.report()
    assert '<html lang="en">' in site.render(made_up.manifest(report))["index.html"]
    edition = Edition(html="THA/use.qaa.html", messages=("Soro.",))
    pages = site.render(made_up.manifest(report.model_copy(update={"editions": {"qaa": edition}})))
    assert '<html lang="qaa" dir="rtl">' in pages["index.qaa.html"]
    assert ">Lo selo</a>" in pages["index.qaa.html"]
    assert "<strong>Uso:</strong>" in pages["index.qaa.html"]
    assert ">Asio</a>" in pages["index.qaa.html"]
    assert "<h1>Asio</h1>" in pages["itu-asia-pacific/index.qaa.html"]
    assert '<a href="../THA/use.qaa.html">Uso</a>' in pages["THA/index.qaa.html"]
    assert (
        '<p class="home"><a href="../index.qaa.html">Ymso loro</a></p>'
        in pages["THA/index.qaa.html"]
    )
    assert '<a href="index.qaa.html" hreflang="qaa"' in pages["THA/index.html"]
    assert '<a href="../THA/use.html">' in pages["THA/index.html"]


def test_every_text_of_the_frame_is_used() -> None:
    folder = Path(site.__file__).parent
    used = "".join(
        path.read_text(encoding="utf-8") for path in [*folder.rglob("*.j2"), *folder.rglob("*.py")]
    )
    used += Path(report.__file__).read_text(encoding="utf-8")
    keys = [
        id.removeprefix("page-").replace("-", "_")
        for id in bundles.messages("en")
        if id.startswith("page-")
    ]
    assert [key for key in keys if f'"{key}"' not in used] == []
