"""Publishers of a joint publication: `report.yaml` with partners, authors and disclaimer."""

from base64 import b64encode
from pathlib import Path

from pydantic import BaseModel, ConfigDict, Field

from research import chromium, entries, limits, plain_yaml
from research.errors import InputError
from research.manifest import text_hash
from research.publish import pictures

NAME = "report.yaml"
PUBLISHER = "Digital Development Research"  # where it names none
_PICTURES = {b"\x89PNG\r\n\x1a\n": "image/png", b"\xff\xd8\xff": "image/jpeg"}


class _Entry(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", str_strip_whitespace=True)


class Partner(_Entry):
    """An organisation that publishes.

    `logo` is a file in the folder of report.yaml; once read, the picture itself.
    """

    name: str = Field(min_length=1)
    url: str = Field("", pattern=r"^(https?://\S+)?$")
    logo: str = ""


class Author(_Entry):
    """Someone who wrote the report."""

    name: str = Field(min_length=1)
    affiliation: str = ""
    orcid: str = Field("", pattern=r"^(\d{4}-\d{4}-\d{4}-\d{3}[\dX])?$")


class Imprint(_Entry):
    """Content of report.yaml: title, partners, authors and disclaimer of a joint publication.

    Attributes
    ----------
    title : of the publication the reports are part of
    partners, authors : in the order they are to be named
    disclaimer : stands at the foot of every report
    doi : of the publication, such as 10.5281/zenodo.1234567
    address : of the folder the reports are published at, for links to them that are shared
    previews : whether `research site` draws a preview picture of each page there, which a report
        is written too early to know; left out, whether this machine can: a report made where it
        could not is made again where it can
    """

    title: str = ""
    partners: tuple[Partner, ...] = ()
    authors: tuple[Author, ...] = ()
    disclaimer: str = ""
    doi: str = Field(default="", pattern=r"^(10\.\d{4,9}/[^\s\"<>]+)?$")
    address: str = Field(default="", pattern=r"^(https?://\S+)?$")
    previews: bool = False

    def preview(self, path: str) -> str:
        """Return the address of a preview picture; "" where none is drawn."""
        return self.at(path) if self.previews else ""

    def at(self, path: str) -> str:
        """Return the address of a file of the folder of reports; "" where it has none."""
        return f"{self.address.rstrip('/')}/{path}" if self.address else ""

    @property
    def by(self) -> str:
        """Who wrote it, or else who publishes it."""
        named = self.authors or self.partners
        return ", ".join(each.name for each in named) or PUBLISHER

    @property
    def doi_address(self) -> str:
        """Where the DOI leads to, "" for none."""
        return f"https://doi.org/{self.doi}" if self.doi else ""

    @property
    def digest(self) -> str:
        """A hash of what report.yaml says, logos included and previews not; "" for an empty one."""
        stated = self.model_copy(update={"previews": False})
        return "" if stated == Imprint() else text_hash(stated.model_dump_json())


def read(studies: Path) -> Imprint:
    """Return `report.yaml` of a folder of studies or its parent; empty where there is none.

    Raises
    ------
    InputError : there are two; it is no YAML, has a key that is not known or a value that is not
        right, or names a logo that is neither PNG nor JPEG or is too large
    """
    found = [path for path in (studies / NAME, studies.parent / NAME) if path.exists()]
    if not found:
        return Imprint()
    if len(found) > 1:
        raise InputError(f"{found[0]} and {found[1]} both say who publishes; keep one of them")
    path = found[0]
    told = entries.checked(path, Imprint, plain_yaml.read(path) or {})
    partners = (
        each.model_copy(update={"logo": _picture(path.parent, each.logo)}) for each in told.partners
    )
    found_out = {} if "previews" in told.model_fields_set else {"previews": _previews(told)}
    return told.model_copy(update={"partners": tuple(partners), **found_out})


def _previews(told: Imprint) -> bool:
    """Return whether the folder has an address, and this machine what draws pictures."""
    return bool(told.address) and chromium.found()


def unread(studies: Path, *folders: Path) -> list[Path]:
    """Return each `report.yaml` no report uses: not in the studies' folder or its parent."""
    read_from = {studies.resolve(), studies.resolve().parent}
    return [
        folder / NAME
        for folder in folders
        if folder.resolve() not in read_from and (folder / NAME).exists()
    ]


def _picture(folder: Path, name: str) -> str:
    """Return a logo as a data address; "" for none."""
    if not name:
        return ""
    path = (folder / name).resolve()
    if not path.is_relative_to(folder.resolve()) or not path.is_file():
        raise InputError(f"logo {name!r} of {folder / NAME} is not a file in {folder}")
    with path.open("rb") as file:
        data = file.read(limits.PICTURE + 1)
    kind = next((kind for mark, kind in _PICTURES.items() if data.startswith(mark)), None)
    if kind is None:
        raise InputError(
            f"logo {name!r} is neither PNG nor JPEG; a drawing such as SVG can hold a program: "
            "save it as PNG"
        )
    if len(data) > limits.PICTURE:
        raise InputError(
            f"logo {name!r} has {path.stat().st_size:,} bytes; every page carries it, so make it "
            f"{limits.PICTURE:,} or less"
        )
    width, height = pictures.size(data)
    if not 0 < width * height <= limits.PIXELS:
        raise InputError(
            f"logo {name!r} states {width:,} by {height:,} pixels; a logo has from 1 to "
            f"{limits.PIXELS:,} in all"
        )
    return f"data:{kind};base64,{b64encode(data).decode()}"
