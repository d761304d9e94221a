"""Warm-up of a process: read data and draw one finding of each kind before the first report."""

from collections.abc import Callable, Iterator
from functools import partial

import pandas as pd

from research import access, catalogue, economies, findings, messages
from research.findings.audits.case import everywhere, indicators
from research.findings.comparison.expectation import outcomes
from research.findings.core import Finding, side_by_side
from research.findings.costs.reasons import others
from research.findings.divides.kinds import DIVIDES
from research.findings.economy.growth_estimates import LEVEL, PACE, by_income, instrumented, of_all
from research.findings.progress.forecasts import learned

_ECONOMY, _ISLAND = "THA", "FJI"
_AT_ONCE = 8  # economies that are described, or messages that are read, in a step


_SAME_FOR_ALL: tuple[Callable[[], object], ...] = (
    learned,
    lambda: outcomes("internet_users"),
    lambda: findings.performer_traits("internet_users"),
    *(
        partial(estimates, ask)
        for ask in (PACE, LEVEL)
        for estimates in (of_all, by_income, instrumented)
    ),
    *(
        partial(side_by_side.of_one_year, pair.group, pair.other, ())
        for divide in DIVIDES.values()
        for pair in divide.pairs
    ),
)


def warm() -> Iterator[None]:
    """Return the steps that draw one chart of each kind and load the data, so both are cached.

    After each step nothing is left that a kernel forked then would take for its own.
    """
    # Findings look economies and indicators up one at a time, which takes Arrow's strings several
    # times as long as Python's.
    pd.set_option("mode.string_storage", "python")
    return _steps()


def _first() -> Iterator[Finding]:
    """Yield a finding of each kind."""
    opening = findings.key_figures(_ECONOMY)
    yield opening
    yield findings.discussion(opening)
    for of_economy in (
        findings.target_progress,
        findings.digital_infrastructure,
        findings.people_by_province,
        findings.options,
        findings.gender_parity,
        findings.youth_at_work,
        findings.science_and_technology,
        findings.people_by_age,
        findings.ict_skills,
        findings.sources,
    ):
        yield of_economy(_ECONOMY)
    for of_indicator in (
        findings.region_map,
        findings.against_income,
        findings.shared_practices,
        findings.structural_peers,
        findings.performers,
        findings.change_beside_peers,
        findings.adoption,
    ):
        yield of_indicator(_ECONOMY, "internet_users")
    yield findings.beside_peers(_ECONOMY, ["internet_users"])
    yield findings.beside_neighbours(_ISLAND, ["internet_users"])
    yield findings.over_time(_ECONOMY, ["mobile_per_100"])
    yield findings.against_income(_ECONOMY, "fixed_broadband_per_100")
    yield findings.target_progress(_ECONOMY, "connect-2030")
    yield findings.divide(_ECONOMY, "place")


def _steps() -> Iterator[None]:
    for found in _first():
        found._ipython_display_()
        _forget()
        yield
    for same in _SAME_FOR_ALL:
        same()
        _forget()
        yield
    for group in economies.groups().values():  # what maps and ranks of each region share
        if group.id.startswith("itu:"):
            findings.region_map(group.members[0], "internet_users")
            findings.ground(group.members[0])
            findings.rural_framework(group.members[0])
            _forget()
            yield
    for ids in _in_parts(messages.ids()):
        messages.prepare(ids)
        yield
    access.reference_year()
    for some in _in_parts(list(economies.table())):
        others(some)
        _forget()
        yield
    for indicator in catalogue.table():
        if len(access.observations(indicator)):
            access.usable(indicator)
            access.latest(indicator, suspects=True).index.get_indexer([_ECONOMY])
            access.recent(indicator).index.get_indexer([_ECONOMY])
        access.asked(indicator, _ECONOMY)
        access.suspects(indicator, _ECONOMY)
        _forget()
        yield
    everywhere(tuple(indicators()), access.identity())
    _forget()
    yield


def _forget() -> None:
    """Forget what was read, once it is known what a report that reads it has to record."""
    access.rests_on()
    access.sources_read()
    access.forget()


def _in_parts(ids: list[str]) -> Iterator[list[str]]:
    """Yield ids a few at a time, as whoever asks for a kernel waits for the end of a step."""
    for start in range(0, len(ids), _AT_ONCE):
        yield ids[start : start + _AT_ONCE]
