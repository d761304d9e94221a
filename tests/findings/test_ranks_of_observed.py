"""Estimates of their source have no rank, and none is given where most values are estimates."""

import pytest

from research import findings
from research.findings.core.ranks import standing
from research.messages.values import claim
from tests.stores import keep

KEY, YEAR = "households_internet", 2024
PEERS = ("KEN", "UGA", "TZA", "RWA", "NGA", "GHA", "SEN", "MLI")  # of Africa, as ITU divides it


@pytest.mark.parametrize(("estimates", "rank"), [(0, 8), (3, 5), (4, 4), (5, None)])
def test_a_rank_is_among_observed_values(store, estimates: int, rank: int | None) -> None:
    """Kenya is last of eight; a rank "20th of 35" was among 29 estimates."""
    values = {(KEY, iso3, YEAR): 31.7 + 4.3 * at for at, iso3 in enumerate(PEERS)}
    last = list(values)[len(PEERS) - estimates :]
    keep(store, "itu", "2026-07-01", values, flag=dict.fromkeys(last, "estimate"))
    place = standing("KEN", KEY).among_peers
    assert (place and (place.rank, place.of)) == (rank and (rank, rank))


def test_an_estimate_has_no_rank(store) -> None:
    values = {(KEY, iso3, YEAR): 31.7 + 4.3 * at for at, iso3 in enumerate(PEERS)}
    keep(store, "itu", "2026-07-01", values, flag={(KEY, "KEN", YEAR): "estimate"})
    assert standing("KEN", KEY).among_peers is standing("KEN", KEY).in_world is None


def test_estimates_far_from_a_value_count_in_its_rank(store) -> None:
    """Kenya was "150th of 172" in fixed broadband: 33 estimates under 0.5 were left out."""
    values = {(KEY, iso3, YEAR): 10.0 + 3 * at for at, iso3 in enumerate(PEERS)}
    flags = dict.fromkeys([(KEY, PEERS[0], YEAR), (KEY, PEERS[1], YEAR)], "estimate")
    keep(store, "itu", "2026-07-01", values, flag=flags)
    first, lower = (standing(PEERS[at], KEY).among_peers for at in (-1, 4))
    assert (first.rank, first.of) == (1, 8), "10 and 13 are surely behind 31"
    assert (lower.rank, lower.of) == (4, 7), "10 is behind 22; 13 may not be"
    assert standing(PEERS[0], KEY).among_peers is None
    notes = findings.key_figures(PEERS[4]).notes
    assert claim("key-ranked-estimates") in notes, "why ranks are among seven and among eight"
