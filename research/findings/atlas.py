"""The world at once: maps, who is highest and lowest in everything, regions, and every economy's place."""

from collections.abc import Sequence
from dataclasses import dataclass

import pandas as pd

from research import access, catalogue, economies, words
from research.charts import map as maps
from research.charts import ranks
from research.charts.classes import classes
from research.findings.audit_case import indicators as every_indicator
from research.findings.audit_case import shortened
from research.findings.finding import Finding
from research.findings.latest import all_of, comparable, compared, latest
from research.findings.registry import finding

_LEAST = 1 / 3  # share of economies with a value below which the world is not mapped or ranked
_MOST = 2 / 3  # share of economies in one class beyond which a map would show next to nothing
_ENDS = 3  # economies named at either end of a ranking


@dataclass(frozen=True)
class Maps:
    """A finding an indicator, shown one after the other."""

    found: tuple[Finding, ...]

    def note(self) -> str:
        """Return the readings of all."""
        return " ".join(each.note() for each in self.found)

    def _ipython_display_(self) -> None:
        for each in self.found:
            each._ipython_display_()


@finding
def atlas_maps(indicators: Sequence[str]) -> Maps:
    """Return a map of the world for each indicator; those known for too few economies are named after them.

    Parameters
    ----------
    indicators : catalogue ids
    """
    entries = [catalogue.indicator(key) for key in indicators]
    drawn = [_mapped(entry) for entry in entries if _enough(entry.id)]
    too_few = [words.spoken(entry) for entry in entries if not _enough(entry.id)]
    lacking = [Finding(f"Too few values are known to map {shortened(too_few)}.", missing=True)] if too_few else []
    return Maps((*drawn, *lacking))


def _mapped(entry: catalogue.Indicator) -> Finding:
    found = comparable(entry.id).sort_values("value", ascending=False, kind="stable")
    values, years = found["value"], words.years(found["year"].tolist())
    median = words.quantity(float(values.median()), entry)
    title = f"{words.spoken(entry)}: the median of {len(found)} economies is {median}."
    ends = f"Highest: {_named(values, entry)}. Lowest: {_named(values[::-1], entry)}. Values are of {years}."
    texts = [f"{words.quantity(value, entry)} ({year})" for value, year in zip(values, found["year"], strict=True)]
    names = [economies.name(str(code)) for code in found.index]
    rows = pd.Index([*names, f"Median of {len(found)}"], name="Economy, highest first")
    return Finding(
        title=title,
        sentences=(ends,),
        df=pd.DataFrame({_with_unit(entry): [*texts, median]}, index=rows),
        fig=maps.choropleth(
            access.shapes(), found.assign(text=texts), members=list(economies.table()), focus=None,
            unit=_classed(entry, values), legend=entry.unit, alt=f"Map of the world. {words.upper_first(title)} {ends}",
        ),
    )  # fmt: skip


def _classed(entry: catalogue.Indicator, values: pd.Series) -> str:
    """The unit classes are made by: none where the fixed ones of a share would put most of the world in one."""
    fixed = classes(values, entry.short_unit).of(values).value_counts(normalize=True).iloc[0]
    return "" if fixed > _MOST else entry.short_unit


def _enough(key: str) -> bool:
    return len(comparable(key)) >= _LEAST * len(economies.table())


def _undated(key: str) -> bool:
    """Whether an indicator has values and all of them are of a year that is not stated, so that none can be compared."""
    return not latest(key).empty and comparable(key).empty


def _with_unit(entry: catalogue.Indicator) -> str:
    return entry.title if entry.unit in entry.title else f"{entry.title}, {entry.unit}"


@finding
def atlas_rankings() -> Finding:
    """Return for every indicator known for enough economies who is highest, who is lowest, and the median.

    Notes
    -----
    Compared are the latest values, old ones left out.
    """
    keys = [key for key in every_indicator() if _enough(key)]
    few = [key for key in every_indicator() if not _enough(key) and len(comparable(key))]
    rows = {catalogue.indicator(key).title: _row(key) for key in keys}
    apart = sorted(filter(_of_each, keys), key=_over_median)[-3:][::-1]
    named = [f"{words.spoken(catalogue.indicator(key))} ({_leads(key)})" for key in apart]
    more = f"{len(few)} more {'is' if len(few) == 1 else 'are'} known for fewer than a third of the economies and not ranked."
    undated = [words.spoken(catalogue.indicator(key)) for key in every_indicator() if _undated(key)]
    without = f"Nor is anything whose year no source states: {words.listing(undated)}."
    return Finding(
        title=f"The world's highest, median and lowest economies in {len(rows)} indicators.",
        sentences=(
            *(
                (f"Of shares and rates, the highest value is most above the median in {words.listing(named)}.",)
                if named
                else ()
            ),
            "A high value is not always a good one, and a lead of a small margin may be none.",
        ),
        remarks=(*((more,) if few else ()), *((without,) if undated else ())),
        df=pd.DataFrame.from_dict(rows, orient="index").rename_axis("Indicator"),
    )


def _of_each(key: str) -> bool:
    """Whether an indicator is a share or a rate, no total that grows with an economy and no change, whose zero is no least."""
    entry = catalogue.indicator(key)
    return entry.unit.startswith(("%", "per ")) and entry.valid[0] >= 0


def _leads(key: str) -> str:
    """Whose value is the highest, and how many times the median it is."""
    first = economies.called(str(comparable(key)["value"].idxmax()))
    return f"{first}, {words.number(_over_median(key), 0)} times"


