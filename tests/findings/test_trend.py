"""A national result counts where it is more than what its region came to meanwhile."""

import pytest

from research.findings.practice.trend import is_usual
from research.practices import table
from tests.stores import keep

REFORMS = "eth-digital-reforms"  # 15% to 19% of people online, 2020 to 2024: 1 point a year


@pytest.mark.parametrize(("rise", "usual"), [(8.1, True), (3.9, False)])
def test_a_rise_no_faster_than_in_the_region_is_no_result(store, rise: float, usual: bool) -> None:
    """Uganda was offered it first, though the region rose by 2.2 points a year meanwhile."""
    start = {"KEN": 20.3, "RWA": 11.4, "TZA": 16.7}
    values = {("internet_users", who, 2020): value for who, value in start.items()}
    values |= {("internet_users", who, 2024): value + rise for who, value in start.items()}
    keep(store, "worldbank", "2026-07-01", values)
    assert is_usual(table()[REFORMS]) is usual


def test_what_is_no_share_of_all_people_is_not_set_against_a_region() -> None:
    practice = table()[REFORMS]
    bare = practice.result.model_copy(update={"indicator": ""})
    assert not is_usual(practice.model_copy(update={"result": bare}))
