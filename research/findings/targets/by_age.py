"""Targets set for people aged 15 and over, judged by figures of all ages."""

from dataclasses import replace

from research.findings.core.nation import adult
from research.metrics.ages import of_older
from research.metrics.pace import Pace

_SETTLED = ("met", "met-jump", "on-track")


def with_ages(found: Pace, iso3: str) -> Pace:
    """Return a pace with the share of its ages, where that may meet a target missed at all ages."""
    part = adult(iso3, found.year or 0) if found.target.adults else 0.0
    if not part or found.status in _SETTLED:
        return found
    ends = of_older(found.value or 0.0, part)
    return replace(found, older=ends) if found.target.met(ends[1]) else found
