"""Lists and first letters in texts for who works with the library, and of names."""

from collections.abc import Sequence


def listing(items: Sequence[str]) -> str:
    """Return items as a list in a sentence.

    >>> listing(["roads"]), listing(["roads", "power"]), listing(["roads", "power", "fibre"])
    ('roads', 'roads and power', 'roads, power and fibre')
    """
    if len(items) < 2:
        return "".join(items)
    return f"{', '.join(items[:-1])} and {items[-1]}"


def lower_first(text: str) -> str:
    """Return a title for use inside a sentence; abbreviations and names keep capitals.

    >>> lower_first("Access to electricity"), lower_first("GDP per capita")
    ('access to electricity', 'GDP per capita')
    >>> lower_first("Internet users"), lower_first("Global Cybersecurity Index")
    ('Internet users', 'Global Cybersecurity Index')
    """
    first, _, rest = text.partition(" ")
    named = rest[:1].isupper() and rest[1:2].islower()
    if named or first == "Internet" or not first[1:].islower():
        return text
    return text[:1].lower() + text[1:]


def upper_first(text: str) -> str:
    """Return a text that begins a sentence.

    >>> upper_first("the Netherlands")
    'The Netherlands'
    """
    return text[:1].upper() + text[1:]
