"""Electricity and the Internet together: who has one, and who could have the other."""

import pandas as pd

from research.charts import Figure, bars
from research.findings.core import Claim, Finding, Table, claim, finding, latest, ranks, v, where
from research.findings.core.bounds import at_least, at_most
from research.findings.core.gaps import gaps
from research.findings.core.nation import nation
from research.findings.core.tables import INDICATORS, VALUES, YEARS, marks_in
from research.findings.infrastructure.neither import in_years
from research.findings.infrastructure.within_reach import headcount, use_filled
from research.findings.overview.opening import unmeasured
from research.findings.progress.breaks import doubt_mark, rests_on, years_used
from research.findings.progress.figures import by_each
from research.findings.progress.surveys import contradicted
from research.metrics.place import UNIVERSAL

_ELECTRICITY, _URBAN, _RURAL, _INTERNET = SHARES = (
    "electricity_access",
    "electricity_access_urban",
    "electricity_access_rural",
    "internet_users",
)
_EVERYBODY = 100 - UNIVERSAL
_HALF = 0.5  # of those offline: of the two parts the smaller is said
_ALIKE = 1.0  # percentage points: nearer shares are about the same


@finding
def electricity_and_internet(economy: str) -> Finding:
    """Compare access to electricity, urban and rural, with Internet use.

    Parameters
    ----------
    economy : any spelling of an economy

    Notes
    -----
    Only the two shares are known, not how they overlap: of those offline, 100 - E can lack
    electricity at the most, and E - I have it at the least (Fréchet bounds). Values that are old,
    in doubt, of no known year, or more than three years apart are in the table and are not
    compared.
    """
    standings = {key: ranks.standing(economy, key) for key in SHARES}
    known = {key: each for key, each in standings.items() if each.value is not None}
    recent = {key: each for key, each in known.items() if each.recent}
    old = [key for key in known if key not in recent]
    both = len(latest.of_one_time(economy, _ELECTRICITY, _INTERNET)) == 2
    headline = _together(economy, recent) if both else _alone(economy, standings)
    return Finding(
        headline,
        claims=_places(recent),
        notes=_years(economy, recent, headline) if both else (),
        gaps=(
            *gaps([key for key in SHARES if key not in known]),
            *where(old, claim("peers-old", indicators=v.Items(map(v.Indicator, old)))),
        ),
        table=_table(known, economy) if known else None,
        chart=_chart(headline, recent) if recent else None,
        missing=not {_ELECTRICITY, _INTERNET} & {*recent},
        drawn_from=latest.sources_of(economy, *known),
    )


def _together(iso3: str, recent: dict[str, ranks.Standing]) -> Claim:
    """Compare electricity with Internet use; where nearly all have power, count the offline."""
    who, electricity, internet = v.Economy(iso3), recent[_ELECTRICITY], recent[_INTERNET]
    has, uses = electricity.value or 0.0, internet.value or 0.0
    doubts = contradicted(_INTERNET, iso3), *(rests_on(k, iso3) for k in (_ELECTRICITY, _INTERNET))
    if min(has, uses) >= _EVERYBODY and not any(doubts):
        return claim("electricity-all", economy=who)
    if has >= _EVERYBODY and not any(doubts):
        share, people = _told(internet, 100 - uses), _offline(iso3, internet)
        if people is not None:
            return claim("electricity-everybody-people", economy=who, people=people, share=share)
    values: dict[str, v.Value] = {
        "electricity": by_each(_told(electricity, has), _ELECTRICITY, iso3),
        "internet": by_each(_told(internet, uses), _INTERNET, iso3),
    }
    if abs(has - uses) <= _ALIKE:
        return claim("electricity-level", economy=who, **values)
    if has < uses:
        return claim("electricity-behind", economy=who, **values)
    outside = None if any(doubts) else _offline(iso3, internet)
    if outside is None:
        return claim("electricity-ahead", economy=who, **values)
    lacking = (100 - has) / (100 - uses)  # of those offline, at the most
    values |= {"economy": who, "offline": outside}
    if lacking < _HALF:
        return claim("electricity-ahead-lack", **values, people=at_most(lacking * outside.value))
    least = at_least((1 - lacking) * outside.value)
    return claim("electricity-ahead-people", **values, people=least)


