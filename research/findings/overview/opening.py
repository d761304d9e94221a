"""The first screen of a profile: who is spoken of, and the key figures."""

from collections.abc import Iterator
from math import floor

from research import access, economies
from research.findings.core import Claim, Column, Finding, Table, claim, finding, ranks, v
from research.findings.core.dated import USE
from research.findings.core.gaps import gaps
from research.findings.core.latest import INCOME, first_year, of_one_time
from research.findings.core.nation import nation
from research.findings.core.ranks import Standing, ranked
from research.findings.core.series import HOMES, MORE
from research.findings.core.similar import NEAREST, RICHER
from research.findings.core.tables import INDICATORS, VALUES, YEARS, marks_in
from research.findings.core.yardstick import Yardstick, income_indicator, yardstick
from research.findings.economy.income import by_national
from research.findings.infrastructure.offline import COVERAGE
from research.findings.overview.tiles import doubted, is_estimate, tile
from research.findings.progress import breaks
from research.findings.progress.forecasts import yearly
from research.findings.targets.series import stands, target_for
from research.findings.targets.status_table import possible

_PRICE = "mobile_data_basket_gni"  # where it is known; else mobile subscriptions are shown
_LINES = "mobile_broadband_per_100"
_LINES_MORE, _ONE_EACH = 25.0, 100.0  # points that lines, up to one each, are above users
_PEOPLE = 5  # in a household, where homes are large: more people in each make fewer users at least
_KINDS = ("ldc", "lldc", "sids")  # of economies the United Nations lists


@finding
def key_figures(economy: str, peers: str = "") -> Finding:
    """Return key figures as tiles: value, year, median of the others and rank in the world.

    Parameters
    ----------
    economy : any spelling of an economy
    peers : id of a group; economies of similar income, or the region, if left out

    Notes
    -----
    Ranked are values that are not old, among those at most one year from them; ties share a place.
    An old value, or one of no known year, is in the table alone. The price of mobile data comes in
    place of mobile subscriptions where it is known.
    """
    second = _PRICE if ranks.standing(economy, _PRICE, peers).recent else "mobile_per_100"
    income = income_indicator(economy) or INCOME
    tiled = ("internet_users", COVERAGE, second, "fixed_broadband_per_100", "electricity_access")
    standings = {key: ranks.standing(economy, key, peers) for key in (*tiled, income)}
    more = {key: ranks.standing(economy, key, peers) for key in (HOMES, _LINES)}
    yard = yardstick(economy, peers)
    group, internet = economies.peers(economy, peers), standings["internet_users"]
    joined = tuple(_joined(economy, internet, more))
    low = unfit(economy)
    shown = more if any("lines" in each.values for each in joined) else {HOMES: more[HOMES]}
    about, *who = _who(economy, group, yard)
    paces = (stands(target, economy) for target in filter(None, map(target_for, tiled)))
    return Finding(
        about,
        claims=low,
        notes=(
            *(() if low else joined),
            *who,
            *possible(paces, economy),
            claim("key-homes-rule"),
            claim("key-ranked", since=v.Year(first_year())),
            claim("key-ranked-estimates"),
            claim("key-spans"),
            *_broken(economy, standings),
        ),
        gaps=gaps([key for key, each in standings.items() if each.value is None]),
        tiles=tuple(tile(standings[key], yard) for key in tiled),
        table=_table(standings | shown, group.id, yard),
        shows=(claim("shows-key"),),
        missing=all(each.value is None for each in standings.values()),
        weight=2,
    )


def unmeasured(iso3: str, electricity: Standing, internet: Standing) -> Claim:
    """Report electricity where no recent figure has Internet use; else that both are unknown.

    A figure of Internet use in doubt is given as one.
    """
    who = v.Economy(iso3)
    if not electricity.recent:
        return claim("key-unknown", economy=who)
    if internet.value is not None and not internet.sound:
        use = {"users": v.Quantity(internet.value, USE), "year": v.Year(internet.year or 0)}
        return claim("key-electricity-doubt", economy=who, electricity=electricity.said, **use)
    return claim("key-electricity-alone", economy=who, electricity=electricity.said)


def _broken(iso3: str, standings: dict[str, Standing]) -> Iterator[Claim]:
    """Say which key figures show no change: a series may have a break, or repeats a count."""
    for key in [key for key, each in standings.items() if each.recent]:
        yield from breaks.carried_on(key, iso3)
        if years := breaks.breaks_of(key, iso3):
            yield from breaks.broken(yearly(key, iso3), years, v.Indicator(key))


@access.shared
def unfit(iso3: str) -> tuple[Claim, ...]:
    """Say that homes with Internet hold more users than the latest figure has, if they do."""
    more = {key: ranks.standing(iso3, key) for key in (HOMES, _LINES)}
    joined = _joined(iso3, ranks.standing(iso3, USE), more)
    return tuple(each for each in joined if each.id.startswith("key-homes"))


