"""Limits on the size of external input and on waiting times, set in one place.

Every reader of foreign bytes looks its cap up here when it reads. With all of them a process stays
below 1.5 GB: a list of JSON costs up to 24 times the bytes it is written with, a cell of a table of
texts about 60 bytes.
"""

import unicodedata

MB = 1_000_000

# Received
# Bytes of a reply once unpacked; the largest asked for, an economy's areas in full detail, has some
# tens of MB.
REPLY = 100 * MB
# Bytes of a file that is written to disk as it comes; a quarter of tiles has 0.3 GB.
DOWNLOAD = 4_000 * MB
# Seconds for a whole reply, however slowly it comes; a page of 8 MB takes 64 at 1 Mbit/s.
ATTEMPT = 120.0
DOWNLOADING = 3600.0  # seconds for one attempt at a file, which the next one goes on with
FETCH = 6 * 3600.0  # seconds for all requests of a fetch; what arrived is kept for the next one
REDIRECTS = 5
PAGES = 1_000  # of one answer

# Unpacked and parsed
# Lists and objects in JSON; an economy's areas in full detail have one a point.
BRACKETS = 5_000_000
TABLE = 200 * MB  # bytes of text in a table, or in all parts of a workbook or an archive
CELLS = 10_000_000  # of a table of texts
ROWS = 600_000  # of exports that are read together
MEMBERS = 10_000  # files in an archive
SHAPES = 200 * MB  # bytes of a file of shapes, unpacked
YAML = 1 * MB  # bytes of a mapping, a framework or an imprint
DEPTH = 30  # levels of lists and mappings in YAML
PICTURE = 200_000  # bytes of a logo; every page carries it
PIXELS = 4_000_000  # of a logo
TEXT = 1_000  # characters of a name, licence or citation a source gives


def size(n: float) -> str:
    """Return a number of bytes as messages give it.

    >>> size(100 * MB), size(4_000 * MB), size(200_000)
    ('100 MB', '4 GB', '0.2 MB')
    """
    return f"{n / 1e9:.3g} GB" if n >= 1e9 else f"{n / 1e6:.3g} MB"


def printable(text: object) -> str:
    r"""Return a text without the characters that steer a terminal, lines kept.

    >>> printable("a\x1b]0;b\x07\nc")
    'a]0;b\nc'
    """
    return "".join(
        c for c in str(text) if c in "\n\t" or not unicodedata.category(c).startswith("C")
    )


def line(text: object, most: int = 80) -> str:
    r"""Return external text as one short printable line, without control characters.

    >>> line("\x1b[2J a\n  b"), line("x" * 100, 10)
    ('[2J a b', 'xxxxxxxxx…')
    """
    if type(text) is str and len(text) <= most and text.isprintable():  # nearly all of them
        return " ".join(text.split())
    head = str(text)[: 4 * most]
    plain = "".join(
        " " if c.isspace() else c
        for c in head
        if c.isspace() or not unicodedata.category(c).startswith("C")
    )
    short = " ".join(plain.split())
    return short if len(short) <= most and len(head) == len(str(text)) else f"{short[: most - 1]}…"
