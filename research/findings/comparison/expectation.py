"""What network policy does not set, what it leads to expect, and which economies are beyond it."""

from dataclasses import dataclass

import pandas as pd

from research import access, catalogue
from research.errors import InputError
from research.findings.core.latest import INCOME, combined
from research.findings.core.series import scale_of, unsure
from research.metrics.peers import Expected, expected, more_than_chance

LEVEL = 0.9
RATIOS = ("income", "population", "density")  # measures of structure that are compared as ratios


@dataclass(frozen=True, eq=False)
class Outcomes:
    """Values of an indicator beside what is expected of them.

    Attributes
    ----------
    table : a row an economy; value, expected, low, high and beyond, as in `model`
    model : what the values are expected by
    """

    entry: catalogue.Indicator
    table: pd.DataFrame
    model: Expected

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
        return (self.table["value"] - self.table["expected"]) * (1 if self.good == "above" else -1)

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
        gap = (rows["value"] - rows[end]).abs().sort_values(ascending=False, kind="stable")
        return [str(code) for code in gap.index]

    @property
    def unnamed(self) -> list[str]:
        """The economies `outside` that are `unsure`."""
        sure = sorted(unsure(self.entry.id))
        return [str(code) for code in self.outside.index.intersection(sure)]


@access.shared
def structure(beside: str = "") -> pd.DataFrame:
    """Return income, population, density and urban share: what network policy does not set.

    Parameters
    ----------
    beside : an indicator to be set against these, in a column of its own: of about the same time;
        "" for none

    Returns
    -------
    index economy; income in int. $ of 2021, people, people per km2 of land and inland water, and %
    of population in towns: recent values at most three years apart. An area is of any year, since
    it does not age
    """
    known = combined(INCOME, "population", "urban_population", *filter(None, [beside]))
    area, people = access.latest("area")["value"].reindex(known.index), known["population"]
    columns = {"income": known[INCOME], "population": people, "density": people / area}
    of_it = {beside: known[beside]} if beside else {}
    return pd.DataFrame({**columns, "urban": known["urban_population"], **of_it})


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
