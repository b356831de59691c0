"""Places told without a preposition: "entered Bree", "the Bree ambush", "Bree hosts 300"."""

from collections.abc import Mapping, Sequence
from typing import Final

from tui.extract.context import LOST
from tui.extract.governor import Governor, Part
from tui.extract.lexicon import Lexicon
from tui.extract.parse import Parsed
from tui.extract.place_phrases import LOCATED, Placed, PlacePhrases, Target
from tui.extract.quantities import Figure
from tui.model import MentionType, PlaceRole, Role, Slot, Why

_BASED: Final = 5  # tokens before the phrase in which "Bree-based" may stand
_SOIL: Final = 3  # tokens between the phrase and "soil": "on its own soil"
_GIVEN: Final[tuple[list[str], ...]] = (
    [],
    ["a"],
    ["an"],
    ["the"],
)  # between "leave Rohan" and "300 riders"


class PlaceScenes:
    """Finds places by what happens there."""

    def __init__(self, lexicon: Lexicon, phrases: PlacePhrases) -> None:
        self._phrases = phrases
        self._words = lexicon.whereabouts
        self._events = self._words["events"] | self._words["tolls"]
        self._prepositions = lexicon.grammar["prepositions"]
        self._acted_on: Mapping[str, Role] = {
            name: Role(role) for name, role in lexicon.acted_on.items()
        }

    def of(
        self, p: Parsed, figure: Figure, governors: Sequence[Governor], target: Target
    ) -> list[Placed]:
        """The places of a number phrase that no preposition tells."""
        return [
            *self._objects(p, figure, governors, target),
            *self._based(p, figure),
            *self._hosts(p, figure, governors),
        ]

    def events(self, p: Parsed, stretch: tuple[int, int], target: Target) -> list[Placed]:
        """Where what they were lost in happened: "the Bree ambush"."""
        if target.status not in LOST:
            return []
        s = p.sentence
        return [
            self._placed(p, "event", i, Role.AT)
            for i in range(*stretch)
            if self._phrases.is_place(p, i) and s.word(i + 1) in self._events
        ]

    def struck(self, p: Parsed, governors: Sequence[Governor], target: Target) -> list[Placed]:
        """What the blow fell on in which they were lost: "struck Bree, killing 300"."""
        if target.status not in LOST or not governors or governors[0].group is None:
            return []
        blow = governors[0].group
        before = [g for g in p.groups if g.finite and g.after <= blow.first]
        return [] if blow.finite or not before else self._fallen(p, before[-1].after)

    def occasion(self, p: Parsed, stretch: tuple[int, int], target: Target) -> list[Placed]:
        """What was taken or struck when they were lost: "died when rebels took Bree"."""
        low, high = stretch
        if target.status not in LOST:
            return []
        since = (g for g in p.groups if low <= g.first < high and g.finite)
        return [row for g in since for row in self._fallen(p, g.after)]

    def _fallen(self, p: Parsed, at: int) -> list[Placed]:
        while p.sentence.word(at) in self._words["nearby"]:
            at += 1
        place = at < len(p.sentence) and self._phrases.is_place(p, at)
        if not place or self._phrases.is_owner(p, at):
            return []
        return [self._placed(p, "struck", at, Role.AT)]

    def _placed(self, p: Parsed, rule: str, at: int, role: Role) -> Placed:
        name = p.sentence.tokens[at].name
        assert name is not None  # only names are placed
        lands = name.type is MentionType.NATIONALITY or (name.entry and name.entry.government)
        entity = name.of or name.entity if lands and rule == "host" else name.entity
        return Placed(PlaceRole(entity, role), Why(Slot.PLACES, rule, name.span))

    def _objects(
        self, p: Parsed, figure: Figure, governors: Sequence[Governor], target: Target
    ) -> list[Placed]:
        """A place as object of the verb: "entered Bree", "attacked Bree with 300 arrows"."""
        for governor in governors:
            role = self._acted_on.get(governor.doing.name) if governor.doing else None
            if governor.group is None or role is None:
                continue
            role = Role.AT if _is_aim(governor, governors, target) else role
            if (found := self._object(p, figure, governor, role)) is not None:
                return [found]
        return []

    def _object(self, p: Parsed, figure: Figure, governor: Governor, role: Role) -> Placed | None:
        s, i = p.sentence, governor.after
        while i < len(s) and s.tokens[i].name is None and s.words[i] in self._words["nearby"]:
            i += 1
        if i >= len(s) or (i < figure.first and s.words[i + 1 : figure.first] in _GIVEN):
            return None  # "would leave Rohan 300 riders"
        if (grounds := self._phrases.grounds(p, i)) is not None:
            why = Why(Slot.PLACES, "acted-on", s.span_of(i, grounds.after))
            return Placed(PlaceRole(grounds.places[0][0], role), why)
        name = s.tokens[i].name
        if name is None or name.type not in LOCATED or self._phrases.is_owner(p, i):
            return None
        return self._placed(p, "acted-on", i, self._passed(p, i, governor, role))

    def _passed(self, p: Parsed, at: int, governor: Governor, role: Role) -> Role:
        """The role of what is crossed: nobody ends his way on a line or in a strait."""
        name = p.sentence.tokens[at].name
        kind = name.entry.kind if name is not None and name.entry else ""
        line = kind in self._words["passages"]
        return Role.AT if line and governor.lemma in self._words["passing"] else role

    def _based(self, p: Parsed, figure: Figure) -> list[Placed]:
        """Where "300 Bree-based riders" are; also "Bree-based riders number 300"."""
        s = p.sentence
        for i in range(max(0, figure.first - _BASED), min(len(s) - 2, figure.after)):
            if not self._phrases.is_place(p, i) or p.figure_at[i] not in (None, figure):
                continue
            if s.words[i + 1] == "-" and s.words[i + 2] in self._words["based"]:
                return [self._placed(p, "based", i, Role.AT)]
        return []

    def _hosts(self, p: Parsed, figure: Figure, governors: Sequence[Governor]) -> list[Placed]:
        """The land that has guests: "Rohan hosts 300 elves", "Rohan has 300 elves on its soil"."""
        for governor in governors:
            if governor.group is None or governor.group.passive or governor.part is not Part.OBJECT:
                continue
            role = self._hosting(p, figure, governor)
            at = self._subject(p, governor) if role is not None else None
            if role is not None and at is not None:
                return [self._placed(p, "host", at, role)]
        return []

    def _hosting(self, p: Parsed, figure: Figure, governor: Governor) -> Role | None:
        words = p.sentence.words
        if governor.lemma in self._words["hosting"]:
            return Role.AT
        if governor.lemma in self._words["welcoming"]:
            return Role.TO
        soil = bool({"its", "their"} & set(words[figure.after : figure.after + _SOIL]))
        soil = soil and bool(
            self._words["grounds"] & set(words[figure.after : figure.after + _SOIL + 1])
        )
        home = words[max(0, figure.first - 2) : figure.first] == ["home", "to"]
        return Role.AT if (soil and governor.is_a("have", "present")) or home else None

    def _subject(self, p: Parsed, governor: Governor) -> int | None:
        """The land before a verb that no preposition governs."""
        s = p.sentence
        for i in range(governor.first - 1, -1, -1):
            if self._phrases.is_place(p, i) and s.word(i - 1) not in self._prepositions:
                return i if s.word(i + 1) != "'s" else None
            if s.words[i] in {";", ":", '"'}:
                return None
        return None


def _is_aim(governor: Governor, governors: Sequence[Governor], target: Target) -> bool:
    """Whether it tells what forces at rest are for: "needs 300 riders to retake Bree"."""
    group = governor.group
    aim = group is not None and group.infinitive and governor is not governors[0]
    return aim and not target.journey
