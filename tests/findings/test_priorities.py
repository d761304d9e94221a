"""The order of priorities where a figure is in doubt, and what closing a gap would cost."""

from collections.abc import Iterator

import pytest

from research import access, costs, economies, findings, messages, options
from research.findings.core.latest import INCOME
from research.findings.core.nation import learners
from research.findings.core.similar import NEAREST
from research.findings.costs.counted import counted
from research.findings.infrastructure import within_reach
from research.findings.infrastructure.offline import Offline, offline
from research.findings.infrastructure.within_reach import all_offline, headcount
from research.findings.overview.people_offline import within_reach as reached_in
from research.findings.practice.barriers import barriers
from research.findings.practice.by_size import by_size
from research.findings.practice.diagnosis import Diagnosis, diagnose
from research.findings.practice.gap import gap_of
from research.messages import say
from research.messages.values import (
    About,
    Claim,
    Estimate,
    Exact,
    Items,
    Money,
    Percent,
    Quantity,
    Range,
    Value,
    Year,
    claim,
)
from research.report.finding import Finding
from tests.findings.test_options import OFFLINE, YEAR, elsewhere, given, named
from tests.stores import keep

pytestmark = pytest.mark.usefixtures("whole")
BY_SEX = {"female": 81.3, "male": 86.7}
FELL = (7.4, 7.7, 8.8, 10.2, 11.5, 12.9, 14.1, 16.0, 17.3, 17.5, 14.5, 14.9)  # Thailand, 2013 on


def fixed(fell: tuple[float, ...], price: float, others: float) -> dict:
    """Fixed broadband of Kenya over the years, its price, and the median of its income."""
    codes = sorted({*economies.table()} - {"KEN"})[: NEAREST + 5]
    rows = {("fixed_broadband_per_100", "KEN", YEAR - 11 + at): it for at, it in enumerate(fell)}
    rows |= {("fixed_broadband_per_100", code, YEAR): others for code in codes}
    rows |= {(INCOME, code, YEAR): 5000.0 + at for at, code in enumerate(("KEN", *codes))}
    return rows | {("fixed_basket_gni", "KEN", YEAR): price}


@pytest.mark.parametrize(
    ("price", "others", "number"),
    [
        (2.54, 24.0, "fixed"),  # 21% over the target; 38% behind by 14.9, 27% by 17.5
        (2.3, 24.0, "fixed"),  # 13% over: a target comes before a median
        (2.54, 21.7, "fixed"),  # 17.5 is below all others too, if less than 5 per 100
        (2.05, 17.0, "either"),  # 17.5 shows no gap behind 17
    ],
)
def test_a_price_over_its_target_comes_before_a_number_behind_a_median(
    store, price: float, others: float, number: str
) -> None:
    """Thailand's first priority was a number of subscriptions that is ranked nowhere."""
    keep(store, "worldbank", "2026-07-01", fixed(FELL, price, others))
    told = [each.id for each in named(findings.options("KEN", ["fixed", "fixed-price"]), "problem")]
    assert told == ["options-problem-fixed-price", f"options-problem-{number}"]
    settled = findings.options("KEN", ["fixed"])
    steps = [each.id for each in named(settled, "step")]
    assert (steps == ["options-step-verify"]) == (number == "either"), "what to do depends on it"


def test_what_is_missing_for_sure_is_the_least_of_both_values(store) -> None:
    keep(store, "worldbank", "2026-07-01", fixed(FELL, 2.54, 24.0))
    gap = diagnose("KEN", options.problems()["fixed"])
    assert gap.missing == pytest.approx(1 - 14.9 / 24.0)
    assert gap.surely == pytest.approx(1 - 17.5 / 24.0)
    keep(store, "worldbank", "2026-07-02", fixed((*FELL[:-2], 18.0, 17.9), 2.54, 24.0))
    sure = diagnose("KEN", options.problems()["fixed"])
    assert sure.surely == sure.missing == pytest.approx(1 - 17.9 / 24.0)


