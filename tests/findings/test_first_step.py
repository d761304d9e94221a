"""The first step for a priority: who asks what, and people and money, by hand."""

from types import SimpleNamespace

import pandas as pd
import pytest

from research import costs, findings, messages, options, practices
from research.findings.costs.counted import bounds_of
from research.findings.costs.steps import until_met
from research.findings.infrastructure.offline import offline
from research.findings.infrastructure.within_reach import ends
from research.findings.population.reading import adults
from research.findings.practice import concerned, gap
from research.findings.practice import first_step as first_step_of
from research.findings.practice.concerned import is_context
from research.findings.practice.diagnosis import Diagnosis, diagnose
from research.findings.practice.first_step import first_step, network, step_of
from research.findings.practice.sentences import either
from research.findings.practice.tried import own_of
from research.findings.practice.tried_said import own_named, unmeasured
from research.findings.progress.breaks import Jump
from research.messages.values import About, Claim, Count, Economy, Quantity, Year, claim
from tests.findings.test_cost_findings import _case, region  # noqa: F401
from tests.findings.test_options import OFFLINE, YEAR, elsewhere, given, named
from tests.stores import keep

pytestmark = pytest.mark.usefixtures("whole")
INCOME = 2012.0
ENDS = ("least", "most")
CLASSES = claim("option-adult-classes")
KNOWN = OFFLINE | {"gni_per_capita_atlas": INCOME}


def step(iso3: str, problem: str) -> Claim | None:
    return next(iter(first_step(iso3, options.problems()[problem])), None)


def test_a_trial_of_training_is_as_large_as_shows_an_effect(store) -> None:
    """At a third of 5%, 914.7 show a rise from 10 to 15%, 10.9 times as many of places of 100.

    It is 100 places an arm.
    Elsewhere, as in Uganda, it was the first step of every page; of training it comes first:
    Kenya: operators were asked first on one page, and the trial came first on another; then a page
    on skills began with phones, and the trial was not priced.
    """
    given(store, KNOWN)
    own, ask, obtain, trial = first_step("KEN", options.problems()["learning"])
    assert own.id == "options-step-learning", "a course is priced by who gives it"
    assert (ask, trial.id) == (claim("options-step-ask"), "options-trial")
    topics = [each.id for each in obtain.values["topics"].values]
    unread = ["options-topic-price", "options-topic-devices", "options-topic-skills"]
    assert topics == unread, "published, and not in the data"
    assert trial.values["people"] == Count(40_000)
    course = 15 * INCOME / 5_030  # by income: two arms of four get one, and two a phone of US$ 54
    assert trial.values["cost"].value == pytest.approx(20_000 * (54 + course))
    assert messages.sentence(trial).startswith("Once that survey is in")
    for problem in ("use", "online"):
        assert first_step("KEN", options.problems()[problem]) == (ask, obtain, trial)
    first = [ask, obtain, trial]
    for problems, steps in (([], first), (["learning"], [own, *first])):
        assert named(findings.options("KEN", problems), "step")[: len(steps)] == steps


@pytest.mark.parametrize(("literacy", "most"), [(40.0, True), (58.9, True), (79.0, False)])
@pytest.mark.parametrize("electricity", [100.0, 50.0])
def test_classes_come_first_for_most_who_are_counted(store, literacy, most, electricity) -> None:
    """Bangladesh: classes for 25 million came before phones for 48 million, priced below them.

    Pakistan: one page began with operators, the others with classes; a priority on skills began
    with coverage in Tuvalu. Every problem of those offline has one order, after the course.
    """
    read = {"literacy": literacy, "population": 5e7, "internet_users": 35.0, "coverage_4g": 97.0}
    given(store, KNOWN | read | {"electricity_access": electricity})
    orders = set()
    for problem in ("use", "online", "learning"):
        steps = [each.id for each in first_step("KEN", options.problems()[problem])]
        course, rest = steps[:1], steps[1:]
        assert (course == ["options-step-learning"]) == (problem == "learning")
        orders.add(tuple(rest if problem == "learning" else steps))
    (order,) = orders
    assert (order[0] == "options-classes") == most
    assert order[0 if most else -1] == "options-classes"


