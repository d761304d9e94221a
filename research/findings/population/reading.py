"""How many adults cannot read, so that a course on the Internet is not for them."""

from collections.abc import Iterator

import pandas as pd

from research import access, costs
from research.findings.core import Claim, claim, v, where
from research.findings.core.latest import comparable, is_recent, latest, measured
from research.findings.core.nation import nation, of_year
from research.findings.infrastructure.offline import Offline
from research.findings.infrastructure.within_reach import headcount
from research.findings.progress.breaks import rests_on, with_jump
from research.metrics.ages import aged
from research.metrics.skills import among_offline

_UNREAD = 10.0  # % of adults who cannot read, from where on a course is not for everybody
_ADULT = 15


@access.shared
def adults(iso3: str, year: int) -> float:
    """Return people aged 15 and over of a year, 0 where unknown: see `nation` and `of_year`.

    By World Population Prospects where no share of those under 15 is of about that year.
    """
    whole, young = nation(iso3, year), of_year("age_0_14", iso3, year)["value"]
    if whole is None:
        return 0.0
    if len(young):
        return whole.people * float(1 - young.iloc[0] / 100)
    people = access.pyramid(iso3, year).sum(axis=1)
    return whole.people * float(aged(people, _ADULT) / people.sum()) if len(people) else 0.0


def unread(iso3: str, row: pd.Series) -> tuple[v.Value, list[float]]:
    """Return the share of adults who cannot read, and what it is by each value that counts."""
    shares = [100 - row["value"]]
    share: v.Value = measured(shares[0], "literacy", row["year"])
    if jump := rests_on("literacy", iso3):
        shares.append(100 - jump.value)
        own = with_jump(measured(row["value"], "literacy", row["year"]), "literacy", iso3)
        share = claim("value-jumped", value=share, **jump._replace(value=shares[-1]).said, own=own)
    return share, shares


def illiterate(iso3: str) -> list[float]:
    """Return how many adults cannot read by each value that counts; none where not known."""
    rows = comparable("literacy")
    if iso3 not in rows.index or not (whole := adults(iso3, int(rows.at[iso3, "year"]))):
        return []
    return [each / 100 * whole for each in unread(iso3, rows.loc[iso3])[1]]


def reading_first(iso3: str) -> v.Value | None:
    """Return the share of adults who cannot read, where so many cannot that courses miss them."""
    rows = comparable("literacy")
    if iso3 not in rows.index:
        return None
    share, shares = unread(iso3, rows.loc[iso3])
    return share if max(shares) > _UNREAD else None


def few_adults(iso3: str) -> float:
    """Return the most adults who cannot read, where courses are for all; 0 where not known."""
    return 0.0 if reading_first(iso3) else max(illiterate(iso3), default=0.0)


def cannot_read(iso3: str) -> v.Value | None:
    """Return how many adults cannot read, where so many cannot that courses miss them."""
    people = illiterate(iso3) if reading_first(iso3) else []
    return headcount(people, form="either") if people else None


def readers(who: Offline) -> pd.Series:
    """Return the share of people offline a course is for, 0 to 1, by level: fewest to most.

    Those who can read, where many adults cannot: see `research.metrics.skills.among_offline`; by
    the values before possible breaks too. The share of people of all ages who are online stands
    for that of adults.
    """
    if not reading_first(who.iso3):
        return pd.Series(1.0, costs.LEVELS)
    _, unable = unread(who.iso3, comparable("literacy").loc[who.iso3])
    bounds = [among_offline(100 - one, each.online) for one in unable for each in who.readings]
    low, high = min(each.low for each in bounds) / 100, max(each.high for each in bounds) / 100
    return pd.Series([low, (low + high) / 2, high], costs.LEVELS)


def most_unread(who: Offline) -> float:
    """Return the most people old enough for a course who cannot read, online or offline."""
    first = reading_first(who.iso3)
    shares = unread(who.iso3, comparable("literacy").loc[who.iso3])[1] if first else [0.0]
    return max(shares) / 100 * who.learners * max(each.population for each in who.readings)


def in_doubt(iso3: str) -> bool:
    """Return whether the count of those who can read rests on literacy in doubt."""
    return bool(reading_first(iso3) and rests_on("literacy", iso3))


def literacy(iso3: str) -> tuple[Claim, ...]:
    """Return why nobody is left out for not reading, or that literacy is in doubt."""
    if iso3 in comparable("literacy").index:
        literate = v.Percent(float(comparable("literacy").at[iso3, "value"]))
        return where(in_doubt(iso3), claim("use-literacy-doubted", literate=literate))
    if iso3 in (known := latest("literacy")["year"]) and not is_recent(known[iso3]):
        return (claim("use-literacy-old", year=v.Year(known[iso3])),)
    return (claim("use-literacy-unknown"),)


def reading(who: Offline) -> Iterator[Claim]:
    """Yield who courses are priced for, where many cannot read, or may not."""
    if share := reading_first(who.iso3):
        yield claim("use-readers", share=share)
        if people := cannot_read(who.iso3):
            yield claim("use-unread-differ", people=people)
    elif who.iso3 not in comparable("literacy").index:
        yield claim("use-readers-unknown")
