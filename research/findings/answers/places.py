"""Where people are offline and what connects them; what rural areas lack that towns have."""

from research.findings.core import Claim, Finding, claim, finding
from research.findings.core.latest import of_one_time
from research.findings.core.nation import nation
from research.findings.core.side_by_side import found
from research.findings.costs.network import cost_to_connect
from research.findings.costs.usage import cost_of_use
from research.findings.divides.kinds import DIVIDES
from research.findings.infrastructure.offline import offline
from research.messages.values import About, Economy, Value


@finding
def infrastructure_answer(economy: str, horizon: int = 10, speed: float = 10.0) -> Finding:
    """Answer how many people are offline, which instrument connects them and at what cost.

    Parameters
    ----------
    economy : any spelling of an economy
    horizon : years that running costs are counted for
    speed : Mbit/s a user is to see in the busiest hour
    """
    who = offline(economy)
    if isinstance(who, Finding):
        said = claim("answer-offline-unknown", economy=Economy(economy))
        return Finding(said, answer=True)
    use = cost_of_use(economy, horizon).claim("use-d")
    values: dict[str, Value] = {"economy": who.who, "people": About(who.people)}
    if use is None:
        return Finding(claim("answer-offline-network", **values), answer=True)
    values |= {"use": _use(use), "learners": use.values["people"]}
    if who.covered is None:
        headline = claim("answer-offline-not-parted", **values)
        claims = (who.why,) if who.why and who.more_online else ()
        return Finding(headline, claims=claims, answer=True)
    connected = cost_to_connect(economy, horizon, speed)
    network = connected.claim("cost-headline")
    if network is None:
        kind = "reached" if who.out_of_reach <= 0 else "unpriced"
        return Finding(claim(f"answer-offline-{kind}", **values), answer=True)
    beyond: dict[str, Value] = {
        "economy": who.who, "people": About(who.people), "beyond": About(who.out_of_reach),
        "network_cost": network.values["cost"], "network_range": network.values["range"],
    }  # fmt: skip
    learners = {key: values[key] for key in ("learners", "use")}
    kind = "both" if who.between is None else "rounded"
    headline = claim(f"answer-offline-{kind}", **beyond)
    within = claim("answer-offline-within", **learners)
    where = connected.claim("cost-where")
    return Finding(headline, claims=(within,) if where is None else (where, within), answer=True)


def _use(use: Claim) -> Claim:
    """Return what devices and training cost, and data apart, which are most of it where dear."""
    values = {
        key: use.values[key]
        for key in ("once", "once_range", "percent", "years", "data_range")
        if key in use.values
    }
    kind = "data" if "data_range" in values else "affordable" if "percent" in values else "alone"
    return claim(f"answer-use-{kind}", **values)


@finding
def rural_answer(economy: str) -> Finding:
    """Answer what rural areas lack most that towns have.

    Parameters
    ----------
    economy : any spelling of an economy

    Notes
    -----
    The widest gap in percentage points, of figures of one year, source and release that are not
    old. Where there is none, how many people live in rural areas.
    """
    known = [row for pair in DIVIDES["place"].pairs for row in found(pair, economy) if row.recent]
    if not known:
        return Finding(_rural_people(economy), answer=True)
    widest = max(known, key=lambda row: row.gap.points)
    kind = "lack" if widest.gap.points >= 1 else "level"
    of = {"economy": Economy(economy), "topic": widest.pair.subject}
    said = claim(f"answer-rural-gap-{kind}", **of, **widest.values("rural", "urban"))
    return Finding(said, answer=True)


def _rural_people(iso3: str) -> Claim:
    """How many people the missing figures are of."""
    known, whole = of_one_time(iso3, "urban_population")["value"], nation(iso3)
    if known.empty or whole is None:
        return claim("answer-rural-unknown", economy=Economy(iso3))
    people = (100 - float(known["urban_population"])) / 100 * whole.people
    if people < 1:
        return claim("answer-rural-nobody", economy=Economy(iso3))
    return claim("answer-rural-unmeasured", economy=Economy(iso3), people=About(people))
