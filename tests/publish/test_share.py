"""What is handed on: one file from an empty folder, slides, print, a workbook, an archive, and who
publishes.
"""

import base64
import gzip
import re
import shutil
import subprocess
import sys
import textwrap
import zipfile
from pathlib import Path

import pytest

from research import manifest, paths
from research.cli import app
from research.errors import InputError
from research.publish import imprint, pack, paper, share, shared, slides, workbook
from research.publish.imprint import Author, Imprint, Partner
from tests.publish.pages import opened
from tests.publish.test_accessible import violations

PNG = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
)


@pytest.fixture(scope="module")
def parts(reports) -> list[share.Part]:
    out, _ = reports
    return share.parts(out, share.chosen(out, "THA"))


@pytest.fixture
def slides_page(parts, tmp_path) -> Path:
    """Thailand's slides as a file."""
    path = tmp_path / "slides.html"
    path.write_text(share.slides(parts), encoding="utf-8")
    return path


@pytest.mark.slow
@pytest.mark.browser
def test_one_file_opens_from_an_empty_folder(chromium, parts, tmp_path) -> None:
    path = tmp_path / "thailand.html"
    path.write_text(share.single(parts), encoding="utf-8")
    assert path.stat().st_size < 3_000_000
    seen = opened(chromium, path)
    seen.draw()
    assert seen.page.locator("figure.chart svg.main-svg").count() >= 8
    assert seen.errors == []
    assert [
        url
        for url in seen.requests
        if url != path.as_uri() and not url.startswith(("data:", "blob:"))
    ] == []
    seen.page.close()


@pytest.mark.slow
@pytest.mark.browser
def test_two_studies_in_one_file(chromium, parts, reports, tmp_path) -> None:
    """Ids differ, headings are one tree, and plotly.js is there once."""
    out, _ = reports
    twice = share.parts(out, share.chosen(out, "THA") + share.chosen(out, "PRK"))
    path = tmp_path / "both.html"
    path.write_text(share.single(twice), encoding="utf-8")
    assert path.stat().st_size < 6_000_000
    seen = opened(chromium, path)
    seen.draw()
    ids = seen.page.evaluate("[...document.querySelectorAll('[id]')].map(each => each.id)")
    assert len(ids) == len(set(ids))
    seen.page.evaluate(
        "document.querySelectorAll('details').forEach(each => { each.open = true; })"
    )
    assert violations(seen.page) == []
    links = seen.page.evaluate(
        "[...document.querySelectorAll('a[href^=\"#\"]')].map(a => "
        "decodeURIComponent(a.hash.slice(1)))"
    )
    broken = sorted(set(links) - set(ids))
    assert broken == []
    levels = seen.page.evaluate(
        "[...document.querySelectorAll('h1,h2,h3,h4')].map(h => Number(h.tagName[1]))"
    )
    assert levels.count(1) == 1
    assert 4 in levels
    assert seen.errors == []
    seen.page.close()


@pytest.mark.slow
def test_the_same_reports_give_the_same_bytes(parts) -> None:
    assert share.single(parts) == share.single(parts)


@pytest.mark.slow
def test_plotly_is_packed_whole(parts) -> None:
    text = share.single(parts)
    packed = text.partition('id="packed-plotly">')[2].partition("<")[0]
    assert gzip.decompress(base64.b64decode(packed)) == shared.plotly()
    assert "'self'" not in text.partition("</head>")[0].replace("&#39;", "'")


@pytest.mark.slow
def test_a_slide_says_one_sentence_beside_its_chart(parts) -> None:
    lines = [slide.line for slide in slides.deck(parts)]
    assert any(lines)
    assert [line for line in lines if re.search(r"[a-z%)][.!?][A-Z]", line)] == []


@pytest.mark.slow
@pytest.mark.browser
@pytest.mark.parametrize("width", [320, 768, 1280])
def test_names_of_rows_fit_a_slide(chromium, slides_page, width: int) -> None:
    seen = opened(chromium, slides_page, width)
    seen.draw()
    crossing = """() => [...document.querySelectorAll('figure.chart')].flatMap(figure => {
      const boxes = [...figure.querySelectorAll('.ytick text')].map(text => text.getBoundingClientRect());
      boxes.sort((a, b) => a.top - b.top);
      return boxes.slice(1).filter((box, n) => boxes[n].bottom - box.top > 3).map(() => figure.innerText.slice(0, 80));
    })"""  # noqa: E501
    assert seen.page.evaluate(crossing) == []
    seen.page.close()


