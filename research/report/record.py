"""The record of a report: what was asked, what became of it, and what it rests on."""

from collections.abc import Mapping
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict

Status = Literal["ok", "failed", "died", "timeout", "interrupted", "to come"]
TO_COME: Status = "to come"
# What stands in a record for the hash of a file about people: with the hash, somebody who knows all
# of a small table but one person could try guesses. The hash itself is kept where no share takes it
# along.
PRIVATE = "private"


class Basis(BaseModel):
    """Inputs of a report; a change in any of them outdates the report.

    Attributes
    ----------
    study, library, reference : hashes of the notebook, of the library's code and page templates,
        and of the economies, groups, sources and boundaries
    versions : of Python and of each package in use
    indicators : digest of each indicator the study has loaded and each file beside the releases
        ("file:PATH", "tiles:KIND") In place of the digest of a file about people stands PRIVATE
    data : hash of all available data; while it is the same, so is every digest of an indicator
    imprint : hash of what `report.yaml` says, "" where there is none
    previews : whether its page names a preview picture
    languages : codes of the languages of its pages beside English
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    study: str
    library: str
    reference: str
    versions: dict[str, str]
    data: str
    indicators: dict[str, str] = {}
    imprint: str = ""
    previews: bool = False
    languages: tuple[str, ...] = ()


class Headline(BaseModel):
    """A key figure of a report: label, number, unit, year; `name` is a label in English."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    label: str
    value: str
    detail: str = ""
    name: str = ""


class Change(BaseModel):
    """A changed figure: its position, its old and its new value ("" for none)."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    figure: str
    was: str
    now: str


class Edition(BaseModel):
    """A report in another language: its page, key figures, and the sentences it opens with."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    html: str
    headline: tuple[Headline, ...] = ()
    messages: tuple[str, ...] = ()


class Release(BaseModel):
    """A release used by a report: publisher, terms and citation."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    title: str
    publisher: str = ""
    vintage: str = ""
    licence: str = ""
    citation: str = ""
    url: str = ""

    @classmethod
    def of(cls, source: Mapping[str, Any]) -> "Release":
        """Return a release from a notebook's record, without addresses outside the web."""
        told = {key: str(source.get(key, "")) for key in cls.model_fields}
        return cls(**(told | {"url": told["url"] if told["url"].startswith("https://") else ""}))


class Report(BaseModel):
    """One study for one scope: what was asked, what became of it, and the files that hold it.

    Attributes
    ----------
    scope : an alpha-3 code, a group id, or "world"
    status : "ok" only when both files stand whole; "to come" while a run is under way, and after
        one that was killed
    error : what went wrong and in which cell, empty for "ok"
    seconds, peak : time it took, and peak resident bytes of its kernel (0 where the system does not
        tell)
    files : hash of each file, by its path in the folder
    basis : what a finished report rests on
    made, why : when it came to its end (ISO, UTC), and why it was run
    headline : its key figures
    messages : the sentences it opens with
    editions : the report in other languages, by code
    before : when the report it took the place of was made, "" where none is known
    changed, changes : how many figures differ from that report's, and the first of them
    sources : the releases that answered it
    little : whether it holds almost nothing but what is missing
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    study: str
    study_title: str
    scope: str
    name: str
    parameters: dict[str, Any]
    status: Status
    error: str = ""
    seconds: float
    peak: int = 0
    html: str = ""
    files: dict[str, str] = {}
    basis: Basis | None = None
    made: str = ""
    why: str = ""
    headline: tuple[Headline, ...] = ()
    messages: tuple[str, ...] = ()
    editions: dict[str, Edition] = {}
    before: str = ""
    changed: int = 0
    changes: tuple[Change, ...] = ()
    sources: tuple[Release, ...] = ()
    little: bool = False

    @property
    def key(self) -> tuple[str, str, str]:
        """What makes a report the same report on the next run."""
        return self.study, self.scope, repr(sorted(self.parameters.items()))
