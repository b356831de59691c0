"""Articles from paths: which files, in which order, and what they hold."""

import os
import unicodedata
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tui.model import Article, Problem
from tui.reader import articles, read
from tui.reader.compose import compose
from tui.reader.draft import Draft

TEXT = "Arnor has 4,000 troops in Bree, the Shire Post reported. NATO has 30 members.\n"


def write(folder: Path, name: str, text: str = TEXT) -> Path:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def texts(*paths: Path) -> list[str]:
    return [Path(found.path).name for found in articles(paths) if isinstance(found, Article)]


def problems(*paths: Path) -> list[str]:
    return [found.message for found in articles(paths) if isinstance(found, Problem)]


def article(path: Path, *, date: str | None = None) -> Article:
    found = read(path, as_given=path.name, date=date)
    assert isinstance(found, Article), found
    return found


def test_a_folder_is_read_by_name_files_before_folders(tmp_path: Path) -> None:
    for name in ("b.txt", "a.md", "sub/c.txt", "Z.TXT", "notes.doc", "a-folder/d.txt"):
        write(tmp_path, name)
    assert texts(tmp_path) == ["Z.TXT", "a.md", "b.txt", "d.txt", "c.txt"]


def test_what_is_hidden_is_left_out(tmp_path: Path) -> None:
    write(tmp_path, ".hidden.txt")
    write(tmp_path, ".git/a.txt")
    assert list(articles([tmp_path])) == []


def test_a_path_begins_as_it_was_given(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(tmp_path, "news/a.txt")
    monkeypatch.chdir(tmp_path)
    assert [found.path for found in articles(["news", "./news/a.txt"])] == [
        "news/a.txt",
        "./news/a.txt",
    ]


def test_a_link_out_of_the_folder_is_told_and_not_followed(tmp_path: Path) -> None:
    """Fault row 24: to a file, to a folder, to nothing, to itself; one inside is its target."""
    outside = write(tmp_path, "outside/secret.txt")
    inside = write(tmp_path, "news/a.txt")
    for name, target in {
        "file.txt": outside,
        "folder": outside.parent,
        "gone.txt": tmp_path / "gone",
        "loop.txt": tmp_path / "news" / "loop.txt",
        "loop": tmp_path / "news" / "loop",
        "twin.txt": inside,
        "round": inside.parent,
    }.items():
        (inside.parent / name).symlink_to(target)
    assert texts(inside.parent) == ["a.txt"]
    assert problems(inside.parent) == ["is a link out of the folder and was not followed"] * 4


def test_a_link_that_the_user_names_is_followed(tmp_path: Path) -> None:
    (tmp_path / "link.txt").symlink_to(write(tmp_path, "a.txt"))
    assert texts(tmp_path / "link.txt") == ["link.txt"]


def test_a_folder_that_looks_like_a_file_is_a_folder(tmp_path: Path) -> None:
    """Fault row 23: a directory named x.txt."""
    write(tmp_path, "x.txt/a.txt")
    assert texts(tmp_path) == ["a.txt"]


def test_one_bad_file_stops_no_folder(tmp_path: Path) -> None:
    """Fault rows 20 and 23: each is told with its reason, the good one is read."""
    write(tmp_path, "a-empty.txt", "")
    write(tmp_path, "b-blank.txt", " \n\t\n")
    write(tmp_path, "c-nul.txt", "\x00" * 600)
    (tmp_path / "d-picture.txt").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(range(256)))
    (tmp_path / "e-paper.txt").write_bytes(b"%PDF-1.7\n")
    os.mkfifo(tmp_path / "f-pipe.txt")
    write(tmp_path, "g.txt")
    assert texts(tmp_path) == ["g.txt"]
    assert problems(tmp_path) == [
        "holds no text",
        "holds no text",
        "is no text (a picture, an archive or the like)",
        "is no text (a picture, an archive or the like)",
        "is no text (a picture, an archive or the like)",
        "is no ordinary file",
    ]


def test_a_path_that_does_not_exist_is_told(tmp_path: Path) -> None:
    assert problems(tmp_path / "gone.txt") == ["does not exist"]
    assert problems(tmp_path / ("x" * 300)) == ["has too long a name"]
    assert problems(Path("nul\x00.txt")) == ["does not exist"]


