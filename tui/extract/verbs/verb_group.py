"""What makes one verb of a sentence, and how it is put together word by word."""

from dataclasses import dataclass, field
from typing import Final

from tui.extract.verbs.mood import Mood, weaker
from tui.extract.words.lexicon import BASE, ING, PARTICIPLE, PAST, THIRD, Doing, Verb

MODAL: Final = "modal"
_ALL: Final = frozenset({THIRD, PAST, PARTICIPLE, ING, BASE})
_NONE: Final[frozenset[str]] = frozenset()
_AFTER: Final = {
    "be": frozenset({ING, PARTICIPLE}),
    "have": frozenset({PARTICIPLE}),
    "do": frozenset({BASE}),
    MODAL: frozenset({BASE}),
}
_CALLED_OFF: Final = "call_off"
_ENDING: Final = frozenset({"call_off", "interrupt"})


@dataclass(frozen=True, slots=True)
class VerbGroup:
    """The tokens `first` to `after` that make one verb: "has agreed to send".

    `verb` is the one that tells most, at token `main`. A `finite` group has a subject of its own;
    an `infinitive` or -ing form leans on a word before it. `would` stands for a report of what
    will be, or for a condition.
    """

    first: int
    after: int
    main: int
    verb: Verb
    mood: Mood = Mood.FACT
    negated: bool = False
    passive: bool = False
    finite: bool = True
    ongoing: bool = False
    infinitive: bool = False
    would: bool = False

    @property
    def doing(self) -> Doing | None:
        """The class of the verb, None for verbs of general use."""
        return self.verb.doing

    @property
    def calls_off(self) -> bool:
        """Whether it ends something: "cancelled", "halted"."""
        return self.verb.chain in _ENDING

    @property
    def ends_a_plan(self) -> bool:
        """Whether what it ends had not begun."""
        return self.verb.chain == _CALLED_OFF

    @property
    def denies(self) -> bool:
        """Whether what hangs on it is denied: "refused to", "cancelled"."""
        return (self.verb.chain == "deny" or self.calls_off) != self.negated


@dataclass(slots=True)
class Growing:
    """A verb group while its words are taken one by one, from token `first` on.

    `limit` is the first token behind it that belongs to something else: a name, a number phrase.
    `aux` is the kind of the auxiliary that waits for its verb (be, have, do, modal). `to_verb`
    tells that a "to" has been read, so that a base form must come.
    """

    first: int
    limit: int
    after: int = 0
    verb: Verb | None = None
    main: int = 0
    opened: str | None = None
    aux: str | None = None
    aux_at: int = -1
    mood: Mood = Mood.FACT
    started: bool = False
    has_finite: bool = False
    to_verb: bool = False
    negated: bool = False
    would: bool = False
    infinitive: bool = False
    passive: bool = False
    ongoing: bool = False
    hidden_be: bool = field(default=False)

    def forms(self) -> frozenset[str]:
        """The verb forms that may come next."""
        if self.to_verb:
            return _AFTER[MODAL]
        if self.aux is not None:
            return _AFTER[self.aux]
        if self.verb is None:
            return _ALL
        return frozenset({ING}) if self.verb.chain else _NONE

    def take_modal(self, mood: Mood, at: int, *, would: bool) -> None:
        """Take "will", "would", "may"."""
        self.started = self.has_finite = True
        self.aux, self.aux_at, self.after = MODAL, at, at + 1
        self.would = self.would or would
        self.mood = weaker(self.mood, mood)

    def take_auxiliary(self, kind: str, at: int, *, finite: bool) -> None:
        """Take a form of be, have or do."""
        self.started = True
        self.has_finite = self.has_finite or (finite and not self.to_verb)
        self.hidden_be = kind == "be" and self.verb is not None  # "are believed to be"
        self.aux, self.aux_at, self.after, self.to_verb = kind, at, at + 1, False

    def take_ready(self, mood: Mood, *, denied: bool) -> None:
        """Take "set", "due", "likely" before "to"."""
        self.mood = weaker(self.mood, mood)
        self.negated = self.negated or denied

    def take_to(self) -> None:
        """Take the "to" before a base form."""
        if not self.started:
            self.infinitive = True
        self.started = True
        if self.verb is None and self.aux == "be":
            self.mood = weaker(self.mood, Mood.PLAN)  # "is to send"
        self._lean()
        self.to_verb, self.aux = True, None

    def take_verb(self, verb: Verb, at: int) -> None:
        """Take a verb form; an earlier one of a chain only colours it."""
        if verb.form == ING:
            self._lean()
        if self.verb is not None and (self.verb.chain == "deny" or self.verb.chain in _ENDING):
            self.negated = not self.negated
        if not self.started:
            self.opened = verb.form
        self.started = True
        self.passive = verb.form == PARTICIPLE and self.aux == "be"
        self.ongoing = verb.form == ING and (self.aux == "be" or self.verb is None)
        self.verb, self.main, self.after = verb, at, at + 1 + len(verb.particle)
        self.to_verb, self.aux = False, None

    def _lean(self) -> None:
        if self.verb is not None and self.verb.chain in ("plan", "possible"):
            self.mood = weaker(self.mood, Mood(self.verb.chain))

    @property
    def bare(self) -> bool:
        """Whether it is one verb form alone, without auxiliary or "to"."""
        width = 1 + len(self.verb.particle) if self.verb else 0
        return self.after - self.first == width and not self.has_finite

    def grown(self, *, passive: bool) -> VerbGroup:
        """The group; `passive` makes a bare participle of it ("300 riders sent to Bree")."""
        assert self.verb is not None
        opens = self.opened in (PAST, THIRD, BASE, None) and self.verb.form in (PAST, THIRD, BASE)
        finite = self.has_finite or (not self.infinitive and opens)
        return VerbGroup(
            self.first,
            self.after,
            self.main,
            self.verb,
            self.mood,
            self.negated,
            self.passive or passive,
            finite and not passive,
            self.ongoing,
            self.infinitive,
            self.would,
        )
