"""Rules that hold for every economy: surveys before curves, one window, enough peers, breaks."""

from math import log, nan
from statistics import median
from types import SimpleNamespace

import pandas as pd
import pytest

from research import access, economies, findings, messages, options, practices, targets
from research.findings.comparison import ground, peers_counted
from research.findings.comparison.ground import ends_of
from research.findings.core.latest import comparable, first_year
from research.findings.core.ranks import standing
from research.findings.core.series import filled_in, surveyed
from research.findings.core.side_by_side import found, left_out, pair, topic
from research.findings.core.similar import national, similar
from research.findings.core.yardstick import yardstick
from research.findings.economy import income
from research.findings.infrastructure.offline import offline
from research.findings.overview import people_offline
from research.findings.practice.diagnosis import diagnose
from research.findings.practice.no_gap import why_unchecked
from research.findings.progress import breaks, figures
from research.findings.progress.breaks import (
    Jump,
    breaks_of,
    is_filled,
    jumped,
    possible,
    remarks,
    rests_on,
    with_jump,
)
from research.findings.targets.claims import pace_needed, standing_of
from research.findings.targets.series import split, stands
from research.messages import say
from research.messages.values import (
    Claim,
    Count,
    Economy,
    Estimate,
    Exact,
    Indicator,
    Items,
    Measure,
    Percent,
    Quantity,
    Range,
    Year,
    Years,
    claim,
)
from research.report.doubts import doubts
from research.report.finding import Finding
from research.targets import target
from tests.stores import keep

# Internet use of Tuvalu as published: a line from 2010 to 2017, and one from there to 2021.
EVEN = [14.6, 16.5, 18.7, 21.2, 24.1, 27.3, 31.0, 35.2, 42.2865, 50.7996, 61.0265, 73.3124]
TUVALU = dict(zip(range(2010, 2022), EVEN, strict=True)) | {2022: 73.6, 2023: 74.3}


def _keep_tuvalu(store) -> None:
    keep(
        store,
        "worldbank",
        "2026-07-01",
        {("internet_users", "TUV", year): value for year, value in TUVALU.items()},
    )


def _keep_women_and_men(store, women: float, men: float) -> None:
    both = {
        ("internet_users_female", "TUV", 2019): women,
        ("internet_users_male", "TUV", 2019): men,
    }
    keep(store, "itu", "2026-07-01", both)


def _left_out() -> tuple[Claim, ...]:
    return left_out(topic("internet-users"), "internet_users_female", "internet_users_male", "TUV")


@pytest.mark.parametrize(("women", "men"), [(54.0, 55.0), (70.0, 72.0), (77.0, 79.0)])
def test_no_survey_is_left_out_for_a_filled_in_total(store, women: float, men: float) -> None:
    """Of 2019 51% are filled in; measured are 35.2% in 2017 and 73.3% in 2021, give or take 5."""
    _keep_tuvalu(store)
    _keep_women_and_men(store, women, men)
    (survey,) = found(pair("internet_users"), "TUV")
    assert (survey.group.percent, survey.other.percent, survey.year) == (women, men, 2019)
    assert not _left_out()


def test_women_and_men_far_from_all_are_not_judged(store) -> None:
    """Tuvalu: "level with men: 84% against 85%" in 2019; of all 73.3% were online in 2021."""
    _keep_tuvalu(store)
    _keep_women_and_men(store, 84.0, 85.0)
    assert not found(pair("internet_users"), "TUV")
    (told,) = _left_out()
    assert (told.id, told.values["all"]) == ("pair-left-out", Percent(73.3124, 1))
    assert (told.values["years"], told.values["last"]) == (Years(2019, 2019), Year(2021))
    women = options.problems()["women"]
    assert diagnose("TUV", women) is None
    assert why_unchecked("TUV", women) == ("old", 2019)


def test_no_place_is_of_a_filled_in_year(store) -> None:
    """Tuvalu was "18th" in 2015 by 27.3%, which no survey measured."""
    _keep_tuvalu(store)
    assert surveyed("internet_users")["TUV"].index.tolist() == [2010, 2017, 2021, 2022, 2023]
    assert len(filled_in("internet_users")["TUV"]) == 9
    ends = ends_of("internet_users", economies.groups()["itu:asia-pacific"].members, "TUV")
    assert ends.loc["TUV", ["then", "then_year"]].tolist() == [35.2, 2017.0]


def test_all_series_of_a_figure_change_from_the_same_year_to_their_last(store) -> None:
    """Thailand: "rose from 25% in 2021 to 28%", a trough, beside one from 1990.

    And one that "rose to 26% in 2022", beside a chart and a title of 28% in 2024.
    """
    women, men = "youth_unemployment_female", "youth_unemployment_male"
    values = {(women, "THA", year): year - 2000 + year * 7 % 5 / 2 for year in range(1991, 2025)}
    values |= {(men, "THA", year): 30.0 - year % 7 for year in range(2012, 2024)}
    keep(store, "worldbank", "2026-07-01", values)
    told = findings.over_time("THA", [women, men])
    moves = [each for each in (told.headline, *told.claims) if "first" in each.values]
    ends = [(m.values["first"], m.values["last"]) for m in moves]
    assert ends == [(Year(2015), Year(2024)), (Year(2015), Year(2023))]


def test_a_group_has_one_median_whoever_is_compared_with_it(store) -> None:
    """The median of the world was 16.5 per 100 for Nigeria, 14.2 for Tuvalu and 13 in the atlas."""
    key, members = "fixed_broadband_per_100", economies.groups()["itu:asia-pacific"].members
    year, late, early = access.reference_year(), members[:30], members[30:]
    values = {(key, iso3, year): 6.0 + k for k, iso3 in enumerate(late)}
    values |= {(key, iso3, year - 2): 0.5 + k / 10 for k, iso3 in enumerate(early)}
    keep(store, "worldbank", "2026-07-01", values)
    shown = median(values.values())
    assert findings.atlas_regions(key).df.at["itu:asia-pacific", "median"] == pytest.approx(shown)
    for iso3 in (late[3], early[-1]):
        told = findings.beside_peers(iso3, [key]).df.at[key, "itu:asia-pacific"]
        assert told == pytest.approx(shown)
        assert yardstick(iso3, "itu:asia-pacific").median(key) == pytest.approx(shown)
    place = standing(late[3], key).among_peers
    assert place is not None
    assert place.of == len(late), "a rank compares values at most a year apart"
    assert standing(early[-1], key).among_peers is None


def test_a_median_of_few_peers_makes_no_headline(store) -> None:
    """Kenya: "above the median of Africa in researchers", of which 15 of 44 had a figure."""
    members = economies.groups()["itu:africa"].members
    few = {("researchers", code, 2023): 50.0 for code in members[:10]}
    keep(store, "worldbank", "2026-07-01", few | {("researchers", "KEN", 2024): 384.0})
    told = findings.beside_peers("KEN", ["researchers"])
    values = Items(
        [
            claim(
                "peers-median-of",
                indicator=Indicator("researchers"),
                value=Quantity(384.0, "researchers"),
            )
        ]
    )
    assert (told.headline.id, told.headline.values["values"]) == ("peers-alone", values)
    assert told.claims == ()


