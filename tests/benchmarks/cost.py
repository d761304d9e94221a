"""Time of the cost of connecting an economy, from its places to the tornado, each step for itself.

Run with `python -m tests.benchmarks.cost`; prints a table and asserts nothing. Seconds of processor time, best of three runs.
"""

from research import access, costs
from research.findings import cost_case
from research.findings.cost import cost_drivers
from research.loaders import settlements as places_read
from research.metrics.space import cost, settlements
from tests.benchmarks.clock import best

ECONOMIES = ("TUV", "THA", "IND", "USA")  # 6, 971, 3,483 and 16,484 places
PLAN = cost.Plan(10, 10.0, 5_000.0)


def main() -> None:
    """Print the table."""
    steps = ("places read", "links", "zones", "one estimate", "three levels", "with tornado")
    print(f"{'':8}{'places':>8}" + "".join(f"{step:>15}" for step in steps))
    for iso3 in ECONOMIES:
        places = access.settlements(iso3)
        found = settlements.held(places, float(access.latest("population").loc[iso3, "value"]))
        area = float(access.latest("area").loc[iso3, "value"])
        links = settlements.links(places)
        zones = cost.zones(found, links, places["people"], area, (100.0, 80.0))
        gap = cost.gap(zones, 60, 80)
        took = [
            best(lambda iso3=iso3: places_read.load.__wrapped__(iso3)),
            best(lambda places=places: settlements.links(places)),
            best(lambda f=found, n=links, p=places, a=area: cost.zones(f, n, p["people"], a, (100.0, 80.0))),
            best(lambda gap=gap: cost.estimate(gap, costs.at(), PLAN)),
            best(lambda iso3=iso3: cost_case.case(iso3, 10, 10.0)),
            best(lambda iso3=iso3: cost_drivers(iso3)),
        ]
        print(f"{iso3:8}{len(places):>8,}" + "".join(f"{seconds:>13.3f} s" for seconds in took), flush=True)


if __name__ == "__main__":
    main()
