"""Tables, archives, workbooks, YAML and pictures small outside and huge inside: refused in a line,
in little memory.
"""

import gzip
import io
import os
import subprocess
import sys
import textwrap
import zipfile
from pathlib import Path

import pandas as pd
import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from research import framework, limits, plain_yaml
from research.batch.study import Parameter
from research.errors import InputError
from research.loaders import itu_export, mapping, participants, places, practices, sheets
from research.publish import imprint, pictures

MB = 1_000_000


def workbook(rows: str, **parts: str) -> bytes:
    """A workbook of one sheet with these rows of XML."""
    out = io.BytesIO()
    pd.DataFrame([["x"]]).to_excel(out, index=False, header=False)
    old = zipfile.ZipFile(out)
    new = io.BytesIO()
    space = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    sheet = f'<worksheet xmlns="{space}"><dimension ref="A1:XFD1048576"/><sheetData>{rows}</sheetData></worksheet>'  # noqa: E501
    changed = {"xl/worksheets/sheet1.xml": sheet, **parts}
    with zipfile.ZipFile(new, "w", zipfile.ZIP_DEFLATED) as archive:
        for name in old.namelist():
            archive.writestr(name, changed.get(name, old.read(name)))
    return new.getvalue()


def csv_gz(size: int) -> bytes:
    return gzip.compress(b"a,b\n" + b"1,2\n" * (size // 4), 1)


def archive(size: int, name: str = "a.csv") -> bytes:
    out = io.BytesIO()
    with (
        zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as made,
        made.open(name, "w") as member,
    ):
        for _ in range(size // MB):
            member.write(bytes(MB))
    return out.getvalue()


ROW = '<row r="{0}"><c r="A{0}"><v>1</v></c></row>'
FAR = '<row r="1"><c r="XFD1"><v>1</v></c></row><row r="1048576"><c r="A1048576"><v>1</v></c></row>'
WIDE = "".join(f'<row r="{n}"><c r="XFD{n}"/></row>' for n in range(1, 3000))
BEYOND = '<row r="1"><c r="A1"><v>1</v></c></row><row r="99999999999"><c r="A99999999999"><v>1</v></c></row>'  # noqa: E501
ENTITIES = [
    f'<!ENTITY {b} "{("&" + a + ";") * 10}">' for a, b in zip("abcdefgh", "bcdefghi", strict=True)
]
LAUGHS = f'<!DOCTYPE x [<!ENTITY a "ha">{"".join(ENTITIES)}]>'


@pytest.mark.slow
@pytest.mark.parametrize("rows", [FAR, WIDE, BEYOND], ids=["far", "wide", "beyond"])
def test_a_workbook_of_a_few_kilobytes_is_not_a_sheet_of_billions_of_cells(
    tmp_path, monkeypatch, rows: str
) -> None:
    monkeypatch.setattr(limits, "CELLS", 500_000)
    data = workbook(rows)
    assert len(data) < 60_000
    (tmp_path / "t.xlsx").write_bytes(data)
    for read in (sheets.read, participants.read):
        with pytest.raises(
            InputError, match=r"t\.xlsx cannot be read as a table: it has more than 500,000 cells"
        ):
            read(tmp_path / "t.xlsx")


def test_a_workbook_with_entities_is_refused(tmp_path) -> None:
    sheet = LAUGHS + "<worksheet>&i;</worksheet>"
    (tmp_path / "t.xlsx").write_bytes(workbook("", **{"xl/worksheets/sheet1.xml": sheet}))
    with pytest.raises(InputError, match="defines entities"):
        sheets.read(tmp_path / "t.xlsx")


def test_what_a_workbook_says_of_its_size_is_not_relied_on(tmp_path) -> None:
    (tmp_path / "t.xlsx").write_bytes(workbook("".join(ROW.format(n) for n in range(1, 50))))
    assert sheets.read(tmp_path / "t.xlsx") == {"Sheet1": [["1"]] * 49}


@pytest.mark.slow
@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("t.xlsx", archive(3 * MB)),
        ("t.csv.gz", csv_gz(3 * MB)),
        ("t.csv", b"a,b\n" + b"1,2\n" * MB),
        ("t.parquet", bytes(3 * MB)),
    ],
    ids=["xlsx", "csv.gz", "csv", "parquet"],
)
def test_caps_of_tables(tmp_path, monkeypatch, name: str, data: bytes) -> None:
    monkeypatch.setattr(limits, "TABLE", 2 * MB)
    (tmp_path / name).write_bytes(data)
    with pytest.raises(InputError, match=r"more than 2 MB|damaged") as refused:
        sheets.read(tmp_path / name)
    assert "\n" not in str(refused.value)
    if name.endswith(("csv", "gz")):
        with pytest.raises(InputError, match="more than 2 MB"):
            places.points(tmp_path / name)


@pytest.mark.parametrize("row", ["1,2\n", "," * 5000 + "\n"])
def test_caps_of_cells(tmp_path, monkeypatch, row: str) -> None:
    monkeypatch.setattr(limits, "CELLS", 10_000)
    (tmp_path / "t.csv").write_text("a,b\n" + row * 6000)
    with pytest.raises(InputError, match="more than 10,000 cells"):
        sheets.read(tmp_path / "t.csv")


@pytest.mark.parametrize("kind", ["one", "many", "rows"])
def test_caps_of_exports(tmp_path, monkeypatch, kind: str) -> None:
    monkeypatch.setattr(limits, "TABLE", 2 * MB)
    monkeypatch.setattr(limits, "MEMBERS", 50)
    monkeypatch.setattr(limits, "ROWS", 100)
    out = io.BytesIO()
    if kind == "one":
        out.write(archive(3 * MB))
    else:
        with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as made:
            for n in range(60 if kind == "many" else 2):
                made.writestr(f"{n}.csv", "SeriesID,AreaCode,Value,Year\n" + "1,THA,1,2020\n" * 60)
    (tmp_path / "x.zip").write_bytes(out.getvalue())
    with pytest.raises(InputError, match=r"more than (2 MB|50 files|100 rows)"):
        itu_export.read(tmp_path / "x.zip")


@pytest.mark.parametrize("method", [zipfile.ZIP_LZMA, zipfile.ZIP_BZIP2])
def test_archives_of_other_methods_are_refused(tmp_path, method: int) -> None:
    with zipfile.ZipFile(tmp_path / "x.zip", "w", method) as made:
        made.writestr("a.csv", "SeriesID,AreaCode,Value,Year\n")
    with pytest.raises(InputError, match="other than deflate"):
        itu_export.read(tmp_path / "x.zip")


@pytest.mark.parametrize(
    "data",
    [
        b'a,b\n1,"2\n3,4\n5,6\n',
        b"a,b\n1,\xe9\n",
        "a,b\n1,2\n".encode("utf-16"),
        b'a,b\n1,2"3"\n,"4"5\n',
    ],
)
def test_a_text_that_is_no_csv_in_utf8_is_refused_and_not_read_in_part(
    tmp_path, data: bytes
) -> None:
    (tmp_path / "t.csv").write_bytes(data)
    with pytest.raises(InputError, match=r"t\.csv cannot be read as a table: .*(line|UTF-8)"):
        sheets.read(tmp_path / "t.csv")


def test_a_cell_without_end(tmp_path) -> None:
    (tmp_path / "t.csv").write_text('practice,economy,source,link,year\n"' + "x" * 500_000)
    for read in (sheets.read, practices.read):
        with pytest.raises(InputError, match=r"t\.csv"):
            read(tmp_path / "t.csv")


@pytest.mark.parametrize(
    "read", [sheets.read, practices.read, participants.read, places.points, places.zones]
)
def test_devices_pipes_and_folders_are_no_files(tmp_path, read) -> None:
    os.mkfifo(tmp_path / "pipe.csv")
    for path in (Path("/dev/zero"), tmp_path, tmp_path / "pipe.csv"):
        with pytest.raises(InputError):
            read(path)


@pytest.mark.slow
@given(st.binary(max_size=300))
def test_whatever_bytes_a_file_holds_it_is_read_or_refused(tmp_path_factory, data: bytes) -> None:
    folder = tmp_path_factory.getbasetemp()
    for name in ("f.csv", "f.csv.gz", "f.xlsx", "f.parquet", "f.geojson", "f.zip"):
        (folder / name).write_bytes(data)
        for read in (
            sheets.read,
            participants.read,
            practices.read,
            places.points,
            places.zones,
            itu_export.read,
        ):
            try:
                read(folder / name)
            except InputError as error:
                assert "\n" not in str(error)  # noqa: PT017


DEEP = "[" * 100 + "]" * 100
BILLION = "a: &a [x, x, x, x, x, x, x, x, x, x]\n" + "".join(
    f"{b}: &{b} [{', '.join(['*' + a] * 10)}]\n"
    for a, b in zip("abcdefgh", "bcdefghi", strict=True)
)


@pytest.mark.parametrize(
    "text",
    [
        BILLION,
        DEEP,
        "title: &t x\ndisclaimer: *t\n",
        "x" * 1_100_000,
        "a: !!python/object:os.system x",
    ],
)
def test_yaml_that_stands_for_more_than_it_is(tmp_path, text: str) -> None:
    for name, read in (
        ("m.yaml", lambda path: mapping.named(str(path))),
        ("f.yaml", framework.load),
        ("report.yaml", lambda path: imprint.read(path.parent)),
    ):
        (tmp_path / name).write_text(text)
        with pytest.raises(InputError, match=f"{name} is not YAML") as refused:
            read(tmp_path / name)
        assert "\n" not in str(refused.value)
    parameter = Parameter("economies", "list[str]", [], "")
    if "[" in text:
        with pytest.raises(InputError, match="parameter economies"):
            parameter.parse(text)


PRINTED = st.text(st.characters(codec="utf-8", exclude_categories=["C"]))
PLAIN = st.none() | st.booleans() | st.integers() | PRINTED


@given(st.recursive(PLAIN, lambda inner: st.lists(inner, max_size=4), max_leaves=20))
def test_plain_yaml_is_read_as_the_library_reads_it(data: object) -> None:
    class NoAliases(yaml.SafeDumper):
        def ignore_aliases(self, data: object) -> bool:
            return True

    text = yaml.dump(data, Dumper=NoAliases, allow_unicode=True)
    assert plain_yaml.parsed(text) == yaml.safe_load(text) == data


def png(width: int, height: int) -> bytes:
    return (
        b"\x89PNG\r\n\x1a\n"
        + b"\0\0\0\rIHDR"
        + width.to_bytes(4, "big")
        + height.to_bytes(4, "big")
        + bytes(40)
    )


def jpeg(width: int, height: int) -> bytes:
    frame = b"\xff\xc0\0\x11\x08" + height.to_bytes(2, "big") + width.to_bytes(2, "big") + bytes(10)
    return b"\xff\xd8\xff\xe0\0\x10JFIF\0" + bytes(9) + frame


@pytest.mark.parametrize(
    "data",
    [png(50_000, 50_000), jpeg(60_000, 60_000), png(0, 5), b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff"],
)
def test_a_logo_that_unpacks_to_gigabytes_is_refused(tmp_path, data: bytes) -> None:
    (tmp_path / "logo.png").write_bytes(data)
    (tmp_path / "report.yaml").write_text("partners: [{name: a, logo: logo.png}]")
    with pytest.raises(InputError, match="pixels"):
        imprint.read(tmp_path)


def test_pictures_say_their_size() -> None:
    image = pytest.importorskip("PIL.Image")
    for form in ("PNG", "JPEG"):
        for extra in ({}, {"progressive": True}) if form == "JPEG" else ({},):
            out = io.BytesIO()
            image.new("RGB", (321, 123)).save(out, form, **extra)
            assert pictures.size(out.getvalue()) == (321, 123)


def test_a_logo_of_many_gigabytes_is_not_read(tmp_path) -> None:
    with (tmp_path / "logo.png").open("wb") as file:
        file.write(png(10, 10))
        file.truncate(20_000_000_000)  # sparse
    (tmp_path / "report.yaml").write_text("partners: [{name: a, logo: logo.png}]")
    with pytest.raises(InputError, match="20,000,000,000 bytes"):
        imprint.read(tmp_path)


MEASURED = """
    import sys
    from pathlib import Path
    from research.errors import InputError
    from research.loaders import itu_export, participants, places, sheets
    read = {"xlsx": sheets.read, "csv.gz": places.points, "zip": itu_export.read, "far": participants.read}[sys.argv[2]]
    try:
        read(Path(sys.argv[1]))
    except InputError as error:
        print(error)
    # Not ru_maxrss, which counts the process this one was started from.
    print(next(int(line.split()[1]) // 1024 for line in open("/proc/self/status") if line.startswith("VmHWM")))
"""  # noqa: E501


@pytest.mark.slow
@pytest.mark.parametrize("kind", ["xlsx", "csv.gz", "zip", "far"])
def test_bombs_take_little_memory(tmp_path, kind: str) -> None:
    """With the caps as they are, in a process of its own: some hundred MB stand for the 5 GB, which
    nothing reads on to.
    """
    name = {"far": "t.xlsx"}.get(kind, f"t.{kind}")
    data = {"xlsx": archive, "zip": archive, "csv.gz": csv_gz, "far": lambda size: workbook(FAR)}[
        kind
    ](300 * MB)
    (tmp_path / name).write_bytes(data)
    done = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(MEASURED), str(tmp_path / name), kind],
        capture_output=True,
        text=True,
        timeout=120,
    )
    said, peak = done.stdout.strip().splitlines()
    assert "more than" in said
    assert int(peak) < 1500
