"""The record of a release, and the checks of its values."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from research import catalogue, frame, vintages
from research.errors import InputError
from research.loaders import store
from research.loaders.http import State
from research.loaders.source.interface import Fetched
from research.vintages import Asked, Vintage

if TYPE_CHECKING:
    import pandas as pd


def record_of(
    name: str, fetched: Fetched, url: str, whole: bool, about: catalogue.Source | None = None
) -> Vintage:
    """Return the record of what was fetched, without the hash of its file."""
    vintages.dated(fetched.vintage)
    about = about or catalogue.sources()[name]
    now = datetime.now(UTC).isoformat(timespec="microseconds")
    counts = fetched.observations["indicator"].value_counts()
    return Vintage(
        source=name,
        vintage=fetched.vintage,
        sha256="",
        rows=0,
        url=url,
        parameters=fetched.parameters,
        fetched=now,
        title=about.title,
        publisher=about.publisher,
        licence=about.licence,
        citation=about.citation,
        note=about.note,
        whole=whole,
        stated=fetched.stated and not fetched.by_day,
        indicators={
            key: Asked(
                fetched=now,
                request=request,
                rows=int(counts.get(key, 0)),
                licence=fetched.licences.get(key, ""),
                etag=fetched.states.get(key, State()).etag,
                modified=fetched.states.get(key, State()).modified,
            )
            for key, request in fetched.requests.items()
        },
        unknown={k: Asked(fetched=now, request=r, rows=0) for k, r in fetched.unknown.items()},
    )


def add_imported(
    name: str,
    fetched: Fetched,
    url: str,
    folder: Path,
    *,
    whole: bool = False,
    about: catalogue.Source | None = None,
) -> None:
    """Add what a user imported to the store, as one release with values by year."""
    with store.held(folder, name):
        store.set_aside(folder, name)
        record = record_of(name, fetched, url, whole, about)
        store.add(fetched.observations, record, folder, by_year=True)


def checked(observations: pd.DataFrame) -> tuple[str, ...]:
    """Return a note on values outside the range of their indicator, which are kept but not served.

    Raises
    ------
    InputError : this is no long frame, or a unit is not the catalogue's
    """
    frame.check(observations)
    if observations.empty:
        return ()
    for key, unit in observations[["indicator", "unit"]].drop_duplicates().itertuples(index=False):
        if unit != catalogue.written(key).unit:
            raise InputError(
                f"{key} comes in {unit!r}; the catalogue holds it in "
                f"{catalogue.written(key).unit!r}"
            )
    bounds = {key: catalogue.written(key).valid for key in observations["indicator"].unique()}
    low, high = (
        observations["indicator"].map({key: pair[end] for key, pair in bounds.items()})
        for end in (0, 1)
    )
    outside = observations[(observations["value"] < low) | (observations["value"] > high)]
    told = [
        f"{row.economy} {row.indicator} {row.year} is {row.value:g}"
        for row in outside.head(5).itertuples()
    ]
    more = f" and {len(outside) - 5} more" if len(outside) > 5 else ""
    return (
        (f"kept but not served, outside the range of the indicator: {'; '.join(told)}{more}",)
        if told
        else ()
    )
