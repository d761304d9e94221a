"""Each study's answer holds the figures of its own findings; questions follow from claims."""

import json
import math
import re
from pathlib import Path
from types import SimpleNamespace

import pandas as pd
import pytest

from research import access, economies, findings, literature, options, targets
from research.findings.answers import economy, people, profile
from research.findings.comparison import structural
from research.findings.core import yardstick
from research.findings.core.side_by_side import topic
from research.findings.core.similar import similar
from research.findings.infrastructure import offline
from research.findings.infrastructure.within_reach import all_offline, ends
from research.findings.population.training import OFFLINE, cost_of_course
from research.findings.practice.barriers import barriers
from research.findings.practice.diagnosis import Diagnosis, diagnose
from research.findings.progress import figures
from research.findings.progress.breaks import Jump
from research.findings.targets import series
from research.findings.targets.series import stands
from research.messages import say, sentence
from research.messages.values import (
    About,
    Claim,
    Count,
    Economy,
    Exact,
    Group,
    Indicator,
    Items,
    Measure,
    Number,
    Percent,
    Quantity,
    Range,
    Text,
    Title,
    Year,
    claim,
)
from research.metrics.peers.moved import both_ends, moved
from research.paths import SHIPPED_STUDIES
from research.report import html
from research.report.finding import Finding
from tests.stores import keep

_DATA = "Entry-level broadband (mobile data, 5 GB)"

ANSWERS = (
    "profile",
    "economy",
    "infrastructure",
    "rural",
    "skills",
    "girls",
    "practice",
    "targets",
)


@pytest.mark.parametrize("economy", ["THA", "PRK", "TUV", "ABW"])
@pytest.mark.parametrize("study", ANSWERS)
def test_every_study_answers_for_every_economy(study: str, economy: str) -> None:
    answer = getattr(findings, f"{study}_answer")(economy)
    assert answer.answer
    assert answer.title.endswith(".")


def test_the_answer_on_infrastructure_holds_the_people_of_its_sections() -> None:
    answer = findings.infrastructure_answer("KEN").headline
    assert answer.id == "answer-offline-not-parted"
    cost = findings.cost_of_use("KEN").headline.values
    assert answer.values["cost"] == cost["cost"]
    assert answer.values["learners"] == cost["people"]
    assert answer.values["people"].value > cost["people"].value


def test_a_wide_range_of_people_has_no_cost() -> None:
    """Thailand: phones for the middle of 650,000 and 6.4 million people had one amount."""
    (said,), found = findings.infrastructure_answer("THA").claims, findings.cost_of_use("THA")
    assert said == found.headline == claim("use-wide", **said.values)
    low, high = ends(who := offline.offline("THA"))
    assert high > 5 * low >= 5
    assert [said.values["people"].low.value, said.values["people"].high.value] == [low, high]
    assert not cost_of_course(who), "nor has a course"


def test_the_widest_gap_of_rural_areas_is_told(store) -> None:
    shares = {"internet_users": (40.0, 80.0), "electricity_access": (70.0, 95.0)}
    values = {
        (f"{stem}_{place}", "KEN", access.reference_year()): value
        for stem, pair in shares.items()
        for place, value in zip(("rural", "urban"), pair, strict=True)
    }
    keep(store, "worldbank", "2026-07-01", values)
    answer = findings.rural_answer("KEN").headline
    assert answer.id == "answer-rural-gap-lack"
    assert answer.values["rural"].value == 40.0
    assert answer.values["urban"].value == 80.0


def test_rural_areas_without_figures_have_no_bound_of_those_offline(store) -> None:
    """Nigeria: "140 million are offline", in towns and rural areas together, led the page."""
    year = access.reference_year()
    values = {("electricity_access", "KEN", year): 61.0, ("urban_population", "KEN", year): 30.0}
    keep(store, "worldbank", "2026-07-01", values)
    found = findings.rural_answer("KEN")
    assert found.headline.id == "answer-rural-electricity"
    assert found.headline.values["electricity"] == Percent(61.0)
    assert found.headline.values["share"] == Percent(70.0)
    keep(store, "worldbank", "2026-08-01", values | {("electricity_access", "KEN", year): 100.0})
    found = findings.rural_answer("KEN")
    assert found.headline.id == "answer-rural-people"
    assert [each.id for each in found.claims] == ["answer-rural-ask"], "what to ask for"


def test_of_rural_areas_nothing_is_said_without_people(store) -> None:
    """Nobody of Monaco lives in a rural area; of Taiwan the sources have no urban population."""
    nobody = findings.rural_answer("MCO")
    assert (nobody.headline.id, nobody.claims) == ("answer-rural-nobody", ())


def test_electricity_after_a_jump_to_nearly_everybody_rules_nothing_out(store) -> None:
    """Fiji: "a lack of electricity keeps almost nobody offline", with 92% a year before 99.3%."""
    year = access.reference_year()
    power = [88.1, 89.5, 90.2, 91.6, 92.1, 93.4, 93.9, 94.8, 92.1, 92.0, 99.3]
    values = {("electricity_access", "FJI", year - 10 + k): v for k, v in enumerate(power)}
    values |= {("internet_users", "FJI", year): 79.3, ("population", "FJI", year): 924_000.0}
    keep(store, "worldbank", "2026-07-01", values)
    found = findings.electricity_and_internet("FJI").headline
    assert found.id == "electricity-ahead"
    assert found.values["electricity"].id == "value-either"
    found, named = findings.electricity_and_broadband("FJI"), Indicator("electricity_access")
    doubt = claim("neither-doubtful", economy=Economy("FJI"), indicator=named)
    assert (found.missing, found.gaps) == (True, (doubt,))
    known = barriers("FJI", options.problems()["use"])
    assert known is not None
    assert "electricity" not in known.absent


def test_what_rural_areas_lacked_long_ago_is_in_the_table_alone(store) -> None:
    """Kenya: 81% of townspeople and 58% of villagers had electricity in 2017, not to be read."""
    year = access.reference_year()
    places = {"urban": 81.1, "rural": 57.6}
    keep(store, "worldbank", "2026-07-01", {
        **{(f"electricity_access_{of}", "KEN", 2017): value for of, value in places.items()},
        ("electricity_access", "KEN", year): 76.2, ("internet_users", "KEN", year): 35.0,
        ("population", "KEN", year): 57.5e6,
    })  # fmt: skip
    found = findings.electricity_and_internet("KEN")
    said = [found.headline, *found.claims, *found.notes]
    assert not any(each.id.startswith("electricity-places") for each in said)
    assert [*found.df["year"]].count(2017) == 2
    assert found.headline.id == "electricity-ahead-lack"
    assert found.headline.values["people"].value == 13.7e6, "13.685 million at most"
    assert found.headline.values["offline"].value == pytest.approx(0.65 * 57.5e6)


def test_an_answer_on_girls_opens_with_what_is_not_known_of_women_online(store) -> None:
    """Bangladesh: Internet use by sex was last measured in 2013, and work led the page."""
    years = {"internet_users": 2013, "literacy": 2023}
    values = {
        (f"{stem}_{sex}", "BGD", year): 30.0 + 20.0 * (sex == "male")
        for stem, year in years.items()
        for sex in ("female", "male")
    }
    keep(store, "worldbank", "2026-07-01", values)
    found = findings.girls_answer("BGD")
    ids = [each.id for each in (found.headline, *found.claims)]
    assert ids == ["parity-no-digital", "parity-did-more", "answer-girls-ask"]
    assert found.claims[0].values["skill"] == claim("did-literacy")


