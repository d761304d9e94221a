"""People who would have to learn to read or to go online, and what teaching them would cost."""

from collections.abc import Collection, Iterator, Mapping

import pandas as pd

from research import access, costs, targets
from research.findings.core import Claim, Column, Finding, Table, claim, finding, no_data, v, where
from research.findings.core.bounds import percents
from research.findings.core.gaps import gaps, is_suspect
from research.findings.core.latest import comparable, latest, levels, sources_of
from research.findings.core.nation import LEARNS, based_on
from research.findings.core.tables import columns_of, dated_cells, dated_columns, paired
from research.findings.costs.counted import bounds_of, counted, equipped, may_not_read, why_unpriced
from research.findings.costs.income import Spread, sourced
from research.findings.costs.usage import priced, totals
from research.findings.infrastructure import within_reach
from research.findings.infrastructure.offline import USE, Offline, offline
from research.findings.population.reading import adults, illiterate, reading, reading_first, unread
from research.findings.progress.breaks import rests_on
from research.findings.targets.series import stands
from research.findings.targets.status_table import in_doubt
from research.frame import SUSPECT

OFFLINE = (
    "training-internet-users-people",
    "training-internet-users-covered",
    "training-internet-users-people-open",
    "training-internet-users-covered-open",
)
_WITHOUT = ("literacy", USE)
_TARGET = "umc-individuals"
_REACHED = ("on-track", "met", "met-jump")  # nobody is trained to reach a target like this
PRICED = "training-cost-"
_FEWER = 0.9  # of the people out of reach of 4G: so many without 3G are as good as all


@finding
def training_need(economy: str) -> Finding:
    """Count people aged 15 and over who cannot read, and aged 10 and over who are not online.

    Parameters
    ----------
    economy : any spelling of an economy

    Notes
    -----
    Those to be trained are those `cost_of_use` counts: offline, old enough, and within reach
    of 4G where that is known. Their training has no price where Internet use is on track for its
    target without it.
    """
    known = {key: rows.loc[economy] for key in _WITHOUT if economy in (rows := latest(key)).index}
    absent = gaps([key for key in _WITHOUT if key not in known])
    if not known:
        return no_data(claim("training-unknown", economy=v.Economy(economy)), *absent)
    who = found if isinstance(found := offline(economy), Offline) else None
    cost = cost_of_course(who) if who else []
    said = [
        _online(economy, known[key], who) if key == USE else _reading(economy, known[key])
        for key in (known if reading_first(economy) else [*known][::-1])
        if economy in comparable(key).index and (who or key != USE or known[key]["value"] == 100)
    ]
    of, doubted = v.Economy(economy), is_suspect(USE, economy)
    unknown = claim("offline-use-in-doubt" if doubted else "training-not-recent", economy=of)
    headline, *others = said or [unknown]
    paid = any(each.id.startswith(PRICED) for each in cost)
    return Finding(
        headline,
        claims=(*others, *cost),
        notes=(*_based(economy, known, who), *(_notes(who, cost) if who else ())),
        gaps=absent,
        table=_table(economy, known, who, priced=paid),
        drawn_from=sources_of(economy, *known),
        shows=(claim("shows-learners" if paid else "shows-unpriced-learners"),),
    )


def _table(
    iso3: str, known: Mapping[str, pd.Series], who: Offline | None, *, priced: bool
) -> Table:
    """Return people who cannot read or are offline: the fewest, the middle and the most."""
    rows: dict[str, dict[str, object]] = {}
    if "literacy" in known:
        _, shares = unread(iso3, known["literacy"])
        rows["literacy"] = {"share": shares[0], **_span(illiterate(iso3), either=True)}
    if USE in known:
        use = [each.online for each in who.readings] if who else [known[USE]["value"]]
        numbers = [(100 - each) / 100 * who.population for each in use] if who else []
        rows[USE] = {"share": 100 - use[0], **_span(numbers, either=True)}
    if who and within_reach.ends(who)[0] >= 1:  # a range from nobody says nothing
        rows["covered" if who.parted else "aged"] = _span(within_reach.ends(who))
    if who:
        if who.parted and within_reach.later(who)[1] >= 1:
            rows["later"] = _span(later := within_reach.later(who), either=later[0] < 1)
            if _beyond(who):
                rows["unserved"] = {"most": within_reach.unserved(who)}
        if priced:
            read = counted(who)
            rows["course"] = _span([*read]) | {"people": read["central"], **_paid(who)}
    dates = {
        key: dated_cells(row["year"], SUSPECT if rests_on(key, iso3) else row["flag"])
        for key, row in known.items()
    }
    of_use = dates.get(USE, {})
    columns = columns_of(
        "training",
        share=("percent", 1),
        least="about",
        people="about",
        most="about",
        low="money",
        central="money",
        high="money",
        **dated_columns(),
    )
    blank = dict.fromkeys(columns, float("nan"))
    cells = {
        claim(f"training-row-{key.replace('_', '-')}").id: blank | row | dates.get(key, of_use)
        for key, row in rows.items()
    }
    return paired(cells, columns, Column(claim("training-rows"), "message"), open=True)