def test_people_offline_stay_first_where_both_values_leave_a_larger_gap(store) -> None:
    """Uganda: 8.9 or 15.3% online of 82% or 40% covered, and data at 6.07% of income."""
    online = (5.1, 5.6, 6.0, 6.3, 7.0, 7.4, 7.1, 7.9, 8.2, 8.1, 8.6, 15.3, 8.9)
    covered = (3.1, 5.0, 8.3, 11.2, 15.6, 19.1, 22.4, 27.0, 31.3, 35.2, 37.1, 40.0, 82.4)
    rows = {("internet_users", "KEN", 2012 + at): it for at, it in enumerate(online)}
    keep(store, "worldbank", "2026-07-01", rows)
    rows = {("coverage_4g", "KEN", 2012 + at): it for at, it in enumerate(covered)}
    keep(store, "itu", "2026-07-01", rows | {("mobile_data_basket_gni", "KEN", 2024): 6.07})
    use = diagnose("KEN", options.problems()["use"])
    assert use.surely == pytest.approx(1 - 15.3 / 82.4), "as many are offline by any coverage"
    first, second, *_ = named(findings.options("KEN"), "problem")
    assert (first.id, second.id) == ("options-use-measure", "options-problem-price")
    roles = [each.role for each in findings.options("KEN").action]
    assert roles[:3] == ["problem", "label", "problem"], (
        "no programme for 24.7% or 82.4% of the people"
    )


def test_the_cost_of_people_offline_is_of_those_who_are_old_enough(store) -> None:
    """ "About 36 million", and devices for 27 million: the two did not meet."""
    given(store, OFFLINE | {"population": 5e7, "gni_per_capita_atlas": 2000.0})
    finding = findings.options("KEN")
    said, cost = finding.claim("options-problem-use"), finding.claim("options-use-trial")
    cost = cost.values["all"]
    assert said.values["people"].value == cost.values["people"].value
    young = (1 - learners("KEN", YEAR)) * 5e7
    ends = ((0.97 - 0.35) * 5e7 - 0.97 * young, 0.97 * 0.65 * (5e7 - young))
    numbers = (sum(ends) / 2, *ends)
    assert said.values["people"] == Estimate(*(pytest.approx(of, rel=1e-3) for of in numbers))
    assert finding.claim("options-use-less") is None


def test_no_least_number_holds_where_fewer_may_be_offline(store) -> None:
    """Kenya: "at least 22.7 million", of a number offline that is "at most" 36 million."""
    given(store, OFFLINE | {"population": 5e7, "electricity_access": 76.0, "coverage_4g": 97.3})
    found = [findings.electricity_and_broadband("KEN"), findings.offline_gaps("KEN")]
    assert [each.headline.id for each in found] == ["neither-at-least", "offline-headline-parts"]
    assert "offline-gap-usage" in found[1].df.index
    keep(store, "itu", "2026-07-01", {("households_internet", "KEN", YEAR + 1): 47.5})
    power, reached = findings.electricity_and_broadband("KEN"), findings.offline_gaps("KEN")
    assert power.headline.id == "neither-at-least-if"
    assert power.headline.values["internet"].value == OFFLINE["internet_users"]
    assert reached.headline.id == "offline-headline-parts-if"
    assert "offline-gap-usage-if" in reached.df.index
    assert findings.infrastructure_answer("KEN").claim("answer-offline-mostly") is None


@pytest.mark.parametrize(("power", "people"), [(76.0, About(1.2e7)), (99.0, None)])
def test_a_cost_of_phones_says_who_cannot_charge_one(store, power, people) -> None:
    """Kenya: US$ 780 million for phones and courses, where 13 million have no electricity."""
    given(store, OFFLINE | {"population": 5e7, "gni_per_capita_atlas": 2000.0})
    given(store, {"electricity_access": power})
    said = findings.options("KEN").claim("options-use-power")
    assert (said and said.values["people"]) == people


