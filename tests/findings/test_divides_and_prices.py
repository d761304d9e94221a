"""Findings on divides and prices: what they say is what the figures say, and what is
not known is said.
"""

import re

import pandas as pd
import pytest

from research import access, catalogue, economies, findings, options, targets
from research.charts import theme, thresholds
from research.errors import InputError
from research.findings.answers import economy
from research.findings.core.latest import comparable, first_year
from research.findings.core.scope import scope_of as scope_of
from research.findings.core.side_by_side import topic
from research.findings.divides.divides import DIVIDES, divide
from research.findings.practice.common import common
from research.findings.practice.diagnosis import diagnose
from research.findings.prices.affordability import affordability
from research.findings.progress.breaks import doubt
from research.findings.progress.settled import doubted
from research.findings.targets.progress import target_progress
from research.findings.targets.series import stands
from research.messages.values import (
    About,
    Count,
    Economy,
    Group,
    Indicator,
    Items,
    Money,
    Percent,
    Quantity,
    Text,
    Year,
    claim,
)
from research.metrics.affordability import Basket
from research.report import slots
from research.report.finding import Finding
from research.report.slots import shown
from tests.stores import keep

GROUPS = ("itu:asia-pacific", "wb:low", "un:sids", "all")


def read_well(finding: Finding, of: tuple) -> None:
    assert not re.search(r"\bnan\b|\binf\b|\{|\}|None|\.\.", finding.note()), (of, finding.note())
    if finding.missing:
        assert not finding.claims, of
        assert finding.gaps, of
        assert finding.chart is None, of
    else:
        assert len(finding.df), of
    if finding.chart is not None:
        assert finding.fig.layout.meta["alt"], of
        assert len(finding.df), of


@pytest.mark.parametrize("scope", ["THA", "TUV", "PRK", "NLD", "ABW", "GRL", *GROUPS])
def test_what_can_be_read_offline(scope: str) -> None:
    read_well(affordability(scope), (scope, "affordability"))
    for between in DIVIDES:
        read_well(divide(scope, between), (scope, between))


@pytest.mark.slow
def test_country_and_town_of_every_fourth_economy() -> None:
    for iso3 in list(economies.table())[::4]:
        read_well(divide(iso3, "place"), (iso3, "place"))


def women_and_men(economy: str, year: int, women: float, men: float) -> dict:
    return {
        ("internet_users_female", economy, year): women,
        ("internet_users_male", economy, year): men,
        ("internet_users", economy, year): (women + men) / 2,
    }


@pytest.mark.slow
def test_women_and_men_in_figures(store) -> None:
    values = women_and_men("THA", 2023, 88.0, 92.0) | {("internet_users_female", "THA", 2024): 91.0}
    people = {("population_female", "THA", 2023): 36e6, ("population_male", "THA", 2023): 34e6}
    keep(store, "worldbank", "2026-07-01", values | people)
    finding = divide("THA", "sex")
    use = topic("internet_users")
    assert finding.headline.id == "divide-compared-short", "0.946 to 0.967"
    assert finding.headline.values["topic"] == use
    assert finding.headline.values["low"] == Quantity(88.0, "internet_users_female")
    assert finding.headline.values["high"] == Quantity(92.0, "internet_users_male")
    told = {each.id: each.values for each in finding.claims}
    assert told["divide-people-sex"] == {"people": About(pytest.approx(1.44e6)), "year": Year(2023)}
    assert finding.df.loc[use.id, "least"] == pytest.approx(87.5 / 92.5)
    absent = [each for gap in finding.gaps for each in gap.values["indicators"].values]
    assert Indicator("mobile_owners_female") in absent
    assert finding.fig is None, "two marks are in the headline"


@pytest.mark.parametrize(
    ("women", "men", "said"),
    [
        (80.0, 80.5, "parity"),
        (70.0, 80.0, "behind"),
        (90.0, 80.0, "ahead"),
        (0.0, 0.0, "parity"),
    ],
)
def test_who_is_behind(store, women: float, men: float, said: str) -> None:
    keep(store, "worldbank", "2026-07-01", women_and_men("THA", 2023, women, men))
    assert divide("THA", "sex").headline.id == f"divide-compared-{said}"


