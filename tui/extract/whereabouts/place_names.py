"""The names that a preposition governs: "in Bree, Edoras and Isengard", "on Gondorian soil"."""

from collections.abc import Iterator
from typing import Final, NamedTuple

from tui.extract.verbs.parse import Parsed
from tui.extract.words.lexicon import Lexicon
from tui.gazetteer import Name
from tui.model import MentionType, Role

LOCATED: Final = frozenset({MentionType.PLACE, MentionType.COUNTRY})
_FORCES: Final = frozenset({MentionType.UNIT, MentionType.WEAPON})
_LONGEST: Final = 5  # words between the preposition and the name
_ADJECTIVES: Final = 4  # words between "and" and the next name
_DESCRIBED: Final = 3  # words of "'s besieged old airport", "'s air defence zone"
_DIRECT: Final = frozenset({"for"})  # with these a place follows at once


class Found(NamedTuple):
    """The places behind a preposition, each with its token, and where the phrase ends."""

    places: tuple[tuple[str, int], ...]
    after: int


class PlaceNames:
    """Reads the names behind prepositions."""

    def __init__(self, lexicon: Lexicon) -> None:
        grammar = lexicon.grammar
        self._prepositions = grammar["prepositions"]
        names = ("prepositions", "conjunctions", "subordinators", "relatives", "adverbs")
        small = (grammar[name] for name in (*names, "subjects"))
        self._function = grammar["determiners"].union(*small)
        self._words = lexicon.whereabouts
        self._grounds = self._words["grounds"] | self._words["sides"]
        self._capitals = lexicon.capitals

    def behind(self, p: Parsed, phrase: tuple[int, int], limit: int, role: Role) -> Found | None:
        """The names of a list behind a preposition, tokens `phrase`; None where there is none."""
        found: list[tuple[str, int]] = []
        start, i = phrase
        while (one := self._next(p, (start, i), limit, role)) is not None:
            found += one.places
            joint = self._joint(p, one.after, limit)
            if joint is None:
                return Found(tuple(found), one.after)
            i = joint
        return Found(tuple(found), i) if found else None

    def is_modifier(self, p: Parsed, i: int) -> bool:
        """Whether the name only describes the noun behind it: "US support"."""
        s = p.sentence
        if i + 1 >= len(s) or s.tokens[i + 1].date is not None:
            return False
        behind = s.tokens[i + 1].name
        if behind is not None:
            return behind.type in _FORCES
        word = s.words[i + 1]
        plain = word.isalpha() and not word.endswith(("ly", "ed"))
        plain = plain and word not in self._function and word not in self._words["compass"]
        return plain and p.group_at[i + 1] is None

    def is_place(self, p: Parsed, i: int) -> bool:
        """Whether token `i` names a place, and no body of a state: "the army"."""
        name = p.sentence.tokens[i].name
        if name is None or name.type not in LOCATED:
            return False
        return name.rule != "reference" or p.sentence.words[i] not in self._words["bodies"]

    # -- one name ------------------------------------------------------------------------------
    def _next(self, p: Parsed, phrase: tuple[int, int], limit: int, role: Role) -> Found | None:
        """The next name of a place within reach that the preposition governs."""
        start, i = phrase
        held: tuple[tuple[str, int], ...] = ()
        for at in range(i, min(limit, i + _LONGEST)):
            name = p.sentence.tokens[at].name
            if name is None:
                if not self._leads_on(p, start, at, role):
                    return None
                continue
            if (grounds := self.grounds(p, at)) is not None:
                return grounds
            if self.is_place(p, at) and not self.is_owner(p, at):
                return self._told(p, at, limit, held)
            if name.type is not MentionType.NATIONALITY and name.type not in LOCATED:
                return None
            if name.type is MentionType.PLACE and p.sentence.word(at + 1) == "'s":
                held = ((name.entity, at),)  # "at Bree's old Prancing bridge": both
        return None

    def _told(self, p: Parsed, at: int, limit: int, held: tuple[tuple[str, int], ...]) -> Found:
        """The place at a token, or the one that it describes: "the Gondorian capital Bree"."""
        name = p.sentence.tokens[at].name
        assert name is not None  # that is what was looked for
        if name.entry is None:
            for other in self._described(p, at, limit):
                if self.is_place(p, other):
                    return self._told(p, other, limit, ())
        return Found((*held, (self._meant(name), at)), at + 1)

    def _meant(self, name: Name) -> str:
        """The land of "Gondorian soil", the city of "the Gondorian capital"; else the name."""
        site = name.entity.split()[1:] if name.rule == "widened" else []
        if not site or name.of is None:
            return name.entity
        if site == ["capital"]:
            return self._capitals.get(name.of, name.entity)
        return name.of if self._words["soils"].issuperset(site) else name.entity

    def _described(self, p: Parsed, at: int, limit: int) -> Iterator[int]:
        """Where the name may stand that a place's description leads to."""
        words = p.sentence.words
        yield from range(at + 1, min(at + 2, limit))
        for i in range(at + 1, min(at + _DESCRIBED, limit - 1)):
            if words[i] == "of":
                yield i + 1
                return
            if not words[i].isalpha() or words[i] in self._function | self._words["compass"]:
                return

    def grounds(self, p: Parsed, at: int) -> Found | None:
        """The land whose ground is told: "Gondorian airfields", "Gondor's air defence zone"."""
        s = p.sentence
        name = s.tokens[at].name
        owns = s.word(at + 1) == "'s"
        if name is None or not (
            name.type is MentionType.NATIONALITY or (owns and name.type in LOCATED)
        ):
            return None
        first = at + 1 + owns
        for i in range(first, min(len(s), first + _DESCRIBED + owns)):
            if s.words[i] in self._grounds and s.tokens[i].name is None:
                land = (
                    name.of or name.entity if name.type is MentionType.NATIONALITY else name.entity
                )
                return Found(((land, at),), i + 1)
            if s.is_named(i) or not s.words[i].isalpha() or s.words[i] in self._function:
                return None
        return None

    def is_owner(self, p: Parsed, i: int) -> bool:
        """Whether the name only describes what follows: "Gondor's army", "Gondor support"."""
        words = p.sentence.words
        if p.sentence.word(i + 1) == "'s":
            return True
        travels = words[i + 1 : i + 2] and words[i + 1] in self._words["journeys"]
        ground = p.sentence.word(i + 1) in self._grounds
        return self.is_modifier(p, i) and not travels and not ground

    def _leads_on(self, p: Parsed, start: int, i: int, role: Role) -> bool:
        """Whether the word at `i` may stand between the preposition and its name."""
        s = p.sentence
        word = s.words[i]
        if p.figure_at[i] is not None:
            inside = s.words[start] in {"to", "into"} and s.words[i - 1] != "and"
            return role is Role.TO and inside
        if p.group_at[i] is not None or s.tokens[i].date is not None:
            return False
        if word in self._words["no_place"]:
            return False
        if word == "with":  # "the border with Gondor"
            return s.words[i - 1] in self._words["sides"]
        if word in self._prepositions:
            return word in self._words["inner"] and s.words[start] not in _DIRECT
        return word.isalpha() or word in {"-", "'s"}

    # -- lists -----------------------------------------------------------------------------------
    def _joint(self, p: Parsed, i: int, limit: int) -> int | None:
        """Where the next name of a list may begin; None where the list ends."""
        words = p.sentence.words
        if i + 1 >= limit or words[i] not in {",", "and", "or"} or not self._next_place(p, i):
            return None
        return i + 2 if words[i : i + 2] == [",", "and"] else i + 1

    def _next_place(self, p: Parsed, i: int) -> bool:
        s = p.sentence
        j = i + 1
        while j < len(s) and j < i + _ADJECTIVES and s.words[j] in self._words["nearby"] | {"and"}:
            j += 1
        name = s.tokens[j].name if j < len(s) else None
        if name is None or name.type not in LOCATED:
            return False
        follow = j + 1 + s.word(j + 1).endswith("ly")
        return s.words[i] != "," or p.group_at[follow : follow + 1] in ([None], [])
