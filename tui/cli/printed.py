"""What `crisis-tui` does with what it opens where nobody sees a screen."""

from collections.abc import Sequence

from tui.cli.forces import told
from tui.cli.streams import put, width
from tui.cli.work import Work
from tui.export import FORCES, FORMATS
from tui.forces import fold


def print_forces(config: str | None, paths: Sequence[str]) -> int:
    """Print what `crisis-tui forces` prints; its exit code."""
    work = Work(config)
    readings = work.readings(work.corpus(paths, kept=True))
    rows = fold(told(map(work.decisions.accepted, readings)))
    put(FORMATS["table"](FORCES, rows, width=width()))
    return work.code
