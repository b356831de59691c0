"""What the line that opens a list says of its items: "Arnor has sent the following:"."""

import re
from typing import Final

from tui.extract.governing.governor import Modality
from tui.extract.statuses.fitting import of_kind
from tui.extract.statuses.status import Doings, in_mood
from tui.extract.verbs.mood import Mood
from tui.extract.verbs.parse import Parsed
from tui.extract.words.lexicon import Doing, Lexicon
from tui.extract.words.tokens import Sentence
from tui.model import Category, Slot, Span, Why

_MARK: Final = re.compile(r"[ \t]{0,8}(?:[•·▪◦‣●*\u2013\u2014-]|\(?[0-9a-z]{1,2}[.)])[ \t]")
_WORD: Final = re.compile(r"[a-z]{1,20}")
_MOST_LINES: Final = 60  # of a list, with its subheads
_LONGEST_SUBHEAD: Final = 60  # characters
_LONGEST_OPENING: Final = 400
_LONGEST_HEAD: Final = 8  # tokens before a colon


class Introduced:
    """Reads the status of list items from the line with a colon above the list."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._verbs = lexicon.verbs
        self._nouns = lexicon.action_nouns
        self._plan = lexicon.grammar["modals_plan"]
        self._possible = lexicon.grammar["modals_possible"] | lexicon.grammar["modals_would"]

    def of(self, p: Parsed, category: Category) -> Doings | None:
        """The status of what an item of a list counts; None where no list or no word tells it."""
        for opening in (_colon(p.sentence), _opening(p.sentence)):
            if opening is not None and (told := self._read(p, opening, category)) is not None:
                return told
        return None

    def _read(self, p: Parsed, opening: Span, category: Category) -> Doings | None:
        words = _WORD.findall(opening.of(p.sentence.source).lower())
        doing = self._told(words)
        if doing is None:
            return None
        mood = self._mood(words, doing)
        status = in_mood(of_kind(doing.passive or doing.object, category), mood)
        return Doings(status, Modality(mood), Why(Slot.STATUS, "head-of-list", opening))

    def _told(self, words: list[str]) -> Doing | None:
        """The first verb that tells a status, else the first such noun."""
        verbs = (self._verb(words, i) for i in range(len(words)))
        nouns = (self._nouns[w] for w in words if w in self._nouns)
        return next((d for row in (verbs, nouns) for d in row if d and not d.weak), None)

    def _verb(self, words: list[str], at: int) -> Doing | None:
        """The class of the verb at word `at`, with its particle."""
        readings = self._verbs.get(words[at], ())
        fitting = (
            v for v in readings if tuple(words[at + 1 : at + 1 + len(v.particle)]) == v.particle
        )
        return next((verb.doing for verb in fitting), None)

    def _mood(self, words: list[str], doing: Doing) -> Mood:
        if doing.possible or self._possible & set(words):
            return Mood.POSSIBLE
        return Mood.PLAN if doing.plan or self._plan & set(words) else Mood.FACT


def _colon(s: Sentence) -> Span | None:
    """The words before a colon that opens the sentence: "Also lost: 12 guns"."""
    colon = next((i for i in range(1, min(_LONGEST_HEAD, len(s))) if s.words[i] == ":"), 0)
    return s.span_of(0, colon) if colon else None


def _opening(s: Sentence) -> Span | None:
    """The line above the list in which the sentence is an item; None where it is none."""
    start = s.source.rfind("\n", 0, s.span.start) + 1
    if _MARK.match(s.source, start) is None:
        return None
    for _ in range(_MOST_LINES):
        if start == 0:
            return None
        end = start - 1
        start = s.source.rfind("\n", 0, end) + 1
        line = s.source[start : min(end, start + _LONGEST_OPENING)].strip()
        if line.endswith(":"):
            return Span(start, end)
        if _MARK.match(s.source, start) is None and not _is_subhead(line):
            return None
    return None


def _is_subhead(line: str) -> bool:
    return len(line) <= _LONGEST_SUBHEAD and not line.endswith((".", "!", "?"))
