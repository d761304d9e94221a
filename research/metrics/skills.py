"""Digital skills by level: bounds from single skills, gap to a target, training need."""

from collections.abc import Iterable
from dataclasses import dataclass

from research.errors import InputError

# What ITU counts towards each level (Measuring the Information Society Report 2018, volume 1,
# chapter 2; SDG 4.4.1).
LEVELS = {
    "basic": ("files", "copy_paste", "email", "transfer"),
    "intermediate": ("spreadsheet", "devices", "presentation", "software"),
    "advanced": ("programming",),
}


@dataclass(frozen=True)
class Share:
    """A share of people known within bounds, in percent."""

    low: float
    high: float

    def __post_init__(self) -> None:
        if not 0 <= self.low <= self.high <= 100:
            raise InputError(
                f"{self.low:g} to {self.high:g} are no bounds of a share; they ascend within 0 and "
                "100"
            )


@dataclass(frozen=True)
class Need:
    """How many people short of a target: at least `low`, at most `high`."""

    low: float
    high: float


def at_least_one(shares: Iterable[float]) -> Share:
    """Return bounds on the share who did at least one of several things.

    Parameters
    ----------
    shares : percent of the same people who did each, at least one

    Raises
    ------
    InputError : there are none, or one is no percentage

    Notes
    -----
    Fréchet (1935): from the largest of the shares to their sum, or 100. ITU takes the largest.

    Examples
    --------
    >>> at_least_one([40.0, 30.0, 10.0])
    Share(low=40.0, high=80.0)
    """
    known = list(shares)
    strange = [share for share in known if not 0 <= share <= 100]
    if not known or strange:
        raise InputError(
            f"{strange or known} are no shares in percent; give at least one, each from 0 to 100"
        )
    return Share(max(known), min(100.0, sum(known)))


def together(groups: Iterable[tuple[Share, float]]) -> Share:
    """Return the share among several groups, from each group's share and number of people.

    Raises
    ------
    InputError : there is nobody in them

    Examples
    --------
    >>> together([(Share(40.0, 60.0), 3e6), (Share(20.0, 40.0), 1e6)])
    Share(low=35.0, high=55.0)
    """
    known = list(groups)
    people = sum(n for _, n in known)
    if not people > 0 or any(n < 0 for _, n in known):
        raise InputError(
            f"{[n for _, n in known]} are no numbers of people; give some, none below 0"
        )
    # A weighted mean of bounds is within 0 and 100 and in order; rounding may say otherwise in the
    # last digit.
    high = min(100.0, sum(share.high * n for share, n in known) / people)
    return Share(min(high, sum(share.low * n for share, n in known) / people), high)


def of_users(share: Share, online: float) -> Share:
    """Return bounds on the share of Internet users who have what a share of all people has.

    Parameters
    ----------
    online : percent of the same people who use the Internet, as all do who have the skill

    Examples
    --------
    >>> of_users(Share(20.0, 65.0), 50.0)
    Share(low=40.0, high=100.0)
    >>> of_users(Share(0.0, 5.0), 0.0)
    Share(low=0.0, high=100.0)
    """
    if online <= 0:
        return Share(0.0, 100.0)
    return Share(min(100.0, 100 * share.low / online), min(100.0, 100 * share.high / online))


def among_offline(having: float, online: float) -> Share:
    """Return bounds on the share of people offline who have what a share of all people has.

    Parameters
    ----------
    having : percent of people who have it, such as those who can read
    online : percent of the same people who use the Internet

    Notes
    -----
    Fewest where everybody online has it; most where having it and being online are independent:
    whoever is offline has it less often than people online do.

    Examples
    --------
    >>> among_offline(70.0, 40.0)
    Share(low=50.0, high=70.0)
    >>> among_offline(20.0, 60.0), among_offline(80.0, 100.0)
    (Share(low=0.0, high=20.0), Share(low=80.0, high=80.0))
    """
    if online >= 100:
        return Share(having, having)
    return Share(max(0.0, 100 * (having - online) / (100 - online)), having)


def need(share: Share, people: float, target: float) -> Need:
    """Return how many people would have to learn for a share to reach a target.

    Parameters
    ----------
    share : of `people`, in percent
    people : all of those the target is about
    target : percent

    Raises
    ------
    InputError : the target is no percentage, or the number of people is below 0

    Examples
    --------
    >>> need(Share(40.0, 80.0), 1e6, 70.0)
    Need(low=0.0, high=300000.0)
    """
    if not 0 <= target <= 100 or not people >= 0:
        raise InputError(
            f"a target of {target:g} % of {people:g} people cannot be; use 0 to 100 %, and no "
            "number below 0"
        )
    return Need(
        max(0.0, target - share.high) / 100 * people, max(0.0, target - share.low) / 100 * people
    )
