"""A wrong entry in what people write into YAML: one line with file, entry, key, rule and remedy."""

import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

from research import (
    catalogue,
    corrections,
    costs,
    economies,
    framework,
    literature,
    options,
    paths,
    plain_yaml,
    practices,
    targets,
)
from research.errors import InputError
from research.loaders import mapping
from research.publish import imprint

READ: dict[str, Callable[[], Any]] = {
    "catalogue/indicators.yaml": catalogue.shipped.__wrapped__,
    "catalogue/sources.yaml": catalogue.sources.__wrapped__,
    "catalogue/costs.yaml": costs.table,
    "catalogue/targets.yaml": targets.table.__wrapped__,
    "catalogue/totals.yaml": literature.totals.__wrapped__,
    "catalogue/practices.yaml": practices.table.__wrapped__,
    "catalogue/options.yaml": options.problems.__wrapped__,
    "catalogue/groups.yaml": economies.groups.__wrapped__,
    "corrections.yaml": corrections.table.__wrapped__,
}


LISTS = ("entries", "targets", "problems")  # the list of a file that holds more than one


def mapped(path: Path) -> Any:
    return mapping.named(str(path))


def publisher(path: Path) -> Any:
    return imprint.read(path.parent)


@pytest.fixture
def spoil(
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[Callable[[str, Callable[[Any], object]], str]]:
    """Read a file of the catalogue as if somebody had changed it, and return what is said."""

    def spoilt(name: str, change: Callable[[Any], object]) -> str:
        as_it_is = plain_yaml.shipped

        def shipped(path: Path) -> Any:
            data = as_it_is(path)
            if path == paths.DATA / name:
                change(data)
            return data

        monkeypatch.setattr(plain_yaml, "shipped", shipped)
        forget()
        with pytest.raises(InputError) as refused:
            READ[name]()
        return str(refused.value)

    yield spoilt
    forget()


def forget() -> None:
    """Let costs read their file again, though its text is the same."""
    costs._read.cache_clear()
    costs._table.cache_clear()


def first(data: Any) -> Any:
    """The first entry of a file."""
    return data[0] if isinstance(data, list) else data[next(key for key in LISTS if key in data)][0]


@pytest.mark.parametrize("name", READ)
def test_a_key_that_is_not_known(spoil, name: str) -> None:
    said = spoil(name, lambda data: first(data).update(reasn="x", titel="x"))
    assert re.match(rf"data/{name}: \S+.*, (reasn|titel): is not known; .*here is .*", said), said
    assert "\n" not in said


@pytest.mark.parametrize(
    ("name", "key", "value", "rule"),
    [
        (
            "catalogue/indicators.yaml",
            "decimals",
            9,
            "9 is wrong: input should be less than or equal to 3; correct it",
        ),
        (
            "catalogue/indicators.yaml",
            "direction",
            "upwards",
            "'upwards' is wrong: input should be 'up', 'down' or 'neutral'",
        ),
        (
            "catalogue/indicators.yaml",
            "range",
            [0, "x"],
            "'x' is wrong: input should be a valid number",
        ),
        ("catalogue/indicators.yaml", "codes", "x", "'x' is wrong: input should be"),
        (
            "catalogue/indicators.yaml",
            "codes",
            {"data360": {"code": "X", "where": "y"}},
            "'y' is wrong: input should be",
        ),
        ("catalogue/sources.yaml", "vintage", "soon", "'soon' is wrong"),
        (
            "catalogue/costs.yaml",
            "central",
            "dear",
            "'dear' is wrong: input should be a valid number",
        ),
        (
            "catalogue/targets.yaml",
            "year",
            "soon",
            "'soon' is wrong: input should be a valid integer",
        ),
        (
            "catalogue/totals.yaml",
            "value",
            "many",
            "'many' is wrong: input should be a valid number",
        ),
        (
            "catalogue/practices.yaml",
            "economy",
            "Malaysia",
            "'Malaysia' is wrong: it is the alpha-3 code of an economy",
        ),
        (
            "catalogue/practices.yaml",
            "link",
            "javascript:1",
            "'javascript:1' is wrong: string should match pattern",
        ),
        ("catalogue/practices.yaml", "read", "soon", "'soon' is wrong"),
        (
            "catalogue/practices.yaml",
            "result",
            {"what": "x", "year": 2020},
            "value: is missing; add it",
        ),
        (
            "catalogue/options.yaml",
            "of",
            "nobody",
            "'nobody' is wrong: input should be 'people' or 'markets'",
        ),
        ("corrections.yaml", "action", "mend", "'mend' is wrong: input should be"),
        ("catalogue/groups.yaml", "date", "soon", "'soon' is wrong"),
        ("catalogue/groups.yaml", "column", "itu_regoin", "'itu_regoin' is wrong: input should be"),
    ],
)
def test_a_value_that_is_wrong(spoil, name: str, key: str, value: object, rule: str) -> None:
    called = []

    def change(data: Any) -> None:
        called.append(first(data).get("id", "entry 1"))
        first(data)[key] = value

    said = spoil(name, change)
    assert said.startswith(f"data/{name}: {called[0]}, {key}"), said
    assert rule in said
    assert "\n" not in said
    assert len(said) < 500


@pytest.mark.parametrize("name", READ)
def test_a_key_that_is_missing(spoil, name: str) -> None:
    gone = {
        "catalogue/indicators.yaml": "unit",
        "catalogue/sources.yaml": "licence",
        "catalogue/costs.yaml": "unit",
    }
    gone |= {"catalogue/practices.yaml": "link", "catalogue/options.yaml": "indicator"}
    key = gone.get(
        name, "citation" if "totals" in name else "reason" if "corrections" in name else "title"
    )
    said = spoil(name, lambda data: first(data).pop(key))
    assert said.endswith(f", {key}: is missing; add it"), said


@pytest.mark.parametrize(
    "name", [name for name in READ if "corrections" not in name and "groups" not in name]
)
def test_an_id_twice(spoil, name: str) -> None:
    def twice(data: Any) -> None:
        entries = (
            data if isinstance(data, list) else data[next(key for key in LISTS if key in data)]
        )
        entries.append(dict(entries[0]))

    said = spoil(name, twice)
    assert re.fullmatch(
        rf"data/{name}: \S+, id: stands twice; give one of the two another id", said
    ), said


def test_the_model_s_own_rules_are_one_line_too(spoil) -> None:
    said = spoil("catalogue/indicators.yaml", lambda data: first(data).update(range=[100, 0]))
    assert said.endswith("the lower bound comes first; correct the entry"), said
    assert "pydantic" not in said


def test_a_group_of_somebody_who_is_not_there(spoil) -> None:
    def change(data: Any) -> None:
        data[-1]["members"] = {key: [*codes, "XYZ"] for key, codes in data[-1]["members"].items()}

    assert re.search(
        r"groups\.yaml: entry \d+, org: XYZ is no alpha-3 code",
        spoil("catalogue/groups.yaml", change),
    )


def test_a_group_twice(spoil) -> None:
    assert "itu:africa, groups: stands twice" in spoil(
        "catalogue/groups.yaml", lambda data: data.append(dict(data[0]))
    )


def test_a_correction_of_no_year(spoil) -> None:
    def change(data: Any) -> None:
        next(entry for entry in data if "values" in entry)["values"]["THA"] = 1.0

    assert "'THA' is no ECONOMY YEAR, such as THA 2023" in spoil("corrections.yaml", change)


def test_a_file_that_is_no_yaml(tmp_path: Path) -> None:
    (tmp_path / "indicators.yaml").write_text("- id: [\n- x")
    with pytest.raises(
        InputError, match=r"indicators.yaml is not YAML: .*; correct the line"
    ) as refused:
        plain_yaml.shipped(tmp_path / "indicators.yaml")
    assert "\n" not in str(refused.value)


@pytest.mark.parametrize(
    ("name", "read", "text", "said"),
    [
        (
            "mine.yaml",
            mapped,
            "source: mine\ntitel: x\n",
            "titel: is not known; did you mean title",
        ),
        ("mine.yaml", framework.load, "name: Mine\ntitle: x\n", "mine: "),
        (
            "report.yaml",
            publisher,
            "partners:\n- {name: A, ulr: x}\n",
            "partner A, ulr: is not known; did you mean url?",
        ),
        ("report.yaml", publisher, "authors: x\n", "authors: 'x' is wrong"),
    ],
)
def test_files_of_the_user_s_own(
    tmp_path: Path, name: str, read: Callable[[Path], Any], text: str, said: str
) -> None:
    (tmp_path / name).write_text(text)
    with pytest.raises(InputError) as refused:
        read(tmp_path / name)
    assert said in str(refused.value)
    assert "\n" not in str(refused.value)


def test_what_is_shipped_passes() -> None:
    for read in READ.values():
        assert read()
    assert yaml.safe_load(
        (paths.DATA / "catalogue/indicators.yaml").read_text()
    ) == plain_yaml.shipped(paths.DATA / "catalogue/indicators.yaml")
