"""A profile joins its figures: what seems to contradict, what rose less, and what is in doubt."""

from statistics import median
from types import SimpleNamespace

import pandas as pd
import pytest

from research import access, economies, findings, options, targets
from research.findings.comparison import ground_said
from research.findings.comparison.ground import ends_of
from research.findings.core.series import carried
from research.findings.practice.diagnosis import diagnose
from research.findings.progress.breaks import carried_on, with_doubt, with_jump
from research.findings.targets import path
from research.findings.targets.claims import pace_needed
from research.messages import say
from research.messages.values import (
    Count,
    Economy,
    Exact,
    Indicator,
    Items,
    Number,
    Percent,
    Quantity,
    Range,
    Year,
    Years,
    claim,
)
from research.metrics.pace import pace as pace_to
from research.metrics.peers.moved import moved
from research.report.doubts import doubts
from research.report.finding import Finding
from tests.stores import keep

_USE, _HOMES, _LINES = "internet_users", "households_internet", "mobile_broadband_per_100"
_FIXED = "fixed_broadband_per_100"


@pytest.mark.parametrize(
    ("use", "homes", "lines", "told"),
    [
        (35.0, 47.5, 79.3, "key-lines-homes"),
        (35.0, 38.5, 79.3, "key-lines"),
        (35.0, None, 60.0, "key-lines"),
        (35.0, 45.0, 59.9, "key-within-homes"),
        (35.0, 38.5, 59.9, None),
        (27.4, 36.8, 50.0, "key-within-homes"),  # Pakistan: by 9.4 points, so not a word
        (76.0, 80.0, 130.3, None),  # more lines than people are no news
        (75.0, 60.0, 60.0, None),  # households are no people
        (10.1, 50.9, 40.3, "key-homes-unfit"),  # Uganda: a fifth of 50.9 is 10.18
        (10.2, 50.9, 40.3, "key-lines-homes"),
    ],
)
def test_figures_that_seem_to_contradict_are_joined(store, use, homes, lines, told) -> None:
    """Kenya: 79 lines per 100 people, 47.5% of homes, 35% of people, and no word on the three."""
    keep(store, "worldbank", "2026-07-01", {(_USE, "KEN", 2024): use})
    more = {(_LINES, "KEN", 2024): lines} | ({(_HOMES, "KEN", 2023): homes} if homes else {})
    keep(store, "itu", "2026-07-01", more)
    found = findings.key_figures("KEN")
    ids = ("key-lines-homes", "key-lines", "key-within-homes", "key-homes-unfit")
    said = [each for each in (*found.claims, *found.notes) if each.id in ids]
    assert [each.id for each in said] == ([told] if told else [])
    if told:
        values = said[0].values
        assert values["users"] == Quantity(use, _USE)
        assert values.get("homes", Quantity(homes or 0.0, _HOMES)) == Quantity(homes or 0.0, _HOMES)
        assert values.get("lines", Quantity(lines, _LINES)) == Quantity(lines, _LINES)
    assert claim("key-homes-rule") in found.notes, "when that puts Internet use in doubt"
    in_table = found.df["value"].get(_LINES)
    assert in_table == (lines if told in ids[:2] else None), "what is said is in the table"


@pytest.mark.parametrize(("price", "status"), [(2.6, "possible"), (8.0, "off-track"), (1.0, "met")])
def test_a_status_that_is_possible_says_what_that_means(store, price: float, status: str) -> None:
    """Kenya: "Possible (at most 2% by 2030)" under a price, and no word on how possible.

    The price was as it is last in 2023, and fell by 0.63 and 0.4 before: one step made the pace.
    """
    line = {2021: price + 1.03, 2022: price + 0.4, 2023: price, 2024: price}
    keep(store, "itu", "2026-07-01",
         {("mobile_data_basket_gni", "KEN", year): line[year] for year in line})  # fmt: skip
    keep(store, "worldbank", "2026-07-01", {(_USE, "KEN", 2024): 35.0})
    found = findings.key_figures("KEN")
    told = {each.label.id: each.status for each in found.tiles}["tile-mobile-data-basket-gni"]
    slowed = status == "possible"
    assert told == claim(f"status-{status}")
    (*why,) = (each for each in found.notes if each.id == "key-possible")
    reason = claim("key-possible", reasons=Items([claim("possible-slower")], "or"))
    assert why == ([reason] if slowed else []), "no other reason is explained"
    assert claim("key-spans") in found.notes, "a tile is of five years, a pace of three"
    assert all("open whether the target will be met" in say(each) for each in why), "of any reason"


