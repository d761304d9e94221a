"""Which groups of people are set side by side, and in what."""

from dataclasses import dataclass
from typing import Literal

from research.findings.core.side_by_side import Pair, People, pair, topic
from research.messages.values import Claim, claim

Between = Literal["sex", "place", "age", "wealth"]
_SEX, _PLACE = ("population_female", "population_male"), ("urban_population", "population")
_YOUNG = "internet_users_age_15_24"
_HOUSEHOLDS = (
    "households_internet",
    "households_computer",
    "households_mobile_phone",
    "households_electricity",
)
_SKILLS = (
    "ict_skill_email",
    "ict_skill_copy_paste",
    "ict_skill_spreadsheet",
    "ict_skill_programming",
)


@dataclass(frozen=True)
class Divide:
    """Two groups of people, and the indicators that compare them.

    Attributes
    ----------
    group, other : what they are called
    pairs : what is told apart, what says most first
    counted : whether the number of people in the group is known
    """

    between: Between
    group: Claim
    other: Claim
    pairs: tuple[Pair, ...]
    counted: bool = False

    @property
    def named(self) -> dict[str, Claim]:
        """The two groups, as values of a message."""
        return {"group": self.group, "other": self.other}


def _pairs(people: People, group: str, other: str, *stems: str) -> tuple[Pair, ...]:
    return tuple(pair(stem, group, other, people) for stem in stems)


_OF_SEX = (
    *_pairs(_SEX, "female", "male", "internet_users", "mobile_owners"),
    *_pairs((), "female", "male", *_SKILLS),
)
_OF_PLACE = (
    *_pairs(_PLACE, "rural", "urban", "internet_users"),
    *_pairs((), "rural", "urban", *_HOUSEHOLDS),
    *_pairs(_PLACE, "rural", "urban", "electricity_access"),
)
_OF_AGE = (
    Pair(topic("internet_users"), "internet_users_age_25_74", _YOUNG),
    Pair(topic("internet_users_75_plus"), "internet_users_age_75_plus", _YOUNG),
)
_OF_WEALTH = _pairs((), "poorest", "richest", *_HOUSEHOLDS)
_ALL = (
    Divide("sex", claim("divide-women"), claim("divide-men"), _OF_SEX, counted=True),
    Divide("place", claim("divide-rural"), claim("divide-urban"), _OF_PLACE, counted=True),
    Divide("age", claim("divide-older"), claim("divide-younger"), _OF_AGE),
    Divide("wealth", claim("divide-poorest"), claim("divide-richest"), _OF_WEALTH),
)
DIVIDES: dict[str, Divide] = {each.between: each for each in _ALL}
