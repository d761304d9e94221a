"""Electricity and the Internet together: how many people can have both, one or neither, in towns and in the country."""

from dataclasses import dataclass

import pandas as pd

from research import economies, words
from research.charts import spans
from research.findings.finding import Finding
from research.findings.latest import comparable, measured_in, of_one_time
from research.metrics.overlap import Overlap, overlap
from research.metrics.recent import APART

# Where: share with electricity, share online, and people (a share of the population in %, or all).
_PLACES = {
    "": ("electricity_access", "internet_users"),
    "urban": ("electricity_access_urban", "internet_users_urban"),
    "rural": ("electricity_access_rural", "internet_users_rural"),
}
_CELLS = {
    "both": "Electricity and the Internet",
    "first_only": "Electricity alone",
    "second_only": "The Internet alone",
    "neither": "Neither",
}
_NOBODY = 0.5  # % of people: fewer are almost nobody


@dataclass(frozen=True)
class _Known:
    """Two shares of one set of people, and what they allow."""

    electricity: float
    internet: float
    years: tuple[str, str]
    allows: Overlap


def electricity_and_broadband(economy: str) -> Finding:
    """Return the least and the largest share of people with electricity and the Internet, with one of them, and with neither.

    Parameters
    ----------
    economy : any spelling of an economy

    Notes
    -----
    Only the two shares are known and not how they overlap; the bounds are those of Fréchet (`research.metrics.overlap`). The
    two are recent and at most three years apart, or nothing is told of them.
    """
    iso3 = economies.resolve(economy)
    name = economies.called(iso3)
    known = {place: found for place in _PLACES if (found := _known(iso3, place)) is not None}
    if "" not in known:
        named = zip(_PLACES[""], ("access to electricity", "Internet use"), strict=True)
        missing = words.listing([title for key, title in named if iso3 not in comparable(key).index])
        why = f"no recent figure of {missing} is known" if missing else f"the two figures are more than {APART} years apart"
        return Finding(
            f"How many people of {name} have neither electricity nor the Internet cannot be told: {why}.", missing=True
        )
    allows = known[""].allows
    frame = pd.DataFrame([getattr(allows, cell) for cell in _CELLS], columns=["low", "high"], index=list(_CELLS.values()))
    labels = pd.Series([_share(*bounds) for bounds in frame.itertuples(index=False)], index=frame.index)
    alt = "; ".join(f"{title}: {label}" for title, label in labels.items())
    return Finding(
        title=_title(name, allows),
        sentences=(*_people(iso3, allows), *_by_place(known), _years(known[""])),
        remarks=("Two shares say how far they can overlap and not how far they do.", *_not_by_place(known)),
        df=_table(known),
        fig=spans.spans(frame, labels=labels, title="% of people", top=118, alt=f"{words.upper_first(name)}: {alt}"),
    )


def _known(iso3: str, place: str) -> _Known | None:
    """The two shares of a place; None where one is missing, old or of unknown year, or they are too far apart."""
    rows = of_one_time(iso3, *_PLACES[place])
    if len(rows) < 2:
        return None
    electricity, internet = (float(rows.loc[key, "value"]) for key in _PLACES[place])
    years = [measured_in(int(rows.loc[key, "year"])) for key in _PLACES[place]]
    return _Known(electricity, internet, (years[0], years[1]), overlap(electricity, internet))


def _title(name: str, allows: Overlap) -> str:
    low, high = allows.neither
    if allows.both[0] > 100 - _NOBODY:
        return f"Almost everybody in {name} has electricity and the Internet."
    if high < _NOBODY:
        return (
            f"In {name}, {_share(*allows.both)} of the people have electricity and the Internet, {_share(*_one(allows))} have "
            "one of the two and almost nobody has neither."
        )
    if low < 0.05:
        most = words.number(high, 0 if high >= 10 else 1)
        return f"Between none and {most} % of the people of {name} have neither electricity nor the Internet."
    return f"{_share(low, high)} of the people of {name} have neither electricity nor the Internet."


def _people(iso3: str, allows: Overlap) -> tuple[str, ...]:
    known = of_one_time(iso3, *_PLACES[""], "population")
    if len(known) < 3:
        return ()
    people = float(known.loc["population", "value"])
    parts = [("have one of the two", _one(allows)), ("have neither", allows.neither)]
    if allows.neither[1] >= _NOBODY:  # else almost all have both, as the title says, and rounded figures would not add up
        parts = [("have both", allows.both), *parts]
    said = [f"{_count(*(share / 100 * people for share in bounds))} {what}" for what, bounds in parts if bounds[1] > 0]
    return (f"Of {words.about(people)} people, {words.listing(said)}.",) if said else ()


def _one(allows: Overlap) -> tuple[float, float]:
    """The least and the largest share of people with one of the two."""
    return allows.first_only[0] + allows.second_only[0], allows.first_only[1] + allows.second_only[1]


def _count(low: float, high: float) -> str:
    a, b = words.about(low), words.about(high)
    if a == b:
        return a
    return f"between none and {b}" if low < 1 else f"{a} to {b}"


def _years(known: _Known) -> str:
    electricity, internet = known.years
    same = electricity == internet
    return f"Both figures: {electricity}." if same else f"Electricity: {electricity}; Internet use: {internet}."


def _by_place(known: dict[str, _Known]) -> tuple[str, ...]:
    said = [
        f"{place} {_share(*known[place].allows.neither)} ({', '.join(dict.fromkeys(known[place].years))})"
        for place in ("urban", "rural")
        if place in known
    ]
    return (f"With neither: {words.listing(said)}.",) if said else ()


def _not_by_place(known: dict[str, _Known]) -> tuple[str, ...]:
    apart = "urban" in known or "rural" in known
    return () if apart else ("Internet use in towns and in rural areas is not known apart; ITU publishes it.",)


def _table(known: dict[str, _Known]) -> pd.DataFrame:
    rows = {
        place.capitalize() or "All": {
            "With electricity": f"{words.number(each.electricity, 1)} % ({each.years[0]})",
            "Online": f"{words.number(each.internet, 1)} % ({each.years[1]})",
            **{title: _share(*getattr(each.allows, cell)) for cell, title in _CELLS.items()},
        }
        for place, each in known.items()
    }
    return pd.DataFrame.from_dict(rows, orient="index").rename_axis("People")


def _share(low: float, high: float) -> str:
    a, b = words.number(round(low, 1) + 0.0, 1), words.number(round(high, 1) + 0.0, 1)
    return f"{a} %" if a == b else f"{a} to {b} %"
