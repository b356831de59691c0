"""From keys to commands, and what the bars say of them."""

from time import monotonic

from textual import events

from tui.commands import Command, Scope, When, remapped, sign
from tui.config import Config
from tui.screen.bars import progress
from tui.screen.intake import Source
from tui.screen.mediator import Mediator, Place
from tui.screen.wording import counted


class Commander(Mediator):
    """Performs the commands of the one table, and shows those that work here and now."""

    def __init__(self, source: Source, config: Config, *, ansi: bool) -> None:
        super().__init__(source, config, ansi=ansi)
        self.commands = remapped(config.keys)
        self.trail: list[Place] = []
        self.reading_on = True
        self.copying = False
        self.arrived = 0
        self.began = 0.0
        self.expected: int | None = None

    def truths(self) -> frozenset[When]:
        """What is true of the dashboard, for the commands that depend on it."""
        told = {
            When.ALWAYS: True,
            When.TRACED: bool(self.trail),
            When.FILTERED: self.found is not None,
            When.FOLDABLE: self.forces.foldable,
            When.CLAIMED: self.telling is not None,
            When.EMPTY: not self.reading_on and all(one.reading is None for one in self.desk),
        }
        return frozenset(when for when, true in told.items() if true)

    def working(self) -> list[Command]:
        """The commands that work here and now."""
        truths = self.truths()
        alone = Scope.PROMPT if self.asking else Scope.COPY if self.copying else None
        scope = alone or self.current.id or ""
        return [one for one in self.commands if one.works(scope, truths)]

    def on_key(self, event: events.Key) -> None:
        """Perform the command of the key; the more special scope goes first."""
        # The focus comes a moment after the prompt; a fast typist is there before it.
        if self.asking and self.prompt.take(event):
            return
        for command in sorted(self.working(), key=lambda one: one.scope is Scope.EVERYWHERE):
            if event.key in command.keys or event.character in command.keys:
                event.stop()
                self.touched = True
                self.told = ""
                self.perform(command)
                if not self.told:
                    self.tell(f"{command.id} {_sign(event)}")
                self.settle()
                return

    def perform(self, command: Command) -> None:
        """Do what the command says: the current pane if it can, else the app."""
        name = f"do_{command.id.replace('-', '_')}"
        doing = getattr(self.current, name, None)
        if doing is None:
            # A fast typist is on before the article is shown to which the cursor has moved.
            self.catch_up()
            doing = getattr(self, name)
        doing()

    def settle(self) -> None:
        """Make status line and footer say what is true now."""
        counts = self.desk.tally
        left = " · ".join(
            (
                counted(counts.articles, "article"),
                counted(counts.claims, "claim"),
                counted(counts.names, "name"),
            )
        )
        if self.reading_on:
            right = progress(self.arrived, self.expected, monotonic() - self.began)
        else:
            unsaved = self.decisions.unsaved
            missing = (
                (unsaved, f"{counted(unsaved, 'decision')} not saved"),
                (counts.undated, f"{counts.undated:,} undated"),
                (counts.problems, f"{counts.problems:,} with problems"),
            )
            right = " · ".join(words for n, words in missing if n)
        told = [(f"{self.told}   ", "key")] if self.told else []
        self.status.say([(" crisis-tui  ", "name"), (left, "strong")], [*told, (right, "dim")])
        self.footer.offer(self.working())


def _sign(event: events.Key) -> str:
    """The key as it is written: the character where it has one."""
    return sign(event.character if event.is_printable and event.character else event.key)
