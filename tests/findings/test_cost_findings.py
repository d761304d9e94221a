"""Cost of connecting people: who is counted, what is said of it, and that text and table agree."""

import math
import re
from collections.abc import Callable
from pathlib import Path

import pandas as pd
import pytest

from research import costs, economies, findings
from research.findings import cost_case, cost_pay
from research.findings.cost_case import Case
from research.findings.latest import comparable
from research.findings.offline import Offline, offline
from research.metrics.space import cost
from tests.stores import keep

NETWORK = [findings.cost_to_connect, findings.cost_drivers, findings.who_can_pay, findings.cost_reasons]
# Asia-Pacific in round figures: % online, % covered, GNI per capita, people, % urban.
REGION = {
    "BGD": (45.0, 99.6, 2_800, 171e6, 41), "THA": (90.0, 99.0, 7_200, 72e6, 54), "VNM": (78.0, 99.0, 4_500, 100e6, 39),
    "IDN": (69.0, 97.0, 4_900, 281e6, 59), "LAO": (66.0, 80.0, 2_100, 7.7e6, 38), "MNG": (84.0, 95.0, 5_500, 3.5e6, 69),
    "TUV": (72.0, 60.0, 8_000, 9_600, 66), "PNG": (24.0, 66.0, 2_800, 10e6, 14),
}  # fmt: skip
PARTED = [iso3 for iso3, (online, covered, *_) in REGION.items() if covered >= online]


@pytest.fixture(autouse=True)
def _fresh() -> None:
    cost_case.case.cache_clear()


@pytest.fixture
def region(store) -> Path:
    """Asia-Pacific in round figures."""
    world, itu = {}, {}
    for iso3, (online, covered, income, people, urban) in REGION.items():
        world |= {
            ("internet_users", iso3, 2024): online, ("population", iso3, 2024): people, ("urban_population", iso3, 2024): urban,
            ("gni_per_capita_atlas", iso3, 2024): income, ("gdp_current_usd", iso3, 2024): income * people,
        }  # fmt: skip
        itu["coverage_4g", iso3, 2024] = covered
    keep(store, "worldbank", "2026-07-01", world)
    keep(store, "itu", "2026-07-01", itu)
    return store


def _case(iso3: str) -> Case:
    found = cost_case.case(iso3, 10, 10.0)
    assert isinstance(found, Case)
    return found


@pytest.mark.parametrize("finding", NETWORK)
@pytest.mark.parametrize("iso3", ["BGD", "THA", "IDN", "TUV"])
def test_no_network_is_priced_where_coverage_is_not_known(iso3: str, finding: Callable[..., findings.Finding]) -> None:
    """Offline there is no coverage: Bangladesh had a network of US$ 19 to 78 billion for 98 million people."""
    found = finding(iso3)
    assert "US$" not in found.note()
    assert found.missing == (finding is findings.cost_to_connect)  # a gap is said once
    assert bool(found.note()) == (finding is findings.cost_to_connect)
    assert not len(found.df)
    assert found.fig is None
    gaps = findings.offline_gaps(iso3)
    assert gaps.missing
    assert "is not known" in gaps.title


def test_only_people_out_of_reach_are_in_the_cost_of_a_network(region) -> None:
    """Bangladesh: 0.4 % of 171 million, 684,000, and not the 94 million offline."""
    this = _case("BGD")
    assert this.people == pytest.approx(684_000)
    for level in costs.LEVELS:
        assert this.runs[level].table["unconnected"].sum() == pytest.approx(684_000)
        assert not this.runs[level].table["covered"].any()
    found = findings.cost_to_connect("BGD")
    assert "680,000 people in Bangladesh out of reach of 4G" in found.title
    assert this.money.high < 1e9
    assert findings.cost_to_connect("BGD").df.loc["All", "People"] == "680,000"


def test_coverage_of_another_time_does_not_part_the_people_offline(store) -> None:
    """2020 and 2024 are further apart than three years; 2021 and 2024 are not."""
    keep(store, "worldbank", "2026-07-01", {("internet_users", "BGD", 2024): 45.0})
    keep(store, "itu", "2026-07-01", {("coverage_4g", "BGD", 2020): 97.0})
    assert findings.cost_to_connect("BGD").missing
    assert "last reported for 2020" in findings.offline_gaps("BGD").title
    keep(store, "itu", "2026-07-02", {("coverage_4g", "BGD", 2021): 97.0})
    assert not findings.offline_gaps("BGD").missing


