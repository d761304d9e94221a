"""Electricity and the Internet together: who has one, and who could have the other."""

import pandas as pd
import plotly.graph_objects as go

from research import economies
from research.charts import bars
from research.findings.core.gaps import gaps
from research.findings.core.latest import (
    Standing,
    of_one_time,
    sources_of,
    standing,
    table_of,
    with_year,
)
from research.findings.core.nation import nation
from research.findings.core.registry import finding
from research.findings.core.tables import INDICATORS, marked_columns
from research.messages import values as v
from research.messages.values import Claim, claim
from research.metrics.overlap import overlap
from research.metrics.place import UNIVERSAL
from research.metrics.recent import APART
from research.report.finding import Finding
from research.report.table import Table

_ELECTRICITY, _URBAN, _RURAL, _INTERNET = SHARES = (
    "electricity_access",
    "electricity_access_urban",
    "electricity_access_rural",
    "internet_users",
)
_EVERYBODY = 100 - UNIVERSAL
_ALIKE = 1.0  # percentage points: nearer shares are about the same


@finding
def electricity_and_internet(economy: str) -> Finding:
    """Compare access to electricity, urban and rural, with Internet use.

    Parameters
    ----------
    economy : any spelling of an economy

    Notes
    -----
    Only the two shares are known, not how they overlap, so the share of people with electricity who
    do not use the Internet is given as the range they allow (Fréchet bounds): from max(0, E - I) to
    min(E, 100 - I). Values that are old, in doubt, of no known year, or more than three years apart
    are in the table and are not compared.
    """
    iso3 = economies.resolve(economy)
    standings = {key: standing(iso3, key) for key in SHARES}
    known = {key: each for key, each in standings.items() if each.value is not None}
    recent = {key: each for key, each in known.items() if each.recent}
    both = len(of_one_time(iso3, _ELECTRICITY, _INTERNET)) == 2
    headline = _together(iso3, recent) if both else _alone(iso3, recent)
    return Finding(
        headline,
        claims=(*(_overlap(iso3, recent) if both else ()), *_places(recent)),
        notes=tuple(_years(recent)) if both else (),
        gaps=(*gaps([key for key in SHARES if key not in known]), *_not_compared(known)),
        table=_table(known) if known else None,
        chart=_chart(headline, recent),
        missing=not {_ELECTRICITY, _INTERNET} & {*recent},
        drawn_from=sources_of(iso3, *known),
    )


def _together(iso3: str, recent: dict[str, Standing]) -> Claim:
    """Compare electricity with Internet use; where nearly all have power, count the offline."""
    who, electricity, internet = v.Economy(iso3), recent[_ELECTRICITY], recent[_INTERNET]
    has, uses = electricity.value or 0.0, internet.value or 0.0
    if min(has, uses) >= _EVERYBODY:
        return claim("electricity-all", economy=who)
    if has >= _EVERYBODY:
        share, people = _told(internet, 100 - uses), _offline(iso3, internet)
        if people is None:
            return claim("electricity-everybody", economy=who, share=share)
        return claim("electricity-everybody-people", economy=who, people=people, share=share)
    values: dict[str, v.Value] = {
        "electricity": _told(electricity, has),
        "internet": _told(internet, uses),
    }
    if abs(has - uses) <= _ALIKE:
        return claim("electricity-level", economy=who, **values)
    if has < uses:
        return claim("electricity-behind", economy=who, **values)
    whole = nation(iso3)
    if whole is None:
        return claim("electricity-ahead", economy=who, **values)
    least = v.About((has - uses) / 100 * whole.people)
    return claim("electricity-ahead-people", economy=who, **values, people=least)


def _alone(iso3: str, recent: dict[str, Standing]) -> Claim:
    """Return what is recent, where the two are not compared."""
    who, electricity, internet = v.Economy(iso3), recent.get(_ELECTRICITY), recent.get(_INTERNET)
    if electricity and internet:
        return claim(
            "electricity-apart",
            economy=who,
            electricity=_dated(electricity),
            internet=_dated(internet),
        )
    if electricity:
        return claim("key-electricity-alone", economy=who, electricity=_share(electricity))
    if internet:
        return claim("electricity-internet-alone", economy=who, internet=_share(internet))
    return claim("key-unknown", economy=who)


def _digits(value: float) -> v.Percent:
    """Return a share with two significant digits, three where it is close to 100."""
    return v.Percent(value, 0 if 10 <= value < _EVERYBODY else 1)


