"""Which indicators are prices, and which price counts as affordable."""

from collections.abc import Iterable

from research import catalogue, targets


def is_price(key: str) -> bool:
    """Return whether an indicator is a price, less of which is better."""
    entry = catalogue.indicator(key)
    return entry.theme == "affordability" and entry.direction == "down"


def affordable(keys: Iterable[object]) -> float | None:
    """Return the % of income that counts as affordable; None for prices in money."""
    shares = (catalogue.written(str(key)).unit.startswith("%") for key in keys)
    return targets.target("umc-price").threshold if all(shares) else None
