"""What was acknowledged is on the disk, whatever happens to the program, the disk or the file."""

import errno
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

import pytest

from tui.library.decision import note, read
from tui.library.decisions import Decisions
from tui.library.journal import Journal, sealed, unsealed
from tui.model import Article, Problem

ARTICLE = Article("gate.txt", "1", "The gate is shut.", title="At the gate")


def article(number: int) -> Article:
    return Article(f"{number}.txt", str(number), "", title=f"Dispatch {number}")


def numbers(journal: Journal) -> list[object]:
    return [record["n"] for record in journal.news().records]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "decisions.jsonl"


def test_a_line_comes_back_as_it_was(path: Path) -> None:
    record = {"text": 'Łódź\n\0\u2028\udcff","sum":"00000000"}', "span": [1, 2]}
    Journal(path).add(record)
    assert Journal(path).news().records == (record,)


def test_only_what_is_new_is_told(path: Path) -> None:
    journal = Journal(path)
    told = []
    for n in range(3):
        Journal(path).add({"n": n})
        told.append(numbers(journal))
    assert told == [[0], [1], [2]]


def test_another_file_in_its_place_is_read_from_its_beginning(path: Path) -> None:
    journal = Journal(path)
    Journal(path).add({"n": 0})
    journal.news()
    path.rename(path.with_name("old"))
    Journal(path).add({"n": 1})
    assert numbers(journal) == [1]


# Fault row 48: a damaged file


@pytest.mark.parametrize("harm", [b"\x00", b"\xff", b'"', b"}", b"\n", b"\x18"])
def test_damage_to_a_line_harms_no_other(path: Path, harm: bytes) -> None:
    """Fault row 48: at every place of a line in the middle."""
    lines = [sealed({"n": n}) for n in range(3)]
    for at in range(len(lines[1]) - 1):
        path.write_bytes(lines[0] + lines[1][:at] + harm + lines[1][at + 1 :] + lines[2])
        assert set(numbers(Journal(path))) - {1} == {0, 2}


def test_a_damaged_line_is_kept_beside_the_file_and_told_once(tmp_path: Path, path: Path) -> None:
    """Fault row 48."""
    decisions = Decisions(tmp_path)
    for n in range(3):
        decisions.record(read(article(n)))
    lines = path.read_bytes().splitlines(keepends=True)
    harmed = lines[1].replace(b"Dispatch", b"Dispotch")
    path.write_bytes(lines[0] + harmed + lines[2])
    opened, (problem,) = Decisions.open(tmp_path)
    assert [opened.is_read(str(n)) for n in range(3)] == [True, False, True]
    assert (problem.path, problem.line) == (str(path), 2)
    assert (tmp_path / "decisions.jsonl.bad").read_bytes() == harmed
    assert path.read_bytes() == lines[0] + harmed + lines[2]
    assert Decisions.open(tmp_path)[1] == ()


def test_many_damaged_lines_are_one_problem(tmp_path: Path, path: Path) -> None:
    path.write_bytes(os.urandom(100).hex().encode() + b"\nx\n" * 500 + b"y\n")
    _, (problem,) = Decisions.open(tmp_path)
    assert problem.line == 1
    assert "this and 501 more lines are damaged" in problem.message


def test_a_line_that_was_cut_off_is_passed_over_for_good(tmp_path: Path, path: Path) -> None:
    """Fault row 48: nobody was told that it was kept, so nothing is said of it."""
    whole = [sealed({"n": n}) for n in range(2)]
    for cut in range(1, len(whole[1]) - 1):
        path.write_bytes(whole[0] + whole[1][:cut])
        journal = Journal(path)
        journal.add({"n": 2})
        assert numbers(journal) == [0, 2]
        assert Decisions.open(tmp_path)[1] == ()


def test_a_whole_last_line_without_an_end_counts(path: Path) -> None:
    path.write_bytes(sealed({"n": 0}).rstrip())
    journal = Journal(path)
    assert numbers(journal) == [0]
    journal.add({"n": 1})
    assert numbers(Journal(path)) == [0, 1]


@pytest.mark.parametrize("line", [b"", b"[]", b"{}", b"\xff", sealed([1]), b'{"sum":"00000000"}'])  # type: ignore[arg-type]
def test_what_was_not_written_here_is_no_record(line: bytes) -> None:
    assert unsealed(line.rstrip()) is None