def test_what_is_measured_of_women_comes_before_what_is_modelled(store) -> None:
    """Nigeria: the page was led by youth unemployment, an estimate where there is no survey."""
    year = access.reference_year()
    force = {"labour_participation": (63.0, 71.9), "youth_unemployment": (19.0, 11.9)}
    values = {
        (f"{stem}_{sex}", "KEN", year): value
        for stem, both in force.items()
        for sex, value in zip(("female", "male"), both, strict=True)
    }
    keep(store, "worldbank", "2026-07-01", values)
    found = findings.girls_answer("KEN")
    assert [each.id for each in (found.headline, *found.claims)] == [
        "parity-no-digital", "youth-work-times", "answer-girls-ask"
    ]  # fmt: skip
    assert found.claims[0].values["by"] == claim("youth-work-by-ilo")
    assert found.claims[0].values["times"] == About(pytest.approx(19.0 / 11.9))
    for women, place in ((40.0, 1), (30.0, 0)):  # 20 in 100 and 40 in 100 behind
        phones = {("mobile_owners_female", "KEN", year): women}
        phones |= {("mobile_owners_male", "KEN", year): 50.0}
        keep(store, "worldbank", f"2026-07-{12 - place}", values | phones)
        found = findings.girls_answer("KEN")
        assert (found.headline.id, found.headline.values["skill"]) == (
            "parity-did",
            claim("did-mobile-owners"),
        )
        assert "youth-work-times" in {each.id for each in found.claims}


def test_comparisons_come_before_counts(store) -> None:
    """Nigeria's page began with adults, though 81% of young women and of young men read."""
    pairs = {"youth_literacy": (81.4, 81.3), "literacy": (62.4, 78.4)}
    pairs |= {"labour_participation": (43.7, 71.2), "youth_unemployment": (6.3, 4.4)}
    values = {
        (f"{stem}_{sex}", "NGA", 2024): value
        for stem, both in pairs.items()
        for sex, value in zip(("female", "male"), both, strict=True)
    }
    keep(store, "worldbank", "2026-07-01", values)
    found = findings.girls_answer("NGA")
    told = [each.id for each in (found.headline, *found.claims)]
    first = ["youth-work-inside-more", "parity-did-more", "answer-girls-unread"]
    assert told[:4] == ["parity-no-digital", *first], "comparisons first, the widest ahead"
    assert found.claims[1].values["skill"] == claim("did-literacy")
    # By hand: 18.6 in 100 young women and 18.7 in 100 young men, of those of today's population.
    young = access.pyramid("NGA", 2024).loc[15:20].sum()
    level = access.latest("population")["value"]["NGA"] / access.pyramid("NGA", 2024).sum().sum()
    unread = 0.186 * young["female"] + 0.187 * young["male"]
    assert found.claims[2].values["people"].value == pytest.approx(level * unread, rel=0.05)
    by_sex = (found.claims[2].values[sex].value for sex in ("women", "men"))
    assert sum(by_sex) == pytest.approx(found.claims[2].values["people"].value)
    assert found.claims[2].values["share"].value == pytest.approx(18.65, abs=0.01)
    keep(store, "worldbank", "2026-07-02", values | {("youth_literacy_female", "NGA", 2024): 71.4})
    headline = findings.gender_parity("NGA").headline
    assert (headline.id, headline.values["skill"]) == ("parity-did", claim("did-literacy"))


def test_adults_who_are_level_are_an_answer(store) -> None:
    literacy = {("literacy_female", "BGD", 2023): 79.7, ("literacy_male", "BGD", 2023): 80.1}
    keep(store, "worldbank", "2026-07-01", literacy)
    found = findings.girls_answer("BGD")
    told = [each.id for each in (found.headline, *found.claims)]
    said = ["ages-young-fewer", "parity-one-parity"]
    assert told == ["parity-no-digital", *said, "answer-girls-ask"]
    assert findings.gender_parity("BGD").weight == 1


@pytest.mark.parametrize(
    ("women", "men", "told"),
    [
        (2.0, 2.4, "parity-one-open"),
        (48.04, 50.0, "parity-one-almost-parity"),
        (78.0, 83.0, "parity-did"),
        (50.0, 50.0, "parity-one-parity"),
        (40.0, 50.0, "parity-did"),
    ],
)
def test_one_digital_measure_always_has_an_answer(store, women, men, told: str) -> None:
    """One too close to tell had none, and women a little behind were "level with or ahead"."""
    year = access.reference_year()
    use = {("internet_users_female", "BGD", year): women, ("internet_users_male", "BGD", year): men}
    keep(store, "worldbank", "2026-07-01", use)
    found = findings.girls_answer("BGD")
    online = [each for each in (found.headline, *found.claims)
              if each.values.get("skill") != claim("did-literacy")]  # fmt: skip
    if told == "parity-did":
        assert [found.headline] == online
        assert (found.headline.id, found.headline.values["skill"]) == (
            told,
            claim("did-internet-users"),
        )
    else:  # within what two surveys differ by
        assert [
            each.id for each in online if each.values.get("topic") == topic("internet_users")
        ] == [told]
        assert found.headline != online[-1], "what may be an error leads no page"


def test_what_is_level_is_named_by_a_current_figure(store) -> None:
    """Thailand: "level with or ahead of men in the one digital measure with figures since 2018"."""
    year = access.reference_year()
    for day, back in enumerate((4, 3), 1):
        at = year - back
        keep(store, "worldbank", f"2026-07-0{day}",
             {("internet_users_female", "BGD", at): 50.0, ("internet_users_male", "BGD", at): 50.0,
              ("youth_literacy_female", "BGD", year): 97.0,
              ("youth_literacy_male", "BGD", year): 97.0})  # fmt: skip
        topics = [each.values.get("topic") for each in people.women_online("BGD")]
        assert topics == ([topic("internet_users")] if back == 3 else [])


@pytest.mark.parametrize(
    ("population", "told"), [(10_000.0, "training-few"), (70e6, "training-cost-offline-all")]
)
def test_a_small_programme_has_unit_costs_of_large_ones(
    store, population: float, told: str
) -> None:
    """Tuvalu: "1,900 people, if people of these ages are offline as often as all, ..."."""
    year = access.reference_year()
    values = {("internet_users", "TUV", year): 70.0, ("population", "TUV", year): population}
    keep(store, "worldbank", "2026-07-01", values)
    found = findings.skills_answer("TUV")
    few = told == "training-few"
    assert found.headline.id == ("answer-skills-untested" if few else told), "no survey was read"
    counted = found.claim("answer-skills-people")
    assert counted.values["offline"].value == pytest.approx(0.3 * population)
    need = findings.training_need("TUV")
    assert found.claim("training-few", "training-cost").id == told
    assert need.claim("training-few", "training-cost").id == told
    assert (findings.cost_of_use("TUV").headline.id == "use-few") == few, "one rule"
    assert findings.infrastructure_answer("TUV").headline.id.endswith("few" if few else "parted")
    people = need.claim("training-internet-users-people").values["people"]
    assert counted.values["people"] == people


def test_a_note_on_learners_has_the_figures_it_speaks_of(store) -> None:
    """Thailand: how many are 10 and over "is not known", and "counted are people aged 10"."""
    year = access.reference_year()
    values = {("internet_users", "TUV", year): 90.0, ("population", "TUV", year): 9_000.0}
    values |= {("literacy", "KEN", year - 15): 80.0, ("population", "KEN", year - 15): 4e7}
    keep(store, "worldbank", "2026-07-01", values | {("age_0_14", "TUV", year): 33.0})
    need = findings.training_need("TUV")
    assert need.headline.id == "training-internet-users-people-open"
    assert not {each.id for each in need.notes} & {
        "training-bounds-aged", "training-middle", "training-ages-part",
    }  # fmt: skip
    old = findings.training_need("KEN")
    assert "training-row-literacy" in old.df.index
    assert "training-base-adults" not in {each.id for each in old.notes}, "nobody is counted"


