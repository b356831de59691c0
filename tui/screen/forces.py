"""The table of forces: who, how many, what, doing, where, when, who says, in how many articles."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import ClassVar

from tui.forces import ForceRow, Telling
from tui.screen import columns
from tui.screen.force_lines import ForceLines
from tui.screen.table import RowName, TableLine
from tui.screen.wording import actors, counted, doing


@dataclass(frozen=True, slots=True)
class TablePlace:
    """Where the table stood, to return to."""

    name: RowName | None
    top: int
    unfolded: frozenset[RowName]


class ForcesTable(ForceLines):
    """The claims folded into rows, grouped and sorted."""

    digit: ClassVar[str] = "3"
    heading: ClassVar[str] = "Forces"

    def __init__(self, names: Sequence[str]) -> None:
        super().__init__(names)
        self._awaited: TablePlace | None = None
        self.scope = ""
        self.empty = "No claim of forces yet."

    # Content

    def refill(self, rows: tuple[ForceRow, ...]) -> None:
        """Show these rows; the cursor stays on its row."""
        self.measure(rows)
        self._change(lambda: self._table.fill(rows))
        if self._awaited is not None:
            self.return_to(self._awaited)

    def _change(self, change: Callable[[], object]) -> None:
        """Change the table and keep the cursor on its line."""
        name = self.line.name if self.line else None
        change()
        at = self._table.line_named(name)
        # Where the row is gone, the next one stands in its place.
        self.move_to(self.cursor if at is None else at)

    def _reorder(self, change: Callable[[], object]) -> None:
        """Change the order, and say what stands under the cursor now."""
        self._change(change)
        self.post_message(self.Moved(self))

    # What stands under the cursor

    @property
    def line(self) -> TableLine | None:
        """The line under the cursor."""
        lines = self._table.lines
        return lines[self.cursor] if self.cursor < len(lines) else None

    @property
    def tellings(self) -> tuple[Telling, ...]:
        """Who tells what stands under the cursor; empty in an empty table."""
        return self.line.tellings if self.line else ()

    @property
    def foldable(self) -> bool:
        """Whether the row under the cursor has several figures."""
        line = self.line
        return line is not None and line.row is not None and len(line.row.figures) > 1

    def select(self, telling: Telling) -> bool:
        """Put the cursor on the very figure of the telling, unfolded; False if it is not here."""
        at = self._table.line_telling(telling)
        if at is None:
            return False
        self.move_to(at)
        self.do_unfold()
        self.move_to(self._table.line_telling(telling) or at)
        return True

    def alike(self, telling: Telling) -> tuple[str, tuple[Telling, ...]]:
        """The tellings of the same figure, or else of the same forces, and which of the two."""
        return self._table.alike(telling)

    def place(self) -> TablePlace:
        """Where the table stands."""
        return TablePlace(self.line.name if self.line else None, self.top, self._table.unfolded)

    def return_to(self, place: TablePlace) -> None:
        """Stand there again, as far as the row is still there."""
        self._table.unfold(place.unfolded)
        at = self._table.line_named(place.name)
        self.move_to(at or 0)
        # Rows that are still being folded may hold it.
        self._awaited = place if at is None else None
        if at is not None:
            self.top = place.top
            self.show_cursor()

    def move(self, by: int) -> None:
        """Move the cursor, which ends the waiting for another row."""
        self._awaited = None
        super().move(by)

    # Rows

    def can_choose(self, index: int) -> bool:
        """Everything but a heading."""
        return self._table.lines[index].row is not None

    def counts(self) -> str:
        """`10 rows · 15 claims · 1 ⚠ · by actor`."""
        rows = self._table.rows
        claims = sum(len(figure.tellings) for row in rows for figure in row.figures)
        clashes = sum(row.disagrees for row in rows)
        told = (
            self.scope,
            counted(len(rows), "row"),
            counted(claims, "claim"),
            f"{clashes} ⚠" if clashes else "",
            self._table.order,
        )
        return " · ".join(words for words in told if words)

    def summary(self) -> str:
        """The row under the cursor."""
        line = self.line
        if line is None or line.row is None:
            return ""
        row = line.row
        return " ".join(
            (
                actors(row.actors),
                columns.row_amount(row),
                row.item,
                doing(row.status, negated=row.negated),
            )
        )

    # Commands of the table

    def do_unfold(self) -> None:
        """Show every figure of the row."""
        line = self.line
        if line is not None and self.foldable:
            self._change(lambda: self._table.unfold(self._table.unfolded | {line.row_name}))

    def do_fold(self) -> None:
        """Fold the row, from any of its figures."""
        line = self.line
        if line is not None:
            self._table.unfold(self._table.unfolded - {line.row_name})
            self.move_to(self._table.line_named(TableLine(line.heading, line.row).name) or 0)

    def do_group(self) -> None:
        """Group by the next thing that one can group by."""
        self._reorder(self._table.group_next)

    def do_sort(self) -> None:
        """Sort by the next column."""
        self._reorder(self._table.sort_next)

    def do_sort_back(self) -> None:
        """Turn the order round."""
        self._reorder(self._table.turn)
