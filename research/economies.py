"""Who is studied: ISO 3166 codes, names and aliases, and the groups economies belong to."""

import csv
import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from difflib import get_close_matches
from functools import cache
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, Field, model_validator

from research import entries, own
from research.errors import InputError, unknown
from research.paths import DATA

_ALIKE = 0.75  # of a name and what was written, from 0 to 1


@dataclass(frozen=True)
class Economy:
    """One row of `data/economies.csv`.

    Attributes
    ----------
    iso3, iso2, m49 : ISO 3166-1 codes; empty where there is none (Channel Islands; Kosovo's are
        user-assigned)
    name : name as the United Nations use it
    article : whether the name takes "the" inside a sentence
    aliases : other spellings `resolve` understands
    local_names : what it is called in its official languages where that is another name (Unicode
        CLDR, release 47)
    itu_region, wb_region, wb_income : keys of the groups it belongs to; empty where it belongs to
        none
    ldc, lldc, sids : membership of the United Nations groups
    capital, latitude, longitude : capital and its position in degrees
    gec : names of its files in the Factbook
    """

    iso3: str
    iso2: str
    m49: str
    name: str
    article: bool
    aliases: tuple[str, ...]
    local_names: tuple[str, ...]
    itu_region: str
    wb_region: str
    wb_income: str
    ldc: bool
    lldc: bool
    sids: bool
    capital: str
    latitude: float
    longitude: float
    gec: tuple[str, ...]


@dataclass(frozen=True)
class Group:
    """A group of economies, with where its membership comes from and of what date it is."""

    id: str
    title: str
    grouping: str
    members: tuple[str, ...]
    source: str
    date: date | None
    note: str


