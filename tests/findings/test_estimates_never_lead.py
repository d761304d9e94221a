"""The target furthest behind is one whose value was measured, where there is such a one."""

from dataclasses import replace

from research import targets
from research.findings.targets.series import stands
from research.findings.targets.status import own_met
from tests.stores import keep

USE, HOMES = "internet_users", "households_internet"


def test_an_estimate_leads_where_nothing_else_does(store) -> None:
    """Tuvalu: households with Internet, an estimate, led a page on Internet users."""
    values = {(USE, "KEN", 2024): 61.7, (HOMES, "KEN", 2024): 44.3}
    keep(store, "itu", "2026-07-01", values)
    table = targets.table().values()
    umc = [each for each in table if each.indicator in (USE, HOMES) and each.id[:3] == "umc"]
    found = [stands(each, "KEN") for each in umc]
    homes = next(each for each in found if each.target.indicator == HOMES)
    of = [replace(each, doubt="estimated") if each is homes else each for each in found]
    for judged, led in ((found, 44.3), (of, 61.7), ([of[found.index(homes)]], 44.3)):
        said = own_met("KEN", umc, judged).values["standing"]
        assert str(led) in repr(said)
