"""Peers, performers, improvers, practices and growth: what they say is what the measures found, and
nothing is made up.
"""

import re
from dataclasses import replace
from types import SimpleNamespace

import numpy as np
import pandas as pd
import pytest

import research
from research import economies, findings
from research import practices as documented
from research.errors import InputError
from research.findings.comparison import expectation
from research.findings.comparison import performers as associated
from research.findings.comparison.expectation import Outcomes, outcomes, structure
from research.findings.comparison.structural import (
    KINDS,
    PEER_RATIOS,
    STABLE,
    WITHIN,
    most_like,
    peer_traits,
)
from research.findings.practice.tried_table import evidence
from research.messages import say
from research.messages.brief import brief
from research.messages.values import (
    Claim,
    Count,
    Economy,
    Indicator,
    Items,
    Quantity,
    Text,
    claim,
)
from research.metrics import peers
from research.report import html
from tests.stores import keep

FIVE = ("THA", "TUV", "PRK", "NLD", "ABW")
SECTIONS = {
    "peers": lambda e: findings.structural_peers(e, "internet_users"),
    "performers": lambda e: findings.performers(e, "internet_users"),
    "practices": lambda e: findings.shared_practices(e, "internet_users"),
}


@pytest.mark.slow
@pytest.mark.parametrize("section", SECTIONS)
def test_every_economy_has_something_true_to_read(section: str) -> None:
    for iso3 in (*FIVE, "USA", "XKX", "GRL", "SSD", *list(economies.table())[::12]):
        finding = SECTIONS[section](iso3)
        assert finding.note(), (section, iso3)
        assert not re.search(r"\bnan\b|None\b(?! of)|\{|\}", finding.note()), (
            section,
            iso3,
            finding.note(),
        )
        if finding.fig is not None:
            assert finding.fig.layout.meta["alt"]
            assert not re.search(r"\bnan\b|no data", finding.fig.layout.meta["alt"])
            assert len(finding.df)


def test_peers_are_those_of_the_measure_and_the_median_is_pandas() -> None:
    finding = findings.structural_peers("THA", "fixed_broadband_per_100")
    found = peers.nearest(peer_traits(), "THA", 10, PEER_RATIOS, WITHIN)
    assert finding.df.index.tolist() == ["THA", *found.table.index]
    key = "fixed_broadband_per_100"
    values = research.mrnev(research.observations(key, ["THA", *found.table.index]))[
        "value"
    ].droplevel("indicator")
    others = values.drop("THA")
    assert finding.headline == claim(
        "structural-more",
        economy=Economy("THA"),
        indicator=Indicator(key),
        value=Quantity(values["THA"], key),
        median=Quantity(others.median(), key),
        peers=Count(len(others)),
        more=Count((others >= 1.1 * values["THA"]).sum()),
    )


@pytest.mark.slow
def test_peers_have_half_to_twice_the_income_and_stay_when_a_measure_is_left_out() -> None:
    """Over all economies: the median overlap of the ten peers with those found without one measure
    is 7 or more.
    """
    frame = peer_traits()
    income, people, kept = frame["income"], frame["population"], {}
    for iso3 in income.dropna().index:
        found = peers.nearest(frame, iso3, 10, PEER_RATIOS, WITHIN).table.index
        assert (income[found] / income[iso3]).between(0.5, 2).all(), iso3
        shown = findings.structural_peers(iso3, "internet_users")
        if len(shown.df) and iso3 in people.dropna():
            times = people[shown.df.index] / people[iso3]
            assert times.between(0.01, 100).all(), (iso3, "Jamaica, 300 times Tuvalu")
        if len(found) == 10:
            kept[iso3] = peers.overlap(frame, iso3, 10, PEER_RATIOS, WITHIN).drop([*KINDS])
    table = pd.DataFrame(kept).T
    assert len(table) > 150
    assert (table.median() >= 7).all(), table.median().to_dict()
    assert table.min(axis=1).median() >= 7  # whichever measure is left out
    least = table.min(axis=1).astype(int)
    fragile, stable = least[least < STABLE].index[0], least[least >= STABLE].index[0]
    told = [
        findings.structural_peers(code, "internet_users").notes[0] for code in (fragile, stable)
    ]
    assert [each.id for each in told] == ["structural-fragile", "structural-stable"]
    assert [each.values["least"] for each in told] == [Count(least[fragile]), Count(least[stable])]


