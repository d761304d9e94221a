"""Cost: hand-calculated zones, and what must hold whatever the figures are."""

import math

import numpy as np
import pandas as pd
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from research import costs
from research.errors import InputError
from research.metrics.space import cost, settlements
from research.metrics.space.cost import Plan
from tests.metrics.space.layers import places

FIGURES = costs.at()


def zone(people=10_000.0, area=1_000.0, number=1.0, link=20.0, grid=100.0, covered=False, unconnected=None) -> pd.DataFrame:
    row = {"people": people, "area": area, "places": number, "link": link, "grid": grid, "covered": covered}
    return pd.DataFrame([row | {"zone": "one", "unconnected": people if unconnected is None else unconnected}])


def test_one_zone_by_hand() -> None:
    """10,000 people on 1,000 km², half of the sites without a grid, ten years at 5 %.

    9,000 users x 20 GB / 30 x 15 % x 8000 / 3600 = 2,000 Mbit/s; a site carries 3 x (20 x 2.2 - 10) = 102: 20 sites.
    Coverage: 1000 / (2.598 x 64) = 6.01: 7 sites. So capacity binds, and the density of 10 gives rents of the country.
    """
    found = cost.estimate(zone(grid=50.0), FIGURES, Plan(10, 10.0, 1_000.0))
    row, years = found.table.iloc[0], sum(1.05**-t for t in range(1, 11))
    assert (row["users"], row["for_capacity"], row["for_coverage"], row["sites"]) == (9_000, 20, 7, 20)
    assert row["binds"] == "capacity"
    assert row["traffic"] == pytest.approx(2_000)
    assert row["equipment"] == 20 * 70_000
    assert row["towers"] == 20 * 30_000
    # One link of 20 km, 19 of sqrt(1000 / 7) = 11.95 km.
    assert row["links"] == 20_000 + 19 * 15_000
    assert row["running"] == pytest.approx(20 * (7_400 + 3_000) * years)
    # Solar at 12,000 is cheaper than 5,000 and 37.5 % of 13,400 a year for ten years.
    assert row["energy"] == pytest.approx(20 * 3_000 * years + 10 * 12_000)
    network = row[["equipment", "towers", "links", "running", "energy"]].sum()
    assert row["administration"] == pytest.approx(0.1 * network)
    assert row["taxes"] == pytest.approx(0.3 * network)
    assert row["spectrum"] == pytest.approx(0.04 * 20 * 10_000)
    assert found.total == pytest.approx(1.1 * (1.4 * network + 8_000))
    assert row["revenue"] == pytest.approx(9_000 * 0.02 * 1_000 * years)
    assert row["surplus"] == pytest.approx(row["revenue"] - row["cost"])
    assert row["remains"] == pytest.approx(row["cost"] - row["revenue"])


def test_coverage_binds_where_people_are_few() -> None:
    row = cost.estimate(zone(people=3_000.0), FIGURES, Plan()).table.iloc[0]
    assert (row["for_capacity"], row["for_coverage"], row["binds"]) == (6, 7, "coverage")


def test_diesel_where_it_is_cheaper() -> None:
    dear_sun = FIGURES | {"solar": 1e6}
    found = cost.estimate(zone(grid=0.0), dear_sun, Plan(1)).table.iloc[0]
    assert found["energy"] == pytest.approx(20 * (3_000 + 0.375 * 13_400) / 1.05 + 20 * 5_000)


def test_satellite_below_a_density() -> None:
    """1,000 people on 1,000 km²: 900 users share 225 terminals."""
    row = cost.estimate(zone(people=1_000.0), FIGURES, Plan(2)).table.iloc[0]
    assert row["sites"] == 0
    assert row["binds"] == "satellite"
    assert row["cost"] == pytest.approx(225 * (499 + 600 * (1 / 1.05 + 1 / 1.05**2)))


def test_capacity_alone_where_a_network_is() -> None:
    row = cost.estimate(zone(people=1_000.0, covered=True), FIGURES, Plan()).table.iloc[0]
    assert (row["sites"], row["for_coverage"], row["towers"], row["links"]) == (2, 0, 0, 0)


