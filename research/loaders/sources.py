"""All sources, built in and external, and fetching from them."""

import os
from collections.abc import Callable, Sequence
from importlib import import_module
from pathlib import Path

from research import catalogue, words
from research.errors import InputError, UnreachableError, unknown
from research.loaders.fetching import FetchJob, Outcome, run
from research.loaders.source import Order, Plan, Source

# Each source and the module it is in, in the order in which they are told.
_OWN = {
    "worldbank": "worldbank", "itu": "itu", "data360": "data360", "sdg": "sdg", "uis": "uis",
    "ilo": "sdmx", "spc": "sdmx", "unicef": "sdmx", "oecd": "sdmx", "eurostat": "sdmx",
    "ripestat": "ripestat", "peeringdb": "peeringdb", "ookla": "ookla_fetch",
    "geoboundaries": "geoboundaries", "naturalearth": "naturalearth",
}  # fmt: skip


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
        module = import_module(f"research.loaders.{_OWN[name]}")
        found: Source = module.SOURCE if hasattr(module, "SOURCE") else module.SOURCES[name]
        return found
    for extension in catalogue.extensions():
        if extension.name == name:
            external: Source = extension
            return external
    raise unknown("source", name, names(), "research fetch --help")


def everything() -> list[str]:
    """Return sources that measure a catalogue indicator; sources of large files are left out."""
    return [name for name in names() if _gives_any(named(name))]


def that_give(indicators: Sequence[str]) -> list[str]:
    """Return the sources that measure any of some indicators (catalogue ids)."""
    entries = [catalogue.written(key) for key in indicators]
    return [name for name in everything() if any(_gives(named(name), entry) for entry in entries)]


def _gives_any(source: Source) -> bool:
    return any(_gives(source, entry) for entry in catalogue.table().values())


def _gives(source: Source, entry: catalogue.Indicator) -> bool:
    return source.gives is not None and source.gives(entry)


def fetch(
    wanted: Sequence[str],
    order: Order,
    folder: Path,
    *,
    base_url: str = "",
    offline: bool = False,
    tell: Callable[[str], None] = print,
    arrived: Callable[[str, int, int], None] = lambda source, n, of: None,
    ended: Callable[[Outcome], None] | None = None,
) -> list[Outcome]:
    """Fetch the wanted data from all sources at once into the store, and report progress.

    Parameters
    ----------
    base_url : of the one source there is; RESEARCH_BASE_URL_<SOURCE> stands in where it is empty,
        then the source's own
    offline : make no request
    tell : called with each line for the user
    arrived : called with (source, replies so far, replies wanted)
    ended : called with the outcome of each source as it comes to its end, in place of `tell` with
        its lines

    Raises
    ------
    UnreachableError : a source gave no usable answer; the other sources were asked all the same
    InputError : an unknown source or indicator, a store of a newer version, or one that cannot be
        written to
    """
    jobs = _jobs(wanted, order, folder, base_url, offline)
    outcomes: list[Outcome] = []

    def done(outcome: Outcome) -> None:
        outcomes.append(outcome)
        if ended is not None:
            ended(outcome)
            return
        for line in outcome.lines:
            tell(line)

    run(jobs, tell, arrived, done)
    _refuse_failed(outcomes)
    return outcomes


def _refuse_failed(outcomes: list[Outcome]) -> None:
    """Raise the error of one source, or one that names all sources without a usable answer."""
    failed = {outcome.source: outcome.error for outcome in outcomes if outcome.error}
    usual = UnreachableError if len(outcomes) == 1 else (UnreachableError, InputError)
    for error in failed.values():
        if not isinstance(error, usual):
            raise error
    if failed:
        told = "; ".join(f"{source}: {error}" for source, error in failed.items())
        raise UnreachableError(
            f"{told}. What is in the store stays as it was; what arrived is kept a day"
        )


def plan(
    wanted: Sequence[str], order: Order, folder: Path, *, base_url: str = ""
) -> list[tuple[str, str, Plan | None]]:
    """Return for each source its address and its requests; None where unknown in advance.

    Raises as `fetch` does, of what is asked; makes no request.
    """
    jobs = _jobs(wanted, order, folder, base_url, offline=False)
    return [
        (
            job.source.name,
            job.url,
            job.source.plan(job.order, folder, job.url) if job.source.plan else None,
        )
        for job in jobs
    ]


def _jobs(
    wanted: Sequence[str], order: Order, folder: Path, base_url: str, offline: bool
) -> list[FetchJob]:
    sources = [named(name) for name in dict.fromkeys(wanted)]
    if base_url and len(sources) > 1:
        raise InputError(
            f"--base-url is the address of one source, not of {len(sources)}; fetch them one by one"
        )
    jobs = []
    for source in sources:
        part = _part_of(order, source, len(sources))
        url = (
            base_url
            or os.environ.get(f"RESEARCH_BASE_URL_{source.name.upper()}", "")
            or source.base_url
        )
        if not url.startswith(("http://", "https://")):
            raise InputError(
                f"{url!r} is not an address; a base URL begins with http:// or https://"
            )
        jobs.append(FetchJob(source, part, folder, url, offline))
    return jobs


def _part_of(order: Order, source: Source, of: int) -> Order:
    """Return the part of an order for a source: the indicators it measures.

    Where it is the only source, it has to measure all of them.
    """
    gives = source.gives
    if not order.indicators:
        return order
    given = tuple(
        key for key in order.indicators if gives is not None and gives(catalogue.written(key))
    )
    lacking = [key for key in order.indicators if key not in given]
    if lacking and (of == 1 or not given):
        raise InputError(
            f"{source.name} has no code for {words.listing(lacking)} in the catalogue; leave it "
            "out or name another source"
        )
    return Order(given, order.economies, order.quarters)