@pytest.mark.parametrize(("online", "tried"), [(10.0, True), (35.0, False)])
def test_a_trial_takes_a_twentieth_of_those_offline_at_most(store, online, tried) -> None:
    """40,000 of 800,000 aged 10 and over, where all who are younger are offline."""
    given(store, KNOWN | {"population": 1.4e6, "internet_users": online}, "MUS")
    steps = [each.id for each in first_step("MUS", options.problems()["learning"])]
    assert ("options-trial" in steps) == tried


def test_every_problem_of_a_page_has_a_first_step_and_its_label_the_time() -> None:
    """Uganda: girls and youth had two priorities, and nobody to begin with either.

    Tuvalu: two steps of one priority both began with the time.
    """
    label = messages.sentence(claim("page-role-step"))
    assert label.startswith("First step")
    for problem in options.problems().values():
        for small in (True, False) if problem.id != "literacy" else ():
            (said,) = step_of(problem, small=small)
            assert "months" not in messages.sentence(said), problem.id


def test_small_markets_compare_prices_before_they_open(store) -> None:
    """Tuvalu, with 9,500 people: no step; others of its size were to license an operator."""
    dear = {"mobile_data_basket_gni": 8.0, "fixed_basket_gni": 9.9}
    for iso3, people, first in (
        ("KEN", 5e7, "competition-unknown"),
        ("FJI", 9.3e5, "step-basket"),
    ):
        given(store, dear | {"population": people}, iso3)
        assert step(iso3, "price").id == f"options-{first}"
        assert step(iso3, "fixed-price").id == "options-step-basket"
        said = [of.values.get("option") for of in named(findings.options(iso3, ["price"]))]
        opens = [claim(f"option-{each.id}") for each in options.of("price") if each.opens]
        assert any(each in said for each in opens) == (iso3 == "KEN")


@pytest.mark.parametrize(("price", "prices"), [(0.83, False), (4.1, True)])
def test_prices_are_looked_at_where_they_miss_the_target(store, price, prices) -> None:
    """Bangladesh: customers of operators were counted, then prices looked at that are 0.83%."""
    given(store, KNOWN | {"mobile_data_basket_gni": price})
    elsewhere(store)  # so that the survey comes first
    (ask,) = (each for each in first_step("KEN", options.problems()["use"])[:1])
    assert ask.id == f"options-step-ask{'' if prices else '-affordable'}"
    for said in (ask, claim(f"short-{ask.id}")):
        assert "urvey people offline" in messages.sentence(said)
        assert ("prices" in messages.sentence(said)) == prices


def test_a_wide_margin_is_not_a_matter_of_wholesale_prices() -> None:
    """ "If retail is over twice wholesale, regulate the wholesale price": no source has twice."""
    for id in ("options-step-basket", "short-options-step-basket"):
        said = messages.sentence(claim(id))
        assert "If operators’ margin is wide, act on competition or the retail price;" in (
            said.replace(": if operators", ": If operators")
        )
        assert "twice" not in said
    assert "twice" not in messages.sentence(claim("options-among-change-joint"))


