"""What the opening of a profile compares an economy with, from its answer to its priorities."""

from dataclasses import dataclass

from research import access, catalogue, economies, frame
from research.findings.core.latest import INCOME
from research.findings.core.similar import similar, with_income
from research.findings.progress.settled import typical
from research.messages.values import Group, Value, claim

_USE = "internet_users"  # what a profile judges first
_INCOME_VARIANTS = tuple(key for key in catalogue.table() if key.startswith("gdp_per_capita_ppp_"))


def income_indicator(economy: str) -> str | None:
    """Return the income indicator of an economy: the usual price base, else the available one."""
    if economy in access.latest(INCOME).index:
        return INCOME
    known = frame.mrnev(access.usable(_INCOME_VARIANTS, economy))
    return next(iter(known.index.get_level_values("indicator")), None)


@dataclass(frozen=True)
class Yardstick:
    """Those an economy is compared with: a group by its id, or "" for those of similar income."""

    iso3: str
    group: str = ""

    @property
    def name(self) -> Value:
        """What they are called, where a sentence has a group."""
        return Group(self.group) if self.group else claim("yardstick-similar")

    def members(self, indicator: str) -> tuple[str, ...]:
        """Return their codes, the economy's own among them."""
        if self.group:
            return economies.groups()[self.group].members
        if indicator == INCOME or self.iso3 not in with_income(indicator).index:
            return ()
        return (self.iso3, *similar(self.iso3, indicator).index)

    def median(self, indicator: str) -> float:
        """Return the median of the group, or of the others; NaN where there is none to compare."""
        return typical(indicator, self.members(indicator)[0 if self.group else 1 :])


def yardstick(iso3: str, peers: str = "") -> Yardstick:
    """Return what an economy is compared with.

    A group that is asked for; else the economies nearest in GDP per capita, which have similar
    means. Where that is not known, the region.
    """
    known = iso3 in with_income(_USE).index and len(similar(iso3, _USE)) > 0
    return Yardstick(iso3, "" if known and not peers else economies.peers(iso3, peers).id)