def test_an_age_that_is_estimated_is_no_gap_that_denies_it(store) -> None:
    """Tuvalu: 1,900 people "aged 10 and over", and "people by age are not available"."""
    year = access.reference_year()
    values = {("internet_users", "TUV", year): 70.0, ("population", "TUV", year): 9_000.0}
    keep(store, "worldbank", "2026-07-01", values | {("age_0_14", "TUV", year): 33.0})
    need = findings.training_need("TUV")
    # 2,700 are offline; of 33 in 100 people under 15 two thirds, 22, are under 10.
    (said,) = (each for each in (need.headline, *need.claims) if each.id in OFFLINE)
    assert said.values["people"].low == pytest.approx(2_700 - 9_000 * 0.22)
    assert said.values["people"].high == pytest.approx(2_700 * 0.78)
    estimated = claim(
        "training-ages-part", economy=Economy("TUV"), share=Percent(33.0), age=Count(10)
    )
    assert estimated in need.notes
    assert not any(
        each.id.startswith("training-ages") for each in findings.training_need("KEN").notes
    )


@pytest.mark.parametrize("use", [(80.0, 84.7, 88.4, 91.9), (85.0, 92.3, 95.9, 97.4)])
def test_no_programme_is_priced_where_the_target_is_met_without_one(store, use) -> None:
    """Thailand: US$ 140 million of training, and "no gap" in training; the Netherlands likewise."""
    year = access.reference_year()
    line = {("internet_users", "THA", year - 3 + n): value for n, value in enumerate(use)}
    keep(store, "worldbank", "2026-07-01", line | {("population", "THA", year): 70e6})
    found, need = findings.skills_answer("THA"), findings.training_need("THA")
    pace = stands(targets.target("umc-individuals"), "THA").status
    assert pace == ("met" if use[-1] > 95 else "on-track")
    for each in (found, need):
        assert each.claim("training-pace").id == f"training-pace-{pace}"
        assert each.claim("training-cost", "training-few", "training-high") is None
    offline = found.claim("answer-skills-people").values["offline"]
    assert offline.value == pytest.approx((100 - use[-1]) / 100 * 70e6)


@pytest.mark.slow
@pytest.mark.usefixtures("store")
def test_a_course_has_a_price_where_people_are_a_gap_of_policy() -> None:
    """One rule: what options call no gap, or on track, has neither a price nor a need."""
    learning = options.problems()["learning"]
    for iso3 in economies.table():
        gap, need = diagnose(iso3, learning), findings.training_need(iso3)
        if gap is None or need.claim(*OFFLINE) is None:
            continue
        is_gap = bool(gap.missing) and not gap.on_track
        assert (need.claim("training-pace") is None) == is_gap, iso3
        people = need.claim(*OFFLINE).values.get("people")  # none where they may be nobody
        assert people is None or gap.people == pytest.approx(people.value), "one number of people"


def test_most_people_offline_are_counted_from_shares_and_population() -> None:
    use, people = access.recent("internet_users"), access.load("population")["population"].dropna()
    offline = {}
    for code, row in use.iterrows():
        years = people.get(code, pd.Series(dtype=float))
        near = sorted((abs(year - row["year"]), year) for year in years.index)
        known = years[near[0][1]] if near and near[0][0] <= 3 else access.people(code, row["year"])
        offline[code] = (100 - row["value"]) / 100 * known
    offline = pd.Series(offline).nlargest(5)
    found = findings.people_offline()
    assert list(found.df.index[:5]) == list(offline.index)
    most, (other, held) = found.headline, found.claims[:2]
    answer = findings.atlas_answer()
    assert (answer.headline, answer.claims[:2]) == (most, (other, held)), "one basis"
    assert other.id == "people-offline-sum", "a sum above an estimate is given with it"
    assert most.values["itu"].value == literature.totals()["offline-world"].value
    assert held.values["economies"].values == tuple(map(Economy, offline.index))
    all_ = found.table.file.set_index("economy")
    share = 100 * all_["people"].head(5).sum() / all_["people"].sum()
    told = held.values["share"]
    low, high = (told.low, told.high) if isinstance(told, Range) else (told, told)
    assert low.value - 0.5 <= share <= high.value + 0.5
    assert most.id in ("people-offline-now", "people-offline-estimated"), "the estimate leads"
    assert getattr(other.values["people"], "form", "range") == "range", "no middle of no source"
    assert other.values["people"].value == pytest.approx(all_["people"].sum(), rel=1e-6)
    regions, largest = (trace.x for trace in found.chart.data)
    assert sum(regions) == pytest.approx(all_["people"].sum(), rel=2e-3), "few are in none"
    assert list(largest) == pytest.approx(found.df["people"].head(10).tolist(), abs=1)


def test_places_move_among_those_with_both_values() -> None:
    past = pd.Series({("A", 2014): 1.0, ("B", 2015): 2.0, ("C", 2013): 3.0, ("D", 2010): 9.0})
    now = pd.DataFrame({"value": [5.0, 4.0, 3.0, 9.0], "year": 2023}, ["A", "B", "C", "D"])
    ends = both_ends(past, now, ["A", "B", "C", "D"], "A")
    assert list(ends.index) == ["A", "B", "C"]
    found = moved(ends, "A", "up", 1, None)
    assert found is not None
    assert (found.then.rank, found.now.rank, found.gained) == (3, 1, 2)
    assert both_ends(past, now, ["B", "C"], "D").empty, "2010 is not about 2015"


def test_a_place_is_among_values_of_its_own_years() -> None:
    """Tuvalu "fell from 15th to 22nd" by its value of 2022 among those of 2024."""
    years = {"A": (2015, 2022), "B": (2016, 2023), "C": (2017, 2022), "D": (2015, 2024)}
    past = pd.Series({(code, first): 1.0 for code, (first, _) in years.items()})
    now = pd.DataFrame({"value": 5.0, "year": [last for _, last in years.values()]}, [*years])
    ends = both_ends(past, now, years, "A")
    assert [*ends.index] == ["A", "B"]
    assert ends["now_year"].sub(2022).abs().max() <= 1
    assert ends["then_year"].sub(2015).abs().max() <= 1


def test_questions_follow_from_claims_and_are_three_at_most() -> None:
    one, text = Count(1), Text("x")
    few = claim("index-widths", still=one, economies=Count(9))
    driver = claim("index-driver", choice=text, share=Percent(50.0))
    first = claim("index-first-sure", first=text, group=text, score=one, top=one)
    said = (few, few, claim("index-widths-none"), driver, first)
    many = findings.discussion(*map(Finding, said))
    assert [each.id for each in many.claims][1:] == [
        "discuss-index-widths-none",
        "discuss-index-driver",
    ]
    assert many.headline.values["questions"] == Count(len(many.claims)) == Count(3)
    assert html.opening(many).startswith("<ol><li>"), "no heading that counts them"
    assert findings.discussion(findings.key_figures("PRK")).missing


def test_a_target_of_unknown_pace_is_not_off_track(store) -> None:
    """One value says that the target is not met yet, and nothing of its pace."""
    year = access.reference_year()
    keep(store, "worldbank", "2026-07-01", {("internet_users", "THA", year): 80.0})
    now = {"value": Measure(80.0, "%", 1), "year": Year(year)}
    one = claim("target-item", target=Title("Internet users"), **now)
    headline = findings.targets_answer("THA").headline
    assert headline.id == "answer-targets-one"
    assert (headline.values["named"], headline.values["status"].id) == (one, "status-not-met")
    falling = {("internet_users", "THA", year - k): 80.0 + k / 10 for k in range(8)}
    keep(store, "worldbank", "2026-07-02", falling)
    assert findings.targets_answer("THA").headline.values["status"].id == "status-off-track"


def test_an_answer_counts_what_is_met_and_names_what_is_missed(store) -> None:
    """Kenya: "4 can be judged. Kenya has met one": the three that it misses were not named."""
    year = access.reference_year()
    values = {("internet_users", "THA", year - k): 80.0 + k / 10 for k in range(8)}
    values |= {("households_internet", "THA", year): 97.0, ("coverage_4g", "THA", year): 99.0}
    keep(store, "worldbank", "2026-07-01", values)
    assert _statuses() == {"status-met": 2, "status-off-track": 1}
    said = findings.targets_answer("THA").headline
    assert said.id == "answer-targets-judged-last"
    assert said.values["named"].values["target"] == Title("Internet users")


