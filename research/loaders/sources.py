"""Every source there is, the built-in ones and those other packages bring, and fetching from them."""

import os
from collections.abc import Callable, Sequence
from importlib import import_module
from pathlib import Path

from research import catalogue, paths, words
from research.errors import InputError, UnreachableError, unknown
from research.loaders import store
from research.loaders.http import Door
from research.loaders.source import Order, Source

_OWN = ("worldbank", "itu", "data360", "sdg", "ookla", "geoboundaries", "naturalearth")


def names() -> list[str]:
    """Return what `--source` understands."""
    return [*_OWN, *sorted(each.name for each in catalogue.extensions())]


def named(name: str) -> Source:
    """Return a source.

    Raises
    ------
    InputError : no source has that name; the message offers the nearest
    """
    if name in _OWN:
        found: Source = import_module(f"research.loaders.{name}").SOURCE
        return found
    for each in catalogue.extensions():
        if each.name == name:
            return each
    raise unknown("source", name, names(), "research fetch --help")


def fetch(
    wanted: Sequence[str],
    order: Order,
    folder: Path,
    *,
    base_url: str = "",
    offline: bool = False,
    tell: Callable[[str], None] = print,
    arrived: Callable[[int, int], None] = lambda n, of: None,
) -> None:
    """Bring what is asked of each source into the store, telling what came.

    Parameters
    ----------
    base_url : of the one source there is; RESEARCH_BASE_URL_<SOURCE> stands in where it is empty, then the source's own
    offline : make no request
    tell : called with each line for the user
    arrived : called with (replies so far, replies wanted)

    Raises
    ------
    UnreachableError : a source gave no usable answer; the other sources were asked all the same
    InputError : an unknown source or indicator, a store of a newer version, or one that cannot be written to
    """
    sources = [named(name) for name in dict.fromkeys(wanted)]
    if base_url and len(sources) > 1:
        raise InputError(f"--base-url is the address of one source, not of {len(sources)}; fetch them one by one")
    failures = []
    parts = [_part_of(order, source, len(sources)) for source in sources]
    for source, part in zip(sources, parts, strict=True):
        url = base_url or os.environ.get(f"RESEARCH_BASE_URL_{source.name.upper()}", "") or source.base_url
        if not url.startswith(("http://", "https://")):
            raise InputError(f"{url!r} is not an address; a base URL begins with http:// or https://")
        try:
            for line in _brought(source, part, folder, url, offline, tell, arrived):
                tell(line)
        except UnreachableError as error:
            failures.append(f"{source.name}: {error}")
    if failures:
        raise UnreachableError(f"{'; '.join(failures)}. What is in the store stays as it was; what arrived is kept a day")


def _brought(
    source: Source,
    order: Order,
    folder: Path,
    url: str,
    offline: bool,
    tell: Callable[[str], None],
    arrived: Callable[[int, int], None],
) -> list[str]:
    def waiting() -> None:
        tell(f"{source.name}: waiting for another fetch to end")

    with store.held(folder, source.name, waiting):
        replies = paths.in_store(folder, source.name, "replies")
        with Door(url, replies, offline=offline, arrived=arrived, hosts=source.hosts) as door:
            return source.bring(door, order, folder)


def _part_of(order: Order, source: Source, of: int) -> Order:
    """What of an order goes to a source: the indicators it measures, all of which they have to be where it is the only one."""
    gives = source.gives
    if not order.indicators:
        return order
    given = tuple(key for key in order.indicators if gives is not None and gives(catalogue.written(key)))
    lacking = [key for key in order.indicators if key not in given]
    if lacking and (of == 1 or not given):
        raise InputError(
            f"{source.name} has no code for {words.listing(lacking)} in the catalogue; leave it out or name another source"
        )
    return Order(given, order.economies, order.quarters)
