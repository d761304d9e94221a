"""What a group has to decide: of which economies the people are, which of them are named, and by
what evidence.
"""

from collections.abc import Iterable
from dataclasses import replace

import pandas as pd
import pytest

from research import access, economies, findings, options
from research.findings.core.nation import nation
from research.findings.core.scope import scope_of
from research.findings.practice import common as by_people
from research.findings.practice import named as by_name
from research.findings.practice import options_among
from research.findings.practice.common import counted
from research.findings.practice.decided import decisions
from research.findings.progress import breaks, figures
from research.messages import sentence
from research.messages.values import (
    Claim,
    Economy,
    Estimate,
    Group,
    Items,
    Percent,
    Quantity,
    Years,
    claim,
)
from research.publish import credit
from research.report.finding import Finding
from tests.stores import keep

YEAR = 2024
FAR = ("MDV", "SGP")  # island States far from others


def named(found: Finding, role: str) -> list[Claim]:
    """The claims of what is to be done in a role."""
    return [each.claim for each in found.action if each.role == role]


def test_people_of_a_priority_are_of_the_economies_that_have_it(store) -> None:
    """China's 110 million people were counted among "24 of these", and China is none of them."""
    members = sorted(economies.groups()["org:asean"].members)
    power = {("electricity_access", code, YEAR): 100.0 for code in members}
    power |= {("electricity_access", "IDN", YEAR): 99.5, ("electricity_access", "KHM", YEAR): 60.0}
    keep(store, "worldbank", "2026-07-01", power)
    found = findings.options("org:asean", ["electricity"])
    (said,) = named(found, "problem")
    people = access.latest("population")["value"]
    assert said.id == "options-among-people-electricity"
    assert said.values["economies"] == counted(1, len(members))
    (more,) = (each for each in named(found, "where") if each.id == "options-among-near")
    assert more.values["people"].value == pytest.approx(0.005 * people["IDN"], rel=0.02)
    assert more.values["economies"].values[0].values["economy"] == Economy("IDN"), "large, so named"
    assert said.values["people"].value == pytest.approx(0.4 * people["KHM"], rel=0.02)
    where = found.claim("options-among-where").values["economies"]
    assert [each.values["economy"] for each in where.values] == [Economy("KHM")]
    assert where.values[0].id == "options-among-where-economy"
    keep(store, "worldbank", "2026-07-02", power, flag="estimate")
    found = findings.options("org:asean", ["electricity"])
    (cambodia,) = found.claim("options-among-where").values["economies"].values
    assert cambodia.id == "options-among-where-estimate", "its source calls the value an estimate"


def _online_and_covered(store, online: dict[str, float], **covered: float) -> None:
    """Keep 97.3% covered, or what is `covered`, and shares online of members of ASEAN."""
    known = {("internet_users", code, YEAR): share for code, share in online.items()}
    known |= {("coverage_4g", code, YEAR): covered.get(code, 97.3) for code in online}
    known |= {("electricity_access", code, YEAR): 100.0 for code in online}
    keep(store, "worldbank", "2026-07-01", known)


def test_those_within_reach_are_counted_where_use_falls_short(store, monkeypatch) -> None:
    """ "About 1 billion are offline", then "1.2 billion are within reach of 4G and not online"."""
    members = sorted(economies.groups()["org:asean"].members)
    _online_and_covered(store, dict.fromkeys(members, 96.1) | {"KHM": 41.7, "MMR": 50.9})
    found = findings.options("org:asean", ["use"])
    (topic,) = named(found, "label")
    people = access.latest("population")["value"]
    reached = 0.556 * people["KHM"] + 0.464 * people["MMR"]
    assert topic.values["people"].low == pytest.approx(reached, rel=0.02)
    assert topic.values["economies"] == counted(2, len(members))
    survey = found.claim("options-among-survey")
    assert survey, "most members have no figures on phones and skills"
    of = {"group": Group("org:asean"), "economies": counted(2, len(members))}
    assert survey == claim(
        "options-among-survey", within=Percent(5.0), universal=Percent(95.0), **of
    )
    assert (
        "In 2 of 11 economies of ASEAN, at least 5% of the people 4G covers are offline ("
        in sentence(survey)
    )
    monkeypatch.setattr(by_people, "unseen", lambda *_: [])
    found = findings.options("org:asean", ["use"])
    whole, offline = people[members].sum(), findings.people_offline("org:asean")
    share = found.claim("options-among-reached").values["share"]
    of_all = (0.012 * (whole - people["KHM"] - people["MMR"]) + reached) / offline.df[
        "people"
    ].sum()
    assert share.value == pytest.approx(100 * of_all, rel=0.02)
    assert offline.claim("people-offline-reached").values["share"] == share