def test_two_figures_that_disagree_are_one_sentence(store) -> None:
    """Thailand: "Met: entry-level broadband", and "known but not judged" on the same page."""
    prices = {("mobile_data_basket_gni", "THA", 2024): 0.6, ("fixed_basket_gni", "THA", 2024): 2.5}
    keep(store, "itu", "2026-07-01", prices)
    each = stands(target("umc-price"), "THA")
    (told,) = split(each, "THA")
    ids = {
        side: [v.values["indicator"].id for v in told.values[side].values]
        for side in ("met", "unmet")
    }
    assert ids == {"met": ["mobile_data_basket_gni"], "unmet": ["fixed_basket_gni"]}
    status = findings.target_status("THA")
    assert told in status.claims
    assert not [
        n
        for n in status.notes
        if n.id == "target-beside" and n.values["target"] == told.values["target"]
    ]
    keep(store, "itu", "2026-08-01", {("fixed_basket_gni", "THA", 2024): 1.5})
    assert split(each, "THA") == ()


def test_a_possible_break_leaves_out_the_change_and_is_said(store) -> None:
    level = [91.4, 92.9, 94.0, 91.7, 91.7, 90.4, 93.2, 91.9, 93.3, 91.3, 92.1, 92.5, 97.0]
    known = {
        ("internet_users", "NLD", year): value
        for year, value in zip(range(2011, 2024), level, strict=True)
    }
    keep(store, "worldbank", "2026-07-01", known)
    assert possible("internet_users", "NLD") == (2023,)
    assert remarks("internet_users", "NLD", 2015, 2022) == ()
    (told,) = remarks("internet_users", "NLD", 2015, 2023)
    moved = findings.over_time("NLD", ["internet_users"])
    # It "rose from 92 to 97": 92.5 and 97.0 may be of two series.
    last = {"value": Quantity(97.0, "internet_users"), "year": Year(2023)}
    jump = moved.headline
    assert (jump.id, moved.claims) == ("over-time-published", ())
    assert last.items() <= jump.values.items()
    notes = findings.target_status("NLD").notes
    assert "change-across-possible" in [note.id for note in notes]
    before = {"before": Exact(Quantity(92.5, "internet_users")), "since": Year(2022)}
    told = findings.adoption("NLD").headline
    assert told.id == "adoption-reached-break"
    assert before.items() <= told.values.items()
    opening = findings.profile_answer("NLD").headline
    assert opening.id == "answer-ground-either-online"
    assert opening.values["common"] == claim("answer-either-target-split", level=Percent(95))
    assert findings.path_to_target("NLD").headline == findings.adoption("NLD").headline
    value = Quantity(97.0, "internet_users")
    said = with_jump(value, "internet_users", "NLD")
    assert said == claim("value-jumped", value=value, **before)
    assert with_jump(value, "internet_users", "BEL") == value
    # Of a group, one whose last value jumped to the level is not counted as there.
    among = findings.adoption("org:eu")
    assert among.headline.id == "adoption-members-none-none"
    assert claim("adoption-members-jumped", economies=Count(1)) in among.claims
    assert among.df.loc["NLD", "chance"] == "adoption-state-jumped"
    # It was "Met" in the table and counted as such.
    status = findings.target_status("NLD")
    assert status.headline.id == "targets-judged"
    assert "targets-doubted" in [each.id for each in status.notes]
    assert status.df["status"].iloc[0] == "status-met-jump"
    answer = findings.targets_answer("NLD")
    assert (answer.headline.id, answer.claims) == ("answer-targets-unknown", ())
    power = {("electricity_access", "NLD", 2023): 100.0}
    price = {("mobile_data_basket_gni", "NLD", 2024): 0.5}
    keep(store, "itu", "2026-07-02", power | price)
    answer, status = findings.targets_answer("NLD"), findings.target_status("NLD")
    unjudged = ["status-no-data", "status-no-number", "status-met-jump"]
    judged = ~status.table.file["status"].isin(unjudged)
    said = answer.headline.values
    assert (said["targets"], said["measured"]) == (Count(len(judged)), Count(judged.sum()))
    assert not answer.claims
    # A group counted as met what the page of its member does not.
    among = findings.targets_among("itu:europe")
    name = target("umc-individuals").title
    use = comparable("internet_users", economies.group("itu:europe"))
    reach = (use["value"] >= 95) & (use["year"] >= first_year())
    assert among.df.loc[name, targets.MET] == reach.sum() - 1
    (told,) = (each for each in among.notes if each.id == "targets-met-jump")
    (named,) = told.values["targets"].values
    assert named.values["value"] == Economy("NLD")
    few, many = offline("NLD").readings
    assert many.people / few.people == pytest.approx(7.5 / 3.0)
    # A year on, the new level is no longer one value's; and above 95% before, it had been reached.
    keep(store, "worldbank", "2026-08-01", known | {("internet_users", "NLD", 2024): 97.2})
    assert jumped("internet_users", "NLD") is None
    assert findings.target_status("NLD").df["status"].iloc[0] == "status-met"
    assert findings.adoption("NLD").headline.id == "adoption-reached"


def test_a_value_in_doubt_is_neither_ahead_nor_behind(store) -> None:
    """The Netherlands did "better in 3 of 5" by 97.0%; by the 92.5% of the year before, in 2."""
    level = [91.4, 92.9, 94.0, 91.7, 91.7, 90.4, 93.2, 91.9, 93.3, 91.3, 92.1, 92.5, 97.0]
    values = {("internet_users", "NLD", 2011 + at): value for at, value in enumerate(level)}
    others = [each for each in economies.groups()["itu:europe"].members if each != "NLD"]
    values |= {("internet_users", iso3, 2023): 71.5 for iso3 in others}
    values |= {("mobile_data_basket_gni", iso3, 2023): 0.5 for iso3 in others}
    values |= {("fixed_broadband_per_100", iso3, 2023): 33.7 for iso3 in others}
    values |= {("mobile_data_basket_gni", "NLD", 2023): 0.4}
    keep(store, "itu", "2026-07-01", values | {("fixed_broadband_per_100", "NLD", 2023): 43.1})
    keys = ["internet_users", "fixed_broadband_per_100", "mobile_data_basket_gni"]
    found = findings.beside_peers("NLD", keys)
    assert found.headline.id == "peers-ahead"
    (ahead,) = found.headline.values["ahead"].values
    assert ahead.values["indicator"] == Indicator("fixed_broadband_per_100")
    (said,) = found.claim("peers-count-doubt").values["indicators"].values
    own, before = Quantity(97.0, "internet_users"), Exact(Quantity(92.5, "internet_users"))
    in_doubt = claim("value-jumped", value=own, before=before, since=Year(2022))
    assert said.values == {"indicator": Indicator("internet_users"), "value": in_doubt}
    notes = [note.text for note in found.fig.layout.annotations if note.name == "verdict"]
    assert sum("▲" in note for note in notes) == 1, "0.4% and 0.5% of income are both below 2%"


