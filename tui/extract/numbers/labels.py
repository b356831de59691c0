"""Numbers that count nothing: parts of names, measures, clock times, years."""

from typing import Final

from tui.extract.numbers.numeral import Numeral
from tui.extract.words.lexicon import Lexicon
from tui.extract.words.tokens import Sentence
from tui.model import MentionType

_YEARS: Final = range(1900, 2100)
_YEAR_DIGITS: Final = 4
_GLUE: Final = frozenset("-/:.+")
_NUMBER: Final = "number"
_JOINTS: Final = frozenset({",", "and", "or", "-", "to"})
_ROW: Final = 16  # tokens of "4-6, 11" behind their title
_CLOCK: Final = frozenset(":/")


class Labels:
    """Tells numbers that only name or measure something from those that count."""

    def __init__(self, lexicon: Lexicon) -> None:
        words = lexicon.counting_words
        self._titles = words["titles"]
        self._titles_of_digits = words["titles"] | words["titles_of_digits"]
        self._measures = words["measures"]
        self._before_year = words["before_year"]
        self._arms = words["arms_of_units"]
        self._before_call = (lexicon.grammar["prepositions"] | lexicon.grammar["auxiliaries"]) - {
            "to"
        }
        self._verbs = lexicon.verbs

    def has(self, s: Sentence, n: Numeral) -> bool:
        """Whether the number is a label: "Article 5", "X-35", "3.5-litre", "6:30", "in 2014"."""
        titles = self._titles_of_digits if n.digits else self._titles
        if n.first and (s.words[n.first - 1] in titles or self._goes_on(s, n, titles)):
            return True
        glued = n.digits and (_is_glued(s, n.first) or self._is_year(s, n))
        return glued or s.glued(n.after) in _CLOCK or self._is_part(s, n) or _is_dialled(s, n)

    def _goes_on(self, s: Sentence, n: Numeral, titles: frozenset[str]) -> bool:
        """Whether it is one more of what has a title: "paras 4-6, 11", "aged 20 and 21"."""
        last = at = n.first - 1
        if not n.digits or s.words[at] not in _JOINTS:
            return False
        while last - _ROW < at > 0 and (s.words[at] in _JOINTS or s.words[at].isdecimal()):
            at -= 1
        return s.words[at] in titles and s.words[at + 1].isdecimal()

    def is_title(self, s: Sentence, n: Numeral, first: int) -> bool:
        """Whether a number that counts nothing ends a name that no list has: "Finger 8"."""
        hedged = first < n.first
        if hedged or not n.digits or first == 0:
            return False
        token = s.tokens[first - 1]
        if token.name is not None:
            return token.name.entry is None  # a name only guessed at
        before = s.said(token)
        opens = first == 1 or before.lower() in self._verbs
        return before[:1].isupper() and before[1:].islower() and not opens

    def measure(self, s: Sentence, at: int) -> int | None:
        """Where the unit of measure at token `at` ends ("mm", "-litre"); None where none is."""
        unit = at + 1 if s.word(at) == "-" else at
        return unit + 1 if s.word(unit) in self._measures else None

    def _is_part(self, s: Sentence, n: Numeral) -> bool:
        """Whether digits are part of a name: "3B7K", "number 9", "9 Airborne"."""
        if not n.digits:
            return False
        if s.glued(n.after).isalpha() and s.said(s.tokens[n.after]).isupper():
            return s.words[n.after] not in self._measures
        if s.word(n.after) in self._arms and s.said(s.tokens[n.after])[0].isupper():
            return True  # "the 9 Airborne soldiers"
        call = n.first - 1
        model = s.tokens[call].name if call >= 0 else None
        if (
            model is not None
            and model.type is MentionType.WEAPON
            and not s.words[call].endswith("s")
        ):
            return model.entry is not None and not model.entry.common  # "Marder 3"
        return call >= 0 and s.words[call] == _NUMBER and (call == 0 or self._opens(s, call - 1))

    def _opens(self, s: Sentence, at: int) -> bool:
        """Whether a noun begins behind token `at`: "in number 10", not "soldiers number 10"."""
        word = s.words[at]
        return s.tokens[at].name is None and (not word.isalpha() or word in self._before_call)

    def _is_year(self, s: Sentence, n: Numeral) -> bool:
        """Whether the number is a year behind its preposition, never a round number."""
        return (
            int(n.value) in _YEARS
            and n.value % 100 != 0
            and len(s.words[n.first]) == _YEAR_DIGITS
            and n.first > 0
            and s.words[n.first - 1] in self._before_year
        )


def _is_glued(s: Sentence, first: int) -> bool:
    """Whether digits hang on the word or sign before them; a range of digits does not."""
    if not s.glued(first):
        return False
    before = s.words[first - 1]
    if before == "-" and first > 1:
        return not s.words[first - 2][:1].isdecimal()
    return before.isalpha() or before in _GLUE


def _is_dialled(s: Sentence, n: Numeral) -> bool:
    """Whether it belongs to a telephone number: "+370 706 70 000"."""
    last = at = n.first - 1
    while n.digits and last - _ROW < at > 0 and s.words[at].isdecimal():
        at -= 1
    return n.digits and at >= 0 and s.words[at] == "+"
