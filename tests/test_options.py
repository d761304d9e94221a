"""Practices and options: every entry says who says so and when it was read, and every option was
tried by somebody.
"""

from datetime import date
from typing import Any

import pytest
from typer.testing import CliRunner

from research import economies, options, plain_yaml, practices
from research.cli import app
from research.errors import InputError
from research.messages import bundles, sentence
from research.messages.values import About, Economy, Percent, claim


def test_every_practice_has_an_address_a_date_an_economy_and_a_figure() -> None:
    assert len(practices.table()) >= 45
    for each in practices.table().values():
        assert each.link.startswith(("http://", "https://")), each.id
        assert date(2026, 1, 1) <= each.read <= date(2026, 12, 31), each.id
        assert each.economy in economies.table(), each.id
        assert each.id.startswith(each.economy.lower()), each.id
        assert each.result.value > 0, each.id
        assert 1990 <= each.result.year <= each.read.year, each.id
        assert each.result.unit != "%" or each.result.value <= 100, each.id


def test_a_practice_is_known_by_its_name() -> None:
    names = [each.name for each in practices.table().values()]
    assert len(names) == len(set(names))


def test_every_option_was_tried_and_every_practice_is_an_option() -> None:
    tried = {key for option in options.table().values() for key in option.practices}
    assert tried == practices.table().keys()


def test_every_problem_has_options_tried_in_two_economies() -> None:
    for problem in options.problems():
        found = options.of(problem)
        if problem in ("businesses", "literacy"):  # no result is published; a barrier alone
            assert not found
            continue
        assert len(found) >= 2, problem
        assert (
            len({practices.table()[key].economy for option in found for key in option.practices})
            >= 2
        ), problem


def test_every_problem_and_option_has_its_words_and_no_other_is_left() -> None:
    known = set(bundles.messages("en"))
    problems, kinds = options.problems(), options.table()
    for kind, keys in (
        # of two figures that contradict each other, and of a price where another meets the target
        ("options-problem-", {*problems, "either", "either-ahead", "fixed-price-alone"}),
        ("options-topic-", problems),
        ("option-", kinds),
    ):
        assert {id.removeprefix(kind) for id in known if id.startswith(kind)} == set(keys)


_ACTIONS = {
    "admit", "bring", "buy", "combine", "commit", "connect", "cut", "equip", "extend", "give",
    "improve", "join", "keep", "lay", "let", "license", "lower", "make", "offer", "open", "pass",
    "pay", "practise", "provide", "put", "raise", "regulate", "run", "sell", "set", "share",
    "spread", "subsidise", "teach", "train",
}  # fmt: skip
_OF_A_GAP = {
    "economy": Economy("NLD"), "value": Percent(41.3), "benchmark": Percent(95),
    "people": About(12.4e6), "learners": About(10.1e6),
}  # fmt: skip


@pytest.mark.parametrize("option", options.table())
def test_an_option_is_an_action(option: str) -> None:
    """ "A universal service fund", "trainers where people live": nobody could decide on a noun."""
    said = sentence(claim(f"option-{option}"), "en")
    assert said.split()[0].lower() in _ACTIONS


@pytest.mark.parametrize("problem", [*options.problems(), "share"])
def test_a_priority_is_an_action(problem: str) -> None:
    """ "First priority: 4G covers 97% of people in Kenya" was a figure and no instruction."""
    key = "options-use-share" if problem == "share" else f"options-problem-{problem}"
    first, *_ = sentence(claim(key, **_OF_A_GAP), "en").split()
    assert first.lower() in _ACTIONS
    for language in ("en", "es", "fr", "ru"):
        (begins, *_), _ = bundles.entries(language)[key].split(maxsplit=1)
        assert begins.islower(), "a verb and no name begins it, as it follows a colon"


@pytest.mark.parametrize(
    ("key", "name", "said"),
    [
        ("practices", "ken-kixq", "'ken-kixq' is not known; did you mean ken-kixp? Correct it"),
        ("problems", "coverge", "'coverge' is not known; did you mean coverage? Correct it"),
    ],
)
def test_an_option_for_or_by_nobody_is_refused(monkeypatch, key: str, name: str, said: str) -> None:
    as_it_is = plain_yaml.shipped

    def shipped(path: Any) -> Any:
        written = as_it_is(path)
        if path == options.PATH:
            written["options"][0][key] = [name]
        return written

    monkeypatch.setattr(plain_yaml, "shipped", shipped)
    with pytest.raises(InputError) as refused:
        options.table.__wrapped__()
    first = next(iter(options.table()))
    assert str(refused.value) == f"data/catalogue/options.yaml: {first}, {key}: {said}"


@pytest.mark.parametrize(
    ("rule", "said"),
    [
        ({"target": ""}, "a problem has one of target, level, within, parity, similar_income"),
        (
            {"similar_income": True},
            "a problem has one of target, level, within, parity, similar_income",
        ),
        ({"target": "", "level": 95}, "a level and the reason for it go together"),
        ({"target": "sdg-4.4.1"}, "'sdg-4.4.1' is no target with a threshold"),
        ({"indicator": "coverage_6g"}, "indicator 'coverage_6g' is not in the catalogue"),
    ],
)
def test_a_problem_has_one_rule_that_can_be_checked(rule: dict[str, object], said: str) -> None:
    entry = {
        "id": "coverage",
        "indicator": "coverage_4g",
        "target": "umc-coverage",
        "of": "people",
    } | rule
    with pytest.raises(ValueError, match=said):
        options.Problem.model_validate(entry)


def test_the_command_lists_practices_with_their_problems() -> None:
    shown = CliRunner().invoke(app, ["practices", "rwanda", "wholesale"], env={"COLUMNS": "200"})
    assert shown.exit_code == 0
    heads, row = shown.stdout.splitlines()
    assert heads.split("\t")[:3] == ["practice", "name", "economy"]
    practice, _, economy, year, problems, link = row.split("\t")
    assert (practice, economy, year, problems) == (
        "rwa-open-4g",
        "RWA",
        "2024",
        "competition",
    )
    assert link == practices.table()["rwa-open-4g"].link


@pytest.mark.parametrize("kind", ["problems", "options"])
def test_a_barrier_is_a_problem(monkeypatch, kind: str) -> None:
    as_it_is = plain_yaml.shipped

    def shipped(path: Any) -> Any:
        written = as_it_is(path)
        if path == options.PATH:
            key, value = ("barriers", ["prise"]) if kind == "problems" else ("eases", "prise")
            written[kind][0][key] = value
        return written

    monkeypatch.setattr(plain_yaml, "shipped", shipped)
    read = options.problems if kind == "problems" else options.table
    with pytest.raises(InputError, match="'prise' is not known; did you mean price"):
        read.__wrapped__()
