"""Two releases compared: what was revised and by how much, what is new, what was withdrawn."""

from subprocess import CompletedProcess

import pytest

from research.errors import InputError
from research.loaders import revisions
from tests.commands import told
from tests.stores import keep


def test_two_releases(store) -> None:
    keep(store, "worldbank", "2026-04-01", {
        ("gini", "THA", 2019): 34.0, ("gini", "THA", 2020): 35.0, ("gini", "TUV", 2010): 39.0,
        ("gini", "VNM", 2020): 0.0, ("fertility", "THA", 2020): 1.3,
    })  # fmt: skip
    keep(store, "worldbank", "2026-07-01", {
        ("gini", "THA", 2019): 34.0, ("gini", "THA", 2020): 35.7, ("gini", "THA", 2021): 34.9,
        ("gini", "VNM", 2020): 36.0, ("poverty_3_dollars", "THA", 2020): 0.1,
    })  # fmt: skip
    found = revisions.between("worldbank")
    assert (found.old, found.new, found.compared) == ("2026-04-01", "2026-07-01", 3)
    rows = found.changes.set_index(["economy", "year"])
    assert rows.loc[("THA", 2020), ["what", "old", "new"]].tolist() == ["revised", 35.0, 35.7]
    assert rows.loc[("THA", 2020), "change"] == pytest.approx(0.7)
    assert rows.loc[("THA", 2020), "percent"] == pytest.approx(2.0)
    assert rows.loc[("THA", 2021), "what"] == "new"
    assert rows.loc[("TUV", 2010), "what"] == "withdrawn"
    assert rows["percent"].isna().loc[("VNM", 2020)]  # from nought there is no percentage
    assert len(rows) == 4
    assert found.only == ("fertility", "poverty_3_dollars")
    assert "of 3 values in both, 2 were revised; 1 are new, 1 were withdrawn" in found.note()
    assert len(revisions.between("worldbank", indicators=["fertility"]).changes) == 0


def test_the_command(store) -> None:
    keep(store, "worldbank", "2026-04-01", {("gini", "THA", 2020): 35.0})
    one = _data("diff", "worldbank")
    assert one.returncode == 2
    assert "a comparison needs two" in one.stderr
    keep(store, "worldbank", "2026-07-01", {("gini", "THA", 2020): 35.7})
    two = _data("diff", "worldbank")
    assert two.returncode == 0, two.stderr
    assert "1 were revised" in two.stdout
    assert "gini\tTHA\t2020\trevised\t35\t35.7\t0.7\t2" in two.stdout
    assert "worldbank\t2026-07-01\t1\t1" in _data("vintages").stdout
    assert "35.7" in _data("gini", "THA").stdout
    assert "35.0" in _data("gini", "THA", "--vintage", "worldbank=2026-04-01").stdout


def test_releases_that_are_not_there(store) -> None:
    with pytest.raises(InputError, match="holds nothing of 'worldbank'"):
        revisions.between("worldbank")
    keep(store, "worldbank", "2026-04-01", {("gini", "THA", 2020): 35.0})
    with pytest.raises(InputError, match="no release '2020-01-01'"):
        revisions.between("worldbank", "2020-01-01", "2026-04-01")


def _data(*arguments: str) -> CompletedProcess[str]:
    return told("data", *arguments)
