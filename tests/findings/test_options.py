"""Policy options: what is diagnosed, in what order, and that what is not known is no problem."""

import pytest

from research import access, economies, findings, options, practices
from research.errors import InputError
from research.findings.core.latest import INCOME
from research.findings.core.nation import learners
from research.findings.core.similar import FEWEST, NEAREST
from research.findings.practice import concerned, tried
from research.findings.practice.common import counted
from research.findings.practice.concerned import OF_ALL
from research.findings.practice.costed import costs_of
from research.findings.practice.diagnosis import diagnose
from research.findings.practice.tried import (
    is_proven,
    misses,
    named_of,
    own_of,
    reaches,
    tried_among,
    tried_for,
)
from research.findings.practice.tried_said import lines_of, own_named
from research.findings.practice.tried_table import (
    ALONE,
    Done,
    Tried,
    each_of,
    evidence,
    is_disputed,
    measures,
    result_of,
    strength,
)
from research.messages import known, sentence
from research.messages.values import (
    About,
    Claim,
    Count,
    Economy,
    Either,
    Estimate,
    Exact,
    Group,
    Items,
    Number,
    Percent,
    Quantity,
    Text,
    Year,
    claim,
)
from research.report.parted import parted
from tests.stores import keep

pytestmark = pytest.mark.usefixtures("whole")
YEAR = 2024
OF_OPTIONS = ("options-far",)


def given(store, values: dict[str, float], economy: str = "KEN", year: int = YEAR) -> None:
    """Put one release into the store with values of one economy."""
    keep(
        store,
        "worldbank",
        "2026-07-01",
        {(key, economy, year): value for key, value in values.items()},
    )


def elsewhere(store) -> None:
    """Put one release into the store in which others have what may keep people offline.

    It has another figure of Kenya, so that those it lacks are not read elsewhere.
    """
    keys = ("mobile_owners", "ict_skill_email", "internet_users_female", "mobile_data_basket_gni")
    rows = {(key, "UGA", YEAR): 30.0 for key in keys} | {("mobile_per_100", "KEN", YEAR): 120.0}
    keep(store, "itu", "2026-06-30", rows)


def covered(store, economy: str, share: float, online: dict[str, float]) -> None:
    """Put one release into the store with Internet use, and 4G coverage of one economy."""
    use = {("internet_users", code, YEAR): value for code, value in online.items()}
    keep(store, "worldbank", "2026-07-01", use | {("coverage_4g", economy, YEAR): share})


def skilled(*shares: float) -> dict[str, float]:
    """The share of women and of men who have each of the basic skills, in their order."""
    skills = ("copy_paste", "email", "files", "transfer")
    return {
        f"ict_skill_{skill}_{sex}": share
        for skill, share in zip(skills, shares, strict=True)
        for sex in ("female", "male")
    }


def barred(found: Claim) -> list[str]:
    """The problems of a list of barriers, without their sizes."""
    (listed,) = (each for each in found.values.values() if isinstance(each, Items))
    named = (each.values.get("barrier", each) for each in listed.values)
    return [each.id.removeprefix("options-barrier-") for each in named]


def named(finding, role: str = "option") -> list[Claim]:
    """The lines of a role in its summary."""
    return [each.claim for each in finding.action if each.role == role]


def option_of(line: Claim) -> str:
    """The id of the option of a line, without what stands around it."""
    option = line.values["option"]
    return option.values.get("option", option).id.removeprefix("option-")


def picked(iso3: str, problem: str, tried: list[Tried], own: list[Tried] = []) -> list[Done]:  # noqa: B006
    """The options to name of those for a problem."""
    return named_of(Economy(iso3), options.problems()[problem], [iso3], tried, own)


def counting(problem: options.Problem, those: list[str], tried: list[Tried]) -> list[Tried]:
    """Options with the practices whose result counts for some economies."""
    kept = [
        Tried(each.option, tuple(of for of in each.practices if is_proven(problem, of, those)))
        for each in tried
    ]
    return [each for each in kept if each.practices]


def topics(*problems: str) -> Items:
    return Items(tuple(claim(f"options-topic-{problem}") for problem in problems))


def of_year(problem: str, year: int) -> Claim:
    return claim("value-of-year", value=claim(f"options-topic-{problem}"), year=Year(year))


def diagnosed(finding) -> list[str]:
    """The problems a finding names, in their order."""
    start = "options-problem-"
    renamed = {"options-women-unread": f"{start}women-literacy", "options-use-open": f"{start}use"}
    ids = (renamed.get(each.id, each.id) for each in finding.claims)
    return [each.removeprefix(start) for each in ids if each.startswith(start)]


@pytest.mark.parametrize(
    ("problem", "met", "short"),
    [
        ("coverage", {"coverage_4g": 95.0}, {"coverage_4g": 93.0}),
        (
            "use",
            {"internet_users": 77.0, "coverage_4g": 80.0},
            {"internet_users": 75.0, "coverage_4g": 80.0},
        ),
        ("price", {"mobile_data_basket_gni": 2.0}, {"mobile_data_basket_gni": 2.1}),
        ("devices", {"mobile_owners": 95.0}, {"mobile_owners": 90.0}),
        (
            "rural",
            {"internet_users_rural": 78.5, "internet_users_urban": 80.0},
            {"internet_users_rural": 70.0, "internet_users_urban": 80.0},
        ),
        ("electricity", {"electricity_access": 99.2}, {"electricity_access": 98.0}),
        (
            "women",
            {"internet_users_female": 79.04, "internet_users_male": 80.0, "internet_users": 79.5},
            {"internet_users_female": 60.0, "internet_users_male": 80.0, "internet_users": 70.0},
        ),
        (
            "skills",
            skilled(10.0, 35.0, 10.0, 10.0) | {"internet_users": 50.0},  # 70 % of those online
            skilled(10.0, 20.0, 10.0, 10.0) | {"internet_users": 100.0},
        ),
        (
            "women-work",
            {"labour_participation_female": 70.04, "labour_participation_male": 71.0},
            {"labour_participation_female": 39.0, "labour_participation_male": 80.0},
        ),
        (
            "girls-school",
            {"upper_secondary_completion_female": 61.0, "upper_secondary_completion_male": 60.0},
            {"upper_secondary_completion_female": 40.0, "upper_secondary_completion_male": 60.0},
        ),
        ("schools", {"schools_internet_primary": 96.0}, {"schools_internet_primary": 60.0}),
        (
            "competition",
            {"competition_mobile_broadband": 2.0},
            {"competition_mobile_broadband": 1.0},
        ),
        ("cybersecurity", {"cybersecurity_index": 90.0}, {"cybersecurity_index": 70.0}),
    ],
)
def test_a_problem_begins_at_its_benchmark(tmp_path, monkeypatch, problem, met, short) -> None:
    for name, values in (("met", met), ("short", short)):
        monkeypatch.setenv("RESEARCH_STORE", str(tmp_path / name))
        given(tmp_path / name, values)
        finding = findings.options("KEN", [problem])
        assert finding.gaps == ()
        if name == "met":
            assert finding.headline == claim(
                "options-none-few",
                economy=Economy("KEN"),
                topics=topics(problem),
            )
            assert {each.id for each in finding.claims} <= {"options-elsewhere"}
            assert (finding.table, finding.missing) == (None, False)
        else:
            (label,) = named(finding, "label")
            assert label.values.get("topic", label) == topics(problem).values[0]
            assert diagnosed(finding) == [problem]


def test_no_priority_is_said_only_where_all_of_a_study_was_judged(store) -> None:
    """Nigeria: "call for no priority", by one of six measures of women, on a page on girls."""
    given(store, {"electricity_access": 100.0})
    finding = findings.options("KEN", ["electricity", "rural", "coverage"])
    unjudged = {"economy": Economy("KEN"), "topics": topics("rural", "coverage")}
    assert finding.headline == claim("options-unjudged", **unjudged)
    assert finding.claims[0] == claim("options-met", topics=topics("electricity"))
    assert [each.claim.id for each in finding.action] == ["options-elsewhere"], "said once"
    assert [gap.id for gap in finding.gaps] == ["options-unchecked-missing"]


@pytest.mark.parametrize("problem", ["payments", "fixed", "international"])
def test_a_market_is_compared_with_economies_of_similar_income(store, problem: str) -> None:
    """Tuvalu was ahead of economies of its income in fixed broadband, and told to spread it."""
    indicator = options.problems()[problem].indicator
    poor = sorted(set(economies.table()) - {"KEN"})[: NEAREST + 5]
    rich = sorted(set(economies.table()) - {"KEN"})[-NEAREST - 5 :]
    income = {(INCOME, code, YEAR): 5000.0 + at for at, code in enumerate(("KEN", *poor))}
    income |= {(INCOME, code, YEAR): 50000.0 + at for at, code in enumerate(rich)}
    others = {(indicator, code, YEAR): 20.0 for code in poor}
    others |= {(indicator, code, YEAR): 90.0 for code in rich}
    found = {}
    for at, own in enumerate((40.0, 20.0, 5.0), start=1):
        keep(
            store, "worldbank", f"2026-07-0{at}", income | others | {(indicator, "KEN", YEAR): own}
        )
        found[own] = findings.options("KEN", [problem])
    assert [each.headline.id for each in found.values()] == [
        "options-none-income", "options-none-income", "options-headline-part",
    ]  # fmt: skip
    said = found[5.0].claims[0]
    dated = claim("value-of-year", value=Quantity(5.0, indicator), year=Year(YEAR))
    assert said.values["value"] == dated
    assert said.values["benchmark"] == Quantity(20.0, indicator)