def test_a_suspect_share_online_is_shown_as_one() -> None:
    """China: "recent figures on Internet use are missing", and 78% in the table."""
    told, table = findings.profile_answer("CHN").headline, findings.key_figures("CHN").df
    assert (told.id, told.values["users"].value) == (
        "key-electricity-doubt", table.loc[_USE, "value"])  # fmt: skip
    tile = findings.key_figures("CHN").tiles[0]
    assert (tile.value, tile.doubted) == (told.values["users"], True)
    assert (tile.status, tile.change) == (None, None)


@pytest.mark.parametrize(("price", "end"), [(0.43, 5), (4.1, 5), (6.1, 10)])
def test_a_dearer_price_has_a_longer_bar_on_every_page(store, price: float, end: float) -> None:
    """The Netherlands: 0.43% of income on a scale to 1 was longer than 0.83% on one to 2."""
    keep(store, "itu", "2026-07-01", {("mobile_data_basket_gni", "KEN", 2025): price})
    tiles = {each.label.id: each for each in findings.key_figures("KEN").tiles}
    assert tiles["tile-mobile-data-basket-gni"].scale.value == end


@pytest.mark.parametrize("first", [2023, 2020])
def test_a_series_that_is_short_has_the_change_of_its_pace(store, first: int) -> None:
    """Kenya: a price whose way to the target was "uncertain", and no earlier price was given."""
    line = {first: 5.0, 2023: 4.93, 2024: 4.47, 2025: 4.1}
    keep(store, "itu", "2026-07-01",
         {("mobile_data_basket_gni", "KEN", year): line[year] for year in line})  # fmt: skip
    tiles = {each.label.id: each for each in findings.key_figures("KEN").tiles}
    moved = tiles["tile-mobile-data-basket-gni"].change
    assert moved.values["year"] == Year(first), "over five years where they are known"


@pytest.mark.parametrize(("homes", "doubted"), [(47.5, True), (36.0, False)])
def test_a_figure_that_newer_homes_exceed_is_hollow(store, homes: float, doubted: bool) -> None:
    """Kenya: "by a figure that may be too low", in a bar filled like one that is sure."""
    keep(store, "worldbank", "2026-07-01", {(_USE, "KEN", 2023): 35.0})
    keep(store, "itu", "2026-07-01", {(_HOMES, "KEN", 2024): homes})
    tiles = {each.label.id: each for each in findings.key_figures("KEN").tiles}
    assert tiles["tile-internet-users"].doubted is doubted


def test_an_estimate_is_called_one_in_the_sentence_that_rests_on_it(store) -> None:
    keep(store, "worldbank", "2026-07-01", {(_USE, "UGA", 2023): 8.9})
    keep(store, "itu", "2026-07-01", {(_HOMES, "UGA", 2023): 50.9}, flag="estimate")
    said = findings.key_figures("UGA").claim("key-homes-unfit").values["homes"]
    assert said == claim("value-estimated", value=Quantity(50.9, _HOMES))


