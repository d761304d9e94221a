"""Command line for folders of reports: their site, differences between runs, checks."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from research.cli.printing import say
from research.errors import InputError

if TYPE_CHECKING:
    from research.manifest import Manifest
    from research.publish.difference import Difference

_SHOWN = 10  # changes of a report that are listed unless all are asked for


def register(app: typer.Typer) -> None:
    """Add the commands to the command line."""
    app.command("site")(site)
    app.command("diff")(diff)
    app.command("verify")(verify)


def site(
    folder: Annotated[Path, typer.Argument(help="A folder of reports.")] = Path("reports"),
    base_url: Annotated[
        str | None,
        typer.Option(
            help="Address it is published at, kept for later; left out, the one kept or that of "
            'report.yaml. "" forgets the one kept and writes none this time.'
        ),
    ] = None,
    pictures: Annotated[
        bool,
        typer.Option(help="Draw a preview picture of each page (extra `pdf`, and a Chromium)."),
    ] = True,
) -> None:
    """Write the pages around the reports of a folder.

    With an address, here or in report.yaml, also a sitemap, a feed, previews and a 404 page.
    """
    from research import paths
    from research.batch.lock import held
    from research.publish import hosting, imprint, preview
    from research.publish import site as pages

    address = hosting.checked(base_url) if base_url else base_url
    _record(folder)
    with held(folder):
        record = _record(folder)
        stated = "" if record.base_url else imprint.read(paths.studies()).address
        if address is None and stated:
            address = hosting.checked(stated)
        record = record if address is None else record.model_copy(update={"base_url": address})
        drawn = preview.draw(folder, record) if record.base_url and pictures else []
        if drawn:
            say(f"{_counted(len(drawn), 'preview picture')} drawn.")
        elif record.base_url and pictures:
            say("No preview pictures: they need the extra `pdf` and a Chromium.")
        run = record.run.model_copy(update={"made_with": ""})  # a batch alone knows what with
        pages.write(folder, record.model_copy(update={"run": run}), drawn)
    say(f"Open {(folder / 'index.html').resolve().as_uri()}")


def diff(
    earlier: Annotated[Path, typer.Argument(help="A folder of reports, or its manifest.json.")],
    later: Annotated[
        Path | None,
        typer.Argument(help="Another one; left out, what the latest batches changed in the first."),
    ] = None,
    whole: Annotated[
        bool,
        typer.Option("--all", help="List every figure that changed, not the first of each report."),
    ] = False,
) -> None:
    """Show which figures changed between two runs, and why: data, corrections, code, parameters."""
    from research.publish import difference

    found = difference.latest(earlier) if later is None else difference.between(earlier, later)
    for each in found:
        say(f"{each.name}: {_became(each)}")
        for change in (each.changes or ())[: None if whole else _SHOWN]:
            say(f"  {change.figure}: {change.was or 'none'} -> {change.now or 'none'}")
        if not whole and len(each.changes or ()) > _SHOWN:
            say(f"  and {len(each.changes or ()) - _SHOWN} more; --all lists them")
    verb = "differs" if len(found) == 1 else "differ"
    say(
        f"{_counted(len(found), 'report')} {verb}, "
        f"{_counted(sum(len(each.changes or ()) for each in found), 'figure')}."
    )


def verify(
    folder: Annotated[Path, typer.Argument(help="A folder of reports.")] = Path("reports"),
) -> None:
    """Verify the reports of a folder, its site and shared files against the manifest's hashes."""
    from research import manifest

    record = _record(folder)
    faults = manifest.faults(folder, record)
    for fault in faults:
        say(fault)
    n = sum(len(report.files) for report in record.reports) + len(record.site)
    say(f"{_counted(n, 'file')}, {_counted(len(faults), 'fault')}.")
    if faults:
        say(
            "The same batch again makes reports anew that are missing or altered; `research site "
            f"{folder}` the pages around."
        )
        raise typer.Exit(1)


def _record(folder: Path) -> "Manifest":
    from research import manifest

    record = manifest.read(folder)
    above = folder.resolve().parent
    if record is None and (above / manifest.NAME).exists():
        raise InputError(f"{folder} is part of a folder of reports; name the whole, {above}")
    if record is None:
        raise InputError(
            f"{folder} holds no {manifest.NAME}; `research batch --out {folder}` makes one"
        )
    return record


def _became(each: "Difference") -> str:
    if each.now is None:
        return "no longer there"
    if each.was is None:
        return f"new, {each.now.status}"
    if each.was.status != each.now.status:
        return f"{each.was.status}, now {each.now.status}{f' ({each.now.error})' if each.now.error else ''}"  # noqa: E501
    why = f" because of {'; '.join(each.why)}" if any(each.why) else ""
    if each.changes is None:
        return f"differs{why}; its notebooks are not both there as they were written, so the figures cannot be compared"  # noqa: E501
    n = max(len(each.changes), each.now.changed if each.was is each.now else 0)
    return f"{_counted(n, 'figure')} changed{why}"


def _counted(n: int, what: str) -> str:
    return f"{n} {what}{'' if n == 1 else 's'}"
