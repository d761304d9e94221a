"""Values, dates, types and texts that cannot be stay out at the door of each source, in a line that
names the row.
"""

import json

import pandas as pd
import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from hypothesis import given
from hypothesis import strategies as st

from research import catalogue, limits, vintages
from research.errors import CorruptDataError, InputError, UnreachableError
from research.loaders import (
    geoboundaries,
    itu,
    itu_file,
    json_page,
    mapping,
    ookla,
    participants,
    sources,
    table_cells,
    worldbank,
)
from research.loaders.http import BadPageError
from research.loaders.source import Order
from tests.serving import Server, WorldBank

ROW = {
    "indicator": {"id": "A"},
    "country": {"id": "TH"},
    "countryiso3code": "THA",
    "date": "2020",
    "value": 1,
}
KNOWN = [worldbank.Place("THA", "TH", "Thailand", "East Asia & Pacific", "Upper middle income")]
HEAD = {"page": 1, "pages": 1, "total": 2}
NO_VALUES = [
    "NaN",
    "Infinity",
    "-Infinity",
    "1e999",
    "1" + "0" * 400,
    '"1"',
    '"1_0"',
    "true",
    "[1]",
    "{}",
    '"' + "9" * 100_000 + '"',
]
NO_YEARS = [
    '"2012M01"',
    '"20200"',
    '"-5"',
    "-2020",
    "1e3",
    "2020.5",
    '"２０２０"',
    '"2_020"',
    "true",
    "null",
    "[2020]",
    '" 2020"',
    '"' + "2" * 5000 + '"',
]


def page(head: dict = HEAD, **changed: str) -> bytes:
    """A page of two rows, the second with some JSON in place of what it had."""
    text = json.dumps([head, [ROW, {**ROW, "date": "2021", **dict.fromkeys(changed, "X")}]])
    for written in changed.values():
        text = text.replace('"X"', written)
    return text.encode()


def in_a_line(error: pytest.ExceptionInfo) -> bool:
    return str(error.value).isprintable() and len(str(error.value)) < 500


@pytest.mark.parametrize("written", NO_VALUES)
def test_world_bank_values(written: str) -> None:
    with pytest.raises(UnreachableError, match=r"THA 2021 A") as refused:
        worldbank.values(page(value=written), {"A"}, KNOWN)
    assert in_a_line(refused)


@pytest.mark.parametrize("written", NO_YEARS)
def test_world_bank_years(written: str) -> None:
    with pytest.raises(UnreachableError, match=r"annual value: THA ") as refused:
        worldbank.values(page(date=written), {"A"}, KNOWN)
    assert in_a_line(refused)


@pytest.mark.parametrize("what", ["page", "pages", "total"])
@pytest.mark.parametrize("said", [-1, 10**12, 1.5, True, None, "1_0", "x", float("nan"), [1]])
def test_pages_that_cannot_be_counted(what: str, said: object) -> None:
    with pytest.raises(BadPageError):
        worldbank.parse(page({**HEAD, what: said}))


def test_a_page_that_says_it_is_one_of_a_billion_is_not_followed(store, monkeypatch) -> None:
    monkeypatch.setattr("research.loaders.http._backoff", lambda state: 0.0)
    whole = WorldBank()

    def many(path, query):
        status, kind, body = whole(path, query)
        head, rows = json.loads(body)
        return status, kind, json.dumps([{**head, "pages": 10**9}, rows]).encode()

    with Server().running() as server:
        server.routes["/v2/"] = many
        with pytest.raises(UnreachableError, match="not a reply of the Indicators API"):
            sources.fetch(
                ["worldbank"],
                Order(("internet_users",)),
                store,
                base_url=f"{server.url}/v2",
                tell=lambda line: None,
            )
        assert len(server.log) < 10
    assert vintages.at_hand(store) == ()


def test_what_a_source_says_is_printed_short_and_plain() -> None:
    said = "\x1b[2J\u202eno\n" + "x" * 1_000_000
    with pytest.raises(worldbank.ApiError) as refused:
        worldbank.parse(
            json.dumps([{"message": [{"id": "120", "key": said, "value": said}]}]).encode()
        )
    assert in_a_line(refused)


