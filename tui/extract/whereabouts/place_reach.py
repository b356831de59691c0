"""How far the clause of a number phrase reaches, as far as its places go."""

from collections.abc import Sequence
from typing import Final, NamedTuple

from tui.extract.governing.governor import Governor
from tui.extract.numbers.quantities import Figure
from tui.extract.told.context import LOST
from tui.extract.verbs.parse import Parsed
from tui.extract.whereabouts.place_phrases import LOCATED
from tui.extract.words.lexicon import ING, Lexicon
from tui.model import Category, Status

_FARTHEST: Final = 45  # tokens behind the phrase that a clause may reach
_MARKS: Final = frozenset({";", '"', ":"})
_OWN_CLAUSE: Final = frozenset({"who", "which", "that", "as", "when"})  # "300 who are in Bree"
_FLYING: Final = frozenset({Category.AIR, Category.MISSILE})
_PLACING: Final = frozenset({"to", "in", "at", "near", "from", "into", "along"})
_SCARE: Final = 6  # words that a pair of quotation marks only sets apart: 'have "vanished" at Bree'
_TAIL: Final = 3  # words of an inset behind its number phrase: "with 40 archers each"
_JOINT: Final = 3  # words of the longest of these
_JOINTS: Final = ("as well as", "along with", "together with")


class Stretch(NamedTuple):
    """The tokens of a clause round a number phrase, `low` to `high` (exclusive)."""

    low: int
    high: int