NARROW_ROWS = """() => {
  const y = Array.from({ length: 15 }, (_, n) => `A name of three lines,<br>of a row that is not high,<br>number ${n}`);
  const bar = { type: "bar", y, x: y.map((_, n) => n), text: y.map(String), textposition: "outside" };
  const [[drawn, beside], { yaxis }] = namesInRows([bar, { type: "scatter", y: y.slice(0, 2), mode: "text" }], { height: 480 });
  const lines = drawn.y.map(name => name.split("<br>").length);
  return [Math.max(...lines) * yaxis.tickfont.size * 1.2 <= (480 - 90) / 15, drawn.textfont.size === beside.textfont.size,
    drawn.y.every((name, n) => name.replaceAll("<br>", " ") === y[n].replaceAll("<br>", " ")), drawn.y[0] === beside.y[0]];
}"""  # noqa: E501
ON_PAPER = """() => [[380, {}], [524, { meta: { aspect: 0.78 } }], [1500, {}]].map(([height, more]) =>
  [["x"], ["a", "b", "c", "d"]].map(y => heightOnPaper([{ y: y[1] ? y : [1, 2] }], { height, ...more }, 440)))"""  # noqa: E501


@pytest.mark.slow
@pytest.mark.browser
def test_rows_that_stand_close_and_charts_on_paper(chromium, slides_page) -> None:
    """A name takes no more lines than its row holds, and its labels are of one size; a page of
    paper holds two findings. A map in half of a row is 200 pixels high, less than 0.78 of 440.
    """
    seen = opened(chromium, slides_page)
    assert seen.page.evaluate(NARROW_ROWS) == [True] * 4
    assert seen.page.evaluate(ON_PAPER) == [[265, 195], [381, 381], [850, 195]]
    seen.page.close()


@pytest.mark.slow
@pytest.mark.browser
def test_paper_speaks_of_nothing_only_a_screen_has(chromium, parts, tmp_path) -> None:
    path = tmp_path / "thailand.html"
    path.write_text(share.single(parts), encoding="utf-8")
    seen = opened(chromium, path)
    seen.page.evaluate("document.querySelector('details.annex').open = true")
    assert "Table as CSV" in seen.page.inner_text("footer")
    seen.page.emulate_media(media="print")
    told = seen.page.inner_text("footer")
    assert "Table as CSV" not in told
    assert "How to cite" in told
    seen.page.close()


@pytest.mark.slow
@pytest.mark.browser
def test_slides_move_by_keyboard(chromium, slides_page) -> None:
    seen = opened(chromium, slides_page, reduced_motion="reduce")
    top = "Math.round(scrollY / innerHeight)"
    for key, where in (("ArrowRight", 1), (" ", 2), ("ArrowLeft", 1), ("Home", 0)):
        seen.page.keyboard.press(key)
        seen.page.wait_for_function(f"{top} === {where}", polling=50)
    assert seen.page.locator(".notes:visible").count() == 0
    seen.page.keyboard.press("n")
    assert seen.page.locator(".notes:visible").count() >= 6
    seen.draw()
    heights = seen.page.evaluate(
        "[...document.querySelectorAll('.slide')].map(s => s.scrollWidth <= innerWidth)"
    )
    assert all(heights)
    assert seen.errors == []
    assert seen.outside() == []
    seen.page.close()


@pytest.mark.slow
@pytest.mark.browser
def test_print_holds_every_finding_and_no_split_chart(chromium, parts, tmp_path) -> None:
    if shutil.which("chromium") is None:
        pytest.skip("no Chromium on this machine")
    path = tmp_path / "thailand.pdf"
    script = (
        "import sys; from pathlib import Path; from research.publish.paper import print_to; "
        "print_to(Path(sys.argv[1]), Path(sys.argv[2]).read_text(encoding='utf-8'))"
    )
    (tmp_path / "page.html").write_text(share.single(parts), encoding="utf-8")
    subprocess.run(
        [sys.executable, "-c", script, path, tmp_path / "page.html"], check=True, timeout=120
    )
    data = path.read_bytes()
    assert data.startswith(b"%PDF-")
    assert b"/StructTreeRoot" in data
    assert 4 <= data.count(b"/Type /Page\n") + data.count(b"/Type /Page ") <= 25


def test_print_without_its_extra_says_so(monkeypatch, tmp_path) -> None:
    monkeypatch.setitem(sys.modules, "playwright.sync_api", None)
    with pytest.raises(InputError, match=r"\[pdf\]"):
        paper.print_to(tmp_path / "a.pdf", "<p>")
    monkeypatch.setitem(sys.modules, "openpyxl", None)
    with pytest.raises(InputError, match=r"\[excel\]"):
        workbook.save(tmp_path / "a.xlsx", [], "en")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.slow
