"""Releases that answer: who publishes them, under which licence, and what was read of them."""

from research import catalogue, vintages
from research.access import files
from research.access.record import answers_read
from research.loaders import mapping, releases
from research.vintages import Vintage

_CREDITED = ("title", "publisher", "licence", "citation", "note")


@vintages.looked_at_once()
def sources_read() -> list[dict[str, object]]:
    """Return the releases that answered so far, with publisher, licence and indicators.

    A release that holds indicators of several licences is there once for each. Boundaries are among
    them once a map has been asked for, and so are provinces and age pyramids.
    """
    given: dict[tuple[str, str, str], dict[str, None]] = {}
    folder = releases.state().folder
    for key, asked in answers_read().items():
        answers = (found for given_by in asked.values() for found in given_by)
        for source, vintage in dict.fromkeys(each for found in answers for each in found.releases):
            terms = releases.licence(source, vintage, key, folder)
            given.setdefault((source, vintage, terms), {})[key] = None
    known = catalogue.sources()
    undated = {(each.source, each.vintage) for each in vintages.at_hand(folder) if not each.stated}
    layers = [
        (source, known[source].release, known[source].licence) for source in files.layers_read()
    ]
    return [
        {name: getattr(of, name) for name in _CREDITED}
        | {
            "source": source,
            "licence": terms,  # of these indicators
            "url": known[source].url if source in known else "",
            "vintage": vintage,
            "stated": (source, vintage) not in undated,
            "indicators": list(given.get((source, vintage, terms), ())),
        }
        for source, vintage, terms in [*given, *layers]
        for of in (origin(source),)
    ]


def licence(source: str, vintage: str, indicator: str) -> str:
    """Return the licence of the values a release holds of an indicator (catalogue id)."""
    return releases.licence(source, vintage, indicator, releases.state().folder)


def sources_at_hand() -> list[str]:
    """Return the sources that can answer: those of the store, then the embedded one."""
    return releases.sources(releases.state())


def asked(indicator: str, economy: str = "") -> list[tuple[str, str]]:
    """Return title and vintage of the releases that hold an indicator for all its economies.

    Of an economy, those of sources that have some value of it: Pacific statistics lack Kenya.
    """
    folder = releases.state().folder
    return [
        (record.title, record.vintage)
        for record in releases.asked(indicator, folder)
        if not economy or economy in releases.economies_of(record, folder)
    ]


def mapped(indicator: str) -> str:
    """Return the id of a source whose tables contain an indicator; "" if there is none."""
    tables = mapping.ready().values()
    return next(
        (each.source for each in tables if indicator in {of.indicator for of in each.values}), ""
    )


def origin(source: str) -> Vintage | catalogue.Source:
    """Return title, publisher, licence, citation and note of a source."""
    return releases.origin(source, releases.state().folder)
