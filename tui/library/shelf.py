"""Readings of files that were read before, kept in the user's cache folder.

A reading is taken from there only for the same bytes in a file of the same name, read by the same
code with the same word lists; everything else is read again.
"""

import os
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any, Final

from tui import cache
from tui.library.fingerprint import fingerprint
from tui.library.plain import plain, unplain
from tui.model import Article, Problem, Reading
from tui.reader import File

FOLDER: Final = "readings"
LIMIT: Final = 192 << 20  # bytes: about ten thousand articles
_SPELLINGS: Final = "spellings"


class Shelf:
    """What is kept for these word lists of the user's and this date of undated articles.

    Where the cache folder is missing or others may write to it, nothing is there; where nothing
    can be written, nothing is kept. Both without a word: the articles are read all the same.
    """

    def __init__(self, lists: Sequence[Path] = (), *, date: str | None = None) -> None:
        home = cache.folder()
        self._folder = home / FOLDER if home else None
        self._trusted = home is not None and all(map(cache.is_private, (home, home / FOLDER)))
        self._wrote = False
        try:
            self._by = fingerprint(lists), date or ""
        except OSError:  # the program lies in an archive: its changes cannot be seen
            self._folder, self._trusted = None, False

    def kept(self, file: File) -> tuple[Reading | Problem, ...] | None:
        """The readings of a file and what is wrong in it; None where they are not kept."""
        path, data = file
        if not self._trusted or isinstance(data, Problem):
            return None
        found = self._read(self._name(path, data))
        try:
            return tuple(unplain(each, path) for each in found) if found else None
        except (TypeError, ValueError, KeyError):  # sound, but not what is written here
            return None

    def keep(self, file: File, read: Iterable[Reading | Problem]) -> None:
        """Keep all that was read in a file."""
        path, data = file
        if self._folder is None or isinstance(data, Problem):
            return
        try:
            found = tuple(plain(each, path) for each in read)
        except ValueError:  # it tells of another file
            return
        self._write(self._name(path, data), found)

    def spellings(self) -> Mapping[str, tuple[str, ...]] | None:
        """The spellings of every name in the word lists; None where they are not kept."""
        found = self._read(self._spellings()) if self._trusted else None
        return found if isinstance(found, dict) else None

    def keep_spellings(self, ways: Mapping[str, tuple[str, ...]]) -> None:
        """Keep the spellings of every name."""
        if self._folder is not None:
            self._write(self._spellings(), dict(ways))

    def close(self) -> None:
        """Drop the oldest readings where more is kept than the limit."""
        if self._wrote and self._folder is not None:
            cache.shrink(self._folder, LIMIT)
            self._wrote = False

    def _name(self, path: str, data: bytes) -> str:
        return cache.digest((*self._by, os.path.basename(path), data))  # noqa: PTH119 - as Path, but quick

    def _spellings(self) -> str:
        return cache.digest((*self._by, _SPELLINGS))

    def _read(self, name: str) -> Any | None:  # noqa: ANN401 - whatever was kept
        return None if self._folder is None else cache.read(self._folder / name)

    def _write(self, name: str, found: object) -> None:
        if self._folder is not None and cache.write(self._folder / name, found):
            self._wrote = True
        else:
            self._folder = None  # the disk is full, or nothing may be written: it is no use trying


class Sheet:
    """One file as its articles are read; kept once all of them are."""

    def __init__(self, shelf: Shelf, file: File) -> None:
        self._shelf = shelf
        self._file = file
        self._read: list[Reading | Problem | None] = []
        self._places: dict[str, int] = {}
        self._left = 1  # for the end of the file

    def met(self, one: Article | Problem) -> None:
        """The next article, or what is wrong there."""
        if isinstance(one, Article):
            self._left += 1
            self._places[one.path] = len(self._read)
            self._read.append(None)
        else:
            self._read.append(one)

    def read(self, reading: Reading) -> None:
        """What was read in one of its articles."""
        self._read[self._places[reading.article.path]] = reading
        self._close_one()

    def ended(self) -> None:
        """There are no more articles in it."""
        self._close_one()

    def _close_one(self) -> None:
        self._left -= 1
        if not self._left and self._places:
            self._shelf.keep(self._file, (each for each in self._read if each is not None))
