"""What the user decided: claims rejected, articles read, notes written; undone and redone.

Every decision is a line of a journal in the user's data folder, and what holds is their fold, so
that nothing is ever overwritten: an undo is one more line.
"""

import os
from collections import deque
from dataclasses import replace
from pathlib import Path

from tui.forces.telling import Telling
from tui.library.decision import Act, Decision, decision_of, record_of, turn
from tui.library.journal import Journal, News
from tui.library.standing import Standing
from tui.model import Article, PassedOver, Problem, Reading

FILE = "decisions.jsonl"
REASON = "rejected by the user"


class Decisions:
    """The decisions of a data folder; None for those that last only as long as the program.

    What is recorded holds at once. A decision that could not be written is kept in memory and
    written with the next one, or by `retry`.
    """

    def __init__(self, folder: Path | None = None) -> None:
        self._journal = Journal(folder / FILE if folder else None)
        self._standing = Standing()
        self._done: list[Decision] = []
        self._undone: list[Decision] = []
        self._unsaved: deque[Decision] = deque()
        self.trouble: Problem | None = None
        """Why the last decision is not on the disk yet; None if it is."""

    @classmethod
    def open(cls, folder: Path | None) -> tuple["Decisions", tuple[Problem, ...]]:
        """The decisions kept in a folder, none where there is no such folder; nothing is made.

        The problems: a file that cannot be read, and damaged lines, told when they are first met.
        """
        decisions = cls(folder)
        news, problems = decisions._news()
        for decision in news:
            decisions._take(decision)
        return decisions, problems

    # What holds

    def rejects(self, told: Telling) -> bool:
        """Whether the user rejected the claim."""
        return self._standing.is_rejected(told.article, told.claim)

    def rejected_in(self, reading: Reading) -> frozenset[int]:
        """The claims of a reading, by their number, that the user rejected."""
        if not self._standing.touches(reading.article):
            return frozenset()
        rejected = self._standing.is_rejected
        claims = enumerate(reading.claims)
        return frozenset(n for n, claim in claims if rejected(reading.article, claim))

    def accepted(self, reading: Reading) -> Reading:
        """The reading with the claims that the user rejected among what was passed over."""
        rejected = self.rejected_in(reading)
        if not rejected:
            return reading
        left_out = (reading.claims[n] for n in rejected)
        passed_over = (PassedOver(each.span, each.text, REASON) for each in left_out)
        return replace(
            reading,
            claims=tuple(each for n, each in enumerate(reading.claims) if n not in rejected),
            passed_over=tuple(
                sorted((*reading.passed_over, *passed_over), key=lambda each: each.span)
            ),
        )

    def is_read(self, article: str) -> bool:
        """Whether the user read the article of that id."""
        return self._standing.is_read(article)

    def note(self, on: Article | Telling) -> str | None:
        """The note on an article or a claim; None if there is none.

        Where two programs wrote one at the same time, both, one a line.
        """
        of = (on.article, on.claim) if isinstance(on, Telling) else (on,)
        texts = dict.fromkeys(each.note for each in self._standing.notes(*of) if each.note)
        return "\n".join(texts) or None

    @property
    def unsaved(self) -> int:
        """How many decisions are not on the disk yet."""
        return len(self._unsaved)

    @property
    def obstacle(self) -> Problem | None:
        """Why decisions could not be kept here, as far as can be told; None if they could."""
        path = self._journal.path
        if path is None:
            return Problem(FILE, None, "there is no folder for it: decisions end with the program")
        ways = (path, *path.absolute().parents)
        there = next(way for way in ways if os.path.exists(way))  # noqa: PTH110 - Path raises where it may not look
        if os.access(there, os.W_OK) and (there == path or os.path.isdir(there)):  # noqa: PTH112 - the same
            return None
        return Problem(str(path), None, "may not be written: decisions end with the program")

    # What is decided

    def record(self, decision: Decision) -> Problem | None:
        """Let a decision hold, and write it; None means that it is on the disk."""
        if decision.act is Act.NOTE:
            replaced = self._standing.notes_before(decision)
            decision = replace(decision, others=tuple(each.id for each in replaced))
        self._take(decision)
        self._unsaved.append(decision)
        return self.retry()

    def retry(self) -> Problem | None:
        """Write what could not be written yet; why that still cannot be, if it cannot."""
        try:
            while self._unsaved:
                self._journal.add(record_of(self._unsaved[0]))
                self._unsaved.popleft()
        except OSError as error:
            message = f"not saved, but kept and tried again: {error.strerror or error}"
            self.trouble = Problem(str(self._journal.path or FILE), None, message)
        else:
            self.trouble = None
        return self.trouble

    def undo(self) -> str | None:
        """Take back the last decision of this program; what it was, None if there is none.

        `trouble` tells whether that is on the disk.
        """
        return self._turn(Act.UNDO, self._done)

    def redo(self) -> str | None:
        """Decide again what was taken back last, if nothing else was decided since."""
        return self._turn(Act.REDO, self._undone)

    def refresh(self) -> tuple[Problem, ...]:
        """Take in what other programs decided, and write what could not be written yet.

        Their decisions are not undone by this one.
        """
        news, problems = self._news()
        for decision in news:
            self._standing.take(decision)
        self.retry()
        return problems

    def _turn(self, act: Act, decisions: list[Decision]) -> str | None:
        if not decisions:
            return None
        decision = decisions[-1]
        self.record(turn(act, decision))
        return str(decision)

    def _take(self, decision: Decision) -> None:
        """Let a decision hold, as the next that can be undone."""
        if self._standing.knows(decision):
            return
        self._standing.take(decision)
        if decision.act is Act.UNDO:
            self._move(decision, self._done, self._undone)
        elif decision.act is Act.REDO:
            self._move(decision, self._undone, self._done)
        else:
            self._done.append(decision)
            self._undone.clear()

    def _move(self, turned: Decision, source: list[Decision], target: list[Decision]) -> None:
        for decision in reversed(source):
            if decision.id in turned.others:
                source.remove(decision)
                target.append(decision)
                return

    def _news(self) -> tuple[list[Decision], tuple[Problem, ...]]:
        path = str(self._journal.path)
        try:
            news = self._journal.news()
        except OSError as error:
            return [], (Problem(path, None, f"cannot be read: {error.strerror or error}"),)
        found = [each for each in map(decision_of, news.records) if each is not None]
        return found, self._damages(news)

    def _damages(self, news: News) -> tuple[Problem, ...]:
        """One problem for all damaged lines; none where they were told of before."""
        if not news.damaged:
            return ()
        beside = self._journal.beside
        try:
            if not self._journal.set_aside(news.damaged):
                return ()
            where = f"kept in {beside}"
        except OSError as error:
            where = f"not kept in {beside}: {error.strerror or error}"
        count = len(news.damaged)
        lines = "this line is" if count == 1 else f"this and {count - 1:,} more lines are"
        message = f"{lines} damaged, {where}; all other decisions hold"
        return (Problem(str(self._journal.path), news.damaged[0].line, message),)