def test_nobody_to_reach_costs_nothing() -> None:
    found = cost.estimate(zone(unconnected=0.0), FIGURES, Plan())
    assert found.total == 0
    assert found.table["binds"].tolist() == ["nothing"]


def test_a_speed_no_cell_has_is_a_reason_and_no_cost() -> None:
    found = cost.estimate(zone(), FIGURES, Plan(speed=44.0))
    assert found.reason == "speed"
    assert math.isnan(found.total)
    assert cost.estimate(zone(), FIGURES, Plan(speed=43.0)).reason == ""


def test_income_that_is_not_known_gives_no_revenue() -> None:
    table = cost.estimate(zone(), FIGURES, Plan()).table
    assert table[["revenue", "surplus", "carried", "remains"]].isna().all().all()
    assert table["cost"].notna().all()


def test_cross_subsidy_by_hand() -> None:
    """A surplus of 10 pays the 3 that reach 30 users first, then 7 of the 20 that reach 10."""
    table = cost.carried(pd.Series([5.0, 25.0, 8.0]), pd.Series([15.0, 5.0, 5.0]), pd.Series([9.0, 10.0, 30.0]))
    assert table["surplus"].tolist() == [10, -20, -3]
    assert table["carried"].tolist() == [0, 7, 3]
    assert table["remains"].tolist() == [0, 13, 0]


amounts = st.lists(st.tuples(*[st.floats(0, 1e6)] * 3), min_size=1, max_size=8)


@given(amounts)
def test_no_dollar_is_made_or_lost(rows) -> None:
    spent, earned, users = (pd.Series(column) for column in zip(*rows, strict=True))
    table = cost.carried(spent, earned, users)
    deficit = (spent - earned).clip(lower=0)
    np.testing.assert_allclose(table["carried"] + table["remains"], deficit, atol=1e-4)
    assert table["carried"].sum() <= (earned - spent).clip(lower=0).sum() + 1e-4
    assert (table[["carried", "remains"]] >= 0).all().all()


sizes = st.floats(1, 1e7)
CASES = {
    "people": sizes, "area": st.floats(1, 1e6), "number": st.integers(1, 500).map(float), "link": st.floats(0, 500),
    "grid": st.floats(0, 100), "covered": st.booleans(),
}  # fmt: skip
CROWDED = {"people": 1e7, "area": 226.0, "number": 1.0, "link": 0.0, "grid": 0.0, "covered": False}  # capacity decides


@pytest.mark.slow
@given(st.fixed_dictionaries(CASES), st.floats(0, 1), st.floats(0, 1), st.integers(1, 30), st.floats(1, 40))
@settings(deadline=None)
def test_more_users_more_speed_and_more_years_are_never_cheaper(case, one, other, years, speed) -> None:
    few, many = sorted((one * case["people"], other * case["people"]))
    base = cost.estimate(zone(**case, unconnected=many), FIGURES, Plan(years, speed)).total
    slack = 1e-9 * base + 1e-6
    assert cost.estimate(zone(**case, unconnected=few), FIGURES, Plan(years, speed)).total <= base + slack
    assert cost.estimate(zone(**case, unconnected=many), FIGURES, Plan(years, speed / 2)).total <= base + slack
    assert base <= cost.estimate(zone(**case, unconnected=many), FIGURES, Plan(years + 1, speed)).total + slack


@pytest.mark.slow
@given(st.fixed_dictionaries(CASES), st.sampled_from([e.id for e in costs.table().values() if e.low != e.high]))
@example(CROWDED, "reach")
@settings(deadline=None)
def test_the_dear_end_of_a_figure_is_never_cheaper(case, figure) -> None:
    """A budget moves revenue and not cost; a wider band takes fewer sites but more fees, so it may go either way."""
    low, high = (cost.estimate(zone(**case), FIGURES | {figure: getattr(costs.table()[figure], end)}, Plan()).total
                 for end in ("low", "high"))  # fmt: skip
    if figure != "bandwidth":
        assert low <= high + 1e-9 * high


@pytest.mark.slow
@given(st.fixed_dictionaries(CASES), st.floats(0, 20), st.floats(0, 20))
@settings(deadline=None)
def test_a_higher_discount_rate_is_never_dearer(case, one, other) -> None:
    low, high = (cost.estimate(zone(**case), FIGURES | {"discount": rate}, Plan()).total for rate in sorted((one, other)))
    assert high <= low + 1e-9 * low


