"""The times that a sentence tells: its dates, and events that stand for one ("before the war")."""

from collections.abc import Iterator
from typing import Final, NamedTuple

from tui.extract.dates.date_values import from_another
from tui.extract.dates.date_words import HOLIDAYS, MONTHS, NUMBERS, SEASONS, WEEKDAYS
from tui.extract.verbs.parse import Parsed
from tui.extract.words.lexicon import Lexicon
from tui.model import Mention, Span

_REACH: Final = 12  # tokens between "since" and the date of its clause
_INNER: Final = 3  # words before an event's noun: "the full scale invasion"
_BREAKS: Final = frozenset({",", ";", ":", '"', "("})
_COUNTING: Final = ("after", "before")
_BOUNDS: Final = frozenset({"before", "after"})
_ENDS: Final = _BOUNDS | {"until", "till"}
_INSIDE: Final = frozenset({"in", "over", "within", "during", "for"})
_BARE: Final = ("the past ", "past ", "the last ", "last ", "this ", "the same ", "same ")
_CAPITAL: Final = frozenset(
    {
        *WEEKDAYS,
        *(word for month in MONTHS for word in month),
        *(word.split()[0] for word in HOLIDAYS),
    }
)
_AT_EDGES: Final = frozenset({"before", "since", "from", "at", "on"})
_UNITS: Final = ("hour", "day", "night", "week", "month", "year", "quarter")


class Time(NamedTuple):
    """A time at token `at`, whose phrase begins at `first`: "since the war began in 2014".

    `date` is None for an event that no date tells; `bounds` tells that it only ends or begins the
    time: "until 2025", "after May".
    """

    at: int
    first: int
    date: Mention | None = None
    since: bool = False
    bounds: bool = False

    @property
    def relative(self) -> bool:
        """Whether it counts from something else: "three days after"."""
        date = self.date
        return date is not None and not date.entity and date.text.lower().endswith(_COUNTING)


