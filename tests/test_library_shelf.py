"""Readings in the cache: used when whole and meant, read again in every other case."""

import errno
import os
import sys
from collections.abc import Callable
from multiprocessing import get_context
from pathlib import Path

import pytest

from tui import cache
from tui.extract import Extractor
from tui.library import fingerprint as fingerprints
from tui.library.corpus import Corpus
from tui.library.fingerprint import fingerprint
from tui.library.plain import plain, unplain
from tui.library.shelf import Shelf
from tui.model import Problem, Reading
from tui.vocabulary import load

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="sets XDG_CACHE_HOME")

BREE = (
    "RIDERS AT THE BORDER\n\nFrance has about 4,000 troops and up to 30 tanks in Poland, the"
    " Pentagon said on 3 March 2022. It denied that 200 soldiers had been killed.\n"
)
FORNOST = "---\ntitle: Fornost\ndate: 2022-01-24\n---\nItaly sent 900 soldiers to Latvia.\n"
LINES = '{"text": "Spain has 40 jets in Italy."}\n{"text": "Spain has 50 jets in Italy."}\n'


@pytest.fixture
def kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of readings, in a place of the test's own."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    return tmp_path / "cache" / "crisis-tui" / "readings"


@pytest.fixture
def news(tmp_path: Path) -> Path:
    """A folder of articles."""
    folder = tmp_path / "news"
    folder.mkdir()
    (folder / "bree.txt").write_text(BREE)
    (folder / "fornost.md").write_text(FORNOST)
    (folder / "wire.jsonl").write_text(LINES)
    return folder