@pytest.mark.parametrize(("iso3", "key"), [("FJI", "sids"), ("JAM", "sids"), ("NPL", "lldc")])
def test_peers_of_an_island_are_islands_and_of_a_landlocked_economy_landlocked(iso3, key) -> None:
    """Fiji was most like Kosovo, Albania and Bhutan."""
    table = economies.table()
    assert all(getattr(table[code], key) for code in most_like(iso3)[:5])
    others = [each for each in economies.table() if not (table[each].sids or table[each].lldc)]
    assert any(code in most_like("KEN") for code in others)


def test_an_economy_with_a_coast_has_no_landlocked_peer_near_in_other_measures() -> None:
    """Without the kinds Uzbekistan was nearest to Egypt; the method says how they count."""
    table = economies.table()
    assert not any(table[code].lldc for code in most_like("EGY"))
    notes = findings.structural_peers("EGY", "internet_users").notes
    assert any("counts as far from an economy that is none" in say(each) for each in notes)


def test_density_is_people_by_area() -> None:
    own = structure().loc["THA"]
    people = research.mrnev(research.observations(["population", "area"], "THA"))["value"]["THA"]
    assert own["density"] == pytest.approx(people["population"] / people["area"])


def test_income_in_other_prices_is_no_part_of_it() -> None:
    found = findings.structural_peers("PRK", "mobile_per_100")
    assert found.missing  # without an income of its own nobody is within a factor two of it
    assert found.gaps == (claim("structural-no-income", economy=Economy("PRK")),)
    compared = findings.performers("PRK", "mobile_per_100")
    assert compared.headline.id == "performers-not-compared"
    assert compared.gaps == (
        claim(
            "performers-lacking",
            economy=Economy("PRK"),
            missing=Items((claim("measure-income"),), "or"),
        ),
    )


def test_what_is_expected_is_that_of_the_measure() -> None:
    found = outcomes("internet_users")
    inside = found.table[found.table["beyond"].eq("")]
    code = str(inside.index[(inside["high"] - inside["low"]).lt(30)][0])
    finding = findings.performers(code, "internet_users")
    frame = structure("internet_users").copy()
    values = frame.pop("internet_users")
    table = peers.expected(
        values, frame, log=("income", "population", "density"), scale="share", level=0.9
    ).table
    own, said = table.loc[code], finding.headline.values
    ends = [said["expected"], said["interval"].low, said["interval"].high]
    assert [each.value for each in ends] == pytest.approx([*own[["expected", "low", "high"]]])
    assert finding.fig is None
    assert code in finding.df.index
    assert not finding.claims, "no more do better than chance would give"
    assert found.best == []


@pytest.mark.parametrize(("rho", "shown"), [(-0.34, True), (0.28, False)])
def test_factors_are_those_beyond_chance_where_one_is_not_weak(monkeypatch, rho, shown) -> None:
    """Fiji: "a rank correlation of 0.28" was a section of its own."""
    table = pd.DataFrame(
        {
            "rho": [rho, 0.21, 0.6],
            "low": 0.1,
            "high": 0.5,
            "economies": 150,
            "p": [0.01, 0.03, 0.4],
        },
        index=["gini", "literacy", "unemployment"],
    )
    monkeypatch.setattr(associated, "traits", lambda *_, **__: table)
    monkeypatch.setattr(expectation, "outcomes", lambda _: SimpleNamespace(model=None))
    finding = findings.performer_traits("households_internet" if shown else "life_expectancy")
    assert (finding is not None) == shown
    if finding:
        assert set(finding.df.index) == {"gini", "literacy"}
        assert finding.notes[0].values["significant"] == Count(2)
        assert finding.notes[0].values["looked"] == Count(3)


