"""A table of practices: read whole, or refused with the rows at fault."""

from pathlib import Path

import pandas as pd
import pytest

from research.errors import InputError
from research.loaders import practices

HEAD = "practice,economy,source,link,year\n"


def written(folder: Path, text: str) -> Path:
    path = folder / "practices.csv"
    path.write_text(text, encoding="utf-8")
    return path


def test_a_table_in_any_order_of_columns(tmp_path: Path) -> None:
    head = "\ufeffYear,Link,Practice,Economy,Source\n"
    text = (
        f"{head}2021,https://a.example/b,Shared towers,Viet Nam,Ministry\n\n2020,,Fibre,THA,NBTC\n"
    )
    found = practices.read(written(tmp_path, text))
    assert found["economy"].tolist() == ["VNM", "THA"]
    assert found.columns.tolist() == list(practices.COLUMNS)
    assert found["year"].tolist() == [2021, 2020]


@pytest.mark.parametrize(
    ("row", "said"),
    [
        ("A,Nowhere,S,,2020", "row 2: Unknown economy 'Nowhere'"),
        (",THA,S,,2020", "row 2: practice is empty"),
        ("A,THA,,,2020", "row 2: source is empty"),
        ("A,THA,S,,20", "row 2: '20' is no year"),
        ("A,THA,S,javascript:alert(1),2020", "begins with http:// or https://"),
        ("A,THA,S,data:text/html,2020", "begins with http:// or https://"),
        ("A,THA,S,http:///path,2020", "is no link"),
        ("A,THA,S,http://[,2020", "is no link"),
        ("A,THA,S,https://a.example/ b,2020", "is no link"),
        ("A,THA,S,2020", "row 2: 4 cells"),
    ],
)
def test_what_is_wrong_is_named(tmp_path: Path, row: str, said: str) -> None:
    with pytest.raises(InputError) as caught:
        practices.read(written(tmp_path, f"{HEAD}{row}\nB,THA,S,,2020\n"))
    assert said in str(caught.value)


def test_a_file_that_is_no_table_is_refused(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="is no file"):
        practices.read(tmp_path / "none.csv")
    with pytest.raises(InputError, match="a table of practices has"):
        practices.read(written(tmp_path, "practice,economy\nA,THA\n"))
    with pytest.raises(InputError, match="a table of practices has"):
        practices.read(written(tmp_path, ""))
    latin = tmp_path / "latin.csv"
    latin.write_bytes(HEAD.encode() + "Télé,THA,S,,2020\n".encode("latin-1"))
    with pytest.raises(InputError, match="save it as UTF-8"):
        practices.read(latin)


def test_a_table_comes_as_spreadsheets_save_it(tmp_path: Path) -> None:
    head, row = HEAD.strip().split(","), ["Fibre", "THA", "NBTC", "", "2020"]
    found = practices.read(written(tmp_path, f"{';'.join(head)}\n{';'.join(row)}\n;;;;\n"))
    assert found["practice"].tolist() == ["Fibre"]
    book = pytest.importorskip("openpyxl").Workbook()
    book.active.append(["practice", "economy", "source", "year", "link"])
    book.active.append(["Fibre", "THA", "NBTC", 2020])
    book.save(tmp_path / "practices.xlsx")
    pd.testing.assert_frame_equal(practices.read(tmp_path / "practices.xlsx"), found)


def test_an_empty_table_is_a_table(tmp_path: Path) -> None:
    assert practices.read(written(tmp_path, HEAD)).empty


def test_what_is_said_of_wrong_columns_stays_short(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="has the columns") as caught:
        practices.read(written(tmp_path, "practice," + "9" * 5_000 + "\n"))
    assert len(str(caught.value)) < 500
