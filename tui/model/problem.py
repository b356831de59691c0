"""What is wrong with an input, as data; and the one error that stops a command."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Problem:
    """Something wrong in a file: one clear line for the user, the rest goes on.

    `path` is as the user gave it; `line` counts from 1, None where no line is to blame.
    """

    path: str
    line: int | None
    message: str

    def __str__(self) -> str:
        where = self.path if self.line is None else f"{self.path}:{self.line}"
        return f"{where}: {self.message}"


class CrisisError(Exception):
    """Stops a command: its text is the one line that the user sees."""
