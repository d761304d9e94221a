"""What electricity costs: by hand, and beside a published total."""

import pytest

from research import costs, economies, findings
from research.findings.core.latest import comparable
from research.findings.core.nation import nation
from tests.findings.test_options import YEAR, given, named
from tests.stores import keep

# US$ 62 billion off the grid and 93 billion of grids for households of sub-Saharan Africa by 2030
# (World Bank, at a webinar on mini grids of March 2022, as reported).
pytestmark = pytest.mark.usefixtures("whole")
PUBLISHED = 155e9


def test_electricity_is_priced_for_those_without(store) -> None:
    """53 or 259 dollars a person, by kits or by grids, for at most the quarter that have none."""
    given(store, {"electricity_access": 75.5, "population": 40e6})
    found = findings.options("KEN", ["electricity"])
    said = next(each for each in named(found, "cost") if each.id == "options-electricity-cost")
    people = said.values["people"].value
    assert people == pytest.approx(0.245 * nation("KEN").people)
    ends = [said.values[each].value for each in ("kit", "grid")]
    assert ends == [53, 259]
    totals = [said.values[each].value for each in ("kits", "grids")]
    assert totals == pytest.approx([people * each for each in ends])
    assert "options-electricity-method" in [each.id for each in found.notes]


def test_electricity_is_priced_for_a_group(store) -> None:
    """A quarter of nine economies have none, everybody of the others has."""
    members = sorted(economies.groups()["itu:africa"].members)
    shares = {code: 75.5 if n < 9 else 100.0 for n, code in enumerate(members)}
    values = {("electricity_access", code, YEAR): share for code, share in shares.items()}
    keep(store, "worldbank", "2026-07-01", values)
    found = findings.options("itu:africa", ["electricity"])
    (said,) = named(found, "cost")
    people = sum(0.245 * nation(code).people for code in members[:9])
    assert said.values["people"].value == pytest.approx(people)
    assert said.values["grid"].value == 259, "a person, in a group too"
    assert "options-electricity-method" in [each.id for each in found.notes]


def test_nobody_without_electricity_costs_nothing(store) -> None:
    given(store, {"electricity_access": 100.0})
    found = findings.options("KEN", ["electricity"])
    assert not named(found, "cost")
    assert "options-electricity-method" not in [each.id for each in found.notes]


def test_the_cost_is_near_a_published_total() -> None:
    """Sub-Saharan Africa by the embedded figures: village grids for all are within a quarter of it.

    The published total has lines of the main grid too; kits for all are a fifth of it.
    """
    known = comparable("electricity_access")
    without = sum(
        nation(code, int(row["year"])).people * (1 - row["value"] / 100)
        for code in economies.groups()["wb:sub-saharan-africa"].members
        for row in [known.loc[code]]
    )
    grids, kits = (
        without * costs.table()[key].central / PUBLISHED for key in ("village_grid", "solar_kit")
    )
    assert 1 / 1.25 < grids < 1.25
    assert kits == pytest.approx(0.2, abs=0.03)


def test_electricity_has_one_price_each_as_its_cost_says() -> None:
    for key in ("solar_kit", "village_grid"):
        entry = costs.table()[key]
        assert entry.low == entry.central == entry.high, "give the range in the message"
