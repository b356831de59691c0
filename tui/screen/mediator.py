"""What the commands of every subject share: where the user stands, and what is shown."""

from dataclasses import dataclass

from tui.config import Config
from tui.forces import Telling
from tui.library.decisions import Decisions
from tui.screen.folding import Folding
from tui.screen.forces import TablePlace
from tui.screen.intake import Searches, Source
from tui.screen.page import ReadingPlace
from tui.screen.pane import Pane


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


class Mediator(Folding):
    """Moves the panes together."""

    def __init__(self, source: Source, config: Config, *, ansi: bool) -> None:
        super().__init__(config.columns, ansi=ansi)
        self.source = source
        self.desk.decisions = self.reader.decisions = self.decisions = (
            source.decisions or Decisions()
        )
        self._library: Searches | None = None
        self.touched = False
        self.asked = ""

    @property
    def library(self) -> Searches:
        """Where readings are found; made when it is first needed, since that loads the words."""
        if self._library is None:
            self._library = self.source.library()
        return self._library

    def forget_library(self) -> None:
        """Begin with a new library."""
        self._library = None

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

    def catch_up(self) -> None:
        """Show the article to which the cursor of the list has moved."""
        if self.articles.unheard:
            self.articles.unheard = False
            self.show_article(self.articles.path)

    def explain(self) -> None:
        """Keep the panels of reasons and tellings with the claim in question."""
        if self.screen.has_class("-explaining"):
            self.why.explain(self.telling)
        if self.tellings.display:
            self.tellings.show(self.forces.line.row if self.forces.line else None)
