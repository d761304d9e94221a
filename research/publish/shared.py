"""Files that pages share: plotly.js, once a folder, under a name that carries its version."""

import hashlib
import re
from base64 import b64encode
from functools import cache
from importlib.metadata import version
from importlib.resources import files
from pathlib import Path

from research import languages
from research.files import write_whole

FOLDER = "assets"
# Texts and patterns, which keep their spaces.
_QUOTED = re.compile(r"""("(?:[^"\\]|\\.)*"|`[^`]*`|(?<=\()/(?:[^/\\]|\\.)+/[a-z]*)""")
# Signs that need none around them.
_SPACED = {
    "js": re.compile(r" ?([=,;{}()<>&|?*:/%!\[\]]|(?<![+-])[+-](?= [^+-])) ?"),
    "css": re.compile(r" ?([{};,]) ?|(?<=:) "),
}
_KEPT = frozenset("/'")  # may hold a text with spaces, or a pattern
_COMMENT = re.compile(r"(?<=[;{}]) (?:/\*(?:(?!\*/).)*\*/|// [^\"'`]*)$")  # at the end of a line


@cache
def page_script(*more: str) -> str:
    """Return the script of a page, with `more` files: it draws and saves charts, with choices."""
    return "".join(map(text, ("report.js", "take.js", "figures.js", "peers.js", *more)))


@cache
def plotly_name() -> str:
    """Return the file name of plotly.js in the assets folder."""
    return f"plotly-{version('plotly')}.min.js"


def plotly() -> bytes:
    """plotly.js, as the installed plotly package has it."""
    return files("plotly").joinpath("package_data", "plotly.min.js").read_bytes()


@cache
def plotly_hash() -> str:
    """Return the hash of plotly.js for the manifest."""
    return f"sha256:{hashlib.sha256(plotly()).hexdigest()}"


def reports(language: str = languages.ENGLISH) -> str:
    """Return the path of the script that names the reports of a folder to each, in a language."""
    return f"{FOLDER}/reports{languages.suffix(language)}.js"


def place(out: Path) -> None:
    """Put the shared files into a folder of reports, unless they are there as they should be."""
    target = out / FOLDER / plotly_name()
    data = plotly()
    if not target.exists() or target.read_bytes() != data:
        write_whole(target, data)
    if not (out / reports()).exists():  # the site writes it
        write_whole(out / reports(), b"")


def policy(*scripts: str, own_files: bool = True) -> str:
    """Return the Content-Security-Policy of a page: own inline scripts and folder files only.

    A page that stands on its own has no files (`own_files`).
    """
    hashes = " ".join(map(hashed, scripts))
    own = "'self' " if own_files else ""
    return (
        f"default-src 'none'; script-src {own}{hashes}; style-src 'unsafe-inline'; img-src data: "
        "blob:; "
        "base-uri 'none'; form-action 'none'"
    )


def hashed(text: str) -> str:
    """Return an inline script or style sheet as a policy source."""
    return f"'sha256-{b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"


@cache
def text(name: str) -> str:
    """Return a style sheet or script of the package to embed: without comments and most spaces."""
    found = files("research.publish").joinpath("assets", name).read_text(encoding="utf-8")
    lines = (_COMMENT.sub("", line).strip() for line in found.splitlines())
    kept = [line for line in lines if line and not line.startswith(("//", "/*"))]
    spaced = _SPACED[name.rpartition(".")[2]]
    return "".join(f"{_close(line, spaced)}\n" for line in kept)


def _close(line: str, spaced: re.Pattern[str]) -> str:
    """Return a line of a script or style sheet without the spaces it does not need."""
    bare = _QUOTED.sub("", line).replace(" / ", "")  # that one divides
    if line.count("`") > 2 or _KEPT & {*bare}:
        return line
    parts = enumerate(_QUOTED.split(line))
    return "".join(part if at % 2 else spaced.sub(r"\1", part) for at, part in parts)