def _statuses() -> dict[str, int]:
    """Return how many targets of Thailand the answer has of each status."""
    headline = findings.targets_answer("THA").headline
    assert headline.id.startswith("answer-targets-judged")
    found = [each.values for each in headline.values["statuses"].values]
    return {of["status"].id: of["targets"].value for of in found}


def test_an_answer_names_the_basket_that_meets_a_target_another_misses(store) -> None:
    """Pakistan: "met in part" in a lead, and "met" in the row of mobile data below it."""
    year = access.reference_year()
    prices = {("mobile_data_basket_gni", "THA", year): 1.7}
    keep(store, "itu", "2026-07-01", prices | {("fixed_basket_gni", "THA", year): 4.1})
    answer = findings.targets_answer("THA")
    parted, row = answer.claim("target-split"), findings.target_status("THA").df.loc[_DATA]
    assert (_statuses()["status-met"], row["status"]) == (1, "status-met")
    assert parted is not None
    (fixed,) = parted.values["unmet"].values
    assert fixed.values["value"] == Quantity(4.1, "fixed_basket_gni")


def test_an_answer_names_the_basket_that_misses_a_target_another_meets(store) -> None:
    """Fiji "has met none of them": fixed broadband cost 1.4% of income, mobile data 2.9%."""
    year = access.reference_year()
    prices = {("mobile_data_basket_gni", "THA", year): 2.9}
    keep(store, "itu", "2026-07-01", prices | {("fixed_basket_gni", "THA", year): 1.4})
    keep(store, "worldbank", "2026-07-01", {("internet_users", "THA", year): 80.0})
    assert _statuses()["status-not-met"] == 2
    assert findings.target_status("THA").df.loc[_DATA, "status"] == "status-not-met"


@pytest.mark.parametrize(
    ("back", "ahead", "status"),
    [
        (2, 2, "status-met"),
        (4, 1, "status-met-dated"),
        (4, 2, "status-too-old"),  # six years before this one
        (3, 9, "status-met"),  # current: no other page doubts it
    ],
)
def test_a_status_by_an_older_value_says_so(
    store, monkeypatch, back: int, ahead: int, status: str
) -> None:
    """Thailand: "met" of 2018 stood among figures of 2024, as if of the same year."""
    year, dated = access.reference_year() - back, back == 4
    monkeypatch.setattr(series, "_now", lambda target: access.reference_year() + ahead)
    keep(store, "worldbank", "2026-07-01", {("internet_users", "THA", year): 97.0})
    listed = findings.target_status("THA")
    assert status in [*listed.df["status"]]
    answer = findings.targets_answer("THA").headline
    assert answer.id == f"answer-targets-{'unknown' if dated else 'all-met'}"
    if not dated:
        assert answer.values["names"].values


@pytest.mark.slow
@pytest.mark.parametrize("group", sorted(economies.groups()))
def test_a_briefing_answers_for_every_group(group: str) -> None:
    assert findings.dialogue_answer(group).answer


def _of_people(group: str) -> Claim:
    """The part of a briefing's answer that counts people."""
    answer = findings.dialogue_answer(group)
    kinds = tuple(f"answer-dialogue-{kind}" for kind in ("people", "most", "part", "of-"))
    claims = (answer.headline, *answer.claims)
    return next(each for each in claims if each.id.startswith(("people-offline-sum", *kinds)))


def test_the_share_of_an_economy_is_of_the_sum_that_leads(store) -> None:
    """Asia-Pacific: "1 billion" offline, 630 million of them, "49.4%", in India."""
    year, group = access.reference_year(), "itu:asia-pacific"
    known = {("internet_users", "IND", year - 2): 46.0, ("population", "IND", year - 2): 1.2e9}
    known |= {("internet_users", "CHN", year): 91.0, ("population", "CHN", year): 1.4e9}
    keep(store, "worldbank", "2026-07-01", known)
    people, answer = findings.people_offline(group).df, findings.dialogue_answer(group)
    most = answer.claim("answer-dialogue-of-most")
    assert most.values["economy"] == Economy("IND")
    share = 100 * people.iloc[0]["people"] / _of_people(group).values["people"].value
    told = most.values["share"]
    low, high = (told.low, told.high) if isinstance(told, Range) else (told, told)
    assert low.value - 0.5 <= share <= high.value + 0.5
    keep(store, "itu", "2026-07-01", {("households_internet", "IND", year): 60.0})
    assert findings.dialogue_answer(group).claim("answer-dialogue-of-most-high"), "by its homes"
    reach = {("coverage_4g", str(code), year): 97.5 for code in people.index}
    keep(store, "itu", "2026-07-01", reach)
    found = findings.people_offline(group)
    told, people = found.claim("people-offline-reached"), found.df
    assert people.loc["IND", "reached"] == pytest.approx((0.54 - 0.025) * 1.2e9)
    share = 100 * people["reached"].sum() / people["people"].sum()
    assert told.values["share"].value == math.floor(share), "at least"
    assert people["covered_year"].eq(year).all()


def test_coverage_that_use_contradicts_is_in_a_table_as_in_doubt(store) -> None:
    """Tuvalu: 27% on its own page, and "no data" in the table of its region."""
    year = access.reference_year()
    keep(store, "worldbank", "2026-07-01", {("internet_users", "FJI", year): 74.3})
    keep(store, "itu", "2026-07-01", {("coverage_4g", "FJI", year): 27.0}, flag="estimate")
    table = findings.people_offline("itu:asia-pacific").df
    assert table.loc["FJI", ["covered", "covered_mark"]].tolist() == [27.0, "mark-suspect"]


def test_few_within_reach_are_left_out_of_a_table_where_they_are_rounding(store) -> None:
    """Brunei: 29 people, of 99% online and 98.99% covered."""
    year = access.reference_year()
    shares = {"BRN": (99.08, 99.13), "THA": (97.29, 97.41)}  # online and covered
    own = {("internet_users", code, year): online for code, (online, _) in shares.items()}
    own |= {("population", "BRN", year): 458_000.0, ("population", "THA", year): 71.6e6}
    reach = {("coverage_4g", code, year): covered for code, (_, covered) in shares.items()}
    keep(store, "worldbank", "2026-07-01", own)
    keep(store, "itu", "2026-07-01", reach)
    table = findings.people_offline("org:asean").df
    assert table.loc["BRN", "reached"] == 0.0, "0.92 less 0.87% of people"
    assert table.loc["THA", "reached"] == pytest.approx((0.0271 - 0.0259) * 71.6e6)


def test_a_sum_without_a_large_economy_is_a_part(store) -> None:
    """1.2 billion were "offline in Asia-Pacific" with China, 1.4 billion people, left out."""
    group = "itu:asia-pacific"
    found = findings.people_offline(group)
    without = found.claim("people-offline-without")
    assert without
    assert not found.gaps, "what changes the sum is below it"
    held = found.claim("people-offline-held-without")
    assert held, "87% of the people offline lived in five economies, China not counted"
    assert held.values["missing"] == Items((Economy("CHN"),))
    answer = findings.dialogue_answer(group)
    led, decide, part, *_ = (answer.headline, *answer.claims)
    assert (led.id, decide.id) == ("people-offline-estimated", "answer-dialogue-decide")
    assert part.id == "people-offline-sum-part"
    assert part.values["people"].value > led.values["itu"].value, "with the reason"
    assert Economy("CHN") in part.values["economies"].values
    assert part.values["missing"].value > 1.4e9
    year = access.reference_year()
    keep(store, "worldbank", "2026-07-01", {("internet_users", "CHN", year): 91.0})
    whole = findings.people_offline(group)
    assert whole.claim("people-offline-without") is None
    assert whole.claim("people-offline-held"), "of all"
    assert [each.id for each in whole.gaps] == ["people-offline-without"]
    assert findings.dialogue_answer(group).claim("answer-dialogue-part") is None


