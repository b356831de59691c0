"""Which number phrases count forces, and why the others do not."""

from dataclasses import replace
from typing import NamedTuple

from tui.extract.counting.aid import Aid
from tui.extract.counting.doubtful import Doubtful, Setting
from tui.extract.counting.elided import Elided
from tui.extract.governing.clauses import Clauses
from tui.extract.numbers.formations import ARTICLES
from tui.extract.numbers.phrases import Counted
from tui.extract.numbers.quantities import Figure
from tui.extract.told.context import Told
from tui.extract.verbs.parse import Parsed
from tui.extract.words.inflect import singular
from tui.extract.words.lexicon import Lexicon
from tui.model import Category, Claim, MentionType


class Candidate(NamedTuple):
    """What a number phrase counts, or the reason why it is no claim."""

    counted: Counted | None
    reason: str = ""


class Candidates:
    """Decides phrase by phrase."""

    def __init__(self, lexicon: Lexicon, clauses: Clauses) -> None:
        self._doubtful = Doubtful(lexicon, clauses)
        self._elided = Elided(lexicon)
        self._aid = Aid(lexicon)
        self._civil = lexicon.civil
        self._shared = lexicon.passages["shared"]
        grammar = lexicon.grammar
        self._function = grammar["prepositions"] | grammar["conjunctions"] | grammar["relatives"]

    def of(self, p: Parsed, figure: Figure, told: Told, so_far: list[Claim]) -> Candidate:
        """The counted forces. `so_far` are the claims of the same sentence."""
        counted = figure.counted
        if figure.money:
            return Candidate(self._aid.counted(p, figure, told), "money that is no military aid")
        if counted is not None and counted.category is not None:
            reason = self._fault(Setting(p, figure, counted, told, so_far))
            return Candidate(None if reason else counted, reason)
        if counted is not None and figure.strong:
            return Candidate(replace(counted, category=Category.PERSONNEL, military=True))
        band = self._band(p, figure)
        if band is not None:
            return Candidate(band)
        if counted is not None and counted.item and not _only_owner(counted):
            at = Setting(p, figure, counted, told, so_far)
            fight = _is_nation(counted) and self._doubtful.does_a_deed(at)
            if fight or (figure.numeral.part and counted.item in self._shared):
                people = replace(counted, category=Category.PERSONNEL, military=True)
                return Candidate(people)
            return Candidate(None, "counts no force")
        return Candidate(
            self._elided.counted(p, figure, told, so_far), "counts nothing that is named"
        )

    def _band(self, p: Parsed, figure: Figure) -> Counted | None:
        """As in "500 Taliban": the name of an armed group counts its fighters."""
        at = figure.after
        token = p.sentence.tokens[at] if at < len(p.sentence) else None
        name = token.name if token is not None else None
        armed = name is not None and name.entry is not None and name.entry.kind == "armed_group"
        if name is None or not armed or (figure.numeral.exact and figure.numeral.low == 1):
            return None
        behind = p.sentence.tokens[at + 1] if at + 1 < len(p.sentence) else None
        if behind is not None and (behind.name or self._may_be_counted(p, at + 1)):
            return None
        return Counted(at, at, at, "fighter", Category.PERSONNEL, owners=(name,), military=True)

    def _may_be_counted(self, p: Parsed, i: int) -> bool:
        """Whether token `i` is a noun that a number and a name before it could count."""
        word = p.sentence.words[i]
        return word.isalpha() and p.group_at[i] is None and word not in self._function

    def _fault(self, at: Setting) -> str:
        """Why the phrase is no claim; empty where it is one."""
        return (
            self._fault_of_words(at.p, at.figure)
            or self._fault_of_number(at.p, at.figure, at.counted)
            or self._fault_of_noun(at)
            or self._fault_of_article(at)
        )

    def _fault_of_words(self, p: Parsed, figure: Figure) -> str:
        words = p.sentence.words
        if words[figure.numeral.first - 1 : figure.numeral.first] == ["how"]:
            return "a question"
        if words[figure.after : figure.after + 2] in (["for", "every"], ["to", "one"]):
            return "a ratio"
        return ""

    def _fault_of_number(self, p: Parsed, figure: Figure, counted: Counted) -> str:
        numeral, word = figure.numeral, p.sentence.words[figure.numeral.first]
        if numeral.exact and numeral.low == 1:
            if word in ARTICLES and counted.category is not Category.FORMATION:
                return "a single one"
            if counted.partitive and counted.category is Category.PERSONNEL:
                return "one of several"
        named = counted.category is Category.FORMATION and not counted.partitive
        if named and numeral.digits and numeral.low != 1 and not _is_plural(p, counted):
            return "a name: the 444 brigade"
        if numeral.digits and figure.quantity.high == 1 and _is_plural(p, counted):
            return "" if counted.partitive else "a name: Arrow 1 missiles"
        whole = numeral.part and numeral.share == 1.0
        whose = counted.partitive or counted.owners or counted.pronoun is not None
        if whole and not whose and not counted.military and counted.noun is not None:
            return "all, of no telling whose"
        if word == "no" and counted.noun is not None and counted.noun.loss:
            return "no loss"
        return ""

    def _fault_of_article(self, at: Setting) -> str:
        """One formation counts where it does something, is of a nation or of things."""
        s, first = at.p.sentence, at.figure.numeral.first
        if s.words[first] not in ARTICLES or at.figure.numeral.after != first + 1:
            return ""
        nations = (name.type is MentionType.NATIONALITY for name in at.counted.owners)
        of_things = s.word(at.figure.after) == "of" and at.counted.noun is None
        more = s.words[first] == "another" and bool(at.near())
        told = any(nations) or of_things or more
        return (
            "" if told or self._doubtful.acts(at) else "one formation, of no telling what it does"
        )

    def _is_of_a_shipper(self, at: Setting) -> bool:
        """As in "the shipping company diverted its vessels"."""
        before = at.p.sentence.words[: at.figure.first]
        own = at.counted.category is Category.NAVAL and at.counted.pronoun is not None
        return own and not self._civil.isdisjoint(before)

    def _fault_of_noun(self, at: Setting) -> str:
        noun = at.counted.noun
        if noun is None or noun.category is not Category.PERSONNEL:
            if self._civil & set(at.counted.item.split()) or self._is_of_a_shipper(at):
                return "civil"
        elif noun.loss:
            lost = self._doubtful.soldiers_lost(at)
            return "" if lost else "losses that are not told to be soldiers"
        if noun is None or self._doubtful.counts(at, noun):
            return ""
        return f"{noun.item}: not told to be of a force"


def _is_plural(p: Parsed, counted: Counted) -> bool:
    word = p.sentence.words[counted.head].rpartition(" ")[2]
    return singular(word) != word or word == "corps"


def _only_owner(counted: Counted) -> bool:
    """As in "1,400 Danish": an owner and no noun."""
    one = counted.after - counted.first <= 1
    return bool(counted.owners) and one and not counted.item.endswith("s")


def _is_nation(counted: Counted) -> bool:
    """As in "40,000 Danes": people of a nation, and no noun."""
    people = counted.owners[-1:]
    named = counted.head == counted.after - 1 and counted.item.endswith("s")
    return named and any(name.type is MentionType.NATIONALITY for name in people)
