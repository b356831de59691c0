"""Where counted forces are, come from, or go to."""

from collections.abc import Sequence
from typing import Final

from tui.extract.context import Told
from tui.extract.governor import Governor
from tui.extract.lexicon import ING, Lexicon
from tui.extract.parse import Parsed
from tui.extract.place_phrases import LOCATED, Placed, PlacePhrases, Target
from tui.extract.place_reach import PlaceReach
from tui.extract.place_scenes import PlaceScenes
from tui.extract.quantities import Figure
from tui.model import Category, PlaceRole, Role, Slot, Status, Why

Found = tuple[tuple[PlaceRole, ...], tuple[Why, ...]]

_OWN: Final = frozenset({"from", "in", "at", "near", "on", "who", "to"})  # tell other places
_OPENING: Final = 3  # tokens in which the place may stand that opens a sentence: "In Bree,"
_OPENERS: Final = frozenset({"in", "at", "near"})
_GOING: Final = frozenset({Status.MOVING, Status.WITHDRAWN, Status.ENGAGED, Status.MASSED})
_UNMOVED: Final = frozenset({Status.STRENGTH, Status.KILLED, Status.WOUNDED, Status.CAPTURED})
_STILL: Final = frozenset({Status.STRENGTH, Status.PRESENT, Status.TRAINING, Status.ALERT})
_MEN: Final = frozenset({Category.PERSONNEL, Category.FORMATION})
_RESTS: Final = ("train", "present", "mass", "alert")
_JOURNEYS: Final = ("move", "withdraw", "mobilise", "under_way")


