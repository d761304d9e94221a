"""Cost: hand-calculated zones, and what must hold whatever the figures are."""

import math

import numpy as np
import pandas as pd
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from research import costs
from research.errors import InputError
from research.metrics.space import cost
from research.metrics.space.cost import Plan

FIGURES = costs.at()


def zone(
    people=10_000.0,
    area=1_000.0,
    number=1.0,
    link=20.0,
    grid=100.0,
    covered=False,
    unconnected=None,
) -> pd.DataFrame:
    row = {
        "people": people,
        "area": area,
        "places": number,
        "link": link,
        "grid": grid,
        "covered": covered,
    }
    return pd.DataFrame(
        [row | {"zone": "one", "unconnected": people if unconnected is None else unconnected}]
    )


def test_one_zone_by_hand() -> None:
    """10,000 people on 1,000 km², half of the sites without a grid, ten years at 5 %, at the income
    costs are listed for.

    9,180 users x 20 GB / 30 x 15 % x 8000 / 3600 = 2,040 Mbit/s; a site carries 3 x (20 x 2.2 - 10)
    = 102: 20 sites. Coverage: 1000 / (2.598 x 64) = 6.01 sites. So capacity binds, and the density
    of 10 gives rents of the country.
    """
    figures = costs.at(traffic=20.0)
    found = cost.estimate(
        zone(people=10_200.0, grid=50.0), figures, Plan(10, 10.0, figures["reference_income"])
    )
    row, years = found.table.iloc[0], sum(1.05**-t for t in range(1, 11))
    assert row[["users", "traffic", "for_capacity", "sites"]].tolist() == pytest.approx(
        [9_180, 2_040, 20, 20]
    )
    assert row["for_coverage"] == pytest.approx(1_000 / (1.5 * math.sqrt(3) * 64))
    assert row["binds"] == "capacity"
    assert row["equipment"] == pytest.approx(20 * 70_000)
    assert row["towers"] == pytest.approx(20 * 30_000)
    # One link of 20 km, 19 of sqrt(1000 / 20) = 7.07 km.
    assert row["links"] == pytest.approx(20_000 + 19 * 15_000)
    assert row["running"] == pytest.approx(20 * (7_400 + 3_000) * years)
    # Solar at 12,000 is cheaper than 5,000 and 37.5 % of 13,400 a year for ten years.
    assert row["energy"] == pytest.approx(20 * 3_000 * years + 10 * 12_000)
    network = row[["equipment", "towers", "links", "running", "energy"]].sum()
    assert row["administration"] == pytest.approx(0.1 * network)
    assert row["taxes"] == pytest.approx(0.3 * network)
    assert row["spectrum"] == pytest.approx(0.04 * 20 * 10_200)
    assert found.total == pytest.approx(1.1 * (1.4 * network + 8_160))
    assert row["revenue"] == pytest.approx(9_180 * 0.02 * 1_380 * years)
    assert row["surplus"] == pytest.approx(row["revenue"] - row["cost"])
    assert row["remains"] == pytest.approx(row["cost"] - row["revenue"])


def test_users_who_do_not_pay_bring_nothing_and_cost_the_same() -> None:
    """9,000 users at 2 % of 1,380 US$ for two years without discount are 496,800; three in four of
    them pay 372,600.
    """
    figures = costs.at(discount=0.0)
    all_pay, most_pay = (
        cost.estimate(zone(), figures, Plan(2, income=1_380.0, payers=payers)).table.iloc[0]
        for payers in (1.0, 0.75)
    )
    assert all_pay["revenue"] == pytest.approx(496_800)
    assert most_pay["revenue"] == pytest.approx(372_600)
    assert most_pay["cost"] == all_pay["cost"]
    assert most_pay["users"] == all_pay["users"] == 9_000
    assert most_pay["remains"] - all_pay["remains"] == pytest.approx(124_200)


@pytest.mark.parametrize("payers", [0.0, -0.1, 1.01, math.nan])
def test_a_share_of_payers_is_above_nobody_and_at_most_everybody(payers) -> None:
    with pytest.raises(InputError, match="users who pay"):
        Plan(payers=payers)