def _over_median(key: str) -> float:
    """How many times the median the highest value is, 0 where the median is not positive."""
    values = comparable(key)["value"]
    middle = float(values.median())
    return float(values.max()) / middle if middle > 0 else 0.0


def _row(key: str) -> dict[str, str]:
    entry, found = catalogue.indicator(key), comparable(key)
    ordered = found.sort_values("value", kind="stable")["value"]
    return {
        "Highest": _named(ordered[::-1], entry),
        "Median": words.quantity(float(ordered.median()), entry),
        "Lowest": _named(ordered, entry),
        "Economies": str(len(found)),
        "Years": words.years(found["year"].tolist()),
    }


def _named(ordered: pd.Series, entry: catalogue.Indicator) -> str:
    """The first economies of an order with their values; equal ones are never split."""
    shared = ordered[ordered.eq(ordered.iloc[0])]
    if len(shared) > _ENDS:
        return f"{len(shared)} economies ({words.quantity(float(shared.iloc[0]), entry)})"
    shown = ordered[:_ENDS]
    last = ordered[ordered.eq(shown.iloc[-1])]
    cut = len(last) > shown.eq(shown.iloc[-1]).sum()
    named = shown[shown.ne(shown.iloc[-1])] if cut else shown
    said = [f"{economies.name(str(code))} {words.quantity(float(value), entry)}" for code, value in named.items()]
    return "; ".join([*said, f"{len(last)} economies {words.quantity(float(last.iloc[0]), entry)}"] if cut else said)


@finding
def atlas_regions(indicator: str) -> Finding:
    """Return the median and the middle half of the economies of every ITU region in one indicator.

    Parameters
    ----------
    indicator : catalogue id
    """
    entry, found = catalogue.indicator(indicator), comparable(indicator)["value"]
    regions = [group for group in economies.groups().values() if group.id.startswith("itu:")]
    rows = {group.title: _spread(found[found.index.isin(group.members)]) for group in regions}
    table = pd.DataFrame.from_dict(rows, orient="index").dropna().sort_values("median", ascending=False)
    if table.empty:
        return Finding(f"No region has recent values of {words.spoken(entry)}.", missing=True)
    high, low = table.index[0], table.index[-1]
    title = (
        f"{words.upper_first(words.spoken(entry))}: the median economy of {high} has "
        f"{words.quantity(table.loc[high, 'median'], entry)}, that of {low} {words.quantity(table.loc[low, 'median'], entry)}."
    )
    texts = table[["median", "low", "high"]].map(lambda value: words.quantity(value, entry))
    shown = texts.set_axis(["Median", "Lower quarter", "Upper quarter"], axis="columns").assign(
        Economies=table["n"].astype(int).astype(str)
    )
    return Finding(
        title=title,
        sentences=(f"Economies of one region differ: {_widest(table, entry)}.",),
        remarks=("Medians count each economy once, whatever its population.",),
        df=shown.rename_axis("ITU region"),
        fig=ranks.ranges(
            table, low="low", high="high", at="median", title=entry.unit, spread="middle half of the economies", point="median",
            tick=0, alt=f"{title} " + "; ".join(f"{name}: {text}" for name, text in texts["median"].items()),
        ),
    )  # fmt: skip


def _widest(table: pd.DataFrame, entry: catalogue.Indicator) -> str:
    """The region whose middle half spans most."""
    row = table.loc[(table["high"] - table["low"]).idxmax()]
    low, high = (words.quantity(row[end], entry) for end in ("low", "high"))
    return f"in {row.name}, where they do most, the middle half have from {low} to {high}"


def _spread(values: pd.Series) -> dict[str, float]:
    quarters = values.quantile([0.25, 0.5, 0.75])
    return {"low": quarters[0.25], "median": quarters[0.5], "high": quarters[0.75], "n": len(values)}


@finding
def atlas_places(indicators: Sequence[str]) -> Finding:
    """Return every economy's value, year and place in a few indicators.

    Parameters
    ----------
    indicators : catalogue ids; those where neither more nor less is better get no place
    """
    shown = [catalogue.indicator(key) for key in indicators if len(comparable(key))]
    if not shown:
        return Finding("No recent values of these indicators are known.", missing=True)
    columns = {entry.title: _places(entry) for entry in shown}
    table = pd.DataFrame(columns).reindex(list(economies.table())).fillna("–")
    table.index = pd.Index([economies.name(code) for code in table.index], name="Economy")
    return Finding(
        title=f"The value and place of every economy in {words.listing([words.spoken(entry) for entry in shown])}.",
        remarks=(
            "After the value its year and the place, 1 the best; values written alike share a place, and those of 99 to 100 % "
            "are universal. A dash: no value to compare.",
        ),
        df=table.sort_index(),
    )


def _places(entry: catalogue.Indicator) -> pd.Series:
    found = comparable(entry.id)
    values, top = compared(found["value"], entry), all_of(entry)
    order = values.rank(ascending=entry.direction == "down", method="min")
    places = [
        "" if entry.direction == "neutral" else ", universal" if value == top else f", {int(place)}"
        for value, place in zip(values, order, strict=True)
    ]
    rows = zip(found["value"], found["year"], places, strict=True)
    return pd.Series([f"{words.quantity(value, entry)} ({year}{place})" for value, year, place in rows], index=found.index)
