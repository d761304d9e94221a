"""Women's and men's value of one measure, and how close the two are."""

from dataclasses import replace

from research import catalogue
from research.findings.core.side_by_side import Found, found, pair
from research.messages.values import Claim, claim
from research.metrics.divide import Ratio, ratio

CLOSE = 1.0  # percentage points: closer is about equal
_FEW = 5.0  # % of men: of fewer, a point is so large a part that closer is too close to tell


def both(iso3: str, stem: str) -> Found | None:
    """Return the latest values of women and men, None where no source has both or men's is 0."""
    known = found(pair(stem), iso3)
    return known[0] if known and known[0].other.percent else None


def score(row: Found) -> Ratio:
    """Return women's value over men's; shares that are close are at parity, small ones open."""
    exact = ratio(row.group.percent, row.other.percent)
    if not is_slight(row):
        return exact
    if row.other.percent < _FEW:  # open, as shares of a survey hold to a point
        return replace(ratio(row.group.percent, row.other.percent, CLOSE), state="open")
    return replace(exact, state="parity")


def is_slight(row: Found) -> bool:
    """Return whether they are too close to differ, although the ratio of the two says otherwise."""
    women, men = row.group.percent, row.other.percent
    near = in_percent(row) and abs(women - men) < CLOSE
    return near and ratio(women, men).state in ("behind", "short", "almost parity", "ahead")


def in_percent(row: Found) -> bool:
    """Return whether both are percentages."""
    return catalogue.is_share(catalogue.indicator(row.pair.group))


def did(row: Found) -> Claim:
    """Return what people did who have a skill, such as `ict_skill_email`, after "of women"."""
    return claim(f"did-{row.pair.group.removesuffix('_female').replace('_', '-')}")
