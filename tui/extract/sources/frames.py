"""Attribution frames: a source, and the stretch of a sentence that it answers for."""

from dataclasses import dataclass
from typing import Final

from tui.extract.verbs.parse import Parsed
from tui.extract.words.lexicon import Lexicon
from tui.model import Span

_SHORT: Final = 4  # tokens from "but" to its verb of saying


@dataclass(frozen=True, slots=True)
class Frame:
    """A source with the tokens `first` to `after` that it answers for."""

    sources: tuple[str, ...]
    first: int
    after: int
    rule: str
    span: Span


class Reach:
    """Finds how far what somebody says reaches."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._turns = lexicon.reporting["turns"]
        self._openers = lexicon.grammar["subordinators"] - lexicon.reporting["no_clause"] - {"that"}

    def start(self, p: Parsed, before: int) -> int:
        """Where the clause begins that a report behind it closes."""
        words = p.sentence.words
        return next((i + 1 for i in range(before - 2, 0, -1) if words[i] == ";"), 0)

    def end(self, p: Parsed, after: int) -> int:
        """Where what is reported ends: at a new main clause, else with the sentence."""
        s = p.sentence
        for i in range(after + 1, len(s)):
            if s.words[i] == ";" or self._turns_away(p, i, after):
                return i
        return len(s)

    def closes(self, p: Parsed, i: int) -> bool:
        """Whether a report is over at token `i`: a mark, or a new clause."""
        if p.sentence.tokens[i].name is not None:
            return False
        word = p.sentence.words[i]
        return word in {",", ".", '"', ";", "!", "?"} or word in self._openers

    def _turns_away(self, p: Parsed, i: int, after: int) -> bool:
        """Whether ", but" or ", and Rohan said" begins somebody else's words at token `i`."""
        s = p.sentence
        if s.tokens[i].name is not None:
            return False
        if s.words[i - 1] not in {",", '"'}:  # "but Rohan said"
            return s.words[i] in self._turns and self._somebody_says(p, i, _SHORT)
        if '"' in s.words[after:i]:
            return False
        if s.words[i] in self._turns or self._goes_beyond(p, i):
            return True
        return s.words[i] == "and" and self._somebody_says(p, i, len(s))

    def _somebody_says(self, p: Parsed, i: int, most: int) -> bool:
        """Whether the next verb reports, behind a subject of at most so many tokens."""
        verb = next((g for g in p.groups if g.first > i), None)
        if verb is None or not (verb.verb.reports and verb.finite):
            return False
        return 1 < verb.first - i <= most

    def _goes_beyond(self, p: Parsed, i: int) -> bool:
        """Whether the article goes on itself: ", where 300 are based", ", a day after a raid"."""
        date = p.sentence.tokens[i].date
        relative = date is not None and date.text.endswith((" after", " before"))
        return relative or p.sentence.words[i] == "where"
