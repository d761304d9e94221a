"""Groups of economies, with where their membership comes from and of what date it is."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cache
from itertools import chain
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field, model_validator

from research import entries, own
from research.economies.economy import table
from research.errors import InputError, unknown
from research.paths import DATA


@dataclass(frozen=True)
class Group:
    """A group of economies, with where its membership comes from and of what date it is.

    `leaving` has the years set for members to leave it, which may have come since, by alpha-3 code.
    """

    id: str
    title: str
    grouping: str
    members: tuple[str, ...]
    source: str
    date: date | None
    note: str
    leaving: Mapping[str, int] = field(default_factory=dict, hash=False)


class _Grouping(BaseModel):
    """An entry of `groups.yaml`: groups by a column of `economies.csv`, or with members."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    prefix: str = Field(pattern=r"^[a-z]+$")
    column: Literal["", "itu_region", "wb_region", "wb_income", "ldc", "lldc", "sids"] = ""
    title: str
    source: str
    date: date
    note: str = ""
    leaving: dict[int, tuple[str, ...]] = {}
    groups: dict[str, str]
    members: dict[str, tuple[str, ...]] = {}

    @model_validator(mode="after")
    def _members_are_known(self) -> "_Grouping":
        if not self.column and set(self.members) != set(self.groups):
            raise ValueError(
                f"{self.prefix} {', '.join(self.groups)}: each group has its `members`, or all "
                "have a `column`"
            )
        named = chain(*self.members.values(), *self.leaving.values())
        unknown = sorted({*named} - set(table()))
        if unknown:
            raise ValueError(
                f"{self.prefix}: {', '.join(unknown)} is no alpha-3 code of data/economies.csv"
            )
        return self

    def of(self, key: str) -> tuple[str, ...]:
        """Return the members of a group, in the order of the code."""
        if self.members:
            return tuple(code for code in table() if code in self.members[key])
        return tuple(
            each.iso3 for each in table().values() if getattr(each, self.column) in (True, key)
        )


@cache
def groups() -> dict[str, Group]:
    """Every group, by id (`itu:asia-pacific`, `wb:low`, `un:ldc`, ..., `all`)."""
    found = {}
    path = DATA / "catalogue" / "groups.yaml"
    for number, written in enumerate(own.laid(path), 1):
        entry = entries.checked(path, _Grouping, written, number)
        leaving = {code: year for year, codes in entry.leaving.items() for code in codes}
        for key, title in entry.groups.items():
            group_id = f"{entry.prefix}:{key}"
            if group_id in found:
                where = entries.shown(getattr(written, "path", path))
                raise InputError(
                    f"{where}: {group_id}, groups: stands twice; give one of the two another key"
                )
            found[group_id] = Group(
                group_id,
                title,
                entry.title,
                entry.of(key),
                entry.source,
                entry.date,
                entry.note,
                leaving,
            )
    found["all"] = Group(
        "all", "World", "All economies", tuple(table()), "data/economies.csv", None, ""
    )
    return found


def group(group_id: str) -> list[str]:
    """Return the members of a group, as alpha-3 codes in order.

    Parameters
    ----------
    group_id : `itu:asia-pacific`, `wb:lower-middle`, `wb:south-asia`, `un:ldc`, `all`, ..., or a
        title such as "African Union"

    Raises
    ------
    InputError : there is no such group

    Examples
    --------
    >>> "THA" in group("itu:asia-pacific"), len(group("un:lldc"))
    (True, 32)
    """
    return list(named_group(group_id).members)


def named_group(name: str) -> Group:
    """Return the group of an id, or of a title in any letters, with or without its article.

    Raises
    ------
    InputError : there is no such group

    Examples
    --------
    >>> named_group("African Union").id
    'org:au'
    """
    written = name.strip().casefold()
    titles = {_bare(each.title): each for each in groups().values()}
    found = groups().get(written) or titles.get(_bare(written))
    if found is None:
        raise unknown("group", name, [*groups(), *titles], "research economies")
    return found


def _bare(title: str) -> str:
    return title.casefold().removeprefix("the ")


def peers(iso3: str, chosen: str = "") -> Group:
    """Return the peers of an economy: a chosen group, or its ITU region, or its World Bank region.

    Parameters
    ----------
    iso3 : alpha-3 code
    chosen : id of a group, whether the economy is in it or not; "" for the region

    Raises
    ------
    InputError : there is no such group

    Examples
    --------
    >>> peers("THA").id, peers("THA", "org:asean").id
    ('itu:asia-pacific', 'org:asean')
    """
    if chosen:
        return named_group(chosen)
    economy = table()[iso3]
    return groups()[
        f"itu:{economy.itu_region}" if economy.itu_region else f"wb:{economy.wb_region}"
    ]


def own_peers(iso3: str, chosen: str = "") -> Group:
    """Return the peers of an economy that it is one of: those chosen, or else its region.

    Raises
    ------
    InputError : there is no such group
    """
    named = peers(iso3, chosen)
    return named if iso3 in named.members else peers(iso3)


def income_group(iso3: str) -> Group | None:
    """Return the World Bank income group of an economy, or None where it is not classified."""
    income = table()[iso3].wb_income
    return groups()[f"wb:{income}"] if income else None
