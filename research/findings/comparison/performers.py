"""Outperformers: economies that do better than is expected for their structure."""

import pandas as pd

from research import catalogue, economies
from research.charts import Figure
from research.findings.comparison import expectation
from research.findings.comparison.structural import RATIOS, SHOWN, left_out, measures, structure
from research.findings.core import Claim, Column, Finding, Table, claim, finding, no_data, v, where
from research.findings.core.latest import comparable, measured
from research.findings.core.scope import scope_of
from research.findings.core.series import unsure
from research.findings.core.tables import ECONOMIES
from research.metrics.peers import Expected, nearest

_NAMED = 3  # outperformers a sentence names; ten are in the table


@finding
def performers(economy: str, indicator: str) -> Finding:
    """Compare an economy with the value expected for its structure; name those that do better.

    Parameters
    ----------
    economy : any spelling of an economy
    indicator : a catalogue id
    """
    iso3, entry = economies.resolve(economy), catalogue.indicator(indicator)
    found = expectation.outcomes(indicator)
    if found is None:
        few = claim("performers-too-few", indicator=v.Indicator(entry.id))
        return no_data(claim("performers-none", indicator=v.Indicator(entry.id)), few)
    best = expectation.better_than_expected(found.table, "value", entry, found.level)
    alike_in = structure(indicator).drop(columns=indicator)
    peers = [str(code) for code in nearest(alike_in, iso3, SHOWN, log=RATIOS).table.index]
    shown = _shown(iso3, found, best, peers)
    over = _over(found.table.loc[shown], entry)
    shown = [str(code) for code in over.sort_values(ascending=False, kind="stable").index]
    headline, unnamed = _headline(iso3, entry, found), _unnamed(entry, found)
    how_many = expectation.how_many(entry, found.table, found.level)
    notes = [claim("performers-left-over")]
    if best and unnamed:
        notes.insert(0, _jumped(unnamed))
    if iso3 in found.table.index:
        notes.append(_fit(found))
    return Finding(
        headline=headline,
        claims=(*how_many, *_named(iso3, best, peers, unnamed)),
        notes=(*notes, *left_out(found.left_out)),
        gaps=_lacking(iso3, entry, found),
        table=_table(found, shown, entry),
        chart=_chart(found, shown, entry, headline, iso3),
        weight=0.0 if headline.id.endswith("within") else 1.0,  # as expected: no news
    )


@finding
def performers_among(group: str, indicator: str) -> Finding:
    """Return which members of a group do better or worse than expected for their structure.

    Parameters
    ----------
    group : a group id such as "itu:asia-pacific"
    indicator : a catalogue id
    """
    about, entry = scope_of(group), catalogue.indicator(indicator)
    said = {"group": about.value, "indicator": v.Indicator(entry.id)}
    found = expectation.outcomes(indicator)
    known = [] if found is None else [each for each in about.members if each in found.table.index]
    if found is None or not known:
        return no_data(claim("performers-among-unknown", **said))
    table = found.table.loc[known]
    over = _over(table, entry)
    ahead = int(over.gt(0).sum())
    sure = over.drop([each for each in unsure(entry.id) if each in over.index])
    named = sure if len(sure) else over
    first, last = (v.Economy(str(each)) for each in (named.idxmax(), named.idxmin()))
    counts = {"ahead": v.Count(ahead), "economies": v.Count(len(known))}
    told = expectation.beyond_chance(entry, found.table, found.level)
    headline = claim("performers-among-chance", **said)
    if told:
        headline = claim("performers-among", **said, **counts, first=first, last=last)
    order = [str(each) for each in over.sort_values(ascending=False).index]
    ends = order if len(order) <= 2 * SHOWN else [*order[:SHOWN], *order[-SHOWN:]]
    drawn = where(told and ends != order, claim("performers-ends", shown=v.Count(SHOWN)))
    notes = [claim("performers-left-over")]
    if jumped := [each for each in order if each not in sure.index]:
        notes.append(_jumped(jumped))
    return Finding(
        headline,
        claims=(*expectation.how_many(entry, found.table, found.level), *drawn),
        notes=(*notes, *left_out(tuple(each for each in found.left_out if each in about.members))),
        table=_table(found, order, entry),
        chart=_chart(found, ends, entry, headline) if told else None,
        weight=1.0 if told else 0.0,
    )


