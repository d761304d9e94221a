"""How fast networks are, quarter by quarter, from tiles of speed tests."""

import pandas as pd

from research import access
from research.charts import Figure, series
from research.findings.core import Claim, Column, Finding, Table, claim, finding, v
from research.findings.infrastructure import speed_tests
from research.findings.infrastructure.areas import outline, together
from research.messages import say
from research.metrics.space import performance


@finding
def speeds_by_quarter(economy: str, zones: str = "") -> Finding | None:
    """Return download speed and latency, fixed and mobile, over all quarters in the store.

    None without any, which `speeds` says. Takes economy and zones as that does; the areas together
    make the economy. Without areas, tiles count within the boundary that maps draw and 11 km of
    water around it.
    """
    held = {kind: found for kind in speed_tests.KINDS if (found := access.quarters(kind))}
    if not held:
        return None
    who, areas = v.Economy(economy), access.zones(economy, zones)
    within = outline(economy) if areas is None else together(areas[0]).assign(whole=economy)
    table = performance.aggregate(
        speed_tests.pieces(economy, held), within, by=["whole", "quarter", "kind"]
    )
    tested = table[table["flag"].eq("")].droplevel("whole")
    quarters = sorted({each for found in held.values() for each in found})
    wide = tested["download"].unstack("kind").reindex(quarters).dropna(axis=1, how="all")
    if wide.empty:
        unknown = claim("speeds-no-quarter", economy=who)
        return Finding(unknown, notes=(speed_tests.UNTESTED,), missing=True)
    headline, *others = (_change(who, str(kind), wide[kind].dropna()) for kind in wide)
    sources = (speed_tests.source(),) if areas is None else (areas[1], speed_tests.source())
    return Finding(
        headline,
        claims=tuple(others),
        notes=(speed_tests.HOW, *sources),
        table=_by_quarter(tested),
        chart=_lines(wide, headline) if len(wide) > 1 else None,
    )


def _change(who: v.Economy, kind: str, values: pd.Series) -> Claim:
    """How fast networks are in the last quarter, against the first."""
    first, last = v.About(values.iloc[0]), v.About(values.iloc[-1])
    since, until = (v.Quarter(str(values.index[at])) for at in (0, -1))
    now = {"economy": who, "speed": speed_tests.megabits(last), "quarter": until}
    if len(values) == 1:
        return claim(f"speeds-{kind}-once", **now)
    as_before = say(first) == say(last)
    direction = "level" if as_before else "up" if last.value > first.value else "down"
    before = {"before": speed_tests.megabits(first), "first": since}
    return claim(f"speeds-{kind}-{direction}", **now, **before)


def _lines(wide: pd.DataFrame, headline: Claim) -> Figure:
    shown = wide.set_axis([v.Quarter(str(each)) for each in wide.index]).set_axis(
        [speed_tests.network(str(kind)) for kind in wide], axis=1
    )
    return series.lines(shown, unit=claim("speeds-axis"), alt=headline)


def _by_quarter(tested: pd.DataFrame) -> Table:
    frame = tested.sort_index().reset_index("kind")
    frame["network"] = [speed_tests.network(str(kind)).id for kind in frame["kind"]]
    columns = speed_tests.columns()
    return Table(frame[list(columns)], columns, Column(claim("column-quarter"), "quarter"))
