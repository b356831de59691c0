"""What the counted forces are doing: the ladder of docs/claims.md."""

from typing import Final, NamedTuple

from tui.extract.governing.governor import Governor, Modality, Part
from tui.extract.numbers.quantities import Figure
from tui.extract.statuses.fitting import Fitting
from tui.extract.statuses.measures import Measures
from tui.extract.statuses.placed import Placed
from tui.extract.statuses.status_phrases import StatusPhrases
from tui.extract.verbs.mood import Mood, weaker
from tui.extract.verbs.parse import Parsed
from tui.extract.words.lexicon import Doing, Lexicon
from tui.model import Category, Slot, Span, Status, Why

_OWN_COURSE: Final = (
    "kill",
    "die",
    "lose",
    "destroy",
    "capture",
    "wound",
    "withdraw",
)  # stronger than a phrase
_JOINTS: Final = (["and"], [","], [",", "and"])
_LOST: Final = frozenset({Status.KILLED, Status.WOUNDED, Status.DESTROYED})


class Doings(NamedTuple):
    """A status, how sure it is, and why; the status is None where nothing tells it."""

    status: Status | None
    modality: Modality
    why: Why | None

    @property
    def measures(self) -> bool:
        """Whether it comes from what the number measures: "losses of 300"."""
        return self.why is not None and self.why.rule.startswith("measure-of-")


class Statuses:
    """Finds a status by a word of the phrase, a set phrase, or the governing verb or noun."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._losses = {n: Status(s) for n, s in lexicon.status_table("loss_nouns").items()}
        self._modifiers = {w: Status(s) for w, s in lexicon.status_table("modifiers").items()}
        self._behind = {w: Status(x) for w, x in lexicon.status_table("behind").items()}
        self._no_object = lexicon.grammar["no_object"]
        self._disposing = lexicon.status_words["disposing"]
        self._growing = lexicon.status_words["growing"]
        self._wholes = lexicon.passages["of_people"] | lexicon.measures["numbers"]
        self._phrases = StatusPhrases(lexicon)
        self._measures = Measures(lexicon)
        self._fitting = Fitting(lexicon)
        self._placed = Placed(lexicon)

    def of(
        self, p: Parsed, figure: Figure, governors: list[Governor], category: Category
    ) -> Doings:
        """The status of the phrase's forces."""
        modality = governors[0].modality if governors else Modality()
        if modality.negated and (figure.strong or _is_size(p, figure)):  # "has never been used"
            return Doings(Status.STRENGTH, Modality(), _why("size", p.span_of(figure)))
        if self._is_what_grows(p, figure, governors):
            return Doings(Status.STRENGTH, Modality(), _why("size", p.span_of(figure)))
        lost = self._lost(p, figure)
        if lost is not None:
            return Doings(lost[0], modality, _why("word-of-loss", lost[1]))
        phrase = self._phrases.of(p, figure)
        if phrase is not None and not _is_stronger(governors, phrase[0]):
            status = in_mood(phrase[0].subject, modality.mood)
            return Doings(status, modality, _why("phrase", phrase[1]))
        for governor in governors:
            told = self._governed(p, figure, governor, governors, category)
            if told is not None:
                return told
        described = (g.modality for g in governors if g.part is Part.RELATIVE)
        if modality.mood is Mood.FACT:  # "opened the port to six ships that were to bring men"
            modality = next((m for m in described if m.mood is not Mood.FACT), modality)
        if modality.mood is Mood.FACT:
            return Doings(None, modality, None)
        span = p.sentence.span_of(governors[0].first, governors[0].after)
        return Doings(in_mood(Status.MOVING, modality.mood), modality, _why("mood", span))

    def _lost(self, p: Parsed, figure: Figure) -> tuple[Status, Span] | None:
        """As in "46,000 dead", "dozens of captured soldiers"."""
        noun = figure.counted.noun if figure.counted is not None else None
        if noun is not None and noun.item in self._losses:
            return self._losses[noun.item], p.span_of(figure)
        for i in range(figure.first, figure.after - 1):
            status = self._modifiers.get(p.sentence.words[i])
            if status is not None:
                return status, p.sentence.span_of(i, i + 1)
        behind = self._behind.get(p.sentence.word(figure.after))
        if behind is not None and p.sentence.word(figure.after + 1) in self._no_object:
            return behind, p.sentence.span_of(figure.after, figure.after + 1)
        return None

    def _is_what_grows(self, p: Parsed, figure: Figure, governors: list[Governor]) -> bool:
        """As in "wants to double its army of 25,000 soldiers": the army as it is."""
        of = p.sentence.words[max(0, figure.first - 2) : figure.first]
        grows = bool(governors) and governors[0].lemma in self._growing
        return grows and of[-1:] == ["of"] and of[0] in self._wholes

    def _governed(
        self,
        p: Parsed,
        figure: Figure,
        governor: Governor,
        governors: list[Governor],
        category: Category,
    ) -> Doings | None:
        """What one governor tells; None for a weak one where another tells more."""
        doing = governor.doing
        measured = self._measures.of(p, governor, figure)
        if measured is not None:
            status = self._fitting.of(p, figure, governor, category, measured)
            why = _why(f"measure-of-{measured.name}", _span(p, governor))
            foretold = governor.mood is Mood.PLAN and status in _LOST  # "losses will exceed 300"
            mood = Mood.FACT if foretold else governor.mood
            return Doings(in_mood(status, mood), governor.modality, why)
        if doing is None:
            return None
        placed = governor.part is Part.RELATIVE and governor is governors[0]
        placed = placed and self._placed.follows(p, governor.after)  # "who are in the country"
        if doing.weak and not placed and any(g.tells for g in governors):
            return None
        status = self._fitting.of(p, figure, governor, category, None)
        if _is_rest(p, figure):
            status = self._fitting.of_rest(status, category)
        why = _why(f"{governor.part}-of-{doing.name}", _span(p, governor))
        return Doings(in_mood(status, self._mood(doing, governor)), governor.modality, why)

    def _mood(self, doing: Doing, governor: Governor) -> Mood:
        """The mood that changes the status: what is joined is there whatever is planned."""
        if doing.given and governor.part is Part.OBJECT:
            return Mood.FACT
        if governor.lemma in self._disposing and governor.mood is Mood.POSSIBLE:
            return Mood.FACT  # "can call on 300 riders"
        return weaker(governor.mood, Mood.POSSIBLE) if doing.possible else governor.mood