def _alone(iso3: str, standings: dict[str, ranks.Standing]) -> Claim:
    """Return what is recent, where the two are not compared; a figure in doubt is given as one."""
    who, power, internet = v.Economy(iso3), standings[_ELECTRICITY], standings[_INTERNET]
    if power.recent and internet.recent:
        both = {"electricity": _dated(power), "internet": _dated(internet)}
        return claim("electricity-apart", economy=who, **both)
    if internet.recent:
        return claim("electricity-internet-alone", economy=who, internet=_share(internet))
    return unmeasured(iso3, power, internet)


def _digits(value: float) -> v.Percent:
    """Return a share with two significant digits, three where it is close to 100."""
    return v.Percent(value, 0 if 10 <= value < _EVERYBODY else 1)


def _told(each: ranks.Standing, share: float) -> v.Value:
    """Return a share that follows from a value, with the year where it is not current."""
    return latest.with_year(_digits(share), each.year or 0)


def _share(each: ranks.Standing) -> v.Value:
    return _told(each, each.value or 0.0)


def _dated(each: ranks.Standing) -> Claim:
    return claim("value-of-year", value=_digits(each.value or 0.0), year=v.Year(each.year or 0))


def _offline(iso3: str, internet: ranks.Standing) -> v.About | None:
    """Return the people who are offline; None where the population of that time is unknown."""
    whole = nation(iso3, internet.year or 0)
    if whole is None:
        return None
    people = (100 - (internet.value or 0.0)) / 100 * whole.people
    return headcount([people], filled=use_filled(iso3))


def _years(iso3: str, recent: dict[str, ranks.Standing], said: Claim) -> tuple[Claim, ...]:
    bounds = where("offline" in said.values, claim("electricity-bounds"))
    years = (years_used(key, iso3, recent[key].year or 0) for key in (_ELECTRICITY, _INTERNET))
    return in_years(*years), *bounds


def _places(recent: dict[str, ranks.Standing]) -> tuple[Claim, ...]:
    """Where fewer have electricity, of one year; nothing where nearly everyone has it in both."""
    urban, rural = recent.get(_URBAN), recent.get(_RURAL)
    if urban is None or rural is None or urban.year != rural.year:
        return ()
    town, country = urban.value or 0.0, rural.value or 0.0
    shares = {"urban": _share(urban), "rural": _share(rural)}
    behind = "rural" if town > country else "urban"
    said = claim(f"electricity-{behind}-behind", **shares)
    if abs(town - country) <= _ALIKE:
        said = claim("electricity-places-level", **shares)
    return where(min(town, country) < _EVERYBODY, said)


def _table(known: dict[str, ranks.Standing], iso3: str) -> Table:
    frame = ranks.table_of(known.values()).drop(columns="flag")
    frame["mark"] = [doubt_mark(str(key), iso3, mark) for key, mark in frame["mark"].items()]
    return Table(frame, {"value": VALUES, "year": YEARS} | marks_in(frame), INDICATORS)


def _chart(headline: Claim, sound: dict[str, ranks.Standing]) -> Figure:
    newest = max(each.year or 0 for each in sound.values())
    return bars.lines(
        pd.Series([each.value for each in sound.values()], index=[*map(v.Indicator, sound)]),
        labels=[_label(each, newest) for each in sound.values()],
        unit=claim("neither-axis"),
        top=100,
        own=True,
        alt=headline,
    )


def _label(each: ranks.Standing, newest: int) -> v.Value:
    """Return a value with its year where that differs from the newest, or is not stated."""
    value = v.Quantity(each.value or 0.0, each.indicator.id)
    if each.flag == "undated":
        return claim("value-undated", value=value)
    if each.year == newest:
        return value
    return claim("value-of-year", value=value, year=v.Year(each.year or 0))
