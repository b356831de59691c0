"""What the dashboard is given to show, and the batches in which it takes it."""

from collections.abc import Callable, Iterator, Sequence
from time import monotonic
from typing import Protocol

from tui.library import Found
from tui.library.corpus import SCREENFUL
from tui.library.decisions import Decisions
from tui.model import Article, Problem, Reading

Item = Article | Reading | Problem

# Seconds between two batches: often enough to look alive, seldom enough to cost little.
BEAT = 0.1


class Searches(Protocol):
    """Where readings are found again (tui.library.Library)."""

    def add(self, reading: Reading) -> None:
        """Take a reading in, in place of an earlier one of the same article."""

    def search(self, words: str) -> Found:
        """What the words find among the readings taken in."""


class Source(Protocol):
    """What was opened.

    Iterating gives a first screenful of articles as they are read, then the reading of every
    article (its path says which); a file that cannot be read gives its problem. It may be
    iterated again, to reload. It is iterated in a thread of its own.
    """

    @property
    def said(self) -> str | None:
        """A line to tell the user where the user did not choose what is opened, else None."""

    @property
    def total(self) -> int | None:
        """How many articles there will be, None while that is not known."""

    @property
    def decisions(self) -> Decisions | None:
        """What the user decided, None where that lasts only as long as the program."""

    def library(self) -> Searches:
        """A new library without readings, which the dashboard fills."""

    def __iter__(self) -> Iterator[Item]:
        """The articles, readings and problems, as they come."""


def deliver(
    source: Source, take: Callable[[Sequence[Item]], object], stopped: Callable[[], bool]
) -> None:
    """Hand over what the source gives, a beat's worth at a time, until it ends or is stopped.

    The first screenful is handed over whole, before the source begins to read between the lines.
    """
    batch: list[Item] = []
    due = monotonic() + BEAT
    screenful = 0
    for item in source:
        if stopped():
            return
        screenful = screenful or min(SCREENFUL, source.total or SCREENFUL)
        batch.append(item)
        if len(batch) == screenful or monotonic() >= due:
            take(batch)
            batch = []
            screenful = -1
            due = monotonic() + BEAT
    if batch and not stopped():
        take(batch)