def test_who_has_more_people_and_is_in_doubt_is_said(store, monkeypatch) -> None:
    """China: 110 million offline in a table, above Bangladesh, which a priority names third."""
    members = sorted(economies.groups()["org:asean"].members)
    short = {"KHM": 41.7, "MMR": 50.9, "LAO": 88.1, "BRN": 71.3}
    _online_and_covered(store, dict.fromkeys(members, 96.1) | short)
    jump = breaks.Jump("internet_users", 60.0, YEAR - 1)
    monkeypatch.setattr(by_name, "rests_on", lambda _, code: jump if code == "IDN" else None)
    found = findings.options("org:asean", ["use"])
    aside = found.claim("options-among-where-doubted")
    assert aside
    assert aside.values["economies"] == Items((Economy("IDN"),))
    label = by_people.common(scope_of("org:asean"), options.problems()["use"]).label(False)
    assert label.id == "options-among-count-without", "nor in the bar of these people"
    assert label.values["economies"] == Items((Economy("IDN"),))
    assert claim("options-among-rule", within=Percent(5.0), universal=Percent(95.0)) in found.notes


def test_the_chart_of_a_group_says_which_gap_concerns_most_people(store) -> None:
    """ "People each gap concerns" was above the chart, which had to be read to find the largest."""
    members = sorted(economies.groups()["org:asean"].members)
    _online_and_covered(store, dict.fromkeys(members, 80.0), MMR=94.0, KHM=50.0)
    found = findings.options("org:asean", ["coverage", "use"])
    within = by_people.common(scope_of("org:asean"), options.problems()["use"])
    (said,) = found.shows
    topic = claim("options-topic-use")
    of = {"group": Group("org:asean"), "topic": topic, "people": within.counts["people"]}
    assert said == claim("shows-largest-gap", **of)
    caption = credit.subject(found, "en")
    assert caption.count("ASEAN") == 1, "the sentence names the group"
    assert caption.startswith("Of the gaps counted in people, the largest in ASEAN is Internet use")
    alone = findings.options("org:asean", ["use"])
    assert alone.shows == (claim("shows-gaps"),), "nothing to compare it with"
    assert credit.subject(alone, "en").endswith(", ASEAN")
    least, most = within.ends
    assert most > 1.05 * least
    both = [options.problems()[key] for key in ("coverage", "use")]
    chart = options_among._chart(decisions(scope_of("org:asean"), both), found.headline)
    pale = chart.data[-1]
    assert [at + wide for at, wide in zip(pale.base, pale.x, strict=True) if wide] == [most]


def test_who_is_not_counted_is_named_with_people(store) -> None:
    """ "110 million people" without 4G, and none of India's 13 million: 99.1% are covered."""
    members = sorted(economies.groups()["org:asean"].members)
    _online_and_covered(store, dict.fromkeys(members, 80.0), MMR=94.5, KHM=93.2)
    found = findings.options("org:asean", ["coverage"])
    said = {each.id: each.values for each in named(found, "where")}
    first, *_, rest = said["options-among-near"]["economies"].values
    assert (first.values["economy"], rest.values["more"].value) == (Economy("IDN"), 7)
    assert said["options-among-near"]["benchmark"] == Percent(95.0)
    people = access.latest("population")["value"]
    without = 0.055 * people["MMR"] + 0.027 * people[members].drop(["MMR", "KHM"]).sum()
    assert said["options-among-near"]["people"].value == pytest.approx(without, rel=0.02)