def test_a_use_that_homes_show_is_higher_leaves_its_people_in_doubt(store) -> None:
    """Kenya: "up to 26 million" in the title, 23 million in its cost, and no word of the doubt."""
    given(store, OFFLINE | {"population": 5e7, "gni_per_capita_atlas": 2000.0})
    keep(store, "itu", "2026-07-01", {("households_internet", "KEN", YEAR + 1): 47.5})
    finding, who = findings.options("KEN"), offline("KEN")
    assert isinstance(who, Offline)
    said, less = finding.claim("options-use-fewer"), finding.claim("options-use-less")
    assert said.values["people"] == within_reach.to_equip(who)
    cost = finding.claim("options-use-trial").values["all"]
    assert said.values["people"].value == cost.values["people"].value
    users = Quantity(OFFLINE["internet_users"], "internet_users")
    assert (said.values["users"], less.values["users"]) == (users, users)


@pytest.mark.parametrize(
    ("numbers", "said"),
    [
        ((1.316e8, 1.793e8), "160 million (130 to 180 million)"),  # Pakistan
        ((0.0, 1.0e5), "0 to 100,000"),  # Fiji: it may be nobody
        ((3.36e7,), "34 million"),
        ((3.36e7, 3.41e7), "34 million"),
    ],
)
def test_the_middle_of_people_comes_before_its_range(numbers, said) -> None:
    """Pakistan: "82 to 99 million"; Fiji: "up to 100,000", the worst case."""
    assert say(headcount(numbers)).replace("\xa0", " ") == said


def test_people_counted_by_a_value_that_may_be_no_survey_s_are_marked(monkeypatch) -> None:
    """Pakistan: "180 million people offline", by 27.4% that had no rank elsewhere."""
    monkeypatch.setattr(within_reach, "is_filled", lambda *_: True)
    monkeypatch.setattr(within_reach, "rests_on", lambda *_: None)
    who = offline("KEN")
    assert isinstance(who, Offline)
    assert say(all_offline(who)).endswith("million"), "the page says once what is in doubt"
    need = findings.training_need("KEN")
    of = need.claim("training-internet-users-people", "training-internet-users-covered")
    assert of.values["people"].is_filled
    assert of.values["offline"].is_filled


@pytest.mark.parametrize(
    ("women", "men", "year", "told"),
    [(84.0, 85.2, 2021, True), (79.0, 85.2, 2021, False), (84.0, 85.2, 2012, False)],
)
def test_a_survey_that_had_clearly_more_people_online_is_said(
    store, women: float, men: float, year: int, told: bool
) -> None:
    """Tuvalu: "74% use the Internet", where a survey had 84% of women and 85% of men."""
    own = {("internet_users", "TUV", year): 50.8, ("internet_users", "TUV", YEAR): 74.3}
    keep(store, "worldbank", "2026-07-01", own)
    sexes = zip(("female", "male"), (women, men), strict=True)
    rows = {(f"internet_users_{sex}", "TUV", year): value for sex, value in sexes}
    keep(store, "spc", "2026-07-01", rows)
    (said,) = named(findings.options("TUV", ["online"]), "problem")
    value = said.values["value"]
    assert getattr(value, "id", "") == ("value-either" if told else "")
    if told:
        assert messages.say(value, "en") == "74% (2024; 84 to 85% in 2021)", "each with its year"
        value = value.values["of"]
        assert value.id == "value-surveyed"
        ends = (Quantity(84.0, "internet_users"), Quantity(85.2, "internet_users"))
        assert value.values["survey"] == Range(*ends)
        series = Quantity(50.8, "internet_users")
        assert value.values["since"] == claim("options-survey-year", year=Year(year), series=series)


DEAR = {"mobile_data_basket_gni": 8.0, "gni_per_capita_atlas": 2000.0, "population": 5e7}


def test_the_cost_of_use_has_the_subsidy_that_adds_to_it(store) -> None:
    """Kenya: US$ 1.6 billion, and a subsidy for the same people as another priority's.

    The subsidy stood over ten years with the use, and a year with the price.
    """
    given(store, OFFLINE | DEAR | {"gdp_current_usd": 1e14})
    finding, use = findings.options("KEN"), findings.cost_of_use("KEN")
    cost = finding.claim("options-price-cost-share")
    assert cost.values["cost"] == use.claim("options-price-cost-share").values["cost"]
    assert costs.sources()[costs.table()["offline_income"].source].startswith("Own assumption")
    for notes in (finding.notes, use.notes):
        assert [each.id for each in notes].count("use-poorer") == 1, "where the income is from"


