"""Data packages: a damaged file is an error that says what to do, never a wrong number."""

import pytest

from research.errors import CorruptDataError
from research.loaders import boundaries, package, snapshot


@pytest.fixture
def folder(tmp_path):
    package.write(
        tmp_path,
        {"a.bin": (b"0123456789", {"name": "a"})},
        {"name": "test", "rebuild": "research make it"},
    )
    return tmp_path


def test_what_was_written_is_read(folder) -> None:
    assert package.read(folder / "a.bin") == b"0123456789"


@pytest.mark.parametrize("damaged", [b"", b"01234", b"0123456780"])
def test_a_truncated_or_altered_file(folder, damaged: bytes) -> None:
    (folder / "a.bin").write_bytes(damaged)
    with pytest.raises(CorruptDataError, match=r"a\.bin is damaged.*research make it"):
        package.read(folder / "a.bin")


def test_a_missing_file_and_a_broken_descriptor(folder) -> None:
    with pytest.raises(CorruptDataError, match=r"b\.bin cannot be read"):
        package.read(folder / "b.bin")
    (folder / package.DESCRIPTOR).write_text("{")
    with pytest.raises(CorruptDataError, match=r"datapackage\.json is damaged"):
        package.read(folder / "a.bin")


@pytest.mark.parametrize("path", [snapshot.PATH, boundaries.PATH])
def test_the_committed_packages_hold(path) -> None:
    descriptor = package.describe(path.parent)
    for resource in descriptor["resources"]:
        assert len(package.read(path.parent / resource["path"])) == resource["bytes"]
    assert descriptor["licenses"]
    assert descriptor["sources"]


def test_the_content_hash_is_of_the_content() -> None:
    described = package.describe(snapshot.PATH.parent)["resources"][0]
    assert snapshot.content_hash(snapshot.load()) == described["contentHash"]
