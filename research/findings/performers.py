"""Economies that do better than their structure leads one to expect, and what goes with it."""

import pandas as pd

from research import access, catalogue, economies, words
from research.charts import ranks
from research.errors import InputError
from research.findings.finding import Finding
from research.findings.latest import comparable, first_year
from research.findings.peers_structural import MEASURES, RATIOS, SHOWN, structure
from research.metrics.peers import Expected, Scale, expected, nearest, stepped, traits

LEVEL = 0.9
_BEFORE = 5  # years before the first recent one
TRAITS = (
    "electricity_access", "literacy", "school_life_expectancy", "education_expenditure_gdp", "tertiary_enrolment",
    "gdp_services", "fixed_telephone_per_100", "mobile_per_100", "fixed_broadband_per_100", "internet_users",
    "secure_servers", "median_age", "gini", "fdi_inflows_gdp", "rd_expenditure_gdp", "women_in_parliament", "unemployment",
)  # fmt: skip


def scale_of(entry: catalogue.Indicator) -> Scale:
    """The scale an indicator is modelled on: what stays between 0 and 100 by its odds, other positive quantities by ratio."""
    if entry.valid[0] == 0 and entry.valid[1] <= 100 and catalogue.written(entry.id).short_unit in ("%", "% of GDP", "per 100"):
        return "share"
    return "log" if entry.valid[0] >= 0 else "level"


def better(entry: catalogue.Indicator) -> str:
    """The side of expectation that is good: "above", or "below" where less is better."""
    return "below" if entry.direction == "down" else "above"


def performers(economy: str, indicator: str) -> Finding:
    """Return where an economy stands against what its structure leads one to expect, and which economies do better.

    Parameters
    ----------
    economy : any spelling of an economy
    indicator : a catalogue id
    """
    iso3, entry = economies.resolve(economy), catalogue.indicator(indicator)
    frame = structure(indicator)
    values = frame.pop(indicator)
    try:
        found = expected(values, frame, log=RATIOS, scale=scale_of(entry), level=LEVEL)
    except InputError as error:
        title = f"Nothing can be said of what structure leads one to expect in {words.spoken(entry)}."
        return Finding(title, remarks=(f"{error}.",), missing=True)
    best = furthest(found.table, "value", entry)
    peers = [str(code) for code in nearest(frame, iso3, SHOWN, log=RATIOS).table.index]
    alike = [code for code in best if code in peers]
    shown = list(dict.fromkeys([*([iso3] if iso3 in found.table.index else []), *alike, *best[:SHOWN]]))[: SHOWN + 3]
    return Finding(
        title=_title(iso3, entry, found),
        sentences=(*_own(iso3, entry, found), _how_many(entry, found, best)),
        remarks=(
            _alike(iso3, alike, [code for code in peers if code in _unnamed(entry, found)], entry),
            *_not_named(entry, found),
            *_limits(found),
        ),
        df=_table(found, shown, entry),
        fig=_chart(found, shown, entry, iso3),
    )


def dated(indicator: str) -> pd.Series:
    """Return the newest release of all values of a known year, index (economy, year)."""
    rows = access.usable(indicator)
    rows = rows[rows["flag"].ne("undated")].sort_values("vintage").drop_duplicates(["economy", "year"], keep="last")
    return rows.set_index(["economy", "year"])["value"].rename_axis(["economy", "year"])


def unsure(entry: catalogue.Indicator) -> set[str]:
    """Economies whose share changed too much, within the last years, across years without values to be held up to others."""
    if scale_of(entry) != "share":
        return set()
    step = stepped(dated(entry.id))
    return set(step[step >= first_year() - _BEFORE].index)


def furthest(table: pd.DataFrame, column: str, entry: catalogue.Indicator) -> list[str]:
    """Economies outside their interval on the good side, those first whose value is furthest from its end.

    Left out are those that are `unsure`.
    """
    side = better(entry)
    rows = table[(table["beyond"] == side) & ~table.index.isin(unsure(entry))]
    gap = rows[column] - rows["high"] if side == "above" else rows["low"] - rows[column]
    return [str(code) for code in gap.sort_values(ascending=False, kind="stable").index]


def _title(iso3: str, entry: catalogue.Indicator, found: Expected) -> str:
    name, spoken = economies.called(iso3), words.spoken(entry)
    if iso3 not in found.table.index:
        return f"{name} cannot be set against what its structure leads one to expect in {spoken}."
    row = found.table.loc[iso3]
    expect = f"what its {_structure(found)} lead one to expect"
    if row["beyond"]:
        return f"In {spoken}, {name} is {row['beyond']} {expect}."
    off = distance(row["value"] - row["expected"], entry)
    return f"In {spoken}, {name} is {off} {expect}, {inside(row, entry, found.level)}."


