"""Files a published folder needs: sitemap, feed of changes, and preview pictures."""

import re
from collections.abc import Iterable
from pathlib import Path
from xml.etree import ElementTree

from research import languages
from research.errors import InputError
from research.manifest import Manifest, text_hash
from research.publish import shared
from research.publish.pack import NOT_XML
from research.publish.scopes import titled
from research.report.record import Report

_ATOM, _SITEMAP = "http://www.w3.org/2005/Atom", "http://www.sitemaps.org/schemas/sitemap/0.9"
_ENTRIES = 200  # reports a feed holds, the newest
_PICTURES = f"{shared.FOLDER}/preview"


def checked(base_url: str) -> str:
    """Return the address of a site, with a slash at its end.

    Raises
    ------
    InputError : it is no address pages can be published at

    Examples
    --------
    >>> checked("https://example.org/reports")
    'https://example.org/reports/'
    """
    if not re.fullmatch(r"https?://[A-Za-z0-9.\-]+(:\d+)?(/[A-Za-z0-9._~\-/]*)?", base_url):
        raise InputError(
            f"--base-url is {base_url!r}; it takes the address of a folder, such as "
            "https://example.org/reports/"
        )
    return base_url.rstrip("/") + "/"


def address(base_url: str, path: str) -> str:
    """Return the address of a page, "" where unpublished; a folder's index is the folder."""
    return base_url + path.removesuffix("index.html") if base_url else ""


def picture_of(path: str) -> str:
    """Return the path of the preview picture of a page of the site."""
    return f"{_PICTURES}/{path.rpartition('/')[0] or 'index'}.png"


def pictures(out: Path) -> list[str]:
    """Return the preview pictures a folder holds, by their path in it."""
    return sorted(path.relative_to(out).as_posix() for path in (out / _PICTURES).glob("*.png"))


def is_picture(path: str) -> bool:
    """Return whether a path in a folder of reports is that of a preview picture."""
    return path.startswith(f"{_PICTURES}/") and path.endswith(".png")


def sitemap(record: Manifest, pages: Iterable[str]) -> str:
    """Return the sitemap: the site's pages, and every report with its date."""
    root = ElementTree.Element("urlset", xmlns=_SITEMAP)
    made = {
        path: report.made[:10]
        for report in record.reports
        if report.status == "ok"
        for path in (report.html, *(each.html for each in report.editions.values()))
    }
    for path, day in [
        *((path, "") for path in sorted(pages) if path != "404.html"),
        *sorted(made.items()),
    ]:
        entry = ElementTree.SubElement(root, "url")
        ElementTree.SubElement(entry, "loc").text = address(record.base_url, path)
        if day:
            ElementTree.SubElement(entry, "lastmod").text = day
    return _written(root)


def feed(record: Manifest) -> str:
    """Return the feed of changes (Atom, RFC 4287): reports made or missed, newest first."""
    newest = sorted(
        (each for each in record.reports if each.made),
        key=lambda each: (each.made, each.key),
        reverse=True,
    )
    root = ElementTree.Element("feed", xmlns=_ATOM)
    text = languages.language(languages.ENGLISH).text
    ElementTree.SubElement(root, "id").text = record.base_url
    ElementTree.SubElement(root, "title").text = text("feed_title")
    ElementTree.SubElement(root, "updated").text = newest[0].made if newest else record.run.ended
    ElementTree.SubElement(root, "link", rel="self", href=f"{record.base_url}feed.xml")
    ElementTree.SubElement(root, "link", rel="alternate", href=record.base_url)
    author = ElementTree.SubElement(root, "author")
    ElementTree.SubElement(author, "name").text = text("site_title")
    for report in newest[:_ENTRIES]:
        _entry(root, record, report)
    return _written(root)


def _entry(root: ElementTree.Element, record: Manifest, report: Report) -> None:
    entry, base_url = ElementTree.SubElement(root, "entry"), record.base_url
    link = f"{base_url}{report.html}" if report.html else f"{base_url}#not-made"
    ElementTree.SubElement(
        entry, "id"
    ).text = f"{base_url}#{text_hash(repr(report.key))[7:23]}-{report.made}"
    ElementTree.SubElement(entry, "title").text = f"{titled(report)}: {report.study_title}" + (
        "" if report.status == "ok" else ", not made"
    )
    ElementTree.SubElement(entry, "updated").text = report.made
    ElementTree.SubElement(entry, "link", rel="alternate", href=link)
    ElementTree.SubElement(entry, "summary").text = said(report, languages.ENGLISH)


def said(report: Report, language: str) -> str:
    """Describe the outcome of a report, its reason, and the changes in it."""
    if report.status != "ok":
        return f"{report.status}: {report.error}"
    text = languages.language(language).text
    known = report.why and report.why != "new"
    why = text("feed_why", why=report.why) if known else text("feed_first")
    if not report.before:
        return why
    first = "; ".join(
        f"{each.figure}: {each.was or '–'} → {each.now or '–'}" for each in report.changes[:5]
    )
    changed = text("feed_changed", n=report.changed, changes=first)
    how = changed if report.changed else text("feed_same")
    return f"{why} {how}"


def _written(root: ElementTree.Element) -> str:
    for element in root.iter():
        element.text = NOT_XML.sub("\N{REPLACEMENT CHARACTER}", element.text or "") or None
    ElementTree.indent(root)
    text = ElementTree.tostring(root, encoding="unicode")
    return f'<?xml version="1.0" encoding="utf-8"?>\n{text}\n'
