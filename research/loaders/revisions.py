"""What differs between two releases of a source: revised by how much, new, withdrawn."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from research import vintages, words
from research.errors import InputError
from research.loaders import store
from research.vintages import Vintage

if TYPE_CHECKING:
    import pandas as pd

_KEY = ["indicator", "economy", "year"]


@dataclass(frozen=True)
class Revisions:
    """The difference of two releases.

    Attributes
    ----------
    source, old, new : the source and the ISO dates of the releases
    compared : how many values both hold, of indicators both hold
    changes : columns indicator, economy, year, what (revised, new, withdrawn), old, new, change,
        percent; values in the unit of the indicator, missing where a release has none; revisions
        first, the largest in percent first within an indicator
    only : indicators one of the two does not hold, which are not compared
    """

    source: str
    old: str
    new: str
    compared: int
    changes: pd.DataFrame
    only: tuple[str, ...]

    def note(self) -> str:
        """Return the comparison in a sentence."""
        counts = self.changes["what"].value_counts()
        n = {what: int(counts.get(what, 0)) for what in ("revised", "new", "withdrawn")}
        text = (
            f"{self.source}, {self.old} to {self.new}: of {self.compared:,} values in both, "
            f"{n['revised']:,} were revised; "
            f"{n['new']:,} are new, {n['withdrawn']:,} were withdrawn."
        )
        return text + (
            f" Not compared, as in one release only: {words.listing(self.only)}."
            if self.only
            else ""
        )


def between(source: str, old: str = "", new: str = "", indicators: Sequence[str] = ()) -> Revisions:
    """Return what differs between two releases of a source in the store.

    Parameters
    ----------
    old, new : ISO dates; the last two releases where left out
    indicators : catalogue ids; empty for all both releases hold

    Raises
    ------
    InputError : the store does not hold the releases
    CorruptDataError : a data file is damaged
    """
    held = {v.vintage: v for v in vintages.at_hand() if v.source == source}
    if not held:
        there = sorted({v.source for v in vintages.at_hand()})
        raise InputError(
            f"The store holds nothing of {source!r}; it holds {there or 'nothing yet'}, see "
            "`research data vintages`"
        )
    dates = sorted(held)
    later = _one_of(new, dates, source) if new else dates[-1]
    before = [date for date in dates if date < later]
    if not old and not before:
        raise InputError(
            f"The store holds one release of {source} up to {later}: {words.listing(dates)}; a "
            "comparison needs two. "
            "Fetch again once the source has published a new one"
        )
    earlier = _one_of(old, dates, source) if old else before[-1]
    return _compared(held[earlier], held[later], indicators)


def _one_of(date: str, dates: list[str], source: str) -> str:
    if date not in dates:
        raise InputError(
            f"The store holds no release {date!r} of {source}; it holds {words.listing(dates)}"
        )
    return date


def _compared(old: Vintage, new: Vintage, indicators: Sequence[str]) -> Revisions:
    asked = set(indicators) or {*old.indicators, *new.indicators}
    both = asked & set(old.indicators) & set(new.indicators)
    frames = [f[f["indicator"].isin(both)] for f in (store.read(v) for v in (old, new))]
    changed = differing(*frames)
    changed["change"] = changed["new"] - changed["old"]
    changed["percent"] = (100 * changed["change"] / changed["old"].abs()).where(
        changed["old"].ne(0)
    )
    changed["rank"] = changed["what"].map({"revised": 0, "withdrawn": 1, "new": 2})
    changed["size"] = -changed["percent"].abs().fillna(0)
    ordered = changed.reset_index().sort_values(
        ["rank", "indicator", "size", "economy", "year"], ignore_index=True
    )
    columns = [*_KEY, "what", "old", "new", "change", "percent"]
    in_both = len(frames[0]) - int(changed["what"].eq("withdrawn").sum())
    return Revisions(
        old.source, old.vintage, new.vintage, in_both, ordered[columns], tuple(sorted(asked - both))
    )


def differing(old: pd.DataFrame, new: pd.DataFrame) -> pd.DataFrame:
    """Return differences of two long frames: index indicator, economy, year; old, new, what.

    `what` is revised, new or withdrawn.
    """
    import pandas as pd

    joined = pd.concat(
        {"old": old.set_index(_KEY)["value"], "new": new.set_index(_KEY)["value"]}, axis=1
    )
    changed = joined[joined["old"].ne(joined["new"])].copy()
    changed["what"] = "revised"
    changed.loc[changed["old"].isna(), "what"] = "new"
    changed.loc[changed["new"].isna(), "what"] = "withdrawn"
    return changed