def test_coverage_binds_where_people_are_few() -> None:
    row = cost.estimate(zone(people=3_000.0), costs.at(traffic=20.0), Plan()).table.iloc[0]
    assert row["for_capacity"] == pytest.approx(600 / 102)
    assert row["for_coverage"] == pytest.approx(1_000 / (1.5 * math.sqrt(3) * 64))  # 6.01
    assert (row["sites"], row["binds"]) == (pytest.approx(7), "coverage")


def test_local_costs_rise_with_income_and_equipment_does_not() -> None:
    """At 16 times the income and an elasticity of a quarter labour and land cost twice as much."""
    figures = FIGURES | {"price_level": 0.25}
    poor, rich = (
        cost.estimate(zone(), figures, Plan(income=income)).table.iloc[0]
        for income in (1_380.0, 22_080.0)
    )
    assert rich["towers"] == pytest.approx(2 * poor["towers"])
    assert rich["energy"] == pytest.approx(poor["energy"])
    assert rich["equipment"] - poor["equipment"] == pytest.approx(
        poor["sites"] * FIGURES["installation"]
    )


def test_use_by_hand() -> None:
    """A basket of 5 % of an income of 1,200 US$, 60 a year, less 2 % of what people offline have.

    They have from 45 % to all of it: midway 870, so 17.40 a year.
    """
    figures = FIGURES
    training = 15 * 1_200 / 5_030  # trainers are paid wages; it was the same everywhere
    assert cost.usage(figures, 1_200.0, 5.0) == {
        "device": 54, "data": pytest.approx(60 - 17.4), "training": pytest.approx(training)
    }  # fmt: skip
    assert cost.usage(figures, 1_200.0, 2.0)["data"] == pytest.approx(24 - 17.4)
    assert cost.usage(figures, 1_200.0, 1.4)["data"] == 0
    assert cost.usage(costs.at("high"), 1_200.0, 2.0)["data"] > 0  # people offline are poorer there
    assert math.isnan(cost.usage(figures, 1_200.0, None)["data"])
    assert math.isnan(cost.usage(figures, None, 5.0)["data"])


def test_diesel_where_it_is_cheaper() -> None:
    dear_sun = costs.at(solar=1e6, traffic=20.0)
    found = cost.estimate(zone(people=10_200.0, grid=0.0), dear_sun, Plan(1)).table.iloc[0]
    assert found["energy"] == pytest.approx(20 * (3_000 + 0.375 * 13_400) / 1.05 + 20 * 5_000)


def test_satellite_below_a_density() -> None:
    """1,000 people on 1,000 km²: 900 users share 225 terminals."""
    row = cost.estimate(zone(people=1_000.0), FIGURES, Plan(2)).table.iloc[0]
    assert row["sites"] == 0
    assert row["binds"] == "satellite"
    assert row["cost"] == pytest.approx(225 * (499 + 600 * (1 / 1.05 + 1 / 1.05**2)))


def test_capacity_alone_where_a_network_is() -> None:
    row = cost.estimate(
        zone(people=1_020.0, covered=True), costs.at(traffic=20.0), Plan()
    ).table.iloc[0]
    assert row["sites"] == pytest.approx(2)
    assert (row["for_coverage"], row["towers"], row["links"]) == (0, 0, 0)


@given(st.floats(1, 1e4), st.floats(0.1, 100))
def test_what_needs_a_site_has_a_whole_one(people, area) -> None:
    """Part of a site cannot be built, and none is left out that is needed; none where nobody gets
    one.
    """
    both = pd.concat(
        [zone(people=people, area=area, number=0.0), zone(people=people / 2, area=area, number=0.0)]
    )
    table = cost.sites(both.reset_index(drop=True), FIGURES, 10.0)[0]
    need, least = table["sites"].sum(), table[["for_capacity", "for_coverage"]].max(axis=1).sum()
    assert need == pytest.approx(round(need), abs=1e-6)
    assert least * (1 - 1e-6) <= need < least + 1