def test_what_a_break_leaves_open_is_costed_for_both_counts(store) -> None:
    """Uganda: 38 or 13 million people, and a cost for the first alone.

    By the latest 73.5 to 75.1% are offline within reach, as many of those covered as of everybody,
    by the earlier 31.1 to 36.4%.
    """
    covered = (3.1, 5.0, 8.3, 11.2, 15.6, 19.1, 22.4, 27.0, 31.3, 35.2, 37.1, 40.0, 82.4)
    rows = {("coverage_4g", "KEN", 2012 + at): it for at, it in enumerate(covered)}
    keep(store, "itu", "2026-07-01", rows)
    own = {"internet_users": 8.9} | DEAR
    keep(store, "worldbank", "2026-07-01", {(key, "KEN", 2024): it for key, it in own.items()})
    finding = findings.options("KEN")
    said, young = finding.claim("options-use-t").values, 1 - learners("KEN", YEAR)
    said = said["all"].values if "all" in said else said
    ends = (0.311 - 0.4 * young, 0.824 * 0.911 * (1 - young))
    table = findings.cost_of_use("KEN").df.loc["use-part-all"]
    people = counted(offline("KEN"))
    for end, share in zip(("low", "high"), ends, strict=True):
        assert people[end] == pytest.approx(share * 5e7, rel=1e-3)
        assert said["cost"].values["range"].high.value == table["high"]
    assert access.latest("coverage_4g")["value"]["KEN"] == 82.4


def test_what_is_reached_comes_before_the_doubt_about_it(store) -> None:
    """The Netherlands: "To be settled first: whether Internet use has reached 95%"."""
    level = (92.0, 91.1, 93.2, 92.3, 93.4, 91.5, 92.6, 92.1, 93.3, 92.2, 92.5, 97.4)
    rows = {("internet_users", "KEN", YEAR - 11 + at): it for at, it in enumerate(level)}
    met = {"coverage_4g": 97.0, "electricity_access": 100.0}
    rows |= {(key, "KEN", YEAR): it for key, it in met.items()}
    keep(store, "worldbank", "2026-07-01", rows)
    first, second = named(findings.options("KEN"), "remark")
    assert first.id == "options-none-few"
    assert second.id == "options-offline-left-jump"
    people = access.latest("population")["value"]["KEN"]
    assert second.values["people"].value == pytest.approx(0.026 * people)
    assert second.values["more"].value == pytest.approx(0.075 * people)


@pytest.mark.parametrize(("power", "named"), [(83.6, True), (83.9, False)])
def test_electricity_is_a_barrier_where_many_of_those_offline_lack_it(store, power, named) -> None:
    """Pakistan: "likely barriers: a lack of electricity", of at most 11 of 180 million offline."""
    given(store, OFFLINE | {"electricity_access": power})  # 65% are offline: a quarter is 16.25%
    found = barriers("KEN", options.problems()["use"])
    assert ("electricity" in found.present) == named
    assert "electricity" not in (*found.absent, *found.unknown)


def test_a_survey_is_asked_for_what_no_figure_shows(store) -> None:
    """Vanuatu: "no figure of phones", while its page had those of women and men at 15 to 49."""
    elsewhere(store)
    given(store, OFFLINE | {"mobile_data_basket_gni": 8.0, "electricity_access": 99.9})
    known = barriers("KEN", options.problems()["use"])
    assert known.unknown == ("devices", "skills")
    asked = (*known.unknown, "women")
    assert [each.id for each in known.asked_for] == [*asked]
    assert [each.id for each in known.asked] == ["options-barriers-survey"]
    topics = Items(claim(f"options-topic-{key}") for key in asked)
    assert known.asked == (claim("options-barriers-survey", unknown=topics),), "in one line"
    rows = {f"mobile_owners_age_15_49_{sex}": share for sex, share in BY_SEX.items()}
    keep(store, "spc", "2026-07-01", {(key, "KEN", YEAR): it for key, it in rows.items()})
    known = barriers("KEN", options.problems()["use"])
    assert known.unknown == ("devices", "skills")
    (asked,) = known.asked
    topics = Items(claim(f"options-topic-{key}") for key in ("skills", "women"))
    assert asked.values["unknown"] == topics


