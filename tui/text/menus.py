"""Menus: bars of words on a line, runs of short lines, words glued to one."""

import re
from collections.abc import Collection, Iterable, Sequence
from itertools import islice
from typing import Final

from tui.text.page import Line
from tui.text.phrases import Phrases, bare

_WIDTH: Final = 40
_RUN: Final = 5
_WORDS: Final = 2
_ITEMS: Final = 3
_ITEM_WORDS: Final = 3
_HEAD_LINES: Final = 150
_HEAD_WORDS: Final = 3
_NEAR: Final = 3
_BETWEEN: Final = re.compile(r"[ \t]{2,}|[ \t]{1,4}[|/\u00b7\u2022\u203a\u2039>\u2192][ \t]{1,4}")
_MAY_PART: Final = re.compile("[|/\t\u00b7\u2022\u203a\u2039>\u2192]|  ")
_GLUED: Final = re.compile(r"(?<=[a-z])(?=[A-Z])")
_DIGIT: Final = re.compile(r"\d")
_COUNT: Final = re.compile(r"\W?\d{1,6}\W?")


def bar_lines(column: Sequence[Line], _taken: frozenset[int], known: Phrases) -> Iterable[int]:
    """Lines that are a row of items, most of them words of menus ("Share | Print | 3 comments")."""
    for index, line in enumerate(column):
        parted = line.plain and _MAY_PART.search(line.words)
        if parted and _is_bar(_BETWEEN.split(line.words), known):
            yield index


def _is_bar(items: Sequence[str], known: Phrases) -> bool:
    if len(items) < _ITEMS or any(len(item) > _WIDTH for item in items):
        return False
    menu = sum(_on_menu(item, known) for item in items)
    return menu >= _WORDS and 2 * menu >= len(items)


def _on_menu(item: str, known: Phrases) -> bool:
    words = bare(item).rpartition(": ")[2]
    uncounted = _COUNT.sub("", words).strip() or words
    if known.begins.match(item) or {words, uncounted} & (known.lines | known.menu | known.comments):
        return True
    return words.startswith(known.starts)


def head_lines(column: Sequence[Line], _taken: frozenset[int], known: Phrases) -> Iterable[int]:
    """Everything before the headline, where the page's title stands above its menus.

    Also, in the first lines, words of menus glued to one, alone or with the headline that follows.
    """
    yield from range(_headline(column, known))
    for index, line in enumerate(column[:_NEAR]):
        below = (other.plain for other in column[index + 1 : index + 1 + _NEAR])
        titles = (title for title in below if title and line.plain.endswith(title))
        words = line.words[: len(line.words) - len(next(titles, ""))]
        if words and _is_glued(words, whole=words == line.words, known=known):
            yield index


def _headline(column: Sequence[Line], known: Phrases) -> int:
    """Where the title of the first line stands again below a menu, 0 if it does not."""
    title = column[0].plain.partition(" | ")[0] if column else ""
    words = 0
    for index, line in enumerate(islice(column, 1, _HEAD_LINES), 1):
        if title and line.plain == title:
            return index if words >= _HEAD_WORDS else 0
        if line.paragraph:
            return 0
        words += line.bare in known.lines or line.bare in known.menu
    return 0


def _is_glued(words: str, *, whole: bool, known: Phrases) -> bool:
    """Whether some words are items of a menu without blanks between them ("HomeNewsSports")."""
    items = _GLUED.split(words)
    menu = sum(_on_menu(item, known) for item in items)
    return menu == len(items) if not whole else menu >= _ITEMS and 2 * menu >= len(items)


def menu_lines(column: Sequence[Line], taken: frozenset[int], known: Phrases) -> Iterable[int]:
    """Runs of short lines with some words of menus among them, from the first to the last.

    Above the first paragraph a line of more than a few words may be the headline and stays.
    """
    words = known.lines | known.menu
    body = next((at for at, line in enumerate(column) if line.paragraph), 0)
    for run in _short_runs(column, taken):
        menu = [place for place, at in enumerate(run) if at in taken or column[at].bare in words]
        if len(run) >= _RUN and len({column[run[place]].bare for place in menu}) >= _WORDS:
            inner = run[menu[0] : menu[-1] + 1]
            yield from (at for at in inner if at > body or _is_item(column[at], words))


def _is_item(line: Line, words: Collection[str]) -> bool:
    return line.bare in words or len(line.text.split()) <= _ITEM_WORDS


def _short_runs(column: Sequence[Line], taken: frozenset[int]) -> Iterable[list[int]]:
    run: list[int] = []
    for index, line in enumerate(column):
        if index in taken or _is_short(line):
            run.append(index)
        elif run:
            yield run
            run = []
    yield run


def _is_short(line: Line) -> bool:
    return len(line.text) <= _WIDTH and not line.stopped and not _DIGIT.search(line.text)