@pytest.mark.slow
@given(st.integers(2, 6), st.floats(100, 1e7), st.floats(1, 1e5))
def test_a_finer_division_into_zones_alone_costs_nothing(parts, people, area) -> None:
    whole = zone(people=people, area=area, number=6.0)
    split = pd.concat(
        [zone(people=people / parts, area=area / parts, number=6.0 / parts)] * parts,
        ignore_index=True,
    )
    one, many = (cost.estimate(each, FIGURES, Plan()).total for each in (whole, split))
    assert many == pytest.approx(one, rel=1e-6)


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
    table = cost.carried(
        pd.Series([5.0, 25.0, 8.0]), pd.Series([15.0, 5.0, 5.0]), pd.Series([9.0, 10.0, 30.0])
    )
    assert table["surplus"].tolist() == [10, -20, -3]
    assert table["carried"].tolist() == [0, 7, 3]
    assert table["remains"].tolist() == [0, 13, 0]


amounts = st.lists(st.tuples(*[st.floats(0, 1e6)] * 3), min_size=1, max_size=8)


@pytest.mark.slow
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
    "people": sizes, "area": st.floats(1, 1e6), "number": st.integers(1, 500).map(float),
    "link": st.floats(0, 500), "grid": st.floats(0, 100), "covered": st.booleans(),
}  # fmt: skip
CROWDED = {
    "people": 1e7,
    "area": 226.0,
    "number": 1.0,
    "link": 0.0,
    "grid": 0.0,
    "covered": False,
}  # capacity decides


@pytest.mark.slow
@given(
    st.fixed_dictionaries(CASES),
    st.floats(0, 1),
    st.floats(0, 1),
    st.integers(1, 30),
    st.floats(1, 40),
)
@settings(deadline=None)
def test_more_users_more_speed_and_more_years_are_never_cheaper(
    case, one, other, years, speed
) -> None:
    few, many = sorted((one * case["people"], other * case["people"]))
    base = cost.estimate(zone(**case, unconnected=many), FIGURES, Plan(years, speed)).total
    slack = 1e-9 * base + 1e-6
    assert (
        cost.estimate(zone(**case, unconnected=few), FIGURES, Plan(years, speed)).total
        <= base + slack
    )
    assert (
        cost.estimate(zone(**case, unconnected=many), FIGURES, Plan(years, speed / 2)).total
        <= base + slack
    )
    assert (
        base
        <= cost.estimate(zone(**case, unconnected=many), FIGURES, Plan(years + 1, speed)).total
        + slack
    )


@pytest.mark.slow
@given(
    st.fixed_dictionaries(CASES),
    st.sampled_from([e.id for e in costs.table().values() if e.low != e.high and e.gap != "usage"]),
)
@example(CROWDED, "reach")
@settings(deadline=None)
def test_the_dear_end_of_a_figure_is_never_cheaper(case, figure) -> None:
    """A budget moves revenue and not cost; a wider band takes fewer sites but more fees, so it may
    go either way.
    """
    low, high = (
        cost.estimate(
            zone(**case), FIGURES | {figure: getattr(costs.table()[figure], end)}, Plan()
        ).total
        for end in ("low", "high")
    )
    if figure != "bandwidth":
        assert low <= high + 1e-9 * high


@pytest.mark.slow
@given(st.fixed_dictionaries(CASES), st.floats(0, 20), st.floats(0, 20))
@settings(deadline=None)
def test_a_higher_discount_rate_is_never_dearer(case, one, other) -> None:
    low, high = (
        cost.estimate(zone(**case), FIGURES | {"discount": rate}, Plan()).total
        for rate in sorted((one, other))
    )
    assert high <= low + 1e-9 * low


def test_annuities() -> None:
    assert cost.annuity(0, 10) == 10
    assert cost.annuity(5, 10) == pytest.approx(sum(1.05**-t for t in range(1, 11)))
    assert cost.annuity(1e-6, 10) == pytest.approx(10, rel=1e-6)
    assert cost.annuity(1e-200, 10) == pytest.approx(10)


def test_backhaul_never_falls_with_distance() -> None:
    km = np.linspace(0, 200, 4_001)
    assert (np.diff(cost.backhaul(km, FIGURES)) >= -1e-6).all()


AREA = {
    "people": st.floats(100, 1e9), "area": st.floats(0.1, 1e7), "urban": st.floats(0, 100),
    "grid_urban": st.floats(0, 100), "grid_rural": st.floats(0, 100),
    "places": st.integers(0, 500).map(float), "link": st.floats(0, 500),
}  # fmt: skip


