"""The scope of a study, where it may be an economy or a group of them."""

from dataclasses import dataclass

from research import economies
from research.errors import InputError
from research.messages.values import Economy, Group


@dataclass(frozen=True)
class Scope:
    """An economy or a group of economies.

    Attributes
    ----------
    id : alpha-3 code or group id
    members : alpha-3 codes; one for an economy
    """

    id: str
    members: tuple[str, ...]

    @property
    def is_group(self) -> bool:
        """Whether it is a group, of however many members."""
        return self.id in economies.groups()

    @property
    def value(self) -> Economy | Group:
        """It as a value of a message."""
        return Group(self.id) if self.is_group else Economy(self.id)

    @property
    def among(self) -> economies.Group:
        """The group it is shown in: itself, or the peers of the economy."""
        return economies.groups()[self.id] if self.is_group else economies.peers(self.id)

    @property
    def focus(self) -> str | None:
        """The economy that was named; None where a group was."""
        return None if self.is_group else self.id


def scope_of(scope: str) -> Scope:
    """Return the scope a name means.

    Parameters
    ----------
    scope : an economy in any spelling, or a group id such as "itu:asia-pacific"

    Raises
    ------
    InputError : nothing is called that

    Examples
    --------
    >>> scope_of("Netherlands").id, scope_of("un:sids").is_group
    ('NLD', True)
    """
    members = tuple(economies.expand(scope))
    if members == (scope,):
        return Scope(scope, members)
    try:
        return Scope(economies.named_group(scope).id, members)
    except InputError:
        return Scope(members[0], members)
