"""Findings: the results a report shows, each with a table, a chart and claims.

`research findings` lists them.

Every module here that defines one is read; a finding is a function under the decorator
`registry.finding`.
"""

from importlib import import_module
from pkgutil import walk_packages
from typing import TYPE_CHECKING, Any

from research.findings.core.registry import entries
from research.findings.exploring.choosing import choose
from research.findings.exploring.looking import explore
from research.findings.exploring.weighing import weigh
from research.report.finding import Finding

for _module in walk_packages(__path__, f"{__name__}."):
    if not _module.name.endswith(".warm"):  # which calls what is registered here
        import_module(_module.name)
# Set over the modules that have the name of a finding, such as `adoption`.
globals().update({each.name: each.call for each in entries()})

if TYPE_CHECKING:

    def __getattr__(name: str) -> Any: ...


__all__ = ["Finding", "choose", "explore", "weigh", *(each.name for each in entries())]


def __dir__() -> list[str]:
    return sorted(__all__)
