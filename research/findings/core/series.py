"""The scale an indicator is modelled on, and economies whose newest values are in doubt."""

from research import access, catalogue
from research.findings.core.dated import dated
from research.findings.core.latest import first_year
from research.metrics.peers import Scale, stepped

_BEFORE = 5  # years before the first recent one


def scale_of(entry: catalogue.Indicator) -> Scale:
    """Return the scale an indicator is modelled on: odds for shares of 100, else ratios."""
    if (
        entry.valid[0] == 0
        and entry.valid[1] <= 100
        and catalogue.written(entry.id).short_unit in ("%", "% of GDP", "per 100")
    ):
        return "share"
    return "log" if entry.valid[0] >= 0 else "level"


@access.shared
def unsure(indicator: str) -> frozenset[str]:
    """Return economies whose share jumped across recent years without values.

    They are not used to compare others with.
    """
    if scale_of(catalogue.indicator(indicator)) != "share":
        return frozenset()
    step = stepped(dated(indicator))
    return frozenset(step[step >= first_year() - _BEFORE].index)
