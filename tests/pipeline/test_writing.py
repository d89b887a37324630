"""Files are written whole or not at all, and never outside of their folder."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from occupipe.errors import UsageError
from occupipe.pipeline.stems import safe_stem
from occupipe.pipeline.writing import Draft, write


def test_a_failure_leaves_the_old_file(tmp_path: Path) -> None:
    def pieces() -> Iterator[str]:
        yield "new"
        raise KeyboardInterrupt

    (tmp_path / "a.txt").write_text("old")
    with pytest.raises(KeyboardInterrupt):
        write(tmp_path / "a.txt", pieces())
    assert (tmp_path / "a.txt").read_text() == "old"
    assert [path.name for path in tmp_path.iterdir()] == ["a.txt"]


def test_nothing_is_there_before_the_end(tmp_path: Path) -> None:
    with Draft(tmp_path / "deep" / "a.txt") as draft:
        draft.add("half")
        assert not (tmp_path / "deep" / "a.txt").exists()
        draft.add("\r\nä\n")
        draft.keep()
    assert (tmp_path / "deep" / "a.txt").read_bytes() == "half\r\nä\n".encode()


def test_a_link_is_replaced_not_followed(tmp_path: Path) -> None:
    (tmp_path / "elsewhere").write_text("mine")
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "a.json").symlink_to(tmp_path / "elsewhere")
    write(tmp_path / "out" / "a.json", ["new"])
    assert (tmp_path / "elsewhere").read_text() == "mine"
    assert (tmp_path / "out" / "a.json").read_text() == "new"


def test_a_folder_in_the_place_of_a_file_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "a.txt").mkdir()
    with pytest.raises(UsageError, match=r"a\.txt: cannot be written: .* \(a folder stands where"):
        write(tmp_path / "a.txt", ["x"])
    assert [path.name for path in tmp_path.iterdir()] == ["a.txt"]


@pytest.mark.parametrize("path", ["taken/a.txt", "taken/deeper/a.txt"])
def test_a_file_in_the_place_of_a_folder_is_an_error_with_a_remedy(path: str, tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("mine")
    with pytest.raises(UsageError, match=r"cannot be written: .* \(a file stands where a folder is needed; choose"):
        write(tmp_path / path, ["x"])
    assert (tmp_path / "taken").read_text() == "mine"


@pytest.mark.parametrize(
    "stem",
    ["..", "../x", "/etc/passwd", "a\\b", "nul", "COM1.txt", ".hidden", "", " ", "x" * 999, "\x1b[2J", "a\ud800"],
)
def test_stems_are_safe_everywhere(stem: str, tmp_path: Path) -> None:
    safe = safe_stem(stem)
    assert safe == safe_stem(stem)
    assert not safe.startswith(".")
    assert Path(safe).name == safe
    (tmp_path / f"{safe}.json").write_text("x")
    assert safe.casefold().partition(".")[0] not in {"nul", "com1"}


def test_long_stems_stay_apart() -> None:
    assert safe_stem("x" * 500 + "a") != safe_stem("x" * 500 + "b")
    assert safe_stem("medical-records-technician") == "medical-records-technician"
