"""The chart of where an economy gains or loses ground: its changes beside those of others."""

from research import catalogue
from research.charts import Figure
from research.charts.changes import Row, changes
from research.findings.core import Claim, claim, v
from research.metrics.peers.moved import FIRST, Moved

WHOLE = 10.0  # points, from which on a change has no decimals
CLEAR = 5.0  # points, or per 100, that a change is apart from that of others, to be named
ALL = 100.0  # per 100: one for everybody, from where on more is not better
NEARLY = 90.0  # %: from here on a smaller rise is no loss
_SIDES = {"gained": "better", "lost": "worse"}


def is_share_of(key: str) -> bool:
    """Return whether an indicator is a share, whose changes are in points."""
    return catalogue.is_share(catalogue.indicator(key))


def is_full(key: str, each: Moved, iso3: str) -> bool:
    """Return whether a value rose, and is so high that a smaller rise is no loss."""
    return each.change > 0 and each.values.at[iso3, "now"] >= (NEARLY if is_share_of(key) else ALL)


def ground_chart(
    iso3: str, found: dict[str, Moved], kinds: dict[str, str], headline: Claim
) -> Figure:
    """Draw the change of each indicator, and the median change of the others.

    Parameters
    ----------
    kinds : which of them "gained" or "lost"
    """
    order = sorted(found, key=lambda key: (not is_share_of(key), -abs(found[key].beyond)))
    return changes(
        [_row(key, found[key], _SIDES.get(kinds.get(key, ""), "level"), iso3) for key in order],
        names=(v.Economy(iso3), claim("ground-column-usual")),
        alt=claim("ground-chart", headline=headline),
    )


def _row(key: str, each: Moved, side: str, iso3: str) -> Row:
    """Return an indicator as the chart has it."""
    is_share = is_share_of(key)
    printed = (round(at, 1) for at in (each.change, each.usual))  # as the table and sentences do
    rose, usual = (v.Number(at, int(abs(at) < WHOLE)) for at in printed)
    unit = claim("ground-axis-share" if is_share else "ground-axis", first=v.Year(FIRST))
    word = "fell" if side == "worse" and each.change < 0 else side
    if side == "level" and each.beyond <= -CLEAR and is_full(key, each, iso3):
        word = "full"
    return Row(
        v.Indicator(key),
        unit,
        each.change,
        each.usual,
        rose,
        usual,
        side,
        claim(f"ground-side-{word}"),
    )
