"""The articles that were opened, read one after the other."""

import os.path
from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import cached_property
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

from tui.library.shelf import Sheet, Shelf
from tui.model import Article, MentionType, Problem, Reading
from tui.reader import FORMATS, articles, articles_of, opened
from tui.reader.folder import files

if TYPE_CHECKING:
    from tui.extract import Extractor
    from tui.library.decisions import Decisions
    from tui.library.document import Spellings
    from tui.library.library import Library
    from tui.vocabulary import Vocabulary

Item = Article | Reading | Problem

STANDARD_INPUT = "-"
SCREENFUL = 60  # articles that a dashboard can list before the first is read


class Corpus:
    """Files and folders of articles; the word lists are loaded when the first article is read.

    Iterating gives a first screenful of articles as they are, then the reading of every article;
    a file that cannot be read gives its problem. It may be iterated again: everything is read
    again. Where readings are `kept`, those of files that were read before come at once, in place
    of their articles. `paths` are as given; `said` is a line for the user about where they come
    from, None where he chose them. `decisions` are the user's, None where they do not
    matter: they change no reading.
    """

    def __init__(
        self,
        paths: Sequence[str],
        *,
        vocabulary: Sequence[Path] = (),
        said: str | None = None,
        decisions: "Decisions | None" = None,
        kept: bool = False,
    ) -> None:
        self.paths = tuple(paths)
        self._lists = tuple(vocabulary)
        self._total: int | None = None
        self._piped: tuple[Article | Problem, ...] | None = None
        self.said = said
        self.decisions = decisions
        self._kept = kept

    def __iter__(self) -> Iterator[Item]:
        self._total = self._count()
        shelf = Shelf(self._lists) if self._kept else None
        opened = self._items(shelf, None)
        first = list(islice(opened, SCREENFUL))
        yield from (item for item, _ in first)
        for item, sheet in first:
            if isinstance(item, Article):
                yield self._read(item, sheet)
        yield from (self._read(item, sheet) for item, sheet in opened)
        if shelf is not None:
            shelf.close()

    @property
    def total(self) -> int | None:
        """How many files there are to read, None before the first iteration."""
        return self._total

    @cached_property
    def words(self) -> "Vocabulary":
        """The word lists, the user's own included, with their problems."""
        from tui.vocabulary import load  # noqa: PLC0415 - a first screenful needs no words

        return load(self._lists)

    def readings(self, *, date: str | None = None) -> Iterator[Reading | Problem]:
        """The reading of every article, and what could not be read, in its place.

        `date` is when articles were published that do not tell it, ISO 8601.
        """
        shelf = Shelf(self._lists, date=date) if self._kept else None
        for item, sheet in self._items(shelf, date):
            yield self._read(item, sheet)
        if shelf is not None:
            shelf.close()

    def take_standard_input(self) -> None:
        """Read what is piped in now, before its place is taken by the terminal's keys."""
        if STANDARD_INPUT in self.paths and self._piped is None:
            self._piped = tuple(articles([STANDARD_INPUT]))

    def library(self) -> "Library":
        """A new library, without readings, that knows the other spellings of every name."""
        from tui.library.library import Library  # noqa: PLC0415 - a screenful is not searched

        return Library(spellings=self._spellings, decisions=self.decisions)

    @cached_property
    def _spellings(self) -> "Spellings":
        shelf = Shelf(self._lists) if self._kept else None
        ways = shelf.spellings() if shelf is not None else None
        if ways is None:
            ways = spellings(self.words)
            if shelf is not None:
                shelf.keep_spellings(ways)
        return ways

    @cached_property
    def _extractor(self) -> "Extractor":
        from tui.extract import Extractor  # noqa: PLC0415 - the list is shown before

        return Extractor(self.words)

    def _items(self, shelf: Shelf | None, date: str | None) -> Iterator[tuple[Item, Sheet | None]]:
        """What is in every file: readings where they are kept, else articles and their sheet."""
        for path in self.paths:
            if path == STANDARD_INPUT and self._piped is not None:
                yield from ((one, None) for one in self._piped)
            elif shelf is None:
                yield from ((one, None) for one in articles([path], date=date))
            else:
                yield from _unshelved(shelf, path, date)

    def _read(self, item: Item, sheet: Sheet | None) -> Reading | Problem:
        if not isinstance(item, Article):
            return item
        reading = self._extractor.read(item)
        if sheet is not None:
            sheet.read(reading)
        return reading

    def _count(self) -> int:
        return sum(
            sum(1 for _ in files(Path(path), path, FORMATS)) if os.path.isdir(path) else 1  # noqa: PTH112 - Path raises for long names
            for path in self.paths
        )


def _unshelved(shelf: Shelf, path: str, date: str | None) -> Iterator[tuple[Item, Sheet | None]]:
    """What is in the files of one path given, from the shelf where it is there."""
    for file in opened([path]):
        kept = shelf.kept(file)
        if kept is not None:
            yield from ((one, None) for one in kept)
            continue
        sheet = Sheet(shelf, file)
        for one in articles_of(file, date=date, named=file[0] == path):
            sheet.met(one)
            yield one, sheet
        sheet.ended()


def spellings(vocabulary: "Vocabulary") -> "Spellings":
    """Every way in which newspapers write a proper name, by its canonical form."""
    ways: defaultdict[str, tuple[str, ...]] = defaultdict(tuple)
    # The entries as they were loaded: making each of some thousands would cost five times as much.
    for _, kind, name, _, written, *_, common in vocabulary.entries.raw:
        if not common and kind != MentionType.NATIONALITY:
            ways[name] += written
    return dict(ways)
