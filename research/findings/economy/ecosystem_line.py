"""One indicator of what a digital economy needs, and its place among other economies."""

from dataclasses import dataclass, field, replace

from research import catalogue, economies
from research.findings.core.latest import all_of, is_current, mark
from research.findings.core.ranks import ENOUGH, standing
from research.findings.core.scope import Scope
from research.findings.progress.breaks import doubt_mark, is_doubted
from research.findings.progress.settled import settled
from research.messages.values import Claim, Count, Quantity, Rank, Value, Year, claim
from research.metrics.place import UNIVERSAL, Place
from research.metrics.place import place as place_among

# Level with more of the others than this, %, it is neither ahead nor behind: half of the world has
# no 5G at all.
_ALIKE = 100 / 3
_THIRDS = 3
_SLIGHT = 0.1  # % of a share: less is next to nothing, and being ahead with it says nothing


@dataclass(frozen=True)
class Line:
    """One indicator of an economy, or the median of a group.

    Attributes
    ----------
    value, shown : the number, and how it stands in a sentence
    recent : whether it may be told and ranked, at most three years old; else in the table alone
    place : among the others; None where it is not ranked
    doubted : whether it is in doubt, so that it is not universal either
    row : further cells of the table
    """

    key: str
    value: float
    shown: Value
    recent: bool
    place: Place | None
    doubted: bool = False
    row: dict[str, object] = field(default_factory=dict)

    @property
    def dated(self) -> Value:
        """Return the value with its year, where it has one."""
        year, value = self.row.get("year"), Quantity(self.value, self.key)
        return (
            claim("value-of-year", value=value, year=Year(year)) if isinstance(year, int) else value
        )

    @property
    def universal(self) -> bool:
        """Return whether everybody has it, by a value that is not in doubt."""
        top = all_of(catalogue.indicator(self.key))
        return top is not None and not self.doubted and self.value >= top - UNIVERSAL

    @property
    def slight(self) -> bool:
        """Return whether a share is next to nothing."""
        return catalogue.is_share(catalogue.indicator(self.key)) and self.value < _SLIGHT

    @property
    def alike(self) -> float | None:
        """Share of the others with the same value, %, where they are too many for a rank."""
        if self.place is None or self.place.of < 2 or self.universal:
            return None
        share = 100 * self.place.tied / (self.place.of - 1)
        return share if share > _ALIKE else None

    @property
    def ahead(self) -> float | None:
        """Share of the others strictly behind, %; None where a rank is missing or says little."""
        if self.place is None or self.place.of < 2 or self.universal or self.slight or self.alike:
            return None
        return 100 * (self.place.of - self.place.rank - self.place.tied) / (self.place.of - 1)

    @property
    def top(self) -> bool:
        """Return whether its rank is in the top third."""
        return self.place is not None and _THIRDS * self.place.rank <= self.place.of

    @property
    def behind(self) -> float:
        """Share of the others ahead, %, of one that is ranked."""
        assert self.place is not None
        return 100 * (self.place.rank - 1) / (self.place.of - 1)

    @property
    def stands(self) -> Claim:
        """Its rank among the others, where it has one, and whether others share it."""
        assert self.place is not None
        of = {"rank": Rank(self.place.rank), "of": Count(self.place.of)}
        return claim("eco-rank-shared" if self.place.tied else "eco-rank", **of)

    @property
    def standing(self) -> str:
        """The id of the message on why it is not ranked; that of nothing where it is."""
        if self.ahead is not None:
            return claim("mark-none").id
        why = "level" if self.alike else "slight" if self.slight else "unranked"
        why = "universal" if self.universal else why
        return claim(f"eco-cell-{why}").id


def line_of(about: Scope, key: str) -> Line | None:
    """Return an indicator of an economy, or its median in a group; None without a valid value."""
    return _of_group(about, key) if about.is_group else _of_economy(about, key)


def _of_economy(about: Scope, key: str) -> Line | None:
    found = standing(about.id, key)
    if found.value is None or not found.sound:
        return None
    year = found.year or 0
    recent = found.recent and is_current(year)
    row: dict[str, object] = {
        "year": None if found.flag == "undated" else year,
        "mark": doubt_mark(key, about.id, mark(found.flag, year)),
    }
    peers = _enough(found.among_peers, len(economies.peers(about.id).members)) if recent else None
    world = _enough(found.in_world, len(economies.table())) if recent else None
    shown = Quantity(found.value, key)
    line = Line(key, found.value, shown, recent, peers, is_doubted(key, about.id), row)
    hidden = line.universal or line.slight or line.alike
    for among, place in (("peers", peers), ("world", world)):
        row[among] = None if place is None or hidden else replace(line, place=place).stands
        row[f"ranked_{among}"] = None if place is None else place.of
    return line


def _enough(place: Place | None, among: int) -> Place | None:
    """Return a rank if at least half of the economies have a value.

    First of twelve is not first in the world.
    """
    return place if place is not None and place.of >= ENOUGH * among else None


def _of_group(about: Scope, key: str) -> Line | None:
    """Return the median of the members, ranked among the values of all economies."""
    entry, values = catalogue.indicator(key), settled(key)["value"]
    own = settled(key, about.members)["value"]
    if own.empty:
        return None
    median = float(own.median())
    place = None
    of_group = len(own) >= ENOUGH * len(about.members)
    of_all = len(values) >= ENOUGH * len(economies.table())
    if of_group and of_all and about.id != "all" and entry.direction != "neutral":
        # The median stands beside the economies: it takes a place among one more than there are.
        values[about.id] = median
        place = place_among(values, about.id, entry.direction, entry.decimals, all_of(entry))
    row = {
        "low": own.min(), "low_economy": own.idxmin(), "high": own.max(),
        "high_economy": own.idxmax(), "known": len(own),
    }  # fmt: skip
    return Line(key, median, Quantity(median, key), True, place, row=row)