def test_annuities() -> None:
    assert cost.annuity(0, 10) == 10
    assert cost.annuity(5, 10) == pytest.approx(sum(1.05**-t for t in range(1, 11)))
    assert cost.annuity(1e-6, 10) == pytest.approx(10, rel=1e-6)
    assert cost.annuity(1e-200, 10) == pytest.approx(10)


def test_backhaul_never_falls_with_distance() -> None:
    km = pd.Series(np.linspace(0, 200, 4_001))
    assert (cost.backhaul(km, FIGURES).diff().dropna() >= -1e-6).all()


national = st.floats(100, 1e9)


@pytest.mark.slow
@given(st.lists(st.integers(1, 10**6), min_size=1, max_size=12), national, st.floats(0.1, 1e7))
@settings(deadline=None)
def test_zones_hold_all_people_and_no_more_land_than_there_is(people, nation, area) -> None:
    layer = places(people)
    found = settlements.held(layer, nation)
    table = cost.zones(found, settlements.links(layer), layer["people"], area, (90.0, 40.0))
    assert table["people"].sum() == pytest.approx(nation)
    assert table["area"].sum() <= area * (1 + 1e-9)
    if found.remainder:
        rest = table.loc["remainder"]
        assert rest["people"] == found.remainder
        assert rest["area"] >= area * found.remainder / nation * (1 - 1e-6)


@given(
    st.lists(st.tuples(st.floats(1, 1e6), st.floats(0.1, 1e5)), min_size=1, max_size=9), st.floats(0, 100), st.floats(0, 100)
)
@settings(deadline=None)
def test_a_gap_holds_everybody_who_is_not_online(rows, online, covered) -> None:
    frame = pd.DataFrame(rows, columns=["people", "area"]).assign(places=2.0, link=1.0, grid=50.0)
    table = cost.gap(frame, online, covered)
    total = frame["people"].sum()
    assert table["people"].sum() == pytest.approx(total)
    assert table["unconnected"].sum() == pytest.approx((100 - online) / 100 * total, abs=1e-6 * total)
    assert (table["unconnected"] <= table["people"] * (1 + 1e-9)).all()
    assert table.loc[table["covered"], "people"].sum() == pytest.approx(max(online, covered) / 100 * total, abs=1e-6 * total)


def test_deciles_are_densest_first_and_lose_nobody() -> None:
    frame = pd.DataFrame({"people": [5.0] * 40, "area": np.arange(1.0, 41.0), "places": 1.0, "link": 2.0, "grid": 50.0})
    table = cost.deciles(frame.sample(frac=1, random_state=0))
    assert table.index.tolist() == list(range(1, 11))
    assert table["people"].tolist() == [20.0] * 10
    assert table["area"].tolist() == [10.0 + 16 * n for n in range(10)]
    assert table["link"].unique().tolist() == [2.0]


@pytest.mark.parametrize(("column", "value"), [("people", -1), ("area", 0), ("link", np.nan), ("grid", 101)])
def test_zones_that_cannot_be_are_refused_by_name(column, value) -> None:
    frame = zone()[cost.COLUMNS].assign(**{column: value}).rename(index={0: "north"})
    with pytest.raises(InputError, match=f"{column} of zone north"):
        cost.gap(frame, 50, 50)


@pytest.mark.parametrize("plan", [{"horizon": 0}, {"horizon": 51}, {"speed": 0.0}])
def test_plans_that_cannot_be_are_refused(plan) -> None:
    with pytest.raises(InputError, match="1 to 50 years"):
        Plan(**plan)


def test_tornado_changes_one_figure_at_a_time() -> None:
    table = cost.tornado(
        lambda figures: cost.estimate(zone(), figures, Plan()).total, FIGURES,
        {key: entry.low for key, entry in costs.table().items()}, {key: entry.high for key, entry in costs.table().items()},
    )  # fmt: skip
    assert table["width"].is_monotonic_decreasing
    assert table.loc["traffic", "high"] == cost.estimate(zone(), costs.at(traffic=30.0), Plan()).total
    assert "sectors" not in table.index
