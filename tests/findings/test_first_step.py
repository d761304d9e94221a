"""The first step for a priority: people and money, by hand."""

import pytest

from research import findings, options
from research.findings.population.reading import adults
from research.findings.practice.first_step import areas_first, first_step
from research.messages.values import About, Claim, Count, Percent, Range, claim
from tests.findings.test_cost_findings import _case, region  # noqa: F401
from tests.findings.test_options import OFFLINE, YEAR, given, named
from tests.stores import keep

pytestmark = pytest.mark.usefixtures("whole")
INCOME = 2012.0
ENDS = ("least", "most")
CLASSES = claim("option-adult-classes")
KNOWN = OFFLINE | {"gni_per_capita_atlas": INCOME}


def step(iso3: str, problem: str) -> Claim | None:
    return next(iter(first_step(iso3, options.problems()[problem])), None)


def amounts(said: Claim) -> list[float]:
    """The central, lowest and highest cost."""
    cost = said.values["cost"]
    if isinstance(cost, Range):  # too wide for a central value
        return [cost.low.value, cost.high.value]
    ends = cost.values["range"]
    return [cost.values["central"].value, ends.low.value, ends.high.value]


def test_a_trial_is_as_large_as_shows_an_effect(store) -> None:
    """A phone is 54 (30 to 93) dollars, a course 15 (13 to 58) at an income of 5,030.

    It was for a million people. At a third of 5%, 914.7 show a rise from 10 to 15%, 10.9 times as
    many where places of 100 are drawn: 100 places an arm. 10,000 get a phone, 10,000 a course, and
    10,000 both. At a correlation of 0.05 it takes 5.95 times as many, at 0.2 20.8 times.
    """
    given(store, KNOWN | {"electricity_access": 76.0})
    wages = INCOME / 5030
    prices = [54 + 15 * wages, 30 + 13 * wages, 93 + 58 * wages]
    for problem in ("use", "online", "learning"):
        said, power = first_step("KEN", options.problems()[problem])
        assert (said.id, power.id) == ("options-step", "options-step-power")
        assert amounts(said) == pytest.approx([20_000 * each for each in prices])
        assert (said.values["arms"], said.values["more"]) == (claim("options-trial-arms"), Count(5))
        assert said.values["people"] == Count(40_000)
    found = findings.options("KEN", ["use"])
    *trial, survey = named(found, "step")
    assert (survey.id, trial[0]) == ("options-barriers-survey", step("KEN", "use"))
    (method,) = (each for each in found.notes if each.id == "options-trial-method")
    sizes = [method.values[name] for name in ("arms", "compared", "people", "places")]
    assert sizes == [Count(4), Count(3), Count(100), Count(400)]
    places = [method.values[f"{name}-places"] for name in ("less", "more")]
    assert places == [Count(4 * 55), Count(4 * 191)]
    given(store, KNOWN | {"electricity_access": 90.1})
    assert [each.id for each in first_step("KEN", options.problems()["use"])] == ["options-step"]


@pytest.mark.parametrize(("price", "arms", "places"), [(4.1, 5, 107), (1.99, 4, 100)])
def test_a_trial_tests_the_price_of_data_where_it_is_a_barrier(store, price, arms, places) -> None:
    """Kenya: the price of data was the first of the barriers, and the trial did not test it.

    At a quarter of 5% it takes 974 people an arm, 10.9 times as many of whole places.
    """
    given(store, KNOWN | {"electricity_access": 100.0, "mobile_data_basket_gni": price})
    (said,) = first_step("KEN", options.problems()["use"])
    each = 2 * (54 + 15 * INCOME / 5030)
    if arms == 5:
        data = claim("options-trial-arms-data", percent=Percent(2.0))
        assert said.values["arms"] == data
        each += findings.cost_of_use("KEN").df.loc["use-part-data", "each"]
    assert amounts(said)[0] == pytest.approx(100 * places * each)
    notes = {of.id: of for of in findings.options("KEN").notes}
    of = notes["options-trial-method"].values
    assert (of["arms"], of["compared"]) == (Count(arms), Count(arms - 1))
    assert of["places"] == Count(arms * places)


@pytest.mark.parametrize(("online", "tried"), [(10.0, True), (35.0, False)])
def test_a_trial_takes_a_twentieth_of_those_offline_at_most(store, online, tried) -> None:
    """40,000 of 800,000 aged 10 and over, where all who are younger are offline."""
    given(store, KNOWN | {"population": 1.4e6, "internet_users": online}, "MUS")
    assert bool(step("MUS", "use")) == tried


@pytest.mark.parametrize(
    ("iso3", "covered"),
    [
        ("TUV", 97.0),  # the courses that are priced were of far larger programmes
        ("KEN", 35.0),  # all who are offline need a network first
    ],
)
def test_there_is_no_trial_without_a_price(store, iso3: str, covered: float) -> None:
    given(store, KNOWN | {"coverage_4g": covered}, iso3)
    assert step(iso3, "use") is None
    given(store, KNOWN)
    assert step("KEN", "price") is None


