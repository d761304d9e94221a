"""Options that several commands share; those of the data change the command's session."""

from pathlib import Path
from typing import Annotated

import typer

from research import sessions


def _use(folder: Path | None) -> Path | None:
    """Use a store."""
    if folder is not None:
        sessions.use(store=str(folder.expanduser().absolute()))
    return folder


def _pin(pins: list[str] | None) -> list[str] | None:
    """Use certain releases."""
    if pins:
        sessions.use(vintage=",".join(pins))
    return pins


def _count_from(year: int | None) -> int | None:
    """Set the reference year; refuse an impossible one."""
    if year is not None:
        sessions.use(reference_year=str(year))
    sessions.current().year()
    return year


def _speak(codes: str | None) -> str | None:
    """Set the languages of pages besides English; refuse a missing or faulty one."""
    from research import languages

    wanted = languages.chosen(languages.in_use() if codes is None else codes)
    sessions.use(editions=",".join(wanted), language=languages.ENGLISH)
    return codes


Store = Annotated[
    Path | None,
    typer.Option(
        "--store",
        callback=_use,
        help="Folder of fetched data; also RESEARCH_STORE. Default: the user's cache folder.",
    ),
]
Pins = Annotated[
    list[str] | None,
    typer.Option(
        "--vintage",
        callback=_pin,
        help="SOURCE=DATE: use this release of a source, repeatable; also RESEARCH_VINTAGE.",
    ),
]
ReferenceYear = Annotated[
    int | None,
    typer.Option(
        "--reference-year",
        callback=_count_from,
        help="Year from which the age of values is counted; also RESEARCH_REFERENCE_YEAR. Default: that of the data.",  # noqa: E501
    ),
]
Spoken = Annotated[
    str | None,
    typer.Option(
        "--language",
        callback=_speak,
        help="Languages of further pages, such as fr,th or `all`; also RESEARCH_LANGUAGE.",
    ),
]
Out = Annotated[Path, typer.Option("--out", help="Folder of the reports.")]
Memory = Annotated[str | None, typer.Option(help="Most memory a report may take, such as 1G.")]
Timeout = Annotated[float, typer.Option(min=0.1, help="Most seconds a report may take.")]
Quiet = Annotated[bool, typer.Option("--quiet", "-q", help="Print only what failed.")]
Log = Annotated[
    Path | None,
    typer.Option("--log", help="Append to this file what happened to each report, and when."),
]
Force = Annotated[bool, typer.Option("--force", help="Run even what is up to date.")]
