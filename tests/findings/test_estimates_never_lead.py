"""The target furthest behind is the one furthest in points, and an estimate is marked."""

from dataclasses import replace

from research import targets
from research.findings.targets.series import stands
from research.findings.targets.status import apart, own_met
from research.messages.values import Number
from tests.stores import keep

USE, HOMES = "internet_users", "households_internet"


def test_the_furthest_in_points_leads_with_its_mark(store) -> None:
    values = {(USE, "KEN", 2024): 61.7, (HOMES, "KEN", 2024): 44.3}
    keep(store, "itu", "2026-07-01", values)
    table = targets.table().values()
    umc = [each for each in table if each.indicator in (USE, HOMES) and each.id[:3] == "umc"]
    found = [stands(each, "KEN") for each in umc]
    homes = next(each for each in found if each.target.indicator == HOMES)
    of = [replace(each, doubt="estimated") if each is homes else each for each in found]
    for judged, marked in ((found, False), (of, True)):
        said = own_met("KEN", umc, judged).values["standing"]
        assert "44.3" in repr(said)
        assert said.values["points"] == Number(50.7, 0)
        assert ("value-estimated" in repr(said)) == marked


def test_a_price_is_apart_as_a_multiple_of_its_target(store) -> None:
    price = "mobile_data_basket_gni"
    keep(store, "itu", "2026-07-01", {(USE, "UGA", 2024): 40.0, (price, "UGA", 2024): 6.1})
    umc = [each for each in targets.table().values() if each.indicator in (USE, price)]
    umc = [each for each in umc if each.id[:3] == "umc"]
    found = [stands(each, "UGA") for each in umc]
    assert own_met("UGA", umc, found).values["standing"].values["points"] == Number(55.0, 0)
    (times,) = apart(found)
    assert times.values["times"] == Number(3.05, 1)
    assert apart([each for each in found if each.target.indicator == price]) == ()
