"""The economies most like one in structure, why, and how it stands beside them."""

import pandas as pd

from research import access, catalogue, economies, words
from research.charts import bars
from research.findings.finding import Finding
from research.findings.latest import INCOME, combined, comparable, compared, when
from research.metrics.peers import Peers, nearest, overlap

SHOWN = 10
MEASURES = {
    "income": "GDP per capita",
    "population": "population",
    "density": "people per square kilometre",
    "urban": "urban share",
    "area": "area",
    "age": "median age",
}
RATIOS = ("income", "population", "density")
# What peers are found by: beside structure also area and age, since ten peers found by four measures change too much when one
# is left out. A peer has half to twice the income.
PEER_RATIOS = (*RATIOS, "area")
WITHIN = {"income": 2.0}
STABLE = 7  # of ten peers that stay whichever measure is left out


def structure(beside: str = "") -> pd.DataFrame:
    """Return income, population, density and urban share of every economy: what policy on networks does not set.

    Parameters
    ----------
    beside : an indicator to be set against these, in a column of its own: of about the same time; "" for none

    Returns
    -------
    index economy; income in int. $ of 2021, people, people per km2 of land and inland water, and % of population in towns:
    recent values at most three years apart. An area is of any year, since it does not age
    """
    known = combined(INCOME, "population", "urban_population", *filter(None, [beside]))
    area = access.latest("area")["value"]
    people = known["population"]
    columns = {"income": known[INCOME], "population": people, "density": people / area.reindex(known.index)}
    of_it = {beside: known[beside]} if beside else {}
    return pd.DataFrame({**columns, "urban": known["urban_population"], **of_it})


def peer_traits() -> pd.DataFrame:
    """Return what peers are found by: structure, area in km2 and median age in years; index economy."""
    return structure().assign(area=access.latest("area")["value"], age=comparable("median_age")["value"])


def structural_peers(economy: str, indicator: str) -> Finding:
    """Return the ten economies nearest in structure, of half to twice the income, with reasons, and their values.

    Parameters
    ----------
    economy : any spelling of an economy
    indicator : a catalogue id
    """
    iso3, entry = economies.resolve(economy), catalogue.indicator(indicator)
    name, frame = economies.called(iso3), peer_traits()
    found = nearest(frame, iso3, SHOWN, PEER_RATIOS, WITHIN)
    if "income" in found.unknown:
        why = "its GDP per capita is not known in recent figures that can be compared"
        return Finding(f"No structural peers of {name} can be named: {why}.", missing=True)
    if not len(found.table):
        return Finding(
            f"No structural peers of {name} can be named: no other economy has half to twice its income.", missing=True
        )
    peers = [str(code) for code in found.table.index]
    values = comparable(indicator)
    known = values[values.index.isin([iso3, *peers])]
    title = f"In {words.listing(_called(found.measures))}, the economies most like {name} are {_named(peers[:3])}."
    return Finding(
        title=title,
        sentences=(_standing(iso3, peers, known, entry), _why(found, peers[0])),
        remarks=(*_stability(frame, iso3, found), *_unknown(found, name), *_how(found)),
        df=_table(found, frame, values, entry),
        fig=_chart(iso3, peers, known, entry),
        open_table=True,
    )


def _called(measures: object) -> list[str]:
    return [MEASURES[str(measure)] for measure in measures]  # type: ignore[attr-defined]


def _named(codes: list[str]) -> str:
    return words.listing([economies.called(code) for code in codes])


def _why(found: Peers, first: str) -> str:
    if len(found.measures) < 2:
        return f"Only {MEASURES[found.measures[0]]} can be compared."
    most, least = found.reason(first)
    return f"{economies.called(first)} is nearest; it is most alike in {MEASURES[most]} and least in {MEASURES[least]}."


def _how(found: Peers) -> tuple[str, ...]:
    if len(found.measures) < 2:
        return ()
    return (
        "Peers have half to twice the income. Each measure counts the same, in standard deviations between economies; all but "
        "the urban share and the median age by ratio.",
    )


def _stability(frame: pd.DataFrame, iso3: str, found: Peers) -> tuple[str, ...]:
    """How many peers stay when a measure is left out, and whether they are fewer than ten."""
    n = len(found.table)
    if n < SHOWN:
        return (f"Only {n} of the economies with all measures have half to twice the income of {economies.called(iso3)}.",)
    kept = overlap(frame, iso3, SHOWN, PEER_RATIOS, WITHIN)
    least = int(kept.min())
    without = words.listing([MEASURES[str(measure)] for measure in kept.index[kept.eq(least)]], "or")
    stable = f"At least {least} of the {n} peers stay whichever measure is left out."
    fragile = f"These peers are fragile: {least or 'none'} of the {n} stay{'s' if least == 1 else ''} without {without}."
    return (stable if least >= STABLE else fragile,)


