"""The latest value of an indicator everywhere, and where one economy stands in it."""

from dataclasses import dataclass

import pandas as pd

from research import access, catalogue, economies, frame, words
from research.metrics.place import Place, place
from research.metrics.recent import recent

INCOME = "gdp_per_capita_ppp_2021"
_INCOME_VARIANTS = tuple(key for key in catalogue.table() if key.startswith("gdp_per_capita_ppp_"))


def latest(indicator: str) -> pd.DataFrame:
    """Return what tables show of every economy: its latest value, a suspect one with its mark where there is no other."""
    return access.latest(indicator, suspects=True)


def comparable(indicator: str) -> pd.DataFrame:
    """Return the latest values that are recent enough to be compared, those of unknown year left out."""
    values = access.latest(indicator)
    return recent(values[values["flag"].ne("undated")])


def income_indicator(economy: str) -> str | None:
    """Return the price base income is given in for an economy: that of most economies, else the one there is."""
    known = frame.mrnev(access.usable(_INCOME_VARIANTS, economy)).reset_index()["indicator"].tolist()
    return INCOME if INCOME in known else next(iter(known), None)


@dataclass(frozen=True)
class Standing:
    """Where one economy stands in one indicator.

    Attributes
    ----------
    value, year, flag : its latest value; None, None and "" where there is none
    among_peers, in_world : its places among recent values, None where it is not ranked
    """

    indicator: catalogue.Indicator
    value: float | None
    year: int | None
    flag: str
    among_peers: Place | None
    in_world: Place | None

    @property
    def sound(self) -> bool:
        """Whether there is a value, and nobody doubts it."""
        return self.value is not None and self.flag != frame.SUSPECT

    def text(self) -> str:
        """The value as a reader reads it, a mark where it is not the source's own figure."""
        return words.NO_DATA if self.value is None else words.quantity(self.value, self.indicator)


def standing(economy: str, indicator_id: str) -> Standing:
    """Return where `economy` stands in an indicator, among its peers and in the world."""
    indicator = catalogue.indicator(indicator_id)
    everywhere = latest(indicator_id)
    if economy not in everywhere.index:
        return Standing(indicator, None, None, "", None, None)
    own = everywhere.loc[economy]
    among = in_world = None
    if indicator.direction != "neutral":
        ranked = comparable(indicator_id)["value"]
        among = place(ranked[ranked.index.isin(economies.peers(economy).members)], economy, indicator.direction)
        in_world = place(ranked, economy, indicator.direction)
    return Standing(indicator, float(own["value"]), int(own["year"]), str(own["flag"]), among, in_world)


def dated(standing: Standing) -> str:
    """The year of a value as a reader reads it, empty where there is none."""
    return "" if standing.year is None else when(standing.year, standing.flag)


def when(year: int, flag: str) -> str:
    """A year as a reader reads it, with what is to be known of the value.

    >>> when(2023, ""), when(2023, "estimate"), when(1990, "undated")
    ('2023', '2023, estimate', 'year not stated')
    """
    if flag == "undated":
        return "year not stated"
    return f"{year}, {flag}" if flag else str(year)


def placed(place: Place | None, where: str) -> str:
    """A place as a reader reads it: "12th of 38 in Asia-Pacific, shared with 2"."""
    if place is None:
        return ""
    shared = f", shared with {place.tied}" if place.tied else ""
    return f"{words.ordinal(place.rank)} of {place.of} in {where}{shared}"