def test_the_estimate_of_a_region_follows_the_sum() -> None:
    """Asia-Pacific: "1 billion", and 630 million of them, "49.4%", in India."""
    found = findings.people_offline("itu:asia-pacific")
    total = _of_people("itu:asia-pacific").values["people"]
    assert total.value == pytest.approx(found.df["people"].sum())
    assert found.headline.values["people"] == total
    shares = 100 * found.df["people"] / total.value
    assert found.df["share"].tolist() == pytest.approx(shares.tolist(), abs=0.06)
    members = economies.groups()["itu:asia-pacific"].members
    people = access.load(["population"], list(members))["population"].groupby("economy").last()
    (itu,) = [each for each in found.claims if each.id == "people-offline-estimated"]
    assert itu.values["itu"].value == pytest.approx(0.23 * people.sum(), rel=0.01)
    assert itu.values["year"] == Year(2025)


@pytest.mark.parametrize("group", ["itu:asia-pacific", "org:asean"])
def test_a_briefing_has_one_total_and_shares_of_people_offline(store, group: str) -> None:
    """Asia-Pacific: "about 1 billion people are offline", 1.2 billion of them with 4G."""
    year, members = access.reference_year(), economies.groups()[group].members
    known = {("internet_users", code, year): 60.0 for code in members}
    keep(store, "worldbank", "2026-07-01", known)
    keep(store, "itu", "2026-07-01", {("coverage_4g", code, year): 90.0 for code in members})
    answer = findings.dialogue_answer(group)
    told = [each.id.removeprefix("answer-dialogue-") for each in (answer.headline, *answer.claims)]
    found = findings.people_offline(group)
    counted, reached = found.df["people"].sum(), found.claim("people-offline-reached")
    by_itu = group == "itu:asia-pacific"  # the ITU's 23% offline lead a sum that is more
    sums, reach = answer.claims[1], answer.headline
    assert reach.values["share"] == reached.values["share"]
    total = sums.values["people"].value
    most = ["of-most"] if group == "org:asean" else []  # Indonesia; India has under a third
    first = ["people-offline-now", "people-offline-sum"] if by_itu else ["reached", "people"]
    assert told[: 3 + len(most)] == [first[0], "decide", first[1], *most], "then what to decide"
    assert told[-1:] == ["less"] if by_itu else "less" not in told, "next to the decisions"
    assert total == pytest.approx(counted)
    assert reached.values["share"].value == pytest.approx(75), "30 of the 40% offline"


@pytest.mark.parametrize("cheap", [("IDN", "PHL", "VNM"), ("IDN",), ("THA",)])
def test_people_offline_are_parted_by_the_price_of_data(store, cheap: tuple[str, ...]) -> None:
    """An average price does not say that price keeps nobody offline."""
    year, members = access.reference_year(), sorted(economies.groups()["org:asean"].members)
    known = {("internet_users", code, year): 50.3 for code in members}
    known |= {
        ("mobile_data_basket_gni", code, year): 1.9 if code in cheap else 2.6 for code in members
    }
    keep(store, "worldbank", "2026-07-01", known)
    found, answer = findings.people_offline("org:asean"), findings.dialogue_answer("org:asean")
    price = found.claim("people-offline-affordable")
    assert price
    share = 100 * found.df["people"][[*cheap]].sum() / found.df["people"].sum()
    assert price.values["share"].value == pytest.approx(share, abs=0.1)
    assert price.values["rest"].value == pytest.approx(100 - share, abs=0.1)
    assert not found.claim("people-offline-price-doubt")
    assert found.headline != price
    assert price in answer.claims


@pytest.mark.parametrize(("before", "sure"), [(1.5, True), (3.3, False)])
def test_a_price_is_affordable_by_each_of_its_figures(
    store, monkeypatch, before: float, sure: bool
) -> None:
    """South Africa: 1.3% after a possible break, 3.3% before it."""
    year, members = access.reference_year(), sorted(economies.groups()["org:asean"].members)
    known = {("internet_users", code, year): 50.3 for code in members}
    known |= {("mobile_data_basket_gni", code, year): 1.9 for code in members}
    keep(store, "worldbank", "2026-07-01", known)
    jump = Jump("mobile_data_basket_gni", before, year - 1, reported=False)
    of = "research.findings.progress.figures.rests_on"
    monkeypatch.setattr(
        of, lambda key, code: jump if (key, code) == (jump.indicator, "IDN") else None
    )
    doubted = "research.findings.overview.offline_by_price.is_doubted"
    monkeypatch.setattr(doubted, lambda key, code: code == "IDN")
    found = findings.people_offline("org:asean")
    assert bool(found.claim("people-offline-affordable")) == sure, "two fifths live in Indonesia"
    said = found.claim("people-offline-price-doubt")
    assert (said.values["economies"] if said else None) == (
        Items((Economy("IDN"),)) if sure else None
    ), "by each of its figures, and they are in doubt"
    aside = found.claim("price-uncounted-either")
    assert bool(aside) == bool(found.claim("people-offline-affordable-part")), "named, if not"


def test_the_pace_that_is_needed_is_that_of_the_target(store: Path) -> None:
    year = access.reference_year()
    past = (40.0, 38.5, 36.1, 34.0, 31.8, 30.3, 28.0, 25.5)  # by no even step
    slow = {("internet_users", "KEN", year - back): value for back, value in enumerate(past)}
    met = {("internet_users", "NLD", year - back): 97.0 for back in range(8)}
    keep(store, "worldbank", "2026-07-01", slow | met)
    answer = findings.pace_answer("KEN")
    assert answer is not None
    assert (answer.headline.id, answer.answer, answer.claims) == ("answer-forecast-short", True, ())
    short = findings.path_to_target("KEN").claim("answer-pace-short")
    assert short
    values = short.values
    assert values["pace"].value == pytest.approx(2.0)
    ahead = findings.adoption("KEN").table.frame["forecast"]
    assert values["needed"].value == pytest.approx((95.0 - ahead[2026]) / (2030 - 2026))
    assert findings.pace_answer("NLD") is None
    assert findings.pace_answer("PRK") is None


def test_no_pace_is_told_of_years_that_were_filled_in(store: Path) -> None:
    """Of a curve and one value after it there is no pace; three published ones make one."""
    year, filled = access.reference_year(), (30.8, 37.0, 44.4, 53.28, 63.936, 69.0)
    use = {("internet_users", "TUV", year - 5 + back): value for back, value in enumerate(filled)}
    keep(store, "worldbank", "2026-07-01", use)
    said = findings.pace_answer("TUV").headline
    assert said.id == "answer-pace-unknown"
    assert said.values["needed"].value == pytest.approx((95.0 - 69.0) / (2030 - year))


def _years_of_use(store: Path, *, fewer: int = 0) -> list[str]:
    """Keep ten years of Internet use of Kenya and those most like it; `fewer` begin late."""
    year, alike = access.reference_year(), [*structural.most_like("KEN")]
    first = {code: 3 if at < fewer else 10 for at, code in enumerate(alike)}
    values = {
        ("internet_users", code, year - back): 40.0 + at - 2 * back + 0.7 * (back * back % 3)
        for at, code in enumerate(["KEN", *alike])
        for back in range(first.get(code, 10))
    }
    keep(store, "worldbank", "2026-07-01", values)
    return alike


