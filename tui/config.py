"""config.toml to Config: a default for every option, one line for every mistake."""

import re
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field, fields
from pathlib import Path
from types import MappingProxyType
from typing import TypeVar

from tui import toml
from tui.commands import COMMANDS, clashes, is_key
from tui.model import Problem

T = TypeVar("T")

# Data here, so that checking a config imports no screen.
THEMES = ("dark", "light", "ansi", "none")
COLUMNS = ("who", "how many", "bar", "what", "doing", "where", "when", "says", "in")


@dataclass(frozen=True, slots=True)
class Config:
    """The user's choices; the defaults where the config says nothing, or nothing usable.

    `corpus` are files and folders that the dashboard opens, `vocabulary` word lists read after
    the shipped ones, `theme` one of THEMES or None (chosen by the terminal), `keys` the keys of
    a command by its id, `columns` the columns of the forces table, in order.
    """

    corpus: tuple[Path, ...] = ()
    vocabulary: tuple[Path, ...] = ()
    theme: str | None = None
    keys: Mapping[str, tuple[str, ...]] = field(default_factory=lambda: MappingProxyType({}))
    columns: tuple[str, ...] = COLUMNS


OPTIONS = tuple(option.name for option in fields(Config))


class _WrongError(ValueError):
    """An option's value cannot be used; the text says why, `word` is what to point at."""

    def __init__(self, message: str, word: str = "") -> None:
        super().__init__(message)
        self.word = word


def load(path: Path | None) -> tuple[Config, tuple[Problem, ...]]:
    """The config in the file, and what is wrong with it; the defaults where there is no file.

    Paths in the file are relative to its folder. Never raises: a file that cannot be read or
    parsed gives the defaults and one problem, a bad option its default and one problem.
    """
    if path is None:
        return Config(), ()
    data = toml.read(path)
    parsed = data if isinstance(data, Problem) else toml.parse(str(path), data)
    if isinstance(parsed, Problem):
        return Config(), (parsed,)
    options = _Options(path, *parsed)
    config = _config(options)
    return config, tuple(sorted(options.problems, key=lambda problem: problem.line or 0))


class _Options:
    """The options of a parsed file, taken one by one; `problems` gathers what is wrong."""

    def __init__(self, path: Path, text: str, table: Mapping[str, object]) -> None:
        self.path, self.text, self.table = path, text, table
        self.problems: list[Problem] = []

    def take(self, name: str, read: Callable[[object, Path], T], default: T) -> T:
        """The option as `read` makes it of the file's value and folder, or the default."""
        if name not in self.table:
            return default
        try:
            return read(self.table[name], self.path.parent)
        except _WrongError as error:
            self.blame(str(error), name, error.word)
            return default

    def blame(self, message: str, option: str, word: str = "") -> None:
        """Note a problem at the line of the option, or of a word in it."""
        self.problems.append(Problem(str(self.path), _line(self.text, option, word), message))


def _config(options: _Options) -> Config:
    for name in options.table:
        if name not in OPTIONS:
            options.blame(f'option "{name}" is not known{toml.nearest(name, OPTIONS)}', name)
    return Config(
        corpus=options.take("corpus", _paths, ()),
        vocabulary=options.take("vocabulary", _paths, ()),
        theme=options.take("theme", _theme, None),
        keys=_keys(options),
        columns=options.take("columns", _columns, COLUMNS),
    )


def _keys(options: _Options) -> Mapping[str, tuple[str, ...]]:
    """The keys of the commands that there are; one bad line costs only itself."""
    keys: dict[str, tuple[str, ...]] = {}
    given = options.take("keys", _entries, None) or {}
    ids = {command.id for command in COMMANDS} if given else set()
    for name, value in given.items():
        try:
            keys[_one_of(ids, name, "command")] = _key_names(value, name)
        except _WrongError as error:
            options.blame(str(error), "keys", error.word)
    for name, key, other in clashes(keys):
        options.blame(f'key "{key}" of {name} is taken from {other}', "keys", name)
    return MappingProxyType(keys)


def _key_names(value: object, command: str) -> tuple[str, ...]:
    names = _texts(value, "a key, or a list of keys", command)
    wrong = next((name for name in names if not is_key(name)), None)
    if wrong is not None:
        raise _WrongError(f'"{wrong}" is no key; write "q", "ctrl+s" or "pagedown"', command)
    return names


def _line(text: str, option: str, word: str) -> int | None:
    """The line where an option, or a word of its value or table, stands; None if not plain."""
    found = _opening(option).search(text)
    if found is None:
        return None
    opened = _opening(word).search(text, found.end()) if word else None
    at = opened.end() - 1 if opened else text.find(word, found.start())
    return text.count("\n", 0, max(at, found.end() - 1)) + 1


def _opening(word: str) -> re.Pattern[str]:
    """A line that begins with the word, as key, table or value."""
    return re.compile(rf"""^[ \t]*(?:\[[ \t]*)?["']?{re.escape(word)}(?!\w)""", re.MULTILINE)


def _paths(value: object, folder: Path) -> tuple[Path, ...]:
    texts = _texts(value, "a path, or a list of paths")
    return tuple(folder / Path(text).expanduser() for text in texts)


def _theme(value: object, _: Path) -> str | None:
    if not isinstance(value, str):
        raise _WrongError("theme must be a text")
    return _one_of(THEMES, value, "theme")


def _columns(value: object, _: Path) -> tuple[str, ...]:
    return (
        tuple(_one_of(COLUMNS, text, "column") for text in _texts(value, "a list of columns"))
        or COLUMNS
    )


def _entries(value: object, _: Path) -> dict[str, object] | None:
    if not isinstance(value, dict):
        raise _WrongError("keys must be a table: [keys]")
    return value


def _texts(value: object, wanted: str, word: str = "") -> tuple[str, ...]:
    """A text or a list of texts, as a tuple."""
    texts = value if isinstance(value, list) else [value]
    if not all(isinstance(text, str) and text.strip() and "\0" not in text for text in texts):
        raise _WrongError(f"must be {wanted}", word)
    return tuple(texts)


def _one_of(names: Collection[str], word: str, what: str) -> str:
    if word not in names:
        raise _WrongError(f'{what} "{word}" is not known{toml.nearest(word, names)}', word)
    return word
