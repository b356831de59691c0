"""A file is written all or nothing."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tui.export.saving import save
from tui.model import CrisisError


def failing() -> Iterator[str]:
    yield "half a line"
    raise KeyboardInterrupt


def test_lines_are_written_as_lines(tmp_path: Path) -> None:
    save(tmp_path / "a.csv", ["Zürich", "", "x\udcff"])
    assert (tmp_path / "a.csv").read_bytes() == "Zürich\n\nx\\udcff\n".encode()


def test_an_old_file_is_replaced_and_keeps_its_permissions(tmp_path: Path) -> None:
    """Fault row 39: an existing file."""
    path = tmp_path / "a.csv"
    path.write_text("old")
    path.chmod(0o640)
    save(path, ["new"])
    assert (path.read_text(), path.stat().st_mode & 0o777) == ("new\n", 0o640)


def test_an_old_file_stays_whole_where_the_new_one_fails(tmp_path: Path) -> None:
    """Fault row 39: stopped half way."""
    path = tmp_path / "a.csv"
    path.write_text("old")
    with pytest.raises(KeyboardInterrupt):
        save(path, failing())
    assert [file.read_text() for file in tmp_path.iterdir()] == ["old"]


def test_a_link_keeps_leading_to_its_target(tmp_path: Path) -> None:
    """Fault row 39: a symlink, to what is not there yet and to what is."""
    link = tmp_path / "link.csv"
    link.symlink_to(tmp_path / "target.csv")
    save(link, ["first"])
    save(link, ["new"])
    assert link.is_symlink()
    assert (tmp_path / "target.csv").read_text() == "new\n"


@pytest.mark.parametrize("place", [".", "/dev/full", "missing/a.csv", "x" * 300, "a\0b"])
def test_a_place_that_cannot_be_written_is_one_line(tmp_path: Path, place: str) -> None:
    """Fault row 39: a folder, a device, no folder, too long a name."""
    with pytest.raises(CrisisError) as error:
        save(tmp_path / place, ["new"])
    assert "\n" not in str(error.value)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("loop", ["a", "b"])
def test_a_link_that_leads_nowhere_is_one_line(tmp_path: Path, loop: str) -> None:
    """Fault row 39: a circle of links, a link into a folder that is not there."""
    (tmp_path / "a").symlink_to(tmp_path / "a")
    (tmp_path / "b").symlink_to(tmp_path / "missing" / "b.csv")
    with pytest.raises(CrisisError, match=r"cannot be written|was left alone"):
        save(tmp_path / loop, ["new"])
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a", "b"]


def test_a_reader_of_the_old_file_sees_it_to_its_end(tmp_path: Path) -> None:
    """Fault row 39: nobody sees half of a file, whenever it is opened."""
    path = tmp_path / "a.csv"
    save(path, ["old"] * 10_000)
    with path.open() as file:
        first = file.readline()
        save(path, ["new"])
        assert [first, *file] == ["old\n"] * 10_000
    assert path.read_text() == "new\n"
