"""What lines the table of forces has: rows grouped, sorted, and unfolded into figures. Pure."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any, Final

from tui.forces import By, Figure, ForceRow, Telling, group
from tui.screen.wording import UNTOLD, actors, doing

RowName = tuple[object, ...]

GROUPS: Final[tuple[By | None, ...]] = (None, *By)

# How the rows can be sorted, as they come first; the key of each, smallest first.
SORTS: Final[tuple[tuple[str, Callable[[ForceRow], Any] | None], ...]] = (
    ("category", None),
    ("how many", lambda row: -(row.bound or 0)),
    ("who", lambda row: actors(row.actors).casefold()),
    ("doing", lambda row: doing(row.status, negated=row.negated)),
    ("articles", lambda row: -len(row.paths)),
)


@dataclass(frozen=True, slots=True)
class TableLine:
    """One line of the table: a heading, a row, or one figure of an unfolded row."""

    heading: str | None
    row: ForceRow | None = None
    figure: Figure | None = None

    @property
    def name(self) -> RowName:
        """What the line is called from one filling of the table to the next."""
        figure = self.figure
        if figure is None:
            return (self.heading, *self.row_name)
        return (self.heading, *self.row_name, figure.quantity, figure.basis, figure.share)

    @property
    def row_name(self) -> RowName:
        """What the row is called under any heading."""
        row = self.row
        if row is None:
            return ()
        return (row.actors, row.category, row.status, row.negated, row.currency, row.recipient)

    @property
    def tellings(self) -> tuple[Telling, ...]:
        """Who tells what the line says; a heading is told by nobody."""
        if self.figure is not None:
            return self.figure.tellings
        return () if self.row is None else self.row.tellings


class Table:
    """Rows, and the lines that are made of them; `lines` is made anew by every change."""

    def __init__(self) -> None:
        self.rows: tuple[ForceRow, ...] = ()
        self.lines: Sequence[TableLine] = ()
        self.unfolded: frozenset[RowName] = frozenset()
        self._by = 0
        self._sort = 0
        self._turned = False

    def fill(self, rows: tuple[ForceRow, ...]) -> None:
        """Take these rows in place of those of before."""
        self.rows = rows
        self.arrange()

    def arrange(self) -> None:
        """Make the lines."""
        by = GROUPS[self._by]
        rows = self._sorted()
        self.lines = tuple(
            self._made(((None, row) for row in rows) if by is None else group(rows, by))
        )

    def _made(self, grouped: Iterable[tuple[str | None, ForceRow]]) -> Iterable[TableLine]:
        """A heading wherever it changes, the rows, and the figures of those unfolded."""
        last: object = self if GROUPS[self._by] is not None else None
        for heading, row in grouped:
            if heading != last:
                last = heading
                yield TableLine(heading or UNTOLD)
            line = TableLine(heading, row)
            yield line
            if line.row_name in self.unfolded:
                yield from (TableLine(heading, row, figure) for figure in row.figures)

    def _sorted(self) -> Sequence[ForceRow]:
        key = SORTS[self._sort][1]
        if key is None:
            return self.rows[::-1] if self._turned else self.rows
        return sorted(self.rows, key=key, reverse=self._turned)

    @property
    def order(self) -> str:
        """`by actor`, `↓who`; empty in the usual order."""
        by = GROUPS[self._by]
        if by is not None:
            return f"by {by}"
        sign = "↑" if self._turned else "↓"
        return f"{sign}{SORTS[self._sort][0]}" if self._sort or self._turned else ""

    def group_next(self) -> None:
        """Group by the next thing that one can group by."""
        self._by = (self._by + 1) % len(GROUPS)
        self.arrange()

    def sort_next(self) -> None:
        """Sort by the next thing, without groups."""
        self._by, self._turned = 0, False
        self._sort = (self._sort + 1) % len(SORTS)
        self.arrange()

    def turn(self) -> None:
        """Turn the order round."""
        self._turned = not self._turned
        self.arrange()

    def unfold(self, names: frozenset[RowName]) -> None:
        """Unfold these rows and no others."""
        self.unfolded = names
        self.arrange()

    # Finding

    def line_named(self, name: RowName | None) -> int | None:
        """Where the line of that name stands now, under another heading if need be; or None."""
        lines = tuple(enumerate(self.lines))
        same = next((at for at, line in lines if line.name == name), None)
        if same is not None or not name:
            return same
        return next((at for at, line in lines if line.row and line.name[1:] == name[1:]), None)

    def line_telling(self, telling: Telling) -> int | None:
        """The line of the telling: its figure where the row is unfolded, else the row.

        None where it is not here.
        """
        lines = [at for at, line in enumerate(self.lines) if telling in line.tellings]
        return lines[-1] if lines else None

    def alike(self, telling: Telling) -> tuple[str, tuple[Telling, ...]]:
        """The tellings of the same figure; of the same forces if nobody else gives that figure."""
        for row in self.rows:
            for figure in row.figures:
                if telling in figure.tellings:
                    if len(figure.tellings) > 1:
                        return "same figure", figure.tellings
                    return "same forces", row.tellings
        return "", ()