def test_without_enough_economies_of_similar_income_a_market_is_not_judged(store) -> None:
    codes = ["KEN", *sorted(set(economies.table()) - {"KEN"})[: FEWEST - 1]]
    values = {(INCOME, code, YEAR): 5000.0 for code in codes}
    keep(
        store,
        "worldbank",
        "2026-07-01",
        values | {("digital_payments", c, YEAR): 9.0 for c in codes},
    )
    found = findings.options("KEN", ["payments"])
    assert found.missing
    assert found.gaps == (claim("options-unchecked-open", topics=topics("payments")),)


def test_the_largest_gaps_of_people_come_first_and_three_are_named(store) -> None:
    given(
        store,
        {
            "coverage_4g": 76.0,  # a fifth of the way to 95 % is missing
            "mobile_data_basket_gni": 8.0,  # three quarters
            "electricity_access": 60.0,  # two fifths
            "mobile_owners": 94.0,  # a hundredth
            "competition_mobile_broadband": 0.0,  # all, but of a market
        },
    )
    finding = findings.options(
        "KEN", ["coverage", "competition", "devices", "electricity", "price"]
    )
    people = access.latest("population")["value"]["KEN"]
    price, *of_people = topics("price", "electricity", "coverage").values
    concerned = [
        claim(f"options-concerns{kind}", topic=topic, people=About(share * people))
        for topic, share, kind in zip(of_people, (0.4, 0.24), ("", "-coverage"), strict=True)
    ]
    said = claim("options-headline-part", economy=Economy("KEN"), gaps=Count(3))
    assert finding.headline == said
    assert named(finding, "label") == [price, *concerned]
    assert diagnosed(finding) == ["price", "electricity", "coverage"]
    problems = [each for each in finding.action if each.role == "problem"]
    assert [each.claim.id for each in problems] == [
        f"options-problem-{key}" for key in ("price", "electricity", "coverage")
    ]
    for problem, *lines in parted(finding.action, problems):
        of = [each for each in lines if each.role in ("option", "own")]
        of = [each for each in of if "option" in each.claim.values]
        known = {each.id for each in options.of(problem.claim.id.removeprefix("options-problem-"))}
        assert {option_of(each.claim) for each in of} <= known
        assert sum(each.role == "option" for each in of) <= 2
        assert sum(each.role == "own" for each in of) <= 1
    assert finding.claims[0] == claim(
        "options-problem-price",
        economy=Economy("KEN"),
        value=Quantity(8.0, "mobile_data_basket_gni"),
        benchmark=Percent(2.0),
    )


def test_what_is_missing_old_or_open_by_rounding_is_no_problem(store) -> None:
    keep(
        store,
        "worldbank",
        "2026-07-01",
        {
            ("coverage_4g", "KEN", 2012): 20.0,
            ("internet_users_female", "KEN", YEAR): 2.0,
            ("internet_users_male", "KEN", YEAR): 3.0,
            ("electricity_access", "KEN", YEAR): 60.0,
        },
    )
    finding = findings.options("KEN", ["coverage", "use", "price", "women", "electricity"])
    assert diagnosed(finding) == ["online", "electricity"]
    assert finding.gaps == (
        claim("options-unchecked-old", topics=Items((of_year("coverage", 2012),))),
        claim("options-unchecked-missing", topics=topics("price")),
        claim("options-unchecked-open", topics=topics("women")),
    )
    nothing = findings.options("KEN", ["coverage", "price"])
    assert nothing.missing
    assert nothing.headline == claim("options-unknown", economy=Economy("KEN"))
    assert (nothing.claims, nothing.table) == ((), None)


def test_options_of_others_follow_its_own_and_each_names_its_source(store) -> None:
    keep(
        store,
        "worldbank",
        "2026-07-01",
        {("cybersecurity_index", "GHA", YEAR): 80.0, ("cybersecurity_index", "UGA", YEAR): 60.0},
    )
    told = {code: findings.options(code, ["cybersecurity"]) for code in ("GHA", "UGA")}
    assert "GHA" in set(told["UGA"].df["economy"])
    assert told["GHA"].df["economy"].iloc[-1] == "GHA", "what it tried itself comes last"
    assert told["GHA"].df["economy"].tolist().count("GHA") == 1
    known = {each.name: each for each in practices.table().values()}
    for name, row in told["UGA"].df.iterrows():
        practice = known[name]
        assert (row["economy"], row["source"].url) == (practice.economy, practice.link)
        assert (row["value"], row["year"]) == (practice.result.value, practice.result.year)
        assert isinstance(row["result"], Claim)
        assert row["option"] in {f"option-{option.id}" for option in options.of("cybersecurity")}
    lines = [option_of(each) for each in named(told["UGA"])]
    assert lines
    leading = told["UGA"].df["option"].tolist()[: len(lines)]
    assert leading == [f"option-{each}" for each in lines], "rows begin with what is named"


def test_a_result_that_no_sentence_names_is_in_no_table(store) -> None:
    given(store, {"mobile_owners": 60.0})
    found = findings.options("KEN", ["devices"])
    assert [option_of(each) for each in named(found)] == ["device-taxes"], "of phones alone"
    tried = [f"option-{option_of(each)}" for each in named(found, "own")]
    own = found.df[found.df["economy"].eq("KEN")]["option"].tolist()
    assert sorted(own) == sorted(tried)


def test_a_problem_that_is_not_known_is_refused() -> None:
    with pytest.raises(InputError, match=r"Unknown problem 'coverge'\. Did you mean 'coverage'"):
        findings.options("KEN", ["coverge"])


def test_who_needs_training_is_old_enough_to_learn(store) -> None:
    """Kenya: the gap in skills counted infants, and training those aged 10 and over."""
    year = access.reference_year()
    known = {"internet_users": 35.0, "population": 50e6, "age_0_14": 30.0}
    keep(store, "worldbank", "2026-07-01", {(key, "KEN", year): known[key] for key in known})
    (topic,) = named(findings.options("KEN", ["learning"]), "label")
    offline = findings.training_need("KEN").claim("training-internet-users-people")
    assert topic.id == "options-concerns-learning"
    assert topic.values["people"] == offline.values["people"]


def test_what_could_not_be_checked_is_a_data_gap_and_no_priority(store) -> None:
    """An order by size was given where dated gaps of people came after those of markets."""
    given(store, {"coverage_4g": 60.0})
    assert findings.options("KEN", ["coverage", "women"]).headline.id == "options-headline-part"
    found = findings.options("KEN")
    assert [each.id for each in found.gaps] == ["options-unchecked-missing"]
    said = {each.claim.id for each in found.action}
    assert not said & {"options-measure", found.gaps[0].id}


def test_a_report_on_some_subjects_names_the_gaps_it_does_not_cover(store) -> None:
    """Thailand "had reached its benchmarks" in a report that left out its priorities."""
    given(store, {"electricity_access": 100.0, "coverage_4g": 60.0})
    found = findings.options("KEN", ["electricity"])
    assert found.headline.id == "options-none-few"
    (elsewhere,) = found.claims
    assert elsewhere.id == "options-elsewhere"
    assert elsewhere.values["topics"].values[0] == claim("options-elsewhere-use")


def test_who_does_better_is_named_before_who_is_nearer(store) -> None:
    """Kenya was sent to where fewer people are online."""
    online = {"KEN": 35.0, "ZAF": 34.0, "COL": 56.0}
    keep(
        store,
        "worldbank",
        "2026-07-01",
        {("internet_users", code, YEAR): value for code, value in online.items()}
        | {("coverage_4g", "KEN", YEAR): 97.0},
    )
    problem = options.problems()["use"]
    assert tried_for(problem, "KEN", ["device-taxes"]) == [], "no result counts people online"


def test_where_nobody_does_better_it_says_so(store) -> None:
    """Thailand was sent to economies at 34% to 56%."""
    covered(store, "THA", 99.0, {"THA": 89.0, "RWA": 34.0, "IND": 56.0, "CRI": 85.0, "KEN": 35.0})
    problem = options.problems()["use"]
    (trainers,) = (each for each in options.of("use") if each.id == "trainers-nearby")
    tried = [Tried(trainers, tuple(practices.table()[key] for key in trainers.practices))]
    assert tried_for(problem, "THA", [each.option.id for each in tried]) == []
    found = findings.options("THA", ["use"])
    (tried,) = (each for each in named(found) if each.id == "options-tried")
    assert "options-named" not in [each.id for each in named(found)], "named with no result"
    assert tried.values["tried"].values, "on every page, with who did it"


