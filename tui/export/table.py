"""A table for people: aligned columns, cut to the terminal's width if there is one."""

from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import TypeVar
from unicodedata import combining, east_asian_width

from tui.export.kind import Cell, Kind, lines_of
from tui.text.clean import clean

T = TypeVar("T")

GAP = "  "
CUT = "…"
NARROWEST = 6


def table(kind: Kind[T], things: Iterable[T], *, width: int | None = None) -> Iterator[str]:
    """Header and lines; nothing at all where there is nothing to list.

    `width` is the terminal's, in columns; None cuts nothing.
    """
    grid = [[_shown(cell) for cell in line] for line in lines_of(kind.table, things)]
    if not grid:
        return
    skipped = 1 if kind.headed else 0
    columns = kind.table.columns[skipped:]
    body = [line[skipped:] for line in grid]
    numeric = [_numeric(column) for column in zip(*body, strict=True)]
    widths = _fitted([_widest(c) for c in zip(columns, *body, strict=True)], width)
    yield _line(columns, widths, numeric)
    if not kind.headed:
        yield from (_line(line, widths, numeric) for line in body)
        return
    for heading, lines in groupby(grid, key=lambda line: line[0]):
        yield ""
        yield heading if width is None else _cut(heading, width)
        yield from (_line(line[1:], widths, numeric) for line in lines)


def cells_wide(text: str) -> int:
    """How many columns of a terminal the text takes."""
    if text.isascii():
        return len(text)
    return sum(0 if combining(c) else 2 if east_asian_width(c) in "WF" else 1 for c in text)


def _shown(cell: Cell) -> str:
    if cell is None:
        return ""
    if isinstance(cell, int) and not isinstance(cell, bool):
        return f"{cell:,}"
    return " ".join(clean(str(cell)).text.split())


def _numeric(cells: tuple[str, ...]) -> bool:
    return all(cell.lstrip("~≤")[:1].isdigit() or not cell for cell in cells) and any(cells)


def _widest(cells: Iterable[str]) -> int:
    return max(map(cells_wide, cells))


def _fitted(widths: list[int], width: int | None) -> list[int]:
    """The widths, the widest ones cut until they fit the terminal (or can be cut no more)."""
    if width is None:
        return widths
    room = width - len(GAP) * (len(widths) - 1)
    widest = max(widths)
    while sum(min(w, widest) for w in widths) > room and widest > NARROWEST:
        widest -= 1
    return [min(w, widest) for w in widths]


def _line(cells: Iterable[str], widths: list[int], numeric: list[bool]) -> str:
    padded = (
        _padded(_cut(cell, wide), wide, right=right)
        for cell, wide, right in zip(cells, widths, numeric, strict=True)
    )
    return GAP.join(padded).rstrip()


def _padded(text: str, wide: int, *, right: bool) -> str:
    space = " " * (wide - cells_wide(text))
    return space + text if right else text + space


def _cut(text: str, wide: int) -> str:
    if cells_wide(text) <= wide:
        return text
    while text and cells_wide(text) >= wide:
        text = text[: min(len(text) - 1, wide)]
    return text + CUT
