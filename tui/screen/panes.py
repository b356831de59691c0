"""The one screen and its panes: how they are built, and which of them the keys go to."""

from collections.abc import Sequence

from textual.app import ComposeResult
from textual.containers import Container
from textual.screen import Screen

from tui.screen.articles import ArticleList
from tui.screen.bars import Bar, Footer
from tui.screen.desk import Desk
from tui.screen.forces import ForcesTable
from tui.screen.guards import Guarded
from tui.screen.keys import KeyList
from tui.screen.pane import Pane
from tui.screen.prompt import Prompt
from tui.screen.reader import Reader
from tui.screen.tellings import TellingsPanel
from tui.screen.why import WhyPanel


class Dashboard(Screen[None], inherit_bindings=False):
    """The one screen, without keys of its own: all come from the table of commands."""

    AUTO_FOCUS = ""


class Panes(Guarded, inherit_bindings=False):
    """Status, three panes, what opens beside them, prompt, footer; a pane never knows another."""

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

    def __init__(self, desk: Desk, columns: Sequence[str], *, ansi: bool) -> None:
        super().__init__(ansi_color=ansi)
        self.desk = desk
        self.status = Bar(id="status")
        self.articles = ArticleList(desk)
        self.reader = Reader()
        self.forces = ForcesTable(columns)
        self.tellings = TellingsPanel()
        self.keys = KeyList()
        self.why = WhyPanel()
        self.prompt = Prompt()
        self.footer = Footer(id="footer")
        self.current: Pane = self.articles
        self.told = ""

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

    def tell(self, words: str) -> None:
        """Say something on the status line until the next key."""
        self.told = words