@pytest.mark.parametrize(("median", "side"), [(7.0, "ahead"), (13.5, ""), (30.0, "behind")])
def test_figures_in_doubt_are_compared_where_they_agree(store, monkeypatch, median, side) -> None:
    """Thailand: fixed broadband of 15 or 17.5 was a priority, and "not compared" with a region."""
    fixed = "fixed_broadband_per_100"
    values = {(fixed, iso3, 2024): median for iso3 in economies.groups()["itu:africa"].members}
    values |= {("electricity_access", iso3, 2024): 50.0 for _, iso3, _ in [*values]}
    keep(store, "worldbank", "2026-07-01", values | {(fixed, "KEN", 2024): 14.9})
    jump = Jump(fixed, 17.5, 2022)
    for module in (figures, breaks):
        monkeypatch.setattr(module, "rests_on", lambda *of: {(fixed, "KEN"): jump}.get(of))
    found = findings.beside_peers("KEN", [fixed, "electricity_access"])
    assert bool(found.claim("peers-count-doubt")) == (not side)
    if side:
        assert found.headline.id == f"peers-{side}"
        (said,) = found.headline.values[side].values
        assert messages.say(said.values["value"], "en") == "14.9 or 17.5 per 100"


def test_what_is_practically_at_its_target_is_not_short_of_it(store) -> None:
    """Thailand, where 99.9% have electricity."""
    members = economies.groups()["itu:africa"].members
    keys = {"electricity_access": (60.0, 99.9), "fixed_broadband_per_100": (0.6, 9.4)}
    values = {(key, iso3, 2023): of for key, (of, _) in keys.items() for iso3 in members}
    own = {(key, "KEN", 2023): of for key, (_, of) in keys.items()}
    keep(store, "worldbank", "2026-07-01", values | own)
    found = findings.beside_peers("KEN", [*keys])
    assert (found.headline.id, found.claim("peers-short-ahead")) == ("peers-ahead", None)
    assert found.headline.values["ahead"].values[0].id == "peers-against"


def test_a_value_that_may_be_an_estimate_is_not_compared(store) -> None:
    """Pakistan: "worse in Internet use (27% (possibly an estimate) against 77%; target 95%)"."""
    members = economies.groups()["itu:africa"].members
    medians = {"internet_users": 77.3, "fixed_broadband_per_100": 0.6}
    values = {(key, iso3, 2023): of for key, of in medians.items() for iso3 in members}
    values |= {("internet_users", "KEN", 2014 + at): 8.5 + 2.1 * at for at in range(10)}
    keep(store, "worldbank", "2026-07-01", values | {("fixed_broadband_per_100", "KEN", 2023): 0.6})
    found = findings.beside_peers("KEN", ["internet_users"])
    assert (found.headline.id, found.claim("peers-short")) == ("peers-count-doubt", None)
    (once,) = doubts([found])
    assert say(once, "en") == "In doubt, possibly estimates: Internet use (27%)."
    assert found.df.at["internet_users", "mark"] == "mark-filled"


def test_nobody_is_better_by_literacy_that_is_practically_universal(store) -> None:
    """Tuvalu: "does better in adult literacy (100% against 88%)", which no survey counted."""
    members = economies.groups()["itu:africa"].members
    medians = {"literacy": 71.3, "fixed_broadband_per_100": 0.6}
    values = {(key, iso3, 2023): of for key, of in medians.items() for iso3 in members}
    for own, said in ((99.4, [Indicator("fixed_broadband_per_100")]), (88.4, None)):
        of = {("literacy", "KEN", 2023): own, ("fixed_broadband_per_100", "KEN", 2023): 9.4}
        keep(store, "worldbank", "2026-07-01" if said else "2026-07-02", values | of)
        ahead = findings.beside_peers("KEN", [*medians]).headline.values["ahead"].values
        named = [each.values["indicator"] for each in ahead]
        assert named == said if said else Indicator("literacy") in named


@pytest.mark.parametrize(
    ("use", "fixed", "price", "said"),
    [
        # 4.3 points, 2.4 per 100, a fifth of a price that misses its target
        (41.3, 3.0, 4.1, ["peers-short-price", "peers-ahead"]),
        (61.3, 5.7, 4.1, ["peers-short-ahead", "peers-short-price-more", "peers-ahead"]),
        (21.3, 5.7, 5.7, ["peers-ahead-behind"]),
        (31.3, 0.5, 6.7, ["peers-behind"]),
        (36.1, 0.5, 5.0, ["peers-close"]),
    ],
)
def test_only_clear_differences_are_named(store, use, fixed, price, said) -> None:
    """Kenya "did better" by 3 per 100 of fixed broadband, where the median is 0.6."""
    medians = {
        "internet_users": 37.0, "fixed_broadband_per_100": 0.6, "mobile_data_basket_gni": 5.3,
    }  # fmt: skip
    members = economies.groups()["itu:africa"].members
    values = {(key, iso3, 2023): value for key, value in medians.items() for iso3 in members}
    own = zip(medians, (use, fixed, price), strict=True)
    values |= {(key, "KEN", 2023): value for key, value in own}
    keep(store, "itu", "2026-07-01", values)
    found = findings.beside_peers("KEN", [*medians])
    ids = [each.id for each in (found.headline, *found.claims)]
    assert [each for each in ids if not each.startswith("peers-region")] == said
    if price < 5:
        of = found.claim("peers-short-price", "peers-short-price-more").values
        assert (of["median"], of["target"]) == (Percent(5.3, 2), Percent(2))
    assert "peers-clear" in [each.id for each in found.notes]


@pytest.mark.parametrize(
    ("alike", "said"), [(99.1, "peers-short-income"), (58.0, "peers-short-ahead")]
)
def test_what_is_short_of_its_region_only_gives_similar_incomes(
    store, monkeypatch, alike, said
) -> None:
    """Nigeria: electricity "above the median of Africa", of which its peers by income have 99%."""
    medians = {"electricity_access": 55.4, "fixed_broadband_per_100": 0.6}
    members = economies.groups()["itu:africa"].members
    values = {(key, iso3, 2023): value for key, value in medians.items() for iso3 in members}
    keep(store, "itu", "2026-07-01", values | {("electricity_access", "NGA", 2023): 61.2})
    yard = SimpleNamespace(group="", median=lambda _: alike)
    monkeypatch.setattr(peers_counted, "yardstick", lambda _: yard)
    found = findings.beside_peers("NGA", [*medians]).headline
    assert (found.id, found.values["target"].value) == (said, 100.0)
    assert found.values.get("alike") == (
        Quantity(99.1, "electricity_access") if said == "peers-short-income" else None
    )


