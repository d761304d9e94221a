"""Possible breaks in the series of an economy: no change is taken across them."""

from collections.abc import Sequence
from typing import NamedTuple

import pandas as pd

from research import access, catalogue
from research.corrections import confirmed, contested, contests
from research.findings.comparison.priced import is_price
from research.findings.core import Claim, claim, v, where
from research.findings.core.dated import USE
from research.findings.core.latest import OF_SURVEYS
from research.findings.core.series import HOMES, by_homes, carried, surveyed
from research.findings.core.tables import dated_cells
from research.findings.costs.income import same_offer, two_shares
from research.findings.progress.forecasts import change_of, filled_lately, forecast_of, yearly
from research.findings.progress.leaps import leaps, rare
from research.findings.progress.surveys import contradicted, survey_years
from research.metrics import plateau

_RATES = ("fixed_broadband_per_100", "mobile_broadband_per_100")  # and do not shrink by them
_YOUNG, _ADULT = 2.5, 2.0  # points a year by which literacy moves as people come and go, at most


def possible(indicator: str, economy: str) -> tuple[int, ...]:
    """Return the years in which a series may have a break that the forecast does not find.

    Of a share of surveys a jump, a rare rise or a fall, of a rate per 100 a fall, of a price
    either, in any unit of its basket; of literacy what is too fast for people who come and go.
    """
    known = forecast_of(indicator, economy).breaks
    if indicator in OF_SURVEYS:
        values = surveyed(indicator)
        if economy not in values.index.unique("economy"):
            return ()
        years = plateau.possible_breaks(values[economy].sort_index())
        rose = rare(indicator).get(economy, ())
        years = tuple(sorted({*years, *leaps(indicator, economy), *rose}))
    elif indicator in _RATES:
        years = plateau.possible_falls(yearly(indicator, economy))
    elif "literacy" in indicator:
        most = _YOUNG if indicator.startswith("youth") else _ADULT
        years = plateau.possible_turnovers(yearly(indicator, economy), most)
    else:
        units = (yearly(each, economy) for each in units_of(indicator))
        years = tuple(sorted({year for each in units for year in plateau.possible_prices(each)}))
    return tuple(year for year in years if year not in known)


def units_of(indicator: str) -> tuple[str, ...]:
    """Return a price with the same basket in other units; none of what is no price.

    A step of one of them, as by another basket or another currency, is a doubt of all.
    """
    if not is_price(indicator):
        return ()
    basket = indicator.rpartition("_")[0]
    units = (f"{basket}_{unit}" for unit in ("gni", "usd", "ppp"))
    return (indicator, *(each for each in units if each in catalogue.table() and each != indicator))


@access.shared
def breaks_of(indicator: str, economy: str) -> tuple[int, ...]:
    """Return all years in which the series of an economy may have a break.

    Found by size alone; without years whose value an entry of `data/corrections.yaml` confirms.
    """
    found = (*forecast_of(indicator, economy).breaks, *possible(indicator, economy))
    sure = confirmed(indicator, economy, yearly(indicator, economy))
    return tuple(year for year in found if year not in sure)


class Jump(NamedTuple):
    """The value before a newest one that may rest on a break alone, and its year.

    Or what one operator `reported` for its own network, which is a part of the newest one.
    """

    indicator: str
    value: float
    year: int
    reported: bool = False

    @property
    def said(self) -> dict[str, v.Value]:
        """The values a sentence takes."""
        value = v.Exact(v.Quantity(self.value, self.indicator))
        before = claim("value-one-operator", value=value) if self.reported else value
        return {"before": before, "since": v.Year(self.year)}


def jumped(indicator: str, economy: str) -> Jump | None:
    """Return the value before the newest one of an economy, where a break may part the two."""
    values = yearly(indicator, economy)
    if len(values) < 2 or int(values.index[-1]) not in breaks_of(indicator, economy):
        return None
    return Jump(indicator, float(values.iloc[-2]), int(values.index[-2]))


@access.shared
def rests_on(indicator: str, economy: str) -> Jump | None:
    """Return the value before a possible break that the newest value rests on.

    A break is the newest value's own (`jumped`), or a fall of a year ago that it has not made good,
    or the leap of a large economy: one value since does not bear it out. Prices do fall: a break
    before the newest price puts changes across it in doubt, and not that price, rank or status.
    """
    values = yearly(indicator, economy)
    if other := contested(indicator, economy, values):
        return Jump(indicator, *other, reported=True)
    jump = jumped(indicator, economy)
    if jump or len(values) < 3 or is_price(indicator):
        return jump
    before, moved, now = map(float, values.iloc[-3:])
    _, year, last = map(int, values.index[-3:])
    fell = max(moved, now) < before and year in possible(indicator, economy)
    if last > year + 1 or not (fell or year in leaps(indicator, economy)):
        return None
    return Jump(indicator, before, int(values.index[-3]))


def years_used(indicator: str, economy: str, year: int) -> list[int]:
    """Return the years of the values that numbers rest on: of a break or a survey too."""
    jump = rests_on(indicator, economy)
    surveys = survey_years(economy) if indicator == USE else ()
    return sorted({year, jump.year if jump else year, *surveys})


@access.shared
def is_filled(indicator: str, economy: str) -> bool:
    """Return whether the latest value of a survey ends an even run, so that it may be none."""
    return indicator in OF_SURVEYS and filled_lately(yearly(indicator, economy), 0)


