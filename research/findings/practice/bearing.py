"""Whether documented practices bear on an indicator."""

from research import practices as documented
from research.options import problems, problems_of

_POWER = "electricity"  # a condition: who has it is not online for that
_SUPPLY = ("coverage", "competition")  # problems of networks, which bear on who is online


def bears(practice: documented.Practice, indicator: str) -> bool:
    """Return whether a practice is for a problem of an indicator, or for what may keep it low."""
    own = [each for each in problems().values() if each.indicator == indicator]
    causes = {key for each in own for key in each.barriers} - {_POWER}
    causes |= {*_SUPPLY} if causes else set()
    of_it = {each.id for each in own} | causes
    return indicator == practice.result.indicator or bool(of_it & {*problems_of(practice.id)})


def documented_digital() -> list[documented.Practice]:
    """Return the practices of the catalogue for problems of digital development."""
    return [
        each
        for each in documented.table().values()
        if any(problems()[key].digital for key in problems_of(each.id))
    ]