@pytest.mark.parametrize(("before", "fits"), [(15.3, True), (10.19, True), (10.17, False)])
def test_homes_that_fit_the_value_before_a_break_are_said_to(store, before, fits: bool) -> None:
    """Uganda: 8.9% in 2024 does not fit 50.9% of homes, a fifth of which is 10.18%; 15.3% does."""
    line = {2013: 5.1, 2014: 5.4, 2015: 5.8, 2016: 5.9, 2020: 7.4, 2021: 10.0, 2022: 11.1}
    last = 8.9 if before > 15 else 4.4
    known = {
        (_USE, "UGA", year): each for year, each in (line | {2023: before, 2024: last}).items()
    }
    keep(store, "worldbank", "2026-07-01", known)
    keep(store, "itu", "2026-07-01", {(_HOMES, "UGA", 2023): 50.9})
    people = {("population", "UGA", 2024): 50e6, ("coverage_4g", "UGA", 2024): 82.0}
    keep(store, "worldbank", "2026-07-02", people)
    said = next(each for each in findings.key_figures("UGA").claims if "unfit" in each.id)
    assert said in findings.offline_gaps("UGA").claims, "who counts by it reads it too"
    assert said.id == ("key-homes-unfit-jump" if fits else "key-homes-unfit")
    assert (said.values["users"], said.values["size"]) == (Quantity(last, _USE), Count(5))
    assert said.values["least"] == Percent(10), "a fifth of 50.9 is 10.18"
    if fits:
        of = {"before": Exact(Quantity(before, _USE)), "since": Year(2023), "year": Year(2024)}
        assert {name: said.values[name] for name in of} == of


def test_figures_of_other_times_are_not_joined(store) -> None:
    keep(store, "worldbank", "2026-07-01", {(_USE, "KEN", 2024): 35.0})
    keep(store, "itu", "2026-07-01", {(_LINES, "KEN", 2019): 79.3, (_HOMES, "KEN", 2020): 70.0})
    ids = [each.id for each in findings.key_figures("KEN").notes]
    assert not {"key-lines-homes", "key-lines", "key-within-homes"} & {*ids}


@pytest.mark.parametrize(
    ("own", "kind"),
    [
        ({2015: 17.0, 2019: 22.7, 2024: 35.0}, "ground-lost"),
        ({2015: 88.0, 2019: 89.0, 2024: 90.0}, "ground-lost-ahead"),  # others' median is 81.5
        ({2015: 62.8, 2019: 97.2, 2024: 65.4}, "ground-peaked"),
        ({2015: 62.8, 2019: 97.2, 2024: 60.4}, "ground-peaked"),
        ({2015: 1.4, 2019: 2.5, 2024: 1.8}, "ground-peaked"),  # Fiji "rose by 0.4", "lost ground"
        ({2015: 62.8, 2019: 70.3, 2024: 65.4}, "ground-lost"),  # 4.9 above the last
        ({2015: 20.0, 2019: 19.0, 2024: 18.0}, "ground-lost-down"),
        ({2015: 20.0, 2019: 20.2, 2024: 20.004}, "ground-lost-down"),  # written alike
    ],
)
def test_what_rose_less_is_no_fall(store, own: dict[int, float], kind: str) -> None:
    """Kenya "lost ground" with a share that doubled; Ghana went "from 63 to 65", by way of 97."""
    keep(store, "itu", "2026-07-01", {(_LINES, "KEN", year): each for year, each in own.items()})
    others = [each for each in economies.group("itu:africa") if each != "KEN"][:11]
    then = [*(10.0 + 3.1 * k for k in range(11)), own[2015]]
    now = [*(61.0 + 4.3 * k for k in range(11)), own[2024]]
    ends = pd.DataFrame({"then": then, "then_year": 2015.0, "now": now, "now_year": 2024.0},
                        [*others, "KEN"])  # fmt: skip
    each = moved(ends, "KEN", "up", 1, None)
    yard = SimpleNamespace(iso3="KEN", name=claim("yardstick-similar"), median=lambda _: 81.5)
    said = ground_said.said_of(yard, {_LINES: each}, {_LINES: "lost"})
    down = "-down" if kind == "ground-lost-down" or own[2024] < own[2015] else ""
    peaked = kind == "ground-peaked"  # a heading that it "rose less" would hide the fall
    assert [one.id for one in said] == [*([] if peaked else [f"ground-all-lost{down}"]), kind]
    values = said[-1].values
    assert (values["before"].value, values["after"].value) == (own[2015], own[2024])
    assert values["change"].value == pytest.approx(round(own[2024], 1) - round(own[2015], 1))
    usual = median(after - before for before, after in zip(then[:-1], now[:-1], strict=True))
    assert values["usual"].value == pytest.approx(usual)
    if kind == "ground-lost-ahead":
        assert values["median"].value == 81.5, "the Netherlands: 40.7, and 40.4 in its key figure"
    if kind == "ground-peaked":
        assert (values["peak"].value, values["turn"]) == (own[2019], Year(2019))


