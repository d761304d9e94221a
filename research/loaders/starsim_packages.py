"""Descriptors of the data packages built from starsim-data."""

from __future__ import annotations

from typing import Any

from research import catalogue

REBUILD = (
    "research snapshot people --starsim DIR (DIR: the unpacked Python package starsim-data 2.0.0)"
)
UNIT_FIELDS = {
    "economy": "string", "code": "string", "name": "string", "people": "number", "area": "number",
    "density": "number", "neighbours": "array", "source": "string", "flag": "string",
    "geometry": "any",
}  # fmt: skip
AGE_FIELDS = {
    "economy": "string",
    "year": "integer",
    "sex": "string",
    "age": "integer",
    "people": "number",
}
_LICENCES = {
    "CC BY 4.0": ("CC-BY-4.0", "https://creativecommons.org/licenses/by/4.0/"),
    "CC BY 3.0 IGO": ("CC-BY-3.0-IGO", "https://creativecommons.org/licenses/by/3.0/igo/"),
}


def descriptor(name: str, title: str, sources: tuple[str, ...]) -> dict[str, Any]:
    """Return what a data package says of itself and of its sources."""
    entries = [catalogue.sources()[source] for source in sources]
    licences = dict.fromkeys(entry.licence for entry in entries)
    return {
        "name": name,
        "title": title,
        "version": entries[0].release,
        "licenses": [
            {"name": _LICENCES[text][0], "title": text, "path": _LICENCES[text][1]}
            for text in licences
        ],
        "sources": [
            {"title": entry.title, "path": entry.url, "version": entry.release} for entry in entries
        ],
        "attribution": " ".join(entry.citation for entry in entries),
        "rebuild": REBUILD,
    }