@pytest.mark.slow
@pytest.mark.parametrize("iso3", ["LAO", "MNG"])
def test_networks_are_priced_to_the_target_and_for_all(region, iso3) -> None:  # noqa: F811
    coverage = options.problems()["coverage"]
    this, (said, public) = _case(iso3), network(iso3, coverage)
    assert said.values["then"] == claim("cost-radio-only")
    said = said.values["sites"]
    found, whole = findings.cost_to_connect(iso3), said.values.get("sites", said)
    publish, *asked = first_step(iso3, coverage)
    assert publish.id == "options-step-sites", "3G is not known"
    total = this.alone.at["bandwidth", "low"]
    known = [pytest.approx(total)] * int(total < this.run.total)
    assert [each.values["total"].value for each in asked] == known, "a question, and no saving"
    answer = findings.infrastructure_answer(iso3).claim("answer-offline-sites")
    assert (answer is None) == (iso3 == "MNG"), "none where the target is met"
    assert answer is None or said == answer.values["sites"], "a summary and a priority alike"
    if first := until_met(this):
        then = said.values["then"].values
        assert (then["fewer"].value, then["first"]) == (first[0], first[1].said)
        assert 0 < first[1].low < first[1].central < first[1].high < this.money.high
    assert whole.id == found.headline.id == "cost-headline"
    assert (said.id == "cost-then") == (first is not None)
    assert whole.values["cost"] == this.money.simulated
    assert whole.values["people"].value == pytest.approx(this.people)
    assert public in found.notes, "in the same words"


@pytest.mark.slow
@pytest.mark.parametrize(
    ("covered", "upgraded", "networks"),
    [
        (80.5, 0.0, "target"),
        (90.0, 0.1, "target-new"),
        (98.0, 0.18, "target-upgrades"),
        (99.0, 0.19, "upgrades"),
        (100.0, 0.2, "upgrades"),
    ],
)
def test_only_people_without_3g_need_new_sites(region, covered, upgraded, networks) -> None:  # noqa: F811
    """Uganda: new sites for all 9 million people, though 3G reaches 7.9 million of them.

    And 290 million dollars for those beyond 3G as the cost, though upgrades alone reach the target.
    By a second way: what is left when 4G reaches all that 3G does, by the model run for that.
    """
    this = _case("LAO")
    before = until_met(this)
    keep(region, "itu", "2026-07-02", {("coverage_3g", "LAO", 2024): covered})
    coverage = options.problems()["coverage"]
    publish, *_ = first_step("LAO", coverage)
    assert (publish.id == "options-step-coverage") == (upgraded > 0), "only where 3G reaches more"
    priced, *_ = said_of = network("LAO", coverage)
    found, answer = findings.cost_to_connect("LAO"), findings.infrastructure_answer("LAO")
    if networks != "upgrades":  # nothing is priced there
        priced = priced.values["sites"]
    whole, then = (priced.values.get(each, priced) for each in ("sites", "then"))
    kinds = {"target": "", "upgrades": "-upgrades", "target-upgrades": "-first"}
    assert whole.id == found.headline.id == f"cost-headline{kinds.get(networks, '-new')}"
    first = networks == "target-upgrades"  # what meets the target comes before new sites
    assert (then.id == f"cost-then-{networks}") == (networks != "upgrades" and not first)
    assert (then.id == "cost-then-beyond") == first
    beyond = then if first else whole
    assert priced == answer.claim("answer-offline-sites").values["sites"]
    assert (said_of[-1].id == "cost-most") == (upgraded > 0), "the worst case led every page"
    if "target-" in networks:  # 290 million for 95% of Uganda, and 1.4 million people less
        known = found.df.at["cost-served-upgraded", "unconnected"]
        assert known + beyond.values["people"].value == pytest.approx(this.people)
        assert first or known == pytest.approx(then.values["upgraded"].value)
    assert ("cost-served-first" in found.df.index) == first
    if first:
        assert whole.values["fewer"].value == pytest.approx(0.15 * 7.7e6)
        assert found.df.at["cost-served-first", "unconnected"] == pytest.approx(0.15 * 7.7e6)
        assert "cost-in-range" not in [each.id for each in found.claims], "once, with its cost"
    if networks == "target-new":  # 15 of 20 points to the target, 10 of them by upgrades
        assert then.values["upgraded"].value == pytest.approx(upgraded * 7.7e6)
        assert then.values["fewer"].value == pytest.approx(before[0] / 3)
        assert then.values["first"].values["central"].value < before[1].central
        assert then.values["fewer"].value < whole.values["people"].value
    if not upgraded or networks == "upgrades":
        return
    people, cost = beyond.values["people"].value, beyond.values["cost"].values["central"].value
    assert people == pytest.approx((0.2 - upgraded) * 7.7e6)
    row, most = found.df.loc["cost-served-all"], found.df.loc["cost-served-most"]
    assert row["low"] < cost < row["high"]
    assert row["cost"] == pytest.approx(cost)
    assert most["cost"] == said_of[-1].values["cost"].values["central"].value > cost
    assert cost / people > this.money.central / this.people, "the emptiest land"
    keep(region, "itu", "2026-07-03", {("coverage_4g", "LAO", 2024): covered})
    assert _case("LAO").run.total == pytest.approx(cost, rel=0.05)