@pytest.fixture
def extracted(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The paths of the articles that were read by the rules, as it happens."""
    read, paths = Extractor.read, list[str]()

    def noted(self: Extractor, article: object) -> Reading:
        reading = read(self, article)  # type: ignore[arg-type] # an article indeed
        paths.append(Path(reading.article.path).name)
        return reading

    monkeypatch.setattr(Extractor, "read", noted)
    return paths


def readings(folder: Path, *, kept: bool = True, **options: str) -> list[Reading | Problem]:
    return list(Corpus([str(folder)], kept=kept).readings(**options))


EVERY = ["bree.txt", "fornost.md", "wire.jsonl#1", "wire.jsonl#2"]


def test_what_was_read_before_comes_back_as_it_was(
    kept: Path, news: Path, extracted: list[str]
) -> None:
    fresh = readings(news, kept=False)
    assert readings(news) == fresh
    del extracted[:]
    assert readings(news) == fresh
    assert extracted == []
    assert kept.stat().st_mode & 0o077 == 0
    assert any(one.claims and one.claims[0].why for one in fresh if isinstance(one, Reading))


def test_the_dashboard_gets_readings_at_once_where_they_are_kept(kept: Path, news: Path) -> None:
    corpus = Corpus([str(news)], kept=True)
    first, again = list(corpus), list(corpus)
    assert [one for one in first if isinstance(one, Reading)] == again
    assert kept.is_dir()


def test_a_moved_file_is_not_read_again(kept: Path, news: Path, extracted: list[str]) -> None:
    readings(news)
    assert kept.is_dir()
    del extracted[:]
    (news / "old").mkdir()
    (news / "bree.txt").rename(news / "old" / "bree.txt")
    paths = [one.article.path for one in readings(news) if isinstance(one, Reading)]
    assert str(news / "old" / "bree.txt") in paths
    assert extracted == []


@pytest.mark.parametrize("change", ["text", "name", "date"])
def test_another_text_name_or_date_is_another_article(
    change: str, kept: Path, news: Path, extracted: list[str]
) -> None:
    readings(news)
    assert kept.is_dir()
    del extracted[:]
    if change == "text":
        (news / "bree.txt").write_text(BREE.replace("4,000", "5,000"))
    elif change == "name":
        (news / "bree.txt").rename(news / "2022-03-04.txt")
    found = readings(news, **({"date": "2020-01-01"} if change == "date" else {}))
    assert found == readings(
        news, kept=False, **({"date": "2020-01-01"} if change == "date" else {})
    )
    assert extracted != []


def flip(data: bytes) -> bytes:
    at = len(data) // 2
    return data[:at] + bytes([data[at] ^ 1]) + data[at + 1 :]


DAMAGE: dict[str, Callable[[bytes], bytes]] = {
    "a bit flipped": flip,
    "cut off": lambda data: data[:-7],
    "cut in the digest": lambda data: data[:9],
    "emptied": lambda _: b"",
    "zeroed": lambda data: bytes(len(data)),
    "zeroed at its end": lambda data: data[:-64] + bytes(64),
    "another file": lambda _: b"GIF89a" * 40,
}


@pytest.mark.parametrize("damage", DAMAGE)
def test_a_damaged_file_is_read_again_and_mended(
    damage: str, kept: Path, news: Path, extracted: list[str]
) -> None:
    fresh = readings(news)
    for path in kept.iterdir():
        path.write_bytes(DAMAGE[damage](path.read_bytes()))
    del extracted[:]
    assert readings(news) == fresh
    assert extracted == EVERY
    del extracted[:]
    assert readings(news) == fresh
    assert extracted == []


@pytest.mark.parametrize("value", [(), 7, "text", ((1, 2),), (("", "id") + (None,) * 11,)])
def test_a_whole_file_with_other_things_in_it_is_never_an_error(
    value: object, kept: Path, news: Path
) -> None:
    fresh = readings(news)
    for path in kept.iterdir():
        cache.write(path, value)
    assert [one for one in readings(news) if isinstance(one, Reading)] == fresh


@pytest.mark.parametrize("which", ["crisis-tui", "crisis-tui/readings"])
def test_nothing_is_taken_from_a_folder_that_others_may_write_to(
    which: str, kept: Path, news: Path, extracted: list[str]
) -> None:
    readings(news)
    (kept.parent.parent / which).chmod(0o777)
    del extracted[:]
    readings(news)
    assert extracted == EVERY


def test_where_nothing_can_be_kept_everything_is_read(kept: Path, news: Path) -> None:
    kept.parent.parent.mkdir()
    kept.parent.write_text("in the way")
    assert readings(news) == readings(news, kept=False)
    assert kept.parent.read_text() == "in the way"


def test_a_full_disk_leaves_nothing_behind_and_is_asked_once(
    kept: Path, news: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    tried = []

    def full(path: Path, data: bytes) -> int:
        with path.open("wb") as file:
            file.write(data[: len(data) // 2])
        tried.append(path)
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(Path, "write_bytes", full)
    assert readings(news) == readings(news, kept=False)
    assert len([path for path in tried if path.parent == kept]) == 1
    assert list(kept.iterdir()) == []


def test_the_oldest_are_dropped_first(tmp_path: Path) -> None:
    for at, name in enumerate("abcd"):
        (tmp_path / name).write_bytes(bytes(100))
        os.utime(tmp_path / name, (at, at))
    cache.shrink(tmp_path, 250)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["c", "d"]


def test_what_a_killed_program_left_half_written_is_never_taken_and_is_dropped(
    tmp_path: Path,
) -> None:
    (tmp_path / "a.7.7.part").write_bytes(bytes(300))
    cache.shrink(tmp_path, 250)
    assert list(tmp_path.iterdir()) == []


def test_an_edited_word_list_changes_the_fingerprint(tmp_path: Path) -> None:
    words = tmp_path / "places.toml"
    prints = [fingerprint([]), fingerprint([words])]
    words.write_text('bree = { name = "Bree" }\n')
    prints.append(fingerprint([words]))
    words.write_text('bree = { name = "Brie" }\n')
    prints.append(fingerprint([words]))
    prints.append(fingerprint([tmp_path]))
    assert len(set(prints)) == len(prints)
    assert fingerprint([tmp_path]) == prints[-1]


@pytest.mark.parametrize(
    "part", ["extract/claims.py", "data/nations.toml", "reader/html.py", "form.py"]
)
def test_edited_code_changes_the_fingerprint(
    part: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for folder in fingerprints.PARTS:
        (tmp_path / folder).mkdir()
    monkeypatch.setattr(fingerprints, "FORM", ("form.py",))
    (tmp_path / "form.py").touch()
    (tmp_path / part).write_text("a = 1\n")
    monkeypatch.setattr(fingerprints, "HOME", tmp_path)
    before = fingerprint([])
    (tmp_path / part).write_text("a = 22\n")
    assert fingerprint([]) != before


def test_a_program_without_a_folder_of_its_own_keeps_nothing(
    kept: Path, news: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(fingerprints, "HOME", news / "gone")
    assert len(readings(news)) == len(EVERY)
    assert not kept.exists()


def _read_all(folder: str) -> int:
    return len(list(Corpus([folder], kept=True)))


def test_two_programs_at_once_both_read_everything(kept: Path, news: Path) -> None:
    for at in range(20):
        (news / f"{at}.txt").write_text(f"{BREE}\nFrance has {at + 5} tanks in Latvia.\n")
    with get_context("spawn").Pool(2) as pool:
        pool.map(_read_all, [str(news)] * 2)
    assert [path for path in kept.iterdir() if path.suffix == ".part"] == []
    assert readings(news) == readings(news, kept=False)


def test_the_spellings_of_names_are_kept_too(kept: Path) -> None:
    Corpus([], kept=True).library()
    assert Shelf().spellings() is not None
    assert "Kiev" in (Shelf().spellings() or {})["Kyiv"]
    assert len(list(kept.iterdir())) == 1


def test_readings_survive_the_way_to_plain_data_and_back(news: Path) -> None:
    path = str(news / "bree.txt")
    (reading,) = Corpus([path]).readings()
    assert unplain(plain(reading, path), path) == reading
    problem = Problem(f"{path}#3", 4, "holds no text")
    assert unplain(plain(problem, path), "elsewhere") == Problem("elsewhere#3", 4, "holds no text")
    with pytest.raises(ValueError, match="bree"):
        plain(reading, "fornost.md")


def test_a_vocabulary_is_not_loaded_where_everything_is_kept(
    kept: Path, news: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = Corpus([str(news)], kept=True)
    found = [one for one in first if isinstance(one, Reading)]
    first.library()
    assert load().entries
    monkeypatch.setattr("tui.vocabulary.load", None)
    again = Corpus([str(news)], kept=True)
    assert list(again) == found
    assert again.library().readings == ()
    assert kept.is_dir()
