"""Places told without a preposition: "entered Bree", "the Bree ambush", "Bree hosts 300"."""

from collections.abc import Mapping, Sequence
from typing import Final

from tui.extract.governing.governor import Governor, Part
from tui.extract.numbers.quantities import Figure
from tui.extract.told.context import LOST
from tui.extract.verbs.parse import Parsed
from tui.extract.whereabouts.place_phrases import LOCATED, Placed, PlacePhrases, Target
from tui.extract.words.lexicon import Lexicon
from tui.gazetteer import Name
from tui.model import MentionType, PlaceRole, Role, Slot, Why

_SPEAKING: Final = frozenset({MentionType.ORG, MentionType.NATIONALITY})
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
        self._inside = frozenset(word for word in lexicon.at if word in self._prepositions)
        self._acted_on: Mapping[str, Role] = {
            name: Role(role) for name, role in lexicon.acted_on.items()
        }

    def of(
        self, p: Parsed, figure: Figure, governors: Sequence[Governor], target: Target, high: int
    ) -> list[Placed]:
        """The places of a number phrase that no preposition tells, up to the token `high`."""
        return [
            *self._objects(p, figure, governors, target),
            *self._based(p, figure),
            *(self._hosts(p, figure, governors) or self._own_ground(p, figure, governors, high)),
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
        words, during = p.sentence.words, self._words["meanwhile"]
        inside = (g for g in p.groups if low <= g.first < high)
        since = (g for g in inside if g.finite or words[g.first - 1] in during)
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
            named = governor.doing.name if governor.doing else ""
            role = self._acted_on.get(governor.lemma) or self._acted_on.get(named)
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
            at = self._subject(p, governor)
            role = self._hosting(p, figure, governor, at) if at is not None else None
            if role is not None and at is not None:
                return [self._placed(p, "host", at, role)]
        return []

    def _hosting(self, p: Parsed, figure: Figure, governor: Governor, subject: int) -> Role | None:
        words = p.sentence.words
        if governor.lemma in self._words["hosting"]:
            return Role.AT
        if governor.lemma in self._words["welcoming"]:
            return Role.TO
        near = words[figure.after : figure.after + _SOIL + 1]
        guests = figure.counted is not None and bool(figure.counted.owners)
        soil = guests and "its" in near and not self._words["grounds"].isdisjoint(near)
        home = words[max(0, figure.first - 2) : figure.first] == ["home", "to"]
        host = soil or self._is_site(p, subject)
        return Role.AT if (host and governor.is_a("have", "present")) or home else None

    def _is_site(self, p: Parsed, at: int) -> bool:
        """Whether a place has no forces of its own, but those that are there: "Bree has 300"."""
        name = p.sentence.tokens[at].name
        entry = name.entry if name is not None else None
        return entry is not None and entry.kind in self._words["sites"] and not entry.government

    def _subject(self, p: Parsed, governor: Governor) -> int | None:
        """The land before a verb that no preposition governs."""
        s = p.sentence
        for i in range(governor.first - 1, -1, -1):
            if not self._phrases.is_place(p, i):
                if s.words[i] in {";", ":", '"'}:
                    return None
                continue
            before = s.words[i - 1] if i else ""
            port = before == "of" and i > 1 and s.tokens[i - 2].name is not None
            if port or before not in self._prepositions:  # "the Black Sea port of Bree"
                return i if s.word(i + 1) != "'s" else None
        return None

    def _own_ground(
        self, p: Parsed, figure: Figure, governors: Sequence[Governor], high: int
    ) -> list[Placed]:
        """The land that speaks of its own ground: "Rohan said 300 orcs entered its territory"."""
        s = p.sentence
        for i in range(figure.after, min(high, len(s) - 1)):
            near = s.words[i + 1 : i + 1 + _SOIL + 1]
            if s.words[i] not in {"its", "their"} or self._words["grounds"].isdisjoint(near):
                continue
            entered = any(g.after == i and g.is_a("move", "engage") for g in governors)
            into = s.words[i - 1] == "into"
            if not (entered or into or s.words[i - 1] in self._inside):
                return []
            names = (t.name for t in s.tokens[: figure.first] if t.name is not None)
            lands = (land for name in names if (land := _land(name)))
            guests = [_land(n) for n in figure.counted.owners] if figure.counted else []
            role = Role.TO if entered or into else Role.AT
            why = Why(Slot.PLACES, "own-ground", s.span_of(i, i + 1))
            return [Placed(PlaceRole(x, role), why) for x in lands if x not in guests][:1]
        return []


def _is_aim(governor: Governor, governors: Sequence[Governor], target: Target) -> bool:
    """Whether it tells what forces at rest are for: "needs 300 riders to retake Bree"."""
    group = governor.group
    aim = group is not None and group.infinitive and governor is not governors[0]
    return aim and not target.journey


def _land(name: Name) -> str | None:
    """The land that a name is or speaks for: a state, its capital, its army."""
    if name.type is MentionType.COUNTRY:
        return name.entity
    capital = name.type is MentionType.PLACE and name.entry and name.entry.government
    return name.of if capital or name.type in _SPEAKING else None
