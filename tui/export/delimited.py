"""Comma-separated values that a spreadsheet opens without running anything in them."""

import csv
from collections.abc import Iterable, Iterator
from io import StringIO
from typing import TypeVar

from tui.export.kind import Cell, Kind, Line, lines_of
from tui.text.clean import clean

T = TypeVar("T")

# A spreadsheet takes a cell that starts so for a formula (fullwidth forms too).
FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "\uff1d", "\uff0b", "\uff0d", "\uff20")


def delimited(kind: Kind[T], things: Iterable[T], *, width: int | None = None) -> Iterator[str]:
    """Header and lines as RFC 4180 has them, without their line ends; `width` cuts nothing."""
    del width
    yield _row(kind.sheet.columns)
    for line in lines_of(kind.sheet, things):
        yield _row(line)


def guarded(cell: Cell) -> Cell:
    """Text that looks like a formula with a quote before it; numbers stay numbers."""
    if isinstance(cell, bool):
        return "true" if cell else "false"
    if isinstance(cell, str):
        return f"'{clean(cell).text}" if cell.startswith(FORMULA) else clean(cell).text
    return cell


def _row(cells: Line) -> str:
    line = StringIO()
    csv.writer(line).writerow([guarded(cell) for cell in cells])
    return line.getvalue().removesuffix("\r\n")
