"""Questions for ministers: counted anew from the figures, the most pressing first, none without
figures.
"""

import pytest

import research
from research import access, economies, findings
from research.messages.values import Count, Economy, Number, Years, claim
from tests.stores import keep

GROUP = "itu:asia-pacific"


def _recent(indicator: str):
    everywhere = research.mrnev(research.usable(indicator)).droplevel("indicator")
    everywhere = everywhere[
        everywhere["year"].ge(access.reference_year() - 5) & everywhere["flag"].ne("undated")
    ]
    return everywhere["value"].reindex(economies.groups()[GROUP].members).dropna()


def _questions(group: str = GROUP):
    return [findings.ministers_question(group, place) for place in (1, 2, 3)]


def test_who_is_concerned_is_counted_from_the_figures() -> None:
    power, online = _recent("electricity_access"), _recent("internet_users")
    gap = (power - online).dropna()
    question = next(
        each for each in _questions() if each.headline.id == "question-asked-electricity"
    )
    fact, people, most = question.claims
    there = _recent("population").reindex(gap[gap >= 20].index).sum()
    assert people.values["people"].value == pytest.approx(there)
    assert fact.values["concerned"] == Count(int((gap >= 20).sum()))
    assert fact.values["known"] == Count(len(gap))
    first = most.values["economies"].values[0]
    assert first.values == {
        "economy": Economy(gap.idxmax()),
        "value": Number(pytest.approx(gap.max())),
    }
    assert len(question.df) == (gap >= 20).sum()
    assert question.df.index[0] == gap.idxmax()


def test_those_that_concern_most_people_are_asked_first() -> None:
    people = [each.claim("question-people").values["people"].value for each in _questions()]
    assert people == sorted(people, reverse=True)
    assert all(people)
    assert findings.ministers_question(GROUP, 9).df.empty


def test_the_years_of_the_figures_are_told() -> None:
    known = (
        research.mrnev(research.observations("literacy"))
        .droplevel("indicator")
        .loc[_recent("literacy").index]
    )
    question = next(each for each in _questions() if each.headline.id == "question-asked-reading")
    assert question.notes[0] == claim(
        "question-years", years=Years(known["year"].min(), known["year"].max())
    )


def test_women_online_is_asked_by_the_parity_score(store) -> None:
    members = sorted(economies.groups()[GROUP].members)
    women = {
        member: 49.0 if n < 28 else 50.1 if n < 30 else 60.0 for n, member in enumerate(members)
    }
    values = {("internet_users_female", iso3, 2024): value for iso3, value in women.items()}
    values |= {("internet_users_male", iso3, 2024): 52.1 for iso3 in members}
    keep(store, "worldbank", "2026-07-01", values)
    question = findings.ministers_question(GROUP)
    # 49 / 52.1 is 0.940 and 50.1 / 52.1 0.962, below parity from 0.98 up; 60 / 52.1 is above.
    assert question.headline.id == "question-asked-women"
    fact = question.claims[0].values
    assert (fact["concerned"], fact["known"]) == (Count(30), Count(len(members)))
    assert {round(value, 1) for value in question.df["value"]} == {6.0, 3.8}


def test_people_in_reach_of_4g_and_offline_are_asked_about_with_both_shares(store) -> None:
    members = sorted(economies.groups()[GROUP].members)
    online = {iso3: 40.0 + n for n, iso3 in enumerate(members)}  # 39 members: 40 to 78%
    values = {("internet_users", iso3, 2024): share for iso3, share in online.items()}
    values |= {("coverage_4g", iso3, 2024): 80.5 for iso3 in members[:30]}
    keep(store, "itu", "2026-07-01", values)
    asked = _questions()
    question = next(each for each in asked if each.headline.id == "question-asked-coverage")
    fact, _, most = (each.values for each in question.claims)
    assert (fact["concerned"], fact["known"]) == (Count(21), Count(30))  # 40.5 to 20.5 points
    assert most["economies"].values[0].values["value"] == Number(40.5)
    bars, low, high = question.fig.data
    assert ([*low.x], {*high.x}) == ([*range(49, 39, -1)], {80.5})
    assert [length + base for length, base in zip(bars.x, bars.base, strict=True)] == [80.5] * 10


@pytest.mark.slow
@pytest.mark.parametrize("group", sorted(economies.groups()))
def test_every_group_is_asked_something_or_told_why_not(group: str) -> None:
    for question in _questions(group):
        assert question.note()
        assert (question.fig is None) == question.df.empty


def test_a_chart_of_what_is_missing_to_a_median_says_so() -> None:
    """It was "GDP per capita and Internet use" over bars of points below a median."""
    asked = [findings.ministers_question(GROUP, place) for place in range(1, 8)]
    shown = {each.headline.id: each.shows for each in asked}
    assert shown.pop("question-asked-income") == (claim("shows-income-gap"),)
    assert set(shown.values()) == {()}