def test_a_fall_from_a_peak_among_losses_is_lost_ground(store) -> None:
    """Fiji: "fixed broadband rose less", which fell from 2.5 per 100 to 1.8 in two years."""
    lines = {2015: 1.4, 2022: 2.5, 2024: 1.8}
    keep(store, "itu", "2026-07-01", {(_FIXED, "FJI", year): at for year, at in lines.items()})
    others = economies.group("itu:asia-pacific")[:9]
    ends = {"then": 10.0, "then_year": 2015.0, "now": 40.0, "now_year": 2024.0}
    frame = pd.DataFrame([ends] * 9, [*others])
    found = {}
    for key, then, now in ((_USE, 20.0, 25.0), (_FIXED, 1.4, 1.8)):
        frame.loc["FJI"] = [then, 2015.0, now, 2024.0]
        found[key] = moved(frame.copy(), "FJI", "up", 1, None)
    yard = SimpleNamespace(iso3="FJI", name=claim("yardstick-similar"), median=lambda _: 40.0)
    said = ground_said.said_of(yard, found, dict.fromkeys(found, "lost"))
    assert [one.id for one in said] == ["ground-all-lost-down", "ground-lost", "ground-peaked"]


def test_people_come_before_subscriptions_in_what_was_gained() -> None:
    """Indonesia "gained ground in mobile broadband", where one person may have two."""
    members = economies.group("itu:africa")[:12]
    found = {}
    for key, places in (("mobile_broadband_per_100", 9), ("internet_users", 4)):
        then = pd.Series([10.0 + 5 * k for k in range(12)], members)
        now = then + 20.0
        now.iloc[0] += 5 * places + 1  # past as many as it gains places
        columns = {"then": then, "then_year": 2015.0, "now": now, "now_year": 2024.0}
        found[key] = moved(pd.DataFrame(columns), members[0], "up", 1, None)
    yard = SimpleNamespace(iso3=members[0], name=claim("yardstick-similar"))
    said = ground_said.said_of(yard, found, dict.fromkeys(found, "gained"))
    assert said[0].values["indicators"] == ground_said.named(["internet_users", *[*found][:1]])


def test_a_number_of_subscriptions_carried_forward_changes_no_rank(store) -> None:
    """Tuvalu "fell from 15th to 22nd": 450 subscriptions in every year, and fewer people."""
    people = {2013: 11000, 2014: 10980, 2015: 10970, 2016: 10910, 2017: 10860, 2021: 10190,
              2022: 9990}  # fmt: skip
    rates = {year: 45000 / each for year, each in people.items()}
    rising = {year: rate * 1.03 ** (year - 2013) for year, rate in rates.items()}
    others = [each for each in economies.group("itu:asia-pacific") if each != "TUV"][:9]
    for line, told in ((rates, True), (rising, False)):
        values = {(_FIXED, "TUV", year): each for year, each in line.items()}
        values |= {("population", "TUV", year): each for year, each in people.items()}
        values |= {
            (_FIXED, code, year): 2.0 + 0.7 * at + (0.31 + 0.07 * at) * (year - 2015)
            for at, code in enumerate(others)
            for year in (2015, 2022)
        }
        keep(store, "worldbank", f"2026-07-0{2 - told}", values)
        run = Years(2013, 2022) if told else None
        assert carried("TUV", _FIXED, [2015, 2022]) == run
        assert not carried("TUV", _USE, [2015, 2022]), "no share is a count"
        said = claim(
            "value-carried", economy=Economy("TUV"), indicator=Indicator(_FIXED), years=run
        )
        assert carried_on(_FIXED, "TUV") == ((said,) if told else ())
        assert (findings.against_income("TUV", _FIXED).gaps == (said,)) == told
        shown = findings.key_figures("TUV")
        assert (said in shown.notes) == told
        (tile,) = (each for each in shown.tiles if "fixed" in each.label.id)
        assert (tile.change is None) == told
        found = findings.ground("TUV", "itu:asia-pacific")
        own = ends_of(_FIXED, economies.groups()["itu:asia-pacific"].members, "TUV").loc["TUV"]
        of = {"economy": Economy("TUV"), "indicator": Indicator(_FIXED)}
        said = claim("ground-carried", **of, years=Years(2013, 2022))
        assert (own["then_year"], own["now_year"]) == (2015, 2022)
        assert (said in (*found.notes, *found.gaps)) == told
        assert found.missing or not told, "no value of then and now"


