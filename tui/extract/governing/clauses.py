"""Which verb or noun governs a number phrase, of all that stand round it."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from tui.extract.governing.governor import LOSSES, Governor, Modality, Part
from tui.extract.governing.leftward import ClauseWords, Leftward
from tui.extract.governing.moods import Moods
from tui.extract.governing.nominal import Nominals
from tui.extract.governing.rightward import Rightward
from tui.extract.numbers.quantities import Figure
from tui.extract.verbs.mood import Mood
from tui.extract.verbs.parse import Parsed
from tui.extract.words.lexicon import Lexicon

_NO_SUBJECT: Final = frozenset(
    {"with", "against", "by", "from", "alongside", "for", "to", "into", "on", "in", "without"}
    | {"despite", "unlike", "between", "among", "under", "beside", "towards"}
)
_FORCE_REACH: Final = 6  # words of "an elite force of" before a number
_WHOLE_REACH: Final = 14  # tokens between the whole and its part
_BEGINNINGS: Final = frozenset({",", ";", ":", '"', "(", "-", "and", "but"})
_NEAR: Final = 6  # tokens between a phrase and a participle that still describes it


class Clauses:
    """Finds and orders the governors of number phrases."""

    def __init__(self, lexicon: Lexicon) -> None:
        words, moods = ClauseWords(lexicon), Moods(lexicon)
        self._words = words
        self._adverbs = lexicon.grammar["adverbs"]
        self._where = lexicon.status_words["where"]
        self._move = lexicon.doings["move"]
        self._to_come = lexicon.status_words["to_come"]
        self._ready = lexicon.grammar["ready_plan"]
        self._besides = [phrase.split() for phrase in sorted(lexicon.grammar["besides"])]
        self._leftward = Leftward(words, moods, lexicon)
        self._rightward = Rightward(words, moods)
        self._nominals = Nominals(lexicon, moods)

    def governors(self, p: Parsed, figure: Figure) -> list[Governor]:
        """The governors of a number phrase, the one that tells most first; possibly none."""
        left, right = self._leftward.find(p, figure), self._rightward.find(p, figure)
        before = _before(p.sentence.words, figure.first)
        if self._is_besides(p, figure):  # "pulls out 300, out of the 500 whom it keeps"
            return right
        if self._is_whole(p, figure):  # "Of the 300 sent to Bree, 40 were killed"
            return [g for g in right if g.first < self._end_of_whole(p, figure)]
        if before == "(" and p.sentence.word(figure.after) == ")":
            return []  # "the corps (12,000 men) lost"
        if before == "with" and left is None and self._has_owner_noun(p, figure):
            return right  # "a corps with 300 riders is to be formed"
        if before in _NO_SUBJECT:  # "with 300 riders" is no subject of what follows
            right = [g for g in right if g.part is not Part.SUBJECT or self._is_due(p, g)]
        if self._is_absolute(p, figure):
            left = None
        return self._of_both(p, figure, left, right)

    def _of_both(
        self, p: Parsed, figure: Figure, left: Governor | None, right: list[Governor]
    ) -> list[Governor]:
        """The governors on both sides in order, the noun for an action first."""
        if (coming := self._coming(left, right)) is not None:
            return [coming]
        nominal = self._nominals.of(p, figure)
        if nominal is not None:
            return [nominal, *([left] if left else []), *right]
        if left is not None and right and self._is_idle(p, left, figure):
            return right
        if left is None or not right:
            return [*([left] if left else []), *right]
        return self._ordered(p, figure, left, right)

    def _has_owner_noun(self, p: Parsed, figure: Figure) -> bool:
        """Whether "with" follows a noun, and no comma the phrase: "a corps with 300 men"."""
        words, at = p.sentence.words, figure.first - 2
        free = at >= 0 and p.figure_at[at] is None and p.group_at[at] is None
        noun = free and (words[at].isalpha() or p.sentence.tokens[at].name is not None)
        return noun and p.sentence.word(figure.after) != ","

    def _is_due(self, p: Parsed, governor: Governor) -> bool:
        """Whether the verb has no subject but the phrase: "with 300 riders due to take part"."""
        return p.sentence.words[governor.first] in self._ready

    def _is_idle(self, p: Parsed, left: Governor, figure: Figure) -> bool:
        """Whether the verb before has no say where one behind has: it is passive, or counts.

        As in "20 were hurt and three wagons seized", "riders numbering 300 are massing".
        """
        if left.lemma == "number":
            return not _is_finite(left)
        passive = left.group is not None and left.group.passive and left.group.finite
        joined = p.sentence.words[left.after : figure.first] in (["and"], [","], [",", "and"])
        own = p.group_at[figure.after] if figure.after < len(p.sentence) else None
        return passive and joined and own is not None and own.passive

    def _is_whole(self, p: Parsed, figure: Figure) -> bool:
        """Whether the clause opens with the whole of which another number tells a part."""
        words = p.sentence.words
        the = words[figure.first - 1 : figure.first] == ["the"]
        of = figure.first - 1 - the
        opens = of == 0 or (of > 0 and the and words[of - 1] in {",", "that", '"', ";"})
        if not opens or words[of] != "of":
            return False
        behind = range(figure.after, min(len(words), figure.after + _WHOLE_REACH))
        return any(p.figure_at[i] is not None for i in behind)

    def _end_of_whole(self, p: Parsed, figure: Figure) -> int:
        """Where the part begins behind its whole: "Of the 300 sent to Bree, 40"."""
        behind = range(figure.after, len(p.sentence))
        ends = (i for i in behind if p.sentence.words[i] == "," or p.figure_at[i] is not None)
        return next(ends, figure.after)

    def _is_besides(self, p: Parsed, figure: Figure) -> bool:
        """Whether the phrase only tells of what whole, or on top of whom: "out of the 500"."""
        words = p.sentence.words[max(0, figure.first - _NEAR) : figure.first]
        end = len(words) - (words[-1:] == ["the"])
        return any(words[max(0, end - len(lead)) : end] == lead for lead in self._besides)

    def _is_absolute(self, p: Parsed, figure: Figure) -> bool:
        """As in "Arnor pushed on, with 300 riders now inside Bree": a clause without a verb."""
        words, at = p.sentence.words, figure.first - 1
        if at < 0 or words[at] != "with" or (at > 0 and words[at - 1] not in _BEGINNINGS):
            return False
        after = figure.after
        while after < len(words) and words[after] in self._adverbs:
            after += 1
        if after >= len(words):
            return False
        group = p.group_at[after]
        return words[after] in self._where if group is None else not group.finite

    def _coming(self, left: Governor | None, right: list[Governor]) -> Governor | None:
        """The verb of "300 arrived, 200 to follow": what is to come is planned."""
        verb = right[0] if right else None
        if verb is None or verb.group is None or not verb.group.infinitive or verb.distance:
            return None
        if not (verb.lemma in self._to_come or verb.group.passive):
            return None
        wished = left is not None and (left.mood is not Mood.FACT or left.is_a("pledge", "propose"))
        modality = Modality(Mood.PLAN, verb.negated)
        return None if wished else replace(verb, doing=verb.doing or self._move, modality=modality)

    def _ordered(
        self, p: Parsed, figure: Figure, left: Governor, right: list[Governor]
    ) -> list[Governor]:
        first = right[0]
        if first.part is Part.RELATIVE and first.lemma == "be":
            return [first, left]  # "1,400 who are in the country"
        if first.part is Part.SUBJECT and (left.reports or _is_of_which(p, figure)):
            return [*right, left]
        if first.part is Part.SUBJECT and self._is_separate(p, left, figure):
            return right
        elided = figure.counted is None or figure.counted.first == figure.counted.after
        if elided and first.distance == 0 and first.is_a(*LOSSES):
            return [first, left]  # "killed 100 men and another 215 wounded"
        right = [g for g in right if self._describes(p, figure, g, left)]
        if left.tells or not any(g.tells for g in right):
            return [left, *right]
        return [*right, left]

    def _describes(self, p: Parsed, figure: Figure, right: Governor, left: Governor) -> bool:
        """Whether a participle or relative clause is the phrase's own, and says more of it."""
        if right.part is Part.SUBJECT:
            return False
        if right.is_a("supply") and left.doing is not None:
            return False  # "has 21 jets bought from Arnor"
        if any(w in self._words.relatives for w in p.sentence.words[figure.after : right.first]):
            return True
        infinitive = right.group is not None and right.group.infinitive
        return right.distance <= 1 or (right.distance <= _NEAR and not infinitive)

    def _is_separate(self, p: Parsed, left: Governor, figure: Figure) -> bool:
        """Whether a comma or "that" stands between the verb on the left and the phrase."""
        between = p.sentence.words[left.after : figure.first]
        if "that" in between:
            return True
        listed = any(p.figure_at[i] for i in range(left.after, figure.first))
        dashes = (i for i in range(left.after + 1, figure.first) if p.sentence.words[i] == "-")
        apart = any(not p.sentence.glued(i) for i in dashes)
        return apart or (not listed and bool({",", '"'} & set(between)))


def _is_finite(governor: Governor) -> bool:
    return governor.group is not None and governor.group.finite


def _is_of_which(p: Parsed, figure: Figure) -> bool:
    """As in "40 drones, 12 of which crossed", "300 riders, of whom 12 died"."""
    words = p.sentence.words
    near = (words[figure.after - 2 : figure.after], words[figure.after : figure.after + 2])
    before = words[max(0, figure.first - 2) : figure.first]
    return any(pair in (["of", "which"], ["of", "whom"]) for pair in (*near, before))


def _before(words: Sequence[str], first: int) -> str:
    """The word before the phrase at token `first`, or before the force whose size it tells.

    As in "with an army of 300".
    """
    if not first or words[first - 1] != "of":
        return words[first - 1] if first else ""
    reach = range(first - 2, max(0, first - _FORCE_REACH), -1)
    article = next((i for i in reach if words[i] in {"a", "an", "its", "their"}), 0)
    return "with" if article and words[article - 1] == "with" else "of"
