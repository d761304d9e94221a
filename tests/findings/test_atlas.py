"""The atlas shows what the data hold: classes, ends of rankings and places are recomputed here."""

import pandas as pd
import pytest

from research import access, economies, findings
from research.catalogue import scales
from research.charts.classes import classes
from research.findings.core.gaps import gaps
from research.findings.core.latest import comparable
from research.findings.overview.atlas import _ends
from research.findings.progress import breaks
from research.findings.progress.breaks import Jump
from research.messages.values import (
    Count,
    Economy,
    Indicator,
    Items,
    Quantity,
    Value,
    Year,
    Years,
    claim,
)


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
        claim(
            "atlas-universal",
            economies=Count(int((values >= 99).sum())),
            least=Quantity(99.0, "internet_users"),
        ),
    )
    assert first.df["value"].to_dict() == values[values < 99].to_dict(), "universal is no row"
    assert len(second.df) == len(comparable("mobile_per_100")), "no share of people"
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
