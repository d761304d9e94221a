"""The same indicator for two groups of people, from one source and release, of one year."""

from collections.abc import Sequence
from dataclasses import dataclass

import pandas as pd

from research import access, catalogue, frame
from research.findings.core.latest import is_current, is_recent, measured
from research.findings.core.series import filled_in, surveyed
from research.messages.values import Claim, Percent, Quantity, Value, Year, Years, claim
from research.metrics.divide import Gap, Rate, gap, of_one_survey, one_sided
from research.metrics.recent import APART

People = tuple[str, str] | tuple[()]
_KEYS = ["economy", "source", "vintage", "year"]
# Points the total of another source may lie outside of women and men: of 256 pairs of Internet use
# 240 have it within, and the others are of other ages.
_OUTSIDE = 2.0
_FILLED = 5.0  # likewise, outside of both totals that were measured before and after the year
# What a few years change, of women and men.
FAST = ("internet_users_female", "mobile_owners", "ict_skill")
_NO_SIZES = pd.DataFrame(columns=["group", "other"])


@dataclass(frozen=True)
class Pair:
    """An indicator of two groups, as catalogue ids.

    Attributes
    ----------
    subject : what is compared, for sentences and labels
    group, other : of the group that tends to be behind, and of the one it is compared with
    people : catalogue ids of the size of the group and of the other; empty where they are not
        people of all ages
    """

    subject: Claim
    group: str
    other: str
    people: People = ()


@dataclass(frozen=True)
class Found:
    """The two values of one economy.

    Attributes
    ----------
    group, other : percentages and, where known, how many people
    year, flag, source, vintage : of both; flag "undated" where the year is not known
    people_year : of the numbers of people; None where there are none
    """

    pair: Pair
    economy: str
    group: Rate
    other: Rate
    year: int
    flag: str
    source: str
    vintage: str
    people_year: int | None

    @property
    def gap(self) -> Gap:
        """The gap between the two rates."""
        return gap(self.group, self.other)

    @property
    def is_share(self) -> bool:
        """Whether both are percentages, and not years."""
        return catalogue.is_share(catalogue.indicator(self.pair.group))

    @property
    def recent(self) -> bool:
        """Whether both are fit for sentences, as `is_recent`; of what is `FAST`, `is_current`."""
        fit = is_current(self.year) or not self.pair.group.startswith(FAST)
        return fit and is_recent(self.year, self.flag)

    @property
    def dated(self) -> tuple[Claim, int, str]:
        """What is compared, with the year and the flag of the two."""
        return self.pair.subject, self.year, self.flag

    def values(self, group: str, other: str) -> dict[str, Value]:
        """Return both by these names, the first with its year where that is not current."""
        first = measured(self.group.percent, self.pair.group, self.year)
        return {group: first, other: Quantity(self.other.percent, self.pair.other)}


def topic(stem: str) -> Claim:
    """Return the topic of an indicator stem, such as `internet_users`, for sentences and labels."""
    return claim(f"topic-{stem.replace('_', '-')}")


def pair(stem: str, group: str = "female", other: str = "male", people: People = ()) -> Pair:
    """Return the indicators of two groups, women and men if left out, of a stem."""
    return Pair(topic(stem), f"{stem}_{group}", f"{stem}_{other}", people)


def found(pair: Pair, economies: str | list[str]) -> list[Found]:
    """Return the latest values of a pair for each economy that has both from one release."""
    if isinstance(economies, str):
        return [*_in_one(pair, economies)]
    known, sizes = of_one_year(pair.group, pair.other, economies), _sizes(pair, economies)
    if known.empty:
        return []
    latest = known.sort_values("year", kind="stable").drop_duplicates("economy", keep="last")
    return [_one(pair, row, sizes) for _, row in latest.sort_values("economy").iterrows()]


@access.shared
def _in_one(pair: Pair, economy: str) -> tuple[Found, ...]:
    return tuple(found(pair, [economy]))


def of_one_year(group: str, other: str, economies: str | Sequence[str]) -> pd.DataFrame:
    """Return the years in which one release has both indicators, possibly from one survey.

    Returns
    -------
    columns economy, source, vintage, year, the two indicators and flag; see
    `research.metrics.divide.of_one_survey` for what is left out of women and men, and `left_out`
    for how it is told
    """
    return _sound(group, other).of(access.economies_of(economies)).reset_index(drop=True)


@access.shared
def _sound(group: str, other: str) -> frame.ByEconomy:
    known = everywhere(group, other).rows
    sound = of_one_survey(known[group], known[other], known["all"])
    kept = known[sound].drop(columns=["all", "all_year"])
    return frame.ByEconomy(kept.reset_index(drop=True))


@access.shared
def left_out(subject: Value, women: str, men: str, economy: str) -> tuple[Claim, ...]:
    """Return newer values of two indicators that `of_one_year` left out."""
    known = everywhere(women, men).of(access.economies_of(economy))
    can_be = of_one_survey(known[women], known[men], known["all"])
    newest = known.loc[can_be, "year"].max()
    out = known[~can_be & ~(known["year"] <= newest)].sort_values("year")
    if out.empty:
        return ()
    last, years = out.iloc[-1], out["year"].tolist()
    keys = {"women": women, "men": men, "all": "all"}
    figures = {name: Percent(last[key], 1) for name, key in keys.items()}
    when = {"years": Years(years[0], years[-1]), "last": Year(last["all_year"])}
    return (claim("pair-left-out", topic=subject, **when, **figures),)


