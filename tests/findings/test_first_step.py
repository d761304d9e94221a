"""The first step for a priority: people and money, by hand."""

import pytest

from research import findings, options
from research.findings.practice.first_step import first_step
from research.messages.values import Claim, Percent, Quantity, Range
from tests.findings.test_cost_findings import _case, region  # noqa: F401
from tests.findings.test_options import OFFLINE, given, named

INCOME = 2012.0
KNOWN = OFFLINE | {"gni_per_capita_atlas": INCOME}


def step(iso3: str, problem: str) -> Claim | None:
    return next(iter(first_step(iso3, options.problems()[problem])), None)


def amounts(said: Claim) -> list[float]:
    """People, and the central, lowest and highest cost."""
    ends = said.values["range"]
    return [said.values[name].value for name in ("people", "cost")] + [
        ends.low.value, ends.high.value,
    ]  # fmt: skip


@pytest.mark.parametrize("iso3", ["KEN", "FJI"])
def test_a_trial_is_for_a_million_people_or_a_twentieth(store, iso3: str) -> None:
    """A phone is 54 (30 to 93) dollars, a course 15 (13 to 58) at an income of 5,030."""
    given(store, KNOWN, iso3)
    counted = findings.cost_of_use(iso3).headline.values["people"].high.value
    people = 1e6 if iso3 == "KEN" else 0.05 * counted
    assert people < 0.05 * counted if iso3 == "KEN" else people < 50_000
    wages = INCOME / 5030
    prices = [54 + 15 * wages, 30 + 13 * wages, 93 + 58 * wages]
    for problem in ("use", "online"):
        said = step(iso3, problem)
        assert said.id == "options-step"
        assert amounts(said) == pytest.approx([people, *(people * each for each in prices)])
    course = step(iso3, "learning")
    assert course.id == "options-step-course"
    prices = [each * wages for each in (15, 13, 58)]
    assert amounts(course) == pytest.approx([people, *(people * each for each in prices)])
    survey, trial = named(findings.options(iso3, ["use"]), "step")
    assert (survey.id, trial) == ("options-barriers-survey", step(iso3, "use"))


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
def test_a_network_is_for_a_million_people_at_the_average_cost(region, iso3) -> None:  # noqa: F811
    this, said = _case(iso3), step(iso3, "coverage")
    money, people = this.money, min(1e6, this.people)
    ends = [each * people / this.people for each in (money.central, money.low, money.high)]
    assert amounts(said) == pytest.approx([people, *ends])
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
        assert [each.id == "options-step-reading" for each in said] == [True, False][not first :]
        if first:
            assert said[0].values["share"] == Quantity(pytest.approx(100 - literate), "literacy")
    need, answer = findings.training_need("KEN"), findings.skills_answer("KEN")
    assert [bool(each.claim("training-reading")) for each in (need, answer)] == [first] * 2
