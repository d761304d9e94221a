"""Help of the command line: commands in order of use, one example each, and the version."""

from typing import Any

import typer
from typer.core import TyperGroup

HELP = {"help_option_names": ["-h", "--help"]}
# In the order somebody meets them: a first report, many, looking around, sharing, other data,
# upkeep.
EXAMPLES = {
    "studies": "research studies country_profile",
    "run": "research run country_profile THA",
    "batch": "research batch itu:asia-pacific --study country_profile",
    "languages": "research languages",
    "share": "research share THA -o thailand.html",
    "lab": "research lab",
    "new": "research new my-studies",
    "check": "research check",
    "economies": "research economies itu:asia-pacific",
    "indicators": "research indicators broadband",
    "findings": "research findings peers",
    "practices": "research practices rural",
    "data": "research data internet_users THA",
    "fetch": "research fetch --indicator internet_users",
    "import": "research import table income.csv --mapping income.yaml",
    "diff": "research diff reports",
    "site": "research site reports --base-url https://example.org/reports/",
    "verify": "research verify reports",
    "docs": "research docs docs",
    "snapshot": "research snapshot build --edition EDITION",
}


class Ordered(TyperGroup):
    """The commands in the order of `EXAMPLES`."""

    def list_commands(self, ctx: Any) -> list[str]:
        """Return the commands in order of use."""
        return sorted(super().list_commands(ctx), key=list(EXAMPLES).index)


def illustrate(app: typer.Typer) -> None:
    """Put its example below the help of every command."""
    for command in app.registered_commands:
        name = str(command.name or getattr(command.callback, "__name__", ""))
        command.epilog = f"Example: {EXAMPLES[name]}"
    for group in app.registered_groups:
        group.epilog = f"Example: {EXAMPLES[str(group.name)]}"


def version(wanted: bool) -> None:
    """Print the version and end, if it is wanted."""
    if wanted:
        from research import __version__

        print(f"research {__version__}")
        raise typer.Exit
