"""Hostile texts in names, data, notes and parameters stay texts: nothing runs, no request leaves,
no formula is made.
"""

import csv
import io
import json
import os
import re
import shutil
import subprocess
import sys
import zipfile
from dataclasses import replace
from pathlib import Path
from urllib.parse import unquote

import nbformat
import pandas as pd
import plotly.graph_objects as go
import pytest
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook, new_output

from research import paths, seal
from research.charts import theme
from research.messages.values import Text, Year, claim
from research.publish import clean, share, shared, sheets, workbook
from research.publish.imprint import Author, Imprint, Partner
from research.publish.page import Page, part, render
from research.publish.results import Result
from research.publish.tables import Table
from research.report import table
from research.report.finding import Finding
from research.report.spreadsheet import harmless
from tests.publish.hostile import ALL, TEXTS
from tests.publish.pages import opened

_POLICY = re.compile(r'<meta http-equiv="Content-Security-Policy"[^>]*>')


def outputs(shown: Finding, monkeypatch: pytest.MonkeyPatch) -> list[object]:
    """What a finding puts into a notebook."""
    found: list[object] = []
    monkeypatch.setattr(
        "IPython.display.display",
        lambda data, raw, **_: found.append(
            new_output("display_data", data=json.loads(json.dumps(data, default=list)))
        ),
    )
    shown._ipython_display_()
    return found


def notebook(monkeypatch: pytest.MonkeyPatch) -> nbformat.NotebookNode:
    """Hostile texts by every way into a page."""
    cells = [new_markdown_cell(f"# Title\n\n{ALL}"), new_markdown_cell(f"## Heading {ALL}")]
    for text in (*TEXTS, ALL):
        frame = pd.DataFrame({text: [text, "1"]}, index=pd.Index([text, "b"], name=text))
        column, said = (
            table.Column(Text(text), "text"),
            claim("value-of-year", value=Text(text), year=Year(2023)),
        )
        shown = Finding(
            said, (said,), (said,), (said,), table=table.Table(frame, {text: column}, column)
        )
        bars = go.Bar(
            x=[1, 2], y=[text, "b"], text=[theme.text(Text(text)), "b"], name=text, orientation="h"
        )
        fig = theme.figure(
            [bars], alt=text, height=300, title={"text": text}, xaxis={"title": {"text": text}}
        )
        cells.append(new_code_cell("1", outputs=outputs(replace(shown, chart=fig), monkeypatch)))
        cells.append(
            new_code_cell("2", outputs=[new_output("stream", text=text)], metadata={"alt": text})
        )
        for kind in ("text/plain", "text/html", "text/markdown"):
            cells[-1].outputs.append(new_output("display_data", data={kind: text}))
        svg = f"<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'>{text}</svg>"
        cells[-1].outputs.append(new_output("display_data", data={"image/svg+xml": svg}))
    made = nbformat.from_dict(new_notebook(cells=cells))
    named = ("title", "publisher", "url", "licence", "citation", "note", "vintage")
    made.metadata["rests_on"] = {
        "indicators": {ALL: ALL},
        "sources": [
            dict.fromkeys(named, ALL) | {"url": "javascript:alert(1)", "indicators": [ALL]}
        ],
    }
    return made


PAGE = Page(
    title=ALL,
    study=ALL,
    area=ALL,
    root="../",
    parameters={"word": ALL},
    imprint=Imprint(
        title=ALL,
        partners=(Partner(name=ALL),),
        authors=(Author(name=ALL, affiliation=ALL),),
        disclaimer=ALL,
    ),
)


@pytest.mark.slow
@pytest.mark.browser
@pytest.mark.parametrize(
    "policy", [True, False], ids=["with its policy", "even without its policy"]
)
@pytest.mark.parametrize("kind", ["page", "single", "slides"])
def test_nothing_runs_and_nothing_is_asked_for(
    chromium, tmp_path, monkeypatch, kind: str, policy: bool
) -> None:
    made = notebook(monkeypatch)
    ways = {
        "page": render,
        "single": lambda *of: share.single([part(*of)]),
        "slides": lambda *of: share.slides([part(*of)]),
    }
    text = ways[kind](made, PAGE)
    path = tmp_path / "a" / "page.html"
    path.parent.mkdir()
    path.write_text(text if policy else _POLICY.sub("", text), encoding="utf-8")
    shared.place(tmp_path)
    seen = opened(chromium, path)
    seen.draw()
    seen.page.keyboard.press("Tab")
    seen.page.wait_for_timeout(300)
    assert seen.dialogs == []
    plotly = (tmp_path / "assets" / shared.plotly_name()).as_uri()
    allowed = {path.as_uri(), plotly, (tmp_path / "assets" / "reports.js").as_uri()}
    assert [
        url
        for url in seen.requests
        if url not in allowed and not url.startswith(("data:", "blob:"))
    ] == []
    assert seen.page.url == path.as_uri()
    assert seen.page.locator("h1").inner_text().startswith("<script>alert('script')</script>")
    assert [error for error in seen.errors if "transform" not in error] == []
    seen.page.close()