def _unknown(found: Peers, name: str) -> tuple[str, ...]:
    said = []
    if found.unknown:
        said.append(
            f"{words.listing(_called(found.unknown))} of {name} {_is(found.unknown)} not known in recent figures that can be "
            f"compared, and {_is(found.unknown)} not part of the comparison."
        )
    if found.left_out:
        n = len(found.left_out)
        said.append(
            "1 economy lacks one of the measures and is not compared."
            if n == 1
            else f"{n} economies lack one of the measures and are not compared."
        )
    return tuple(said)


def _is(items: tuple[str, ...]) -> str:
    return "is" if len(items) == 1 else "are"


def _standing(iso3: str, peers: list[str], known: pd.DataFrame, entry: catalogue.Indicator) -> str:
    name, spoken = economies.called(iso3), words.spoken(entry)
    others = known.loc[known.index.isin(peers), "value"]
    if iso3 not in known.index:
        return f"No recent figure on {spoken} is known for {name}; {words.have(len(others), f'of the {len(peers)} peers')} one."
    own = known.loc[iso3, "value"]
    if others.empty:
        return f"In {spoken}, {name} has {words.quantity(own, entry)}; no peer has a recent figure."
    more = int((compared(others, entry) > compared(pd.Series([own]), entry)[0]).sum())
    median = words.quantity(float(others.median()), entry)
    if len(others) == 1:
        return f"In {spoken}, {name} has {words.quantity(own, entry)} and the one peer with a figure {median}."
    return (
        f"In {spoken}, {name} has {words.quantity(own, entry)}, the median of the {len(others)} peers with a figure is "
        f"{median}, and {words.have(more, 'of them')} more."
    )


def _table(found: Peers, frame: pd.DataFrame, values: pd.DataFrame, entry: catalogue.Indicator) -> pd.DataFrame:
    rows = {}
    for code in map(str, found.table.index):
        own = frame.loc[code]
        rows[economies.name(code)] = {
            "GDP per capita": words.quantity(own["income"], catalogue.indicator(INCOME)),
            "Population": words.quantity(own["population"], catalogue.indicator("population")),
            "People per km²": words.number(own["density"], 0),
            "Urban": words.quantity(own["urban"], catalogue.indicator("urban_population")),
            "Area": words.quantity(own["area"], catalogue.indicator("area")),
            "Median age": words.quantity(own["age"], catalogue.indicator("median_age")),
            "Distance": words.number(found.table.loc[code, "distance"], 2),
            "Least alike in": MEASURES[found.reason(code)[1]] if len(found.measures) > 1 else "",
            entry.title: _value(code, values, entry),
        }
    table = pd.DataFrame.from_dict(rows, orient="index").rename_axis("Economy, nearest first")
    middle = float(values.loc[values.index.isin(found.table.index), "value"].median())
    if pd.notna(middle):
        table.loc["Median of those with a figure"] = [""] * (table.shape[1] - 1) + [words.quantity(middle, entry)]
    return table


def _value(code: str, values: pd.DataFrame, entry: catalogue.Indicator) -> str:
    if code not in values.index:
        return words.NO_DATA
    row = values.loc[code]
    return f"{words.quantity(row['value'], entry)} ({when(int(row['year']), row['flag'])})"


def _chart(iso3: str, peers: list[str], known: pd.DataFrame, entry: catalogue.Indicator) -> object:
    if known.index.isin(peers).sum() < 1:
        return None
    shown = known.loc[[code for code in [iso3, *peers] if code in known.index]].sort_values("value", ascending=False)
    names = [economies.name(str(code)) for code in shown.index]
    labels = pd.Series([words.quantity(value, entry) for value in shown["value"]], index=names)
    alt = f"{entry.title}: " + "; ".join(f"{name} {label}" for name, label in labels.items())
    top = 100.0 if catalogue.is_share(entry) and entry.valid[1] == 100 else None
    return bars.lines(
        pd.Series(shown["value"].to_numpy(), index=names), labels=labels, unit=entry.unit, top=top, alt=alt,
        focus=economies.name(iso3),
    )  # fmt: skip