SERIES = next(entry.codes.itu_id for entry in catalogue.table().values() if entry.codes.itu_id)
ITU = {
    "codeID": 7,
    "isoCode": "THA",
    "dataYear": 2020,
    "answer": [{"value": 1.5}],
    "shortName": "Thailand",
}


@pytest.mark.parametrize(
    "written", [written for written in NO_VALUES if not written.startswith('"')]
)
def test_itu_values(written: str) -> None:
    body = (
        json.dumps([ITU, {**ITU, "dataYear": 2021, "answer": [{"value": "X"}]}])
        .replace('"X"', written)
        .encode()
    )
    with pytest.raises(UnreachableError, match="series 7, THA 2021") as refused:
        itu.parse(body, 7)
    assert in_a_line(refused)


@pytest.mark.parametrize("text", ["1_0", "inf", "1e999", "0x10", "１", "9" * 400, "--1"])
def test_itu_values_written_as_text(text: str) -> None:
    with pytest.raises(InputError, match="is no number"):
        itu.observed(
            [itu.Row(SERIES, "THA", 2020, text, (), "", "series 8941, THA 2020")], "2026-07-01"
        )


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("dataYear", 2020.7),
        ("dataYear", True),
        ("dataYear", 20200),
        ("dataYear", -1),
        ("isoCode", ["THA"]),
        ("isoCode", "x" * 5000),
        ("answer", [{}]),
        ("answer", {"value": 1}),
        ("codeID", 7.0),
        ("codeID", True),
    ],
)
def test_itu_rows(name: str, value: object) -> None:
    with pytest.raises((UnreachableError, BadPageError)) as refused:
        itu.parse(json.dumps([{**ITU, name: value}]).encode(), 7)
    assert in_a_line(refused)


PLAIN = st.none() | st.booleans() | st.floats() | st.integers() | st.text()
NAMES = st.sampled_from([*ITU, *ROW, *HEAD, "message", "id", "value"])


@pytest.mark.slow
@given(st.recursive(PLAIN, lambda inner: st.lists(inner) | st.dictionaries(NAMES, inner)))
def test_whatever_json_comes_it_is_read_or_refused(written: object) -> None:
    body = json.dumps(written).encode()
    for read in (
        lambda: worldbank.values(body, {"A"}, KNOWN),
        lambda: worldbank.values(json.dumps([HEAD, written]).encode(), {"A"}, KNOWN),
        lambda: worldbank.values(json.dumps([HEAD, [written]]).encode(), {"A"}, KNOWN),
        lambda: itu.parse(body, 7),
        lambda: itu.parse(json.dumps([written]).encode(), 7),
        lambda: geoboundaries._described(body),
        lambda: geoboundaries._features(body),
    ):
        try:
            read()
        except (BadPageError, UnreachableError) as error:
            assert "\n" not in str(error)  # noqa: PT017


@pytest.mark.parametrize(
    "text", [b"[" * 100_000, b'{"a":' * 100_000, b"", b"\xff\xfe", b'"\\ud800"', b"[1,2"]
)
def test_json_that_is_none(text: bytes) -> None:
    for read in (
        worldbank.parse,
        lambda body: itu.parse(body, 7),
        geoboundaries._described,
        geoboundaries._features,
    ):
        with pytest.raises(BadPageError):
            read(text)


def test_more_lists_than_the_cap(monkeypatch) -> None:
    monkeypatch.setattr(limits, "BRACKETS", 100)
    with pytest.raises(UnreachableError, match="more than 100 lists"):
        json_page.parsed(b"[" + b"[]," * 100 + b"0]")


@pytest.mark.parametrize("name", ["boundaryLicense", "boundarySource", "gjDownloadURL"])
@pytest.mark.parametrize("said", ["x" * 100_000, ["CC BY"], {"a": 1}, 1.5])
def test_descriptions_of_layers(name: str, said: object) -> None:
    about = {"boundaryISO": "THA", "boundaryType": "ADM1", "gjDownloadURL": "https://example.org/x"}
    with pytest.raises(BadPageError):
        geoboundaries._described(json.dumps({**about, name: said}).encode())


