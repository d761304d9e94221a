"""SDMX codes of an observation: dimensions from its indicator and unit, units and status.

Codes are those of the SDMX cross-domain code lists (SEX, AGE, OBS_STATUS) and of the UN SDG data
structure (URBANISATION, UNIT_MEASURE), as of their 2025 editions; an indicator keeps its id of the
catalogue.
"""

import re
from dataclasses import dataclass

from research import catalogue
from research.catalogue import Indicator

TOTAL = "_T"
SEX = {TOTAL: "Total", "F": "Female", "M": "Male"}
URBANISATION = {TOTAL: "Total", "U": "Urban", "R": "Rural"}
# U (low reliability) is for values marked as suspect; what has no code of its own is normal, and
# its mark a comment.
STATUS = {"": "A", "estimate": "E", "provisional": "P", "imputed": "I", "suspect": "U"}
OBS_STATUS = {
    "A": "Normal value",
    "E": "Estimated value",
    "P": "Provisional value",
    "I": "Imputed value",
    "U": "Low reliability",
}
UNITS = {
    "PT": "Percentage", "USD": "US dollars", "PPP": "International dollars",
    "PER_100_POP": "Per 100 population", "PER_100000_POP": "Per 100,000 population",
    "PER_1000000_POP": "Per 1,000,000 population", "YR": "Years", "KM2": "Square kilometres",
    "PER_KM2": "Per square kilometre", "EB": "Exabytes", "MBITS": "Megabits per second",
    "KBITS": "Kilobits per second", "KWH": "Kilowatt-hours", "INDEX": "Index", "SCORE": "Score",
    "LEVEL": "Level", "RATIO": "Ratio", "NUMBER": "Number",
}  # fmt: skip
_SHORT = {
    "US$": "USD", "$": "USD", "int. $": "PPP", "PPP$": "PPP", "per 100": "PER_100_POP",
    "per 100,000": "PER_100000_POP", "per million": "PER_1000000_POP", "years": "YR", "km²": "KM2",
    "per km²": "PER_KM2", "EB": "EB", "Mbit/s": "MBITS", "kbit/s": "KBITS", "kWh": "KWH",
}  # fmt: skip
_PARTS = re.compile(r"_(female|male|urban|rural|age_under_15|age_\d+_\d+|age_\d+_plus)$")
_AGES = (
    (re.compile(r"aged (\d+)-(\d+)|age_(\d+)_(\d+)$"), "Y{}T{}"),
    (re.compile(r"aged (\d+) and over|age_(\d+)_plus$"), "Y_GE{}"),
    (re.compile(r"under (\d+)|age_under_(\d+)$"), "Y_LT{}"),
)
_PART_CODES = {"female": "F", "male": "M", "urban": "U", "rural": "R"}


@dataclass(frozen=True)
class Dimensions:
    """What an indicator is a breakdown of, and by what."""

    indicator: str
    sex: str = TOTAL
    age: str = TOTAL
    urbanisation: str = TOTAL


def dimensions(indicator: Indicator) -> Dimensions:
    """Return the dimensions of an indicator.

    >>> dimensions(catalogue.indicator("youth_unemployment_female"))
    Dimensions(indicator='youth_unemployment', sex='F', age='Y15T24', urbanisation='_T')
    >>> dimensions(catalogue.indicator("electricity_access_rural")).urbanisation
    'R'
    """
    found = _PARTS.search(indicator.id)
    part = _PART_CODES.get(found[1], "") if found else ""
    sex = part if part in SEX else TOTAL
    urbanisation = part if part in URBANISATION else TOTAL
    base = indicator.id[: found.start()] if found else indicator.id
    return Dimensions(base, sex, _age(indicator), urbanisation)


def _age(indicator: Indicator) -> str:
    for text in (indicator.id, indicator.unit):
        for pattern, code in _AGES:
            if found := pattern.search(text):
                return code.format(*(each for each in found.groups() if each))
    return TOTAL


def age_name(code: str) -> str:
    """Return the meaning of an age code.

    >>> age_name("Y15T24"), age_name("Y_GE15"), age_name("Y_LT15"), age_name("_T")
    ('15 to 24 years', '15 years and over', 'Under 15 years', 'Total')
    """
    first, _, last = code.removeprefix("Y").removeprefix("_GE").removeprefix("_LT").partition("T")
    if code == TOTAL:
        return SEX[TOTAL]
    if code.startswith("Y_"):
        return f"{first} years and over" if "GE" in code else f"Under {first} years"
    return f"{first} to {last} years"


def unit(indicator: Indicator) -> str:
    """Return the code of an indicator's unit.

    >>> [unit(catalogue.indicator(key)) for key in ("internet_users", "mobile_per_100",
    ...     "population", "gini")]
    ['PT', 'PER_100_POP', 'NUMBER', 'INDEX']
    """
    if indicator.short_unit.startswith("%"):
        return "PT"
    first = re.match(r"[a-z]*", indicator.unit.casefold())
    word = first[0].upper() if first else ""
    return _SHORT.get(indicator.short_unit) or (
        word if word in ("INDEX", "SCORE", "LEVEL", "RATIO") else "NUMBER"
    )


def names(indicators: list[str]) -> dict[str, str]:
    """Return indicator titles by id; in words where only breakdowns of it have a title."""
    table = catalogue.table()
    return {key: table[key].title if key in table else key.replace("_", " ") for key in indicators}
