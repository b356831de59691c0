"""The status that a verb's class gives to the kind of thing that is counted."""

from typing import Final

from tui.extract.governing.governor import Governor, Part
from tui.extract.numbers.quantities import Figure
from tui.extract.statuses.placed import Placed
from tui.extract.verbs.parse import Parsed
from tui.extract.words.lexicon import Doing, Lexicon
from tui.model import Category, MentionType, Status

_MACHINES: Final = frozenset(
    {Category.GROUND, Category.AIR, Category.NAVAL, Category.MISSILE, Category.WEAPON}
)
_PEOPLE: Final = (Category.PERSONNEL, Category.FORMATION)
_STARTS: Final = frozenset({"city", "port", "base", "airport"})
_INJURY_REACH: Final = 4  # words from "suffered" to "injuries"
_HURT: Final = frozenset({Status.KILLED, Status.WOUNDED})
_AWAY: Final = frozenset({"out", "back", "off", "away"})
_SHOT: Final = frozenset({Category.MISSILE, Category.AIR})
_OPEN: Final = frozenset({Status.PLANNED, Status.PROPOSED})
_TOWARD_REACH: Final = 6
_DRIVEN: Final = frozenset({"the", "them", "him", "it", "their", "out", "off", "back"})
_LOST: Final = (Status.DESTROYED, Status.KILLED, Status.CAPTURED, Status.WITHDRAWN, Status.MOVING)
_SPARED: Final = dict.fromkeys(_LOST, Status.PRESENT)


