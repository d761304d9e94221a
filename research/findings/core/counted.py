"""Coverage of weighted shares: how many people are counted, and which economies are missing."""

from collections.abc import Iterable
from dataclasses import dataclass

from research import access
from research.messages.values import Claim, Economy, Items, Percent, Value, claim

WHOLE = 99.5  # % of the people: what is missing would not change a rounded share
# Of the economies of a group, as many as have to have a value for a place among them, or their
# median, to say something.
ENOUGH = 1 / 2
_LARGE = 5.0  # % of the people: an economy as large as this is named where it is missing


@dataclass(frozen=True)
class Counted:
    """The people of some economies among those of a group.

    Attributes
    ----------
    share : % of the people of the group; NaN where no population is known
    missing : the large economies left out, by their share of the people in %, largest first
    """

    share: float
    missing: dict[str, float]

    @property
    def whole(self) -> bool:
        """Whether everybody is counted, within rounding."""
        return self.share >= WHOLE

    def claims(self, among: Value) -> tuple[Claim, ...]:
        """Return whose people are counted; nothing where all are.

        Parameters
        ----------
        among : the group
        """
        if self.whole:
            return ()
        said = {"among": among, "share": Percent(self.share)}
        if not self.missing:
            return (claim("counted-people", **said),)
        large = (
            claim("counted-missing", economy=Economy(code), share=Percent(share))
            for code, share in self.missing.items()
        )
        return (claim("counted-people-without", **said, missing=Items(large)),)


def counted(members: Iterable[str], known: Iterable[str]) -> Counted:
    """Return how many of a group's people a weighted share counts.

    Parameters
    ----------
    members : alpha-3 codes of the group
    known : of those that enter the share

    Notes
    -----
    Sizes are the latest populations, doubtful ones too: how large a missing economy is needs no
    exact figure.
    """
    people = access.latest("population", suspects=True)["value"].reindex(list(members)).dropna()
    shares = 100 * people / people.sum()
    inside = shares.index.isin(list(known))
    missing = shares[~inside & shares.ge(_LARGE).to_numpy()].sort_values(ascending=False)
    return Counted(
        float(shares[inside].sum()), {str(code): float(share) for code, share in missing.items()}
    )