def test_a_decision_of_a_newer_version_is_passed_over(tmp_path: Path, path: Path) -> None:
    Journal(path).add({"id": "1", "at": "3018", "act": "sing", "article": "1"})
    Journal(path).add({"id": ["2"], "act": "read", "others": 5, "span": "x"})
    assert Decisions.open(tmp_path)[1] == ()


# Fault rows 43, 45, 46: nowhere to write


def decide(decisions: Decisions) -> Problem | None:
    return decisions.record(note(ARTICLE, "ask the gatekeeper"))


@pytest.mark.parametrize(
    ("call", "number"),
    [
        ("write", errno.ENOSPC),
        ("write", errno.EFBIG),
        ("write", errno.EDQUOT),
        ("write", errno.EIO),
        ("fsync", errno.EIO),
        ("fsync", errno.ENOSPC),
        ("open", errno.EROFS),
        ("open", errno.EACCES),
        ("mkdir", errno.EROFS),
    ],
)
def test_what_cannot_be_written_is_said_kept_and_written_later(
    tmp_path: Path, call: str, number: int
) -> None:
    """Fault rows 43, 45, 46: full disk, quota, read-only disk."""

    def refuse(*_: object) -> int:
        raise OSError(number, os.strerror(number))

    folder = tmp_path / "new"
    decisions, _ = Decisions.open(folder)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(os, call, refuse)
        problem = decide(decisions)
    assert problem is not None
    assert problem == decisions.trouble
    assert problem.message == f"not saved, but kept and tried again: {os.strerror(number)}"
    assert decisions.note(ARTICLE) == "ask the gatekeeper"
    assert decisions.unsaved == 1
    assert decisions.undo() is not None
    assert decisions.redo() is not None
    assert (decisions.unsaved, decisions.trouble) == (0, None)
    assert Decisions.open(folder)[0].note(ARTICLE) == "ask the gatekeeper"


@pytest.mark.parametrize("written", range(0, 150, 7))
def test_half_a_line_on_a_full_disk_harms_nothing(tmp_path: Path, written: int) -> None:
    """Fault row 43: the disk takes a part of the line."""
    decisions, _ = Decisions.open(tmp_path)
    decisions.record(read(article(1)))
    whole = os.write
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(os, "write", lambda handle, data: whole(handle, data[:written]))
        assert decide(decisions) is not None
    assert Decisions.open(tmp_path)[0].is_read("1")
    assert decisions.retry() is None
    opened, problems = Decisions.open(tmp_path)
    assert (problems, opened.is_read("1"), opened.note(ARTICLE)) == ((), True, "ask the gatekeeper")


def test_a_limit_on_the_size_of_files_loses_nothing(tmp_path: Path) -> None:
    """Fault row 45, with the real limit."""
    pytest.importorskip("resource")
    program = f"""
import resource
from pathlib import Path
from tui.library.decision import read
from tui.library.decisions import Decisions
from tui.model import Article
decisions = Decisions(Path({str(tmp_path)!r}))
one, two = (Article("a.txt", n, "", title="x" * 300) for n in "12")
assert decisions.record(read(one)) is None
resource.setrlimit(resource.RLIMIT_FSIZE, (600, resource.RLIM_INFINITY))
print(decisions.record(read(two)).message)
resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
assert decisions.retry() is None
"""
    ended = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, encoding="utf-8", check=False
    )
    assert ended.stderr == ""
    assert ended.stdout.startswith("not saved, but kept and tried again: ")
    opened, problems = Decisions.open(tmp_path)
    assert (problems, opened.is_read("1"), opened.is_read("2")) == ((), True, True)


def unmade(path: Path) -> None:
    path.write_text("a file where the folder should be")


def a_folder(path: Path) -> None:
    (path / "decisions.jsonl").mkdir(parents=True)


def a_pipe(path: Path) -> None:
    path.mkdir()
    os.mkfifo(path / "decisions.jsonl")


@pytest.mark.parametrize("make", [unmade, a_folder, a_pipe])
def test_a_place_that_is_no_file_is_said_and_decisions_hold(
    tmp_path: Path, make: Callable[[Path], None]
) -> None:
    """Fault row 46."""
    folder = tmp_path / "data"
    make(folder)
    decisions, _ = Decisions.open(folder)
    assert decide(decisions) is not None
    assert decisions.note(ARTICLE) == "ask the gatekeeper"


