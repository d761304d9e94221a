"""What is expected of economies for their structure or their start, and which are beyond it."""

from dataclasses import dataclass

import pandas as pd

from research import access, catalogue
from research.charts import Figure, ranges
from research.errors import InputError
from research.findings.comparison.structural import RATIOS, structure
from research.findings.core import Claim, Column, claim, v
from research.findings.core.series import scale_of, unsure
from research.findings.core.tables import columns_of
from research.metrics.peers import Expected, expected, more_than_chance

LEVEL = 0.9


@dataclass(frozen=True, eq=False)
class Outcomes:
    """Values of an indicator beside what is expected of them.

    Attributes
    ----------
    table : a row an economy; column `at`, the values; expected, low, high and beyond, as in `model`
    model : what the values are expected by
    """

    entry: catalogue.Indicator
    table: pd.DataFrame
    model: Expected
    at: str = "value"

    @property
    def good(self) -> str:
        """The good side of expectation: "above", or "below" where less is better."""
        return "below" if self.entry.direction == "down" else "above"

    @property
    def outside(self) -> pd.DataFrame:
        """The economies outside their interval on the good side."""
        return self.table[self.table["beyond"] == self.good]

    @property
    def ahead(self) -> pd.Series:
        """By how much economies do better than expected, in the unit of the indicator."""
        return (self.table[self.at] - self.table["expected"]) * (1 if self.good == "above" else -1)

    @property
    def beyond_chance(self) -> bool:
        """Whether more economies do better than expected than chance would produce.

        Where they do not, none is named.
        """
        return more_than_chance(len(self.outside), len(self.table), self.model.level)

    @property
    def best(self) -> list[str]:
        """The economies `outside`, furthest first, without those that are `unsure`.

        None where chance would produce as many.
        """
        if not self.beyond_chance:
            return []
        rows = self.outside.drop(index=self.unnamed)
        end = "high" if self.good == "above" else "low"
        gap = (rows[self.at] - rows[end]).abs().sort_values(ascending=False, kind="stable")
        return [str(code) for code in gap.index]

    @property
    def unnamed(self) -> list[str]:
        """The economies `outside` that are `unsure`."""
        sure = sorted(unsure(self.entry.id))
        return [str(code) for code in self.outside.index.intersection(sure)]

    @property
    def how_many(self) -> Claim:
        """The number of economies outside their interval, and the one expected by chance."""
        kind = self.good if self.beyond_chance else f"{self.good}-chance"
        return claim(f"performers-count-{kind}", **self.counts)

    @property
    def counts(self) -> dict[str, v.Value]:
        """How many economies are outside their interval, of how many, and by chance alone."""
        n = len(self.table)
        chance = v.Count(round(n * (1 - self.model.level) / 2))
        return {"outside": v.Count(len(self.outside)), "economies": v.Count(n), "chance": chance}

    @property
    def level(self) -> v.Percent:
        """The share of economies an interval is to hold."""
        return v.Percent(100 * self.model.level)

    def interval(self, iso3: str) -> dict[str, v.Value]:
        """Return the interval a value is expected in, and its level, as values of a message."""
        ends = (v.Quantity(end, self.entry.id) for end in self.table.loc[iso3, ["low", "high"]])
        return {"interval": v.Range(*ends), "level": self.level}

    @property
    def columns(self) -> dict[str, Column]:
        """The columns of a value that is expected and of its interval."""
        return columns_of(
            "performers", expected=("quantity", self.entry.id), low=("quantity", self.entry.id),
            high=("quantity", self.entry.id),
        )  # fmt: skip

    def chart(
        self, shown: list[str], point: Claim, spread: Claim, alt: Claim, focus: str = ""
    ) -> Figure | None:
        """Draw the intervals and the values of some economies; None without any.

        Parameters
        ----------
        focus : alpha-3 code of the economy that stands out
        """
        if not shown:
            return None
        return ranges.ranges(
            self.table.loc[shown].set_axis([*map(v.Economy, shown)]),
            at=self.at, middle="expected",
            middle_name=claim("performers-column-expected"), own={v.Economy(focus)},
            title=v.Unit(self.entry.id, long=True),
            spread=spread, point=point, alt=alt
        )  # fmt: skip


@access.shared
def outcomes(indicator: str) -> Outcomes | None:
    """Return what is expected of every economy for its structure; None where too few are known."""
    frame, entry = structure(indicator), catalogue.indicator(indicator)
    values, structural = frame[indicator], frame.drop(columns=indicator)
    try:
        model = expected(values, structural, log=RATIOS, scale=scale_of(entry), level=LEVEL)
    except InputError:
        return None
    return Outcomes(entry, model.table, model)