def test_a_priority_on_both_prices_says_the_fall_of_each(store) -> None:
    """Kenya: fixed broadband at 12% of income, and options for mobile data alone."""
    given(store, {"mobile_data_basket_gni": 4.1, "fixed_basket_gni": 12.0})
    both = findings.options("KEN", ["price", "fixed-price"])
    told = [
        each.values["option"].id.removeprefix("option-")
        for each in named(both)
        if "option" in each.values
    ]
    of_mobile, of_fixed = ({o.id for o in options.of(p)} for p in ("price", "fixed-price"))
    assert {*told} <= of_mobile, "20% off is too little for a fall by 83%"
    assert both.claim("options-cut") is None, "the table has no row of it"
    given(store, {"mobile_data_basket_gni": 4.1, "fixed_basket_gni": 1.2})
    alone = findings.options("KEN", ["price", "fixed-price"])
    assert not of_fixed & {
        each.values["option"].id.removeprefix("option-")
        for each in named(alone)
        if "option" in each.values
    }


def _before(found: Finding) -> list[Claim]:
    return [each for each in (*found.claims, *found.notes) if each.id == "cost-before"]


def test_a_network_is_costed_by_the_coverage_before_a_break_too(store) -> None:
    """Uganda: US$ 2.5 billion for the 18% out of reach, of 60% a year before."""
    covered = (3.1, 5.0, 8.3, 11.2, 15.6, 19.1, 22.4, 27.0, 31.3, 35.2, 37.1, 40.0, 82.4)
    rows = {("coverage_4g", "KEN", 2012 + at): it for at, it in enumerate(covered)}
    own = {"internet_users": 8.9, "population": 5e7}
    own = {(key, "KEN", 2024): it for key, it in own.items()}
    keep(store, "itu", "2026-07-01", rows | own)
    (said,) = _before(findings.cost_to_connect("KEN"))
    assert said.values["people"].value == pytest.approx(0.6 * 5e7)
    assert said.values["since"] == Year(2023)
    answer = findings.infrastructure_answer("KEN")
    assert answer.headline.id == "answer-offline-both"
    assert answer.headline.values["beyond"].value == pytest.approx(0.176 * 5e7)
    assert not _before(answer), "a second cost is in the notes of its section alone"
    reached = findings.offline_gaps("KEN").claim("offline-before-break").values
    assert reached["share"] == Exact(Percent(34.0)), "of 34.1"
    assert reached["beyond"].value == pytest.approx(0.6 * 5e7)
    keep(store, "itu", "2026-07-01", {("coverage_3g", "KEN", 2024): 97.8})
    with_3g = findings.offline_gaps("KEN").claim("offline-3g").values["people"]
    ends = (with_3g.low, with_3g.high)
    assert ends == pytest.approx((0.154 * 5e7, 0.578 * 5e7)), "by each coverage"
    keep(store, "itu", "2026-07-02", own | {("coverage_4g", "KEN", 2024): 40.0})
    by_the_other = findings.cost_to_connect("KEN")
    assert not _before(by_the_other)
    assert findings.offline_gaps("KEN").claim("offline-before-break") is None
    central = by_the_other.claim("cost-most").values["cost"].values["central"]
    assert central.value == pytest.approx(said.values["cost"].values["central"].value)


def test_what_no_economy_has_is_looked_up_and_not_asked_for() -> None:
    """Kenya: "publish a map of 4G coverage" was for the minister what this edition lacks."""
    look_up = claim("options-look-up", level=Percent(95.0))
    first, *_ = rest = named(findings.options("KEN", ["use"]), "step")
    assert first == look_up
    for who in ("NRU", "itu:asia-pacific"):
        found = findings.options(who, ["use"])
        assert named(found, "step")[0] == look_up, "whether people there are known or not"
        assert not found.claim("options-among-use-terms-readers"), "no phones without a network"
    assert "options-barriers-survey" not in [each.id for each in rest], "newer than none at all"


