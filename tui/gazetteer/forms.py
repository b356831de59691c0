"""Names told by their form: acronyms, ships, numbered formations."""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from tui.gazetteer.naming import Naming
from tui.gazetteer.words import Link, Word
from tui.model import MentionType

_LETTERS: Final = range(2, 10)  # of an acronym
_SHIP: Final = 3  # words of a ship's name behind its prefix
_OWNS: Final = re.compile(r"['\u2019]s?\b")
_NUMBER: Final = re.compile(r" (?:\([A-Z]{2,5}\) )?\d{1,3}\b(?![,.]\d|%)")


class Forms:
    """Finds the names in a run of capital words that only their form betrays."""

    def __init__(self, naming: Naming) -> None:
        self._naming = naming

    def find(self, text: str, run: Sequence[Word]) -> Iterator[tuple[int, int, MentionType, str]]:
        """First word, end (exclusive), type and rule of each."""
        for at, word in enumerate(run):
            written = text[word.start : word.end]
            if word.known or not written.isupper():
                continue
            if word.key in self._naming.ship_prefixes and self._is_tight(run, at + 1):
                yield at, self._ship(run, at), MentionType.WEAPON, "ship"
            elif at and word.link is Link.TIGHT and run[at - 1].key[0].isdigit():
                yield at - 1, at + 1, MentionType.UNIT, "numbered"
            elif self.numbered(text, word.key, word.end) > word.end:
                yield at, at + 1, MentionType.UNIT, "numbered"
            elif self._is_acronym(text, run, at):
                yield at, at + 1, MentionType.ORG, "acronym"

    def numbered(self, text: str, key: str, end: int) -> int:
        """The end of a formation's name with the number behind it: "Task Force 50"."""
        found = _NUMBER.match(text, end) if key in self._naming.numbered else None
        return found.end() if found else end

    def _is_tight(self, run: Sequence[Word], at: int) -> bool:
        return at < len(run) and run[at].link is Link.TIGHT and not run[at].key[0].isdigit()

    def _ship(self, run: Sequence[Word], at: int) -> int:
        end = at + 1
        while end - at <= _SHIP and self._is_tight(run, end):
            end += 1
        return end

    def _is_acronym(self, text: str, run: Sequence[Word], at: int) -> bool:
        """Whether capitals stand alone behind "the", or own something."""
        word = run[at]
        alone = word.link is not Link.TIGHT and not self._is_tight(run, at + 1)
        letters = len(word.key) in _LETTERS and not any(map(str.isdigit, word.key))
        if not (alone and letters) or word.key in self._naming.plain_acronyms:
            return False
        before = text[max(0, word.start - len("the ")) : word.start]
        return bool(before in {"the ", "The "} or _OWNS.match(text, word.end))
