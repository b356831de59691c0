"""Commands of notes: a line of the user's own on an article or on a claim."""

from typing import Final

from tui.forces import Telling
from tui.library.decision import note
from tui.model import Article
from tui.screen.cells import shown
from tui.screen.deciding import DecisionCommands
from tui.screen.desk import NOTE

# Characters: more than anybody reads on one line, less than what hurts.
LONGEST: Final = 2000


class NoteCommands(DecisionCommands):
    """Notes are typed into the prompt; what is empty removes, escape leaves what was there."""

    _noted: Article | Telling | None = None
    _offered = ""

    def do_note(self) -> None:
        """Write a note on the article of the list, on the current claim, or on its article."""
        entry = self.desk.get(self.articles.path)
        listed = entry.article if entry is not None else None
        shown_here = self.reader.reading.article if self.reader.reading is not None else None
        on = listed if self.current is self.articles else self.telling or shown_here
        if on is None:
            self.tell("nothing here to write a note on")
            return
        self._noted = on
        # What stands in the prompt is one line: unless it is changed, the note keeps its own.
        self._offered = shown(self.decisions.note(on) or "")[:LONGEST]
        self.ask(NOTE, self._offered, longest=LONGEST)
        self.prompt.tell(f"note on {'the claim' if isinstance(on, Telling) else 'the article'}")

    def do_accept(self) -> None:
        """Keep the note."""
        on = self._noted
        if on is None:
            super().do_accept()
            return
        self._stop_noting()
        words = self.prompt.words.strip()
        if words == self._offered.strip():
            self.tell("the note stays as it was")
        else:
            written = note(on, words)
            self.decide([written], str(written))

    def do_cancel(self) -> None:
        """Leave the note as it was."""
        if self._noted is None:
            super().do_cancel()
        else:
            self._stop_noting()
            self.tell("the note stays as it was")

    def _stop_noting(self) -> None:
        self._noted = None
        self.close_prompt()

    def do_choose_down(self) -> None:
        """Down the list, not while writing a note."""
        if self._noted is None:
            super().do_choose_down()

    def do_choose_up(self) -> None:
        """Up the list, not while writing a note."""
        if self._noted is None:
            super().do_choose_up()
