"""The word lists on disk: TOML files, read and parsed, with the line of every mistake."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, Final

from tui import toml
from tui.model import Problem

SHIPPED = Path(__file__).resolve().parents[1] / "data"
LARGEST: Final = 20_000_000  # bytes of a list: every place on earth with a name of its own


@dataclass(frozen=True, slots=True)
class WordFile:
    """One parsed word list: `path` as given, `stem` its name without ending, and its text."""

    path: str
    stem: str
    text: str
    table: Mapping[str, Any]

    def problem(self, key: str, message: str) -> Problem:
        """A problem with the entry `key`, on its line."""
        return Problem(self.path, self.line_of(key), f"{key}: {message}")

    def line_of(self, key: str) -> int | None:
        """The first line (from 1) that gives `key`; None where it stands in no line of its own."""
        opening = re.compile(
            rf'^[ \t]*\[?(?:[\w.]+\.)?["\']?{re.escape(key)}["\']?[ \t]*[=\]]', re.MULTILINE
        )
        found = opening.search(self.text)
        return self.text.count("\n", 0, found.start()) + 1 if found else None


@cache
def shipped() -> frozenset[str]:
    """The names of the lists that come with the program, without their ending."""
    return frozenset(path.stem for path in SHIPPED.glob("*.toml"))


def listed(paths: Iterable[Path]) -> Iterator[Path]:
    """Every word list under `paths`: a folder gives its .toml files, sorted by name."""
    for path in paths:
        if path.is_dir():
            yield from sorted(path.glob("*.toml"))
        else:
            yield path


def read(path: Path) -> bytes | Problem:
    """What the file at `path` holds, or why it cannot be read."""
    return toml.read(path, largest=LARGEST)


def parse(path: str, data: bytes) -> WordFile | Problem:
    """The word list that a file holds, or what is wrong with it: not UTF-8, not TOML."""
    parsed = toml.parse(path, data)
    return parsed if isinstance(parsed, Problem) else WordFile(path, Path(path).stem, *parsed)
