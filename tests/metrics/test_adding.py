"""Parts that add up to their total as it is written."""

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from research.metrics.adding import adding, adding_up, step_of

amounts = st.floats(0.01, 1e9)


def test_largest_remainders_by_hand() -> None:
    """584 is written 580: of 213, 166, 151, 39 and 15 the 213 takes the 4 less, 209; downwards 200,
    160, 150, 30 and 10 lack 30, for the three that lost most: 209 and 39 lost 9, 166 lost 6.
    """
    parts = pd.Series([213.0, 166.0, 151.0, 39.0, 15.0])
    assert adding(parts, 580.0, 10.0).tolist() == [210, 170, 150, 40, 10]


@given(st.lists(amounts, min_size=1, max_size=8))
def test_parts_add_up_to_their_total_as_it_is_written(values) -> None:
    parts = pd.Series(values)
    step = step_of(parts.sum())
    written = step * round(parts.sum() / step)
    rounded = adding(parts, written, step)
    assert rounded.sum() == pytest.approx(written)
    assert (rounded - parts).abs().max() < 1.5 * step
    assert (rounded >= 0).all()


@given(amounts, st.lists(st.floats(-1e6, 1e6), min_size=1, max_size=4))
def test_steps_of_either_sign_lead_from_one_end_to_the_other(start, changes) -> None:
    end = start + sum(changes)
    steps = [step_of(each) for each in (start, end)]
    first, last = (step * round(at / step) for step, at in zip(steps, (start, end), strict=True))
    rounded = adding(pd.Series(changes), last - first, min(steps))
    assert first + rounded.sum() == pytest.approx(last, abs=1e-6 * max(steps))


@given(st.lists(amounts, min_size=1, max_size=8))
def test_parts_as_written_add_up_and_none_vanishes(values) -> None:
    """17,000 and 91 sites were 18,000 in all."""
    parts = pd.Series(values)
    total = float(parts.sum())
    step, rounded = step_of(total), adding_up(parts, total)
    written = step * round(total / step)
    assert abs(rounded.sum() - written) <= step / 2 * (1 + 1e-6)
    assert (rounded > 0).all()
    large = parts >= step
    assert rounded[~large].equals(parts[~large])
