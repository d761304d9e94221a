"""Plausibility check of a new release: marks values that contradict other data."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import numpy as np
import pandas as pd

from research import catalogue, corrections, suspect
from research.catalogue import Indicator
from research.corrections import Correction
from research.frame import CORRECTED, SUSPECT
from research.loaders.releases import Release

REASON = "reason"


@dataclass(frozen=True)
class Evidence:
    """What the values of an indicator are compared with.

    Attributes
    ----------
    releases : every release at hand that has the indicator
    served : the rows that are served of another indicator
    """

    entry: Indicator
    releases: list[Release]
    served: Callable[[str], pd.DataFrame]

    def others(self, source: str) -> Iterator[pd.DataFrame]:
        """Yield rows of other sources that can contradict one: uncorrected, dated and in range."""
        for release in self.releases:
            if release.source == source:
                continue
            rows = release.rows(self.entry.id)
            rows = rows[rows["value"].between(*self.entry.valid) & rows["flag"].ne("undated")]
            for known in corrections.touching(rows):
                rows = rows[~corrections.concerned(rows, known)]
            yield rows


def marked(
    rows: pd.DataFrame, release: Release, evidence: Evidence, settled: tuple[Correction, ...]
) -> pd.DataFrame:
    """Return rows of one release with a column reason, the flag `suspect` where it is not empty.

    Parameters
    ----------
    rows : of one indicator, corrections applied
    settled : corrections that were applied: what they say stands, whatever the rules say
    """
    reasons = np.full(len(rows), "", dtype=object)
    unsettled = np.ones(len(rows), dtype=bool)
    for correction in settled:
        concerned = corrections.concerned(rows, correction).to_numpy()
        unsettled &= ~concerned
        if correction.mark == SUSPECT:
            reasons[concerned] = correction.reason
    judged = unsettled & rows["flag"].ne("undated").to_numpy()
    reasons[judged] = _reasons(rows[judged], release, evidence)
    of_total = _of_total(rows[unsettled], release, evidence).to_numpy()
    reasons[unsettled] = np.where(reasons[unsettled] != "", reasons[unsettled], of_total)
    flagged = rows["flag"].eq(SUSPECT).to_numpy()
    reasons[flagged & (reasons == "")] = suspect.UNRELIABLE
    rows = _estimated(rows, evidence)
    found = rows.assign(**{REASON: pd.Series(reasons, rows.index, dtype="object")})
    if (reasons != "").any():
        found.loc[reasons != "", "flag"] = SUSPECT
    return found


def _estimated(rows: pd.DataFrame, evidence: Evidence) -> pd.DataFrame:
    """Return rates per 100 marked as estimates where the count of that year is one.

    ITU derives such rates and others republish them; its notes go with the counts alone.
    """
    count = evidence.entry.id.replace("_per_100", "_subscriptions")
    if count == evidence.entry.id or count not in catalogue.table():
        return rows
    newest = {each.source: each.rows(count) for each in reversed(evidence.releases)}
    counts = pd.concat([known[known["flag"].eq("estimate")] for known in newest.values()])
    places, own = (pd.MultiIndex.from_frame(of[["economy", "year"]]) for of in (counts, rows))
    of = own.isin(places)
    return rows.assign(flag=rows["flag"].mask(of & rows["flag"].eq(""), "estimate"))


def _reasons(rows: pd.DataFrame, release: Release, evidence: Evidence) -> pd.Series:
    entry = evidence.entry
    reasons = [rule(rows, entry) for rule in (suspect.history, suspect.repeated, suspect.lost)]
    reasons += [suspect.against(rows, others, entry) for others in evidence.others(release.source)]
    if entry.id in suspect.AT_MOST:
        limit, times, plus, near = suspect.AT_MOST[entry.id]
        known = evidence.served(limit)
        reasons.append(
            suspect.above(rows, known[known["flag"].ne(SUSPECT)], entry, times, plus, near)
        )
    for groups, whole, of_first in suspect.SPLITS:
        if entry.id in groups:
            (other,) = (release.rows(group) for group in groups if group != entry.id)
            part = evidence.served(of_first)
            if entry.id != groups[0]:
                part = part.assign(value=100 - part["value"])
            reasons.append(suspect.around(rows, other, evidence.served(whole), part))
    of_sex = [f"{entry.id}_{sex}" for sex in ("female", "male")]
    filled = release.source == catalogue.EMBEDDED  # where no statistical source has the total
    if filled and suspect.is_share(entry) and {*of_sex} <= catalogue.table().keys():
        reasons.append(suspect.no_mean(rows, *map(evidence.served, of_sex)))
    for parts, whole in suspect.SUMS:
        if entry.id in parts:
            siblings = [release.rows(part) for part in parts if part != entry.id]
            reasons.append(suspect.unequal(rows, siblings, release.rows(whole) if whole else None))
    return suspect.first(*reasons)


def _of_total(rows: pd.DataFrame, release: Release, evidence: Evidence) -> pd.Series:
    """Why parts of a total are in doubt with it, those without a year of their own too."""
    reasons = pd.Series("", index=rows.index, dtype="object")
    for parts, whole in suspect.SUMS:
        if whole and evidence.entry.id in parts:
            known = evidence.served(whole)
            doubtful = known[
                known["source"].eq(release.source) & known["flag"].isin([SUSPECT, CORRECTED])
            ]
            reasons = suspect.first(reasons, suspect.part_of(rows, doubtful))
    return reasons
