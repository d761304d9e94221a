"""The terms of the sources of a folder of reports, in a file that goes where the reports go."""

from collections.abc import Iterable

from research import languages, licences
from research.manifest import Manifest
from research.report.record import Release

NAME = "LICENCES.txt"
_OF_KIND: dict[licences.Terms, str] = {
    "nc-sa": "terms_of_nc_sa",
    "nc": "terms_of_nc",
    "sa": "terms_of_sa",
}


def written(record: Manifest) -> str:
    """Return the terms of every release used, and the reports with licence restrictions."""
    made = [report for report in record.reports if report.status == "ok"]
    found = {each for report in made for each in report.sources}
    cited = sorted(found, key=lambda each: (each.title, each.vintage, each.licence))
    text = languages.language(languages.ENGLISH).text
    parts = [text("terms_title"), text("terms_software")]
    for kind, titles in licences.restrictive((each.title, each.licence) for each in cited).items():
        parts.append(text(_OF_KIND[kind], sources=", ".join(titles)))
        parts.append("\n".join(report.html for report in made if _holds(report.sources, kind)))
    parts += [_release(each, text("terms_licence", licence=each.licence)) for each in cited]
    return "\n\n".join(parts) + "\n"


def _holds(cited: Iterable[Release], kind: licences.Terms) -> bool:
    return any(licences.terms(each.licence) == kind for each in cited)


def _release(release: Release, licence: str) -> str:
    """Return a release with its publisher, licence and citation."""
    named = f"{release.title} ({release.vintage})" if release.vintage else release.title
    lines = [
        named,
        release.publisher,
        f"{licence} {licences.address(release.licence)}".strip(),
        release.citation,
        release.url,
    ]
    return "\n".join(line for line in lines if line)
