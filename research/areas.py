"""Areas of joint work that studies belong to, in the order of the declaration on them."""

from dataclasses import dataclass

from research.errors import InputError
from research.limits import line


@dataclass(frozen=True)
class Area:
    """An area of joint work.

    Attributes
    ----------
    id : what a study's metadata call it
    title : its name
    sentence : what is done in it
    """

    id: str
    title: str
    sentence: str


ALL = "all areas"  # of studies of the data themselves, which are annexes to the others
AREAS = (
    Area(
        "policy dialogue",
        "Dialogue platforms in ICT policy and regulation",
        "Evidence for ministries and regulators who meet to compare their policies: where a region "
        "stands, who is near whom.",
    ),
    Area(
        "joint research",
        "Joint research",
        "Questions worked on together with universities and institutes, with methods and data "
        "anyone can check and run again.",
    ),
    Area(
        "inclusive infrastructure",
        "Inclusive infrastructure",
        "Who is connected, who is not, and what reaching the others takes: coverage, gaps, cost.",
    ),
    Area(
        "rural areas",
        "Electricity, connectivity and services for rural areas",
        "What the countryside has and lacks beside the towns: power, networks, and the services "
        "that need both.",
    ),
    Area(
        "capacity-building",
        "Digital capacity-building",
        "Skills of people and of institutions, and material from which statisticians and analysts "
        "learn.",
    ),
    Area(
        "girls and youth empowerment",
        "Girls and youth empowerment",
        "How far girls, women and the young share in digital life and work, and where they are "
        "held back.",
    ),
    Area(
        "digital practice-sharing",
        "Digital practice-sharing",
        "What worked where, set beside economies of similar means, so that experience can travel.",
    ),
    Area(
        "Connect 2030 Agenda",
        "Connect 2030 Agenda",
        "Progress towards the goals and targets that the members of ITU have set for 2030.",
    ),
    Area(
        ALL,
        "All areas",
        "What is known, how old it is and from whom: what every other study rests on.",
    ),
)


def area(area_id: str) -> Area:
    """Return an area by its id.

    Raises
    ------
    InputError : there is no such area; the message names those there are

    Examples
    --------
    >>> area("capacity-building").title
    'Digital capacity-building'
    """
    found = {each.id: each for each in AREAS}
    if area_id not in found:
        asked, known = line(repr(area_id), 80), ", ".join(map(repr, found))
        raise InputError(f"Unknown area {asked}; it is one of {known}.")
    return found[area_id]
