"""Women's and men's value of one measure, from one source and year."""

from dataclasses import dataclass, replace

from research import catalogue
from research.findings.core.latest import is_recent, measured
from research.findings.core.side_by_side import Pair, found, topic
from research.findings.core.tables import dated_cells
from research.messages.values import About, Claim, Economy, Quantity, Value, claim
from research.metrics.divide import Ratio, ratio

CLOSE = 1.0  # percentage points: closer is about equal
_FEW = 5.0  # % of men: of fewer, a point is so large a part that closer is too close to tell
_OFTEN = 1.5  # times: from here on a ratio says more than a difference


@dataclass(frozen=True)
class Both:
    """Women's and men's value of the latest year one source has both.

    `release` is their source and vintage.
    """

    stem: str
    women: float
    men: float
    year: int
    flag: str
    release: tuple[str, str]

    @property
    def topic(self) -> Claim:
        """Return the topic of the two indicators."""
        return topic(self.stem)

    @property
    def recent(self) -> bool:
        """Return whether both values are recent."""
        return is_recent(self.year, self.flag)

    @property
    def in_percent(self) -> bool:
        """Return whether both are percentages."""
        return catalogue.is_share(catalogue.indicator(f"{self.stem}_female"))

    @property
    def ratio(self) -> Ratio:
        """Women's value over men's; shares that are close are at parity, small ones open."""
        found = ratio(self.women, self.men)
        if not self.slight:
            return found
        return replace(found, state="open" if self.men < _FEW else "parity")

    @property
    def slight(self) -> bool:
        """Whether they are too close to differ, although the ratio of the two says otherwise."""
        near = self.in_percent and abs(self.women - self.men) < CLOSE
        return near and ratio(self.women, self.men).state in ("behind", "almost parity", "ahead")

    def values(self) -> dict[str, Value]:
        """Return both values for a sentence, women's with its year where that is not current."""
        women, men = f"{self.stem}_female", f"{self.stem}_male"
        return {"women": measured(self.women, women, self.year), "men": Quantity(self.men, men)}

    def row(self) -> dict[str, object]:
        """Return both values as a row of a table."""
        return {"female": self.women, "male": self.men, **dated_cells(self.year, self.flag)}


def pair(stem: str) -> Pair:
    """Return the indicators of women and men of a stem, such as `internet_users`."""
    return Pair(topic(stem), f"{stem}_female", f"{stem}_male")


def both(iso3: str, stem: str) -> Both | None:
    """Return the latest values of women and men, None where no source has both or men's is 0."""
    known = found(pair(stem), iso3)
    if not known or not known[0].other.percent:
        return None
    first = known[0]
    women, men, release = first.group.percent, first.other.percent, (first.source, first.vintage)
    return Both(stem, women, men, first.year, first.flag, release)


def unemployed(iso3: str, women: float, men: float, year: int) -> Claim:
    """Compare young women's unemployment with young men's, as a ratio where clearly above one.

    Parameters
    ----------
    women, men : % of the labour force aged 15 to 24, of one year
    """
    said: dict[str, Value] = {
        "economy": Economy(iso3),
        "women": measured(women, "youth_unemployment_female", year),
        "men": Quantity(men, "youth_unemployment_male"),
    }
    gap = women - men
    if abs(gap) < CLOSE:
        return claim("youth-work-level", **said)
    times = round(women, 1) / round(men, 1) if round(men, 1) else 0.0  # of the figures beside it
    if times >= _OFTEN:
        return claim("youth-work-times", **said, times=About(times))
    return claim("youth-work-more", **said) if gap > 0 else claim("youth-work-less", **said)
