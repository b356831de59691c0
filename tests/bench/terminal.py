"""A program in a terminal of its own, its frames, and the CPU it has used when it shows them."""

import contextlib
import fcntl
import os
import pty
import select
import signal
import struct
import termios
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Self

import pyte

COLUMNS, LINES = 120, 40
QUIET = 0.06  # seconds without output after which a key has been answered
PATIENCE = 120.0  # seconds

Shows = Callable[[list[str]], bool]


@dataclass(frozen=True)
class Output:
    """Bytes that came from the program, and the CPU it had used by then, in seconds."""

    data: bytes
    cpu: float


class Terminal:
    """The program under a pseudo-terminal of 120x40. Linux: the CPU clock of another process."""

    def __init__(self, words: Sequence[str], environment: Mapping[str, str]) -> None:
        self._screen = pyte.Screen(COLUMNS, LINES)
        self._stream = pyte.ByteStream(self._screen)
        self._pid, self._handle = pty.fork()
        if not self._pid:
            fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", LINES, COLUMNS, 0, 0))
            os.execve(words[0], list(words), dict(environment))  # noqa: S606 - no shell is wanted

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        """End the program, which need not agree."""
        os.kill(self._pid, signal.SIGKILL)
        os.waitpid(self._pid, 0)
        os.close(self._handle)

    @property
    def cpu(self) -> float:
        """Seconds of CPU that all threads of the program have used."""
        return time.clock_gettime((~self._pid << 3) | 2)  # how the kernel names a process's clock

    @property
    def frame(self) -> list[str]:
        """What stands on the screen, line by line."""
        return self._screen.display

    def collect(self, quiet: float) -> list[Output]:
        """What the program writes until it has written nothing for so many seconds.

        Nothing is drawn meanwhile: drawing would take the time that the program needs.
        """
        found: list[Output] = []
        until = time.monotonic() + PATIENCE
        while time.monotonic() < until and select.select([self._handle], [], [], quiet)[0]:
            try:
                data = os.read(self._handle, 1 << 20)
            except OSError:  # the program has ended
                break
            found.append(Output(data, self.cpu))
        return found

    def draw(self, outputs: Sequence[Output], shows: Shows) -> float | None:
        """Draw what was collected; the CPU used when the frame first shows what is asked for."""
        at = None
        for output in outputs:
            with contextlib.suppress(TypeError):  # private sequences that pyte does not know
                self._stream.feed(output.data)
            if at is None and shows(self.frame):
                at = output.cpu
        return at

    def press(self, keys: str) -> float:
        """Type a key and wait for its answer; the CPU that it took."""
        before = self.cpu
        os.write(self._handle, keys.encode())
        self.draw(self.collect(QUIET), lambda _: False)
        return self.cpu - before