def distance(gap: float, entry: catalogue.Indicator) -> str:
    """Return how far a value is from what is expected: "26 points below", or "at" where that rounds to nothing."""
    text = words.number(abs(gap), 0 if abs(gap) >= 10 else 1)
    if text == "0":
        return "at"
    share = catalogue.is_share(entry)
    size = f"{text} point{'' if text == '1' else 's'}" if share else words.quantity(abs(gap), entry)
    return f"{size} {'below' if gap < 0 else 'above'}"


def inside(row: pd.Series, entry: catalogue.Indicator, level: float) -> str:
    """Return the interval a value is inside of, so that a distance that may be chance is not read as more."""
    low, high = (words.quantity(row[column], entry) for column in ("low", "high"))
    return f"inside the {100 * level:.0f} % interval of {low} to {high}"


def _structure(found: Expected) -> str:
    return words.listing([MEASURES[column] for column in found.terms])


def _own(iso3: str, entry: catalogue.Indicator, found: Expected) -> tuple[str, ...]:
    if iso3 not in found.table.index:
        lacking = [MEASURES[column] for column in found.terms if pd.isna(structure().get(column, pd.Series()).get(iso3))]
        what = [*lacking, *([] if iso3 in comparable(entry.id).index else [words.spoken(entry)])]
        name = economies.called(iso3)
        return (f"Not known of {name} in recent figures that can be compared: {words.listing(what)}.",) if what else ()
    row = found.table.loc[iso3]
    low, high, at = (words.quantity(row[column], entry) for column in ("low", "high", "expected"))
    return (
        f"It has {words.quantity(row['value'], entry)}; the other economies lead one to expect {at} "
        f"({100 * found.level:.0f} % prediction interval {low} to {high}).",
    )


def _how_many(entry: catalogue.Indicator, found: Expected, best: list[str]) -> str:
    n, chance = len(found.table), len(found.table) * (1 - found.level) / 2
    outside = int((found.table["beyond"] == better(entry)).sum())
    said = f"{outside or 'None'} of {n} economies {'is' if outside == 1 else 'are'} {better(entry)} their interval, "
    named = words.listing([economies.called(code) for code in best[:3]])
    more = f"; furthest {'are' if len(best) > 1 else 'is'} {named}" if best else ""
    return f"{said}where chance alone would put about {chance:.0f}{more}."


def _unnamed(entry: catalogue.Indicator, found: Expected) -> list[str]:
    """Economies outside their interval on the good side that `furthest` leaves out."""
    rows = found.table[found.table["beyond"] == better(entry)]
    return [str(code) for code in rows.index.intersection(sorted(unsure(entry)))]


def _not_named(entry: catalogue.Indicator, found: Expected) -> tuple[str, ...]:
    """Who is outside its interval and not named for it, and why."""
    names = [economies.called(code) for code in _unnamed(entry, found)]
    if not names:
        return ()
    return (
        f"Not named for being {better(entry)} {'its' if len(names) == 1 else 'their'} interval: {words.listing(names)}, where "
        "the series changes by more than 30 points across years without values.",
    )


def _alike(iso3: str, alike: list[str], unnamed: list[str], entry: catalogue.Indicator) -> str:
    name, side = economies.called(iso3), better(entry)
    if not alike:
        apart = f"Apart from {words.listing([economies.called(code) for code in unnamed])}, none" if unnamed else "None"
        return f"{apart} of the economies most like {name} is {side} its interval."
    named = words.listing([economies.called(code) for code in alike])
    return f"Of the economies most like {name}, {named} {'is' if len(alike) == 1 else 'are'} {side} the interval."


def _limits(found: Expected) -> tuple[str, ...]:
    n = len(found.left_out)
    lacking = f"{n} economies lack a measure and are" if n > 1 else "1 economy lacks a measure and is"
    return (
        "What structure does not account for may be policy, and may be anything else these measures do not hold.",
        f"Structure accounts for {100 * found.r2:.0f} % of the differences between economies (R² {found.r2:.2f}), and "
        f"{int((found.table['beyond'] == '').sum())} of {len(found.table)} are inside their own interval.",
        *((f"{lacking} not in it.",) if n else ()),
    )


def _table(found: Expected, shown: list[str], entry: catalogue.Indicator) -> pd.DataFrame:
    rows = {
        economies.name(code): {
            entry.title: words.quantity(row["value"], entry),
            "Expected": words.quantity(row["expected"], entry),
            "Interval": f"{words.quantity(row['low'], entry)} to {words.quantity(row['high'], entry)}",
            "Against it": row["beyond"] or "within",
        }
        for code, row in found.table.loc[shown].iterrows()
    }
    return pd.DataFrame.from_dict(rows, orient="index").rename_axis("Economy")


