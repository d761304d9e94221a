"""Which economies are to be asked, by hand."""

import pytest

from research import options
from research.findings.comparison.structural import most_like
from research.findings.population import skills_areas
from research.findings.practice.alike import to_ask
from tests.findings.test_options import YEAR
from tests.stores import keep

pytestmark = pytest.mark.usefixtures("whole")


@pytest.mark.parametrize(("price", "named"), [(1.0, True), (2.6, False)])
def test_only_who_meets_the_target_is_to_be_asked(store, price: float, named: bool) -> None:
    """Tuvalu: compare with an economy of no price; others led, and were over the target too."""
    first = most_like("KEN")[0]
    of = {("mobile_data_basket_gni", code, YEAR): 4.0 for code in ("KEN", *most_like("KEN"))}
    keep(store, "itu", "2026-07-01", of | {("mobile_data_basket_gni", first, YEAR): price})
    found = to_ask("KEN", options.problems()["price"])
    assert [each.values["economy"].code for each in found.values] == [first] * named
    assert all("value" in each.values for each in found.values), "with its figure"


def test_one_area_of_skills_is_shown_with_its_limit(store) -> None:
    """Indonesia: no recent survey, on a page, and 6.2% who create content on another."""
    assert skills_areas.areas("KEN") is None
    keep(store, "itu", "2026-07-01", {("skills_content", "KEN", YEAR): 6.2})
    found = skills_areas.areas("KEN")
    assert found.headline.id == "skills-gap-areas"
    assert found.headline.values["areas"].value == 1
    assert found.df.at["skills_content", "value"] == 6.2
