"""Whether a time belongs to a number phrase: the clauses between them."""

from collections.abc import Iterable, Sequence
from typing import Final

from tui.extract.governor import Governor, Part
from tui.extract.lexicon import ING, Lexicon
from tui.extract.parse import Parsed
from tui.extract.quantities import Figure
from tui.extract.times import Time
from tui.extract.verb_group import VerbGroup

_MARKS: Final = frozenset({";", ":"})
_OPEN_BEHIND: Final = frozenset({'"', ";", ":", "("})
_COMPARED: Final = frozenset({"from", "than", "with", "against"})
_WHEN: Final = frozenset({"when", "where"})
_LISTING: Final = frozenset({"including", "with", "and", "among"})
_LASTING: Final = frozenset({"have", "be", "hold", "number", "total", "include"})
_RECORD: Final = 4  # tokens between a superlative and "since"
_SUM_REACH: Final = 6  # tokens between "total" and its number


class TimeClauses:
    """Reads the words between a time and a number phrase."""

    def __init__(self, lexicon: Lexicon) -> None:
        grammar = lexicon.grammar
        self._relatives = grammar["relatives"]
        self._openers = (grammar["subordinators"] | self._relatives) - {"since", "that", "so"}
        self._function = frozenset().union(
            *(
                grammar[name]
                for name in ("prepositions", "conjunctions", "subordinators", "adverbs")
            )
        )
        self._apart = grammar["other_times"]
        self._sums = grammar["sums"]
        self._superlatives = grammar["superlatives"]

    def ahead(self, p: Parsed, figure: Figure, time: Time, governors: Sequence[Governor]) -> bool:
        """Whether a time before a number phrase belongs to it."""
        first = self._entered(p, time.at + 1)
        words = p.sentence.words[first : figure.first]
        if _MARKS & set(words) or self._is_result(p, figure) or _describes_now(governors):
            return False
        record = p.sentence.words[max(0, time.first - _RECORD) : time.first]
        if time.since and self._superlatives & set(record):
            return False
        if self._clause_around(p, first, figure, governors):
            return False
        if self._fronted(p, time.first):
            return True
        if "," in words and not self._goes_on(p, first, figure):
            return False
        return not (self._is_told(p, time.first) and self._joined(p, first, figure.first))

    def behind(self, p: Parsed, figure: Figure, time: Time, governors: Sequence[Governor]) -> bool:
        """Whether a time behind a number phrase belongs to it."""
        words = p.sentence.words[figure.after : time.first]
        own = [governor.group for governor in governors if governor.group is not None]
        if _MARKS & set(words) or self._clause_begins(p, figure.after, time.first, own):
            return False
        if time.since and self._superlatives & set(words):
            return False  # "in its worst raid since May"
        if time.date is None and "," in words:
            return False
        if self._turns(p, time) or self._is_of_participle(p, figure, time, own):
            return False
        if self._is_compared(p, figure, time) or self._sums_up(p, figure.after, time.first):
            return False
        between = [g for g in p.groups if figure.after <= g.first < time.first and g.finite]
        return all(
            g.verb.reports or g in own or _shares(p, g, own) or _describes(figure, g, own)
            for g in between
        )

    # -- a time before ---------------------------------------------------------------------------
    def _entered(self, p: Parsed, at: int) -> int:
        """Where the clause begins whose time stands directly before it: ", when 300 died"."""
        s = p.sentence
        behind = at + (s.word(at) == ",")
        if s.word(behind) in _WHEN or s.word(at) == ":":
            return behind + 1
        return at + 2 if s.word(at + 1) == "which" and s.word(at) in self._function else at

    def _is_result(self, p: Parsed, figure: Figure) -> bool:
        """Whether it is what something led to: "bringing the total to 1,730"."""
        near = max(0, figure.first - _SUM_REACH)
        last = next((g for g in reversed(p.groups) if g.after <= figure.first), None)
        return (
            last is not None
            and last.verb.form == ING
            and bool(self._sums & set(p.sentence.words[max(near, last.after) : figure.first]))
        )

    def _fronted(self, p: Parsed, first: int) -> bool:
        """Whether a time stands in words that open the sentence: "In an attack on Monday"."""
        words = p.sentence.words
        start = next((i + 1 for i in range(first - 1, -1, -1) if words[i] in _OPEN_BEHIND), 0)
        if start == first:
            return True
        if any(p.group_at[i] is not None for i in range(start, first)):
            return False
        if any(words[i] in self._apart and words[i + 1] != "of" for i in range(start, first)):
            return False
        opening = p.sentence.tokens[start]
        return opening.name is None and opening.word in self._function

    def _goes_on(self, p: Parsed, first: int, figure: Figure) -> bool:
        """Whether the comma behind the date only leads on: ", killing 300", ", with 300"."""
        comma = next(i for i in range(first, figure.first) if p.sentence.words[i] == ",")
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
        for i in self._openings(p, first, figure.first):
            verbs = [g for g in p.groups if g.finite and i <= g.first < figure.first]
            closed = self._closed(p, verbs[0].after if verbs else i, figure.first)
            subject = any(governor.part is Part.SUBJECT for governor in governors)
            if not closed and (verbs or subject):
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

    # -- a time behind ---------------------------------------------------------------------------
    def _clause_begins(self, p: Parsed, first: int, after: int, own: Sequence[VerbGroup]) -> bool:
        """Whether a clause of its own begins in the stretch and holds a verb."""
        return any(
            g.finite and i <= g.first < after and g not in own
            for i in self._openings(p, first, after)
            for g in p.groups
        )

    def _openings(self, p: Parsed, first: int, after: int) -> Iterable[int]:
        """The words of a stretch that open a clause."""
        for i in range(first, after):
            token = p.sentence.tokens[i]
            if token.name is not None or p.figure_at[i] is not None:
                continue
            if token.word == "as" and _compares(p.sentence.words, i):
                continue
            if token.word in self._openers and not (i == first and token.word in self._relatives):
                yield i

    def _turns(self, p: Parsed, time: Time) -> bool:
        """Whether a clause with a verb of its own begins at the time: ", and on Monday it left"."""
        words = p.sentence.words
        first = time.first - (words[time.first - 1] in self._function - {"and", "but"})
        if words[first - 2 : first] not in ([",", "and"], [",", "but"]):
            return False
        return any(g.finite and g.first > time.at for g in p.groups)

    def _is_of_participle(
        self, p: Parsed, figure: Figure, time: Time, own: Sequence[VerbGroup]
    ) -> bool:
        """Whether it tells of what the forces did before: "300 sent last May have left"."""
        if not own or not own[0].finite or own[0].first < time.at:
            return False
        return any(not g.finite and figure.after <= g.first < time.first for g in p.groups)

    def _is_compared(self, p: Parsed, figure: Figure, time: Time) -> bool:
        others = [f for f in p.figures if figure.after <= f.first < time.first]
        if not others:
            return False
        last = others[-1].first
        return bool(_COMPARED & set(p.sentence.words[last - 1 : last + 2]))

    def _sums_up(self, p: Parsed, first: int, after: int) -> bool:
        """Whether a sum is drawn in the stretch: ", bringing the total to 1,730 this week"."""
        sums = self._sums & set(p.sentence.words[first:after])
        return bool(sums) and any(g.verb.form == ING and first < g.first < after for g in p.groups)


