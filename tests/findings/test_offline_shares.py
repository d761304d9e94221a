"""Shares of the people offline who live in some economies."""

import pandas as pd

from research.findings.overview.offline_shares import share_of


def test_a_share_is_least_where_the_group_has_its_low_and_the_others_their_high_figures() -> None:
    ends = pd.DataFrame({"low": [10.0, 30.0], "high": [20.0, 40.0]}, ["A", "B"])
    assert share_of(ends, pd.Index(["A"])) == (100 * 10 / 50, 100 * 20 / 50)
