"""Whether a passage is about people who are brought home: its numbers count them, no soldiers."""

from typing import Final

from tui.extract.verbs.parse import Parsed
from tui.extract.words.lexicon import Lexicon

_BACK: Final = 600  # characters before the sentence that are its passage


class Leaving:
    """Knows such passages by the beginnings of words ("evacu")."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._beginnings = lexicon.passages["leaving"]

    def tells(self, p: Parsed) -> bool:
        """Whether the sentence, or the text just before it, speaks of them."""
        span = p.sentence.span
        text = p.sentence.source[max(0, span.start - _BACK) : span.end].lower()
        return any(beginning in text for beginning in self._beginnings)
