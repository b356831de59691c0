"""Place phrases: a preposition and the names behind it, "from Bree to Edoras and Isengard"."""

from typing import Final, NamedTuple

from tui.extract.lexicon import Grouped, Lexicon
from tui.extract.parse import Parsed
from tui.model import MentionType, PlaceRole, Role, Slot, Status, Why

LOCATED: Final = frozenset({MentionType.PLACE, MentionType.COUNTRY})
_LONGEST: Final = 5  # words between the preposition and the name
_ADJECTIVES: Final = 4  # words between "and" and the next name


class Placed(NamedTuple):
    """A place with its role, and why."""

    place: PlaceRole
    why: Why


class Target(NamedTuple):
    """What prepositions mean: "at" is a target of fire, "in" the end of a journey."""

    status: Status | None
    fires: bool
    arrives: int | None = None  # the token behind "arrived"


class PlacePhrases:
    """Reads place phrases by the prepositions of a lexicon."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._roles: tuple[tuple[Role, Grouped[None]], ...] = (
            (Role.FROM, lexicon.from_),
            (Role.TO, lexicon.to),
            (Role.AT, lexicon.at),
        )
        grammar = lexicon.grammar
        self._prepositions = grammar["prepositions"]
        names = ("prepositions", "conjunctions", "subordinators", "relatives", "adverbs")
        self._function = grammar["determiners"].union(*(grammar[name] for name in names))
        self._words = lexicon.whereabouts

    def at(self, p: Parsed, i: int, high: int, target: Target) -> tuple[list[Placed], int] | None:
        """The places of the phrase that begins at token `i`, and where it ends."""
        s = p.sentence
        if s.tokens[i].name is not None or p.group_at[i] is not None or p.figure_at[i] is not None:
            return None
        for role, table in self._roles:
            for words, _ in table.get(s.words[i], ()):
                if not s.has(words, i):
                    continue
                rows, after = self._names(
                    p, (i, i + len(words)), high, self._role(p, role, i, target)
                )
                if rows:
                    return rows, after
        return None

    def is_modifier(self, p: Parsed, i: int) -> bool:
        """Whether the name only describes the noun behind it: "US support"."""
        s = p.sentence
        if i + 1 >= len(s) or s.tokens[i + 1].name is not None or s.tokens[i + 1].date is not None:
            return False
        word = s.words[i + 1]
        plain = word.isalpha() and word not in self._function and not word.endswith(("ly", "ed"))
        return plain and p.group_at[i + 1] is None

    # -- roles -----------------------------------------------------------------------------------
    def _role(self, p: Parsed, role: Role, at: int, target: Target) -> Role:
        word = p.sentence.words[at]
        if word == "on":
            return Role.TO if target.status is Status.ENGAGED else Role.AT
        if word == "off":
            return Role.AT
        if role is not Role.AT:
            return role
        if (word == "at" and target.fires) or at == target.arrives:
            return Role.TO
        based = at > 0 and p.sentence.words[at - 1] in self._words["based"]
        return Role.FROM if based and target.status is Status.MOVING else role

    # -- names -----------------------------------------------------------------------------------
    def _names(
        self, p: Parsed, phrase: tuple[int, int], high: int, role: Role
    ) -> tuple[list[Placed], int]:
        """The names behind a preposition: "in A, B and C"."""
        start, i = phrase
        rows: list[Placed] = []
        limit = min(len(p.sentence), high + 1)
        while (at := self._next_name(p, (start, i), limit, role)) is not None:
            name = p.sentence.tokens[at].name
            assert name is not None  # that is what was looked for
            why = Why(
                Slot.PLACES, f"{role}-{p.sentence.words[start]}", p.sentence.span_of(start, at + 1)
            )
            rows.append(Placed(PlaceRole(name.entity, role), why))
            i = at + 1
            joint = self._joint(p, i, limit)
            if joint is None:
                break
            i = joint
        return rows, max(i, start + 1)

    def _next_name(self, p: Parsed, phrase: tuple[int, int], limit: int, role: Role) -> int | None:
        """The next name of a place within reach that the preposition governs."""
        start, i = phrase
        steps = 0
        while i < limit and steps < _LONGEST:
            name = p.sentence.tokens[i].name
            if name is not None and name.type in LOCATED and not self._is_owner(p, i):
                return i
            if name is None and not self._leads_on(p, start, i, role):
                return None
            if name is not None and not self._passes(p, i):
                return None
            i, steps = i + 1, steps + 1
        return None

    def _is_owner(self, p: Parsed, i: int) -> bool:
        """Whether the name only describes what follows: "Gondor's army", "Gondor support"."""
        words = p.sentence.words
        if words[i + 1 : i + 2] == ["'s"]:
            return not set(words[i + 2 : i + 3]) & self._words["sides"]
        travels = words[i + 1 : i + 2] and words[i + 1] in self._words["journeys"]
        return self.is_modifier(p, i) and not travels

    def _passes(self, p: Parsed, i: int) -> bool:
        """Whether the name at `i` may stand before the place: a demonym, an owner."""
        name = p.sentence.tokens[i].name
        return name is not None and (name.type is MentionType.NATIONALITY or name.type in LOCATED)

    def _leads_on(self, p: Parsed, start: int, i: int, role: Role) -> bool:
        """Whether the word at `i` may stand between the preposition and its name."""
        s = p.sentence
        word = s.words[i]
        if p.figure_at[i] is not None:
            return role is Role.TO and s.words[start] in {"to", "into"}
        if p.group_at[i] is not None or s.tokens[i].date is not None:
            return False
        if word in self._words["no_place"]:
            return False
        if word in self._prepositions:
            return word in self._words["inner"]
        return word.isalpha() or word in {"-", "'s"}

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
        return s.words[i] != "," or p.group_at[j + 1 : j + 2] in ([None], [])
