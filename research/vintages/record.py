"""Record of a release: its data file, where that comes from, and what was asked."""

import json
import re
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from pydantic import BaseModel, ConfigDict, Field

from research import seal
from research.errors import InputError
from research.limits import line
from research.paths import in_store

FORMAT = 1
SOURCE = r"^[a-z][a-z0-9_]{0,63}$"  # what a source is called, and its folder
DATE = r"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"


class Asked(BaseModel):
    """What was asked of a source for one indicator, when, and how many values came.

    Attributes
    ----------
    licence : of these values, where a source holds some of several licences; empty for that of the
        source
    etag, modified : of the file they came from, as its server gave them
    """

    model_config = ConfigDict(frozen=True)

    fetched: str
    request: str
    rows: int
    licence: str = ""
    etag: str = ""
    modified: str = ""


class Vintage(BaseModel):
    """One release of a source in the store: its data file and where that comes from.

    Attributes
    ----------
    source, vintage : id of the source; ISO date of the release
    stated : whether the publisher, its file or who imported it gives that date; where nobody does,
        `vintage` is the day an API was asked, or the end of the newest year of a file
    sha256, rows : of the data file
    url, parameters, fetched : what was asked last, and when (UTC)
    whole : every economy was asked for, so an economy without a value has none
    indicators : by catalogue id, what was asked for each
    unknown : by catalogue id, when the source last said that it does not know the code asked for
    """

    model_config = ConfigDict(frozen=True)

    format: int = FORMAT
    source: str = Field(pattern=SOURCE)
    vintage: str = Field(pattern=DATE)
    sha256: str = Field(pattern=r"^([0-9a-f]{64})?$")
    rows: int
    url: str
    parameters: dict[str, str]
    fetched: str
    title: str
    publisher: str
    licence: str
    citation: str
    note: str = ""
    whole: bool = False
    stated: bool = True
    indicators: dict[str, Asked]
    unknown: dict[str, Asked] = {}

    @property
    def stem(self) -> str:
        """Name of the pair of files, without an ending."""
        return f"{self.vintage}-{self.sha256[:8]}"

    def path(self, folder: Path | None = None) -> Path:
        """Return the path of the data file."""
        return in_store(folder, self.source, f"{self.stem}.parquet")


def dated(text: object) -> str:
    """Return a release's date; raise InputError unless it is ISO and not after tomorrow.

    Tomorrow is allowed because it has begun somewhere.

    >>> dated("2026-07-01")
    '2026-07-01'
    """
    try:
        if not isinstance(text, str) or not re.fullmatch(DATE, text):
            raise ValueError
        day = date.fromisoformat(text)
    except ValueError:
        raise InputError(f"vintage {line(text)!r} is not an ISO date such as 2026-07-28") from None
    if day > datetime.now(UTC).date() + timedelta(days=1):
        raise InputError(f"vintage {text} is in the future; a release has the day it came out")
    return text


def opened(text: bytes) -> Vintage | None:
    """Return the record in a file, None for one of a newer version.

    Raises
    ------
    ValueError : it is damaged
    """
    try:
        written = int(json.loads(text)["format"])
        return Vintage.model_validate(seal.read(text)) if written <= FORMAT else None
    except (KeyError, TypeError, RecursionError):
        raise ValueError("no record") from None
