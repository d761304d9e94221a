"""Examples of reports, whose cells the template answers before it forks the kernels of others."""

import json
from collections import defaultdict
from collections.abc import Iterable
from contextlib import suppress
from typing import Any

from research import economies
from research.batch import study
from research.batch.plan import Job, job
from research.errors import InputError

Example = tuple[list[str], dict[str, Any]]
# Reports from which on an example costs less than it saves: of a study, and of a further region.
_OF_STUDY, _OF_REGION = 3, 8


def of_batch(jobs: Iterable[Job]) -> list[Example]:
    """Return examples of each study, and of each region, that has enough reports."""
    shared: dict[str, dict[str, list[Job]]] = defaultdict(lambda: defaultdict(list))
    for each in jobs:
        shared[each.study.name][_region(each.scope)].append(each)
    firsts, further = [], []
    for regions in shared.values():
        first, *others = sorted(regions.values(), key=len, reverse=True)
        if sum(map(len, regions.values())) >= _OF_STUDY:
            firsts.append(_example(first[0]))
            further += [_example(some[0]) for some in others if len(some) >= _OF_REGION]
    return firsts + further


def of_all() -> list[Example]:
    """Return an example of each study of an economy, with its own defaults."""
    found = []
    for each in study.find().values():
        with suppress(InputError):  # its default is no scope
            of = job(each, None, {})
            if of.scope in economies.table():
                found.append(_example(of))
    return found


def _region(scope: str) -> str:
    return economies.peers(scope).id if scope in economies.table() else ""


def _example(of: Job) -> Example:
    """Return source of the cells, and parameters as declared but for the scope."""
    cells = [
        "".join(cell.get("source", ""))
        for cell in json.loads(of.study.text)["cells"]
        if cell.get("cell_type") == "code"
        and "skip-execution" not in cell.get("metadata", {}).get("tags", ())
    ]
    declared = {each.name: each.default for each in of.study.parameters.values()}
    if of.study.scope_parameter:
        declared[of.study.scope_parameter] = of.scope
    return cells, declared
