"""The first screen of a profile: who is spoken of, and the key figures."""

import pandas as pd

from research import catalogue, economies, words
from research.findings import html
from research.findings.finding import Finding
from research.findings.latest import (
    INCOME,
    Standing,
    comparable,
    dated,
    first_year,
    income_indicator,
    measured_in,
    placed,
    standing,
)
from research.frame import SUSPECT

KEY_FIGURES = ("internet_users", "mobile_per_100", "fixed_broadband_per_100", "electricity_access")


def key_figures(economy: str) -> Finding:
    """Return the key figures of an economy as tiles: value, year, place among its peers and in the world.

    Parameters
    ----------
    economy : any spelling of an economy

    Notes
    -----
    Ranked are values that are not old; ties share a place. An old value, or one of no known year, is in the table alone.
    """
    iso3 = economies.resolve(economy)
    income = income_indicator(iso3)
    standings = [standing(iso3, key) for key in (*KEY_FIGURES, income or INCOME)]
    peers = economies.peers(iso3)
    rows = [_row(each, peers.title) for each in standings]
    return Finding(
        title=_headline(economies.called(iso3), {each.indicator.id: each for each in standings}),
        sentences=(_who(iso3),),
        remarks=(_how_ranked(),),
        df=pd.DataFrame(rows).set_index("Indicator"),
        missing=all(each.value is None for each in standings),
        lead=f'<dl class="tiles">{"".join(_tile(each, peers.title) for each in standings)}</dl>',
    )


def _headline(name: str, known: dict[str, Standing]) -> str:
    said = {"internet_users": "use the Internet", "electricity_access": "have electricity"}
    parts = [
        f"{known[key].text()} {does} ({measured_in(known[key].year or 0)})" for key, does in said.items() if known[key].recent
    ]
    if parts:
        untold = [f"; how many {does} is not known in recent figures" for key, does in said.items() if not known[key].recent]
        return f"Of the people of {name}, {words.listing(parts)}{''.join(untold)}."
    return f"How many people of {name} use the Internet or have electricity is not known in recent figures."


def _who(iso3: str) -> str:
    economy, income, peers = economies.table()[iso3], economies.income_group(iso3), economies.peers(iso3)
    population = comparable("population")
    people = ""
    if iso3 in population.index:
        row = population.loc[iso3]
        people = f" with {words.number(row['value'], 0)} people ({measured_in(int(row['year']))})"
    kind = words.article(f"{income.title.lower()} economy") if income else "an economy not classified by income"
    groups = [economies.groups()[f"un:{key}"].title for key in ("ldc", "lldc", "sids") if getattr(economy, key)]
    among = f" It is counted among the {words.listing([words.lower_first(group) for group in groups])}." if groups else ""
    return (
        f"{economies.called(iso3)} is {kind}{people}; it is compared with the {len(peers.members)} economies of "
        f"{peers.title} ({peers.grouping}).{among}"
    )


def _how_ranked() -> str:
    return (
        f"Places compare the latest values, of {first_year()} or later; economies whose values are written alike share a "
        "place, and from 99 % of people on a value is universal."
    )


def _row(each: Standing, peers: str) -> dict[str, str]:
    return {
        "Indicator": each.indicator.title,
        "Value": each.text(),
        "Year": dated(each),
        f"Place in {peers}": placed(each.among_peers, peers) or "not ranked",
        "Place in the world": placed(each.in_world, "the world") or "not ranked",
    }


def _tile(each: Standing, peers: str) -> str:
    if each.value is None:
        number, unit, places = words.NO_DATA, "", []
    elif not each.recent:
        number, unit, places = words.NO_DATA, "", [_why_not_ranked(each)]
    else:
        number, unit = words.number(each.value, each.indicator.decimals), each.indicator.short_unit
        places = [placed(each.among_peers, peers), placed(each.in_world, "the world")]
        if each.in_world is None:
            places = [_why_not_ranked(each)]
    marks = "".join(f'<span class="place">{html.text(place)}</span>' for place in places if place)
    detail = html.text(", ".join(filter(None, (unit, dated(each) if each.recent else ""))))
    return (
        f'<div class="tile"><dt>{html.text(_short(each.indicator))}</dt><dd><span class="value">{html.text(number)}</span> '
        f'<span class="unit">{detail}</span>{marks}</dd></div>'
    )


def _short(indicator: catalogue.Indicator) -> str:
    return indicator.title.removesuffix(" per 100 inhabitants")


def _why_not_ranked(each: Standing) -> str:
    if each.flag == SUSPECT:
        return "not ranked: the value is in doubt"
    if each.flag == "undated":
        return "the year is not known: in the table only"
    if not each.recent:
        return f"last measured in {each.year}"
    return "not ranked: another price base than most economies"
