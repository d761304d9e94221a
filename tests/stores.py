"""Putting invented releases into a store, for tests."""

from pathlib import Path

import pandas as pd

from research import catalogue, frame, seal, vintages
from research.loaders import store
from research.loaders.source import Fetched, record_of
from research.vintages import Vintage

Values = dict[tuple[str, str, int], float]
Flags = str | dict[tuple[str, str, int], str]  # of all values, or of some


def long(source: str, vintage: str, values: Values, flag: Flags = "") -> pd.DataFrame:
    """A long frame of values by indicator, economy and year."""
    return frame.observations(
        {
            "economy": economy,
            "year": year,
            "indicator": key,
            "value": value,
            "unit": catalogue.indicator(key).unit,
            "source": source,
            "vintage": vintage,
            "flag": flag if isinstance(flag, str) else flag.get((key, economy, year), ""),
        }
        for (key, economy, year), value in values.items()
    )


def keep(
    folder: Path,
    source: str,
    vintage: str,
    values: Values,
    whole: bool = True,
    asked: tuple[str, ...] = (),
    flag: Flags = "",
) -> Vintage:
    """Put a release into a store; `asked` are indicators that were asked for and brought
    nothing.
    """
    observations = long(source, vintage, values, flag)
    keys = {*observations["indicator"].unique(), *asked}
    fetched = Fetched(observations, vintage, dict.fromkeys(keys, "http://127.0.0.1/"), {}, {})
    with store.held(folder, source):
        return store.add(
            observations, record_of(source, fetched, "http://127.0.0.1/", whole), folder
        )


def backdate(folder: Path) -> None:
    """Let all a store holds have been fetched on another day."""
    day = "2026-01-01T00:00:00.000000+00:00"
    for record in vintages.at_hand(folder):
        asked = {
            kind: {
                key: each.model_copy(update={"fetched": day})
                for key, each in getattr(record, kind).items()
            }
            for kind in ("indicators", "unknown")
        }
        older = record.model_copy(update={"fetched": day, **asked})
        path = record.path(folder).with_suffix(".json")
        path.write_bytes(seal.written(older.model_dump(mode="json")))
