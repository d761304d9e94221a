"""Examples of reports, whose cells the template answers before it forks the kernels of others."""

import json
from collections import defaultdict
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass, field
from itertools import chain
from typing import Any

from research import economies
from research.batch import study
from research.batch.plan import Job, job
from research.errors import InputError

Example = tuple[str, dict[str, Any]]
# Reports from which on an example costs less than it saves: of a study, and of a further region.
_OF_STUDY, _OF_REGION = 3, 8


@dataclass
class Examples:
    """What is answered before kernels are forked.

    Attributes
    ----------
    first : reports for all kernels: the name of a study, and values of its parameters
    further : those of other regions, whose scopes may as well do without
    scopes : of each scope with more than one, by its folder, how many it has, and those without
        parameters of their own
    cells : source of the cells of each study
    """

    first: list[Example] = field(default_factory=list)
    further: list[Example] = field(default_factory=list)
    scopes: dict[str, tuple[int, list[Example]]] = field(default_factory=dict)
    cells: dict[str, list[str]] = field(default_factory=dict)


def of_batch(jobs: Iterable[Job]) -> Examples:
    """Return examples of each study, and of each region, that has enough reports, and of scopes.

    A group's own example takes long, and what it shares with other groups is little beside what it
    shares with economies: it is one for all only where no economy is asked for.
    """
    shared: dict[str, dict[str, list[Job]]] = defaultdict(lambda: defaultdict(list))
    scopes: dict[str, list[Job]] = defaultdict(list)
    jobs = [*jobs]
    of_economies = any(each.scope in economies.table() for each in jobs)
    for each in jobs:
        scopes[each.folder].append(each)
        if of_economies and each.scope not in economies.table():
            continue
        shared[each.study.name][_region(each.scope)].append(each)
    firsts, further = [], []
    for regions in shared.values():
        first, *others = sorted(regions.values(), key=len, reverse=True)
        if sum(map(len, regions.values())) >= _OF_STUDY:
            firsts.append(first[0])
            further += [some[0] for some in others if len(some) >= _OF_REGION]
    return _examples(firsts, further, scopes)


def of_all() -> Examples:
    """Return an example of each study of an economy, with its own defaults."""
    found = []
    for each in study.find().values():
        with suppress(InputError):  # its default is no scope
            of = job(each, None, {})
            if of.scope in economies.table():
                found.append(of)
    return _examples(found, [], {})


def _region(scope: str) -> str:
    return economies.peers(scope).id if scope in economies.table() else ""


def _examples(first: list[Job], further: list[Job], scopes: dict[str, list[Job]]) -> Examples:
    plain = {
        scope: [each for each in jobs if not each.parameters] for scope, jobs in scopes.items()
    }
    several = {scope: jobs for scope, jobs in plain.items() if len(jobs) > 1}
    studies = {each.study.name: each.study for each in chain(first, further, *several.values())}
    return Examples(
        [_example(each) for each in first],
        [_example(each) for each in further],
        {scope: (len(scopes[scope]), [*map(_example, jobs)]) for scope, jobs in several.items()},
        {name: _cells(of.text) for name, of in studies.items()},
    )


def _cells(notebook: str) -> list[str]:
    """Return the source of the cells that are run."""
    return [
        "".join(cell.get("source", ""))
        for cell in json.loads(notebook)["cells"]
        if cell.get("cell_type") == "code"
        and "skip-execution" not in cell.get("metadata", {}).get("tags", ())
    ]


def _example(of: Job) -> Example:
    """Return the study, and its parameters as declared but for the scope."""
    declared = {each.name: each.default for each in of.study.parameters.values()}
    if of.study.scope_parameter:
        declared[of.study.scope_parameter] = of.scope
    return of.study.name, declared
