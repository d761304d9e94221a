"""The order of questions for discussion, and of what a group has to decide."""

from research import economies, findings, options
from research.findings.core.scope import scope_of
from research.findings.practice.common import decisions
from research.findings.practice.discussion import _in_full
from research.findings.practice.no_gap import digital
from research.messages.values import Economy, Exact, Percent, Quantity, Range, Year, claim
from research.report.finding import Finding
from research.report.parted import Line


def test_each_priority_raises_a_question_and_no_claim_does() -> None:
    """Kenya, with 4G for 97%, was asked who pays for networks; Pakistan about 4G alone."""
    who = {"economy": Economy("BGD")}
    price = {"value": Quantity(8.1, "mobile_data_basket_gni"), "benchmark": Percent(2.0)}
    power = {"value": Quantity(45.0, "electricity_access"), "benchmark": Percent(100.0)}
    of = {key: claim(f"options-problem-{key}", **who, **price) for key in ("price", "coverage")}
    of["electricity"] = claim("options-problem-electricity", **who, **power)
    lines = [Line("brief", of["electricity"]), Line("problem", of["price"])]
    found = findings.discussion(
        Finding(claim("options-headline"), claims=(of["coverage"],), action=(*lines, lines[0]))
    )
    assert [each.id for each in found.claims] == [
        "discuss-options-problem-electricity",
        "discuss-options-problem-price",
    ]


def test_a_value_in_doubt_is_asked_about_as_a_range() -> None:
    """ "What keeps Internet use at 8.9% (possibly a break: 15.3% in 2023)?" """
    now, before = (Quantity(each, "internet_users") for each in (8.9, 15.3))
    value = claim("value-jumped", value=now, before=Exact(before), since=Year(2023))
    (asked,) = findings.discussion(
        Finding(
            claim("options-problem-rural", value=value, benchmark=Quantity(34.0, "internet_users"))
        )
    ).claims
    assert asked.values["value"] == Range(now, before)


def test_what_a_group_decides_is_in_the_order_of_people() -> None:
    about = scope_of("itu:africa")
    found = decisions(about, digital()).largest
    people = [each.people for each in found]
    assert people == sorted(people, reverse=True)
    for each in found:
        assert each.problem.id in options.problems()
        (said,) = each.where
        where = said.values["economies"].values
        named = [
            of.values.get("economy", of) if not isinstance(of, Economy) else of for of in where
        ]
        assert {of.code for of in named} <= {*economies.group("itu:africa")}


def test_a_briefing_says_what_is_decided_where_at_what_cost_and_what_is_not_known() -> None:
    found = findings.options("itu:africa")
    lines = [(each.role, each.claim.id) for each in found.action]
    roles = [role for role, _ in lines]
    assert roles.count("where") == roles.count("problem") >= 1
    assert {"option", "cost", "unknown"} <= {*roles}
    costs = [claim for role, claim in lines if role == "cost"]
    assert costs == ["options-among-use-cost", "options-electricity-cost"]
    answer = findings.dialogue_answer("itu:africa")
    decide = answer.claim("answer-dialogue-decide")
    assert decide
    assert len(decide.values["topics"].values) == roles.count("problem")


def test_a_value_with_a_mark_of_its_own_is_asked_about_as_it_is() -> None:
    """Sierra Leone and Chad had no page on skills: a share that may follow a break, marked."""
    marked = claim("value-filled", value=Percent(57.0))
    jumped = claim("value-jumped", value=marked, before=Percent(51.0), since=Year(2020))
    assert _in_full(jumped) == jumped
