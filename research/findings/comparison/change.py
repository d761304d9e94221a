"""How far an economy has come since about 2015, beside economies like it."""

from collections.abc import Sequence

import pandas as pd

from research import catalogue, economies
from research.charts import dots, marks
from research.findings.comparison.structural import most_like
from research.findings.core import Column, Finding, Table, claim, finding, no_data
from research.findings.core.latest import comparable
from research.findings.core.series import dated, unsure
from research.findings.core.tables import ECONOMIES, YEARS
from research.findings.progress.forecasts import RECORDED, filled_in, yearly
from research.messages.values import Count, Economy, Indicator, Quantity, Unit, Year, Years
from research.metrics.filled import measured
from research.metrics.peers.moved import FIRST, both_ends

CLEAR = 5.0  # points that a change of an economy is apart from that of its peers, to be named
_NEAR_ALL = 90.0  # %


@finding
def change_beside_peers(economy: str, indicator: str) -> Finding:
    """Compare the change of an economy since about 2015 with that of its structural peers.

    Parameters
    ----------
    economy : any spelling of an economy
    indicator : a catalogue id

    Notes
    -----
    Of each economy the value nearest to 2015 that was measured, and the latest one at least five
    years later.
    """
    iso3, entry = economies.resolve(economy), catalogue.indicator(indicator)
    who, what = Economy(iso3), Indicator(entry.id)
    peers = [each for each in most_like(iso3) if each not in unsure(entry.id)]
    members = [iso3, *peers]
    ends = both_ends(_measured(dated(entry.id), members), comparable(entry.id), members)
    if iso3 not in ends.index or len(ends) < 3:
        return no_data(claim("slope-unknown", economy=who, indicator=what))
    shown = ends.loc[[iso3, *(each for each in peers if each in ends.index)]]
    own, rest = ends.loc[iso3], shown.drop(iso3)
    said = {
        "economy": who, "indicator": what,
        "before": Quantity(own["then"], entry.id), "after": Quantity(own["now"], entry.id),
        "since": Year(own["then_year"]), "until": Year(own["now_year"]),
        "peers": Count(len(rest)),
        "peers_before": Quantity(float(rest["then"].median()), entry.id),
        "peers_after": Quantity(float(rest["now"].median()), entry.id),
    }  # fmt: skip
    latest = Years(shown["now_year"].min(), shown["now_year"].max())
    headline = claim(f"slope-{_gained(own, rest, entry)}", **said, latest=latest)
    middle = claim("slope-median")
    drawn = shown[["now", "then"]].set_axis([*map(Economy, shown.index)])
    drawn.loc[middle] = rest[["now", "then"]].median()
    drawn = drawn.sort_values("now", ascending=entry.direction == "down")
    columns = {
        "then": Column(claim("ground-column-then", first=Year(FIRST)), "quantity", entry.id),
        "then_year": YEARS,
        "now": Column(claim("ground-now"), "quantity", entry.id),
        "now_year": YEARS,
    }
    return Finding(
        headline,
        claims=filled_in(yearly(entry.id, iso3), {"economy": who, "indicator": what}),
        notes=(claim("slope-method", first=Year(FIRST)),),
        table=Table(
            shown.sort_values("now", ascending=False).rename_axis("economy"), columns, ECONOMIES
        ),
        chart=dots.dots(
            drawn.set_axis([claim("ground-now"), claim("ground-then", first=Year(FIRST))], axis=1),
            unit=Unit(entry.id, long=True),
            percent=catalogue.is_share(entry),
            labels=[[Quantity(float(now), entry.id)] for now in drawn["now"]],
            marks=marks.MOVED,
            focus=who,
            middle=middle,
            alt=claim("slope-chart", headline=headline),
        ),
    )


def _measured(values: pd.Series, members: Sequence[str]) -> pd.Series:
    """Return the values of economies, index (economy, year), without years that are filled in."""
    known = values.index.unique("economy").intersection(members)
    parts = {each: measured(values[each].sort_index(), RECORDED) for each in known}
    return pd.concat(parts) if parts else values.iloc[:0]


def _gained(own: pd.Series, rest: pd.DataFrame, entry: catalogue.Indicator) -> str:
    """Return whether an economy gained "more" or "less" than its peers, or neither: "level"."""
    gained, is_share = own["now"] - own["then"], catalogue.is_share(entry)
    of_medians = rest["now"].median() - rest["then"].median()
    of_peers = (rest["now"] - rest["then"]).median()
    clear = CLEAR if is_share else 0.0
    if gained > max(of_medians, of_peers) + clear:
        return "more"
    near_all = is_share and own["then"] >= _NEAR_ALL  # others can only catch up
    return "less" if 0 <= gained < min(of_medians, of_peers) - clear and not near_all else "level"
