"""Who speaks: the source that a stretch of a sentence names."""

from dataclasses import dataclass, replace
from typing import Final

from tui.extract.governing.subjects import Stretch
from tui.extract.sources.antecedents import FIRST, HE, THEY, Antecedents
from tui.extract.told.context import Told
from tui.extract.verbs.parse import Parsed
from tui.extract.words.lexicon import Lexicon
from tui.extract.words.tokens import Token
from tui.model import MentionType, Span

_STATES: Final = frozenset({MentionType.COUNTRY, MentionType.NATIONALITY})
_BODIES: Final = frozenset({MentionType.ORG, MentionType.UNIT, *_STATES})
_LONGEST: Final = 14  # tokens of a source that has no name
_SHORT: Final = 4  # letters of a name whose dots tell nothing: "U.S."
_PROPER: Final = 2  # capital words that make a name which no list knows


@dataclass(frozen=True, slots=True)
class Voice:
    """Who speaks, by canonical name or as written, and the words that tell it."""

    names: tuple[str, ...]
    span: Span
    human: bool = False


class Speakers:
    """Reads sources off noun phrases."""

    def __init__(self, lexicon: Lexicon) -> None:
        reporting, grammar = lexicon.reporting, lexicon.grammar
        self._nouns = reporting["speakers"]
        self._documents = reporting["documents"]
        self._antecedents = Antecedents(lexicon)
        self._governments = reporting["governments"]
        self._determiners = grammar["determiners"] | {"one", "another"}
        self._adverbs = grammar["adverbs"]
        self._prepositions = grammar["prepositions"]
        self._relatives = grammar["relatives"]

    def among(self, p: Parsed, parts: tuple[Stretch, ...], told: Told) -> Voice | None:
        """The speaker that a noun phrase and its appositions name: a person before a body."""
        voices = [voice for part in parts if (voice := self.of(p, part, told))]
        if len(voices) > 1 and "and" in p.sentence.words[slice(*parts[0])]:
            first, second = voices[:2]
            if first.human and second.human:  # "Aragorn and the steward, Faramir, said"
                return replace(first, names=tuple(dict.fromkeys(first.names + second.names)))
        return next((voice for voice in voices if voice.human), voices[0] if voices else None)

    def of(self, p: Parsed, stretch: Stretch, told: Told) -> Voice | None:
        """The speaker that the tokens name; None where they name nobody who can speak."""
        first, after = self._trimmed(p, stretch)
        if first >= after:
            return None
        span = p.sentence.span_of(first, after)
        last = p.sentence.tokens[after - 1]
        if last.name is None and last.word in HE | THEY | FIRST | self._relatives:
            names, human = self._antecedents.of(p, after - 1, told)
            return Voice(names, span, human) if names else None
        if people := self._people(p, first, after):
            return Voice(people, span, human=True)
        if recalled := self._antecedents.recalled(p, (first, after), told):
            return Voice(recalled, span)
        names = self._bodies(p, first, after)
        return Voice(names, span) if names else None

    def speaks(self, p: Parsed, stretch: Stretch) -> bool:
        """Whether a name or a noun for somebody who speaks stands in the stretch."""
        tokens = p.sentence.tokens[slice(*stretch)]
        return any(t.name is not None or t.word in self._nouns for t in tokens)

    # -- the edges of the phrase -----------------------------------------------------------------
    def _trimmed(self, p: Parsed, stretch: Stretch) -> Stretch:
        """The phrase without words that only lead to it or tell when."""
        first, after = stretch
        while first < after and self._leads(p.sentence.tokens[first]):
            if after - first == 1 and p.sentence.words[first] in HE | THEY:
                break  # "by his count"
            first += 1
        while first < after and self._trails(p.sentence.tokens[after - 1]):
            after -= 1
        return self._behind_opening(p, first, after), after

    def _leads(self, token: Token) -> bool:
        if token.name is not None:
            return False
        word = token.word
        known = word in self._determiners or word in self._adverbs or word in {"and", "for"}
        return known or token.date is not None or not word[0].isalnum()

    def _trails(self, token: Token) -> bool:
        if token.name is not None:
            return False
        word = token.word
        known = word in self._adverbs or word in self._prepositions
        return known or token.date is not None or not word[0].isalnum()

    def _behind_opening(self, p: Parsed, first: int, after: int) -> int:
        """Past "In an earlier statement" where a subject of its own follows."""
        s = p.sentence
        if first >= after or s.tokens[first].name is not None:
            return first
        if s.words[first] not in self._prepositions:
            return first
        for i in range(after - 1, first, -1):
            token = s.tokens[i]
            if token.name is None and (token.word in HE | THEY or self._articles(token, i, first)):
                return i if token.word in HE | THEY else i + 1
        return first + 1

    def _articles(self, token: Token, i: int, first: int) -> bool:
        return token.word in self._determiners and i > first + 1

    # -- names and nouns -------------------------------------------------------------------------
    def _people(self, p: Parsed, first: int, after: int) -> tuple[str, ...]:
        """The persons who speak, those left out whose adviser or country does."""
        s, found = p.sentence, []
        for i in range(first, after):
            name = s.tokens[i].name
            if name is None or name.type is not MentionType.PERSON:
                continue
            owns = s.words[i + 1 : i + 2] == ["'s"] and i + 1 < after
            behind = i > first and s.words[i - 1] in self._prepositions
            if not (owns or (behind and any(w in self._nouns for w in s.words[first:i]))):
                found.append(name.entity)
        return tuple(dict.fromkeys(found))

    def _bodies(self, p: Parsed, first: int, after: int) -> tuple[str, ...]:
        """Bodies and states by name, else the words of a speaker: "military experts"."""
        s, start = p.sentence, first
        found: list[str] = []
        for i in range(first, after + 1):
            joins = i < after and s.words[i] == "and" and s.tokens[i].name is None
            joins = joins and self.speaks(p, (start, i)) and not self._shares_noun(p, start, i)
            if i == after or joins:
                name = self._body(p, start, i)
                found += [name] if name else []
                start = i + 1
        return tuple(dict.fromkeys(found))

    def _shares_noun(self, p: Parsed, first: int, at: int) -> bool:
        """Whether "and" at token `at` joins two peoples before one noun: "US and UK officials"."""
        tokens = p.sentence.tokens[first:at] + p.sentence.tokens[at + 1 : at + 2]
        noun = p.sentence.word(at + 2)
        nations = all(t.name is not None and t.name.type in _STATES for t in tokens)
        return nations and noun in self._nouns

    def _body(self, p: Parsed, first: int, after: int) -> str | None:
        s = p.sentence
        while (
            first < after and s.tokens[first].name is None and s.words[first] in self._determiners
        ):
            first += 1
        if first >= after or after - first > _LONGEST:
            return None
        cut = self._postmodifier(p, first, after)
        head = s.tokens[cut - 1]
        if head.word in self._governments and (state := self._state(p, cut, after)):
            return state
        if head.name is None and head.word in self._documents:
            return self._of_document(p, first, cut, after)
        if head.name is not None:
            return self._named(p, first, cut) or self._phrase_of_speakers(p, first, cut, after)
        if cut - first >= _PROPER and all(self._capital(p, i) for i in range(first, cut)):
            return self._phrase(p, first, cut)
        return self._phrase_of_speakers(p, first, cut, after)

    def _state(self, p: Parsed, cut: int, after: int) -> str | None:
        """The state whose government sits in the capital that closes the phrase."""
        name = p.sentence.tokens[after - 1].name if cut < after else None
        return name.of if name and name.entry and name.entry.government else None

    def _postmodifier(self, p: Parsed, first: int, after: int) -> int:
        """Where the noun phrase ends and "in Minas Tirith", "of the guard" begins."""
        s = p.sentence
        for i in range(first + 1, after):
            if s.tokens[i].name is None and s.words[i] in self._prepositions:
                return i
        return after

    def _named(self, p: Parsed, first: int, after: int) -> str | None:
        """The name that closes the phrase, where it can speak."""
        name = p.sentence.tokens[after - 1].name
        if name is None or name.type in _BODIES:
            return name.entity if name else None
        alone = after - first == 1
        if name.type is MentionType.PLACE and alone and name.entry and name.entry.government:
            return name.of
        return None

    def _of_document(self, p: Parsed, first: int, cut: int, after: int) -> str | None:
        """Whose statement, report or data it is; else the document itself."""
        if cut < after and p.sentence.words[cut] in {"by", "from", "of", "for"}:
            owner = self._people(p, cut + 1, after) or self._bodies(p, cut + 1, after)
            if owner:
                return owner[0]
        return self._owner(p, first, cut) or (
            self._phrase(p, first, cut) if cut - first > 1 else None
        )

    def _owner(self, p: Parsed, first: int, after: int) -> str | None:
        for kinds in (frozenset({MentionType.PERSON, MentionType.ORG}), _STATES):
            for token in p.sentence.tokens[first:after]:
                if token.name is not None and token.name.type in kinds:
                    return token.name.entity
        return None

    def _phrase_of_speakers(self, p: Parsed, first: int, cut: int, after: int) -> str | None:
        words = p.sentence.words[first:cut]
        if not any(word in self._nouns for word in words):
            return None
        return self._phrase(p, first, after)

    def _capital(self, p: Parsed, i: int) -> bool:
        return p.sentence.said(p.sentence.tokens[i])[:1].isupper()

    def _phrase(self, p: Parsed, first: int, after: int) -> str:
        """The words as written; the capital that only opens a sentence is made small."""
        s, text = p.sentence, ""
        for i in range(first, after):
            token = s.tokens[i]
            said = s.said(token).replace("\u2019", "'")
            if token.name is not None and token.name.rule == "reference" and after - first > 1:
                said = token.name.entity  # "the island's ministry"
            elif token.name is not None and len(said) <= _SHORT:
                said = said.replace(".", "")  # one spelling of "U.S." and "US"
            elif i == 0 and token.name is None and not said.isupper():
                said = said.lower()
            joined = said in {"-", "'s"} or text.endswith("-")
            text += said if joined else f" {said}"
        return text.strip()
