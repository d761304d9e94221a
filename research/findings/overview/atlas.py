"""The world at once: one map per indicator, and a comparison of regions."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import pandas as pd

from research import catalogue, economies
from research.charts import ranges
from research.findings.core import Claim, Column, Finding, Table, claim, finding, no_data, v, where
from research.findings.core.gaps import cut, gaps
from research.findings.core.latest import all_of, comparable, compared, is_current, latest
from research.findings.core.nation import share_of_people
from research.findings.core.tables import COUNTS, ECONOMIES, columns_of, value_columns
from research.findings.infrastructure.offline import USE
from research.findings.overview.region import value_map
from research.findings.practice.concerned import OF_ALL
from research.findings.progress.breaks import sure_ends
from research.metrics.place import UNIVERSAL

_LEAST = 1 / 3  # share of economies with a value below which the world is not mapped or ranked
_ENDS = 3  # economies named at either end of a ranking
_NONE = 0.001  # of the median: what an indicator that is never below 0 is practically none at


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


def enough(values: pd.DataFrame) -> bool:
    """Return whether enough economies have a value to show the world in an indicator."""
    return len(values) >= _LEAST * len(economies.table())


def lacking(keys: Sequence[str]) -> tuple[Claim, ...]:
    """Return for indicators without any value who publishes them."""
    return gaps([key for key in keys if latest(key).empty])


def holders(values: pd.Series, value: float) -> v.Value:
    """Return the economy that has a value, or how many have it."""
    codes = values.index[values.eq(value)]
    if len(codes) == 1:
        return v.Economy(str(codes[0]))
    return claim("atlas-economies", economies=v.Count(len(codes)))


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
    found = recent.sort_values("value", ascending=False, kind="stable")
    values = found["value"]
    headline, of = _headline(values, key), found["year"]
    sure, doubts = sure_ends(values, key, _ENDS)
    ends = {"highest": _ends(sure, key, of), "lowest": _ends(sure[::-1], key, of)}
    extremes = claim("atlas-ends", **ends)
    alt = claim("atlas-map-chart", headline=headline, ends=extremes)
    years, top = v.Years(found["year"].min(), found["year"].max()), all_of(entry)
    least = np.inf if top is None else top - UNIVERSAL
    listed, universal = found[values < least], v.Count((values >= least).sum())
    return Finding(
        headline,
        claims=(extremes,),
        notes=(
            claim("atlas-years", economies=v.Count(len(values)), years=years),
            *where(
                universal.value,
                claim("atlas-universal", economies=universal, least=v.Quantity(least, key)),
            ),
            *doubts,
        ),
        weight=1.0
        if headline.id == "atlas-map-people"
        else 0.0,  # a median of economies is no news
        table=Table(listed[["value", "year"]], value_columns(key), ECONOMIES),
        chart=value_map(entry, found, list(economies.table()), alt),
    )


def _headline(values: pd.Series, key: str) -> Claim:
    """Return the share of all people where that is what is counted, else the median economy.

    Of people online the ITU publishes a newer total than national figures add up to.
    """
    of: dict[str, v.Value] = {"indicator": v.Indicator(key), "drawn": v.Count(len(values))}
    if key in OF_ALL and key != USE:
        return claim("atlas-map-people", **of, share=v.Percent(share_of_people(values)))
    median, quarter = (v.Quantity(float(values.quantile(share)), key) for share in (0.5, 0.25))
    return claim("atlas-map", **of, median=median, quarter=quarter)


def _ends(ordered: pd.Series, key: str, years: pd.Series) -> v.Items:
    """Return the first economies of an order with their values, without splitting ties.

    Values that are practically 0 are one; one that is not current has its year.
    """
    named: list[v.Value] = []
    ordered = _none_alike(ordered, key)
    for value in ordered.unique():
        codes = ordered.index[ordered.eq(value)]
        together = len(named) + len(codes) > _ENDS
        who = [holders(ordered, value)] if together else [v.Economy(str(code)) for code in codes]
        year = float(years[codes].max())
        named += [_end(each, value, key, year) for each in who]
        if together or len(named) == _ENDS:
            break
    return v.Items(named)


def _none_alike(values: pd.Series, key: str) -> pd.Series:
    """Return values with those that are practically 0 as 0, where none is below."""
    if catalogue.indicator(key).valid[0] < 0:
        return values
    return values.mask(values <= _NONE * values.median(), 0.0)


def _end(who: v.Value, value: float, key: str, year: float) -> Claim:
    if not value and catalogue.indicator(key).valid[0] >= 0:
        return claim("atlas-end-none", who=who)
    said: dict[str, v.Value] = {"who": who, "value": v.Quantity(value, key)}
    if is_current(year):
        return claim("atlas-end", **said)
    return claim("atlas-end-dated", **said, year=v.Year(int(year)))


@finding
def atlas_regions(indicator: str) -> Finding:
    """Compare the medians and middle halves of the ITU regions in one indicator.

    Parameters
    ----------
    indicator : catalogue id
    """
    key = catalogue.indicator(indicator).id
    regions = [group for group in economies.groups().values() if group.id.startswith("itu:")]
    spreads = {group.id: _spread(comparable(key, group.members)["value"]) for group in regions}
    table = pd.DataFrame.from_dict(spreads, orient="index").dropna()
    table = table.sort_values("median", ascending=False)
    if table.empty:
        return no_data(claim("atlas-regions-unknown", indicator=v.Indicator(key)), *lacking([key]))
    headline, wide = _medians(table, key), table.loc[(table["high"] - table["low"]).idxmax()]
    half = v.Range(v.Quantity(wide["low"], key), v.Quantity(wide["high"], key))
    medians = v.Items(
        claim("atlas-end", who=v.Group(str(group)), value=v.Quantity(value, key))
        for group, value in table["median"].items()
    )
    rows = Column(claim("atlas-rows-regions"), "group")
    columns = columns_of(
        "atlas", median=("quantity", key), low=("quantity", key), high=("quantity", key), n=COUNTS
    )
    return Finding(
        headline,
        claims=(claim("atlas-regions-within", group=v.Group(str(wide.name)), range=half),),
        notes=(claim("atlas-regions-medians"),),
        table=Table(table.rename_axis("group"), columns, rows),
        chart=ranges.ranges(
            table.set_axis(pd.Index([*map(v.Group, table.index)], dtype=object)),
            at="median",
            title=v.Unit(key, long=True),
            top=all_of(catalogue.indicator(key)),
            spread=claim("atlas-middle-half"),
            point=claim("atlas-median"),
            alt=claim("atlas-regions-chart", headline=headline, medians=medians),
        ),
    )


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
