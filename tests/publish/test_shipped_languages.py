"""Pages in the languages that come with the library: open to everyone, and without English."""

import re
import shutil

import nbformat
import pytest

from research import languages
from research.batch import plan
from research.batch.execute import page_of
from research.batch.study import named
from research.publish import shared
from research.publish.page import render
from tests.publish.pages import opened
from tests.publish.test_accessible import violations

pytestmark = [pytest.mark.browser, pytest.mark.slow]
CODES = [code for code in languages.codes() if code != languages.ENGLISH]
# Words that English sentences have and other languages, names of sources and licences have not.
ENGLISH = re.compile(
    r"\b(?:the|which|than|from|were|was|are|this|that|have|has|people|years?|missing|known)\b"
)
# Text a reader sees, without what is marked as English, such as the names of sources.
SHOWN = """() => {
    const aside = '[lang=en], script, style';
    const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found = [];
    while (walk.nextNode())
        if (!walk.currentNode.parentElement.closest(aside)) found.push(walk.currentNode.data);
    return found; }"""


@pytest.mark.parametrize("code", CODES)
def test_a_page_of_a_language_is_accessible_and_has_no_english(
    chromium, reports, tmp_path, code: str
) -> None:
    out, made = reports
    folder = tmp_path / "out"
    shutil.copytree(out, folder)
    job = plan.job(named("country_profile"), "THA", {})
    basis = next(each.basis for each in made if each.scope == "THA")
    notebook = nbformat.read(folder / "THA" / "country_profile.ipynb", as_version=4)
    path = folder / "THA" / f"country_profile.{code}.html"
    (folder / shared.reports(code)).write_bytes(b"")  # the site writes it
    path.write_text(render(notebook, page_of(job, basis, code)), encoding="utf-8")
    seen = opened(chromium, path)
    seen.draw()
    seen.page.evaluate(
        "document.querySelectorAll('details').forEach(each => { each.open = true; })"
    )
    assert seen.errors == []
    assert violations(seen.page) == []
    html = seen.page.locator("html")
    assert html.get_attribute("lang") == code
    assert (html.get_attribute("dir") or "ltr") == languages.language(code).direction
    shown = seen.page.evaluate(SHOWN)
    seen.page.close()
    assert [text.strip() for text in shown if ENGLISH.search(text)] == []


def test_the_scan_sees_english(chromium, reports) -> None:
    seen = opened(chromium, reports[0] / "THA" / "country_profile.html")
    shown = seen.page.evaluate(SHOWN.replace("[lang=en], ", ""))
    seen.page.close()
    assert len([text for text in shown if ENGLISH.search(text)]) > 50