def test_the_two_gaps_add_up(region) -> None:
    for iso3 in PARTED:
        online, covered, _, people, _ = REGION[iso3]
        who = offline(iso3)
        assert isinstance(who, Offline)
        assert who.out_of_reach + who.within_reach == pytest.approx((100 - online) / 100 * people)
        assert who.out_of_reach == pytest.approx((100 - covered) / 100 * people)
        assert not findings.offline_gaps(iso3).missing
    frame = findings.offline_gaps("BGD").df
    assert frame["What closes it"].tolist() == ["networks", "devices, price of data, skills, relevant content"]


def test_people_offline_out_of_reach_are_an_upper_bound(region) -> None:
    """Laos: 20 % out of reach and 34 % offline of 7.7 million; who is out of reach may be online by other networks."""
    gaps, use = findings.offline_gaps("LAO"), findings.cost_of_use("LAO")
    assert "at least 41 % of the 2.6 million people offline" in gaps.title
    assert "up to 1.5 million are out of its reach" in gaps.title
    assert all(title.endswith(("at most", "at least")) for title in gaps.df.index)
    assert "for at least 1.1 million people" in use.title
    assert "Up to 1.5 million people" in use.note()
    assert " over 10 years" in use.title


def test_where_more_are_online_than_covered_who_is_out_of_reach_is_not_known(region) -> None:
    """Tuvalu had a network priced for all its people offline, though people out of reach of 4G are online there."""
    gaps = findings.offline_gaps("TUV")
    assert gaps.missing
    assert gaps.fig is None
    assert "4G is reported to reach 60 % of people (2024) and 72 % are online (2024)" in gaps.title
    assert findings.cost_to_connect("TUV").missing
    for section in NETWORK:
        assert "US$" not in section("TUV").note()
    use = findings.cost_of_use("TUV")
    assert use.title.startswith("Devices and training for the 2,700 people offline in Tuvalu")
    assert cost_case.dollars(67 * 0.28 * 9_600) in use.title


def test_a_person_costs_different_amounts_for_reasons_that_are_named(region) -> None:
    """Thailand, Viet Nam and Indonesia had US$ 558 each."""
    each = {iso3: _case(iso3).runs["central"].total / _case(iso3).people for iso3 in ("THA", "VNM", "IDN")}
    assert len({round(value, -1) for value in each.values()}) == 3
    assert max(each.values()) > 1.1 * min(each.values())
    for iso3 in ("LAO", "MNG", "PNG", "THA"):
        found = findings.cost_reasons(iso3)
        assert 1 <= len(found.df) <= 4
        assert "1" not in found.df["Cost a person, times"].tolist()  # Bangladesh: no grid at 96 % of sites, factor 1
        assert f"A person out of reach of 4G costs {cost_case.dollars(_a_person(iso3))} in " in found.title
    assert "mostly because of thin population where 4G ends" in findings.cost_reasons("MNG").title


def _a_person(iso3: str) -> float:
    return _case(iso3).runs["central"].total / _case(iso3).people


def test_the_reason_is_the_trait_whose_change_alone_moves_the_cost_most(region) -> None:
    """By a second way: Mongolia with only its area cut to the typical density, through the whole model."""
    table = findings.cost_reasons("MNG").df
    factors = table["Cost a person, times"].astype(float)
    assert (factors.map(math.log).abs().round(6).diff().dropna() <= 0).all()
    assert factors.iloc[0] > 1.5
    assert table.index[0] == "People a km² where 4G ends"


def test_the_central_cost_comes_first_with_its_range_share_and_cost_a_person(region) -> None:
    this, found = _case("LAO"), findings.cost_to_connect("LAO")
    told = re.search(
        r"would cost about (US\$ \S+ \w+) \((\S+ \w+) to (\S+ \w+)\) over 10 years, (\S+) % of one year's GDP, "
        r"or (US\$ \S+) a person",
        found.title,
    )
    assert told is not None
    assert told[1] == cost_case.dollars(this.money.central)
    assert (f"US$ {told[2]}", f"US$ {told[3]}") == (cost_case.dollars(this.money.low), cost_case.dollars(this.money.high))
    assert float(told[4]) == pytest.approx(100 * this.money.central / (2_100 * 7.7e6), rel=0.05)
    assert told[5] == cost_case.dollars(this.money.central / this.people)


