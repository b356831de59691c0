"""How the table of forces is drawn: headings, rows, unfolded figures, bars."""

from collections.abc import Iterable, Sequence
from typing import Final

from rich.segment import Segment

from tui.forces import Figure, ForceRow
from tui.model import Basis
from tui.screen import columns
from tui.screen.cells import fit
from tui.screen.rows import Rows
from tui.screen.table import Table, TableLine

# What the columns are painted with, where not as plain text.
PAINTS: Final = {"who": "strong", "how many": "word", "says": "dim", "in": "dim"}

# A pane of fewer lines has no names over its columns.
ROOM_FOR_HEAD: Final = 4

# Rows that decide how wide the columns are.
MEASURED: Final = 200


class ForceLines(Rows):
    """The lines of the table, in columns as wide as what stands in them."""

    def __init__(self, names: Sequence[str]) -> None:
        super().__init__(id="forces")
        self._columns = names
        self._table = Table()
        self._largest = 0
        self._wanted = {name: column.least for name, column in columns.COLUMNS.items()}

    def measure(self, rows: Sequence[ForceRow]) -> None:
        """Fit columns and bars to these rows."""
        self._largest = max((row.bound or 0 for row in rows if row.currency is None), default=0)
        measured = rows[:MEASURED]
        self._wanted = {
            name: columns.natural(column, measured) for name, column in columns.COLUMNS.items()
        }

    def line_count(self) -> int:
        """Headings, rows and unfolded figures."""
        return len(self._table.lines)

    def heads(self) -> int:
        """The names of the columns, where there is room."""
        return 1 if self.size.height >= ROOM_FOR_HEAD and self._table.rows else 0

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