class Fitting:
    """Fits statuses: drones are shot down, not killed; soldiers are killed, not destroyed."""

    def __init__(self, lexicon: Lexicon) -> None:
        words = lexicon.status_words
        self._placed = Placed(lexicon)
        self._articles = lexicon.grammar["determiners"]
        self._toward = words["toward"]
        self._struck = words["struck"]
        self._harm = words["harm"]
        self._pending = words["pending"]
        self._driving = words["driving"]
        self._home_verbs = words["home_verbs"]
        self._home = words["home"]
        self._ousting = words["ousting"]
        self._yielding = words["yielding"]
        self._injuries = words["injuries"]
        self._fleeing = words["fleeing"]

    def of(
        self,
        p: Parsed,
        figure: Figure,
        governor: Governor,
        category: Category,
        measured: Doing | None,
    ) -> Status:
        """The status by the governor's class, or by what its subject measures."""
        doing = measured or governor.doing
        assert doing is not None
        if measured is not None:
            return of_kind(measured.object, category)
        special = self._special(p, figure, governor, category)
        if special is not None:
            return special
        if self._does_harm(p, doing, governor):
            return Status.ENGAGED
        status = self._by_part(doing, governor)
        if doing.toward is not None and self._goes_toward(p, governor, figure):
            status = doing.toward
        status = of_kind(status, category)
        if doing.name == "have" and self._has_place(p, governor, figure):
            return Status.PRESENT
        return status

    def of_rest(self, status: Status, category: Category) -> Status:
        """What those do who were spared: the drones not shot down fly on, the others stay."""
        flying = category in (Category.AIR, Category.MISSILE)
        if status is Status.DESTROYED and flying:
            return Status.ENGAGED
        return _SPARED.get(status, status)

    def _by_part(self, doing: Doing, governor: Governor) -> Status:
        passive = governor.group is not None and governor.group.passive
        match governor.part:
            case Part.OBJECT | Part.EXISTS | Part.NOMINAL:
                return (passive and doing.passive) or doing.object
            case Part.AGENT if doing.weak:
                return Status.PRESENT  # "the town is held by 300 riders"
            case Part.AGENT:
                return Status.ENGAGED if doing.name in self._harm else doing.subject
            case Part.SUBJECT | Part.RELATIVE:
                return (doing.passive or doing.object) if passive else doing.subject

    def _does_harm(self, p: Parsed, doing: Doing, governor: Governor) -> bool:
        """As in "two frigates had shot down four drones": whoever harms others fights."""
        group, at = governor.group, governor.after
        if governor.part not in (Part.SUBJECT, Part.RELATIVE) or doing.name not in self._harm:
            return False
        if group is None or group.passive or at >= len(p.sentence):
            return False
        if governor.lemma in self._fleeing:
            return False
        named = p.sentence.tokens[at].name is not None
        return named or p.figure_at[at] is not None or p.sentence.words[at] in self._articles

    def _special(
        self, p: Parsed, figure: Figure, governor: Governor, category: Category
    ) -> Status | None:
        """What a verb means for one kind of thing only."""
        group = governor.group
        passive = group is not None and group.passive
        if category in _PEOPLE and (status := self._of_men(p, governor, passive=passive)):
            return status
        if (
            passive
            and governor.lemma in self._struck
            and category in _MACHINES - {Category.MISSILE}
        ):
            return Status.DESTROYED
        if governor.part is Part.OBJECT:
            return self._of_object(p, figure, governor, category)
        if governor.is_a("leave") and self._sets_out(p, governor, category):
            return Status.MOVING
        if not passive and (status := self._of_subject(p, governor)):
            return status
        flying = category is Category.MISSILE and not passive and governor.part is not Part.NOMINAL
        return Status.ENGAGED if flying and governor.is_a("move", "die") else None

    def _sets_out(self, p: Parsed, governor: Governor, category: Category) -> bool:
        """As in "left for Bree", "two frigates left Toulon", "left Bree for": on the way."""
        s, at = p.sentence, governor.after
        if s.word(at) == "for" and s.is_named(at + 1 + (s.word(at + 1) == "the")):
            return True
        name = s.tokens[at].name if at < len(s) else None
        if name is None or name.type is not MentionType.PLACE:
            return False
        kind = name.entry.kind if name.entry is not None else ""
        bound = s.word(at + 1) == "for" and s.is_named(at + 2 + (s.word(at + 2) == "the"))
        return bound or (category in _MACHINES and kind in _STARTS)

    def _of_subject(self, p: Parsed, governor: Governor) -> Status | None:
        """What a verb means of its subject by what stands behind it: "reached Bree"."""
        s, at = p.sentence, governor.after
        if governor.lemma == "reach" and at < len(s) and s.tokens[at].name is not None:
            return Status.MOVING
        if governor.lemma == "be" and s.word(at) in self._pending:
            return Status.PLANNED
        drives = governor.lemma in self._driving and s.word(at) in _DRIVEN
        return Status.ENGAGED if drives else None

    def _of_men(self, p: Parsed, governor: Governor, *, passive: bool) -> Status | None:
        """What a verb means for people only: "took 300 riders to", "300 riders are held"."""
        before = p.sentence.words[governor.first - 1] if governor.first else ""
        if governor.lemma == "take":
            return Status.PROPOSED if before == "it" else Status.MOVING
        if governor.lemma == "get":
            return Status.MOVING
        behind = p.sentence.words[governor.after : governor.after + _INJURY_REACH]
        if governor.is_a("lose") and governor.part is not Part.OBJECT:
            return None if self._injuries.isdisjoint(behind) else Status.WOUNDED
        held = governor.lemma == "hold" and passive and governor.part is not Part.OBJECT
        return Status.CAPTURED if held else None

    def _of_object(
        self, p: Parsed, figure: Figure, governor: Governor, category: Category
    ) -> Status | None:
        """What a verb means for its object by the small words round it, or for machines only."""
        before = p.sentence.words[figure.first - 1] if figure.first else ""
        behind = p.sentence.word(figure.after)
        status = self._behind_word(before, governor) or self._before_word(
            behind, governor, category
        )
        if status is not None:
            return status
        if governor.lemma in self._struck and category in _MACHINES - {Category.MISSILE}:
            return Status.DESTROYED
        flown = governor.lemma == "fly" and category is Category.AIR
        return Status.ENGAGED if flown and not self._goes_toward(p, governor, figure) else None

    def _behind_word(self, word: str, governor: Governor) -> Status | None:
        """As in "lost the town to 300 riders", "raise the force to 300", "attacked with 300"."""
        if word == "to" and governor.lemma in self._yielding:
            return Status.ENGAGED
        if word == "to" and governor.is_a("mobilise"):
            return Status.STRENGTH
        if word == "with" and governor.is_a("run", "leave"):
            return governor.doing.subject if governor.doing else None
        return Status.ENGAGED if word == "with" and governor.is_a(*self._harm) else None

    def _before_word(self, word: str, governor: Governor, category: Category) -> Status | None:
        """As in "brought 300 riders home", "drove 300 out", "sent 40 rockets at the fort"."""
        if governor.lemma in self._home_verbs and word in self._home:
            return Status.WITHDRAWN
        if governor.lemma in self._ousting and word in _AWAY:
            return Status.WITHDRAWN
        shot = word == "at" and category in _SHOT and governor.is_a("move", "supply")
        return Status.ENGAGED if shot else None

    def _goes_toward(self, p: Parsed, governor: Governor, figure: Figure) -> bool:
        """Whether "to" with a place follows, or the verb is under way."""
        if governor.group is not None and governor.group.ongoing:
            return True
        words = p.sentence.words
        end = min(len(words) - 1, max(governor.after, figure.after) + _TOWARD_REACH)
        start = min(figure.after, governor.after)
        return any(words[i] in self._toward and p.group_at[i] is None for i in range(start, end))

    def _has_place(self, p: Parsed, governor: Governor, figure: Figure) -> bool:
        """Whether "has" or "are" comes with a place: "has 4,000 troops in Bree"."""
        if governor.part is Part.EXISTS:
            return True
        if governor.part is Part.OBJECT:
            return self._placed.follows(p, figure.after)
        return governor.lemma == "be" and self._placed.follows(p, governor.after)


def of_kind(status: Status, category: Category) -> Status:
    """The status that this kind of thing can have."""
    if category in _MACHINES and status in _HURT:
        return Status.DESTROYED
    if category is Category.PERSONNEL and status is Status.DESTROYED:
        return Status.KILLED
    if category in _PEOPLE and status is Status.SUPPLIED:
        return Status.PRESENT  # "contributes 300 riders"
    if category is Category.AID and status not in _OPEN:
        return Status.SUPPLIED
    return status
