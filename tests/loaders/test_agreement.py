"""Where two sources speak of the same economy and year: how far apart, which is in doubt, what is a
matter of definition.
"""

from pathlib import Path

import pytest

import research
from research import access
from research.errors import InputError
from research.loaders import agreement
from tests.commands import told
from tests.stores import keep

YEARS = range(2015, 2025)
AGREED = {
    ("internet_users", iso3, year): 50.0 + n + (year - 2015)
    for n, iso3 in enumerate(["THA", "VNM", "FJI"])
    for year in YEARS
}


@pytest.fixture
def two(store: Path) -> Path:
    """Two sources that agree to a tenth but for one value of the first, which its own series does
    not bear out.
    """
    keep(store, "worldbank", "2026-01-01", AGREED | {("internet_users", "THA", 2020): 91.0})
    keep(
        store,
        "itu",
        "2026-02-01",
        {key: value + 0.04 for key, value in AGREED.items()}
        | {("internet_users", "KEN", 2020): 30.0},
    )
    return store


def pairs(**more):
    found = access.agreement("internet_users", **more)
    return found[found["source"].eq("worldbank") & found["other"].eq("itu")]


def test_every_pair_and_its_difference(two) -> None:
    found = pairs()
    assert len(found) == len(AGREED)  # not Kenya, which one of them alone has
    row = found.set_index(["economy", "year"]).loc["VNM", 2018]
    assert (row["value"], row["other_value"]) == (54.0, 54.04)
    assert row["difference"] == pytest.approx(0.04)
    assert row["percent"] == pytest.approx(100 * 0.04 / 54.04)
    assert not row["apart"]


def test_beyond_tolerance_the_value_its_series_does_not_bear_out_is_suspect(two) -> None:
    """91.0 beside 55.04: farther than ten points; only the first source's own neighbours (54 and
    56) speak against it.
    """
    found = pairs()
    apart = found[found["apart"]]
    assert apart[["economy", "year", "suspect"]].to_numpy().tolist() == [["THA", 2020, "worldbank"]]
    assert found.loc[~found["apart"], "suspect"].eq("").all()
    served = research.observations("internet_users", "THA", 2020, source="worldbank")
    assert served["flag"].tolist() == ["suspect"]


def test_a_summary_counts(two) -> None:
    row = agreement.summary(pairs()).iloc[0]
    assert (row["shared"], row["apart"], row["suspect"], row["definition"]) == (30, 1, 1, False)
    assert row["equal"] == 29
    assert row["median"] == pytest.approx(0.04)


def test_a_difference_of_definition_marks_neither(store) -> None:
    keep(store, "worldbank", "2026-01-01", AGREED)
    keep(store, "itu", "2026-02-01", {key: value + 20 for key, value in AGREED.items()})
    row = agreement.summary(pairs()).iloc[0]
    assert (row["apart"], row["suspect"], row["definition"]) == (30, 0, True)


def test_of_a_source_only_the_newest_release_is_compared(two) -> None:
    keep(two, "itu", "2026-03-01", {("internet_users", "THA", 2019): 54.5})
    found = pairs()
    assert found[["economy", "year", "other_value"]].to_numpy().tolist() == [["THA", 2019, 54.5]]


@pytest.mark.slow
def test_some_economies_and_the_command(two) -> None:
    assert set(pairs(economies=["Viet Nam", "Fiji"])["economy"]) == {"VNM", "FJI"}
    detail = told("data", "agree", "internet_users", "--store", str(two))
    lines = [line.split("\t") for line in detail.stdout.splitlines()]
    assert [line for line in lines if line[2:4] == ["worldbank", "itu"]] == [
        ["THA", "2020", "worldbank", "itu", "91", "55.04", "-35.96", "39.5165", "worldbank"]
    ]
    every = told("data", "agree", "--store", str(two))
    assert "internet_users\tworldbank\titu\t30\t29\t0.04\t1\t1\t" in every.stdout
    assert told("data", "agree", "nothing_like_it", "--store", str(two)).returncode == 2
    with pytest.raises(InputError):
        access.agreement("nothing_like_it")


def test_without_a_second_source_there_is_nothing(store) -> None:
    assert len(access.agreement("coverage_5g")) == 0
    assert len(agreement.summary(access.agreement("coverage_5g"))) == 0
