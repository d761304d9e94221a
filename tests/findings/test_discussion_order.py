"""What a group has to decide, in its order."""

from research import economies, findings, options
from research.findings.core.scope import scope_of
from research.findings.practice.decided import decisions
from research.findings.practice.no_gap import digital
from research.messages.values import Economy


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
    assert roles.count("where") >= roles.count("problem") >= 1
    assert {"step", "cost", "unknown"} <= {*roles}
    costs = [claim for role, claim in lines if role == "cost"]
    assert costs == ["options-electricity-cost"], "no phones where no 4G is known to reach"
    answer = findings.dialogue_answer("itu:africa")
    decide = answer.claim("answer-dialogue-decide")
    assert decide
    assert len(decide.values["topics"].values) == roles.count("problem")
