"""Rank of an economy in the world and in its group, among values of its time and not in doubt."""

from collections.abc import Iterable
from dataclasses import dataclass

import pandas as pd

from research import access, catalogue, economies, frame
from research.findings.core.dated import about, rankable
from research.findings.core.latest import all_of, comparable, is_recent, latest, marked, measured
from research.findings.progress.settled import settled
from research.messages.values import Claim, Count, Group, Rank, Value, claim
from research.metrics import recent
from research.metrics.place import Place, place

# Of the economies of a group, as many as have to have a value for a place among them, or their
# median, to say something.
ENOUGH = 1 / 2
_FAR = 2.0  # times a value: an estimate as far from it is surely ahead of it, or behind
_MOSTLY = 0.5  # of the values of a group that are known: as many count where it is ranked


@access.shared
def of_a_time(indicator: str, year: int, own: str = "") -> pd.DataFrame:
    """Return settled values that may be ranked with one of a year: at most one year from it.

    Of an economy whose latest value is further from it, an earlier one that is not; no estimates,
    and nothing that may repeat an older value.

    Parameters
    ----------
    own : the economy that is compared, whose value is there though it may be in doubt
    """
    among = settled(indicator).index.union([own])
    known = rankable(comparable(indicator, among), indicator)[["value", "year"]]
    far = known.index[(known["year"] - year).abs() > recent.RANKED]
    earlier = about(indicator, year)
    earlier = earlier[earlier.index.isin(far)]
    repeats = earlier["year"] > known["year"].reindex(earlier.index)
    return pd.concat([known.drop(far), earlier[~repeats]])


@access.shared
def _estimates(indicator: str, year: int) -> pd.Series:
    """Return the values of a time that have no rank of their own."""
    known = settled(indicator).drop(of_a_time(indicator, year).index, errors="ignore")
    return known[(known["year"] - year).abs() <= recent.RANKED]["value"]


def _far(others: pd.Series, own: float) -> pd.Series:
    """Return the values that are so far from an economy's own that an error changes no order."""
    return others[(others * _FAR <= own) | (others >= _FAR * own)]


@dataclass(frozen=True)
class Standing:
    """Rank of one economy in one indicator.

    Attributes
    ----------
    value, year, flag : its latest value; None, None and "" where there is none
    recent : whether that may be counted; an old value, and one of no known year, is for tables
    among_peers, in_world : its places among values of its time, None where it is not ranked or
        in doubt
    """

    indicator: catalogue.Indicator
    value: float | None
    year: int | None
    flag: str
    recent: bool
    among_peers: Place | None
    in_world: Place | None

    @property
    def said(self) -> Value:
        """The value for a sentence, as `measured`, and whether it is an estimate; 0 without one."""
        value = measured(self.value or 0.0, self.indicator.id, self.year or 0)
        return claim("value-estimated", value=value) if self.flag == "estimate" else value

    @property
    def sound(self) -> bool:
        """Whether there is a value, and nobody doubts it."""
        return self.value is not None and self.flag != frame.SUSPECT


@access.shared
def standing(economy: str, indicator_id: str, peers: str = "") -> Standing:
    """Return the rank of an economy in the world, and among its peers where it is one of them."""
    indicator = catalogue.indicator(indicator_id)
    everywhere = latest(indicator_id)
    if economy not in everywhere.index:
        return Standing(indicator, None, None, "", False, None, None)
    own = everywhere.loc[economy]
    counts = is_recent(own["year"], own["flag"])
    among = in_world = None
    if counts and indicator.direction != "neutral":
        how = economy, indicator.direction, indicator.decimals, all_of(indicator)
        year = int(own["year"])
        everybody = of_a_time(indicator_id, year)["value"]
        far = _far(_estimates(indicator_id, year).drop(economy, errors="ignore"), own["value"])
        known = comparable(indicator_id).index
        group = known.intersection([*economies.peers(economy, peers).members])
        among, in_world = (place(_mostly(everybody, far, of), *how) for of in (group, known))
    return Standing(
        indicator, float(own["value"]), int(own["year"]), str(own["flag"]), counts, among, in_world
    )


def _mostly(values: pd.Series, far: pd.Series, among: pd.Index) -> pd.Series:
    """Return the values of a group that count; none where under half of those it has do.

    Parameters
    ----------
    far : estimates that count where they are ranked among
    """
    ours = values[values.index.isin(among)]
    enough = len(ours) >= _MOSTLY * len(among)
    return pd.concat([ours, far[far.index.isin(among)]]) if enough else ours.iloc[:0]


def table_of(standings: Iterable[Standing]) -> pd.DataFrame:
    """Return latest values for a table, as `marked`: index indicator; value, year, flag, mark."""
    rows = {each.indicator.id: (each.value, each.year, each.flag) for each in standings}
    return marked(
        pd.DataFrame(rows, ["value", "year", "flag"]).T.astype({"value": float, "year": float})
    )


def ranked(place: Place | None, group: str) -> Claim | None:
    """Return a rank among the economies of a group as a claim; None where there is none."""
    if place is None:
        return None
    world = "-world" if group == "all" else ""
    among = {"of": Count(place.of), **({} if world else {"group": Group(group)})}
    if place.universal:
        return claim(f"place-universal{world}", count=Count(place.tied + 1), **among)
    tied = "shared" if place.tied else "ranked"
    return claim(f"place-{tied}{world}", rank=Rank(place.rank), **among)