class PlaceReach:
    """Finds where the clause of a number phrase begins and ends."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._words = lexicon.whereabouts
        self._prepositions = lexicon.grammar["prepositions"]

    def stretch(
        self, p: Parsed, figure: Figure, governors: Sequence[Governor], status: Status | None
    ) -> Stretch:
        """The tokens of the figure's clause in which its places may stand."""
        low, high = figure.first, figure.after
        if governors:
            low, high = min(low, governors[0].first), max(high, governors[0].after)
        end = min(len(p.sentence), high + _FARTHEST)
        start = high
        while high < end and not self._breaks(p, figure, high, status):
            group = p.group_at[high]
            if group is None:
                high += 1
                continue
            if group.verb.reports and group.finite:
                return Stretch(low, self._before_speaker(p, start, high))
            if group.first == high and self._is_effect(p, high, governors):
                break
            own = any(g.group is group for g in governors) or self._is_joint(p, high)
            other = group.finite and not own and high > start
            if other and not self._is_told_by(p, start, high, status):
                break
            high += 1
        return Stretch(low, high)

    def clause_start(self, p: Parsed, before: int) -> int:
        """Where the clause begins that ends before a token: behind "that", "when", a report."""
        s = p.sentence
        for i in range(before - 1, -1, -1):
            group = p.group_at[i]
            word = s.words[i] if s.tokens[i].name is None else ""
            if word in _MARKS and not self._is_scare(p, i):
                return i + 1
            if word in self._words["openers"] or (group is not None and group.verb.reports):
                return i + 1
            if s.words[i : i + 2] == [",", "and"] and self._is_new(p, i + 2, before):
                return i + 2
        return 0

    def _is_new(self, p: Parsed, at: int, verb: int) -> bool:
        """Whether ", and" begins a clause with a subject of its own: ", and Bree hired 300"."""
        group = p.group_at[verb] if verb < len(p.sentence) else None
        return at < verb and group is not None and group.finite and group.first == verb

    def _is_effect(self, p: Parsed, at: int, governors: Sequence[Governor]) -> bool:
        """Whether it tells what a gift or a stock is good for: "has 300, giving Bree a shield"."""
        group = p.group_at[at]
        held = bool(governors) and governors[0].is_a("have", "supply", "pledge")
        ing = group is not None and group.verb.form == ING and not group.finite
        return held and ing and at > 0 and p.sentence.words[at - 1] == ","

    def _is_joint(self, p: Parsed, at: int) -> bool:
        """Whether a verb shares all with the one before it: "were killed or wounded in Bree"."""
        joint = at > 1 and p.sentence.words[at - 1] in {"and", "or"}
        return joint and p.group_at[at - 2] is not None

    def _before_speaker(self, p: Parsed, start: int, report: int) -> int:
        """Where the clause ends that "..., officials in Bree said" follows."""
        commas = (i for i in range(report - 1, start - 1, -1) if p.sentence.words[i] == ",")
        return next(commas, report)

    def _is_told_by(self, p: Parsed, start: int, at: int, status: Status | None) -> bool:
        """Whether the clause behind "when" tells where they were lost: "when a mine blew up"."""
        return status in LOST and any(self._is_occasion(p, i) for i in range(start, at))

    def _is_occasion(self, p: Parsed, at: int) -> bool:
        """Whether what they were about when they were lost is told next: "while they fled Bree"."""
        word = p.sentence.words[at]
        if word in self._words["occasions"]:
            return True
        if word not in self._words["meanwhile"] or at == 0 or p.sentence.words[at - 1] == ",":
            return False
        return word != "as" or p.sentence.word(at + 1) in self._words["themselves"]

    def _breaks(self, p: Parsed, figure: Figure, at: int, status: Status | None) -> bool:
        """Whether the clause ends before token `at`."""
        s = p.sentence
        other = p.figure_at[at]
        if other is not None and other.first == at > figure.after and self._is_other(p, figure, at):
            return True
        if s.tokens[at].name is not None:
            return False
        word = s.words[at]
        if word == "as" and "well" in {s.word(at + 1), s.words[at - 1]}:
            return False
        flying = figure.counted is not None and figure.counted.category in _FLYING
        if word == "over" and (flying or s.words[at - 1] == "all"):
            return False  # "shot down over Bree", "all over Eriador"
        if status in LOST and self._is_occasion(p, at):
            return False
        if word in _MARKS:
            return not self._is_scare(p, at)
        return word in self._words["breaks"] and (at > figure.after or word not in _OWN_CLAUSE)

    def _is_scare(self, p: Parsed, at: int) -> bool:
        """Whether the mark belongs to a pair round a few words."""
        words = p.sentence.words
        near = (*words[max(0, at - _SCARE) : at], *words[at + 1 : at + 1 + _SCARE])
        return words[at] == '"' and '"' in near

    def _is_inset(self, p: Parsed, other: int) -> bool:
        """Whether the clause goes on behind a part: "300, with 40 archers, to Bree"."""
        words, figure = p.sentence.words, p.figure_at[other]
        if (
            figure is None
            or words[other - 2] != ","
            or words[other - 1] not in self._words["insets"]
        ):
            return False
        end = next(
            (
                i
                for i in range(figure.after, figure.after + _TAIL)
                if i < len(words) and words[i] == ","
            ),
            None,
        )
        return end is not None and p.sentence.word(end + 1) in _PLACING

    def _is_other(self, p: Parsed, figure: Figure, other: int) -> bool:
        """Whether the next number phrase begins something else, not a list that shares places."""
        s = p.sentence
        counted = p.figure_at[other]
        if counted is not None and s.words[counted.after - 1] in self._words["distances"]:
            return False
        if self._is_inset(p, other):
            return False
        listed = " ".join(s.words[max(0, other - _JOINT) : other]).endswith(_JOINTS)
        if s.words[other - 1] in self._prepositions and not listed:
            return (
                counted is None or counted.counted is None or counted.counted.category is not None
            )
        if s.words[other - 1] not in {",", "and", "or"} and not listed:
            return True
        if not _PLACING.isdisjoint(s.words[figure.after : other]):
            return True  # "300 to the front and 40 to Bree"
        return any(
            t.name is not None and t.name.type in LOCATED for t in s.tokens[figure.after : other]
        )
