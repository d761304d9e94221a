"""Outperformers: economies that do better than is expected for their structure."""

import pandas as pd

from research import catalogue
from research.charts import Figure
from research.findings.comparison import expectation
from research.findings.comparison.expectation import Outcomes
from research.findings.comparison.structural import SHOWN, left_out, measures, most_like, structure
from research.findings.core import Claim, Column, Finding, Table, claim, finding, no_data, v, where
from research.findings.core.latest import comparable, measured
from research.findings.core.scope import scope_of
from research.findings.core.series import unsure
from research.findings.core.tables import ECONOMIES, of_indicator
from research.findings.progress.breaks import rests_on

_NAMED = 3  # outperformers a sentence names; ten are in the table


@finding
def performers(economy: str, indicator: str) -> Finding:
    """Compare an economy with the value expected for its structure; name those that do better.

    Parameters
    ----------
    economy : any spelling of an economy
    indicator : a catalogue id
    """
    entry = catalogue.indicator(indicator)
    found = expectation.outcomes(indicator)
    if found is None:
        few = claim("performers-too-few", indicator=v.Indicator(entry.id))
        return no_data(claim("performers-none", indicator=v.Indicator(entry.id)), few)
    best, unnamed = found.best, found.unnamed
    peers = [*most_like(economy)]
    shown = _shown(economy, found, best, peers)
    over = found.ahead[shown].sort_values(ascending=False, kind="stable")
    shown = [str(code) for code in over.index]
    headline = _headline(economy, found)
    notes = [claim("performers-left-over")]
    if best and unnamed:
        notes.insert(0, _jumped(unnamed))
    if economy in found.table.index:
        notes.append(_fit(found))
    return Finding(
        headline=headline,
        claims=(found.how_many, *_named(economy, best, peers, unnamed)),
        notes=(*notes, *left_out(found.model.left_out)),
        gaps=_lacking(economy, found),
        table=_table(found, shown),
        chart=_chart(found, shown, headline, economy),
        weight=0.0 if headline.id.endswith("within") else 1.0,  # as expected: no news
    )


@finding
def performers_among(group: str, indicator: str) -> Finding | None:
    """Return which members of a group do better or worse than expected for their structure.

    None where no more economies do than by chance.

    Parameters
    ----------
    group : a group id such as "itu:asia-pacific"
    indicator : a catalogue id
    """
    about, found = scope_of(group), expectation.outcomes(indicator)
    said = {"group": about.value, "indicator": v.Indicator(catalogue.indicator(indicator).id)}
    known = [] if found is None else [each for each in about.members if each in found.table.index]
    if found is None or not known:
        return no_data(claim("performers-among-unknown", **said))
    if not found.beyond_chance:
        return None
    order = [str(each) for each in found.ahead[known].sort_values(ascending=False).index]
    doubtful = [each for each in order if _in_doubt(found, each)]
    sure = [each for each in order if each not in doubtful] or order
    ahead = v.Count(int(found.ahead[sure].gt(0).sum()))
    counts = {"ahead": ahead, "economies": v.Count(len(sure))}
    first, last = v.Economy(sure[0]), v.Economy(sure[-1])
    headline = claim("performers-among", **said, **counts, first=first, last=last)
    ends = sure if len(sure) <= 2 * SHOWN else [*sure[:SHOWN], *sure[-SHOWN:]]
    drawn = where(ends != sure, claim("performers-ends", shown=v.Count(SHOWN)))
    unsure_ = claim("counted-doubtful", economies=v.Items(map(v.Economy, doubtful)))
    left = tuple(each for each in found.model.left_out if each in about.members)
    return Finding(
        headline,
        claims=(found.how_many, *drawn),
        notes=(claim("performers-left-over"), *where(doubtful, unsure_), *left_out(left)),
        table=_table(found, order),
        chart=_chart(found, ends, headline),
    )


def _in_doubt(found: Outcomes, iso3: str) -> bool:
    """Whether the value of an economy may rest on a break in its series."""
    return iso3 in unsure(found.entry.id) or rests_on(found.entry.id, iso3) is not None


def _jumped(unnamed: list[str]) -> Claim:
    """Return which economies are not named, as their share jumped."""
    return claim("performers-unnamed", economies=v.Items(map(v.Economy, unnamed)))


def _fit(found: Outcomes) -> Claim:
    """How much of the differences between economies the measures account for."""
    inside, economies = v.Count(found.table["beyond"].eq("").sum()), v.Count(len(found.table))
    of = {"measures": measures(found.model.terms), "share": v.Percent(100 * found.model.r2)}
    return claim("performers-fit", **of, inside=inside, economies=economies)


def _headline(iso3: str, found: Outcomes) -> Claim:
    who, key = v.Economy(iso3), found.entry.id
    if iso3 not in found.table.index:
        return claim("performers-not-compared", economy=who, indicator=v.Indicator(key))
    row = found.table.loc[iso3]
    return claim(
        f"performers-value-{row['beyond'] or 'within'}",
        economy=who,
        indicator=v.Indicator(key),
        value=measured(row["value"], key, comparable(key).loc[iso3, "year"]),
        expected=v.Quantity(row["expected"], key),
        **found.interval(iso3),
    )


def _lacking(iso3: str, found: Outcomes) -> tuple[Claim, ...]:
    """Return what prevents an economy from being compared."""
    if iso3 in found.table.index:
        return ()
    known, key, terms = structure(), found.entry.id, found.model.terms
    lacking = [claim(f"measure-{term}") for term in terms if pd.isna(known[term].get(iso3))]
    indicator = [] if iso3 in comparable(key).index else [v.Indicator(key)]
    missing = v.Items((*lacking, *indicator), "or")
    said = claim("performers-lacking", economy=v.Economy(iso3), missing=missing)
    return where(missing.values, said)


def _shown(iso3: str, found: Outcomes, best: list[str], peers: list[str]) -> list[str]:
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


def _table(found: Outcomes, shown: list[str]) -> Table:
    frame = found.table.loc[shown, ["value", "expected", "low", "high"]]
    beyond = [_cell(found, code) for code in shown]
    columns = {
        "value": of_indicator(found.entry.id),
        **found.columns,
        "beyond": Column(claim("performers-column-beyond"), "message"),
    }
    return Table(frame.assign(beyond=beyond).rename_axis("economy"), columns, ECONOMIES)


def _cell(found: Outcomes, code: str) -> str:
    """Return the side of its interval an economy is on; on the good one, whether it counts."""
    side = str(found.table.at[code, "beyond"]) or "within"
    uncounted = code not in found.best if side == found.good else _in_doubt(found, code)
    if side != "within" and uncounted:
        return claim(f"performers-cell-{side}-uncounted").id
    return claim(f"performers-cell-{side}").id


def _chart(found: Outcomes, shown: list[str], headline: Claim, focus: str = "") -> Figure | None:
    return found.chart(
        shown,
        point=claim("column-value"),
        spread=claim("performers-spread", level=found.level),
        alt=claim("performers-chart", indicator=v.Indicator(found.entry.id), headline=headline),
        focus=focus,
    )