def test_a_count_that_changed_before_a_value_is_not_carried_to_it(store) -> None:
    """Tuvalu: 450 subscriptions from 2011 to 2021 and 452 in 2022; one of 2017 is in the run."""
    people = {2011: 10780, 2013: 11001, 2015: 10963, 2017: 10869, 2021: 10194, 2022: 9992}
    counts = dict.fromkeys(people, 450) | {2022: 452}
    rows = {(_FIXED, "TUV", year): 100 * counts[year] / each for year, each in people.items()}
    people_of = {("population", "TUV", year): each for year, each in people.items()}
    keep(store, "worldbank", "2026-07-01", rows | people_of)
    assert carried("TUV", _FIXED, [2022]) is None
    assert carried("TUV", _FIXED, [2017, 2022]) == Years(2011, 2021)
    (said,) = carried_on(_FIXED, "TUV")
    assert said.values["years"] == Years(2011, 2021)


@pytest.mark.parametrize(("last", "filled"), [(27.3985, True), (31.9, False)])
def test_no_rank_rests_on_a_value_that_ends_an_even_run(store, last: float, filled: bool) -> None:
    """Pakistan: 1.13076, 1.13076 and 1.13075 times the year before, and "27% are online"."""
    line = [15.7, 16.1, 18.9503, 21.4282, 24.2302, last]
    known = {(_USE, "PAK", 2018 + at): each for at, each in enumerate(line)}
    keep(store, "worldbank", "2026-07-01", known)
    value = Quantity(last, _USE)
    marked = claim("value-filled", value=value) if filled else value
    assert with_jump(value, _USE, "PAK") == marked
    found, doubt = findings.key_figures("PAK"), claim("place-in-doubt")
    assert (claim("place-filled") in found.tiles[0].places) == filled
    assert (found.table.frame.at[_USE, "world"] == doubt) == filled


def test_no_rank_rests_on_a_value_that_may_be_across_a_break(store) -> None:
    """Uganda, "180th of 180" by 8.9%, had 15.3% the year before; the Netherlands 16th by a jump."""
    line = {2013: 5.1, 2014: 5.4, 2015: 5.8, 2016: 5.9, 2020: 7.4, 2021: 10.0, 2022: 11.1}
    uganda = {(_USE, "UGA", year): each for year, each in (line | {2023: 15.3, 2024: 8.9}).items()}
    others = {"KEN": 35.0, "TZA": 12.0, "RWA": 34.2, "MWI": 18.0, "BDI": 11.1, "ZMB": 8.0}
    known = uganda | {(_USE, code, 2024): each for code, each in others.items()}
    keep(store, "worldbank", "2026-07-01", known)
    found, doubt = findings.key_figures("UGA"), claim("place-in-doubt")
    before = Exact(Quantity(15.3, _USE))
    assert claim("place-jumped", before=before, since=Year(2023)) in found.tiles[0].places
    assert found.tiles[0].value == Quantity(8.9, _USE), "its year is below, the other's beside it"
    assert not [each for each in found.tiles[0].places if each.id.startswith("place-ranked")]
    assert [found.table.frame.at[_USE, name] for name in ("among", "world")] == [doubt, doubt]
    assert findings.key_figures("KEN").table.frame.at[_USE, "among"] != doubt
    shown = findings.region_map("UGA", _USE, "itu:africa")
    assert (shown.headline.id, shown.missing) == ("region-without", True), "44 rows, no finding"
    moved_ = findings.over_time("UGA", [_USE])
    assert moved_.headline.id == "over-time-published", "nor does a heading know that it rose"
    assert findings.path_to_target("UGA").headline == moved_.headline
    last = moved_.headline.values
    assert (last["start"], last["first"]) == (Exact(Quantity(5.8, _USE)), Year(2015))
    assert (last["before"], last["since"]) == (before, Year(2023))
    assert (last["value"], last["year"]) == (Quantity(8.9, _USE), Year(2024))


