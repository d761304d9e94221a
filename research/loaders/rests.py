"""What an answer rests on: a fetch changes a few of thousands, and the others stand."""

from collections import defaultdict, deque
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from research import catalogue, corrections, vintages
from research.catalogue import Indicator
from research.corrections import Correction
from research.loaders.releases import Release, State

if TYPE_CHECKING:
    import pandas as pd

    from research.loaders.answer import Answer

_LAST = 4  # answers kept of what was asked: one for each of the last states of the store
Asked = tuple[str, str | None, str | None]  # an indicator, a source and a vintage
Given = Callable[[str, State], "Answer"]  # the answer for an indicator at a state of the store


@dataclass
class Rests:
    """What an answer was made of.

    Attributes
    ----------
    releases : of each indicator whose rows were looked at, those that may have some
    answers : for other indicators, which its values were held against
    known, corrections : the catalogue, and the table of corrections
    """

    releases: dict[str, object]
    answers: dict[str, "Answer"] = field(default_factory=dict)
    known: Mapping[str, Indicator] = field(default_factory=catalogue.table)
    corrections: tuple[Correction, ...] = field(default_factory=corrections.table)

    def noting(self, release: Release, now: State) -> Release:
        """Return a release that notes what it is asked for."""

        def rows(indicator: str) -> "pd.DataFrame":
            self.releases[indicator] = held(indicator, now)
            return release.rows(indicator)

        return replace(release, rows=rows)

    def held_against(self, indicator: str, now: State, given: Given) -> "Answer":
        """Return the answer for another indicator, noted."""
        return self.answers.setdefault(indicator, given(indicator, now))

    def same(self, now: State, given: Given) -> bool:
        """Return whether all of it is the same by what the store holds now."""
        return (
            self.known is catalogue.table()
            and self.corrections is corrections.table()
            and all(held(key, now) == before for key, before in self.releases.items())
            and all(given(key, now) is each for key, each in self.answers.items())
        )


kept: dict[Asked, deque[tuple["Answer", Rests]]] = defaultdict(lambda: deque(maxlen=_LAST))


def held(indicator: str, now: State) -> object:
    """Return what a store holds of an indicator, its releases and where; None for nothing."""
    releases = [
        (each.source, each.vintage, each.sha256, each.whole)
        for each in vintages.at_hand(now.folder)
        if indicator in each.indicators
    ]
    return (now.folder, releases, now.pins) if releases or now.pins else None
