"""Standard output and error: UTF-8, no harm to a terminal, quiet when the reader has gone."""

import os
import sys
from collections.abc import Iterable
from io import TextIOWrapper
from pathlib import Path
from typing import TextIO

from tui.model import CrisisError, Problem


def prepare() -> None:
    """Print UTF-8 whatever the locale says: the data is the same in every terminal.

    Words that nobody could hear, since standard error is closed, are not said.
    """
    sys.stderr = sys.stderr or Path(os.devnull).open("w")  # noqa: SIM115 - open as long as we run
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def put(lines: Iterable[str]) -> None:
    """Print data, line by line; CrisisError where it cannot be written.

    A reader that goes away (`| head`) ends the output without a word.
    """
    if is_closed(sys.stdout):
        raise CrisisError("standard output is closed")
    for line in lines:
        if not _written(f"{line}\n"):
            return
    _written("", last=True)


def _written(text: str, *, last: bool = False) -> bool:
    """Whether anybody still reads what is printed."""
    try:
        sys.stdout.write(text)
        if last:
            sys.stdout.flush()
    except BrokenPipeError:
        _leave()
        return False
    except OSError as error:
        _leave()
        raise CrisisError(f"standard output cannot be written: {error.strerror}") from error
    return True


def say(*words: object) -> None:
    """One line of words to the user."""
    sys.stderr.write(f"crisis-tui: {harmless(' '.join(map(str, words)))}\n")


def harmless(words: str) -> str:
    """The words on one line, without anything that a terminal would obey."""
    from tui.text.clean import clean  # noqa: PLC0415 - nothing is said in most runs

    return clean(" ".join(words.split())).text


def report(problem: Problem) -> None:
    """One line about a problem in a file."""
    say(problem)


def width() -> int | None:
    """The terminal's width in columns; None when the output goes elsewhere."""
    return os.get_terminal_size(sys.stdout.fileno()).columns if is_terminal(sys.stdout) else None


def is_terminal(stream: TextIO | None) -> bool:
    """Whether the stream is there, open and a terminal."""
    return stream is not None and not stream.closed and stream.isatty()


def is_closed(stream: TextIO | None) -> bool:
    """Whether the program was started with the stream closed."""
    return stream is None or stream.closed


def _leave() -> None:
    """Nothing more can be printed: what is still buffered goes nowhere, without an error."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
    os.close(nowhere)
