"""The atlas shows what the data hold: classes, ends of rankings and places are recomputed here."""

from pathlib import Path

import pandas as pd
import pytest

from research import access, economies, findings
from research.catalogue import scales
from research.charts.classes import classes
from research.findings.core.gaps import gaps
from research.findings.core.latest import comparable
from research.findings.overview.atlas import _ends, _medians, lowest_and_highest
from research.findings.progress import breaks
from research.findings.progress.breaks import Jump
from research.messages.values import (
    Count,
    Economy,
    Group,
    Indicator,
    Items,
    Quantity,
    Value,
    Year,
    Years,
    claim,
)
from tests.stores import keep


def of_life(*ends: tuple[Value, float]) -> Items:
    return Items(
        tuple(
            claim("atlas-end", who=who, value=Quantity(value, "life_expectancy"))
            for who, value in ends
        )
    )


def test_every_economy_is_on_every_map_in_its_class() -> None:
    known = comparable("internet_users")
    (found,) = findings.atlas_maps(["internet_users"]).found
    assert found.fig is not None
    hover = next(trace for trace in found.fig.data if trace.customdata is not None)
    said = dict(hover.customdata)
    assert len(said) == len(economies.table())
    assert sum(text != "no data" for text in said.values()) == len(known)
    expected = classes(known["value"], scales.of("internet_users"))
    filled = [trace.name for trace in found.fig.data if trace.fill and trace.name]
    assert filled == [*expected.texts, "no data"]


def test_a_map_says_its_ends_and_its_middle() -> None:
    known = comparable("internet_users")
    values = known["value"]
    shown = findings.atlas_maps(["internet_users", "mobile_per_100", "fixed_basket_gni"])
    first, second, lacking = shown.found
    assert first.headline.id == "atlas-map", "the ITU has a newer total of people online"
    assert first.headline.values["median"].value == pytest.approx(values.median())
    (lit,) = findings.atlas_maps(["electricity_access"]).found
    power = comparable("electricity_access")["value"]
    people = access.latest("population")["value"].reindex(power.index)
    share = float((power * people).sum() / people.sum())
    assert lit.headline.id == "atlas-map-people"
    assert (lit.weight, first.weight) == (1.0, 0.0), "half of the economies are no message"
    assert lit.headline.values["share"].value == pytest.approx(share, abs=0.5)
    (ends,) = first.claims
    everybody = claim("atlas-economies", economies=Count(int(values.eq(100).sum())))
    assert ends.values["highest"] == Items(
        (claim("atlas-end", who=everybody, value=Quantity(100.0, "internet_users")),)
    )
    lowest = ends.values["lowest"]
    assert isinstance(lowest, Items)
    assert [each.values["who"] for each in lowest.values] == [
        Economy(str(code)) for code in values.nsmallest(3).index
    ]
    assert first.notes == (
        claim(
            "atlas-years",
            economies=Count(len(known)),
            years=Years(known["year"].min(), known["year"].max()),
        ),
    )
    assert first.df["value"].to_dict() == values.to_dict()
    assert second.fig is not None
    assert lacking.headline == claim(
        "atlas-unmapped", indicators=Items((Indicator("fixed_basket_gni"),))
    )


def test_what_is_not_mapped_names_who_publishes_it() -> None:
    (found,) = findings.atlas_maps(["fixed_basket_gni"]).found
    assert found.missing
    assert found.gaps == gaps(["fixed_basket_gni"])


def _ends_now(values: pd.Series, key: str) -> Items:
    return _ends(values, key, pd.Series(access.reference_year(), values.index))


def test_an_end_that_is_not_current_has_its_year() -> None:
    """The Central African Republic was lowest with 7.5%, a figure of 2019."""
    year = access.reference_year()
    values = pd.Series([90.0, 50.0, 7.5], index=["NLD", "THA", "CAF"])
    years = pd.Series([year, year - 3, year - 4], index=values.index)
    ends = _ends(values, "internet_users", years).values
    assert [each.id for each in ends] == ["atlas-end", "atlas-end", "atlas-end-dated"]
    assert ends[2].values["year"] == Year(year - 4)


def test_no_end_rests_on_a_break(monkeypatch) -> None:
    """Uganda was second lowest by 8.9%; by its 15.3% of 2023 Burundi would be among the last."""
    jumps = {code: Jump("internet_users", 15.3, 2023) for code in ("UGA", "KEN")}
    monkeypatch.setattr(breaks, "rests_on", lambda _, code: jumps.get(code))
    known = {"NLD": 97.0, "KEN": 60.2, "BDI": 11.1, "SSD": 9.3, "UGA": 8.9, "CAF": 7.5}
    values = pd.Series(known)
    sure, (note,) = breaks.sure_ends(values, "internet_users", 2)
    assert [*sure.index] == ["NLD", "BDI", "SSD", "CAF"], "Kenya is before the second highest"
    (kenya, uganda) = sorted(
        note.values["economies"].values, key=lambda each: -each.values["value"].value
    )
    assert (uganda.id, uganda.values["since"]) == ("atlas-end-jump", Year(2023))
    assert uganda.values["value"] == Quantity(8.9, "internet_users")
    assert kenya.values["who"] == Economy("KEN")
    sure, notes = breaks.sure_ends(values, "internet_users")
    assert (len(sure), notes) == (len(values), ()), "neither is an end"
    assert breaks.sure_ends(values[["UGA"]], "internet_users")[0].empty


