"""Whether the terminal is light: asked before the dashboard starts, since it decides the theme."""

import os
import re
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from select import select
from time import monotonic
from typing import Final

# "Which background colour?" (OSC 11), then a question that every terminal answers (DA1), so
# that nobody waits for one that does not know the first.
QUESTION: Final = b"\x1b]11;?\x1b\\\x1b[c"
ANSWERED: Final = re.compile(rb"\x1b\[\?[0-9;]{0,40}c")
COLOUR: Final = re.compile(
    rb"\x1b\]11;rgb:([0-9a-fA-F]{2,4})/([0-9a-fA-F]{2,4})/([0-9a-fA-F]{2,4})"
)

# Seconds until a terminal that says nothing is taken for a dark one.
PATIENCE: Final = 0.08


def is_light() -> bool | None:
    """Whether the terminal's background is light; None where it does not say."""
    with suppress(ImportError, OSError):
        return light_in(_answer())
    return None


def light_in(answer: bytes) -> bool | None:
    """Whether the answer tells of a light colour; None where it tells of none."""
    found = COLOUR.search(answer)
    if found is None:
        return None
    red, green, blue = (int(part, 16) / int(b"f" * len(part), 16) for part in found.groups())
    return 0.299 * red + 0.587 * green + 0.114 * blue > 0.5  # noqa: PLR2004 - half as light as white


def _answer() -> bytes:
    """What the terminal answers; what it has said when patience ends."""
    answer = b""
    with _raw_terminal() as terminal:
        os.write(terminal, QUESTION)
        until = monotonic() + PATIENCE
        while not ANSWERED.search(answer) and (left := until - monotonic()) > 0:
            if select([terminal], [], [], left)[0]:
                answer += os.read(terminal, 256)
    return answer


@contextmanager
def _raw_terminal() -> Iterator[int]:
    """The terminal itself, whatever standard input is, without echo and line by line reading."""
    import termios  # noqa: PLC0415 - not on every system
    import tty  # noqa: PLC0415 - the same

    terminal = os.open("/dev/tty", os.O_RDWR | os.O_NOCTTY)
    try:
        before = termios.tcgetattr(terminal)
        try:
            tty.setcbreak(terminal, termios.TCSANOW)
            yield terminal
        finally:
            termios.tcsetattr(terminal, termios.TCSANOW, before)
    except termios.error as error:
        raise OSError(*error.args) from error
    finally:
        os.close(terminal)
