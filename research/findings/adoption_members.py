"""Adoption in a group: which of its members would reach a level, and by when, on their paths so far."""

from collections.abc import Mapping

import numpy as np
import pandas as pd

from research import access, catalogue, economies, words
from research.charts import bars
from research.findings.finding import Finding
from research.findings.latest import comparable
from research.findings.whom import Whom
from research.metrics.diffusion import fit

AGENDA = 2030
REACHED, BY_AGENDA, LATER, UNSURE, NEVER = "has it", f"by {AGENDA}", f"after {AGENDA}", "cannot be told", "not on its path"
ABOVE = "above where its curve levels off"
_KINDS = {
    REACHED: "Reached",
    BY_AGENDA: f"On path for {AGENDA} or before",
    LATER: f"On path, but after {AGENDA}",
    UNSURE: "Cannot be told",
    NEVER: "Not on the path so far",
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
    """Return how many members of a group reach a level of an indicator, and by when, each by its own curve.

    Parameters
    ----------
    this : a group
    target : the level, in the indicator's unit; None where none is given, and nothing can be told

    Notes
    -----
    The curve of each member is the one `adoption` draws. Members with fewer than five yearly values have none, and those
    whose last value is too old to be compared are not counted; where most curves that fit nearly as well never reach the
    level, no year is told.
    """
    what = words.spoken(entry)
    if target is None:
        return Finding(
            f"When the economies of {this.called} reach a level of {what} cannot be told: no level is given.",
            remarks=("A rate has no level that all are to reach, as a share of people has; the parameter `target` gives one.",),
            missing=True,
        )
    rows = {iso3: row for iso3, values in _series(this, entry.id).items() if (row := _row(values, entry, target))}
    level = words.quantity(target, entry)
    if not rows:
        return Finding(
            f"When the economies of {this.called} reach {level} in {what} cannot be told.",
            remarks=("No series of five years is at hand.", how_to_get(entry.id)),
            missing=True,
        )
    table = pd.DataFrame.from_dict(rows, orient="index").sort_values("order", kind="stable")
    counts = table["kind"].value_counts().reindex(list(_KINDS), fill_value=0)
    drawn = counts.drop(UNSURE) if not counts[UNSURE] else counts
    above = int(table["Year reached"].eq(ABOVE).sum())
    title = (
        f"Of {len(table)} economies of {this.called} with a series, {counts[REACHED] or 'none'} "
        f"{'has' if counts[REACHED] == 1 else 'have'} reached {level} in {what} and {_more(counts)} would by "
        f"{AGENDA} if the path so far goes on."
    )
    return Finding(
        title=title,
        sentences=(_others(counts, above), f"The latest values are of {words.years(table['last'].tolist())}."),
        remarks=(
            "A curve that goes on shows what follows if nothing changes; it is no forecast.",
            "Each economy is on the curve that fits its own values best; of how sure its year is, its own report tells.",
            *(("Of a value above where its curve levels off, the curve says little.",) if above else ()),
            *((f"{words.upper_first(UNSURE)}: most curves that fit an economy's values nearly as well never get there.",)
              if counts[UNSURE] else ()),
            *_lacking(len(this.members) - len(table)),
        ),
        df=table.set_axis([economies.name(str(code)) for code in table.index]).drop(columns=["kind", "order", "last"])
        .rename_axis("Economy, soonest first"),
        fig=bars.lines(
            drawn.rename(index=_KINDS).astype(float),
            labels=drawn.rename(index=_KINDS).astype(str),
            unit="economies",
            top=None,
            alt=f"{title} " + "; ".join(f"{_KINDS[str(kind)]}: {n}" for kind, n in drawn.items()),
        ),
    )  # fmt: skip


def _more(counts: pd.Series) -> str:
    if not counts[BY_AGENDA]:
        return "none"
    return f"{counts[BY_AGENDA]}{' more' if counts[REACHED] else ''}"


def _others(counts: pd.Series, above: int) -> str:
    later = f"{counts[LATER] or 'no other'} would later than {AGENDA}"
    unsure = f", of {counts[UNSURE]} it cannot be told whether they do" if counts[UNSURE] else ""
    never = f"{counts[NEVER] or 'none'} {'are' if counts[NEVER] > 1 else 'is'} on no path that leads there"
    past = f", {above} of them already above where {'its' if above == 1 else 'their'} curve levels off" if above else ""
    return f"{words.upper_first(later)}{unsure}, and {never}{past}."


def _lacking(count: int) -> tuple[str, ...]:
    if not count:
        return ()
    have = f"{count} more {'has' if count == 1 else 'have'}"
    return (f"{have} fewer than five yearly values, or no recent one, and no curve.",)


def _series(this: Whom, indicator: str) -> Mapping[str, pd.Series]:
    """The yearly values of the members that have a recent one: a series that ended long ago tells nothing of today."""
    rows = access.observations(indicator, this.members)
    rows = rows[rows["flag"].ne("undated") & rows["economy"].isin(comparable(indicator).index)]
    return {str(code): part.set_index("year")["value"] for code, part in rows.groupby("economy")}


def _row(values: pd.Series, entry: catalogue.Indicator, target: float) -> dict[str, object] | None:
    last, now = int(values.index[-1]), float(values.iloc[-1])
    if len(values) < 5:
        return None
    shown: dict[str, object] = {"Latest": f"{words.quantity(now, entry)} ({last})", "last": last}
    if now >= target:
        return {**shown, "Year reached": "reached", "kind": REACHED, "order": (0.0, -now)}
    found = fit(values.index.tolist(), values.tolist(), "best", most=100.0 if entry.valid[1] == 100 else None)
    year = found.year_at(target)
    if year is None or year <= last:
        path = (
            ABOVE
            if now > found.ceiling
            else "not on its path"
            if year is None
            else "its curve is past it, its last value is not"
        )
        why = path if found.fitted else f"no curve: {found.reason}"
        return {**shown, "Year reached": why, "kind": NEVER, "order": (2.0, -now)}
    if not found.year_reaching(target).told:
        return {**shown, "Year reached": UNSURE, "kind": UNSURE, "order": (1.5, -now)}
    by = int(np.ceil(year))
    return {**shown, "Year reached": str(by), "kind": BY_AGENDA if by <= AGENDA else LATER, "order": (1.0, float(by))}