def test_one_yardstick_judges_the_opening_of_a_profile(store, monkeypatch) -> None:
    """Kenya's Internet use was compared with 37, 40, 58 and 60 % on one page."""
    _years_of_use(store)
    answer, figures = findings.profile_answer("KEN"), findings.key_figures("KEN")
    median = similar("KEN", "internet_users")["value"].median()
    assert answer.headline.id.startswith("answer-ground-")
    assert answer.headline.values["value"] == Quantity(40.0, "internet_users")
    assert answer.headline.values["median"].value == pytest.approx(median)
    assert answer.headline.values["among"] == claim("yardstick-similar")
    beside, in_world = figures.tiles[0].places
    assert beside.id == "key-median"
    assert in_world.id.endswith("-world")
    assert beside.values["median"].of.value == pytest.approx(median)
    assert figures.df.loc["internet_users", "median"] == pytest.approx(median)
    assert "key-yardstick-itu" in [each.id for each in figures.notes]
    # Where its income is not known: the region.
    monkeypatch.setattr(yardstick, "with_income", lambda _: pd.DataFrame())
    answer, figures = findings.profile_answer("KEN"), findings.key_figures("KEN")
    assert answer.headline.values["among"] == Group("itu:africa")
    assert figures.tiles[0].places[0].values["group"] == Group("itu:africa")
    assert "key-yardstick-itu" not in [each.id for each in figures.notes]
    assert findings.profile_answer("KEN", "org:au").headline.values["among"] == Group("org:au")


@pytest.mark.parametrize(
    ("problem", "changed", "opening"),
    [
        ("use", "ground-gained", "answer-ground-held-offline"),
        ("online", "ground-unknown", "answer-ground-held-offline"),
        ("fixed", "ground-lost", "answer-ground-held-online"),
        (None, "ground-peaked", "answer-ground-held-online"),
    ],
)
def test_a_profile_opens_with_what_its_first_priority_is_of(
    store, monkeypatch, problem: str | None, changed: str, opening: str
) -> None:
    """Kenya: behind in Internet use by income, and first of all people in reach of 4G offline."""
    keep(store, "worldbank", "2026-07-01", {("internet_users", "KEN", 2024): 35.0})
    value = Quantity(35.0, "internet_users")
    gap = problem and Diagnosis(options.problems()[problem], "KEN", 0.5, value, value)
    use = claim(changed, indicator=Indicator("internet_users"))
    monkeypatch.setattr(profile, "ground", lambda *_: Finding(use))
    monkeypatch.setattr(profile, "_priority", lambda _: gap)
    told = findings.profile_answer("KEN")
    assert (told.headline.id, told.headline.values["value"]) == (opening, value)
    assert (use in told.claims) == (changed != "ground-unknown"), "no change is no news"
    assert ("people" in told.headline.values) == opening.endswith("offline")


def test_a_profile_at_the_median_says_so(store, monkeypatch) -> None:
    """Tuvalu's opened with 74% "against" a median of 74%."""
    keep(store, "worldbank", "2026-07-01", {("internet_users", "KEN", 2024): 35.3})
    monkeypatch.setattr(yardstick.Yardstick, "median", lambda *_: 34.9)
    monkeypatch.setattr(profile, "ground", lambda *_: Finding(claim("ground-unknown")))
    value = Quantity(35.3, "internet_users")
    gap = Diagnosis(options.problems()["online"], "KEN", 0.5, value, value)
    monkeypatch.setattr(profile, "_priority", lambda _: gap)
    assert findings.profile_answer("KEN").headline.id == "answer-ground-level-offline"
    monkeypatch.setattr(profile, "_priority", lambda _: None)
    assert findings.profile_answer("KEN").headline.id == "answer-ground-level-online"
    monkeypatch.setattr(profile, "_priority", lambda _: gap)
    monkeypatch.setattr(yardstick.Yardstick, "median", lambda *_: 34.4)
    assert findings.profile_answer("KEN").headline.id == "answer-ground-held-offline"


@pytest.mark.parametrize(
    ("median", "problem", "opening"),
    [
        (77.0, "coverage", "close-target"),
        (77.0, "fixed", "close-median"),
        (77.0, "women", "held-online"),  # against men, and no target
        (70.0, "coverage", "held-online"),
        (77.0, None, "held-online"),
    ],
)
def test_a_profile_opens_with_what_decides(store, monkeypatch, median, problem, opening) -> None:
    """Fiji: "79%, against a median of 77%", while 4G reaches 85% of people."""
    year = access.reference_year()
    keep(store, "worldbank", "2026-07-01", {("internet_users", "KEN", year): 79.3})
    monkeypatch.setattr(yardstick.Yardstick, "median", lambda *_: median)
    monkeypatch.setattr(profile, "ground", lambda *_: Finding(claim("ground-unknown")))
    of = problem and options.problems()[problem]
    shown = of and (Quantity(85.0, of.indicator), Percent(95.0))
    gap = of and Diagnosis(of, "KEN", 0.1, *shown, year=year)
    monkeypatch.setattr(profile, "_priority", lambda _: gap)
    told = findings.profile_answer("KEN").headline
    assert told.id == f"answer-ground-{opening}"
    assert told.values["value"] == Quantity(79.3, "internet_users")
    if opening.startswith("close"):
        assert (told.values["gap"], told.values["benchmark"]) == shown
        assert told.values["indicator"] == Indicator(of.indicator)


def test_a_profile_opens_with_the_reach_of_networks(store, monkeypatch) -> None:
    """4G that reaches most people, and 35% online: the gap is of use."""
    year = access.reference_year()
    keep(store, "itu", "2026-07-01", {("coverage_4g", "KEN", year): 96.5})
    rows = {("internet_users", "KEN", year): 35.3, ("population", "KEN", year): 50.0e6}
    keep(store, "worldbank", "2026-07-01", rows)
    monkeypatch.setattr(profile, "ground", lambda *_: Finding(claim("ground-unknown")))
    value = Quantity(35.3, "internet_users")
    gap = Diagnosis(options.problems()["online"], "KEN", 0.5, value, value)
    monkeypatch.setattr(profile, "_priority", lambda _: gap)
    told = findings.profile_answer("KEN").headline
    assert (told.id, told.values["covered"]) == ("answer-ground-reach-behind", Percent(96.5))
    keep(store, "itu", "2026-07-02", {("coverage_4g", "KEN", year): 39.5})
    assert findings.profile_answer("KEN").headline.id == "answer-ground-held-offline", "4.2 apart"


@pytest.mark.parametrize(("first", "said"), [("fixed-price", True), ("online", False)])
def test_a_profile_counts_people_offline_whatever_comes_first(
    store, monkeypatch, first, said
) -> None:
    """Thailand: 6.5 million people were offline, and nothing on the page gave the number."""
    year = access.reference_year()
    rows = {("internet_users", "KEN", year): 91.0, ("population", "KEN", year): 7e7}
    keep(store, "worldbank", "2026-07-01", rows)
    value = Quantity(91.0, "internet_users")
    gap = Diagnosis(options.problems()[first], "KEN", 0.5, value, value)
    monkeypatch.setattr(profile, "_priority", lambda _: gap)
    told = findings.profile_answer("KEN")
    counted = told.claim("answer-offline-people")
    assert (counted is not None) == said
    who, shown = offline.offline("KEN"), counted or told.headline
    assert isinstance(who, offline.Offline)
    assert shown.values["people"] == all_offline(who)


def test_a_profile_compares_no_figure_that_is_possibly_an_estimate(store, monkeypatch) -> None:
    """Pakistan: "only 27%, against a median of 51%", and a table without that median."""
    keep(store, "worldbank", "2026-07-01", {("internet_users", "PAK", 2023): 27.4})
    monkeypatch.setattr(profile, "ground", lambda *_: Finding(claim("ground-unknown")))
    monkeypatch.setattr(profile, "_priority", lambda _: None)
    assert findings.profile_answer("PAK").headline.id == "answer-ground-held-online"
    monkeypatch.setattr(profile, "is_doubted", lambda *_: True)
    told = findings.profile_answer("PAK").headline
    assert told.id == "answer-ground-filled-online"
    assert "median" not in sentence(told)