def test_no_mark_turns_the_text_round(monkeypatch) -> None:
    text = render(notebook(monkeypatch), PAGE)
    assert not re.search("[\u202a-\u202e\u2066-\u2069]", text)
    assert "txet" in text


def test_no_cell_of_a_csv_is_a_formula(monkeypatch) -> None:
    found = part(notebook(monkeypatch), PAGE)
    assert len(found.body.tables) == len(TEXTS) + 1
    for each in found.body.tables:
        text = unquote(each.address.partition(",")[2]).removeprefix("\ufeff")
        cells = [cell for row in csv.reader(io.StringIO(text)) for cell in row]
        assert cells
        assert not [cell for cell in cells if cell.lstrip().startswith(("=", "+", "-", "@"))]


UNSEEN = (
    "",
    " ",
    "\x01",
    "\x00",
    "\x1f",
    "\x7f",
    "\x85",
    "\xa0",
    "\xad",
    "\ufeff",
    "\u200b",
    "\u200d",
    "\u2060",
    "\u202e",
    "\u2003",
    "\u3000",
    "\u2028",
    "\u180e",
    "\u034f",
    "\ufe0f",
    "\u3164",
    "\u2800",
    "\t",
    "\r",
    "\n",
    "\x0b",
    "\x1b",
    " \ufeff\x02\xa0",
)
SIGNS = ("=", "+", "-", "@", "＝", "＋", "－", "＠", "﹦", "﹢", "﹣", "﹫", "⁼", "₊")


@pytest.mark.parametrize("sign", SIGNS)
def test_no_prefix_makes_a_formula(tmp_path, sign: str) -> None:
    """In a file that is opened anew: CSV by its cells, a workbook by the types in its XML."""
    openpyxl = pytest.importorskip("openpyxl")
    texts = [
        f"{unseen}{sign}{second}HYPERLINK(1)" for unseen in UNSEEN for second in ("", "\x02", "=")
    ]
    assert [text for text in texts if harmless(text) != f"'{text}"] == []
    out = io.StringIO()
    csv.writer(out).writerows(
        [["head"], *([text] for text in [*texts, "#REF!", "#N/A", "1e999", "0x10", "1_0", "１２"])]
    )
    made = Table("t", out.getvalue())
    written = unquote(made.address.partition(",")[2]).removeprefix("\ufeff")
    for line in csv.reader(io.StringIO(written, newline="")):
        assert len(line) == 1
        assert not line[0][:1] or line[0][0] in "'h#10１"
    workbook.save(
        tmp_path / "t.xlsx", [sheets.table(Result("=1+1", None, csv=made.csv), "en")], "en"
    )
    for sheet in openpyxl.load_workbook(tmp_path / "t.xlsx").worksheets:
        assert {
            cell.data_type for row in sheet.iter_rows() for cell in row if cell.value is not None
        } <= {"s", "n"}
    archive = zipfile.ZipFile(tmp_path / "t.xlsx")
    parts = "".join(
        archive.read(name).decode() for name in archive.namelist() if "worksheets" in name
    )
    assert "<f>" not in parts
    assert 't="e"' not in parts


def test_a_cell_with_semicolons_or_tabs_stays_one_cell() -> None:
    made = Table("t", 'a\r\n"x;=1+1"\r\n"x\t=1+1"\r\n')
    text = unquote(made.address.partition(",")[2]).removeprefix("\ufeff")
    for delimiter in ",;\t":
        assert [
            len(row) for row in csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
        ] == [1, 1, 1]


@pytest.mark.parametrize("text", ["a,b\nx,\n,y\n", 'a\n""\nx\n'])
def test_an_empty_cell_stays_a_cell_of_its_row(text: str) -> None:
    made = Table("t", text)
    assert unquote(made.address.partition(",")[2]).removeprefix("\ufeff") == text


@pytest.mark.parametrize("number", ["-3.2", "+4", "1e-5", "90 %", "", "−3.2"])
def test_a_number_stays_a_number(number: str) -> None:
    assert harmless(number) == number


def test_no_cell_of_a_workbook_is_a_formula(tmp_path) -> None:
    openpyxl = pytest.importorskip("openpyxl")
    out = io.StringIO()
    csv.writer(out).writerows([["a", "b"], *([text, "-1.5"] for text in TEXTS)])
    workbook.save(
        tmp_path / "t.xlsx", [sheets.table(Result(ALL, None, csv=out.getvalue()), "en")], "en"
    )
    sheet = openpyxl.load_workbook(tmp_path / "t.xlsx").worksheets[1]
    cells = [cell for row in sheet.iter_rows() for cell in row]
    assert {cell.data_type for cell in cells} == {"s", "n"}
    assert [row[1].value for row in sheet.iter_rows(min_row=2)] == [-1.5] * len(TEXTS)