def test_what_an_economy_tried_itself_is_a_line_of_its_own(store) -> None:
    """Kenya was told to free devices from VAT, as it did from 2009 to 2013.

    Then "(Colombia: 7.6 points), which Kenya tried itself" gave Kenya the result of Colombia.
    """
    covered(store, "KEN", 97.0, {"KEN": 35.0, "COL": 80.0, "RWA": 34.0, "IND": 56.0, "CRI": 85.0})
    finding = findings.options("KEN", ["use"])
    roles = [each.role for each in finding.action if each.role != "barrier"]
    steps = named(finding, "step")
    begins = ["problem", "label", *["step"] * len(steps), "own"]
    assert roles[: len(begins)] == begins, "it is not new"
    others = [each.id for each in named(finding)]
    assert others == ["options-tried", "options-tried-compared"], "taxes of others"
    own = named(finding, "own")
    assert {each.id for each in own} == {"options-own"}
    kinds = [each.values["option"].id for each in own]
    assert kinds == ["options-own-span", "options-own-since"], "all that it tried"
    assert steps[-1].id == "options-trial", "no survey of what no economy has here"
    assert {"COL", "ZAF"} < {*finding.df["economy"]}, "the table has what is named"
    assert finding.df["economy"].iloc[0] == "KEN"
    assert finding.df["evidence"].iloc[:2].tolist() == [
        "options-evidence-change",
        "options-evidence-figure",
    ]


def test_work_is_of_one_indicator_from_the_summary_to_the_options(store) -> None:
    """Thailand: "more young women in work: 5.8% unemployed" led to options on participation."""
    work = {"labour_participation_female": 59.0, "labour_participation_male": 75.0}
    given(store, work | {"youth_unemployment_female": 5.8, "youth_unemployment_male": 3.7})
    said, *_ = (e.claim for e in findings.options("KEN", ["women-work"]).action)
    assert said.id == "options-problem-women-work"


@pytest.mark.parametrize("doubted", [True, False])
def test_a_gap_in_doubt_does_not_come_before_a_wider_one(store, monkeypatch, doubted) -> None:
    """Bangladesh: literacy in doubt (77 against 81%) came before work (39 against 80%)."""
    monkeypatch.setattr(
        concerned, "rests_on", lambda key, iso3: (doubted and "literacy" in key) or None
    )
    read = {"literacy_female": 70.0, "literacy_male": 81.0}
    given(store, read | {"labour_participation_female": 39.0, "labour_participation_male": 80.0})
    found = diagnosed(findings.options("KEN", ["women-literacy", "women-work"]))
    assert found[0] == ("women-work" if doubted else "women-literacy")


@pytest.mark.parametrize("problem", ["electricity", "women-work", "women-literacy", "coverage"])
def test_an_old_result_never_leads_where_a_newer_one_is_worth_naming(problem: str) -> None:
    """Kenya was shown what Fiji did until 2007 before what Bangladesh did until 2017."""

    def old(practice: practices.Practice) -> bool:
        return practice.result.year < access.reference_year() - 10

    for iso3 in ("KEN", "BGD", "PNG", "THA"):
        tried = tried_for(options.problems()[problem], iso3)
        worth = counting(options.problems()[problem], [iso3], tried)
        worth = [each for each in worth if each.practices[0].result.compares]
        first = [old(each.practices[0]) for each in worth]
        assert first == sorted(first), "newer options come first"
        for each in worth:
            ages = [old(done) for done in each.practices if done.result.compares]
            assert ages == sorted(ages)
        for _, practice in picked(iso3, problem, tried)[:1]:
            assert not old(practice) or all(first)


def test_what_an_economy_ended_is_not_told_as_if_it_went_on() -> None:
    """A practice whose end is known and not its begin was "undated", as if it went on."""
    problem = options.problems()["use"]
    (tried,) = own_of(problem, "KEN", ["device-taxes"])
    (practice,) = tried.practices
    for since, until, id_ in (
        (2009, 2013, "options-own-span"),
        (2009, 0, "options-own-since"),
        (0, 2013, "options-own-until"),
        (0, 0, "option-device-taxes"),
    ):
        changed = practice.model_copy(update={"since": since, "until": until})
        done = own_named([], [Tried(tried.option, (changed,))])
        own, *_ = lines_of(Economy("KEN"), problem, done)
        assert own.claim.values["option"].id == id_
        assert ("2013" in sentence(own.claim)) == bool(until)


def test_own_of_takes_only_what_is_asked_for() -> None:
    problem = options.problems()["use"]
    assert [each.option.id for each in own_of(problem, "KEN", ["device-taxes"])] == ["device-taxes"]
    assert own_of(problem, "TUV") == []


@pytest.mark.parametrize(
    ("change", "result"),
    [
        ({"until": 2003, "until_link": "https://a.org/b"}, {}),
        ({"until": 2020}, {}),
        ({}, {"before": None, "before_year": 2010}),
        ({}, {"before_year": 2023}),
    ],
)
def test_years_of_a_practice_that_cannot_be_are_refused(change, result) -> None:
    of = practices.table()["chn-villages"].model_dump()
    with pytest.raises(ValueError, match=r"until|before_year"):
        practices.Practice(**of | change | {"result": of["result"] | result})


def test_a_priority_no_practice_fits_says_so(store) -> None:
    """Tuvalu's first priority had no bullet: every practice is of a hundred times more people."""
    people = dict.fromkeys({each.economy for each in practices.table().values()}, 5e6)
    keep(
        store,
        "worldbank",
        "2026-07-01",
        {("population", code, YEAR): n for code, n in (people | {"TUV": 9500.0}).items()}
        | {("electricity_access", "TUV", YEAR): 74.0},
    )
    finding = findings.options("TUV", ["electricity"])
    said = [each.id for each in finding.claims]
    assert said[0] == "options-problem-electricity"
    assert said[1] == "options-step-electricity"
    assert not named(finding)
    assert "options-no-model-far" in said, "why there is none"
    assert finding.table is None


def test_a_tax_or_a_rule_fits_an_economy_of_any_size(store) -> None:
    """Tuvalu's first priority had no option: a tax cut needs no more people than it has."""
    people = dict.fromkeys({each.economy for each in practices.table().values()}, 5e6)
    values = {("population", code, YEAR): n for code, n in (people | {"TUV": 9500.0}).items()}
    values |= {("mobile_owners", "TUV", YEAR): 64.0}
    keep(store, "worldbank", "2026-07-01", values)
    finding = findings.options("TUV", ["devices"])
    assert {*finding.df["option"]} == {"option-device-taxes"}
    far = claim("options-far", economy=Economy("TUV"), times=Number(100.0))
    first, then = named(finding)
    assert (first.values["economy"], then) == (Economy("COL"), far)
    keep(store, "worldbank", "2026-07-02", values | {("population", "TUV", YEAR): 9.5e6})
    assert findings.options("TUV", ["devices"]).claim("options-far") is None


@pytest.mark.parametrize(("people", "offered"), [(99_000.0, False), (990_000.0, True)])
def test_a_market_is_opened_where_there_are_people_for_one(store, people, offered) -> None:
    """Tuvalu, 9,500 people: "open a competition inquiry into prices"."""
    values = {("population", "TUV", YEAR): people, ("mobile_data_basket_gni", "TUV", YEAR): 4.0}
    keep(store, "worldbank", "2026-07-01", values)
    tried_here = tried_for(options.problems()["price"], "TUV")
    assert any(each.option.opens for each in tried_here) == offered


def test_an_option_meets_the_target_that_it_is_offered_for(store) -> None:
    """Papua New Guinea: "50% less", and a price of 11% of income to this day."""
    problem, entry = options.problems()["price"], practices.table()["png-third-operator"]
    for day, (own, counts) in enumerate(((11.4, False), (1.6, True)), start=1):
        values = {("mobile_data_basket_gni", "PNG", YEAR): own}
        keep(store, "worldbank", f"2026-07-0{day}", values)
        assert tried.is_proven(problem, entry, ["KEN"]) == counts


@pytest.mark.parametrize("flag", ["estimate", ""])
def test_low_coverage_is_a_barrier_or_to_be_measured(store, flag: str) -> None:
    """Tuvalu: 4G at 27% was named nowhere among what keeps people offline."""
    values = {("population", "TUV", YEAR): 9500.0, ("internet_users", "TUV", YEAR): 74.3}
    keep(store, "worldbank", "2026-07-01", values)
    keep(store, "itu", "2026-07-01", {("coverage_4g", "TUV", YEAR): 27.3}, flag=flag)
    finding = findings.options("TUV", ["online"])
    said = {"covered": Percent(27.3, 1), "covered_year": Year(YEAR)}
    said |= {"online": Percent(74.3, 1), "year": Year(YEAR)}
    doubt = claim("options-coverage-doubt", economy=Economy("TUV"), **said)
    barriers_ = [key for each in named(finding, "barrier") for key in barred(each)]
    assert (doubt in finding.claims, "coverage" in barriers_) == (bool(flag), not flag)
    first, *_ = named(finding, "step")
    assert (first == doubt) == bool(flag), "to be measured before anything is chosen"


def test_practices_of_near_incomes_and_recent_years_come_first() -> None:
    """Lower-middle incomes were sent to high ones, and to the year 2007."""
    known = {each.economy: each for each in practices.table().values()}
    chile, peru = known["CHL"], known["PER"]
    of = {"effect": True, "indicator": "coverage_4g"}
    result = chile.result.model_copy(update={"year": access.reference_year() - 1} | of)
    far, near = (each.model_copy(update={"result": result}) for each in (chile, peru))
    option = options.of("coverage")[0]
    who, other, problem = Economy("BGD"), options.of("coverage")[1], options.problems()["coverage"]
    both = [Tried(option, (far,)), Tried(other, (near,))]
    assert named_of(who, problem, [], both) == [(other, near)]
    assert named_of(who, problem, [], both[:1]) == [(option, far)], "where none is near"
    old = near.model_copy(update={"result": result.model_copy(update={"year": 2007})})
    assert named_of(who, problem, [], [Tried(other, (near, old))]) == [(other, near)]