class _Grouping(BaseModel):
    """An entry of `groups.yaml`: groups by a column of `economies.csv`, or with members."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    prefix: str = Field(pattern=r"^[a-z]+$")
    column: Literal["", "itu_region", "wb_region", "wb_income", "ldc", "lldc", "sids"] = ""
    title: str
    source: str
    date: date
    note: str = ""
    groups: dict[str, str]
    members: dict[str, tuple[str, ...]] = {}

    @model_validator(mode="after")
    def _members_are_known(self) -> "_Grouping":
        if not self.column and set(self.members) != set(self.groups):
            raise ValueError(
                f"{self.prefix} {', '.join(self.groups)}: each group has its `members`, or all "
                "have a `column`"
            )
        unknown = sorted({code for codes in self.members.values() for code in codes} - set(table()))
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
def table() -> dict[str, Economy]:
    """Every economy, by ISO 3166-1 alpha-3 code, in the order of the code."""
    local_names: dict[str, list[str]] = {}
    for row in _rows("local_names.csv"):
        local_names.setdefault(row["economy"], []).append(row["name"])
    return {
        row["iso3"]: _economy(row, local_names.get(row["iso3"], ()))
        for row in _rows("economies.csv")
    }


def _rows(file_name: str) -> list[dict[str, str]]:
    with (DATA / file_name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def _economy(row: dict[str, str], local_names: Iterable[str]) -> Economy:
    texts = ("iso3", "iso2", "m49", "name", "itu_region", "wb_region", "wb_income", "capital")
    fields: dict[str, Any] = {key: row[key] for key in texts}
    fields |= {key: row[key] == "1" for key in ("article", "ldc", "lldc", "sids")}
    return Economy(
        **fields,
        aliases=tuple(filter(None, row["aliases"].split("|"))),
        local_names=tuple(local_names),
        latitude=float(row["latitude"]),
        longitude=float(row["longitude"]),
        gec=tuple(row["gec"].split()),
    )


def folded(text: str) -> str:
    """Return a name for comparison: lower case, no accents, single spaces, no "the".

    >>> folded("Côte d’Ivoire"), folded("the Netherlands"), folded("Việt Nam")
    ('cote d ivoire', 'netherlands', 'viet nam')
    """
    straight = re.sub("[\u02b9-\u02bf]", "'", text)  # letters that stand for an apostrophe
    plain = unicodedata.normalize("NFKD", straight.casefold().replace("&", " and "))
    unaccented = "".join(sign for sign in plain if not unicodedata.category(sign).startswith("M"))
    words = re.sub(r"[\W_]+", " ", unaccented).split()
    return " ".join(word for word in words if word != "the")


@cache
def by_alpha2() -> dict[str, str]:
    """Return alpha-3 codes by alpha-2 code."""
    return {economy.iso2: economy.iso3 for economy in table().values() if economy.iso2}


@cache
def _spellings() -> dict[str, str]:
    spellings: dict[str, str] = {}
    for economy in table().values():
        codes = (economy.iso3, economy.iso2, economy.m49)
        for spelling in (*codes, economy.name, *economy.aliases, *economy.local_names):
            if spelling:
                spellings.setdefault(folded(spelling), economy.iso3)
    return spellings


def resolve(text: str | int) -> str:
    """Return the ISO 3166-1 alpha-3 code of an economy named in any way.

    Parameters
    ----------
    text : alpha-3 or alpha-2 code, M49 number, or a name in any usual spelling; case, accents and
        "the" do not matter

    Raises
    ------
    InputError : nothing is called that; the message offers the nearest names

    Examples
    --------
    >>> resolve("thailand"), resolve("TH"), resolve(764), resolve("Ivory Coast"), resolve("NA")
    ('THA', 'THA', 'THA', 'CIV', 'NAM')
    >>> resolve("日本"), resolve("ไทย"), resolve("مصر")
    ('JPN', 'THA', 'EGY')
    """
    given = f"{text:03d}" if isinstance(text, int) else str(text)
    if given.strip().isdigit():
        given = given.strip().zfill(3)
    found = _spellings().get(folded(given))
    if found is None:
        names = [name for economy in table().values() for name in (economy.name, *economy.aliases)]
        raise unknown("economy", str(text), names, "research economies all")
    return found


def name(iso3: str) -> str:
    """Return the name of an economy as the United Nations use it.

    >>> name("VNM")
    'Viet Nam'
    """
    return table()[iso3].name


def called(iso3: str) -> str:
    """Return the name of an economy for use inside a sentence.

    >>> called("NLD"), called("VNM")
    ('the Netherlands', 'Viet Nam')
    """
    economy = table()[iso3]
    return f"the {economy.name}" if economy.article else economy.name


@cache
def groups() -> dict[str, Group]:
    """Every group, by id (`itu:asia-pacific`, `wb:low`, `un:ldc`, ..., `all`)."""
    found = {}
    path = DATA / "catalogue" / "groups.yaml"
    for number, written in enumerate(own.laid(path), 1):
        entry = entries.checked(path, _Grouping, written, number)
        for key, title in entry.groups.items():
            group_id = f"{entry.prefix}:{key}"
            if group_id in found:
                where = entries.shown(getattr(written, "path", path))
                raise InputError(
                    f"{where}: {group_id}, groups: stands twice; give one of the two another key"
                )
            found[group_id] = Group(
                group_id, title, entry.title, entry.of(key), entry.source, entry.date, entry.note
            )
    found["all"] = Group(
        "all", "World", "All economies", tuple(table()), "data/economies.csv", None, ""
    )
    return found


def group(group_id: str) -> list[str]:
    """Return the members of a group, as alpha-3 codes in order.

    Parameters
    ----------
    group_id : `itu:asia-pacific`, `wb:lower-middle`, `wb:south-asia`, `un:ldc`, `all`, ...

    Raises
    ------
    InputError : there is no such group

    Examples
    --------
    >>> "THA" in group("itu:asia-pacific"), len(group("un:lldc"))
    (True, 32)
    """
    found = groups().get(group_id.strip().casefold())
    if found is None:
        raise unknown("group", group_id, groups(), "research economies")
    return list(found.members)


def peers(iso3: str) -> Group:
    """Return the peers of an economy: its ITU region, else its World Bank region."""
    economy = table()[iso3]
    return groups()[
        f"itu:{economy.itu_region}" if economy.itu_region else f"wb:{economy.wb_region}"
    ]


def income_group(iso3: str) -> Group | None:
    """Return the World Bank income group of an economy, or None where it is not classified."""
    income = table()[iso3].wb_income
    return groups()[f"wb:{income}"] if income else None


def expand(scope: str) -> list[str]:
    """Return the economies of a scope: a group's members, all for "all" or "world", or one.

    Raises
    ------
    InputError : nothing is called that; the message offers the nearest economies and groups

    Examples
    --------
    >>> expand("Thailand"), len(expand("itu:cis")), expand("world") == expand("all")
    (['THA'], 9, True)
    """
    named = scope.strip().casefold()
    if named in ("all", "world"):
        return group("all")
    if ":" in scope:
        return group(scope)
    try:
        return [resolve(scope)]
    except InputError as error:
        alike = [each.id for each in groups().values() if _is_like(named, each)][:3]
        hint = (
            f"Or a group: {' or '.join(map(repr, alike))}?"
            if alike
            else "Groups are named like 'itu:asia-pacific'."
        )
        raise InputError(f"{error} {hint}") from None


def _is_like(named: str, group: Group) -> bool:
    """Return whether a group may be meant: its key or title contains or resembles the text."""
    words, key, title = (
        folded(named),
        folded(group.id.partition(":")[2] or group.id),
        folded(group.title),
    )
    return bool(words) and (
        words in f"{key} {title}" or bool(get_close_matches(words, [key, title], 1, _ALIKE))
    )
