"""Electricity and Internet combined: how many people have electricity and are offline."""

from research.findings.core import Claim, Finding, claim, finding, no_data, v, where
from research.findings.core.bounds import at_least
from research.findings.core.latest import comparable, of_one_time
from research.findings.core.nation import based_on, nation
from research.findings.infrastructure.within_reach import may_be_fewer
from research.findings.progress.breaks import rests_on, years_used
from research.findings.progress.figures import by_each, figures
from research.metrics.overlap import overlap
from research.metrics.recent import APART

_POWER, _USE = _BOTH = "electricity_access", "internet_users"
_MANY = 5.0  # % of people: from there on a least number of them is a message
_NEARLY = 0.95  # of those offline: that many with electricity are nearly all of them
_NOBODY = 0.5  # % of people: fewer are almost nobody


@finding
def electricity_and_broadband(economy: str) -> Finding:
    """Bound how many people have electricity and are offline, or have none of the two.

    Parameters
    ----------
    economy : any spelling of an economy

    Notes
    -----
    Only the two shares are known and not how they overlap; the bounds are those of Fréchet
    (`research.metrics.overlap`), by each value where figures of Internet use conflict. The two are
    recent and at most three years apart, and electricity rests on no possible break, or nothing is
    counted.
    """
    rows = of_one_time(economy, *_BOTH)
    if len(rows) < 2 or rests_on(_POWER, economy):
        unknown = claim("neither-unknown", economy=v.Economy(economy))
        return no_data(unknown, _why_not(economy, doubted=len(rows) == 2))
    electricity, internet = (float(rows.loc[key, "value"]) for key in _BOTH)
    power, use = (int(rows.loc[key, "year"]) for key in _BOTH)
    headline, whole = _headline(economy, electricity, internet, use), nation(economy, use)
    has, uses = v.Percent(electricity, 1), by_each(v.Percent(internet, 1), _USE, economy)
    shares = claim("neither-shares", electricity=has, internet=uses)
    base = whole and based_on(whole.people, whole.year, *_BOTH)
    of = (base,) if base and "people" in headline.values else ()
    return Finding(
        headline,
        claims=where("electricity" not in headline.values, shares),
        notes=(in_years([power], years_used(_USE, economy, use)), *of),
        computed_from=_BOTH,
    )


def _why_not(iso3: str, *, doubted: bool) -> Claim:
    who = v.Economy(iso3)
    if doubted:
        return claim("neither-doubtful", economy=who, indicator=v.Indicator(_POWER))
    missing = tuple(v.Indicator(key) for key in _BOTH if iso3 not in comparable(key).index)
    if missing:
        return claim("neither-missing", economy=who, indicators=v.Items(missing))
    return claim("neither-apart", economy=who, apart=v.Count(APART))


def _headline(iso3: str, electricity: float, internet: float, year: int) -> Claim:
    who, whole = v.Economy(iso3), nation(iso3, year)
    online = figures(_USE, iso3) or (internet,)
    most, allows = max(online), [overlap(electricity, each) for each in online]
    offline = min(each.first_only[0] for each in allows)
    low, high = min(each.neither[0] for each in allows), max(each.neither[1] for each in allows)
    if electricity > 100 - _NOBODY or offline >= _NEARLY * (100 - most) > _MANY:
        has, uses = v.Percent(electricity, 1), by_each(v.Percent(internet, 1), _USE, iso3)
        return claim("neither-power", economy=who, electricity=has, internet=uses)
    if offline > _MANY and whole is not None:
        people = at_least(offline / 100 * whole.people)
        if may_be_fewer(iso3):
            uses = v.Percent(internet, 1)
            return claim("neither-at-least-if", people=people, economy=who, internet=uses)
        return claim("neither-at-least", people=people, economy=who)
    if low < 0.05:
        return claim("neither-up-to", economy=who, most=v.Percent(high, 0 if high >= 10 else 1))
    share = v.Range(v.Percent(low, 1), v.Percent(high, 1))
    return claim("neither-some", economy=who, share=share)


def in_years(electricity: list[int], internet: list[int]) -> Claim:
    """Return of which years the shares with electricity and of Internet users are."""
    if len({*electricity, *internet}) == 1:
        return claim("neither-year", year=v.Year(electricity[0]))
    power, use = (v.Items(map(v.Year, years)) for years in (electricity, internet))
    return claim("neither-years", electricity=power, internet=use)
