"""Exit codes, which scripts rely on."""

from enum import IntEnum

from tui.model import CrisisError


class Code(IntEnum):
    """How a command ended."""

    DONE = 0
    PROBLEMS = 1  # done, with problems that were reported
    WRONG_USE = 2
    FAULT = 70  # ours
    INTERRUPTED = 130


class WrongUseError(CrisisError):
    """The command line asks for something that cannot be done."""
