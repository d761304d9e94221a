"""An example of a source in a package of its own: lighthouses by economy, as a small API would give
them.
"""

import json
from collections.abc import Sequence

from research import frame
from research.catalogue import Codes, Indicator, Source
from research.loaders.http import BadPageError, Door
from research.loaders.source import Fetched, observing

LIGHTHOUSES = Indicator(
    id="lighthouses",
    title="Lighthouses",
    unit="lighthouses",
    short_unit="",
    decimals=0,
    direction="neutral",
    theme="geography",
    range=(0, 10_000),
    description="Lighthouses in service at the end of the year.",
    codes=Codes(),
)
ABOUT = Source(
    id="lighthouse",
    title="Register of lighthouses",
    publisher="An invented office",
    url="https://example.org/",
    licence="CC0",
    citation="An invented office, Register of lighthouses.",
)


def load(door: Door, indicators: Sequence[Indicator]) -> Fetched:
    """Return what the register holds."""
    register = door.get("register.json", None, parse)
    rows = [
        {
            "economy": economy,
            "year": year,
            "indicator": "lighthouses",
            "value": n,
            "unit": LIGHTHOUSES.unit,
            "flag": "",
            "source": ABOUT.id,
            "vintage": register["released"],
        }
        for economy, year, n in register["rows"]
    ]
    requests = {"lighthouses": door.url("register.json")}
    return Fetched(
        frame.observations(rows), register["released"], requests, parameters={}, unknown={}
    )


def parse(body: bytes) -> dict:
    """Return the register in a reply."""
    try:
        return json.loads(body)
    except ValueError:
        raise BadPageError("a page that is not JSON") from None


SOURCE = observing(
    ABOUT.id,
    "https://example.org/api",
    load,
    gives=lambda indicator: indicator.id == "lighthouses",
    about=ABOUT,
    indicators=(LIGHTHOUSES,),
)
