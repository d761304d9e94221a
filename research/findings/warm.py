"""Warm-up of a process: read data and draw one finding of each kind before the first report."""

from collections.abc import Callable, Iterator
from functools import partial

import pandas as pd

from research import access, catalogue, economies, messages
from research.findings.audits.case import everywhere, indicators
from research.findings.audits.sources import sources
from research.findings.comparison.change import change_beside_peers
from research.findings.comparison.expectation import outcomes
from research.findings.comparison.ground import ground
from research.findings.comparison.neighbours import beside_neighbours
from research.findings.comparison.peers import beside_peers
from research.findings.comparison.performers import performers
from research.findings.comparison.structural import structural_peers
from research.findings.comparison.traits import performer_traits
from research.findings.core import side_by_side
from research.findings.costs.reasons import others
from research.findings.divides.divides import divide
from research.findings.divides.girls import gender_parity
from research.findings.divides.girls_work import science_and_technology, youth_at_work
from research.findings.divides.kinds import DIVIDES
from research.findings.economy.ecosystem import digital_infrastructure
from research.findings.economy.growth_estimates import LEVEL, PACE, by_income, instrumented, of_all
from research.findings.economy.income import against_income
from research.findings.index.rural import rural_framework
from research.findings.infrastructure.provinces import people_by_province
from research.findings.overview.opening import key_figures
from research.findings.overview.region import region_map
from research.findings.population.ages import people_by_age
from research.findings.population.skills import ict_skills
from research.findings.practice.discussion import discussion
from research.findings.practice.options import options
from research.findings.practice.practices import shared_practices
from research.findings.progress.adoption import adoption
from research.findings.progress.forecasts import learned
from research.findings.progress.over_time import over_time
from research.findings.targets.progress import target_progress
from research.report.finding import Finding

_ECONOMY, _ISLAND = "THA", "FJI"
_AT_ONCE = 8  # economies that are described, or messages that are read, in a step


_SAME_FOR_ALL: tuple[Callable[[], object], ...] = (
    learned,
    lambda: outcomes("internet_users"),
    lambda: performer_traits("internet_users"),
    *(
        partial(estimates, ask)
        for ask in (PACE, LEVEL)
        for estimates in (of_all, by_income, instrumented)
    ),
    *(
        partial(side_by_side.everywhere, pair.group, pair.other)
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


def _steps() -> Iterator[None]:
    first: tuple[Callable[[], Finding], ...] = (
        lambda: key_figures(_ECONOMY),
        lambda: beside_peers(_ECONOMY, ["internet_users"]),
        lambda: region_map(_ECONOMY, "internet_users"),
        lambda: against_income(_ECONOMY, "internet_users"),
        lambda: against_income(_ECONOMY, "fixed_broadband_per_100"),
        lambda: over_time(_ECONOMY, ["mobile_per_100"]),
        lambda: target_progress(_ECONOMY),
        lambda: target_progress(_ECONOMY, "connect-2030"),
        lambda: digital_infrastructure(_ECONOMY),
        lambda: people_by_province(_ECONOMY),
        lambda: options(_ECONOMY),
        lambda: shared_practices(_ECONOMY, "internet_users"),
        lambda: structural_peers(_ECONOMY, "internet_users"),
        lambda: performers(_ECONOMY, "internet_users"),
        lambda: change_beside_peers(_ECONOMY, "internet_users"),
        lambda: adoption(_ECONOMY, "internet_users"),
        lambda: beside_neighbours(_ISLAND, ["internet_users"]),
        lambda: gender_parity(_ECONOMY),
        lambda: youth_at_work(_ECONOMY),
        lambda: science_and_technology(_ECONOMY),
        lambda: people_by_age(_ECONOMY),
        lambda: ict_skills(_ECONOMY),
        lambda: divide(_ECONOMY, "place"),
        lambda: discussion(key_figures(_ECONOMY)),
        lambda: sources(_ECONOMY),
    )
    for make in first:
        make()._ipython_display_()
        _forget()
        yield
    for same in _SAME_FOR_ALL:
        same()
        _forget()
        yield
    for group in economies.groups().values():  # what maps and ranks of each region share
        if group.id.startswith("itu:"):
            region_map(group.members[0], "internet_users")
            ground(group.members[0])
            rural_framework(group.members[0])
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