def _joined(iso3: str, internet: Standing, more: dict[str, Standing]) -> Iterator[Claim]:
    """Join Internet use with homes and lines that seem to contradict it, all of about one time."""
    known = of_one_time(iso3, "internet_users", *more)["value"]
    users = known.get("internet_users", float("nan"))
    homes, lines = (known.get(key, float("nan")) for key in more)
    said = {"homes": more[HOMES].said, "lines": more[_LINES].said}
    online = breaks.with_jump(internet.said, "internet_users", iso3)
    of = {"economy": v.Economy(iso3), "users": online}
    if homes / _PEOPLE > users:
        alone = of | {"users": internet.said, "size": v.Count(_PEOPLE), "homes": said["homes"]}
        alone["least"] = v.Percent(floor(homes / _PEOPLE))
        jump = breaks.rests_on("internet_users", iso3)
        if jump and homes / _PEOPLE <= jump.value:
            year = v.Year(internet.year or 0)
            yield claim("key-homes-unfit-jump", **alone, year=year, **jump.said)
        else:
            yield claim("key-homes-unfit", **alone)
    elif min(lines, _ONE_EACH) - users >= _LINES_MORE:
        if homes > MORE * users:
            yield claim("key-lines-homes", **of, **said)
        else:
            yield claim("key-lines", **of, lines=said["lines"])
    elif homes > MORE * users:
        yield claim("key-within-homes", **of, homes=said["homes"])


def _who(iso3: str, peers: economies.Group, yard: Yardstick) -> tuple[Claim, ...]:
    """Return its income, population, groups and comparison group."""
    economy, income = economies.table()[iso3], economies.income_group(iso3)
    who = v.Economy(iso3)
    use = ranks.standing(iso3, "internet_users")
    whole = nation(iso3, use.year if use.recent else None)  # of which the page counts people
    kind = income.id.removeprefix("wb:").replace("_", "-") if income else "none"
    if whole:
        people = v.About(whole.people)
        about = claim(f"key-people-{kind}", economy=who, people=people, year=v.Year(whole.year))
    else:
        about = claim(f"key-income-{kind}", economy=who)
    lists = tuple(v.Group(f"un:{key}") for key in _KINDS if getattr(economy, key))
    return (
        about,
        *((_among(who, lists),) if lists else ()),
        *_leaving(who, lists),
        *(() if yard.group else by_national([iso3])),
        _compared(peers, yard),
    )


def _compared(peers: economies.Group, yard: Yardstick) -> Claim:
    """Name what it is compared with, and who drew a region: ITU's Africa is not all of it."""
    said: dict[str, v.Value] = {"members": v.Count(len(peers.members)), "group": v.Group(peers.id)}
    by_itu = peers.id.startswith("itu:")
    if yard.group:
        return claim("key-peers-itu" if by_itu else "key-peers", **said)
    said |= {"economies": v.Count(NEAREST), "times": v.Number(RICHER)}
    return claim("key-yardstick-itu" if by_itu else "key-yardstick", **said)


def _among(who: v.Economy, lists: tuple[v.Group, ...]) -> Claim:
    """Name the lists it is on, as of the oldest of them: membership ends."""
    dates = [each for group in lists if (each := economies.groups()[group.id].date)]
    year = v.Year(min(dates).year)
    return claim("key-among", economy=who, groups=v.Items(lists), year=year)


def _leaving(who: v.Economy, lists: tuple[v.Group, ...]) -> Iterator[Claim]:
    """Yield the year set for it to leave a list that is older than that year."""
    for each in lists:
        group = economies.groups()[each.id]
        year = group.leaving.get(who.code)
        if year and group.date and group.date.year < year:
            yield claim("key-leaving", economy=who, group=each, year=v.Year(year))


def _table(standings: dict[str, Standing], peers: str, yard: Yardstick) -> Table:
    frame = ranks.table_of(standings.values()).drop(columns="flag")
    frame["median"] = [yard.median(key) for key in standings]
    for key, mark in frame["mark"].items():
        frame.at[key, "mark"] = breaks.doubt_mark(str(key), yard.iso3, str(mark))
    none, estimated = claim("place-none"), claim("place-estimated")
    doubts = [
        doubted(key, yard.iso3) or (estimated if is_estimate(each) else None)
        for key, each in standings.items()
    ]
    for name, place, of in (("among", "among_peers", peers), ("world", "in_world", "all")):
        places = (ranked(getattr(each, place), of) or none for each in standings.values())
        frame[name] = [why or rank for why, rank in zip(doubts, places, strict=True)]
    columns = {
        "value": VALUES,
        "year": YEARS,
        "median": Column(claim("peers-column-median", group=yard.name), "own"),
        "among": Column(claim("key-column-place", group=v.Group(peers)), "text"),
        "world": Column(claim("key-column-place", group=v.Group("all")), "text"),
    }
    missing = claim("dash" if frame["value"].notna().all() else "no-data")  # no such comparison
    return Table(frame, columns | marks_in(frame), INDICATORS, missing=missing)