@pytest.mark.parametrize(("online", "gaps"), [(91.0, []), (90.0, ["use"])])
def test_use_near_what_counts_as_universal_is_no_gap(store, online: float, gaps) -> None:
    """Thailand, at 91% and on track for 95%, had its first priority in the other 8 of 99%."""
    given(store, {"internet_users": online, "coverage_4g": 99.0})
    assert diagnosed(findings.options("KEN", ["use"])) == gaps


def test_a_measured_effect_counts_wherever_it_was_measured(store) -> None:
    """A difference from people without the practice says more than the level of an economy."""
    phones = {("mobile_owners_female", code, YEAR): 30.0 for code in ("MWI", "IND")}
    mine = {("mobile_owners_female", "KEN", YEAR): 60.0}
    men = {("mobile_owners_male", "KEN", YEAR): 80.0}
    keep(store, "worldbank", "2026-07-01", phones | mine | men)
    (malawi,) = named(findings.options("KEN", ["women-phones"]))
    assert malawi.values["economy"] == Economy("MWI"), "India does no better"
    assert practices.table()["mwi-women-smartphones"].result.effect


@pytest.mark.parametrize(
    ("problem", "key"),
    [
        ("girls-school", "khm-girls-scholarships"),  # of 2006
        ("women-work", "chl-after-school-care"),  # 5% more women, of an unknown share
        ("women-literacy", "ner-abc"),  # of 2011, and 9% above an unknown score
    ],
)
def test_an_old_effect_or_one_of_an_unknown_base_is_no_option(problem, key) -> None:
    """Pakistan: "9% or more above classes without", of 2011, for people who are offline."""
    practice, of = practices.table()[key], options.problems()[problem]
    assert practice.result.effect
    assert not reaches(of, practice, ["KEN"])


def test_no_price_is_modelled_on_one_that_misses_the_same_target(store) -> None:
    """Tuvalu: Tonga's broadband fell by 97%, and its mobile data costs 2.88% of income today."""
    price = {("fixed_basket_gni", code, YEAR): of for code, of in (("TUV", 9.9), ("TON", 1.94))}
    for at, (mobile, options_) in enumerate(((1.9, ["TON"]), (2.88, [])), start=1):
        rows = price | {("mobile_data_basket_gni", "TON", YEAR): mobile}
        keep(store, "worldbank", f"2026-07-0{at}", rows)
        lines = named(findings.options("TUV", ["fixed-price"]))
        assert [of.values["economy"].code for of in lines if "economy" in of.values] == options_
    assert [of.id for of in lines] == ["options-tried-price"], "as what is not shown to suffice"


def test_a_model_that_misses_the_same_target_says_so(store) -> None:
    """Pakistan's fund for networks was a model at 81% of people within reach, of 95%."""
    for at, (own, short) in enumerate(((81.0, True), (96.0, False)), start=1):
        rows = {("coverage_4g", "PAK", YEAR): own, ("coverage_4g", "KEN", YEAR): 40.0}
        keep(store, "itu", f"2026-07-0{at}", rows)
        assert misses(options.problems()["coverage"], "PAK") == short
        fund = practices.table()["pak-universal-service-fund"]
        option = next(of for of in options.of("coverage") if of.id == "universal-service-fund")
        (line,) = lines_of(Economy("KEN"), options.problems()["coverage"], [(option, fund)])
        assert (line.claim.values["evidence"].id == "options-model-short") == short


def test_practices_of_an_economy_of_another_size_are_left_out(store) -> None:
    """Tuvalu was shown a programme for 217,805 village councils of India."""
    people = {("population", code, YEAR): n for code, n in (("TUV", 1e4), ("IND", 1.4e9))}
    keep(
        store,
        "worldbank",
        "2026-07-01",
        {("fixed_basket_gni", code, YEAR): 9.0 for code in ("TUV", "IND", "CRI")} | people,
    )
    small = findings.options("TUV", ["fixed-price"])
    assert "TON" in set(small.df["economy"])
    assert not {"IND", "CRI"} & set(small.df["economy"])
    assert claim("options-method") in small.notes


def test_a_gap_of_a_group_says_the_level_it_is_counted_from(store) -> None:
    """ "13 of these fall short" stood without what they fall short of."""
    members = sorted(economies.groups()["org:asean"].members)
    covered = dict.fromkeys(members, 97.0) | {"KHM": 94.3, "MMR": 93.8}  # 94.05: 1% short of 95
    keep(
        store,
        "worldbank",
        "2026-07-01",
        {("coverage_4g", code, YEAR): share for code, share in covered.items()}
        | {("mobile_data_basket_gni", code, YEAR): 3.0 for code in members},
    )
    found = findings.options("org:asean", ["coverage", "price"])
    cover, price = (each.claim for each in found.action if each.role == "problem")
    assert cover.id == "options-among-people-coverage"
    assert cover.values["economies"] == counted(1, len(members))
    assert cover.values["benchmark"] == Percent(95)
    assert (price.id, price.values["benchmark"]) == ("options-among-level", Percent(2))
    assert price.values["economies"] == claim("counted-all", known=Count(len(members)))


@pytest.mark.parametrize("within", [("THA", "VNM"), ("IDN", "PHL", "LAO")])
def test_a_price_is_to_decide_where_many_members_or_most_offline_pay_it(store, within) -> None:
    """Africa: 35 of 42 economies miss the price of mobile data, "a further gap" of 79% offline."""
    members = sorted(economies.groups()["org:asean"].members)
    values = {"coverage_4g": 80.0, "internet_users": 50.0, "electricity_access": 60.0}
    known = {(key, code, YEAR): value for key, value in values.items() for code in members}
    known |= {
        ("mobile_data_basket_gni", code, YEAR): 1.2 if code in within else 3.0 for code in members
    }
    keep(store, "worldbank", "2026-07-01", known)
    counts = {"economies": counted(len(members) - len(within), len(members))}
    found = findings.options("org:asean")
    topics_ = findings.dialogue_answer("org:asean").claim("answer-dialogue-decide").values["topics"]
    aim = claim("options-aim-price")
    assert topics_.values[-1] == claim("options-among-topic", topic=aim, **counts)
    assert named(found, "problem")[-1].id == "options-among-level"
    assert named(found, "where")[-1].id == "options-among-furthest"


@pytest.mark.parametrize(
    ("women", "gaps"), [(77.8, []), (75.3, ["women-work"]), (73.0, ["women-work"])]
)
def test_almost_level_is_no_priority(store, women: float, gaps: list[str]) -> None:
    """Benin: behind in 3 of 4 measures, and the fourth, almost level, was a priority."""
    men = {"labour_participation_male": 80.0}
    men |= {f"youth_unemployment_{sex}": 9.3 for sex in ("female", "male")}
    given(store, men | {"labour_participation_female": women})
    assert diagnosed(findings.options("KEN", ["women-work"])) == (gaps if women < 76 else [])


def test_what_is_measured_comes_before_figures_on_work_that_are_modelled(store) -> None:
    """Uganda: ILO estimates led the priorities of girls and women, before reading."""
    literacy = {"literacy_female": 73.5, "literacy_male": 81.3}
    given(
        store, literacy | {"labour_participation_female": 24.3, "labour_participation_male": 80.1}
    )
    found = findings.options("KEN", ["women-work", "women-literacy"])
    assert diagnosed(found) == ["women-literacy", "women-work"]


def test_a_gap_of_today_comes_before_one_of_an_old_survey(store) -> None:
    given(store, {"electricity_access": 90.0})
    keep(store, "itu", "2026-07-01", {("mobile_owners", "KEN", YEAR - 5): 40.0})
    found = findings.options("KEN", ["devices", "electricity"])
    assert diagnosed(found) == ["electricity"]


def test_gaps_of_a_group_are_those_most_of_its_economies_have(store) -> None:
    members = sorted(economies.groups()["org:asean"].members)
    prices = {("mobile_data_basket_gni", code, YEAR): 1.0 for code in members}
    keep(
        store,
        "worldbank",
        "2026-07-01",
        prices
        | {("mobile_data_basket_gni", "IDN", YEAR): 4.0}
        | {("electricity_access", code, YEAR): 60.0 for code in members}
        | {("electricity_access", "KHM", YEAR): 60.4}
        | {("mobile_owners", "THA", YEAR): 40.0},
    )
    found = findings.options("org:asean", ["price", "electricity", "devices"])
    electricity, price = named(found, "label")
    known = len(members)
    assert electricity.values["economies"] == counted(known, known)
    assert price.values["economies"] == counted(1, known)
    assert (electricity.id, price.id) == ("options-among-topic-people", "options-among-topic")
    population = access.latest("population")["value"].reindex(members)
    assert electricity.values["people"].value == pytest.approx(0.4 * population.sum(), rel=0.02)
    said = found.claim("options-among-people-electricity")
    assert said.values["people"] == electricity.values["people"]
    (unchecked,) = found.gaps
    assert unchecked.values["topics"] == topics("devices")


