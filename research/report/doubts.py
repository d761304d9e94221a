"""What is in doubt on a page, a sentence for each reason: values of claims carry their doubts."""

from collections.abc import Iterator, Sequence

from research.messages import values as v
from research.messages.values import Claim, claim
from research.report.comparing import flat
from research.report.finding import Finding

_KINDS = ("jumped", "reported", "filled", "priced", "surveyed")
_USE = "internet_users"
_WHO = ("economy", "scope", "who")  # the economy of an answer


def doubts(findings: Sequence[Finding]) -> tuple[Claim, ...]:
    """Return the sentences that name the values in doubt of an economy; none without any.

    Examples
    --------
    >>> value = claim("value-filled", value=v.Quantity(27, "internet_users"))
    >>> [each.id for each in doubts([Finding(claim("x", value=value))])]
    ['doubts']
    """
    answers = [of.headline.values for of in findings if of.answer]
    of_one = (isinstance(each.get(name), v.Economy) for each in answers for name in _WHO)
    if answers and not any(of_one):  # a report on several economies
        return ()
    claims = [
        said
        for of in findings
        for said in (of.headline, *of.claims, *(line.claim for line in of.action))
    ]
    frames = (of.table.frame for of in findings if of.table is not None)
    cells = (each for frame in frames if "why" in frame for each in frame["why"])
    claims += [each for each in cells if isinstance(each, Claim)]  # those of the data gaps
    found: dict[tuple[str, str], Claim] = {}
    for said in claims:
        for kind, each in _doubted(said):
            if key := _indicator(each):
                of = {**each.values, "indicator": v.Indicator(key)}
                if (key, kind) not in found or "of" not in of:  # a value in its indicator's unit
                    found[key, kind] = claim(f"doubt-{kind}", **of)
    people = [value for said in claims for _, value in flat(said) if isinstance(value, v.About)]
    of_use = bool(people) and any(key == _USE for key, _ in found)
    ranges = [each for each in people if isinstance(each, v.Estimate)]
    both = any(each.form == "either" and each.low < each.high for each in ranges)
    filled = any(each.is_filled for each in ranges)
    opened = [each["before"] for each in answers if "before" in each]  # a page opens with both
    kept = [
        (key, each)
        for key, each in found.items()
        if not any(each.values.get(name) in opened for name in ("survey", "before"))
    ]
    listed = {kind: [said for (_, of), said in kept if of == kind] for kind in _KINDS}
    named = [claim(f"doubts-{kind}", values=v.Items(of)) for kind, of in listed.items() if of]
    rest = of_use and any(key == _USE for (key, _), _ in kept)
    named += v.where(rest and not both, claim("doubts-people"))
    named += v.where(filled and not of_use, claim("count-filled"))
    return v.where(named, claim("doubts", sentences=v.Items(named)))


def _doubted(said: Claim) -> Iterator[tuple[str, Claim]]:
    """Yield the values in doubt that a claim holds, with what the doubt is."""
    for value in said.values.values():
        for each in value.values if isinstance(value, v.Items) else (value,):
            if isinstance(each, Claim):
                kind = each.id.removeprefix("value-")
                own = each.values.get("own", each)
                if kind in _KINDS and isinstance(own, Claim):
                    yield kind, own
                else:
                    yield from _doubted(each)


def _indicator(doubted: Claim) -> str:
    """Return the indicator of a value in doubt, where the value or the doubt has it."""
    for value in doubted.values.values():
        of = value.of if isinstance(value, v.Exact) else value
        if isinstance(of, v.Indicator):
            return of.id
        if isinstance(of, v.Quantity):
            return of.indicator
        if isinstance(of, Claim) and (key := _indicator(of)):
            return key
    return ""
