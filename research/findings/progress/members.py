"""Adoption in a group: members that reached a level, and how likely and when others will."""

from collections.abc import Iterator, Sequence

import pandas as pd

from research import catalogue
from research.charts import Figure, bars
from research.findings.core import Claim, Column, Finding, Table, claim, no_data, v, where
from research.findings.core.gaps import cut, no_series
from research.findings.core.scope import Scope
from research.findings.core.tables import YEARS
from research.findings.progress import forecasts, unmeasured
from research.findings.progress.breaks import Jump, jumped
from research.findings.progress.forecasts import AGENDA
from research.metrics.forecast import Projection, Reaching

_NAMED = 8  # economies a sentence names
_STATES = ("reached", "jumped", "likely", "possible", "unlikely")


def adoption_members(group: Scope, entry: catalogue.Indicator, target: float | None) -> Finding:
    """Count a group's members at a level, with the probability that the others reach it.

    Parameters
    ----------
    target : the level, in the indicator's unit; None where none is given, and nothing can be told

    Notes
    -----
    The forecast of each member is the one `adoption` draws. Members with fewer than three yearly
    values have none, nor have those whose latest years were filled in or estimated; those
    whose last value is too old to be compared are not counted.
    """
    told: dict[str, v.Value] = {"group": group.value, "indicator": v.Indicator(entry.id)}
    if target is None:
        return no_data(claim("adoption-no-level", **told))
    told["level"] = v.Quantity(target, entry.id)
    of = forecasts.forecasts_of(entry.id, group.members)
    below = [key for key, at in of.items() if at.known and at.value < target]
    filled = [key for key in below if unmeasured.unpaced(entry.id, key)]
    known = {key: at for key, at in of.items() if at.known and key not in filled}
    rows = {key: _row(at, target, jumped(entry.id, key)) for key, at in known.items()}
    if not rows:
        return no_data(claim("adoption-members-unknown", **told), *no_series([entry.id]))
    table = pd.DataFrame.from_dict(rows, orient="index")
    table = table.sort_values(["order", "tie"], kind="stable")
    counts = table["state"].value_counts().reindex(list(_STATES), fill_value=0)
    headline = _headline(counts, told)
    lacking = v.Count(len(group.members) - len(table) - len(filled))
    return Finding(
        headline,
        claims=(*_others(counts, table), *_filled(filled)),
        notes=forecasts.how(),
        gaps=where(lacking.value, claim("adoption-members-lacking", economies=lacking)),
        table=_table(table, entry.id),
        chart=_chart(counts, headline),
    )


def _headline(counts: pd.Series, told: dict[str, v.Value]) -> Claim:
    reached, likely = ("some" if counts[state] else "none" for state in ("reached", "likely"))
    told = told | {state: v.Count(counts[state]) for state in ("reached", "likely")}
    told["economies"], told["due"] = v.Count(counts.sum()), v.Year(AGENDA)
    return claim(f"adoption-members-{reached}-{likely}", **told)


def _others(counts: pd.Series, table: pd.DataFrame) -> Iterator[Claim]:
    """Yield who is likely to get there and who may: the chart has how many."""
    for state in ("likely", "possible"):
        named = cut(map(v.Economy, table.index[table["state"] == state]), _NAMED)
        of = {"economies": named, "due": v.Year(AGENDA)}
        yield from where(named.values, claim(f"adoption-members-{state}", **of))
    if counts["jumped"]:
        yield claim("adoption-members-jumped", economies=v.Count(counts["jumped"]))
    last = table["last"]
    yield claim("adoption-members-years", years=v.Years(last.min(), last.max()))


def _filled(codes: Sequence[str]) -> tuple[Claim, ...]:
    """Name the members without a forecast, as their latest years were filled in."""
    named = cut((v.Economy(code) for code in codes), _NAMED)
    return where(codes, claim("adoption-members-filled", economies=named))


def _row(path: Projection, target: float, jump: Jump | None) -> dict[str, object]:
    reached: Reaching | None = None if path.value >= target else path.year_reaching(target, AGENDA)
    state = reached.chance if reached else "jumped" if jump and jump.value < target else "reached"
    return {
        "value": path.value,
        "last": path.last,
        **forecasts.columns(reached),
        "state": state,
        "chance": _state(state).id,
        "order": 0 if reached is None else reached.year or forecasts.UNTIL + 1,
        "tie": -path.value if reached is None else -reached.probability,
    }


def _state(state: str) -> Claim:
    return claim(f"adoption-state-{state}")


def _table(table: pd.DataFrame, indicator: str) -> Table:
    columns = {
        "value": Column(claim("column-value"), "quantity", indicator),
        "last": YEARS,
        **forecasts.headed(v.Year(AGENDA)),
    }
    rows, frame = Column(claim("adoption-members-rows"), "economy"), table[list(columns)]
    return Table(frame.rename_axis("economy"), columns, rows, missing=claim("forecast-empty"))


def _chart(counts: pd.Series, headline: Claim) -> Figure:
    shown = counts.set_axis([_state(str(state)) for state in counts.index])
    return bars.lines(
        shown.astype(float),
        labels=[*map(v.Count, counts)],
        unit=claim("chart-economies"),
        alt=claim("adoption-members-chart", headline=headline),
    )
