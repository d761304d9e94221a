"""Figures of the Factbook by economy, from entries for its parts."""

from dataclasses import dataclass

from research import catalogue
from research.catalogue import Indicator
from research.loaders.factbook_text import Reading


@dataclass(frozen=True)
class Entry:
    """One printed value: economy, year, and whether its note says it covers the whole economy."""

    economy: str
    indicator: Indicator
    year: int
    reading: Reading
    dated: bool
    joint: bool


@dataclass(frozen=True)
class Omission:
    """A text that gave no value, and why."""

    economy: str
    indicator: str
    text: str
    reason: str


Values = dict[tuple[str, int], tuple[float, str]]


def joined(
    entries: dict[tuple[str, int], list[Entry]], parts: int
) -> tuple[dict[tuple[str, int], Entry], list[Omission]]:
    """Return one entry per indicator and year: joint values once, sums of parts, else omissions."""
    joined: dict[tuple[str, int], Entry] = {}
    omissions = []
    for key, found in entries.items():
        first = found[0]
        same = len(found) == parts and len({entry.reading.value for entry in found}) == 1
        stated = [entry for entry in found if entry.joint]
        if (
            parts == 1
            or (same and not first.indicator.additive)
            or (stated and (same or len(found) == 1))
        ):
            joined[key] = (stated or found)[0]
        elif first.indicator.additive and len(found) == parts:
            total = sum(entry.reading.value or 0.0 for entry in found)
            text = " + ".join(entry.reading.text for entry in found)
            reading = Reading(total, first.year, False, text)
            joined[key] = Entry(
                first.economy, first.indicator, first.year, reading, first.dated, True
            )
        else:
            text = " | ".join(entry.reading.text for entry in found)
            reason = "given for parts of the economy that cannot be added up"
            if len(found) < parts:
                reason = "given for one part of the economy only"
            omissions.append(Omission(first.economy, first.indicator.id, text, reason))
    return joined, omissions


def with_rates_below_one(
    joined: dict[tuple[str, int], Entry], parts: int
) -> tuple[Values, list[Omission]]:
    """Return values with flags; rates below 1, or of parts, follow from total and population."""
    values: Values = {}
    omissions = []
    population = next((e.reading.value for (i, _), e in joined.items() if i == "population"), None)
    for (indicator_id, year), entry in joined.items():
        if not entry.reading.below:
            flag = "" if entry.dated else "undated"
            values[indicator_id, year] = entry.reading.value or 0.0, flag
            continue
        rate = _rate(joined, entry.indicator, year, population)
        if rate is None or rate > 1.05:
            reason = 'printed as "less than" a bound, and no total to compute it from agrees'
            omissions.append(Omission(entry.economy, indicator_id, entry.reading.text, reason))
        else:
            values[indicator_id, year] = (rate, "estimate")
    if parts > 1:
        values |= _rates_of_sums(joined, values, population)
    return values, omissions


def _rate(
    joined: dict[tuple[str, int], Entry], indicator: Indicator, year: int, population: float | None
) -> float | None:
    total = joined.get((indicator.total, year))
    if total is None or total.reading.value is None or not population:
        return None
    return 100 * total.reading.value / population


def _rates_of_sums(
    joined: dict[tuple[str, int], Entry], values: Values, population: float | None
) -> Values:
    """Rates per 100 of an economy whose parts give totals but no joint rate."""
    rates: Values = {}
    for indicator in catalogue.table().values():
        if not indicator.total or any(known == indicator.id for known, _ in values):
            continue
        for total_id, year in joined:
            rate = (
                _rate(joined, indicator, year, population) if total_id == indicator.total else None
            )
            if rate is not None:
                rates[indicator.id, year] = (rate, "estimate")
    return rates
