"""Where counted forces are, come from, or go to."""

from collections.abc import Sequence
from typing import Final, NamedTuple

from tui.extract.governing.governor import Governor
from tui.extract.numbers.quantities import Figure
from tui.extract.told.context import Told
from tui.extract.verbs.parse import Parsed
from tui.extract.whereabouts.place_elsewhere import PlaceElsewhere
from tui.extract.whereabouts.place_phrases import Placed, PlacePhrases, Target
from tui.extract.whereabouts.place_reach import PlaceReach, Stretch
from tui.extract.whereabouts.place_scenes import PlaceScenes
from tui.extract.words.lexicon import ING, Lexicon
from tui.model import Category, PlaceRole, Role, Status, Why

Found = tuple[tuple[PlaceRole, ...], tuple[Why, ...]]

_OPENING: Final = 3  # tokens in which the place may stand that opens a sentence: "In Bree,"
_OPENERS: Final = frozenset({"in", "at", "near"})
_GOING: Final = frozenset({Status.MOVING, Status.WITHDRAWN, Status.ENGAGED, Status.MASSED})
_UNMOVED: Final = frozenset({Status.STRENGTH, Status.KILLED, Status.WOUNDED, Status.CAPTURED})
_FALLEN: Final = frozenset({Status.KILLED, Status.WOUNDED})
_STILL: Final = frozenset({Status.STRENGTH, Status.PRESENT, Status.TRAINING, Status.ALERT})
_MEN: Final = frozenset({Category.PERSONNEL, Category.FORMATION})
_RESTS: Final = ("train", "present", "mass", "alert")
_JOURNEYS: Final = ("move", "withdraw", "mobilise", "under_way")


class _Sought(NamedTuple):
    """What the places are sought of: a number phrase, its governors and what was told before."""

    p: Parsed
    figure: Figure
    governors: Sequence[Governor]
    target: Target
    told: Told


class Places:
    """Finds the place phrases that belong to a number phrase."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._phrases = PlacePhrases(lexicon)
        self._scenes = PlaceScenes(lexicon, self._phrases)
        self._reach = PlaceReach(lexicon)
        self._elsewhere = PlaceElsewhere(lexicon)
        self._words = lexicon.whereabouts

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
        stretch = self._reach.stretch(p, figure, governors, status)
        target = self._target(p, figure, governors, status)
        sought = _Sought(p, figure, governors, target, told)
        start = self._reach.clause_start(p, stretch.low)
        rows = self._in_clause(sought, start, stretch) or self._outside(sought, start, stretch)
        kept: dict[str, Placed] = {}
        for row in rows:
            if not self._is_giver(p, row, figure, status):
                kept.setdefault(row.place.name, row)
        return tuple(r.place for r in kept.values()), tuple(r.why for r in kept.values())

    # -- what the verbs make of places -----------------------------------------------------------
    def _target(
        self, p: Parsed, figure: Figure, governors: Sequence[Governor], status: Status | None
    ) -> Target:
        firing = any(g.lemma in self._words["firing"] for g in governors)
        missile = figure.counted is not None and figure.counted.category is Category.MISSILE
        fires = (
            missile if status is Status.MOVING else status is Status.ENGAGED and (firing or missile)
        )
        journey = status is Status.MOVING or any(g.is_a(*_JOURNEYS) for g in governors)
        still = status in _STILL or any(g.is_a(*_RESTS) for g in governors)
        ends = (g.after for g in governors if self._arrives(g, missile=missile))
        arrives = next((end + (p.sentence.word(end) == "down") for end in ends), None)
        purposes = (g.after for g in p.groups if g.infinitive and g.first >= figure.after)
        purpose = next(purposes, None) if journey else None
        return Target(status, fires, journey or fires, still and not journey, arrives, purpose)

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
        if figure.counted is None or figure.counted.category not in _MEN:
            return status is not Status.PRESENT and row.why.rule == "from-from"
        behind = figure.after < len(p.sentence) and p.sentence.words[figure.after] == "from"
        beside = behind and row.why.span.start == p.sentence.tokens[figure.after].start
        return status in _FALLEN or (beside and status in _UNMOVED)

    # -- the clause, and the rest of the sentence ------------------------------------------------
    def _in_clause(self, sought: _Sought, start: int, stretch: Stretch) -> list[Placed]:
        """The places of the clause, `start` to the end of `stretch`."""
        p, figure, governors, target, _ = sought
        low, high = stretch
        rows = self._scenes.of(p, figure, governors, target, high)
        rows += self._scenes.events(p, (start, high), target)
        rows += self._scenes.occasion(p, (figure.after, high), target)
        own = self._gather(sought, figure.first, high)
        if not (own and self._is_joined(p, figure)):
            rows += self._gather(sought, low, self._shared(p, figure, low))
        rows += own
        if rows and low > start == 0 and p.sentence.words[0] in _OPENERS:
            rows += self._gather(sought, 0, min(_OPENING, low))
        return rows

    def _outside(self, sought: _Sought, start: int, stretch: Stretch) -> list[Placed]:
        """The places that the words before the clause or the claim before lend it."""
        p, figure, governors, target, told = sought
        low, _ = stretch
        given = bool(governors) and governors[0].group is not None and _is_given(figure, governors)
        return (
            self._elsewhere.before_where(p, figure)
            or self._gather(sought, self._shared(p, figure, low), figure.first)
            or [
                *self._scenes.struck(p, governors, target),
                *([] if given else self._gather(sought, start, low)),
            ]
            or self._opening(sought, start)
            or self._elsewhere.as_before(p, figure, governors, told)
        )

    def _shared(self, p: Parsed, figure: Figure, low: int) -> int:
        """Where the list begins that the figure is part of."""
        return next((f.first for f in p.figures if low <= f.first < figure.first), figure.first)

    def _is_joined(self, p: Parsed, figure: Figure) -> bool:
        """Whether it shares a verb, not its places: "300 fell at Bree and 200 at Edoras"."""
        return figure.first > 0 and p.sentence.words[figure.first - 1] in {"and", ","}

    def _opening(self, sought: _Sought, start: int) -> list[Placed]:
        """The place before a report: "In Bree, the army said"; not the speaker's capital."""
        p = sought.p
        report = p.group_at[start - 1] if start else None
        if report is None:
            return []
        begin = self._reach.clause_start(p, report.first)
        if p.sentence.words[begin] not in _OPENERS:
            return []
        end = min(begin + _OPENING, start)
        names = [t.name for t in p.sentence.tokens[begin:end] if t.name is not None]
        seat = any(n.entry is not None and n.entry.government for n in names)
        return [] if seat else self._gather(sought, begin, end)

    def _gather(self, sought: _Sought, i: int, high: int) -> list[Placed]:
        """The place phrases of the tokens `i` to `high` (exclusive)."""
        p, _, _, target, told = sought
        found: list[Placed] = []
        while i < high:
            if p.sentence.words[i] == "there" and (there := self._elsewhere.there(p, i, told)):
                found, i = [*found, *there], i + 1
                continue
            phrase = self._phrases.at(p, i, high, target)
            if phrase is None:
                i += 1
                continue
            found += phrase.places
            i = phrase.after
        return found


def _is_given(figure: Figure, governors: Sequence[Governor]) -> bool:
    """Whether arms change hands: where that is told is not where they are."""
    men = figure.counted is not None and figure.counted.category in _MEN
    return not men and governors[0].is_a("supply", "pledge")
