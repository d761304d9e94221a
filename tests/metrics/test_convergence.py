"""Convergence: against published clubs, an implementation in plain loops, other libraries, and by
hand.
"""

import math
import os
import sys
from pathlib import Path

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from research.errors import InputError
from research.metrics.convergence import clubs, log_t
from research.metrics.convergence.logt import _kernel
from research.metrics.convergence.panel import trend

# Income of 152 economies, 1970 to 2003. Initial and final clubs of Phillips and Sul (2009), Journal
# of Applied Econometrics 24, Tables IV and V; b and t to three decimals as Du (2017), Stata Journal
# 17 (4), prints them.
SIZES = [50, 30, 21, 24, 14, 11, 2]
SLOPES = [0.382, 0.240, 0.110, 0.131, 0.190, 1.003, -0.470]
TS = [9.282, 6.904, 3.402, 2.055, 1.701, 6.024, -0.559]


def simulated(
    seed: int, levels: tuple[float, ...] = (10.0, 8.0, 6.0), members: int = 8, years: int = 30
) -> pd.DataFrame:
    """Economies that come to a level each, at 1 / t, with a little noise that dies out."""
    rng, t = np.random.default_rng(seed), np.arange(1, years + 1)
    rows = {
        f"E{level:g}-{k}": level + rng.normal(0, 0.8) / t + rng.normal(0, 0.02, years) / t
        for level in levels
        for k in range(members)
    }
    return pd.DataFrame.from_dict(rows, orient="index", columns=range(2000, 2000 + years))


# --- the same in plain loops, a formula a line, after Phillips and Sul (2007, 2009)
# ---------------------------------------


def plain_variance(u: list[float]) -> float:
    n = len(u)
    rho = sum(u[s] * u[s + 1] for s in range(n - 1)) / sum(u[s] ** 2 for s in range(n - 1))
    width = 1.3221 * (4 * rho**2 / (1 - rho) ** 4 * n) ** 0.2
    total = sum(each**2 for each in u)
    for lag in range(1, n - 1):
        z = 1.2 * math.pi * lag / width
        weight = 3 / z**2 * (math.sin(z) / z - math.cos(z))
        total += 2 * weight * sum(u[s] * u[s + lag] for s in range(n - 1 - lag))
    return total / (n - 1)


def plain_t(rows: list[list[float]], r: float = 1 / 3) -> float:
    years = len(rows[0])
    spreads = []
    for year in range(years):
        mean = sum(row[year] for row in rows) / len(rows)
        spreads.append(sum((row[year] / mean - 1) ** 2 for row in rows) / len(rows))
    kept = range(round(years * r) + 1, years + 1)
    y = [math.log(spreads[0] / spreads[t - 1]) - 2 * math.log(math.log(t)) for t in kept]
    x = [math.log(t) for t in kept]
    mx, my = sum(x) / len(x), sum(y) / len(y)
    sxx = sum((each - mx) ** 2 for each in x)
    b = sum((p - mx) * (q - my) for p, q in zip(x, y, strict=True)) / sxx
    residuals = [q - my - b * (p - mx) for p, q in zip(x, y, strict=True)]
    return b / math.sqrt(plain_variance(residuals) / sxx)


def plain_clubs(panel: pd.DataFrame) -> list[list[str]]:
    rows = {
        str(name): [float(v) for v in row]
        for name, row in zip(panel.index, panel.to_numpy(), strict=True)
    }
    left, found = sorted(rows, key=lambda name: -rows[name][-1]), []
    while len(left) > 1:
        if plain_t([rows[name] for name in left]) > -1.65:
            return [*found, left]
        start = next(
            (
                k
                for k in range(len(left) - 1)
                if plain_t([rows[n] for n in left[k : k + 2]]) > -1.65
            ),
            None,
        )
        if start is None:
            break
        best, core, size = -9.0, [], 2
        while start + size <= len(left):
            t = plain_t([rows[n] for n in left[start : start + size]])
            if t <= -1.65:
                break
            if t > best:
                best, core = t, left[start : start + size]
            size += 1
        c, club = 0.0, core
        while c <= 50:
            club = core + [
                n for n in left if n not in core and plain_t([rows[m] for m in [*core, n]]) > c
            ]
            if plain_t([rows[n] for n in club]) > -1.65:
                break
            c, club = c + 0.05, core
        found.append(club)
        left = [n for n in left if n not in club]
    return [*found, left] if left else found


# --------------------------------------------------------------------------------------------------------------------------  # noqa: E501


@pytest.fixture(scope="module")
def incomes() -> pd.DataFrame:
    """Trends of log income as published with the R package ConvergenceClubs (GPL-3), folder
    data-raw; GDP.txt has incomes.
    """
    path = Path(os.environ.get("CLUBS_DATA", "")) / "filteredGDP.txt"
    if not path.is_file():
        pytest.skip(
            "CLUBS_DATA does not name a folder with filteredGDP.txt of the R package "
            "ConvergenceClubs"
        )
    return pd.read_csv(path, sep=r"\s+").set_index("Countries")


