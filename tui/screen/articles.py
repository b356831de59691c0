"""The list of articles: unread dot, title, date, outlet and how many claims."""

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import ClassVar, Final

from rich.segment import Segment

from tui.library import Hit
from tui.model import Span
from tui.screen.cells import fit, shown
from tui.screen.desk import Desk, Entry
from tui.screen.heading import title_of
from tui.screen.rows import Rows
from tui.screen.wording import UNTOLD

# Narrower than this, date and outlet stand below the title if there is height to spare.
ONE_LINE: Final = 64
ROOM_FOR_TWO: Final = 12
# Narrower than this, a line has no date; wider than that, outlets in full.
DATED: Final = 40
SPACIOUS: Final = 90
# So many of the best hits are looked through for the article that one stood on.
NEAR: Final = 200


@dataclass(frozen=True, slots=True)
class ListLine:
    """One line of the list: a title, what stands below it, or the rule above nearly-hits."""

    entry: Entry | None
    second: bool = False
    hit: Hit | None = None


class ArticleList(Rows):
    """What was opened, or what the search found; a line is made only when it is drawn."""

    digit: ClassVar[str] = "1"
    heading: ClassVar[str] = "Articles"

    def __init__(self, desk: Desk) -> None:
        super().__init__(id="articles")
        self._desk = desk
        self._found: Sequence[Hit] | None = None
        self._literal = 0
        # The desk may have changed under the cursor: this is where it stood.
        self._chosen: str | None = None
        self._snippets: dict[str, tuple[str, tuple[Span, ...]]] = {}
        self.empty = "Reading …"

    # Content

    def refill(self, found: Sequence[Hit] | None = None) -> None:
        """Show what is on the desk, or these hits of it; the cursor stays on its article."""
        self._found = found
        # The literal hits stand first.
        self._literal = bisect_left(found or (), 1, key=lambda hit: not hit.literal)
        self._snippets.clear()
        self.select(self._chosen)

    @property
    def _each(self) -> int:
        """How many lines an article takes."""
        return 2 if self._found is not None or self._two_lines else 1

    @property
    def _ruled(self) -> bool:
        """Whether a rule stands above hits that are nearly so."""
        return self._found is not None and self._literal < len(self._found)

    def _line(self, index: int) -> ListLine:
        """What stands on the line."""
        if self._found is None:
            at, second = divmod(index, self._each)
            return ListLine(self._desk.sorted()[at], bool(second))
        rule = 2 * self._literal
        if self._ruled and index == rule:
            return ListLine(None)
        at, second = divmod(index - (self._ruled and index > rule), 2)
        hit = self._found[at]
        path = hit.reading.article.path
        return ListLine(self._desk.get(path), bool(second), hit)

    def _line_of(self, path: str | None) -> int | None:
        """The line with the title of the article; None where it is not listed."""
        if self._found is None:
            at = self._desk.position(path)
            return None if at is None else at * self._each
        for at, hit in enumerate(self._found[:NEAR]):
            if hit.reading.article.path == path:
                return 2 * at + (self._ruled and at >= self._literal)
        return None

    @property
    def _two_lines(self) -> bool:
        return self.size.width < ONE_LINE and self.body_height >= ROOM_FOR_TWO

    @property
    def entry(self) -> Entry | None:
        """The article under the cursor."""
        return self._line(self.cursor).entry if self.cursor < self.line_count() else None

    @property
    def path(self) -> str | None:
        """The path of the article under the cursor."""
        return None if self.entry is None else self.entry.path

    def move_to(self, index: int, *, step: int = 1) -> None:
        """Put the cursor there, and remember on which article."""
        super().move_to(index, step=step)
        self._chosen = self.path

    def select(self, path: str | None) -> bool:
        """Put the cursor on an article; on the first where it is not listed (False)."""
        at = self._line_of(path)
        self.move_to(at or 0)
        return at is not None

    def select_listed(self, path: str) -> None:
        """Put the cursor on an article if it is listed."""
        at = self._line_of(path)
        if at is not None:
            self.move_to(at)

    def on_resize(self) -> None:
        """One line an article, or two."""
        self.refill(self._found)

    # Rows

    def line_count(self) -> int:
        """Titles, second lines and the rule."""
        shown = len(self._desk) if self._found is None else len(self._found)
        return shown * self._each + self._ruled

    def can_choose(self, index: int) -> bool:
        """The title stands for the article."""
        line = self._line(index)
        return line.entry is not None and not line.second

    def _belongs(self, index: int) -> bool:
        return self._line(index).second

    def counts(self) -> str:
        """`1/5 ↓date`, and while searching `2 of 5`."""
        if self._found is not None:
            return f"{len(self._found):,} of {len(self._desk):,}"
        if not len(self._desk):
            return ""
        at = self.cursor // self._each + 1
        return f"{at:,}/{len(self._desk):,} {self._desk.order}"

    def summary(self) -> str:
        """The title under the cursor."""
        return _title(self.entry) if self.entry is not None else ""

    def draw(self, index: int, cells: int) -> Iterable[Segment]:
        """One line: chosen ones have a bar on the left and a background."""
        line = self._line(index)
        if line.entry is None:
            yield Segment(f"── nearly {'─' * max(0, cells - 10)}", self.paint("fuzzy"))
            return
        chosen = index - line.second == self.cursor
        over = ("cursor",) if chosen else ()
        yield Segment("▌" if chosen and self.live else " ", self.paint("mark", *over))
        if line.hit is not None and line.second:
            yield from self._snippet(line.hit, cells - 1, over)
        elif line.second:
            yield from self._below(line.entry, cells - 1, over)
        else:
            yield from self._title(line, line.entry, cells - 1, over)

    def _title(
        self, line: ListLine, entry: Entry, cells: int, over: tuple[str, ...]
    ) -> Iterable[Segment]:
        unread = not self._desk.is_read(entry.path)
        sign, paint = ("!", "problem") if entry.problem else ("●" if unread else " ", "unread")
        yield Segment(f"{sign} ", self.paint(paint, *over))
        told_below = self._two_lines and line.hit is None
        ends = () if told_below else _ends(entry, cells)
        room = cells - 2 - sum(size + 1 for _, size in ends)
        words = "strong" if unread and not entry.problem else "dim"
        yield Segment(fit(self._desk.sign(entry) + _title(entry), room), self.paint(words, *over))
        for text, size in ends:
            yield Segment(" " + fit(text, size, right=text.endswith("#")), self.paint("dim", *over))

    def _below(self, entry: Entry, cells: int, over: tuple[str, ...]) -> Iterable[Segment]:
        article = entry.article
        told = () if article is None else (article.published, article.outlet)
        words = " · ".join(part for part in told if part) or ("" if entry.problem else "undated")
        count = _count(entry)
        yield Segment("  " + fit(words, cells - 2 - len(count)), self.paint("dim", *over))
        yield Segment(count, self.paint("dim", *over))

    def _snippet(self, hit: Hit, cells: int, over: tuple[str, ...]) -> Iterable[Segment]:
        yield Segment("  ", self.paint(*over))
        left = cells - 2
        path = hit.reading.article.path
        if path not in self._snippets:
            self._snippets[path] = _in_view(hit.snippet, hit.snippet_marks, left)
        for text, marked in _cut_at_marks(*self._snippets[path]):
            words = shown(text)[:left]
            left -= len(words)
            yield Segment(words, self.paint(*over, "dim", *(("hit",) if marked else ())))
        yield Segment(" " * max(0, left), self.paint(*over))