def _span(people: Collection[float], *, either: bool = False) -> dict[str, object]:
    """Return the fewest, the middle but of `either` of two, and the most people; one if alike."""
    if not people:
        return {}
    low, high = min(people), max(people)
    middle: dict[str, object] = {"people": (low + high) / 2}
    if low == high:
        return middle
    return {"least": low, "most": high, **({} if either else middle)}


def _based(iso3: str, known: Mapping[str, pd.Series], who: Offline | None) -> Iterator[Claim]:
    """Yield the populations that people are counted by."""
    year = int(known["literacy"]["year"]) if iso3 in comparable("literacy").index else None
    if year is not None and (people := adults(iso3, year)):
        yield claim("training-base-adults", people=v.Near(people), year=v.Year(year))
    if who:
        yield based_on(who.population, who.years["population"], USE)


def _reading(iso3: str, row: pd.Series) -> Claim:
    """Return how many adults cannot read, or their share where the population is unknown."""
    who, (share, shares) = v.Economy(iso3), unread(iso3, row)
    if row["value"] == 100:
        return claim("training-literacy-none", economy=who)
    if not (number := illiterate(iso3)):
        return claim("training-literacy-share", economy=who, share=share)
    people = within_reach.headcount(number, form="either")
    share = percents(min(shares), max(shares)) if len(shares) > 1 else share
    return claim("training-literacy-people", economy=who, share=share, people=people)


def _online(iso3: str, row: pd.Series, who: Offline | None) -> Claim:
    """Return how many of those offline are to be trained, with no range that begins at nobody."""
    of = v.Economy(iso3)
    if who is None:
        return claim("training-internet-users-none", economy=of)
    if who.to_equip < 1:
        return claim("answer-offline-network", economy=of, people=within_reach.all_offline(who))
    kind = "covered" if who.parted else "people"
    people = {"offline": within_reach.all_offline(who)}
    if within_reach.ends(who)[0] < 1:
        return claim(f"training-internet-users-{kind}-open", economy=of, **people)
    people["people"] = within_reach.to_equip(who)
    return claim(f"training-internet-users-{kind}", economy=of, **people)


def cost_of_course(who: Offline) -> list[Claim]:
    """Return what training costs, or why it has no price.

    Not where Internet use is on track for its target, nor where the courses that are priced are of
    other economies, or of far larger programmes. Then, how many need a network first.
    """
    pace = stands(targets.target(_TARGET), who.iso3)
    of: dict[str, v.Value] = {"economy": who.who}
    bounds = within_reach.later(who) if who.parted else (0.0, 0.0)
    people = within_reach.headcount(bounds, filled=within_reach.use_filled(who.iso3))
    later: dict[str, v.Value] = {"people": people}
    if older := _beyond(who):
        later["unserved"] = v.About(within_reach.unserved(who))
    alone = claim("training-later-older" if older else "training-later", **later)
    said = where(bounds[1] >= 1, alone)
    if who.to_equip >= 1 > within_reach.ends(who)[0]:  # no others are counted before
        later["offline"] = within_reach.all_offline(who)
        of_all = claim("training-later-of-older" if older else "training-later-of", **later)
        said = where(said, of_all)
    if 0 <= bounds[0] < 1 <= bounds[1]:
        said = (claim("training-later-none", people=v.About(bounds[1])),)
    doubted = pace.status == "on-track" and in_doubt(pace, who.iso3)
    if pace.status in _REACHED and not doubted and pace.bound is not None:
        of |= {"bound": v.Percent(pace.bound), "due": v.Year(pace.target.year)}
        return [claim(f"training-pace-{pace.status}", **of), *said]
    if without := why_unpriced(who):
        return [claim("training-few" if without == "few" else "training-high"), *said]
    if priced(who)[0] < 1:
        return [*said] if who.to_equip >= 1 else []
    of = equipped(who)
    reach, kind = "covered" if who.parted else "offline", "readers" if "unread" in of else "all"
    of |= {"economy": who.who, "cost": Spread(*_paid(who)).said}
    cost = claim(f"training-cost-{reach}-{kind}", **of)
    return [cost, *may_not_read(who), *said]


def _beyond(who: Offline) -> bool:
    """Return whether 3G is known to reach some of those out of reach of 4G, but not all."""
    return who.parted and 1 <= within_reach.unserved(who) < _FEWER * who.out_of_reach


def _paid(who: Offline) -> pd.Series:
    """Return what training costs, by level."""
    return totals(who, priced(who)[1]).loc["training"]


def _notes(who: Offline, cost: list[Claim]) -> Iterator[Claim]:
    """Yield how those counted by age are counted, and what a price of them rests on."""
    if max(within_reach.ends(who)[0], who.parted and within_reach.later(who)[1]) < 1:
        return
    yield bounds_of(who)
    age, young = v.Count(LEARNS), levels("age_0_14").get(who.iso3)
    if access.pyramid(who.iso3, who.years["population"]).empty and young is not None:
        share = v.Percent(float(young))
        yield claim("training-ages-part", economy=who.who, age=age, share=share)
    if any(each.id.startswith(PRICED) for each in cost):
        course, income = costs.table()["training"], costs.table()["training_income"].central
        amounts = {level: v.Money(getattr(course, level)) for level in costs.LEVELS}
        of = {"income": v.Money(income)}
        yield from (claim("training-middle"), claim("training-central", **amounts, **of))
        yield from (*sourced("training"), claim("use-wages", **of), *reading(who))
