"""Medians that leave out values in doubt say what they would be with them."""

from statistics import median

import pytest

from research import access, economies
from research.findings.comparison.with_doubted import with_doubted
from research.messages.values import Quantity
from tests.stores import keep

USE, GROUP = "internet_users", "org:saarc"


@pytest.mark.parametrize(("homes", "differs"), [(60.0, True), (20.0, False)])
def test_a_median_without_values_in_doubt_has_one_with_them(store, homes, differs) -> None:
    """Asia-Pacific: 79.5% without India, Pakistan and five others, 74% with them."""
    members, year = sorted(economies.groups()[GROUP].members), access.reference_year() - 1
    shares = {code: 20.0 + 10 * at for at, code in enumerate(members)}
    keep(store, "worldbank", "2026-07-01", {(USE, code, year): of for code, of in shares.items()})
    newer = {("households_internet", members[0], year + 1): homes}
    keep(store, "itu", "2026-07-01", newer)
    found = with_doubted(GROUP, [USE])
    said = [each.values["value"] for of in found for each in of.values["medians"].values]
    assert said == [Quantity(median(shares.values()), USE)] * differs
