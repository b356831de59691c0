"""The one-line bars: status on top, footer below."""

from collections.abc import Iterable, Sequence
from typing import ClassVar

from rich.segment import Segment
from textual.strip import Strip

from tui.commands import Command, sign
from tui.screen.cells import fit, width
from tui.screen.pane import Painted

Part = tuple[str, str]

# Seconds before it makes sense to say how long it will take.
SOON = 2.0


class Bar(Painted):
    """One line: words on the left, words on the right, cut where they would meet."""

    def __init__(self, *, id: str) -> None:  # noqa: A002 - Textual's own name for it
        super().__init__(id=id)
        self.left: Sequence[Part] = ()
        self.right: Sequence[Part] = ()

    def say(self, left: Sequence[Part], right: Sequence[Part]) -> None:
        """Show these (words, paint), unless they are shown already."""
        if (left, right) != (self.left, self.right):
            self.left, self.right = left, right
            self.refresh()

    def render_line(self, y: int) -> Strip:
        """The line; the right end gives way last, and what is told there first is cut last."""
        cells = self.size.width
        if y:
            return Strip.blank(cells, self.paint("bar"))
        right = [*self.right, (" ", "dim")] if self.right else []
        ends = sum(width(words) for words, _ in right)
        if ends > cells - 12:
            ends = max(0, min(width(right[0][0].rstrip()), cells - 13))
            right = [(fit(right[0][0].rstrip(), ends), right[0][1])]
        segments = list(self._cut(self.left, cells - ends))
        gap = cells - ends - sum(segment.cell_length for segment in segments)
        segments.append(Segment(" " * gap, self.paint("bar")))
        segments.extend(
            Segment(fit(words, width(words)), self.paint("bar", paint)) for words, paint in right
        )
        return Strip(segments).adjust_cell_length(cells, self.paint("bar"))

    def _cut(self, parts: Iterable[Part], cells: int) -> Iterable[Segment]:
        for words, paint in parts:
            size = min(width(words), cells)
            cells -= size
            yield Segment(fit(words, size), self.paint("bar", paint))


class Footer(Bar):
    """The keys that work here and now, the weightiest first, as many as fit, then `+N ?`."""

    NEVER_SHOWN: ClassVar[int] = 0

    def offer(self, commands: Sequence[Command]) -> None:
        """Show the keys of these commands, which all work."""
        named = [command for command in commands if command.keys]
        shown = sorted(
            (command for command in named if command.weight > self.NEVER_SHOWN),
            key=lambda command: -command.weight,
        )
        room = self.size.width - 8
        left: list[Part] = [(" ", "dim")]
        fitting = 0
        for command in shown:
            key, label = sign(command.keys[0]), command.label
            room -= width(key) + width(label) + 3
            if room < 0:
                break
            fitting += 1
            left += [(key, "key"), (f" {label}  ", "dim")]
        more = len(named) - fitting
        self.say(left, [(f"+{more} ", "dim"), ("?", "key")] if more else ())


def progress(done: int, total: int | None, seconds: float) -> str:
    """`reading 812/5,000 ▓▓░░░░░░ 40 s left`; without bar and time where there is no total."""
    if total is None:
        return f"reading {done:,}"
    full = 8 * done // max(1, total)
    left = f" {seconds / done * (total - done):.0f} s left" if seconds > SOON and done else ""
    return f"reading {done:,}/{total:,} {'▓' * full}{'░' * (8 - full)}{left}"
