"""The world at once: one map per indicator, and a comparison of regions."""

from collections.abc import Sequence
from dataclasses import dataclass

import pandas as pd

from research import catalogue, economies
from research.charts import ranges
from research.findings.core import Claim, Column, Finding, Table, claim, finding, no_data, v, where
from research.findings.core.gaps import cut, gaps
from research.findings.core.latest import all_of, comparable, compared, latest
from research.findings.core.nation import share_of_people
from research.findings.core.tables import COUNTS, ECONOMIES, columns_of, dated_columns, of_indicator
from research.findings.infrastructure.offline import USE
from research.findings.overview.people_offline import people_offline
from research.findings.overview.region import value_map
from research.findings.practice.concerned import OF_ALL
from research.findings.progress.breaks import doubt_mark
from research.findings.progress.settled import settled
from research.metrics.place import UNIVERSAL
from research.metrics.recent import DATED

_LEAST = 1 / 3  # share of economies with a value below which the world is not mapped or ranked


@dataclass(frozen=True)
class Maps:
    """One finding per indicator, shown one after the other."""

    found: tuple[Finding, ...]

    def note(self) -> str:
        """Return the readings of all."""
        return " ".join(each.note() for each in self.found)

    def _ipython_display_(self) -> None:
        for each in self.found:
            each._ipython_display_()


@finding
def atlas_answer() -> Finding:
    """Answer how many people are offline, how many of them have 4G, and where they are."""
    found = people_offline()
    parts = (found.claim(f"people-offline-{of}") for of in ("sum", "held", "reached"))
    return Finding(found.headline, claims=(*filter(None, parts),), answer=True)


def enough(values: pd.DataFrame) -> bool:
    """Return whether enough economies have a value to show the world in an indicator."""
    return len(values) >= _LEAST * len(economies.table())


def lacking(keys: Sequence[str]) -> tuple[Claim, ...]:
    """Return for indicators without any value who publishes them."""
    return gaps([key for key in keys if latest(key).empty])


@finding
def atlas_maps(indicators: Sequence[str]) -> Maps:
    """Map the world for each indicator, and name those with data for too few economies.

    Parameters
    ----------
    indicators : catalogue ids
    """
    recent = {(key := catalogue.indicator(name).id): comparable(key) for name in indicators}
    drawn = [_mapped(key, values) for key, values in recent.items() if enough(values)]
    few = [key for key, values in recent.items() if not enough(values)]
    if few:
        unmapped = claim("atlas-unmapped", indicators=cut(map(v.Indicator, few)))
        drawn.append(no_data(unmapped, *lacking(few)))
    return Maps(tuple(drawn))


def _mapped(key: str, recent: pd.DataFrame) -> Finding:
    entry = catalogue.indicator(key)
    recent = recent[recent["year"] >= recent["year"].max() - DATED]
    found = recent.sort_values("value", ascending=False, kind="stable")
    found = found.assign(mark=[doubt_mark(key, str(code)) for code in found.index])
    values = found["value"]
    headline = _headline(found, key)
    alt = claim("atlas-map-chart", headline=headline)
    years, top = v.Years(found["year"].min(), found["year"].max()), all_of(entry)
    least = float("inf") if top is None else top - UNIVERSAL
    sure = values[values.index.isin(settled(key).index)]
    everywhere = sure.index[sure >= least]
    listed, universal = found.drop(everywhere), v.Count(len(everywhere))
    columns = {"value": of_indicator(key), **dated_columns()}
    whole = claim("atlas-universal", economies=universal, least=v.Quantity(least, key))
    return Finding(
        headline,
        notes=(
            claim("atlas-years", economies=v.Count(len(values)), years=years),
            *where(universal.value, whole),
        ),
        weight=0.0,  # the answer is on people who are offline
        table=Table(listed[["value", *dated_columns()]], columns, ECONOMIES),
        chart=value_map(entry, found, list(economies.table()), alt),
    )


def _headline(found: pd.DataFrame, key: str) -> Claim:
    """Return the share of all people where that is what is counted, else how regions differ.

    Of people online the ITU publishes a newer total than national figures add up to.
    """
    if key in OF_ALL and key != USE:
        share = v.Percent(share_of_people(found["value"], found["year"]))
        return claim("atlas-map-people", indicator=v.Indicator(key), share=share)
    said = _medians(_regions(key), key)
    return claim("atlas-map", **said.values) if "lowest" in said.values else said


@finding
def atlas_regions(indicator: str) -> Finding:
    """Compare the medians and middle halves of the ITU regions in one indicator.

    Parameters
    ----------
    indicator : catalogue id
    """
    key = catalogue.indicator(indicator).id
    table = _regions(key)
    if table.empty:
        return no_data(claim("atlas-regions-unknown", indicator=v.Indicator(key)), *lacking([key]))
    medians = v.Items(
        claim("atlas-end", who=v.Group(str(group)), value=v.Quantity(value, key))
        for group, value in table["median"].items()
    )
    headline = _medians(table, key)
    unit = v.Unit(key, long=True)
    drawn = claim("chart-of-one", indicator=v.Indicator(key), unit=unit)
    rows = Column(claim("atlas-rows-regions"), "group")
    columns = columns_of(
        "atlas", median=("quantity", key), low=("quantity", key), high=("quantity", key), n=COUNTS
    )
    return Finding(
        headline,
        notes=(claim("atlas-regions-medians"),),
        shows=(claim("shows-regions", indicators=drawn),),
        weight=0.0,  # regions alone do not say where people are offline
        table=Table(table.rename_axis("group"), columns, rows),
        chart=ranges.ranges(
            table.set_axis(pd.Index([*map(v.Group, table.index)], dtype=object)),
            at="median",
            title=unit,
            top=all_of(catalogue.indicator(key)),
            spread=claim("atlas-middle-half"),
            point=claim("atlas-median"),
            alt=claim("atlas-regions-chart", headline=headline, medians=medians),
        ),
    )


def _regions(key: str) -> pd.DataFrame:
    """Return the median and the middle half of each region, the highest median first."""
    regions = [group for group in economies.groups().values() if group.id.startswith("itu:")]
    spreads = {group.id: _spread(settled(key, group.members)["value"]) for group in regions}
    table = pd.DataFrame.from_dict(spreads, orient="index").dropna()
    return table.sort_values("median", ascending=False)


def _medians(table: pd.DataFrame, key: str) -> Claim:
    """How far the medians of the regions, highest first, are apart."""
    alike = compared(table["median"], catalogue.indicator(key))
    first, last = (v.Quantity(table["median"].iloc[at], key) for at in (0, -1))
    highest, lowest = (
        v.Items(v.Group(str(group)) for group in table.index[alike.eq(alike.iloc[at])])
        for at in (0, -1)
    )
    what = v.Indicator(key)
    if len(highest.values) == len(table):
        return claim("atlas-regions-level", indicator=what, median=first, regions=highest)
    ends = {"high": first, "highest": highest, "low": last, "lowest": lowest}
    return claim("atlas-regions", indicator=what, **ends)


def _spread(values: pd.Series) -> dict[str, float]:
    low, median, high = values.quantile([0.25, 0.5, 0.75])
    return {"low": low, "median": median, "high": high, "n": len(values)}
