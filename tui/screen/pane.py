"""What every pane has: a top rule with its digit, title and counts, and lines below it."""

from collections.abc import Iterable
from typing import ClassVar

from rich.segment import Segment
from rich.style import Style
from textual import events
from textual.message import Message
from textual.strip import Strip
from textual.widget import Widget

from tui.screen.cells import fit, shown, width
from tui.screen.themes import look_of

# Cells of a rule that are worth a summary.
ROOM_FOR_SUMMARY = 20


class Painted(Widget):
    """A widget that is painted by the names of the look (themes.py)."""

    ALLOW_SELECT = False

    def paint(self, *names: str) -> Style:
        """The styles of these paints over that of plain text, each over the one before."""
        return look_of(self.app.theme).mix(names)


class Pane(Painted, can_focus=True):
    """A rule, and under it lines drawn one by one: only what is visible costs anything.

    Sizes may be anything down to nothing: every measure here is clamped.
    """

    digit: ClassVar[str] = ""
    heading: ClassVar[str] = ""

    class Entered(Message):
        """The pane was clicked."""

        def __init__(self, pane: "Pane") -> None:
            super().__init__()
            self.pane = pane

    def __init__(self, *, id: str) -> None:  # noqa: A002 - Textual's own name for it
        super().__init__(id=id)
        self.top = 0
        self.empty = ""

    # What a pane tells about itself; each is overridden where there is something to say.

    def counts(self) -> str:
        """The right end of the rule."""
        return ""

    def summary(self) -> str:
        """What the rule tells between title and counts while there is no room for lines."""
        return ""

    def feet(self) -> int:
        """How many lines at the bottom do not scroll."""
        return 0

    def heads(self) -> int:
        """How many lines under the rule do not scroll."""
        return 0

    def line_count(self) -> int:
        """How many lines there are to scroll through, as far as is known."""
        return 0

    def draw(self, index: int, cells: int) -> Iterable[Segment]:
        """Line `index` of what scrolls, `cells` wide at most."""
        raise NotImplementedError

    def draw_head(self, row: int, cells: int) -> Iterable[Segment]:
        """A line between the rule and what scrolls."""
        raise NotImplementedError

    def draw_foot(self, row: int, cells: int) -> Iterable[Segment]:
        """A line below what scrolls."""
        raise NotImplementedError

    # Measures

    @property
    def live(self) -> bool:
        """Whether this is the pane that the keys go to."""
        return self.has_class("-current")

    @property
    def body_height(self) -> int:
        """How many lines scroll past at a time."""
        return max(0, self.size.height - 1 - self.heads() - self.feet())

    def clamp_top(self) -> None:
        """Never show a screenful of nothing below the last line."""
        self.top = max(0, min(self.top, self.line_count() - self.body_height))

    # Drawing

    def render_line(self, y: int) -> Strip:
        """One line of the pane, exactly as wide as the pane."""
        cells = self.size.width
        if y == 0:
            segments: Iterable[Segment] = self._rule(cells)
        elif y <= self.heads():
            segments = self.draw_head(y - 1, cells)
        elif y >= self.size.height - self.feet():
            segments = self.draw_foot(y - (self.size.height - self.feet()), cells)
        else:
            segments = self._body(y - 1 - self.heads(), cells)
        return Strip(segments).adjust_cell_length(cells, self.paint())

    def _body(self, row: int, cells: int) -> Iterable[Segment]:
        index = self.top + row
        if index < self.line_count():
            drawn = Strip(self.draw(index, cells - 1)).adjust_cell_length(cells - 1, self.paint())
            yield from drawn
        else:
            said = self.empty.split("\n") if self.line_count() == 0 else []
            words = f"  {said[row]}" if row < len(said) else ""
            yield Segment(fit(words, cells - 1), self.paint("dim"))
        yield self._thumb(row)

    def _thumb(self, row: int) -> Segment:
        """The scroll bar's cell beside a line."""
        total, height = self.line_count(), self.body_height
        if total > height > 0:
            size = max(1, height * height // total)
            first = round(self.top * (height - size) / (total - height))
            if first <= row < first + size:
                return Segment("▐", self.paint("thumb"))
        return Segment(" ", self.paint())

    def _rule(self, cells: int) -> Iterable[Segment]:
        live = self.live
        dash, rule = ("━", "rule-live") if live else ("─", "rule")
        title = f"{self.heading} "
        counts = shown(self.counts())
        room = cells - 3 - width(title)
        summary = shown(self.summary()) if self.body_height == 0 else ""
        # Where only the rule is left, what it sums up matters more than the counts.
        wanted = width(counts) + (4 if not summary else ROOM_FOR_SUMMARY + 6)
        counts = f" {counts} " if counts and wanted <= room else ""
        middle = room - width(counts) - 1
        if summary:
            summary = f"{fit(summary, max(0, min(width(summary), middle - 2)))} "
        yield Segment(dash, self.paint(rule))
        yield Segment(f"{self.digit} ", self.paint(rule, "digit"))
        yield Segment(title, self.paint("title-live" if live else "title"))
        yield Segment(summary, self.paint("summary"))
        yield Segment(dash * max(0, middle - width(summary)), self.paint(rule))
        yield Segment(counts, self.paint("counts"))
        yield Segment(dash, self.paint(rule))

    # Scrolling, which every pane does in its own steps

    def scroll_lines(self, by: int) -> None:
        """Move the view, not the cursor."""
        self.top += by
        self.clamp_top()
        self.refresh()

    def on_mouse_scroll_down(self, event: events.MouseScrollDown) -> None:
        """Three lines a notch."""
        event.stop()
        self.scroll_lines(3)

    def on_mouse_scroll_up(self, event: events.MouseScrollUp) -> None:
        """Three lines a notch."""
        event.stop()
        self.scroll_lines(-3)

    def on_click(self, event: events.Click) -> None:
        """Tell the app, which makes the pane the current one, and do what a click does here.

        The focus itself tells nothing: it comes late, and keys may have moved on by then.
        """
        if self.can_focus:
            self.post_message(self.Entered(self))
        self.clicked(event.y - 1 - self.heads(), again=event.chain > 1)

    def clicked(self, row: int, *, again: bool) -> None:
        """A click on a row of what scrolls; `again` in the same place."""
