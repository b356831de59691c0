"""From number phrases to force claims, and to candidates passed over."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final, NamedTuple

from tui.extract.counting.candidates import Candidates
from tui.extract.dating.when import When
from tui.extract.governing.clauses import Clauses
from tui.extract.governing.governor import Governor, Part
from tui.extract.numbers.phrases import Counted
from tui.extract.numbers.quantities import Figure
from tui.extract.ownership.actors import Actors, Owned
from tui.extract.slots import Slots, Speaker
from tui.extract.sources.attribution import Attribution
from tui.extract.sources.frames import Frame
from tui.extract.statuses.courses import Courses, as_before
from tui.extract.statuses.status import Doings
from tui.extract.told.context import Told
from tui.extract.verbs.mood import Mood
from tui.extract.verbs.parse import Parsed
from tui.extract.whereabouts.places import Places
from tui.extract.whereabouts.recipients import Recipients
from tui.extract.words.lexicon import Lexicon
from tui.model import (
    Category,
    Claim,
    PassedOver,
    PlaceRole,
    Role,
    Status,
    Why,
)

_BY_WATER_AND_AIR: Final = frozenset({Category.AIR, Category.NAVAL})
_MOST_SPEAKERS: Final = 12


class Read(NamedTuple):
    """The claims of a sentence and what was passed over in it; their texts are still empty."""

    claims: list[Claim]
    passed_over: list[PassedOver]


class Scene(NamedTuple):
    """What a claim is read from: the sentence, the record of the article, who is quoted."""

    p: Parsed
    told: Told
    frames: Sequence[Frame]
    speaker: Speaker


class Claims:
    """Turns the number phrases of a sentence into claims."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._clauses = Clauses(lexicon)
        self._candidates = Candidates(lexicon, self._clauses)
        self._actors = Actors(lexicon)
        self._courses = Courses(lexicon)
        self._places = Places(lexicon)
        self._recipients = Recipients(lexicon)
        self._attribution = Attribution(lexicon)
        self._when = When(lexicon)

    def frames(self, p: Parsed, told: Told) -> list[Frame]:
        """The attribution frames of a sentence."""
        return self._attribution.frames(p, told)

    def of(self, p: Parsed, told: Told, speaker: Speaker) -> Read:
        """The claims of a sentence. `speaker` is whose quotation it stands in.

        Each claim is entered in `told`, so that the next ones can refer to it.
        """
        read = Read([], [])
        scene: Scene | None = None
        for figure in p.figures:
            counted, reason = self._candidates.of(p, figure, told, read.claims)
            if counted is None:
                read.passed_over.append(PassedOver(p.span_of(figure), "", reason))
                continue
            scene = scene or Scene(p, told, self.frames(p, told), speaker)
            claim = self._claim(scene, replace(figure, counted=counted), counted)
            if isinstance(claim, PassedOver):
                read.passed_over.append(claim)
                continue
            read.claims.append(claim)
            told.claims.append(claim)
        return read

    def _claim(self, scene: Scene, figure: Figure, counted: Counted) -> Claim | PassedOver:
        p, told = scene.p, scene.told
        assert counted.category is not None
        governors = self._clauses.governors(p, figure)
        fault = _fault(figure, governors, counted)
        if fault:
            return PassedOver(p.span_of(figure), "", fault)
        owned = self._actors.of(p, figure, governors, told)
        doings = self._doings(scene, figure, governors, owned)
        recipient = self._recipients.of(p, figure, governors, doings.status, told)
        if recipient and doings.status is Status.MOVING and _is_given(counted.category):
            doings = doings._replace(status=Status.SUPPLIED)
        places, why_places = self._places.of(p, figure, governors, doings.status, told)
        if _counts_at_a_place(figure, doings, places, owned):
            doings = doings._replace(status=Status.PRESENT)
        if recipient:
            places, why_places = _without(recipient[0], places, why_places)
        said = self._sources(scene, figure)
        date = self._when.of(p, figure, governors)
        slots = Slots(owned, doings, places, why_places, recipient, said, date)
        return slots.claim(p, figure, counted)

    def _sources(self, scene: Scene, figure: Figure) -> Speaker:
        """Who says so: by a frame of the sentence, else whose quotation it stands in."""
        told = self._attribution.source(list(scene.frames), figure.numeral.first)
        return told if told[0] else scene.speaker

    def _doings(
        self, scene: Scene, figure: Figure, governors: list[Governor], owned: Owned | None
    ) -> Doings:
        """What the forces do; what is included does what the whole does."""
        doings = self._courses.of(scene.p, figure, governors, scene.told)
        included = bool(governors) and governors[0].lemma == "include"
        goes_on = included and _is_verb(owned) and doings.modality.mood is Mood.FACT
        if goes_on and scene.told.claims:
            return as_before(scene.told.claims[-1], doings.modality)
        return doings


def _fault(figure: Figure, governors: list[Governor], counted: Counted) -> str:
    """Why the phrase is no claim where it stands; empty where it is one."""
    if figure.numeral.share == 1.0 and not (governors and governors[0].doing):
        return "all, of no telling what they do"
    return "people who speak" if _speak(figure, governors, counted) else ""


def _speak(figure: Figure, governors: list[Governor], counted: Counted) -> bool:
    """As in "Two soldiers told this paper": sources, no force."""
    few = figure.numeral.low is not None and figure.numeral.low <= _MOST_SPEAKERS
    verb = governors[0] if governors else None
    speak = verb is not None and verb.part is Part.SUBJECT and verb.reports and not verb.doing
    does = any(governor.part is Part.OBJECT or governor.tells for governor in governors)
    speak = speak and not does
    return few and speak and counted.category is Category.PERSONNEL


def _without(
    name: str, places: tuple[PlaceRole, ...], whys: tuple[Why, ...]
) -> tuple[tuple[PlaceRole, ...], tuple[Why, ...]]:
    """The places but for `name`, who is given what is counted."""
    kept = [pair for pair in zip(places, whys, strict=True) if pair[0].name != name]
    return tuple(place for place, _ in kept), tuple(why for _, why in kept)


def _is_verb(owned: Owned | None) -> bool:
    return owned is not None and owned.why.rule in {"verb", "as-before"}


def _is_given(category: Category) -> bool:
    """Weapons sent to a state are given to it; ships and aircraft rather go there."""
    return category not in _BY_WATER_AND_AIR


def _counts_at_a_place(
    figure: Figure, doings: Doings, places: tuple[PlaceRole, ...], owned: Owned | None
) -> bool:
    """As in "has 4,000 troops in Bree" tells more than a strength, but not of Bree's own."""
    own = owned.names if owned is not None else ()
    rule = doings.why.rule if doings.why is not None else ""
    counts = rule in {"mere-count", "object-of-have"} and doings.status is Status.STRENGTH
    return (
        counts
        and not figure.strong
        and any(place.role is Role.AT and place.name not in own for place in places)
    )
