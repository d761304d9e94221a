"""How many of the people offline a reason can explain: calculated by hand."""

from types import SimpleNamespace

import pytest

from research import findings
from research.findings.costs import counted
from research.findings.costs.income import Spread
from research.findings.infrastructure.offline import offline
from research.findings.practice import barriers, options_among
from research.messages import say
from research.messages.values import About, Claim, Estimate, claim
from tests.stores import keep

pytestmark = pytest.mark.usefixtures("whole")
YEAR = 2024
USED = {"internet_users": 35.0, "coverage_4g": 97.0, "mobile_data_basket_gni": 0.8}


def _given(store, known: dict[str, float]) -> None:
    rows = {(key, "KEN", YEAR): value for key, value in (USED | known).items()}
    keep(store, "worldbank", "2026-07-01", rows)


def _said(barrier: Claim) -> str:
    return say(barrier).replace("\N{NO-BREAK SPACE}", " ")


def test_a_lack_of_electricity_explains_no_more_people_than_lack_it(store) -> None:
    """Kenya: "may explain part of it", of 36 million people offline."""
    _given(store, {"population": 50e6, "electricity_access": 76.0, "mobile_owners": 96.1})
    lack = barriers._sized("KEN", "electricity")
    assert lack.id == "options-sized-most"
    assert "; at most 12 million of the 33 million people offline" in _said(lack)  # 24%, 65% of 50
    assert "at least 20.5 million have it" in _said(lack)
    (why,) = (of for of in findings.profile_answer("KEN").claims if of.id.startswith("answer-why"))
    assert why.id == "answer-why-rest", "what keeps the others offline is not known"


def test_those_offline_who_lack_it_are_no_more_than_all_who_do(store) -> None:
    """Nigeria: at most 89 million of those offline had no electricity, of 88 million people."""
    _given(store, {"electricity_access": 60.3})
    lack = barriers._sized("KEN", "electricity").values["people"]
    assert say(About(lack.value)) == say(lack), "22.4 million are 22, not 23"
    whole = findings.options("KEN", ["electricity"]).claim("options-electricity-cost")
    assert say(lack) == say(whole.values["people"])


def test_no_others_are_counted_where_fewer_may_be_offline(store) -> None:
    """Kenya: "at least 22.7 million have it", of "at most 36 million" who are offline."""
    homes = {("households_internet", "KEN", YEAR + 1): 47.5}
    known = {(key, "KEN", YEAR): value for key, value in USED.items()}
    known |= {("population", "KEN", YEAR): 50e6, ("electricity_access", "KEN", YEAR): 76.0}
    keep(store, "worldbank", "2026-07-02", known | homes)
    lack = barriers._sized("KEN", "electricity")
    assert lack.id == "options-sized-lack"
    assert _said(lack).endswith("; at most 12 million of the people offline lack it)")
    assert barriers.is_partial(lack)


def test_who_cannot_read_is_counted_among_those_a_course_is_for(store, monkeypatch) -> None:
    """Bangladesh: 22 (13 to 33) of the 70 million people aged 10 and over within reach of 4G.

    Of them "adults who cannot read" were more than all the 25 or 29 million there are.
    """
    for module in (barriers, counted):
        monkeypatch.setattr(module, "ends", lambda _: (15e6, 20e6))
    _given(store, {"population": 170e6, "literacy": 78.0, "electricity_access": 100.0})
    lack = barriers._sized("KEN", "literacy")
    assert lack.id == "options-sized-unread-covered"
    assert lack.values["offline"] == About(17.5e6)
    unread = lack.values["people"]
    assert isinstance(unread, Estimate)
    # Of those offline 78% read at most, and at least (78 - 35) / (100 - 35), if all online do.
    least, most = 15e6 * 0.22, 20e6 * (1 - 43 / 65)
    middle = 17.5e6 * (0.22 + 1 - 43 / 65) / 2
    assert (unread.value, unread.low, unread.high) == pytest.approx((middle, least, most))
    said = "; with children of 10 to 14, 4.9 million (3.3 to 6.8 million) of the 18 million people"
    assert said in _said(lack).replace("[", "(").replace("]", ")"), "of adults there are fewer"


def test_no_more_need_reading_than_cannot_read(store, monkeypatch) -> None:
    """Two figures of use: the most offline by one, who read least by the other, would be more."""
    _given(store, {"population": 170e6, "literacy": 78.0, "electricity_access": 100.0})
    known = offline("KEN")
    monkeypatch.setattr(counted, "ends", lambda _: (15e6, 40e6))
    assert counted.unread(known)["high"] == pytest.approx(0.22 * known.learners * known.population)


def test_reasons_that_may_be_those_of_everybody_leave_no_others(store) -> None:
    _given(store, {"population": 50e6, "electricity_access": 76.0, "mobile_data_basket_gni": 4.1})
    (why,) = (of for of in findings.profile_answer("KEN").claims if of.id.startswith("answer-why"))
    assert why.id == "answer-why-part"
    assert not barriers.is_partial(claim("options-sized-share"))


def test_the_cost_of_new_sites_names_the_people_they_reach(monkeypatch) -> None:
    """Asia-Pacific: US$ 12 billion "for 85 million", of which 51 million get new sites."""
    paid = Spread(1e9, 2e9, 3e9)
    case = SimpleNamespace(upgrades_alone=False, money=paid, who=SimpleNamespace(iso3="KEN"))
    case.new = case
    monkeypatch.setattr(options_among, "_priced", lambda _: [case, case])
    monkeypatch.setattr(options_among, "until_met", lambda _: (25e6, paid))
    monkeypatch.setattr(options_among, "upgraded_first", lambda _: 8e6)
    monkeypatch.setattr(options_among, "_others", lambda *_: [])
    (line,) = options_among._networks(SimpleNamespace(short=[1, 2, 3]))
    text = _said(line.claim)
    assert "for new sites that reach 50 million people, plus upgrades" in text
    assert "for 16 million others, which are not priced" in text