def test_a_table_of_medians_has_their_years(store) -> None:
    """Tuvalu: the median of its income group was 14.5 in one table and 16 in a sentence."""
    key, region = "fixed_broadband_per_100", economies.groups()["itu:asia-pacific"].members
    income = economies.income_group("TUV").members
    values = {(key, iso3, 2022): 3.0 + k / 10 for k, iso3 in enumerate(region)}
    values |= {(key, iso3, 2022): 14.0 for iso3 in income} | {(key, "TUV", 2022): 4.5}
    newer = [iso3 for iso3 in income if iso3 not in region]
    values |= {(key, iso3, 2024): 18.0 for iso3 in newer}
    poor = [iso3 for iso3 in economies.groups()["itu:africa"].members if iso3 not in income][:30]
    values |= {(key, iso3, 2022): 2.0 + k / 50 for k, iso3 in enumerate(poor)}
    values |= {
        ("gdp_per_capita_ppp_2021", iso3, 2023): 5000.0 + k for k, iso3 in enumerate(["TUV", *poor])
    }
    values |= {("gdp_per_capita_ppp_2021", iso3, 2023): 15000.0 for iso3 in income if iso3 != "TUV"}
    keep(store, "worldbank", "2026-07-01", values)
    table = findings.beside_peers("TUV", [key]).df
    assert table.loc[key, "years"].last == 2024
    assert table.loc[key, "itu:asia-pacific"] == median(comparable(key, region)["value"])


@pytest.mark.parametrize(("others", "near"), [(9, 8.0), (4, nan)])
def test_a_change_like_those_that_began_near_it_is_known_to_be(store, others, near) -> None:
    """A difference of 0 to the median of these is no lack of them."""
    key, changes = "fixed_broadband_per_100", [8.0, 3.5, 9.25, 7.5, 12.0, 5.25, 9.75, 6.75, 11.5]
    far = 40.0 if others < len(changes) else 0.0  # where those beyond `others` began
    of = [iso3 for iso3 in economies.group("itu:africa") if iso3 != "KEN"]
    rows = {(key, "KEN", 2015): 12.25, (key, "KEN", 2024): 20.25}
    for at, (iso3, change) in enumerate(zip(of, changes, strict=False)):
        then = 8.5 + 0.75 * at + (far if at >= others else 0.0)
        rows |= {(key, iso3, 2015): then, (key, iso3, 2024): then + change}
    keep(store, "worldbank", "2026-07-01", rows)
    moved = ground._moved("KEN", key, tuple(economies.group("itu:africa")))
    alike = moved.change - ground._beyond_alike(key, moved, "KEN")
    assert alike == pytest.approx(near, nan_ok=True)


def test_a_change_between_measured_values_is_compared_in_every_report(store) -> None:
    """Pakistan: "cannot be compared" in a profile, while practice-sharing compared its change."""
    peers = [iso3 for iso3 in economies.groups()["itu:africa"].members if iso3 != "UGA"]
    use = [11.0, 12.3854, 13.78, 15.34, 17.0709, 18.9348, 21.4107, 24.2103, 27.3759]
    values = {("internet_users", "UGA", 2015 + at): value for at, value in enumerate(use)}
    for year, value in ((2015, 7.0), (2020, 23.0), (2023, 60.3)):
        values |= {("internet_users", iso3, year): value for iso3 in peers}
    keep(store, "worldbank", "2026-07-01", values)
    assert 2021 not in surveyed("internet_users")["UGA"].index
    members = tuple(economies.groups()["itu:africa"].members)
    row = ends_of("internet_users", members, "UGA").loc["UGA"]
    assert row[["then", "then_year", "now", "now_year"]].tolist() == [11.0, 2015, 27.3759, 2023]


def test_a_target_by_an_estimate_is_marked_and_changes_across_no_break(store) -> None:
    """Pakistan: households "up 15.3 points since 2018", a break, to an estimate without a mark."""
    homes = [15.7, 19.0, 22.1, 11.8, 21.5, 34.1, 32.8, 35.8, 36.8, 36.7]
    use = [21.3, 24.2, 27.4, 31.1, 30.9, 36.4, 38.8, 45.1, 44.2, 50.3]
    of = {"households_internet": homes, "internet_users": use}
    values = {
        (key, "UGA", 2014 + at): value for key, each in of.items() for at, value in enumerate(each)
    }
    flags = {("households_internet", "UGA", year): "estimate" for year in (2018, 2021, 2022, 2023)}
    keep(store, "itu", "2026-07-01", values, flag=flags)
    table = findings.target_status("UGA").df
    marked = table.loc[target("umc-households").title]
    assert (marked["mark"], marked["value"]) == ("mark-estimate", 36.8)
    assert pd.isna(marked["change"])
    plain = table.loc[target("umc-individuals").title]
    assert pd.isna(plain["mark"])
    assert plain["change"] == pytest.approx(50.3 - 30.9)


def test_a_price_after_a_possible_break_has_the_one_before_in_every_report(store) -> None:
    """Pakistan: 4% "(possibly a break: 8.63% in 2024)" in one study, and 4% alone in two others."""
    key, own = "fixed_basket_gni", [17.28, 10.6, 11.22, 15.7, 12.72, 11.05, 8.63, 4.02]
    prices = {(key, "UGA", 2018 + at): value for at, value in enumerate(own)}
    keep(store, "itu", "2026-07-01", prices | {("mobile_data_basket_gni", "UGA", 2025): 1.74})
    before = {"before": Exact(Percent(8.63, 2)), "since": Year(2024)}
    jumped = claim("value-jumped", value=Percent(4.02, 2), **before, of=Indicator(key))
    priced = findings.affordability("UGA")
    assert priced.headline.id == "price-income-within", "what is sure comes first"
    said = priced.claim("price-income-above-both")
    assert said
    assert said.values["before"] == Percent(8.63, 2)
    highest = [each.values.get("highest") for each in findings.affordability("itu:africa").claims]
    assert jumped not in highest, "a group counts no price in doubt"
    (told,) = split(stands(target("umc-price"), "UGA"), "UGA")
    (unmet,) = told.values["unmet"].values
    assert unmet.values["value"].id == "value-jumped"
    (met,) = told.values["met"].values
    assert met.values["value"] == Quantity(1.74, "mobile_data_basket_gni")
    keep(store, "itu", "2026-07-02", prices | {("fixed_basket_usd", "UGA", 2025): 4.9})
    paid = findings.affordability("UGA").claim("price-money")
    assert paid.id == "price-money-doubted", "US$ 4.9 a month was as sure as any"


def test_a_path_of_zeros_is_not_drawn(store) -> None:
    """A profile of the Democratic People's Republic of Korea failed: its series are zeros."""
    zeros = {("internet_users", "PRK", year): 0.0 for year in range(2000, 2013)}
    keep(store, "worldbank", "2026-07-01", zeros)
    assert findings.path_to_target("PRK").headline.id == "over-time-unknown"


def test_what_was_reached_before_a_break_is_reached(store) -> None:
    level = [96.0, 95.4, 96.1, 95.2, 95.9, 95.3, 96.0, 95.5, 95.8, 99.9]
    values = {
        ("internet_users", "NLD", year): value
        for year, value in zip(range(2014, 2024), level, strict=True)
    }
    keep(store, "worldbank", "2026-07-01", values)
    assert jumped("internet_users", "NLD") is not None
    assert findings.target_status("NLD").df["status"].iloc[0] == "status-met"
    assert findings.adoption("NLD").headline.id == "adoption-reached"


def test_why_a_subject_is_not_checked(store) -> None:
    devices = options.problems()["devices"]
    assert why_unchecked("KEN", devices) == ("missing", None)
    keep(store, "itu", "2026-07-01", {("mobile_owners", "KEN", 2012): 40.0})
    assert why_unchecked("KEN", devices) == ("old", 2012)


