"""Rows 39, 43 and 44 of the fault list: a disk that is full, and a limit that acts like one."""

import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

import pytest
from screen_terminal import STARTED, Terminal, environment, ready, terminal

from tui.export.saving import save
from tui.library.journal import Journal
from tui.model import CrisisError

SOON = "import tui.screen.deciding as deciding; deciding.AGAIN = 0.2\n"
# The user's quota: not a byte more into any file, until a file of this name lies there.
QUOTA = """
import os, resource, threading, time
resource.setrlimit(resource.RLIMIT_FSIZE, (0, resource.RLIM_INFINITY))
def wait():
    while not os.path.exists({room!r}):
        time.sleep(0.05)
    resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
threading.Thread(target=wait, daemon=True).start()
"""


@dataclass(frozen=True)
class Disk:
    """A folder on a disk that is full; `limit` is what a program runs first that is to feel it."""

    folder: Path
    make_room: Callable[[], object]
    limit: str = ""


@pytest.fixture
def full(tmp_path: Path) -> Iterator[Disk]:
    """A disk of a megabyte in memory, filled to its last byte."""
    folder = tmp_path / "disk"
    folder.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", str(folder)]
    try:
        mounted = subprocess.run(mount, capture_output=True, check=False).returncode == 0
    except FileNotFoundError:
        mounted = False
    if not mounted:
        pytest.skip("only root may mount a disk of its own here; the limit stands in for it")
    try:
        yield Disk(folder, filled(folder).unlink)
    finally:
        subprocess.run(["umount", "-l", str(folder)], check=True)  # noqa: S607 - the system's own


def filled(folder: Path) -> Path:
    """Write until nothing more fits; what can be deleted to make room."""
    ballast = folder / "ballast"
    with ballast.open("wb", buffering=0) as file, suppress(OSError):
        while file.write(bytes(4096)):
            pass
    return ballast


@pytest.fixture
def limited(tmp_path: Path) -> Disk:
    """The same for a program that may write no more."""
    folder = tmp_path / "disk"
    folder.mkdir()
    room = tmp_path / "room"
    return Disk(folder, room.touch, QUOTA.format(room=str(room)))


@pytest.fixture(params=["full", "limited"])
def disk(request: pytest.FixtureRequest) -> Disk:
    """Both."""
    found: Disk = request.getfixturevalue(request.param)
    return found


def alive(running: Terminal) -> None:
    """Keys are answered."""
    running.press("3j\r")
    running.wait_until(lambda: "claim 2/2" in "".join(running.screen))


def test_a_note_that_does_not_fit_on_the_disk_is_kept_and_saved_when_there_is_room(
    disk: Disk, pile: Path, tmp_path: Path
) -> None:
    """Row 43: it is told, the dashboard works on, nothing is lost."""
    data = disk.folder / "data"
    told = environment(tmp_path, CRISIS_TUI_DATA=str(data))
    with terminal([str(pile)], told, program=disk.limit + SOON + STARTED) as running:
        ready(running).press("aask the marshal\r")
        running.wait_for("not saved yet")
        alive(running)
        disk.make_room()
        running.wait_for("saved now")
        running.press("q")
        assert running.ended()[0] == 0
        assert "not saved" not in running.last_words
    (note,) = Journal(data / "decisions.jsonl").news().records
    assert note["note"] == "ask the marshal"


def test_a_disk_that_stays_full_is_told_at_the_end(disk: Disk, pile: Path, tmp_path: Path) -> None:
    """Rows 43 and 44: it starts with nowhere to write, and ends in order."""
    everything = ("CRISIS_TUI_DATA", "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "HOME", "TMPDIR")
    told = environment(tmp_path, **dict.fromkeys(everything, str(disk.folder)))
    with terminal([str(pile)], told, program=disk.limit + STARTED) as running:
        ready(running).press("m")
        running.wait_for("not saved yet")
        alive(running)
        running.press("q")
        assert running.ended()[0] == 0
        assert running.restored()
        assert "not saved, but kept" in running.last_words


def test_what_was_read_is_the_same_with_nowhere_to_keep_it(
    disk: Disk, pile: Path, tmp_path: Path
) -> None:
    """Rows 43 and 44: no half of a reading stays behind."""
    run = [sys.executable, "-c", f"{disk.limit}{STARTED}", "forces", "--in", str(pile)]
    printed = {
        place: subprocess.run(
            run if place == disk.folder else [*run[:2], STARTED, *run[3:]],
            env={**environment(tmp_path), "XDG_CACHE_HOME": str(place)},
            capture_output=True,
            check=True,
        )
        for place in (tmp_path / "cache", disk.folder)
    }
    assert len({(ended.stdout, ended.stderr) for ended in printed.values()}) == 1
    left = [path for path in disk.folder.rglob("*") if path.is_file() and path.name != "ballast"]
    assert left == []


def test_an_export_that_does_not_fit_leaves_the_old_file_whole(full: Disk) -> None:
    """Row 39: no space."""
    full.make_room()
    path = full.folder / "forces.csv"
    save(path, ["old"])
    filled(full.folder)
    with pytest.raises(CrisisError, match=r"forces\.csv cannot be written: No space left"):
        save(path, ["new"] * 1_000)
    assert path.read_text() == "old\n"
    assert sorted(each.name for each in full.folder.iterdir()) == ["ballast", "forces.csv"]


def test_an_export_over_the_quota_leaves_the_old_file_whole(limited: Disk, pile: Path) -> None:
    """Row 39: no space, wherever no disk can be mounted."""
    path = limited.folder / "forces.csv"
    path.write_text("old\n")
    words = ["forces", "--in", str(pile), "--format", "csv", "--output", str(path)]
    ended = subprocess.run(
        [sys.executable, "-c", f"{limited.limit}{STARTED}", *words],
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert (ended.returncode, ended.stdout) == (1, "")
    assert ended.stderr == f"crisis-tui: {path} cannot be written: File too large\n"
    assert [(file.name, file.read_text()) for file in limited.folder.iterdir()] == [
        ("forces.csv", "old\n")
    ]