def test_a_year_that_is_not_current_is_told_once(store) -> None:
    year = access.reference_year() - 4
    places = {"internet_users_rural": 70.0, "internet_users_urban": 80.0}
    keep(store, "worldbank", "2026-07-01", {(key, "THA", year): of for key, of in places.items()})
    said = divide("THA", "place").headline.values
    assert said["low"] == claim(
        "value-of-year", value=Quantity(70.0, "internet_users_rural"), year=Year(year)
    )
    assert said["high"] == Quantity(80.0, "internet_users_urban")


def test_two_releases_are_not_set_side_by_side(store) -> None:
    keep(store, "worldbank", "2026-07-01", {("internet_users_female", "THA", 2023): 88.0})
    keep(store, "itu", "2026-01-01", {("internet_users_male", "THA", 2023): 92.0})
    finding = divide("THA", "sex")
    assert finding.fig is None
    assert finding.missing
    assert finding.headline.id == "divide-unknown"
    assert Text("United Nations Statistics Division") in [
        gap.values.get("publisher") for gap in finding.gaps
    ]


def test_old_figures_are_not_applied_to_people_of_today(store) -> None:
    keep(store, "worldbank", "2026-07-01", women_and_men("THA", 2010, 20.0, 30.0))
    finding = divide("THA", "sex")
    assert (finding.headline.id, finding.missing) == ("divide-unknown", True)
    assert finding.gaps[0].id == "peers-old"
    assert len(finding.gaps[0].values["indicators"].values) == 2


def test_rural_people_affected(store) -> None:
    values = {
        ("internet_users_rural", "THA", 2023): 79.0,
        ("internet_users_urban", "THA", 2023): 95.0,
    }
    people = {("population", "THA", 2023): 70e6, ("urban_population", "THA", 2023): 50.0}
    keep(store, "itu", "2026-01-01", values)
    keep(store, "worldbank", "2026-07-01", people)
    # 16 points of 35 million rural people.
    assert (
        claim("divide-people-place", people=About(pytest.approx(5.6e6)), year=Year(2023))
        in divide("THA", "place").claims
    )


def test_older_people_are_told_and_who_is_not_measured(store) -> None:
    shares = {
        "internet_users_age_25_74": 70.0,
        "internet_users_age_15_24": 95.0,
        "internet_users_age_75_plus": 19.0,
    }
    keep(store, "itu", "2026-01-01", {(key, "THA", 2023): value for key, value in shares.items()})
    disabled = claim("divide-disabilities-gap")
    told = {each.id: each.values for each in divide("THA", "age").claims}
    assert told["divide-widest"]["topic"] == topic("internet_users_75_plus")
    assert told["divide-widest"]["low"] == Quantity(19.0, "internet_users_age_75_plus")
    assert all(
        disabled in divide(scope, "age").gaps for scope in ("THA", "PRK", "itu:asia-pacific")
    )
    assert disabled not in divide("THA", "sex").gaps


def test_a_group_counts_who_is_behind(store) -> None:
    values = women_and_men("THA", 2023, 88.0, 92.0) | women_and_men("VNM", 2022, 80.0, 80.0)
    values |= women_and_men("IDN", 2023, 60.0, 70.0) | women_and_men("MYS", 2010, 10.0, 70.0)
    values |= women_and_men("IND", 2023, 80.0, 80.0) | women_and_men("CHN", 2023, 80.0, 80.0)
    keep(store, "worldbank", "2026-07-01", values)
    finding = divide("itu:asia-pacific", "sex")
    counts = {"behind": Count(1), "economies": Count(5)}
    said = {
        "topic": topic("internet_users"),
        "group": claim("divide-women"),
        "other": claim("divide-men"),
        "since": Year(first_year()),
    }
    assert finding.headline == claim(
        "divide-members-some-behind", **said, **counts, among=Group("itu:asia-pacific")
    )
    told = {each.id: each.values for each in finding.claims}
    assert "divide-members-rest" in told
    assert "divide-members-ahead" not in told
    widest = {
        "low": Quantity(60.0, "internet_users_female"),
        "high": Quantity(70.0, "internet_users_male"),
    }
    assert told["divide-members-widest"] == {"economy": Economy("IDN"), **widest}
    assert finding.df.index.tolist() == ["IDN", "THA", "VNM", "IND", "CHN"]