@pytest.mark.slow
@given(st.lists(st.fixed_dictionaries(AREA), min_size=1, max_size=3), st.floats(0, 2))
@settings(deadline=None)
def test_zones_hold_all_people_all_land_and_all_places(rows, spread) -> None:
    """Economies and provinces alike: nothing of an area is lost, and rural zones are less dense the
    earlier they come.
    """
    areas = pd.DataFrame(rows)
    table = cost.zones(areas, spread)
    for column in ("people", "places"):
        assert table[column].sum() == pytest.approx(areas[column].sum(), rel=1e-6)
    assert table["area"].sum() <= areas["area"].sum() * (1 + 1e-6)
    rural = table[table["kind"].ne(cost.URBAN)]
    for name, part in rural.groupby("area_name"):
        density = part["people"] / part["area"]
        assert (density.diff().dropna() >= -1e-9 * density.max()).all(), name
        row = areas.loc[int(name)]
        lit = (part["grid"] * part["people"]).sum() / part["people"].sum()
        assert lit == pytest.approx(row["grid_rural"], abs=1e-6)


def test_rural_density_is_lognormal() -> None:
    """By simulation: of 400,000 rural people with lognormal density the least dense 5 % hold as
    much land as the zones say.
    """
    spread = 0.8
    density = np.sort(np.exp(np.random.default_rng(0).normal(0, spread, 400_000)))
    land = 1 / density
    area = {
        "people": 4e5,
        "area": 1e4,
        "urban": 0.0,
        "grid_urban": 100.0,
        "grid_rural": 100.0,
        "places": 1.0,
        "link": 0.0,
    }
    table = cost.zones(pd.DataFrame([area]), spread)
    least = table.loc[table["kind"].isin(["0.25", "0.5", "1", "2", "5"]), "area"].sum() / 1e4
    assert least == pytest.approx(land[:20_000].sum() / land.sum(), rel=0.01)


@pytest.mark.slow
@given(st.fixed_dictionaries(AREA), st.floats(0.1, 1.5))
@settings(deadline=None)
def test_the_edge_of_a_network_is_that_of_its_zones(row, spread) -> None:
    """The density where coverage ends by the formula equals that of the zones, where the share is a
    zone's end.
    """
    share = 10.0  # % of rural people, an end of a zone
    areas = pd.DataFrame([row | {"urban": 0.0}])
    edge = cost.edge(areas, pd.Series([100 - share]), spread).iloc[0]
    table = cost.gap(cost.zones(areas, spread), 0.0, 100 - share)
    beyond = table[~table["covered"]]
    assert edge["density"] == pytest.approx(beyond["people"].sum() / beyond["area"].sum(), rel=1e-6)
    dark = 100 - (beyond["grid"] * beyond["people"]).sum() / beyond["people"].sum()
    assert edge["dark"] == pytest.approx(dark, abs=1e-6)


@pytest.mark.slow
@given(
    st.lists(st.tuples(st.floats(1, 1e6), st.floats(0.1, 1e5)), min_size=1, max_size=9),
    st.floats(0, 100),
    st.floats(0, 100),
)
@settings(deadline=None)
def test_a_gap_holds_everybody_who_is_not_online(rows, online, covered) -> None:
    frame = pd.DataFrame(rows, columns=["people", "area"]).assign(places=2.0, link=1.0, grid=50.0)
    table = cost.gap(frame, online, covered)
    total = frame["people"].sum()
    assert table["people"].sum() == pytest.approx(total)
    assert table["unconnected"].sum() == pytest.approx(
        (100 - online) / 100 * total, abs=1e-6 * total
    )
    assert (table["unconnected"] <= table["people"] * (1 + 1e-9)).all()
    assert table.loc[table["covered"], "people"].sum() == pytest.approx(
        max(online, covered) / 100 * total, abs=1e-6 * total
    )


@pytest.mark.parametrize(
    ("column", "value"), [("people", -1), ("area", 0), ("link", np.nan), ("grid", 101)]
)
def test_zones_that_cannot_be_are_refused_by_name(column, value) -> None:
    frame = zone()[cost.COLUMNS].assign(**{column: value}).rename(index={0: "north"})
    with pytest.raises(InputError, match=f"{column} of zone north"):
        cost.gap(frame, 50, 50)


