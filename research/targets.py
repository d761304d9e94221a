"""Targets with thresholds, rules and deadlines, from `data/catalogue/targets.yaml`."""

from __future__ import annotations

import math
from functools import cache
from pathlib import Path
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, Field, model_validator

from research import catalogue, entries, own
from research.errors import InputError, unknown
from research.paths import DATA

NO_DATA, MET, NOT_MET, MISSED, NO_NUMBER = (
    "No data",
    "Target met",
    "Not met",
    "Missed",
    "No number set",
)


class Target(BaseModel):
    """One target.

    Attributes
    ----------
    set, set_title, year, citation : the list it belongs to, the year it is due (that of the list,
        or its own), where it is published
    indicator, code : catalogue id and ITU code of what measures it; empty where there is none
    parity : catalogue ids of shares of women and of men, the quotient of which measures it
    unmeasured : why nothing measures it
    beside : catalogue ids of what bears on it too, and does not judge it
    scope : whom it binds: each economy, or the total of a group of them
    rule : at least, at most, below the threshold, within a range; or an aim without a number
    threshold : in `unit`
    met_at : where it counts as met, if not at the threshold
    adults : whether it is set for people aged 15 and over, and measured at all ages
    bands : states of progress, each with its lower end, lowest first
    confirmed : whether threshold and wording were read in the publication
    """

    model_config = ConfigDict(frozen=True, extra="forbid", populate_by_name=True)

    id: str
    set: str
    set_title: str
    year: int
    citation: str
    title: str
    indicator: str = ""
    code: str = ""
    parity: tuple[str, str] | tuple[()] = ()
    unmeasured: str = ""
    beside: tuple[str, ...] = ()
    scope: Literal["economy", "world", "developing", "ldc"] = "economy"
    unit: str
    rule: Literal["at least", "at most", "below", "within", "aim"]
    threshold: float | None = None
    met_at: float | None = None
    within: tuple[float, float] | None = Field(default=None, alias="range")
    adults: bool = False
    bands: dict[str, float] = {}
    confirmed: bool
    note: str = ""

    @property
    def name(self) -> str:
        """Its title as sentences have it, without what the title adds in brackets."""
        return self.title.partition(" (")[0]

    @property
    def bound(self) -> float | None:
        """Where it counts as met; None for a range, and for an aim without a number."""
        return self.threshold if self.met_at is None else self.met_at

    def bound_for(self, value: float | None) -> float | None:
        """Return where it counts as met; of a range, the end that is nearer to a value."""
        if self.within is None:
            return self.bound
        low, high = self.within
        return high if value is not None and value > high else low

    @model_validator(mode="after")
    def _is_whole(self) -> Target:
        if (self.threshold is None) != (self.rule == "aim"):
            raise ValueError(f"{self.id}: a target has a threshold, and an aim has none")
        if (self.within is not None) != (self.rule == "within"):
            raise ValueError(f"{self.id}: the rule 'within' and a range go together")
        if list(self.bands.values()) != sorted(self.bands.values()):
            raise ValueError(f"{self.id}: bands {self.bands} do not ascend")
        if [bool(self.indicator), bool(self.parity), bool(self.unmeasured)].count(True) != 1:
            raise ValueError(f"{self.id}: give one of `indicator`, `parity` and `unmeasured`")
        for indicator in filter(None, (self.indicator, *self.parity, *self.beside)):
            if indicator not in catalogue.table():
                raise ValueError(f"{self.id}: indicator {indicator!r} is not in the catalogue")
        return self

    def __hash__(self) -> int:
        return hash((self.set, self.id))

    def met(self, value: float) -> bool:
        """Return whether a value, in the target's unit, meets the target."""
        if self.within is not None:
            return self.within[0] <= value <= self.within[1]
        if (bound := self.bound) is None:
            return False
        by_rule = {"at least": value >= bound, "at most": value <= bound, "below": value < bound}
        return by_rule[self.rule]

    def state(self, value: float | None, year: int | None = None, today: int | None = None) -> str:
        """Return the state of a value against the target.

        Parameters
        ----------
        value : in the target's unit; None or NaN where nothing is known
        year : of the value; a value later than the deadline says nothing about it, whatever `today`
            is
        today : the current year; once the deadline has passed, a target not met is missed

        Returns
        -------
        one of the bands, "Target met", "Not met", "Missed", "No number set", or "No data", which is
        a state of its own

        Examples
        --------
        >>> use = target("umc-individuals")
        >>> [use.state(value) for value in (95.0, 94.9, 10.0, None)]
        ['Target met', 'Advanced', 'Limited', 'No data']
        """
        if value is None or math.isnan(value):
            return NO_DATA
        if self.rule == "aim":
            return NO_NUMBER
        if year is not None and year > self.year:
            return NO_DATA
        passed = today is not None and today > self.year
        if self.met(value):
            return MET
        if passed:  # short of it before the deadline: whether it was reached by then is not known
            return MISSED if year in (None, self.year) else NO_DATA
        return next((name for name, low in reversed(self.bands.items()) if value >= low), NOT_MET)


@cache
def table() -> dict[str, Target]:
    """Every target, by id, in the order of the catalogue."""
    path = DATA / "catalogue" / "targets.yaml"
    written: dict[str, Any] = own.laid(path)
    return entries.table(
        path, Target, [_of_its_set(path, row, written["sets"]) for row in written["targets"]]
    )


def _of_its_set(path: Path, row: Any, sets: dict[str, Any]) -> Any:
    """Return an entry merged with its set's common fields."""
    if not isinstance(row, dict) or "set" not in row:
        return row
    if row["set"] not in sets:
        raise InputError(
            f"{entries.shown(path)}: {row.get('id')}, set: {row['set']!r} is none; there is "
            f"{', '.join(sets)}"
        )
    of = sets[row["set"]]
    return {"year": of["year"], **row, "set_title": of["title"], "citation": of["citation"]}


def target(target_id: str) -> Target:
    """Return one target; raise InputError with the nearest ids if there is none."""
    if target_id not in table():
        raise unknown("target", target_id, table(), "research.targets.table()")
    return table()[target_id]
