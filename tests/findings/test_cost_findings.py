"""Cost of connecting people: who is counted, what is said of it, and that text and table agree."""

import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pandas as pd
import pytest

from research import access, costs, findings, messages, options
from research.findings.core.latest import comparable
from research.findings.core.nation import nation
from research.findings.costs import case as cost_case
from research.findings.costs import described
from research.findings.costs import income as cost_income
from research.findings.costs import network as cost_network
from research.findings.costs import public as public_money
from research.findings.costs.case import Case
from research.findings.costs.counted import counted
from research.findings.costs.public import public
from research.findings.costs.steps import priced_to_target
from research.findings.costs.usage import priced, terms, totals
from research.findings.infrastructure import within_reach
from research.findings.infrastructure.offline import Offline, offline
from research.findings.infrastructure.within_reach import ends
from research.findings.overview.people_offline import offline_in
from research.findings.population.reading import readers
from research.findings.practice.concerned import people_of
from research.messages.values import (
    About,
    Claim,
    Economy,
    Estimate,
    Exact,
    Money,
    Percent,
    Range,
    Year,
    claim,
)
from research.metrics.space import cost
from research.publish.credit import subject
from research.report.finding import Finding
from tests.stores import keep

NETWORK = [
    findings.cost_to_connect,
    findings.cost_drivers,
]
# Asia-Pacific in round figures: % online, % covered, GNI per capita, people, % urban.
REGION = {
    "BGD": (45.0, 98.6, 2_800, 171e6, 41), "THA": (90.0, 98.0, 7_200, 72e6, 54),
    "VNM": (78.0, 98.0, 4_500, 100e6, 39), "IDN": (69.0, 97.0, 4_900, 281e6, 59),
    "LAO": (66.0, 80.0, 2_100, 7.7e6, 38), "MNG": (84.0, 95.0, 5_500, 3.5e6, 69),
    "TUV": (72.0, 60.0, 8_000, 9_600, 66), "PNG": (24.0, 66.0, 2_800, 10e6, 14),
}  # fmt: skip
PARTED = [iso3 for iso3, (online, covered, *_) in REGION.items() if covered >= online]


@pytest.fixture
def region(store) -> Path:
    """Asia-Pacific in round figures."""
    world, itu = {}, {}
    for iso3, (online, covered, income, people, urban) in REGION.items():
        world |= {
            ("internet_users", iso3, 2024): online, ("population", iso3, 2024): people,
            ("urban_population", iso3, 2024): urban, ("gni_per_capita_atlas", iso3, 2024): income,
            ("gdp_current_usd", iso3, 2024): income * people,
        }  # fmt: skip
        itu["coverage_4g", iso3, 2024] = covered
    keep(store, "worldbank", "2026-07-01", world)
    keep(store, "itu", "2026-07-01", itu)
    return store


def _case(iso3: str) -> Case:
    found = cost_case.case(iso3, 10, 10.0)
    assert isinstance(found, Case)
    return found


def _money(finding: Finding, name: str) -> float:
    value = finding.headline.values[name]
    assert isinstance(value, (Money, About))
    return value.value


def _ids(claims: tuple[Claim, ...]) -> list[str]:
    return [each.id for each in claims]


@pytest.mark.parametrize("iso3", ["BGD", "THA", "IDN"])
def test_no_network_is_priced_where_coverage_is_not_known(iso3: str) -> None:
    """Offline there is no coverage: Bangladesh had a network of US$ 19 to 78 billion for 98 million
    people.
    """
    found, *others = (finding(iso3) for finding in NETWORK)
    assert others == [None]  # a gap is said once
    assert found.missing
    assert found.headline.id == "cost-unknown"
    assert _ids(found.gaps) == ["missing-unread"]
    assert found.table is None
    gaps = findings.offline_gaps(iso3)
    assert (gaps.headline.id, _ids(gaps.gaps)) == ("offline-not-parted", ["missing-unread"])


@pytest.mark.slow
def test_only_people_out_of_reach_are_in_the_cost_of_a_network(region) -> None:
    """Bangladesh: 1.4 % of 171 million, 2,394,000, and not the 94 million offline."""
    this = _case("BGD")
    assert this.people == pytest.approx(2_394_000)
    assert this.run.table["unconnected"].sum() == pytest.approx(2_394_000)
    assert not this.run.table["covered"].any()
    found = findings.cost_to_connect("BGD")
    assert _money(found, "people") == pytest.approx(2_394_000)
    assert found.df.loc["cost-served-all", "unconnected"] == 2_394_000
    assert this.money.high < 3e9


def test_a_case_rests_on_the_same_whichever_report_asked_first(region) -> None:
    read = []
    for _ in range(2):
        access.forget()
        _case("BGD")
        read.append(access.rests_on())
    assert "urban_population" in access.indicators_read()
    assert read[0] == read[1]


@pytest.mark.slow
def test_the_model_runs_on_provinces_and_loses_nobody(region) -> None:
    this = _case("THA")
    assert len(this.areas) == 77
    assert this.areas["people"].sum() == pytest.approx(72e6)
    assert (this.areas["people"] * this.areas["urban"]).sum() / 72e6 == pytest.approx(54)
    assert this.areas.loc["TH10", "urban"] > this.areas["urban"].median()  # Bangkok
    assert this.areas["places"].sum() == len(access.settlements("THA"))
    tuvalu = described.described("TUV", 9_600)
    assert tuvalu is not None
    assert tuvalu.index.tolist() == ["TUV"]


@pytest.mark.slow
def test_demand_of_the_next_decade_enters_the_cost(region) -> None:
    """Laos by World Population Prospects: 12 % more people from 2025 to 2035; Thailand has fewer
    and builds for today.
    """
    this = _case("LAO")
    year = access.reference_year()
    people = [access.pyramid("LAO", when).sum().sum() for when in (year, year + 10)]
    assert this.plan.growth == pytest.approx(people[1] / people[0])
    assert this.plan.growth > 1.1
    still = cost.estimate(
        this._gap(costs.at()["spread"]), costs.at(), cost.Plan(10, 10.0, this.plan.income)
    )
    assert this.money.central > still.total
    assert _case("THA").plan.growth == 1
    assert "cost-demand-grows" in _ids(findings.cost_to_connect("LAO").claims)