def test_a_change_across_filled_in_years_has_its_year(store) -> None:
    """Tuvalu "↑ 39.1 points" in about five years was of 2017 to 2023: 74.3 - 35.2 = 39.1."""
    _keep_tuvalu(store)
    table = findings.target_status("TUV").table
    row = table.frame.loc[target("umc-individuals").title]
    assert (row["change"], row["since"]) == (pytest.approx(39.1), 2017)
    slowed = row["paces"].values["years"]
    assert (slowed.id, slowed.values["years"]) == ("years-slowed", Years(2021, 2023))


def test_a_fall_out_of_its_line_is_a_possible_break(store) -> None:
    """Thailand: 17.5 to 14.5 per 100, where 1.3 more a year is usual; Uganda: 15.3% to 8.9%."""
    thai = [7.4, 7.7, 8.8, 10.2, 11.5, 12.9, 14.1, 16.0, 17.3, 17.5, 14.5, 14.9]
    uganda = {2013: 5.1, 2014: 5.4, 2015: 5.8, 2016: 5.9, 2020: 7.4, 2021: 10.0, 2022: 11.1}
    use = uganda | {2023: 15.3, 2024: 8.9}
    lines = {
        ("fixed_broadband_per_100", "THA"): dict(zip(range(2013, 2025), thai, strict=True)),
        ("internet_users", "UGA"): use,
    }
    values = {(*key, year): each for key, line in lines.items() for year, each in line.items()}
    keep(store, "worldbank", "2026-07-01", values)
    assert possible("fixed_broadband_per_100", "THA") == (2023,)
    (tile,) = (each for each in findings.key_figures("THA").tiles if "fixed" in each.label.id)
    assert (tile.label.id, tile.change) == ("tile-fixed-broadband-per-100", None)
    # A sentence on 14.9 in 2024 has the 17.5 of 2022: one value since 2023 does not bear it out.
    own = Quantity(14.9, "fixed_broadband_per_100")
    before = Exact(Quantity(17.5, "fixed_broadband_per_100"))
    said = claim("value-jumped", value=own, before=before, since=Year(2022))
    assert with_jump(own, "fixed_broadband_per_100", "THA") == said
    later = {("fixed_broadband_per_100", "THA", 2025): 15.1}
    keep(store, "worldbank", "2026-08-01", values | later)
    assert with_jump(own, "fixed_broadband_per_100", "THA") == own
    made_good = {("fixed_broadband_per_100", "THA", 2024): 17.6}
    keep(store, "worldbank", "2026-09-01", values | made_good)
    assert with_jump(own, "fixed_broadband_per_100", "THA") == own
    long_after = {key: each for key, each in values.items() if key[1:] != ("THA", 2024)} | later
    keep(store, "worldbank", "2026-10-01", long_after)
    assert with_jump(own, "fixed_broadband_per_100", "THA") == own
    assert possible("internet_users", "UGA") == (2024,)
    both = offline("UGA").readings
    assert (100 - both[1].online) / (100 - both[0].online) == both[1].people / both[0].people < 1
    shown = findings.region_map("KEN", "internet_users", "itu:africa")
    assert shown.df.loc["UGA", "mark"] == "mark-suspect"
    table = findings.people_offline().df
    assert table.loc["UGA", "mark"] == "mark-suspect", "46 million, unmarked"
    (mapped,) = findings.atlas_maps(["internet_users"]).found
    assert mapped.df["mark"].value_counts()["mark-none"] > len(mapped.df) / 2
    assert mapped.df.loc["UGA", "mark"] == "mark-suspect", "8.9%, unmarked"


@pytest.mark.parametrize(
    ("prices", "status"),
    [((3.52, 3.0, 1.4), "met-jump"), ((2.29, 0.74, 0.61), "met"), ((2.4, 2.2, 1.9), "met")],
)
def test_a_price_met_by_its_last_jump_alone_is_said_so(store, prices, status: str) -> None:
    """3.0 to 1.4 is a factor of 2.1, where 1.2 was usual; Thailand's 0.74 is borne out by 0.61."""
    years = zip(range(2023, 2026), prices, strict=True)
    keep(store, "itu", "2026-07-01", {("mobile_data_basket_gni", "THA", y): p for y, p in years})
    assert stands(target("umc-price"), "THA").status == status


@pytest.mark.parametrize(
    ("paid", "status", "said"),
    [
        ((7.3, 7.6, 7.7), "possible", (7.3, 7.7)),
        ((9.6, 8.9, 8.8), "possible", (9.6, 8.8)),  # a tenth less, of a share that fell by a third
        ((9.6, 8.0, 7.1), "on-track", None),
        ((), "on-track", None),
    ],
)
def test_a_share_that_falls_as_incomes_rise_is_not_on_track(store, paid, status, said) -> None:
    """Kenya: "2023 to 2025 brought a fall of 0.4", of a price that rose from 7.29 to 7.73 US$."""
    key, years = "mobile_data_basket", range(2023, 2026)
    shares = {(f"{key}_gni", "THA", y): p for y, p in zip(years, (3.6, 2.9, 2.4), strict=True)}
    dollars = {(f"{key}_usd", "THA", y): p for y, p in zip(years, paid, strict=False)}
    keep(store, "itu", "2026-07-01", shares | dollars)
    earned = 12 * (paid or (7.0,))[-1] / 0.024  # what the last price is a share of
    keep(store, "worldbank", "2026-07-02", {("gni_per_capita_atlas", "THA", 2025): earned})
    each = stands(target("umc-price"), "THA")
    assert (each.status, each.money) == (status, said)
    assert standing_of(each, "THA").id == "target-standing-income", "2.4% of something"
    told = [claim for claim in pace_needed(each) if claim.id == "target-pace-income"]
    amounts = {
        name: Quantity(at, f"{key}_usd")
        for name, at in zip(("before", "after"), said or (), strict=False)
    }
    assert [claim.values for claim in told] == ([amounts] if said else [])


def test_a_rise_that_has_stopped_is_said_so(store) -> None:
    """Kenya: "↑ 15 points since 2018", of 61.2% to 76.5% in 2021; 76.0% and 76.2% since."""
    kenya = {2017: 55.8, 2018: 61.2, 2019: 69.7, 2020: 71.5, 2021: 76.5, 2022: 76.0, 2023: 76.2}
    line = {("electricity_access", "KEN", year): value for year, value in kenya.items()}
    keep(store, "worldbank", "2026-07-01", line)
    tiles = {each.label.id: each for each in findings.key_figures("KEN").tiles}
    change = tiles["tile-electricity-access"].change
    assert (change.id, change.values["still"]) == ("key-changed-still", Year(2021))
    risen = {("electricity_access", "KEN", 2023): 78.0}
    keep(store, "worldbank", "2026-08-01", line | risen)
    tiles = {each.label.id: each for each in findings.key_figures("KEN").tiles}
    assert tiles["tile-electricity-access"].change.id == "key-changed"


