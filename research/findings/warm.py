"""What a process does once so that its first report is not its slowest: data read, one finding of each kind drawn."""

from research import access, catalogue, findings

_ECONOMY = "THA"


def warm() -> None:
    """Load the data and draw a chart of every kind, leaving no trace but what is cached."""
    made = (
        findings.key_figures(_ECONOMY),
        findings.beside_peers(_ECONOMY, ["internet_users"]),
        findings.region_map(_ECONOMY, "internet_users"),
        findings.against_income(_ECONOMY, "internet_users"),
        findings.women_and_men(_ECONOMY),
        findings.sectors(_ECONOMY),
        findings.over_time(_ECONOMY, ["gdp_growth"]),
        findings.target_progress(_ECONOMY),
        findings.digital_infrastructure(_ECONOMY),
        findings.sources(_ECONOMY),
    )
    for finding in made:
        finding._ipython_display_()
    for indicator in catalogue.table():
        if len(access.observations(indicator)):
            access.latest(indicator)
    access.reference_year()
    access.rests_on()
    access.forget()
