"""Which party does what a verb tells: its subject, its agent, its giver."""

from collections.abc import Iterator
from typing import Final, NamedTuple

from tui.extract.governing.governor import Governor, Part
from tui.extract.ownership import pronouns
from tui.extract.ownership.asides import Asides, is_report
from tui.extract.sources.antecedents import HE
from tui.extract.told.context import Told
from tui.extract.verbs.parse import Parsed
from tui.extract.words.lexicon import Lexicon
from tui.model import MentionType, Span

_ROW: Final = frozenset({"and", "but", "or"})
_IT: Final = frozenset({"it", "they", "he", "she", "we"})
_ITS: Final = frozenset({"its", "their", "his", "her"})
_WHO: Final = frozenset({"which", "who", "whose"})
_MOST: Final = 4  # names that commas join before "and"
_AGENT_REACH: Final = 12
_NEAR: Final = 4


class Party(NamedTuple):
    """Owners that the text names, and where."""

    names: tuple[str, ...]
    span: Span


class Parties:
    """Finds owners by their place in the sentence."""

    def __init__(self, lexicon: Lexicon) -> None:
        self.asides = Asides(lexicon)
        self._foes = lexicon.owners["foes"]
        self._portions = lexicon.owners["portions"]
        self._summing = lexicon.owners["summing"]
        self._adverbs = lexicon.grammar["adverbs"]
        nouns = lexicon.action_nouns.items()
        self._supplies = frozenset(w for w, doing in nouns if doing.name == "supply")
        self._deeds = self._supplies | {w for w, doing in nouns if doing.name == "engage"}

    def subject(
        self, p: Parsed, before: int, told: Told, *, past_reports: bool = False
    ) -> Party | None:
        """The party in the subject of the verb at token `before`, through chained verbs.

        None where the subject names nobody. With `past_reports` a verb of saying is passed, too.
        """
        for i in range(self._shared(p, before) - 1, -1, -1):
            if (found := self._at(p, i, told)) is not None:
                return found
            if p.sentence.words[i] == ";" or (not past_reports and is_report(p, i)):
                return None
            if self._is_deed(p, i):
                return self._by_deed(p, i, told)
        return None

    def first(self, p: Parsed, before: int, told: Told) -> str | None:
        """The first owner named before token `before`, asides left out."""
        return next(self._named(p, range(before), told), None)

    def nearest(self, p: Parsed, before: int, told: Told) -> str | None:
        """The last owner named before token `before`, places in asides left out."""
        return next(self._named(p, range(before - 1, -1, -1), told), None)

    def others(self, p: Parsed, before: int, one: str, told: Told) -> str | None:
        """The last owner named before token `before` who is not `one`."""
        named = self._named(p, range(before - 1, -1, -1), told)
        return next((who for who in named if who != one), None)

    def agent(self, p: Parsed, governor: Governor, told: Told) -> Party | None:
        """As in "300 riders were sent by Arnor"."""
        s = p.sentence
        for i in range(governor.after, min(len(s), governor.after + _AGENT_REACH)):
            if s.words[i] == "by" and s.tokens[i].name is None:
                return self._within(p, i + 1, told)
            if p.group_at[i] is not None or s.words[i] in {",", ";", "."}:
                return None
        return None

    def agent_of_noun(self, p: Parsed, governor: Governor, told: Told) -> Party | None:
        """As in "Arnor's deployment of 300 riders", "the Arnorian withdrawal of"."""
        if governor.part is not Part.NOMINAL:
            return None
        s = p.sentence
        for i in range(governor.first - 1, max(-1, governor.first - _NEAR), -1):
            who = told.owners.of(s.tokens[i].name)
            if who:
                return Party((who,), s.span_of(i, i + 1))
            if not s.words[i].isalpha() and s.words[i] != "'s":
                return None
        return None

    def giver(self, p: Parsed, governor: Governor, told: Told) -> Party | None:
        """As in "received 300 bows from Arnor"."""
        s = p.sentence
        for i in range(governor.after, len(s) - 1):
            if s.words[i] == "from" and s.tokens[i].name is None:
                at = i + 2 if s.words[i + 1] == "the" else i + 1
                who = told.owners.of(s.tokens[at].name) if at < len(s) else None
                return Party((who,), s.span_of(at, at + 1)) if who else None
        return None

    def _at(self, p: Parsed, i: int, told: Told) -> Party | None:
        """The party that token `i` stands for, if it can be a subject."""
        token = p.sentence.tokens[i]
        if token.name is not None:
            who = told.owners.of(token.name)
            if (
                who is None
                or self._describes(p, i)
                or self.asides.is_aside(p, i)
                or self._is_part(p, i)
            ):
                return None
            return self._with_partner(p, i, who, told)
        if token.word in self._foes:
            other = self._foe(p, i, told)
            return Party((other,), p.sentence.span_of(i, i + 1)) if other else None
        if token.word in _WHO:
            for j in range(i - 1, max(-1, i - 3), -1):
                if before := told.owners.of(p.sentence.tokens[j].name):
                    return self._with_partner(p, j, before, told)
        if token.word in _IT | _ITS:
            meant = pronouns.person(p, i, told) if token.word in HE else None
            meant = pronouns.speaker(p, i, told) if token.word == "we" else meant
            meant = meant or pronouns.sayer(p, i, told) or self.first(p, i, told) or told.subject
            return Party((meant,), p.sentence.span_of(i, i + 1)) if meant else None
        return None

    def _foe(self, p: Parsed, i: int, told: Told) -> str | None:
        """Whom "the attackers" at token `i` are to the one who speaks of them."""
        who = self.first(p, i, told) or told.subject
        return told.opponent(who) if who else None

    def foe(self, p: Parsed, first: int, after: int, told: Told) -> str | None:
        """Whose forces are that the tokens call an enemy's; None where they do not."""
        at = next((i for i in range(first, after) if p.sentence.words[i] in self._foes), None)
        return self._foe(p, at, told) if at is not None else None

    def _with_partner(self, p: Parsed, i: int, who: str, told: Told) -> Party:
        """As in "Arnor and Rohan": both, where two names of a kind are joined."""
        s = p.sentence
        one, other = s.tokens[i].name, s.tokens[i - 2].name if i > 1 else None
        joined = s.words[i - 1 : i] == ["and"] and s.words[i + 1 : i + 2] != ["'s"]
        if joined and one is not None and other is not None and one.type is other.type:
            partner = told.owners.of(other)
            if partner and partner != who and not self.asides.is_aside(p, i - 2):
                first = self._first_of_row(p, i - 2)
                row = [told.owners.of(s.tokens[j].name) for j in range(first, i, 2)]
                return Party((*filter(None, row), who), s.span_of(first, i + 1))
        return Party((who,), s.span_of(i, i + 1))

    def _first_of_row(self, p: Parsed, i: int) -> int:
        """Where the names begin that commas join to the one at token `i`: "Arnor, Rohan and"."""
        s = p.sentence
        kind = s.tokens[i].name
        for _ in range(_MOST):
            before = s.tokens[i - 2].name if i > 1 and s.words[i - 1] == "," else None
            if before is None or kind is None or before.type is not kind.type:
                return i
            i -= 2
        return i

    def _is_part(self, p: Parsed, i: int) -> bool:
        """As in "a third of Arnor and Rohan": behind an "of" that follows no body."""
        s = p.sentence
        of = i - 1
        while of > 1 and (s.words[of] in {"the", "and"} or s.tokens[of].name is not None):
            of -= 1
        return of > 0 and s.words[of] == "of" and s.words[of - 1] in self._portions

    def _describes(self, p: Parsed, i: int) -> bool:
        """As in "Arnor-backed rebels"."""
        return p.sentence.words[i + 1 : i + 2] == ["-"]

    def _is_deed(self, p: Parsed, i: int) -> bool:
        """Whether the subject is no party but a deed: "the attack involved 242 drones"."""
        words = p.sentence.words
        plain = p.sentence.tokens[i].name is None and words[i] in self._deeds
        return plain and words[i - 1 : i] in (["the"], ["this"])

    def _by_deed(self, p: Parsed, i: int, told: Told) -> Party | None:
        """Who did it: told of a package or delivery before, of an attack the other side."""
        span = p.sentence.span_of(i, i + 1)
        if p.sentence.words[i] in self._supplies:
            last = next((claim for claim in told.recent() if claim.recipient), None)
            return Party(last.actors, span) if last else None
        victim = self.nearest(p, i, told) or told.subject
        who = told.opponent(victim) if victim else None
        return Party((who,), span) if who else None

    def _shared(self, p: Parsed, verb: int) -> int:
        """The first verb of those that share a subject: "Arnor fell on Bree, sending 300"."""
        words, joint = p.sentence.words, verb - 1
        while joint > 0 and words[joint] in self._adverbs:
            joint -= 1
        own = p.group_at[verb] if verb < len(words) else None
        leans = own is not None and own.ongoing and own.verb.lemma not in self._summing
        if own is not None and leans and not own.finite and words[joint] == ",":
            main = next((g for g in reversed(p.groups) if g.finite and g.after <= joint), None)
            apart = main is None or main.verb.reports or ";" in words[main.after : joint]
            return verb if main is None or apart else main.first
        if joint < 1 or words[joint] not in _ROW or own is None:
            return verb
        before = next((g for g in reversed(p.groups) if g.first < joint), None)
        alike = before is not None and before.finite == own.finite and not before.infinitive
        return before.first if before is not None and alike else verb

    def _within(self, p: Parsed, at: int, told: Told) -> Party | None:
        """The first owner from token `at` on whose name is no possessive."""
        s = p.sentence
        for i in range(at, min(at + _NEAR, len(s))):
            who = told.owners.of(s.tokens[i].name)
            if who and s.words[i + 1 : i + 2] != ["'s"]:
                return Party((who,), s.span_of(i, i + 1))
        return None

    def _named(self, p: Parsed, tokens: range, told: Told) -> Iterator[str]:
        for i in tokens:
            name = p.sentence.tokens[i].name
            who = told.owners.of(name)
            if who is None or name is None or self._describes(p, i):
                continue
            if tokens.step == -1 and self.asides.is_inset(p, i):
                continue
            located = name.type in (MentionType.PLACE, MentionType.COUNTRY)
            forward = tokens.step == 1
            if not ((located or forward) and self.asides.is_aside(p, i)):
                yield who