@pytest.mark.parametrize(("literate", "first"), [(58.9, True), (89.9, True), (90.3, False)])
def test_who_cannot_read_has_classes(store, literate: float, first) -> None:
    """Pakistan: a course for 99 million people, of a country where 41% of adults cannot read.

    Bangladesh: the first step were classes, and the cost that of a course for those who can read.
    """
    given(store, KNOWN | {"literacy": literate})
    for problem in ("use", "learning", "literacy"):
        steps = first_step("KEN", options.problems()[problem]) or (claim("options-none"),)
        last = next((of for of in steps if of.id == "options-classes"), steps[-1])
        assert (problem != "literacy") == ("options-trial" in [of.id for of in steps])
        assert (problem == "learning") == ("options-step-learning" in [of.id for of in steps])
        assert (last.id == "options-classes") == first
        if first:
            unread = (1 - literate / 100) * adults("KEN", YEAR)
            assert last.values["unread"] == About(pytest.approx(unread))
    for problems in ([], ["learning"]):
        lines = named(findings.options("KEN", problems))
        assert CLASSES not in [of.values.get("option") for of in lines], "a result of 2011"
    need, answer = findings.training_need("KEN"), findings.skills_answer("KEN")
    priced = f"training-cost-covered-{'readers' if first else 'all'}"
    course = need.claim("training-cost")
    assert course.id == priced
    assert course == answer.headline
    paid = need.df.loc["training-row-course"]
    fewest, most = need.df.loc["training-row-covered", [*ENDS]]
    online = 100 - need.df.loc["training-row-internet-users", "share"]
    least = max(0.0, (literate - online) / (100 - online)) if first else 1.0
    share = literate / 100 if first else 1.0  # if reading does not depend on being online
    assert paid[["least", "most"]].tolist() == pytest.approx([least * fewest, share * most])
    readers = (least + share) / 2
    assert paid["people"] == pytest.approx(readers * (fewest + most) / 2, rel=1e-6)
    a_course = 15 * INCOME / 5030
    assert paid["central"] == pytest.approx(a_course * readers * (fewest + most) / 2, rel=1e-6)
    assert course.values["cost"].values["central"].value == pytest.approx(paid["central"])
    others = (fewest + most) / 2 - paid["people"]
    unread = course.values.get("unread", About(0.0))
    assert unread.value == pytest.approx(others), "priced and unpriced are all"
    assert course.values["people"].value == pytest.approx(paid["people"])
    assert ("use-readers" in [each.id for each in need.notes]) == first


@pytest.mark.parametrize("literate", [96.0, 99.9])
def test_who_may_not_read_is_named_where_nobody_is_left_out(store, literate: float) -> None:
    """Indonesia: 46 million were priced, with 8.2 million adults who cannot read."""
    given(store, KNOWN | {"literacy": literate})
    said = findings.cost_of_use("KEN").claim("use-may-unread")
    options = findings.options("KEN", ["use"])
    cost = [each.id for each in named(options, "cost")]
    assert bounds_of(offline("KEN")) in options.notes, "what the middle is of"
    assert ("use-may-unread" in cost) == (said is not None) == (literate < 99)
    if said:
        assert said.values["people"].value == pytest.approx(0.04 * adults("KEN", YEAR))
        assert said.values["year"] == Year(YEAR), "they are of all adults, and not of those counted"


