"""Boxes of links and the readers' comments: a heading tells, what follows goes with it."""

from collections.abc import Iterable, Sequence
from typing import Final

from tui.text.page import Line
from tui.text.phrases import Phrases

_HEADING: Final = 40
_HEADLINE: Final = 160
_BOX_LINES: Final = 14
_LIST_LINES: Final = 40
_TOLD: Final = 300  # characters of paragraphs before the page's foot can begin


def box_lines(column: Sequence[Line], taken: frozenset[int], known: Phrases) -> Iterable[int]:
    """Boxes of links: the heading with its headlines, or all the rest of the page.

    The rest goes with the heading where no paragraph of the article follows any more. Above the
    first paragraph the heading may be a section's name over the headline and goes alone.
    """
    paragraphs = [at for at, line in enumerate(column) if line.paragraph and at not in taken]
    first, last = (paragraphs[0], paragraphs[-1]) if paragraphs else (len(column), -1)
    told = _told(column, taken)
    for index, line in enumerate(column):
        if not _heads_box(line, known):
            continue
        if index > last and told[index]:
            yield from range(index, len(column))
            return
        yield from _box(column, index) if index > first else (index,)


def list_lines(column: Sequence[Line], _taken: frozenset[int], known: Phrases) -> Iterable[int]:
    """Lists of links that a page tells the ends of: "list of 3 items", "end of list"."""
    for last, line in enumerate(column):
        if line.bare not in known.list_ends:
            continue
        for first in range(last - 1, max(-1, last - _LIST_LINES), -1):
            if column[first].bare.startswith(known.list_starts):
                yield from range(first, last + 1)
                break


def _heads_box(line: Line, known: Phrases) -> bool:
    if line.bare in known.boxes:
        return True
    heading = 0 < len(line.bare) <= _HEADING and not line.stopped
    return heading and line.bare.startswith(known.box_starts)


def _box(column: Sequence[Line], heading: int) -> Iterable[int]:
    """The heading and the headlines under it: up to a gap, if they follow without one."""
    yield heading
    below = column[heading + 1 : heading + 1 + _BOX_LINES]
    close = bool(below) and not below[0].after_gap
    for index, line in enumerate(below, heading + 1):
        if line.stopped or len(line.text) > _HEADLINE or (close and line.after_gap):
            return
        yield index


def comment_lines(column: Sequence[Line], taken: frozenset[int], known: Phrases) -> Iterable[int]:
    """The heading of the readers' comments, and what follows once the article has been told."""
    told = _told(column, taken)
    for index, line in enumerate(column):
        if line.bare.strip("0123456789 ()") not in known.comments:
            continue
        if told[index]:
            yield from range(index, len(column))
            return
        yield index


def _told(column: Sequence[Line], taken: frozenset[int]) -> list[bool]:
    """For each line, whether an article has been told above it."""
    told, length = [], 0
    for index, line in enumerate(column):
        told.append(length >= _TOLD)
        length += len(line.text) if line.paragraph and index not in taken else 0
    return told
