"""Virtual rows with a cursor: the base of the article list, the table of forces and `?`."""

from textual.message import Message

from tui.screen.pane import Pane


class Rows(Pane):
    """A pane of lines of which some can be chosen; a million cost as much as twenty."""

    class Moved(Message):
        """The cursor stands on another line."""

        def __init__(self, rows: "Rows") -> None:
            super().__init__()
            self.rows = rows

        @property
        def control(self) -> "Rows":
            """The pane that it came from."""
            return self.rows

    class Chosen(Moved):
        """The line under the cursor was clicked again."""

    def __init__(self, *, id: str) -> None:  # noqa: A002 - Textual's own name for it
        super().__init__(id=id)
        self.cursor = 0
        self.unheard = False  # a move of which nobody has taken notice yet

    def can_choose(self, index: int) -> bool:
        """Whether the cursor may stand on the line; not on headings, rules and snippets."""
        return index < self.line_count()

    def move_to(self, index: int, *, step: int = 1) -> None:
        """Put the cursor on line `index`, or the nearest that can be chosen, and show it."""
        found = self._nearest(index, step)
        if found is None:
            self.cursor = 0
            self.top = 0
        else:
            self.cursor = found
            self.show_cursor()
        self.refresh()

    def move(self, by: int) -> None:
        """Move the cursor and say so if it moved."""
        before = self.cursor
        self.move_to(before + by, step=1 if by > 0 else -1)
        if self.cursor != before:
            self.unheard = True
            self.post_message(self.Moved(self))

    def show_cursor(self) -> None:
        """Scroll as little as needed; a heading above the first row comes along."""
        height = max(1, self.body_height)
        above = self.cursor
        while above > 0 and not self.can_choose(above - 1):
            above -= 1
        self.top = min(self.top, above if self.cursor - above < height else self.cursor)
        below = self.cursor
        while below + 1 < self.line_count() and self._belongs(below + 1):
            below += 1
        self.top = max(self.top, min(below, self.cursor + height - 1) - height + 1)
        self.clamp_top()

    def _belongs(self, index: int) -> bool:  # noqa: ARG002 - for lists with second lines
        """Whether the line is a second line of the row above it."""
        return False

    def _nearest(self, index: int, step: int) -> int | None:
        last = self.line_count() - 1
        index = max(0, min(index, last))
        for way in (step, -step):
            at = index
            while 0 <= at <= last:
                if self.can_choose(at):
                    return at
                at += way
        return None

    def on_resize(self) -> None:
        """Keep the cursor in view."""
        self.show_cursor()
        self.refresh()

    def clicked(self, row: int, *, again: bool) -> None:
        """Move to the line; a second click chooses it, wherever the first has moved it."""
        index = self.top + row
        if again or index == self.cursor:
            self.post_message(self.Chosen(self))
            return
        if not 0 <= row < self.body_height or index >= self.line_count():
            return
        while index > 0 and self._belongs(index):
            index -= 1
        if self.can_choose(index):
            self.move(index - self.cursor)

    def do_down(self) -> None:
        """One line on."""
        self.move(1)

    def do_up(self) -> None:
        """One line back."""
        self.move(-1)

    def do_half_page_down(self) -> None:
        """Half a page on."""
        self.move(max(1, self.body_height // 2))

    def do_half_page_up(self) -> None:
        """Half a page back."""
        self.move(-max(1, self.body_height // 2))

    def do_page_down(self) -> None:
        """A page on."""
        self.move(max(1, self.body_height - 1))

    def do_page_up(self) -> None:
        """A page back."""
        self.move(-max(1, self.body_height - 1))

    def do_top(self) -> None:
        """The first row."""
        self.move(-self.cursor - 1)

    def do_bottom(self) -> None:
        """The last row."""
        self.move(self.line_count())
