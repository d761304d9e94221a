"""Latest value of every indicator for an economy or group: the input of the audit findings."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

import pandas as pd

from research import access, catalogue, economies
from research.access import State
from research.findings.audits.register import ruled
from research.findings.core.latest import INCOME, latest
from research.findings.core.scope import Scope, scope_of
from research.findings.progress.settled import doubted
from research.metrics.known import DOUBTED, states
from research.metrics.recent import DATED

_MOST = 1 / 2  # of economies that have an indicator whose lack is a gap


@dataclass(frozen=True)
class Audit:
    """Latest values of an economy or a group, as input of an audit.

    Attributes
    ----------
    latest : index (economy, indicator); columns value, year, unit, source, vintage, flag
    states : index economy, a column an indicator that most economies have: recent, older,
        undated, doubted or unknown
    not_loaded : indicators that no economy has in the data loaded: no gap of an economy
    reference : the year from which it is counted how old a figure is
    """

    scope: Scope
    latest: pd.DataFrame
    states: pd.DataFrame
    not_loaded: tuple[str, ...]
    reference: int

    @property
    def own(self) -> pd.DataFrame:
        """The latest values of the audited economies, without those of others."""
        return _among(self.latest, self.scope.members)

    @property
    def recent_from(self) -> int:
        """The first year that counts as recent."""
        return self.reference - DATED


def indicators() -> list[str]:
    """Return every indicator, without those that repeat a measure on another price base."""
    return [key for key in catalogue.table() if not _again(key)]


def _again(key: str) -> bool:
    priced = key.startswith(("gdp_ppp_", "gdp_per_capita_ppp_"))
    return (priced and not key.endswith(INCOME[-5:])) or key.endswith("_national_accounts")


def audit(scope: str) -> Audit:
    """Return the latest values of an economy or a group, and of those it is compared with."""
    about, keys, reference = scope_of(scope), indicators(), access.reference_year()
    access.rest_on(keys)
    return _audit(about, tuple(keys), reference, access.identity())


@lru_cache(maxsize=2)
def _audit(about: Scope, keys: tuple[str, ...], reference: int, now: State) -> Audit:
    known, not_loaded = everywhere(keys, now)
    have = known.index.get_level_values("indicator").value_counts()
    loaded = [key for key in keys if have.get(key, 0) >= _MOST * len(economies.table())]
    shown = list(dict.fromkeys((*about.members, *about.among.members)))
    among = _among(known, shown)
    known_states = states(among, shown, loaded, reference)
    for key in ruled(loaded):  # as the register has them
        known_states.loc[known_states.index.isin(doubted(key)), key] = DOUBTED
    return Audit(about, among, known_states, not_loaded, reference)


def _among(latest: pd.DataFrame, of: Sequence[str]) -> pd.DataFrame:
    """Return the rows of some economies."""
    return latest[latest.index.isin(list(of), level="economy")]


@lru_cache(maxsize=2)
def everywhere(keys: tuple[str, ...], now: State) -> tuple[pd.DataFrame, tuple[str, ...]]:
    """Return the latest values by economy and indicator, and indicators without any.

    Cached by the content of the store.
    """
    each = {key: latest(key) for key in keys}
    known = pd.concat(each, names=["indicator"]).swaplevel().sort_index()
    return known, tuple(key for key in keys if each[key].empty)
