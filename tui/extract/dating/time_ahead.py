"""Whether a time before a number phrase belongs to it."""

from collections.abc import Sequence
from typing import Final

from tui.extract.dating.time_insets import begins_anew, is_inset
from tui.extract.dating.time_words import TimeWords
from tui.extract.dating.times import Time
from tui.extract.governing.governor import Governor, Part
from tui.extract.numbers.quantities import Figure
from tui.extract.verbs.parse import Parsed
from tui.extract.words.lexicon import ING, Lexicon

_MARKS: Final = frozenset({";", ":"})
_OPEN_BEHIND: Final = frozenset({'"', ";", ":", "("})
_WHEN: Final = frozenset({"when", "where"})
_LISTING: Final = frozenset({"including", "with", "and", "among"})
_RECORD: Final = 4  # tokens between a superlative and "since"
_SUM_REACH: Final = 6  # tokens between "total" and its number


class TimeAhead:
    """Reads the words between a time and a number phrase behind it."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._words = TimeWords(lexicon)

    def belongs(self, p: Parsed, figure: Figure, time: Time, governors: Sequence[Governor]) -> bool:
        """Whether a time before a number phrase belongs to it."""
        first = self._entered(p, time.at + 1)
        words = p.sentence.words[first : figure.first]
        if _MARKS & set(words) or self._is_apart(p, figure, time) or _describes_now(governors):
            return False
        if self._clause_around(p, first, figure, governors):
            return False
        if self._fronted(p, time.first):
            return True
        if "," in words and not self._goes_on(p, first, figure, governors):
            return False
        if begins_anew(p, first, figure.first):
            return False
        return not (self._is_told(p, time.first) and self._joined(p, first, figure.first))

    def _is_apart(self, p: Parsed, figure: Figure, time: Time) -> bool:
        """Whether it tells when something else was, or bounds a record."""
        record = p.sentence.words[max(0, time.first - _RECORD) : time.first]
        if time.since and self._words.superlatives & set(record):
            return True
        if time.date is not None and self._words.is_of_another(p, 0, time):
            return True
        return is_inset(p, time, figure) or self._is_result(p, figure, time)

    def _entered(self, p: Parsed, at: int) -> int:
        """Where the clause begins whose time stands directly before it: ", when 300 died"."""
        s = p.sentence
        behind = at + (s.word(at) == ",")
        if s.word(behind) in _WHEN or s.word(at) == ":":
            return behind + 1
        return at + 2 if s.word(at + 1) == "which" and s.word(at) in self._words.function else at

    def _is_result(self, p: Parsed, figure: Figure, time: Time) -> bool:
        """Whether it is what something led to: "bringing the total to 1,730"."""
        near = max(0, figure.first - _SUM_REACH)
        far = figure.after + _SUM_REACH
        last = next((g for g in reversed(p.groups) if g.after <= figure.first), None)
        return (
            last is not None
            and last.verb.form == ING
            and last.first > time.first
            and not self._words.sums.isdisjoint(p.sentence.words[max(near, last.after) : far])
        )

    def _fronted(self, p: Parsed, first: int) -> bool:
        """Whether a time stands in words that open the sentence: "In an attack on Monday"."""
        words = p.sentence.words
        start = next((i + 1 for i in range(first - 1, -1, -1) if words[i] in _OPEN_BEHIND), 0)
        if start == first:
            return True
        if words[start] == "when":
            return True
        if any(p.group_at[i] is not None for i in range(start, first)):
            return False
        if any(words[i] in self._words.apart and words[i + 1] != "of" for i in range(start, first)):
            return False
        opening = p.sentence.tokens[start]
        return opening.name is None and opening.word in self._words.function

    def _goes_on(
        self, p: Parsed, first: int, figure: Figure, governors: Sequence[Governor]
    ) -> bool:
        """Whether the comma behind the date only leads on: ", killing 300", ", with 300"."""
        comma = next(i for i in range(first, figure.first) if p.sentence.words[i] == ",")
        if not any(p.group_at[i] for i in range(comma, figure.first)) and not _is_subject(
            governors
        ):
            return True  # "Arnor sent 300 riders on Monday, Gondor 200"
        behind = p.sentence.words[comma + 1 : comma + 3]
        if not behind or behind[0] in _LISTING - {"and"} or behind == ["as", "well"]:
            return True
        group = p.group_at[comma + 1]
        listed = any(p.figure_at[i] is not None for i in range(first, figure.first))
        return listed or (group is not None and not group.finite and not group.verb.reports)

    def _is_told(self, p: Parsed, before: int) -> bool:
        """Whether something is told before a token, by a verb that does not report."""
        return any(g.finite and not g.verb.reports for g in p.groups if g.first < before)

    def _joined(self, p: Parsed, first: int, after: int) -> bool:
        """Whether "and" begins a second thing that the same subject does: "and has 300"."""
        verbs = (g for g in p.groups if first < g.first < after and g.finite)
        return any(p.sentence.words[g.first - 1] in {"and", "but"} for g in verbs)

    def _clause_around(
        self, p: Parsed, first: int, figure: Figure, governors: Sequence[Governor]
    ) -> bool:
        """Whether a clause that begins behind the time is open at the number phrase."""
        for i in self._words.openings(p, first, figure.first):
            verbs = [g for g in p.groups if g.finite and i <= g.first < figure.first]
            closed = self._closed(p, verbs[0].after if verbs else i, figure.first)
            if not closed and (verbs or _is_subject(governors)):
                return True
        return False

    def _closed(self, p: Parsed, first: int, after: int) -> bool:
        """Whether a comma ends the clause, and does not only list."""
        words = p.sentence.words
        commas = (i for i in range(first, after) if words[i] == ",")
        return any(
            words[i + 1] not in _LISTING and p.figure_at[i + 1] is None
            for i in commas
            if i + 1 < len(words)
        )


def _is_subject(governors: Sequence[Governor]) -> bool:
    return any(governor.part is Part.SUBJECT for governor in governors)


def _describes_now(governors: Sequence[Governor]) -> bool:
    """Whether the phrase says itself what holds: "1,400 who are in the country"."""
    return bool(governors) and governors[0].part is Part.RELATIVE and governors[0].lemma == "be"
