"""Questions for ministers: counted anew from the figures, the most pressing first, none without
figures.
"""

import dataclasses

import pytest

import research
from research import access, economies, findings, options
from research.findings.comparison import expectation
from research.findings.core.scope import scope_of
from research.findings.overview.people_offline import offline_in
from research.findings.practice import questions
from research.findings.practice.common import common, counted
from research.messages.values import Economy, Items, Number, Percent, Years, claim
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
    literate = _recent("literacy")
    question = next(each for each in _questions() if each.headline.id == "question-asked-reading")
    members = len(economies.groups()[GROUP].members)
    few = literate[literate < 90]
    assert question.claims[0].values["economies"] == counted(len(few), len(literate), members)
    (asked,) = (each for each in questions.asked_of(GROUP) if each.topic == "reading")
    assert [*asked.concerned.index] == [*few.sort_values(kind="stable").index]
    assert (question.chart, question.table) == (None, None), "figures of the page have them"


def test_questions_on_economies_where_most_are_offline_come_first() -> None:
    """ "Fewer than 90% can read. 1.1 billion people live there", and most of them can."""
    asked = [each for each in _questions() if not each.missing]
    offline = [offline_in([*each.concerned.index])[0].sum() for each in questions.asked_of(GROUP)]
    assert offline == sorted(offline, reverse=True)
    assert all(offline)
    assert not [each for question in asked for each in question.claims if "people" in each.values]
    assert findings.ministers_question(GROUP, 9).missing


def test_a_value_in_doubt_is_counted_and_not_most_affected(store, monkeypatch) -> None:
    """Most affected "Pakistan (54)", by a use of 27% that may be an estimate."""
    members = sorted(economies.groups()[GROUP].members)
    values = {("internet_users", iso3, 2024): 30.0 + n for n, iso3 in enumerate(members)}
    values |= {("coverage_4g", iso3, 2024): 80.5 for iso3 in members}
    keep(store, "itu", "2026-07-01", values)
    monkeypatch.setattr(questions, "is_doubted", lambda _, economy: economy == members[0])
    question = next(each for each in _questions() if each.headline.id == "question-asked-coverage")
    fact, most = question.claims
    assert fact.values["economies"] == counted(39, 39), "as in other sections"
    named = [each.values["economy"].code for each in most.values["economies"].values]
    assert named == members[1:4]
    assert claim("question-doubtful", economies=Items((Economy(members[0]),))) in question.notes


def test_a_group_is_asked_about_use_by_the_rule_of_its_options(store, monkeypatch) -> None:
    """Europe, 63 million people offline: "the data raise no 1st question"."""
    members = sorted(economies.groups()["itu:europe"].members)
    values = {("internet_users", iso3, 2024): 88.7 if n < 9 else 97.1
              for n, iso3 in enumerate(members)}  # fmt: skip
    values |= {("coverage_4g", iso3, 2024): 99.4 for iso3 in members}
    values |= {("electricity_access", iso3, 2024): 100.0 for iso3 in members}
    values |= {("literacy", iso3, 2024): 99.0 for iso3 in members}
    keep(store, "itu", "2026-07-01", values)
    monkeypatch.setattr(questions.expectation, "outcomes", lambda _: None)
    first, second = (findings.ministers_question("itu:europe", place) for place in (1, 2))
    assert first.headline.id == "question-asked-coverage"
    fact = first.claims[0].values
    assert (fact["within"], fact["economies"]) == (Percent(5.0), counted(9, len(members)))
    assert second.missing
    assert not second.weight, "no data gap"


@pytest.mark.parametrize(("side", "asked"), [("below", True), ("", False)])
def test_what_is_as_expected_is_not_called_behind(store, monkeypatch, side, asked) -> None:
    """India was "inside" what is expected for its income, and "behind" in a question below it."""
    low = ("PAK", "LKA", "BGD", "IND")
    values = {("internet_users", iso3, 2024): 11.3 + n for n, iso3 in enumerate(low)}
    keep(store, "itu", "2026-07-01", values)
    monkeypatch.setattr(questions, "is_doubted", lambda *_: False)
    found = expectation.outcomes("internet_users")
    table = found.table.assign(beyond="")
    table.loc[[*low], "beyond"] = side
    model = dataclasses.replace(found, table=table)
    monkeypatch.setattr(questions.expectation, "outcomes", lambda _: model)
    said = [findings.ministers_question(GROUP, place).headline for place in range(1, 8)]
    income = [each for each in said if each.id == "question-asked-income"]
    assert bool(income) == asked
    if asked:
        named = [each.code for each in income[0].values["economies"].values]
        assert {*named} < {*low}
        assert len(named) == 3


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
    values |= {("internet_users_male", iso3, 2024): 52.1 for iso3 in members[:-5]}
    values |= {("internet_users_male", iso3, 2023): 52.1 for iso3 in members[-5:]}  # no one survey
    keep(store, "worldbank", "2026-07-01", values)
    question = findings.ministers_question(GROUP)
    # 49 / 52.1 is 0.940 and 50.1 / 52.1 0.962, below parity from 0.98 up; 60 / 52.1 is above.
    assert question.headline.id == "question-asked-women"
    fact = question.claims[0].values
    assert fact["economies"] == counted(30, len(members) - 5, len(members))
    (asked,) = (each for each in questions.asked_of(GROUP) if each.topic == "women")
    assert {round(value, 1) for value in asked.concerned} == {6.0, 3.8}


def test_people_in_reach_of_4g_and_offline_are_asked_about_with_both_shares(store) -> None:
    members = sorted(economies.groups()[GROUP].members)
    online = {iso3: 40.0 + n for n, iso3 in enumerate(members)}  # 39 members: 40 to 78%
    values = {("internet_users", iso3, 2024): share for iso3, share in online.items()}
    values |= {("coverage_4g", iso3, 2024): 80.5 for iso3 in members[:30]}
    # 78% online where 4G reaches 60%: one of the two does not hold; 77% and 74% may.
    values |= {("coverage_4g", members[-1], 2024): 60.0, ("coverage_4g", members[-2], 2024): 74.0}
    keep(store, "itu", "2026-07-01", values)
    known = common(scope_of(GROUP), options.problems()["use"]).members
    assert {each.economy for each in known} == {*members[:30], members[-2]}
    asked = _questions()
    question = next(each for each in asked if each.headline.id == "question-asked-coverage")
    fact, most = (each.values for each in question.claims)
    assert fact["economies"] == counted(30, 31, len(members)), "77% online of 74% covered is none"
    assert most["economies"].values[0].values["value"] == Number(40.5, 0)


@pytest.mark.slow
@pytest.mark.parametrize("group", sorted(economies.groups()))
def test_every_group_is_asked_something_or_told_why_not(group: str) -> None:
    for question in _questions(group):
        assert question.note()


def test_four_of_many_members_are_no_question(store) -> None:
    """Asia-Pacific: "in 3 of the 4 economies with figures (39 in all)"."""
    members = sorted(economies.groups()[GROUP].members)
    few, enough = members[:4], members[: max(8, -(-len(members) // 4))]
    for some, release in ((few, "2026-07-01"), (enough, "2026-07-02")):
        values = {("internet_users_female", iso3, 2024): 49.3 for iso3 in some}
        values |= {("internet_users_male", iso3, 2024): 56.7 for iso3 in some}
        keep(store, "worldbank", release, values)
        asked = [each.topic for each in questions.asked_of(GROUP)]
        assert ("women" in asked) == (some == enough)