def test_a_cost_of_a_group_says_first_what_is_priced(store) -> None:
    """480 million people in 14 economies, against a need in 24."""
    members = sorted(economies.groups()["org:asean"].members)
    _online_and_covered(store, dict.fromkeys(members, 60.0))
    _, terms, unpriced = (each for each in named(findings.options("org:asean", ["use"]), "cost"))
    count, rest = terms.values["economies"].values, unpriced.values["economies"].values
    assert count["known"].value == len(members)
    assert Economy("SGP") in rest, "of high income"
    assert len(rest) == len(members) - count["short"].value


def test_networks_that_are_not_priced_are_named_with_people(store, monkeypatch) -> None:
    """26 of 110 million out of reach of 4G live where networks have no price."""
    members = sorted(economies.groups()["org:asean"].members)
    _online_and_covered(store, dict.fromkeys(members, 60.0), **dict.fromkeys(members, 80.0))
    price = options_among.priced_networks
    rest = lambda code, of: None if code == "IDN" else price(code, of)  # noqa: E731
    monkeypatch.setattr(options_among, "priced_networks", rest)
    found = findings.options("org:asean", ["coverage"])
    (unpriced,) = (each for each in found.claims if each.id == "options-among-networks-unpriced")
    first = unpriced.values["economies"].values[0].values
    people = access.latest("population")["value"]["IDN"]
    assert first["economy"] == Economy("IDN")
    assert first["people"].value == pytest.approx(0.2 * people, rel=0.02)


def test_people_and_costs_of_a_group_have_both_ends_where_far_apart(store) -> None:
    """Africa: 460 million, the fewest offline within reach of 4G, of up to 620 million.

    Of Viet Nam 60.3% are covered and 50.1% online: from 10.2 to 30.1% are offline within reach, as
    no more of those covered are offline than of everybody.
    """
    members = sorted(economies.groups()["org:asean"].members)
    _online_and_covered(store, dict.fromkeys(members, 96.1) | {"VNM": 50.1}, VNM=60.3)
    keep(store, "worldbank", "2026-07-02", {("population", "VNM", YEAR): 1.01e8})
    found = findings.options("org:asean", ["use"])
    assert findings.cost_of_use("VNM").headline.id == "use-wide"
    (said,) = (each.values for each in named(found, "label"))
    ends = (
        pytest.approx(of * 1.01e8) for of in ((0.102 + 0.603 * 0.499) / 2, 0.102, 0.603 * 0.499)
    )
    assert said["people"] == Estimate(*ends)
    assert found.claim("options-among-use-terms") is None, "too wide a range for a cost"
    assert claim("options-ranges") in found.notes


@pytest.mark.parametrize("online", [60.0, 78.0])
def test_a_cost_of_a_group_is_one_sum_of_the_people_it_counts(store, online) -> None:
    group = "itu:asia-pacific"
    _online_and_covered(store, dict.fromkeys(sorted(economies.groups()[group].members), online))
    found = findings.options(group, ["use"])
    (terms,) = (each for each in found.claims if each.id.startswith("options-among-use-terms"))
    told = terms.values.keys() - {"unread"}
    assert told == {"people", "economies", "cost"}, "no terms without an amount"
    people = terms.values["people"]
    assert people.low < people.value < people.high, "how many children are offline is not known"
    (priced,) = (each for each in found.notes if each.id == "options-among-use-priced")
    assert priced.values["economies"].values, "named, and not only counted"


