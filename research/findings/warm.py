"""Warm-up of a process: read data and draw one finding of each kind before the first report."""

from collections.abc import Callable, Iterator

from research import access, catalogue
from research.findings.audits.sources import sources
from research.findings.comparison.peers import beside_peers
from research.findings.economy.ecosystem import digital_infrastructure
from research.findings.economy.income import against_income
from research.findings.economy.structure import sectors
from research.findings.overview.opening import key_figures
from research.findings.overview.region import region_map
from research.findings.population.people import women_and_men
from research.findings.progress.over_time import over_time
from research.findings.targets.progress import target_progress
from research.report.finding import Finding

_ECONOMY = "THA"


def warm() -> Iterator[None]:
    """Draw one chart of each kind and load the data, so that both are cached.

    Yields after each step, in which nothing is left that a kernel forked then would take for its
    own.
    """
    first: tuple[Callable[[], Finding], ...] = (
        lambda: key_figures(_ECONOMY),
        lambda: beside_peers(_ECONOMY, ["internet_users"]),
        lambda: region_map(_ECONOMY, "internet_users"),
        lambda: against_income(_ECONOMY, "internet_users"),
        lambda: women_and_men(_ECONOMY),
        lambda: sectors(_ECONOMY),
        lambda: over_time(_ECONOMY, ["gdp_growth"]),
        lambda: target_progress(_ECONOMY),
        lambda: digital_infrastructure(_ECONOMY),
        lambda: sources(_ECONOMY),
    )
    for make in first:
        make()._ipython_display_()
        access.forget()
        yield
    for indicator in catalogue.table():
        if len(access.observations(indicator)):
            access.latest(indicator)
        access.forget()
        yield
    access.reference_year()
    access.rests_on()
    access.forget()
    yield
