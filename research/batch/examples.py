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
_SCOPES = 400  # scopes with a socket of their own: a process may have about a thousand files open


@dataclass
class Examples:
    """What is answered before kernels are forked.

    Attributes
    ----------
    first : reports for all kernels: the name of a study, and values of its parameters
    scopes : reports of each scope that has more than one, by the folder of the scope
    cells : source of the cells of each study
    """

    first: list[Example] = field(default_factory=list)
    scopes: dict[str, list[Example]] = field(default_factory=dict)
    cells: dict[str, list[str]] = field(default_factory=dict)


def of_batch(jobs: Iterable[Job]) -> Examples:
    """Return examples of each study, and of each region, that has enough reports, and of scopes."""
    shared: dict[str, dict[str, list[Job]]] = defaultdict(lambda: defaultdict(list))
    scopes: dict[str, list[Job]] = defaultdict(list)
    for each in jobs:
        shared[each.study.name][_region(each.scope)].append(each)
        scopes[each.folder].append(each)
    firsts, further = [], []
    for regions in shared.values():
        first, *others = sorted(regions.values(), key=len, reverse=True)
        if sum(map(len, regions.values())) >= _OF_STUDY:
            firsts.append(first[0])
            further += [some[0] for some in others if len(some) >= _OF_REGION]
    several = {scope: reports for scope, reports in scopes.items() if len(reports) > 1}
    return _examples(firsts + further, dict([*several.items()][:_SCOPES]))


def of_all() -> Examples:
    """Return an example of each study of an economy, with its own defaults."""
    found = []
    for each in study.find().values():
        with suppress(InputError):  # its default is no scope
            of = job(each, None, {})
            if of.scope in economies.table():
                found.append(of)
    return _examples(found, {})


def _region(scope: str) -> str:
    return economies.peers(scope).id if scope in economies.table() else ""


def _examples(first: list[Job], scopes: dict[str, list[Job]]) -> Examples:
    studies = {each.study.name: each for each in (*first, *chain(*scopes.values()))}
    return Examples(
        [_example(each) for each in first],
        {scope: [_example(each) for each in jobs] for scope, jobs in scopes.items()},
        {name: _cells(of.study.text) for name, of in studies.items()},
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
    declared = {each.name: each.default for each in of.study.parameters.values()}
    return of.study.name, declared | of.injected
