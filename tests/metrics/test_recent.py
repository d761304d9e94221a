"""How old a value may be: the rule against brute force, and its ends by hand."""

import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from research.errors import InputError
from research.metrics import recent

YEARS = st.one_of(st.none(), st.integers(2000, 2026))
TABLES = st.integers(1, 5).flatmap(
    lambda width: st.lists(st.lists(YEARS, min_size=width, max_size=width), min_size=1, max_size=6)
)


def table(rows: list[list[int | None]]) -> pd.DataFrame:
    return pd.DataFrame(rows, dtype=float)


@pytest.mark.parametrize(
    ("year", "age"),
    [
        (2027, "current"),
        (2024, "current"),
        (2021, "current"),
        (2020, "dated"),
        (2019, "dated"),
        (2018, "old"),
        (1990, "old"),
    ],
)
def test_the_ends_of_current_dated_and_old(year: int, age: str) -> None:
    assert recent.age(year, 2024) == age
    rows = pd.DataFrame({"value": [1.0], "year": [year], "flag": [""]})
    assert recent.recent(rows, 2024).empty == (age == "old")
    assert recent.recent(rows.assign(flag="undated"), 2024).empty, (
        "what has no year cannot be shown to be recent"
    )


@given(TABLES)
def test_the_reference_year_is_the_newest_that_half_of_the_economies_reach_in_half_of_their_indicators(  # noqa: E501
    rows,
) -> None:
    newest = table(rows)
    if newest.isna().all(axis=None):
        with pytest.raises(InputError, match="no reference year"):
            recent.reference_year(newest)
        return

    def half_reach(year: int) -> bool:
        economies = [known for row in rows if (known := [each for each in row if each is not None])]
        reached = [2 * sum(each >= year for each in known) >= len(known) for known in economies]
        return 2 * sum(reached) >= len(economies)

    assert recent.reference_year(newest) == max(
        year for year in range(2000, 2027) if half_reach(year)
    )


def test_a_few_indicators_or_economies_ahead_do_not_move_the_reference_year() -> None:
    behind = table([[2023, 2023, 2023, 2022]] * 9)
    assert recent.reference_year(behind) == 2023
    ahead = pd.concat(
        [
            behind.assign(extra=2025.0),
            table([[2026, 2026, 2026, 2026, 2026]] * 3).set_axis([*range(4), "extra"], axis=1),
        ]
    )
    assert recent.reference_year(ahead) == 2023


@pytest.mark.slow
@given(TABLES, st.integers(0, 5))
def test_what_is_combined_is_near_in_time_and_as_much_as_can_be(rows, apart: int) -> None:
    years = table(rows)
    kept = recent.of_one_time(years, apart)
    assert kept.shape == years.shape
    for (_, own), (_, chosen) in zip(years.iterrows(), kept.iterrows(), strict=True):
        held = own[chosen]
        assert held.notna().all()
        assert held.empty or held.max() - held.min() <= apart
        spans = [own[(own >= first) & (own <= first + apart)] for first in own.dropna()]
        most = max(map(len, spans), default=0)
        assert len(held) == most
        if most:
            assert held.max() == max(span.max() for span in spans if len(span) == most), (
                "of two spans the later"
            )


@given(st.lists(st.tuples(YEARS, YEARS), min_size=1, max_size=8))
def test_no_two_values_more_than_three_years_apart_are_ever_combined(pairs) -> None:
    sides = []
    for side in (0, 1):
        known = {str(k): pair[side] for k, pair in enumerate(pairs) if pair[side] is not None}
        sides.append(
            pd.DataFrame(
                {"value": np.arange(len(known), dtype=float), "year": known.values()},
                index=list(known),
            )
        )
    found = recent.combined({"first": sides[0], "second": sides[1]}).dropna()
    near = {
        str(k)
        for k, (a, b) in enumerate(pairs)
        if a is not None and b is not None and abs(a - b) <= recent.APART
    }
    assert set(found.index) == near


def test_nothing_known_is_nothing() -> None:
    assert recent.of_one_time(pd.DataFrame({"x": []})).empty
    assert recent.recent(pd.DataFrame({"value": [], "year": []}), 2024).empty
