"""What the counted forces are doing: the ladder of docs/claims.md."""

from typing import Final

from tui.extract.governor import Governor, Part
from tui.extract.parse import Parsed
from tui.extract.lexicon import Doing, Lexicon
from tui.extract.quantities import Figure
from tui.extract.mood import Mood
from tui.model import Category, Slot, Span, Status, Why

_KEEP: Final = frozenset({Status.ALERT, Status.MOBILISED})
_EQUIPMENT: Final = frozenset(
    {Category.GROUND, Category.AIR, Category.NAVAL, Category.MISSILE, Category.WEAPON}
)
_HARM: Final = frozenset({"kill", "wound", "capture", "destroy", "engage"})
_CLAUSE_ENDS: Final = frozenset(
    {"where", "while", "whereas", "although", "though", "because", "but", ";", "after"}
)
_MODIFIED: Final = {
    "captured": Status.CAPTURED,
    "killed": Status.KILLED,
    "wounded": Status.WOUNDED,
    "injured": Status.WOUNDED,
    "dead": Status.KILLED,
    "destroyed": Status.DESTROYED,
    "damaged": Status.DESTROYED,
    "burned": Status.DESTROYED,
    "downed": Status.DESTROYED,
    "wrecked": Status.DESTROYED,
    "fallen": Status.KILLED,
}
_WHERE: Final = frozenset(
    {"in", "at", "near", "along", "on", "there", "around", "inside", "across", "within"}
)
_STRUCK: Final = frozenset({"hit", "strike", "attack", "target", "bomb", "shell"})
_PHRASE_REACH: Final = 14