def test_a_profile_compares_women_online_by_recent_figures_alone(store) -> None:
    """Kenya: phones in 2015, an omission among the findings."""
    year = access.reference_year()
    keep(store, "worldbank", "2026-07-01", {("internet_users", "KEN", year): 35.3})
    own = {("internet_users_female", "KEN", 2015): 12.3, ("internet_users_male", "KEN", 2015): 19.1}
    keep(store, "itu", "2026-07-01", own)
    assert findings.profile_answer("KEN").claim("parity-did") is None
    now = {
        (f"internet_users_{sex}", "KEN", year): at for sex, at in (("female", 30.1), ("male", 40.7))
    }
    keep(store, "itu", "2026-07-02", own | now)
    assert findings.profile_answer("KEN").claim("parity-did")


def test_a_profile_opens_with_both_of_two_figures_that_disagree(store, monkeypatch) -> None:
    """Uganda opened with "8.9% (possibly a break: 15.3% in 2023)" and 47 million offline."""
    use = {("internet_users", "UGA", 2023): 15.3, ("internet_users", "UGA", 2024): 8.9}
    keep(store, "worldbank", "2026-07-01", use | {("population", "UGA", 2024): 50.0e6})
    for module in (profile, offline, figures):
        monkeypatch.setattr(module, "rests_on", lambda *_: Jump("internet_users", 15.3, 2023))
    monkeypatch.setattr(profile, "ground", lambda *_: Finding(claim("ground-unknown")))
    low, high = (Quantity(each, "internet_users") for each in (8.9, 15.3))
    gap = Diagnosis(options.problems()["online"], "UGA", 0.5, low, high)
    monkeypatch.setattr(profile, "_priority", lambda _: gap)
    told = findings.profile_answer("UGA").headline
    assert told.id == "answer-ground-either-offline"
    assert told.values["common"].id == "answer-either-median-below"
    assert (told.values["value"], told.values["before"]) == (Exact(low), Exact(high))
    ends = (told.values["people"].low, told.values["people"].high)
    assert ends == pytest.approx((0.847 * 50e6, 0.911 * 50e6))
    assert (told.values["since"], told.values["year"]) == (Year(2023), Year(2024))
    monkeypatch.setattr(profile, "_priority", lambda _: None)
    assert findings.profile_answer("UGA").headline.id == "answer-ground-either-online"


def test_a_profile_opens_with_no_change(store, monkeypatch) -> None:
    """Bangladesh "gained ground in access to electricity, but about 98 million are offline"."""
    keep(store, "worldbank", "2026-07-01", {("internet_users", "KEN", 2024): 35.0})
    keys = ("mobile_broadband_per_100", "electricity_access")
    gains = [claim("ground-gained", indicator=Indicator(key)) for key in keys]
    lost = claim("ground-lost", indicator=Indicator("households_internet"))
    both = Finding(claim("ground-both"), claims=(*gains, lost))
    monkeypatch.setattr(profile, "ground", lambda *_: both)
    monkeypatch.setattr(profile, "women_online", lambda _: ())
    monkeypatch.setattr(profile, "_region", lambda *_: ())
    told = findings.profile_answer("KEN")
    assert told.headline.id.startswith("answer-ground-held-")
    assert [each for each in told.claims if each.id.startswith("ground-")] == [gains[0]]


def test_a_profile_names_what_may_keep_people_offline(store) -> None:
    """Kenya: a list of the statuses of targets, and no word on why 65% are offline."""
    year = access.reference_year()
    own = {"internet_users": 35.0, "electricity_access": 76.2, "population": 55e6}
    keep(store, "worldbank", "2026-07-01", {(key, "KEN", year): own[key] for key in own})
    networks = {("coverage_4g", "KEN", year): 97.3, ("mobile_data_basket_gni", "KEN", year): 4.1}
    keep(store, "itu", "2026-07-01", networks)
    told = findings.profile_answer("KEN")
    why, known = told.claim("answer-why"), barriers("KEN", options.problems()["use"])
    assert why.id == "answer-why-part"
    assert not told.claim("answer-targets-judged")
    price, power = why.values["barriers"].values
    assert (price.id, price.values["level"]) == ("answer-why-price", Percent(2))
    assert power in known.said[0].values["barriers"].values
    elsewhere = why.values["unknown"]  # of others: what is not read is published
    unknown = [each.id for each in elsewhere.values["unknown"].values]
    assert unknown == ["options-topic-devices", "options-topic-skills"]
    assert [each.value for each in elsewhere.values["publishers"].values] == [
        "International Telecommunication Union",
        "United Nations Statistics Division",
    ]
    keep(store, "itu", "2026-07-02", networks | {("mobile_data_basket_gni", "KEN", year): 0.9})
    richer = own | {"electricity_access": 100.0}
    keep(store, "worldbank", "2026-07-02", {(key, "KEN", year): richer[key] for key in richer})
    assert findings.profile_answer("KEN").claim("answer-why").id == "answer-why-open"


@pytest.mark.parametrize(
    ("own", "others", "side"),
    [(76.2, 89.0, "behind"), (76.2, 78.0, "usual"), (76.2, 60.0, "usual")],
)
def test_a_reason_is_worse_than_in_economies_of_similar_income(store, own, others, side) -> None:
    """Kenya: the price of data, which economies of similar income pay too, and have 57% online."""
    year, rows = access.reference_year(), {}
    for at, code in enumerate(["KEN", *[of for of in economies.table() if of != "KEN"][:30]]):
        power = own if code == "KEN" else others
        values = {"gdp_per_capita_ppp_2021": 5e3 + at, "electricity_access": power}
        rows |= {(key, code, year): of for key, of in values.items()}
    rows |= {("internet_users", "KEN", year): 35.0, ("population", "KEN", year): 55e6}
    keep(store, "worldbank", "2026-07-01", rows)
    keep(store, "itu", "2026-07-01", {("coverage_4g", "KEN", year): 97.3})
    known = barriers("KEN", options.problems()["use"])
    assert known.present == ("electricity",)
    assert bool(known.usual.values) == (side == "usual") != bool(known.possible.values)
    ids = [each.id for each in findings.profile_answer("KEN").claims]
    assert ("options-usual" in ids) == (side == "usual")
    assert ("answer-why-rest" in ids) == (side != "usual")
    for lack in known.possible.values:
        share = lack.values["share"]
        assert share.values["median"] == Percent(pytest.approx(100 - others))


def test_the_price_that_both_studies_name_is_rounded_once(store) -> None:
    """Fiji: 2.9% of income was 1.5 times the target in one study and 1.4 times in the other."""
    keep(store, "itu", "2026-07-01", {("mobile_data_basket_gni", "FJI", 2025): 2.9})
    assert "1.5 times" in sentence(findings.economy_answer("FJI").headline)
    assert say(About(2.9 / 2)) == say(Number(2.9 / 2, 1)) == "1.5"


def test_no_level_of_reading_comes_before_what_is_not_known_of_women_online(store) -> None:
    """Indonesia: "women are clearly behind men in none of the 3 measures", none of them digital."""
    year = access.reference_year()
    sexes = {"literacy_female": 94.6, "literacy_male": 97.4}
    known = {(key, "IDN", year): sexes[key] for key in sexes}
    phones = {
        ("mobile_owners_female", "IDN", 2018): 57.2,
        ("mobile_owners_male", "IDN", 2018): 67.6,
    }
    keep(store, "worldbank", "2026-07-01", known)
    keep(store, "itu", "2026-07-01", phones)
    found = findings.gender_parity("IDN")
    assert found.headline.id == "parity-no-digital"
    assert found.df.at["topic-mobile-owners", "mark"] == "mark-old"
    assert not findings.girls_answer("IDN").claim("answer-girls-level")
    now = {("internet_users_female", "IDN", year): 70.1, ("internet_users_male", "IDN", year): 74.2}
    keep(store, "itu", "2026-07-02", phones | now)
    assert findings.gender_parity("IDN").headline.id != "parity-no-digital"