def test_an_option_of_a_group_for_a_barrier_that_is_not_shown_is_not_named(store) -> None:
    """Cut taxes on devices, where no figure shows a lack of phones."""
    members = sorted(economies.groups()["org:asean"].members)
    _online_and_covered(store, dict.fromkeys(members, 41.7))
    asked = ["use", "price", "devices"]
    found = findings.options("org:asean", asked)
    assert found.claim("options-none-compared") is None, "figures come first"
    assert not [each for each in named(found, "option") if each.id.startswith("options-named")]
    known = {("mobile_owners", code, YEAR): 60.0 for code in members}
    known |= {("mobile_data_basket_gni", code, YEAR): 1.2 for code in members}
    keep(store, "itu", "2026-07-01", known)
    found = findings.options("org:asean", asked)
    told = [each for each in named(found, "option") if each.id.startswith("options-named")]
    eased = {each.values["option"].id.removeprefix("option-") for each in told}
    assert eased, "a lack of phones is shown now"
    assert {options.table()[each].eases for each in eased} == {"devices"}, "prices are low"


def test_a_value_in_doubt_is_not_among_the_most(store, monkeypatch) -> None:
    """Uganda: 38 or 13 million people, third in "where most live" by the latest figures alone."""
    members = sorted(economies.groups()["org:asean"].members)
    power = {("electricity_access", code, YEAR): 60.0 for code in members}
    price = {("mobile_data_basket_gni", code, YEAR): 3.0 + n for n, code in enumerate(members)}
    keep(store, "worldbank", "2026-07-01", power | price)
    doubt = {"IDN", members[-1]}
    jump = breaks.Jump("electricity_access", 90.0, YEAR - 1)
    of_doubt = lambda _, economy: jump if economy in doubt else None  # noqa: E731
    monkeypatch.setattr(by_name, "rests_on", of_doubt)
    found = findings.options("org:asean", ["electricity", "price"])
    most, unnamed, furthest, doubted = named(found, "where")
    named_ = Items((Economy("IDN"), Economy("VNM")))
    assert unnamed == claim("options-among-unnamed", economies=named_)
    first = [each.values["economy"].code for each in most.values["economies"].values]
    assert first == ["PHL", "THA", "MMR"], "not Indonesia nor Viet Nam"
    sure = [code for code in members if code not in doubt]
    assert [each.code for each in furthest.values["economies"].values] == sure[-3:][::-1]
    both = Items((Economy("VNM"), Economy("IDN")))
    assert doubted == claim("options-among-unnamed", economies=both), "counted"
    people = access.latest("population")["value"][members]
    everybody = found.claim("options-among-people-electricity").values["people"].value
    assert everybody == pytest.approx(0.4 * people.sum(), rel=0.02), "in the total it is counted"


def test_a_count_of_people_offline_names_the_large_it_lacks(store) -> None:
    """1.2 billion people of Asia-Pacific, without China, after 1 billion by the ITU, with China."""
    (first, *_) = named(findings.options("itu:asia-pacific", ["online"]), "problem")
    assert first.id == "options-among-people-online-part"
    assert first.values["missing"] == Items((Economy("CHN"),))


@pytest.mark.parametrize(("third", "sure"), [(1.0, False), (1.3, True)])
def test_who_is_furthest_does_not_rest_on_rounding(monkeypatch, third: float, sure: bool) -> None:
    """Bhutan: 1 per 100, rounded, is not surely further from its peers than 1.4 elsewhere."""
    problem = options.problems()["fixed"]
    known = {"AFG": 0.1, "BTN": third, "FJI": 0.2, "PNG": 1.4, "THA": 5.0}
    rounded = pd.DataFrame({"source": "factbook"}, index=[*known])
    monkeypatch.setattr(by_name, "comparable", lambda key: rounded)
    value = {code: Quantity(each, problem.indicator) for code, each in known.items()}
    median = Quantity(10.0, problem.indicator)
    short = (
        by_people.Diagnosis(problem, code, 1 - each.value / 10, each, median)
        for code, each in value.items()
    )
    (where,) = by_people.Common(problem, tuple(short)).where
    first = ["AFG", "FJI", "BTN"] if sure else ["AFG", "FJI", "BTN", "PNG", "THA"]
    assert where.id == f"options-among-{'furthest' if sure else 'where-all'}"
    assert [each.code for each in where.values["economies"].values] == first


