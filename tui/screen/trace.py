"""Commands that lead from a figure to its sentence, to its like, and back."""

from tui.forces import Telling
from tui.screen.commander import Commander

LONGEST_TRAIL = 100


class TraceCommands(Commander):
    """The trace and the way back."""

    def do_open(self) -> None:
        """From the list into the article."""
        if self.articles.path is not None:
            self.leave_mark()
            self.show_article(self.articles.path)
            self.make_current(self.reader)

    def do_trace(self) -> None:
        """From the row to the sentence that tells it first."""
        tellings = self.forces.tellings
        if tellings:
            self.leave_mark()
            self.go_to(tellings[0])

    def do_row(self) -> None:
        """From the claim to its row."""
        telling = self.telling
        if telling is None:
            return
        self.leave_mark()
        if not self.forces.select(telling):
            self.trail.pop()
            self.tell("its row is not in the table now: esc clears the filter")
            return
        self.make_current(self.forces)

    def do_back(self) -> None:
        """To where the last trace began."""
        if self.trail:
            self.return_to(self.trail.pop())
            self.explain()

    def leave_mark(self) -> None:
        """Remember this place, to come back to."""
        self.trail.append(self.place())
        del self.trail[:-LONGEST_TRAIL]

    def go_to(self, telling: Telling) -> None:
        """Stand on the claim in its article."""
        path = telling.article.path
        if self.articles.path != path:
            self.articles.select_listed(path)
        self.show_article(path)
        reading = self.reader.reading
        if reading is not None and telling.claim in reading.claims:
            self.make_current(self.reader)
            self.reader.go_to_claim(reading.claims.index(telling.claim))

    # The same figure elsewhere

    def do_next_telling(self) -> None:
        """The next telling of the same figure, or of the same forces."""
        self._walk(1)

    def do_previous_telling(self) -> None:
        """The telling before."""
        self._walk(-1)

    def _walk(self, by: int) -> None:
        now = self.telling
        if now is None:
            return
        what, tellings = self.forces.alike(now)
        if len(tellings) < 2:  # noqa: PLR2004 - itself alone
            self.tell("told only here")
            return
        at = (tellings.index(now) + by) % len(tellings)
        self.leave_mark()
        self.go_to(tellings[at])
        self.tell(f"{what} {at + 1}/{len(tellings)}")

    # Inside the article

    def do_next_claim(self) -> None:
        """The next claim of the article."""
        if not self.reader.step_claim(1):
            self.tell("no claim further down")

    def do_previous_claim(self) -> None:
        """The claim before."""
        if not self.reader.step_claim(-1):
            self.tell("no claim further up")

    def do_next_mention(self) -> None:
        """The next mention of the name that one stands on."""
        self._step_mention(1)

    def do_previous_mention(self) -> None:
        """The mention before."""
        self._step_mention(-1)

    def _step_mention(self, by: int) -> None:
        words = self.reader.step_mention(by)
        self.tell(words or "no name here")

    def do_why(self) -> None:
        """Open or close the panel of reasons."""
        self.screen.toggle_class("-explaining")
        self.explain()

    def do_forces_of(self) -> None:
        """The forces of the shown article, or of everything."""
        reading = self.reader.reading
        whole = self.forces_of is not None or reading is None
        self.forces_of = None if whole or reading is None else reading.article.path
        self.refill_forces()