@pytest.mark.slow
def test_within_an_interval_is_not_told_as_equal(store) -> None:
    """Kenya, 35 % where others that began there lead one to expect 61 %, was "about as far as" they
    came.
    """
    rng, values = np.random.default_rng(3), {}
    codes = structure().dropna().index[:60]
    for code in codes:
        start, pace = rng.normal(-1, 0.2), rng.normal(0.2, 0.02)
        for year in range(2012, 2025):
            values["internet_users", code, year] = float(
                100 / (1 + np.exp(-(start + pace * (year - 2012))))
            )
    keep(store, "worldbank", "2026-07-01", values)
    seen = 0
    for code in codes[:30]:
        found = findings.performers(code, "internet_users")
        told = found.headline.values
        if "value" not in told:
            assert found.headline.id in ("performers-wide", "performers-not-compared")
            continue
        value = told["value"].value
        low, high = told["interval"].low.value, told["interval"].high.value
        assert found.headline.id.endswith(
            "within" if low <= value <= high else "above" if value > high else "below"
        )
        read = brief(found.headline)
        assert isinstance(read, Claim)
        expected, interval = (
            say(read.values[name], label=True) for name in ("expected", "interval")
        )
        assert f"{expected} was expected ({interval})" in found.title
        seen += low <= value <= high and abs(value - told["expected"].value) > 5
    assert seen >= 5


@pytest.mark.slow
def test_who_rose_across_missing_years_is_not_held_up_to_others(store) -> None:
    """Kiribati, 39.6 % in 2019 and 88 % in 2023: neither an improver, nor furthest, nor first to
    ask; and it is said.
    """
    rng, values = np.random.default_rng(3), {}
    for i, code in enumerate([code for code in structure().dropna().index if code != "KIR"]):
        start = rng.normal(-1, 0.3) + (3 if i < 24 else 0)  # more ahead than chance would put there
        for year in range(2012, 2025):
            values["internet_users", code, year] = float(
                100 / (1 + np.exp(-(start + 0.2 * (year - 2012))))
            )
    kiribati = {2014: 12.2, 2015: 14.9, 2016: 19.4, 2017: 25.3, 2018: 33.0, 2019: 39.6, 2023: 99.0}
    values |= {("internet_users", "KIR", year): value for year, value in kiribati.items()}
    keep(store, "worldbank", "2026-07-01", values)
    finding = findings.performers("FSM", "internet_users")
    (unnamed,) = (each for each in finding.notes if each.id == "performers-unnamed")
    assert Economy("KIR") in unnamed.values["economies"].values
    assert "KIR" not in finding.df.index
    assert "KIR" not in repr(findings.shared_practices("FSM", "internet_users").claims)


@pytest.fixture
def no_catalogue(monkeypatch) -> None:
    """The catalogue of practices is empty."""
    monkeypatch.setattr(documented, "table", dict)


@pytest.mark.slow
@pytest.mark.parametrize("section", [findings.performers, findings.shared_practices])
@pytest.mark.parametrize("ahead", [0, 24])
def test_nobody_is_named_where_no_more_do_better_than_chance_would_give(
    store, section, ahead: int
) -> None:
    """Of 176 economies 13 did better than expected, where chance puts nine; they were "economies to
    ask first".
    """
    rng, values = np.random.default_rng(3), {}
    codes = structure().dropna().index
    for i, code in enumerate(codes):
        start, pace = rng.normal(-1, 0.3), 0.2 + rng.normal(0, 0.01) + (0.2 if i < ahead else 0)
        for year in range(2012, 2025):
            values["internet_users", code, year] = float(
                100 / (1 + np.exp(-(start + pace * (year - 2012))))
            )
    keep(store, "worldbank", "2026-07-01", values)
    found = section(codes[50], "internet_users")
    told = {each.id: each.values for each in (*found.claims, *found.notes)}
    names = {"performers-best", "practices-method"} & {*told}
    assert bool(names) == bool(ahead)
    if section is not findings.shared_practices:
        assert bool(set(codes[:ahead]) & set(found.df.index)) == bool(ahead)
    elif not ahead:
        assert not {"practices-both", "practices-outperformer"} & set(found.df.get("relation", ()))


