"""In how many indicators an economy does better than the median of its peers."""

from collections.abc import Iterator

import pandas as pd

from research import catalogue
from research.findings.core import Claim, claim, v
from research.findings.core.latest import measured, side_of
from research.findings.progress.breaks import rests_on

_NAMED = 3  # indicators a sentence has the values of
_SEVERAL = ("mobile_per_100",)  # people hold several SIM cards: more is not plainly better


def counted(who: v.Economy, judged: pd.DataFrame, peers: str) -> Iterator[Claim]:
    """Yield in how many indicators the economy does better than the median, and in which not."""
    side = [verdict(row["recent"], row[peers], str(key)) for key, row in judged.iterrows()]
    on = {name: judged[[each == name for each in side]] for name in ("better", "level", "worse")}
    said = {"economy": who, "group": v.Group(peers), "judged": v.Count(len(judged))}
    if better := len(on["better"]):
        named = v.Items(map(v.Indicator, on["better"].index))
        yield claim("peers-count", **said, better=v.Count(better), named=named)
    else:
        yield claim("peers-count-none", **said)
    if len(on["worse"]):
        many = len(on["worse"]) > _NAMED
        of = v.Items(map(v.Indicator, on["worse"].index))
        yield claim(
            "peers-count-worse", worse=of if many else against(who.code, on["worse"], peers)
        )
    if len(on["level"]):
        yield claim("peers-count-level", level=v.Items(map(v.Indicator, on["level"].index)))
    if breaks := [*_otherwise(who.code, judged, peers)]:
        yield claim("peers-count-break", indicators=v.Items(breaks))


def _otherwise(iso3: str, judged: pd.DataFrame, peers: str) -> Iterator[Claim]:
    """Yield indicators that the value before a possible break would count on another side."""
    for key, row in judged.iterrows():
        name, own, median = str(key), float(row["recent"]), float(row[peers])
        jump = rests_on(name, iso3)
        if jump and verdict(jump.value, median, name) != verdict(own, median, name):
            of = {"indicator": v.Indicator(name), "value": v.Exact(v.Quantity(own, name))}
            yield claim("peers-break-of", **of, **jump.said)


def verdict(own: float, median: float, key: str) -> str:
    """Return "better", "level" or "worse", of prices less is better; else "higher" or "lower"."""
    entry = catalogue.indicator(key)
    side = side_of(own, median, entry)
    if side != "level" and not is_judged(key):
        return "higher" if side == "above" else "lower"
    good = "below" if entry.direction == "down" else "above"
    return side if side == "level" else "better" if side == good else "worse"


def is_judged(key: object) -> bool:
    """Return whether one direction of an indicator is plainly better."""
    return catalogue.indicator(str(key)).direction != "neutral" and key not in _SEVERAL


def against(iso3: str, known: pd.DataFrame, peers: str) -> v.Items:
    """Return the value of each indicator against the median, for a list."""
    return v.Items(_against(iso3, str(key), row, peers) for key, row in known.iterrows())


def _against(iso3: str, key: str, row: pd.Series, peers: str) -> Claim:
    value = measured(row["recent"], key, row["year"])
    said = {"indicator": v.Indicator(key), "value": value, "median": v.Quantity(row[peers], key)}
    if jump := rests_on(key, iso3):
        return claim("peers-against-break", **said, **jump.said)
    return claim("peers-against", **said)