def test_within_reach_by_a_last_jump_alone_is_said_so(store) -> None:
    """Kiribati is "on track" and "likely" by 88.0%, after 39.6% in 2019, with no word on it."""
    level = [83.4, 84.9, 86.0, 83.7, 83.7, 82.4, 85.2, 83.9, 85.3, 83.3, 84.1, 84.5, 92.9]
    values = {("internet_users", "NLD", 2011 + at): value for at, value in enumerate(level)}
    steady = [70.1, 71.9, 75.2, 76.4, 79.3, 81.1, 83.9, 85.0, 87.7, 89.2, 90.5, 92.0, 93.1]
    values |= {("internet_users", "BEL", 2011 + at): value for at, value in enumerate(steady)}
    keep(store, "worldbank", "2026-07-01", values)
    assert stands(target("umc-individuals"), "NLD").status in ("possible", "on-track")
    shown = findings.target_status("NLD")
    (said,) = [each for each in shown.notes if each.id == "targets-doubted"]
    (named,) = said.values["targets"].values
    assert (named.values["value"].value, named.values["year"]) == (92.9, Year(2023))
    # Uganda's 8.9% was "off track" in the table and on its tile, and in doubt in the notes.
    tile = next(t for t in findings.key_figures("NLD").tiles if t.label.id == "tile-internet-users")
    assert [shown.df["status"].iloc[0], tile.status.id] == ["status-met-jump"] * 2
    assert findings.targets_answer("NLD").headline.id == "answer-targets-unknown"
    assert findings.targets_answer("BEL").headline.id != "answer-targets-unknown"
    # Uganda: a forecast from 8.9% alone, where 15.3% is as likely.
    doubt = findings.adoption("NLD").headline.values["value"]
    assert (doubt.id, doubt.values["since"]) == ("value-jumped", Year(2022))
    assert isinstance(findings.adoption("BEL").headline.values["interval"], Range)
    more = {("population", "NLD", 2023): 18_000_000.0, ("coverage_4g", "NLD", 2023): 98.4}
    keep(store, "worldbank", "2026-07-02", more)
    assert findings.training_need("NLD").claim("training-pace") is None, "nor on track by it"
    # 7.1% and 15.5% are offline of 18 million; profiles alone had both.
    said = [
        findings.training_need("NLD").claim("training-internet").values["offline"],
        findings.offline_gaps("NLD").headline.values["people"],
    ]
    assert [(round(each.low), round(each.high)) for each in said] == [(1_278_000, 2_790_000)] * 2
    rests = findings.adoption("org:eu").claim("adoption-members-filled")
    assert rests.values["economies"] == Items((Economy("NLD"),))


def test_a_status_that_both_figures_give_is_given_and_nothing_is_forecast(store) -> None:
    """Uganda: 8.9% after 15.3% was "in doubt", though neither figure gets near to 95% by 2030."""
    line = [4.3, 4.6, 4.8, 5.1, 5.4, 5.8, 5.9, 6.3, 6.9, 7.4, 8.6, 10.1, 11.1, 15.3, 8.9]
    known = {("internet_users", "UGA", 2010 + at): value for at, value in enumerate(line)}
    people = {("population", "UGA", 2024): 5e7}
    keep(store, "worldbank", "2026-07-01", known | people)
    pace = stands(target("umc-individuals"), "UGA")
    assert (pace.earlier, pace.status) == ((15.3, 2023), "off-track")
    found = findings.target_status("UGA")
    assert found.df["status"].iloc[0] == "status-off-track"
    assert findings.adoption("UGA").headline.id == "pace-sunk"
    assert "forecast" not in findings.path_to_target("UGA").df
    (topic,) = (each.named for each in [diagnose("UGA", options.problems()["online"])] if each)
    people = topic.values["people"]
    assert (round(people.low), round(people.high)) == (42_350_000, 45_550_000)


def test_coverage_below_internet_use_is_nobodys_furthest_target(store) -> None:
    """Tuvalu: "furthest behind: 27%" of coverage, which its pages call unusable beside 74%."""
    use = {("internet_users", who, 2023): 74.3 for who in ("TUV", "FJI")}
    covered = {("coverage_4g", "TUV", 2022): 27.3, ("coverage_4g", "FJI", 2022): 81.4}
    people = {("population", who, 2023): 9816.0 for who in ("TUV", "FJI")}
    keep(store, "worldbank", "2026-07-01", use | covered | people)
    of_age = {"TUV": "not-met", "FJI": "possible"}  # of Tuvalu nobody knows how many are under 15
    for who, measured, status in (("TUV", 1, "met-jump"), ("FJI", 2, "not-met")):
        found = findings.target_status(who)
        assert found.claim("targets-judged").values["measured"] == Count(measured)
        assert found.df["status"].tolist() == [f"status-{of_age[who]}", f"status-{status}"]
    name = found.df.index[1]
    unknown = findings.targets_among("org:pif").df.loc[name, targets.NO_DATA]
    keep(store, "worldbank", "2026-07-02", {("internet_users", "TUV", 2023): 21.3})
    assert findings.targets_among("org:pif").df.loc[name, targets.NO_DATA] == unknown - 1


def test_a_rise_that_a_note_of_the_source_has_built_is_no_break(store) -> None:
    """Namibia's 4G went from 39% to 79% as an operator built its sites; the source says so."""
    line = [15.0, 17.0, 31.0, 31.0, 31.0, 39.0, 79.0]
    known = {("coverage_4g", "NAM", 2015 + at): value for at, value in enumerate(line)}
    others = {("coverage_4g", "RWA", year): value for (_, _, year), value in known.items()}
    keep(store, "itu", "2026-07-01", known | others)
    assert rests_on("coverage_4g", "NAM") is None
    assert 2021 not in breaks_of("coverage_4g", "NAM")
    keep(store, "itu", "2026-07-02", known | {("coverage_4g", "NAM", 2021): 80.0} | others)
    assert rests_on("coverage_4g", "NAM"), "the note is of another value"
    jump = rests_on("coverage_4g", "RWA")
    assert jump is not None
    assert (jump.value, jump.year) == (39.0, 2020)


def test_no_pace_is_taken_from_values_marked_in_doubt(store) -> None:
    """Uganda's 4G: 31 in 2021 is as doubtful as the same 31 in 2022; 17 points a year is no pace"""
    line = [17.0, 40.0, 31.0, 31.0, 31.0, 40.0, 82.0]
    known = {("coverage_4g", "UGA", 2018 + at): value for at, value in enumerate(line)}
    keep(store, "itu", "2026-07-01", known)
    pace = stands(target("umc-coverage"), "UGA")
    assert (pace.value, pace.status, pace.since) == (82.0, "not-met", None)
    jump = rests_on("coverage_4g", "UGA")
    assert jump is not None
    assert (jump.value, jump.reported) == (85.1, True), "an operator alone had more"


