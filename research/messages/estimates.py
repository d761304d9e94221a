"""How a number that is known within a range is written: a central value where it says something."""

from research.messages import formats
from research.messages.values import About, Either, Estimate, Range, Value, claim

_WIDE = 3.0  # times the low end: of a range as wide, the middle is no estimate


def in_parts(value: Estimate) -> Value:
    """Return a central value with its range in brackets; one of both if that says all there is.

    The value where both ends look alike, the range where its high end is far above a low one that
    is not zero.
    Of two figures that conflict there is no middle.

    >>> in_parts(Estimate(6.5e7, 4.8e7, 8.2e7)).id, in_parts(Estimate(2.52e6, 2.5e6, 2.54e6))
    ('estimate', About(value=2520000.0))
    >>> in_parts(Estimate(5.2e4, 0.0, 1e5)).id, in_parts(Estimate(2.5e6, 1e6, 4e6))
    ('estimate', Range(low=About(value=1000000.0), high=About(value=4000000.0)))
    >>> in_parts(Estimate(2e3, 1.5e3, 2.5e3, form="either"))
    Either(low=About(value=1500.0), high=About(value=2500.0))
    """
    about, low, high = About(value.value), About(value.low), About(value.high)
    if formats.significant(low.value, "en") == formats.significant(high.value, "en"):
        return about
    if value.form == "either":
        return Either(low, high)
    ends, wide = Range(low, high), low.value > 0 and high.value > _WIDE * low.value
    if value.form == "range" or wide:
        return ends
    return claim("estimate", value=about, range=ends)


def in_brackets(text: str, estimate: str) -> str:
    """Return a text with the brackets of an estimate square where it is in brackets itself.

    >>> in_brackets("(5 (4 to 6) of all)", "5 (4 to 6)"), in_brackets("5 (4 to 6)", "5 (4 to 6)")
    ('(5 [4 to 6] of all)', '5 (4 to 6)')
    """
    before, _, after = text.partition(estimate)
    if not any(before.count(of) > before.count(end) for of, end in ("()", "（）")):
        return text
    return before + estimate.translate(str.maketrans("()（）", "[]［］")) + after
