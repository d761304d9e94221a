"""geoBoundaries: administrative areas, level 0 to 2, under open licences.

See https://www.geoboundaries.org/api.html.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from pathlib import Path
from typing import Any

from research import catalogue, economies, limits, words
from research.errors import InputError, UnreachableError
from research.loaders import geojson, json_page, layers, provinces
from research.loaders.http import BadPageError, Door, RefusedError
from research.loaders.joining import joined
from research.loaders.layers import Layer
from research.loaders.source import Order, Source

NAME = "geoboundaries"
LEVELS = ("ADM0", "ADM1", "ADM2")
_RELEASE = "gbOpen"
_FIRST_LEVEL = LEVELS[1]  # what provinces are
_SHOWN = 6
# What a description of a layer says that is used.
_SAID = (
    "boundaryISO",
    "boundaryType",
    "gjDownloadURL",
    "simplifiedGeometryGeoJSON",
    "boundarySource",
    "boundaryYearRepresented",
    "boundaryLicense",
    "licenseSource",
    "licenseDetail",
)


def _bring(door: Door, order: Order, folder: Path) -> list[str]:
    """Store the layers of economies: all that are published, or those named."""
    wanted = [(iso3, level) for iso3 in order.economies or economies.table() for level in LEVELS]
    if door.offline:
        return [_at_hand(wanted, folder)]
    absent = layers.absent_today(NAME, folder, door.base_url)
    lacking = [
        each
        for each in wanted
        if _named(each) not in absent
        and not layers.of_today(NAME, _named(each), folder, door.base_url)
    ]
    if not lacking:
        return [f"{NAME}: everything asked for is of today, no request made"]
    records = _fetched(door, folder, lacking, {} if order.economies else _all(door))
    not_there = sorted({_named(each) for each in lacking} - {record.name for record in records})
    layers.write_absent(NAME, {*absent, *not_there}, folder, door.base_url)
    if not records and not any(layers.at_hand(NAME, _named(each), folder) for each in wanted):
        raise UnreachableError(
            f"{NAME} publishes none of the {len(lacking)} layers asked for at this address"
        )
    matched = [
        _matched(record.name.partition("-")[0], folder)
        for record in records
        if record.name.endswith(_FIRST_LEVEL)
    ]
    return [
        *_told(records, not_there, door.requests),
        *filter(None, matched if order.economies else []),
    ]


def _at_hand(wanted: list[tuple[str, str]], folder: Path) -> str:
    """Say how many layers the store has."""
    held = sum(layers.at_hand(NAME, _named(each), folder) is not None for each in wanted)
    if not held:
        raise UnreachableError("offline: none of the layers asked for is at hand")
    return f"{NAME}: {held} layers at hand, no request made"


def _fetched(
    door: Door, folder: Path, lacking: list[tuple[str, str]], listed: dict[tuple[str, str], Any]
) -> list[Layer]:
    """Bring layers: those listed, or all where the API lists none; return what was published."""
    published = [each for each in lacking if each in listed] if listed else lacking
    brought = door.many([partial(_one, door, folder, each, listed.get(each)) for each in published])
    records = [record for record in brought if record]
    door.forget()
    return records


def _named(each: tuple[str, str]) -> str:
    return "-".join(each)


def _all(door: Door) -> dict[tuple[str, str], dict[str, Any]]:
    """Return the description of every layer; nothing where the API does not list all at once."""
    try:
        found = door.get(f"{_RELEASE}/ALL/ALL/", None, _described)
    except RefusedError as error:
        if error.status == 404:
            return {}
        raise
    return {(each["boundaryISO"], each["boundaryType"]): each for each in found}


def _one(
    door: Door, folder: Path, each: tuple[str, str], about: dict[str, Any] | None
) -> Layer | None:
    """Bring one layer; None where it is not published."""
    iso3, level = each
    try:
        described = about or door.get(f"{_RELEASE}/{iso3}/{level}/", None, _described)[0]
    except RefusedError as error:
        if error.status == 404:
            return None
        raise
    url = described.get("simplifiedGeometryGeoJSON") or described["gjDownloadURL"]
    features = door.get(url, None, _features)
    return layers.add(
        _areas(features, iso3, level), _record(described, url, each, door.base_url), folder
    )


def _described(body: bytes) -> list[dict[str, Any]]:
    """Return the layers described in a reply: an object for one, a list for ALL."""
    try:
        reply = json_page.parsed(body)
        found = reply if isinstance(reply, list) else [reply]
        if all(
            each["boundaryISO"] and each["boundaryType"] and each["gjDownloadURL"] for each in found
        ):
            for each in found:
                for name in _SAID:
                    said = each.get(name)
                    each[name] = json_page.text(str(said) if type(said) is int else said)
            return found
    except (ValueError, KeyError, TypeError):
        pass
    raise BadPageError("a page that describes no layer")


def _features(body: bytes) -> list[dict[str, Any]]:
    if body.startswith(b"version https://git-lfs"):
        raise UnreachableError(
            "geoBoundaries gave a Git LFS pointer in place of a file; its address has changed"
        )
    try:
        features: list[dict[str, Any]] = json_page.parsed(body)["features"]
        if features and all("geometry" in feature for feature in features):
            return features
    except (ValueError, KeyError, TypeError):
        pass
    raise BadPageError("a page that is no GeoJSON with features")


def _areas(features: Iterable[dict[str, Any]], iso3: str, level: str) -> Any:
    try:
        areas = geojson.frame(list(features))
    except InputError as error:
        raise UnreachableError(
            f"{NAME} gave areas of {iso3} {level} that cannot be read: {error}"
        ) from None

    def text(*names: str) -> Any:
        column = next((name for name in names if name in areas), None)
        return (
            ""
            if column is None
            else areas[column].fillna("").astype(str).str[:200].map(partial(limits.line, most=200))
        )

    return areas.assign(
        economy=iso3,
        level=level,
        id=text("shapeID", "ADM1_PCODE"),
        code=text("shapeISO"),
        name=text("shapeName", "ADM1_EN", "name"),
    )


def _record(described: dict[str, Any], url: str, each: tuple[str, str], base_url: str) -> Layer:
    about = catalogue.sources()[NAME]
    from_whom = str(described.get("boundarySource") or "").strip()
    return Layer(
        source=NAME,
        name=_named(each),
        url=url,
        asked=base_url,
        fetched=layers.now(),
        year=str(described.get("boundaryYearRepresented") or ""),
        licence=str(described.get("boundaryLicense") or about.licence),
        licence_source=str(described.get("licenseSource") or described.get("licenseDetail") or ""),
        citation=f"{from_whom}, published by {about.citation}" if from_whom else about.citation,
    )


def _told(found: list[Layer], absent: list[str], requests: int) -> list[str]:
    mended, areas = sum(record.mended for record in found), sum(record.features for record in found)
    lines = [
        f"{NAME}: {_few([record.name for record in found])}, {areas:,} areas ({mended} made valid) "
        f"in {requests} requests"
    ]
    return [*lines, *([f"not published: {_few(absent)}"] if absent else [])]


def _few(names: list[str]) -> str:
    return words.listing(names) if 0 < len(names) <= _SHOWN else f"{len(names)} layers"


def _matched(iso3: str, folder: Path) -> str:
    """Describe how an economy's areas matched its provinces (points); "" where none are known."""
    areas, _ = layers.load(NAME, f"{iso3}-{_FIRST_LEVEL}", folder)
    units = provinces.load(iso3).set_index("code")
    if units.empty:
        return ""
    found = joined(areas, units)
    by = found.table["by"].value_counts()
    counts = words.listing([f"{by.get(how, 0)} by {how}" for how in ("code", "name", "point")])
    alone = {
        "areas without a province": [str(areas.loc[label, "name"]) for label in found.areas],
        "provinces without an area": [str(units.loc[label, "name"]) for label in found.units],
    }
    lacking = [
        f"{len(names)} {what} ({', '.join(names[:_SHOWN])})"
        for what, names in alone.items()
        if names
    ]
    matched = f"{iso3}: {len(found.table)} of {len(areas)} areas joined with provinces, {counts}"
    return "; ".join([matched, *lacking])


# Where the files stand that the descriptions of layers name.
_HOSTS = (
    "geoboundaries.org",
    "github.com",
    "raw.githubusercontent.com",
    "media.githubusercontent.com",
)
SOURCE = Source(NAME, "https://www.geoboundaries.org/api/current", _bring, hosts=_HOSTS)
