"""Loads the shipped word lists and the user's own."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType
from typing import Any, Final

from tui.model import Problem
from tui.vocabulary import cache
from tui.vocabulary.collisions import collisions
from tui.vocabulary.entries import Entries
from tui.vocabulary.files import SHIPPED, WordFile, listed, parse, read
from tui.vocabulary.grammar import laid
from tui.vocabulary.making import entries
from tui.vocabulary.rows import Row, given_names, rows

_WORTHWHILE: Final = 100_000  # bytes of lists that take longer to parse than to look up


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """Everything that the word lists name, and what is wrong with them.

    `entries` stand in the order of the lists, a user's after the shipped ones. `tables` holds
    the grammar lists (numbers, hedges ...) as parsed, by the stem of the file's name.
    """

    entries: Entries = field(default_factory=Entries)
    problems: tuple[Problem, ...] = ()
    given_names: frozenset[str] = frozenset()
    tables: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)

    def words(self, stem: str) -> Mapping[str, Any]:
        """The list `stem` as parsed; empty where there is no such list."""
        return self.tables.get(stem, MappingProxyType({}))


def load(extra: Sequence[Path] = ()) -> Vocabulary:
    """The shipped vocabulary with that of the files and folders `extra`.

    An entry of `extra` replaces the shipped one that has its id, a grammar list adds to the
    shipped one. Never fails: unreadable files, bad lines and doubled spellings are `problems`.
    """
    return gather([SHIPPED, *extra])


def gather(paths: Iterable[Path]) -> Vocabulary:
    """The vocabulary of these files and folders alone, the later ones winning.

    What was parsed once is kept in the user's cache folder until a list changes.
    """
    texts: dict[str, bytes | Problem] = {}
    for path in listed(paths):
        texts.pop(str(path), None)  # given twice: its later place counts
        texts[str(path)] = read(path)
    if sum(len(text) for text in texts.values() if isinstance(text, bytes)) < _WORTHWHILE:
        return _parsed(texts)
    name = cache.digest(part for path, text in texts.items() for part in (path, text))
    kept = cache.read(name)
    if kept is None:
        found = _parsed(texts)
        cache.write(name, _plain(found))
        return found
    raw, problems, given, tables = kept
    return Vocabulary(Entries(raw), tuple(Problem(*p) for p in problems), frozenset(given), tables)


def _plain(found: Vocabulary) -> tuple[object, ...]:
    """A vocabulary as plain data."""
    problems = tuple((p.path, p.line, p.message) for p in found.problems)
    return (found.entries.raw, problems, tuple(found.given_names), dict(found.tables))


def _parsed(texts: Mapping[str, bytes | Problem]) -> Vocabulary:
    found = [parse(path, text) if isinstance(text, bytes) else text for path, text in texts.items()]
    files = [file for file in found if isinstance(file, WordFile)]
    parsed = [row for file in files for row in rows(file)]
    kept = {(r.list, r.section, r.id): r for r in parsed if isinstance(r, Row)}
    made, strays = entries(tuple(kept.values()))
    tables, misfits = laid(files)
    problems = [p for p in (*found, *parsed) if isinstance(p, Problem)]
    return Vocabulary(
        Entries(tuple(made)),
        (*problems, *misfits, *strays, *collisions(made, kept.values())),
        frozenset().union(*map(given_names, files)),
        tables,
    )
