"""Which number phrases count forces, and why the others do not."""

from dataclasses import replace
from typing import Final, NamedTuple

from tui.extract.aid import Aid
from tui.extract.context import Told
from tui.extract.elided import Elided
from tui.extract.inflect import singular
from tui.extract.lexicon import Lexicon, Noun
from tui.extract.parse import Parsed
from tui.extract.phrases import Counted
from tui.extract.quantities import Figure
from tui.model import Category, Claim, MentionType, Status

_ARMED: Final = frozenset({"armed_group", "military", "alliance"})
_PASSAGE: Final = 400  # characters; as far back a claim makes a passage one about forces
_NEAR: Final = 6  # tokens round a phrase in which civilians are meant by it
_MEMBERS: Final = 5
_LOST: Final = frozenset({Status.KILLED, Status.WOUNDED})


class Candidate(NamedTuple):
    """What a number phrase counts, or the reason why it is no claim."""

    counted: Counted | None
    reason: str = ""


class Candidates:
    """Decides phrase by phrase."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._elided = Elided(lexicon)
        self._aid = Aid(lexicon)
        self._civilians = lexicon.civilians
        self._civil = lexicon.civil
        grammar = lexicon.grammar
        self._function = grammar["prepositions"] | grammar["conjunctions"] | grammar["relatives"]
        words = lexicon.passages
        self._forces = words["forces"]
        self._bodies = words["bodies"]
        self._civilian = words["civilian"]

    def of(self, p: Parsed, figure: Figure, told: Told, so_far: list[Claim]) -> Candidate:
        """The counted forces. `so_far` are the claims of the same sentence."""
        counted = figure.counted
        if figure.money:
            return Candidate(self._aid.counted(p, figure), "money that is no military aid")
        if counted is not None and counted.category is not None:
            reason = self._fault(p, figure, counted, told, so_far)
            return Candidate(None if reason else counted, reason)
        if counted is not None and figure.strong:
            return Candidate(replace(counted, category=Category.PERSONNEL, military=True))
        band = self._band(p, figure)
        if band is not None:
            return Candidate(band)
        if counted is not None and counted.item and not _only_owner(counted):
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

    def _fault(
        self, p: Parsed, figure: Figure, counted: Counted, told: Told, so_far: list[Claim]
    ) -> str:
        """Why the phrase is no claim; empty where it is one."""
        return (
            self._fault_of_words(p, figure)
            or self._fault_of_number(p, figure, counted)
            or self._fault_of_noun(p, figure, counted, told, so_far)
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
            if word in {"a", "an"} and counted.category is not Category.FORMATION:
                return "a single one"
            if counted.partitive and counted.category is Category.PERSONNEL:
                return "one of several"
        named = counted.category is Category.FORMATION and counted.head == numeral.after
        if named and numeral.digits and numeral.low != 1 and not _is_plural(p, counted):
            return "a name: the 444 brigade"
        whole = numeral.part and numeral.share == 1.0
        whose = counted.partitive or counted.owners or counted.pronoun is not None
        if whole and not whose and not counted.military and counted.noun is not None:
            return "all, of no telling whose"
        if word == "no" and counted.noun is not None and counted.noun.loss:
            return "no loss"
        return ""

    def _fault_of_noun(
        self, p: Parsed, figure: Figure, counted: Counted, told: Told, so_far: list[Claim]
    ) -> str:
        noun = counted.noun
        if noun is None:
            return "civil" if self._civil & set(counted.item.split()) else ""
        if noun.loss:
            soldiers = self._military_loss(p, figure, counted, told)
            return "" if soldiers else "losses that are not told to be soldiers"
        fits = not noun.needs or self._needed(p, figure, noun, told, so_far)
        return "" if fits else f"{noun.item}: not told to be of a force"

    def _needed(
        self, p: Parsed, figure: Figure, noun: Noun, told: Told, so_far: list[Claim]
    ) -> bool:
        """Whether a doubtful noun ("300 men") is told to be of a force."""
        if noun.needs == "body":
            return self._of_a_force(p, figure)
        counted = figure.counted
        assert counted is not None
        owned = any(n.entry is not None and n.entry.kind in _ARMED for n in counted.owners)
        if counted.military or owned:
            return True
        if noun.needs == "number" and figure.numeral.vague:
            return False
        if noun.needs not in {"force", "number"} or self._civilians_near(p, figure):
            return False
        if self._force_named(p, figure):
            return True
        return not figure.numeral.vague and self._passage_of_forces(p, told, so_far)

    def _passage_of_forces(self, p: Parsed, told: Told, so_far: list[Claim]) -> bool:
        if so_far:
            return True
        last = told.claims[-1] if told.claims else None
        return last is not None and p.sentence.span.start - last.sentence.end < _PASSAGE

    def _civilians_near(self, p: Parsed, figure: Figure) -> bool:
        near = p.sentence.words[max(0, figure.first - _NEAR) : figure.after + _NEAR]
        return bool(self._civilians & set(near))

    def _of_a_force(self, p: Parsed, figure: Figure) -> bool:
        """As in "100 members of the brigade"."""
        s = p.sentence
        if s.words[figure.after : figure.after + 1] not in (["of"], ["from"]):
            return False
        for token in s.tokens[figure.after + 1 : figure.after + 1 + _MEMBERS]:
            name = token.name
            kind = name.entry.kind if name is not None and name.entry is not None else ""
            if name is not None and name.type is MentionType.UNIT:
                return True
            if kind in _ARMED - {"alliance"} or (name is None and token.word in self._bodies):
                return True
        return False

    def _military_loss(self, p: Parsed, figure: Figure, counted: Counted, told: Told) -> bool:
        words = set(p.sentence.words)
        if counted.military or counted.owners:
            return not words & self._civilian
        if words & self._civilians:
            return False
        before = any(claim.status in _LOST for claim in told.claims[-3:])
        return before or self._force_named(p, figure)

    def _force_named(self, p: Parsed, figure: Figure) -> bool:
        """Whether the sentence names a force outside the phrase itself."""
        for i, token in enumerate(p.sentence.tokens):
            if figure.first <= i < figure.after:
                continue
            name = token.name
            if name is None:
                if token.word in self._forces:
                    return True
            elif name.type is MentionType.UNIT or (
                name.entry is not None and name.entry.kind in _ARMED - {"alliance"}
            ):
                return True
        return False


def _is_plural(p: Parsed, counted: Counted) -> bool:
    word = p.sentence.words[counted.head].rpartition(" ")[2]
    return singular(word) != word or word == "corps"


def _only_owner(counted: Counted) -> bool:
    """As in "1,400 Danish": an owner and no noun."""
    one = counted.after - counted.first <= 1
    return bool(counted.owners) and one and not counted.item.endswith("s")