def test_coverage_that_others_have_is_asked_of_the_regulator(store) -> None:
    given(store, {"internet_users": 35.0, "population": 5e7})
    keep(store, "itu", "2026-07-01", {("coverage_4g", "UGA", YEAR): 97.0})
    first, *_ = named(findings.options("KEN", ["use"]), "step")
    assert first.id == "options-step-mapped"
    assert [each.id for each in findings.offline_gaps("KEN").gaps] == ["offline-no-coverage"]


def test_what_both_of_two_figures_show_comes_before_settling_them(store) -> None:
    """Tuvalu: "Settle which figure is right", where 74% and 84% both miss the target of 95%."""
    rows = {(f"internet_users_{sex}", "TUV", 2021): of for sex, of in BY_SEX.items()}
    keep(store, "spc", "2026-07-01", rows)
    own = {("internet_users", "TUV", 2021): 50.8, ("internet_users", "TUV", YEAR): 74.3}
    keep(store, "worldbank", "2026-07-01", own)
    keep(store, "itu", "2026-07-01", {("coverage_4g", "UGA", YEAR): 97.0})
    steps = named(findings.options("TUV"), "step")
    mapped, ask, obtain, survey, *_, last = steps
    assert mapped.id == "options-step-mapped", "its own coverage is not known"
    assert obtain.id == "options-obtain"
    assert (ask.id, survey.id) == ("options-step-ask", "options-barriers-survey")
    assert last == claim("options-step-either")


@pytest.mark.parametrize("power", [95.6, 61.2])
def test_a_lack_of_electricity_has_a_first_step(store, power) -> None:
    """Kenya, Uganda and Nigeria had none; in Pakistan no result goes beyond what it has."""
    given(store, OFFLINE | {"electricity_access": power}, "PAK")
    found = findings.options("PAK", ["electricity"])
    assert [of.id for of in named(found, "step")] == ["options-step-electricity"]


def test_people_offline_come_before_coverage_that_is_nearer_to_its_target(store) -> None:
    """60% online of 85% covered come first; of 79.3% those within reach may be nobody of age."""
    order = ["options-problem-use", "options-problem-coverage"]
    for online, expected in ((60.0, order), (79.3, order[::-1])):
        given(store, {"internet_users": online, "coverage_4g": 85.0}, "FJI")
        found = [each.id for each in named(findings.options("FJI"), "problem")]
        assert [each for each in found if each in order][:1] == expected[:1]


def test_an_option_that_opens_a_market_asks_for_the_competition_there(store) -> None:
    """Kenya: an inquiry into prices and a new operator, where competition is not known."""
    given(store, {"mobile_data_basket_gni": 8.0})
    asked = claim("options-competition-unknown")
    assert named(findings.options("KEN", ["price"]), "step") == [asked]
    assert named(findings.options("KEN"), "step").count(asked) == 1
    given(store, {"mobile_data_basket_gni": 8.0, "competition_mobile_broadband": 2.0})
    assert asked not in named(findings.options("KEN"), "step")


_COUNTING = (
    findings.offline_gaps,
    findings.electricity_and_broadband,
    findings.cost_of_use,
    findings.training_need,
    findings.infrastructure_answer,
    findings.rural_answer,
    findings.skills_answer,
    findings.profile_answer,
    findings.options,
)


# The middle of a range that the finding gives, and what is of it: people, where a cost has a range.
_OF_USE = ("use-value-half", "use-value-prices")
_SPANS = ("value-up-to", "value-central", "cost-value-simulated", *_OF_USE)
_MIDDLE = ("middle", "trial")