def _compares(words: Sequence[str], at: int) -> bool:
    """Whether an "as" opens no clause: "as well as", "as many as", "as of"."""
    if words[at - 1 : at] in (["well"], ["such"], ["many"], ["much"], ["few"]):
        return True
    follow = words[at + 1 : at + 3]
    return follow[:1] in (["well"], ["part"], ["of"]) or follow[1:] == ["as"]


def _describes_now(governors: Sequence[Governor]) -> bool:
    """Whether the phrase says itself what holds: "1,400 who are in the country"."""
    return bool(governors) and governors[0].part is Part.RELATIVE and governors[0].lemma == "be"


def _shares(p: Parsed, group: VerbGroup, own: Sequence[VerbGroup]) -> bool:
    """Whether a deed shares its time with the one before: "sank 3 boats and hit 4 on Monday"."""
    joined = p.sentence.words[group.first - 1] in {"and", "or"}
    lasting = {group.verb.lemma, *(verb.verb.lemma for verb in own[:1])} & _LASTING
    return joined and bool(own) and not lasting


def _describes(figure: Figure, group: VerbGroup, own: Sequence[VerbGroup]) -> bool:
    """Whether what looks like a verb is a participle: "lost 300 boats used to carry food"."""
    return group.first == figure.after and bool(own) and own[0].after <= figure.first