def test_text_and_table_agree_on_sites(region) -> None:
    """Tuvalu had 6 to 7 sites in the text and 8 in the table."""
    for iso3 in PARTED:
        found = findings.cost_to_connect(iso3)
        shown = found.df.loc["All", "Sites"]
        assert f"It takes {shown}" in found.note() or shown == "no site", iso3
        if told := re.search(r"It takes ([\d,]+) sites? \(([\d,]+) to ([\d,]+) sites?\)", found.note()):
            central, low, high = (float(number.replace(",", "")) for number in told.groups())
            assert low <= central <= high, iso3


def test_what_is_said_of_the_cost_stands_in_its_table(region) -> None:
    found, this = findings.cost_to_connect("LAO"), _case("LAO")
    assert found.df.loc["All", "Cost"] == (
        f"{cost_case.dollars(this.money.central)} ({cost_case.between(this.money.low, this.money.high)})"
    )
    assert f"{cost_case.dollars(this.money.central)} (" in found.title


def test_a_range_of_cost_holds_its_centre_and_grows_with_the_plan(region) -> None:
    this = _case("LAO")
    assert this.money.low < this.money.central < this.money.high
    longer = cost_case.case("LAO", 20, 10.0)
    assert isinstance(longer, Case)
    assert longer.money.central > this.money.central


def test_who_pays_puts_the_central_amount_first(region) -> None:
    found, this = findings.who_can_pay("MNG"), _case("MNG")
    rest = {level: cost_case.grouped(this.runs[level].table)["remains"].sum() for level in costs.LEVELS}
    assert rest["low"] <= rest["central"] <= rest["high"]
    assert rest["central"] > 0
    assert f"about {cost_case.dollars(rest['central'])} (" in found.title
    assert "up to" not in found.title


def test_what_can_be_paid_names_its_income_and_year(region) -> None:
    """A page had two figures of 2 % of income: ITU sets prices against another income than the World Bank's."""
    assert "GNI per person of 2024 (Atlas method)" in findings.who_can_pay("MNG").note()


def test_nothing_remains_at_central_costs_is_said_first(region) -> None:
    assert "networks would pay for themselves" in findings.who_can_pay("THA").title


@pytest.mark.slow
def test_no_amount_of_any_economy_is_a_rounding_error(store) -> None:
    """Fiji had "US$ 1.2e-10 would remain for others to pay"."""
    use = comparable("internet_users")["value"]
    keep(store, "itu", "2026-07-01", {("coverage_4g", iso3, 2024): 50 + value / 2 for iso3, value in use.items()})
    titles = {iso3: findings.who_can_pay(iso3).title for iso3 in use.index}
    assert sum("would pay for themselves" in title for title in titles.values()) > 10
    assert not {iso3: title for iso3, title in titles.items() if re.search(r"\de-\d|US\$ 0", title)}


def test_less_than_a_dollar_is_not_said_to_remain(region) -> None:
    """Fiji had "at high costs US$ 1.2e-10 would remain"."""
    for rest in (cost_case.Money(0.0, 0.0, 1.2e-10), cost_case.Money(0.0, 0.4, 0.9)):
        assert cost_pay._title(_case("LAO"), rest, 2.0).endswith("networks would pay for themselves.")


def test_what_sums_of_floats_leave_is_not_to_be_paid() -> None:
    """The surplus of the first pays all of the three deficits, which add up to it by hand and not in floats."""
    table = cost.carried(pd.Series([0.0, 0.1, 0.2, 0.3]), pd.Series([0.6, 0.0, 0.0, 0.0]), pd.Series(1.0, range(4)))
    assert table["remains"].tolist() == [0, 0, 0, 0]


def test_use_is_costed_for_people_within_reach(region) -> None:
    """Bangladesh: 94.05 million offline less 684,000 out of reach; a device of 54 and training of 13, no price of data."""
    found = findings.cost_of_use("BGD")
    assert found.title.startswith(
        "Devices and training for at least 93 million people in Bangladesh whom 4G reaches but who are offline"
    )
    assert "US$ 67 a person" in found.title
    people = 0.55 * 171e6 - 684_000
    assert cost_case.dollars(67 * people) in found.title
    assert "The price of data there is not known" in found.note()


