"""Names of economies in their own languages, as the Unicode CLDR has them: what
`data/local_names.csv` was compiled from.

`python -m tests.local_names` writes the file anew from the Babel that is installed.
"""

import csv
import sys
from importlib.metadata import version
from typing import TextIO

from babel import Locale, UnknownLocaleError
from babel.languages import get_official_languages

from research import economies
from research.paths import DATA

FILE = DATA / "local_names.csv"
COMPILED_WITH = "2.18.0"  # of Babel, which carries release 47 of the CLDR


def same_release() -> bool:
    """Whether the Babel that is installed is the one the file was compiled with."""
    return version("babel") == COMPILED_WITH


def names() -> list[dict[str, str]]:
    """Return a row for each economy and official language whose name for it is not the English
    one.
    """
    rows = []
    for iso3, economy in economies.table().items():
        known = {economies.folded(name) for name in (economy.name, *economy.aliases)}
        for language in (
            get_official_languages(economy.iso2, regional=True, de_facto=True)
            if economy.iso2
            else ()
        ):
            name = _name(language, economy.iso2)
            if name and economies.folded(name) not in known:
                known.add(economies.folded(name))
                rows.append({"economy": iso3, "language": language, "name": name})
    return rows


def _name(language: str, iso2: str) -> str:
    try:
        return str(Locale.parse(language).territories.get(iso2, ""))
    except UnknownLocaleError:
        return ""


def write(file: TextIO) -> None:
    """Write the names as CSV."""
    writer = csv.DictWriter(file, ["economy", "language", "name"], lineterminator="\n")
    writer.writeheader()
    writer.writerows(names())


if __name__ == "__main__":
    with FILE.open("w", encoding="utf-8", newline="") as out:
        write(out)
    print(f"{FILE}: compiled with Babel {version('babel')}", file=sys.stderr)
