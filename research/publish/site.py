"""The index of a folder of reports: a world map that leads to economies, a search, and every report with its status."""

import json
from collections.abc import Iterable
from html import escape
from pathlib import Path
from typing import Any

import jinja2
from markupsafe import Markup

from research import __version__, economies
from research.files import write_whole
from research.manifest import Manifest, Report
from research.paths import DATA
from research.publish import shared

_OUTLINE = DATA / "boundaries" / "outline.json"
_SPECK = 6.0  # square units of the map below which an economy is drawn as a dot


def write(out: Path, manifest: Manifest) -> None:
    """Write `index.html` of a folder of reports from its manifest."""
    script = shared.text("index.js")
    template = _environment().get_template("index.html.j2")
    page = template.render(
        css=Markup(shared.text("report.css") + shared.text("index.css")),
        script=Markup(script),
        policy=shared.policy(script),
        map=Markup(_map(manifest.reports)),
        scopes=_scopes(manifest.reports),
        failed=[report for report in manifest.reports if report.status != "ok"],
        n=sum(report.status == "ok" for report in manifest.reports),
        version=__version__,
    )
    write_whole(out / "index.html", page.encode())


def _environment() -> jinja2.Environment:
    folder = Path(__file__).parent / "templates"
    return jinja2.Environment(loader=jinja2.FileSystemLoader(folder), autoescape=True, trim_blocks=True, lstrip_blocks=True)


def _scopes(reports: Iterable[Report]) -> list[dict[str, Any]]:
    """One entry a scope with finished reports: its name, its reports, the words the search looks in."""
    by_scope: dict[str, list[Report]] = {}
    for report in reports:
        if report.status == "ok":
            by_scope.setdefault(report.scope, []).append(report)
    entries = [
        {"name": found[0].name, "kind": _kind(scope), "words": _words(scope), "reports": found}
        for scope, found in by_scope.items()
    ]
    return sorted(entries, key=lambda entry: (entry["kind"] != "group", entry["name"]))


def _kind(scope: str) -> str:
    return "economy" if scope in economies.table() else "group"


def _words(scope: str) -> str:
    if scope not in economies.table():
        return scope
    economy, income = economies.table()[scope], economies.income_group(scope)
    groups = [economies.peers(scope).title, income.title if income else ""]
    return " ".join((economy.iso3, economy.iso2, economy.name, *economy.aliases, *groups))


def _map(reports: Iterable[Report]) -> str:
    """The world as SVG; an economy with a report is a link to it."""
    outline = json.loads(_OUTLINE.read_bytes())
    links = {report.scope: report.html for report in reports if report.status == "ok" and not report.parameters}
    shapes = [
        _shape(iso3, shape, links.get(iso3))
        for iso3, shape in sorted(outline["economies"].items(), key=lambda item: -item[1]["area"])
    ]
    label = f"World map: {sum(iso3 in links for iso3 in outline['economies'])} economies have a report"
    size = f"0 0 {outline['width']} {outline['height']}"
    land = f'<path class="area" d="{escape(outline["areas"])}"/>'
    lines = f'<path class="line" d="{escape(outline["lines"])}"/>'
    return f'<svg viewBox="{size}" role="group" aria-label="{label}">{land}{"".join(shapes)}{lines}</svg>'


def _shape(iso3: str, shape: dict[str, Any], link: str | None) -> str:
    drawn = f'<path d="{escape(shape["path"])}"/>'
    if shape["area"] < _SPECK:
        drawn = f'<circle cx="{shape["x"]}" cy="{shape["y"]}" r="3"/>'
    name = f"<title>{escape(economies.name(iso3))}</title>"
    if link is None:
        return f"<g>{name}{drawn}</g>"
    return f'<a href="{escape(link)}">{name}{drawn}</a>'
