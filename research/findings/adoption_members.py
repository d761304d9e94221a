"""Adoption in a group: which of its members have a level, and how likely the others are to reach it, and when."""

import pandas as pd

from research import catalogue, economies, words
from research.charts import bars
from research.findings import forecasts
from research.findings.finding import Finding
from research.findings.forecasts import AGENDA
from research.findings.whom import Whom
from research.metrics.forecast import Projection

REACHED, LIKELY, POSSIBLE, UNLIKELY = "reached", "likely", "possible", "unlikely"
_KINDS = {
    REACHED: "Reached",
    LIKELY: f"Likely by {AGENDA}",
    POSSIBLE: f"Possible by {AGENDA}",
    UNLIKELY: f"Unlikely by {AGENDA}",
}


def how_to_get(indicator: str) -> str:
    """Return a sentence on what would bring a yearly series."""
    codes = catalogue.indicator(indicator).codes
    if codes.worldbank:
        return f"`research fetch --indicator {indicator}` brings the World Bank's yearly series."
    if codes.itu or codes.itu_id:
        return "`research import itu FOLDER` brings yearly series exported from ITU DataHub."
    return "No source at hand gives it by year; `research import table` brings one that is yours."


def adoption_members(this: Whom, entry: catalogue.Indicator, target: float | None) -> Finding:
    """Return how many members of a group have a level of an indicator, and how likely the others are to reach it.

    Parameters
    ----------
    this : a group
    target : the level, in the indicator's unit; None where none is given, and nothing can be told

    Notes
    -----
    The forecast of each member is the one `adoption` draws. Members with fewer than three yearly values have none, and those
    whose last value is too old to be compared are not counted.
    """
    what = words.spoken(entry)
    if target is None:
        return Finding(
            f"When the economies of {this.called} reach a level of {what} cannot be told: no level is given.",
            remarks=("A rate has no level that all are to reach, as a share of people has; the parameter `target` gives one.",),
            missing=True,
        )
    paths = forecasts.forecasts_of(entry.id, this.members)
    rows = {iso3: _row(path, entry, target) for iso3, path in paths.items() if path.known}
    level = words.quantity(target, entry)
    if not rows:
        return Finding(
            f"When the economies of {this.called} reach {level} in {what} cannot be told.",
            remarks=("No series of three years is at hand.", how_to_get(entry.id)),
            missing=True,
        )
    table = pd.DataFrame.from_dict(rows, orient="index").sort_values(["order", "tie"], kind="stable")
    counts = table["kind"].value_counts().reindex(list(_KINDS), fill_value=0)
    likely = f"{counts[LIKELY] or 'none'}{' more' if counts[REACHED] and counts[LIKELY] else ''}"
    title = (
        f"Of {len(table)} economies of {this.called} with a forecast, {counts[REACHED] or 'none'} "
        f"{'has' if counts[REACHED] == 1 else 'have'} reached {level} in {what} and {likely} "
        f"{'is' if counts[LIKELY] == 1 else 'are'} likely to by {AGENDA}."
    )
    lacking = len(this.members) - len(table)
    return Finding(
        title=title,
        sentences=(_others(counts), f"The latest values are of {words.years(table['last'].tolist())}."),
        remarks=(
            forecasts.how(),
            f"Likely is a chance of 66 % or more by {AGENDA}, unlikely one below 33 %.",
            *((f"{lacking} more {'has' if lacking == 1 else 'have'} no recent value or fewer than three, and no forecast.",)
              if lacking else ()),
        ),
        df=table.set_axis([economies.name(str(code)) for code in table.index]).drop(columns=["kind", "order", "tie", "last"])
        .rename_axis("Economy, soonest first"),
        fig=bars.lines(
            counts.rename(index=_KINDS).astype(float),
            labels=counts.rename(index=_KINDS).astype(str),
            unit="economies",
            top=None,
            alt=f"{title} " + "; ".join(f"{_KINDS[str(kind)]}: {n}" for kind, n in counts.items()),
        ),
    )  # fmt: skip


def _others(counts: pd.Series) -> str:
    may, unlikely = counts[POSSIBLE], counts[UNLIKELY]
    return f"{may or 'None'} may reach it by then, and {unlikely or 'none'} {'are' if unlikely > 1 else 'is'} unlikely to."


def _row(path: Projection, entry: catalogue.Indicator, target: float) -> dict[str, object]:
    shown: dict[str, object] = {"Latest": f"{words.quantity(path.value, entry)} ({path.last})", "last": path.last}
    if path.value >= target:
        return {**shown, "Year reached": "reached", f"By {AGENDA}": "", "kind": REACHED, "order": 0, "tie": -path.value}
    reached = path.year_reaching(target, AGENDA)
    return {
        **shown,
        "Year reached": forecasts.when(reached),
        f"By {AGENDA}": reached.chance,
        "kind": reached.chance,
        "order": reached.year or forecasts.UNTIL + 1,
        "tie": -reached.probability,
    }