def test_practices_are_those_of_the_table(tmp_path, no_catalogue, monkeypatch) -> None:
    monkeypatch.setattr(Outcomes, "beyond_chance", True)
    table = tmp_path / "practices.csv"
    table.write_text(
        "practice,economy,source,link,year\n"
        '"<script>alert(1)</script>, and more",Uzbekistan,A report,https://example.org/?a=1&b="2,2021\n'
        "Towers,THA,Regulator,,2020\n",
        encoding="utf-8",
    )
    finding = findings.shared_practices("THA", "internet_users", str(table))
    assert finding.headline == claim(
        "practices-some",
        useful=Count(1),
        practices=Count(1),
        indicator=Indicator("internet_users"),
        economies=Items((Economy("UZB"),)),
    )
    assert finding.df.index.tolist() == ["Towers", "<script>alert(1)</script>, and more"]
    assert finding.df["relation"].tolist() == ["practices-own", "practices-outperformer"]
    assert finding.df["year"].tolist() == [2020, 2021]
    drawn = html.table(finding.table, "")
    assert "<script>" not in drawn
    assert 'href="https://example.org/?a=1&amp;b=&quot;2"' in drawn
    assert research.access.rests_on()[f"file:{table}"].startswith("sha256:")
    before = research.access.digests([f"file:{table}"])
    table.write_text(
        table.read_text(encoding="utf-8") + "Fibre,NLD,Regulator,,2019\n", encoding="utf-8"
    )
    assert research.access.digests([f"file:{table}"]) != before
    table.unlink()
    assert research.access.digests([f"file:{table}"]) == {f"file:{table}": "none"}
    with pytest.raises(InputError, match="is no file"):
        findings.shared_practices("THA", "internet_users", str(table))


def test_practices_are_sorted_by_what_the_indicators_say_of_their_economy(
    tmp_path, no_catalogue
) -> None:
    codes = list(
        peers.nearest(peer_traits(), "THA", 10, PEER_RATIOS, WITHIN).table.index
    )  # as structural_peers names them
    table = tmp_path / "practices.csv"
    rows = [f"Of {code},{code},A source,,2020" for code in [*codes, "CHE", "THA"]]
    table.write_text(
        "\n".join(["practice,economy,source,link,year", *rows, "Newer,THA,A source,,2022"]),
        encoding="utf-8",
    )
    finding = findings.shared_practices("THA", "internet_users", str(table))
    assert finding.df.index.tolist()[:2] == ["Newer", "Of THA"]
    relations = finding.df.set_index("economy")["relation"]
    assert {relations[code] for code in codes} <= {"practices-both", "practices-peer"}
    assert len(codes) == 10
    assert relations["CHE"] == "practices-other"
    order = [
        "practices-own",
        "practices-both",
        "practices-outperformer",
        "practices-peer",
        "practices-other",
    ]
    assert relations.map(order.index).is_monotonic_increasing
    useful = relations[relations == "practices-both"]
    told = finding.headline.values
    assert (
        [each.code for each in told["economies"].values] == useful.index.tolist()
        if len(useful)
        else "useful" not in told
    )