class Places:
    """Finds the place phrases that belong to a number phrase."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._phrases = PlacePhrases(lexicon)
        self._scenes = PlaceScenes(lexicon, self._phrases)
        self._reach = PlaceReach(lexicon)
        self._words = lexicon.whereabouts
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
        if figure.money is not None:
            return (), ()
        low, high = self._reach.stretch(p, figure, governors, status)
        target = self._target(p, figure, governors, status)
        shared = next((f.first for f in p.figures if low <= f.first < figure.first), figure.first)
        start = self._reach.clause_start(p, low)
        rows = self._scenes.of(p, figure, governors, target)
        rows += self._scenes.events(p, (start, high), target)
        rows += self._scenes.occasion(p, (figure.after, high), target)
        own = self._gather(p, (figure.first, high), target, told)
        if not (own and self._is_joined(p, figure, low)):
            rows += self._gather(p, (low, shared), target, told)
        rows += own
        if not rows:
            rows = (
                self._where(p, figure)
                or self._gather(p, (shared, figure.first), target, told)
                or [
                    *self._scenes.struck(p, governors, target),
                    *self._gather(p, (start, low), target, told),
                ]
                or self._opening(p, start, target, told)
                or self._as_before(p, figure, governors, told)
            )
        elif low > start == 0 and p.sentence.words[0] in _OPENERS:
            rows += self._gather(p, (0, min(_OPENING, low)), target, told)
        kept: dict[str, Placed] = {}
        for row in rows:
            if not self._is_giver(p, row, figure, status):
                kept.setdefault(row.place.name, row)
        return tuple(r.place for r in kept.values()), tuple(r.why for r in kept.values())

    def _is_joined(self, p: Parsed, figure: Figure, low: int) -> bool:
        """Whether it shares the verb of a subject: "300 fell at Bree and 200 at Edoras"."""
        before = p.sentence.words[figure.first - 1] if figure.first else ""
        return before in {"and", ","} and any(f.after <= low for f in p.figures)

    def _target(
        self, p: Parsed, figure: Figure, governors: Sequence[Governor], status: Status | None
    ) -> Target:
        firing = any(g.lemma in self._words["firing"] for g in governors)
        missile = figure.counted is not None and figure.counted.category is Category.MISSILE
        fires = status is Status.ENGAGED and (firing or missile)
        journey = status is Status.MOVING or any(g.is_a(*_JOURNEYS) for g in governors)
        ends = (g.after for g in governors if self._arrives(g, missile=missile))
        arrives = next((end + (p.sentence.word(end) == "down") for end in ends), None)
        purposes = (g.after for g in p.groups if g.infinitive and g.first >= figure.after)
        purpose = next(purposes, None) if journey else None
        still = status in _STILL or any(g.is_a(*_RESTS) for g in governors)
        still = still and not journey
        return Target(status, fires, journey or fires, still, arrives, purpose)

    def _arrives(self, governor: Governor, *, missile: bool) -> bool:
        """Whether its "in" tells where a journey ends: "arrived in", "are deploying across"."""
        falls = missile and governor.lemma in self._words["falling"]
        group = governor.group
        deploying = group is not None and governor.is_a("deploy") and group.verb.form == ING
        return falls or deploying or governor.lemma in self._words["arriving"]

    def _is_giver(self, p: Parsed, row: Placed, figure: Figure, status: Status | None) -> bool:
        """Whether "from Arnor" tells who gave or lost them, not where they set out."""
        if row.place.role is not Role.FROM or status in _GOING:
            return False
        of_men = figure.counted is not None and figure.counted.category in _MEN
        behind = figure.after < len(p.sentence) and p.sentence.words[figure.after] == "from"
        beside = behind and row.why.span.start == p.sentence.tokens[figure.after].start
        return beside and status in _UNMOVED if of_men else status is not Status.PRESENT

    # -- told elsewhere in the sentence ----------------------------------------------------------
    def _opening(self, p: Parsed, start: int, target: Target, told: Told) -> list[Placed]:
        """The place before a report: "In Bree, the army said"; not the speaker's capital."""
        s = p.sentence
        if start == 0 or s.words[0] not in _OPENERS:
            return []
        rows = self._gather(p, (0, min(_OPENING, start)), target, told)
        names = [t.name for t in s.tokens[:_OPENING] if t.name is not None]
        seat = any(n.entry is not None and n.entry.government for n in names)
        return [] if seat else rows

    def _as_before(
        self, p: Parsed, figure: Figure, governors: Sequence[Governor], told: Told
    ) -> list[Placed]:
        """The places of the claim before it in a list: "300 in Bree, including 40 archers"."""
        last = told.claims[-1] if told.claims else None
        if last is None or last.sentence != p.sentence.span:
            return []
        listed = p.sentence.words[figure.first - 1] in self._words["parts"]
        elided = figure.counted is None or figure.counted.first == figure.counted.after
        elided = elided and not figure.of_them and p.sentence.word(figure.after) not in _OWN
        why = Why(Slot.PLACES, "as-before", last.span)
        rows = [Placed(place, why) for place in last.places]
        if listed or elided:
            return rows
        since = [g for g in p.groups if p.sentence.tokens[g.first].start >= last.span.end]
        if any(g.finite and g.first < figure.first for g in since):
            return []
        if any(g.tells and g.group in since and g.first < figure.first for g in governors):
            return []  # "at Bree, accusing Arnor of sending 300"
        return rows

    def _where(self, p: Parsed, figure: Figure) -> list[Placed]:
        """The place before "where": "Bree, where 300 riders are"."""
        s = p.sentence
        for i in range(figure.first - 1, 0, -1):
            if s.words[i] in {";", '"', ":"}:
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
            if j > 0 and s.words[j - 1] in self._words["loose_to"]:
                continue  # "according to Bree"
            if nearest or (j >= 0 and s.words[j] in self._prepositions):
                return [Placed(PlaceRole(name.entity, Role.AT), Why(Slot.PLACES, rule, name.span))]
        return []

    def _there(self, p: Parsed, i: int, told: Told) -> list[Placed]:
        """What "there" means, unless it only opens "there are"."""
        s = p.sentence
        if s.words[i] != "there" or (i + 1 < len(s) and p.group_at[i + 1] is not None):
            return []
        found = self._last_place(p, i, "there", nearest=False)
        why = Why(Slot.PLACES, "there", s.span_of(i, i + 1))
        if not found and told.place is not None:
            found = [Placed(PlaceRole(told.place.entity, Role.AT), why)]
        before = next((g for g in reversed(p.groups) if g.after <= i), None)
        if before is None or before.doing is None or before.doing.name != "move":
            return found
        return [Placed(PlaceRole(one.place.name, Role.TO), one.why) for one in found]

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
            found += phrase.places
            i = phrase.after
        return found
