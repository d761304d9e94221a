"""Outperformers: economies that do better than is expected for their structure."""

import pandas as pd
import plotly.graph_objects as go

from research import access, catalogue, economies
from research.charts import ranges
from research.errors import InputError
from research.findings.comparison.structural import (
    RATIOS,
    SHOWN,
    left_out,
    measures_named,
    structure,
)
from research.findings.core.latest import comparable, first_year, measured
from research.findings.core.registry import finding
from research.findings.core.scope import scope_of
from research.messages.values import (
    Claim,
    Count,
    Economy,
    Group,
    Indicator,
    Items,
    Percent,
    Quantity,
    Range,
    Unit,
    claim,
)
from research.metrics.peers import Expected, Scale, expected, more_than_chance, nearest, stepped
from research.report.finding import Finding
from research.report.table import Column, Table

LEVEL = 0.9
_BEFORE = 5  # years before the first recent one
_NAMED = 3  # outperformers a sentence names; ten are in the table


def scale_of(entry: catalogue.Indicator) -> Scale:
    """Return the scale an indicator is modelled on: odds for shares of 100, else ratios."""
    if (
        entry.valid[0] == 0
        and entry.valid[1] <= 100
        and catalogue.written(entry.id).short_unit in ("%", "% of GDP", "per 100")
    ):
        return "share"
    return "log" if entry.valid[0] >= 0 else "level"


def better(entry: catalogue.Indicator) -> str:
    """Return the good side of expectation: "above", or "below" where less is better."""
    return "below" if entry.direction == "down" else "above"