def test_a_leap_of_a_large_economy_is_doubted_for_a_year_and_its_sums_are_ranges(store) -> None:
    """China: 75.6% online in 2022 and 90.6% in 2023, 200 million people in one year."""
    line = [47.9, 50.3, 53.2, 54.3, 59.2, 64.1, 70.1, 73.1, 75.6, 90.6, 92.0]
    own = {
        ("internet_users", who, 2014 + at): value
        for who in ("CHN", "VNM")
        for at, value in enumerate(line)
    }
    people = {("population", "CHN", 2024): 1.4e9, ("population", "VNM", 2024): 1e8}
    others = {("internet_users", "IDN", 2024): 73.0, ("population", "IDN", 2024): 2.8e8}
    keep(store, "worldbank", "2026-07-01", own | people | others)
    jump = rests_on("internet_users", "CHN")
    assert jump is not None
    assert (jump.value, jump.year) == (75.6, 2022)
    assert rests_on("internet_users", "VNM") is None
    assert breaks.is_doubted("internet_users", "CHN")
    assert not breaks.is_doubted("internet_users", "VNM")
    sums = people_offline._ends(["CHN", "VNM", "IDN"])[0]
    assert sums.round().astype(int).loc["CHN"].tolist() == [112_000_000, 341_600_000]
    assert sums.round().astype(int).loc["VNM"].tolist() == [8_000_000] * 2
    low, high = people_offline.share_of(sums, pd.Index(["CHN"]))
    # 112 of 112 + 8 + 75.6 million, 341.6 of 341.6 + 83.6
    assert (round(low, 1), round(high, 1)) == (57.3, 80.3)
    keep(store, "worldbank", "2026-07-02", {("internet_users", "CHN", 2025): 92.9})
    assert rests_on("internet_users", "CHN") is None, "two values since bear it out"


def test_electricity_may_have_a_break_as_internet_use_may(store) -> None:
    """Fiji: "↑ 4.2 points since 2018, practically met", of 92.1% and 92.0%, and then 99.3%."""
    known = [91.8, 93.0, 93.2, 93.4, 96.0, 95.1, 96.1, 97.1, 92.1, 92.0, 99.3]
    line = {("electricity_access", "FJI", 2013 + at): value for at, value in enumerate(known)}
    keep(store, "worldbank", "2026-07-01", line)
    assert possible("electricity_access", "FJI") == (2021, 2023)
    found = findings.key_figures("FJI")
    tile = next(t for t in found.tiles if t.label.id == "tile-electricity-access")
    before = {"before": Exact(Quantity(92.0, "electricity_access")), "since": Year(2022)}
    assert tile.places[-1] == claim("place-jumped", **before)
    assert (tile.change, tile.status.id) == (None, "status-met-jump")
    # Kenya's grid grew by as much in a year, after years of growth.
    kenya = [36.5, 41.6, 41.6, 53.1, 55.8, 61.2, 69.7, 71.5, 76.5, 76.0, 83.2]
    line = {("electricity_access", "KEN", 2013 + at): value for at, value in enumerate(kenya)}
    keep(store, "worldbank", "2026-08-01", line)
    assert possible("electricity_access", "KEN") == ()


@pytest.mark.usefixtures("whole")
def test_the_title_of_a_gap_has_its_possible_break(store) -> None:
    """Uganda: "8.9% use the Internet, 4G covers 82%" above its options, after 15.3% in 2023."""
    use = {2013: 5.1, 2014: 5.4, 2015: 5.8, 2016: 5.9, 2020: 7.4, 2021: 10.0, 2022: 11.1}
    use |= {2023: 15.3, 2024: 8.9}
    values = {("internet_users", "UGA", year): value for year, value in use.items()}
    members = economies.groups()["itu:africa"].members
    values |= {("coverage_4g", iso3, 2024): 82.0 for iso3 in members}
    values |= {("internet_users", iso3, 2024): 35.0 for iso3 in members if iso3 != "UGA"}
    keep(store, "worldbank", "2026-07-01", values)
    lines = findings.options("UGA", ["use"]).action
    assert "options-use-break" in [line.claim.id for line in lines if line.role == "problem"]


def test_a_group_forecasts_nobody_whose_latest_years_were_filled_in(store) -> None:
    """Fiji and Tuvalu were "possible" by 2030; their own pages said that the pace is not known."""
    even = {("internet_users", "TUV", 2014 + at): 50.0 + 2.5 * at for at in range(10)}
    uneven = (50.1, 54.9, 55.3, 61.7, 63.2, 66.8, 67.1, 72.4, 73.9, 77.5)
    known = {("internet_users", "FJI", 2014 + at): value for at, value in enumerate(uneven)}
    keep(store, "worldbank", "2026-07-01", even | known)
    found = findings.adoption("org:pif")
    assert "FJI" in found.df.index
    assert "TUV" not in found.df.index
    assert claim("adoption-members-filled", economies=Items((Economy("TUV"),))) in found.claims
    way = findings.path_to_target("TUV")
    assert not [each for each in (way.headline, *way.claims) if "pace" in each.id], "in doubt"


@pytest.mark.parametrize(
    ("key", "higher"), [("internet_users", 91.5), ("fixed_broadband_per_100", 91.1)]
)
def test_a_share_is_clearly_higher_by_half_a_point(key: str, higher: float) -> None:
    """Thailand: "only the Dominican Republic has a higher value", 91.0% against 90.9%."""
    assert income._exceeds(higher, 90.9, key)
    assert not income._exceeds(91.3, 90.9, "internet_users")


def test_the_few_of_its_income_that_have_a_higher_value_are_named(store) -> None:
    """Thailand: "One of the 20 economies nearest in income has a higher value", and not which."""
    near = [*similar("UGA", "mobile_per_100").index]
    rates = dict.fromkeys(near, 40.0) | dict.fromkeys(near[:3], 80.0) | {near[3]: 70.04}
    values = {("mobile_per_100", iso3, 2024): rate for iso3, rate in rates.items()}
    values |= {("mobile_per_100", "UGA", 2024): 70.0}
    keep(store, "worldbank", "2026-07-01", values)
    found = findings.against_income("UGA", "mobile_per_100")
    above = Items(tuple(map(Economy, near[:3])))  # the fourth reads 70 like its own
    of = {"more": Count(3), "nearest": Count(len(near))}
    assert found.claims[0] == claim("income-above", **of, economies=above)
    keep(store, "worldbank", "2026-07-02", values | {("mobile_per_100", near[3], 2024): 71.0})
    counted = findings.against_income("UGA", "mobile_per_100").claims[0]
    assert counted == claim("income-more", more=Count(4), nearest=Count(len(near)))


def test_a_value_in_doubt_is_not_counted_among_those_of_its_income(store, monkeypatch) -> None:
    """Uganda: "20 of the 20 economies nearest in income have a higher value" than 8.9%."""
    near = similar("UGA", "internet_users").index
    values = {("internet_users", iso3, 2024): 20.0 + at for at, iso3 in enumerate(near)}
    keep(store, "worldbank", "2026-07-01", values | {("internet_users", "UGA", 2024): 8.9})
    counted = [each.id for each in findings.against_income("UGA", "internet_users").claims]
    assert counted == ["income-all"]
    values = {("internet_users", "UGA", 2015 + at): 2.9 + 0.6 * at for at in range(10)}
    keep(store, "worldbank", "2026-08-01", values)
    said = findings.profile_answer("UGA").headline.values["value"]
    assert messages.say(said, "en") == "8.3% (in doubt)", "and the page says why"
    even = findings.against_income("UGA", "internet_users")
    assert (even.headline.id, even.claims) == ("peers-count-doubt", ())
    jump = Jump("internet_users", 15.3, 2023)
    for module in (figures, breaks):
        monkeypatch.setattr(module, "rests_on", lambda *_: jump)
    found = findings.against_income("UGA", "internet_users")
    assert (found.claims, found.weight) == ((), 1.0), "behind by both of its figures"
    assert found.headline.id == "income-either-lower", "and says so"
    monkeypatch.setattr(figures, "rests_on", lambda *_: jump._replace(value=30.0))
    assert findings.against_income("UGA", "internet_users").headline.id == "peers-count-doubt"


