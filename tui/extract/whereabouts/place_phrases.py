"""Place phrases: a preposition and the names behind it, "from Bree to Edoras and Isengard"."""

from typing import Final, NamedTuple

from tui.extract.told.context import LOST
from tui.extract.verbs.parse import Parsed
from tui.extract.whereabouts.place_names import LOCATED, PlaceNames
from tui.extract.whereabouts.place_roles import PlaceRoles, Target
from tui.extract.words.lexicon import Grouped, Lexicon
from tui.model import MentionType, PlaceRole, Role, Slot, Why

__all__ = ["LOCATED", "Phrase", "PlacePhrases", "Placed", "Target"]

_AWAY: Final = frozenset({"of", "from", "off"})  # "30 km from Bree"
_EVENT: Final = frozenset({"of", "for", "on", "over"})  # "the battle for Bree"


class Placed(NamedTuple):
    """A place with its role, and why."""

    place: PlaceRole
    why: Why


class Phrase(NamedTuple):
    """The places of a phrase, and where it ends."""

    places: list[Placed]
    after: int


class PlacePhrases:
    """Reads place phrases by the prepositions of a lexicon."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._tables: tuple[tuple[Role, Grouped[None]], ...] = (
            (Role.FROM, lexicon.from_),
            (Role.TO, lexicon.to),
            (Role.AT, lexicon.at),
        )
        self._first = frozenset(word for _, table in self._tables for word in table) | _EVENT
        self._names = PlaceNames(lexicon)
        self._roles = PlaceRoles(lexicon)
        self._words = lexicon.whereabouts
        self._islands = lexicon.islands
        self.is_owner = self._names.is_owner
        self.grounds = self._names.grounds
        self.is_place = self._names.is_place

    def at(self, p: Parsed, i: int, high: int, target: Target) -> Phrase | None:
        """The phrase that begins at token `i`; None where none does."""
        s = p.sentence
        if s.tokens[i].name is not None or p.group_at[i] is not None:
            return None
        if p.figure_at[i] is not None:
            return self._distance(p, i, high)
        if s.words[i] not in self._first:
            return None
        if (event := self._event(p, i, high, target)) is not None:
            return event
        if self._is_exercise(p, i) or self._is_measured(p, i) or self._is_loose(p, i, target):
            return None
        for role, table in self._tables:
            for words, _ in table.get(s.words[i], ()):
                if s.has(words, i):
                    meant = self._roles.of(p, role, i, target)
                    found = self._phrase(p, (i, i + len(words)), high, meant)
                    if found is not None and not self._is_burden(p, i, found, meant):
                        return self._range(p, i, high, found) if target.still else found
        return None

    def _phrase(self, p: Parsed, words: tuple[int, int], high: int, role: Role) -> Phrase | None:
        """The places behind a preposition, tokens `words`."""
        found = self._names.behind(p, words, min(len(p.sentence), high + 1), role)
        if found is None:
            return None
        rule = f"{role}-{p.sentence.words[words[0]]}"
        return Phrase(
            [self._placed(p, rule, words[0], one, role) for one in found.places], found.after
        )

    def _placed(self, p: Parsed, rule: str, start: int, one: tuple[str, int], role: Role) -> Placed:
        entity, at = one
        why = Why(Slot.PLACES, rule, p.sentence.span_of(start, at + 1))
        return Placed(PlaceRole(entity, role), why)

    def _range(self, p: Parsed, i: int, high: int, found: Phrase) -> Phrase:
        """Both ends of a line along which forces at rest are: "camps from Bree to Edoras"."""
        s, after = p.sentence, found.after
        if s.words[i] != "from" or s.word(after) != "to":
            return found
        end = self._phrase(p, (after, after + 1), high, Role.AT)
        if end is None:
            return found
        near = [one._replace(place=PlaceRole(one.place.name, Role.AT)) for one in found.places]
        return Phrase([*near, *end.places], end.after)

    def _distance(self, p: Parsed, i: int, high: int) -> Phrase | None:
        """How far they are from a place: "30 km from Bree"; nothing where that tells of a place."""
        s = p.sentence
        figure = p.figure_at[i]
        if figure is None or figure.first != i or s.word(i - 1) in {",", "("}:
            return None
        if s.words[figure.after - 1] not in self._words["distances"]:
            return None
        j = figure.after
        while j < high and s.words[j] in self._words["compass"]:
            j += 1
        return self._phrase(p, (j, j + 1), high, Role.AT) if s.word(j) in _AWAY else None

    def _event(self, p: Parsed, i: int, high: int, target: Target) -> Phrase | None:
        """Where it happened or who held it: "the siege of Bree", "the defenders of Bree"."""
        words = p.sentence.words
        before = words[i - 1] if i else ""
        held = words[i] in {"of", "for"} and before in self._words["holders"]
        lost = words[i] in _EVENT and target.status in LOST and before in self._words["events"]
        return self._phrase(p, (i, i + 1), high, Role.AT) if held or lost else None

    def _is_exercise(self, p: Parsed, i: int) -> bool:
        """Whether an unknown name is what they take part in: "took part in Steel Dawn"."""
        s = p.sentence
        group = p.group_at[i - 1] if i else None
        joins = group is not None and group.verb.lemma in self._words["joining"]
        name = s.tokens[i + 1].name if joins and i + 1 < len(s) else None
        return name is not None and name.entry is None

    def _is_measured(self, p: Parsed, i: int) -> bool:
        """Whether it only tells where a town lies: "Bree, 30 km (18 miles) west of Edoras"."""
        s = p.sentence
        figure = p.figure_at[i - 1] if i else None
        far = figure is not None and s.words[figure.after - 1] in self._words["distances"]
        return (far or s.word(i - 1) == ")") and (
            s.words[i] in self._words["compass"] or s.words[i] in _AWAY
        )

    def _is_loose(self, p: Parsed, i: int, target: Target) -> bool:
        """Whether it leads to no place: "belong to Bree", "sent to stem the flow to Bree"."""
        words = p.sentence.words
        if words[i] == "from":
            return i > 0 and words[i - 1] == "far"
        if words[i] == "between":  # no "war between Arnor and Rhudaur"
            return i == 0 or (p.group_at[i - 1] is None and p.figure_at[i - 1] is None)
        aim = target.purpose is not None and i >= target.purpose
        return words[i] == "to" and (aim or (i > 0 and words[i - 1] in self._words["loose_to"]))

    def _is_burden(self, p: Parsed, i: int, found: Phrase, role: Role) -> bool:
        """Whether "on Gondor" tells whom it weighs on: nobody stands on a land but an island."""
        if p.sentence.words[i] != "on" or role is Role.TO:
            return False
        name = p.sentence.tokens[i + 1].name
        land = name is not None and name.type is MentionType.COUNTRY and found.after == i + 2
        return land and found.places[-1].place.name not in self._islands
