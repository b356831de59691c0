"""What the table of forces is about, and folding it without making anybody wait."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from threading import Thread
from time import monotonic, sleep
from typing import Final

from tui.forces import ForceRow, Telling, fold
from tui.library import Found, Hit
from tui.model import Span
from tui.screen.desk import Desk, Entry, tellings_of
from tui.screen.panes import Panes

# Hits, and claims of a whole desk, that are folded between two keys.
AT_ONCE: Final = 60
FOLDED_AT_ONCE: Final = 2500
# Seconds without a key before more is folded.
STILL: Final = 0.15
# While articles still come in, everything is folded again after so many times as long.
RESTS: Final = 3


@dataclass(frozen=True, slots=True)
class Fold:
    """What is to be folded in the background: the hits, or every entry of a version of the desk."""

    found: Found | None
    entries: Sequence[Entry] = ()
    version: int = -1

    def tellings(self) -> Iterable[Telling]:
        """Every claim that is to be folded."""
        if self.found is not None:
            return self.found.tellings
        return (telling for entry in self.entries for telling in tellings_of(entry))


class _StoppedError(Exception):
    """Nobody waits for the rows any longer."""


class Folding(Panes):
    """Fills the table: with the claims of one article, of the hits, or of everything."""

    def __init__(self, columns: Sequence[str], *, ansi: bool) -> None:
        super().__init__(Desk(), columns, ansi=ansi)
        self.found: Found | None = None
        self.forces_of: str | None = None
        self._hits: dict[str, Hit] = {}
        self._folded: tuple[int, tuple[ForceRow, ...]] = (-1, ())
        self._wanted: Fold | None = None
        self._at_work = False

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
        self._wanted = None
        one = self.desk.get(self.forces_of)
        if one is not None:
            self.forces.refill(fold(tellings_of(one)))
        elif self.found is not None:
            self._refill_with_hits(self.found)
        elif self.desk.version == self._folded[0]:
            self.forces.refill(self._folded[1])
        elif self.desk.tally.claims > FOLDED_AT_ONCE:
            self._fold_later(Fold(None, tuple(self.desk), self.desk.version))
        else:
            self.forces.refill(fold(self.desk.tellings()))

    def _refill_with_hits(self, found: Found) -> None:
        best = found.hits[:AT_ONCE]
        if len(best) == len(found.hits):
            self.forces.refill(fold(found.tellings))
            return
        self.forces.scope = f"best {AT_ONCE} hits"
        self.forces.refill(fold(told for hit in best for told in hit.tellings))
        self._fold_later(Fold(found))

    # In the background: one thread, which folds what was wanted last.

    def _fold_later(self, wanted: Fold) -> None:
        self._wanted = wanted
        if not self._at_work:
            self._at_work = True
            # A daemon: quitting waits for nobody's table.
            Thread(target=self._fold_in_thread, daemon=True).start()

    def _fold_in_thread(self) -> None:
        done: Fold | None = None
        while (wanted := self._wanted) is not done and self.is_running:
            sleep(STILL)
            if wanted is None or wanted is not self._wanted:
                continue
            start = monotonic()
            rows = _folded(wanted, lambda: self._supersedes(wanted))
            if rows is not None and self.is_running:
                self.call_from_thread(self._take_rows, wanted, rows)
                self._rest(RESTS * (monotonic() - start), wanted)
            done = wanted
        if self.is_running:
            self.call_from_thread(self._rested, done)

    def _supersedes(self, folding: Fold) -> bool:
        """Whether something else is wanted by now, not just more of the same."""
        now = self._wanted
        if not self.is_running:
            return True
        return now is not folding and (now is None or now.found is not folding.found)

    def _rest(self, seconds: float, done: Fold) -> None:
        """Leave the processor to the reading of articles, unless something else is wanted."""
        until = monotonic() + seconds
        while monotonic() < until and not self._supersedes(done):
            sleep(STILL)

    def _rested(self, done: Fold | None) -> None:
        """The thread has ended; what came in meanwhile needs another."""
        self._at_work = False
        if self._wanted is not None and self._wanted is not done:
            self._fold_later(self._wanted)

    def _take_rows(self, folded: Fold, rows: tuple[ForceRow, ...]) -> None:
        if folded.found is None:
            self._folded = folded.version, rows
        if folded.found is self.found and self.forces_of is None:
            self.forces.scope = "hits" if self.found else ""
            self.forces.refill(rows)


def _folded(wanted: Fold, stopped: Callable[[], bool]) -> tuple[ForceRow, ...] | None:
    """The rows; None where nobody waits for them any longer."""
    try:
        return fold(_while_wanted(wanted.tellings(), stopped))
    except _StoppedError:
        return None


def _while_wanted(tellings: Iterable[Telling], stopped: Callable[[], bool]) -> Iterator[Telling]:
    for count, telling in enumerate(tellings):
        if count % 256 == 0 and stopped():
            raise _StoppedError
        yield telling
