"""Households with Internet that show that more people may be online than the latest figure has."""

from research import access
from research.findings.core import Claim, claim, v, where
from research.findings.core.dated import USE
from research.findings.core.latest import of_one_time
from research.findings.progress.breaks import is_doubted

_HOMES, MORE = "households_internet", 1.1  # times the people online: homes that may show more


@access.shared
def more_homes(iso3: str) -> tuple[Claim, ...]:
    """Say that newer homes with Internet exceed people online by over a tenth, if they do.

    Not where the figure of Internet use is in doubt, as that is on the page already.
    """
    known = of_one_time(iso3, USE, _HOMES)
    if not {USE, _HOMES} <= {*known.index} or is_doubted(USE, iso3) or is_doubted(_HOMES, iso3):
        return ()
    users, homes = (known.loc[key] for key in (USE, _HOMES))
    more = homes["year"] > users["year"] and homes["value"] > MORE * users["value"]
    ends = {"users": v.Quantity(users["value"], USE), "homes": v.Quantity(homes["value"], _HOMES)}
    return where(more, claim("answer-ground-homes", **ends, year=v.Year(homes["year"])))
