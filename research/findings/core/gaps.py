"""Data gaps: indicators that are missing, with who publishes them; and long lists, cut."""

from collections.abc import Iterable, Sequence

from research import access, catalogue
from research.frame import SUSPECT
from research.messages.values import Claim, Count, Indicator, Items, Text, Value, claim

ASKED, DOUBTED = "asked", "doubted"
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
    known = catalogue.sources()
    named = [each for each in type(codes).model_fields if each in known and getattr(codes, each)]
    source = access.mapped(key) or next(
        (each for each in (*codes.series, *named) if each != catalogue.EMBEDDED), ""
    )
    if not source:
        return OTHER
    if source not in known:  # of a table of the user's own
        return source
    # one id a publisher
    return next(each for each in known if known[each].publisher == known[source].publisher)


def publishers(keys: Sequence[str], economy: str = "") -> dict[str, list[str]]:
    """Return missing indicators by publisher; by ASKED where a recent release gives no value.

    By DOUBTED where the latest value of the economy is in doubt.
    """
    found: dict[str, list[str]] = {}
    for key in keys:
        asked = ASKED if read_lately(key, economy) else publisher(key)
        found.setdefault(DOUBTED if is_suspect(key, economy) else asked, []).append(key)
    return found


def read_lately(key: str, economy: str = "") -> list[tuple[str, str]]:
    """Return title and vintage of the recent releases read whole that could have an indicator."""
    aged = access.aged(key, economy)
    return [each for each in access.asked(key, economy) if each not in aged]


def is_suspect(key: str, economy: str) -> bool:
    """Return whether the latest value of an economy is one its source or the rules mark."""
    return bool(access.latest(key, suspects=True)["flag"].get(economy) == SUSPECT)


def not_read(key: str) -> bool:
    """Return whether no economy has a value of any year: that is no lack of one economy."""
    return bool(access.latest(key).empty)


def organisation(who: str) -> Value:
    """Return a publisher by its name, or its substitute."""
    if who in (ASKED, OTHER):
        return claim(f"publisher-{who}")
    known = catalogue.sources()
    return Text(known[who].publisher if who in known else access.origin(who).title)


def publisher_cell(who: str) -> object:
    """Return a publisher for a cell of a table: its name as text, or its substitute."""
    named = organisation(who)
    return named.value if isinstance(named, Text) else named


def gaps(keys: Sequence[str], economy: str = "") -> tuple[Claim, ...]:
    """Return a claim for each publisher of indicators that are missing."""
    named = {who: Items(map(Indicator, of)) for who, of in publishers(keys, economy).items()}
    return tuple(
        claim("missing-in-doubt" if who == DOUBTED else "missing-from-asked", indicators=of)
        if who in (ASKED, DOUBTED)
        else claim("missing-unread", indicators=of, publisher=organisation(who))
        for who, of in named.items()
    )


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
    """Return a list in a sentence; after so many, how many more there are: two at least."""
    listed = tuple(values)
    if len(listed) <= most + 1:
        return Items(listed)
    return Items((*listed[:most], claim("items-more", more=Count(len(listed) - most))))