def _jumped(unnamed: list[str]) -> Claim:
    """Return which economies are not named, as their share jumped."""
    return claim("performers-unnamed", economies=v.Items(map(v.Economy, unnamed)))


def _over(table: pd.DataFrame, entry: catalogue.Indicator) -> pd.Series:
    """Return by how much economies do better than expected, in the unit of the indicator."""
    above = expectation.better(entry) == "above"
    return (table["value"] - table["expected"]) * (1 if above else -1)


def _fit(found: Expected) -> Claim:
    """How much of the differences between economies the measures account for."""
    inside, economies = v.Count(found.table["beyond"].eq("").sum()), v.Count(len(found.table))
    of = {"measures": measures(found.terms), "share": v.Percent(100 * found.r2)}
    return claim("performers-fit", **of, inside=inside, economies=economies)


def _headline(iso3: str, entry: catalogue.Indicator, found: Expected) -> Claim:
    who, what = v.Economy(iso3), v.Indicator(entry.id)
    if iso3 not in found.table.index:
        return claim("performers-not-compared", economy=who, indicator=what)
    row = found.table.loc[iso3]
    return claim(
        f"performers-value-{row['beyond'] or 'within'}",
        economy=who,
        indicator=what,
        value=measured(row["value"], entry.id, comparable(entry.id).loc[iso3, "year"]),
        expected=v.Quantity(row["expected"], entry.id),
        **expectation.interval(row, entry, found.level),
    )


def _lacking(iso3: str, entry: catalogue.Indicator, found: Expected) -> tuple[Claim, ...]:
    """Return what prevents an economy from being compared."""
    if iso3 in found.table.index:
        return ()
    known = structure()
    lacking = [claim(f"measure-{term}") for term in found.terms if pd.isna(known[term].get(iso3))]
    indicator = [] if iso3 in comparable(entry.id).index else [v.Indicator(entry.id)]
    missing = v.Items((*lacking, *indicator), "or")
    said = claim("performers-lacking", economy=v.Economy(iso3), missing=missing)
    return where(missing.values, said)


def _unnamed(entry: catalogue.Indicator, found: Expected) -> list[str]:
    """Economies outside their interval on the good side that `furthest` leaves out."""
    rows = found.table[found.table["beyond"] == expectation.better(entry)]
    return [str(code) for code in rows.index.intersection(sorted(unsure(entry.id)))]


def _shown(iso3: str, found: Expected, best: list[str], peers: list[str]) -> list[str]:
    """Return the economy, peers that outperform and the best; else the peers compared."""
    rows = [*(code for code in best if code in peers), *best[:SHOWN]] or peers
    return [code for code in dict.fromkeys([iso3, *rows]) if code in found.table.index][: SHOWN + 3]


def _named(iso3: str, best: list[str], peers: list[str], unnamed: list[str]) -> tuple[Claim, ...]:
    """Name the outperformers, and the peers among them."""
    if not best:
        return ()
    first = claim("performers-best", best=v.Items(map(v.Economy, best[:_NAMED])))
    who, alike = v.Economy(iso3), [code for code in best if code in peers]
    named = v.Items(map(v.Economy, alike or [code for code in peers if code in unnamed]))
    if not named.values:
        return first, claim("performers-alike-none", economy=who)
    return first, claim(
        "performers-alike" if alike else "performers-alike-none-but", economy=who, peers=named
    )


def _table(found: Expected, shown: list[str], entry: catalogue.Indicator) -> Table:
    frame = found.table.loc[shown, ["value", "expected", "low", "high"]]
    beyond = [
        claim(f"performers-cell-{side or 'within'}").id for side in found.table.loc[shown, "beyond"]
    ]
    columns = {
        "value": Column(v.Indicator(entry.id), "quantity", entry.id),
        **expectation.expected_columns(entry),
        "beyond": Column(claim("performers-column-beyond"), "message"),
    }
    return Table(frame.assign(beyond=beyond).rename_axis("economy"), columns, ECONOMIES)


def _chart(
    found: Expected, shown: list[str], entry: catalogue.Indicator, headline: Claim, focus: str = ""
) -> Figure | None:
    return expectation.interval_chart(
        found.table.loc[shown],
        "value",
        entry,
        point=claim("column-value"),
        spread=claim("performers-spread", level=v.Percent(100 * found.level)),
        alt=claim("performers-chart", indicator=v.Indicator(entry.id), headline=headline),
        focus=focus,
    )
