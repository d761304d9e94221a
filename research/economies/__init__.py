"""Who is studied: ISO 3166 codes, names and aliases, and the groups economies belong to."""

from research.economies.economy import Economy, table
from research.economies.membership import (
    Group,
    group,
    groups,
    income_group,
    named_group,
    own_peers,
    peers,
)
from research.economies.names import by_alpha2, called, folded, name, resolve
from research.economies.scope import expand

__all__ = [
    "Economy", "Group", "by_alpha2", "called", "expand", "folded", "group", "groups",
    "income_group", "name", "named_group", "own_peers", "peers", "resolve", "table",
]  # fmt: skip