def test_no_rank_rests_on_a_value_after_a_fall_that_was_not_made_good(store) -> None:
    """Thailand, "90th of 190" by 14.9 per 100, had 17.5 before a fall of the year before."""
    known = [7.4, 7.7, 8.8, 10.2, 11.5, 12.9, 14.1, 16.0, 17.3, 17.5, 14.5]
    line = dict(zip(range(2013, 2024), known, strict=True))
    for last, doubted in ((14.9, True), (18.2, False)):
        rows = {(_FIXED, "THA", year): each for year, each in (line | {2024: last}).items()}
        keep(store, "worldbank", f"2026-07-0{1 + (not doubted)}", rows)
        found = findings.key_figures("THA")
        tile = next(each for each in found.tiles if each.label.id == "tile-fixed-broadband-per-100")
        assert ("place-jumped" in [each.id for each in tile.places]) == doubted
        assert (found.table.frame.at[_FIXED, "world"].id == "place-in-doubt") == doubted


def test_a_page_opens_with_a_survey_that_contradicts_the_series(store) -> None:
    """Tuvalu: "about 2,500 did not use the Internet" by 74%; a survey of 2019 found 84 to 85%."""
    line = {2016: 31.2, 2017: 35.4, 2018: 42.1, 2019: 50.8, 2021: 73.3, 2022: 73.6, 2023: 74.3}
    known = {(_USE, "TUV", year): each for year, each in line.items()}
    known |= {("population", "TUV", year): 9_600.0 for year in (2019, 2023)}
    sexes = {(f"{_USE}_female", "TUV", 2019): 84.2, (f"{_USE}_male", "TUV", 2019): 85.3}
    keep(store, "worldbank", "2026-07-01", known | sexes)
    answer = findings.profile_answer("TUV")
    told = answer.headline
    assert told.id == "answer-ground-ages-online"  # gender parity leaves that survey out
    doubted = Finding(claim("x", value=with_doubt(Quantity(74.3, _USE), _USE, "TUV")))
    (sentence,) = doubts([doubted])[0].values["sentences"].values
    assert sentence.id == "doubts-surveyed"
    assert not doubts([answer, doubted])  # the page has opened with it
    assert told.values["common"] == claim("answer-either-target-short", level=Percent(95))
    assert (told.values["since"], told.values["year"]) == (Year(2019), Year(2023))
    assert told.values["before"] == Range(Quantity(84.2, _USE), Quantity(85.3, _USE))


def test_a_table_over_the_years_has_no_six_digits(store) -> None:
    """Kenya's table had 0.00073% for 1995, which is 200 people."""
    use = {1995: 0.00073, 1996: 0.0088, 1997: 0.034, 2005: 3.14159, 2023: 35.0, 2024: 34.9762}
    keep(store, "worldbank", "2026-07-01", {(_USE, "KEN", year): use[year] for year in use})
    shown = findings.over_time("KEN", [_USE]).table.file.set_index("year")[_USE].to_dict()
    assert shown == {1995: 0.0, 1996: 0.01, 1997: 0.03, 2005: 3.14159, 2023: 35.0, 2024: 34.9762}


