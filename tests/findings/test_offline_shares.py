"""Shares of the people offline who live in groups of economies."""

import pandas as pd

from research import economies
from research.findings.overview.offline_shares import in_groups, share_of


def test_a_share_is_least_where_the_group_has_its_low_and_the_others_their_high_figures() -> None:
    ends = pd.DataFrame({"low": [10.0, 30.0], "high": [20.0, 40.0]}, ["A", "B"])
    assert share_of(ends, pd.Index(["A"])) == (100 * 10 / 50, 100 * 20 / 50)


def test_groups_have_the_members_of_their_lists() -> None:
    """Nepal is on two lists, Tuvalu on two, Thailand on none: 40, 40 and 20 of 100 people."""
    lists = economies.groups()
    assert "TUV" in lists["un:sids"].members
    assert "NPL" in lists["un:ldc"].members
    assert "NPL" in lists["un:lldc"].members
    people = pd.Series({"NPL": 40.0, "TUV": 20.0, "THA": 40.0})
    ldc = 60.0 if "TUV" in lists["un:ldc"].members else 40.0
    shares = in_groups(pd.DataFrame({"low": people, "high": people})).values
    assert {key: each.value for key, each in shares.items()} == {
        "ldc": ldc, "lldc": 40.0, "sids": 20.0,
    }  # fmt: skip