@pytest.fixture(scope="module")
def world(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the project whose names, notes, data and store hold hostile texts, and the reports
    it makes.
    """
    folder = tmp_path_factory.mktemp("hostile")
    for name in ("research", "data", "notebooks"):
        shutil.copytree(
            paths.ROOT / name, folder / name, ignore=shutil.ignore_patterns("__pycache__")
        )
    inside = json.dumps(ALL)
    swap(folder / "data/economies.csv", "764,Thailand,", f"764,{csv_cell(ALL)},")
    swap(folder / "data/catalogue/indicators.yaml", '"Individuals using the Internet"', inside)
    swap(folder / "data/catalogue/indicators.yaml", '"Internet use"', inside)
    package = folder / "data/snapshot/datapackage.json"
    described = json.loads(package.read_text(encoding="utf-8"))
    for omission in described["omissions"]:
        omission["text"] = omission["reason"] = ALL
    package.write_text(json.dumps(described), encoding="utf-8")
    (folder / "rows.csv").write_text(
        "code,year,value,note\nTHA,2025,91.5," + csv_cell(ALL) + "\n", encoding="utf-8"
    )
    mapping = {
        "title": ALL, "source": "office", "economy": "code", "year": "year",
        "values": [{"column": "value", "indicator": "internet_users", "unit": "% of population"}],
    }  # fmt: skip
    (folder / "mapping.yaml").write_text(json.dumps(mapping), encoding="utf-8")
    command(
        folder,
        "import",
        "table",
        "rows.csv",
        "--mapping",
        "mapping.yaml",
        "--vintage",
        "2026-01-02",
    )
    (record,) = (
        path
        for path in (folder / "store").rglob("*.json")
        if '"licence"' in path.read_text(encoding="utf-8")
    )
    told = seal.read(record.read_bytes())
    record.write_bytes(
        seal.written(
            told | dict.fromkeys(("title", "publisher", "licence", "citation", "note"), ALL)
        )
    )
    command(folder, "batch", "THA", "PRK", "--study", "country_profile")
    return folder


def swap(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")


def csv_cell(text: str) -> str:
    return '"' + text.replace('"', '""') + '"'


def command(folder: Path, *arguments: str) -> None:
    environment = os.environ | {"PYTHONPATH": str(folder), "RESEARCH_STORE": str(folder / "store")}
    line = [sys.executable, "-c", "from research.cli import main; main()", *arguments]
    done = subprocess.run(
        line, cwd=folder, env=environment, capture_output=True, text=True, timeout=200, check=False
    )
    assert done.returncode == 0, done.stdout[-2000:] + done.stderr[-2000:]


@pytest.mark.browser
@pytest.mark.slow
@pytest.mark.parametrize(
    "name", ["THA/country_profile.html", "PRK/country_profile.html", "index.html"]
)
def test_hostile_data_go_all_the_way_and_nothing_runs(chromium, world, name: str) -> None:
    seen = opened(chromium, world / "reports" / name)
    seen.draw()
    seen.page.wait_for_timeout(300)
    assert seen.dialogs == []
    assert seen.outside() == []
    assert "alert('script')" in seen.page.locator("body").inner_text(), (
        "the text is there, as a text"
    )
    assert seen.page.url.endswith(name)
    seen.page.close()


@pytest.mark.slow
def test_a_folder_of_reports_has_names_of_checked_codes_only(world) -> None:
    found = {
        path.relative_to(world / "reports").as_posix()
        for path in (world / "reports").rglob("*.html")
    }
    assert {"index.html", "THA/country_profile.html", "PRK/country_profile.html"} <= found
    named = re.compile(
        r"index\.html|(THA|PRK)/(index|country_profile)\.html|((itu|wb|un|org)-[a-z0-9-]+|all)/index\.html"
    )
    assert [path for path in found if not named.fullmatch(path)] == []


def test_a_drawing_keeps_its_lines_and_nothing_that_loads_or_runs() -> None:
    drawing = (
        '<svg viewBox="0 0 9 9" onload="x()" style="color:red"><path d="M0 1 2 3" stroke="currentColor" fill="url(http://a.b/c)">'  # noqa: E501
        '</path><use href="http://a.b/c#d"></use><image href="http://a.b/c"></image><script>x()</script>'
        '<foreignObject><p onclick="x()">text</p></foreignObject><style>p{}</style><animate onbegin="x()"></animate></svg>'  # noqa: E501
    )
    kept = clean.markup(drawing)
    assert 'viewBox="0 0 9 9"' in kept
    assert '<path d="M0 1 2 3" stroke="currentColor"' in kept
    assert not re.search(r"http|on\w+=|style|script|use|image|foreign|animate|red", kept)