def test_a_group_without_coverage_has_internet_use_for_a_gap() -> None:
    """A briefing on 1.2 billion people offline had electricity for its first priority."""
    found = findings.options("itu:asia-pacific", ["use", "electricity"])
    said = [each.id for each in found.claims if each.id.startswith("options-among-people")]
    assert said[0] == "options-among-people-online-part", "China has no figure"
    assert found.claim(said[0]).values["people"].value > 1e9


def test_a_member_behind_the_others_is_no_model_for_them(store) -> None:
    """Papua New Guinea, the last in 4G, was a model for 4G: from 20% to 90% with telephony."""
    values = {"PNG": 60.0, "IND": 90.0, "IDN": 80.0}
    keep(
        store,
        "worldbank",
        "2026-07-01",
        {("coverage_4g", code, YEAR): value for code, value in values.items()},
    )
    problem, members = options.problems()["coverage"], [*values]
    tried = counting(problem, members, tried_among(problem, members, members))
    named = [each.economy for of in tried if of.option.id == "coverage-obligations"
             for each in of.practices]  # fmt: skip
    assert "PNG" not in named


@pytest.mark.parametrize("indicator", OF_ALL)
def test_a_gap_of_people_has_a_sentence_of_its_own(indicator: str) -> None:
    """24 economies "miss the target or benchmark for Internet use by people within reach"."""
    of = [each.id for each in options.problems().values() if each.indicator == indicator]
    assert of
    assert all(known(f"options-among-people-{key}") for key in of)


def test_a_barrier_few_of_the_offline_meet_is_no_gap_of_a_group(store) -> None:
    """The price of mobile data was a priority where 95% of the offline pay less."""
    members = sorted(economies.groups()["org:asean"].members)
    prices = {("mobile_data_basket_gni", code, YEAR): 1.0 for code in members}
    power = {("electricity_access", code, YEAR): 60.0 for code in members}
    keep(
        store,
        "worldbank",
        "2026-07-01",
        prices | power | {("mobile_data_basket_gni", "LAO", YEAR): 4.0},
    )
    found = findings.options("org:asean", ["price", "electricity"])
    (electricity,) = named(found, "label")
    assert electricity.values["topic"] == claim("options-topic-electricity")
    assert found.chart is None, "one decision is said"


def test_a_group_without_figures_has_no_gaps() -> None:
    found = findings.options("org:asean", ["schools"])
    assert (found.missing, found.headline.id) == (True, "options-among-unknown")


def test_use_and_price_have_a_cost_of_their_own(store) -> None:
    """A subsidy of US$ 10 billion was told as what use costs, and put the price first."""
    values = {"internet_users": 35.0, "coverage_4g": 97.0, "mobile_data_basket_gni": 8.0}
    values |= {"gni_per_capita_atlas": 2000.0, "population": 5e7, "gdp_current_usd": 1.5e12}
    given(store, values)
    finding, use = findings.options("KEN"), findings.cost_of_use("KEN")
    assert diagnosed(finding)[:2] == ["price", "use"], "75% of the way is missing, and 64%"
    trial, data = (finding.claim(f"options-{key}") for key in ("use-trial", "price-cost-share"))
    assert {trial, data} <= {*finding.claims}
    assert {trial, data} <= {*named(finding, "cost")}
    step, terms = finding.claim("options-trial"), trial.values["all"]
    assert [trial.values[of] for of in ("people", "trial")] == [*step.values.values()]
    told = use.claim("use-d").values
    assert terms.values["people"] == told["people"]
    assert terms.values["cost"] == told["cost"]
    yearly, cost = use.df.loc["use-part-data"], data.values["cost"].values
    assert cost["central"].value == pytest.approx(yearly["central"])
    for end in ("low", "high"):
        assert getattr(cost["range"], end).value == pytest.approx(yearly[end])
    assert data.values["share"].value == pytest.approx(yearly["share"])


def test_a_price_has_no_cost_without_coverage(store) -> None:
    values = {"internet_users": 35.0, "mobile_data_basket_gni": 8.0}
    given(store, values | {"gni_per_capita_atlas": 2000.0, "population": 5e7})
    found = findings.options("KEN")
    assert found.claim("options-price-cost") is None


@pytest.mark.parametrize(("covered", "why"), [({"coverage_4g": 97.0}, "subsidy"), ({}, "unpaid")])
def test_why_no_subsidy_is_proposed_is_said_where_it_is_known(store, covered, why) -> None:
    values = {"internet_users": 35.0, "mobile_data_basket_gni": 8.0, "population": 5e7}
    values |= {"gni_per_capita_atlas": 2000.0, "gdp_current_usd": 1e11}
    given(store, values | covered)
    said = findings.options("KEN", ["price"]).claim("options-falls")
    assert said.id == f"options-falls-{why}"
    assert said.values.get("limit") == (Exact(Percent(0.5, 1)) if covered else None)
    assert {"cost", "share"} <= {*said.values} or not covered, "a bound was no amount"


def test_a_price_that_is_not_named_is_part_of_the_cost_of_use(store) -> None:
    values = {"internet_users": 35.0, "coverage_4g": 97.0, "mobile_data_basket_gni": 8.0}
    values |= {"gni_per_capita_atlas": 2000.0, "population": 5e7}
    for output, others in ((1e14, ["options-price-cost-share"]), (1e11, [])):
        given(store, values | {"gdp_current_usd": output})
        said = [each.id for each in costs_of("KEN", {"use"})["use"]]
        first = ["options-use-trial", "options-use-power", "use-literacy-unknown"]
        assert said == [*first, *others], "none that is too large to keep up"


def test_closing_the_gap_of_use_has_its_cost(store) -> None:
    given(store, {"internet_users": 35.0, "coverage_4g": 97.0, "population": 5e7})
    finding = findings.options("KEN")
    said = [each.id for each in finding.claims if not each.id.startswith("options-barriers")]
    assert said[0] == "options-problem-use"
    steps = said[1 : said.index("options-own")]
    assert steps == ["options-step-ask", "options-obtain", "options-trial"]
    last = ["options-tried", "options-tried-compared", "options-use-trial"]
    assert said[said.index("options-tried") :][:3] == last
    use = findings.cost_of_use("KEN").claim("use-d").values
    trial = finding.claim("options-use-trial")
    assert trial is not None
    assert findings.options("KEN", ["use"]).claim("options-use-trial") == trial, "on every page"
    assert trial.values["all"].values["cost"] == use["cost"]


OFFLINE = {"internet_users": 35.0, "coverage_4g": 97.0}


@pytest.mark.parametrize(
    ("known", "said", "left"),
    [
        (
            {"mobile_data_basket_gni": 8.0, "mobile_owners": 99.0, "electricity_access": 99.9},
            {
                "": ("price",),
                "-survey": ("skills", "women"),
            },
            {"price", "skills"},
        ),
        (
            {"mobile_data_basket_gni": 0.8, "electricity_access": 99.9},
            {
                "-survey": ("devices", "skills", "women"),
            },
            {"devices", "skills"},
        ),
        (
            {"mobile_data_basket_gni": 0.8, "mobile_owners": 99.0, "electricity_access": 99.9}
            | skilled(30.0, 30.0, 30.0, 30.0),
            {"-unknown": ()},
            set(),
        ),
    ],
)
def test_options_ease_a_barrier_that_may_be_there(store, known, said, left) -> None:
    """Lower device taxes were the first option where everybody had a phone.

    Kenya: data and electricity
    were the barriers, and phones the cost.
    """
    elsewhere(store)
    given(store, OFFLINE | known)
    found = findings.options("KEN", ["use"])
    named = [each for each in found.claims if each.id.startswith("options-barriers")]
    assert {each.id.removeprefix("options-barriers") for each in named} == said.keys()
    for each, of in zip(named, said.values(), strict=True):
        if each.id == "options-barriers-survey":
            assert each.values["unknown"] == topics(*of)
        elif of:
            assert barred(each) == [*of]
    others = [] if found.table is None else found.df[found.df["economy"] != "KEN"]["option"]
    named = {option.removeprefix("option-") for option in others}
    assert {options.table()[each].eases for each in named} <= left


@pytest.mark.parametrize(
    ("price", "state"), [(0.89, "met"), (0.91, "open"), (1.99, "open"), (2.1, "barrier")]
)
def test_a_price_within_its_target_is_no_barrier(store, price: float, state: str) -> None:
    """Tuvalu: the price of data was a barrier at 1.99% of income, and its target of 2% met.

    At 45% of the average income 0.9% of it is 2%: what costs more is ruled out for nobody.
    """
    given(store, OFFLINE | {"mobile_data_basket_gni": price, "electricity_access": 99.9})
    found = findings.options("KEN", ["use"])
    said = {each.id: barred(each) for each in named(found, "barrier")}
    assert ("price" in said.get("options-barriers", [])) == (state == "barrier")
    assert "electricity" not in said.get("options-barriers", [])


def test_a_result_that_measures_something_else_is_no_option(store) -> None:
    """Kenya and Africa: "mobile penetration", fibre and traffic, for other gaps."""
    for phones in (None, 50.0, 99.0):
        given(store, OFFLINE | ({} if phones is None else {"mobile_owners": phones}))
        found = findings.options("KEN", ["use"])
        assert found.claim("options-named") is None
        assert found.claim("options-tried"), "in one line, without their results"
    every = practices.table()
    for problem, key, counts in (
        ("fixed", "vnm-fibre", False),
        ("international", "ken-kixp", False),
        ("use", "ken-vat", False),
        ("use", "eth-digital-reforms", True),
        ("devices", "col-vat", True),
        ("women-phones-aged", "mwi-women-smartphones", True),
    ):
        assert measures(every[key], options.problems()[problem]) == counts
    problem = options.problems()["use"]
    members = sorted(economies.group("itu:africa"))
    group = tried_among(problem, members, members)
    assert named_of(Group("itu:africa"), problem, members, group) == []


