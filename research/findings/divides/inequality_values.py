"""Values of a group in an indicator, with the people they describe, and their statistics."""

from dataclasses import dataclass

import pandas as pd

from research import access, catalogue, economies
from research.errors import InputError
from research.findings.core.counted import Counted, counted
from research.findings.core.latest import comparable
from research.findings.core.scope import Scope, scope_of
from research.messages.values import Group
from research.metrics import inequality as measures
from research.metrics.recent import APART, recent

LEAST = 0.4  # of the people, those with least


@dataclass(frozen=True)
class Spread:
    """Values of a group in an indicator, and their statistics.

    Attributes
    ----------
    values : index economy, lowest first; columns value, year, people
    covered : whose people are counted
    """

    about: Scope
    entry: catalogue.Indicator
    values: pd.DataFrame
    covered: Counted

    @property
    def among(self) -> Group:
        """Return the group as a value for messages."""
        return Group(self.about.among.id)

    @property
    def missing(self) -> list[str]:
        """Return the economies without a value."""
        return [iso3 for iso3 in self.about.among.members if iso3 not in self.values.index]

    @property
    def least(self) -> float:
        """The share of the whole that the 40 % with least have, %."""
        return 100 * measures.income_share(
            self.values["value"], self.values["people"], start=0, end=LEAST
        )

    @property
    def apart(self) -> float:
        """The mean distance of two people."""
        return measures.mean_difference(self.values["value"], self.values["people"])

    def between(self) -> tuple[str, float] | None:
        """Return the grouping (income or region) and the % of Theil's T between its groups."""
        kind = "region" if self.about.among.grouping.endswith("income group") else "income"
        codes = self.values.index
        labels = pd.Series([_label(str(iso3), kind) for iso3 in codes], codes)
        parts = measures.entropy_parts(self.values["value"], labels, self.values["people"])
        if labels.nunique() < 2 or parts.total < 1e-12:
            return None
        return kind, 100 * parts.between / parts.total

    def beside(self) -> tuple[float, float] | None:
        """Return shares of people in economies below and above the named one, %, or None."""
        if self.about.focus not in self.values.index:
            return None
        own, people = self.values.at[self.about.focus, "value"], self.values["people"]
        shares = self.covered.share * people / people.sum()
        values = self.values["value"]
        return float(shares[values < own].sum()), float(shares[values > own].sum())


def spread_of(scope: str, indicator: str) -> Spread:
    """Return the values of an indicator in a group, or in the region of an economy.

    Raises
    ------
    InputError : the scope or the indicator is not known; the indicator is a total or can be
        negative
    """
    about, entry = scope_of(scope), _shared(indicator)
    known = values_of(about, entry)
    return Spread(about, entry, known, counted(about.among.members, known.index))


def _shared(indicator: str) -> catalogue.Indicator:
    entry = catalogue.indicator(indicator)
    if entry.additive:
        raise InputError(
            f"{entry.id!r} is a total; inequality among people needs an amount a head or a share "
            "of people"
        )
    if entry.valid[0] < 0:
        raise InputError(
            f"{entry.id!r} can be negative ({entry.valid[0]:g}), where shares of a whole have no "
            "meaning"
        )
    return entry


def values_of(about: Scope, entry: catalogue.Indicator) -> pd.DataFrame:
    """Return recent values by economy, lowest first, with columns value, year and people."""
    values = comparable(entry.id, about.among.members)[["value", "year"]]
    known = values.assign(people=_people(values["year"])).dropna()
    return known.sort_values("value", kind="stable")


def _people(years: pd.Series) -> pd.Series:
    """Return the population nearest to each year, within three years; ties go to the later."""
    rows = recent(access.usable("population"), access.reference_year())
    rows = rows.assign(away=(rows["year"] - rows["economy"].map(years).astype("float64")).abs())
    near = rows[rows["away"] <= APART].sort_values(["away", "year"], ascending=[True, False])
    return near.drop_duplicates("economy").set_index("economy")["value"]


def _label(iso3: str, kind: str) -> str:
    if kind == "region":
        return economies.peers(iso3).title
    income = economies.income_group(iso3)
    return income.title if income else "not classified"
