"""What medians of a group would be with the values in doubt, which they leave out."""

from collections.abc import Iterable, Iterator
from statistics import median

from research import catalogue, economies
from research.findings.core import Claim, claim, v, where
from research.findings.core.latest import levels
from research.findings.progress.settled import doubted, typical

_POINTS, _PART = 1.0, 0.05  # of a share, and of any other median: a smaller difference is none


def with_doubted(group: str, indicators: Iterable[object]) -> tuple[Claim, ...]:
    """Say what medians of a group would be with values in doubt, where they differ clearly."""
    medians = v.Items(
        claim("ground-level", indicator=v.Indicator(key), value=v.Quantity(value, key))
        for key, value in _other(group, map(str, indicators))
    )
    return where(medians.values, claim("peers-with-doubted", group=v.Group(group), medians=medians))


def _other(group: str, indicators: Iterable[str]) -> Iterator[tuple[str, float]]:
    members = economies.groups()[group].members
    for key in indicators:
        if doubted(key).isdisjoint(members):
            continue
        value = median(levels(key)[code] for code in members if code in levels(key))
        settled, is_share = typical(key, members), catalogue.is_share(catalogue.indicator(key))
        if abs(value - settled) >= (_POINTS if is_share else _PART * settled):
            yield key, value