def test_a_group_counts_where_women_are_ahead(store) -> None:
    values = women_and_men("THA", 2023, 81.4, 92.1) | women_and_men("VNM", 2022, 83.3, 80.2)
    keep(store, "worldbank", "2026-07-01", values)
    told = {each.id: each.values for each in divide("itu:asia-pacific", "sex").claims}
    assert told["divide-members-ahead"]["ahead"] == Count(1), "83.3 to 80.2 is 1.039"
    assert "divide-members-rest" not in told


def test_a_divide_known_of_few_people_says_so(store) -> None:
    """ "Behind in 3 of 4 economies" of Africa: 93% of its people live in the 40 without figures."""
    values: dict = {}
    for iso3, year, women in (("THA", 2021, 70.0), ("VNM", 2021, 80.0), ("MYS", 2023, 80.0)):
        values |= women_and_men(iso3, year, women, 80.0)
    keep(store, "worldbank", "2026-07-01", values)
    found = divide("itu:asia-pacific", "sex")
    members = economies.groups()["itu:asia-pacific"].members
    people = comparable("population", members)["value"]
    share = 100 * people[["THA", "VNM", "MYS"]].sum() / people.sum()
    assert found.headline.id == "divide-members-few"
    told = found.headline.values
    assert (told["known"], told["members"]) == (Count(3), Count(len(members)))
    assert told["since"] == Year(first_year())
    assert found.weight == 0, "no key message"
    assert found.gaps[0].values["missing"] == Count(len(members) - 3)
    unknown, counted, rest, widest, without = found.claims
    assert (counted.id, counted.values["behind"]) == ("divide-members-some-behind", Count(1))
    assert unknown.id == "divide-members-unknown-most"
    assert unknown.values["share"].value == pytest.approx(share)
    assert widest.values["economy"] == Economy("THA")
    assert (without.id, rest.id) == ("divide-members-without", "divide-members-rest")
    assert without.values["economies"].values[:2] == tuple(map(Economy, ["IND", "CHN"]))
    of_people, gaps = shown(found.chart).data
    assert list(of_people.x) == pytest.approx([100 - share, share])
    assert list(gaps.x) == [-10.0, 0.0, 0.0]


def test_a_divide_known_of_next_to_nobody_is_a_gap(store) -> None:
    """Asia-Pacific: a section, a chart and a table on 0.016% of its people."""
    values = women_and_men("WSM", 2022, 54.3, 71.2) | women_and_men("TON", 2021, 73.4, 69.7)
    keep(store, "spc", "2026-07-01", values)
    found = divide("itu:asia-pacific", "sex")
    assert (found.missing, found.headline.id) == (True, "divide-members-few")
    assert not {each.id for each in found.gaps} & {
        "divide-members-unknown-most",
        "divide-members-gap",
    }


def test_a_divide_known_of_most_people_counts_economies(store) -> None:
    values = women_and_men("IND", 2022, 40.0, 60.0) | women_and_men("IDN", 2023, 80.0, 80.0)
    values |= women_and_men("CHN", 2023, 80.0, 80.0)
    keep(store, "worldbank", "2026-07-01", values)
    assert divide("itu:asia-pacific", "sex").headline.id == "divide-members-some-behind"


