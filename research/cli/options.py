"""Options that several commands share."""

import os
from pathlib import Path
from typing import Annotated

import typer


def _use(folder: Path | None) -> Path | None:
    """Let this process and the kernels below it use a store."""
    if folder is not None:
        os.environ["RESEARCH_STORE"] = str(folder.expanduser().absolute())
    return folder


def _pin(pins: list[str] | None) -> list[str] | None:
    """Let this process and the kernels below it use certain releases."""
    if pins:
        os.environ["RESEARCH_VINTAGE"] = ",".join(pins)
    return pins


def _count_from(year: int | None) -> int | None:
    """Set the reference year of this process and its kernels; refuse an impossible one."""
    from research.access import reference

    if year is not None:
        os.environ[reference.VARIABLE] = str(year)
    reference.given()
    return year


def _speak(codes: str | None) -> str | None:
    """Set the languages of pages beside English; refuse a missing or faulty one."""
    from research import languages

    wanted = languages.chosen(languages.in_use() if codes is None else codes)
    os.environ[languages.EDITIONS] = ",".join(wanted)
    os.environ[languages.VARIABLE] = languages.ENGLISH
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
