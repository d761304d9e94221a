"""Bounds of skills hold for every way the single skills may overlap, and needs are those of a count
of heads.
"""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from research.errors import InputError
from research.metrics.skills import LEVELS, Need, Share, among_offline, at_least_one, need, together


@given(st.integers(0, 2**32 - 1), st.integers(1, 6))
def test_the_truth_is_within_the_bounds_however_skills_overlap(seed: int, skills: int) -> None:
    rng = np.random.default_rng(seed)
    people = rng.random((50, skills)) < rng.random(skills)
    found = at_least_one((100 * people.mean(axis=0)).tolist())
    assert found.low - 1e-9 <= 100 * people.any(axis=1).mean() <= found.high + 1e-9


def test_both_bounds_are_reached() -> None:
    nested, apart = np.zeros((10, 2), dtype=bool), np.zeros((10, 2), dtype=bool)
    nested[:4, 0], nested[:2, 1] = True, True
    apart[:4, 0], apart[4:6, 1] = True, True
    assert at_least_one([40.0, 20.0]) == Share(
        100 * nested.any(axis=1).mean(), 100 * apart.any(axis=1).mean()
    )


@given(st.lists(st.tuples(st.floats(0, 100), st.floats(1, 1e9)), min_size=1, max_size=5))
def test_together_lies_between_the_groups(groups) -> None:
    found = together([(Share(share, share), people) for share, people in groups])
    shares = [share for share, _ in groups]
    assert min(shares) - 1e-6 <= found.low <= max(shares) + 1e-6
    assert found.low == pytest.approx(np.average(shares, weights=[people for _, people in groups]))


@given(st.floats(1, 1e9), st.floats(1, 1e9))
def test_everybody_is_at_most_all(women: float, men: float) -> None:
    found = together([(Share(100.0, 100.0), women), (Share(100.0, 100.0), men)])
    assert found.low == pytest.approx(100)
    assert found.high <= 100


def test_a_need_counts_heads() -> None:
    # 1,000 people, between 400 and 500 able; 700 wanted: 200 to 300 more.
    assert need(Share(40.0, 50.0), 1000, 70.0) == Need(pytest.approx(200), pytest.approx(300))
    assert need(Share(80.0, 90.0), 1000, 70.0) == Need(0.0, 0.0)


@pytest.mark.parametrize(
    "wrong",
    [
        lambda: at_least_one([]),
        lambda: at_least_one([101.0]),
        lambda: at_least_one([float("nan")]),
        lambda: Share(50.0, 40.0),
        lambda: need(Share(0.0, 1.0), -1.0, 70.0),
        lambda: need(Share(0.0, 1.0), 1.0, 170.0),
        lambda: together([]),
        lambda: together([(Share(1.0, 1.0), -1.0), (Share(1.0, 1.0), 3.0)]),
    ],
)
def test_what_cannot_be_is_refused(wrong) -> None:
    with pytest.raises(InputError):
        wrong()


def test_no_skill_counts_twice() -> None:
    every = [skill for level in LEVELS.values() for skill in level]
    assert len(every) == len(set(every)) == 9


@pytest.mark.parametrize(("read", "online"), [(79.0, 45.0), (30.0, 60.0), (90.0, 0.0)])
def test_those_offline_who_read_lie_between_two_ways_to_count_them(read, online) -> None:
    """Bangladesh: "the 79% of them who can read" were as many as of everybody."""
    found = among_offline(read, online)
    people = np.arange(10_000)
    reads, uses = (
        people < read * 100,
        people < online * 100,
    )  # who is online reads, if so many do
    assert found.low == pytest.approx(100 * reads[~uses].mean())
    independent = np.random.default_rng(1).permutation(reads)
    assert found.high == pytest.approx(100 * independent[~uses].mean(), abs=2.0)
    assert found.low <= found.high
