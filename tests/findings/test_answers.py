"""Each study's answer holds the figures of its own findings; questions follow from claims."""

from pathlib import Path

import pandas as pd
import pytest

from research import access, economies, findings
from research.findings.answers import progress
from research.messages.values import Count, Economy, Money, Year, claim
from research.metrics.peers.moved import both_ends, moved
from tests.stores import keep

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
    answer = findings.infrastructure_answer("THA").headline
    assert answer.id == "answer-offline-not-parted"
    cost = findings.cost_of_use("THA").headline.values
    use = answer.values["use"]
    assert use.id == "answer-use-alone", "there is no price to count data by"
    assert use.values["once"] == Money(cost["cost"].value)
    assert answer.values["learners"] == cost["people"]
    assert answer.values["people"].value > cost["people"].value


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


def test_what_is_known_comes_before_what_is_missing_of_rural_areas(store) -> None:
    """A report began with what its sources lack."""
    year = access.reference_year()
    old = {
        ("electricity_access_rural", "KEN", 2010): 10.0,
        ("electricity_access_urban", "KEN", 2010): 60.0,
    }
    for at, values in enumerate(({("internet_users", "KEN", year): 40.0}, old), start=1):
        keep(store, "worldbank", f"2026-07-0{at}", values)
    found = findings.rural_answer("KEN")
    assert found.headline.id in ("answer-rural-known", "answer-rural-known-online")
    assert found.headline.values["online"].value == 40.0
    assert found.claims == (claim("answer-rural-unmeasured-since", year=Year(2010)),)


def test_most_people_offline_are_counted_from_shares_and_population() -> None:
    use, people = (access.recent(key) for key in ("internet_users", "population"))
    near = (use["year"] - people["year"]).abs() <= 3
    offline = ((100 - use["value"]) / 100 * people["value"])[near].dropna().nlargest(5)
    found = findings.people_offline()
    assert list(found.df.index[:5]) == list(offline.index)
    assert found.headline.values["economies"].values == tuple(map(Economy, offline.index))
    assert sum(found.chart.data[0].x) == pytest.approx(found.df["people"].sum() / 1e6)


def test_places_move_among_those_with_both_values() -> None:
    past = pd.Series({("A", 2014): 1.0, ("B", 2015): 2.0, ("C", 2016): 3.0, ("D", 2010): 9.0})
    now = pd.DataFrame({"value": [5.0, 4.0, 3.0, 9.0], "year": 2023}, ["A", "B", "C", "D"])
    ends = both_ends(past, now, ["A", "B", "C", "D"])
    assert list(ends.index) == ["A", "B", "C"]
    found = moved(ends, "A", "up", 1, None)
    assert found is not None
    assert (found.then.rank, found.now.rank, found.gained) == (3, 1, 2)


def test_questions_follow_from_claims_and_are_three_at_most() -> None:
    found = [findings.training_need("THA"), findings.learning_cohorts("THA")]
    asked = findings.discussion(*found)
    assert [each.id for each in asked.claims] == [
        "discuss-training-internet-users-people", "discuss-ages-cohort",
    ]  # fmt: skip
    assert asked.claims[0].values == found[0].claim("training-internet-users").values
    many = findings.discussion(*found, *(findings.options(code) for code in ("KEN", "BGD", "TUV")))
    assert many.headline.values["questions"] == Count(len(many.claims)) == Count(3)
    assert findings.discussion(findings.key_figures("PRK")).missing


def test_a_target_of_unknown_pace_is_not_off_track(store) -> None:
    """One value says that the target is not met yet, and nothing of its pace."""
    year = access.reference_year()
    keep(store, "worldbank", "2026-07-01", {("internet_users", "THA", year): 80.0})
    assert findings.targets_answer("THA").headline.id == "answer-targets-unpaced-one"
    falling = {("internet_users", "THA", year - k): 80.0 + k / 10 for k in range(8)}
    keep(store, "worldbank", "2026-07-02", falling)
    assert findings.targets_answer("THA").headline.id == "answer-targets-none"


@pytest.mark.slow
@pytest.mark.parametrize("group", sorted(economies.groups()))
def test_a_briefing_answers_for_every_group(group: str) -> None:
    assert findings.dialogue_answer(group).answer
    assert findings.performers_among(group, "internet_users").note()


def test_an_estimate_that_was_not_made_is_no_result() -> None:
    assert findings.output_level("THA").missing
    assert findings.economy_answer("THA").headline.id == "answer-economy-ahead"


def test_the_pace_that_is_needed_is_that_of_the_target(store: Path) -> None:
    year = access.reference_year()
    past = (40.0, 38.5, 36.1, 34.0, 31.8, 30.3, 28.0, 25.5)  # by no even step
    slow = {("internet_users", "KEN", year - back): value for back, value in enumerate(past)}
    met = {("internet_users", "NLD", year - back): 97.0 for back in range(8)}
    keep(store, "worldbank", "2026-07-01", slow | met)
    answer = findings.pace_answer("KEN")
    assert answer is not None
    assert (answer.headline.id, answer.answer) == ("answer-pace-short-forecast", True)
    values = answer.headline.values
    assert values["pace"].value == pytest.approx(2.0)
    assert values["needed"].value == pytest.approx((95.0 - 40.0) / (2030 - year))
    assert findings.pace_answer("NLD") is None
    assert findings.pace_answer("PRK") is None


@pytest.mark.parametrize(
    ("before", "after", "kind"),
    [
        ((92.0, 90.0), (97.0, 97.3), "level"),  # two points ahead, then level: no lead was lost
        ((17.0, 11.0), (35.0, 38.0), "fell-behind"),
        ((60.0, 50.0), (80.0, 80.2), "lost-lead"),
        ((40.0, 50.0), (70.0, 60.0), "moved-ahead"),
        ((40.0, 50.0), (60.0, 70.0), "behind"),
    ],
)
def test_a_place_against_others_changes_by_points_that_count(
    before: tuple[float, float], after: tuple[float, float], kind: str
) -> None:
    assert progress._moved(before, after) == kind