@pytest.mark.parametrize(("power", "named_"), [(86.9, True), (87.1, False), (95.6, False)])
def test_an_option_ends_half_way_to_the_target(store, power: float, named_) -> None:
    """Pakistan, with electricity for 95.6%, was shown Bangladesh, which came to 93.5%.

    Nigeria, with 61%, was shown a programme that came to 65%.
    """
    rows = {("electricity_access", "PAK", YEAR): power, ("electricity_access", "BGD", YEAR): 99.5}
    keep(store, "worldbank", "2026-07-01", rows)
    found = findings.options("PAK", ["electricity"])
    done = [each.values["economy"] for each in named(found) if each.id == "options-named"]
    assert (Economy("BGD") in done) == named_
    assert ("BGD" in {*found.df["economy"]} if found.table else False) == named_


@pytest.mark.parametrize(
    ("covered", "named_"),
    [(84.6, []), (87.5, []), (87.9, [Economy("MYS")])],  # 8.2 is two thirds of 12.3
)
def test_a_result_is_an_option_from_a_start_like_the_own(store, covered, named_) -> None:
    """Nigeria, at 85%, had a fund of Malaysia that began at 91.8%."""
    rows = {("coverage_4g", "NGA", YEAR): covered, ("coverage_4g", "MYS", YEAR): 97.0}
    rows |= {("coverage_4g", iso3, YEAR): 51.3 for iso3 in ("PNG", "UGA")}  # do no better
    keep(store, "worldbank", "2026-07-01", rows)
    found = findings.options("NGA", ["coverage"])
    lines = [each.values.get("economy") for each in named(found) if each.id == "options-named"]
    assert lines == named_
    assert (found.claim("options-no-model") is not None) != bool(named_)
    assert (found.table is None) != bool(named_), "nor 85.1% of an operator, of 51.3%"


def test_a_fall_that_is_too_small_is_said_of_fixed_broadband_too(store) -> None:
    """Kenya: 20% off was offered for a price that has to fall by 83%, below that of mobile data."""
    given(store, {"mobile_data_basket_gni": 4.1, "fixed_basket_gni": 12.0})
    found = findings.options("KEN", ["price", "fixed-price"])
    cost, *_ = named(found, "cost")
    assert cost.id == "options-falls-unpaid", "a subsidy was a cost, and too large to be paid"
    mobile, fixed = cost.values["falls"].values
    assert mobile.values["topic"] == claim("options-topic-price")
    assert mobile.values["needed"].value == pytest.approx(100 * (1 - 2 / 4.1))
    assert fixed.values["topic"] == claim("options-topic-fixed-price")
    assert fixed.values["needed"].value == pytest.approx(100 * (1 - 2 / 12))
    assert not {o.id for o in options.of("fixed-price")} & {
        of.values["option"].id.removeprefix("option-") for of in named(found)
    }, "20% is less than half of what it takes"


@pytest.mark.parametrize(("price", "cut"), [(20.0, 90.0), (4.0, None)])
def test_the_fall_of_a_price_is_set_against_those_others_had(store, price, cut) -> None:
    """Kenya has to cut by 84%, and was shown a cut of 20% alone.

    Of Mexico and South Africa, 69% and a third: a price of 4% of income has to fall by half, one of
    20% by nine tenths.
    """
    given(store, {"mobile_data_basket_gni": price})
    without_india = ["price-inquiry", "independent-regulator"]
    found = findings.options("KEN", ["price"], without_india)
    of = {"topic": claim("options-topic-price")}
    cut_, cost = found.claim("options-cut"), found.claim("options-falls-unpaid")
    assert (cut_ and cut_.values) == (
        of | {"largest": Percent(69.0), "economy": Economy("MEX")} if cut else None
    )
    (fall,) = cost.values["falls"].values
    assert fall.values == of | {"needed": Percent(cut or 50.0)}


def test_no_gap_is_counted_by_figures_of_the_last_years_alone(store) -> None:
    """Thailand "shows no gap in mobile phone ownership", last measured in 2018."""
    values = {"electricity_access": 100.0, "coverage_4g": 99.0, "mobile_data_basket_gni": 1.0}
    now = {(key, "KEN", YEAR): value for key, value in values.items()}
    keep(store, "worldbank", "2026-07-01", now | {("mobile_owners", "KEN", YEAR - 5): 99.0})
    found = findings.options("KEN", ["electricity", "coverage", "price", "devices"])
    shown = topics("electricity", "coverage", "price")
    assert found.headline == claim("options-none", economy=Economy("KEN"), topics=shown)
    dated, *elsewhere = found.claims
    assert dated == claim("options-dated", topics=Items((of_year("devices", YEAR - 5),)))
    assert [each.claim for each in found.action] == [found.headline, *elsewhere]
    alone = findings.options("KEN", ["devices"])
    assert alone.headline == claim("options-none-dated", economy=Economy("KEN"))
    assert alone.claims[0] == dated


def test_what_an_economy_did_without_a_comparison_is_said_to_be_so() -> None:
    """ "1.2 million smartphones sold" read as an effect."""
    problem = options.problems()["coverage"]
    own = own_of(problem, "GHA", ["shared-rural-networks"])
    (line,) = lines_of(Economy("GHA"), problem, own_named([], own))
    assert line.claim.values["evidence"] == claim("options-evidence-figure")
    problem = options.problems()["devices"]
    others = picked("KEN", "devices", tried_for(problem, "KEN"))
    own_line, *_ = lines_of(Economy("KEN"), problem, own_named(others, own_of(problem, "KEN")))
    assert own_line.claim.values["evidence"] == claim("options-evidence-change")


@pytest.mark.parametrize(("owners", "kind"), [(67.4, "share"), (67.6, "part")])
def test_a_barrier_has_a_size(store, owners: float, kind: str) -> None:
    """Kenya: "a lack of phones", where 65% are offline: a half is 32.5%."""
    known = {"mobile_data_basket_gni": 0.83, "electricity_access": 100.0, "mobile_owners": owners}
    given(store, OFFLINE | known)
    (found,) = named(findings.options("KEN", ["use"]), "barrier")
    assert found.values["offline"] == Percent(pytest.approx(65.0))
    (lack,) = found.values["barriers"].values
    assert lack.id == f"options-sized-{kind}"
    assert lack.values["share"] == Percent(pytest.approx(100 - owners))


@pytest.mark.parametrize(("year", "owners", "shown"), [(2, 62.0, False), (2, 75.0, True)])
def test_phones_are_in_doubt_where_more_are_online(store, year, owners, shown) -> None:
    """Indonesia: "a lack of phones (38%)", by a figure of 2018, where 27% are offline."""
    use = {("internet_users", "KEN", YEAR): 72.8, ("coverage_4g", "KEN", YEAR): 99.0}
    keep(store, "worldbank", "2026-07-01", use | {("mobile_owners", "KEN", YEAR - year): owners})
    assert (diagnose("KEN", options.problems()["devices"]) is not None) == shown


def test_a_barrier_before_a_break_is_one_of_two_figures(store) -> None:
    """Bangladesh: "21 to 24%" cannot read, of 21%, or 24% before a possible break."""
    read = (70.1, 70.9, 71.6, 72.4, 72.9, 73.5, 74.1, 74.7, 75.2, 75.8, 76.4, 79.6)
    rows = {("literacy", "KEN", YEAR - 11 + at): value for at, value in enumerate(read)}
    rows |= {(key, "KEN", YEAR): value for key, value in OFFLINE.items()}
    keep(store, "worldbank", "2026-07-01", rows)
    found = named(findings.options("KEN", ["use"]), "barrier")
    every = [each for of in found for each in of.values["barriers"].values]
    (lack,) = (each for each in every if each.values["barrier"].id == "options-barrier-literacy")
    both = Percent(pytest.approx(20.4)), Percent(pytest.approx(23.6))
    assert lack.values["share"] == Either(*both)


def test_every_barrier_known_leaves_nothing_to_a_survey(store) -> None:
    known = {"mobile_data_basket_gni": 8.0, "mobile_owners": 99.0, "electricity_access": 50.0}
    given(store, OFFLINE | known | skilled(30.0, 30.0, 30.0, 30.0))
    (found,) = (
        each
        for each in named(findings.options("KEN", ["use"]), "barrier")
        if each.id == "options-barriers"
    )
    assert barred(found) == ["price", "electricity"]


def test_what_a_survey_would_show_is_said_once(store) -> None:
    """ "If a survey finds a lack of phones" stood in an option, and again below it."""
    elsewhere(store)
    given(store, OFFLINE | {"mobile_data_basket_gni": 8.0, "electricity_access": 99.9})
    for problems in ([], ["use"], ["use", "price"]):
        found = findings.options("KEN", problems)
        (look,) = (each for each in named(found, "step") if each.id == "options-barriers-survey")
        assert look.values["unknown"] == topics("devices", "skills", "women")
        assert named(found, "unknown") == [], "no list that assumes the answer"


