"""Pages say once where two figures of an economy do not fit, and of when each is."""

import pandas as pd
import pytest

from research import access, economies, findings, targets
from research.findings.comparison import ground
from research.findings.infrastructure.offline import Offline
from research.findings.progress.breaks import doubt_mark
from research.findings.progress.settled import settled
from research.findings.targets.series import stands
from research.findings.targets.status_table import shown_status
from research.messages.values import Quantity, Year, claim
from research.metrics.peers.moved import moved
from tests.stores import keep


@pytest.mark.parametrize(
    ("homes", "later", "said"), [(47.5, 1, True), (47.5, 0, False), (38.0, 1, False)]
)
def test_newer_homes_with_internet_show_that_use_may_be_higher(store, homes, later, said) -> None:
    """Kenya: "35%" online in 2023 led, and 47.5% of homes in 2024 were in a folded note."""
    year = access.reference_year() - 1
    own = {
        ("internet_users", "KEN", year): 35.0,
        ("households_internet", "KEN", year + later): homes,
    }
    keep(store, "worldbank", "2026-07-01", own)
    found = findings.profile_answer("KEN").claim("answer-ground-homes")
    assert (found is not None) == said
    if found:
        assert found.values["users"] == Quantity(35.0, "internet_users")
        assert found.values["homes"] == Quantity(homes, "households_internet")
        assert found.values["year"] == Year(year + later)
        shown = findings.key_figures("KEN").df["value"]
        assert {35.0, homes} <= {*shown}, "both are in the table"
    opening = findings.profile_answer("KEN").headline.id
    assert opening.startswith("answer-ground-high") == said, "the line that is copied"
    pages = (findings.infrastructure_answer, findings.targets_answer)
    assert all((of("KEN").claim("answer-ground-homes") == found) for of in pages), "counts as well"
    atlas = findings.people_offline()
    assert (atlas.df.at["KEN", "mark"] == "mark-homes") == said
    use = "internet_users"
    assert (doubt_mark(use, "KEN") == "mark-low") == said
    assert ("KEN" not in settled(use).index) == said, "a low value has no rank, and is in no median"
    tile = findings.key_figures("KEN").tiles[0]
    assert tile.doubted == (claim("place-low") in tile.places) == said
    pace = stands(targets.target("umc-individuals"), "KEN")
    assert (shown_status(pace, "KEN") == "met-jump") == said, "no status either"


@pytest.mark.parametrize(("homes", "forecast"), [(47.5, False), (38.0, True)])
def test_a_use_that_newer_homes_exceed_is_not_forecast(store, homes, forecast) -> None:
    """Kenya: 55% was forecast for 2030 from a figure the profile held for too low."""
    year = access.reference_year() - 1
    grown = [7.2, 8.8, 10.5, 13.0, 14.1, 16.6, 19.0, 19.9, 23.5, 25.1, 29.0, 30.2, 35.0]
    own = {("internet_users", "KEN", year - 12 + at): use for at, use in enumerate(grown)}
    own[("households_internet", "KEN", year + 1)] = homes
    keep(store, "worldbank", "2026-07-01", own)
    found = findings.adoption("KEN", "internet_users")
    assert (found.headline.id != "adoption-level") == ("forecast" in found.df) == forecast


@pytest.mark.parametrize(("homes", "marked"), [(47.5, True), (38.0, False)])
def test_a_change_up_to_a_value_in_doubt_is_marked(store, homes, marked) -> None:
    """Kenya: +18 points against +34, up to a 35% that may be too low, without a word of that."""
    year = access.reference_year() - 1
    own = {("internet_users", "KEN", year): 35.0, ("households_internet", "KEN", year + 1): homes}
    keep(store, "worldbank", "2026-07-01", own)
    ends = {"then": 16.6, "then_year": 2015.0, "now": 35.0, "now_year": float(year)}
    frame = pd.DataFrame([ends] * 9, ["KEN", *economies.group("itu:asia-pacific")[:8]])
    found = {"internet_users": moved(frame, "KEN", "up", 1, None)}
    assert ("mark" in ground._table(found, "KEN").columns) == marked


def test_a_use_in_doubt_has_no_second_doubt_by_homes(store, monkeypatch) -> None:
    year = access.reference_year() - 1
    own = {("internet_users", "UGA", year): 8.9, ("households_internet", "UGA", year + 1): 40.0}
    keep(store, "worldbank", "2026-07-01", own)
    monkeypatch.setattr("research.findings.progress.breaks.is_filled", lambda *_: True)
    assert findings.profile_answer("UGA").claim("answer-ground-homes") is None


@pytest.mark.parametrize(
    ("online", "people"), [(97.0, 500_000.0), (97.1, 522_000.0), (65.0, 6_300_000.0)]
)
def test_few_people_of_a_rounded_share_have_one_digit(online: float, people: float) -> None:
    """The Netherlands: "540,000 people" of 97% online, 2.5 to 3.5%."""
    who = Offline("NLD", 18e6, online, 99.0, None, {})
    assert who.spoken == pytest.approx(people)