@pytest.mark.parametrize(
    ("before", "said"), [(78.2, "answer-pace-slowed"), (77.0, "answer-pace-later")]
)
def test_a_last_step_that_is_too_slow_is_given(store, monkeypatch, before, said: str) -> None:
    """Fiji: "2.4 is enough only if it has gone on", and its last year had brought 1.1."""
    use = pd.Series({2021: 74.5, 2022: before, 2023: 79.3})
    keep(store, "worldbank", "2026-07-01", {(_USE, "FJI", year): use[year] for year in use.index})
    monkeypatch.setattr(path.forecasts, "ahead", lambda *_: None)
    monkeypatch.setattr(path.unmeasured, "unpaced", lambda *_: False)
    moving = pace_to(targets.target(path.TARGET), use, this_year=2026)
    (told,) = path.pace_of("FJI", moving)
    assert told.id == said
    lately = told.values.get("lately")
    assert lately is None or lately.value == pytest.approx(1.1)
    (needed,) = pace_needed(moving)
    years = needed.values["years"]
    assert (needed.id, years.id) == ("target-pace-between", "years-slowed")
    lately = years.values["lately"].values["change"].values["value"]
    assert lately.value == pytest.approx(79.3 - before)


@pytest.mark.parametrize(("last", "told"), [(34.95, True), (36.2, False)])
def test_a_last_year_without_a_rise_is_said_with_the_forecast(store, last, told: bool) -> None:
    """Kenya: 2.5 points a year since 2019, a forecast of 55%, and 35% in both last years."""
    line = [13.0, 16.5, 16.59, 16.6, 17.83, 19.5, 22.67, 24.9, 28.2, 31.3, 35.0, last]
    use = {(_USE, "KEN", 2013 + at): each for at, each in enumerate(line)}
    keep(store, "worldbank", "2026-07-01", use)
    answer = findings.pace_answer("KEN")
    assert answer.headline.id == ("answer-forecast-still" if told else "answer-forecast-short")
    if told:
        base = {"base": Quantity(last, _USE), "from": Year(2024)}
        assert {name: answer.headline.values[name] for name in base} == base
    high = answer.headline.values["interval"].high.value
    assert high < 95, "the target is out of reach even at the upper end"
    pace = findings.path_to_target("KEN").claim("answer-pace-short").values
    # Three years to 2023 where the figure of 2024 may be that of 2023 again: 24.9% of 2020.
    ends = (2020, (35.0 - 24.9) / 3) if told else (2021, (last - 28.2) / 3)
    assert (pace["since"].value, pace["pace"].value) == pytest.approx(ends)
    of = {"series": Indicator("internet_users"), "from": Year(2024)}
    said = claim("answer-pace-still", before=Year(2023), **of)
    others = [
        findings.path_to_target("KEN"),
        findings.adoption("KEN"),
        findings.target_status("KEN"),
    ]
    assert [said in each.notes for each in (answer, *others)] == [False, *[told] * 3]
    recent = others[1].claim("forecast-pace-recent")
    years = Years(2020, 2023) if told else Years(2021, 2024)
    assert recent.values["years"] == years
    rise = claim("percentage-points", value=Number(round(ends[1], 1), 1))
    assert recent.values["now"].values["change"] == rise
    # The pace needed counts no year that has passed: it starts from the forecast of this one.
    ahead = float(others[1].table.frame.at[2026, "forecast"])
    needed = (95 - ahead) / 4
    assert last < ahead
    assert needed > (95 - last) / 6 if not told else needed > (95 - 35.0) / 7
    assert pace["needed"].value == pytest.approx(needed)
    forecast = pace["from"].values
    assert (forecast["year"], forecast["value"].value) == (Year(2026), pytest.approx(ahead))
    rise = claim("percentage-points", value=Number(round(needed, 1), 1))
    assert recent.values["needed"].values["change"] == rise


