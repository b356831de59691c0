"""What a kind of listing shows: its JSON object, its spreadsheet lines, its table."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Generic, TypeVar

T = TypeVar("T")

Cell = str | int | float | bool | None
Line = tuple[Cell, ...]
Record = Mapping[str, object]

JOINT = "; "


@dataclass(frozen=True, slots=True)
class Sheet(Generic[T]):
    """Columns, and the lines that one thing fills under them (a row of figures fills several)."""

    columns: tuple[str, ...]
    lines: Callable[[T], Iterable[Line]]


@dataclass(frozen=True, slots=True)
class Kind(Generic[T]):
    """One kind of thing that can be listed in every format.

    `sheet` is complete, for spreadsheets; `table` is what people read. In a `headed` table the
    first column stands above its lines as a heading.
    """

    record: Callable[[T], Record]
    sheet: Sheet[T]
    table: Sheet[T]
    headed: bool = False


def lines_of(sheet: Sheet[T], things: Iterable[T]) -> Iterator[Line]:
    """The lines of all the things, in order."""
    for thing in things:
        yield from sheet.lines(thing)


def joined(values: Iterable[object]) -> str:
    """A list in one cell."""
    return JOINT.join(str(value) for value in values)
