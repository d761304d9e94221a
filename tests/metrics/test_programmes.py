"""Nobody is singled out by rounded counts: tried on small tables, and by linear programming on
tables of the same people.
"""

import itertools

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.optimize import linprog

from research.errors import InputError
from research.metrics.programmes import BASE, FEWEST, LEAST, OFF, rounded, shown

REST = "other"
TABLES = st.integers(1, 4).flatmap(
    lambda n: st.integers(1, 3).flatmap(
        lambda m: st.lists(
            st.lists(st.integers(0, 12), min_size=m, max_size=m), min_size=n, max_size=n
        )
    )
)


def test_every_count_of_a_column_could_be_three_numbers() -> None:
    """All tables of three lines up to 14 people each, together with all of two lines of the same
    people.
    """
    three = np.array(list(itertools.product(range(15), repeat=3)))
    two = np.array([(a, b) for a, b in itertools.product(range(43), repeat=2) if a + b <= 42])
    shown_three, shown_two = rounded(three.T).T, rounded(two.T).T
    by_total: dict[int, list[int]] = {}
    for at, total in enumerate(two.sum(axis=1)):
        by_total.setdefault(int(total), []).append(at)
    linked: dict[tuple, list[set[int]]] = {}
    for values, published in zip(three.tolist(), shown_three.tolist(), strict=True):
        if (
            sum(published) > 20 or max(published) > 10
        ):  # whose other tables are all among those tried
            continue
        for at in by_total[sum(values)]:
            key = (*published, *shown_two[at].tolist())
            sets = linked.setdefault(key, [set() for _ in range(5)])
            for seen, value in zip(sets, (*values, *two[at].tolist()), strict=True):
                seen.add(value)
    assert len(linked) > 80
    assert min(len(seen) for sets in linked.values() for seen in sets) >= 3


def people_of(table: pd.DataFrame, more: int, at: tuple[int, int]) -> pd.DataFrame:
    """True counts as a table shows them, one of them `more`; the rest as labels of one person
    each.
    """
    counts = table.copy()
    counts.iloc[at] += more
    if REST not in counts.index:
        return counts
    each = np.repeat(np.eye(counts.shape[1], dtype=int), counts.loc[REST], axis=0)
    labels = pd.DataFrame(each, [f"x{n}" for n in range(len(each))], counts.columns)
    return pd.concat([counts.drop(REST), labels])


def alike(one: pd.DataFrame, other: pd.DataFrame) -> bool:
    return one.astype(int).equals(other.astype(int))


@pytest.mark.slow
def test_other_people_give_the_same_tables() -> None:
    """For every table of two labels and a rest: three numbers for each count, and a table by year
    alike each time.
    """
    tried = 0
    for a, b, c, d in itertools.product(
        range(0, 10, 3), range(0, 9, 4), range(1, 8, 3), range(0, 9, 4)
    ):
        for few in ([1, 0], [2, 2]):
            counts = pd.DataFrame([[a, b], [c, d], few], ["law", "art", "x"], ["women", "men"])
            found = shown(counts, REST)
            by_year = shown(counts.set_axis([2024, 2025, 2026]))
            for at in np.ndindex(found.shape):
                for more in (0, 1, 2):
                    assert alike(shown(people_of(found, more, at), REST), found)
                    assert alike(shown(people_of(by_year, more, (0, at[1]))), by_year)
                    tried += 1
    assert tried > 500


