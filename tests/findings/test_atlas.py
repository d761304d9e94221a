"""The atlas shows what the data hold: classes, ends of rankings and places are recomputed here."""

import pandas as pd
import pytest

from research import access, economies, findings
from research.catalogue import scales
from research.charts.classes import classes
from research.findings.core import nation
from research.findings.core.gaps import gaps
from research.findings.core.latest import comparable
from research.messages.values import (
    Count,
    Indicator,
    Items,
    Quantity,
    Years,
    claim,
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
    areas = [trace for trace in found.fig.data if trace.type != "bar"]
    filled = [trace.name for trace in areas if trace.fill and trace.name]
    assert filled == [*expected.texts, "no data"]


def test_a_map_says_its_ends_and_its_middle() -> None:
    known = comparable("internet_users")
    values = known["value"]
    shown = findings.atlas_maps(["internet_users", "mobile_per_100", "fixed_basket_gni"])
    first, second, lacking = shown.found
    assert first.headline.id == "atlas-map", "the ITU has a newer total of people online"
    africa = known.reindex(economies.groups()["itu:africa"].members)["value"]
    assert first.headline.values["low"].value == pytest.approx(africa.median())
    (lit,) = findings.atlas_maps(["electricity_access"]).found
    power = comparable("electricity_access")["value"]
    people = access.latest("population")["value"].reindex(power.index)
    share = float((power * people).sum() / people.sum())
    assert lit.headline.id == "atlas-map-people"
    assert (lit.weight, first.weight) == (0.0, 0.0), "the answer is on people who are offline"
    assert lit.headline.values["share"].value == pytest.approx(share, abs=0.5)
    assert not first.claims, "its table has every economy"
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


def test_a_share_of_all_people_is_of_the_people_of_its_year(monkeypatch) -> None:
    """Electricity was 91%, by shares of 2023 and people of 2025: 92% by those of its years."""
    people = {("NER", 2023): 26.2, ("NER", 2025): 27.9, ("JPN", 2023): 124.5, ("JPN", 2025): 123.1}
    latest = {"NER": 27.9, "JPN": 123.1}
    monkeypatch.setattr(
        nation,
        "nation",
        lambda code, year=None: nation.Nation(people.get((code, year), latest[code]), year or 2025),
    )
    shares, years = pd.Series({"NER": 20.1, "JPN": 100.0}), pd.Series({"NER": 2023, "JPN": 2023})
    told = nation.share_of_people(shares, years)
    assert told == pytest.approx((20.1 * 26.2 + 100 * 124.5) / (26.2 + 124.5))
