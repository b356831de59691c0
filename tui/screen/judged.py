"""An article with what the user decided of it: rejected claims struck out, notes."""

from collections.abc import Iterable

from rich.segment import Segment

from tui.forces import Telling
from tui.library.decisions import Decisions
from tui.screen.cells import fit
from tui.screen.desk import NOTE
from tui.screen.page import GUTTER, Page


class JudgedPage(Page):
    """A page that knows the decisions of the user."""

    def __init__(self) -> None:
        super().__init__()
        self.decisions = Decisions()

    def rejected(self) -> frozenset[int]:
        """The claims, by number, that the user rejected."""
        return frozenset() if self.reading is None else self.decisions.rejected_in(self.reading)

    @property
    def telling(self) -> Telling | None:
        """The current claim, in its article."""
        if self.reading is None or self.claim is None:
            return None
        return Telling(self.reading.article, self.claim)

    @property
    def note(self) -> str:
        """The note on the article; empty where there is none."""
        return (self.reading and self.decisions.note(self.reading.article)) or ""

    def claim_words(self) -> str:
        """What is known and what was decided of the current claim; empty where none is."""
        words, telling = super().claim_words(), self.telling
        if telling is None:
            return words
        note = self.decisions.note(telling)
        told = (
            "rejected" if self.decisions.rejects(telling) else "",
            f"{NOTE} {note}" if note else "",
            words,
        )
        return " · ".join(part for part in told if part)

    def heads(self) -> int:
        """Who printed it and when, and the note on it."""
        heads = super().heads()
        return heads + bool(heads and self.note)

    def draw_head(self, row: int, cells: int) -> Iterable[Segment]:
        """The note stands below who printed the article."""
        if row == 0:
            yield from super().draw_head(row, cells)
            return
        yield Segment(" " * GUTTER, self.paint())
        yield Segment(fit(f"{NOTE} {self.note}", cells - GUTTER), self.paint("word"))
