"""The part of the command line that imports data and shows them: import, data."""

import os
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer
from rich.console import Console
from rich.table import Table
from typer.core import TyperGroup

from research import limits

if TYPE_CHECKING:
    import pandas as pd

console = Console()
_WIDEST = 10_000  # characters of a cell that is listed


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
    from research import access_reference

    if year is not None:
        os.environ[access_reference.VARIABLE] = str(year)
    access_reference.given()
    return year


def _speak(code: str | None) -> str | None:
    """Set the language of this process and its kernels; refuse a missing or faulty one."""
    from research import catalogue, languages

    languages.language(code or languages.in_use())
    catalogue.translated(code or languages.in_use())
    if code:
        os.environ[languages.VARIABLE] = code
    return code


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
        help="Code of a file in data/catalogue/languages; also RESEARCH_LANGUAGE. Default: en.",
    ),
]


class _ShowByDefault(TyperGroup):
    """`research data internet_users` is `research data show internet_users`."""

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        if not args or (args[0] not in self.commands and args[0] not in ctx.help_option_names):
            args = ["show", *args]
        return super().parse_args(ctx, args)


import_app = typer.Typer(
    no_args_is_help=True, help="Bring files a person exported or keeps into the store."
)
data_app = typer.Typer(
    cls=_ShowByDefault, help="Show values, the releases at hand, and what differs between releases."
)


def register(app: typer.Typer) -> None:
    """Add the commands to the command line."""
    app.add_typer(import_app, name="import")
    app.add_typer(data_app, name="data")


@import_app.command("itu")
def import_itu(
    folder: Annotated[
        Path,
        typer.Argument(
            help="A folder of CSV and ZIP files exported from ITU DataHub, or one file."
        ),
    ],
    vintage: Annotated[
        str,
        typer.Option(
            help="ISO date of the release; else the newest date the rows bear, or the end of their last year."  # noqa: E501
        ),
    ] = "",
    store: Store = None,
) -> None:
    """Import what a person exported from ITU DataHub, both forms of its CSV in any mix."""
    from research.loaders import itu_export
    from research.paths import store as store_folder

    for line in itu_export.bring(folder, store_folder(), vintage):
        say(line)


@import_app.command("table")
def import_table(
    file: Annotated[Path, typer.Argument(help="A CSV, Excel, Parquet or SDMX-CSV file.")],
    mapping: Annotated[
        str, typer.Option(help="A ready mapping, or a YAML file that says what the columns are.")
    ],
    vintage: Annotated[
        str,
        typer.Option(
            help="ISO date of the release; else that of the mapping, or the end of the last year."
        ),
    ] = "",
    store: Store = None,
) -> None:
    """Import a table by a mapping of its columns; a faulty row refuses the whole table."""
    from research.loaders import table
    from research.paths import store as store_folder

    for line in table.bring(file, mapping, store_folder(), vintage):
        say(line)


@import_app.command("mappings")
def import_mappings() -> None:
    """List the ready mappings."""
    from research.loaders import mapping

    listed(
        ["mapping", "what it reads"], [(key, each.title) for key, each in mapping.ready().items()]
    )


@data_app.command("show")
def show(
    indicator: Annotated[str | None, typer.Argument(help="An indicator.")] = None,
    economy: Annotated[
        str | None, typer.Argument(help="An economy or a group; all if left out.")
    ] = None,
    store: Store = None,
    vintage: Pins = None,
) -> None:
    """Show the number of values by indicator, or the values of one, with their licences."""
    from research import access, catalogue

    found = access.observations(indicator, economy)
    found = found.assign(licence=_licences(found))
    if indicator is None:
        by_indicator = found.groupby("indicator")
        rows = [
            (
                key,
                str(own["economy"].nunique()),
                f"{own['year'].min()} to {own['year'].max()}",
                *map(_each, (own["source"], own["licence"])),
            )
            for key, own in (
                (key, by_indicator.get_group(key))
                for key in catalogue.table()
                if key in by_indicator.groups
            )
        ]
        listed(["indicator", "economies", "years", "sources", "licences"], rows)
        return
    listed(
        list(found.columns),
        [tuple(str(cell) for cell in row) for row in found.itertuples(index=False)],
    )