class Statuses:
    """Finds a status by phrase, verb or noun for an action."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._phrases = lexicon.phrases
        self._actions = lexicon.action_nouns
        kill, measured = (
            lexicon.doings["kill"],
            {"kill", "lose", "wound", "capture", "destroy", "supply", "withdraw", "pledge"},
        )
        self._measures = {w: d for w, d in lexicon.action_nouns.items() if d.name in measured}
        self._measures |= dict.fromkeys(
            ("casualty", "casualties", "victims", "losses", "deaths", "fatalities", "toll"), kill
        )
        self._losses = {
            "killed": Status.KILLED,
            "dead": Status.KILLED,
            "wounded": Status.WOUNDED,
            "injured": Status.WOUNDED,
            "captured": Status.CAPTURED,
            "death": Status.KILLED,
            "fatality": Status.KILLED,
            "combat death": Status.KILLED,
            "casualty": Status.KILLED,
            "loss": Status.KILLED,
            "victim": Status.KILLED,
            "military loss": Status.KILLED,
            "military casualty": Status.KILLED,
            "injury": Status.WOUNDED,
            "prisoner of war": Status.CAPTURED,
            "prisoner": Status.CAPTURED,
            "pow": Status.CAPTURED,
            "captive": Status.CAPTURED,
            "detainee": Status.CAPTURED,
            "deserter": Status.CAPTURED,
        }

    def of(
        self, p: Parsed, figure: Figure, governors: list[Governor], category: Category
    ) -> tuple[Status | None, Mood, bool, Why | None]:
        """Status, mood, whether it is denied, and why; None where nothing tells."""
        mood, negated = (
            (governors[0].mood, governors[0].negated) if governors else (Mood.FACT, False)
        )
        noun = figure.counted.noun if figure.counted else None
        if noun and (lost := self._losses.get(noun.item)):
            return (
                lost,
                mood,
                negated,
                _why("noun-of-loss", p.sentence.span_of(figure.first, figure.after)),
            )
        for i in range(figure.first, figure.after):
            if (lost := _MODIFIED.get(p.sentence.words[i])) and i + 1 < figure.after:
                return lost, mood, negated, _why("modifier", p.sentence.span_of(i, i + 1))
        by_phrase = self._by_phrase(p, figure)
        if by_phrase and not (
            governors
            and governors[0].doing
            and governors[0].doing.name in {"kill", "destroy", "capture", "wound", "withdraw"}
        ):
            doing, span = by_phrase
            return self._moody(doing.subject, mood, negated), mood, negated, _why("phrase", span)
        for governor in governors:
            if governor.doing is None:
                continue
            if governor.doing.weak and any(g.tells for g in governors):
                continue
            measured = self._measured(p, governor, figure)
            status = self._by_verb(p, figure, governor, category)
            if measured:
                status = self._fitting(p, measured, measured.object, governor, figure, category)
            span = p.sentence.span_of(governor.first, governor.after)
            mood = (
                Mood.FACT
                if governor.doing.given and governor.part is Part.OBJECT
                else governor.mood
            )
            mood = Mood.POSSIBLE if governor.doing.possible else mood
            return (
                self._moody(status, mood, governor.negated),
                governor.mood,
                governor.negated,
                _why(f"{governor.part}-of-{governor.doing.name}", span),
            )
        if mood is not Mood.FACT:
            span = p.sentence.span_of(governors[0].first, governors[0].after)
            return (
                self._moody(Status.MOVING, mood, negated=False),
                mood,
                negated,
                _why("mood", span),
            )
        return None, mood, negated, None

    def _moody(self, status: Status, mood: Mood, negated: bool) -> Status:
        """The status of a plan or a possibility; a denial keeps the status that it denies."""
        if mood is Mood.FACT or (status in _KEEP and mood is Mood.PLAN):
            return status
        return Status.PLANNED if mood is Mood.PLAN else Status.PROPOSED

    def _by_phrase(self, p: Parsed, figure: Figure) -> tuple[Doing, Span] | None:
        """A phrase in the same clause that tells the status: "on high alert"."""
        s = p.sentence
        low, high = self._clause(p, figure)
        words = [w for w in s.words if w not in {"'", '"'}]
        if len(words) != len(s.words):
            return self._by_quoted_phrase(p, low, high)
        for i in range(low, high):
            for phrase, doing in self._phrases.get(s.words[i], ()):
                if s.has(phrase, i):
                    return doing, s.span_of(i, i + len(phrase))
        return self._into_drills(p, figure)

    def _clause(self, p: Parsed, figure: Figure) -> tuple[int, int]:
        """The tokens round the figure up to the next clause, a bounded stretch."""
        words = p.sentence.words
        low, high = figure.first, figure.after
        while low > 0 and figure.first - low < _PHRASE_REACH and words[low - 1] not in _CLAUSE_ENDS:
            low -= 1
        while (
            high < len(words)
            and high - figure.after < _PHRASE_REACH
            and words[high] not in _CLAUSE_ENDS
        ):
            high += 1
        return low, high

    def _into_drills(self, p: Parsed, figure: Figure) -> tuple[Doing, Span] | None:
        """ "sends 300 riders into summer drills"."""
        s = p.sentence
        for i in range(figure.after, min(len(s), figure.after + 8)):
            if s.words[i] in {"into", "in", "for", "during", "at"} and s.tokens[i].name is None:
                for j in range(i + 1, min(len(s), i + 6)):
                    doing = self._actions.get(s.words[j]) if s.tokens[j].name is None else None
                    if doing is not None and doing.name == "train":
                        return doing, s.span_of(i, j + 1)
                    if not s.words[j].isalpha() or p.group_at[j] is not None:
                        break
            if s.words[i] in {",", ".", ";"}:
                return None
        return None

    def _by_quoted_phrase(self, p: Parsed, low: int, high: int) -> tuple[Doing, Span] | None:
        """The same past scare quotes: "on 'high alert'"."""
        s = p.sentence
        kept = [i for i in range(low, high) if s.words[i] not in {"'", '"'}]
        words = [s.words[i] for i in kept]
        for k, word in enumerate(words):
            for phrase, doing in self._phrases.get(word, ()):
                if tuple(words[k : k + len(phrase)]) == phrase:
                    return doing, s.span_of(kept[k], kept[k + len(phrase) - 1] + 1)
        return None

    def _by_verb(self, p: Parsed, figure: Figure, governor: Governor, category: Category) -> Status:
        doing = governor.doing
        assert doing is not None
        group = governor.group
        toward = doing.toward and self._toward(p, governor, figure)
        if governor.part is Part.OBJECT or governor.part is Part.EXISTS:
            status = doing.object
            if group is not None and group.passive and doing.passive:
                status = doing.passive
        elif governor.part is Part.NOMINAL:
            status = doing.object
        elif governor.part is Part.AGENT and doing.name in _HARM:
            status = Status.ENGAGED  # "were shot down by four jets"
        elif group is not None and group.passive:
            status = doing.passive or doing.object
        else:
            status = doing.subject
        if toward and doing.toward:
            status = doing.toward
        return self._fitting(p, doing, status, governor, figure, category)

    def _measured(self, p: Parsed, governor: Governor, figure: Figure) -> Doing | None:
        """What is measured: "losses amounted to", "put losses at", "the package includes"."""
        s = p.sentence
        if s.words[figure.first - 1 : figure.first] == [
            "with"
        ]:  # "keeps up drills with 39 aircraft"
            for i in range(max(0, figure.first - 16), figure.first):
                doing = self._actions.get(s.words[i]) if s.tokens[i].name is None else None
                if doing is not None and doing.name in {"train", "engage"}:
                    return doing
        if (
            s.words[figure.first - 1 : figure.first] in (["to"], ["at"])
            or s.words[figure.first] == "at"
        ):
            for i in range(governor.after, figure.first):
                if s.tokens[i].name is None and (doing := self._measures.get(s.words[i])):
                    return doing
        if governor.doing is None or not governor.doing.weak:
            return None
        start = governor.first - 1
        if s.words[start : start + 1] == [","]:  # past an aside: "losses, by comparison, have"
            start = next((i for i in range(start - 1, -1, -1) if s.words[i] == ","), 0) - 1
        for i in range(start, max(-1, start - 25), -1):
            if s.words[i] == "," and s.tokens[i].name is None and s.words[i + 1] != "which":
                return None
            group = p.group_at[i]
            if s.words[i] in {";", '"'} or (group is not None and group.verb.reports):
                return None
            if s.tokens[i].name is None and (doing := self._measures.get(s.words[i])):
                return doing
        return None

    def _fitting(
        self,
        p: Parsed,
        doing: Doing,
        status: Status,
        governor: Governor,
        figure: Figure,
        category: Category,
    ) -> Status:
        """Where the thing counted decides: drones are shot down, not killed; arms sent are fired or supplied."""
        if (
            doing.name == "capture"
            and category is Category.PERSONNEL
            and governor.group is not None
            and governor.group.verb.lemma == "take"
        ):
            return Status.MOVING
        if category in _EQUIPMENT and status in (Status.KILLED, Status.WOUNDED):
            return Status.DESTROYED
        if category is Category.PERSONNEL and status is Status.DESTROYED:
            return Status.KILLED
        if category is Category.AID:
            return (
                Status.SUPPLIED
                if status is not Status.PLANNED and status is not Status.PROPOSED
                else status
            )
        group = governor.group
        if (
            group is not None
            and group.passive
            and group.verb.lemma in _STRUCK
            and category in _EQUIPMENT - {Category.MISSILE}
        ):
            return Status.DESTROYED
        if (
            governor.part is Part.OBJECT
            and p.sentence.words[figure.first - 1 : figure.first] == ["with"]
            and doing.name in {"destroy", "kill", "engage", "wound"}
        ):
            return Status.ENGAGED
        if (
            group is not None
            and group.verb.lemma == "fly"
            and category is Category.AIR
            and governor.part is Part.OBJECT
            and not self._toward(p, governor, figure)
        ):
            return Status.ENGAGED
        if doing.name == "have" and self._placed(p, governor, figure):
            return Status.PRESENT
        return status

    def _toward(self, p: Parsed, governor: Governor, figure: Figure) -> bool:
        s = p.sentence
        end = min(len(s), max(governor.after, figure.after) + 6)
        return any(
            s.words[i] in {"to", "into", "toward", "towards", "for"}
            and i + 1 < len(s)
            and p.group_at[i] is None
            for i in range(min(figure.after, governor.after), end)
        ) or (governor.group is not None and governor.group.ongoing)

    def _placed(self, p: Parsed, governor: Governor, figure: Figure) -> bool:
        """Whether "has" or "are" comes with a place: "has 4,000 troops in Bree"."""
        if governor.part is Part.EXISTS:
            return True
        if governor.part is Part.OBJECT:
            return self.located(p, figure.after)
        lemma = governor.group.verb.lemma if governor.group is not None else ""
        return lemma == "be" and self.located(p, governor.after)

    def located(self, p: Parsed, at: int) -> bool:
        """Whether a place phrase follows token `at`."""
        s = p.sentence
        for i in range(at, min(len(s), at + 8)):
            if s.words[i] in _WHERE and not (
                s.words[i] == "in" and i + 1 < len(s) and s.tokens[i + 1].date is not None
            ):
                return True
            if s.words[i] in {",", ".", ";"} or p.group_at[i]:
                return False
        return False


def _why(rule: str, span: Span) -> Why:
    return Why(Slot.STATUS, rule, span)