def _told(each: Standing, share: float) -> v.Value:
    """Return a share that follows from a value, with the year where it is not current."""
    return with_year(_digits(share), each.year or 0)


def _share(each: Standing) -> v.Value:
    return _told(each, each.value or 0.0)


def _dated(each: Standing) -> Claim:
    return claim("value-of-year", value=_digits(each.value or 0.0), year=v.Year(each.year or 0))


def _overlap(iso3: str, recent: dict[str, Standing]) -> tuple[Claim, ...]:
    """Return who has electricity but is offline; nothing where nearly everyone has electricity."""
    electricity, internet = (recent[key].value or 0.0 for key in (_ELECTRICITY, _INTERNET))
    if electricity >= _EVERYBODY:
        return ()
    low, high = overlap(electricity, internet).first_only
    if low == 0:
        only = claim("electricity-only-most", most=_digits(high))
    else:
        decimals = _digits(high).decimals
        only = claim(
            "electricity-only", share=v.Range(v.Percent(low, decimals), v.Percent(high, decimals))
        )
    people = _offline(iso3, recent[_INTERNET])
    if people is None:
        return (only,)
    return (only, claim("electricity-offline", people=people, economy=v.Economy(iso3)))


def _offline(iso3: str, internet: Standing) -> v.About | None:
    """Return the people who are offline; None where the population of that time is unknown."""
    whole = nation(iso3)
    if whole is None or abs(whole.year - (internet.year or 0)) > APART:
        return None
    return v.About((100 - (internet.value or 0.0)) / 100 * whole.people)


def _years(recent: dict[str, Standing]) -> tuple[Claim, ...]:
    electricity, internet = (v.Year(recent[key].year or 0) for key in (_ELECTRICITY, _INTERNET))
    bounds = () if (recent[_ELECTRICITY].value or 0.0) >= _EVERYBODY else (claim("neither-bounds"),)
    if electricity == internet:
        return (claim("neither-year", year=electricity), *bounds)
    return (claim("neither-years", electricity=electricity, internet=internet), *bounds)


def _of_one_year(recent: dict[str, Standing]) -> tuple[Standing, Standing] | None:
    """Access in towns and in rural areas; None where one is not recent or they are of two years."""
    urban, rural = recent.get(_URBAN), recent.get(_RURAL)
    return (urban, rural) if urban and rural and urban.year == rural.year else None


def _places(recent: dict[str, Standing]) -> tuple[Claim, ...]:
    """Where fewer have electricity; nothing where nearly everyone has it in both."""
    found = _of_one_year(recent)
    if found is None or min(each.value or 0.0 for each in found) >= _EVERYBODY:
        return ()
    urban, rural = found
    values: dict[str, v.Value] = {"urban": _share(urban), "rural": _share(rural)}
    gap = (urban.value or 0.0) - (rural.value or 0.0)
    if abs(gap) <= _ALIKE:
        return (claim("electricity-places-level", **values),)
    return (claim("electricity-rural-behind" if gap > 0 else "electricity-urban-behind", **values),)


def _not_compared(known: dict[str, Standing]) -> tuple[Claim, ...]:
    named = tuple(v.Indicator(key) for key, each in known.items() if not each.recent)
    return (claim("peers-old", indicators=v.Items(named)),) if named else ()


def _table(known: dict[str, Standing]) -> Table:
    frame = table_of(known.values()).drop(columns="flag")
    columns = marked_columns()
    if frame["mark"].eq("mark-none").all():
        columns.pop("mark")
    return Table(frame, columns, INDICATORS)


def _chart(headline: Claim, sound: dict[str, Standing]) -> go.Figure | None:
    if not sound:
        return None
    newest = max(each.year or 0 for each in sound.values())
    return bars.lines(
        pd.Series([each.value for each in sound.values()], index=[*map(v.Indicator, sound)]),
        labels=[_label(each, newest) for each in sound.values()],
        unit=claim("neither-axis"),
        top=100,
        alt=headline,
    )


def _label(each: Standing, newest: int) -> v.Value:
    """Return a value with its year where that differs from the newest, or is not stated."""
    value = v.Quantity(each.value or 0.0, each.indicator.id)
    if each.flag == "undated":
        return claim("value-undated", value=value)
    if each.year == newest:
        return value
    return claim("value-of-year", value=value, year=v.Year(each.year or 0))
