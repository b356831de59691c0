"""The list of keys, which is also the command palette: typed words filter it, enter runs."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import ClassVar, Final

from rich.segment import Segment

from tui.commands import Command, sign
from tui.screen.cells import fit
from tui.screen.rows import Rows

# Narrower than this, the list leaves the ids out.
NAMED: Final = 60


@dataclass(frozen=True, slots=True)
class KeyLine:
    """One line: a topic, or a command that works now."""

    topic: str
    command: Command | None = None


class KeyList(Rows):
    """Every command that works here and now, under its topic."""

    digit: ClassVar[str] = "?"
    heading: ClassVar[str] = "Keys"

    def __init__(self) -> None:
        super().__init__(id="keys")
        self._commands: Sequence[Command] = ()
        self._lines: list[KeyLine] = []

    def offer(self, commands: Sequence[Command]) -> None:
        """List these commands."""
        self._commands = commands
        self.filter("")

    def filter(self, words: str) -> None:
        """List those in which every typed word occurs: in the id, the help or a key."""
        wanted = words.casefold().split()
        self._lines = list(_lines(one for one in self._commands if _fits(one, words, wanted)))
        # The first line is a topic: the cursor stands below it, and the topic stays in view.
        self.top = 0
        self.cursor = 1 if self._lines else 0
        self.refresh()

    @property
    def command(self) -> Command | None:
        """The command under the cursor."""
        return self._lines[self.cursor].command if self.cursor < len(self._lines) else None

    def counts(self) -> str:
        """`40 keys · type to filter · ⏎ runs`."""
        found = sum(line.command is not None for line in self._lines)
        return f"{found} of {len(self._commands)} · ⏎ runs · esc closes"

    def line_count(self) -> int:
        """Topics and commands."""
        return len(self._lines)

    def can_choose(self, index: int) -> bool:
        """Commands only."""
        return self._lines[index].command is not None

    def draw(self, index: int, cells: int) -> Iterable[Segment]:
        """A topic, or keys, help and id of a command."""
        line = self._lines[index]
        command = line.command
        if command is None:
            yield Segment(f"  {line.topic}", self.paint("heading"))
            return
        over = ("cursor",) if index == self.cursor else ()
        taken = 20 if cells >= NAMED else 12
        keys = "  ".join(sign(key) for key in command.keys)
        yield Segment("▌ " if over else "  ", self.paint("mark", *over))
        yield Segment(fit(keys, taken), self.paint("key", *over))
        room = max(0, cells - taken - 2 - (20 if cells >= NAMED else 0))
        yield Segment(fit(command.help, room), self.paint(*over))
        yield Segment(fit(f" {command.id}", cells - taken - 2 - room), self.paint("dim", *over))


def _fits(command: Command, typed: str, wanted: Sequence[str]) -> bool:
    told = f"{command.id} {command.label} {command.help} {command.topic}".casefold()
    return typed.strip() in command.keys or all(word in told for word in wanted)


def _lines(commands: Iterable[Command]) -> Iterable[KeyLine]:
    topic = ""
    for command in commands:
        if command.topic != topic:
            topic = command.topic
            yield KeyLine(topic)
        yield KeyLine(topic, command)
