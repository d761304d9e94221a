"""Command line for what there is: studies, economies, indicators, findings, practices."""

from typing import Annotated

import typer

from research.cli.printing import listed


def register(app: typer.Typer) -> None:
    """Add the commands to the command line."""
    for command in (studies, economies, indicators, findings, practices):
        app.command()(command)


def studies(
    name: Annotated[str | None, typer.Argument(help="A study, for its parameters.")] = None,
) -> None:
    """List the studies, or the parameters of one."""
    from research.batch import study

    if name is None:
        rows = [(s.name, " or ".join(s.scopes), s.title, s.area) for s in study.find().values()]
        listed(["study", "scope", "title", "area"], rows)
        return
    found = study.named(name).parameters.values()
    listed(
        ["parameter", "type", "default", "what it is"],
        [(p.name, p.annotation, repr(p.default), p.comment) for p in found],
    )


def economies(
    group: Annotated[str | None, typer.Argument(help="A group, such as itu:asia-pacific.")] = None,
) -> None:
    """List the groups, or the economies of one (`all` for every economy)."""
    from research import economies as who

    if group is None:
        rows = [
            (g.id, f"{g.title} ({g.grouping})", str(len(g.members)), str(g.date or ""))
            for g in who.groups().values()
        ]
        listed(["group", "title", "economies", "as of"], rows)
        return
    table = who.table()
    listed(
        ["code", "name", "ITU region", "income", "capital"],
        [
            (e.iso3, e.name, e.itu_region, e.wb_income, e.capital)
            for e in (table[code] for code in who.group(group))
        ],
    )


def indicators(
    words: Annotated[list[str] | None, typer.Argument(help="Words to look for.")] = None,
    available: Annotated[
        bool, typer.Option("--available", help="Only those that have values here.")
    ] = False,
) -> None:
    """List the indicators, or those in which every one of WORDS occurs."""
    from research import catalogue

    found = catalogue.search(" ".join(words or []))
    if available:
        from research import access

        found = found[found.index.isin(access.observations()["indicator"].unique())]
    listed(
        ["indicator", "title", "unit"],
        [(str(i), r["title"], r["unit"]) for i, r in found.iterrows()],
    )


def findings(
    words: Annotated[list[str] | None, typer.Argument(help="Words to look for.")] = None,
) -> None:
    """List the findings a study can show, or those in which every one of WORDS occurs."""
    from research.findings.core.registry import entries

    listed(
        ["finding", "parameters", "summary"],
        [(e.name, e.parameters, e.summary) for e in entries(tuple(words or ()))],
    )


def practices(
    words: Annotated[list[str] | None, typer.Argument(help="Words to look for.")] = None,
) -> None:
    """List documented practices with their problems, or those that contain every one of WORDS."""
    from research import options, practices

    found = practices.search(tuple(words or ()))
    rows = [
        (p.id, p.name, p.economy, str(p.result.year), ", ".join(options.problems_of(p.id)), p.link)
        for p in found
    ]
    listed(["practice", "name", "economy", "year", "problems", "link"], rows)