def test_published_clubs(incomes: pd.DataFrame) -> None:
    found = clubs(incomes, merge=None)
    assert [len(club) for club in found.clubs] == SIZES
    assert found.b == pytest.approx(SLOPES, abs=6e-4)
    assert found.t == pytest.approx(TS, abs=6e-4)
    assert found.diverging == []
    whole = log_t(incomes)
    assert (whole.b, whole.se, whole.t) == pytest.approx((-0.8748, 0.0055, -159.5544), abs=2e-3)
    assert not whole.converging


def test_published_clubs_from_incomes_as_they_were_measured(incomes: pd.DataFrame) -> None:
    raw = pd.read_csv(Path(os.environ["CLUBS_DATA"]) / "GDP.txt", sep=r"\s+").set_index("Countries")
    found = clubs(raw, merge=None, log=True, filter="hp")
    assert [len(club) for club in found.clubs] == SIZES
    assert found.t == pytest.approx(TS, abs=6e-4)


@pytest.mark.parametrize("merge", ["ps", "vlt"])
def test_published_clubs_merged(incomes: pd.DataFrame, merge: str) -> None:
    found = clubs(incomes, merge=merge)
    assert [len(club) for club in found.clubs] == [50, 30, 21, 38, 11, 2]
    assert found.b[3] == pytest.approx(-0.044, abs=6e-4)
    assert found.t[3] == pytest.approx(-0.636, abs=6e-4)


@pytest.mark.parametrize("seed", range(6))
def test_as_in_plain_loops(seed: int) -> None:
    panel = simulated(seed)
    found = clubs(panel, merge=None)
    assert [sorted(club) for club in found.clubs] == [sorted(club) for club in plain_clubs(panel)]
    assert log_t(panel).t == pytest.approx(plain_t(panel.to_numpy().tolist()), rel=1e-9)
    for club, t in zip(found.clubs, found.t, strict=True):
        if len(club) > 1:
            assert t == pytest.approx(plain_t(panel.loc[club].to_numpy().tolist()), rel=1e-6)


def test_walks_in_plain_loops() -> None:
    """Series that go nowhere together: cores that are dropped, sieves that are raised, economies
    that diverge.
    """
    rng = np.random.default_rng(5)
    for _ in range(5):
        panel = pd.DataFrame(
            20 + rng.normal(0, 0.5, (12, 18)).cumsum(axis=1), index=list("ABCDEFGHIJKL")
        )
        found = clubs(panel, merge=None)
        assert [sorted(club) for club in found.clubs] == [
            sorted(club) for club in plain_clubs(panel)
        ]


def test_known_clubs_come_back() -> None:
    hits = 0
    for seed in range(20):
        found = clubs(simulated(seed))
        groups = [{name.split("-")[0] for name in club} for club in found.clubs]
        hits += groups == [{"E10"}, {"E8"}, {"E6"}]
    assert hits >= 18


def test_one_club_and_none() -> None:
    alone = clubs(simulated(1, levels=(10.0,)))
    assert alone.converging
    assert len(alone.clubs) == 1
    assert alone.club_of("E10-0") == 1
    t = np.arange(1.0, 21.0)
    apart = clubs(
        pd.DataFrame({f"E{k}": 5 + k * t for k in range(1, 5)}, index=range(2001, 2021)).T
    )
    assert apart.clubs[-1] == apart.diverging
    assert sorted(apart.diverging) == ["E1", "E2", "E3", "E4"]
    assert apart.club_of("E2") is None
    assert not apart.converging
    with pytest.raises(InputError, match="'X' is not in the panel of 4"):
        apart.club_of("X")


@settings(max_examples=15, deadline=None)
@given(seed=st.integers(0, 10_000), scale=st.sampled_from([0.01, 3.0, 1e6]))
def test_order_and_unit_do_not_matter(seed: int, scale: float) -> None:
    panel = simulated(seed, members=5, years=16)
    found = clubs(panel)
    shuffled = clubs(panel.sample(frac=1, random_state=seed) * scale)
    assert shuffled.clubs == found.clubs
    assert sorted(name for club in found.clubs for name in club) == sorted(panel.index)
    for club, t in zip(found.clubs, found.t, strict=True):
        assert club == found.diverging or t > -1.65
    last = panel.iloc[:, -1]
    assert all(last[club].is_monotonic_decreasing for club in found.clubs)


@settings(max_examples=30, deadline=None)
@given(seed=st.integers(0, 10_000))
def test_order_does_not_matter_where_values_are_equal(seed: int) -> None:
    rng = np.random.default_rng(seed)
    panel = pd.DataFrame(
        np.minimum(rng.integers(3, 6, (9, 12)).cumsum(axis=1), 40.0), index=list("ABCDEFGHI")
    )
    panel.loc["B"] = panel.loc["A"]
    assert clubs(panel.sample(frac=1, random_state=seed)).clubs == clubs(panel).clubs