def test_who_cannot_be_compared_is_not_called_no_outperformer(tmp_path, no_catalogue) -> None:
    """North Korea has no income in the prices of the others, and so neither peers nor a value that
    would be expected.
    """
    table = tmp_path / "practices.csv"
    table.write_text(
        "practice,economy,source,link,year\nTowers,PRK,A,,2020\nFibre,CHE,A,,2020\n",
        encoding="utf-8",
    )
    there = findings.shared_practices("THA", "internet_users", str(table))
    assert there.df["relation"].to_dict() == {
        "Towers": "practices-unknown",
        "Fibre": "practices-other",
    }
    named = {Economy("PRK"), Economy("CHE")}
    assert there.headline.id == "practices-listed"
    assert (
        set(there.headline.values["economies"].values) == named
    )  # and not that none is of an outperformer
    here = findings.shared_practices("PRK", "internet_users", str(table))
    assert here.gaps == (claim("practices-no-peers", economy=Economy("PRK")),)
    nothing = findings.shared_practices("THA", "electricity_access_urban", str(table))
    assert nothing.headline.id == "practices-listed"
    assert set(nothing.headline.values["economies"].values) == named
    assert nothing.gaps == (
        claim("practices-no-outperformers", indicator=Indicator("electricity_access_urban")),
    )
    assert set(nothing.df["relation"]) == {"practices-unknown"}


def test_without_practices_nothing_is_made_up(tmp_path, no_catalogue) -> None:
    finding = findings.shared_practices("GHA", "internet_users")
    assert finding.df.empty
    assert finding.headline.id == "practices-to-ask", "peers to ask, and no practice"
    assert finding.gaps == ()
    assert [each.id for each in finding.claims] == ["practices-missing"], (
        "nor one of who does better"
    )
    table = tmp_path / "practices.csv"
    table.write_text("practice,economy,source,link,year\n", encoding="utf-8")
    empty = findings.shared_practices("GHA", "internet_users", str(table))
    assert (empty.claims, empty.gaps) == (finding.claims, (claim("practices-empty"),))


def test_practices_of_the_catalogue_are_those_of_peers_and_outperformers(tmp_path) -> None:
    those = ("KEN", "IND", "PAK", "BGD", "THA")
    told = {code: findings.shared_practices(code, "internet_users") for code in those}
    code, alone = next((code, each) for code, each in told.items() if not each.df.empty)
    assert set(alone.df["relation"]) <= {
        "practices-own",
        "practices-both",
        "practices-outperformer",
        "practices-peer",
    }
    own = alone.df["economy"].eq(code)
    assert own.iloc[0], "what it did itself comes first"
    assert alone.df.loc[own, "relation"].eq("practices-own").all()
    known = {each.name: each for each in documented.table().values()}
    for name, row in alone.df.iterrows():
        assert (row["economy"], row["source"].url) == (known[name].economy, known[name].link)
        result = row["result"].values.get("result", row["result"])  # of one that ended
        assert result.values["what"] == Text(known[name].result.what)
        assert row["evidence"] == evidence(known[name]).id
    table = tmp_path / "practices.csv"
    table.write_text("practice,economy,source,link,year\nTowers,NLD,A,,2020\n", encoding="utf-8")
    added = findings.shared_practices(code, "internet_users", str(table))
    assert set(added.df.index) == {*alone.df.index, "Towers"}
    assert added.headline.values["practices"] == Count((~own).sum() + 1)


def test_a_result_the_series_disputes_is_not_among_practices(store) -> None:
    """ "From 32% to 73.4% of people with electricity" was marked on three pages of four."""
    keep(store, "worldbank", "2026-07-01", {("electricity_access", "KEN", 2018): 61.2})
    found = findings.shared_practices("KEN", "internet_users").df
    assert "Last Mile Connectivity Project" not in found.index


@pytest.mark.parametrize("spread", [20.0, 31.0])
def test_an_expectation_that_says_little_is_not_shown(monkeypatch, spread: float) -> None:
    """Fiji: "77.9% was expected (49.5 to 93%)"."""
    found = outcomes("internet_users")
    half = spread / 2
    table = found.table.assign(low=found.table["value"] - half, high=found.table["value"] + half)
    sure = replace(found, table=table.assign(beyond=""))
    monkeypatch.setattr(expectation, "outcomes", lambda _: sure)
    told = findings.performers("THA", "internet_users")
    assert told.missing == (spread > 30)
    assert ("expected" in told.headline.values) == (spread < 30)
