"""Numbers, units and lists as a reader reads them."""

import math
from collections.abc import Sequence

from research.catalogue import Indicator

NO_DATA = "no data"
_SCALES = ((1e12, " trillion"), (1e9, " billion"), (1e6, " million"))


def number(value: float, decimals: int = 1) -> str:
    """Return a number with at most `decimals` decimals; a value smaller than they can show keeps two digits.

    >>> number(90.0), number(1234567), number(0.034), number(-3.25), number(2.4e12)
    ('90', '1.23 million', '0.034', '−3.2', '2.4 trillion')
    """
    if not math.isfinite(value):
        return NO_DATA
    size = abs(value)
    text = ""
    for scale, word in _SCALES:
        if size >= scale or (scale > 1e6 and round(size / (scale / 1000), 2) >= 1000):
            text = _plain(size / scale, 2) + word
            break
    else:
        shown = round(size, decimals)
        if size and shown < 10**-decimals:
            decimals = 1 - math.floor(math.log10(size))
        text = _plain(size, decimals)
    return f"−{text}" if value < 0 and text != "0" else text


def _plain(size: float, decimals: int) -> str:
    text = f"{size:,.{decimals}f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def quantity(value: float, indicator: Indicator) -> str:
    """Return a value with its unit, as short as it can be read.

    >>> from research.catalogue import indicator
    >>> quantity(90, indicator("internet_users")), quantity(161, indicator("mobile_per_100"))
    ('90 %', '161 per 100')
    """
    if not math.isfinite(value):
        return NO_DATA
    text, unit = number(value, indicator.decimals), indicator.short_unit
    if unit.endswith("$"):
        return f"{unit} {text}"
    return f"{text} {unit}" if unit else text


def spoken(indicator: Indicator) -> str:
    """Return an indicator as it stands inside a sentence.

    >>> from research.catalogue import indicator
    >>> spoken(indicator("internet_users")), spoken(indicator("electricity_access"))
    ('Internet use', 'access to electricity')
    """
    return indicator.spoken or lower_first(indicator.title)


def listing(items: Sequence[str], last: str = "and") -> str:
    """Return items as a list in a sentence.

    >>> listing(["roads"]), listing(["roads", "power"]), listing(["roads", "power", "fibre"])
    ('roads', 'roads and power', 'roads, power and fibre')
    """
    if len(items) < 2:
        return "".join(items)
    return f"{', '.join(items[:-1])} {last} {items[-1]}"


def lower_first(text: str) -> str:
    """Return a title as it stands inside a sentence; abbreviations and names keep their capitals.

    >>> lower_first("Access to electricity"), lower_first("GDP per capita"), lower_first("Internet users")
    ('access to electricity', 'GDP per capita', 'Internet users')
    """
    return text if text[1:2].isupper() or text.startswith("Internet") else text[:1].lower() + text[1:]


def upper_first(text: str) -> str:
    """Return a text that begins a sentence.

    >>> upper_first("the Netherlands")
    'The Netherlands'
    """
    return text[:1].upper() + text[1:]


def years(values: Sequence[int]) -> str:
    """Return the span of some years: 2023, or 2019 to 2024.

    >>> years([2024, 2019]), years([2023, 2023])
    ('2019 to 2024', '2023')
    """
    first, last = min(values), max(values)
    return str(first) if first == last else f"{first} to {last}"