def test_a_group_without_a_gap_is_not_one_without_figures(store) -> None:
    """North America: "cannot be named, for lack of recent figures", and no gap in its figures."""
    members = sorted(economies.groups()["org:asean"].members)
    keep(store, "worldbank", "2026-07-01",
         {("electricity_access", code, YEAR): 100.0 for code in members})  # fmt: skip
    found = findings.options("org:asean", ["electricity"])
    assert (found.headline.id, found.missing) == ("options-among-no-gap", False)
    assert found.action == ()


@pytest.mark.parametrize("joint", [True, False])
def test_a_decision_of_islands_is_whole_in_its_section(store, joint) -> None:
    """Asia-Pacific: "The price of mobile data", without the joint purchase to decide on."""
    members = economies.groups()["itu:asia-pacific"].members
    dear = {code for code in members if economies.table()[code].sids == joint}
    prices = {code: 5.0 if code in dear else 1.0 for code in members}
    rows = {("mobile_data_basket_gni", code, YEAR): each for code, each in prices.items()}
    keep(store, "itu", "2026-07-01", rows)
    found = findings.options("itu:asia-pacific", ["price"])
    (decision,) = named(found, "problem")
    assert (decision.id == "options-among-islands") == joint
    assert bool(named(found, "label")) != joint
    unpriced = [claim("options-among-uncosted")] if joint else []
    assert named(found, "cost") == unpriced, "the reader is not left to look for a cost"
    assert bool(named(found, "change")) == joint


def _near(members: Iterable[str]) -> list[str]:
    """Return island States with two others within 2,500 km."""
    return sorted(code for code in members if economies.table()[code].sids and code not in FAR)


def test_an_island_far_from_others_buys_with_none(store) -> None:
    """The Maldives, counted in a joint purchase of 14 States of the Pacific."""
    members = economies.groups()["itu:asia-pacific"].members
    dear = {*_near(members), *FAR, "NPL"}
    rows = {("mobile_data_basket_gni", code, YEAR): 1.0 + 4 * (code in dear) for code in members}
    keep(store, "itu", "2026-07-01", rows)
    (*_, others) = named(findings.options("itu:asia-pacific", ["price"]), "where")
    assert others.id == "options-among-elsewhere"
    assert {each.code for each in others.values["economies"].values} == {*FAR, "NPL"}


def test_islands_with_one_dear_price_are_counted(store) -> None:
    """Tuvalu: fixed broadband at 9.9% of income, and left out of the purchase it needs."""
    members = economies.groups()["itu:asia-pacific"].members
    islands = _near(members)
    rows = {("mobile_data_basket_gni", code, YEAR): 1.0 for code in members}
    rows |= {("mobile_data_basket_gni", code, YEAR): 5.0 for code in islands if code != "TUV"}
    rows |= {("fixed_basket_gni", "TUV", YEAR): 9.9}
    keep(store, "itu", "2026-07-01", rows)
    found = findings.options("itu:asia-pacific", ["price"])
    (decision,), (states, *_) = named(found, "problem"), named(found, "where")
    assert decision.values["islands"].value == len(islands)
    named_ = states.values["economies"].values
    counted = [each.values for each in named_ if not isinstance(each, Economy)]
    bare = {each.code for each in named_ if isinstance(each, Economy)}
    assert {each["economy"].code for each in counted} | bare == {*islands}
    everybody = sum(each["people"].value for each in counted)
    assert decision.values["people"].value == pytest.approx(everybody), "as they are named"
    years = [people.year for code in islands if (people := nation(code))]
    assert decision.values["years"] == Years(min(years), max(years))