class Times:
    """Finds the times of a sentence and says them."""

    def __init__(self, lexicon: Lexicon) -> None:
        grammar = lexicon.grammar
        self._events = grammar["events"]
        self._lasting = grammar["lasting"]
        self._amounts = frozenset(NUMBERS) | grammar["amounts"]
        self._edges = grammar["event_edges"]
        self._determiners = grammar["determiners"]
        self._closed = grammar["prepositions"] | grammar["conjunctions"] | grammar["subordinators"]

    def dates(self, p: Parsed) -> list[Time]:
        """The dates of a sentence, each with the "since" that it bounds."""
        found = []
        for at, token in enumerate(p.sentence.tokens):
            if token.date is None:
                continue
            since = self._since(p, at)
            first = at if since is None else since
            bounds = at > 0 and p.sentence.words[at - 1] in _ENDS
            time = Time(at, first, token.date, since=since is not None, bounds=bounds)
            near = time.relative and "year" not in token.date.text
            last = self._phrase(p, at + 1) if near else None
            found.append(time if last is None else time._replace(at=last))
        return found

    def resolves(self, p: Parsed, time: Time) -> bool:
        """Whether a relative time can be counted from a day that the sentence tells before it."""
        return self._from_another(p, time) is not None

    def _phrase(self, p: Parsed, at: int) -> int | None:
        """The last token of a noun phrase at `at`: "three days before a general election"."""
        s = p.sentence
        if s.word(at) not in self._determiners:
            return None
        for i in range(at + 1, min(at + 1 + _INNER, len(s))):
            if s.words[i] in self._closed or p.figure_at[i] or p.group_at[i]:
                return None
            if self._ends(s.word(i + 1)):
                return i
        return None

    def told(self, p: Parsed, time: Time) -> str:
        """ISO 8601 where it can be resolved, else the words; "2022/.." for "since 2022"."""
        s, date = p.sentence, time.date
        words = _small(s.span_of(time.first, time.at + 1).of(s.source))
        if date is None or (time.relative and time.at > time.first):
            return words
        value = date.entity or self._from_another(p, time)
        if time.since:
            return f"{value.partition('/')[0]}/.." if value else words
        before = s.words[time.at - 1] if time.at else ""
        if before in _BOUNDS and s.word(time.at + 1) != "'s":
            return f"{before} {words}"
        kept = before in _INSIDE and _is_stretch(words.lower())
        return value or (f"{before} {words}" if kept else words)

    def _from_another(self, p: Parsed, time: Time) -> str | None:
        """The day of "two days later", counted from the date told before it."""
        dated = (t.date.entity for t in p.sentence.tokens[: time.first][::-1] if t.date is not None)
        base = next((day for day in dated if day), None)
        return from_another(base, time.date.text) if base and time.date else None

    def _since(self, p: Parsed, at: int) -> int | None:
        """The token of the "since" in whose clause a date stands."""
        words = p.sentence.words
        for i in range(at - 1, max(-1, at - _REACH), -1):
            if words[i] in _BREAKS or p.figure_at[i] is not None:
                return None
            if words[i] == "since" or (words[i] == "from" and self._edge(p, i + 1)):
                return i
        return None

    def events(self, p: Parsed) -> Iterator[Time]:
        """The events that bound a time: "before the war", "at the height of the siege".

        Behind them how long it lasts: "over four years", "within weeks".
        """
        words = p.sentence.words
        for i, word in enumerate(words):
            edge = self._edge(p, i + 1) if word in _AT_EDGES else 0
            if not edge and word not in {"before", "since"}:
                continue
            at = self._event(p, edge or i + 1)
            if at is not None:
                yield Time(at, i, None, since=word in {"since", "from"})
        yield from self._lengths(p)

    def _lengths(self, p: Parsed) -> Iterator[Time]:
        """Lengths of time: "for three months"; not how soon something could be done."""
        words = p.sentence.words
        for i, word in enumerate(words):
            if word not in self._lasting:
                continue
            near = range(i + 1, min(i + 2 + _INNER * (word != "within"), len(words)))
            at = next((j for j in near if words[j].removesuffix("s") in _UNITS), None)
            vague = words[i + 1 : at] == ["the"]  # "over the years"
            counts = not vague and all(w in self._amounts or w.isdigit() for w in words[i + 1 : at])
            if at and counts and p.sentence.word(at + 1) not in {"old", "of", "or", "-"}:
                yield Time(at, i, None)

    def _edge(self, p: Parsed, at: int) -> int:
        """The token behind "the beginning of"; 0 where no such words stand at `at`."""
        s = p.sentence
        at += s.word(at) in self._determiners
        return at + 2 if s.word(at) in self._edges and s.word(at + 1) == "of" else 0

    def _event(self, p: Parsed, at: int) -> int | None:
        """The noun of an event, or the verb behind it ("the war began")."""
        s = p.sentence
        at += s.word(at) in self._determiners
        for i in range(at, min(at + _INNER, len(s))):
            if s.words[i] in self._events:
                group = p.group_at[i + 1] if i + 1 < len(s) else None
                if group is not None and group.finite:
                    return group.after - 1
                begins = s.is_named(i + 1) or s.word(i + 1) in self._determiners
                return i if begins or self._ends(s.word(i + 1)) else None
            if s.words[i] in self._closed or not (s.words[i].isalpha() or s.is_named(i)):
                return None
        return None

    def _ends(self, word: str) -> bool:
        """Whether a noun phrase is over before a word."""
        return not word.isalpha() or word in self._closed

    def span(self, p: Parsed, time: Time) -> Span:
        """Where the time stands in the text."""
        return time.date.span if time.date else p.sentence.span_of(time.first, time.at + 1)


def _small(words: str) -> str:
    """The words on one line, without the capital of a sentence's start."""
    words = " ".join(words.split())
    first = words.split(maxsplit=1)[0].lower().rstrip(".")
    return words if first in _CAPITAL else words[:1].lower() + words[1:]


def _is_stretch(words: str) -> bool:
    """Whether unresolved words tell a length of time, and not the name of a month or day."""
    if words.startswith(_BARE) or words.split(maxsplit=1)[0].rstrip(".") in _CAPITAL:
        return False
    return any(unit in words for unit in (*_UNITS, *SEASONS))