def test_without_a_home_decisions_hold_while_the_program_runs() -> None:
    """Fault row 46."""
    decisions, problems = Decisions.open(None)
    assert problems == ()
    assert decisions.obstacle is not None
    assert decide(decisions) is not None
    assert decisions.undo() is not None
    assert decisions.note(ARTICLE) is None


def test_a_place_that_can_be_written_is_no_obstacle(tmp_path: Path) -> None:
    assert Decisions(tmp_path / "not" / "yet").obstacle is None
    unmade(tmp_path / "file")
    assert Decisions(tmp_path / "file" / "below").obstacle is not None


def test_the_names_of_new_folders_are_on_the_disk_too(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Fault row 42: a file that is on the disk under no name is lost."""
    synced = []
    real = os.fsync

    def fsync(handle: int) -> None:
        synced.append(os.fstat(handle).st_ino)
        real(handle)

    monkeypatch.setattr(os, "fsync", fsync)
    decisions = Decisions(tmp_path / "share" / "crisis-tui")
    decide(decisions)
    named = (tmp_path / "share" / "crisis-tui" / "decisions.jsonl", *decisions_folders(tmp_path))
    assert set(synced) >= {path.stat().st_ino for path in named}
    synced.clear()
    decide(decisions)
    assert len(synced) == 1


def decisions_folders(home: Path) -> Iterator[Path]:
    yield from (home / "share" / "crisis-tui", home / "share", home)


# Fault row 42: power lost

SECTOR = 512


@dataclass
class Disk:
    """What reached a file, write by write, and what of it the disk was made to keep."""

    content: bytearray = field(default_factory=bytearray)
    kept: bytes = b""
    acknowledged: set[str] = field(default_factory=set)
    states: list[tuple[bytes, bytes, frozenset[str]]] = field(default_factory=list)

    def moment(self) -> None:
        """Here the power may fail."""
        self.states.append((self.kept, bytes(self.content), frozenset(self.acknowledged)))


def recorded(tmp_path: Path, patch: pytest.MonkeyPatch, rounds: int) -> Disk:
    """Two programs that decide in turn, the writes of one often not kept while the other's are."""
    disk, write, fsync = Disk(), os.write, os.fsync
    random = Random(42)  # noqa: S311 - the same states in every run

    def written(handle: int, data: bytes) -> int:
        disk.content += data
        disk.moment()
        return write(handle, data)

    def synced(handle: int) -> None:
        if random.random() < 0.3:
            raise OSError(errno.EIO, "the disk fails")
        disk.kept = bytes(disk.content)
        disk.moment()
        fsync(handle)

    programs = [Decisions(tmp_path), Decisions(tmp_path)]
    patch.setattr(os, "write", written)
    patch.setattr(os, "fsync", synced)
    for number in range(rounds):
        program = programs[number % 2]
        about = article(number)
        longer = Article(about.path, about.id, "", title="x" * random.randrange(1_500))
        program.record(read(longer))
        if not program.unsaved:
            disk.acknowledged |= {str(n) for n in range(number % 2, number + 1, 2)}
            disk.moment()
    return disk


def torn(kept: bytes, content: bytes, random: Random) -> bytes:
    """What a disk may hold: what it was made to keep, and any sectors of the rest, in any order."""
    size = random.randrange(len(kept), len(content) + 1)
    found = bytearray(size)
    for at in range(0, size, SECTOR):
        new = random.random() < 0.5
        source = content if new else kept[:size].ljust(size, b"\0")
        found[at : at + SECTOR] = source[at : min(at + SECTOR, size)]
    return bytes(found)


def test_no_acknowledged_decision_is_lost_with_the_power(
    tmp_path: Path, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Fault row 42: 600 states of a disk that tears and reorders what it was not made to keep."""
    with monkeypatch.context() as patch:
        disk = recorded(tmp_path, patch, 60)
        patch.setattr(os, "fsync", lambda _: None)
        random = Random(600)  # noqa: S311 - the same states in every run
        for _ in range(600):
            kept, content, acknowledged = random.choice(disk.states)
            path.write_bytes(torn(kept, content, random))
            opened, _ = Decisions.open(tmp_path)
            assert {n for n in acknowledged if not opened.is_read(n)} == set()
            assert decide(opened) is None
            again, _ = Decisions.open(tmp_path)
            assert {n for n in acknowledged if not again.is_read(n)} == set()
            assert again.note(ARTICLE) == "ask the gatekeeper"


# Fault row 41: killed

KILLED = """
import os, signal, sys, time
from pathlib import Path
from random import Random
from tui.library.decision import note
from tui.library.decisions import Decisions
from tui.model import Article

folder, random, told = Path(sys.argv[1]), Random(41), 0
for killed in range(200):
    ours, theirs = os.pipe()
    child = os.fork()
    if not child:
        decisions, problems = Decisions.open(folder)
        assert not problems
        number = told
        while True:
            number += 1
            on = Article("a.txt", str(number), "", title="x" * (number % 2_000))
            if decisions.record(note(on, f"note {number}")) is None:
                os.write(theirs, number.to_bytes(4, "big"))
    os.close(theirs)
    first = os.read(ours, 4)
    time.sleep(random.random() / 500)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    rest = b""
    while block := os.read(ours, 65_536):
        rest += block
    os.close(ours)
    told = int.from_bytes((first + rest)[-4:], "big")
    decisions, problems = Decisions.open(folder)
    assert not problems, problems
    for number in {1, told, told // 2 or 1, *range(max(1, told - 20), told + 1)}:
        assert decisions.note(Article("a.txt", str(number), "")) == f"note {number}", number
print(killed + 1, told)
"""


@pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork here")
def test_no_acknowledged_note_is_lost_with_its_program(tmp_path: Path) -> None:
    """Fault row 41: 200 programs killed while they wrote notes."""
    ended = subprocess.run(
        [sys.executable, "-c", KILLED, str(tmp_path)],
        capture_output=True,
        encoding="utf-8",
        check=False,
        timeout=300,
    )
    assert ended.stderr == ""
    kills, told = map(int, ended.stdout.split())
    assert (kills, told > kills) == (200, True)


# Fault row 49: two programs

TWO = """
import sys
from pathlib import Path
from tui.library.decision import note, reject
from tui.library.decisions import Decisions
from tui.model import Article
decisions = Decisions(Path(sys.argv[1]))
for n in range(150):
    on = Article(f"{sys.argv[2]}-{n}.txt", f"{sys.argv[2]}-{n}", "", title="x" * 3_000)
    assert decisions.record(note(on, str(n) * n)) is None
"""


def test_two_programs_that_write_at_once_lose_nothing(tmp_path: Path) -> None:
    """Fault row 49."""
    names = ["left", "right"]
    programs = [
        subprocess.Popen([sys.executable, "-c", TWO, str(tmp_path), name]) for name in names
    ]
    assert [program.wait(timeout=120) for program in programs] == [0, 0]
    decisions, problems = Decisions.open(tmp_path)
    assert problems == ()
    for name in names:
        for n in range(1, 150):
            assert decisions.note(Article("", f"{name}-{n}", "")) == str(n) * n


def test_a_note_that_two_programs_edit_at_once_is_kept_twice(tmp_path: Path) -> None:
    """Fault row 49: none loses its words; who then writes it anew has seen both."""
    one, other = Decisions(tmp_path), Decisions(tmp_path)
    one.record(note(ARTICLE, "draft"))
    other.refresh()
    one.record(note(ARTICLE, "ask the gatekeeper"))
    other.record(note(ARTICLE, "ask the scout"))
    one.refresh()
    assert one.note(ARTICLE) == "ask the gatekeeper\nask the scout"
    one.record(note(ARTICLE, "ask both"))
    other.refresh()
    assert other.note(ARTICLE) == "ask both"


def test_a_program_takes_in_what_another_decides_but_undoes_only_its_own(tmp_path: Path) -> None:
    """Fault row 49."""
    one, other = Decisions.open(tmp_path)[0], Decisions.open(tmp_path)[0]
    one.record(read(article(1)))
    other.record(read(article(2)))
    assert one.refresh() == ()
    assert (one.is_read("1"), one.is_read("2")) == (True, True)
    assert one.undo() == "“Dispatch 1” marked as read"
    assert one.undo() is None
    other.refresh()
    assert (other.is_read("1"), other.is_read("2")) == (False, True)
