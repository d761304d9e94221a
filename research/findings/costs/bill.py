"""What bringing all people of an economy online would cost: networks, devices and data."""

from research import costs
from research.findings.core import Claim, Finding, claim, v
from research.findings.costs.case import Case, output
from research.findings.costs.income import between
from research.findings.costs.public import before
from research.findings.costs.usage import of_gdp, once, priced, subsidy, whole
from research.findings.infrastructure.offline import Offline
from research.findings.infrastructure.within_reach import ends, headcount


def bill(who: Offline, network: Case | Finding, horizon: int) -> tuple[Claim, ...]:
    """Return which bill is largest, what networks and devices cost, and a year of data.

    Devices and data are for people within reach of 4G: the others are in the bill of networks
    alone, as what users pay for data is what these earn. Nothing where coverage rests on a break.
    """
    if isinstance(network, Finding) or output(who.iso3) is None or before(network):
        return ()
    a_person, built = priced(who, horizon)[1], (network.money.low, network.money.high)
    low, high = map(sum, zip(built, whole(once(a_person), who), strict=True))
    of: dict[str, v.Value] = {"learners": headcount(ends(who)), "total": between(low, high)}
    said = claim("answer-offline-bill", **of, **of_gdp(who.iso3, low, high))
    if not (data := subsidy(who, a_person, horizon)):
        return (said,)
    return *largest(who, network, horizon), said, claim("answer-offline-data", **data)


def largest(who: Offline, network: Case | Finding, horizon: int) -> tuple[Claim, ...]:
    """Return which of the three bills is the largest at both ends; nothing where none is."""
    a_person = priced(who, horizon)[1]
    if isinstance(network, Finding) or "data" not in a_person.index:
        return ()
    bills = {
        "network": (network.money.low, network.money.high),
        "devices": whole(once(a_person), who),
        "data": whole(a_person.loc["data"], who),
    }
    low, high = (max(each) for each in zip(*bills.values(), strict=True))
    named = (name for name, each in bills.items() if each == (low, high))
    of: dict[str, v.Value] = {"total": between(low, high), "years": v.Count(horizon)}
    of["percent"] = v.Percent(costs.at()["budget"])
    return tuple(claim(f"answer-offline-largest-{name}", **of) for name in named)
