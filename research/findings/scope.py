"""Whom a finding is about: an economy among its peers, or the members of a group."""

from dataclasses import dataclass

from research import economies


@dataclass(frozen=True)
class Scope:
    """Whom a finding is about.

    Attributes
    ----------
    group : the economies compared: the peers of an economy, or the group that was named
    focus : the economy that was named, as an alpha-3 code; None where a group was
    """

    group: economies.Group
    focus: str | None

    @property
    def inside(self) -> str:
        """The group as it stands after "in": "Asia-Pacific", "low income economies", "the world"."""
        if self.group.id == "all":
            return "the world"
        title = self.group.title
        if self.group.grouping.endswith("income group"):
            return f"{title.lower()} economies"
        return f"the {title[:1].lower()}{title[1:]}" if self.group.id.startswith("un:") else title


def scope_of(text: str) -> Scope:
    """Return the scope a text names: an economy in any spelling, or a group such as "itu:asia-pacific".

    Raises
    ------
    InputError : nothing is called that

    Examples
    --------
    >>> scope_of("Thailand").inside, scope_of("wb:low").inside, scope_of("un:sids").inside, scope_of("all").focus
    ('Asia-Pacific', 'low income economies', 'the small island developing States', None)
    """
    members = economies.expand(text)
    group = economies.groups().get(text.strip().casefold())
    return Scope(group, None) if group else Scope(economies.peers(members[0]), members[0])
