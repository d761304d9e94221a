"""How far an economy has come since about 2015, beside economies like it."""

import pandas as pd

from research import access, catalogue
from research.charts import Figure, dots, marks
from research.findings.comparison.ground import end_columns
from research.findings.comparison.ground_said import CLEAR, sized
from research.findings.comparison.structural import most_like, sound, stability
from research.findings.core import Claim, Finding, Table, claim, finding, no_data, where
from research.findings.core.latest import comparable, of_a_time, sources_of
from research.findings.core.series import surveyed, unsure
from research.findings.core.tables import ECONOMIES, columns_of
from research.findings.progress.breaks import remarks
from research.findings.progress.forecasts import filled_in, yearly
from research.messages.values import Count, Economy, Indicator, Quantity, Unit, Value, Year, Years
from research.metrics.peers.moved import FIRST, both_ends

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
    Its value nearest to 2015 that was measured, its latest one at least five years later, and those
    of the peers of these times. Peers that depend on one measure make no table and no chart.
    """
    entry = catalogue.indicator(indicator)
    about: dict[str, Value] = {"economy": Economy(economy), "indicator": Indicator(entry.id)}
    shown = ends_beside(economy, entry.id)
    if len(shown) < 3:
        return no_data(claim("slope-unknown", **about))
    own, rest = shown.loc[economy], shown.drop(economy)
    usual = float((rest["now"] - rest["then"]).median())
    said = {
        "before": Quantity(own["then"], entry.id), "after": Quantity(own["now"], entry.id),
        "since": Year(own["then_year"]), "until": Year(own["now_year"]),
        "peers": Count(len(rest)), "usual": sized(entry.id, usual),
    }  # fmt: skip
    latest = Years(shown["now_year"].min(), shown["now_year"].max())
    breaks = remarks(entry.id, economy, int(own["then_year"]), int(own["now_year"]))
    more = _gained(own, usual, entry) if own["now"] > own["then"] else "level"
    more = "break" if breaks else more  # across one nothing is compared
    headline = claim(f"slope-{more}", **about, **said, latest=latest)
    both = where(more != "level", claim("slope-both", **about, **said, latest=latest))
    ordered = shown.sort_values("now", ascending=False).rename_axis("economy")
    columns = end_columns("quantity", entry.id) | columns_of("ground", change=("number", 1))
    below = (*both, *breaks, *filled_in(yearly(entry.id, economy), about))
    method = claim("slope-method", first=Year(FIRST))
    if not sound(economy):
        return Finding(headline, claims=(*below, stability(economy)), notes=(method,), weight=0)
    return Finding(
        headline,
        claims=below,
        notes=(method,),
        table=Table(ordered.assign(change=ordered["now"] - ordered["then"]), columns, ECONOMIES),
        chart=_chart(economy, shown, entry, headline),
        drawn_from=sources_of(shown.index, entry.id),
        weight=0,  # a yardstick of its own, which the opening of a profile has not
    )


@access.shared
def ends_beside(iso3: str, key: str) -> pd.DataFrame:
    """Return `both_ends` of an economy and of those most like it, itself first; empty without both.

    Left out are economies whose newest values are in doubt, and years that were filled in.
    """
    peers = [each for each in most_like(iso3) if each not in unsure(key)]
    members, known = [iso3, *peers], comparable(key, [iso3])
    if len(known):
        known = of_a_time(key, known.at[iso3, "year"], members)
    ends = both_ends(surveyed(key), known, members, iso3)
    return ends.reindex([each for each in members if each in ends.index])


def _chart(
    economy: str,
    shown: pd.DataFrame,
    entry: catalogue.Indicator,
    headline: Claim,
) -> Figure:
    """Draw both ends of the economy and its peers."""
    drawn = shown[["now", "then"]].set_axis([*map(Economy, shown.index)])
    drawn = drawn.sort_values("now", ascending=entry.direction == "down")
    return dots.dots(
        drawn.set_axis([claim("ground-now"), claim("ground-then", first=Year(FIRST))], axis=1),
        unit=Unit(entry.id, long=True),
        percent=catalogue.is_share(entry),
        labels=[
            [claim("slope-ends", then=Quantity(then, entry.id), now=Quantity(now, entry.id))]
            for now, then in drawn.to_numpy().tolist()
        ],
        marks=marks.MOVED,
        focus=Economy(economy),
        alt=claim("slope-chart", headline=headline),
    )


def _gained(own: pd.Series, usual: float, entry: catalogue.Indicator) -> str:
    """Return whether an economy gained "more" or "less" than its peers usually, or "level"."""
    gained, is_share = own["now"] - own["then"], catalogue.is_share(entry)
    clear = CLEAR if is_share else 0.0
    if gained > usual + clear:
        return "more"
    near_all = is_share and own["then"] >= _NEAR_ALL  # others can only catch up
    return "less" if 0 <= gained < usual - clear and not near_all else "level"
