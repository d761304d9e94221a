"""What a source takes and gives: an order, what was fetched, a plan, and the source itself."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from research import catalogue
from research.catalogue import Indicator
from research.loaders.http import Door, State

if TYPE_CHECKING:
    import pandas as pd


@dataclass(frozen=True)
class Order:
    """A request to a source; empty fields stand for everything.

    Attributes
    ----------
    indicators : catalogue ids
    economies : alpha-3 codes; for sources of files
    quarters : such as "2023-Q4"; for sources of files that come every quarter
    """

    indicators: tuple[str, ...] = ()
    economies: tuple[str, ...] = ()
    quarters: tuple[str, ...] = ()


@dataclass(frozen=True)
class Source:
    """A source.

    Attributes
    ----------
    name : what `--source` calls it; a folder of the store has this name
    base_url : where it is asked unless the user says otherwise
    gives : whether it measures an indicator; None for a source of files
    bring : asks through a door and puts what comes into the folder of a store; returns lines that
        tell what was done
    about : title, publisher, licence and citation, for a source `data/catalogue/sources.yaml` does
        not hold
    indicators : what it measures that `data/catalogue/indicators.yaml` does not hold
    hosts : where its replies may lead beside the host of `base_url`; a reply that names another is
        refused
    pause : least seconds between two requests, for a source that limits them
    plan : what `bring` would ask, of an order, the folder of a store and an address; None where
        nobody can tell before
    """

    name: str
    base_url: str
    bring: Callable[[Door, Order, Path], list[str]]
    gives: Callable[[Indicator], bool] | None = None
    about: catalogue.Source | None = None
    indicators: tuple[Indicator, ...] = ()
    hosts: tuple[str, ...] = ()
    pause: float = 0.0
    plan: Callable[[Order, Path, str], Plan] | None = None


@dataclass(frozen=True)
class Fetched:
    """Observations as a source gave them.

    Attributes
    ----------
    observations : a long frame of one source and one vintage
    vintage : ISO date of the release
    requests : by indicator id, the request that brought it
    parameters : of the requests, as the origin records them
    unknown : by indicator id, the request the source answered with not knowing its code
    notes : what a user should know of what was left out
    by_day : the source names no release, so that `vintage` is the day; where nothing differs from
        the release in the store, there is no new one
    licences : by indicator id, where the source holds some of several licences
    states : by indicator id, the state of the file it came from
    unchanged : indicators whose files are as an earlier fetch found them, so that nothing of them
        came
    stated : whether anybody gives the date of the release, as `Vintage` has it; of a release
        `by_day` nobody does
    """

    observations: pd.DataFrame
    vintage: str
    requests: dict[str, str]
    parameters: dict[str, str]
    unknown: dict[str, str]
    notes: tuple[str, ...] = ()
    by_day: bool = False
    licences: dict[str, str] = field(default_factory=dict)
    states: dict[str, State] = field(default_factory=dict)
    unchanged: tuple[str, ...] = ()
    stated: bool = True


@dataclass(frozen=True)
class Plan:
    """What a fetch would ask of a source.

    Attributes
    ----------
    indicators : how many
    validators : requests that ask only whether something has changed
    requests, size : at most, if everything has, and about how many bytes of replies once unpacked
        (0 where nobody knows)
    """

    indicators: int
    validators: int
    requests: int
    size: float = 0.0


Cost = Callable[[Sequence[Indicator]], tuple[int, float]]
