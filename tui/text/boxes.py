"""Furniture that only its surroundings tell: menus, boxes of links, comments, the page's head."""

import re
from collections.abc import Iterable, Sequence
from functools import cache
from typing import Final

from tui.text.page import Line
from tui.text.phrases import Phrases

_HEADLINE: Final = 160
_BOX_LINES: Final = 14
_TOLD: Final = 300  # characters of paragraphs before comments can follow
_MENU_WIDTH: Final = 40
_MENU_RUN: Final = 5
_MENU_WORDS: Final = 2
_HEAD_LINES: Final = 150
_HEAD_WORDS: Final = 3
_GLUED_NEXT: Final = 3


def head_lines(column: tuple[Line, ...], _taken: frozenset[int], known: Phrases) -> Iterable[int]:
    """Everything before the headline, where the page's title stands above its menus.

    Also a line that is nothing but words of a menu glued to the headline that follows.
    """
    headline = _headline(column, known)
    if headline is not None:
        yield from range(headline)
    for index, line in enumerate(column[:_GLUED_NEXT]):
        for other in column[index + 1 : index + 1 + _GLUED_NEXT]:
            if line.plain.endswith(other.plain) and _is_glued(line, other, known):
                yield index


def _headline(column: Sequence[Line], known: Phrases) -> int | None:
    """Where the title of the first line stands again below a menu, None if it does not."""
    if not column or not column[0].plain:
        return None
    title = column[0].plain.partition(" | ")[0]
    words = 0
    for index, line in enumerate(column[1:_HEAD_LINES], 1):
        if line.plain == title:
            return index if words >= _HEAD_WORDS else None
        if line.paragraph:
            return None
        words += line.bare in known.lines or line.bare in known.menu
    return None


def _is_glued(line: Line, other: Line, known: Phrases) -> bool:
    prefix = line.plain[: -len(other.plain)] if other.plain else ""
    return bool(prefix) and _menu_prefix(known.menu).fullmatch(prefix) is not None


@cache
def _menu_prefix(menu: frozenset[str]) -> re.Pattern[str]:
    longest_first = sorted(map(re.escape, menu), key=len, reverse=True)
    return re.compile(f"(?:(?:{'|'.join(longest_first)})[ />»|]{{0,3}}){{1,6}}")


def box_lines(column: tuple[Line, ...], taken: frozenset[int], known: Phrases) -> Iterable[int]:
    """Boxes of links: the heading with its headlines, or all the rest of the page.

    The rest goes with the heading where no paragraph of the article follows any more.
    """
    last = _last_paragraph(column, taken)
    for index, line in enumerate(column):
        if line.bare not in known.boxes:
            continue
        if index > last >= 0 and _told(column[:index]):
            yield from range(index, len(column))
            return
        yield from _box(column, index)


def _box(column: tuple[Line, ...], heading: int) -> Iterable[int]:
    yield heading
    for index in range(heading + 1, min(heading + 1 + _BOX_LINES, len(column))):
        line = column[index]
        if line.stopped or len(line.text) > _HEADLINE:
            return
        yield index


def comment_lines(column: tuple[Line, ...], taken: frozenset[int], known: Phrases) -> Iterable[int]:
    """The heading of the readers' comments, and what follows once the article has been told."""
    for index, line in enumerate(column):
        if line.bare not in known.comments:
            continue
        if _told([line for at, line in enumerate(column[:index]) if at not in taken]):
            yield from range(index, len(column))
            return
        yield index


def menu_lines(column: tuple[Line, ...], taken: frozenset[int], known: Phrases) -> Iterable[int]:
    """Runs of short lines with some words of menus among them, from the first to the last."""
    words = known.lines | known.menu
    for run in _short_runs(column, taken):
        menu = [place for place, at in enumerate(run) if at in taken or column[at].bare in words]
        if (
            len(run) >= _MENU_RUN
            and len({column[run[place]].bare for place in menu}) >= _MENU_WORDS
        ):
            yield from run[menu[0] : menu[-1] + 1]


def _short_runs(column: tuple[Line, ...], taken: frozenset[int]) -> Iterable[list[int]]:
    run: list[int] = []
    for index, line in enumerate(column):
        if index in taken or _is_short(line):
            run.append(index)
        elif run:
            yield run
            run = []
    yield run


def _is_short(line: Line) -> bool:
    counted = any(character.isdigit() for character in line.text[:_MENU_WIDTH])
    return len(line.text) <= _MENU_WIDTH and not line.stopped and not counted


def _last_paragraph(column: Sequence[Line], taken: frozenset[int]) -> int:
    """The last line that looks like a paragraph, -1 where none does."""
    return max(
        (at for at, line in enumerate(column) if line.paragraph and at not in taken), default=-1
    )


def _told(column: Sequence[Line]) -> bool:
    return sum(len(line.text) for line in column if line.paragraph) >= _TOLD
