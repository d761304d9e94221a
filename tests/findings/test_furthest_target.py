"""The target furthest behind is the one furthest in points, an estimate marked as such."""

from dataclasses import replace

import pytest

from research import targets
from research.findings.targets.series import stands
from research.findings.targets.status import apart, behind, own_met
from research.messages.values import Number
from tests.stores import keep

USE, HOMES = "internet_users", "households_internet"


def test_the_furthest_in_points_leads_and_an_estimate_is_marked(store) -> None:
    """Fiji: "furthest: 4G", by 10 points, above homes with Internet, estimated, that lack 15."""
    values = {(USE, "KEN", 2024): 51.7, (HOMES, "KEN", 2024): 44.3}
    keep(store, "itu", "2026-07-01", values)
    table = targets.table().values()
    umc = [each for each in table if each.indicator in (USE, HOMES) and each.id[:3] == "umc"]
    found = [stands(each, "KEN") for each in umc]
    homes = next(each for each in found if each.target.indicator == HOMES)
    of = [replace(each, doubt="estimated") if each is homes else each for each in found]
    young = [replace(each, older=(40.0, 100.0)) if each is homes else each for each in found]
    for judged, value, points in ((found, 44.3, 50.7), (of, 44.3, 50.7), (young, 51.7, 43.3)):
        (said,) = behind("KEN", judged)
        assert str(value) in repr(said)
        assert ("value-estimated" in repr(said)) == (judged is of)
        lead = own_met("KEN", umc, judged)
        assert lead.id == "answer-targets-judged-furthest", "of any status"
        assert lead.values["named"].values["value"] == said.values["standing"].values["value"]
        assert said.values["standing"].values["points"].value == pytest.approx(points)
    (said,) = behind("KEN", [replace(each, doubt="jumped") for each in found])
    assert "44.3" in repr(said), "one in doubt misses the target by each figure"


def test_a_price_is_apart_as_a_multiple_of_its_target(store) -> None:
    price = "mobile_data_basket_gni"
    keep(store, "itu", "2026-07-01", {(USE, "UGA", 2024): 40.0, (price, "UGA", 2024): 6.1})
    umc = [each for each in targets.table().values() if each.indicator in (USE, price)]
    umc = [each for each in umc if each.id[:3] == "umc"]
    found = [stands(each, "UGA") for each in umc]
    assert behind("UGA", found)[0].values["standing"].values["points"] == Number(55.0, 0)
    (times,) = apart(found)
    assert times.values["times"] == Number(3.05, 1)
    assert apart([each for each in found if each.target.indicator == price]) == ()
