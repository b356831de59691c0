"""Opening: no file blocks, escapes, or fills the memory."""

import os
import socket
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from deadline import deadline

from tui.model import Problem
from tui.reader.opening import CAP, contents

NOBODY = 65534


@pytest.fixture(autouse=True)
def never_blocks() -> Iterator[None]:
    with deadline(2):
        yield


def refused(path: Path | str) -> str:
    found = contents(path, "as given")
    assert isinstance(found, Problem)
    assert found.path == "as given"
    return found.message


def test_a_file_gives_its_bytes(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"300 riders")
    assert contents(path, "a.txt") == b"300 riders"


def test_a_pipe_is_refused_and_never_waited_for(tmp_path: Path) -> None:
    """Fault row 23: a FIFO without a writer."""
    os.mkfifo(tmp_path / "pipe.txt")
    assert refused(tmp_path / "pipe.txt") == "is no ordinary file"


def test_a_socket_is_refused(tmp_path: Path) -> None:
    """Fault row 23: a socket."""
    path = tmp_path / "s.txt"
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(path))
        assert refused(path) == "is no ordinary file"


def test_a_device_is_refused() -> None:
    """Fault row 23: a device that gives without end."""
    assert refused("/dev/zero") == "is no ordinary file"


def test_a_folder_with_the_name_of_a_file_is_refused(tmp_path: Path) -> None:
    """Fault row 23: a directory named x.txt."""
    (tmp_path / "x.txt").mkdir()
    assert refused(tmp_path / "x.txt") == "is a folder"


def test_a_link_is_not_followed(tmp_path: Path) -> None:
    """Fault row 24: neither to a file nor to itself."""
    (tmp_path / "out.txt").symlink_to("/etc/passwd")
    (tmp_path / "loop.txt").symlink_to(tmp_path / "loop.txt")
    assert "link" in refused(tmp_path / "out.txt")
    assert "link" in refused(tmp_path / "loop.txt")


def test_a_huge_file_is_refused_before_it_is_read(tmp_path: Path) -> None:
    """Fault row 19: a sparse file of 100 GB."""
    path = tmp_path / "huge.txt"
    with path.open("wb") as file:
        file.truncate(100 * 1024**3)
    assert refused(path) == f"is too large: 102,400 MB, the limit is {CAP >> 20} MB"


def test_a_file_of_exactly_the_limit_is_read(tmp_path: Path) -> None:
    path = tmp_path / "full.txt"
    path.write_bytes(b"a" * CAP)
    assert len(contents(path, "full.txt")) == CAP  # type: ignore[arg-type]  # no Problem here
    path.write_bytes(b"a" * (CAP + 1))
    assert "too large" in refused(path)


def test_a_file_that_grows_while_it_is_read_is_cut_off_at_the_limit(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Fault row 25: the size that was looked at no longer holds."""
    path = tmp_path / "grows.txt"
    path.write_bytes(b"a" * (CAP + 1))
    honest = os.fstat

    def small(handle: int) -> os.stat_result:
        return os.stat_result((*honest(handle)[:6], 10, *honest(handle)[7:]))

    monkeypatch.setattr("tui.reader.opening.os.fstat", small)
    assert "too large" in refused(path)


def test_a_file_without_permission_says_so(tmp_path: Path) -> None:
    """Fault row 25: an unreadable file."""
    path = tmp_path / "secret.txt"
    path.write_bytes(b"x")
    path.chmod(0)
    user = os.geteuid()
    os.seteuid(user or NOBODY)  # root may read everything
    try:
        assert refused(path) == "may not be read (no permission)"
    finally:
        os.seteuid(user)


@pytest.mark.parametrize("name", ["gone.txt", "no/such/folder.txt", "nul\x00.txt"])
def test_a_file_that_is_not_there_says_so(tmp_path: Path, name: str) -> None:
    """Fault row 25: deleted since it was listed."""
    assert refused(f"{tmp_path}/{name}") == "does not exist"


def test_a_name_that_is_too_long_says_so(tmp_path: Path) -> None:
    assert refused(f"{tmp_path}/{'x' * 300}.txt") == "has too long a name"


def test_a_file_that_changes_all_the_time_never_raises(tmp_path: Path) -> None:
    """Fault row 25: written, cut and deleted by somebody else meanwhile."""
    path = tmp_path / "busy.txt"
    stop = threading.Event()

    def change() -> None:
        while not stop.is_set():
            path.write_bytes(b"300 riders " * 1000)
            os.truncate(path, 5)
            path.unlink()

    other = threading.Thread(target=change)
    other.start()
    try:
        for _ in range(300):
            assert isinstance(contents(path, "busy.txt"), bytes | Problem)
    finally:
        stop.set()
        other.join()