@pytest.mark.parametrize("literate", [58.9, 99.0])
def test_a_total_is_of_exactly_the_people_it_names(store, literate: float) -> None:
    """Asia-Pacific: 710 million people, at 42 dollars each, where a phone alone is 54.

    The readers who are priced and the others add up to those who are counted.
    """
    given(store, KNOWN | {"literacy": literate})
    found = [findings.options(of, ["use"]) for of in ("itu:africa", "KEN")]
    costs_ = [each for of in found for each in named(of, "cost")]
    said = {each.id: each for each in (of.values.get("all", of) for of in costs_)}
    kind = "-readers" if literate < 90 else ""
    priced = [each for each in said.values() if "cost" in each.values]
    assert len(priced) == 2
    for each in priced:
        people, paid = each.values["people"], each.values["cost"].values
        assert paid["half"].value / people.value > costs.at()["device"] / 2
        ends_ = paid["range"]
        assert ends_.low.value < paid["half"].value < ends_.high.value
    one = said[f"options-use-terms{kind}"].values
    others = one["unread"].value if kind else 0.0
    assert one["people"].value + others == pytest.approx(sum(ends(offline("KEN"))) / 2)


@pytest.mark.parametrize(("iso3", "apart"), [("NLD", False), ("KEN", True)])
def test_work_is_no_priority_of_a_high_income(store, iso3, apart) -> None:
    """Netherlands: "Bring more women into work" was the priority of a page without digital gaps."""
    work = {"labour_participation_female": 63.0, "labour_participation_male": 72.0}
    given(store, work, iso3)
    found = findings.options(iso3, ["women-work", "women-literacy"])
    assert ("women-work" in {*(found.df["problem"] if found.table else ())}) <= apart
    assert is_context(iso3, options.problems()["women-work"]) != apart
    assert not is_context(iso3, options.problems()["women-literacy"])


def test_what_an_economy_tried_is_listed_whole() -> None:
    """Bangladesh: its own training was a practice of Kenya's page, and none of its own."""
    for iso3, keys in (
        ("BGD", ["operator-training"]),
        ("KEN", ["device-taxes", "device-instalments"]),
    ):
        own = own_of(options.problems()["use"], iso3)
        named_ = [option.id for option, _ in own_named([], own)]
        assert named_ == keys, iso3


def test_a_price_names_what_economies_like_it_tried() -> None:
    """Tuvalu: the cables of Tonga were on one page, and no option of the price on another."""
    problem = options.problems()["fixed-price"]
    done = [(each.option, made) for each in own_of(problem, "TON") for made in each.practices]
    (line,) = unmeasured(problem, done)
    assert line.claim.id == "options-tried-price"
    (line,) = unmeasured(options.problems()["use"], done)
    assert line.claim.id == "options-tried"
    assert unmeasured(problem, []) == []


def test_a_tax_with_a_comparison_group_is_not_among_those_without(store) -> None:
    """Colombia read as one with no comparison group: it has one, for smartphones."""
    problem = options.problems()["use"]
    taxes = next(each for each in options.of("use") if each.id == "device-taxes")
    done = [(taxes, practices.table()[key]) for key in taxes.practices]
    said = {line.claim.id: line.claim.values["tried"] for line in unmeasured(problem, done)}
    by = {key: {*tried.values[0].values["economies"].values} for key, tried in said.items()}
    assert Economy("COL") in by["options-tried-compared"]
    assert Economy("ZAF") in by["options-tried"] - by["options-tried-compared"]


def test_little_spectrum_may_cost_more_than_the_range() -> None:
    """Nigeria: US$ 18 billion with 10 MHz, of 2.6 to 16 billion, and no word of why."""
    for high, kind in ((16e9, "-above"), (19e9, "")):
        this = SimpleNamespace(
            total=lambda of: 180e9 / of["bandwidth"],
            run=SimpleNamespace(total=9e9),
            money=SimpleNamespace(high=high),
            who=SimpleNamespace(out_of_reach=24e6),
        )
        (said,) = first_step_of._spectrum(this)
        assert said.id == f"options-order-spectrum{kind}"
        assert (said.values["total"].value, said.values["most"].value) == (6e9, 18e9)


