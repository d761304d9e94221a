"""Catalogue of indicators and sources, read from `data/catalogue/*.yaml`."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from importlib.metadata import entry_points
from typing import TYPE_CHECKING, Any

from research import entries, languages, own, plain_yaml
from research.catalogue.models import Codes as Codes
from research.catalogue.models import FactbookCode as FactbookCode
from research.catalogue.models import Indicator as Indicator
from research.catalogue.models import SdmxCode as SdmxCode
from research.catalogue.models import Series as Series
from research.catalogue.models import Source as Source
from research.errors import InputError, unknown
from research.paths import DATA

if TYPE_CHECKING:
    import pandas as pd


EMBEDDED = "factbook"  # the source whose last edition comes with the library
_FILES = (
    "indicators",
    "indicators_live",
    "indicators_networks",
    "indicators_use",
    "indicators_prices",
    "indicators_skills",
    "indicators_schools",
    "indicators_work",
    "indicators_policy",
    "indicators_finance",
    "indicators_business",
)


def _read(name: str, model: type[entries.Model]) -> dict[str, entries.Model]:
    path = DATA / "catalogue" / name
    return entries.table(path, model, plain_yaml.shipped(path))


@cache
def extensions() -> tuple[Any, ...]:
    """Return external sources: entry points of the group `research.sources`."""
    found = []
    for point in entry_points(group="research.sources"):
        try:
            found.append(point.load())
        except Exception as error:
            package = point.dist.name if point.dist else "a package"
            raise InputError(
                f"The source {point.name!r} of {package} cannot be loaded ({type(error).__name__}: "
                f"{error}). "
                "Mend the package or uninstall it"
            ) from error
    return tuple(found)


@cache
def shipped() -> dict[str, Indicator]:
    """Return the library's indicators by id."""
    found: dict[str, Indicator] = {}
    for name in _FILES:
        _add(found, _read(f"{name}.yaml", Indicator), f"data/catalogue/{name}.yaml")
    return found


@cache
def table() -> dict[str, Indicator]:
    """Return every indicator by id: the library's, the user's own, and external ones."""
    found = {**shipped()}
    for path in own.files("indicators*.yaml"):
        found |= entries.table(path, Indicator, own.read(path) or [])
    for source in extensions():
        _add(
            found,
            {entry.id: entry for entry in source.indicators},
            f"the package of the source {source.name}",
        )
    return found


def _add(found: dict[str, Indicator], more: dict[str, Indicator], where: str) -> None:
    if twice := sorted(found.keys() & more.keys()):
        raise InputError(
            f"{where}: {twice[0]}, id: stands elsewhere in the catalogue too; give it another id"
        )
    found |= more


@cache
def sources() -> dict[str, Source]:
    """Every source, by id."""
    brought = {each.name: each.about for each in extensions() if each.about is not None}
    return {**brought, **_read("sources.yaml", Source)}


def indicator(indicator_id: str, language: str = "") -> Indicator:
    """Return one indicator with title and units in a language, where translated.

    Parameters
    ----------
    language : its code; the one in use if empty

    Raises
    ------
    InputError : no indicator has that id; the message offers the nearest

    Examples
    --------
    >>> indicator("internet_users").unit
    '% of population'
    """
    as_written = written(indicator_id)
    return translated(language or languages.in_use()).get(indicator_id, as_written)


def written(indicator_id: str) -> Indicator:
    """Return one indicator as written in the catalogue; data are in its unit.

    Raises
    ------
    InputError : no indicator has that id; the message offers the nearest
    """
    if indicator_id not in table():
        raise unknown("indicator", indicator_id, table(), "research indicators")
    return table()[indicator_id]


def is_share(entry: Indicator) -> bool:
    """Return whether an indicator is a share in per cent, in any language."""
    return written(entry.id).short_unit == "%"


def translated(language: str) -> dict[str, Indicator]:
    """Return the indicators that a language translates, by id.

    Inside sentences the title stands for itself.

    Raises
    ------
    InputError : there is no such language, or its file names an indicator that does not exist
    """
    return {} if language == languages.ENGLISH else _translated(language, str(languages.FOLDER))


@cache
def _translated(language: str, folder: str) -> dict[str, Indicator]:
    names = languages.language(language).names
    told = {
        id.removeprefix("indicator-"): parts
        for id, parts in names.items()
        if id.startswith("indicator-")
    }
    if strange := sorted({*told} - {*table()}):
        raise InputError(
            f"Language {language} names {', '.join(strange)}, which is not there; see `research "
            "indicators`"
        )
    fields = {"": "title", "unit": "unit", "short-unit": "short_unit", "sentence": "spoken"}
    new = {
        key: {fields[name]: text for name, text in parts.items() if name in fields}
        for key, parts in told.items()
    }
    found = {
        key: table()[key].model_copy(update=({"spoken": ""} if "title" in each else {}) | each)
        for key, each in new.items()
    }
    titles = [entry.title for entry in (table() | found).values()]
    if twice := sorted({title for title in titles if titles.count(title) > 1}):
        raise InputError(
            f"Language {language}: {', '.join(twice)} would stand for several indicators; a title "
            "is unique"
        )
    return found


def by_code(text: str) -> str:
    """Return the id of an indicator named by its id or by its code in a source.

    >>> by_code("IT.NET.USER.ZS"), by_code("11624"), by_code("gini")
    ('internet_users', 'internet_users', 'gini')
    """
    if text in table():
        return text
    for entry in table().values():
        named = (entry.codes.worldbank, entry.codes.itu, entry.codes.uis)
        codes = (*(code.casefold() for code in named), str(entry.codes.itu_id or ""))
        if text and text.casefold() in codes:
            return entry.id
    return indicator(text).id


def of_one_unit(indicator_ids: Iterable[str]) -> list[Indicator]:
    """Return indicators for one axis; raise InputError if their short units differ."""
    found = [indicator(key) for key in indicator_ids]
    units = sorted({written(entry.id).short_unit for entry in found})
    if len(units) > 1:
        raise InputError(
            f"{[entry.id for entry in found]} have the units {units}; compare indicators of one "
            "unit"
        )
    return found


def search(words: str = "") -> pd.DataFrame:
    """Return the indicators that contain every one of `words`: id, title, unit, theme.

    >>> search("fixed telephone 100").index.tolist()
    ['fixed_telephone_per_100']
    """
    import pandas as pd

    columns = ["id", "title", "unit", "theme", "description"]
    rows = [
        {column: getattr(entry, column) for column in columns}
        for entry in table().values()
        if all(word in _searchable(entry) for word in words.casefold().split())
    ]
    return pd.DataFrame(rows, columns=columns).set_index("id")


def _searchable(entry: Indicator) -> str:
    return " ".join(
        (entry.id, entry.title, entry.unit, entry.theme, entry.sdg, entry.description)
    ).casefold()