@pytest.mark.parametrize("speed", [float("nan"), float("inf"), -1.0])
def test_tiles_with_speeds_that_cannot_be(tmp_path, speed: float) -> None:
    folder = tmp_path / "type=fixed" / "year=2023" / "quarter=4"
    folder.mkdir(parents=True)
    rows = pd.DataFrame({
        "quadkey": ["1322222222222222", "1322222222222223"], "tile_x": [100.0, 100.1],
        "tile_y": [13.0, 13.1], "avg_d_kbps": [1000.0, speed], "avg_u_kbps": [1000.0, 1.0],
        "avg_lat_ms": [9.0, 9.0], "tests": [1, 2], "devices": [1, 2],
    })  # fmt: skip
    pq.write_table(
        pa.Table.from_pandas(rows), folder / "2023-10-01_performance_fixed_tiles.parquet"
    )
    with pytest.raises(CorruptDataError, match=r"avg_d_kbps.*100\.1, 13\.1"):
        ookla.tiles((99, 12, 101, 14), root=tmp_path)
    with pytest.raises(CorruptDataError, match=r"avg_d_kbps"):
        list(ookla.batches(root=tmp_path))


HEADER = "SeriesID,AreaCode,Value,Year\n"


@pytest.mark.parametrize(
    "row",
    ["1,THA,1,20200", "1,THA,1,２０２０", "x,THA,1,2020", f"{'9' * 5000},THA,1,2020", "1,THA,1,"],
)
def test_exports_by_hand(row: str) -> None:
    with pytest.raises(InputError, match=r"x\.csv line 2") as refused:
        itu_file.parse("x.csv", (HEADER + row + "\n").encode(), "2026-07-01")
    assert in_a_line(refused)


def test_a_field_without_end_is_refused_with_its_line() -> None:
    with pytest.raises(InputError, match=r"x\.csv line"):
        itu_file.parse("x.csv", (HEADER + '1,THA,"' + "x\n" * 200_000).encode(), "2026-07-01")


@pytest.mark.parametrize("text", ["1e999", "9" * 400, "nan", "１２"])
def test_numbers_of_tables(text: str) -> None:
    value = mapping.Value(indicator="internet_users", unit="% of population", column="v")
    chosen = mapping.Mapping(title="t", source="office", economy="e", year="y", values=(value,))
    with pytest.raises(InputError, match=r"is no number|is outside"):
        table_cells.observation({"e": "THA", "y": "2020", "v": text}, value, chosen, "2026-01-31")


@pytest.mark.parametrize("text", ["1e9", "999", "x", "1.5", "NaN", "-99"])
def test_powers_of_ten(text: str) -> None:
    with pytest.raises(InputError, match="is no power of ten"):
        table_cells._power(text)


@pytest.mark.parametrize(
    ("column", "value"),
    [("age", "²"), ("age", "٣٤"), ("age", "1" * 5000), ("cohort_year", "２０２４"), ("age", "-3")],
)
def test_participants(tmp_path, column: str, value: str) -> None:
    row = dict.fromkeys(participants.COLUMNS, "") | {
        "programme": "P",
        "cohort_year": "2024",
        "economy": "THA",
        "age": "30",
    }
    pd.DataFrame([{**row, column: value}]).to_csv(tmp_path / "people.csv", index=False)
    with pytest.raises(InputError, match=f"row 2: .*{column}"):
        participants.read(tmp_path / "people.csv")


@pytest.mark.parametrize("blank", ["\n\n", ",,,,,,,\n", " ,,,,,,,\n"])
def test_blank_rows_of_a_table_of_people_are_nobody(tmp_path, blank: str) -> None:
    path, person = tmp_path / "people.csv", "Code,2023,THA,female,20,ICT,yes,employed\n"
    path.write_text(f"{','.join(participants.COLUMNS)}\n{person}{blank}{person}{blank}")
    assert participants.read(path)["economy"].to_dict() == {0: "THA", 1: "THA"}
    path.write_text(f"{','.join(participants.COLUMNS)}\n{blank}{person.replace('THA', 'Nowhere')}")
    number = 2 + len(blank.splitlines())
    with pytest.raises(InputError, match=f"row {number}: economy is no"):
        participants.read(path)