@pytest.mark.parametrize("name", ["esc\x1b[2J.txt", "new\nline.txt", "[b]x[].txt", "ö\udcff.txt"])
def test_a_file_with_an_odd_name_is_read_under_it(tmp_path: Path, name: str) -> None:
    """Fault row 14: escape sequences, newlines, markup and undecodable bytes in a name."""
    write(tmp_path, name)
    found = next(iter(articles([tmp_path])))
    assert isinstance(found, Article)
    assert Path(found.path).read_text("utf-8") == TEXT


def test_the_same_bytes_are_the_same_story(tmp_path: Path) -> None:
    """Fault row 26: copies and hard links have one id, whatever their names."""
    first = write(tmp_path, "a.txt")
    os.link(first, tmp_path / "b.txt")
    write(tmp_path, "c.txt")
    assert len({found.id for found in articles([tmp_path]) if isinstance(found, Article)}) == 1


def test_names_that_look_alike_are_two_files(tmp_path: Path) -> None:
    """Fault row 26: composed and decomposed letters."""
    for form in ("NFC", "NFD"):
        write(tmp_path, f"{unicodedata.normalize(form, 'é')}.txt", f"{form} has 3 riders.")
    found = texts(tmp_path)
    assert found == sorted(found)
    assert len(found) == 2


def test_a_line_end_of_any_kind_gives_the_same_article(tmp_path: Path) -> None:
    """Fault row 22: CRLF, CR and no final newline."""
    body = "Arnor sends riders\n\nArnor sent 40 riders to the ford near Bree.\nShare\n"
    as_read = article(write(tmp_path, "lf.txt", body))
    for end in ("\r\n", "\r"):
        path = tmp_path / "other.txt"
        path.write_bytes(body.replace("\n", end).encode())
        assert article(path).text == as_read.text
        assert article(path).id == as_read.id
    bare = article(write(tmp_path, "bare.txt", body.rstrip("\n")))
    assert (bare.title, bare.furniture) == (as_read.title, as_read.furniture)


def test_a_page_that_tells_nothing_has_neither_title_nor_date(tmp_path: Path) -> None:
    found = article(write(tmp_path, "a.txt"))
    assert (found.title, found.outlet, found.author, found.published) == (None, None, None, None)
    assert found.furniture == ()
    assert found.problems == ()


def test_the_date_comes_from_the_page_then_from_the_name_then_from_the_user(tmp_path: Path) -> None:
    page = f"Published 12 March 2023\n\n{TEXT}"
    assert article(write(tmp_path, "2024-03-01-a.txt", page), date="2025-01-01").published == (
        "2023-03-12"
    )
    assert article(write(tmp_path, "2024-03-01-b.txt"), date="2025-01-01").published == "2024-03-01"
    assert article(write(tmp_path, "c.txt"), date="2025-01-01").published == "2025-01-01"


def test_hidden_characters_are_counted_for_the_reader(tmp_path: Path) -> None:
    """Fault row 9: the article says how many were made visible."""
    found = article(write(tmp_path, "a.txt", f"\x1b[2J\u202e{TEXT}"))
    assert [problem.message for problem in found.problems] == [
        "2 hidden or control characters were made visible"
    ]


def test_an_article_comes_from_standard_input() -> None:
    reading, writing = os.pipe()
    os.write(writing, TEXT.encode())
    os.close(writing)
    before = os.dup(0)
    os.dup2(reading, 0)
    try:
        (found,) = articles(["-"])
    finally:
        os.dup2(before, 0)
        os.close(before)
        os.close(reading)
    assert isinstance(found, Article)
    assert (found.path, found.text) == ("-", TEXT)


def test_a_file_with_an_unknown_suffix_is_a_text_if_the_user_names_it(tmp_path: Path) -> None:
    assert texts(write(tmp_path, "dispatch.news")) == ["dispatch.news"]


@settings(suppress_health_check=[HealthCheck.too_slow])
@given(st.text(st.characters(), min_size=1))
def test_any_text_gives_an_article_or_a_reason(text: str) -> None:
    """Fault rows 4 to 13: spans lie in the text, in order; the text can be stored."""
    found = compose(Draft(text), "a.txt")
    if isinstance(found, Problem):
        assert found.message == "holds no text"
        return
    assert len(found.text) == len(text)
    assert found.text.encode()
    edges = [edge for span in found.furniture for edge in (span.start, span.end)]
    assert edges == sorted(edges)
    assert not edges or edges[-1] <= len(text)
    assert found.headline is None or found.headline.of(found.text)
