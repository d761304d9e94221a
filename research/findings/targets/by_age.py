"""Targets set for people aged 15 and over, judged by figures of all ages."""

from dataclasses import replace

from research import access
from research.metrics.ages import aged, of_older
from research.metrics.pace import Pace

_SETTLED = ("met", "met-jump", "on-track")
_ADULT = 15


def with_ages(found: Pace, iso3: str) -> Pace:
    """Return a pace with the share of its ages, where that may meet a target missed at all ages."""
    if not found.target.adults or found.status in _SETTLED or found.year is None:
        return found
    ends = of_older(found.value or 0.0, _adults(iso3, found.year))
    return replace(found, older=ends) if found.target.met(ends[1]) else found


def _adults(iso3: str, year: int) -> float:
    """Return the % of people aged 15 and over, all where World Population Prospects has none."""
    people = access.pyramid(iso3, year).sum(axis=1)
    return 100 * aged(people, _ADULT) / float(people.sum()) if len(people) else 100.0