def _chart(found: Expected, shown: list[str], entry: catalogue.Indicator, iso3: str) -> object:
    if not shown:
        return None
    frame = found.table.loc[shown].set_axis([economies.name(code) for code in shown])
    first = f"{economies.name(iso3)} first. " if iso3 in shown else ""
    alt = f"{entry.title}, and what structure leads one to expect. {first}" + "; ".join(
        f"{name} {words.quantity(row['value'], entry)} against {words.quantity(row['low'], entry)} to "
        f"{words.quantity(row['high'], entry)}"
        for name, row in frame.iterrows()
    )
    return ranks.ranges(
        frame, low="low", high="high", at="value", title=entry.unit, spread=f"expected, {100 * found.level:.0f} % interval",
        point="value", tick=0, alt=alt,
    )  # fmt: skip


def performer_traits(indicator: str) -> Finding:
    """Return what other indicators go with doing better than structure leads one to expect.

    Parameters
    ----------
    indicator : a catalogue id
    """
    entry, frame = catalogue.indicator(indicator), structure(indicator)
    values = frame.pop(indicator)
    spoken = words.spoken(entry)
    others = pd.DataFrame({key: comparable(key)["value"] for key in TRAITS if key != indicator})
    try:
        found = expected(values, frame, log=RATIOS, scale=scale_of(entry), level=LEVEL)
    except InputError as error:
        return Finding(f"What goes with performance in {spoken} cannot be told.", remarks=(f"{error}.",), missing=True)
    table = traits(found, others, frame, log=RATIOS)
    if table.empty:
        title = f"What goes with performance in {spoken} cannot be told: too few economies have other figures."
        return Finding(title, missing=True)
    clear = table[table["p"] < 0.05]
    named = [f"{'higher' if rho > 0 else 'lower'} {_spoken(str(key))}" for key, rho in clear["rho"].items()]
    title = (
        f"Economies with more {spoken} than their structure leads one to expect also tend to have {words.listing(named[:4])}."
        if named
        else f"None of {len(table)} indicators looked at goes with {spoken} beyond structure more than chance would have it."
    )
    return Finding(
        title=title,
        sentences=(
            f"{len(table)} indicators were looked at together, structure taken out of each; {len(clear) or 'none'} "
            f"{'go' if len(clear) > 1 else 'goes'} with it beyond chance (5 %, corrected for how many were looked at).",
        ),
        remarks=(
            *((_how_close(clear),) if len(clear) else ()),
            "What goes together need not be cause and effect, in either direction.",
        ),
        df=_trait_table(table),
        fig=_trait_chart(table, spoken),
    )


def _how_close(clear: pd.DataFrame) -> str:
    """How close what goes with it is at best, by its rank correlation."""
    key = clear["rho"].abs().idxmax()
    rho = float(clear.loc[key, "rho"])
    degree = "weak" if abs(rho) < 0.3 else "moderate" if abs(rho) < 0.5 else "close"
    of = "of these " if len(clear) > 1 else ""
    return f"The closest {of}is {_spoken(str(key))}: {_rho(rho)}, which is {degree}, where 0 is unrelated and 1 or −1 in step."


def _spoken(key: str) -> str:
    return words.spoken(catalogue.indicator(key))


def _trait_table(table: pd.DataFrame) -> pd.DataFrame:
    rows = {
        catalogue.indicator(str(key)).title: {
            "Rank correlation": _rho(row["rho"]),
            "95 % interval": f"{_rho(row['low'])} to {_rho(row['high'])}",
            "Economies": f"{row['economies']:.0f}",
            "Beyond chance": "yes" if row["p"] < 0.05 else "no",
        }
        for key, row in table.sort_values("rho", ascending=False).iterrows()
    }
    return pd.DataFrame.from_dict(rows, orient="index").rename_axis("Indicator, structure taken out")


def _rho(value: float) -> str:
    return f"{value:.2f}".replace("-", "−")


def _trait_chart(table: pd.DataFrame, spoken: str) -> object:
    frame = table.sort_values("rho", ascending=False)
    frame = frame.set_axis([words.upper_first(_spoken(str(key))) for key in frame.index])
    alt = f"Rank correlation with {spoken}, structure taken out of both: " + "; ".join(
        f"{name} {_rho(row['rho'])}" for name, row in frame.iterrows()
    )
    return ranks.ranges(
        frame, low="low", high="high", at="rho", title="rank correlation, −1 to 1", spread="95 % interval", point="estimate",
        tick=0, alt=alt,
    )  # fmt: skip
