"""What opens is what was named, else the config's, else what lies here, else the samples."""

from pathlib import Path

import pytest

from tui.config import Config
from tui.library.corpus import SCREENFUL, Corpus
from tui.library.opening import config_file, opening, sample_dispatches
from tui.model import Article, Problem, Reading


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def with_corpus(folder: Path) -> None:
    (folder / "corpus").mkdir()
    (folder / "config.toml").touch()


def test_named_files_are_opened_as_named(here: Path) -> None:
    with_corpus(here)
    opened = opening(["a.txt", "-"], Config(corpus=(Path("b"),)))
    assert (opened.paths, opened.said) == (("a.txt", "-"), None)


def test_without_names_the_corpus_of_the_config_is_opened(here: Path) -> None:
    with_corpus(here)
    assert opening([], Config(corpus=(Path("b"),))).paths == ("b",)


def test_without_either_the_corpus_beside_a_config_is_opened(here: Path) -> None:
    with_corpus(here)
    assert opening([], Config()).paths == ("corpus",)


def test_a_corpus_without_a_config_is_somebody_elses(here: Path) -> None:
    (here / "corpus").mkdir()
    assert opening([], Config()).paths != ("corpus",)


@pytest.mark.usefixtures("here")
def test_the_sample_dispatches_are_opened_last_and_announced() -> None:
    opened = opening([], Config())
    assert opened.paths == (str(sample_dispatches()),)
    assert "sample dispatches" in (opened.said or "")


def test_the_given_config_wins_over_the_users_over_the_one_here(here: Path) -> None:
    with_corpus(here)
    users = here / "home" / "crisis-tui" / "config.toml"
    environment = {"XDG_CONFIG_HOME": str(here / "home")}
    assert config_file(None, environment) == Path("config.toml")
    users.parent.mkdir(parents=True)
    users.touch()
    assert config_file(None, environment) == users
    assert config_file("my.toml", environment) == Path("my.toml")


def test_a_config_that_stands_alone_here_is_some_other_programs(here: Path) -> None:
    (here / "config.toml").touch()
    assert config_file(None, {"XDG_CONFIG_HOME": "/nowhere"}) is None


def test_a_corpus_gives_its_articles_then_their_readings_and_its_problems(here: Path) -> None:
    (here / "b.txt").write_text("Arnor has 4,000 troops in Bree.")
    given = list(Corpus(["a.txt", "b.txt"]))
    assert [type(one) for one in given] == [Problem, Article, Reading]


def test_a_corpus_gives_every_reading_once_however_many_there_are(here: Path) -> None:
    count = SCREENFUL + 3
    for n in range(count):
        (here / f"{n:03}.txt").write_text(f"Arnor has {n} troops.")
    corpus = Corpus(["."])
    given = list(corpus)
    readings = [one.article.path for one in given if isinstance(one, Reading)]
    assert (len(readings), len(set(readings)), corpus.total) == (count, count, count)
    assert sum(isinstance(one, Article) for one in given) == SCREENFUL


def test_a_corpus_can_be_read_again(here: Path) -> None:
    (here / "a.txt").write_text("Arnor waits.")
    corpus = Corpus(["a.txt"])
    assert len(list(corpus)) == len(list(corpus))


def test_the_library_of_a_corpus_knows_other_spellings(here: Path) -> None:
    (here / "a.txt").write_text("Troops were seen near Kyiv on Monday.")
    corpus = Corpus(["a.txt"])
    library = corpus.library()
    for one in corpus.readings():
        assert isinstance(one, Reading)
        library.add(one)
    assert [hit.literal for hit in library.search("kiev").hits] == [True]