def test_areas_that_cannot_be_are_refused_by_name() -> None:
    area = {
        "people": 1.0,
        "area": 1.0,
        "urban": 101.0,
        "grid_urban": 1.0,
        "grid_rural": 1.0,
        "places": 1.0,
        "link": 1.0,
    }
    with pytest.raises(InputError, match="urban of zone north"):
        cost.zones(pd.DataFrame([area], index=["north"]), 0.8)


@pytest.mark.parametrize("plan", [{"horizon": 0}, {"horizon": 51}, {"speed": 0.0}])
def test_plans_that_cannot_be_are_refused(plan) -> None:
    with pytest.raises(InputError, match="1 to 50 years"):
        Plan(**plan)


@pytest.mark.slow
def test_tornado_changes_one_figure_at_a_time() -> None:
    table = cost.tornado(
        lambda figures: cost.estimate(zone(), figures, Plan()).total,
        FIGURES,
        {key: entry.low for key, entry in costs.table().items()},
        {key: entry.high for key, entry in costs.table().items()},
    )
    assert table["width"].is_monotonic_decreasing
    assert (
        table.loc["traffic", "high"]
        == cost.estimate(zone(), costs.at(traffic=costs.table()["traffic"].high), Plan()).total
    )
    assert "sectors" not in table.index


def test_a_simulation_by_hand() -> None:
    """The sum of two uniform figures is triangular: its first tenth ends at the root of a fifth."""
    low, central, high = ({"a": end, "b": end, "still": 5.0} for end in (0.0, 0.5, 1.0))
    totals = cost.simulated(lambda of: of["a"] + of["b"], central, low, high, draws=4_000)
    assert np.percentile(totals, [10, 50, 90]) == pytest.approx(
        [math.sqrt(0.2), 1.0, 2 - math.sqrt(0.2)], abs=0.02
    )


def test_a_figure_whose_low_end_is_its_central_value_is_that_in_half_of_the_draws() -> None:
    """Traffic of 2 (2 to 14) GB: the tenth draw has 2, the ninetieth 11.6; `low` may be larger."""
    of = cost.simulated(lambda of: of["a"], {"a": 2.0}, {"a": 2.0}, {"a": 14.0})
    assert np.percentile(of, [10, 90]) == pytest.approx([2.0, 11.6], abs=0.05)
    of = cost.simulated(lambda of: of["a"], {"a": 20.0}, {"a": 30.0}, {"a": 10.0})
    assert np.percentile(of, [10, 90]) == pytest.approx([12.0, 28.0], abs=0.05)


@pytest.mark.parametrize("people", [math.inf, 0.0, 4_000.0, 11_000.0, 1e9])
def test_many_sets_of_figures_cost_what_each_costs_alone(people: float) -> None:
    """Against the table of an estimate of each, summed from the densest zone on."""
    zones = pd.concat(
        [zone(), zone(3_000.0, 10.0, 2.0), zone(500.0, 5_000.0), zone(9_000.0, 50.0, covered=True)],
        ignore_index=True,
    )
    plan = Plan(10, 10.0, 2_000.0, 1.1)
    sets = [
        {**FIGURES, "bandwidth": width, "traffic": traffic, "discount": rate}
        for width, traffic, rate in [(20.0, 6.0, 5.0), (0.1, 6.0, 5.0), (40.0, 90.0, 0.0)]
    ]
    drawn = {name: np.array([[each[name]] for each in sets]) for name in FIGURES}
    found = cost.total({name: zones[name].to_numpy() for name in zones}, drawn, plan, people)
    alone = []
    for each in sets:
        result = cost.estimate(zones, each, plan)
        table = result.table.sort_values("people", key=lambda of: zones["area"] / of, kind="stable")
        reached, paid = (np.cumsum([0.0, *table[name]]) for name in ("unconnected", "cost"))
        alone.append(math.nan if result.reason else np.interp(people, reached, paid))
    assert math.isnan(alone[1])
    assert found.tolist() == pytest.approx(alone, rel=1e-12, nan_ok=True)
