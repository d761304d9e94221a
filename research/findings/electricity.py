"""Electricity and the Internet together: who has one, and who could have the other."""

import pandas as pd

from research import access, catalogue, economies, words
from research.charts import bars
from research.findings.finding import Finding
from research.findings.latest import Standing, aged, dated, measured_in, of_one_time, standing
from research.findings.registry import finding
from research.metrics.overlap import overlap
from research.metrics.recent import APART

_WHY = (
    "Where people have electricity and do not use the Internet, the missing piece is the connection, its price, a device, or "
    "the skill to use it.",
)
_UNDATED = "year not stated"
_APART = 1.0  # percentage points that rounding may put a total outside of its parts
SHARES = ("electricity_access", "electricity_access_urban", "electricity_access_rural", "internet_users")


@finding
def electricity_and_internet(economy: str) -> Finding:
    """Return access to electricity, in towns and in the country, beside Internet use.

    Parameters
    ----------
    economy : any spelling of an economy

    Notes
    -----
    Only the two shares are known, not how they overlap, so the share of people with electricity who do not use the
    Internet is given as the range they allow (Fréchet bounds): from max(0, E - I) to min(E, 100 - I). Values that are old, of
    no known year, or more than three years apart are in the table and the chart and are not set against each other.
    """
    iso3 = economies.resolve(economy)
    name = economies.called(iso3)
    known = [each for each in (standing(iso3, key) for key in SHARES) if each.sound]
    if not known:
        return Finding(
            f"Nothing is known of access to electricity or Internet use in {name}.",
            remarks=(
                "`research fetch --indicator electricity_access --indicator internet_users` asks the World Bank for both.",
            ),
            missing=True,
        )
    values = pd.Series({each.indicator.title: each.value for each in known})
    newest = max(each.year or 0 for each in known)
    labels = pd.Series({each.indicator.title: _label(each, newest) for each in known})
    rows = {each.indicator.title: {"Value": each.text(), "Year": dated(each)} for each in known}
    by_id = {each.indicator.id: each for each in known if each.recent}
    both = len(of_one_time(iso3, "electricity_access", "internet_users")) == 2
    title = _title(name, by_id["electricity_access"], by_id["internet_users"]) if both else _one(name, by_id)
    alt = "; ".join(f"{title} {label}" for title, label in labels.items())
    return Finding(
        title=title,
        sentences=(*(_together(iso3) if both else ()), *_divide(by_id)),
        remarks=(*(_WHY if both else _alone(by_id)), *_untold(known), *_at_odds(iso3, by_id)),
        df=pd.DataFrame.from_dict(rows, orient="index").rename_axis("Indicator"),
        fig=bars.lines(values, labels=labels, unit="% of people", top=100, alt=f"{words.upper_first(name)}: {alt}"),
    )


def _label(each: Standing, newest: int) -> str:
    """The value, and its year where that is not the newest of the chart, or that it is not stated."""
    if each.flag == "undated":
        return f"{each.text()} ({_UNDATED})"
    return f"{each.text()} ({each.year})" if each.year is not None and each.year < newest else each.text()


def _title(name: str, electricity: Standing, internet: Standing) -> str:
    have, use = (f"{words.number(each.value or 0.0, 1)} %{aged(each.year or 0)}" for each in (electricity, internet))
    gap = (electricity.value or 0.0) - (internet.value or 0.0)
    if gap > 1:
        return f"In {name}, electricity reaches more people than use the Internet: {have} against {use}."
    if gap < -1:
        return f"In {name}, more people use the Internet than have electricity: {use} against {have}."
    return f"In {name}, about as many people use the Internet as have electricity: {use} and {have}."


def _one(name: str, by_id: dict[str, Standing]) -> str:
    """Each of the two totals that is recent, where they cannot be set against each other."""
    said = [
        f"{words.spoken(each.indicator)} is {each.text()} ({measured_in(each.year or 0, each.flag)})"
        for key in SHARES[::3]
        if (each := by_id.get(key)) is not None
    ]
    if not said:
        return f"Access to electricity and Internet use in {name} are not known in recent figures."
    return f"In {name}, {words.listing(said)}."


