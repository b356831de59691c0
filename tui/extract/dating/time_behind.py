"""Whether a time behind a number phrase belongs to it."""

import re
from collections.abc import Sequence
from typing import Final

from tui.extract.dating.time_words import TimeWords
from tui.extract.dating.times import Time
from tui.extract.governing.governor import Governor
from tui.extract.numbers.quantities import Figure
from tui.extract.verbs.parse import Parsed
from tui.extract.verbs.verb_group import VerbGroup
from tui.extract.words.lexicon import ING, PARTICIPLE, PAST, Lexicon

_MARKS: Final = frozenset({";", ":"})
_COMPARED: Final = frozenset({"from", "than", "with", "against"})
_PERIOD: Final = re.compile(r"\d{4}(?:-\d\d|-W\d\d)?")  # no day
_SCENES: Final = frozenset({"when", "as"})
_TOLD: Final = frozenset({PAST, PARTICIPLE})
_LASTING: Final = frozenset({"have", "be", "hold", "number", "total", "include"})


class TimeBehind:
    """Reads the words between a number phrase and a time behind it."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._words = TimeWords(lexicon)

    def belongs(self, p: Parsed, figure: Figure, time: Time, governors: Sequence[Governor]) -> bool:
        """Whether a time behind a number phrase belongs to it."""
        words = p.sentence.words[figure.after : time.first]
        own = [governor.group for governor in governors if governor.group is not None]
        own += self._of_scene(p, figure.after, time.first) if own else []
        if _MARKS & set(words) or self._clause_begins(p, figure.after, time.first, own):
            return False
        if self._is_record(p, figure.after, time) or _is_measure(p, time):
            return False
        if own and own[0].first > time.at and _was_until(p, time):
            return False
        if time.date is None and "," in words:
            return False
        if (
            self._words.is_of_another(p, figure.after, time)
            or self._turns(p, time)
            or self._in_that_clause(p, figure.after, time.first)
            or self._is_of_participle(p, figure, time, own)
        ):
            return False
        if self._is_compared(p, figure, time) or self._sums_up(p, figure.after, time.first):
            return False
        between = [g for g in p.groups if figure.after <= g.first < time.first and g.finite]
        return all(
            g.verb.reports
            or g in own
            or _shares(p, g, own)
            or _describes(figure, g, own)
            or any(later in own and _follows(p, g, later) for later in between)
            for g in between
        )

    def _of_scene(self, p: Parsed, first: int, after: int) -> Sequence[VerbGroup]:
        """The deeds that say when it was: "300 were killed when rebels attacked on Monday"."""
        words = p.sentence.words
        opened = (i for i in self._words.openings(p, first, after) if words[i] in _SCENES)
        start = next((i for i in opened if words[i - 1] != ","), after)
        return [g for g in p.groups if start < g.first < after and g.verb.form in _TOLD]

    def _clause_begins(self, p: Parsed, first: int, after: int, own: Sequence[VerbGroup]) -> bool:
        """Whether a clause of its own begins in the stretch and holds a verb."""
        return any(
            g.finite and i <= g.first < after and g not in own
            for i in self._words.openings(p, first, after)
            for g in p.groups
        )

    def _turns(self, p: Parsed, time: Time) -> bool:
        """Whether a clause with a verb of its own begins at the time: ", and on Monday it left"."""
        words = p.sentence.words
        first = time.first - (words[time.first - 1] in self._words.function - {"and", "but"})
        if words[first - 2 : first] not in ([",", "and"], [",", "but"]):
            return False
        return any(g.finite and g.first > time.at for g in p.groups)

    def _is_of_participle(
        self, p: Parsed, figure: Figure, time: Time, own: Sequence[VerbGroup]
    ) -> bool:
        """Whether it tells of what the forces did before: "300 sent last May have left"."""
        if not own or not own[0].finite or own[0].first < time.at:
            return False
        inner = (g for g in p.groups if figure.after <= g.first < time.first)
        return any(not g.finite or p.sentence.words[g.first] == "had" for g in inner)

    def _is_record(self, p: Parsed, first: int, time: Time) -> bool:
        """Whether it bounds a record: "its worst raid since May", "the largest this year"."""
        words = p.sentence.words[first : time.first]
        if time.since:
            return not self._words.superlatives.isdisjoint(words)
        long = time.date is not None and _PERIOD.fullmatch(time.date.entity or "")
        return bool(long) and any(
            words[i] in self._words.determiners and words[i + 1] in self._words.superlatives
            for i in range(len(words) - 1)
        )

    def _in_that_clause(self, p: Parsed, first: int, after: int) -> bool:
        """Whether it tells of another thing: "under a treaty that lasts until 2051"."""
        s = p.sentence
        thats = (i for i in range(first + 1, after) if s.words[i] == "that")
        return any(
            s.words[i - 1].isalpha()
            and p.group_at[i - 1] is None
            and s.words[i - 1] not in self._words.function | self._words.events
            for i in thats
        )

    def _is_compared(self, p: Parsed, figure: Figure, time: Time) -> bool:
        others = [f for f in p.figures if figure.after <= f.first < time.first]
        if not others:
            return False
        last, words = others[-1].first, p.sentence.words
        if words[last - 1] == "including" and "," not in words[others[-1].after : time.first]:
            return True  # "300 riders, including 20 since May"
        return bool(_COMPARED & set(p.sentence.words[last - 1 : last + 2]))

    def _sums_up(self, p: Parsed, first: int, after: int) -> bool:
        """Whether a sum is drawn in the stretch: ", bringing the total to 1,730 this week"."""
        sums = self._words.sums & set(p.sentence.words[first:after])
        return bool(sums) and any(g.verb.form == ING and first < g.first < after for g in p.groups)


def _was_until(p: Parsed, time: Time) -> bool:
    """Whether it ends what they were: "its 300 riders, until May in Bree, are here"."""
    before = p.sentence.words[max(0, time.first - 2) : time.first]
    return time.bounds and before in ([",", "until"], [",", "till"])


def _is_measure(p: Parsed, time: Time) -> bool:
    """Whether it is what something is measured by: "fewer than last year", "that of 2019"."""
    before = p.sentence.words[max(0, time.first - 2) : time.first]
    return "than" in before or before in (["that", "of"], ["those", "of"])


def _shares(p: Parsed, group: VerbGroup, own: Sequence[VerbGroup]) -> bool:
    """Whether a deed shares its time with the one before: "sank 3 boats and hit 4 on Monday"."""
    joined = p.sentence.words[group.first - 1] in {"and", "or"}
    lasting = {group.verb.lemma, *(verb.verb.lemma for verb in own[:1])} & _LASTING
    return joined and bool(own) and not lasting


def _describes(figure: Figure, group: VerbGroup, own: Sequence[VerbGroup]) -> bool:
    """Whether what looks like a verb is a participle: "lost 300 boats used to carry food"."""
    return group.first == figure.after and bool(own) and own[0].after <= figure.first


def _follows(p: Parsed, group: VerbGroup, later: VerbGroup) -> bool:
    """Whether a verb is the second thing that the same subject does: "came and were sent"."""
    return group.first < later.first and p.sentence.words[later.first - 1] in {"and", "or"}
