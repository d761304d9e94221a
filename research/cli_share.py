"""The part of the command line that hands reports on: one file, slides, print, a workbook, an archive."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer
from rich.console import Console

from research.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Callable

    from research.manifest import Report

console = Console()


def register(app: typer.Typer) -> None:
    """Add the commands to the command line."""
    app.command()(share)


def share(
    what: Annotated[list[str] | None, typer.Argument(help="An economy or a group; a study may stand before it.")] = None,
    study: Annotated[list[str] | None, typer.Option("--study", help="Only this study, repeatable.")] = None,
    to: Annotated[Path | None, typer.Option("-o", "--output", help="File to write; named after the scope if left out.")] = None,
    slides: Annotated[bool, typer.Option("--slides", help="Slides with speaker's notes.")] = False,
    pdf: Annotated[bool, typer.Option("--pdf", help="Print to PDF (extra `pdf`).")] = False,
    xlsx: Annotated[bool, typer.Option("--xlsx", help="The tables as a workbook (extra `excel`).")] = False,
    zip_: Annotated[bool, typer.Option("--zip", help="The whole folder of reports as one archive.")] = False,
    out: Annotated[Path, typer.Option("--out", help="Folder of the reports.")] = Path("reports"),
) -> None:
    """Put finished reports into one file that opens anywhere, without a network or a folder beside it."""
    if sum((pdf, xlsx, zip_)) > 1 or (slides and (xlsx or zip_)):
        raise InputError("--pdf, --xlsx and --zip exclude each other, and slides are a page or a PDF; run once for each")
    if zip_:
        from research.publish import pack

        target = to or Path("reports.zip")
        n = pack.site(out, target)
        _say(target, f"{n} files")
        return
    from research import paths
    from research.publish import imprint, paper, results, share, workbook

    found = _found(out, what or [], study or [])
    publisher = imprint.read(paths.studies())
    target = to or _named(found, "pdf" if pdf else "xlsx" if xlsx else "html", slides)
    if xlsx:
        workbook.write(target, results.studies(out, found, publisher))
    else:
        parts = share.parts(out, found, publisher)
        _page(target, share.slides(parts) if slides else share.single(parts), paper.print_to if pdf else None)
    _say(target, f"{len(found)} report{'' if len(found) == 1 else 's'}")


def _page(target: Path, html: str, printed: "Callable[[Path, str], None] | None") -> None:
    from research.files import write_whole

    if printed:
        printed(target, html)
    else:
        write_whole(target, html.encode())


def _found(out: Path, what: list[str], studies: list[str]) -> "list[Report]":
    """The reports that are meant: SCOPE, or STUDY SCOPE."""
    from research import manifest
    from research.publish.share import chosen

    record = manifest.read(out)
    known = {report.study for report in record.reports} if record else set()
    named = [word for word in what if word in known]
    scopes = [word for word in what if word not in known]
    if len(scopes) != 1 and not (named and not scopes):
        raise InputError(
            "name one economy or group, such as `research share THA`, or a study and one: `share country_profile THA`"
        )
    return chosen(out, _scope(scopes[0]) if scopes else "world", [*named, *studies])


def _scope(word: str) -> str:
    """A scope as reports name it."""
    from research import economies

    folded = word.strip().casefold()
    return folded if folded == "world" or folded in economies.groups() else economies.resolve(word)


def _named(reports: "list[Report]", ending: str, slides: bool) -> Path:
    scope = reports[0].scope.replace(":", "-")
    return Path(f"{scope}{'-slides' if slides else ''}.{ending}")


def _say(path: Path, what: str) -> None:
    size = path.stat().st_size
    console.print(f"{what}, {size / 1e6:.1f} MB. Open {path.resolve().as_uri()}", soft_wrap=True)
