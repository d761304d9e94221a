"""Where people are offline and what connects them; what rural areas lack that towns have."""

from collections.abc import Iterator

from research.findings.core import Claim, Finding, claim, finding
from research.findings.core.gaps import old_releases
from research.findings.core.latest import measured, of_one_time
from research.findings.core.nation import nation
from research.findings.core.side_by_side import found, last_measured
from research.findings.costs.network import cost_to_connect
from research.findings.costs.usage import cost_of_use
from research.findings.divides.kinds import DIVIDES
from research.findings.infrastructure.offline import offline, rounding
from research.findings.infrastructure.offline_gaps import before_jump
from research.messages.values import About, Economy, Items, Percent, Value

_OF_PEOPLE = [pair for pair in DIVIDES["place"].pairs if pair.people]
_MINOR = 0.1  # of the people offline: fewer out of reach are not what an answer begins with


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
        claims = (who.why,) if who.why and who.more_online else (*before_jump(who),)
        return Finding(headline, claims=claims, answer=True)
    of = {key: values[key] for key in ("economy", "people")}
    within = claim("answer-offline-within", learners=values["learners"], use=values["use"])
    covered = Percent(who.covered, int(rounding(who.covered) < 0.5))  # as it is published
    nearly = claim("answer-offline-nearly", **of, covered=covered)
    if who.near_all:
        of_all = claim("answer-offline-learners", learners=values["learners"], use=values["use"])
        after = of_all if who.unclear else within
        return Finding(nearly, claims=(*before_jump(who), after), answer=True)
    connected = cost_to_connect(economy, horizon, speed)
    network = connected.claim("cost-headline")
    if network is None:
        if who.out_of_reach > 0:
            return Finding(claim("answer-offline-unpriced", **values), answer=True)
        reached = claim("answer-offline-reached", **of)
        return Finding(reached, claims=(*before_jump(who), within), answer=True)
    beyond: dict[str, Value] = {
        "economy": who.who, "people": About(who.people), "beyond": About(who.out_of_reach),
        "network_cost": network.values["cost"], "network_range": network.values["range"],
    }  # fmt: skip
    if who.out_of_reach < _MINOR * who.people:
        rest = {key: beyond[key] for key in ("beyond", "network_cost", "network_range")}
        return Finding(nearly, claims=(within, claim("answer-offline-rest", **rest)), answer=True)
    kind = "both" if who.between is None else "rounded"
    headline = claim(f"answer-offline-{kind}", **beyond)
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
    old. Where there is none, how many people that is not known of, and what was last measured when.
    """
    pairs = [row for pair in DIVIDES["place"].pairs for row in found(pair, economy)]
    known = [row for row in pairs if row.recent]
    if not known:
        headline = _rural_people(economy)
        if "people" not in headline.values:
            return Finding(headline, answer=True)
        dated = old_releases((pair.group for pair in _OF_PEOPLE), economy)
        return Finding(headline, claims=(*dated, *_of_all(economy)), answer=True)
    widest = max(known, key=lambda row: row.gap.points)
    kind = "lack" if widest.gap.points >= 1 else "level"
    of = {"economy": Economy(economy), "topic": widest.pair.subject}
    said = claim(f"answer-rural-gap-{kind}", **of, **widest.values("rural", "urban"))
    return Finding(said, answer=True)


def _rural_people(iso3: str) -> Claim:
    """Return how many people the missing figures are of, and when they were last measured."""
    who, known = Economy(iso3), of_one_time(iso3, "urban_population")["value"]
    whole = nation(iso3)
    if known.empty or whole is None:
        return claim("answer-rural-unknown", economy=who)
    people = (100 - float(known["urban_population"])) / 100 * whole.people
    if people < 1:
        return claim("answer-rural-nobody", economy=who)
    last = [*last_measured(_OF_PEOPLE, iso3)]
    dated = [pair for pair, _ in last]
    lacking = [pair.subject for pair in _OF_PEOPLE if pair not in dated]
    values: dict[str, Value] = {"economy": who, "people": About(people)}
    if lacking:
        values["missing"] = Items(lacking, "or")
    if not last:
        return claim("answer-rural-unmeasured", **values)
    values["measures"] = Items(measure for _, measure in last)
    return claim(f"answer-rural-{'unmeasured-since' if lacking else 'outdated'}", **values)


def _of_all(iso3: str) -> Iterator[Claim]:
    """Yield what is known of all people."""
    of_all = of_one_time(iso3, "internet_users", "electricity_access")
    national = {key: measured(row["value"], key, row["year"]) for key, row in of_all.iterrows()}
    if "internet_users" not in national:
        return
    values: dict[str, Value] = {"economy": Economy(iso3), "online": national["internet_users"]}
    if "electricity_access" not in national:
        yield claim("answer-rural-national-online", **values)
    else:
        yield claim("answer-rural-national", electricity=national["electricity_access"], **values)
