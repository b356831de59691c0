"""What the table of forces is about, and folding it without making anybody wait."""

from collections.abc import Sequence
from time import sleep
from typing import Final

from textual.worker import get_current_worker

from tui.forces import ForceRow, fold
from tui.library import Found, Hit
from tui.model import Span
from tui.screen.desk import Desk, tellings_of
from tui.screen.panes import Panes

# Hits, and claims of a whole desk, that are folded between two keys.
AT_ONCE: Final = 60
FOLDED_AT_ONCE: Final = 2500
# Seconds without a key before more is folded.
STILL: Final = 0.15


class Folding(Panes):
    """Fills the table: with the claims of one article, of the hits, or of everything."""

    def __init__(self, columns: Sequence[str], *, ansi: bool) -> None:
        super().__init__(Desk(), columns, ansi=ansi)
        self.found: Found | None = None
        self.forces_of: str | None = None
        self._hits: dict[str, Hit] = {}
        self._folded: tuple[int, tuple[ForceRow, ...]] = (-1, ())

    def set_found(self, found: Found | None) -> None:
        """Take over what a search found."""
        self.found = found
        hits = found.hits if found is not None else ()
        self._hits = {hit.reading.article.path: hit for hit in hits}

    def hits_in(self, path: str | None) -> tuple[Span, ...]:
        """The words in the article that the search found."""
        if self.found is None:
            return ()
        hit = self._hits.get(path or "")
        return () if hit is None else hit.marks

    def refill_forces(self) -> None:
        """Fold what the table is about: one article, the hits, or everything.

        What is too much to fold between two keys is folded meanwhile, in a thread; until then
        the table shows the best hits, or what it showed before.
        """
        self.forces.scope = "this article" if self.forces_of else "hits" if self.found else ""
        self.workers.cancel_group(self, "fold")
        one = self.desk.get(self.forces_of)
        if one is not None:
            self.forces.refill(fold(tellings_of(one)))
        elif self.found is not None:
            best = self.found.hits[:AT_ONCE]
            if len(best) < len(self.found.hits):
                self.forces.scope = f"best {AT_ONCE} hits"
                self._fold_later(self.found)
                self.forces.refill(fold(told for hit in best for told in hit.tellings))
            else:
                self.forces.refill(fold(self.found.tellings))
        elif self.desk.version == self._folded[0]:
            self.forces.refill(self._folded[1])
        elif self.desk.tally.claims > FOLDED_AT_ONCE:
            self._fold_later(self.desk)
        else:
            self.forces.refill(fold(self.desk.tellings()))

    def _fold_later(self, told: Found | Desk) -> None:
        """Fold everything that is told, in a thread, once the keys have been still a moment."""

        def work() -> None:
            worker, version = get_current_worker(), self.desk.version
            sleep(STILL)
            if worker.is_cancelled:
                return
            rows = fold(told.tellings if isinstance(told, Found) else told.tellings())
            if not worker.is_cancelled:
                self.call_from_thread(self._take_rows, told, version, rows)

        self.run_worker(work, thread=True, group="fold", exclusive=True)

    def _take_rows(self, told: Found | Desk, version: int, rows: tuple[ForceRow, ...]) -> None:
        if told is self.desk:
            self._folded = version, rows
        self.forces.scope = "hits" if self.found else ""
        self.forces.refill(rows)
