"""Fast improvers: economies that moved further than others that began where they did."""

import pandas as pd
import plotly.graph_objects as go

from research import catalogue
from research.errors import InputError
from research.findings.comparison.expectation import LEVEL, Outcomes
from research.findings.comparison.structural import SHOWN
from research.findings.core import Claim, Finding, Table, claim, finding, no_data, v, where
from research.findings.core.dated import dated
from research.findings.core.gaps import no_series
from research.findings.core.latest import first_year
from research.findings.core.series import scale_of, surveyed, unsure
from research.findings.core.tables import ECONOMIES, columns_of
from research.findings.progress.forecasts import filled_in, yearly
from research.metrics.peers import Improvement, improvement

SPAN, TOLERANCE, FEWEST = 10, 2, 30
_NAMED = 3  # improvers a sentence names; ten are in the table


@finding
def improvers(economy: str, indicator: str) -> Finding:
    """Compare ten-year progress with economies that started from a similar level.

    Parameters
    ----------
    economy : any spelling of an economy
    indicator : a catalogue id
    """
    entry = catalogue.indicator(indicator)
    found = _improvement(entry)
    if found is None:
        needs = claim("improvers-needs", fewest=v.Count(FEWEST), span=v.Count(SPAN))
        headline = claim("improvers-none", indicator=v.Indicator(entry.id))
        return no_data(headline, *no_series([entry.id]), needs)
    beside = Outcomes(entry, found.table, found.expectation, "end")
    best = beside.best
    known = economy in found.table.index
    shown = list(dict.fromkeys([*([economy] if known else []), *best[:SHOWN]]))
    headline, others = _headline(economy, found, beside), (beside.how_many,)
    about: dict[str, v.Value] = {"economy": v.Economy(economy), "indicator": v.Indicator(entry.id)}
    unlike = sorted(unsure(entry.id).intersection(found.left_out))
    return Finding(
        headline=headline,
        claims=others if known else (),
        notes=(
            *(() if known else others),
            *_best(found, best, entry),
            *(filled_in(yearly(entry.id, economy), about) if known else ()),
            *where(
                unlike, claim("improvers-not-compared", economies=v.Items(map(v.Economy, unlike)))
            ),
        ),
        missing=not known,
        table=_table(beside, shown),
        chart=_chart(found, beside, shown, headline) if len(shown) > 1 else None,
        weight=0.0 if headline.id.endswith("within") else 1.0,  # as expected: no news
    )


def _improvement(entry: catalogue.Indicator) -> Improvement | None:
    """Return the progress of ten years; None where too few economies have values."""
    values = dated(entry.id)
    last = _last(values)
    if last is None:
        return None
    try:
        return improvement(
            values, last - SPAN, last, scale=scale_of(entry), tolerance=TOLERANCE, level=LEVEL,
            ends=surveyed(entry.id),
        )  # fmt: skip
    except InputError:
        return None


def _last(values: pd.Series) -> int | None:
    """Return the newest year for which most economies have a recent value nearby."""
    years = values.reset_index()
    recent = years.loc[years["year"] >= first_year() + TOLERANCE, "year"]
    for year in sorted(recent.unique(), reverse=True):
        near = years[(years["year"] - year).abs() <= TOLERANCE]["economy"].nunique()
        exact = int((years["year"] == year).sum())
        if near >= max(FEWEST, years["economy"].nunique() / 2) and exact >= FEWEST:
            return int(year)
    return None


def _headline(iso3: str, found: Improvement, beside: Outcomes) -> Claim:
    key = beside.entry.id
    about = {"economy": v.Economy(iso3), "indicator": v.Indicator(key)}
    if iso3 in unsure(key):
        return claim("improvers-not-compared", economies=v.Items((v.Economy(iso3),)))
    if iso3 not in found.table.index:
        years = {"first": v.Year(found.first), "last": v.Year(found.last)}
        return claim("improvers-unknown", **about, **years, near=v.Count(TOLERANCE))
    row = found.table.loc[iso3]
    values = {name: v.Quantity(row[name], key) for name in ("start", "end", "expected")}
    return claim(
        f"improvers-value-{row['beyond'] or 'within'}",
        **about,
        **values,
        first=v.Year(row["start_year"]),
        last=v.Year(row["end_year"]),
        **beside.interval(iso3),
    )


def _best(found: Improvement, best: list[str], entry: catalogue.Indicator) -> tuple[Claim, ...]:
    """Who came furthest beyond its interval, and why not to trust it blindly."""
    if not best:
        return ()
    named = [
        claim(
            "improvers-one", economy=v.Economy(str(code)),
            range=v.Range(v.Quantity(row["start"], entry.id), v.Quantity(row["end"], entry.id)),
        )
        for code, row in found.table.loc[best[:_NAMED]].iterrows()
    ]  # fmt: skip
    return claim("improvers-best", improvers=v.Items(named)), claim("improvers-first-low")


def _table(beside: Outcomes, shown: list[str]) -> Table:
    key = beside.entry.id
    columns = columns_of(
        "improvers", start=("quantity", key), start_year="year", end=("quantity", key),
        end_year="year", **beside.columns,
    )  # fmt: skip
    frame = beside.table.loc[shown, list(columns)]
    return Table(frame.rename_axis("economy"), columns, ECONOMIES)


def _chart(
    found: Improvement, beside: Outcomes, shown: list[str], headline: Claim
) -> go.Figure | None:
    of = {"indicator": v.Indicator(beside.entry.id), "year": v.Year(found.last)}
    return beside.chart(
        shown,
        point=claim("improvers-column-end"),
        spread=claim("improvers-spread", level=beside.level),
        alt=claim("improvers-chart", **of, headline=headline),
    )
