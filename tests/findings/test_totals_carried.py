"""What values carried forward leave open of a weighted mean."""

import numpy as np
import pandas as pd
import pytest

from research.findings.targets.totals import carried_on


def test_what_moves_all_and_what_moves_one_are_told_apart() -> None:
    """Two members of equal weight move by 1 and 3, then by 2 and 6: 2 and 4 on average.

    The mean of the two years is 3 with a variance of 2; what is left is -1, 1, -2 and 2, with a
    variance of 10 / 3. One of them, a half of the weights, is carried for one year.
    """
    wide = pd.DataFrame([[10.0, 11.0, 13.0], [10.0, 13.0, 19.0]], ["A", "B"], [2020, 2021, 2022])
    people = pd.Series(1.0, ["A", "B"])
    low, high = carried_on(wide, people, pd.Series({"A": 0.0, "B": 0.5}))
    spread = np.sqrt(0.25 * 2 + 0.25 * 10 / 3)
    assert (low, high) == pytest.approx((1.5 - 1.645 * spread, 1.5 + 1.645 * spread))


def test_of_many_members_carried_the_differences_cancel_out() -> None:
    rng = np.random.default_rng(7)
    widths = []
    for members in (4, 100):
        steps = rng.normal(1.0, 3.0, (members, 8))
        wide = pd.DataFrame(np.cumsum(steps, axis=1), columns=range(2016, 2024))
        even = pd.Series(1 / members, wide.index)
        low, high = carried_on(wide, pd.Series(1.0, wide.index), even)
        widths.append(high - low)
    assert widths[1] < widths[0] / 2
    assert carried_on(wide, pd.Series(1.0, wide.index), even * 0) == (0.0, 0.0)
