"""Collection of a source's values into a long frame; unusable rows are counted, not guessed."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from research import economies, frame, limits, words
from research.catalogue import Indicator

if TYPE_CHECKING:
    import pandas as pd

_SHOWN = 5


class Gathering:
    """Values of one source while they come in.

    Parameters
    ----------
    source : id of the source
    """

    def __init__(self, source: str) -> None:
        self._source = source
        self._rows: dict[tuple[str, str, int], dict[str, object]] = {}
        self._contradicted: set[tuple[str, str, int]] = set()
        self._strangers: Counter[str] = Counter()
        self._left_out: Counter[str] = Counter()

    def add(self, entry: Indicator, area: str, year: int, value: float, flag: str = "") -> None:
        """Take a value; one that comes twice is taken once, and two that differ are both left out.

        Parameters
        ----------
        area : ISO 3166 code of two or three letters
        value : finite, in the unit of the catalogue
        """
        economy = economy_of(area)
        if economy is None:
            self._strangers[limits.line(area, 40)] += 1
            return
        row = frame.row(economy, year, entry.id, value, entry.unit, self._source, "", flag)
        key = (entry.id, economy, year)
        if self._rows.setdefault(key, row)["value"] != value:
            self._contradicted.add(key)

    def leave_out(self, reason: str) -> None:
        """Count a row that is not used, by the reason."""
        self._left_out[reason] += 1

    def observations(self, vintage: str) -> pd.DataFrame:
        """Return what was taken as a long frame of a release."""
        kept = (row for key, row in self._rows.items() if key not in self._contradicted)
        return frame.observations({**row, "vintage": vintage} for row in kept)

    def notes(self) -> tuple[str, ...]:
        """Return a line for each thing that was left out."""
        told = [
            f"{n} row{'' if n == 1 else 's'} left out: {reason}"
            for reason, n in sorted(self._left_out.items())
        ]
        if self._contradicted:
            named = [f"{economy} {key} {year}" for key, economy, year in sorted(self._contradicted)]
            told.append(f"left out, as given twice with different values: {_first(named)}")
        if self._strangers:
            told.append(
                f"left out, as no economy of data/economies.csv: {_first(sorted(self._strangers))}"
            )
        return tuple(told)


def economy_of(area: str) -> str | None:
    """Return the alpha-3 code of an economy's code; None for names, numbers and aggregates.

    >>> economy_of("TH"), economy_of("THA"), economy_of("Thailand"), economy_of("X01")
    ('THA', 'THA', None, None)
    """
    if area in economies.table():
        return area
    return economies.by_alpha2().get(area)


def _first(names: list[str]) -> str:
    more = len(names) - _SHOWN
    return words.listing(names) if more <= 0 else f"{', '.join(names[:_SHOWN])} and {more} more"
