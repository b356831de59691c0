"""The real program under a pseudo-terminal: what it draws, how it ends, what it leaves behind."""

import fcntl
import os
import pty
import re
import select
import signal
import struct
import sys
import termios
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from time import monotonic, sleep

import pyte

# Seconds after which a program that should have ended, or drawn something, is given up.
PATIENCE = 10.0
STARTED = (
    "import sys; from tui.cli.main import main; "
    "sys.argv = ['crisis-tui', *sys.argv[1:]]; sys.exit(main(sys.argv[1:]))"
)

ARTICLE = (
    "Rohan puts 8,500 riders on alert\n\nRohan has put 8,500 soldiers on alert, its marshal said"
    " on Wednesday. Poland sent 300 soldiers to Lithuania.\n"
)


class Terminal:
    """A program, its pseudo-terminal, and all that came out of it."""

    def __init__(self, process: int, end: int, attributes: list[object]) -> None:
        self.process = process
        self.end = end
        self.seen = b""
        self.size = 80, 24
        self.before = attributes

    def read(self, seconds: float = 0.05) -> None:
        """Take in what the program wrote."""
        while select.select([self.end], [], [], seconds)[0]:
            try:
                data = os.read(self.end, 65536)
            except OSError:
                return
            if not data:
                return
            self.seen += data

    def wait_for(self, words: str) -> None:
        """Wait until the program has drawn these words."""
        self.wait_until(lambda: words in self.text)

    def press(self, keys: str) -> None:
        """Type."""
        os.write(self.end, keys.encode())

    def resize(self, width: int, height: int) -> None:
        """Make the window so large; the program is told by a signal."""
        self.size = width, height
        fcntl.ioctl(self.end, termios.TIOCSWINSZ, struct.pack("HHHH", height, width, 0, 0))

    def forget(self) -> None:
        """Take in all that was written, and begin anew."""
        self.read()
        self.seen = b""

    @property
    def screen(self) -> list[str]:
        """What stands in the window, line by line, as far as it was drawn since `forget`."""
        width, height = self.size
        drawn = pyte.Screen(width, height)
        pyte.Stream(drawn).feed(self.seen.decode("utf-8", "replace"))
        return [line.rstrip() for line in drawn.display]

    def wait_until(self, true: Callable[[], bool]) -> None:
        """Wait for something that shows in what the program draws."""
        until = monotonic() + PATIENCE
        while not true():
            assert monotonic() < until, "\n".join(self.screen)
            self.read()

    def ended(self, *, reading: bool = True) -> tuple[int, float]:
        """The exit code (negative for a signal), and the seconds until it came.

        Without `reading`, nobody takes what the program writes.
        """
        start = monotonic()
        while monotonic() < start + PATIENCE:
            self.read(0.01) if reading else sleep(0.01)
            process, state = os.waitpid(self.process, os.WNOHANG)
            if process:
                self.process = 0
                return os.waitstatus_to_exitcode(state), monotonic() - start
        raise AssertionError("it did not end")

    @property
    def text(self) -> str:
        """All that was written, without what moves and colours."""
        return re.sub(r"\x1b\[[0-9;?<>=]*[ -/]*[@-~]", "", self.seen.decode("utf-8", "replace"))

    @property
    def last_words(self) -> str:
        """What was written after the dashboard left the screen."""
        return self.seen.rpartition(b"\x1b[?1049l")[2].decode("utf-8", "replace")

    def restored(self) -> bool:
        """Whether the terminal is as it was: its mode, its first screen, its cursor."""
        shown = self.seen.rfind(b"\x1b[?1049l") > self.seen.rfind(b"\x1b[?1049h")
        cursor = self.seen.rfind(b"\x1b[?25h") > self.seen.rfind(b"\x1b[?25l")
        return shown and cursor and termios.tcgetattr(self.end) == self.before


@contextmanager
def terminal(
    words: Sequence[str], environment: Mapping[str, str], *, program: str = STARTED
) -> Iterator[Terminal]:
    """The program with these words on its command line; it is killed at the end if it lives."""
    process, end = pty.fork()
    if not process:
        fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 80, 0, 0))
        os.execve(sys.executable, [sys.executable, "-c", program, *words], dict(environment))  # noqa: S606 - no shell is wanted
    running = Terminal(process, end, termios.tcgetattr(end))
    running.resize(80, 24)
    try:
        yield running
    finally:
        if running.process:
            os.kill(running.process, signal.SIGKILL)
            os.waitpid(running.process, 0)
        os.close(end)


def environment(folder: Path, **others: str) -> Mapping[str, str]:
    """A home of its own, and a terminal that can do everything."""
    inherited = {
        name: os.environ[name] for name in ("PATH", "LANG", "PYTHONPATH") if name in os.environ
    }
    told = {
        "TERM": "xterm-256color",
        "HOME": str(folder),
        "TMPDIR": str(folder),
        "LC_ALL": "C.UTF-8",
    }
    return {**inherited, **told, "CRISIS_TUI_DATA": str(folder / "data"), **others}


def ready(running: Terminal) -> Terminal:
    """The dashboard, drawn with everything read."""
    running.wait_for("2 rows")
    return running
