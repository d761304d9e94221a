"""No finding says anything of an old value: whatever it is, title and sentences are the same."""

import inspect
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from research import catalogue, corrections, economies, findings
from research.loaders import rests, snapshot
from tests.stores import Values, keep

pytestmark = pytest.mark.slow
ECONOMY, GROUP, REFERENCE = "THA", "itu:asia-pacific", 2024
GIVEN = {
    "economy": [ECONOMY], "scope": [ECONOMY, GROUP], "group": [GROUP],
    "framework": ["rural-framework"], "indicator": ["internet_users"],
    "indicators": [["internet_users", "electricity_access"]],
    "between": ["sex", "place", "age", "wealth"], "draws": [100], "samples": [64],
    "place": [1, 2, 3],
}  # fmt: skip
ELSEWHERE = {
    "Finding",
    "choose",
    "discussion",  # of the findings it is given
    "explore",
    "programme_results",
    "weigh",
}  # no finding, or of a table of the user's
# What the data are, old and doubtful ones too, is what these are about.
OF_THE_DATA = {
    "audit_answer",
    "audit_gaps",
    "audit_known",
    "audit_corrections",
    "audit_marks",
    "audit_sources",
    "missing",
    "sources",
}
PARTS = ("_female", "_male", "_urban", "_rural", "_poorest", "_richest", "_lowest", "_second")
MEASURED, FILLED = 0.004, 0.0  # steps of `made`


def stem(key: str) -> str:
    return next((key.removesuffix(part) for part in PARTS if key.endswith(part)), key)


def made(old: set[str], change: float, step: float) -> Values:
    """Twelve years of every indicator for every economy of a group: up to 2016 and otherwise by
    `change` for those in `old`. Every other year is higher by `step`; where that is 0, all between
    the first and the last year looks filled in.
    """
    values: Values = {}
    for n, key in enumerate(catalogue.table()):
        low, high = catalogue.written(key).valid
        low, high = max(low, 0.0) if high > 0 else low, min(high, 1e9)
        last, factor = (2016, change) if key in old else (2023, 1.0)
        for iso3 in economies.group(GROUP):
            seed = np.random.default_rng([len(stem(key)), *stem(key).encode(), *iso3.encode()])
            side = 0.96 if key.endswith(("_female", "_rural", "_poorest")) else 1.0
            level = side * (0.35 + 0.3 * seed.random()) * (1 + 0.0001 * n)
            for k in range(12):
                path = 0.6 + 0.4 * k / 11 + step * (k % 2)
                at = low + (high - low) * level * path * factor
                values[key, iso3, last - 11 + k] = round(at, 6)
    return values


def calls() -> Iterator[tuple[str, dict[str, object]]]:
    for name in sorted(set(findings.__all__) - ELSEWHERE - OF_THE_DATA):
        named = inspect.signature(getattr(findings, name)).parameters.values()
        asked: list[dict[str, object]] = [{}]
        for each in named:
            if each.name in GIVEN and (
                each.default is inspect.Parameter.empty
                or each.name in ("between", "draws", "samples", "place")
            ):
                asked = [one | {each.name: value} for one in asked for value in GIVEN[each.name]]
            else:
                assert each.default is not inspect.Parameter.empty, (
                    f"{name} asks for {each.name}: say what to give"
                )
        yield from ((name, one) for one in asked)


def said(
    folder: Path, old: set[str], change: float, step: float, monkeypatch: pytest.MonkeyPatch
) -> dict[str, tuple[str, ...]]:
    """Title and sentences of every finding, by call."""
    keep(folder, "worldbank", "2026-07-01", made(old, change, step))
    monkeypatch.setenv("RESEARCH_STORE", str(folder))
    told = {}
    for name, asked in calls():
        found = getattr(findings, name)(**asked)
        if found is None:
            continue
        for k, each in enumerate(getattr(found, "found", (found,))):
            told[f"{name}{asked} {k}"] = (each.title, *each.sentences, getattr(each, "lead", ""))
    return told


@pytest.fixture
def alone(monkeypatch: pytest.MonkeyPatch) -> Iterator[pytest.MonkeyPatch]:
    """Nothing but the store answers, and age is counted from one year."""
    monkeypatch.setattr(snapshot, "_by_indicator", dict)
    monkeypatch.setattr(corrections, "touching", lambda rows: ())  # they are of true values
    monkeypatch.setenv("RESEARCH_REFERENCE_YEAR", str(REFERENCE))
    rests.kept.clear()
    yield monkeypatch
    rests.kept.clear()


def half(which: int) -> set[str]:
    return {key for n, key in enumerate(catalogue.table()) if n % 2 == which}


@pytest.mark.parametrize(
    ("old", "step"),
    [(set(catalogue.table()), MEASURED), (half(0), FILLED), (half(1), FILLED)],
    ids=["all", "every other", "the others"],
)
def test_what_is_said_does_not_hang_on_old_values(
    tmp_path: Path, alone: pytest.MonkeyPatch, old: set[str], step: float
) -> None:
    one, other = (said(tmp_path / f"{change}", old, change, step, alone) for change in (1.0, 0.7))
    differ = [call for call in one if one[call] != other.get(call)]
    assert not differ, "\n".join(f"{call}:\n  {one[call]}\n  {other.get(call)}" for call in differ)


def test_the_scan_sees_values_that_are_recent(tmp_path: Path, alone: pytest.MonkeyPatch) -> None:
    """With an earlier reference year the same values are recent, and most findings do change with
    them.
    """
    alone.setenv("RESEARCH_REFERENCE_YEAR", "2016")
    old = set(catalogue.table())
    one, other = (
        said(tmp_path / f"{change}", old, change, MEASURED, alone) for change in (1.0, 0.7)
    )
    changed = {call.partition("{")[0] for call in one if one[call] != other.get(call)}
    assert {
        "divide",
        "ministers_question",
        "rural_framework",
        "training_need",
        "affordability",
    } <= changed
    assert len(changed) > 30
