"""What is kept of readings survives whatever happens to the program and to the file."""

import subprocess
import sys
from pathlib import Path
from random import Random

import pytest

from tui import cache
from tui.library.corpus import Corpus
from tui.library.decision import read
from tui.library.decisions import Decisions
from tui.model import Reading

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="sets XDG_CACHE_HOME")

KILLED = """
import os, signal, sys, time
from random import Random
from tui import cache
from tui.library.corpus import Corpus

news, random = sys.argv[1], Random(40)
words = Corpus([news])
fresh = list(words.readings())
# The children find the word lists and the rules where they are loaded already.
made = words._extractor
Corpus._extractor = property(lambda _: made)
kept = cache.folder() / "readings"
whole = 0
for killed in range(120):
    for path in list(kept.glob("*"))[: 5 + killed % 3 * 10]:
        path.unlink()
    left, until = len(list(kept.glob("*"))), time.monotonic() + 10
    child = os.fork()
    if not child:
        list(Corpus([news], kept=True).readings())
        os._exit(0)
    while len(list(kept.glob("*"))) <= left and time.monotonic() < until:
        time.sleep(0.0002)  # it has begun to keep
    time.sleep(random.random() / 100)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    for path in kept.glob("*"):
        if path.suffix != ".part":
            assert cache.read(path) is not None, path
            whole += 1
assert list(Corpus([news], kept=True).readings()) == fresh
assert list(Corpus([news], kept=True).readings()) == fresh
print(killed + 1, whole)
"""


@pytest.fixture
def news(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Twenty articles, and a cache of the test's own."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    folder = tmp_path / "news"
    folder.mkdir()
    for n in range(20):
        (folder / f"{n}.txt").write_text(f"Poland sent {n + 5} tanks to Latvia.\n" * (n + 1))
    return folder


def readings(news: Path) -> list[object]:
    return list(Corpus([str(news)], kept=True).readings())


def test_no_half_of_a_reading_is_left_by_a_program_that_was_killed(news: Path) -> None:
    """Fault row 40: 120 programs killed while they read and kept; the next one ends as ever."""
    ended = subprocess.run(
        [sys.executable, "-c", KILLED, str(news)],
        capture_output=True,
        encoding="utf-8",
        check=False,
        timeout=300,
    )
    assert ended.stderr == ""
    kills, whole = map(int, ended.stdout.split())
    assert (kills, whole > kills) == (120, True)


def harmed(data: bytes, random: Random) -> bytes:
    """The bytes with a few of them flipped, zeroed, cut off or all gone."""
    at = random.randrange(len(data))
    return random.choice(
        (
            data[:at],
            data[:at] + bytes([data[at] ^ 1 << random.randrange(8)]) + data[at + 1 :],
            data[:at] + bytes(len(data) - at) if any(data[at:]) else b"",
            random.randbytes(len(data)),
            data + data[at:],
        )
    )


def test_of_four_hundred_damaged_files_none_is_believed(news: Path, tmp_path: Path) -> None:
    """Fault row 47: they are read anew, word for word, and what was decided is untouched."""
    fresh, random = readings(news), Random(47)  # noqa: S311 - no secret
    decisions = Decisions(tmp_path / "data")
    article = next(one.article for one in fresh if isinstance(one, Reading))
    assert decisions.record(read(article)) is None
    files = [path for path in (tmp_path / "cache").rglob("readings/*") if path.is_file()]
    whole = {path: path.read_bytes() for path in files}
    assert len(whole) == 20
    for path, data in whole.items():
        for _ in range(20):
            path.write_bytes(harmed(data, random))
            assert cache.read(path) is None
    assert readings(news) == fresh
    assert {path: path.read_bytes() for path in files} == whole
    assert Decisions.open(tmp_path / "data")[0].is_read(article.id)