def reach(tables: list[pd.DataFrame], free: bool) -> list[tuple[np.ndarray, np.ndarray]]:
    """Lowest and highest each shown count can be, given tables of the same people and the rule:
    sums lie in their intervals.

    `free` : every line but the rest is a label of at least `LEAST` people.
    """
    sizes = [table.size for table in tables]
    starts, n = np.cumsum([0, *sizes]), sum(sizes)
    above, most, equal = [], [], []
    for start, table in zip(starts, tables, strict=False):
        ends = table.cumsum().to_numpy()
        at = start + np.arange(table.size).reshape(table.shape)
        for row, column in np.ndindex(table.shape):
            to_here = np.isin(np.arange(n), at[: row + 1, column]).astype(float)
            above += [to_here, -to_here]
            most += [ends[row, column] + 2, 2 - ends[row, column]]
        for row in range(len(table)) if free else ():
            if table.index[row] != REST:
                above.append(-np.isin(np.arange(n), at[row]).astype(float))
                most.append(-LEAST)
        first = np.arange(sizes[0]).reshape(tables[0].shape)
        for column in range(table.shape[1]) if start else ():
            here, there = (
                np.isin(np.arange(n), which[:, column]).astype(float) for which in (at, first)
            )
            equal.append(here - there)
    given = {"A_ub": np.array(above), "b_ub": most, "A_eq": np.array(equal) if equal else None}
    given["b_eq"] = np.zeros(len(equal)) if equal else None
    solved = [[linprog(sign * what, **given) for what in np.eye(n)] for sign in (1, -1)]
    assert all(each.success for both in solved for each in both)
    low, high = (
        [sign * each.fun for each in both] for sign, both in zip((1, -1), solved, strict=True)
    )
    return [(np.array(low[s:e]), np.array(high[s:e])) for s, e in itertools.pairwise(starts)]


@pytest.mark.slow
@settings(max_examples=40, deadline=None)
@given(
    st.lists(st.tuples(*[st.integers(0, 3)] * 2, st.booleans()), min_size=12, max_size=90),
    st.booleans(),
)
def test_tables_of_the_same_people_together_tell_no_more(
    people: list[tuple[int, int, bool]], free: bool
) -> None:
    frame = pd.DataFrame(people, columns=["year", "field", "sex"])
    counts = [pd.crosstab(frame[by], frame["sex"]) for by in ("year", "field")]
    tables = [shown(each, REST if free else "") for each in counts]
    if any(table.empty for table in tables):
        return
    assert len({tuple(table.sum()) for table in tables}) == 1  # totals agree
    for low, high in reach(tables, free):
        assert (np.floor(high + 1e-6) - np.ceil(low - 1e-6) >= 2).all()


@pytest.mark.slow
@settings(max_examples=200, deadline=None)
@given(TABLES, st.sampled_from(["", REST]))
def test_what_is_shown_is_near_the_truth_and_coarse(table: list[list[int]], rest: str) -> None:
    counts = pd.DataFrame(table, [f"line {n}" for n in range(len(table))])
    found = shown(counts, rest)
    assert (found.to_numpy() % BASE == 0).all()
    assert found.empty or found.to_numpy().sum() >= FEWEST
    lines = [line for line in found.index if line != REST]
    near = (found.loc[lines] - counts.loc[lines, found.columns]).abs() <= OFF
    assert near.to_numpy().all()
    if len(found):
        assert ((found.sum() - counts[found.columns].sum()).abs() <= BASE // 2).all()
    if rest:
        assert (counts.loc[lines].sum(axis=1) >= LEAST).all()


def test_a_label_of_fewer_than_five_people_is_not_named() -> None:
    counts = pd.DataFrame({"women": [30, 4, 1], "men": [30, 0, 3]}, ["ICT", "A. Person", "law"])
    found = shown(counts, REST)
    assert found.index.tolist() == ["ICT", REST]
    assert found.loc[REST].tolist() == [5, 5]


def test_a_handful_of_people_are_not_shown_at_all() -> None:
    assert shown(pd.DataFrame([[1, 2], [1, 0]])).empty
    assert shown(pd.DataFrame([[1, 1], [3, 1]])).empty


@pytest.mark.parametrize("wrong", [[[-1.0]], [[0.5]], [[float("nan")]]])
def test_what_is_no_count_is_refused(wrong) -> None:
    with pytest.raises(InputError, match="whole numbers"):
        shown(pd.DataFrame(wrong))