def _in_view(text: str, marks: Sequence[Span], cells: int) -> tuple[str, tuple[Span, ...]]:
    """The snippet from so far on that its first mark is seen in so many cells."""
    if not marks or marks[0].end <= cells:
        return text, tuple(marks)
    start = max(0, marks[0].start - cells // 3)
    start = text.find(" ", start, marks[0].start) + 1 or start
    return text[start:], tuple(Span(one.start - start, one.end - start) for one in marks)


def _cut_at_marks(text: str, marks: Sequence[Span]) -> Iterable[tuple[str, bool]]:
    at = 0
    for mark in marks:
        if mark.start >= at:
            yield text[at : mark.start], False
            yield mark.of(text), True
            at = mark.end
    yield text[at:], False


def _title(entry: Entry) -> str:
    if entry.reading is None:
        return str(entry.problem) if entry.problem else entry.path
    return title_of(entry.reading)


def _count(entry: Entry) -> str:
    if entry.reading is None:
        return ""
    return f"{entry.claims}#" if entry.extracted else "…"


def _ends(entry: Entry, cells: int) -> tuple[tuple[str, int], ...]:
    """What stands at the right of a one-line entry, as far as there is room."""
    article = entry.article
    count = (_count(entry).rjust(4), 4)
    if article is None or cells < DATED:
        return (count,)
    date = (article.published or UNTOLD, 10)
    outlet = (article.outlet or UNTOLD, 12 if cells < SPACIOUS else 20)
    return (date, outlet, count) if cells >= ONE_LINE - 1 else (date, count)
