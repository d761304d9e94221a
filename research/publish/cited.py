"""Sources a page cites: those of its own figures, and those of the economies it compares with."""

import csv
import io
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from markupsafe import Markup

from research import catalogue, frame, languages, licences
from research.messages.formats import day
from research.messages.values import claim
from research.publish.frame import Frame

if TYPE_CHECKING:
    from research.publish.page import Part

_OLDER = 3  # years before the newest release, beyond which an older one is named
_QUOTED = ("publisher", "note")  # of a source, in the words of a language
_TERMS = {"nc-sa": "terms_nc_sa", "nc": "terms_nc", "sa": "terms_sa"}
_COLUMNS = ",".join(frame.COLUMNS)
HEADS = (
    claim("column-source"),
    claim("column-publisher"),
    claim("column-release"),
    claim("column-licence"),
)

Source = dict[str, Any]


def answered(notebook: Mapping[str, Any]) -> list[Source]:
    """Return the sources that answered an executed notebook, in the words of the catalogue.

    `own` says whether figures of the notebook's own scope are from a source: it is so where the
    notebook lists no observations, and of a source without indicators, such as boundaries.
    `printed` is the indicators of which it is so.
    """
    told, own = notebook["metadata"].get("rests_on", {}).get("sources", ()), {*_observed(notebook)}
    return [{**each, "own": _own(each, own), "printed": _printed(each, own)} for each in told]


def of_notebook(notebook: Mapping[str, Any], language: str) -> list[Source]:
    """Return the sources of an executed notebook in a language: `answered`, else those shipped."""
    told = answered(notebook) or [
        {**each.model_dump(), "vintage": each.release, "indicators": [], "own": True, "printed": []}
        for each in catalogue.sources().values()
        if each.release
    ]
    table = catalogue.table() | catalogue.translated(language)
    words = languages.language(language)
    return [
        each
        | {part: words.quoted(each[part]) for part in _QUOTED if each.get(part)}
        | {"terms": words.quoted(each["licence"])}
        | {"url": each["url"] if each["url"].startswith("https://") else ""}
        | {
            part: [table[key].title if key in table else key for key in each[part]]
            for part in ("indicators", "printed")
        }
        for each in map(_noted, told)
    ]


def sources(parts: Iterable["Part"]) -> list[Source]:
    """Return the sources of some parts, each release once per licence of its figures."""
    found: dict[tuple[str, ...], Source] = {}
    for source in (source for each in parts for source in each.sources):
        key = source["title"], source["vintage"], source["licence"]
        known = found.setdefault(key, {**source})
        known["own"] |= source["own"]
        known["indicators"] = [*dict.fromkeys([*known["indicators"], *source["indicators"]])]
    return list(found.values())


def listed(cited: Iterable[Source]) -> list[Source]:
    """Return each release once, with all `terms`, those of most of the page's own figures first.

    `cited` is how it asks to be cited where its title does not say.
    """
    found: dict[tuple[str, str], Source] = {}
    for each in cited:
        start = {**each, "terms": [], "printed": []}
        known = found.setdefault((each["title"], each["vintage"]), start)
        known["own"] |= each["own"]
        known["printed"] = known["printed"] + each["printed"]
        known["terms"] += [of for of in [each["terms"]] if of and of not in known["terms"]]
    for each in found.values():
        named = each["url"] or each["title"] in each["citation"]
        each["cited"] = "" if named else each["citation"]
    return sorted(found.values(), key=lambda each: (not each["own"], -len(each["printed"])))


def of_report(parts: Sequence["Part"], text: Frame) -> tuple[str, list[str]]:
    """Return how to cite the reports of a page, and the addresses they are at."""
    page, release = parts[0].page, newest(sources(parts))
    studies = ", ".join(each.page.study for each in parts)
    title = text.plain("report_title", scope=page.title, study=studies)
    says = [f"{page.imprint.by}: {title}."]
    if release:
        dated = {"year": release[:4], "date": day(release, text.lang)}
        says = [text.plain("cited", by=page.imprint.by, title=title, **dated)]
    if page.imprint.title:
        says.append(text.plain("cited_in", title=page.imprint.title))
    if versions := ", ".join(filter(None, (each.made.get("version") for each in parts))):
        says.append(text.plain("cited_version", version=versions))
    # A file of several studies has no address of its own.
    links = page.imprint.doi_address, "" if parts[1:] else page.address
    return " ".join(says), [*filter(None, links)]


def newest(cited: Iterable[Source]) -> str:
    """Return the release that dates a page: of indicators, not of boundaries or grids behind it."""
    known = sorted((bool(each["indicators"]), each["vintage"]) for each in cited)
    return str(known[-1][1]) if known else ""


def is_basic(cited: Sequence[Source]) -> bool:
    """Return whether all figures of a page are of releases that come with the library."""
    shipped = {key: each.release for key, each in catalogue.sources().items()}
    of = [each for each in cited if each["indicators"]]
    return bool(of) and all(shipped.get(each.get("source", "")) == each["vintage"] for each in of)


def older(cited: Sequence[Source]) -> str:
    """Name the releases with own figures that are years older than the newest, with their year."""
    dated = newest(cited)
    if not dated[:4].isdigit():
        return ""
    bound = f"{int(dated[:4]) - _OLDER}{dated[4:]}"
    own = (each for each in cited if each["own"] and each["indicators"] and each.get("stated", 1))
    old = (f"{each['title']} ({each['vintage'][:4]})" for each in own if each["vintage"] < bound)
    return ", ".join(dict.fromkeys(old))


def terms(cited: Iterable[Source], text: Frame) -> list[Markup]:
    """Return what licences ask of whoever passes a page on, a sentence for each kind of terms."""
    named = licences.restrictive((source["title"], source["licence"]) for source in cited)
    return [text(_TERMS[kind], sources=", ".join(titles)) for kind, titles in named.items()]


def sharing(cited: Sequence[Source], text: Frame) -> Markup:
    """Return in short what the strictest licence of a page allows; "" where one is not known."""
    kinds = {licences.terms(each["licence"]) for each in cited}
    if kinds & {"nc", "nc-sa"}:
        return text("shared_nc")
    known = all(licences.is_open(each["licence"]) for each in cited)
    return text("shared_sa" if "sa" in kinds else "shared_free") if cited and known else Markup()


def _noted(source: Mapping[str, Any]) -> Source:
    """Return a source with the catalogue's note: a release keeps that of the day it was fetched."""
    known = catalogue.sources().get(source.get("source", ""))
    return {**source, "note": known.note} if known else {**source}


def _printed(source: Source, own: set[tuple[str, str, str]]) -> list[str]:
    of = source.get("source", ""), source["vintage"]
    return [key for key in source["indicators"] if (*of, key) in own]


def _own(source: Source, own: set[tuple[str, str, str]]) -> bool:
    return not (own and source["indicators"]) or bool(_printed(source, own))


def _observed(notebook: Mapping[str, Any]) -> Iterator[tuple[str, str, str]]:
    """Yield source, vintage and indicator of the observations a notebook lists."""
    for cell in notebook["cells"]:
        for output in cell.get("outputs", ()):
            text = "".join(output.get("data", {}).get("text/csv", ""))
            if text.partition("\n")[0] == _COLUMNS:
                for row in csv.DictReader(io.StringIO(text)):
                    yield row["source"], row["vintage"], row["indicator"]
