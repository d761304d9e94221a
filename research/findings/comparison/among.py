"""The chart of an economy among others: their values, medians, and what a reader may choose."""

from collections.abc import Sequence

import pandas as pd

from research import catalogue, economies
from research.charts import Figure, strip, strip_scales, theme
from research.findings.comparison.priced import affordable, is_price
from research.findings.comparison.structural import most_like
from research.findings.core import Claim, claim, v
from research.findings.core.latest import latest
from research.findings.progress.breaks import is_doubted
from research.findings.progress.figures import figures
from research.findings.progress.settled import settled

# From here on a value at its mark has no decimals, and below it has all it is published with.
_WHOLE, _SMALL = 10.0, 1.0


def among(
    who: v.Economy, values: pd.DataFrame, short: Claim, sides: Sequence[str | None]
) -> Figure:
    """Draw an economy among a group, with its median.

    Parameters
    ----------
    values : index indicators; columns the value of the economy, and the median by id of the group
    short : the comparison with the group, for readers who do not see the chart
    sides : how each value does against the median of the group, as `charts.beside.verdict` has it
    """
    keys, first = [str(key) for key in values.index], str(values.columns[1])
    limits = [affordable([key]) if is_price(key) else None for key in keys]
    known = [settled(key) for key in keys]
    peers = [each for each in economies.groups()[first].members if each != who.code]
    median = claim("peers-row-median", group=v.Group(first))
    rows = [_row(who.code, *each) for each in zip(keys, _units(keys), limits, strict=True)]
    return strip.strip(
        rows,
        values.set_axis([who, median], axis="columns"),
        pd.DataFrame([each["value"].reindex(peers).map(_short) for each in known], values.index),
        labels=[
            [_label(of.figures or (own,), key, limit), _label((median_,), key, limit)]
            for key, limit, of, (own, median_) in zip(
                keys, limits, rows, values.to_numpy(), strict=True
            )
        ],
        sides=sides,
        each=_each(v.Group(first)),
        group=v.Group(first),
        alt=claim("peers-chart", economy=who, group=v.Group(first), values=short),
        compare=_choice(who.code, first, known)
        | {
            "percent": [*map(_in_percent, keys)],
            "decimals": [catalogue.indicator(key).decimals for key in keys],
        },
    )


def _each(group: v.Value) -> Claim:
    return claim("peers-key-each", group=group)


def _row(iso3: str, key: str, unit: v.Value, limit: float | None) -> strip_scales.Row:
    axis = unit if limit is None else claim("price-lower", unit=unit)
    is_share = catalogue.indicator(key).short_unit == "%"
    estimate = claim("mark-estimate") if latest(key)["flag"].get(iso3) == "estimate" else None
    doubt = claim("mark-suspect") if is_doubted(key, iso3) else estimate
    return strip_scales.Row(v.Indicator(key), axis, is_share, limit, doubt, figures(key, iso3))


def _units(keys: Sequence[str]) -> list[v.Value]:
    """Return the unit of each indicator, the same for those that are written alike."""
    first: dict[str, v.Value] = {}
    return [first.setdefault(catalogue.written(key).short_unit, v.Unit(key)) for key in keys]


def _in_percent(key: str) -> bool:
    return catalogue.indicator(key).short_unit.startswith("%")


def _short(value: float) -> float:
    """Return a value to three digits."""
    return float(f"{value:.3g}")


def _label(known: Sequence[float], key: str, limit: float | None) -> v.Value | None:
    """Return a value as its row shows it, or both ends of figures that contradict each other."""
    if pd.isna(known[0]):
        return None
    low, high = (_written(of(known), key, limit) for of in (min, max))
    return low if low == high else v.Either(low, high)


def _written(value: float, key: str, limit: float | None) -> v.Value:
    """Return a value as its row shows it."""
    entry = catalogue.indicator(key)
    decimals = 0 if value >= _WHOLE else 1 if value >= _SMALL else entry.decimals
    decimals = 2 if value != limit == round(value, decimals) else decimals
    return v.Percent(value, decimals) if _in_percent(key) else v.Number(value, decimals)


def _choice(iso3: str, peers: str, known: Sequence[pd.DataFrame]) -> dict[str, object]:
    """Return the sets of peers and values, to three digits, a reader can compare with.

    Of each year the last digit, in the order of the codes.
    """
    region, income = economies.groups()[peers], economies.income_group(iso3)
    sets: dict[str, tuple[str, ...]] = {"region": region.members, "structural": most_like(iso3)}
    named: dict[str, v.Value] = {"region": v.Group(region.id), "structural": claim("peers-similar")}
    if income:
        sets["income"], named["income"] = income.members, v.Group(income.id)
    sets["world"], named["world"] = economies.groups()["all"].members, v.Group("all")
    labels = {
        key: {
            "name": theme.text(each),
            "each": theme.text(each if key == "structural" else _each(each)),
            "median": theme.text(claim("peers-row-median", group=each)),
        }
        for key, each in named.items()
    }
    values = [{str(code): _short(each) for code, each in row["value"].items()} for row in known]
    years = ["".join(f"{year % 10:.0f}" for year in row["year"].sort_index()) for row in known]
    newest = (row["year"].max() for row in known if len(row))
    more = {"years": years, "until": int(max(newest, default=0))}
    return {"own": iso3, "sets": sets, "labels": labels, "values": values} | more