def test_equal_ends_are_never_split() -> None:
    """Where the third of a ranking shares its value with a fourth, neither is named and all are
    counted.
    """
    values = pd.Series([9.0, 8.0, 7.0, 7.0, 1.0], index=["THA", "VNM", "NLD", "FRA", "TUV"])
    tha, vnm, nld, fra = (Economy(code) for code in ("THA", "VNM", "NLD", "FRA"))
    two = claim("atlas-economies", economies=Count(2))
    assert _ends_now(values, "life_expectancy") == of_life((tha, 9.0), (vnm, 8.0), (two, 7.0))
    assert _ends_now(values.iloc[[0, 2, 3, 4]], "life_expectancy") == of_life(
        (tha, 9.0), (nld, 7.0), (fra, 7.0)
    )
    assert _ends_now(values.iloc[[1, 2]], "life_expectancy") == of_life((vnm, 8.0), (nld, 7.0))


def test_every_economy_is_listed_with_values_of_known_years_and_no_rank() -> None:
    """Bangladesh was 152nd of 186 in its profile and 147th in the atlas, by the same value."""
    keys = ["internet_users", "youth_unemployment", "population"]
    table = findings.atlas_places(keys).df
    assert [*table] == [name for key in keys for name in (key, f"{key}_year")]
    for key in keys:
        known = comparable(key)
        assert table[key].dropna().to_dict() == known["value"].to_dict()
        assert table[f"{key}_year"].dropna().to_dict() == known["year"].to_dict()
    assert len(table) == len(economies.table())


def test_the_list_is_headed_by_the_ends_of_its_first_indicator(store: Path) -> None:
    """It was headed by how many economies have a value."""
    keep(store, "worldbank", "2026-07-01", {("internet_users", "BDI", 2024): 1.3})
    found = findings.atlas_places(["internet_users", "life_expectancy"])
    values = comparable("internet_users")["value"]
    everybody = claim("atlas-economies", economies=Count(int(values.eq(100).sum())))
    low, high = (Quantity(value, "internet_users") for value in (1.3, 100.0))
    assert found.headline == claim(
        "atlas-places-ends",
        indicator=Indicator("internet_users"),
        lowest=claim("atlas-end", who=Economy("BDI"), value=low),
        highest=claim("atlas-end", who=everybody, value=high),
    )
    assert [each.id for each in found.notes] == ["atlas-places"]
    assert found.weight == 0, "the map has it"
    dated = pd.DataFrame({"value": [7.5, 62.1, 62.1], "year": 2019.0}, ["CAF", "THA", "VNM"])
    ends = lowest_and_highest(dated, "internet_users")
    assert [end.values["year"] for end in ends.values()] == [Year(2019)] * 2
    assert ends["highest"].values["who"] == claim("atlas-economies", economies=Count(2))
    assert lowest_and_highest(dated.loc[["THA", "VNM"]], "internet_users") == {}


def test_practically_nothing_is_no_figure_of_an_end() -> None:
    """ "Chad (0 per 100), South Sudan (0.0017 per 100) and Sierra Leone (0.0023 per 100)"."""
    few = {"TCD": 0.0, "SSD": 0.0017, "SLE": 0.0023}
    values = pd.Series(
        few | {"BDI": 0.1, "THA": 14.0, "NLD": 43.0, "FRA": 47.0, "DEU": 45.5, "ESP": 36.2}
    )
    key = "fixed_broadband_per_100"
    assert _ends_now(values, key) == Items(
        claim("atlas-end-none", who=Economy(code)) for code in few
    )
    more = _ends_now(pd.Series({"ERI": 0.001} | values.to_dict()), key)
    assert more == Items(
        (claim("atlas-end-none", who=claim("atlas-economies", economies=Count(4))),)
    )
    falls = pd.Series({"THA": -2.0, "NLD": 0.0, "FRA": 1.0, "BDI": 4.0})
    assert _ends_now(falls, "gdp_growth").values[1].id == "atlas-end"


def test_regions_are_medians_of_their_members() -> None:
    found = findings.atlas_regions("internet_users")
    values = comparable("internet_users")["value"]
    africa = values[values.index.isin(economies.group("itu:africa"))]
    assert found.df.loc["itu:africa", "median"] == africa.median()
    assert (
        found.df.loc["itu:africa", ["low", "high"]].tolist()
        == africa.quantile([0.25, 0.75]).tolist()
    )
    assert found.df.loc["itu:africa", "n"] == len(africa)
    assert (found.headline.id, found.headline.values["lowest"]) == (
        "atlas-regions",
        Items((Group("itu:africa"),)),
    )


def test_regions_whose_medians_are_written_alike_are_named_together() -> None:
    of = pd.DataFrame(
        {"median": [100.0, 99.96, 51.8]}, index=["itu:europe", "itu:cis", "itu:africa"]
    )
    both = Items((Group("itu:europe"), Group("itu:cis")))
    assert _medians(of, "electricity_access").values["highest"] == both
    assert _medians(of.head(2), "electricity_access") == claim(
        "atlas-regions-level",
        indicator=Indicator("electricity_access"),
        median=Quantity(100.0, "electricity_access"),
        regions=both,
    )


@pytest.mark.parametrize("indicator", ["mobile_owners", "fixed_basket_gni"])
def test_a_region_without_values_is_said(indicator: str) -> None:
    found = findings.atlas_regions(indicator)
    assert found.fig is None
    assert found.missing
    assert found.gaps == gaps([indicator])
