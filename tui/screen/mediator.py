"""What the commands of every subject share: the panes, the desk, and what is told to the user."""

from collections.abc import Sequence
from dataclasses import dataclass
from time import sleep
from typing import Final

from textual.app import App, ComposeResult
from textual.containers import Container
from textual.screen import Screen
from textual.worker import get_current_worker

from tui.forces import ForceRow, Telling, fold
from tui.library import Found, Hit
from tui.model import Span
from tui.screen.articles import ArticleList
from tui.screen.bars import Bar, Footer
from tui.screen.desk import Desk, tellings_of
from tui.screen.forces import ForcesTable, TablePlace
from tui.screen.intake import Searches, Source
from tui.screen.keys import KeyList
from tui.screen.page import ReadingPlace
from tui.screen.pane import Pane
from tui.screen.prompt import Prompt
from tui.screen.reader import Reader
from tui.screen.tellings import TellingsPanel
from tui.screen.why import WhyPanel

# Hits, and claims of a whole desk, that are folded between two keys.
AT_ONCE: Final = 60
FOLDED_AT_ONCE: Final = 2500
# Seconds without a key before more is folded.
STILL: Final = 0.15


@dataclass(frozen=True, slots=True)
class Place:
    """Where the user stood in all three panes, to return to."""

    pane: Pane
    listed: str | None
    list_top: int
    shown: str | None
    reading: ReadingPlace
    table: TablePlace
    forces_of: str | None


class Dashboard(Screen[None], inherit_bindings=False):
    """The one screen, without keys of its own: all come from the table of commands."""

    AUTO_FOCUS = ""


class Mediator(App[int], inherit_bindings=False):
    """The panes and what is common to the commands; a pane never knows another."""

    CSS_PATH = "app.tcss"
    ENABLE_COMMAND_PALETTE = False
    HORIZONTAL_BREAKPOINTS = [  # noqa: RUF012 - Textual's own declaration
        (0, "-tiny"),
        (20, "-small"),
        (60, "-narrow"),
        (120, "-medium"),
        (200, "-wide"),
    ]
    VERTICAL_BREAKPOINTS = [(0, "-flat"), (4, "-low"), (12, "-tall")]  # noqa: RUF012 - the same

    def __init__(self, source: Source, columns: Sequence[str], *, ansi: bool = False) -> None:
        super().__init__(ansi_color=ansi)
        self.desk = Desk()
        self.source = source
        self._library: Searches | None = None
        self.found: Found | None = None
        self._hits: dict[str, Hit] = {}
        self.forces_of: str | None = None
        self.status = Bar(id="status")
        self.articles = ArticleList(self.desk)
        self.reader = Reader()
        self.forces = ForcesTable(columns)
        self.tellings = TellingsPanel()
        self.keys = KeyList()
        self.why = WhyPanel()
        self.prompt = Prompt()
        self.footer = Footer(id="footer")
        self.current: Pane = self.articles
        self._folded: tuple[int, tuple[ForceRow, ...]] = (-1, ())
        self.told = ""
        self.touched = False
        self.asked = ""

    def get_default_screen(self) -> Screen[None]:
        """The dashboard, arranged for the size that there is: arranging it twice takes time."""
        wide = [name for least, name in self.HORIZONTAL_BREAKPOINTS if least <= self.size.width]
        high = [name for least, name in self.VERTICAL_BREAKPOINTS if least <= self.size.height]
        return Dashboard(id="dashboard", classes=f"{wide[-1]} {high[-1]}")

    def compose(self) -> ComposeResult:
        """Status, three panes (or the list of keys), reasons, prompt, footer."""
        yield self.status
        panes = (self.articles, self.reader, self.forces, self.tellings, self.keys)
        self.articles.add_class("-current")
        yield Container(*panes, id="panes", classes="-on-articles")
        yield self.why
        yield self.prompt
        yield self.footer

    @property
    def library(self) -> Searches:
        """Where readings are found; made when it is first needed, since that loads the words."""
        if self._library is None:
            self._library = self.source.library()
        return self._library

    def forget_library(self) -> None:
        """Begin with a new library."""
        self._library = None

    # Where the user stands

    @property
    def asking(self) -> bool:
        """Whether one types into the prompt."""
        return self.screen.has_class("-asking")

    def make_current(self, pane: Pane) -> None:
        """Let the keys go to this pane, and let it grow."""
        if pane is not self.current or not pane.live:
            self.current.remove_class("-current")
            self.current = pane
            pane.add_class("-current")
            panes = self.query_one("#panes")
            panes.set_classes(f"-on-{pane.id}")
        if not self.asking:
            pane.focus(scroll_visible=False)

    def place(self) -> Place:
        """Where the user stands."""
        return Place(
            pane=self.current,
            listed=self.articles.path,
            list_top=self.articles.top,
            shown=self.shown_path,
            reading=self.reader.place(),
            table=self.forces.place(),
            forces_of=self.forces_of,
        )

    def return_to(self, place: Place) -> None:
        """Stand there again."""
        if self.articles.select(place.listed):
            self.articles.top = place.list_top
            self.articles.clamp_top()
        self.show_article(place.shown)
        self.reader.return_to(place.reading)
        if self.forces_of != place.forces_of:
            self.forces_of = place.forces_of
            self.refill_forces()
        self.forces.return_to(place.table)
        self.make_current(place.pane)

    # What is shown

    def show_article(self, path: str | None) -> None:
        """Show the article in the reader, with the hits of the search marked."""
        hits = self.hits_in(path)
        if path is not None and path == self.shown_path:
            self.reader.mark(hits)
            return
        entry = self.desk.get(path)
        self.reader.empty = str(entry.problem) if entry and entry.problem else "No article."
        self.reader.show(entry.reading if entry else None, hits=hits)
        self.explain()

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

    @property
    def shown_path(self) -> str | None:
        """The path of the article in the reader."""
        reading = self.reader.reading
        return None if reading is None else reading.article.path

    @property
    def telling(self) -> Telling | None:
        """The claim in question: that of the table's cursor in the table, else the reader's."""
        if self.current is self.forces:
            return next(iter(self.forces.tellings), None)
        reading, claim = self.reader.reading, self.reader.claim
        return None if reading is None or claim is None else Telling(reading.article, claim)

    def explain(self) -> None:
        """Keep the panels of reasons and tellings with the claim in question."""
        if self.screen.has_class("-explaining"):
            self.why.explain(self.telling)
        if self.tellings.display:
            self.tellings.show(self.forces.line.row if self.forces.line else None)

    def tell(self, words: str) -> None:
        """Say something on the status line until the next key."""
        self.told = words
