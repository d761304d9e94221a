"""The long frame: its checks, its wide view, its most recent values."""

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from research import frame
from research.errors import InputError


def row(**changes: object) -> dict[str, object]:
    base = {
        "economy": "THA",
        "year": 2023,
        "indicator": "internet_users",
        "value": 90.0,
        "unit": "% of population",
        "source": "factbook",
        "vintage": "2026-02-04",
        "flag": "",
    }
    return base | changes


def test_a_row_stands_once() -> None:
    with pytest.raises(InputError, match="stands twice"):
        frame.observations([row(), row(value=91.0)])


@pytest.mark.parametrize("value", [float("nan"), float("inf"), None])
def test_missing_has_no_row(value: float | None) -> None:
    with pytest.raises(InputError, match="no finite value"):
        frame.observations([row(value=value)])


def test_unknown_flag() -> None:
    with pytest.raises(InputError, match="guess"):
        frame.observations([row(flag="guess")])


def test_units_that_differ_raise() -> None:
    with pytest.raises(InputError, match="more than one unit"):
        frame.wide(frame.observations([row(), row(year=2022, unit="per 100")]))


def test_the_newest_vintage_is_shown() -> None:
    long = frame.observations(
        [row(vintage="2026-02-04", value=90.0), row(vintage="2026-07-01", value=91.0)]
    )
    assert frame.wide(long).loc[("THA", 2023), "internet_users"] == 91.0


@pytest.mark.slow
@given(
    st.lists(
        st.tuples(st.sampled_from(["THA", "VNM"]), st.integers(2000, 2024)), unique=True, min_size=1
    )
)
def test_mrnev_is_the_last_year_of_each(keys: list[tuple[str, int]]) -> None:
    long = frame.observations(
        [row(economy=economy, year=year, value=float(year)) for economy, year in keys]
    )
    expected = {
        economy: max(year for other, year in keys if other == economy) for economy, _ in keys
    }
    for given_frame in (long, frame.wide(long)):
        latest = frame.mrnev(given_frame)
        assert {
            economy: int(latest.loc[(economy, "internet_users"), "year"]) for economy in expected
        } == expected
        assert latest["value"].eq(latest["year"]).all()


def test_mrnev_skips_empty_years() -> None:
    wide = pd.DataFrame(
        {"a": [1.0, None]},
        index=pd.MultiIndex.from_tuples([("THA", 2020), ("THA", 2021)], names=["economy", "year"]),
    )
    assert frame.mrnev(wide).loc[("THA", "a"), "year"] == 2020
