"""First-level areas are called what ISO 3166-2 calls them, where it has one word for all of an
economy.
"""

import pycountry
import pytest

from research import first_level
from research.findings.infrastructure.provinces import _areas_called
from research.messages import bundles
from research.messages.values import claim

EXCEPT = {"THA", "FJI"}  # one area of theirs is of another kind


def test_kinds_are_those_of_iso_3166_2() -> None:
    for code, kind in first_level._kinds().items():
        country = pycountry.countries.get(alpha_3=code).alpha_2
        top = [
            each.type.lower()
            for each in pycountry.subdivisions.get(country_code=country)
            if not each.parent_code
        ]
        assert code in EXCEPT or all(each.endswith(kind) for each in top), code


def test_every_kind_has_a_message() -> None:
    for kind in {first_level.AREA, *first_level._kinds().values()}:
        assert f"first-level-{kind}" in bundles.messages("en")


@pytest.mark.parametrize(
    ("iso3", "kind"), [("KEN", "county"), ("THA", "province"), ("IND", "area")]
)
def test_a_headline_calls_them_that(iso3: str, kind: str) -> None:
    """The counties of Kenya were "provinces"."""
    assert _areas_called(iso3) == claim(f"first-level-{kind}")
