"""Where counted forces are, come from, or go to."""

from collections.abc import Mapping, Sequence
from typing import Final

from tui.extract.context import Told
from tui.extract.governor import Governor
from tui.extract.lexicon import Lexicon
from tui.extract.parse import Parsed
from tui.extract.place_phrases import LOCATED, Placed, PlacePhrases, Target
from tui.extract.quantities import Figure
from tui.model import Category, PlaceRole, Role, Slot, Status, Why

Found = tuple[tuple[PlaceRole, ...], tuple[Why, ...]]

_FARTHEST: Final = 45  # tokens behind the phrase that a clause may reach
_OPENING: Final = 3  # tokens in which the place may stand that opens a sentence: "In Bree,"
_MARKS: Final = frozenset({";", '"', ":"})
_GOING: Final = frozenset({Status.MOVING, Status.WITHDRAWN, Status.ENGAGED, Status.MASSED})
_UNMOVED: Final = frozenset({Status.STRENGTH, Status.KILLED, Status.WOUNDED, Status.CAPTURED})
_MEN: Final = frozenset({Category.PERSONNEL, Category.FORMATION})
_GIVEN: Final[tuple[list[str], ...]] = (
    [],
    ["a"],
    ["an"],
    ["the"],
)  # between "leave Rohan" and "300 riders"