@pytest.mark.slow
def test_coverage_of_another_time_does_not_part_the_people_offline(store) -> None:
    """2020 and 2024 are further apart than three years; 2021 and 2024 are not."""
    keep(store, "worldbank", "2026-07-01", {("internet_users", "BGD", 2024): 45.0})
    keep(store, "itu", "2026-07-01", {("coverage_4g", "BGD", 2020): 97.0})
    assert findings.cost_to_connect("BGD").missing
    assert _ids(findings.offline_gaps("BGD").gaps) == ["offline-coverage-old"]
    keep(store, "itu", "2026-07-02", {("coverage_4g", "BGD", 2021): 97.0})
    assert not findings.offline_gaps("BGD").missing


def test_people_are_those_of_the_year_of_their_share(store) -> None:
    """Bangladesh: 55% of 2023 were taken of the people of 2025, 98 million instead of 95."""
    people = {2021: 169.1e6, 2023: 171.5e6, 2025: 175.7e6, 2026: 177.9e6}
    shares = {"internet_users": 44.5, "coverage_4g": 98.7, "electricity_access": 99.2}
    at = {"internet_users": 2023, "coverage_4g": 2022, "electricity_access": 2024}
    kept = {(key, "BGD", at[key]): value for key, value in shares.items()}
    keep(
        store,
        "worldbank",
        "2026-07-01",
        kept | {("population", "BGD", year): number for year, number in people.items()},
    )
    assert [nation("BGD", year).year for year in (2020, 2022, 2023, 2024, 2030)] == [
        2021, 2021, 2023, 2023, 2030,  # of two as near the earlier; none within three years
    ]  # fmt: skip
    assert nation("BGD", 2030).projected
    who, (counted, _) = offline("BGD"), offline_in(["BGD"])
    assert who.people == pytest.approx(0.555 * 171.5e6) == counted["BGD"]
    assert who.within_reach == pytest.approx((0.555 - 0.013) * 171.5e6)
    told = findings.electricity_and_internet("BGD").headline
    assert told.values["people"].value == pytest.approx(0.555 * 171.5e6)
    (of,) = [each for each in findings.offline_gaps("BGD").notes if each.id == "offline-years"]
    assert of.values["people"] == Year(2023)
    of = {each: options.problems()[each] for each in ("coverage", "electricity", "online")}
    counts = {key: people_of("BGD", each, 10.0) for key, each in of.items()}
    assert counts == pytest.approx(dict.fromkeys(of, 17.15e6))
    answer = findings.profile_answer("BGD").headline
    assert answer.values["year"] == Year(2023)


def test_the_two_gaps_add_up(region) -> None:
    for iso3 in PARTED:
        online, covered, _, people, _ = REGION[iso3]
        who = offline(iso3)
        assert isinstance(who, Offline)
        assert who.out_of_reach + who.within_reach == pytest.approx((100 - online) / 100 * people)
        assert who.out_of_reach == pytest.approx((100 - covered) / 100 * people)
        parts = findings.offline_gaps(iso3).df["people"]
        assert parts["offline-all"] == pytest.approx(who.population, abs=1)
        assert parts["offline-young"] == pytest.approx(who.young.value, abs=1)
        parts = parts.drop(["offline-all", "offline-young"])
        near = covered >= 99  # who is out of reach is within the error of coverage
        assert parts.isna().tolist() == [near, False]
        assert parts.sum() == pytest.approx(who.within_reach if near else who.people, abs=1)