@finding
def performers(economy: str, indicator: str) -> Finding:
    """Compare an economy with the value expected for its structure; name those that do better.

    Parameters
    ----------
    economy : any spelling of an economy
    indicator : a catalogue id
    """
    iso3, entry = economies.resolve(economy), catalogue.indicator(indicator)
    found = outcomes(indicator)
    if found is None:
        few = claim("performers-too-few", indicator=Indicator(entry.id))
        return Finding(
            claim("performers-none", indicator=Indicator(entry.id)), gaps=(few,), missing=True
        )
    best = (
        furthest(found.table, "value", entry)
        if beyond_chance(entry, found.table, found.level)
        else []
    )
    alike_in = structure(indicator).drop(columns=indicator)
    peers = [str(code) for code in nearest(alike_in, iso3, SHOWN, log=RATIOS).table.index]
    alike = [code for code in best if code in peers]
    rows = (
        [*alike, *best[:SHOWN]] if best else [code for code in peers if code in found.table.index]
    )
    shown = list(dict.fromkeys([*([iso3] if iso3 in found.table.index else []), *rows]))[
        : SHOWN + 3
    ]
    headline, unnamed = _headline(iso3, entry, found), _unnamed(entry, found)
    return Finding(
        headline=headline,
        claims=(
            *how_many(entry, found.table, found.level),
            *(
                _named(iso3, best, alike, [code for code in peers if code in unnamed])
                if best
                else ()
            ),
        ),
        notes=(
            *(
                (claim("performers-unnamed", economies=codes_named(unnamed)),)
                if best and unnamed
                else ()
            ),
            claim("performers-left-over"),
            *((_fit(found),) if iso3 in found.table.index else ()),
            *left_out(found.left_out),
        ),
        gaps=_lacking(iso3, entry, found),
        table=_table(found, shown, entry),
        chart=_chart(found, shown, entry, headline),
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
    said = {"group": Group(about.id), "indicator": Indicator(entry.id)}
    found = outcomes(indicator)
    known = [] if found is None else [each for each in about.members if each in found.table.index]
    if found is None or not known:
        return Finding(claim("performers-among-unknown", **said), missing=True)
    table = found.table.loc[known]
    over = (table["value"] - table["expected"]) * (1 if better(entry) == "above" else -1)
    ahead = int(over.gt(0).sum())
    first, last = (Economy(str(each)) for each in (over.idxmax(), over.idxmin()))
    headline = claim(
        "performers-among", **said, ahead=Count(ahead), economies=Count(len(known)),
        first=first, last=last,
    )  # fmt: skip
    order = [str(each) for each in over.sort_values(ascending=False).index]
    ends = order if len(order) <= 2 * SHOWN else [*order[:SHOWN], *order[-SHOWN:]]
    return Finding(
        headline,
        claims=how_many(entry, found.table, found.level),
        notes=(claim("performers-left-over"), *left_out(found.left_out)),
        table=_table(found, order, entry),
        chart=_chart(found, ends, entry, headline),
    )


def outcomes(indicator: str) -> Expected | None:
    """Return what is expected of every economy for its structure; None where too few are known."""
    frame = structure(indicator)
    values = frame.pop(indicator)
    try:
        return expected(
            values, frame, log=RATIOS, scale=scale_of(catalogue.indicator(indicator)), level=LEVEL
        )
    except InputError:
        return None


def _fit(found: Expected) -> Claim:
    """How much of the differences between economies the measures account for."""
    return claim(
        "performers-fit",
        measures=measures_named(found.terms),
        share=Percent(100 * found.r2),
        inside=Count(int((found.table["beyond"] == "").sum())),
        economies=Count(len(found.table)),
    )


def dated(indicator: str) -> pd.Series:
    """Return the newest release of all values of a known year, index (economy, year)."""
    rows = access.usable(indicator)
    rows = (
        rows[rows["flag"].ne("undated")]
        .sort_values("vintage")
        .drop_duplicates(["economy", "year"], keep="last")
    )
    return rows.set_index(["economy", "year"])["value"].rename_axis(["economy", "year"])


def unsure(entry: catalogue.Indicator) -> set[str]:
    """Return economies whose share jumped across recent years without values.

    They are not used to compare others with.
    """
    if scale_of(entry) != "share":
        return set()
    step = stepped(dated(entry.id))
    return set(step[step >= first_year() - _BEFORE].index)


def furthest(table: pd.DataFrame, column: str, entry: catalogue.Indicator) -> list[str]:
    """Return economies outside their interval on the good side, furthest first.

    Left out are those that are `unsure`.
    """
    side = better(entry)
    rows = table[(table["beyond"] == side) & ~table.index.isin(unsure(entry))]
    gap = rows[column] - rows["high"] if side == "above" else rows["low"] - rows[column]
    return [str(code) for code in gap.sort_values(ascending=False, kind="stable").index]


def _headline(iso3: str, entry: catalogue.Indicator, found: Expected) -> Claim:
    who, what = Economy(iso3), Indicator(entry.id)
    if iso3 not in found.table.index:
        return claim("performers-not-compared", economy=who, indicator=what)
    row = found.table.loc[iso3]
    return claim(
        f"performers-value-{row['beyond'] or 'within'}",
        economy=who,
        indicator=what,
        value=measured(row["value"], entry.id, comparable(entry.id).loc[iso3, "year"]),
        expected=Quantity(row["expected"], entry.id),
        **interval(row, entry, found.level),
    )


def interval(
    row: pd.Series, entry: catalogue.Indicator, level: float
) -> dict[str, Percent | Range]:
    """Return the interval a value is expected in, and its level, as values of a message."""
    return {
        "interval": Range(Quantity(row["low"], entry.id), Quantity(row["high"], entry.id)),
        "level": Percent(100 * level),
    }


def _lacking(iso3: str, entry: catalogue.Indicator, found: Expected) -> tuple[Claim, ...]:
    """Return what prevents an economy from being compared."""
    if iso3 in found.table.index:
        return ()
    known = structure()
    lacking = [claim(f"measure-{term}") for term in found.terms if pd.isna(known[term].get(iso3))]
    indicator = [] if iso3 in comparable(entry.id).index else [Indicator(entry.id)]
    missing = Items((*lacking, *indicator), "or")
    return (
        (claim("performers-lacking", economy=Economy(iso3), missing=missing),)
        if missing.values
        else ()
    )


def how_many(entry: catalogue.Indicator, table: pd.DataFrame, level: float) -> tuple[Claim, ...]:
    """Compare the number of economies outside their interval with the number expected by chance."""
    chance = Count(round(len(table) * (1 - level) / 2))
    kind = better(entry) if beyond_chance(entry, table, level) else f"{better(entry)}-chance"
    outside = Count(_outside(entry, table))
    return (
        claim(
            f"performers-count-{kind}", outside=outside, economies=Count(len(table)), chance=chance
        ),
    )


def beyond_chance(entry: catalogue.Indicator, table: pd.DataFrame, level: float) -> bool:
    """Return whether more economies do better than expected than chance would produce.

    Where they do not, none is named.
    """
    return more_than_chance(_outside(entry, table), len(table), level)


def _outside(entry: catalogue.Indicator, table: pd.DataFrame) -> int:
    return int((table["beyond"] == better(entry)).sum())


def _unnamed(entry: catalogue.Indicator, found: Expected) -> list[str]:
    """Economies outside their interval on the good side that `furthest` leaves out."""
    rows = found.table[found.table["beyond"] == better(entry)]
    return [str(code) for code in rows.index.intersection(sorted(unsure(entry)))]


def _named(iso3: str, best: list[str], alike: list[str], unnamed: list[str]) -> tuple[Claim, ...]:
    """Name the outperformers, and the peers among them."""
    return claim("performers-best", best=codes_named(best[:_NAMED])), _alike(iso3, alike, unnamed)


def _alike(iso3: str, alike: list[str], unnamed: list[str]) -> Claim:
    who = Economy(iso3)
    if alike:
        return claim("performers-alike", economy=who, peers=codes_named(alike))
    if unnamed:
        return claim("performers-alike-none-but", economy=who, peers=codes_named(unnamed))
    return claim("performers-alike-none", economy=who)


def codes_named(codes: list[str]) -> Items:
    """Return economies as a list in a sentence."""
    return Items(tuple(map(Economy, codes)))


def _table(found: Expected, shown: list[str], entry: catalogue.Indicator) -> Table:
    frame = found.table.loc[shown, ["value", "expected", "low", "high"]]
    beyond = [
        claim(f"performers-cell-{side or 'within'}").id for side in found.table.loc[shown, "beyond"]
    ]
    columns = {
        "value": Column(Indicator(entry.id), "quantity", entry.id),
        **expected_columns(entry),
        "beyond": Column(claim("performers-column-beyond"), "message"),
    }
    return Table(
        frame.assign(beyond=beyond).rename_axis("economy"),
        columns,
        Column(claim("column-economy"), "economy"),
    )


def expected_columns(entry: catalogue.Indicator) -> dict[str, Column]:
    """Return the columns of a value that is expected and of its interval."""
    return {
        "expected": Column(claim("performers-column-expected"), "quantity", entry.id),
        "low": Column(claim("performers-column-low"), "quantity", entry.id),
        "high": Column(claim("performers-column-high"), "quantity", entry.id),
    }


def _chart(
    found: Expected, shown: list[str], entry: catalogue.Indicator, headline: Claim
) -> go.Figure | None:
    if not shown:
        return None
    return ranges.ranges(
        found.table.loc[shown].set_axis([Economy(code) for code in shown]),
        low="low", high="high", at="value", title=Unit(entry.id, long=True), tick=0,
        spread=claim("performers-spread", level=Percent(100 * found.level)),
        point=claim("column-value"),
        alt=claim("performers-chart", indicator=Indicator(entry.id), headline=headline),
    )  # fmt: skip