def _each(texts: "pd.Series[str]") -> str:
    return ", ".join(sorted(texts.unique()))


def _licences(found: "pd.DataFrame") -> list[str]:
    """Return the licence of each observation."""
    from research import access

    releases = list(zip(found["source"], found["vintage"], found["indicator"], strict=True))
    licences = {release: access.licence(*release) for release in set(releases)}
    return [licences[release] for release in releases]


@data_app.command("vintages")
def show_vintages(store: Store = None) -> None:
    """List the releases in the store."""
    from research import vintages

    rows = [
        (v.source, v.vintage, str(len(v.indicators)), str(v.rows), v.fetched[:10], v.url)
        for v in vintages.at_hand()
    ]
    listed(["source", "vintage", "indicators", "values", "fetched", "from"], rows)


@data_app.command("diff")
def diff(
    source: Annotated[str, typer.Argument(help="A source with two releases in the store.")],
    old: Annotated[
        str, typer.Argument(help="ISO date of the earlier release; the last but one if left out.")
    ] = "",
    new: Annotated[
        str, typer.Argument(help="ISO date of the later release; the newest if left out.")
    ] = "",
    indicator: Annotated[
        list[str] | None, typer.Option(help="Only this indicator, repeatable.")
    ] = None,
    store: Store = None,
) -> None:
    """Compare two releases of a source: revised, new and withdrawn values."""
    from research import catalogue
    from research.loaders import revisions

    found = revisions.between(
        source, old, new, [catalogue.by_code(text) for text in indicator or []]
    )
    console.print(found.note(), soft_wrap=True, markup=False, highlight=False)
    rows = [tuple(_cell(cell) for cell in row) for row in found.changes.itertuples(index=False)]
    listed(list(found.changes.columns), rows)


@data_app.command("check")
def check(
    source: Annotated[
        str | None, typer.Argument(help="A source; every source at hand if left out.")
    ] = None,
    store: Store = None,
) -> None:
    """List implausible values with the reason; reports mark them and do not compare them."""
    from research import access

    sources = [source] if source else access.sources_at_hand()
    heads = ["source", "economy", "indicator", "year", "value", "reason"]
    rows = [
        (each, row.economy, row.indicator, str(row.year), _cell(row.value), row.reason)
        for each in sources
        for row in access.suspects(source=each).itertuples()
    ]
    listed(heads, rows)


@data_app.command("agree")
def agree(
    indicator: Annotated[
        str | None, typer.Argument(help="An indicator, to list every figure that is far apart.")
    ] = None,
    economy: Annotated[
        str | None, typer.Argument(help="An economy or a group; all if left out.")
    ] = None,
    store: Store = None,
) -> None:
    """Compare two sources on the same economies and years: distance, doubts, definitions."""
    from research import access, catalogue
    from research.loaders import agreement

    found = access.agreement(None if indicator is None else catalogue.by_code(indicator), economy)
    if indicator is None:
        table = agreement.summary(found)
        table["definition"] = table["definition"].map({True: "differs in definition", False: ""})
    else:
        table = found[found["apart"]].drop(columns=["indicator", "apart"])
    listed(
        list(table.columns),
        [tuple(_cell(cell) for cell in row) for row in table.itertuples(index=False)],
    )


def _cell(cell: object) -> str:
    if isinstance(cell, float):
        return "" if cell != cell else f"{cell:.6g}"
    return str(cell)


def say(line: str) -> None:
    """Print a line that may hold what others wrote."""
    console.print(limits.printable(line), soft_wrap=True, markup=False, highlight=False)


def listed(heads: list[str], rows: Sequence[tuple[str, ...]]) -> None:
    """Print rows: a table on a terminal, tab-separated for a program."""
    if not console.is_terminal:
        for row in rows:
            print("\t".join(limits.line(cell, _WIDEST) for cell in row))
        return
    table = Table(*heads, box=None, header_style="bold", pad_edge=False)
    for row in rows:
        table.add_row(*(limits.line(cell, _WIDEST) for cell in row))
    console.print(table, markup=False)