def test_a_comparison_holds_by_the_series_of_a_survey_too(store) -> None:
    """Tuvalu: "74%, above the median (62%)", where the yearly series had 51% in 2019."""
    near = similar("TUV", "internet_users").index
    others = {("internet_users", iso3, 2024): 55.0 + at for at, iso3 in enumerate(near)}
    for series, headline in ((50.8, "peers-count-doubt"), (77.0, "income-either-higher")):
        own = {("internet_users", "TUV", 2021): series, ("internet_users", "TUV", 2024): 78.3}
        keep(store, "worldbank", "2026-07-01", others | own)
        sexes = {("internet_users_female", "TUV", 2021): 84.0}
        keep(store, "spc", "2026-07-01", sexes | {("internet_users_male", "TUV", 2021): 85.2})
        assert findings.against_income("TUV", "internet_users").headline.id == headline


def test_peers_are_by_national_income_where_that_is_far_from_gdp(store) -> None:
    """Tuvalu, whose GNI is 1.4 times its GDP, was ahead by one and behind by the other."""
    codes = sorted(economies.table())[:60]
    gdp = {code: 2000.0 * 1.04**at for at, code in enumerate(codes)}
    own, twice = codes[10], 2 * 1.17
    values = {("gdp_per_capita_ppp_2021", code, 2024): of for code, of in gdp.items()}
    values |= {("gni_per_capita_ppp", code, 2024): 1.17 * of for code, of in gdp.items()}
    values |= {("gni_per_capita_ppp", own, 2024): twice * gdp[own]}
    values |= {("internet_users", code, 2024): 30.3 + at for at, code in enumerate(codes)}
    keep(store, "worldbank", "2026-07-01", values)
    assert {*national().index} & {*codes} == {own}
    near = [codes.index(code) for code in similar(own, "internet_users").index if code in codes]
    assert median(near) == pytest.approx(10 + log(2) / log(1.04), abs=2)
    found = findings.against_income(own, "internet_users")
    assert found.headline.id == "income-compared-lower"
    assert found.df.at[own, "income"] == pytest.approx(2 * gdp[own]), "the income it is chosen by"
    (said,) = (each for each in found.notes if each.id == "income-national")
    (named,) = (each.values for each in said.values["economies"].values)
    assert named["economy"] == Economy(own)
    assert named["income"].of.value == pytest.approx(found.df.at[own, "income"]), "its income"
    assert named["gdp"].of.value == pytest.approx(gdp[own])
    assert named["year"] == Year(2024), "GDP had no year"


def test_a_share_of_a_survey_says_of_whom_it_is() -> None:
    """Pakistan: "45% of women on the mobile Internet" next to 27% of everybody on the Internet."""
    result = practices.table()["pak-digital-gender-inclusion"].result
    assert (result.before, result.value) == (33, 45)
    assert "aged 18 and over" in result.what
    assert "survey" in result.what


def test_a_row_in_doubt_shows_the_figures_that_agree_on_its_status(store) -> None:
    """Uganda: "Off track" by 8.9% in doubt, and nothing of the 15.3% that say so too."""
    line = {2013: 5.1, 2014: 5.4, 2015: 5.8, 2016: 5.9, 2020: 7.4, 2021: 10.0, 2022: 11.1}
    known = line | {2023: 15.3, 2024: 8.9}
    use = {("internet_users", "UGA", year): each for year, each in known.items()}
    keep(store, "worldbank", "2026-07-01", use)
    paces = findings.target_status("UGA").df["paces"].iloc[0]
    both = Items(Exact(Measure(each, "%", 2)) for each in (8.9, 15.3))
    assert paces == claim("target-paces-both", values=both)


def test_what_may_be_an_estimate_has_no_place_and_says_so(store) -> None:
    """Pakistan: "its place fell from 14th to 17th" by a value that is not ranked elsewhere."""
    even = {year: 20 * 1.13 ** (year - 2019) for year in range(2019, 2024)} | {2015: 11.3}
    uneven = {2013: 9.4, 2015: 11.3, 2017: 14.9, 2019: 20.2, 2020: 22.9, 2021: 27.4, 2023: 31.7}
    use = {
        ("internet_users", each, year): uneven[year]
        for each in economies.group("itu:asia-pacific")
        for year in uneven
    }
    use = {key: value for key, value in use.items() if key[1] != "PAK"}
    use |= {("internet_users", "PAK", year): value for year, value in even.items()}
    keep(store, "worldbank", "2026-07-01", use)
    assert is_filled("internet_users", "PAK")
    assert not is_filled("internet_users", "IND")
    found = findings.ground("PAK", "itu:asia-pacific")
    assert (found.headline.id, found.missing) == ("ground-unknown", True)
    answer = findings.targets_answer("PAK")
    assert answer.headline.id == "answer-targets-one"
    short = findings.target_status("PAK").headline
    assert short.id == "answer-targets-short", "an estimate or not, it misses it, and is marked"
    value = short.values["standing"].values["value"]
    assert (value.values["value"].id, value.values["of"].id) == ("value-in-doubt", "value-filled")
    row = findings.target_status("PAK").df.iloc[0]
    assert row["mark"] == "mark-filled"
    opened = claim("x", value=claim("value-filled", value=Quantity(31.7, "internet_users")))
    people = claim("y", people=Estimate(9.0, 9.0, 9.0, is_filled=True, form="either"))
    (said,) = doubts([Finding(opened, claims=(people,))])
    counted = [each.id for each in said.values["sentences"].values]
    assert counted == ["doubts-filled", "doubts-people"], "one figure is in doubt, and no two"
    headline = findings.adoption("PAK", "internet_users").headline
    assert (headline.id, headline.values["value"].id) == ("adoption-level", "value-filled")


@pytest.mark.parametrize("stepped", ["gni", "usd"])
def test_a_doubt_of_a_price_is_one_of_all_its_units(store, stepped: str) -> None:
    """Indonesia: US$ 10.18 after 18.19 in doubt, and the share of income ranked."""
    line = {"even": [4.9, 4.85, 4.8, 4.75], "stepped": [18.9, 18.8, 18.2, 10.18]}
    units = {unit: line["stepped" if unit == stepped else "even"] for unit in ("gni", "usd")}
    known = {
        (f"fixed_basket_{unit}", "IDN", 2022 + at): value
        for unit, of in units.items()
        for at, value in enumerate(of)
    }
    keep(store, "itu", "2026-07-01", known)
    for unit, of in units.items():
        jump = rests_on(f"fixed_basket_{unit}", "IDN")
        assert jump == Jump(f"fixed_basket_{unit}", of[-2], 2024), "both readings, in each unit"
