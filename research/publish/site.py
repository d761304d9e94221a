"""Pages around the reports of a folder: index, economies, groups, and files for hosting."""

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from markupsafe import Markup

from research import economies, languages, manifest, messages, paths, words
from research.files import write_whole
from research.manifest import Manifest
from research.messages.values import Economy
from research.publish import (
    data_package,
    hosting,
    imprint,
    linked_data,
    outline,
    scopes,
    shared,
    site_edition,
    terms_file,
)
from research.publish.imprint import Imprint
from research.publish.scopes import Place
from research.publish.site_edition import Site, members
from research.report.record import TO_COME


def write(out: Path, record: Manifest, drawn: Iterable[str] = ()) -> None:
    """Write the manifest of a folder and every page built from it; remove obsolete pages.

    The manifest is written first and holds the hash of every page, so that it is true of a folder
    whose disk is full.

    Parameters
    ----------
    drawn : preview pictures that have just been drawn; of others the hash stays what it was
    """
    pages = render(
        record, hosting.pictures(out) if record.base_url else (), imprint.read(paths.studies())
    )
    hashes = {path: manifest.text_hash(text) for path, text in sorted(pages.items())}
    former = manifest.read(out)
    known = former.site if former else {}
    hashes = _assets(out, {path: known[path] for path in set(known) - set(drawn)}) | hashes
    manifest.write(out, record.model_copy(update={"site": hashes}))
    for path in set(former.site if former else ()) - set(hashes):
        (out / path).unlink(missing_ok=True)
    for path, text in pages.items():
        data = text.encode()
        if not (out / path).exists() or (out / path).read_bytes() != data:
            write_whole(out / path, data)


def _assets(out: Path, known: Mapping[str, str]) -> dict[str, str]:
    """Return the hashes of shared files and pictures.

    Files of ours have the hash they were written with, not that of their present content.
    """
    found = {}
    for path in sorted(path for path in (out / shared.FOLDER).rglob("*") if path.is_file()):
        name = path.relative_to(out).as_posix()
        ours = path.name.startswith("plotly-") or hosting.is_picture(name)
        former = known.get(name) if ours else None
        is_plotly = path.name == shared.plotly_name()
        found[name] = shared.plotly_hash() if is_plotly else former or manifest.file_hash(path)
    return found


def render(
    record: Manifest, pictures: Iterable[str] = (), publisher: Imprint | None = None
) -> dict[str, str]:
    """Return every page and other text around the reports of a manifest, by its path in the folder.

    Parameters
    ----------
    pictures : preview pictures at hand, by their path in the folder
    publisher : who publishes the reports
    """
    publisher = publisher or Imprint()
    site = Site.of(record, frozenset(pictures), publisher)
    pages, around = _pages(site), {shared.reports(): site_edition.around(site)}
    for code in record.languages:
        other = Site.of(record, frozenset(pictures), publisher, code)
        pages |= _pages(other)
        around[shared.reports(code)] = site_edition.around(other)
    if record.base_url:
        pages |= {
            "404.html": site.page(
                "404", "404.html", site.text("not_found"), f"{site.text('no_such_page')}."
            ),
            "sitemap.xml": hosting.sitemap(record, pages),
            "feed.xml": hosting.feed(record),
        }
    return pages | around | {
        data_package.NAME: data_package.descriptor(site.record),
        linked_data.CATALOG: linked_data.catalog(site.record, publisher),
        terms_file.NAME: terms_file.written(site.record),
    }  # fmt: skip


def _pages(site: Site) -> dict[str, str]:
    """Return the pages of a site in its language, by their path in the folder."""
    pages = {f"index{languages.suffix(site.text.lang)}.html": _index(site)}
    named = [
        place for place in site.places.values() if place.made and place.scope in economies.table()
    ]
    for before, place, after in zip([None, *named], named, [*named[1:], None], strict=False):
        pages[place.page] = _economy(site, place, before, after)
    for place in site.groups.values():
        pages[place.page] = _group(site, place)
    return pages


def _index(site: Site) -> str:
    reports = site.record.reports
    n, links = sum(report.status == "ok" for report in reports), site.links("")
    failed = scopes.missing(site.record)
    groups = {
        place.name
        for scope, place in site.places.items()
        if place.made and scope not in economies.table()
    }
    waiting = sum(report.status == TO_COME for report in reports)
    titles = {each.study: each.study_title for each in reports} | {
        each.name: each.title for each in site.record.run.studies
    }
    asked = sorted(
        {report.study for report in reports if report.scope in economies.table()},
        key=lambda name: titles[name],
    )
    summary = site.text("site_summary", n, economies=site.text("n_economies", len(links)))
    return site.page(
        "index",
        f"index{languages.suffix(site.text.lang)}.html",
        site.text("site_title"),
        summary,
        n=n,
        n_economies=len(links),
        n_groups=len(groups),
        n_failed=len(reports) - n - waiting,
        n_waiting=waiting,
        failed=failed,
        areas_of_work=scopes.by_area(site.record, site.text.words),
        anchor=scopes.anchor,
        titled=scopes.titled,
        number_of=site.numbers,
        studies=[(site.numbers[name], titles[name]) for name in asked],
        groups=[_listed(site, place) for place in site.groups.values()],
        map=outline.svg(links, site.text("world_map", len(links)), language=site.text.lang),
        rows=site.rows(economies.table()),
        columns=site.columns,
        strong=_strong,
    )


def _strong(n: int) -> Markup:
    return Markup(f"<strong>{n:,}</strong>")


def _listed(site: Site, place: Place) -> dict[str, Any]:
    group = economies.groups()[place.scope]
    of_un = group.id.startswith("un:")
    kind = site.text("un_groups") if of_un else site.text.words.quoted(f"{group.grouping}s")
    n = sum(iso3 in site.places and bool(site.places[iso3].made) for iso3 in group.members)
    return {
        "id": group.id, "kind": kind, "name": place.name, "page": place.page,
        "number": site.numbers[group.id], "n": n,
    }  # fmt: skip


def _economy(site: Site, place: Place, before: Place | None, after: Place | None) -> str:
    figures = "; ".join(
        f"{each.label}: {each.value} {each.detail}" for each in list(place.headline.values())[:3]
    )
    called = messages.say(Economy(place.scope), site.text.lang)
    label = site.text("map_around", name=messages.plain(called))
    return site.page(
        "economy",
        place.page,
        site.text("place_title", name=place.name),
        figures or site.text("economy_summary", name=place.name),
        place=place,
        before=before,
        after=after,
        groups=[
            _listed(site, group)
            for group in site.groups.values()
            if place.scope in members(group.scope)
        ],
        map=outline.svg(
            site.links("../"), label, outline.around([place.scope]), [place.scope], site.text.lang
        ),
    )


def _group(site: Site, place: Place) -> str:
    group, rows = economies.groups()[place.scope], site.rows(members(place.scope))
    links, n = site.links("../"), sum(bool(row["made"]) for row in rows)
    inside = {iso3: link for iso3, link in links.items() if iso3 in group.members}
    label = site.text("group_map", n, name=words.lower_first(place.name))
    return site.page(
        "group",
        place.page,
        site.text("place_title", name=place.name),
        site.text("group_summary", n, name=place.name),
        place=place,
        group=group,
        n_made=n,
        rows=rows,
        columns=site.columns,
        map=outline.svg(
            inside, label, outline.around(group.members), group.members, site.text.lang
        ),
    )
