"""What bringing all people of an economy online would cost: networks, devices and data."""

from research.findings.core import Claim, Finding, claim, v
from research.findings.costs.case import Case, output
from research.findings.costs.income import between
from research.findings.costs.public import before
from research.findings.costs.usage import of_gdp, once, priced, subsidy, whole
from research.findings.infrastructure.offline import Offline
from research.findings.infrastructure.within_reach import all_ends, headcount


def bill(who: Offline, network: Case | Finding, horizon: int) -> tuple[Claim, ...]:
    """Return which bill is largest, what networks and devices cost, and data for those in reach.

    Whoever is out of reach of 4G is in the bill of networks alone, as what users pay for data is
    what these earn. Nothing where coverage rests on a break.
    """
    if isinstance(network, Finding) or output(who.iso3) is None or before(network):
        return ()
    a_person, built = priced(who, horizon)[1], (network.money.low, network.money.high)
    (fewest, most), paid = all_ends(who), once(a_person)
    low, high = built[0] + fewest * paid["low"], built[1] + most * paid["high"]
    of: dict[str, v.Value] = {"learners": headcount((fewest, most)), "total": between(low, high)}
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
    return tuple(claim(f"answer-offline-largest-{name}") for name in named)
