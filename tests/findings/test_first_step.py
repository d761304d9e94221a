"""The first step for a priority: people and money, by hand."""

import pytest

from research import findings, options
from research.findings.practice.first_step import first_step
from research.messages.values import Claim, Count, Percent, Quantity, Range
from tests.findings.test_cost_findings import _case, region  # noqa: F401
from tests.findings.test_options import OFFLINE, given, named

pytestmark = pytest.mark.usefixtures("whole")
INCOME = 2012.0
ENDS = ("least", "most")
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
        assert said.values["places"] == Count(400)
        assert said.values["people"] == Count(100)
    found = findings.options("KEN", ["use"])
    *trial, survey = named(found, "step")
    assert (survey.id, trial[0]) == ("options-barriers-survey", step("KEN", "use"))
    (method,) = (each for each in found.notes if each.id == "options-trial-method")
    assert method.values["people"] == Count(10_000)
    places = [method.values[f"{name}-places"] for name in ("less", "more")]
    assert places == [Count(4 * 55), Count(4 * 191)]
    given(store, KNOWN | {"electricity_access": 90.1})
    assert [each.id for each in first_step("KEN", options.problems()["use"])] == ["options-step"]


@pytest.mark.parametrize(("price", "untested"), [(4.1, True), (1.99, False)])
def test_a_trial_says_that_it_does_not_test_the_price_of_data(store, price, untested) -> None:
    """Uganda: the price of data came first among barriers, and phones and courses were tried."""
    given(store, KNOWN | {"electricity_access": 100.0, "mobile_data_basket_gni": price})
    said = [each.id for each in first_step("KEN", options.problems()["use"])]
    assert said == ["options-step", "options-step-price"][: 1 + untested]


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
    this, (said,) = _case(iso3), first_step(iso3, options.problems()["coverage"])
    money = this.money
    assert amounts(said) == pytest.approx(
        [money.central, money.low, money.high][-len(amounts(said)) :]
    )
    assert said.values["people"].value == pytest.approx(this.people)
    paid = findings.who_can_pay(iso3).df.loc["cost-served-all"]
    left = [100 * paid[name] / paid["cost"] for name in ("remains", "poorer")]
    assert said.id == ("options-step-network-public" if left[1] >= 5 else "options-step-network")
    if left[1] >= 5:
        low, high = (Percent(pytest.approx(each)) for each in left)
        assert said.values["public"] == Range(low, high)


@pytest.mark.parametrize(("literate", "first"), [(58.9, True), (89.9, True), (90.3, False)])
def test_reading_comes_before_a_course_where_many_cannot(store, literate: float, first) -> None:
    """Pakistan: a course for 99 million people, of a country where 41% of adults cannot read."""
    given(store, KNOWN | {"literacy": literate})
    for problem in ("use", "learning"):
        said = first_step("KEN", options.problems()[problem])
        ids = [each.id for each in said]
        assert ids[: 1 + first] == ["options-step-reading", "options-step"][not first :]
        if first:
            assert said[0].values["share"] == Quantity(pytest.approx(100 - literate), "literacy")
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
