"""Metadata for search engines and catalogues: schema.org JSON-LD per page and folder."""

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from markupsafe import Markup

from research import economies, languages, licences
from research.manifest import Manifest
from research.publish import cited, clean
from research.publish.imprint import Imprint
from research.report.record import Release, Report

if TYPE_CHECKING:
    from research.publish.page import Part

CATALOG = "catalog.jsonld"
_CONTEXT = "https://schema.org"
Node = dict[str, Any]


def of_page(parts: "Sequence[Part]", beside: bool) -> Markup:
    """Return the reports of a page and the data they show as text for a `script` element.

    Parameters
    ----------
    beside : the notebook lies beside the page
    """
    nodes = [node for part in parts for node in (_report(part), _data(part, beside))]
    return Markup(clean.json_text({"@context": _CONTEXT, "@graph": nodes}))


def catalog(record: Manifest, imprint: Imprint) -> str:
    """Return the reports of a folder as a catalogue of data sets."""
    text = languages.language(languages.ENGLISH).text
    made = [report for report in record.reports if report.status == "ok"]
    sources = {
        each: f"#source-{number}"
        for number, each in enumerate(dict.fromkeys(s for r in made for s in r.sources), 1)
    }
    told: Node = {
        "@type": "DataCatalog",
        "name": text("site_title"),
        "description": text("site_says"),
    }
    told |= {"url": record.base_url} if record.base_url else {}
    told |= _published(imprint) | {"dataset": [_listed(report, record, sources) for report in made]}
    nodes = [told, *({"@id": id, **_source(each)} for each, id in sources.items())]
    return clean.json_text({"@context": _CONTEXT, "@graph": nodes}, indent=1) + "\n"


def _listed(report: Report, record: Manifest, sources: Mapping[Release, str]) -> Node:
    """Return a report as a data set of a catalogue."""
    notebooks = [path for path in report.files if path.endswith(".ipynb")]
    return {
        "@type": "Dataset",
        "name": f"{report.study_title}: {report.name}",
        "description": _described(report.name, report.study_title, languages.ENGLISH),
        "url": f"{record.base_url}{report.html}",
        "inLanguage": [languages.ENGLISH, *report.editions],
        "dateModified": report.made[:10],
        "spatialCoverage": _place(report.scope, report.name),
        "license": _licences(report.sources),
        "isBasedOn": [{"@id": sources[each]} for each in report.sources],
        "distribution": [_download(f"{record.base_url}{path}") for path in notebooks],
    }


def _report(part: "Part") -> Node:
    page = part.page
    return {
        "@id": f"#{page.file}-report",
        "@type": "Report",
        "name": f"{page.study}: {page.title}",
        "inLanguage": page.language,
        "version": "; ".join(f"{name} {value}" for name, value in part.made.items() if value),
        "about": _place(_scope(page.stem), page.title),
        "isBasedOn": {"@id": f"#{page.file}-data"},
        **({"url": page.address} if page.address else {}),
        **({"dateModified": newest} if (newest := cited.newest(part.sources)) else {}),
        **_published(page.imprint),
    }


def _data(part: "Part", beside: bool) -> Node:
    """Return the data a report shows: variables, scope, releases and licences."""
    page, releases = part.page, [Release.of(each) for each in part.sources]
    return {
        "@id": f"#{page.file}-data",
        "@type": "Dataset",
        "name": f"{page.study}: {page.title}",
        "description": _described(page.title, page.study, page.language),
        "inLanguage": page.language,
        "spatialCoverage": _place(_scope(page.stem), page.title),
        "variableMeasured": list(
            dict.fromkeys(name for each in part.sources for name in each["indicators"])
        ),
        "license": _licences(releases),
        "isBasedOn": [_source(each) for each in releases],
        **(
            {"distribution": [_download(f"{page.stem.rpartition('/')[2]}.ipynb")]} if beside else {}
        ),
        **_published(page.imprint),
    }


def _described(name: str, study: str, language: str) -> str:
    return languages.language(language).text("data_set_says", name=name, study=study)


def _scope(stem: str) -> str:
    return stem.partition("/")[0]


def _node(kind: str, **values: object) -> Node:
    """Return a node of a type, without what is empty."""
    return {"@type": kind} | {key: value for key, value in values.items() if value}


def _organization(name: str) -> Node | None:
    return _node("Organization", name=name) if name else None


def _place(scope: str, name: str) -> Node:
    return _node("Place", name=name, identifier=scope if scope in economies.table() else "")


def _download(address: str) -> Node:
    return _node("DataDownload", encodingFormat="application/x-ipynb+json", contentUrl=address)


def _source(release: Release) -> Node:
    return _node(
        "CreativeWork",
        name=release.title,
        version=release.vintage,
        license=_licence(release.licence),
        citation=release.citation,
        url=release.url,
        publisher=_organization(release.publisher),
    )


def _licence(licence: str) -> str:
    return licences.address(licence) or licence


def _licences(releases: Iterable[Release]) -> list[str]:
    return list(dict.fromkeys(_licence(each.licence) for each in releases if each.licence))


def _published(imprint: Imprint) -> Node:
    """Who wrote and publishes it, what it is part of, and its DOI."""
    told = {
        "author": [_person(each.name, each.affiliation, each.orcid) for each in imprint.authors],
        "publisher": [
            _node("Organization", name=each.name, url=each.url) for each in imprint.partners
        ],
        "isPartOf": _node("CreativeWork", name=imprint.title) if imprint.title else None,
        "identifier": imprint.doi_address,
    }
    return {key: value for key, value in told.items() if value}


def _person(name: str, affiliation: str, orcid: str) -> Node:
    identifier = f"https://orcid.org/{orcid}" if orcid else ""
    return _node("Person", name=name, affiliation=_organization(affiliation), identifier=identifier)
