"""What `crisis-tui` does with what it opens where somebody sees a screen."""

import os
from collections.abc import Sequence

from tui.cli.work import STANDARD_INPUT, Work


def show(config: str | None, paths: Sequence[str]) -> int:
    """Open the dashboard; its exit code."""
    work = Work(config)
    corpus = work.corpus(paths, decided=True, kept=True)
    if STANDARD_INPUT in paths:
        corpus.take_standard_input()
        _give_keys_a_terminal()
    from tui.screen import open_dashboard  # noqa: PLC0415 - only the dashboard pays for Textual

    return open_dashboard(corpus, work.config)


def _give_keys_a_terminal() -> None:
    """Put the terminal where standard input was: that is where the dashboard gets its keys."""
    terminal = os.open("/dev/tty", os.O_RDWR)
    os.dup2(terminal, 0)
    os.close(terminal)
