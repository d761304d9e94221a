"""Data gaps: indicators that are missing, with who publishes them; and long lists, cut."""

from collections.abc import Iterable, Sequence

from research import access, catalogue
from research.messages.values import Claim, Count, Indicator, Items, Text, Value, claim

ASKED = "asked"
WORLDBANK, ITU, OTHER = "worldbank", "itu", "other"


def publisher(key: str) -> str:
    """Return who publishes an indicator that is missing.

    Returns
    -------
    ASKED where every source that has it was asked and gives no value; WORLDBANK or ITU; the id of another source; or OTHER
    """
    if access.asked(key):
        return ASKED
    codes = catalogue.indicator(key).codes
    if codes.worldbank:
        return WORLDBANK
    if codes.itu or codes.itu_id:
        return ITU
    return access.mapped(key) or OTHER


def publishers(keys: Sequence[str]) -> dict[str, list[str]]:
    """Return indicators by who publishes them, in the order they are given."""
    found: dict[str, list[str]] = {}
    for key in keys:
        found.setdefault(publisher(key), []).append(key)
    return found


def gaps(keys: Sequence[str]) -> tuple[Claim, ...]:
    """Return a claim for each publisher of indicators that are missing."""
    return tuple(_gap(who, cut(map(Indicator, missing))) for who, missing in publishers(keys).items())


def _gap(who: str, indicators: Items) -> Claim:
    if who in catalogue.sources() and who not in (WORLDBANK, ITU):
        return claim("missing-published-by", indicators=indicators, publisher=Text(catalogue.sources()[who].publisher))
    return claim(f"missing-from-{who}", indicators=indicators)


def cut(values: Iterable[Value], most: int = 6) -> Items:
    """Return a list in a sentence; after so many, how many more there are."""
    listed = tuple(values)
    more = (claim("items-more", more=Count(len(listed) - most)),) if len(listed) > most else ()
    return Items((*listed[:most], *more))
