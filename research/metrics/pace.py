"""Progress of an economy or group to a target: today, forecast and pace needed."""

from collections.abc import Container, Sequence
from dataclasses import dataclass
from typing import Literal

import numpy as np
import pandas as pd

from research.metrics.change import Change as Change
from research.metrics.change import change as change
from research.metrics.change import known_of
from research.metrics.forecast import Projection, Reaching
from research.metrics.gain import gained, last_step, now_of
from research.metrics.way import Way, a_year, between, way
from research.targets import MET, MISSED, NO_DATA, NO_NUMBER, Target

_ALMOST = 1 / 0.9  # of a pace, what is needed at most where the next value may decide
Status = Literal[
    "met", "met-jump", "on-track", "possible", "off-track", "not-met", "missed", "no-number",
    "no-data", "undecided",
]  # fmt: skip
Open = Literal[
    "ages", "chance", "short", "short-income", "between", "slower", "income", "networks"
]  # fmt: skip
_BY_CHANCE: dict[str, Status] = {
    "likely": "on-track", "possible": "possible", "unlikely": "off-track"
}  # fmt: skip
_SETTLED: dict[str, Status] = {
    MET: "met", MISSED: "missed", NO_NUMBER: "no-number", NO_DATA: "no-data"
}  # fmt: skip


@dataclass(frozen=True)
class Pace:
    """One target for one series.

    Attributes
    ----------
    target : the target
    state : as `Target.state` says: a band, met, not met, missed, no number set, or no data
    value, year : the latest value, of `until` where it may repeat that, and the latest year
    bound : where the target counts as met, in its unit; None for an aim without a number
    now : change a year since `since`; NaN where that is not known, or the series steps in between
    since : the year with a value nearest to three before `until`, five at most, rather three or
        more than fewer; None where fewer than three of these years have one
    until : the year `now` is up to and `needed` from: the one before `year` where its value may be
        repeated
    lately : change a year up to `until` since the value before; NaN likewise
    needed : change a year from `until` that just meets the target at its deadline; 0 where it is
        met, NaN where the deadline has passed or nothing is known
    reached : when the forecast meets the target, with an interval, and how likely that is by its
        deadline; None where there is no forecast, or nothing left to reach by then
    breaks : years since then in which the series steps, as the forecast found
    steps : all years in which it does
    jumped : whether the last value alone meets the target, and the series steps to it
    open : whether what is not known of `value`, as that of a total, decides about the target
    money : of a share of income, what was paid in `since` and in `until`, where the share fell
        mainly as incomes rose
    lasts : whether a pace that would do says that the target is on track
    doubt : "filled" or "estimated" where the value may be, or is, an estimate, "jumped" where it
        may rest on a break, "reported" where another figure contradicts it
    earlier : the value before that break, or the other figure, and its year
    this_year : the year in which the target is looked at; None where that is open
    expected : the forecast of that year, None where there is none
    older : least and most % of people aged 15 and over, where a target set for them may be met
    still : the year before the last where both have one value and others before moved; None else
    """

    target: Target
    state: str
    value: float | None
    year: int | None
    bound: float | None
    now: float
    needed: float
    reached: Reaching | None
    breaks: tuple[int, ...] = ()
    steps: tuple[int, ...] = ()
    lately: float = np.nan
    since: int | None = None
    until: int | None = None
    jumped: bool = False
    open: bool = False
    money: tuple[float, float] | None = None
    lasts: bool = True
    doubt: Literal["", "filled", "estimated", "jumped", "reported"] = ""
    earlier: tuple[float, int] | None = None
    this_year: int | None = None
    expected: float | None = None
    still: int | None = None
    older: tuple[float, float] | None = None

    @property
    def way(self) -> Way:
        """What the target takes from now on."""
        last, ahead = self.dated or 0, None if self.reached is None else self.expected
        level = self.bound or 0.0, self.target.year
        return way(last, self.needed, level, self.this_year, ahead)

    @property
    def dated(self) -> int | None:
        """The year `value` is of."""
        return self.until or self.year

    @property
    def times(self) -> float:
        """The pace needed as a multiple of today's; infinite if moving away, NaN if unknown."""
        if not np.isfinite(self.needed) or not np.isfinite(self.now):
            return np.nan
        if self.needed == 0:
            return 0.0
        return self.needed / self.now if self.needed * self.now > 0 else np.inf

    @property
    def distance(self) -> float:
        """The change needed to meet the target, in its unit: 0 if met, NaN if unknown."""
        if self.value is None or self.bound is None:
            return np.nan
        return 0.0 if self.target.met(self.value) else self.bound - self.value

    @property
    def status(self) -> Status:
        """Status of the target: `on-track` if the forecast is likely to meet it in time.

        Without a forecast, if the recent pace meets it, and that of the last step too: else it is
        `possible`, as it slowed, or it may not last, or only if it has gone on since the last value
        (`between`), or it falls short by less than a tenth, or may be met at the ages it is set
        for; `off-track` by any slower one; `not-met` where fewer than three values leave it open.
        """
        if self.open or self.older:
            return "possible" if self.older else "undecided"
        if self.state in _SETTLED:
            return "met-jump" if self.jumped and self.state == MET else _SETTLED[self.state]
        if self.reached is not None:
            return _BY_CHANCE[self.reached.chance]
        if np.isnan(self.times):
            return "not-met"
        if self.times > _ALMOST:
            return "off-track"
        if self.times > 1 + 1e-9:  # less is no shortfall
            return "possible"
        return "possible" if self.between or self.slower or not self.lasts else "on-track"

    @property
    def why_possible(self) -> Open:
        """What leaves a target open that is `possible`: the first reason that applies."""
        if self.older or self.reached is not None:
            return "ages" if self.older else "chance"
        if self.times > 1 + 1e-9:
            return "short-income" if self.money else "short"
        if self.slower:
            return "slower"
        return "between" if self.between else "income" if self.money else "networks"

    @property
    def slower(self) -> bool:
        """Whether the last step alone is slower than what is needed."""
        return not np.isnan(self.lately) and self.lately / self.needed < 1

    @property
    def between(self) -> bool:
        """Whether the pace would do from the last value on, and not from this year on."""
        return self.reached is None and between(self.now, self.way)


