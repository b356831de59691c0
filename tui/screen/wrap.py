"""A text wrapped to a width, as far as somebody looks: each line knows where it stands."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from typing import Final

from tui.model import Span
from tui.screen.cells import char_width, is_plain

_BLANKS: Final = re.compile(r"[ \t\xa0]*")
_SPACE: Final = re.compile(r"[ \t\xa0\n]*")


class Wrapped:
    """The lines of a text, found on demand from the top: (start, end) of each, in code points.

    `notes` are the sorted offsets after which a number is shown that is not in the text, and
    `note_widths` the cells that each takes. A run of empty lines becomes one.
    """

    def __init__(
        self, text: str, cells: int, *, notes: Sequence[int] = (), note_widths: Sequence[int] = ()
    ) -> None:
        self.text = text
        self.cells = max(1, cells)
        self._notes = notes
        self._note_widths = note_widths
        self._starts: list[int] = []
        self._ends: list[int] = []
        self._next = self._after_empty_lines(0)

    @property
    def complete(self) -> bool:
        """Whether every line is known."""
        return self._next >= len(self.text)

    def known(self, lines: int) -> int:
        """How many lines there are, counting no further than needed to tell of `lines`."""
        while len(self._starts) < lines and not self.complete:
            self._wrap_one()
        return len(self._starts)

    def line(self, index: int) -> Span | None:
        """Where line `index` stands; None after the last."""
        if index < 0 or self.known(index + 1) <= index:
            return None
        return Span(self._starts[index], self._ends[index])

    def line_of(self, offset: int) -> int:
        """The line in which the code point `offset` is shown; the last for one beyond the end."""
        while not self.complete and self._next <= offset:
            self._wrap_one()
        return max(0, bisect_right(self._starts, offset) - 1)

    def wrap_all(self) -> int:
        """How many lines there are in all."""
        while not self.complete:
            self._wrap_one()
        return len(self._starts)

    def _wrap_one(self) -> None:
        start = self._next
        end = self._end_of_line(start)
        after = _past(_BLANKS, self.text, end)
        if self.text[after : after + 1] == "\n":
            after += 1
            # A line that is empty stands for all empty lines after it.
            if end == start or not self.text[start:end].strip():
                after = self._after_empty_lines(after)
        self._starts.append(start)
        self._ends.append(end)
        self._next = max(after, start + 1)

    def _after_empty_lines(self, at: int) -> int:
        """The start of the first line from `at` on that is not empty."""
        return max(at, self.text.rfind("\n", at, _past(_SPACE, self.text, at)) + 1)

    def _end_of_line(self, start: int) -> int:
        """Where the line that begins at `start` must end: at a break, at a blank, or cut."""
        limit = start + self.cells - self._note_cells(start, start + self.cells)
        window = self.text[start : limit + 1]
        broken = window.find("\n")
        if broken >= 0:
            window = window[:broken]
        if not is_plain(window.replace("\xa0", " ")):
            return self._end_by_cells(start)
        if broken >= 0 or len(window) <= limit - start:
            return start + len(window)
        blank = window.rfind(" ")
        return start + blank if blank > 0 and window[:blank].strip() else limit

    def _note_cells(self, start: int, end: int) -> int:
        """The cells that notes take in a line from `start` to `end`, which leave as many less."""
        first = bisect_right(self._notes, start)
        last = bisect_right(self._notes, end)
        taken = sum(self._note_widths[first:last])
        return min(taken, self.cells - 1)

    def _end_by_cells(self, start: int) -> int:
        """The same for a line with wide, combining or hidden characters."""
        room = self.cells - self._note_cells(start, start + self.cells)
        blank = -1
        at = start
        # A letter under a thousand marks is a line of its own: a line has its limits.
        stop = min(len(self.text), start + 8 * self.cells)
        while at < stop:
            char = self.text[at]
            if char == "\n":
                return at
            room -= char_width(char)
            if room < 0:
                break
            if char in " \t\xa0" and at > start:
                blank = at
            at += 1
        if at == len(self.text):
            return at
        return blank if blank > start else max(at, start + 1)


def _past(pattern: re.Pattern[str], text: str, at: int) -> int:
    """Where the stretch that the pattern matches ends; `at` where it matches nothing."""
    found = pattern.match(text, at)
    return at if found is None else found.end()


def between(offsets: Sequence[int], span: Span) -> range:
    """The indexes of the sorted `offsets` that fall after the start of `span`, end included."""
    return range(bisect_left(offsets, span.start + 1), bisect_right(offsets, span.end))
