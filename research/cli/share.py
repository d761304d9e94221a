"""Command line for sharing reports: one file, slides, print, a workbook, an archive."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from research.cli.options import Out
from research.cli.printing import say
from research.cli.running import Studies
from research.errors import InputError
from research.languages import checked, suffix

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from research.report.record import Report


_What = Annotated[
    list[str] | None, typer.Argument(help="An economy or a group; a study may stand before it.")
]
_Output = Annotated[
    Path | None,
    typer.Option("-o", "--output", help="File to write; named after the scope if left out."),
]
_Slides = Annotated[bool, typer.Option("--slides", help="Slides with speaker's notes.")]
_Pdf = Annotated[bool, typer.Option("--pdf", help="Print to PDF (extra `pdf`).")]
_Xlsx = Annotated[bool, typer.Option("--xlsx", help="The tables as a workbook (extra `excel`).")]
_Sdmx = Annotated[
    bool,
    typer.Option(
        "--sdmx", help="The observations as SDMX-CSV, their structure beside it (extra `sdmx`)."
    ),
]
_Docx = Annotated[bool, typer.Option("--docx", help="A Word document to edit (extra `office`).")]
_Pptx = Annotated[bool, typer.Option("--pptx", help="PowerPoint slides to edit (extra `office`).")]
_Zip = Annotated[bool, typer.Option("--zip", help="The whole folder of reports as one archive.")]
_Language = Annotated[str, typer.Option("--language", help="Language of the file, such as fr.")]


def register(app: typer.Typer) -> None:
    """Add the commands to the command line."""
    app.command()(share)


def share(
    what: _What = None,
    study: Studies = None,
    to: _Output = None,
    slides: _Slides = False,
    pdf: _Pdf = False,
    xlsx: _Xlsx = False,
    sdmx: _Sdmx = False,
    docx: _Docx = False,
    pptx: _Pptx = False,
    zip_: _Zip = False,
    out: Out = Path("reports"),
    language: _Language = "en",
) -> None:
    """Put finished reports into one self-contained file."""
    asked = {"pdf": pdf, "xlsx": xlsx, "csv": sdmx, "docx": docx, "pptx": pptx}
    endings = [ending for ending, wanted in asked.items() if wanted]
    _refuse_together(endings, slides, zip_, to)
    if zip_:
        _archive(out, to or Path("reports.zip"))
        return
    found = _found(out, what or [], study or [])
    for ending in endings or ["html"]:
        target = to or _named(found, ending, slides, language)
        _write(out, found, target, ending, slides, checked(language).code)
        _say(target, f"{len(found)} report{'' if len(found) == 1 else 's'}")


def _archive(out: Path, target: Path) -> None:
    """Pack a whole folder of reports."""
    from research.publish import pack

    _say(target, f"{pack.site(out, target)} files")


def _refuse_together(endings: list[str], slides: bool, zip_: bool, to: Path | None) -> None:
    """Refuse options that do not go together."""
    if zip_ and (endings or slides):
        raise InputError("--zip packs the whole folder and takes no other form; run once for each")
    if slides and set(endings) - {"pdf"}:
        raise InputError("--slides are a page or a PDF; run once for each")
    if to and len(endings) > 1:
        raise InputError(
            f"-o names one file, and {len(endings)} are asked for; leave -o out, or run once for "
            "each"
        )


def _write(
    out: Path, found: "list[Report]", target: Path, ending: str, slides: bool, language: str
) -> None:
    """Write reports of a folder in the format of a file ending."""
    from research import paths
    from research.files import write_whole
    from research.publish import imprint, paper, powerpoint, results, sdmx, share, word, workbook

    publisher = imprint.read(paths.studies())
    exports: dict[str, Callable[[Path, Sequence[results.Study]], object]] = {
        "xlsx": workbook.write, "csv": sdmx.write, "docx": word.write, "pptx": powerpoint.write,
    }  # fmt: skip
    if ending in exports:
        exports[ending](target, results.studies(out, found, publisher, language))
        return
    parts = share.parts(out, found, publisher, language)
    html = share.slides(parts) if slides else share.single(parts)
    if ending == "pdf":
        paper.print_to(target, html)
    else:
        write_whole(target, html.encode())


def _found(out: Path, what: list[str], studies: list[str]) -> "list[Report]":
    """Return the reports named by SCOPE, or STUDY SCOPE."""
    from research import manifest
    from research.publish.share import chosen

    record = manifest.read(out)
    known = {report.study for report in record.reports} if record else set()
    named = [word for word in what if word in known]
    scopes = [word for word in what if word not in known]
    if len(scopes) != 1 and not (named and not scopes):
        raise InputError(
            "name one economy or group, such as `research share THA`, or a study and one: `share "
            "country_profile THA`"
        )
    return chosen(out, _scope(scopes[0]) if scopes else "world", [*named, *studies])


def _scope(word: str) -> str:
    """Return a scope in the form reports use."""
    from research import economies

    folded = word.strip().casefold()
    return folded if folded == "world" or folded in economies.groups() else economies.resolve(word)


def _named(reports: "list[Report]", ending: str, slides: bool, language: str) -> Path:
    scope = reports[0].scope.replace(":", "-")
    return Path(f"{scope}{'-slides' if slides else ''}{suffix(language)}.{ending}")


def _say(path: Path, what: str) -> None:
    size = path.stat().st_size
    say(f"{what}, {size / 1e6:.1f} MB. Open {path.resolve().as_uri()}")