def doubt(indicator: str, economy: str) -> Claim | None:
    """Return why the latest value has no rank, None where nothing speaks against it.

    It rests on a break, may be no survey's, a survey contradicts it, it is the price of a plan of
    another basket, by another income, or newer homes with Internet exceed people online.
    """
    if jump := rests_on(indicator, economy):
        return claim(f"unranked-{'reported' if jump.reported else 'break'}", **jump.said)
    if is_filled(indicator, economy):
        return claim("unranked-filled")
    if survey := contradicted(indicator, economy):
        return claim("unranked-surveyed", **survey)
    if same_offer(indicator, economy):
        return claim("unranked-same-offer")
    if of := two_shares(indicator, economy):
        return claim("unranked-priced", **of)
    more = by_homes(economy) if indicator == USE else {}
    return claim("unranked-homes", **more) if more and not is_doubted(HOMES, economy) else None


def is_doubted(indicator: str, economy: str) -> bool:
    """Return whether the latest value has no rank, as there is a `doubt`."""
    return doubt(indicator, economy) is not None


def is_low(indicator: str, economy: str) -> bool:
    """Return whether the one doubt is that newer homes with Internet exceed people online."""
    why = doubt(indicator, economy)
    return why is not None and why.id == "unranked-homes"


def may_be_doubted(indicator: str) -> bool:
    """Return whether a rule can find a doubt that the forecast does not."""
    known = (*OF_SURVEYS, *_RATES, *contests())
    return indicator in known or "literacy" in indicator or is_price(indicator)


def doubt_mark(indicator: str, economy: str, plain: str = "mark-none") -> str:
    """Return the message id of the mark of a latest value in a table, `plain` if that is one."""
    if plain != "mark-none":
        return plain
    if rests_on(indicator, economy) is None and is_filled(indicator, economy):
        return claim("mark-filled").id
    if is_low(indicator, economy):
        return claim("mark-low").id
    return claim("mark-suspect").id if is_doubted(indicator, economy) else claim("mark-none").id


def marked_cells(year: int, flag: str, economy: str, *indicators: str) -> dict[str, object]:
    """Return `dated_cells` of a value, with the doubt of any indicator it is of as its mark."""
    cells = dated_cells(year, flag)
    for each in indicators:
        cells["mark"] = doubt_mark(each, economy, str(cells["mark"]))
    return cells


def with_jump(value: v.Value, indicator: str, economy: str) -> v.Value:
    """Return a value for a sentence, with the one before a possible break that it rests on.

    Sentences show the value alone, and a page its doubts once: see `research.report.doubts`.
    """
    if jump := rests_on(indicator, economy):
        return claim(f"value-{'reported' if jump.reported else 'jumped'}", value=value, **jump.said)
    if is_filled(indicator, economy):
        return claim("value-filled", value=value)
    of = two_shares(indicator, economy)
    return claim("value-priced", value=value, **of, of=v.Indicator(indicator)) if of else value


def with_doubt(value: v.Value, indicator: str, economy: str) -> v.Value:
    """Return a value as `with_jump`, or with the survey or the homes that contradict it."""
    if survey := contradicted(indicator, economy):
        return claim("value-surveyed", value=value, **survey)
    if is_low(indicator, economy):
        return claim("value-low", value=value)
    return with_jump(value, indicator, economy)


def reached(economy: str, indicator: str, level: float, value: float, year: int) -> Claim:
    """Say that a level is reached, and where that is so by a possible break alone."""
    of: dict[str, v.Value] = {
        "economy": v.Economy(economy), "indicator": v.Indicator(indicator),
        "level": v.Quantity(level, indicator), "value": v.Quantity(value, indicator),
        "year": v.Year(year),
    }  # fmt: skip
    jump = jumped(indicator, economy)
    if jump is not None and jump.value < level:
        return claim("adoption-reached-break", **of, **jump.said)
    return claim("adoption-reached", **of)


def broken(values: pd.Series, breaks: Sequence[int], name: v.Value) -> tuple[Claim, ...]:
    """Say in which years a break leaves out the change over five years; nothing if none does."""
    moved = change_of(values)
    return across((moved.first, moved.last), breaks, name) if moved else ()


def carried_on(indicator: str, economy: str) -> tuple[Claim, ...]:
    """Say that a count is carried on from one of the two values of the change over five years."""
    moved = change_of(yearly(indicator, economy))
    years = moved and carried(economy, indicator, [moved.first, moved.last])
    of = {"economy": v.Economy(economy), "indicator": v.Indicator(indicator)}
    return (claim("value-carried", **of, years=years),) if years else ()


def across(ends: tuple[int, int], breaks: Sequence[int], name: v.Value) -> tuple[Claim, ...]:
    """Say in which years a break leaves out the change between two; nothing if none does."""
    years = [v.Year(year) for year in sorted(breaks) if ends[0] <= year <= ends[1]]
    return where(years, claim("change-across-possible", name=name, years=v.Items(years)))


def remarks(indicator: str, economy: str, first: int, last: int) -> tuple[Claim, ...]:
    """Say which years between two may have a break, for a sentence on the change between them."""
    years = (year for year in possible(indicator, economy) if first < year <= last)
    return tuple(claim("over-time-break", year=v.Year(year)) for year in years)