def test_both_prices_that_a_priority_names_are_in_its_colour(store) -> None:
    """Asia-Pacific: "of mobile data or of fixed broadband", and fixed was an "other gap"."""
    members = economies.groups()["itu:asia-pacific"].members
    prices = {code: 1.0 + 4 * (code in _near(members)) for code in members}
    keys = {"mobile_data_basket_gni": 1.0, "fixed_basket_gni": 1.5}
    rows = {(key, code, YEAR): keys[key] * of for key in keys for code, of in prices.items()}
    keep(store, "itu", "2026-07-01", rows)
    found = findings.options("itu:asia-pacific", ["price", "fixed-price"])
    of = [options.problems()[key] for key in ("price", "fixed-price")]
    gaps = decisions(scope_of("itu:asia-pacific"), of)
    gaps = replace(gaps, largest=gaps.largest[:1])
    assert [gaps.has_priority(each) for each in gaps.known] == [True, True]
    assert not replace(gaps, largest=()).has_priority(gaps.known[1])
    (said,) = (each for each in found.notes if each.id == "options-among-price-bars")
    assert said.values["islands"] == named(found, "problem")[0].values["islands"]


@pytest.mark.parametrize("before", [3.0, 1.5])
def test_one_page_has_one_count_of_dear_prices(store, monkeypatch, before) -> None:
    """12 of 31 in one section, 14 of 36 in another, and a third count where people are offline."""
    group = "itu:asia-pacific"
    members = sorted(economies.groups()[group].members)
    islands, key = _near(members), "mobile_data_basket_gni"
    prices = {code: 5.0 if code in islands else 1.0 for code in members}
    rows = {(key, code, YEAR): each for code, each in prices.items()}
    keep(store, "itu", "2026-07-01", rows)
    use = {("internet_users", code, YEAR): 50.0 for code in members}
    keep(store, "worldbank", "2026-07-01", use)
    two, jump = islands[:2], breaks.Jump(key, before, YEAR - 1)
    monkeypatch.setattr(figures, "rests_on", lambda _, code: jump if code in two else None)
    sure = before > 2
    dear = [code for code in islands if sure or code not in two]
    (decision,) = named(findings.options(group, ["price"]), "problem")
    assert (decision.id, decision.values["islands"].value) == ("options-among-islands", len(dear))
    prices_ = findings.affordability(group)
    known = len(members) - len(two) * (not sure)
    assert prices_.headline.values["above"].value == len(dear)
    assert prices_.headline.values["economies"].value == known
    gap = by_people.common(scope_of(group), options.problems()["price"])
    assert (len(gap.short), len(gap.members)) == (len(dear), known)
    offline = findings.people_offline(group)
    share = offline.claim("people-offline-affordable", "people-offline-affordable-part")
    people = offline.df["people"]
    rest = 100 * people[people.index.isin(dear)].sum() / people.sum()
    assert share.values["rest"].value == pytest.approx(rest, abs=0.1)
    aside = [each.values["economies"] for each in prices_.notes if each.id.startswith("price-unc")]
    assert aside == ([] if sure else [Items(map(Economy, two))]), "named once, with the reason"


def test_a_summary_lists_the_decisions_of_the_list(store) -> None:
    """ "Lower the price of mobile data (14 of 36)" above, and a joint cable for 13 below."""
    group = "itu:asia-pacific"
    members = sorted(economies.groups()[group].members)
    _online_and_covered(store, dict.fromkeys(members, 41.7))
    rows = {("mobile_data_basket_gni", code, YEAR): 1.0 for code in members}
    rows |= {key: 5.0 for key in rows if economies.table()[key[1]].sids}
    keep(store, "itu", "2026-07-01", rows)
    topics = findings.dialogue_answer(group).claim("answer-dialogue-decide").values["topics"]
    problems = [each.id for each in named(findings.options(group), "problem")]
    told = [each.id for each in topics.values]
    assert told[:1] == ["decision-survey"], "measured before funded"
    assert problems[:1] == ["options-among-survey"]
    at = problems.index("options-among-islands")
    assert (told[at], len(told)) == ("decide-joint", len(problems))
