"""Warm-up of a process: read data and draw one finding of each kind before the first report."""

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

_ECONOMY = "THA"


def warm() -> None:
    """Load the data and draw one chart of each kind, so that both are cached."""
    made = (
        key_figures(_ECONOMY),
        beside_peers(_ECONOMY, ["internet_users"]),
        region_map(_ECONOMY, "internet_users"),
        against_income(_ECONOMY, "internet_users"),
        women_and_men(_ECONOMY),
        sectors(_ECONOMY),
        over_time(_ECONOMY, ["gdp_growth"]),
        target_progress(_ECONOMY),
        digital_infrastructure(_ECONOMY),
        sources(_ECONOMY),
    )
    for finding in made:
        finding._ipython_display_()
    for indicator in catalogue.table():
        if len(access.observations(indicator)):
            access.latest(indicator)
    access.reference_year()
    access.rests_on()
    access.forget()
