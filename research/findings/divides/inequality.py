"""Inequality of an indicator between people of a region or group, and between its groups."""

from collections.abc import Callable, Iterator

import pandas as pd

from research import catalogue
from research.charts import Figure, lorenz
from research.errors import InputError
from research.findings.core import Claim, Finding, Table, claim, finding, no_data, tabled, v
from research.findings.core.gaps import cut
from research.findings.divides.inequality_values import LEAST, Spread, spread_of
from research.metrics import inequality as measures

FEWEST = 3
# A measure is 0 where all have the same, but for the two ratios.
_MEASURES: dict[str, Callable[..., float]] = {
    "gini": measures.gini,
    "theil-t": measures.theil_t,
    "theil-l": measures.theil_l,
    "atkinson": measures.atkinson,
    "palma": measures.palma,
    "s80-s20": measures.s80_s20,
}


@finding
def inequality(scope: str, indicator: str) -> Finding:
    """Measure how unequally an indicator is spread over people, with the Lorenz curve.

    Parameters
    ----------
    scope : an economy in any spelling, for its region; or a group such as "itu:asia-pacific"
    indicator : a catalogue id; a rate, a price or an amount a head, that cannot be negative

    Raises
    ------
    InputError : the scope or the indicator is not known; the indicator is a total or can be
        negative

    Notes
    -----
    Inequality between economies only, each weighted by its people: everybody is counted at the
    value of their economy, so the inequality among all people is larger. Counted are recent values,
    each with the number of people of its year, or of the nearest at most three years before or
    after.
    """
    spread = spread_of(scope, indicator)
    known, entry = spread.values, spread.entry
    if len(known) < FEWEST or not known["value"].any():
        headline = claim("inequality-unknown", among=spread.among, indicator=v.Indicator(entry.id))
        return no_data(headline, *_missing(spread))
    headline, years = _headline(spread), v.Years(known["year"].min(), known["year"].max())
    return Finding(
        headline,
        claims=(
            claim("inequality-apart", distance=_distance(spread), years=years),
            *_between(spread),
            *spread.covered.claims(spread.among),
            *_own(spread),
        ),
        notes=tuple(_reading(spread)),
        gaps=tuple(_missing(spread)),
        table=_table(spread),
        chart=_chart(spread, headline),
    )


def _headline(spread: Spread) -> Claim:
    """Return what the 40 % with least have, and which people are not counted."""
    gini = measures.gini(spread.values["value"], spread.values["people"])
    said = {
        "among": spread.among,
        "indicator": v.Indicator(spread.entry.id),
        "least": v.Percent(100 * LEAST),
        "share": v.Percent(spread.least),
        "gini": v.Number(gini, 2),
    }
    if spread.covered.whole:
        return claim("inequality-of-all", **said)
    if not spread.covered.nearly:
        return claim("inequality-of-part", **said, counted=v.Percent(spread.covered.share))
    if not spread.covered.missing:
        return claim("inequality-of-counted", **said)
    missing = v.Items(map(v.Economy, spread.covered.missing))
    return claim("inequality-without", **said, missing=missing)


def _distance(spread: Spread) -> v.Value:
    if catalogue.is_share(spread.entry):
        return claim("inequality-points", points=v.Number(spread.apart))
    return v.Quantity(spread.apart, spread.entry.id)


def _between(spread: Spread) -> Iterator[Claim]:
    if parts := spread.between():
        kind, share = parts
        yield claim(
            f"inequality-between-{kind}", between=v.Percent(share), within=v.Percent(100 - share)
        )


def _own(spread: Spread) -> Iterator[Claim]:
    beside = spread.beside()
    if beside is not None and spread.about.focus is not None:
        below, above = (v.Percent(each) for each in beside)
        said = {"economy": v.Economy(spread.about.focus), "below": below, "above": above}
        unknown = v.Percent(100 - spread.covered.share)
        if spread.covered.whole:
            yield claim("inequality-own", **said)
        else:
            yield claim("inequality-own-part", **said, unknown=unknown)


def _reading(spread: Spread) -> Iterator[Claim]:
    """How the measures are to be read."""
    yield claim("inequality-averages")
    if spread.entry.valid == (0, 100):
        yield claim("inequality-of-shares")
    once = v.Number(measures.gini(spread.values["value"]), 2)
    yield claim("inequality-once", economies=v.Count(len(spread.values)), gini=once)
    if spread.between() is not None:
        yield claim("inequality-theil")


def _missing(spread: Spread) -> Iterator[Claim]:
    if spread.missing:
        out = cut(v.Economy(iso3) for iso3 in spread.missing)
        yield claim("inequality-gap", indicator=v.Indicator(spread.entry.id), economies=out)


def _table(spread: Spread) -> Table:
    """Return the measures, then the numbers of the sentences; `once` weighs economies equally."""
    values, people = spread.values["value"], spread.values["people"]
    weights = {"people": people, "once": None}
    rows = {
        claim(f"inequality-row-{key}").id: {n: _of(measure, values, w) for n, w in weights.items()}
        for key, measure in _MEASURES.items()
    }
    more = {"least": spread.least, "apart": spread.apart}
    if parts := spread.between():
        more |= {f"{parts[0]}-between": parts[1], f"{parts[0]}-within": 100 - parts[1]}
    if beside := spread.beside():
        more |= {"below": beside[0], "above": beside[1]}
    rows |= {
        claim(f"inequality-row-{key}").id: {"people": value, "once": float("nan")}
        for key, value in more.items()
    }
    frame = pd.DataFrame.from_dict(rows, orient="index").assign(
        meaning=[f"{row}-meaning" for row in rows]
    )
    return tabled(
        "inequality", frame, missing=claim("mark-none"), people=("number", 3), once=("number", 3),
        meaning="message",
    )  # fmt: skip


def _of(measure: Callable[..., float], values: pd.Series, weights: pd.Series | None) -> float:
    """Return a measure; NaN where it is undefined because some have nothing."""
    try:
        return measure(values, weights)
    except InputError:
        return float("nan")


def _chart(spread: Spread, headline: Claim) -> Figure:
    known, key = spread.values, spread.entry.id
    curve = measures.lorenz(known["value"], known["people"])
    # the curve's points are the rows of the table
    assert known["value"].is_monotonic_increasing
    texts = [
        claim("value-of-year", value=v.Quantity(value, key), year=v.Year(year))
        for value, year in zip(known["value"], known["year"], strict=True)
    ]
    frame = pd.DataFrame(
        {"people": 100 * curve.people[1:], "share": 100 * curve.share[1:], "text": texts},
        pd.Index([*map(v.Economy, known.index)], dtype=object),
    )
    focus = v.Economy(spread.about.focus) if spread.about.focus else None
    alt = claim("inequality-chart", headline=headline)
    return lorenz.curve(
        frame, whole=claim("inequality-axis", indicator=v.Indicator(key)), focus=focus, alt=alt
    )