def test_people_offline_out_of_reach_are_an_upper_bound(region) -> None:
    """Laos: 20 % out of reach and 34 % offline of 7.7 million; who is out of reach may be online by
    other networks.
    """
    gaps, use = findings.offline_gaps("LAO"), findings.cost_of_use("LAO")
    assert gaps.headline.id == "offline-headline-parts"
    assert gaps.headline.values["share"] == Exact(Percent(100 * 14 // 34, 0)), "at least"
    assert _money(gaps, "beyond") == pytest.approx(0.2 * 7.7e6)
    aged = _aged("LAO", 7.7e6, 0.14, 0.34, 0.8)
    assert aged.low == 0, "nobody at the fewest: no number between, and no cost"
    assert (use.headline.id, use.missing) == ("use-open-least", True)
    assert use.headline.values["people"].value == pytest.approx(0.14 * 7.7e6, rel=0.05)


@pytest.mark.slow
def test_where_more_are_online_than_covered_who_is_out_of_reach_is_not_known(region) -> None:
    """Tuvalu had a network priced for all its people offline, though people out of reach of 4G are
    online there.
    """
    gaps = findings.offline_gaps("TUV")
    assert (gaps.missing, gaps.chart, gaps.gaps) == (True, None, ())
    assert findings.cost_to_connect("TUV").missing
    use = findings.cost_of_use("TUV")
    assert (use.headline.id, use.missing) == ("use-few", True), "prices are of large programmes"


def test_who_a_programme_is_for_decides_whether_prices_hold(region) -> None:
    """Fiji: 158,000 people aged 10 and over offline, 43,000 of them within reach of 4G. Courses had
    a price and devices none, as each counted others.
    """
    keep(region, "worldbank", "2026-07-01", {
        ("internet_users", "FJI", 2024): 79.4, ("population", "FJI", 2024): 926_000.0,
        ("gni_per_capita_atlas", "FJI", 2024): 5_700.0,
    })  # fmt: skip
    covered = {("coverage_4g", "FJI", 2024): 85.0}
    keep(region, "itu", "2026-07-01", covered)
    who, use = offline("FJI"), findings.cost_of_use("FJI")
    assert isinstance(who, Offline)
    assert who.learners * who.within_reach < 100_000 < who.learners * who.people
    # Offline are 20.6 in 100, of the 85 within reach of 4G as many at most.
    # Children, 19 in 100, may all be offline: more than the 5.6 of the fewest.
    most = who.learners * 0.85 * 0.206 * 926_000
    assert (use.headline.id, use.missing) == ("use-open-least", True)
    assert use.headline.values["people"].value == pytest.approx(0.056 * 926_000, rel=0.05)
    need = findings.training_need("FJI")
    assert need.claim("training-internet-users-covered-open") is not None, "no range from nobody"
    assert need.claim("training-later").id == "training-later-of", "no others come before them"
    outside = need.claim("training-later").values["people"]
    assert outside.high == pytest.approx(who.learners * who.out_of_reach)
    assert outside.low == pytest.approx(who.learners * who.people - most, abs=1e-6)
    row = need.df.loc["training-row-later", ["people", "least", "most"]]
    assert row.tolist() == pytest.approx([outside.value, outside.low, outside.high])
    assert need.claim("training-cost") is None
    assert "training-row-covered" not in need.df.index, "a row of nobody or many says nothing"
    assert need.claim("training-later") in findings.skills_answer("FJI").claims
    assert claim("training-bounds") in need.notes
    assert claim("training-middle") not in need.notes, "there is no cost"
    answer = findings.skills_answer("FJI")
    assert answer.claim("answer-skills-covered-open") is not None, "they may be nobody"
    named = findings.options("FJI").claim("options-problem-use")
    assert named is None, "a range from zero comes after gaps that are sure"
    alone = findings.options("FJI", ["learning"]).action
    (learning,) = (of.claim for of in alone if of.role == "label")
    assert learning == claim("options-topic-learning")
    (use,) = (of.claim for of in findings.options("FJI", ["use"]).action if of.role == "problem")
    assert use == claim("options-use-open", economy=Economy("FJI")), "no range from nobody"
    assert findings.infrastructure_answer("FJI").claim("options-use-terms") is None


@pytest.mark.parametrize(
    ("use", "covered", "told"),
    [
        (79.4, 85.0, (5.6, 17.51)),
        (35.2, 97.3, (62.1, 63.0504)),
        (12.7, 20.3, (7.6, 17.7219)),
        (60.0, 100, (40, 40)),
    ],
)
def test_people_offline_within_reach_lie_between_two_bounds(store, use, covered, told) -> None:
    """In % of all: offline less out of reach, and those covered who are offline as everybody is.

    Of these all children, and as many as of everybody, are too young.
    """
    year = access.reference_year()
    own = {("internet_users", "KEN", year): use, ("population", "KEN", year): 40e6}
    keep(store, "worldbank", "2026-07-01", own)
    keep(store, "itu", "2026-07-01", {("coverage_4g", "KEN", year): covered})
    who = offline("KEN")
    assert isinstance(who, Offline)
    fewest, most = (number / who.population * 100 for number in ends(who))
    young = 100 * (1 - who.learners)
    reach = 1.0 if who.covered is None or who.unclear else covered / 100
    assert fewest == pytest.approx(max(0.0, told[0] - reach * young))
    assert most == pytest.approx(told[1] * (1 - young / 100))


def test_coverage_rounded_to_all_leaves_a_range(store) -> None:
    """100 % can be 99.5 %: of 18 million people 90,000, and no more than are offline."""
    keep(
        store,
        "worldbank",
        "2026-07-01",
        {("internet_users", "NLD", 2024): 97.0, ("population", "NLD", 2024): 18e6},
    )
    keep(store, "itu", "2026-07-01", {("coverage_4g", "NLD", 2024): 100.0})
    who = offline("NLD")
    assert isinstance(who, Offline)
    assert who.hidden == pytest.approx(90_000)
    assert "offline-rounded" in _ids(findings.offline_gaps("NLD").notes)
    found = findings.cost_to_connect("NLD")
    assert (found.headline.id, _ids(found.claims), found.missing) == (
        "cost-no-more",
        ["cost-no-more-hidden"],
        False,
    )


def test_a_population_far_off_the_prospects_gives_way_to_them() -> None:
    """Georgia is printed with 4.9 million, 29 % more than World Population Prospects; four others
    have no such check.
    """
    who = offline("GEO")
    assert isinstance(who, Offline)
    assert who.population == pytest.approx(access.people("GEO", who.years["population"]), rel=5e-3)
    for iso3 in ("TUV", "PLW", "TCA", "XKX"):
        found = offline(iso3)
        assert isinstance(found, Finding)
        assert "offline-no-population" in _ids(found.gaps)
    assert _ids(offline("TUV").gaps) == ["offline-use-in-doubt", "offline-no-population"]


@pytest.mark.slow
def test_a_person_costs_different_amounts_in_different_economies(region) -> None:
    """Thailand, Viet Nam and Indonesia had US$ 558 each."""
    each = {
        iso3: _case(iso3).run.total / _case(iso3).people for iso3 in ("THA", "VNM", "IDN", "BGD")
    }
    assert len({round(value, -1) for value in each.values()}) >= 3
    assert max(each.values()) > 1.2 * min(each.values())


@pytest.mark.slow
def test_parts_add_up_to_the_costs_they_are_of(region) -> None:
    drawn = {iso3: fig for iso3 in PARTED if (fig := findings.cost_to_connect(iso3).fig)}
    assert drawn
    for iso3, fig in drawn.items():
        this, parts = _case(iso3), fig.data[0]
        unit = 1e9 if max(parts.text, key=len).endswith("billion") else 1e6
        assert sum(parts.x) * unit == pytest.approx(_two(this.money.central))


def _two(amount: float) -> float:
    return float(f"{amount:.1e}")


@pytest.mark.slow
def test_the_range_is_of_all_assumptions_at_once(region, monkeypatch) -> None:
    """Kenya: "US$ 170 million to 1.2 billion (lowest to highest assumption)", by one at a time."""
    this = _case("LAO")
    assert this.money.low < this.money.central < this.money.high
    assert claim("cost-range") in findings.cost_to_connect("LAO").notes
    monkeypatch.setattr(
        Case, "total", lambda self, of, *_: np.squeeze(of["traffic"] + of["bandwidth"] * 1e-9)
    )
    alone = replace(
        this, spreads={}
    )  # by traffic alone, 2 to 6.1 to 13.9 GB: its first and its last tenth
    ends = [alone.money.low, alone.money.high]
    assert ends == pytest.approx([2 + 0.2 * 4.1, 6.1 + 0.8 * 7.8], abs=0.05)


@pytest.mark.slow
def test_the_central_cost_comes_first_with_its_range_share_and_cost_a_person(region) -> None:
    this, found = _case("LAO"), findings.cost_to_connect("LAO")
    said = priced_to_target(this, 10).values
    told, then = said["sites"].values, said["then"].values
    assert (found.headline.id, said["sites"].id) == ("cost-headline", "cost-headline")
    assert found.headline.values["cost"].values == {"central": Money(this.money.central)}
    assert said["then"] in found.claims, "a summary and a section alike"
    assert (told["cost"].id, then["met"]) == ("cost-value-simulated", Percent(95.0))
    row = found.df.loc["cost-served-target"]
    first, ends = then["first"].values, Range(Money(row["low"]), Money(row["high"]))
    assert then["fewer"].value == round(row["unconnected"])
    assert first == {"central": Money(row["cost"]), "range": ends}
    assert row["low"] < row["cost"] < row["high"] < this.money.high
    spread = Range(Money(this.money.low), Money(this.money.high))
    assert told["cost"].values == {"central": Money(this.money.central), "range": spread}
    each = found.df.loc["cost-served-all", "each"]
    assert each == pytest.approx(this.money.central / this.people)
    share = found.claim("cost-of-gdp").values["share"]
    assert isinstance(share, Percent)
    assert share.value == pytest.approx(100 * this.money.central / (2_100 * 7.7e6))


@pytest.mark.slow
def test_what_the_model_leaves_out_is_next_to_its_cost(region) -> None:
    """A blueprint that costs six times as much was in a folded note."""
    found = findings.cost_to_connect("LAO")
    assert found.claims[-1] == Claim("cost-narrow")
    assert not [each for each in found.notes if "lueprint" in messages.sentence(each)]


@pytest.mark.slow
def test_text_and_table_agree(region) -> None:
    """Tuvalu had 6 to 7 sites in the text and 8 in the table."""
    for iso3 in PARTED:
        found, this = findings.cost_to_connect(iso3), _case(iso3)
        whole = found.df.loc["cost-served-all"]
        assert _two(whole["sites"]) == pytest.approx(_two(this.run.sites))
        assert whole["cost"] == pytest.approx(this.money.central)
        others = [f"cost-served-{each}" for each in ("all", "target", "public")]
        parts = found.df.drop(others, errors="ignore")
        assert parts["cost"].sum() == pytest.approx(whole["cost"])
        assert parts["sites"].sum() == pytest.approx(whole["sites"]), "as it is written"
        assert (whole["low"], whole["high"]) == (this.money.low, this.money.high)
        assert this.money.low < this.money.central < this.money.high


@pytest.mark.slow
def test_a_cost_grows_with_the_plan(region) -> None:
    longer = cost_case.case("LAO", 20, 10.0)
    assert isinstance(longer, Case)
    assert longer.money.central > _case("LAO").money.central


@pytest.mark.slow
def test_editing_a_figure_or_fetching_shows_in_the_next_run(region, tmp_path, monkeypatch) -> None:
    """The case was kept for as long as the process ran, whatever changed."""
    before = _case("LAO").money.central
    edited = tmp_path / "costs.yaml"
    text = costs.PATH.read_text(encoding="utf-8")
    edited.write_text(
        text.replace(
            "low: 24000, central: 40000, high: 56000", "low: 24000, central: 50000, high: 56000"
        )
    )
    with monkeypatch.context() as patch:
        patch.setattr(costs, "PATH", edited)
        assert _case("LAO").money.central > before
    assert _case("LAO").money.central == before
    keep(region, "itu", "2026-07-02", {("coverage_4g", "LAO", 2024): 90.0})
    assert _case("LAO").people == pytest.approx(0.1 * 7.7e6)


@pytest.mark.slow
@pytest.mark.parametrize("iso3", ["MNG", "LAO"])
def test_public_money_is_a_range_over_cost_and_income(region, iso3: str) -> None:
    """Pakistan: 3.1 to 7.8 of the central 12 billion, though networks may cost 4.9 or 29.

    By hand: what a cost is above revenue, at all and at 45% of the average income. Nothing between
    was central: it rested on an income that no source gives.
    """
    this, found = _case(iso3), findings.cost_to_connect(iso3)
    assert {"cost-income-gni", "pay-ends"} <= {*_ids(found.notes)}
    (said,) = (each for each in found.notes if each.id in ("pay-rest", "pay-open"))
    assert found.claim("pay-") is None, "a note, and no message of a summary"
    assert said.values["percent"] == Percent(2.0)
    assert [of.values["poorer"] for of in public_money.assumed()] == 2 * [Percent(45.0)]
    revenue, money = this.run.table["revenue"].sum(), this.money
    ends = zip((money.low, money.high), (1, 0.45), strict=True)
    by_hand = [max(0.0, cost - share * revenue) for cost, share in ends]
    row = found.df.loc["cost-served-public", ["low", "high"]]
    assert [*public(this)] == pytest.approx(by_hand)
    assert row.tolist() == pytest.approx(by_hand), "a number of a sentence is in its table"
    assert found.df.loc[["cost-served-public"], "cost"].isna().all(), "no end is central"
    low, high = public(this)
    assert said.id == ("pay-rest" if low else "pay-open"), "from nothing, it narrows nothing down"
    value, whole = ("rest", Range(Money(low), Money(high))) if low else ("most", Money(high))
    assert said.values[value] == whole


def test_the_cost_by_coverage_before_a_break_is_a_note(region, monkeypatch) -> None:
    """Uganda: two costs and four ranges in the sentence that the page opened with."""
    jump = SimpleNamespace(said={"before": Percent(62.0), "since": Year(2023)})
    monkeypatch.setattr(
        public_money, "covered_before", lambda who: (replace(who, covered=62.0), jump)
    )
    earlier = public_money.before(_case("LAO"))
    assert earlier["people"] == About(pytest.approx(0.38 * 7.7e6))
    assert earlier["cost"].id == "value-central"
    found = findings.cost_to_connect("LAO")
    assert claim("cost-before", **earlier) in found.notes
    assert "cost-before" not in _ids(found.claims)


@pytest.mark.slow
def test_decisions_of_government_lower_the_cost(region) -> None:
    """By a second way: the whole model with 30 MHz, or with taxes of 10%."""
    this, levers = _case("LAO"), findings.cost_drivers("LAO").claims
    totals = {
        "cost-lever-bandwidth": costs.at(bandwidth=30.0),
        "cost-lever-tax": costs.at(tax=10.0),
    }
    brought = [this.estimate(totals[each.id]).total for each in levers]
    assert brought == sorted(brought), "the largest change first"
    assert brought[-1] < this.money.central
    assert not {*levers} & {*findings.infrastructure_answer("LAO").claims}, "in its section, once"


@pytest.mark.slow
def test_users_who_pay_are_as_old_as_those_who_get_a_device(region) -> None:
    this = _case("LAO")
    assert this.plan.payers == this.who.learners < 1
    everybody = cost.Plan(10, 10.0, this.plan.income, this.plan.growth)
    paid = [
        cost.estimate(this._gap(costs.at()["spread"]), costs.at(), plan).table
        for plan in (this.plan, everybody)
    ]
    assert paid[0]["revenue"].sum() == pytest.approx(this.who.learners * paid[1]["revenue"].sum())
    assert paid[0]["cost"].sum() == paid[1]["cost"].sum(), "children use the network too"


@pytest.mark.slow
def test_no_site_lacks_a_grid_where_practically_everybody_has_electricity(region) -> None:
    """Bangladesh: 86% of sites had none, with 99.5% of people."""
    for at, share in enumerate((98.0, 99.5), start=2):
        places = {f"electricity_access{place}": share for place in ("", "_urban", "_rural")}
        keep(
            region,
            "worldbank",
            f"2026-07-0{at}",
            {(key, "LAO", 2024): value for key, value in places.items()}
            | {("urban_population", "LAO", 2024): 38.0},
        )
        areas = described.described("LAO", 7.7e6)
        assert areas is not None
        assert (areas["grid_rural"] == 100).all() == (share >= described.UNIVERSAL)


@pytest.mark.slow
def test_networks_that_meet_their_target_lead_no_summary(region) -> None:
    """Kenya, 97% covered: radio sites took a line of the summary, a chart and a second table."""
    for iso3, lead in (("MNG", False), ("LAO", True)):
        answer = findings.infrastructure_answer(iso3)
        assert (answer.claim("answer-offline-sites") is not None) == lead
        assert (findings.cost_drivers(iso3) is not None) == lead
        assert (findings.cost_to_connect(iso3).weight > 0) == lead


@pytest.mark.slow
def test_a_note_has_the_assumptions_beyond_either_end_of_a_range(region) -> None:
    """Uganda: US$ 100 to 830 million by one assumption, of 130 to 740; only the upper was said."""
    this, found = _case("LAO"), findings.cost_to_connect("LAO")
    totals = {each.id: each.values["total"].value for each in found.notes if "total" in each.values}
    ends = this.alone[["low", "high"]]
    least, most = ends.min(axis=None), ends.max(axis=None)
    expected = {"cost-range-alone-low": least} if least < this.money.low else {}
    expected |= {"cost-range-alone": most} if most > this.money.high else {}
    assert totals == pytest.approx(expected)
    assert expected


@pytest.mark.slow
def test_the_last_per_cent_is_no_message_of_a_summary(region) -> None:
    """The Netherlands, covered to 99%, had the cost of the last per cent as its first message."""
    keep(region, "itu", "2026-07-02", {("coverage_4g", "VNM", 2024): 99.0})
    assert findings.infrastructure_answer("VNM").headline.id == "answer-offline-first"
    assert findings.cost_to_connect("VNM").weight == 0
    assert findings.cost_to_connect("LAO").weight == 1


@pytest.mark.slow
def test_less_than_a_dollar_is_not_said_to_remain(region) -> None:
    """Fiji had "at high costs US$ 1.2e-10 would remain"."""
    this = _case("MNG")
    run, high = this.run, this.money.high
    for rest, left in ((0.9, 0.0), (1.1, 1.1)):
        paid = (high - rest) / 0.45 / run.table["revenue"].sum()
        table = run.table.assign(revenue=paid * run.table["revenue"])
        this.__dict__["run"] = replace(run, table=table)
        assert public(this)[1] == pytest.approx(left, abs=0.01)


def test_nothing_that_remains_is_no_range() -> None:
    assert public_money.remaining(9e5, 1e6, 54e6).values["rest"] == Range(Money(1e6), Money(54e6))
    assert public_money.remaining(9e5, 0.0, 54e6).values["most"] == Money(54e6)
    assert public_money.remaining(9e5, 0.0, 0.0).id == "pay-nothing"


@pytest.mark.slow
def test_no_amount_of_any_economy_is_a_rounding_error(store) -> None:
    use = comparable("internet_users")["value"].iloc[::4]
    keep(
        store,
        "itu",
        "2026-07-01",
        {("coverage_4g", iso3, 2024): 50 + value / 2 for iso3, value in use.items()},
    )
    for iso3 in use.index:
        found = findings.cost_to_connect(str(iso3))
        for said in found.notes:
            if said.id in ("pay-rest", "pay-open"):
                left = found.df.loc["cost-served-public"]
                assert left["high"] >= 1
                most = said.values["most"] if said.id == "pay-open" else said.values["rest"].high
                assert most == Money(left["high"])


def test_what_sums_of_floats_leave_is_not_to_be_paid() -> None:
    """The surplus of the first pays all of the three deficits, which add up to it by hand and not
    in floats.
    """
    table = cost.carried(
        pd.Series([0.0, 0.1, 0.2, 0.3]), pd.Series([0.6, 0.0, 0.0, 0.0]), pd.Series(1.0, range(4))
    )
    assert table["remains"].tolist() == [0, 0, 0, 0]


def _aged(iso3: str, people: float, fewest: float, most: float, covered: float) -> Estimate:
    """Shares of people as those aged ten or more: without all children within reach, or as many as
    of all; at most as many of those covered are offline as of everybody.
    """
    low = max(0.0, people * (fewest - covered * (1 - _ten(iso3))))
    high = people * most * covered * _ten(iso3)
    return Estimate(*map(pytest.approx, ((low + high) / 2, low, high)))


def _ten(iso3: str, year: int = 2024) -> float:
    """The share of people aged ten or more: by the pyramid, else about that of the world."""
    people = access.pyramid(iso3, year).sum(axis=1)
    if people.empty:
        return 1 - 25 / 150
    return float(people.loc[10:].sum() / people.sum())


def test_use_is_costed_for_people_within_reach(region) -> None:
    """Bangladesh: 94.05 million offline less 684,000, of whom 81 % are ten or older; a device of
    54, and training of 15 at an income of 2,800 of 5,030.
    """
    found = findings.cost_of_use("BGD")
    assert _ten("BGD") == pytest.approx(0.81, abs=0.01)
    people, aged = found.headline.values["people"], _aged("BGD", 171e6, 0.536, 0.55, 0.986)
    read = readers(offline("BGD"))
    assert read["high"] < 1, "phones were for twice as many as courses"
    for level, end in zip(costs.LEVELS, ("low", "value", "high"), strict=True):
        priced_for = counted(offline("BGD"))[level]
        assert priced_for == pytest.approx(getattr(aged, end).expected * read[level])
    row, parts = found.df.loc["use-part-all"], found.df.drop(["use-part-all", "use-part-half"])
    half = found.df.at["use-part-half", "central"]
    assert half == pytest.approx(row["central"] - parts.at["use-part-device", "central"] / 2)
    cost = found.headline.values["cost"].values
    said = (cost["half"].value, cost["range"].low.value, cost["range"].high.value)
    ends = (parts.at["use-part-training", "low"], row["high"])
    assert said == (half, *ends), "one range of all that is not known"
    assert cost["device"].value + cost["training"].value == pytest.approx(row["each"])
    assert parts.loc["use-part-unread", "people"] == pytest.approx(
        aged.value.expected - people.value
    )
    assert row["each"] == pytest.approx(54 + 15 * 2_800 / 5_030)
    for total in costs.LEVELS:
        assert row[total] == pytest.approx(parts[total].sum()), "the sum the heading gives"
    assert row["central"] == pytest.approx(found.headline.values["people"].value * row["each"])
    assert _ids(found.gaps) == ["missing-unread"]
    assert found.chart is None, "two parts of a sum are in its table"


def test_training_costs_more_where_wages_are_higher(region) -> None:
    """A person's devices and training cost the same everywhere."""
    each = {
        iso3: priced(offline(iso3))[1].loc["training", "central"] for iso3 in ("BGD", "THA", "LAO")
    }
    assert each["LAO"] < each["BGD"] < each["THA"]


@pytest.mark.parametrize("iso3", ["BGD", "THA", "LAO"])
def test_unit_costs_times_people_make_the_totals(region, iso3: str) -> None:
    """The people, units and total of one sentence are of one side, and so is each end."""
    who = offline(iso3)
    a_person, people = priced(who)[1], counted(who)
    said = terms(who, a_person).values
    cost = {name: said["cost"].values[name].value for name in ("device", "training", "half")}
    a_phone_for_half = cost["device"] / 2 + cost["training"]
    assert people["central"] * a_phone_for_half == pytest.approx(cost["half"])
    whole = totals(who, a_person)
    for level in costs.LEVELS:
        both = a_person.loc[["device", "training"], level].sum()
        assert whole.at["all", level] == pytest.approx(people[level] * both)
    ends = said["cost"].values["range"]
    least = people["low"] * a_person.at["training", "low"]
    assert (ends.low.value, ends.high.value) == pytest.approx((least, whole.at["all", "high"]))


@pytest.mark.slow
def test_use_counts_the_price_of_data_above_the_target(region) -> None:
    """6 % of an income of 2,800 US$ is 4 % above: 112 US$ a year, and 143 of 45% of it."""
    keep(
        region,
        "itu",
        "2026-07-02",
        {("coverage_4g", "PNG", 2024): 66.0, ("mobile_data_basket_gni", "PNG", 2024): 6.0},
    )
    large = findings.cost_of_use("PNG")
    assert _ids(large.claims)[-1] == "use-data-large", "over 0.5% of a GDP of 28 billion"
    assert large.df.index.tolist()[-2:] == ["use-part-half", "use-part-everybody"]
    named, row = large.claims[-1].values, large.df.loc["use-part-everybody"]
    assert named["cost"].values["central"].value == pytest.approx(row["central"])
    assert named["share"].value == pytest.approx(row["share"]), "not a bound alone"
    keep(region, "worldbank", "2026-07-02", {("gdp_current_usd", "PNG", 2024): 1e14})
    found = findings.cost_of_use("PNG")
    assert _ids(found.claims) == [
        "use-half", "use-midpoint", "use-literacy-old", "use-data-price",
        "options-price-cost-share",
    ], "one idea each"  # fmt: skip
    each, more = found.headline.values, found.claims[4].values
    people = (*counted(offline("PNG")),)
    assert each["people"].value == people[1]
    paid = each["cost"].values
    units = [paid["device"].value, paid["training"].value]
    assert units == pytest.approx(found.df.loc[["use-part-device", "use-part-training"], "each"])
    assert paid["half"].value == pytest.approx(people[1] * (units[0] / 2 + units[1]))
    assert "use-ends" in _ids(found.notes), "what makes its range"
    row = found.df.loc["use-part-data", [*costs.LEVELS]]
    above = 112, 2_800 * (0.06 - 0.02 * 0.725), 2_800 * (0.06 - 0.02 * 0.45)
    assert row.tolist() == pytest.approx([a * b for a, b in zip(people, above, strict=True)])
    assert more["cost"].values["central"].value == pytest.approx(row["central"])
    everybody = more["everybody"].values["central"].value
    assert everybody == pytest.approx(above[1] * (people[1] + 0.24 * 10e6))
    row = found.df.loc["use-part-everybody", [*costs.LEVELS]]
    assert row.tolist() == pytest.approx(
        [a * (b + 0.24 * 10e6) for a, b in zip(above, people, strict=True)]
    )
    keep(
        region,
        "itu",
        "2026-07-03",
        {("coverage_4g", "PNG", 2024): 66.0, ("mobile_data_basket_gni", "PNG", 2024): 1.0},
    )
    assert _ids(findings.cost_of_use("PNG").claims)[-1] == "use-data-within"
    # Tuvalu met the target with 1.99 %, and was to spend up to US$ 1.3 million on meeting it.
    keep(region, "itu", "2026-07-04", {("mobile_data_basket_gni", "PNG", 2024): 1.99})
    assert "use-part-data" not in findings.cost_of_use("PNG").df.index


def test_use_is_costed_for_all_offline_where_coverage_is_not_known() -> None:
    found, who = findings.cost_of_use("BGD"), offline("BGD")
    assert isinstance(who, Offline)
    most = _ten("BGD", who.years["population"]) * who.people * readers(who)["high"]
    assert counted(who)["high"] == pytest.approx(most)
    assert claim("training-bounds-aged") in found.notes
    assert claim("training-middle") in found.notes
    assert "use-whether-covered" in _ids(found.notes)


def test_figures_of_use_name_their_sources(region) -> None:
    note = findings.cost_of_use("BGD").note()
    for entry in (costs.table()["device"], costs.table()["training"]):
        for source in entry.source.split(", "):
            assert costs.sources()[source] in note


@pytest.mark.parametrize(
    ("iso3", "gap"),
    [
        ("PRK", "offline-no-use"),
        ("CHN", "offline-use-in-doubt"),
        ("ASM", "offline-use-undated"),
        ("ISL", ""),
    ],
)
def test_no_cost_without_a_recent_gap(iso3: str, gap: str) -> None:
    for finding in (findings.cost_to_connect, findings.cost_of_use, findings.offline_gaps):
        found = finding(iso3)
        assert _ids(found.gaps) == [gap] * bool(gap)
        assert found.headline.id == ("offline-unknown" if gap else "offline-nobody")
        assert found.missing == bool(gap)
    answer = findings.infrastructure_answer(iso3)
    assert answer.headline.id == ("answer-offline-unknown" if gap else "offline-nobody")
    assert _ids(answer.claims) == [gap] * bool(gap)


@pytest.mark.slow
def test_a_speed_that_cannot_be_planned_for_is_said(region) -> None:
    found = findings.cost_to_connect("THA", 10, 100.0)
    assert (found.headline.id, found.missing) == ("cost-speed", True)
    assert found.notes[0].values["carries"].value == 44
    assert findings.cost_drivers("THA", 10, 100.0) is None


@pytest.mark.slow
def test_drivers_are_the_widest_first_and_name_their_sources(region) -> None:
    found = findings.cost_drivers("LAO")
    assert found is not None
    assert found.chart is not None
    of_networks = ("network", "both")
    network = {key: entry for key, entry in costs.table().items() if entry.gap in of_networks}
    every = found.table.file
    assert (len(found.df), len(every)) == (5, len(network)), "the rest goes into the file"
    width = (found.df["dearest"] - found.df["cheapest"]).dropna()
    assert width.is_monotonic_decreasing
    used = {key for entry in network.values() for key in entry.source.split(", ")}
    cited = " ".join(every["source"])
    assert all(costs.sources()[key] in cited for key in used)
    line, central = found.fig.data
    ends = np.array([each for each in line.x if each is not None]).reshape(-1, 2)[::-1]
    in_units = 1e9 if found.df["dearest"].max() >= 1e9 else 1e6
    assert in_units * (ends[:, 1] - ends[:, 0]) == pytest.approx(width.head(len(ends)).to_numpy())
    (total,) = set(central.x)
    assert total == _case("LAO").run.total / in_units
    assert (ends[:, 1] - ends[:, 0]).min() >= total / 10, "none that hardly matters"
    assert not re.search(r"\d{4}", subject(found, "en")), "no years of assumptions"
    assert all(
        " to " in str(label["text"]).replace("<br>", " ") for label in found.fig.layout.annotations
    )


@pytest.mark.slow
@pytest.mark.parametrize("section", [*NETWORK, findings.cost_of_use, findings.offline_gaps])
def test_every_economy_of_the_region_has_something_true_to_read(
    region, section: Callable[..., Finding | None]
) -> None:
    for iso3 in ("THA", "TUV", "PNG", "MNG"):
        found = section(iso3)
        if found is None:
            assert iso3 not in PARTED or REGION[iso3][1] >= 95, "no network to decide on"
            continue
        assert not {"nan", "inf", "None"} & set(found.note().replace(".", " ").split()), (
            section,
            iso3,
        )
        assert found.table is None or found.table.csv()


def test_those_out_of_reach_of_4g_who_have_3g_do_not_need_a_network_first(region) -> None:
    """Uganda: 5.4 million "need a network first"; 3G reached four in five of them."""
    keep(region, "worldbank", "2026-07-01", {
        ("internet_users", "UGA", 2024): 15.0, ("population", "UGA", 2024): 50e6,
    })  # fmt: skip
    for release, older in (("2026-07-01", 98.0), ("2026-07-02", 82.0)):
        reach = {("coverage_4g", "UGA", 2024): 81.0, ("coverage_3g", "UGA", 2024): older}
        keep(region, "itu", release, reach)
        need = findings.training_need("UGA")
        said = need.claim("training-later")
        few = older == 98.0  # else 3G reaches a nineteenth of them more
        assert said.id == ("training-later-older" if few else "training-later")
        assert ("training-row-unserved" in need.df.index) == few
        if few:
            assert said.values["unserved"].value == pytest.approx(0.02 * 50e6)
            assert need.df.at["training-row-unserved", "most"] == pytest.approx(0.02 * 50e6)


def test_a_share_of_those_offline_names_the_doubted_use_it_rests_on(region, monkeypatch) -> None:
    """Pakistan: "at least 73%", by a use of 27% that was in doubt elsewhere."""
    keep(region, "worldbank", "2026-07-01", {
        ("internet_users", "PAK", 2024): 27.4, ("population", "PAK", 2024): 250e6,
    })  # fmt: skip
    keep(region, "itu", "2026-07-01", {("coverage_4g", "PAK", 2024): 81.0})
    assert findings.infrastructure_answer("PAK").headline.id == "answer-offline-mostly"
    monkeypatch.setattr(within_reach, "is_filled", lambda *_: True)
    said = findings.infrastructure_answer("PAK").headline
    assert said.id == "answer-offline-mostly-doubted"
    assert said.values["online"].value == 27.4
    assert said.values["share"] == Exact(Percent(73.0, 0)), "53.6 of 72.6 in 100"


def test_where_income_is_high_devices_and_training_have_no_price(store) -> None:
    """The Netherlands: US$ 130 million by prices of low- and middle-income economies."""
    use = {("internet_users", code, 2024): 80.0 for code in ("NLD", "THA")}
    keep(store, "worldbank", "2026-07-01", use)
    assert findings.cost_of_use("NLD").missing
    assert not findings.cost_of_use("THA").missing
    assert findings.training_need("NLD").claim("training-cost") is None
    assert findings.training_need("THA").claim("training-cost")
    assert findings.infrastructure_answer("NLD").headline.id == "answer-offline-people"
    assert findings.skills_answer("NLD").claim("training-high")
    assert not [each for each in findings.options("NLD").action if each.role == "cost"]
    keep(store, "itu", "2026-07-01", {("coverage_4g", "CHL", 2024): 60.0})
    keep(store, "worldbank", "2026-07-02", {("internet_users", "CHL", 2024): 50.0})
    told = findings.infrastructure_answer("CHL").headline
    assert told.id.startswith(("answer-offline-both", "answer-offline-rounded")), "networks are"
    keep(store, "itu", "2026-07-03", {("coverage_4g", "CHL", 2024): 90.0})
    told = findings.infrastructure_answer("CHL")
    assert told.headline.id == "answer-offline-mostly", "40 of the 50 in 100 who are offline"
    assert told.headline.values["share"] == Exact(Percent(80.0, 0))
    assert told.claims[0].id == "answer-offline-sites"


def test_of_people_offline_nothing_is_lost(region) -> None:
    """14% of all people are covered and offline, and 20% out of reach: of 34%."""
    found = findings.offline_gaps("LAO")
    assert found.fig is None, "two parts are said"
    assert found.df["share"].dropna().sum() == pytest.approx(100)
    assert found.df["share"].dropna().tolist() == pytest.approx(
        [100 * 20 / 34, 100 * 14 / 34], abs=1
    )


@pytest.mark.slow
def test_networks_are_for_those_who_take_the_service(region) -> None:
    """Fiji: 98,000 people out of reach were followed by 75,000 users, with no reason given."""
    this = _case("MNG")
    share = Percent(costs.at()["adoption"])
    assert share == Percent(90)
    (method,) = (each for each in cost_network._method(this) if each.id == "cost-method")
    assert method.values["adoption"] == share
    users = 0.9 * this.people * this.plan.growth
    assert this.run.table["users"].sum() == pytest.approx(users, abs=3)


@pytest.mark.parametrize(("income", "other"), [(2_200.0, None), (1_000.0, 12 * 7.7 / 0.0408)])
def test_a_costing_has_one_income_unless_that_of_prices_is_far_off(store, income, other) -> None:
    """Fiji: prices were shares of US$ 5,669 a person, and payments of US$ 6,230."""
    keep(store, "worldbank", "2026-07-01", {("gni_per_capita_atlas", "KEN", 2024): income})
    prices = {"mobile_data_basket_gni": 4.08, "mobile_data_basket_usd": 7.7}
    keep(store, "itu", "2026-07-01", {(key, "KEN", 2024): each for key, each in prices.items()})
    share, earned = cost_income.entry_price("KEN")
    assert (share, earned) == (4.08, other and pytest.approx(other))
    assert ("cost-income-priced" in _ids(cost_income.income_of("KEN"))) == (other is not None)


@pytest.mark.slow
def test_one_traffic_is_planned_for_in_every_economy(store) -> None:
    """Uganda: 2 GB a user, US$ 88 a person, beside 270 at the 6.1 GB of Kenya."""
    each = {}
    for at, iso3 in enumerate(("UGA", "KEN"), start=1):
        own = {"internet_users": 20.0, "urban_population": 28.0, "electricity_access": 51.5}
        own |= {"population": 5e7, "gni_per_capita_atlas": 1_100.0, "land_area": 2e5}
        kept = {(key, iso3, 2024): value for key, value in own.items()}
        keep(store, "worldbank", f"2026-07-0{at}", kept)
        keep(store, "itu", f"2026-07-0{at}", {("coverage_4g", iso3, 2024): 82.0})
        found, this = findings.cost_to_connect(iso3), _case(iso3)
        (method,) = (one for one in found.notes if one.id == "cost-method")
        assert method.values["traffic"].of.value == 6.1
        by_hand = [this.total(costs.at(traffic=end)) for end in (2.0, 13.9)]
        assert this.alone.loc["traffic", ["low", "high"]].tolist() == pytest.approx(by_hand)
        each[iso3] = this.money.central / this.people
    assert each["UGA"] == pytest.approx(each["KEN"], rel=0.3), "alike but for their provinces"


@pytest.mark.slow
@pytest.mark.parametrize(("covered", "share"), [(80.0, 15 / 20), (94.0, 1 / 6), (96.0, None)])
def test_networks_are_priced_to_where_the_target_counts_as_met(region, covered, share) -> None:
    """By a second way: what is left when 4G reaches 95% is what the first zones do not cost."""
    keep(region, "itu", "2026-07-02", {("coverage_4g", "LAO", 2024): covered})
    found, this = findings.cost_to_connect("LAO"), _case("LAO")
    said = found.claim("cost-then-target")
    assert (said is None) == (share is None) == ("cost-served-target" not in found.df.index)
    if said is None:
        return
    assert said.values["fewer"].value == pytest.approx(share * this.people)
    row = found.df.loc["cost-served-target"]
    assert row["cost"] == said.values["first"].values["central"].value
    assert row["each"] < found.df.loc["cost-served-all", "each"], "the densest land first"
    keep(region, "itu", "2026-07-03", {("coverage_4g", "LAO", 2024): 95.0})
    left = _case("LAO").run.total
    assert row["cost"] + left == pytest.approx(this.run.total, rel=0.05)


def test_what_is_planned_is_shared_without_what_a_page_runs(region) -> None:
    iso3 = next(iter(REGION))
    found, planned = cost_case.case(iso3, 10, 10.0), cost_case.planned(iso3, 10, 10.0)
    assert isinstance(found, Case)
    assert isinstance(planned, Case)
    assert found.run.total > 0
    assert not {"run", "at", "alone", "totals"} & {*vars(planned)}
    assert planned is cost_case.planned(iso3, 10, 10.0)
