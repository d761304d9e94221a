"""The messages a report opens with are chosen by the values of its claims."""

from research.messages.values import (
    About,
    Claim,
    Count,
    Economy,
    Indicator,
    Measure,
    Money,
    Percent,
    Quantity,
    Range,
    Rank,
    Text,
    Value,
    Year,
    claim,
)
from research.report.finding import Finding, parsed
from research.report.parted import Line
from research.report.summary import MOST, chosen

PEOPLE = claim("offline", people=About(7e6), share=Percent(10))
COST = claim("cost", cost=Money(5e8), range=Range(Money(3e8), Money(9e8)), share=Percent(0.1))
TARGET = claim(
    "target", standing=claim("standing", value=Measure(60, "%"), threshold=Measure(95, "%"))
)
CHANGE = claim(
    "change",
    before=Quantity(40, "internet_users"),
    after=Quantity(60, "internet_users"),
    first=Year(2019),
)
PLACE = claim("place", higher=Count(6), others=Count(35), indicator=Indicator("internet_users"))


def beside(value: float, indicator: str) -> Claim:
    return claim("beside", value=Quantity(value, indicator), median=Quantity(50, indicator))


def ids(*findings: Finding | Claim) -> list[str]:
    made = [each if isinstance(each, Finding) else Finding(each) for each in findings]
    return [each.claim.id for each in chosen(made)]


def test_a_summary_takes_one_of_each_kind_in_the_order_of_the_report() -> None:
    told = [PLACE, COST, beside(90, "literacy"), TARGET, CHANGE, PEOPLE]
    assert ids(*told) == ["cost", "beside", "target", "change", "offline"]
    assert len(told) > MOST


def test_the_largest_difference_comes_before_others_of_its_kind() -> None:
    told = [beside(55, "literacy"), beside(90, "electricity_access"), beside(20, "internet_users")]
    found = chosen([Finding(each) for each in (PEOPLE, COST, TARGET, *told)])
    assert [each.finding for each in found] == [0, 1, 2, 4, 5]


def test_an_indicator_is_compared_once() -> None:
    assert ids(beside(90, "internet_users"), beside(80, "internet_users"), PLACE, PEOPLE, COST) == [
        "beside",
        "offline",
        "cost",
    ]


def test_what_the_answer_counts_or_compares_is_not_said_again() -> None:
    answer = Finding(
        claim("answer", people=About(7e6), list=Text("UMC 2030"), **CHANGE.values),
        answer=True,
    )
    listed = claim("list", list=Text("UMC 2030"), met=Count(2), targets=Count(17))
    told = (answer, PEOPLE, listed, CHANGE, COST, PLACE, TARGET)
    assert ids(*told) == ["answer", "cost", "place", "target"]


def test_what_costs_most_of_output_stands_for_money_though_it_counts_people() -> None:
    devices = claim("devices", people=About(36e6), cost=Money(15e9), share=Percent(11))
    rest = claim("rest", cost=Money(17e6), share=Percent(0.012))
    told = [PEOPLE, rest, devices, TARGET, CHANGE, PLACE]
    assert ids(*told) == ["offline", "devices", "target", "change", "place"]


def test_a_small_difference_is_no_message_unless_the_finding_weighs_more() -> None:
    small = beside(52, "literacy")
    rest = [Finding(each) for each in (PEOPLE, COST, TARGET)]
    assert "beside" not in ids(Finding(small), *rest)
    assert "beside" in ids(Finding(small, weight=2), *rest)


def test_context_and_what_was_not_found_are_no_messages() -> None:
    assert ids(Finding(PEOPLE, weight=0), Finding(COST, missing=True)) == []


def test_a_headline_without_figures_gives_way_to_its_first_claim_that_compares() -> None:
    question = Finding(claim("question", economy=Economy("THA")), claims=(claim("aside"), PEOPLE))
    assert ids(question) == ["offline"]


def test_a_report_with_few_comparisons_fills_up_with_headlines_that_hold_figures() -> None:
    level = claim("level", value=Quantity(90, "literacy"), year=Year(2023))
    nothing: dict[str, Value] = {"economy": Economy("THA")}
    assert ids(Finding(Claim("words", nothing)), Finding(level), Finding(PEOPLE)) == [
        "level",
        "offline",
    ]


def test_weight_travels_with_the_finding() -> None:
    assert parsed(Finding(PEOPLE, weight=0).as_json()).weight == 0


def test_every_claim_of_an_answer_is_one_and_points_to_what_shows_its_figures() -> None:
    answer = Finding(claim("answer", **CHANGE.values), claims=(claim("more"),), answer=True)
    found = chosen([answer, Finding(PEOPLE), Finding(CHANGE)])
    assert [(each.claim.id, each.finding, each.answer) for each in found[:2]] == [
        ("answer", 2, True),
        ("more", 0, True),
    ]


def test_five_lines_at_most_follow_an_answer() -> None:
    """Kenya's summary had six, as those of the answer were not counted."""
    told = [Finding(each) for each in (PLACE, COST, beside(90, "literacy"), TARGET, PEOPLE)]
    for lines in range(7):
        more = tuple(claim(f"more-{at}", share=Percent(70 + at)) for at in range(lines))
        found = chosen([Finding(CHANGE, claims=more, answer=True), *told])
        answers = [each for each in found if each.answer]
        assert len(answers) == 1 + lines, "an answer is whole"
        assert len(found) == 1 + max(lines, MOST)


