"""Command line for importing files: `research import`."""

from pathlib import Path
from typing import Annotated

import typer

from research.cli.options import Store
from research.cli.printing import listed, say

import_app = typer.Typer(
    no_args_is_help=True, help="Bring files a person exported or keeps into the store."
)


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
