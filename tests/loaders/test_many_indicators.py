"""A large catalogue: what an indicator costs does not grow with how many others there are, and one
nobody has costs nothing.
"""

from collections.abc import Iterator
from pathlib import Path

import pyarrow.parquet as pq
import pytest

from research import access, catalogue
from research.loaders import answer, releases, snapshot
from tests.stores import keep

MANY = 2_000


@pytest.fixture
def many(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """The ids of many indicators beside those of the catalogue."""
    like = catalogue.table()["internet_users"]
    made_up = {
        f"x_{n}": like.model_copy(update={"id": f"x_{n}", "title": f"Made-up indicator {n}"})
        for n in range(MANY)
    }
    known = catalogue.table() | made_up
    monkeypatch.setattr(catalogue, "table", lambda: known)
    yield list(made_up)
    access.forget()


def test_each_indicator_is_answered_once_however_many_there_are(
    many: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    def rows(indicator: str, of=snapshot.rows):
        asked.append(indicator)
        return of(indicator)

    monkeypatch.setattr(snapshot, "rows", rows)
    now = releases.state()
    for _ in range(
        2
    ):  # as a template goes through them: once for their values, once for their digests
        for indicator in many:
            answer.answer(indicator, None, None, now)
    assert asked == many


def test_what_nobody_has_is_one_answer(many: list[str], store: Path) -> None:
    now = releases.state()
    first, second = (answer.answer(each, None, None, now) for each in many[:2])
    assert first is second
    assert len(first.rows) == len(first.suspects) == len(first.implausible) == 0
    assert list(access.observations(many[0]).columns) == list(
        access.observations("internet_users").columns
    )


@pytest.mark.slow
def test_a_release_is_opened_once_for_all_its_indicators(
    many: list[str], store: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = many[:40]
    keep(
        store,
        "worldbank",
        "2026-07-01",
        {(each, "THA", 2020): float(n) for n, each in enumerate(asked)},
    )
    opened: list[object] = []

    def counted(*arguments: object, of=pq.ParquetFile, **more: object):
        opened.append(arguments)
        return of(*arguments, **more)

    monkeypatch.setattr(pq, "ParquetFile", counted)
    assert [access.observations(each)["value"].tolist() for each in asked] == [
        [float(n)] for n in range(len(asked))
    ]
    assert len(opened) == 1


def test_texts_left_out_are_found_by_indicator() -> None:
    every = snapshot.omissions()
    assert every
    for indicator in {each["indicator"] for each in every}:
        assert snapshot.omissions_of(indicator) == [
            each for each in every if each["indicator"] == indicator
        ]