def test_what_could_be_done_does_not_say_the_answer_again() -> None:
    answer = Finding(claim("answer", **CHANGE.values), answer=True)
    told = Line("problem", claim("gap", **CHANGE.values))
    assert [each.claim.id for each in chosen([answer, Finding(claim("gaps"), action=(told,))])] == [
        "answer"
    ]
    again, cost = Line("option", claim("again", **CHANGE.values)), Line("cost", COST)
    _, action = chosen([answer, Finding(claim("gaps"), action=(told, again, cost))])
    assert (action.claim, action.role) == (told.claim, "problem"), "the gap of a priority stays"
    assert action.lines == (cost,)
    link = Line("brief", told.claim)
    _, action = chosen([answer, Finding(claim("gaps"), action=(link,))])
    assert action.role == "brief", "it leads to the report that has its steps and cost"
    gap = claim("largest", people=About(7e6), gaps=Count(1))
    counted = Finding(claim("offline", people=About(7e6)), answer=True)
    found = chosen([counted, Finding(claim("gaps"), action=(Line("problem", gap),))])
    assert [each.claim.id for each in found] == ["offline", "largest"], "it names the gap"


def test_each_problem_and_each_remark_is_a_message_with_the_lines_that_follow_it() -> None:
    roles = ("problem", "option", "option", "own", "cost", "unknown", "problem", "remark")
    lines = (*(Line(role, claim(f"{role}-{at}")) for at, role in enumerate(roles)),)
    found = chosen([Finding(claim("gaps"), action=lines), *map(Finding, (PEOPLE, COST, TARGET))])
    actions = [each for each in found if each.role]
    assert [(each.role, len(each.lines)) for each in actions] == [
        ("problem", 5), ("problem", 0), ("remark", 0),
    ]  # fmt: skip
    assert tuple(claim for each in actions for claim in each.claims) == tuple(
        each.claim for each in lines
    )
    assert len(found) - len(actions) == MOST - 2, "a remark takes no other message's place"
    assert parsed(Finding(PEOPLE, action=lines).as_json()).action == lines


def test_an_indicator_of_the_answer_is_not_compared_with_others_again() -> None:
    """Kenya: Internet use was 35% against 58%, and against 37% of others below."""
    answer = Finding(beside(45, "internet_users"), answer=True)
    near, far = beside(48, "internet_users"), beside(20, "internet_users")
    assert [each.finding for each in chosen([answer, Finding(near), Finding(PEOPLE)])] == [0, 2]
    assert [each.finding for each in chosen([answer, Finding(far), Finding(PEOPLE)])] == [0, 2]


def test_a_change_of_rank_is_a_message() -> None:
    moved = claim(
        "moved", indicator=Indicator("internet_users"), before=Rank(16), after=Rank(8), of=Count(43)
    )
    assert ids(moved, PEOPLE) == ["moved", "offline"]


def test_two_claims_with_the_same_figures_are_one_message() -> None:
    again = claim("again", people=About(7e6), share=Percent(10))
    assert ids(PEOPLE, again, COST, TARGET) == ["offline", "cost", "target"]


def test_a_change_that_the_answer_gives_is_not_said_again() -> None:
    """Thailand: "from 39% to 91%" stood in the first and in the last line of a summary."""
    ends = {key: CHANGE.values[key] for key in ("before", "after")}
    peers = claim("beside-peers", **ends, median=Quantity(33, "internet_users"))
    answer = Finding(claim("moved", **ends, usual=Percent(12)), answer=True)
    assert ids(answer, peers) == ["moved"]
    other = claim("beside-peers", **{**ends, "before": Quantity(30, "internet_users")})
    assert "beside-peers" in ids(answer, other)


def test_an_answer_refers_to_every_finding_that_shows_its_figures() -> None:
    many, others = About(1.3e9), {"concerned": Count(24), "known": Count(32)}
    answer = Finding(claim("answer", people=many, counted=Count(37), **others), answer=True)
    offline = Finding(claim("offline", people=many, counted=Count(37)))
    gap = claim("gap", short=Count(24), known=Count(32))
    options = Finding(claim("options"), claims=(gap,), action=(Line("problem", gap),))
    first = chosen([answer, offline, options])[0]
    assert (first.finding, first.also) == (1, 2)
    assert chosen([answer, offline, Finding(PLACE)])[0].also is None


def test_what_a_chart_does_not_show_is_not_referred_to_it() -> None:
    split = claim("split", share=Percent(95), rest=Percent(5))
    answer = Finding(PEOPLE, claims=(split,), answer=True)
    shown = Finding(PEOPLE, claims=(split,), undrawn=(split,))
    assert [each.drawn for each in chosen([answer, shown])[:2]] == [True, False]
    assert parsed(shown.as_json()).undrawn == (split,)


def test_what_is_in_doubt_is_never_the_only_line_below_an_answer() -> None:
    doubted = claim("x", value=claim("value-filled", value=Quantity(27, "internet_users")))
    answer = Finding(claim("answer", economy=Economy("PAK")), answer=True)
    assert ids(answer, Finding(doubted, weight=0)) == ["answer"]
    assert ids(answer, Finding(doubted, weight=0), Finding(PEOPLE)) == [
        "answer", "offline", "doubts",
    ]  # fmt: skip