def test_a_level_alone_is_no_result(store) -> None:
    """ "89% of people with electricity", "79% of people within reach of fast broadband"."""
    online = {"AUT": 30.0, "NZL": 37.0, "VNM": 20.0, "CHN": 25.0, "THA": 15.0, "IND": 3.0}
    of = {("fixed_broadband_per_100", code, YEAR): value for code, value in online.items()}
    keep(store, "worldbank", "2026-07-01", of)
    problem = options.problems()["fixed"]
    tried = tried_for(problem, "AUT")
    assert tried == [], "a level of New Zealand, and subscriptions of no rate"
    for problem in options.problems():
        named_ = picked("KEN", problem, tried_for(options.problems()[problem], "KEN"))
        assert all(practice.result.compares for _, practice in named_)


def test_what_is_on_track_is_no_priority(store) -> None:
    """Mobile phones were "on track" in a figure and a priority below it."""
    rises = (80.0, 82.3, 84.0, 86.4, 87.9, 90.2, 92.0)  # by no even step
    years = {("mobile_owners", "KEN", 2018 + back): value for back, value in enumerate(rises)}
    keep(store, "worldbank", "2026-07-01", years | {("electricity_access", "KEN", YEAR): 60.0})
    alone = findings.options("KEN", ["devices"])
    assert alone.headline.id == "options-none-open"
    assert alone.headline.values["topics"] == topics("devices")
    found = findings.options("KEN", ["devices", "electricity"])
    assert diagnosed(found) == ["electricity"]


def test_skills_that_may_reach_their_target_are_no_gap(store) -> None:
    """Thailand: "20 to 65% of people have a basic digital skill", of 57% online, against 70%."""
    given(store, skilled(10.0, 10.0, 10.0, 10.0) | {"internet_users": 50.0})
    assert findings.options("KEN", ["skills"]).headline.id == "options-unknown"


def test_options_are_those_of_the_subject(store) -> None:
    """A report on skills led with a tax on devices."""
    given(store, {"internet_users": 35.0, "coverage_4g": 97.0})
    every = findings.options("KEN", ["use"]).df["option"]
    one = every.iloc[0].removeprefix("option-")
    found = findings.options("KEN", ["use"], [one])
    assert set(found.df["option"]) == {f"option-{one}"}
    other = findings.options("KEN", ["use"], ["trainers-nearby"])
    assert set(other.df["option"]) == {"option-trainers-nearby"}
    with pytest.raises(InputError, match="trainers-nearby"):
        findings.options("KEN", ["use"], ["trainers"])


def test_options_whose_result_compares_are_named_and_each_says_how_it_is_known(store) -> None:
    given(store, {"internet_users": 35.0, "coverage_4g": 97.0, "mobile_data_basket_gni": 8.0})
    finding = findings.options("KEN", ["use", "price"])
    of_others = finding.df[finding.df["economy"].ne("KEN")]
    lines = [each for each in named(finding) if each.id == "options-named"]
    for line in lines:
        (row,) = of_others[
            of_others["option"].eq(f"option-{option_of(line)}")
            & of_others["economy"].eq(line.values["economy"].code)
        ].to_dict("records")
        assert line.values["evidence"].id == row["evidence"]
        assert line.values["result"] == row["result"], "a line and its row say the same"
        assert row["evidence"] != "options-evidence-figure"
    assert lines


@pytest.mark.parametrize(("series", "shown"), [(61.0, False), (73.0, True)])
def test_a_disputed_result_is_on_no_page(store, series: float, shown: bool) -> None:
    """Kenya came to 73.4% in 2018, and to 61.2% in the series."""
    values = {
        ("electricity_access", "KEN", YEAR): 76.0,
        ("electricity_access", "KEN", 2018): series,
    }
    keep(store, "worldbank", "2026-07-01", values)
    found = findings.options("KEN", ["electricity"])
    (own,) = [option_of(each) for each in named(found, "own")] or [""]
    assert (own == "grid-connections") == shown
    assert ("Last Mile Connectivity Project" in found.df.index) == shown


def test_what_a_series_read_elsewhere_disputes_is_on_no_page_without_that_series() -> None:
    """Kenya: 73.4% with electricity in 2018 was on the basic page, where no series disputed it."""
    found = findings.options("KEN", ["electricity"])
    assert not named(found, "own")
    assert "Last Mile Connectivity Project" not in found.df.index
    marked = [key for key, each in practices.table().items() if each.result.disputed]
    assert marked == ["uga-coverage-duties", "ken-last-mile"]


def test_a_figure_before_that_the_series_disputes_is_said_too(store) -> None:
    """Bangladesh: "from 47% in 2009" of its government, 57% in the series of the report."""
    practice = practices.table()["bgd-electricity-for-all"]
    keep(
        store,
        "worldbank",
        "2026-07-01",
        {("electricity_access", "BGD", 2015): 70.1, ("electricity_access", "BGD", 2019): 92.2},
    )
    assert practice.result.before == 77.9
    # 74.0 in the series is no dispute, but another source: the figure has its own.
    assert "as counted by the national statistics office" in practice.result.what
    assert is_disputed(practice)
    keep(
        store,
        "worldbank",
        "2026-07-02",
        {("electricity_access", "BGD", 2015): 74.0, ("electricity_access", "BGD", 2019): 92.2},
    )
    assert not is_disputed(practice)


def test_a_result_of_customers_or_sales_is_not_one_of_the_population() -> None:
    """South Africa: a share of smartphone sales answered a gap of people online."""
    for key in ("zaf-smartphone-duty", "lao-power-to-the-poor"):
        assert evidence(practices.table()[key]) == claim("options-evidence-change"), key
    known = [practices.table()[key] for key in ("col-vat", "mys-jendela", "zaf-smartphone-duty")]
    assert [strength(each) for each in known] == [0, 1, 2], "the whole population before a part"
    assert strength(practices.table()["ken-lipa-mdogo-mdogo"]) == ALONE


def test_more_use_by_people_online_is_no_result_for_people_offline(store) -> None:
    """Kenya: "3 times the mobile data that trained owners of smartphones used" came first."""
    benin = practices.table()["ben-digital-smart"]
    assert not measures(benin, options.problems()["learning"])
    values = {("internet_users", code, YEAR): of for code, of in (("KEN", 35.0), ("BEN", 60.0))}
    keep(store, "worldbank", "2026-07-01", values)
    for problem in ("use", "online", "learning"):
        tried = tried_for(options.problems()[problem], "KEN", ["operator-training"])
        assert tried == [], problem
    found = findings.options("KEN", ["learning"], ["operator-training"])
    assert [each.id for each in named(found)] == ["options-tried"]
    assert {*found.df["economy"]} == {"BGD", "BEN"}


def test_a_result_is_told_as_the_table_has_it(store) -> None:
    """A price of 149 rand was told as 150."""
    given(store, {"mobile_data_basket_gni": 3.0})
    finding = findings.options("KEN", ["price"])
    inquiry, reform, *_ = named(finding)
    assert reform.values["evidence"] == claim("options-evidence-change"), (
        "69% off compares with the price before"
    )
    assert inquiry.values["economy"] == Economy("ZAF")
    (row,) = finding.df[finding.df["economy"].eq("ZAF")].to_dict("records")
    assert inquiry.values["result"] == row["result"]
    assert "149" in sentence(inquiry, "en")


@pytest.mark.parametrize(
    ("online", "kind"),
    [
        ((80.0, 82.3, 84.0, 86.4, 87.9, 90.2, 92.1), "on-track"),
        ((80.0, 82.3, 86.0, 90.4, 93.1, 95.2, 97.1), "met"),
        ((90.0, 92.3, 94.0, 96.4, 97.1, 98.2, 99.3), ""),
        ((91.9, 92.3, 92.1, 92.2, 92.0, 92.4, 92.2), "open"),
        ((87.1, 87.6, 88.0, 88.3, 89.0, 89.4, 89.1, 89.9, 90.2, 90.1, 90.6, 97.1), "jump"),
    ],
)
def test_without_a_gap_something_is_to_keep_and_to_decide(store, online, kind) -> None:
    """The Netherlands named "5 subjects" without a gap, and nothing a minister could decide."""
    first = 2025 - len(online)
    years = {("internet_users", "KEN", first + at): value for at, value in enumerate(online)}
    met = {("electricity_access", "KEN", YEAR): 100.0, ("coverage_4g", "KEN", 2024): 99.2}
    keep(store, "worldbank", "2026-07-01", years | met)
    finding = findings.options("KEN")
    *left, keeps = named(finding, "remark")
    if kind == "jump":  # what is reached comes before the doubt about it
        left, keeps = [keeps], *left
    assert keeps == finding.headline
    of_use = ["use"] if kind in ("met", "") else []  # else its target is not known to be met
    shown = topics("coverage", *of_use, "electricity")
    of = {"economy": Economy("KEN"), "topics": shown}
    enough = len(shown.values) > 2
    assert keeps == (claim("options-none", **of) if enough else claim("options-none-few", **of))
    assert [each.id for each in left] == [f"options-offline-left-{kind}"] * bool(kind)
    people = access.latest("population")["value"]["KEN"]
    for each in left:
        assert each.values["people"].value == pytest.approx((1 - online[-1] / 100) * people)
    if kind == "jump":
        assert left[0].values["more"].value == pytest.approx((1 - 0.906) * people)


