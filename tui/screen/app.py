"""The dashboard: it hears what the panes post, and answers."""

import os
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from threading import Event
from time import monotonic
from typing import Final

from textual.filter import LineFilter
from textual.worker import get_current_worker

from tui.config import Config
from tui.library.corpus import Corpus
from tui.library.opening import sample_dispatches
from tui.model import Reading
from tui.screen.arranging import ArrangeCommands
from tui.screen.copying import CopyCommands
from tui.screen.intake import Item, Source, deliver
from tui.screen.noting import NoteCommands
from tui.screen.pane import Pane
from tui.screen.reader import Reader
from tui.screen.rows import Rows
from tui.screen.stopping import draw_when_going_on
from tui.screen.themes import DARK, LOOKS, chosen, look_of
from tui.screen.trace import TraceCommands
from tui.screen.wall import Wall, ascii_only

# Seconds to wait for a frame before reading on.
PATIENCE: Final = 0.5
# What to do where nothing was found to read.
NOTHING: Final = """\
No articles. Name files or folders:
crisis-tui PATH ...
d opens the sample dispatches, q quits"""
# Seconds without articles before an empty dashboard is drawn.
BLANK: Final = 0.1


class CrisisApp(TraceCommands, NoteCommands, CopyCommands, ArrangeCommands):
    """Three panes, one table of commands, one source."""

    def __init__(self, source: Source, config: Config, *, theme: str | None = None) -> None:
        theme = theme or chosen(config.theme, os.environ) or DARK.name
        super().__init__(source, config, ansi=look_of(theme).ansi)
        for look in LOOKS:
            self.register_theme(look.theme())
        self.theme = theme
        self._wall = Wall(ascii_only=ascii_only(os.environ))
        self._due = 0.0
        self._seen: set[str] = set()
        self._held = ExitStack()
        self._lists = config.vocabulary

    def get_line_filters(self) -> Sequence[LineFilter]:
        """Textual's own, and the wall behind them."""
        return [*super().get_line_filters(), self._wall]

    # Taking in

    def on_load(self) -> None:
        """Draw nothing before there is something to show, or it takes too long."""
        self._held.enter_context(self.batch_update())
        self.guard()

    def on_mount(self) -> None:
        """Begin with the list, and with reading."""
        draw_when_going_on(self._driver, lambda: self.refresh(layout=True))
        self.make_current(self.articles)
        self.set_timer(BLANK, self._held.close)
        self.do_reload()

    def do_reload(self) -> None:
        """Read everything that was opened, again."""
        if not self.reading_on:
            self.forget_library()
        self._seen.clear()
        self.reading_on, self.arrived, self.expected = True, 0, self.source.total
        self.began = monotonic()
        self.tell(self.opening_words())
        self.run_worker(self._take_in, thread=True, group="intake", exclusive=True)
        self.settle()

    def do_samples(self) -> None:
        """Open the sample dispatches where there is nothing else to read."""
        folder = sample_dispatches()
        if folder is None:
            self.tell("the sample dispatches are not installed")
            return
        self.source = Corpus(
            (str(folder),),
            vocabulary=self._lists,
            said="these are the sample dispatches",
            decisions=self.decisions,
        )
        self.do_reload()

    def _take_in(self) -> None:
        worker, painted = get_current_worker(), Event()

        def take(items: Sequence[Item]) -> None:
            self.call_from_thread(self.take, items, painted.set)
            # What comes next costs more: it waits until what came is seen.
            painted.wait(timeout=PATIENCE)

        deliver(self.source, take, lambda: worker.is_cancelled)
        if not worker.is_cancelled:
            self.call_from_thread(self.finish)

    def take(self, items: Sequence[Item], painted: Callable[[], object]) -> None:
        """Put these on the desk, show them, and tell when they are seen."""
        self.desk.put(items)
        now = self.reader.reading
        for item in items:
            self._seen.add(item.article.path if isinstance(item, Reading) else item.path)
            if isinstance(item, Reading):
                self.arrived += 1
                if now is not None and now.article.path == item.article.path:
                    self.reader.renew(item)
        if monotonic() >= self._due:
            start = monotonic()
            self._refill()
            # Folding everything costs more as more is there: do it the more seldom.
            self._due = monotonic() + 10 * (monotonic() - start)
        self.settle()
        self._held.close()
        self.call_after_refresh(self._index, items)
        self.call_after_refresh(painted)

    def _index(self, items: Sequence[Item]) -> None:
        """Make what was read ready for a search, once it is seen."""
        for item in items:
            if isinstance(item, Reading):
                self.library.add(item)

    def finish(self) -> None:
        """Everything is read."""
        self.reading_on = False
        self.desk.keep_only(self._seen)
        self.articles.empty = NOTHING
        self._refill()
        self.settle()

    def _refill(self) -> None:
        if self.found is None:
            self.articles.refill()
            self.refill_forces()
        if not self.touched:
            # Nobody has chosen anything yet: the first of the list is shown.
            self.articles.move_to(0)
            self.forces.move_to(0)
        if not self.touched or self.reader.reading is None:
            self.show_article(self.articles.path)

    # What the panes post

    def on_pane_entered(self, event: Pane.Entered) -> None:
        """A pane was clicked."""
        self.make_current(event.pane)
        self.settle()

    def on_rows_moved(self, event: Rows.Moved) -> None:
        """Another article, or another row."""
        self.catch_up()
        event.rows.unheard = False
        self.explain()
        self.settle()

    def on_rows_chosen(self, event: Rows.Chosen) -> None:
        """A line was clicked again: what enter would do."""
        if event.rows is self.articles:
            self.do_open()
        elif event.rows is self.forces:
            self.do_trace()
        elif event.rows is self.keys:
            self.do_accept()
        elif self.tellings.telling is not None:
            self.leave_mark()
            self.go_to(self.tellings.telling)
        self.settle()

    def on_reader_at_claim(self) -> None:
        """Another claim is the current one."""
        self.explain()
        self.settle()

    def on_reader_read_through(self, event: Reader.ReadThrough) -> None:
        """The article was read to its end."""
        self.mark_read_through(event.path)
