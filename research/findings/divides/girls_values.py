"""Women's and men's value of one measure, and how close the two are."""

from dataclasses import replace

from research import access
from research.findings.core.latest import is_current
from research.findings.core.side_by_side import Found, found, of_one_year, pair
from research.findings.progress.breaks import rests_on, with_jump
from research.messages.values import Claim, Value, Year, claim
from research.metrics.divide import Ratio, ratio

CLOSE = 1.0  # percentage points: closer is about equal
_FEW = 5.0  # % of men: of fewer, a point is so large a part that closer is too close to tell
AGED = {"mobile_owners": "mobile_owners_age_15_49"}  # surveys that ask these ages alone


def both(iso3: str, stem: str) -> Found | None:
    """Return the latest values of women and men, None where no source has both or men's is 0.

    Of a survey of some ages alone where none of all ages is as new.
    """
    stems = [stem, AGED[stem]] if stem in AGED else [stem]
    known = [row for each in stems for row in found(pair(each), iso3) if row.other.percent]
    return max(known, key=lambda row: row.year, default=None)


def score(row: Found) -> Ratio:
    """Return women's value over men's; "broken" where another state held before a possible break.

    Shares that are close are at parity, small ones open.
    """
    known, before = _score(row), earlier(row)
    holds = before is row or (before is not None and _score(before).state == known.state)
    return known if holds else replace(known, state="broken")


def sexes(row: Found) -> dict[str, Value]:
    """Return the values of women and men, with those before a possible break.

    A survey is rare: its year is given where it is before the year ahead of the reference year.
    """
    keys = (row.pair.group, row.pair.other)
    found = row.values("women", "men")
    if is_current(row.year) and row.year < access.reference_year() - 1:
        found["women"] = claim("value-of-year", value=found["women"], year=Year(row.year))
    values = zip(found.items(), keys, strict=True)
    return {name: with_jump(value, key, row.economy) for (name, value), key in values}


def earlier(row: Found) -> Found | None:
    """Return the two values before a possible break, the same where there is none; None unknown."""
    group, other = row.pair.group, row.pair.other
    if "literacy" not in group or not is_in_doubt(row):
        return row
    pairs = of_one_year(group, other, row.economy)
    for _, last in pairs[pairs["year"] < row.year].sort_values("year").tail(1).iterrows():
        women, men = (replace(row.group, percent=float(last[key])) for key in (group, other))
        return replace(row, group=women, other=men, year=int(last["year"]))
    return None


def _score(row: Found) -> Ratio:
    exact = ratio(row.group.percent, row.other.percent)
    if not is_slight(row):
        return exact
    if row.other.percent < _FEW:  # open, as shares of a survey hold to a point
        return replace(ratio(row.group.percent, row.other.percent, CLOSE), state="open")
    return replace(exact, state="parity")


def is_slight(row: Found) -> bool:
    """Return whether they are too close to differ, although the ratio of the two says otherwise."""
    women, men = row.group.percent, row.other.percent
    near = row.is_share and abs(women - men) < CLOSE
    return near and ratio(women, men).state in ("behind", "short", "almost parity", "ahead")


def is_in_doubt(row: Found) -> bool:
    """Return whether one of the two values may rest on a break."""
    return any(rests_on(key, row.economy) for key in (row.pair.group, row.pair.other))


def did(row: Found) -> Claim:
    """Return what people did who have a skill, such as `ict_skill_email`, after "of women"."""
    return claim(f"did-{row.pair.group.removesuffix('_female').replace('_', '-')}")