def test_a_divide_known_of_half_of_the_economies_is_counted(store) -> None:
    """Most people live in China and India, which are not among them."""
    members = [each for each in economies.group("itu:asia-pacific") if each not in ("CHN", "IND")]
    half = -(-len(economies.group("itu:asia-pacific")) // 2)
    for known, said in ((half, "divide-members-some-behind"), (half - 1, "divide-members-few")):
        values: dict = {}
        for k, iso3 in enumerate(members[:known]):
            values |= women_and_men(iso3, 2023, 61.3 + k % 7, 72.9)
        keep(store, "worldbank", f"2026-07-{40 - known}", values)
        found = divide("itu:asia-pacific", "sex")
        assert "divide-members-unknown-most" in [each.id for each in found.claims]
        assert len(found.df) == known
        assert found.headline.id.replace("all", "some") == said


def test_an_unknown_divide_is_an_error() -> None:
    with pytest.raises(InputError, match="Unknown divide 'gender'"):
        divide("THA", "gender")


PRICES = {
    ("fixed_basket_gni", "THA", 2024): 2.5,
    ("fixed_basket_usd", "THA", 2024): 15.0,
}


FIXED, MOBILE = claim("basket-fixed-basket"), claim("basket-mobile-data-basket")


def test_prices_as_published(store) -> None:
    keep(store, "itu", "2026-01-01", PRICES)
    fifths = {
        ("income_share_lowest_20", "THA", 2021): 7.5,
        ("income_share_second_20", "THA", 2021): 11.5,
    }
    keep(store, "worldbank", "2026-07-01", fifths)
    finding = affordability("THA")
    price = {"price": Percent(2.5, 2), "threshold": Percent(2.0, 1)}
    assert finding.headline == claim(
        "price-income-above", economy=Economy("THA"), basket=FIXED, **price
    )
    told = {each.id: each.values for each in finding.claims}
    assert told["price-money-above"]["paid"] == Money(15.0)
    assert told["price-money-above"]["amount"] == Money(pytest.approx(12.0))
    assert told["price-poorest-above"]["price"] == Percent(pytest.approx(2.5 * 40 / 19), 2)
    assert (
        claim("price-share", poorest=Percent(40.0), share=Percent(19.0, 1), year=Year(2021))
        in finding.notes
    )
    assert [gap.values["indicators"] for gap in finding.gaps] == [
        Items((Indicator("mobile_data_basket_gni"),))
    ]
    row = finding.df.loc[FIXED]
    assert row[["percent", "poorest", "usd", "gigabytes", "year"]].tolist() == pytest.approx(
        [2.5, 100 / 19, 15, 5, 2024]
    )
    assert finding.fig is None, "the sentence has the one price"


def priced(store, share: float, usd: float, ours: float, who: str = "PSE") -> None:
    """Write a price of 2025 in % of ITU's income and in US$, and another income."""
    known = {
        ("mobile_data_basket_gni", who, 2025): share,
        ("mobile_data_basket_usd", who, 2025): usd,
    }
    keep(store, "itu", "2026-07-02", known)
    keep(store, "worldbank", "2026-07-02", {("gni_per_capita_atlas", who, 2025): ours})


def test_a_price_that_another_income_puts_above_the_target_is_not_judged(store) -> None:
    """Palestine: 1.4% of US$ 11,600 by ITU, which is 5% of US$ 3,250."""
    priced(store, 1.4, 13.53, 3_250.0)
    found, other = affordability("PSE"), pytest.approx(100 * 12 * 13.53 / 3_250)
    assert found.headline.id == "price-income-open"
    price = found.headline.values["price"].values["value"]
    assert (price.low, price.high) == (Percent(1.4, 2), Percent(other, 2))
    assert stands(targets.target("umc-price"), "PSE").status == "undecided"
    assert "targets-undecided-income" in {each.id for each in target_progress("PSE").claims}
    assert diagnose("PSE", options.problems()["price"]) is None
    said = next(
        each for each in affordability("world").notes if each.id == "price-uncounted-either"
    )
    assert said.values["economies"] == Items((Economy("PSE"),))
    tile = {each.label.id: each for each in findings.key_figures("PSE").tiles}
    (place,) = tile["tile-mobile-data-basket-gni"].places
    assert (place.id, place.values["other"].value) == ("place-priced", other)


def test_a_price_of_two_incomes_is_counted_by_both_and_in_no_median(store) -> None:
    """Cuba: 27% of ITU's income was "the highest", and is 2.2% of the World Bank's."""
    shares = {"CUB": 26.64, "JAM": 1.7, "HTI": 9.6}
    known = {("mobile_data_basket_gni", who, 2025): share for who, share in shares.items()}
    fixed = {("fixed_basket_gni", who, 2025): 3.0 for who in ("CUB", "HTI")}
    keep(
        store, "itu", "2026-07-02", known | fixed | {("mobile_data_basket_usd", "CUB", 2025): 13.32}
    )
    keep(store, "worldbank", "2026-07-02", {("gni_per_capita_atlas", "CUB", 2025): 7_200.0})
    found = affordability("itu:americas")
    assert found.headline.values["above"] == Count(2), "over 2% by either"
    assert found.headline.values["economies"] == Count(3)
    median = found.claim("price-median")
    assert median.values["economy"] == Economy("HTI")
    assert median.values["median"].of.value == pytest.approx(5.65)
    assert found.df.loc["CUB"].notna().any(), "its price is in the table"
    marks = [trace for trace in found.chart["data"] if trace["mode"] == "markers"]
    fills = [colour for trace in marks for colour in trace["marker"]["color"]]
    assert fills.count("white") == 1, "a ring is for what is in doubt"
    dear = common(scope_of("itu:americas"), options.problems()["price"])
    assert (len(dear.members), set(dear.economies)) == (3, {"CUB", "HTI"}), "as there"


@pytest.mark.parametrize(("share", "verdict"), [(1.56, "within"), (4.79, "above")])
def test_a_price_is_judged_where_both_incomes_agree_and_has_both(store, share, verdict) -> None:
    priced(store, share, 0.99 * share / 1.56, 1_360.0, "NGA")
    found = affordability("NGA")
    assert found.headline.id == f"price-income-{verdict}"
    price = found.headline.values["price"].values["value"]
    assert (price.low.value, price.high.value) == pytest.approx((share * 0.56, share), rel=0.01)
    assert "cost-income-priced" in {each.id for each in found.notes}
    money = found.claim("price-money-above", "price-money")
    assert money.id == "price-money", "a price at 2% of income would be of one income"
    assert stands(targets.target("umc-price"), "NGA").status != "undecided"


def test_multiples_and_falls_are_of_both_incomes(store) -> None:
    """Nigeria's was 7.7 times the target by 760 US$, and is 4.3 by 1,360."""
    priced(store, 15.47, 0.99 * 15.47 / 1.56, 1_360.0, "NGA")
    said = economy._gap(scope_of("NGA"), diagnose("NGA", options.problems()["price"]))
    assert round(said.values["times"].values["value"].value, 1) == 4.3, "at least, by both"


def test_one_income_is_enough_where_the_two_are_near(store) -> None:
    priced(store, 1.4, 13.53, 10_000.0)  # of 11,597
    assert affordability("PSE").headline.values["price"] == Percent(1.4, 2)


def test_a_chart_of_the_world_holds_what_fits_a_page_and_the_table_all(store) -> None:
    prices = {
        ("fixed_basket_gni", iso3, 2024): 0.5 + k / 10
        for k, iso3 in enumerate(sorted(economies.table())[:60])
    }
    shares = {(f"internet_users_{sex}", iso3, 2024): 50.0 + (sex == "male") * k / 10
              for k, (_, iso3, _) in enumerate(prices) for sex in ("female", "male")}  # fmt: skip
    everybody = {("internet_users", iso3, 2024): 50.0 + k / 20
                 for k, (_, iso3, _) in enumerate(prices)}  # fmt: skip
    keep(store, "itu", "2026-01-01", prices | shares | everybody)
    dear, apart = affordability("all"), divide("all", "sex")
    assert len(dear.df) == 60
    assert len(dear.fig.data[0].y) == 40
    assert claim("chart-cut", shown=Count(40), all=Count(44)) in dear.notes, "of those above 2%"
    assert len(apart.df) == 60
    assert len(apart.fig.data[-1].y) == 40
    assert claim("chart-cut", shown=Count(40), all=Count(60)) in apart.notes


def test_no_threshold_crosses_a_label() -> None:
    prices = pd.Series([14.0, 1.9, 0.2], ["A", "B", "C"])
    fig = thresholds.against(
        prices, labels=prices.astype(str), threshold=2.0, unit="%", alt="Prices"
    )
    (bars,) = fig.data
    assert list(bars.text) == ["", "", "14.0"], "these bars have no room inside"
    moved = [note for note in fig.layout.annotations if note.name == "value"]
    assert {note.y: (note.x, note.text) for note in moved} == {"C": (0.2, "0.2"), "B": (1.9, "1.9")}


def test_a_label_before_a_threshold_is_inside_its_bar() -> None:
    prices = pd.Series([4.0, 2.02, 1.7, 1.1], ["A", "B", "C", "D"])
    fig = thresholds.against(
        prices, labels=prices.astype(str), threshold=2.0, unit="%", alt="Prices"
    )
    (bars,) = fig.data
    assert list(bars.text) == ["1.1", "1.7", "", "4.0"]
    assert list(bars.textposition) == ["outside", "inside", "inside", "outside"]
    (note,) = [note for note in fig.layout.annotations if note.name == "value"]
    assert (note.y, note.bgcolor) == ("B", "white"), "its bar ends at the line"


def test_prices_far_above_the_threshold_are_dots_on_a_logarithmic_scale() -> None:
    prices = pd.Series([48.0, 1.9, 0.2], ["A", "B", "C"])
    fig = thresholds.against(
        prices, labels=prices.astype(str), threshold=2.0, unit="%", alt="Prices"
    )
    (dots,) = fig.data
    assert (fig.layout.xaxis.type, list(dots.x), list(dots.y)) == (
        "log",
        [0.2, 1.9, 48.0],
        ["C", "B", "A"],
    )
    beside, named = fig.layout.annotations[:3], fig.layout.annotations[3:]
    written = [(each.y, re.sub(r"<[^>]*>", "", each.text)) for each in beside]
    assert written == [("C", "0.2"), ("B", "1.9"), ("A", "48.0")]
    assert dots.marker.color == theme.SUBJECT
    assert [10**each.x for each in named] == pytest.approx([2.0])
    free = thresholds.against(
        prices.replace(0.2, 0.0), labels=prices.astype(str), threshold=2.0, unit="", alt="x"
    )
    assert free.data[0].type == "bar", "nothing has no logarithm"


def test_members_above_a_threshold_have_a_dot_a_basket_and_others_are_counted() -> None:
    prices = pd.DataFrame({"Mobile": [6.6, 4.3, 0.2], "Fixed": [48.0, None, 2.6]}, ["A", "B", "C"])
    labels = [["6.6%", "4.3%", "0.2%"], ["48%", None, "2.6%"]]
    hollow = prices.gt(40)
    fig = thresholds.above(
        prices, labels=labels, hollow=hollow, threshold=2.0, rest="others: 4", unit="%", alt="x"
    )
    fixed, mobile, first, second = fig.data
    assert (fig.layout.xaxis.type, [*mobile.y]) == ("log", ["C", "B", "A"])
    assert [*fixed.error_x.arrayminus] == [2.4, 0.0, 41.4]
    assert {*fixed.marker.size} == {mobile.marker.size}, "neither is the message"
    assert fixed.marker.symbol == "diamond", "of equal prices its corners are seen"
    (end,) = {*first.x, *second.x}
    assert end == pytest.approx(10 ** fig.layout.xaxis.range[1]), "two columns beyond all dots"
    assert [each.strip() for each in first.text] == ["0.2%", "4.3%", "6.6%"]
    assert [each.strip() for each in second.text] == ["2.6%", "–", "48%"]
    heads = [note for note in fig.layout.annotations if note.name == "head"]
    assert [note.text for note in heads] == ["●", "◆"]
    (limit,) = [note for note in fig.layout.annotations if note.name == "tick"]
    assert (str(slots.said(limit.text)), limit.xref) == ("2%", "x"), (
        "the line has its value at every width"
    )
    assert heads[1].xshift - heads[0].xshift == 6 * (len(second.text[0]) - len("2.6%") - 1)
    (key,) = [note.text for note in fig.layout.annotations if note.name == "key"]
    assert "others: 4" in key
    assert [*fixed.marker.color] == [theme.OCHRE, theme.OCHRE, "white"], "it is in no count"
    assert (">◇</span>" in key, "○" in key) == (True, False)


def test_a_price_of_nothing_is_none(store) -> None:
    keep(
        store,
        "itu",
        "2026-01-01",
        {("fixed_basket_gni", "PRK", 2022): 0.0, ("fixed_basket_usd", "PRK", 2022): 0.0, **PRICES},
    )
    assert affordability("PRK").headline.id == "price-unknown"
    headline = affordability("itu:asia-pacific").headline
    assert headline.id == "price-members"
    assert (headline.values["above"], headline.values["economies"]) == (Count(1), Count(1))
    assert headline.values["threshold"] == Percent(2.0, 1)


def test_baskets_are_parameters(store) -> None:
    keep(store, "itu", "2026-01-01", PRICES)
    finding = affordability(
        "THA", baskets=[Basket("fixed_basket", "a line of 5 GB", minutes=70, gigabytes=5)]
    )
    assert finding.headline.values["basket"] == Text("a line of 5 GB")
    assert finding.df.loc["a line of 5 GB", ["gigabytes", "minutes"]].tolist() == [5, 70]
    assert not finding.gaps[:-1]  # but for the income of the poorest


def test_every_indicator_of_a_divide_is_in_the_catalogue() -> None:
    for kind in DIVIDES.values():
        for pair in kind.pairs:
            units = {catalogue.indicator(key).short_unit for key in (pair.group, pair.other)}
            assert units == {"%"}


def test_they_are_findings_of_the_library() -> None:
    assert (findings.divide, findings.affordability) == (divide, affordability)


def test_two_baskets_of_one_price_are_counted_once(store) -> None:
    """Afghanistan: mobile data and fixed broadband are both US$ 6.97, of one plan."""
    known = {
        (f"{basket}_{unit}", "AFG", 2025): value
        for basket in ("mobile_data_basket", "fixed_basket")
        for unit, value in (("gni", 18.32), ("usd", 6.97))
    }
    keep(store, "worldbank", "2026-07-01", {("gni_per_capita_atlas", "AFG", 2025): 450.0})
    keep(store, "itu", "2026-07-01", known)
    found = affordability("AFG")
    said = [each for each in (found.headline, *found.claims) if each.id.startswith("price-income")]
    assert len(said) == 1
    same = claim("basket-fixed-basket")
    assert found.claim("price-same") == claim("price-same", basket=same)
    key, nepal = "fixed_basket_gni", {("fixed_basket_gni", "NPL", 2025): 7.28}
    keep(store, "itu", "2026-07-02", known | nepal)
    assert [*found.df["mark"]] == ["mark-none", "mark-suspect"]
    region = affordability("itu:asia-pacific")
    assert (doubted(key), doubted("mobile_data_basket_gni")) == ({"AFG"}, frozenset())
    (note,) = [each for each in region.notes if each.id == "price-uncounted-same-offer"]
    assert note.values == {"economies": Items((Economy("AFG"),)), "basket": same}
    keep(store, "itu", "2026-07-03", known | nepal | {("fixed_basket_usd", "AFG", 2025): 7.4})
    assert affordability("AFG").claim("price-same") is None
    assert not doubted(key)


def test_a_table_of_prices_has_the_income_behind_a_share_and_the_other_one(store) -> None:
    """Nigeria: 1.56% of US$ 760, as the naira fell, stood alone beside its doubt."""
    priced(store, 1.56, 0.99, 1_360.0, "NGA")
    table = affordability("NGA").table
    (row,) = table.frame.to_dict("records")
    assert (row["income"], row["ours"]) == pytest.approx((761.5, 0.874), rel=0.001)
    assert table.columns["ours"].label.values == {"ours": Money(1_360.0), "since": Year(2025)}
    of = doubt("mobile_data_basket_gni", "NGA").values
    assert (of["ours"], of["since"], of["income"].value) == (
        Money(1_360.0),
        Year(2025),
        pytest.approx(761.5, rel=0.001),
    )
    priced(store, 1.56, 1.7, 1_360.0, "KEN")
    assert not {"income", "ours"} & {*affordability("KEN").table.columns}