class Places:
    """Finds the place phrases that belong to a number phrase."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._phrases = PlacePhrases(lexicon)
        self._words = lexicon.whereabouts
        self._acted_on: Mapping[str, Role] = {
            name: Role(role) for name, role in lexicon.acted_on.items()
        }
        self._prepositions = lexicon.grammar["prepositions"]

    def of(
        self,
        p: Parsed,
        figure: Figure,
        governors: Sequence[Governor],
        status: Status | None,
        told: Told,
    ) -> Found:
        """The places of a claim in text order, and why; empty where none is told."""
        low, high = self._stretch(p, figure, governors)
        target = self._target(figure, governors, status)
        shared = next((f.first for f in p.figures if low <= f.first < figure.first), figure.first)
        rows = [*self._objects(p, figure, governors), *self._based(p, figure)]
        rows += self._gather(p, (low, shared), target, told)
        rows += self._gather(p, (figure.first, high), target, told)
        if not rows:
            rows = (
                self._where(p, figure)
                or self._gather(p, (shared, figure.first), target, told)
                or self._gather(p, (self._clause_start(p, low), low), target, told)
                or self._as_before(p, figure, told)
            )
        elif low > 0 and p.sentence.words[0] in {"in", "at", "near"}:
            rows += self._gather(p, (0, min(_OPENING, low)), target, told)
        kept: dict[str, Placed] = {}
        for row in rows:
            if not self._is_giver(p, row, figure, status):
                kept.setdefault(row.place.name, row)
        return tuple(r.place for r in kept.values()), tuple(r.why for r in kept.values())

    def _target(
        self, figure: Figure, governors: Sequence[Governor], status: Status | None
    ) -> Target:
        firing = any(g.lemma in self._words["firing"] for g in governors)
        missile = figure.counted is not None and figure.counted.category is Category.MISSILE
        fires = status is Status.ENGAGED and (firing or missile)
        arriving = (g.after for g in governors if g.lemma in self._words["arriving"])
        return Target(status, fires, next(arriving, None))

    def _is_giver(self, p: Parsed, row: Placed, figure: Figure, status: Status | None) -> bool:
        """Whether "from Arnor" tells who gave or lost them, not where they set out."""
        if row.place.role is not Role.FROM or status in _GOING:
            return False
        of_men = figure.counted is not None and figure.counted.category in _MEN
        behind = figure.after < len(p.sentence) and p.sentence.words[figure.after] == "from"
        beside = behind and row.why.span.start == p.sentence.tokens[figure.after].start
        return beside and status in _UNMOVED if of_men else status is not Status.PRESENT

    def _as_before(self, p: Parsed, figure: Figure, told: Told) -> list[Placed]:
        """The places of the claim before it in a list: "300 in Bree, including 40 archers"."""
        last = told.claims[-1] if told.claims else None
        if last is None or last.sentence != p.sentence.span:
            return []
        between = (g for g in p.groups if p.sentence.tokens[g.first].start >= last.span.end)
        if any(g.finite and g.first < figure.first for g in between):
            return []
        why = Why(Slot.PLACES, "as-before", last.span)
        return [Placed(place, why) for place in last.places]

    # -- places told without a preposition -------------------------------------------------------
    def _objects(self, p: Parsed, figure: Figure, governors: Sequence[Governor]) -> list[Placed]:
        """A place as object of the verb: "entered Bree", "attacked Bree with 300 arrows"."""
        s = p.sentence
        for governor in governors:
            role = self._acted_on.get(governor.doing.name) if governor.doing else None
            if governor.group is None or role is None:
                continue
            i = governor.after
            while i < len(s) and s.tokens[i].name is None and s.words[i] in self._words["nearby"]:
                i += 1
            name = s.tokens[i].name if i < len(s) else None
            owns = s.words[i + 1 : i + 2] == ["'s"]
            if i < figure.first and s.words[i + 1 : figure.first] in _GIVEN:
                continue  # "would leave Rohan 300 riders"
            if name and name.type in LOCATED and not self._phrases.is_modifier(p, i) and not owns:
                why = Why(Slot.PLACES, "acted-on", name.span)
                return [Placed(PlaceRole(name.entity, role), why)]
        return []

    def _based(self, p: Parsed, figure: Figure) -> list[Placed]:
        """Where "300 Bree-based riders" are; also "Bree-based riders number 300"."""
        s = p.sentence
        for i in range(max(0, figure.first - 5), min(len(s) - 2, figure.after)):
            name = s.tokens[i].name
            if name is None or name.type not in LOCATED:
                continue
            if s.words[i + 1] == "-" and s.words[i + 2] in self._words["based"]:
                why = Why(Slot.PLACES, "based", s.span_of(i, i + 3))
                return [Placed(PlaceRole(name.entity, Role.AT), why)]
        return []

    def _where(self, p: Parsed, figure: Figure) -> list[Placed]:
        """The place before "where": "Bree, where 300 riders are"."""
        s = p.sentence
        for i in range(figure.first - 1, 0, -1):
            if s.words[i] in _MARKS:
                return []
            if s.words[i] == "where":
                return self._last_place(p, i, "where", nearest=True)
        return []

    def _last_place(self, p: Parsed, before: int, rule: str, *, nearest: bool) -> list[Placed]:
        """The last place named before a token; unless `nearest`, only one behind a preposition."""
        s = p.sentence
        for i in range(before - 1, -1, -1):
            name = s.tokens[i].name
            if name is None or name.type not in LOCATED:
                continue
            j = i - 1
            while j >= 0 and s.words[j] in self._words["nearby"]:
                j -= 1
            if nearest or (j >= 0 and s.words[j] in self._prepositions):
                return [Placed(PlaceRole(name.entity, Role.AT), Why(Slot.PLACES, rule, name.span))]
        return []

    def _there(self, p: Parsed, i: int, told: Told) -> list[Placed]:
        """What "there" means, unless it only opens "there are"."""
        s = p.sentence
        if s.words[i] != "there" or (i + 1 < len(s) and p.group_at[i + 1] is not None):
            return []
        if found := self._last_place(p, i, "there", nearest=False):
            return found
        if told.place is None:
            return []
        why = Why(Slot.PLACES, "there", s.span_of(i, i + 1))
        return [Placed(PlaceRole(told.place.entity, Role.AT), why)]

    # -- the clause ------------------------------------------------------------------------------
    def _gather(
        self, p: Parsed, stretch: tuple[int, int], target: Target, told: Told
    ) -> list[Placed]:
        """The place phrases of a stretch of tokens."""
        i, high = stretch
        found: list[Placed] = []
        while i < high:
            if p.sentence.tokens[i].name is None and (there := self._there(p, i, told)):
                found, i = [*found, *there], i + 1
                continue
            phrase = self._phrases.at(p, i, high, target)
            if phrase is None:
                i += 1
                continue
            found += phrase[0]
            i = phrase[1]
        return found

    def _clause_start(self, p: Parsed, before: int) -> int:
        for i in range(before - 1, -1, -1):
            group = p.group_at[i]
            opens = p.sentence.words[i] in _MARKS or p.sentence.words[i] == "that"
            if opens or (group is not None and group.verb.reports):
                return i + 1
        return 0

    def _stretch(self, p: Parsed, figure: Figure, governors: Sequence[Governor]) -> tuple[int, int]:
        """The tokens of the figure's clause in which its places may stand."""
        low, high = figure.first, figure.after
        if governors:
            low, high = min(low, governors[0].first), max(high, governors[0].after)
        end = min(len(p.sentence), high + _FARTHEST)
        start = high
        while high < end and not self._breaks(p, figure, high):
            group = p.group_at[high]
            own = any(g.group is group for g in governors)
            if group is not None and (
                group.verb.reports
                or (group.finite and high > figure.after and not own and high > start)
            ):
                break
            high += 1
        return low, high

    def _breaks(self, p: Parsed, figure: Figure, at: int) -> bool:
        """Whether the clause ends before token `at`."""
        s = p.sentence
        other = p.figure_at[at]
        if other is not None and other.first == at > figure.after and self._is_other(p, figure, at):
            return True
        if s.tokens[at].name is not None:
            return False
        word = s.words[at]
        if word == "as" and s.words[at + 1 : at + 3] == ["well", "as"]:
            return False
        return word in _MARKS or (word in self._words["breaks"] and at > figure.after)

    def _is_other(self, p: Parsed, figure: Figure, other: int) -> bool:
        """Whether the next number phrase begins something else, not a list that shares places."""
        s = p.sentence
        counted = p.figure_at[other]
        if s.words[other - 1] in self._prepositions:
            return (
                counted is None or counted.counted is None or counted.counted.category is not None
            )
        if s.words[other - 1] not in {",", "and", "or"}:
            return True
        return any(
            t.name is not None and t.name.type in LOCATED for t in s.tokens[figure.after : other]
        )
