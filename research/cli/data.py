"""Command line for the data: `research data`."""

from typing import TYPE_CHECKING, Annotated, Any

import typer
from typer.core import TyperGroup

from research.cli.options import Pins, Store
from research.cli.printing import listed, say

if TYPE_CHECKING:
    import pandas as pd


class _ShowByDefault(TyperGroup):
    """`research data internet_users` is `research data show internet_users`."""

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        if not args or (args[0] not in self.commands and args[0] not in ctx.help_option_names):
            args = ["show", *args]
        return super().parse_args(ctx, args)


data_app = typer.Typer(
    cls=_ShowByDefault, help="Show values, the releases at hand, and what differs between releases."
)


@data_app.command("show")
def show(
    indicator: Annotated[str | None, typer.Argument(help="An indicator.")] = None,
    economy: Annotated[
        str | None, typer.Argument(help="An economy or a group; all if left out.")
    ] = None,
    csv: Annotated[bool, typer.Option("--csv", help="Print the values as CSV.")] = False,
    store: Store = None,
    vintage: Pins = None,
) -> None:
    """Show the number of values by indicator, or the values of one, with their licences."""
    from research import access, catalogue

    found = access.observations(indicator, economy)
    found = found.assign(licence=_licences(found))
    if csv:
        print(found.to_csv(index=False, lineterminator="\n"), end="")
        return
    if indicator is None:
        held = dict(iter(found.groupby("indicator")))
        rows = [
            (
                key,
                str(own["economy"].nunique()),
                f"{own['year'].min()} to {own['year'].max()}",
                *map(_each, (own["source"], own["licence"])),
            )
            for key in catalogue.table()
            if (own := held.get(key)) is not None
        ]
        listed(["indicator", "economies", "years", "sources", "licences"], rows)
        return
    listed(list(found.columns), [(*map(str, row),) for row in found.itertuples(index=False)])


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


@data_app.command("remove")
def remove(
    source: Annotated[str, typer.Argument(help="A source in the store.")],
    release: Annotated[
        str | None, typer.Argument(help="ISO date of a release; every one if left out.")
    ] = None,
    store: Store = None,
) -> None:
    """Remove the releases of a source, or one of them, from the store."""
    from research.loaders import removal
    from research.paths import store as in_use

    for record in removal.remove(source, release, store or in_use()):
        say(f"Removed {record.source}, release of {record.vintage}.")


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
    say(found.note())
    _framed(found.changes)


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
    _framed(table)


def _framed(table: "pd.DataFrame") -> None:
    """Print a table."""
    rows = [tuple(_cell(cell) for cell in row) for row in table.itertuples(index=False)]
    listed(list(table.columns), rows)


def _cell(cell: object) -> str:
    if isinstance(cell, float):
        return "" if cell != cell else f"{cell:.6g}"
    return str(cell)