def _alone(by_id: dict[str, Standing]) -> tuple[str, ...]:
    absent = [words.spoken(catalogue.indicator(key)) for key in SHARES[::3] if key not in by_id]
    if not absent:
        return (f"The two are more than {APART} years apart and are not set against each other.",)
    return (f"Not known, or too old to report: {words.listing(absent)}.",)


def _together(iso3: str) -> tuple[str, ...]:
    latest = of_one_time(iso3, "electricity_access", "internet_users", "population")
    if not {"electricity_access", "internet_users"} <= {*latest.index}:
        latest = of_one_time(iso3, "electricity_access", "internet_users")
    electricity, internet = latest.loc["electricity_access", "value"], latest.loc["internet_users", "value"]
    low, high = overlap(electricity, internet).first_only
    share = _range(low, high)
    years = [int(latest.loc[key, "year"]) for key in ("electricity_access", "internet_users")]
    if years[0] == years[1]:
        given = f"In {years[0]}"
    else:
        given = f"If nothing moved between the two figures ({words.listing([str(year) for year in years])})"
    sentences = []
    if min(electricity, internet) > 99:
        sentences.append("Almost everybody has both.")
    elif low == 0:
        sentences.append(
            f"{given}, at most {words.number(high, 1)} % of the people have electricity and do not use the Internet."
        )
    elif high >= 0.5:
        sentences.append(f"{given}, {share} of the people have electricity and do not use the Internet.")
    if "population" in latest.index:
        people = (100 - internet) / 100 * latest.loc["population", "value"]
        sentences.append(
            f"About {words.about(people)} people do not use the Internet, if the share of "
            f"{latest.loc['internet_users', 'year']} holds for the population of {latest.loc['population', 'year']}."
        )
    return tuple(sentences)


def _range(low: float, high: float) -> str:
    a, b = words.number(low, 1), words.number(high, 1)
    return f"{a} %" if a == b else f"{a} to {b} %"


def _divide(by_id: dict[str, Standing]) -> tuple[str, ...]:
    urban, rural = by_id.get("electricity_access_urban"), by_id.get("electricity_access_rural")
    if urban is None or rural is None or urban.year != rural.year:
        return ()
    gap = (urban.value or 0.0) - (rural.value or 0.0)
    when = f" in {urban.year}"
    if abs(gap) < 0.5:
        return (f"Towns and rural areas had the same access to electricity{when}.",)
    less = "rural" if gap > 0 else "urban"
    size = words.number(abs(gap), 1)
    return (
        f"Access to electricity was {size} percentage point{'' if size == '1' else 's'} lower in {less} areas{when} "
        f"({urban.text()} urban, {rural.text()} rural).",
    )


def _at_odds(iso3: str, by_id: dict[str, Standing]) -> tuple[str, ...]:
    """That the total of a year lies outside town and country, so that the three are not of one measurement."""
    urban, rural = by_id.get("electricity_access_urban"), by_id.get("electricity_access_rural")
    if urban is None or rural is None or urban.year != rural.year:
        return ()
    total = access.load("electricity_access", iso3)["electricity_access"].get((iso3, urban.year))
    low, high = sorted((urban.value or 0.0, rural.value or 0.0))
    if total is None or pd.isna(total) or low - _APART <= total <= high + _APART:
        return ()
    return (
        f"The total of {urban.year} is {words.number(total, 1)} %, which is not between towns and rural areas: the three come "
        "from different estimates and are not to be set against each other.",
    )


def _untold(known: list[Standing]) -> tuple[str, ...]:
    """What is in the table and the chart alone, as it is old or may be."""
    undated = [words.spoken(each.indicator) for each in known if each.flag == "undated"]
    old = [f"{words.spoken(each.indicator)} ({each.year})" for each in known if not each.recent and each.flag != "undated"]
    return (
        *((f"The source gives no year for {words.listing(undated)}: what it gives may be old.",) if undated else ()),
        *((f"Too old to report: {words.listing(old)}.",) if old else ()),
    )