def pace(
    target: Target,
    series: pd.Series,
    today: int | None = None,
    projection: Projection | None = None,
    steps: Sequence[int] = (),
    dated: Container[int] = (),
    this_year: int | None = None,
) -> Pace:
    """Return the pace of a series towards a target.

    Parameters
    ----------
    target : with the indicator `series` is of
    series : values in the target's unit, index year, each once; missing values are left out
    today : the current year, from which on a passed deadline is a missed one; None leaves that open
    projection : the forecast of the series, of shares and rates that are to rise; None where there
        is none
    steps : years in which the series steps, where there is no forecast that knows them
    dated : years whose value its source dates, so that it repeats none
    this_year : the year in which the target is looked at

    Raises
    ------
    InputError : a year stands twice, or a value is infinite

    Examples
    --------
    >>> from research.metrics.forecast import project
    >>> from research.targets import target
    >>> growing = pd.Series({2010 + k: 100 / (1 + np.exp(-0.3 * (k - 8))) for k in range(14)})
    >>> path = project(growing.index, growing, like="internet_users")
    >>> found = pace(target("umc-individuals"), growing, today=2024, projection=path)
    >>> found.state, round(found.value, 1), round(found.now, 1), round(found.needed, 1)
    ('Advanced', 81.8, 5.7, 1.9)
    >>> found.reached.year, found.reached.chance
    (2027, 'possible')
    """
    known = known_of(series)
    kept = known[known.index <= target.year]
    if kept.empty:
        none, bound = target.state(None), target.bound_for(None)
        return Pace(target, none, None, None, bound, np.nan, np.nan, None)
    year, (now, since, until) = int(kept.index[-1]), gained(kept, dated)
    value = float(kept[until])
    bound, state = target.bound_for(value), target.state(value, year, today)
    if bound is None:
        return Pace(target, state, value, year, None, now_of(kept), np.nan, None)
    steps = tuple(steps) if projection is None else projection.breaks
    breaks = tuple(step for step in steps if since is not None and since < step <= until)
    now = np.nan if breaks else now
    needed = 0.0 if target.met(value) else a_year(value, until, (bound, target.year))
    reached, expected = None, None
    if projection is not None and projection.known and target.rule == "at least" and needed > 0:
        reached = projection.year_reaching(bound, target.year)
        expected = projection.path["value"].get(this_year)
    before = int(kept.index[-2]) if len(kept) > 1 else None
    lately = np.nan if breaks else last_step(kept, until)
    same = before is not None and until == year and kept[before] == value and now != 0
    jump = year in steps and before is not None and not target.met(float(kept[before]))
    return Pace(
        target,
        state,
        value,
        year,
        bound,
        now,
        needed,
        reached,
        breaks,
        steps,
        lately,
        since,
        until,
        jump,
        this_year=this_year,
        expected=expected,
        still=before if same else None,
    )
