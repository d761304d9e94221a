"""Economies that moved faster than others that began where they did."""

import pandas as pd

from research import catalogue, economies, words
from research.charts import ranks
from research.errors import InputError
from research.findings.finding import Finding
from research.findings.latest import first_year
from research.findings.peers_structural import SHOWN
from research.findings.performers import LEVEL, dated, distance, furthest, inside, scale_of, unsure
from research.metrics.peers import Improvement, improvement

SPAN, TOLERANCE, FEWEST = 10, 2, 30


def improvers(economy: str, indicator: str) -> Finding:
    """Return how far an economy came in ten years, and who came further than those that began where they did.

    Parameters
    ----------
    economy : any spelling of an economy
    indicator : a catalogue id
    """
    iso3, entry = economies.resolve(economy), catalogue.indicator(indicator)
    spoken = words.spoken(entry)
    values = dated(indicator)
    last = _last(values)
    try:
        if last is None:
            raise InputError(f"the data at hand hold no recent year of {spoken} for {FEWEST} economies or more")
        found = improvement(values, last - SPAN, last, scale=scale_of(entry), tolerance=TOLERANCE, level=LEVEL)
    except InputError as error:
        return _needs(spoken, entry, str(error))
    best = furthest(found.table, "end", entry)
    shown = list(dict.fromkeys([*([iso3] if iso3 in found.table.index else []), *best[:SHOWN]]))
    return Finding(
        title=_title(iso3, entry, found),
        sentences=(*_own(iso3, entry, found), _beyond(found, best)) if iso3 in found.table.index else (),
        remarks=(
            *(() if iso3 in found.table.index else (_beyond(found, best),)),
            *_best(found, best, entry),
            *_not_compared(found, entry),
        ),
        missing=iso3 not in found.table.index,
        df=_table(found, shown, entry),
        fig=_chart(found, shown, entry),
    )


def _last(values: pd.Series) -> int | None:
    """The newest year most of the economies that ever had a value have one near, none of them old."""
    years = values.reset_index()
    for year in sorted(years.loc[years["year"] >= first_year() + TOLERANCE, "year"].unique(), reverse=True):
        near = years[(years["year"] - year).abs() <= TOLERANCE]["economy"].nunique()
        exact = int((years["year"] == year).sum())
        if near >= max(FEWEST, years["economy"].nunique() / 2) and exact >= FEWEST:
            return int(year)
    return None


def _needs(spoken: str, entry: catalogue.Indicator, why: str) -> Finding:
    held = entry.codes.worldbank
    command = f"`research fetch --indicator {entry.id}` brings the series of the World Bank." if held else (
        "The World Bank holds no series of it; import one (`research import`)."
    )  # fmt: skip
    return Finding(
        f"Who improved fastest in {spoken} cannot be told from the data at hand.",
        remarks=(f"It takes values of the same economies some {SPAN} years apart. {words.upper_first(why)}.", command),
        missing=True,
    )


def _title(iso3: str, entry: catalogue.Indicator, found: Improvement) -> str:
    name, spoken = economies.called(iso3), words.spoken(entry)
    if iso3 not in found.table.index:
        return f"How far {name} came in {spoken} from {found.first} to {found.last} is not known."
    row = found.table.loc[iso3]
    others = "economies that began where it did"
    if row["beyond"]:
        how = {"above": "further up than", "below": "less far up than"}[row["beyond"]]
        return f"In {spoken}, {name} came {how} {others}, {found.first} to {found.last}."
    off = distance(row["end"] - row["expected"], entry)
    interval = inside(row, entry, found.expectation.level)
    return f"In {spoken}, {name} ended {off} what {others} lead one to expect, {interval} ({found.first} to {found.last})."


def _own(iso3: str, entry: catalogue.Indicator, found: Improvement) -> tuple[str, ...]:
    if iso3 not in found.table.index:
        return ()
    row = found.table.loc[iso3]
    start, end, at, low, high = (words.quantity(row[key], entry) for key in ("start", "end", "expected", "low", "high"))
    return (
        f"It began at {start} ({row['start_year']:.0f}) and came to {end} ({row['end_year']:.0f}); others that began there "
        f"lead one to expect {at} ({100 * found.expectation.level:.0f} % prediction interval {low} to {high}).",
    )


def _beyond(found: Improvement, best: list[str]) -> str:
    n, chance = len(found.table), len(found.table) * (1 - found.expectation.level) / 2
    return (
        f"{len(best) or 'None'} of {n} economies came beyond their interval, where chance alone would put about {chance:.0f}."
    )


def _best(found: Improvement, best: list[str], entry: catalogue.Indicator) -> tuple[str, ...]:
    if not best:
        return ()
    named = [
        f"{economies.called(code)} ({words.quantity(row['start'], entry)} to {words.quantity(row['end'], entry)})"
        for code, row in found.table.loc[best[:3]].iterrows()
    ]
    verb = "are" if len(named) > 1 else "is"
    return (
        "A first figure that was too low makes a rise look fast.",
        f"Furthest beyond their interval {verb} {words.listing(named)}.",
    )


def _not_compared(found: Improvement, entry: catalogue.Indicator) -> tuple[str, ...]:
    names = sorted(economies.called(code) for code in unsure(entry).intersection(found.left_out))
    if not names:
        return ()
    return (
        f"Not compared: {words.listing(names)}, where the series changes by more than 30 points across years without values.",
    )


def _table(found: Improvement, shown: list[str], entry: catalogue.Indicator) -> pd.DataFrame:
    rows = {
        economies.name(code): {
            "Start": f"{words.quantity(row['start'], entry)} ({row['start_year']:.0f})",
            "End": f"{words.quantity(row['end'], entry)} ({row['end_year']:.0f})",
            "Expected": words.quantity(row["expected"], entry),
            "Interval": f"{words.quantity(row['low'], entry)} to {words.quantity(row['high'], entry)}",
        }
        for code, row in found.table.loc[shown].iterrows()
    }
    return pd.DataFrame.from_dict(rows, orient="index").rename_axis("Economy")


def _chart(found: Improvement, shown: list[str], entry: catalogue.Indicator) -> object:
    if not shown:
        return None
    frame = found.table.loc[shown].set_axis([economies.name(code) for code in shown])
    alt = f"{entry.title} around {found.last}, and what the start leads one to expect: " + "; ".join(
        f"{name} {words.quantity(row['end'], entry)} against {words.quantity(row['low'], entry)} to "
        f"{words.quantity(row['high'], entry)}"
        for name, row in frame.iterrows()
    )
    return ranks.ranges(
        frame, low="low", high="high", at="end", title=entry.unit, point="value at the end", tick=0, alt=alt,
        spread=f"expected from the start, {100 * found.expectation.level:.0f} % interval",
    )  # fmt: skip
