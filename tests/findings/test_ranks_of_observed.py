"""Estimates of their source have no rank, and none is given where most values are estimates."""

import pytest

from research.findings.core.ranks import standing
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


def test_estimates_behind_all_others_count_in_a_rank(store) -> None:
    """Kenya was "150th of 172" in fixed broadband: 33 estimates under 0.5 were left out."""
    values = {(KEY, iso3, YEAR): 31.7 + 4.3 * at for at, iso3 in enumerate(PEERS)}
    low, middle = [(KEY, iso3, YEAR) for iso3 in PEERS[:2]], (KEY, PEERS[4], YEAR)
    flags = dict.fromkeys([*low, middle], "estimate")
    keep(store, "itu", "2026-07-01", values, flag=flags)
    place = standing("RWA", KEY).among_peers
    assert (place.rank, place.of) == (4, 7), "five observed, and the two that are surely behind"
    assert standing("KEN", KEY).among_peers is None
