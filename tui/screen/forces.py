"""The table of forces: who, how many, what, doing, where, when, who says, in how many articles."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import ClassVar, Final

from rich.segment import Segment

from tui.forces import Figure, ForceRow, Telling
from tui.model import Basis
from tui.screen import columns
from tui.screen.cells import fit
from tui.screen.rows import Rows
from tui.screen.table import RowName, Table, TableLine
from tui.screen.wording import actors, counted, doing


@dataclass(frozen=True, slots=True)
class TablePlace:
    """Where the table stood, to return to."""

    name: RowName | None
    top: int
    unfolded: frozenset[RowName]


# What the columns are painted with, where not as plain text.
PAINTS: Final = {"who": "strong", "how many": "word", "says": "dim", "in": "dim"}

# A pane of fewer lines has no names over its columns.
ROOM_FOR_HEAD: Final = 4

# Rows that decide how wide the columns are.
MEASURED: Final = 200


class ForcesTable(Rows):
    """The claims folded into rows, grouped and sorted."""

    digit: ClassVar[str] = "3"
    heading: ClassVar[str] = "Forces"

    def __init__(self, names: Sequence[str]) -> None:
        super().__init__(id="forces")
        self._columns = names
        self._table = Table()
        self._awaited: TablePlace | None = None
        self._largest = 0
        self._wanted = {name: column.least for name, column in columns.COLUMNS.items()}
        self.scope = ""
        self.empty = "No claim of forces yet."

    # Content

    def refill(self, rows: tuple[ForceRow, ...]) -> None:
        """Show these rows; the cursor stays on its row."""
        counted_rows = (row.bound or 0 for row in rows if row.currency is None)
        self._largest = max(counted_rows, default=0)
        measured = rows[:MEASURED]
        self._wanted = {
            name: columns.natural(column, measured) for name, column in columns.COLUMNS.items()
        }
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

    def line_count(self) -> int:
        """Headings, rows and unfolded figures."""
        return len(self._table.lines)

    def can_choose(self, index: int) -> bool:
        """Everything but a heading."""
        return self._table.lines[index].row is not None

    def heads(self) -> int:
        """The names of the columns, where there is room."""
        return 1 if self.size.height >= ROOM_FOR_HEAD and self._table.rows else 0

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

    def draw_head(self, row: int, cells: int) -> Iterable[Segment]:  # noqa: ARG002 - one head
        """The names of the columns, over their columns."""
        yield Segment("   ", self.paint("head"))
        for column, size in columns.layout(self._columns, self._wanted, cells - 5):
            name = "" if column.name == "bar" else column.name.upper()
            yield Segment(fit(name, size, right=column.right), self.paint("head"))
            yield Segment(" " * columns.GAP, self.paint("head"))

    def draw(self, index: int, cells: int) -> Iterable[Segment]:
        """A heading, a row or a figure."""
        line = self._table.lines[index]
        if line.row is None:
            words = f"   {fit(line.heading or '', max(0, cells - 3))}"
            yield Segment(words, self.paint("heading"))
            return
        chosen = index == self.cursor
        over = ("cursor",) if chosen else ()
        yield Segment("▌" if chosen and self.live else " ", self.paint("mark", *over))
        yield self._sign(line, over)
        if line.figure is None:
            yield from self._cells(line.row, cells - 3, over)
        else:
            yield from self._figure_cells(line.row, line.figure, cells - 3, over)

    def _sign(self, line: TableLine, over: tuple[str, ...]) -> Segment:
        """Folded, unfolded, and whether the figures disagree."""
        row = line.row
        if row is None or line.figure is not None or len(row.figures) == 1:
            return Segment("  ", self.paint(*over))
        fold_sign = "▾" if line.row_name in self._table.unfolded else "▸"
        clash = "⚠" if row.disagrees else " "
        return Segment(fold_sign + clash, self.paint("warn" if row.disagrees else "dim", *over))

    def _cells(self, row: ForceRow, cells: int, over: tuple[str, ...]) -> Iterable[Segment]:
        for column, size in columns.layout(self._columns, self._wanted, cells - 1):
            if column.name == "bar":
                yield from self._bar(row, row.figures, over)
            else:
                words = columns.fitted(column.words(row), size, right=column.right)
                denied = row.negated and column.name in ("doing", "how many")
                paint = "denied" if denied else PAINTS.get(column.name, "text")
                yield Segment(words, self.paint(paint, *over))
            yield Segment(" " * columns.GAP, self.paint(*over))
        yield Segment(" " * cells, self.paint(*over))

    def _figure_cells(
        self, row: ForceRow, figure: Figure, cells: int, over: tuple[str, ...]
    ) -> Iterable[Segment]:
        """The number under the numbers; then who says so, when, where, in which paper."""
        for column, size in columns.layout(self._columns, self._wanted, cells - 1):
            if column.name == "how many":
                number = fit(columns.figure_amount(figure, row), size, right=True)
                yield Segment(number, self.paint("word", *over))
            elif column.name == "bar":
                yield from self._bar(row, (figure,), over)
            elif column.name == "who":
                yield Segment(" " * size, self.paint(*over))
            else:
                break
            yield Segment(" " * columns.GAP, self.paint(*over))
            cells -= size + columns.GAP
        yield Segment(fit(columns.figure_words(figure), cells), self.paint("dim", *over))

    def _bar(
        self, row: ForceRow, figures: Sequence[Figure], over: tuple[str, ...]
    ) -> Iterable[Segment]:
        """How large: solid up to the least told, light up to the most."""
        totals = [one for one in figures if one.basis is Basis.TOTAL and row.currency is None]
        lows = [one.quantity.low for one in totals if one.quantity.low is not None]
        bound = max((one.bound for one in totals if one.bound is not None), default=None)
        solid, rest = columns.bar(min(lows, default=None), bound, self._largest)
        yield Segment(solid, self.paint("bar-denied" if row.negated else "bar-fill", *over))
        yield Segment(rest, self.paint("bar-open", *over))

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
        self._change(self._table.group_next)

    def do_sort(self) -> None:
        """Sort by the next column."""
        self._change(self._table.sort_next)

    def do_sort_back(self) -> None:
        """Turn the order round."""
        self._change(self._table.turn)
