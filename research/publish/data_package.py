"""Contents of a folder of reports for programs: `datapackage.json`.

It follows Data Package 1, https://specs.frictionlessdata.io.
"""

import re
from collections.abc import Iterable
from typing import Any

from research import languages, licences
from research.manifest import Manifest
from research.publish import clean
from research.report.record import Release, Report

NAME = "datapackage.json"
_KINDS = {".html": ("html", "text/html"), ".ipynb": ("ipynb", "application/x-ipynb+json")}


def descriptor(record: Manifest) -> str:
    """Return the descriptor of a folder: pages and notebooks with hashes, sources and licences."""
    made = [report for report in record.reports if report.status == "ok"]
    told: dict[str, Any] = {
        "profile": "data-package",
        "name": "digital-development-reports",
        "title": languages.language(languages.ENGLISH).text("site_title"),
        "resources": [each for report in made for each in _resources(report)],
    }
    cited = dict.fromkeys(each for report in made for each in report.sources)
    told |= {"homepage": record.base_url} if record.base_url else {}
    told |= _rights(cited)
    return clean.json_text(told, indent=1) + "\n"


def _resources(report: Report) -> Iterable[dict[str, Any]]:
    for path, digest in report.files.items():
        if found := _KINDS.get(re.sub(r".*(?=\.)", "", path)):
            yield {
                "name": re.sub(r"[^a-z0-9._/-]", "-", path.casefold()),
                "path": path,
                "title": f"{report.study_title}: {report.name}",
                "format": found[0],
                "mediatype": found[1],
                "encoding": "utf-8",
                "hash": digest,
                **_rights(report.sources),
            }


def _rights(cited: Iterable[Release]) -> dict[str, list[dict[str, str]]]:
    """Return sources with their addresses, and their licences, each once."""
    sources = [
        {"title": _titled(each), **({"path": each.url} if each.url.startswith("https://") else {})}
        for each in cited
    ]
    named = dict.fromkeys(each.licence for each in cited if each.licence)
    listed = [_licence(each) for each in named]
    return {key: told for key, told in (("sources", sources), ("licenses", listed)) if told}


def _titled(release: Release) -> str:
    return f"{release.title} ({release.vintage})" if release.vintage else release.title


def _licence(licence: str) -> dict[str, str]:
    told = {"name": licences.identifier(licence), "title": licence}
    where = licences.address(licence)
    return told | ({"path": where} if where else {})
