"""Whether a day is that of a report or a decision, and not of what is reported."""

import re
from collections.abc import Sequence
from typing import Final

from tui.extract.dates.date_words import MONTHS
from tui.extract.dating.times import Time
from tui.extract.governing.governor import Governor, Part
from tui.extract.numbers.quantities import Figure
from tui.extract.verbs.parse import Parsed
from tui.extract.verbs.verb_group import VerbGroup
from tui.extract.words.lexicon import Lexicon

_BESIDE: Final = 7  # tokens between "said" and its weekday: "told reporters in Edoras on Monday"
_MONTH_NAMES: Final = "|".join(sorted({word for month in MONTHS for word in month}))
_LONG: Final = re.compile(
    rf"\d{{4}}(?:-\d\d)?|(?:(?:early|late|last|this) )?(?:{_MONTH_NAMES})(?: this year)?"
)


class ReportDays:
    """Reads the verbs of saying and deciding beside a time."""

    def __init__(self, lexicon: Lexicon) -> None:
        grammar = lexicon.grammar
        self._closed = grammar["prepositions"] | grammar["conjunctions"] | grammar["subordinators"]
        self._assessing = lexicon.reporting["assessing"]
        self._deciding = lexicon.reporting["deciding"]

    def is_of_report(
        self, p: Parsed, figure: Figure, time: Time, governors: Sequence[Governor]
    ) -> bool:
        """Whether the date is the day on which somebody said it.

        A month or a year is not: what was said in February held in February.
        """
        if time.date is None or self._is_decided(p, figure, time):
            return time.date is not None
        if _LONG.fullmatch(time.date.entity or time.date.text.lower()):
            return False
        behind = next((g for g in reversed(p.groups) if g.after <= time.at), None)
        if behind is not None and self._says(p, figure, behind) and self._beside(p, behind, time):
            return True
        ahead = next((g for g in p.groups if g.first > time.at), None)
        if ahead is None or not _reports(ahead) or ahead.first > figure.first:
            return False
        acts = any(g.first == ahead.first and g.part is Part.OBJECT and g.doing for g in governors)
        if acts and p.sentence.words[figure.first - 1] != "at":
            return False  # "on Monday Arnor put 300 riders on alert"
        return self._has_clause(p, ahead, figure)

    def is_said_so(self, p: Parsed, time: Time) -> bool:
        """Whether it is how long or when it has been said: "warned for months that"."""
        group = p.group_at[time.first - 1] if time.first else None
        return group is not None and group.verb.reports

    def _says(self, p: Parsed, figure: Figure, group: VerbGroup) -> bool:
        """Whether a verb reports; behind ", the ministry" it does though it has no object."""
        if _reports(group):
            return True
        comma = "," in p.sentence.words[figure.after : group.first]
        trails = comma and figure.after < group.first and not group.finite and group.passive
        subject = p.sentence.words[group.first - 1] if group.first else ","
        return trails and group.verb.reports and subject.isalpha() and subject not in self._closed

    def _beside(self, p: Parsed, verb: VerbGroup, time: Time) -> bool:
        """Whether nothing but an addressee stands between the verb and the date."""
        between = p.sentence.words[verb.after : time.first]
        free = all(p.figure_at[i] is None for i in range(verb.after, time.first))
        return free and len(between) <= _BESIDE and not {"that", ",", '"'} & set(between)

    def _has_clause(self, p: Parsed, report: VerbGroup, figure: Figure) -> bool:
        """Whether what is reported is a clause of its own, with a verb, or a bare count."""
        if report.verb.lemma in self._assessing:
            return True
        near = (g for g in p.groups if report.after <= g.first < figure.after + _BESIDE)
        return any(g.first <= figure.first or g.finite for g in near)

    def _is_decided(self, p: Parsed, figure: Figure, time: Time) -> bool:
        """Whether a decision leads to what follows: "agreed on Monday to send 300"."""
        verb = next((g for g in reversed(p.groups) if g.after <= time.first), None)
        if verb is None or time.at > figure.first:
            return False
        if verb.verb.lemma.partition(" ")[0] not in self._deciding:  # "agree on"
            return False
        return p.sentence.word(time.at + 1) in {"that", "to"} and self._beside(p, verb, time)


def _reports(group: VerbGroup) -> bool:
    return group.verb.reports and group.finite and not group.passive
