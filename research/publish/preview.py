"""Preview pictures of pages for messages and feeds, drawn by Chromium, one card per page."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path

import jinja2
from markupsafe import Markup

from research import chromium, economies
from research.files import write_whole
from research.manifest import Manifest
from research.publish import hosting, outline, scopes, shared
from research.publish.frame import Frame
from research.publish.scopes import Place

SIZE = 1200, 630  # pixels, as Open Graph pictures are shown
_MESSAGES = 3  # of a page its picture shows
_MAP = 620  # of them a map beside words is wide


def draw(out: Path, record: Manifest) -> list[str]:
    """Draw the pictures of the pages of a site into its folder; returns their paths in it.

    Where there is no Chromium to draw with there are no pictures, and pages do not ask for any. The
    same figures and the same Chromium give the same pictures.
    """
    if not chromium.found():
        return []
    drawn = []
    with chromium.page(*SIZE) as page:
        for path, card in cards(record):
            page.set_content(card)
            write_whole(out / path, page.screenshot(type="png"))
            drawn.append(path)
    return drawn


def cards(record: Manifest) -> Iterator[tuple[str, str]]:
    """Return each picture's path and the page it is a picture of."""
    text = Frame()
    found = scopes.places(scopes.in_language(record, text.words))
    made = {
        scope: "" for scope, place in found.items() if place.made and scope in economies.table()
    }
    yield (
        hosting.picture_of("index.html"),
        _card(text("site_title"), text("n_economies", len(made)), made, made),
    )
    for scope in made:
        yield (
            hosting.picture_of(found[scope].page),
            _card(found[scope].name, "", made, [scope], found[scope]),
        )
    for group_id, place in scopes.group_places(found, text.words).items():
        members = economies.groups()[group_id].members
        line = text("have_reports", len(members), made=sum(iso3 in made for iso3 in members))
        yield hosting.picture_of(place.page), _card(place.name, line, made, members)


def _card(
    title: str,
    line: str,
    made: Mapping[str, str],
    members: Iterable[str],
    place: Place | None = None,
) -> str:
    """Return a card: text with the map at its side, or below it where it is the world's."""
    inside = {iso3: "" for iso3 in members if iso3 in made}
    box = outline.world() if members is made else outline.around(members)
    wide = box == outline.world()
    if not wide:
        half = (box.right - box.left) * SIZE[1] / _MAP / 2
        box = replace(
            box, top=(box.top + box.bottom) / 2 - half, bottom=(box.top + box.bottom) / 2 + half
        )
    folder = Path(__file__).parent / "templates"
    environment = jinja2.Environment(
        loader=jinja2.FileSystemLoader(folder), autoescape=True, trim_blocks=True
    )
    return environment.get_template("site/card.html.j2").render(
        title=title,
        line=line,
        kind="wide" if wide else "locator" if place else "",
        messages=place.messages[:_MESSAGES] if place else [],
        map=outline.svg(inside, "", box, members),
        css=Markup(shared.text("report.css") + shared.text("site.css")),
    )
