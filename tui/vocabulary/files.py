"""The word lists on disk: TOML files, read and parsed, with the line of every mistake."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import tomli

from tui.model import Problem

SHIPPED = Path(__file__).resolve().parents[1] / "data"


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


def read_all(paths: Iterable[Path]) -> Iterator[WordFile | Problem]:
    """Every word list under `paths`: a folder gives its .toml files, sorted by name."""
    for path in paths:
        if path.is_dir():
            yield from map(read, sorted(path.glob("*.toml")))
        else:
            yield read(path)


def read(path: Path) -> WordFile | Problem:
    """The word list at `path`, or what is wrong with it: unreadable, not UTF-8, not TOML."""
    try:
        text = path.read_text(encoding="utf-8")
        return WordFile(str(path), path.stem, text, tomli.loads(text))
    except tomli.TOMLDecodeError as error:
        return Problem(str(path), error.lineno, error.msg)
    except UnicodeDecodeError:
        return Problem(str(path), None, "is not UTF-8 text")
    except OSError as error:
        return Problem(str(path), None, error.strerror or "cannot be read")
