"""Definite descriptions as names: "the alliance", "the island", "the president"."""

from collections.abc import Mapping, Sequence
from typing import Final

from tui.extract.told.memory import Memory
from tui.extract.words.tokens import Sentence, Token
from tui.gazetteer import Name
from tui.model import MentionType

_DEFINITE: Final = frozenset({"the", "this", "that"})
_LONGEST: Final = 3  # words between the article and the noun ("the rapid reaction force")
_ROUND: Final = frozenset({"area", "region", "zone"})
_STATES: Final = frozenset({"country", "nation", "state", "kingdom"})
_NOT_BEFORE: Final = frozenset({"of", "-"})


class References:
    """Puts a name where a sentence speaks of one that the article told before."""

    def __init__(self, memory: Memory, names: Mapping[str, Name], states: Sequence[Name]) -> None:
        """`names` gives a name of the article by its entity, `states` what it is about."""
        self._memory = memory
        self._names = names
        table = memory.references
        self._leading = {name.entity: name for name in states}
        self._state = states[0] if states else None
        self._states = table.states
        self._halves = table.halves
        self._loose = table.loose
        self._asides = table.asides
        nouns = (*table.bodies, *table.places, *table.posts, *table.states, *table.halves)
        self._nouns = frozenset(noun.rpartition(" ")[2] for noun in nouns)

    def resolved(self, s: Sentence, matter: tuple[str, ...] = ()) -> Sentence:
        """The sentence with its descriptions as name tokens; itself where there are none.

        "The army" is that of the first state of `matter` that the article is about.
        """
        if _DEFINITE.isdisjoint(s.words):
            return s
        state = next((self._leading[who] for who in matter if who in self._leading), None)
        tokens: list[Token] = []
        at = 0
        while at < len(s):
            found = self._at(s, at, state) if s.words[at] in _DEFINITE else None
            if found is None:
                tokens.append(s.tokens[at])
                at += 1
                continue
            token, at = found
            tokens.append(token)
        return s if len(tokens) == len(s) else s.with_tokens(tokens)

    def _at(self, s: Sentence, at: int, state: Name | None) -> tuple[Token, int] | None:
        """The longest description that begins at token `at`: "the military alliance"."""
        for end in range(self._end(s, at), at + 1, -1):
            if s.words[end - 1] not in self._nouns or s.tokens[end - 1].name is not None:
                continue
            follow = s.tokens[end] if end < len(s) else None
            if follow is not None and (follow.word in _NOT_BEFORE or follow.name is not None):
                continue
            told = self._opening(s, at) or self._acting(s, at) or state
            found = self._of_state(s, at, end, told) if told else None
            found = found or self._named(s, at, end)
            if found is not None:
                return found
        return None

    def _opening(self, s: Sentence, at: int) -> Name | None:
        """The state with which the clause opens, or its seat: "In Arnor, the army"."""
        opens = at in (3, 4) and s.words[at - 1] == "," and s.words[at - 3] == "in"
        name = s.tokens[at - 2].name if opens else None
        if name is None:
            return None
        seat = name.entry is not None and name.entry.government
        return self._names.get(name.of or "") if seat else self._leading.get(name.entity)

    def _acting(self, s: Sentence, at: int) -> Name | None:
        """The one main state whose leader acts in front: "King Elessar put the army"."""
        found: set[str] = set()
        for i, token in enumerate(s.tokens[:at]):
            leader = token.name is not None and token.name.type is MentionType.PERSON
            who = token.name.of if leader and token.name is not None else None
            if who in self._leading and (i == 0 or s.words[i - 1] not in self._asides):
                found.add(who)
        return self._leading[found.pop()] if len(found) == 1 else None

    def _end(self, s: Sentence, at: int) -> int:
        """Where the words behind the article end that can belong to its phrase."""
        end, most = at + 1, min(at + 1 + _LONGEST, len(s))
        while end < most:
            token = s.tokens[end]
            people = token.name is not None and token.name.type is MentionType.NATIONALITY
            if people and end == at + 1:
                end += 1
                continue
            if token.name is not None or token.date is not None or not token.word.isalpha():
                break
            end += 1
        return end

    def _of_state(
        self, s: Sentence, first: int, after: int, state: Name
    ) -> tuple[Token, int] | None:
        """The body of a state, as that state's: "the army"."""
        if not self._is_body(s, first, after):
            return None
        return self._token(s, first, after, state), after

    def _is_body(self, s: Sentence, first: int, after: int) -> bool:
        """Whether a state has what the words name: "the army", "the federal army"."""
        words = s.words[first + 1 : after]
        noun = 2 if " ".join(words[-2:]) in self._states else 1
        return " ".join(words[-noun:]) in self._states and set(words[:-noun]) <= self._loose

    def _token(self, s: Sentence, first: int, after: int, name: Name) -> Token:
        span = s.span_of(first, after)
        nation = name.type is MentionType.NATIONALITY
        kind = MentionType.COUNTRY if nation else name.type
        told = Name(span.start, span.end, kind, name.entity, name.entry, name.of, "reference")
        return Token(span.start, span.end, s.words[after - 1], told)

    def _is_region(self, name: Name) -> bool:
        """Whether a people is of no land that the article names."""
        land = self._names.get(name.entity, name)
        return name.type is land.type is MentionType.NATIONALITY

    def _named(self, s: Sentence, first: int, after: int) -> tuple[Token, int] | None:
        span = s.span_of(first, after)
        region = s.words[after - 1] in _STATES  # "the West African country"
        inside = s.tokens[first + 1 : after - 1]
        between = [t.word for t in inside if not (region and t.name and self._is_region(t.name))]
        if s.words[after - 1] in _ROUND and between and between[-1] in self._nouns:
            found = self._named(s, first, after - 1)  # "the border area" is the border
            return (found[0], after) if found is not None else None
        phrase = " ".join(["the", *between, s.words[after - 1]])
        entity = self._memory.resolve(phrase, span.start)
        if entity is None and self._state is not None and self._is_body(s, first, after):
            return self._token(s, first, after, self._state), after
        if entity is None and between:
            entity = self._memory.resolve(f"the {s.words[after - 1]}", span.start)
            if entity and not all(w in self._loose or w in entity.lower() for w in between):
                return None
        if entity is None and between and not set(between) <= self._loose:
            return None
        entity = entity or self._halves.get(s.words[after - 1])
        name = self._names.get(entity) if entity else None
        return (self._token(s, first, after, name), after) if name is not None else None
