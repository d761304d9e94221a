"""A value that may repeat the year before has that year everywhere; the later one a remark."""

from research import findings
from research.findings.core.latest import comparable, latest
from research.findings.core.ranks import standing
from research.findings.progress.breaks import doubt_mark
from tests.stores import keep


def test_a_repeated_value_keeps_its_first_year(store) -> None:
    """Kenya: 35% of 2023 in a tile, of 2024 in the table below it."""
    use = {2018: 19.5, 2020: 28.0, 2021: 29.0, 2022: 33.0, 2023: 34.98, 2024: 34.97}
    keep(
        store,
        "worldbank",
        "2026-07-01",
        {("internet_users", "KEN", year): value for year, value in use.items()},
    )
    assert latest("internet_users").at["KEN", "year"] == 2023
    assert comparable("internet_users").at["KEN", "year"] == 2023
    assert standing("KEN", "internet_users").year == 2023
    assert doubt_mark("internet_users", "KEN") == "mark-none", "the remark is of 2024"
    marks = findings.path_to_target("KEN").df["mark"].dropna()
    assert marks.to_dict()[2024] == "mark-repeated"
    assert "mark-repeated" not in [*findings.target_status("KEN").df.get("mark", ())]


def test_a_value_and_its_year_are_of_one_row(store) -> None:
    """Households of Pakistan: the 36.7% of 2023 with the year 2022, which had 36.8%."""
    key, homes = "households_internet", {2019: 30.1, 2020: 32.4, 2021: 34.9, 2022: 36.81}
    keep(
        store,
        "itu",
        "2026-07-01",
        {(key, "PAK", year): value for year, value in (homes | {2023: 36.73}).items()},
    )
    row = findings.target_status("PAK").df.loc["Households with Internet access at home"]
    pairs = [rows.loc["PAK", ["value", "year"]].tolist() for rows in (latest(key), comparable(key))]
    assert [*pairs, row[["value", "year"]].tolist()] == [[36.81, 2022]] * 3