def _alone(value: Value) -> Iterator[Value]:
    """People and money in a value that are no end of a range, and have none."""
    if isinstance(value, (About, Money)) and not isinstance(value, Estimate):
        yield value
    if isinstance(value, Claim) and value.id not in _SPANS:
        priced = ("people", "learners") if "cost" in value.values else ()
        for name, each in value.values.items():
            yield from () if name in (*_MIDDLE, *priced) else _alone(each)
    if isinstance(value, Items):
        for each in value.values:
            yield from _alone(each)


def test_no_number_rests_on_a_value_in_doubt_alone(store) -> None:
    """Uganda: "at least 80% of the 42 to 46 million", "21 million", "all 32 million", by 8.9%.

    Whatever number changes with a value that may be across a break is an end of a range.
    """
    line = (5.1, 5.6, 6.0, 6.3, 7.0, 7.4, 7.1, 7.9, 8.2, 8.1, 8.6, 15.3)
    known = {("internet_users", "KEN", 2012 + at): value for at, value in enumerate(line)}
    own = DEAR | {"coverage_4g": 82.4, "electricity_access": 51.5, "urban_population": 28.1}
    own |= {"gdp_current_usd": 9e10, "land_area": 569_140.0, "literacy": 80.3}
    keep(store, "itu", "2026-07-01", {(key, "KEN", YEAR): each for key, each in own.items()})
    said: list[list[list[Value]]] = []
    for vintage, last in (("2026-07-01", 8.9), ("2026-07-02", 7.7)):
        keep(store, "worldbank", vintage, known | {("internet_users", "KEN", 2024): last})
        found = [of("KEN") for of in _COUNTING]
        assert found[0].claim("offline-headline").values["people"].high == pytest.approx(
            (100 - last) / 100 * 5e7
        )
        said.append([
            [one for each in (of.headline, *of.claims) for one in _alone(each)] for of in found
        ])  # fmt: skip
    assert said[0] == said[1]
    assert found[0].headline.values["share"] == Exact(Percent(79.0)), "of 79.2"
    least = reached_in(["KEN"]).loc["KEN"]
    assert least["low"] == pytest.approx(found[0].df.at["offline-gap-usage", "people"], abs=1)
    assert least["low"] < least["high"], "by either of two figures"
    assert found[3].df.loc["training-row-internet-users", "mark"] == "mark-suspect"


def test_a_diagnosis_asked_for_again_is_recorded_to_rest_on_the_same() -> None:
    problem, read = options.problems()["use"], []
    for _ in range(2):
        access.forget()
        found = diagnose("KEN", problem)
        read.append((found, access.rests_on()))
    assert read[0] == read[1]
    assert "internet_users" in read[0][1]
    assert read[0][0] is read[1][0]


def test_a_gap_on_a_value_in_doubt_comes_last_and_begins_with_its_series(monkeypatch) -> None:
    """Thailand: fixed broadband, 14.9 or 17.5 per 100, was a priority as sound as any."""
    keys = {"fixed": 0.3, "international": 0.1}
    doubtful, sound = gaps = [
        Diagnosis(of, "THA", keys[of.id], Quantity(14.9, of.indicator), Percent(20.0))
        for of in (options.problems()[key] for key in keys)
    ]
    name = "research.findings.practice.concerned.is_doubted"
    monkeypatch.setattr(name, lambda key, _: key == "fixed_broadband_per_100")
    assert by_size(gaps) == [sound, doubtful]
    first = next(of for of in gap_of(doubtful).lines({}) if of.role == "step")
    assert first.claim == claim("options-step-verify")
    both = "research.findings.practice.concerned.agreed"
    monkeypatch.setattr(both, lambda *_: True)  # the figures, on their side of what is asked
    bound = "research.findings.practice.concerned.goal"
    monkeypatch.setattr(bound, lambda _: 20.0)
    assert by_size(gaps) == [doubtful, sound]
    monkeypatch.setattr(both, lambda *_: False)
    assert by_size(gaps) == [sound, doubtful]
    monkeypatch.setattr(name, lambda *_: False)
    assert by_size(gaps) == [doubtful, sound]
    assert "options-step-verify" not in [of.claim.id for of in gap_of(doubtful).lines({})]
