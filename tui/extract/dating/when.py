"""When it holds: which time of a sentence belongs to a number phrase."""

import re
from collections.abc import Sequence
from typing import Final

from tui.extract.dating.report_days import ReportDays
from tui.extract.dating.time_ahead import TimeAhead
from tui.extract.dating.time_behind import TimeBehind
from tui.extract.dating.times import Time, Times
from tui.extract.governing.governor import LOSSES, Governor
from tui.extract.numbers.quantities import Figure
from tui.extract.verbs.parse import Parsed
from tui.extract.words.lexicon import Lexicon
from tui.model import Basis, Slot, Why

_FARTHEST: Final = 30  # tokens between a number phrase and its date
_NEAR: Final = 2  # tokens from an event to its own date: "at the height of the war in 2022"
_EVENT: Final = 4  # tokens behind "the May 3" in which "drone attack" stands
_OWN: Final = 5  # tokens by which a date behind a number phrase is nearer than one before it
_LATER: Final = frozenset({";", "later", "since"})
_DAY: Final = re.compile(r"\d{4}-\d\d(?:-\d\d)?|\D{3,12} \d\d?|\d\d? \D{3,12}")


class When:
    """Finds the time that says when the counted forces do or did it."""

    def __init__(self, lexicon: Lexicon) -> None:
        grammar = lexicon.grammar
        self._times = Times(lexicon)
        self._ahead = TimeAhead(lexicon)
        self._behind = TimeBehind(lexicon)
        self._closed = grammar["prepositions"] | grammar["conjunctions"] | grammar["subordinators"]
        self._function = self._closed | grammar["adverbs"]
        self._owning = grammar["determiners"] - {"this", "that", "these", "those"}
        self._events = grammar["events"]
        self._reported = ReportDays(lexicon)

    def of(
        self, p: Parsed, figure: Figure, governors: Sequence[Governor]
    ) -> tuple[str, Why] | None:
        """ISO 8601 where it could be resolved, else the words; None where the sentence tells none.

        "since 2013" is an open span: "2013/..". An event ("before the war") stands for a date
        where no date is told.
        """
        time = self._time(p, figure, governors)
        if time is None and governors and governors[0].is_a(*LOSSES):
            whole = _whole(p, figure)
            time = self._time(p, whole, ()) if whole is not None else None
        if time is None:
            return None
        rule = "event" if time.date is None else "since-date" if time.since else "date-in-clause"
        return self._times.told(p, time), Why(Slot.DATE, rule, self._times.span(p, time))

    def _time(self, p: Parsed, figure: Figure, governors: Sequence[Governor]) -> Time | None:
        """The time of the figure's clause, the nearest first; an event where there is no date."""
        dates = [time for time in self._times.dates(p) if self._fits(p, figure, time, governors)]
        events = self._events_of(p)
        beside = next((time for time in events if time.first == figure.after), None)
        if beside is not None and self._belongs(p, figure, beside, governors):
            dates = [time for time in dates if figure.after <= time.first <= beside.at + _NEAR]
        if dates:
            return min(dates, key=lambda t: (t.relative or t.bounds, _rank(p, figure, t)))
        return next((time for time in events if self._belongs(p, figure, time, governors)), None)

    def _events_of(self, p: Parsed) -> Sequence[Time]:
        """The events and lengths of time, those left out for which something has been said."""
        return [t for t in self._times.events(p) if not self._reported.is_said_so(p, t)]

    def _fits(self, p: Parsed, figure: Figure, time: Time, governors: Sequence[Governor]) -> bool:
        if self._describes(p, time.at):
            return False
        if time.relative and time.at == time.first:
            return self._counts_from(p, figure, time)
        if self._reported.is_of_report(p, figure, time, governors):
            return False
        return self._belongs(p, figure, time, governors)

    def _belongs(
        self, p: Parsed, figure: Figure, time: Time, governors: Sequence[Governor]
    ) -> bool:
        if _distance(figure, time) > _FARTHEST:
            return False
        if time.at < figure.first:
            return self._ahead.belongs(p, figure, time, governors)
        return self._behind.belongs(p, figure, time, governors)

    def _counts_from(self, p: Parsed, figure: Figure, time: Time) -> bool:
        """Whether "a day after" tells when the counted did it, counted from a day told before."""
        between = p.sentence.words[time.at + 1 : figure.first]
        told = time.at < figure.first and not {",", ";", ":", '"', "and"} & set(between)
        return told and self._times.resolves(p, time)

    def _describes(self, p: Parsed, at: int) -> bool:
        """Whether the date is part of a noun phrase ("the 1950-53 war"), but for a day's event."""
        s = p.sentence
        if at + 1 >= len(s) or not at or s.words[at - 1] not in self._owning:
            return False
        follow = s.tokens[at + 1]
        if follow.name is None and not (
            follow.word.isalpha() and follow.word not in self._function
        ):
            return False
        date = s.tokens[at].date
        is_day = date is not None and _DAY.fullmatch(date.entity or date.text)
        return not (is_day and self._events & set(s.words[at + 1 : at + _EVENT]))


def _distance(figure: Figure, time: Time) -> int:
    return figure.first - time.at if time.at < figure.first else time.first - figure.after


def _rank(p: Parsed, figure: Figure, time: Time) -> int:
    """The distance; what follows a number phrase without a comma is rather its own."""
    apart = time.at < figure.first or "," in p.sentence.words[figure.after : time.first]
    return _distance(figure, time) + (_OWN if apart else 0)


def _whole(p: Parsed, figure: Figure) -> Figure | None:
    """The number phrase of which this is a part: "40 drones, of which 30"."""
    of_which = p.sentence.words[max(0, figure.first - 2) : figure.first]
    if figure.basis is not Basis.SHARE and of_which not in (["of", "which"], ["of", "whom"]):
        return None
    whole = next((f for f in reversed(p.figures) if f.after <= figure.first), None)
    later = whole is not None and _LATER & set(p.sentence.words[whole.after : figure.first + _OWN])
    return None if later else whole
