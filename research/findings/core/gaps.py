"""Data gaps: indicators that are missing, with who publishes them; and long lists, cut."""

from collections.abc import Iterable, Sequence

from research import access, catalogue
from research.messages.values import Claim, Count, Indicator, Items, Text, Value, Year, claim, where

ASKED = "asked"
WORLDBANK, ITU, OTHER = "worldbank", "itu", "other"
_OF_ITU = "ITU_"  # what the ids of its datasets at the World Bank begin with


def publisher(key: str) -> str:
    """Return who publishes an indicator: WORLDBANK or ITU; the id of another source; or OTHER."""
    codes = catalogue.indicator(key).codes
    if codes.worldbank:
        return WORLDBANK
    at_the_bank = [series.dataset for series in codes.of("data360")]
    if codes.itu or codes.itu_id or any(each.startswith(_OF_ITU) for each in at_the_bank):
        return ITU
    named = [
        source
        for source in type(codes).model_fields
        if source in catalogue.sources() and getattr(codes, source)
    ]
    source = access.mapped(key) or next(
        (each for each in (*codes.series, *named) if each != catalogue.EMBEDDED), ""
    )
    if not source:
        return OTHER
    known = catalogue.sources()
    if source not in known:  # of a table of the user's own
        return source
    # one id a publisher
    return next(each for each in known if known[each].publisher == known[source].publisher)


def publishers(keys: Sequence[str]) -> dict[str, list[str]]:
    """Return missing indicators by publisher; by ASKED where its release gives no value."""
    found: dict[str, list[str]] = {}
    for key in keys:
        found.setdefault(ASKED if access.asked(key) else publisher(key), []).append(key)
    return found


def organisation(who: str) -> Value:
    """Return a publisher by its name, or its substitute."""
    if who in (ASKED, OTHER):
        return claim(f"publisher-{who}")
    return Text(_called(who))


def _called(source: str) -> str:
    """Return the publisher of a source; of a table of the user's, its title."""
    known = catalogue.sources()
    return known[source].publisher if source in known else access.origin(source).title


def publisher_cell(who: str) -> object:
    """Return a publisher for a cell of a table: its name as text, or its substitute."""
    named = organisation(who)
    return named.value if isinstance(named, Text) else named


def gaps(keys: Sequence[str]) -> tuple[Claim, ...]:
    """Return a claim for each publisher of indicators that are missing."""
    return tuple(_gap(who, Items(map(Indicator, of))) for who, of in publishers(keys).items())


def newer_from(keys: Iterable[str]) -> tuple[Claim, ...]:
    """Return a claim for each publisher of indicators whose figures are too old to count."""
    found: dict[str, list[str]] = {}
    for key in keys:
        found.setdefault(publisher(key), []).append(key)
    return tuple(
        claim(
            "missing-newer-from", indicators=Items(map(Indicator, of)), publisher=organisation(who)
        )
        for who, of in found.items()
    )


def old_releases(keys: Iterable[str], economy: str = "") -> tuple[Claim, ...]:
    """Return a claim for each release asked for indicators that is years old: others may be newer.

    Of an economy, those of sources that have some value of it.
    """
    found = dict.fromkeys(each for key in keys for each in access.aged(key, economy))
    return tuple(
        claim("release-old", source=Text(title), year=Year(int(vintage[:4])))
        for title, vintage in found
    )


def _gap(who: str, indicators: Items) -> Claim:
    if who in (WORLDBANK, ITU, OTHER, ASKED):
        return claim(f"missing-from-{who}", indicators=indicators)
    return claim("missing-published-by", indicators=indicators, publisher=Text(_called(who)))


def no_series(keys: Sequence[str]) -> tuple[Claim, ...]:
    """Return a claim for each publisher of indicators of which there are too few yearly values."""
    found: dict[str, list[str]] = {}
    for key in keys:
        who = publisher(key)
        found.setdefault(who if who in (WORLDBANK, ITU) else OTHER, []).append(key)
    return tuple(
        claim(f"missing-series-{who}", indicators=Items(map(Indicator, of)))
        for who, of in found.items()
    )


def cut(values: Iterable[Value], most: int = 6) -> Items:
    """Return a list in a sentence; after so many, how many more there are."""
    listed = tuple(values)
    more = where(len(listed) > most, claim("items-more", more=Count(len(listed) - most)))
    return Items((*listed[:most], *more))