def test_an_earlier_figure_is_close_to_a_median_or_ahead_of_it() -> None:
    """Thailand: 17.5 against 21.7 was "close to it or ahead"."""
    key = "fixed_broadband_per_100"
    known = {"economy": Economy("THA"), "benchmark": Quantity(21.7, key)}
    said = [either(key, Jump(key, value, 2022), known).id for value in (17.5, 28.0)]
    assert said == ["options-problem-either", "options-problem-either-ahead"]


@pytest.mark.parametrize(("mobile", "alone"), [(0.61, True), (2.6, False)])
def test_fixed_broadband_is_to_be_decided_where_mobile_data_meet_the_target(
    store, mobile, alone
) -> None:
    """Thailand: "lower the price of fixed broadband", of a target that its data met at 0.61%."""
    prices = {"fixed_basket_gni": 2.5, "mobile_data_basket_gni": mobile}
    keep(store, "itu", "2026-07-01", {(key, "THA", YEAR): of for key, of in prices.items()})
    found = diagnose("THA", options.problems()["fixed-price"])
    assert found.said.id == f"options-problem-fixed-price{'-alone' * alone}"


@pytest.mark.parametrize(("others", "shows"), [((15.0, 16.0), False), ((18.0, 19.0), True)])
def test_an_earlier_figure_has_the_rule_of_the_latest(monkeypatch, others, shows) -> None:
    """Thailand: 17.5 of a median of 21.7, less than 5 per 100 below, was "close" to it."""
    near = pd.DataFrame({"value": [12.0, *others, 21.7, 21.7, 25.0, 30.0, 31.0]})
    monkeypatch.setattr(concerned, "similar", lambda *_: near)
    monkeypatch.setattr(concerned, "rests_on", lambda *_: Jump("", 17.5, 2022))
    problem = next(each for each in options.problems().values() if each.similar_income)
    assert (concerned.missing_before("THA", problem, 21.7) > 0) == shows


def test_far_incomes_lend_no_programme(store) -> None:
    """Kenya: courses for older people of Singapore."""
    given(store, KNOWN)
    lines = named(findings.options("KEN", ["learning"]), "option")
    tried = [
        of for line in lines if line.id == "options-tried" for of in line.values["tried"].values
    ]
    assert tried
    assert claim("option-older-learners") not in [of.values["option"] for of in tried]


def test_who_has_an_exchange_point_is_not_advised_to_set_one_up(store, monkeypatch) -> None:
    """Nigeria has four; what they keep at home needs no international bandwidth."""
    problem = options.problems()["international"]
    for points, kind in ((0.0, "international"), (4.0, "exchanges")):
        given(store, {"internet_exchanges": points}, "SEN")
        (said,) = first_step("SEN", problem)
        assert said.id == f"options-step-{kind}"
        asked: list[str] = []
        monkeypatch.setattr(gap, "tried_for", lambda *of, asked=asked: asked.extend(of[2]) or [])
        gap.gap_of(Diagnosis(problem, "SEN", 0.9, Count(1), Count(10)))
        assert "submarine-cables" in asked
        assert ("exchange-points" in asked) == (points == 0)


def test_a_survey_that_two_steps_name_is_no_third(store, monkeypatch) -> None:
    """Fiji: three steps in a row ended in a survey of people offline in 4G areas."""
    problem = options.problems()["online"]
    steps = [each.id for each in first_step("FJI", problem)]
    assert steps == ["options-look-up", "options-obtain"]
    monkeypatch.setattr("research.findings.practice.first_step.not_read", lambda _: False)
    asked = [each.id for each in first_step("FJI", problem)]
    assert asked[-2:] == ["options-step-ask", "options-obtain"]