@pytest.mark.parametrize(
    ("mobile", "fixed", "said"),
    [
        (4.1, 12.0, ["options-price-both"]),
        (4.1, 1.9, ["options-problem-price"]),
        (1.2, 12.0, ["options-problem-fixed-price-alone"]),
    ],
)
def test_one_priority_has_the_prices_that_are_not_affordable(store, mobile, fixed, said) -> None:
    """Kenya: fixed broadband at 12% of income was only "a further gap"."""
    given(store, {"mobile_data_basket_gni": mobile, "fixed_basket_gni": fixed})
    finding = findings.options("KEN")
    problems = [each for each in named(finding, "problem") if "price" in each.id]
    assert [each.id for each in problems] == said
    if said == ["options-price-both"]:
        (told,) = problems
        assert told.values["value"] == Quantity(4.1, "mobile_data_basket_gni")
        assert told.values["fixed"] == Quantity(12.0, "fixed_basket_gni")
        assert claim("options-broadband-price") in named(finding, "label")
        (elsewhere,) = named(findings.options("KEN", ["price"]), "elsewhere")
        assert elsewhere.values["topics"] == topics("online", "electricity")


@pytest.mark.parametrize(("until", "named_too"), [(0, False), (2012, True)])
def test_what_an_economy_has_long_in_force_is_no_option(
    store, monkeypatch, until: int, named_too: bool
) -> None:
    """Pakistan, with such a fund since 2006, was to set one up."""
    given(store, {"coverage_4g": 89.2}, "PAK")
    link = "https://example.org/end" if until else ""
    fund = practices.table()["pak-universal-service-fund"]
    ended = fund.model_copy(update={"until": until, "until_link": link})
    monkeypatch.setitem(practices.table(), fund.id, ended)
    found = findings.options("PAK", ["coverage"])
    (own,) = named(found, "own")
    assert option_of(own) == "universal-service-fund"
    line = [option_of(each) for each in named(found) if "option" in each.values]
    assert ("universal-service-fund" in line) == named_too


def test_training_is_no_level_to_keep(store) -> None:
    """The Netherlands: "to be kept: training of people who are offline"."""
    online = (88.2, 89.9, 90.4, 92.1, 93.0, 94.2, 95.1, 96.3, 96.8, 97.1)
    keep(
        store,
        "worldbank",
        "2026-07-01",
        {("internet_users", "KEN", 2015 + at): value for at, value in enumerate(online)},
    )
    kept, *_ = named(findings.options("KEN", ["learning"]), "remark")
    assert kept == claim("options-none-few", economy=Economy("KEN"), topics=topics("online"))


def _middle(low: float, high: float) -> Estimate:
    return Estimate(*map(pytest.approx, ((low + high) / 2, low, high)), form="range")


def test_people_within_reach_are_hedged_where_their_share_is_in_doubt(store) -> None:
    """Uganda: "about 38 million", of an Internet use that fell from 15.3% to 8.9% in a year."""
    online = (5.1, 5.6, 6.0, 6.3, 7.0, 7.4, 7.1, 7.9, 8.2, 8.1, 8.6, 15.3, 8.9)
    years = {("internet_users", "KEN", 2012 + at): value for at, value in enumerate(online)}
    keep(store, "worldbank", "2026-07-01", years | {("coverage_4g", "KEN", 2024): 82.4})
    (told,) = named(findings.options("KEN", ["use"]), "problem")
    who = access.latest("population").loc["KEN"]
    aged = learners("KEN", int(who["year"]))  # 10 and over
    assert told.id == "options-use-break"
    # By the fewest of the earlier, without all children within reach, and the most of the latest.
    ends = (0.824 - 0.153 - 0.824 * (1 - aged), 0.824 * (1 - 0.089) * aged)
    between = _middle(*(of * who["value"] for of in ends))
    assert told.values["between"] == between


def test_people_within_reach_are_hedged_where_coverage_is_in_doubt(store) -> None:
    """Uganda: "4G covers 82%", after 40% a year before: the order of priorities hangs on it."""
    covered = (3.1, 5.0, 8.3, 11.2, 15.6, 19.1, 22.4, 27.0, 31.3, 35.2, 37.1, 40.0, 82.4)
    years = {("coverage_4g", "KEN", 2012 + at): value for at, value in enumerate(covered)}
    keep(store, "itu", "2026-07-01", years | {("internet_users", "KEN", 2024): 8.9})
    finding = findings.options("KEN", ["use"])
    (told,) = named(finding, "problem")
    who = access.latest("population").loc["KEN"]
    aged = learners("KEN", int(who["year"]))  # 10 and over
    assert told.id == "options-use-break"
    bounds = (0.40 - 0.089 - 0.40 * (1 - aged), 0.824 * (1 - 0.089) * aged)
    between = _middle(*(of * who["value"] for of in bounds))
    assert told.values["between"] == between
    (counted,) = named(finding, "label")
    assert counted.values["people"] == told.values["between"], "one count in all places"
    doubt = {each.claim.id: each.claim for each in finding.action}["options-coverage-jump"]
    assert doubt.values["before"] == Exact(Quantity(40.0, "coverage_4g"))


def test_earlier_figures_that_contradict_each_other_give_no_count(store) -> None:
    """Samoa: "about 0 by those before a break", of 49% covered where 60% were online."""
    covered = (3.1, 5.0, 8.3, 11.2, 15.6, 19.1, 22.4, 27.0, 31.3, 35.2, 37.1, 40.0, 92.4)
    years = {("coverage_4g", "KEN", 2012 + at): value for at, value in enumerate(covered)}
    keep(store, "itu", "2026-07-01", years | {("internet_users", "KEN", 2024): 60.2})
    (told,) = named(findings.options("KEN", ["use"]), "problem")
    assert told.id == "options-problem-use"


def test_a_report_on_some_subjects_with_gaps_names_the_others_too(store) -> None:
    """Three reports on Kenya had three lists of priorities, and none said that it is a part."""
    given(store, {"electricity_access": 60.0, "coverage_4g": 60.0})
    (line,) = named(findings.options("KEN", ["electricity"]), "elsewhere")
    within = claim("options-elsewhere-use")
    assert line.values["topics"].values == (within, *topics("coverage").values)
    assert named(findings.options("KEN"), "elsewhere") == []


def test_a_result_says_what_it_is_compared_with(store) -> None:
    given(store, {"labour_participation_female": 39.0, "labour_participation_male": 80.0})
    frame = findings.options("KEN", ["women-work"]).df
    known = {each.name: each.result for each in practices.table().values()}
    assert len(frame)
    for name, kind in frame["evidence"].items():
        result = known[name]
        compared = result.cut or result.before is not None
        change = "part" if result.part else "change"
        wanted = "effect-related" if result.effect else change if compared else "figure"
        assert kind == f"options-evidence-{wanted}"


def test_a_result_is_a_clause_with_its_figures() -> None:
    """ "50% less, from 0.6 to 0.3 toea": of what, and by whom?"""
    for each in practices.table().values():
        result = each.result
        if not result.compares:
            continue
        said = sentence(result_of(each), "en")
        figures = [result.value, *filter(None, [result.before])]
        shown = [f"{of / 1e6:g} million" if of >= 1e6 else f"{of:,.10g}" for of in figures]
        halved = each.id == "png-third-operator"
        assert all(of in said for of in shown), (each.id, said)
        assert str(result.year) in said, (each.id, halved)
        assert result_of(each) == claim("options-result-compared", what=Text(result.what))


@pytest.mark.parametrize(("phones", "forgone"), [(60.0, True), (99.0, False)])
def test_a_tax_says_who_knows_the_revenue_forgone(store, phones: float, forgone: bool) -> None:
    given(store, {"mobile_owners": phones})
    found = findings.options("KEN", ["devices"])
    assert (claim("options-tax-device-taxes") in named(found, "unknown")) == forgone


@pytest.mark.parametrize("people", [9_500.0, 2_000_000.0])
def test_a_remedy_of_a_market_needs_one_of_a_like_size(store, people: float) -> None:
    """Tuvalu had the regulated price of an economy 18,000 times larger."""
    values = {("population", "TUV", YEAR): people, ("population", "ZAF", YEAR): 60e6}
    prices = {"TUV": 9.9, "ZAF": 1.5}
    values |= {("mobile_data_basket_gni", each, YEAR): price for each, price in prices.items()}
    keep(store, "worldbank", "2026-07-01", values)
    tried_here = tried_for(options.problems()["price"], "TUV")
    near = {practice.economy for _, practice in each_of(tried_here)}
    assert ("ZAF" in near) == (people > 1e6)


def test_what_left_others_with_less_is_no_model() -> None:
    """Thailand, 90% online, was to do as Ethiopia, which came to 19%."""
    said = [each for each in findings.options("THA").claims if each.id == "options-tried"]
    tried = [each.values["option"] for of in said for each in of.values["tried"].values]
    assert claim("option-device-taxes") in tried
    assert claim("option-mobile-competition") not in tried


def test_no_practices_on_other_subjects_are_named() -> None:
    """Under Internet use, Thailand was given the fibre of Viet Nam."""
    found = findings.shared_practices("THA", "internet_users")
    assert [each.id for each in (found.headline, *found.claims)] == ["practices-missing"]
