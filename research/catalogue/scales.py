"""Class bounds of maps, fixed by indicator or unit, read from `data/catalogue/classes.yaml`."""

from functools import cache

from pydantic import BaseModel, ConfigDict

from research import plain_yaml
from research.catalogue import indicator
from research.paths import DATA


class _Scales(BaseModel):
    """Bounds by scale, and which scale a unit or an indicator has."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    scales: dict[str, tuple[float, ...]]
    units: dict[str, str]
    indicators: dict[str, str]


@cache
def table() -> _Scales:
    """Return the scales as the library has them."""
    return _Scales.model_validate(plain_yaml.shipped(DATA / "catalogue" / "classes.yaml"))


def scale(name: str) -> tuple[float, ...]:
    """Return the bounds of a scale, ascending.

    >>> scale("price")
    (1.0, 2.0, 5.0, 10.0, 20.0)
    """
    return table().scales[name]


def of(name: str) -> tuple[float, ...]:
    """Return the bounds of a scale or of an indicator, which are those of every map of it.

    An indicator whose unit has no scale, such as one of a user, has none.

    >>> of("internet_users") == scale("share"), of("electricity_access") == scale("reach")
    (True, True)
    """
    if name in (known := table()).scales:
        return scale(name)
    entry = indicator(name)
    share = "share" if entry.short_unit == "%" else ""
    return known.scales.get(known.indicators.get(name) or known.units.get(entry.unit, share), ())
