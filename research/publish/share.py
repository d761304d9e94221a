"""Reports as one self-contained file: studies of one scope, with charts, in one page."""

import gzip
from base64 import b64encode
from collections.abc import Iterable, Sequence
from functools import cache
from pathlib import Path

import nbformat
from markupsafe import Markup
from nbformat import NotebookNode

from research import languages, manifest
from research.errors import InputError
from research.publish import names, shared
from research.publish.imprint import Imprint
from research.publish.page import Page, Part, document, part
from research.report.record import Report


def chosen(folder: Path, scope: str, studies: Iterable[str] = ()) -> list[Report]:
    """Return a scope's finished reports in a folder, of all studies or of those named, in order.

    Parameters
    ----------
    scope : alpha-3 code, group id, or "world"
    studies : names; all there are if empty

    Raises
    ------
    InputError : the folder has no manifest, or no finished report of the scope, or of one of the
        studies
    """
    record = manifest.read(folder)
    if record is None:
        raise InputError(
            f"{folder} holds no {manifest.NAME}; `research batch {scope} --out {folder}` makes one"
        )
    made = [
        report
        for report in manifest.standing(folder, record)
        if report.scope == scope and report.status == "ok"
    ]
    if not made:
        raise InputError(
            f"{folder} holds no finished report of {scope}; `research batch {scope} --out "
            f"{folder}` makes them"
        )
    names = list(dict.fromkeys(studies))
    known = {report.study for report in made}
    for name in names:
        if name not in known:
            raise InputError(
                f"{folder} holds no finished report of {scope} by {name!r}; there is "
                f"{', '.join(sorted(known))}"
            )
    return [report for name in names for report in made if report.study == name] if names else made


def parts(
    folder: Path,
    reports: Sequence[Report],
    imprint: Imprint | None = None,
    language: str = languages.ENGLISH,
) -> list[Part]:
    """Return finished reports as the parts of one page, each rendered from its executed notebook.

    Raises
    ------
    CorruptDataError, InputError : a notebook is not as it was written
    """
    several = len(reports) > 1
    found = []
    for report in reports:
        words = languages.language(language)
        page = Page(
            title=names.scope(report.scope, report.name, language),
            study=_titled(words.called("study", report.study, report.study_title), report),
            area="",
            root="",
            stem=report.html.removesuffix(".html"),
            parameters=report.parameters,
            basis=report.basis,
            imprint=imprint or Imprint(),
            language=language,
        )
        prefix = f"{page.file}-" if several else ""
        found.append(part(notebook(folder, report), page, top=3 if several else 2, prefix=prefix))
    return found


def _titled(study: str, report: Report) -> str:
    told = ", ".join(f"{name} {value}" for name, value in report.parameters.items())
    return f"{study} ({told})" if told else study


def notebook(folder: Path, report: Report) -> NotebookNode:
    """Return the executed notebook of a finished report.

    Raises
    ------
    InputError : it is not the file that was written
    """
    path = f"{report.html.removesuffix('.html')}.ipynb"
    if report.files.get(path) != manifest.file_hash(folder / path):
        raise InputError(
            f"{folder / path} is not the file that was written; `research batch {report.scope}` "
            "makes it anew"
        )
    text = (folder / path).read_text(encoding="utf-8")
    executed: NotebookNode = nbformat.reads(text, as_version=4)
    return executed


def single(found: Sequence[Part]) -> str:
    """Return parts as one HTML file with everything in it. The same reports give the same bytes."""
    return _whole("page.html.j2", found, shared.page_script("weights.js"), single=True)


def slides(found: Sequence[Part]) -> str:
    """Return parts as slides in one HTML file: one finding per slide, details in the notes."""
    from research.publish.slides import deck

    script = shared.text("report.js") + shared.text("slides.js")
    return _whole(
        "slides.html.j2", found, script, slides=deck(found), look=Markup(shared.text("slides.css"))
    )


def _whole(template: str, found: Sequence[Part], script: str, **more: object) -> str:
    charts = any(each.body.has_charts for each in found)
    scripts = (script, _plotly()) if charts else (script,)
    policy = shared.policy(*scripts, own_files=False)
    return document(
        template, list(found), script, policy=policy, packed=_packed() if charts else "", **more
    )


@cache
def _plotly() -> str:
    return shared.plotly().decode()


@cache
def _packed() -> str:
    """plotly.js compressed, as text a page can hold."""
    return b64encode(gzip.compress(_plotly().encode(), 9, mtime=0)).decode()
