"""Say why an economy has no pace: estimates of its source, or a lower start after a break."""

from collections.abc import Mapping

from research import access
from research.findings.core import Claim, claim, v, where
from research.findings.progress import forecasts
from research.findings.progress.breaks import breaks_of, is_doubted, with_doubt
from research.metrics.change import WINDOW, sunk


@access.shared
def unpaced(indicator: str, economy: str) -> bool:
    """Return whether no pace leads up to the last value: in doubt, estimated, or filled in."""
    if is_doubted(indicator, economy) or is_sunk(indicator, economy):
        return True
    is_estimated = economy not in {*forecasts.sure(indicator)["economy"]}
    return is_estimated or forecasts.filled_lately(forecasts.yearly(indicator, economy))


def unforecast(indicator: str, economy: str, told: Mapping[str, v.Value]) -> tuple[Claim, ...]:
    """Say that a series long enough for a forecast has none, as years were filled in lately."""
    lately = forecasts.filled_lately(forecasts.yearly(indicator, economy))
    known = lately and forecasts.forecast_of(indicator, economy).known
    return where(known, claim("filled-in-lately", **told))


def is_sunk(indicator: str, economy: str) -> bool:
    """Return whether few values since a possible break begin below an earlier one."""
    return sunk(forecasts.yearly(indicator, economy), breaks_of(indicator, economy))


def estimated(indicator: str, economy: str, told: Mapping[str, v.Value]) -> tuple[Claim, ...]:
    """Say why there is no pace: values of its years are estimates, or a break came before them."""
    rows = access.usable(indicator, economy)
    late = rows[rows["flag"].eq("estimate") & rows["year"].ge(rows["year"].max() - WINDOW)]
    years = v.Items(map(v.Year, late["year"]))
    of_it = len(late) and economy not in {*forecasts.sure(indicator)["economy"]}
    steps = v.Items(map(v.Year, breaks_of(indicator, economy)))
    low = where(is_sunk(indicator, economy), claim("pace-sunk", **told, years=steps))
    return (*where(of_it, claim("pace-estimated", **told, years=years)), *low)


def doubted(value: v.Value, indicator: str, economy: str) -> v.Value:
    """Return the last value of an economy for a sentence, marked where it may be an estimate."""
    if access.latest(indicator).at[economy, "flag"] == "estimate":
        return claim("value-estimated", value=value)
    return with_doubt(value, indicator, economy)