@access.shared
def everywhere(group: str, other: str) -> frame.ByEconomy:
    """Return the years that have both, with flag and the percentage of all people, and its year.

    Both NaN where it is unknown; see `_of_all`.
    """
    rows = access.usable([group, other])
    wide = rows.pivot(index=_KEYS, columns="indicator", values="value")
    wide = wide.reindex(columns=[group, other]).dropna()
    marked = rows.sort_values("flag", kind="stable").drop_duplicates(_KEYS, keep="last")
    flags = marked.set_index(_KEYS)["flag"]
    known = wide.assign(flag=flags.reindex(wide.index)).reset_index()
    return frame.ByEconomy(known.join(_of_all(known, group, other)))


def all_of(women: str) -> str:
    """Return the indicator of all people that an indicator of women is part of; "" for none."""
    of_all = women.removesuffix("_female")
    known = of_all != women and of_all in catalogue.table()
    return of_all if known and catalogue.is_share(catalogue.indicator(of_all)) else ""


def _of_all(known: pd.DataFrame, women: str, men: str) -> pd.DataFrame:
    """Return the percentage of all people for each row of an indicator of women, and its year.

    Where the source of a row has none, that of another source stands in, if it is so far outside
    of both that the row is of other people than everybody. What is filled in between surveys
    judges no survey: in its place is the measured total before or after that is nearest to the
    two, if it is farther still.
    """
    of_all = all_of(women)
    access.rest_on([of_all] if of_all else [])
    if not of_all or known.empty:
        return pd.DataFrame(float("nan"), known.index, ["all", "all_year"])
    asked = [access.usable(of_all, source=source) for source in known["source"].unique()]
    published = pd.Series(dtype=float)
    if asked:
        published = pd.concat([rows.set_index(_KEYS)["value"] for rows in asked])
    own = published.reindex(pd.MultiIndex.from_frame(known[_KEYS])).to_numpy()
    when, taken = pd.MultiIndex.from_frame(known[["economy", "year"]]), surveyed(of_all)
    there = pd.Series(own, index=known.index).mask(when.isin(filled_in(of_all).index))
    elsewhere = pd.Series(taken.reindex(when).to_numpy(), index=known.index)
    there = there.fillna(elsewhere.where(one_sided(known[women], known[men], elsewhere, _OUTSIDE)))
    found = pd.DataFrame({"all": there, "all_year": known["year"].where(there.notna())})
    for at in known.index[there.isna() & when.isin(filled_in(of_all).index)]:
        economy, year = known.loc[at, ["economy", "year"]]
        two = known.loc[at, [women, men]]
        own_line = taken[economy].sort_index()
        around = pd.concat([own_line.loc[:year].iloc[-1:], own_line.loc[year:].iloc[:1]])
        if two.min() > around.max() + _FILLED or two.max() < around.min() - _FILLED:
            nearest = (around - two.mean()).abs().idxmin()
            found.loc[at] = [around[nearest], nearest]
    return found.astype(float)


def _sizes(pair: Pair, economies: list[str]) -> pd.DataFrame:
    """Numbers of people of both groups: index economy, year; columns group, other."""
    if not pair.people:
        return _NO_SIZES
    rows = access.usable(pair.people, economies)
    wide = frame.wide(rows[rows["flag"].ne("undated")]).reindex(columns=pair.people)
    wide = wide.groupby("economy").ffill(limit=APART)
    first, second = (wide[key] for key in pair.people)
    sizes = {"group": first, "other": second}
    if pair.people[0] == "urban_population":  # % of the second
        sizes = {"group": second * (1 - first / 100), "other": second * first / 100}
    return pd.DataFrame(sizes).dropna()


def _of_year(sizes: pd.DataFrame, economy: str, year: int) -> tuple[int | None, dict[str, float]]:
    """Return a year, or the latest shortly before it, and its sizes; None and none without any."""
    if economy not in sizes.index.get_level_values(0):
        return None, {}
    own = sizes.loc[economy]
    found = year if year in own.index else int(own.index.max())
    return (found, own.loc[found].to_dict()) if abs(found - year) <= APART else (None, {})


def _one(pair: Pair, row: pd.Series, sizes: pd.DataFrame) -> Found:
    flag, source, vintage = (str(row[name]) for name in ("flag", "source", "vintage"))
    asked = f"{source} {vintage}"  # one survey in one release: both groups of one base
    year, economy = int(row["year"]), str(row["economy"])
    people_year, people = _of_year(sizes, economy, year)
    group = Rate(float(row[pair.group]), asked, year, people.get("group"))
    other = Rate(float(row[pair.other]), asked, year, people.get("other"))
    return Found(pair, economy, group, other, year, flag, source, vintage, people_year)
