"""Commands of panes, order, look, and of one step out."""

import os
import shlex
import subprocess
from pathlib import Path

from textual.app import SuspendNotSupported

from tui.screen.commander import Commander
from tui.screen.pane import Pane
from tui.screen.themes import LOOKS, look_of


class ArrangeCommands(Commander):
    """Which pane, how large, in which order and colours."""

    def _step_pane(self, by: int) -> None:
        panes: tuple[Pane, ...] = (self.articles, self.reader, self.forces)
        self.make_current(panes[(panes.index(self.current) + by) % len(panes)])
        self.explain()

    def do_next_pane(self) -> None:
        """The pane after this."""
        self._step_pane(1)

    def do_previous_pane(self) -> None:
        """The pane before this."""
        self._step_pane(-1)

    def do_pane_articles(self) -> None:
        """The articles."""
        self.make_current(self.articles)

    def do_pane_article(self) -> None:
        """The article."""
        self.make_current(self.reader)

    def do_pane_forces(self) -> None:
        """The table of forces."""
        self.make_current(self.forces)

    def do_zoom(self) -> None:
        """The current pane alone, or all."""
        self.screen.toggle_class("-zoomed")

    def do_theme(self) -> None:
        """The next theme."""
        names = [look.name for look in LOOKS]
        name = names[(names.index(self.theme) + 1) % len(names)]
        self.ansi_color = look_of(name).ansi
        self.theme = name
        self.tell(f"theme {name}")

    def do_sort_articles(self) -> None:
        """Sort the list by the next thing."""
        self.desk.sort_next()
        self.articles.refill(None if self.found is None else self.found.hits)
        self.tell(f"articles by {self.desk.order}")

    def do_sort_articles_back(self) -> None:
        """Turn the order of the list round."""
        self.desk.turn()
        self.articles.refill(None if self.found is None else self.found.hits)
        self.tell(f"articles by {self.desk.order}")

    def do_outside(self) -> None:
        """Show the file of the article in the user's pager or editor."""
        path = self.shown_path
        if path is None or not Path(path).is_file():
            self.tell("there is no file to open")
            return
        program = os.environ.get("PAGER") or os.environ.get("EDITOR") or "less"
        try:
            with self.suspend():
                # The path is one word of a list: no shell ever sees it.
                subprocess.run([*shlex.split(program), str(Path(path).absolute())], check=False)  # noqa: S603
        except (OSError, ValueError) as error:
            self.tell(f"{program}: {error}")
        except SuspendNotSupported:
            self.tell("not possible in this terminal")
        self.refresh(layout=True)

    def do_suspend(self) -> None:
        """To the shell, as every terminal program does; `fg` comes back."""
        self.action_suspend_process()

    def do_quit(self) -> None:
        """Leave."""
        self.exit(0)
