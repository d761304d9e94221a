"""The chart of a divide among the members of a group: who has figures, and each gap."""

from collections.abc import Container, Sequence

from research.charts import Figure
from research.charts.blocks import Bar, Block, blocks
from research.findings.core import Claim, claim
from research.findings.core.latest import is_current
from research.findings.core.side_by_side import Found
from research.findings.divides.kinds import Divide
from research.messages.values import Economy, Number, Percent, Year

_WHOLE = 10.0  # points, from which on a gap has no decimals


def members_chart(
    known: Sequence[Found],
    behind: Container[str],
    kind: Divide,
    headline: Claim,
    unknown: Sequence[Claim] = (),
) -> Figure:
    """Draw the group less the other in each economy, those behind in colour.

    Parameters
    ----------
    known : values of each economy, the top one first
    behind : codes of those where the group is behind
    unknown : claims of a group where most people live in economies without figures: the first has
        the `share` of the others, which is a bar of its own
    """
    gap = [_bar(row, row.economy in behind) for row in known]
    named, rest = claim("divide-axis-behind", group=kind.named["group"]), claim("divide-axis-rest")
    gaps = Block(claim("divide-axis-gap", **kind.named), gap, named=named, rest=rest)
    alt = claim("divide-members-chart", **kind.named, headline=headline)
    if not unknown:
        return blocks([gaps], alt=alt)
    share = unknown[0].values["share"]
    assert isinstance(share, Percent)
    out = Percent(100 - share.value)
    bars = [
        Bar(claim("divide-known-without"), out.value, out, named=False),
        Bar(claim("divide-known-with"), share.value, share, named=False),
    ]
    return blocks([Block(claim("divide-axis-known"), bars, shares=True), gaps], alt=alt)


def _bar(row: Found, is_behind: bool) -> Bar:
    """Return the gap of an economy, with both shares and the year where it is not current."""
    points = -row.gap.points
    size = Number(points, int(abs(points) < _WHOLE))
    gap = claim("ground-plus", change=size) if points > 0 else size
    shares = {"group": Number(row.group.percent, 0), "other": Number(row.other.percent, 0)}
    label = claim("divide-gap-label", gap=gap, **shares)
    year = None if is_current(row.year) else Year(row.year)
    return Bar(Economy(row.economy), points, label, is_behind, year)
