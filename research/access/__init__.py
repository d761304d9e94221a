"""Data for studies: observations from store and snapshot, places, tiles and user files.

Everything that is read is recorded, so that a report is made again when it changes.
"""

from research.access.doubts import aged, agreement, corrections, implausible, omissions, suspects
from research.access.files import file, participants, points, practices
from research.access.places import (
    PROVINCES_YEAR,
    people,
    provinces,
    pyramid,
    quarters,
    settlements,
    shapes,
    tile_pieces,
    tiles,
    zones,
)
from research.access.record import (
    digests,
    forget,
    identity,
    indicators_read,
    reference_year,
    rest_on,
    rests_on,
)
from research.access.releases import asked, licence, mapped, origin, sources_at_hand, sources_read
from research.access.shared import shared
from research.access.values import (
    economies_of,
    latest,
    load,
    observations,
    recent,
    together,
    usable,
)
from research.loaders.joining import Joined, joined
from research.loaders.releases import State

__all__ = [
    "PROVINCES_YEAR", "Joined", "State", "aged", "agreement", "asked", "corrections", "digests",
    "economies_of", "file", "forget", "identity", "implausible", "indicators_read", "joined",
    "latest", "licence", "load", "mapped", "observations", "omissions", "origin", "participants",
    "people", "points", "practices", "provinces", "pyramid", "quarters", "recent", "reference_year",
    "rest_on", "rests_on", "settlements", "shapes", "shared", "sources_at_hand", "sources_read",
    "suspects", "tile_pieces", "tiles", "together", "usable", "zones",
]  # fmt: skip