@pytest.mark.slow
@pytest.mark.parametrize("iso3", ["LAO", "MNG"])
def test_a_network_is_priced_whole(region, iso3) -> None:  # noqa: F811
    coverage = options.problems()["coverage"]
    this, (said, *ask) = _case(iso3), first_step(iso3, coverage)
    where = areas_first(iso3, coverage)
    assert where == tuple(
        each for each in findings.cost_to_connect(iso3).claims if each.id == "cost-where"
    )
    assert ask == [] if where else [claim("options-step-districts")]
    money = this.money
    assert amounts(said) == pytest.approx(
        [money.central, money.low, money.high][-len(amounts(said)) :]
    )
    assert said.values["people"].value == pytest.approx(this.people)
    paid, public = findings.who_can_pay(iso3), said.values["public"]
    assert said.values.get("step", said).id == "options-step-network-public"
    target = findings.cost_to_connect(iso3).claim("cost-target")
    assert said.values.get("target") == target, "of Laos the cost to 95% is in the same line"
    assert (target is None) == (iso3 == "MNG")
    assert public.id.removeprefix("public") == paid.headline.id.removeprefix("pay")
    for name in ("rest", "most", "percent"):
        assert public.values[name] == paid.headline.values[name]


@pytest.mark.slow
@pytest.mark.parametrize(
    ("covered", "upgraded"), [(80.5, 0.0), (90.0, 0.1), (98.0, 0.18), (100.0, 0.2)]
)
def test_only_people_without_3g_need_new_sites(region, covered, upgraded) -> None:  # noqa: F811
    """Uganda: new sites for all 9 million people, though 3G reaches 7.9 million of them.

    By a second way: what is left when 4G reaches all that 3G does, by the model run for that.
    """
    this, before = _case("LAO"), findings.cost_to_connect("LAO").claim("cost-target")
    keep(region, "itu", "2026-07-02", {("coverage_3g", "LAO", 2024): covered})
    said = first_step("LAO", options.problems()["coverage"])[0]
    ids = [each.id for each in _parts(said)]
    found = findings.cost_to_connect("LAO")
    new = found.claim("cost-new-sites")
    assert (new is not None) == (0 < upgraded < 0.2) == ("cost-served-new" in found.df.index)
    assert (
        ids
        == {
            0.0: ["options-step-network-public", "cost-target"],
            0.1: [
                "options-step-upgrade",
                "cost-new-sites",
                "cost-target",
                "options-step-most-public",
            ],
            0.18: [
                "options-step-upgrade",
                "cost-new-sites",
                "cost-target-upgrades",
                "options-step-most-public",
            ],
            0.2: ["options-step-upgrade", "cost-target-upgrades", "options-step-most-public"],
        }[upgraded]
    )
    if upgraded:
        assert _parts(said)[0].values["upgraded"].value == pytest.approx(upgraded * 7.7e6)
    if upgraded == 0.1:  # 15 of 20 points to the target, 10 of them by upgrades
        target = found.claim("cost-target")
        assert target.values["people"].value == pytest.approx(before.values["people"].value / 3)
        assert target.values["cost"].value < before.values["cost"].value
        assert target.values["people"].value < new.values["people"].value
    if new is None:
        return
    people, cost = new.values["people"].value, new.values["cost"].values
    assert people == pytest.approx((0.2 - upgraded) * 7.7e6)
    assert cost["range"].low.value < cost["central"].value < cost["range"].high.value
    assert cost["central"].value / people > this.money.central / this.people, "the emptiest land"
    keep(region, "itu", "2026-07-03", {("coverage_4g", "LAO", 2024): covered})
    assert _case("LAO").run.total == pytest.approx(cost["central"].value, rel=0.05)


def _parts(said: Claim) -> list[Claim]:
    """Return the claims of a step, in the order they are read."""
    if said.id != "options-step-target":
        return [said]
    return [*_parts(said.values["step"]), said.values["target"]]


@pytest.mark.parametrize(("literate", "first"), [(58.9, True), (89.9, True), (90.3, False)])
def test_a_trial_is_among_people_who_can_read(store, literate: float, first) -> None:
    """Pakistan: a course for 99 million people, of a country where 41% of adults cannot read."""
    given(store, KNOWN | {"literacy": literate})
    for problem in ("use", "learning"):
        said, *_ = first_step("KEN", options.problems()[problem])
        assert said.id == ("options-step-read" if first else "options-step")
        if first:
            unread = (1 - literate / 100) * adults("KEN", YEAR)
            assert said.values["unread"] == About(pytest.approx(unread))
    for problems in ([], ["learning"]):
        lines = named(findings.options("KEN", problems))
        assert (CLASSES in [of.values.get("option") for of in lines]) == first
    need, answer = findings.training_need("KEN"), findings.skills_answer("KEN")
    priced = "training-cost-readers" if first else "training-cost"
    course = need.claim("training-cost")
    assert course.id == priced
    assert course in answer.claims
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
    assert ("use-readers" in [each.id for each in need.notes]) == first