def test_an_archive_holds_the_site_and_nothing_else(reports, tmp_path) -> None:
    out = tmp_path / "out"
    shutil.copytree(reports[0], out)
    (out / ".hidden").write_text("x")
    (out / ".failed" / "THA").mkdir(parents=True)
    (out / ".failed" / "THA" / "gone.ipynb").write_text("x")
    (out / "strangers.xlsx").write_text("x")
    (out / "THA" / "participants.csv").write_text("x")
    (out / "more").symlink_to(tmp_path / "elsewhere")
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "elsewhere" / "secret.html").write_text("x")
    for name in ("one", "two"):
        (tmp_path / name).mkdir()
        pack.site(out, tmp_path / name / "site.zip")
    assert (tmp_path / "one/site.zip").read_bytes() == (tmp_path / "two/site.zip").read_bytes()
    names = zipfile.ZipFile(tmp_path / "one/site.zip").namelist()
    assert {
        "site/index.html",
        "site/THA/country_profile.html",
        f"site/assets/{shared.plotly_name()}",
    } <= set(names)
    record = manifest.read(out)
    listed = (
        {name for report in record.reports for name in report.files}
        | set(record.site)
        | {manifest.NAME}
    )
    assert names == sorted(f"site/{name}" for name in listed)


@pytest.mark.slow
@pytest.mark.parametrize("what", ["page", "folder", "altered", "gone"])
def test_an_archive_holds_no_file_of_another_place_and_none_that_was_altered(
    reports, tmp_path, what: str
) -> None:
    out = tmp_path / "out"
    shutil.copytree(reports[0], out)
    page = out / "THA" / "country_profile.html"
    if what == "page":
        page.replace(tmp_path / "elsewhere.html")
        page.symlink_to(tmp_path / "elsewhere.html")
    elif what == "folder":
        (out / "THA").replace(tmp_path / "elsewhere")
        (out / "THA").symlink_to(tmp_path / "elsewhere", target_is_directory=True)
    elif what == "altered":
        page.write_text("x")
    else:
        page.unlink()
    with pytest.raises(InputError, match=r"leads to another place|not the file that was written"):
        pack.site(out, tmp_path / "site.zip")
    assert not (tmp_path / "site.zip").exists()


@pytest.mark.slow
def test_a_notebook_that_was_altered_is_not_shared(reports, tmp_path) -> None:
    out = tmp_path / "out"
    shutil.copytree(reports[0], out)
    path = out / "THA" / "country_profile.ipynb"
    path.write_text(path.read_text(encoding="utf-8").replace("90", "91"), encoding="utf-8")
    with pytest.raises(InputError, match="not the file that was written"):
        share.parts(out, share.chosen(out, "THA"))


@pytest.mark.slow
def test_the_command(reports, tmp_path) -> None:
    from typer.testing import CliRunner

    out, _ = reports
    run = CliRunner()
    asked = (
        ["share", "Thailand"],
        ["share", "country_profile", "MHL", "--slides"],
        ["share", "THA", "--xlsx"],
        ["share", "--zip"],
    )
    for number, arguments in enumerate(asked):
        target = tmp_path / f"{number}"
        done = run.invoke(app, [*arguments, "--out", str(out), "-o", str(target)])
        assert done.exit_code == 0, done.output
        assert target.stat().st_size > 1000
    for arguments, remedy in (
        (["share"], "name one economy"),
        (["share", "VNM"], "holds no finished report"),
        (["share", "THA", "--study", "nothing"], "country_profile"),
        (["share", "THA", "--pdf", "--xlsx"], "one file"),
        (["share", "THA", "--slides", "--xlsx"], "a page or a PDF"),
        (["share", "--zip", "--xlsx"], "whole folder"),
    ):
        done = run.invoke(app, [*arguments, "--out", str(out), "-o", str(tmp_path / "none")])
        assert isinstance(done.exception, InputError)
        assert remedy in str(done.exception)
    assert not (tmp_path / "none").exists()


