"""What an economy calls its first-level areas, read from `data/catalogue/first_level.yaml`."""

from functools import cache

from research import plain_yaml
from research.paths import DATA

AREA = "area"  # where the areas of an economy are of several kinds, or the kind is not known


@cache
def _kinds() -> dict[str, str]:
    listed: dict[str, list[str]] = plain_yaml.shipped(DATA / "catalogue" / "first_level.yaml")
    return {code: kind for kind, codes in listed.items() for code in codes}


def kind(iso3: str) -> str:
    """Return the kind of an economy's first-level areas: "province", "county", or AREA if mixed.

    >>> kind("KEN"), kind("BGD"), kind("IND")
    ('county', 'division', 'area')
    """
    return _kinds().get(iso3, AREA)
