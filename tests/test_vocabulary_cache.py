"""Parsed lists in the cache: used when sound and the user's own, never trusted otherwise."""

import sys
from pathlib import Path

import pytest

from tui.vocabulary import cache, gather

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="sets XDG_CACHE_HOME")


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The cache folder, in a place of the test's own."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    return tmp_path / "crisis-tui"


def test_what_was_kept_comes_back(home: Path) -> None:
    cache.write("a", (1, "Brëe", (True, None)))
    assert cache.read("a") == (1, "Brëe", (True, None))
    assert home.stat().st_mode & 0o077 == 0


def test_nothing_comes_from_an_empty_cache(home: Path) -> None:
    assert not home.exists()
    assert cache.read("a") is None


@pytest.mark.parametrize("damage", [b"", b"x" * 10, b"x" * 100, "cut", "flipped"])
def test_a_damaged_file_counts_as_none(home: Path, damage: bytes | str) -> None:
    cache.write("a", ("Bree",) * 50)
    (path,) = home.iterdir()
    whole = path.read_bytes()
    changed = {"cut": whole[:-1], "flipped": whole[:-3] + b"xyz"}
    path.write_bytes(changed[damage] if isinstance(damage, str) else damage)
    assert cache.read("a") is None


def test_a_folder_that_others_may_write_to_is_not_trusted(home: Path) -> None:
    cache.write("a", "Bree")
    home.chmod(0o777)
    assert cache.read("a") is None


def test_where_nothing_can_be_kept_nothing_happens(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "crisis-tui").write_text("in the way")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    cache.write("a", "Bree")
    assert cache.read("a") is None


def test_what_cannot_be_kept_as_plain_data_is_not_kept(home: Path) -> None:
    cache.write("a", home)
    assert cache.read("a") is None


def test_old_files_do_not_pile_up(home: Path) -> None:
    for name in "abcdefgh":
        cache.write(name, name)
    assert len(list(home.iterdir())) < len("abcdefgh")
    assert cache.read("h") == "h"


def test_an_edited_list_is_read_again(home: Path, tmp_path: Path) -> None:
    many = "\n".join(f'n{i} = {{ name = "Place{i} Underhill" }}' for i in range(5_000))
    path = tmp_path / "places.toml"
    path.write_text(many, encoding="utf-8")
    first = gather([path])
    assert len(list(home.iterdir())) == 1
    assert gather([path]) == first
    path.write_text(many.replace("Place7 ", "Place-Seven "), encoding="utf-8")
    assert "Place-Seven Underhill" in {entry.name for entry in gather([path]).entries}


def test_a_list_with_problems_keeps_them(home: Path, tmp_path: Path) -> None:
    many = "\n".join(f'n{i} = {{ name = "Place{i} Underhill" }}' for i in range(5_000))
    path = tmp_path / "places.toml"
    path.write_text(f"{many}\nbree = 3\n", encoding="utf-8")
    first = gather([path])
    assert [problem.line for problem in first.problems] == [5_001]
    assert home.exists()
    assert gather([path]).problems == first.problems