def test_targets_with_older_figures_are_shown_and_not_counted(store, monkeypatch) -> None:
    """A page of 2026 counted targets as met by figures of 2018."""
    year = access.reference_year()
    monkeypatch.setattr("research.findings.targets.series._now", lambda target: year)
    keep(store, "worldbank", "2026-07-01", {(_USE, "THA", year): 96.0})
    keep(store, "itu", "2026-07-01", {("mobile_owners", "THA", year - 5): 97.2})
    answer, status = findings.targets_answer("THA"), findings.target_status("THA")
    for headline in (answer.headline, status.headline):
        assert headline.values["measured"] == Count(1)
    (said,) = [each for each in status.notes if each.id == "targets-older"]
    (named,) = said.values["targets"].values
    assert (named.values["value"].value, named.values["year"]) == (97.2, Year(year - 5))
    assert status.df["status"].tolist()[:2] == ["status-narrowly", "status-met-dated"]
    phones = diagnose("THA", options.problems()["devices"])
    assert (phones.year, phones.current, phones.missing) == (year - 5, False, 0.0)


@pytest.mark.parametrize(("africa", "said"), [(33.2, None), (20.4, "better"), (60.9, None)])
def test_a_region_is_given_where_it_is_the_opposite_of_incomes(store, africa, said) -> None:
    """Kenya: "18th of 19" by income; that it is close to Africa repeated the median of incomes."""
    member = set(economies.groups()["itu:africa"].members)
    use = {
        (_USE, iso3, 2024): africa if iso3 in member else 60.0 + n / 7
        for n, iso3 in enumerate(sorted(economies.table()))
    }
    income = {
        ("gdp_per_capita_ppp_2021", iso3, 2024): 90_000.0 if iso3 in member else 5_000.0 + n
        for n, iso3 in enumerate(sorted(economies.table()))
    }
    own = {(_USE, "KEN", 2024): 35.3, ("gdp_per_capita_ppp_2021", "KEN", 2024): 5_000.5}
    keep(store, "worldbank", "2026-07-01", use | income | own)
    found = findings.profile_answer("KEN")
    region = found.claim("answer-region")
    assert (region and region.id) == (said and f"answer-region-{said}")
    there = findings.beside_peers("KEN", [_USE]).claim("peers-region")
    both = f"peers-region-{said or 'close'}-worse" if africa < 60 else None
    assert (there and there.id) == both, "in the comparison where the two differ"
    if region:
        assert region.values["median"] == Quantity(africa, _USE)
        assert region in found.claims[:2], "after what the data cannot show"


def test_a_table_of_targets_shows_what_a_status_rests_on(store) -> None:
    """Kenya: "Off track", and no pace or chance on the page to see it by."""
    line = {(_USE, "KEN", 2012 + at): 10.0 + 2 * at + at % 2 * 0.4 for at in range(13)}
    price = {("mobile_data_basket_gni", "KEN", 2024): 4.1, (_FIXED, "KEN", 2024): 3.0}
    keep(store, "worldbank", "2026-07-01", line)
    keep(store, "itu", "2026-07-01", price)
    use, price_ = findings.target_status("KEN").table.frame["paces"].dropna()
    assert use.id == "target-paces-chance", "its forecast decides"
    assert use.values["paces"].values["from"].values["year"] == Year(2026)
    last = claim("way-last", year=Year(2024))
    assert price_.values["from"] == last, "a price has no forecast"
    assert price_.id == "target-paces-needed", "of one value"
    needed = path._needed([findings.path_to_target("KEN").claim("answer-pace-short")], 2026)
    assert needed is not None
    assert needed.values["from"] == Year(2026)


def test_a_drawn_pace_has_the_digits_and_the_year_of_its_sentence() -> None:
    """Kenya: 13.5 points in the chart, 14 in the text; Bangladesh: a line from three years ago."""
    of = {"needed": Number(13.5, 1), "pace": Number(3.1, 1), "since": Year(2019)}
    drawn = path._needed([claim("answer-pace-short", **of)], 2026)
    assert drawn is not None
    assert say(drawn, "en", label=True) == "Needed from 2026: 14 points a year (since 2019: 3.1)"
    of |= {"more": Number(12.6, 1), "last": Year(2023), "today": Year(2026)}
    later = path._needed([claim("answer-pace-later", **of)], 2023)
    assert later is not None
    assert say(later, "en", label=True) == "Needed from 2026: 13 points a year (since 2019: 3.1)"