def test_clubs_of_two_and_the_fewest_years() -> None:
    panel = simulated(2, levels=(10.0, 6.0), members=2, years=12)
    found = clubs(panel, merge=None)
    assert [sorted(club) for club in found.clubs] == [["E10-0", "E10-1"], ["E6-0", "E6-1"]]
    assert [sorted(club) for club in plain_clubs(panel)] == [sorted(club) for club in found.clubs]
    assert (
        clubs(panel * 1e300 / 20, merge=None).clubs
        == clubs(panel * 1e-300, merge=None).clubs
        == found.clubs
    )


def test_a_t_at_the_threshold_does_not_converge(monkeypatch: pytest.MonkeyPatch) -> None:
    panel = simulated(4, levels=(10.0, 9.0), members=3)
    for module, t, converging in (
        ("logt", log_t(panel).t, lambda: log_t(panel).converging),
        ("clubs", clubs(panel.head(3)).t[0], lambda: clubs(panel.head(3)).converging),
    ):
        for threshold, expected in ((t, False), (math.nextafter(t, -math.inf), True)):
            monkeypatch.setattr(
                sys.modules[f"research.metrics.convergence.{module}"], "THRESHOLD", threshold
            )
            assert converging() is expected


def test_merging_lowers_their_number_and_keeps_every_economy() -> None:
    panel = simulated(3, levels=(10.0, 9.9, 6.0))
    counts = {merge: clubs(panel, merge=merge) for merge in (None, "ps", "vlt")}
    assert len(counts["ps"].clubs) <= len(counts[None].clubs)
    assert len(counts["vlt"].clubs) <= len(counts[None].clubs)
    assert {name for club in counts["vlt"].clubs for name in club} == set(panel.index)


def test_weights_of_the_variance_as_in_linearmodels() -> None:
    from linearmodels.iv.covariance import kernel_weight_quadratic_spectral as weights

    width = 1.3221 * (4 * 0.4**2 / (1 - 0.4) ** 4 * 30) ** 0.2
    assert _kernel(np.array([0.4]), 30)[0] == pytest.approx(weights(width, 29)[1:])


def test_trend_as_in_statsmodels() -> None:
    from statsmodels.tsa.filters.hp_filter import hpfilter

    rng = np.random.default_rng(0)
    x = rng.normal(size=(3, 30)).cumsum(axis=1)
    for row, smooth in zip(x, trend(x), strict=True):
        assert smooth == pytest.approx(hpfilter(row, 400)[1], abs=1e-9)
    line = np.arange(20.0)[None, :]
    assert trend(line) == pytest.approx(line, abs=1e-9)


def test_nothing_is_taken_unless_asked_for() -> None:
    levels = np.exp(simulated(2))
    assert clubs(levels, log=True).clubs == clubs(simulated(2)).clubs
    assert log_t(levels, log=True).t == pytest.approx(log_t(simulated(2)).t)
    smooth = pd.DataFrame(
        trend(simulated(2).to_numpy()), index=levels.index, columns=levels.columns
    )
    assert log_t(levels, log=True, filter="hp").t == pytest.approx(log_t(smooth).t)


def test_economies_that_have_met_converge() -> None:
    t = np.arange(20.0)
    panel = pd.DataFrame(
        [np.minimum(80 + 2 * t, 100), np.minimum(60 + 4 * t, 100)],
        index=["A", "B"],
        columns=range(2000, 2020),
    )
    found = log_t(panel)
    assert found.converging
    assert found.t == np.inf
    assert np.isnan(found.b)
    assert clubs(panel).converging
    assert log_t(panel * 0 + 50).converging


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (
            lambda p: p.drop("E10-1").reindex(p.index),
            "'E10-1' has no value in 2000; the panel has to be complete",
        ),
        (lambda p: p * 0, "0 of 'E10-0' in 2000 is not above 0"),
        (lambda p: -p, "is not above 0 as analysed"),
        (lambda p: p.replace(p.iloc[0, 0], np.inf), "has no value in 2000"),
        (lambda p: p.iloc[:, :11], "11 years are too few; at least 12"),
        (lambda p: p.drop(columns=2005), "the year after 2004.* is not 2005"),
        (lambda p: p.iloc[:, ::-1], "oldest first"),
        (lambda p: pd.concat([p, p.iloc[:1]]), "'E10-0' stands twice"),
        (lambda p: p.iloc[:1], "at least two economies"),
    ],
)
def test_what_is_refused(change, said: str) -> None:
    with pytest.raises(InputError, match=said):
        clubs(change(simulated(0)))


def test_options_that_do_not_exist() -> None:
    panel = simulated(0)
    for options, said in (
        ({"merge": "best"}, "merge='best'"),
        ({"filter": "bk"}, "filter='bk'"),
    ):
        with pytest.raises(InputError, match=said):
            clubs(panel, **options)
    with pytest.raises(InputError, match="has no logarithm"):
        log_t(panel - 100, log=True)
