"""Commands that decide: a claim rejected, an article read; both undone and done again."""

from collections.abc import Callable, Sequence
from typing import Final

from tui.config import Config
from tui.forces import Telling
from tui.library.decision import Decision, read, reject, restore, unread
from tui.screen.intake import Source
from tui.screen.searching import SearchCommands
from tui.screen.wording import counted

# Seconds between two tries to save what could not be saved.
AGAIN: Final = 5.0


class DecisionCommands(SearchCommands):
    """What the user decides holds at once in all three panes, and is kept on the disk."""

    def __init__(self, source: Source, config: Config, *, ansi: bool) -> None:
        super().__init__(source, config, ansi=ansi)
        # What was decided together is undone together: how many decisions each step took.
        self._done: list[int] = []
        self._undone: list[int] = []

    def on_mount(self) -> None:
        """Look now and then whether the disk can be written again."""
        self.set_interval(AGAIN, self.save_again)

    def opening_words(self) -> str:
        """What to tell when reading begins: about the decisions, and about what is opened."""
        told = [str(problem) for problem in self.decisions.refresh()]
        obstacle = self.decisions.obstacle if self.source.decisions is not None else None
        if obstacle is not None:
            # What is wrong comes first: a long path may be cut.
            told.append(f"{obstacle.message}: {obstacle.path}")
        if self.source.said:
            told.append(self.source.said)
        return " · ".join(told)

    def decide(self, decisions: Sequence[Decision], words: str) -> None:
        """Let these hold, show it, and tell it in these words."""
        self._record(decisions)
        self.show_decided()
        self.tell_decided(f"{words} · u undoes")

    def _record(self, decisions: Sequence[Decision]) -> None:
        for decision in decisions:
            self.decisions.record(decision)
        self._done.append(len(decisions))
        self._undone.clear()

    def tell_decided(self, words: str) -> None:
        """Tell what was decided, and that it could not be saved if so."""
        trouble = self.decisions.trouble
        self.tell(words if trouble is None else f"not saved yet: {words} · {trouble.message}")

    def show_decided(self) -> None:
        """Show in every pane what holds by now; the cursors stay where they are."""
        at, path = self.articles.cursor, self.articles.path
        self.desk.recount()
        if self.found is not None:
            self.set_found(self.library.search(self.asked))
        self.articles.refill(None if self.found is None else self.found.hits)
        if self.articles.path != path:
            self.articles.move_to(at)
        self.refill_forces()
        if self.current is self.articles:
            self.show_article(self.articles.path)
        self.reader.refresh()
        self.explain()

    def save_again(self) -> None:
        """Save what could not be saved before; tell when that is done."""
        unsaved = self.decisions.unsaved
        if unsaved and self.decisions.retry() is None:
            self.tell(f"{counted(unsaved, 'decision')} saved now")
            self.settle()

    # Claims

    def do_reject(self) -> None:
        """Reject the claim at the cursor, in the table the figure; or accept it again."""
        tellings = self._in_question()
        if tellings:
            accepted = [one for one in tellings if not self.decisions.rejects(one)]
            decided = [reject(one) for one in accepted] or [restore(one) for one in tellings]
            more = f" in {len(decided)} tellings" if len(decided) > 1 else ""
            self.decide(decided, f"{decided[0]}{more}")

    def _in_question(self) -> Sequence[Telling]:
        """The claim in the reader; in the table all that tell the figure."""
        if self.current is not self.forces:
            return () if self.telling is None else (self.telling,)
        line = self.forces.line
        if line is not None and line.figure is None and self.forces.foldable:
            self.tell("the row has several figures: → shows them, x rejects one")
            return ()
        return self.forces.tellings

    # Read and unread

    def do_mark_read(self) -> None:
        """Mark the article as read, or as unread."""
        entry = self.desk.get(
            self.articles.path if self.current is self.articles else self.shown_path
        )
        if entry is not None and entry.article is not None:
            was = self.desk.is_read(entry.path)
            decided = (unread if was else read)(entry.article)
            self.decide([decided], str(decided))

    def mark_read_through(self, path: str) -> None:
        """Mark an article as read whose end was reached; a search for unread ones keeps it."""
        entry = self.desk.get(path)
        if entry is not None and entry.article is not None and not self.desk.is_read(path):
            decided = read(entry.article)
            self._record([decided])
            self.articles.refresh()
            self.tell_decided(f"read to its end: {decided}")
            self.settle()

    # Undone, and done again

    def do_undo(self) -> None:
        """Take back what was decided last."""
        steps = self._done.pop() if self._done else 1
        self._turn(self.decisions.undo, "undone", steps, self._undone)

    def do_redo(self) -> None:
        """Decide again what was taken back last."""
        steps = self._undone.pop() if self._undone else 1
        self._turn(self.decisions.redo, "done again", steps, self._done)

    def _turn(
        self, turn: Callable[[], str | None], word: str, steps: int, turned: list[int]
    ) -> None:
        said = [words for _ in range(steps) if (words := turn()) is not None]
        if not said:
            self.tell(f"nothing to be {word}")
            return
        turned.append(len(said))
        self.show_decided()
        self.tell_decided(f"{word}: {said[-1]}" + (f" ({len(said)} times)" if said[1:] else ""))