def test_use_counts_the_price_of_data_above_the_target(region) -> None:
    """6 % of an income of 2,800 US$ is 4 % above: 112 US$ a year, at 5 % for ten years 865."""
    keep(region, "itu", "2026-07-02", {("coverage_4g", "PNG", 2024): 66.0, ("mobile_data_basket_gni", "PNG", 2024): 6.0})
    found = findings.cost_of_use("PNG")
    assert found.title.startswith("Devices, affordable data and training")
    assert "the central cost of data is its low end" in found.note()
    assert found.df.loc["Data brought down to 2 % of income", "US$ a person"].startswith("865 (")
    keep(region, "itu", "2026-07-03", {("coverage_4g", "PNG", 2024): 66.0, ("mobile_data_basket_gni", "PNG", 2024): 1.0})
    within = findings.cost_of_use("PNG")
    assert "within the target of 2 %" in within.note()
    assert "0 (0 to" in within.df.loc["Data brought down to 2 % of income", "US$ a person"] or len(within.df) == 2


def test_use_is_costed_for_all_offline_where_coverage_is_not_known() -> None:
    found, who = findings.cost_of_use("BGD"), offline("BGD")
    assert isinstance(who, Offline)
    assert not found.missing
    assert f"{cost_case.dollars(67 * who.people)}" in found.title
    assert "whether or not a network reaches them" in found.note()


def test_figures_of_use_name_their_sources(region) -> None:
    note = findings.cost_of_use("BGD").note()
    for entry in (costs.table()["device"], costs.table()["training"]):
        for source in entry.source.split(", "):
            assert costs.sources()[source] in note


@pytest.mark.parametrize(
    ("iso3", "said"),
    [("PRK", "is not known"), ("PLW", "too old"), ("ASM", "has no year"), ("ISL", "nobody is left to connect")],
)
def test_no_cost_without_a_recent_gap(iso3: str, said: str) -> None:
    for finding in (findings.cost_to_connect, findings.cost_of_use, findings.offline_gaps):
        found = finding(iso3)
        assert said in found.title
        assert found.fig is None
        assert found.missing == ("not known" in found.title)


def test_everybody_covered_leaves_no_network_to_build(store) -> None:
    keep(store, "itu", "2026-07-01", {("coverage_4g", "NLD", 2024): 100.0})
    found = findings.cost_to_connect("NLD")
    assert found.title == "4G reaches everybody in the Netherlands (2024); no network is left to build."
    assert not found.missing


def test_a_speed_that_cannot_be_planned_for_is_said(region) -> None:
    note = findings.cost_to_connect("THA", 10, 100.0).note()
    assert "cannot be planned for" in note
    assert "carries 44 Mbit/s" in note
    assert findings.cost_drivers("THA", 10, 100.0).fig is None


def test_drivers_are_the_widest_first_and_name_their_sources(region) -> None:
    found = findings.cost_drivers("LAO")
    assert found.fig is not None
    network = {key: entry for key, entry in costs.table().items() if entry.gap != "usage"}
    assert len(found.df) == len(network)
    told = " ".join(found.df["Source"])
    used = {key for entry in network.values() for key in entry.source.split(", ")}
    assert all(costs.sources()[key] in told for key in used)
    first = next(entry for entry in costs.table().values() if entry.title == found.df.index[0])
    # A choice is at its middle in the range of the whole cost: alone it may make the cost more than the high end of that.
    assert (" alone, a choice, makes it " in found.sentences[0]) == (first.kind == "choice")
    assert "one choice can go beyond it" in found.note()


@pytest.mark.parametrize("section", [*NETWORK, findings.cost_of_use, findings.offline_gaps])
def test_every_economy_of_the_region_has_something_true_to_read(region, section: Callable[..., findings.Finding]) -> None:
    for iso3 in REGION:
        note = section(iso3).note()
        assert note or iso3 not in PARTED  # a gap is said once
        assert not re.search(r"\bnan\b|\binf\b|None\b(?! of)|\{|\}| 1 (places|sites) |e-\d\d", note), (section, iso3, note)
    assert economies.called("THA") in section("THA").note()