def test_an_imprint_is_read_with_its_logos(tmp_path) -> None:
    (tmp_path / "logo.png").write_bytes(PNG)
    (tmp_path / "report.yaml").write_text(
        "title: Joint review\npartners: [{name: One, url: 'https://one.example', logo: logo.png}, "
        "{name: Two}]\n"
        "authors: [{name: A. Author, affiliation: One, orcid: 0000-0002-1825-0097}]\ndisclaimer: "
        "Views are the authors'.\n"
    )
    found = imprint.read(tmp_path)
    assert found.title == "Joint review"
    assert found.partners[0].logo == f"data:image/png;base64,{base64.b64encode(PNG).decode()}"
    assert found.partners[1] == Partner(name="Two")
    assert found.authors == (
        Author(name="A. Author", affiliation="One", orcid="0000-0002-1825-0097"),
    )
    assert imprint.read(tmp_path / "notebooks") == found
    assert imprint.read(tmp_path / "other" / "notebooks") == Imprint()


def test_an_imprint_in_two_places_is_refused_and_one_elsewhere_is_told(
    tmp_path, monkeypatch, caplog
) -> None:
    from research.batch import study

    studies = tmp_path / "notebooks"
    studies.mkdir()
    for folder in (studies, tmp_path):
        (folder / "report.yaml").write_text("title: a\n")
    with pytest.raises(InputError, match="keep one of them"):
        imprint.read(studies)
    (studies / "report.yaml").unlink()
    assert imprint.unread(studies, tmp_path, studies) == []
    assert imprint.unread(paths.SHIPPED_STUDIES, tmp_path, studies) == [tmp_path / "report.yaml"]
    monkeypatch.chdir(tmp_path)  # which holds no study, so those of the project are in use
    study.find()
    assert f"{tmp_path / 'report.yaml'} is not read" in caplog.text


def test_the_documented_example_is_an_imprint(tmp_path) -> None:
    text = (paths.ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    (example,) = re.findall(r"```yaml\n(.*?)```", text, re.DOTALL)
    (tmp_path / "report.yaml").write_text(textwrap.dedent(f"  {example.lstrip()}"))
    (tmp_path / "ministry.png").write_bytes(PNG)
    found = imprint.read(tmp_path)
    assert (found.doi_address, len(found.partners)) == ("https://doi.org/10.5281/zenodo.1234567", 2)
    assert all(getattr(found, name) for name in Imprint.model_fields)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "titel: x",
            "titel: is not known; did you mean title? There is title, partners, authors, "
            "disclaimer, doi, address",
        ),
        (
            "partners: [{name: a, site: b}]",
            "partner a, site: is not known; there is name, url, logo",
        ),
        ("partners: [{name: a, url: 'javascript:alert(1)'}]", "partner a, url"),
        ("partners: [{name: a, logo: drawing.svg}]", "neither PNG nor JPEG"),
        ("partners: [{name: a, logo: ../outside.png}]", "is not a file in"),
        ("partners: [{name: a, logo: large.png}]", "make it 200,000 or less"),
        ("authors: [{name: a, orcid: 12}]", "author a, orcid"),
        ("doi: https://doi.org/10.1/x", "doi"),
        ("title: [", "is not YAML"),
        ("- a", "report.yaml"),
    ],
)
def test_an_imprint_that_is_wrong_says_what(tmp_path, text: str, said: str) -> None:
    folder = tmp_path / "notebooks"
    folder.mkdir()
    (tmp_path / "outside.png").write_bytes(PNG)
    (folder / "drawing.svg").write_text("<svg onload='alert(1)'/>")
    (folder / "large.png").write_bytes(PNG + bytes(200_000))
    (folder / "report.yaml").write_text(text)
    with pytest.raises(InputError, match=re.escape(said)):
        imprint.read(folder)


@pytest.mark.slow
def test_who_publishes_stands_on_the_page_and_a_change_redoes_it(tmp_path, monkeypatch) -> None:
    from research.batch import plan, run
    from research.batch.study import named
    from tests.batch.processes import study

    study(tmp_path, "small", "1")
    monkeypatch.chdir(tmp_path)
    said = tmp_path / "notebooks" / "report.yaml"
    pages = []
    for title in ("First", "First", "Second"):
        said.write_text(f"title: {title} review\nauthors: [{{name: A. Author}}]\n")
        job = plan.job(named("small"), None, {})
        why = run.examined([job], tmp_path / "out", run.Options())[0].why
        run.run([job], tmp_path / "out")
        pages.append((why, (tmp_path / "out/world/small.html").read_text(encoding="utf-8")))
    assert [why for why, _ in pages] == ["new", "", "report.yaml changed"]
    assert pages[0][1] == pages[1][1]
    assert "First review" in pages[0][1]
    assert "Second review" in pages[2][1]
    assert re.search(r"A\. Author \(\d{4}\)\. World: small\. \d", pages[2][1])
    assert "Second review" in (tmp_path / "out/index.html").read_text(encoding="utf-8")
