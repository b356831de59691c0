"""A Markdown table, for reports and issue threads."""

import re
from collections.abc import Iterable, Iterator
from typing import TypeVar

from tui.export.kind import Cell, Kind, lines_of
from tui.text.clean import clean

T = TypeVar("T")

MARKUP = re.compile(r"([\\`*_{}\[\]<>|~&])")


def markdown(kind: Kind[T], things: Iterable[T], *, width: int | None = None) -> Iterator[str]:
    """Header, rule and lines; what the articles say is shown, never rendered."""
    del width
    yield _row(kind.table.columns)
    yield _row("---" for _ in kind.table.columns)
    for line in lines_of(kind.table, things):
        yield _row(_shown(cell) for cell in line)


def _row(cells: Iterable[str]) -> str:
    return f"| {' | '.join(cells)} |"


def _shown(cell: Cell) -> str:
    if cell is None:
        return ""
    return MARKUP.sub(r"\\\1", " ".join(clean(str(cell)).text.split()))