@pytest.mark.parametrize(("before", "shown"), [(0, 2), (2, 2), (3, 1), (5, 0)])
def test_a_profile_has_the_changes_a_summary_has_room_for(
    store, monkeypatch, before: int, shown: int
) -> None:
    """Azerbaijan, Indonesia: six lines; the forecast is the fifth, and all changes are below."""
    keep(store, "worldbank", "2026-07-01", {("internet_users", "KEN", 2024): 35.0})
    keys = ("mobile_broadband_per_100", "internet_users", "electricity_access", "literacy", "gini")
    gains = [claim("ground-gained", indicator=Indicator(key)) for key in keys]
    said = [claim("targets-older", targets=Items([Year(at)])) for at in range(before)]
    monkeypatch.setattr(profile, "ground", lambda *_: Finding(claim("x"), claims=(*gains,)))
    monkeypatch.setattr(profile, "women_online", lambda _: iter(said))
    for name in ("_region", "_why"):
        monkeypatch.setattr(profile, name, lambda *_: ())
    told = findings.profile_answer("KEN")
    use, *others = gains[1], gains[0], *gains[2:]
    assert told.claims == (*said, *[use, *others][:shown])


def test_the_study_of_the_economy_opens_with_the_gap_its_options_are_for(store) -> None:
    """Kenya: "ahead of most in 7 of 8 indicators", where broadband costs six times the target."""
    members = sorted(economies.groups()["itu:africa"].members)
    rich = {("households_internet", iso3, 2024): 30.0 + n / 10 for n, iso3 in enumerate(members)}
    rich[("households_internet", "KEN", 2024)] = 47.5
    keep(store, "itu", "2026-07-01", rich | {("fixed_basket_gni", "KEN", 2025): 12.29})
    told = findings.economy_answer("KEN")
    share = {"value": Quantity(12.29, "fixed_basket_gni"), "benchmark": Percent(2.0)}
    dear = claim("answer-economy-dear-fixed-price", economy=Economy("KEN"), **share)
    assert told.headline.id == dear.id
    assert dear.values.items() <= told.headline.values.items()
    assert told.headline.values["times"].value == pytest.approx(6.145)
    assert [each.id for each in told.claims[:2]] == ["answer-economy-third", "answer-economy-few"]
    named = findings.options("KEN", [*economy.PROBLEMS]).action
    assert "fixed-price" in str(named)
    assert findings.economy_answer("itu:africa").headline.id != "answer-economy-dear-fixed-price"


def test_a_digital_economy_is_told_by_its_strongest_and_weakest_indicator(store) -> None:
    """Viet Nam: "ahead of most in 5 of 7 indicators", which nobody can act on."""
    members = sorted(economies.groups()["itu:asia-pacific"].members)
    values = {("coverage_4g", iso3, 2024): 20.3 + 1.7 * n for n, iso3 in enumerate(members)}
    values |= {("coverage_5g", iso3, 2024): 11.1 + 0.9 * n for n, iso3 in enumerate(members)}
    values |= {("coverage_4g", "VNM", 2024): 96.2, ("coverage_5g", "VNM", 2024): 10.4}
    keep(store, "itu", "2026-07-01", values)
    told = findings.economy_answer("VNM")
    ends = told.claim("answer-economy-third")
    assert 0 < ends.values["front"].value < ends.values["ranked"].value
    assert (ends.values["worst"], ends.values["rank"].id) == (Indicator("coverage_5g"), "eco-rank")


def test_values_that_cannot_be_ranked_are_told_where_there_is_no_other(monkeypatch) -> None:
    """Viet Nam: "Where Viet Nam is weakest cannot be ranked" was all it had."""
    single, few = claim("eco-values", who=Economy("VNM")), claim("eco-few")
    of = [lambda scope: Finding(single), lambda scope: Finding(few, missing=True)]
    monkeypatch.setattr(economy.ecosystem, "PILLARS", of)
    monkeypatch.setattr(economy, "_largest_gap", lambda *_: ())
    monkeypatch.setattr(economy, "_few", lambda *_: ())
    assert findings.economy_answer("VNM").headline == single
    del of[0]
    assert findings.economy_answer("VNM").headline.id == "answer-economy-unknown"


def test_what_is_known_of_skills_is_first_and_that_it_is_not_too(store) -> None:
    year = access.reference_year()
    own = {("internet_users", "KEN", year): 35.2, ("population", "KEN", year): 57e6}
    keep(store, "worldbank", "2026-07-01", own)
    found = findings.skills_answer("KEN")
    assert found.headline == findings.training_need("KEN").claim("training-cost-offline-all")
    assert found.headline.values["economy"] == Economy("KEN")
    assert found.claims[0] == claim("answer-skills-untested", economy=Economy("KEN"))
    assert found.claims[1].id == "answer-skills-people"
    copied = {(f"ict_skill_copy_paste_{sex}", "KEN", year): 9.4 for sex in ("female", "male")}
    keep(store, "gender_ict", "2026-07-01", copied)
    gap, found = findings.skills_gap("KEN"), findings.skills_answer("KEN")
    assert gap.missing, "one of the basic skills"
    assert found.headline.id == "answer-skills-surveyed"
    assert found.claim("answer-skills-untested") is None


def test_skills_that_were_measured_open_their_page_and_what_may_be_nobody_does_not(store) -> None:
    """Thailand: "3 million (0 to 5.9 million)" led, above skills of 2018; elsewhere reading did."""
    year = access.reference_year()
    own = {("internet_users", "THA", year): 92.0, ("population", "THA", year): 70e6}
    own |= {("age_0_14", "THA", year): 33.0, ("literacy", "THA", year): 60.0}
    keep(store, "worldbank", "2026-07-01", own)
    found = findings.skills_answer("THA")
    assert found.headline.id == "answer-skills-untested", "what its title promises"
    assert found.claims[0].id == "answer-skills-people-open", "no range from nobody"
    assert found.claims.count(found.headline) == 0, "said once"
    shares = {"copy_paste": 22.0, "email": 30.0}
    for skill, of in shares.items():
        asked = {(f"ict_skill_{skill}_{sex}", "THA", year - 5): of for sex in ("female", "male")}
        keep(store, "gender_ict", f"2026-07-0{len(skill) % 9}", asked)
    found = findings.skills_answer("THA")
    assert findings.skills_gap("THA").missing
    assert found.headline.id == "answer-skills-old", "in no sentence but the year of the last"
    assert found.headline.values["year"] == Year(year - 5)


@pytest.mark.parametrize(("back", "told"), [(2, True), (1, False)])
def test_an_old_release_does_not_tell_which_survey_was_the_last(store, back: int, told) -> None:
    """Thailand: skills "were last surveyed in 2018", by a release of 2020."""
    year = access.reference_year()
    asked = {(f"ict_skill_email_{sex}", "THA", year - 3): 30.0 for sex in ("female", "male")}
    keep(store, "gender_ict", f"{year - back}-07-01", asked)
    found = findings.skills_answer("THA")
    surveyed = found.claim("answer-skills-surveyed", "answer-skills-surveyed-release")
    assert (surveyed.values.get("release") == Year(year - back)) == told


def test_the_study_asks_for_the_options_its_answer_is_of() -> None:
    cells = json.loads((SHIPPED_STUDIES / "digital_economy.ipynb").read_text("utf-8"))["cells"]
    (asked,) = ["".join(each["source"]) for each in cells if each["id"] == "options-evidence"]
    assert tuple(re.findall(r'"([a-z-]+)"', asked)) == economy.PROBLEMS


def test_what_a_break_compares_in_two_ways_opens_no_page(monkeypatch) -> None:
    """Myanmar and Papua New Guinea had no page on girls."""
    pairs = [SimpleNamespace(state="broken"), SimpleNamespace(state="behind")]
    monkeypatch.setattr(people, "recent_pairs", lambda _: pairs)
    monkeypatch.setattr(people, "both", lambda *_: None)
    monkeypatch.setattr(people, "score", lambda each: each)
    assert people._sound("MMR") == pairs[1:]