def in_mood(status: Status, mood: Mood) -> Status:
    """The status of a plan or a possibility; forces on alert are so now."""
    if mood is Mood.FACT or status is Status.ALERT:
        return status
    if mood is Mood.PLAN:
        return status if status is Status.MOBILISED else Status.PLANNED
    return Status.PROPOSED


def _is_stronger(governors: list[Governor], phrase: Doing) -> bool:
    """Whether a verb tells more than a set phrase: "flew over the ships in the area"."""
    first = governors[0] if governors else None
    if first is None or not first.tells:
        return False
    done = first.part is Part.SUBJECT and first.mood is Mood.FACT
    return phrase.name == "present" or (phrase.plan and done) or first.is_a(*_OWN_COURSE)


def _is_size(p: Parsed, figure: Figure) -> bool:
    """Whether a bare number tells the size of what stands before it: "a force of 40,000"."""
    bare = figure.counted is None or figure.counted.first == figure.counted.after
    return bare and p.sentence.words[max(0, figure.first - 1) : figure.first] == ["of"]


def _is_rest(p: Parsed, figure: Figure) -> bool:
    """Whether the phrase counts those to whom it was not done: "all but 40 of the drones"."""
    words, first = p.sentence.words, figure.first
    for other in reversed(p.figures):  # the first of a list: "all but 40 drones and 3 bombs"
        if other.after <= first and words[other.after : first] in _JOINTS:
            first = other.first
    return words[max(0, first - 2) : first] == ["all", "but"]


def _span(p: Parsed, governor: Governor) -> Span:
    return p.sentence.span_of(governor.first, governor.after)


def _why(rule: str, span: Span) -> Why:
    return Why(Slot.STATUS, rule, span)
